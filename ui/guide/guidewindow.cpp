#include "ui/guide/guidewindow.h"

#include "guidepagelist.h"
#include "guidesearch.h"
#include "guideview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focusring.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {
constexpr QSize usualSize(1000, 760);
constexpr QSize leastSize(640, 420);
constexpr int listWidth = 264;
constexpr int leastZoom = 70;
constexpr int mostZoom = 250;
constexpr int zoomStep = 10;
constexpr int wholeZoom = 100;
} // namespace

GuideWindow::GuideWindow(Guide guide, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_guide(std::move(guide))
    , m_search(std::make_unique<GuideSearch>(m_guide))
    , m_words(new QLineEdit(this))
    , m_list(new GuidePageList(m_guide, this))
    , m_count(new QLabel(this))
    , m_view(new GuideView(m_guide, this))
{
    setObjectName(QStringLiteral("guideWindow"));
    setWindowTitle(tr("Guide – Riffdesk"));
    setAttribute(Qt::WA_QuitOnClose, false);
    setMinimumSize(leastSize);
    m_words->setObjectName(QStringLiteral("guideSearch"));
    m_words->setPlaceholderText(tr("Search the guide"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->addAction(Theme::icon(QStringLiteral("search"), Theme::Role::Dim), QLineEdit::LeadingPosition);
    m_count->setObjectName(QStringLiteral("guideCount"));
    Theme::setDim(m_count);
    m_count->hide();
    new FocusRing(m_view);

    auto* side = new QVBoxLayout;
    side->setSpacing(Theme::grid);
    side->addWidget(m_words);
    side->addWidget(m_count);
    side->addWidget(m_list, 1);
    auto* page = new QVBoxLayout;
    page->setSpacing(Theme::grid);
    page->addWidget(makeHead());
    page->addWidget(m_view, 1);
    m_words->setFixedWidth(listWidth);
    m_list->setFixedWidth(listWidth);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    row->setSpacing(Theme::grid);
    row->addLayout(side);
    row->addLayout(page, 1);

    connect(m_words, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { goOn(false); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (const QString id = GuidePageList::pageOf(item); !id.isEmpty() && id != m_view->pageId())
            m_view->openPlace(id);
    });
    connect(m_view, &QTextBrowser::sourceChanged, this, &GuideWindow::showPage);
    connect(m_view, &GuideView::zoomRequested, this, &GuideWindow::stepZoom);
    addKeys();
    resize(usualSize);
}

GuideWindow::~GuideWindow() = default;

QWidget* GuideWindow::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, head, row](const char* name, const char* icon, const QString& words,
                                       const QKeySequence& key, auto act) {
        auto* action = new QAction(Theme::icon(QLatin1String(icon)), words, head);
        action->setShortcut(key);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(words, key.toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        auto* button = new QToolButton(head);
        button->setDefaultAction(action);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(words);
        button->setAutoRaise(true);
        row->addWidget(button);
        return action;
    };
    QAction* back =
        add("guideBack", "back", tr("Back"), Qt::ALT | Qt::Key_Left, [this] { m_view->backward(); });
    QAction* on =
        add("guideForward", "forward", tr("Forward"), Qt::ALT | Qt::Key_Right, [this] { m_view->forward(); });
    row->addStretch();
    add("guideZoomOut", "zoom-out", tr("Smaller"), Qt::CTRL | Qt::Key_Minus, [this] { stepZoom(-1); });
    add("guideZoomIn", "zoom-in", tr("Larger"), Qt::CTRL | Qt::Key_Plus, [this] { stepZoom(1); });
    for (QAction* each : {back, on})
        each->setEnabled(false);
    connect(m_view, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, on, &QAction::setEnabled);
    return head;
}

void GuideWindow::addKeys()
{
    const auto on = [this](const QKeySequence& key, auto act) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    on(Qt::CTRL | Qt::Key_Equal, [this] { stepZoom(1); });
    on(Qt::CTRL | Qt::Key_0, [this] { stepZoom(0); });
    on(Qt::Key_F3, [this] { goOn(false); });
    on(Qt::SHIFT | Qt::Key_F3, [this] { goOn(true); });
    on(Qt::Key_Escape, [this] { leave(); });
    on(QKeySequence::Close, [this] { close(); });
    on(QKeySequence::Find, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
}

void GuideWindow::openPlace(const QString& place)
{
    const QString page = place.section(QLatin1Char('#'), 0, 0);
    m_view->openPlace(m_guide.find(page) ? place : m_guide.placeFor(nullptr));
}

QString GuideWindow::place() const
{
    return m_view->place();
}

void GuideWindow::search()
{
    const QStringList words = GuideSearch::words(m_words->text());
    const QVector<GuideHit> hits = m_search->find(m_words->text());
    m_list->showHits(hits, !words.isEmpty());
    m_count->setVisible(!words.isEmpty());
    m_count->setText(hits.isEmpty()     ? tr("No page holds all of these words.")
                     : hits.size() == 1 ? tr("One page")
                                        : tr("%Ln pages", "at least two", int(hits.size())));
    m_view->setWords(words);
    m_view->startMarks(false);
    showPage();
}

void GuideWindow::goOn(bool backwards)
{
    if (m_list->count() == 0 || GuideSearch::words(m_words->text()).isEmpty())
        return;
    if (m_list->currentRow() >= 0 && m_view->nextMark(backwards))
        return;
    const int step = backwards ? m_list->count() - 1 : 1;
    m_list->setCurrentRow((m_list->currentRow() + step) % m_list->count()); // from -1: the first
    m_view->startMarks(backwards);
    m_view->nextMark(backwards);
}

void GuideWindow::showPage()
{
    m_list->setCurrentPage(m_view->pageId());
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

void GuideWindow::leave()
{
    if (m_words->text().isEmpty())
        close();
    else
        m_words->clear();
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
