#include "ui/guide/guidewindow.h"

#include "guidebar.h"
#include "guidecontents.h"
#include "guideview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focusring.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {
constexpr QSize usualSize(1000, 760);
constexpr QSize leastSize(640, 420);
constexpr int leastZoom = 70;
constexpr int mostZoom = 250;
constexpr int zoomStep = 10;
constexpr int wholeZoom = 100;
} // namespace

GuideWindow::GuideWindow(Guide guide, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_guide(std::move(guide))
    , m_contents(new GuideContents(m_guide, this))
    , m_view(new GuideView(m_guide, this))
{
    setObjectName(QStringLiteral("guideWindow"));
    setWindowTitle(tr("Guide – Riffdesk"));
    setAttribute(Qt::WA_QuitOnClose, false);
    setMinimumSize(leastSize);
    new FocusRing(m_view);
    auto* bar = new GuideBar(*m_view, this);
    auto* page = new QVBoxLayout;
    page->setSpacing(Theme::grid);
    page->addWidget(bar);
    page->addWidget(m_view, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    row->setSpacing(Theme::grid);
    row->addWidget(m_contents);
    row->addLayout(page, 1);

    connect(m_contents, &GuideContents::pageChosen, m_view, &GuideView::openPlace);
    connect(m_contents, &GuideContents::nextRequested, this, [this] { goOn(false); });
    connect(m_contents, &GuideContents::searched, this, [this](const QStringList& words) {
        m_view->marks().setWords(words);
        m_view->marks().start(false);
    });
    connect(m_view, &QTextBrowser::sourceChanged, this, [this] { m_contents->showPage(m_view->pageId()); });
    connect(bar, &GuideBar::zoomRequested, this, &GuideWindow::stepZoom);
    addKeys();
    resize(usualSize);
}

GuideWindow::~GuideWindow()
{
    delete m_contents; // while there is the guide that they read
    delete m_view;
}

void GuideWindow::addKeys()
{
    const auto on = [this](const QKeySequence& key, auto act) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    on(Qt::Key_F3, [this] { goOn(false); });
    on(Qt::SHIFT | Qt::Key_F3, [this] { goOn(true); });
    on(QKeySequence::Find, [this] { m_contents->focusSearch(); });
    on(QKeySequence::Close, [this] { close(); });
    on(Qt::Key_Escape, [this] {
        if (!m_contents->clearSearch())
            close();
    });
}

void GuideWindow::openPlace(const QString& place)
{
    const QString page = place.section(QLatin1Char('#'), 0, 0);
    m_view->openPlace(m_guide.find(page) ? place : m_guide.placeFor(nullptr));
    m_view->setFocus(Qt::OtherFocusReason); // its keys scroll
}

QString GuideWindow::place() const
{
    return m_view->place();
}

void GuideWindow::goOn(bool backwards)
{
    if ((m_contents->hasFoundPage() && m_view->marks().next(backwards)) || !m_contents->step(backwards))
        return;
    m_view->marks().start(backwards);
    m_view->marks().next(backwards);
}

void GuideWindow::stepZoom(int steps)
{
    setZoom(steps == 0 ? wholeZoom : m_zoom + steps * zoomStep);
}

void GuideWindow::setZoom(int percent)
{
    m_zoom = std::clamp(percent, leastZoom, mostZoom);
    m_view->setZoom(double(m_zoom) / wholeZoom);
}

void GuideWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void GuideWindow::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), Theme::of(this).color(Theme::Role::Background));
}

} // namespace riffdesk
