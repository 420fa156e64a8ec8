#include "tagsedit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QStringListModel>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr int fieldWidth = 130; ///< device independent pixels
constexpr int longestChipText = 200;

} // namespace

TagsEdit::TagsEdit(std::function<QStringList()> names, QWidget* parent)
    : QWidget(parent)
    , m_names(std::move(names))
    , m_row(new FlowLayout(this, 6, 6))
    , m_add(new QPushButton(tr("Tag"), this))
    , m_field(new QLineEdit(this))
{
    setObjectName(QStringLiteral("tagsEdit"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_add->setObjectName(QStringLiteral("addTagButton"));
    m_add->setIcon(Theme::icon(QStringLiteral("plus"), Theme::Role::Dim));
    m_add->setIconSize({14, 14});
    m_add->setToolTip(tr("Add a tag"));
    m_add->setAccessibleName(tr("Add a tag"));
    Theme::setFlush(m_add);
    m_field->setObjectName(QStringLiteral("tagField"));
    m_field->setAccessibleName(tr("Tag"));
    m_field->setPlaceholderText(tr("Name of a tag"));
    m_field->setFixedWidth(std::max(
        fieldWidth, m_field->fontMetrics().horizontalAdvance(m_field->placeholderText()) + 3 * Theme::grid));
    m_field->hide();
    m_field->installEventFilter(this);
    m_row->addWidget(m_add);
    m_row->addWidget(m_field);
    connect(m_add, &QAbstractButton::clicked, this, [this] { showField(true); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        const QString tag = m_field->text().trimmed();
        m_field->clear(); // several can be typed one after the other
        if (tag.isEmpty())
            showField(false);
        else
            Q_EMIT added(tag);
    });
}

void TagsEdit::setTags(const QVector<SongTag>& tags)
{
    if (tags == m_tags)
        return;
    m_tags = tags;
    // A press that is under way means the tag that stood there.
    const bool isPressed =
        std::any_of(m_chips.cbegin(), m_chips.cend(), [](const QPushButton* chip) { return chip->isDown(); });
    while (m_chips.size() > (isPressed ? 0 : tags.size())) {
        QPushButton* chip = m_chips.takeLast();
        chip->hide();
        chip->disconnect(this);
        chip->deleteLater(); // it may be the one that was clicked
    }
    while (m_chips.size() < tags.size())
        addChip();
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const SongTag& tag = tags.at(i);
        QPushButton* chip = m_chips.at(i);
        chip->setText(chip->fontMetrics()
                          .elidedText(tag.name, Qt::ElideRight, longestChipText)
                          .replace(QLatin1Char('&'), QLatin1String("&&")));
        chip->setObjectName(QStringLiteral("tag_") + tag.name);
        chip->setAccessibleName(tr("Tag %1. Press to take it away").arg(tag.name));
        chip->setToolTip(tr("%1: click to take it away").arg(tag.name));
        const QString border = tag.color.isEmpty()
                                   ? QString()
                                   : QStringLiteral("QPushButton { border: 1px solid %1; }").arg(tag.color);
        if (chip->styleSheet() != border) // applying one takes milliseconds
            chip->setStyleSheet(border);
    }
    updateGeometry();
}

void TagsEdit::addChip()
{
    auto* chip = new QPushButton(this);
    chip->setIcon(Theme::icon(QStringLiteral("close"), Theme::Role::Dim));
    chip->setIconSize({12, 12});
    chip->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft); // the cross at its end
    connect(chip, &QAbstractButton::clicked, this,
            [this, place = m_chips.size()] { Q_EMIT removed(m_tags.at(place).name); });
    m_row->insertWidget(int(m_chips.size()), chip);
    m_chips.append(chip);
    chip->installEventFilter(this);
    chip->show();
}

void TagsEdit::showField(bool shown)
{
    m_field->setVisible(shown);
    m_add->setVisible(!shown);
    if (!shown) {
        m_field->clear();
        return;
    }
    auto* completer = new QCompleter(m_names(), m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_field->setCompleter(completer); // the one before goes
    m_field->setFocus(Qt::OtherFocusReason);
}

bool TagsEdit::eventFilter(QObject* watched, QEvent* event)
{
    const bool asks = event->type() == QEvent::ShortcutOverride; // Delete is the window's otherwise
    const bool isKey = asks || event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (watched == m_field && !asks && key == Qt::Key_Escape) {
        showField(false);
        m_add->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_field && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        showField(false);
    if (watched != m_field && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        event->accept();
        if (auto* chip = asks ? nullptr : qobject_cast<QPushButton*>(watched))
            chip->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace riffdesk
