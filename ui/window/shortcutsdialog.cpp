#include "shortcutsdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/focusring.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace riffdesk {

namespace {
constexpr QSize listSize(520, 620);
}

ShortcutsDialog::ShortcutsDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* page = new QWidget;
    m_grid = new QGridLayout(page);
    m_grid->setContentsMargins(3 * Theme::grid, 2 * Theme::grid, 3 * Theme::grid, 2 * Theme::grid);
    m_grid->setHorizontalSpacing(4 * Theme::grid);
    m_grid->setVerticalSpacing(Theme::grid / 2);
    m_grid->setColumnStretch(0, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    new FocusRing(scroll);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    foot->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    resize(listSize);
}

void ShortcutsDialog::addGroup(const QString& title, const Rows& rows)
{
    int row = m_grid->rowCount();
    if (row > 1)
        m_grid->setRowMinimumHeight(row++, Theme::grid);
    auto* heading = new QLabel(title, this);
    Theme::setTextSize(heading, Theme::bodyText, true);
    m_grid->addWidget(heading, row++, 0, 1, 2);
    for (const auto& [words, keys] : rows) {
        auto* what = new QLabel(words, this);
        what->setTextFormat(Qt::PlainText);
        what->setWordWrap(true);
        auto* how = new QLabel(keys, this);
        how->setTextFormat(Qt::PlainText);
        how->setWordWrap(how->sizeHint().width() > listSize.width() / 2); // long words for keys
        Theme::setDim(how);
        m_grid->addWidget(what, row, 0);
        m_grid->addWidget(how, row++, 1, Qt::AlignTop);
    }
    m_grid->setRowStretch(row, 1);
}

} // namespace riffdesk
