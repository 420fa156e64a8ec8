#include "createfooter.h"

#include "form/form.h"
#include "preflightrows.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/paying.h"
#include "ui/widgets/tonelabel.h"
#include "ui/widgets/whybutton.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace riffdesk {

namespace {
constexpr int lowPanel = 680; ///< below this height the form needs the room more than the warnings
constexpr int createHeight = 36;
constexpr std::array offeredTakes{1, 2, 3, 4, 6, 8, Form::mostTakes};
} // namespace

CreateFooter::CreateFooter(QWidget* parent)
    : QWidget(parent)
    , m_problem(new ToneLabel(Theme::Role::Danger, this))
    , m_why(new WhyButton(QStringLiteral("createWhyButton"), this))
    , m_warnings(new PreflightRows(this))
    , m_line(new ToneLabel(Theme::Role::Dim, this))
    , m_quiet(new QHBoxLayout)
    , m_create(new QPushButton(tr("Create"), this))
    , m_takes(new QPushButton(this))
    , m_column(new QVBoxLayout(this))
{
    m_problem->setObjectName(QStringLiteral("createProblem"));
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();

    m_line->setObjectName(QStringLiteral("createLine"));
    m_quiet->setSpacing(Theme::grid);
    m_quiet->addWidget(m_line, 1, Qt::AlignVCenter);
    m_create->setObjectName(QStringLiteral("createButton"));
    m_create->setMinimumHeight(createHeight);
    Theme::setPrimary(m_create);
    setPaying(m_create);
    buildTakes();
    auto* split = new QHBoxLayout;
    split->setSpacing(2);
    split->addWidget(m_create, 1);
    split->addWidget(m_takes);

    m_column->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    m_column->setSpacing(Theme::grid);
    auto* trouble = new QHBoxLayout;
    trouble->setSpacing(Theme::grid);
    trouble->addWidget(m_problem, 1);
    trouble->addWidget(m_why, 0, Qt::AlignTop);
    m_column->addLayout(trouble);
    m_column->addWidget(m_warnings);
    m_column->addLayout(m_quiet);
    m_column->addLayout(split);
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

void CreateFooter::setProblem(const QString& text, const QString& category)
{
    setTold(text, QStringLiteral("error"), Theme::Role::Danger);
    m_why->setCategory(category);
}

void CreateFooter::setQuestion(const QString& text)
{
    setTold(text, QStringLiteral("warning"), Theme::Role::Accent);
    m_why->setCategory({});
}

void CreateFooter::setTold(const QString& text, const QString& icon, Theme::Role role)
{
    m_problem->setTexts(text, role == Theme::Role::Danger ? role : Theme::Role::Text, {});
    m_problem->setIcon(icon, role);
    m_problem->setVisible(!text.isEmpty());
}

void CreateFooter::setReady(bool ready, const QString& line)
{
    m_line->setText(line);
    m_create->setEnabled(ready);
    m_takes->setEnabled(ready || m_takesShown == 0); // a sweep that does not hold can be left
    updateAccessibleDescription(m_create, line);
}

void CreateFooter::buildTakes()
{
    m_takes->setObjectName(QStringLiteral("takesButton"));
    m_takes->setFixedSize(createHeight, createHeight);
    m_takes->setAccessibleName(tr("Number of takes"));
    m_takes->setToolTip(tr("How many songs the next press of Create makes; each is a request of its own"));
    Theme::setPrimary(m_takes);
    auto* menu = new QMenu(m_takes);
    auto* group = new QActionGroup(menu);
    for (const int takes : offeredTakes) {
        QAction* action = group->addAction(
            menu->addAction(takes == 1 ? tr("1 take") : tr("%Ln takes", "at least two", takes)));
        action->setCheckable(true);
        action->setData(takes);
        connect(action, &QAction::triggered, this, [this, takes] { Q_EMIT takesChosen(takes); });
    }
    menu->addSeparator();
    QAction* sweep =
        group->addAction(menu->addAction(tr("Sweep…", "one song over several values of a setting")));
    sweep->setObjectName(QStringLiteral("sweepAction"));
    sweep->setCheckable(true);
    sweep->setData(0);
    connect(sweep, &QAction::triggered, this, &CreateFooter::sweepRequested);
    connect(menu, &QMenu::aboutToShow, this, [this, group] {
        const auto actions = group->actions();
        for (QAction* action : actions)
            action->setChecked(action->data().toInt() == m_takesShown);
    });
    m_takes->setMenu(menu);
}

void CreateFooter::setTakes(int takes, int songs, const QString& swept)
{
    m_takesShown = swept.isEmpty() ? takes : 0;
    m_create->setText(songs <= 1 ? tr("Create")
                                 : tr("Create ×%1", "number of songs").arg(QLocale().toString(songs)));
    const QString press = tr("Make it (Ctrl+Return)");
    m_create->setToolTip(swept.isEmpty() ? press : swept + QLatin1Char('\n') + press);
    m_takes->setVisible(takes > 0);
}

void CreateFooter::addQuiet(QPushButton* button)
{
    Theme::setFlush(button);
    m_quiet->addWidget(button);
}

} // namespace riffdesk
