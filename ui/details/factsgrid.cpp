#include "factsgrid.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace riffdesk {

namespace {
constexpr int longestWord = 20;
constexpr QSize copySize(24, 18); ///< as high as a line, so that rows stand evenly
} // namespace

FactsGrid::FactsGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setAutoFillBackground(false);
    m_grid->setContentsMargins(0, 0, 8, 8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
}

void FactsGrid::add(const QString& label, const QString& value, const char* name, bool copyable)
{
    if (value.isEmpty())
        return;
    const int row = m_grid->rowCount();
    auto* key = new QLabel(label, this);
    key->setTextFormat(Qt::PlainText);
    key->setWordWrap(true);
    key->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    Theme::setDim(key);
    // A word that is longer than the panel is wide (an id, an address) elides; everything else wraps.
    const QStringList words = value.split(QLatin1Char(' '));
    const bool unbreakable = std::any_of(words.cbegin(), words.cend(),
                                         [](const QString& word) { return word.size() > longestWord; });
    QWidget* shown = nullptr;
    if (unbreakable) {
        shown = new ElidedLabel(value, this);
    } else {
        auto* text = new QLabel(value, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        shown = text;
    }
    shown->setAccessibleName(label);
    shown->setAccessibleDescription(value);
    shown->setObjectName(QLatin1String(name) % QLatin1String("Value"));
    m_grid->addWidget(key, row, 0);
    m_grid->addWidget(shown, row, 1);
    if (!copyable)
        return;
    auto* copy = new QToolButton(this);
    copy->setObjectName(QLatin1String(name) % QLatin1String("CopyButton"));
    copy->setIcon(Theme::icon(QStringLiteral("copy"), Theme::Role::Dim));
    copy->setIconSize({16, 16});
    copy->setFixedSize(copySize);
    copy->setAutoRaise(true);
    copy->setToolTip(tr("Copy"));
    copy->setAccessibleName(tr("Copy %1").arg(label));
    connect(copy, &QAbstractButton::clicked, this, [value] { QGuiApplication::clipboard()->setText(value); });
    m_grid->addWidget(copy, row, 2, Qt::AlignTop);
}

void FactsGrid::addRow(QLayout* row)
{
    m_grid->addLayout(row, m_grid->rowCount(), 0, 1, 3);
}

void FactsGrid::addRow(QWidget* row)
{
    m_grid->addWidget(row, m_grid->rowCount(), 0, 1, 3);
}

} // namespace riffdesk
