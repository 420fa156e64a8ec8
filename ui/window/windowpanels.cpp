#include "windowpanels.h"

#include "platform/settings.h"
#include "surface.h"
#include "ui/theme/theme.h"
#include "windowactions.h"

#include <QAction>

namespace riffdesk {

namespace {

constexpr int detailsFromWidth = 1180; // DESIGN: below it the Details panel folds away
const QString splitterName = QStringLiteral("window/splitter");
const QString panelsName = QStringLiteral("window/panels");

} // namespace

WindowPanels::WindowPanels(QWidget* create, QWidget* library, QWidget* details, WindowActions& actions,
                           Settings& settings, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_create(new Surface(create, this))
    , m_library(new Surface(library, this))
    , m_details(new Surface(details, this))
{
    setChildrenCollapsible(false);
    setHandleWidth(Theme::grid);
    setStretchFactor(indexOf(m_library), 1);
    setSizes({336, 744, 312});
    const auto connectPanel = [this](QAction* action, Surface* panel) {
        connect(action, &QAction::triggered, this, [this, panel](bool shown) { toggle(panel, shown); });
    };
    connectPanel(m_actions.showCreate, m_create);
    connectPanel(m_actions.showLibrary, m_library);
    connectPanel(m_actions.showDetails, m_details);
}

void WindowPanels::restore(int windowWidth)
{
    restoreState(m_settings.state(splitterName));
    setHandleWidth(Theme::grid); // what was kept may be an earlier version's
    setChildrenCollapsible(false);
    const QByteArray hidden = m_settings.state(panelsName); // letters of the panels that were hidden
    m_wantDetails = !hidden.contains('d');
    m_create->setVisible(!hidden.contains('c'));
    m_library->setVisible(!hidden.contains('l'));
    m_narrow = windowWidth < detailsFromWidth;
    m_details->setVisible(m_wantDetails && !m_narrow);
    showActions();
}

void WindowPanels::save()
{
    m_settings.setState(splitterName, saveState());
    QByteArray hidden;
    if (m_create->isHidden())
        hidden += 'c';
    if (m_library->isHidden())
        hidden += 'l';
    if (!m_wantDetails)
        hidden += 'd';
    m_settings.setState(panelsName, hidden);
}

void WindowPanels::fitWidth(int windowWidth)
{
    const bool narrow = windowWidth < detailsFromWidth;
    if (narrow == m_narrow)
        return; // only on crossing: opened by hand in a narrow window it stays open
    m_narrow = narrow;
    m_details->setVisible(m_wantDetails && !m_narrow);
    showActions();
}

void WindowPanels::showCreate()
{
    m_create->show();
    showActions();
}

void WindowPanels::toggle(Surface* panel, bool shown)
{
    panel->setVisible(shown);
    if (panel == m_details)
        m_wantDetails = shown;
    // An empty window would be a puzzle: the library comes back when nothing else is left.
    if (m_create->isHidden() && m_library->isHidden() && m_details->isHidden())
        m_library->show();
    showActions();
}

void WindowPanels::showActions()
{
    m_actions.showCreate->setChecked(!m_create->isHidden());
    m_actions.showLibrary->setChecked(!m_library->isHidden());
    m_actions.showDetails->setChecked(!m_details->isHidden());
}

} // namespace riffdesk
