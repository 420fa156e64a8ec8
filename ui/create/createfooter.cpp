#include "createfooter.h"

#include "preflightrows.h"
#include "ui/widgets/tonelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace riffdesk {

namespace {
constexpr int lowPanel = 680; ///< below this height the form needs the room more than the warnings
constexpr int arrowRoom = 40; ///< of a quiet button with a menu, with the space at its ends
} // namespace

CreateFooter::CreateFooter(QWidget* parent)
    : QWidget(parent)
    , m_problemBox(new QWidget(this))
    , m_problem(new ToneLabel(Theme::Role::Danger, m_problemBox))
    , m_warnings(new PreflightRows(this))
    , m_line(new ToneLabel(Theme::Role::Dim, this))
    , m_quiet(new QHBoxLayout)
    , m_create(new QPushButton(tr("Create"), this))
    , m_column(new QVBoxLayout(this))
{
    auto* row = new QHBoxLayout(m_problemBox);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid / 2);
    auto* icon = new QLabel(m_problemBox);
    icon->setPixmap(
        Theme::icon(QStringLiteral("error"), Theme::Role::Danger).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_problem->setObjectName(QStringLiteral("createProblem"));
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(m_problem, 1);
    m_problemBox->hide();

    m_line->setObjectName(QStringLiteral("createLine"));
    m_quiet->setSpacing(Theme::grid);
    m_quiet->addStretch();
    m_create->setObjectName(QStringLiteral("createButton"));
    m_create->setMinimumHeight(36);
    m_create->setToolTip(tr("Make it (Ctrl+Return)"));
    Theme::setPrimary(m_create);

    m_column->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    m_column->setSpacing(Theme::grid);
    m_column->addWidget(m_problemBox);
    m_column->addWidget(m_warnings);
    m_column->addWidget(m_line);
    m_column->addLayout(m_quiet);
    m_column->addWidget(m_create);
    if (parent) {
        parent->installEventFilter(this);
        m_warnings->setLow(parent->height() < lowPanel);
    }
}

bool CreateFooter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        m_warnings->setLow(parentWidget()->height() < lowPanel);
    return QWidget::eventFilter(watched, event);
}

void CreateFooter::addNotice(QWidget* row)
{
    m_column->insertWidget(m_column->indexOf(m_warnings), row);
}

void CreateFooter::setProblem(const QString& text)
{
    m_problem->setText(text);
    m_problemBox->setVisible(!text.isEmpty());
}

bool CreateFooter::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

void CreateFooter::setReady(bool ready, const QString& line)
{
    m_line->setText(line);
    m_create->setEnabled(ready);
    m_create->setAccessibleDescription(line);
}

void CreateFooter::setTakes(int takes)
{
    m_create->setText(takes == 1 ? tr("Create") : tr("Create %n takes", "at least two", takes));
}

void CreateFooter::addQuiet(QPushButton* button)
{
    Theme::setFlush(button);
    if (button->menu()) // the style leaves no room for its arrow
        button->setMinimumWidth(button->fontMetrics().horizontalAdvance(button->text()) + arrowRoom);
    m_quiet->insertWidget(m_quiet->count() - 1, button);
}

} // namespace riffdesk
