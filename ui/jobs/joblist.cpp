#include "ui/jobs/joblist.h"

#include "jobcard.h"
#include "jobs/jobqueue.h"
#include "jobtext.h"
#include "library/library.h"
#include "library/songtext.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace riffdesk {

namespace {
constexpr int cardsInSight = 3;
constexpr int cardsARound = 4; ///< 2 ms each
constexpr int beforeBar = Theme::grid / 2;
constexpr int narrowest =
    320; ///< before the first layout the width is no width: texts would wrap at each letter
/// Whether the user has something to say to it, although it is over.
bool isKept(Job::State state)
{
    return state == Job::State::Failed || state == Job::State::Unfetched;
}

bool isOlder(const Job& one, const Job& other)
{
    return std::tie(one.createdAt, one.sortAt) < std::tie(other.createdAt, other.sortAt);
}

} // namespace

JobList::JobList(JobQueue& queue, Library& library, QWidget* parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_library(library)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_column(new QVBoxLayout)
    , m_more(new QLabel(this))
{
    setObjectName(QStringLiteral("jobList"));
    setAccessibleName(tr("Jobs"));
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // painted only when there is more
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_content->installEventFilter(this);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    if (parent)
        parent->installEventFilter(this);
    auto* inner = new QHBoxLayout(m_content); // spacings, unlike margins, are mirrored with the layout
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addLayout(m_column, 1);
    inner->addSpacing(beforeBar);
    m_column->setSpacing(Theme::grid);
    m_column->addStretch();
    m_more->setObjectName(QStringLiteral("moreJobsLabel"));
    Theme::setDim(m_more);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_scroll);
    layout->addWidget(m_more);

    m_clock.setInterval(1'000);
    m_rounds.setInterval(0);
    connect(&m_rounds, &QTimer::timeout, this, &JobList::makeWaiting);
    connect(&m_clock, &QTimer::timeout, this, &JobList::tick);
    connect(&queue, &JobQueue::jobAdded, this, &JobList::put);
    connect(&queue, &JobQueue::jobChanged, this, &JobList::put);
    connect(&queue, &JobQueue::jobRemoved, this, [this](const QString& id) {
        if (!m_seenSeconds.contains(id)) // its song is shown for a while
            remove(id);
    });
    const QVector<Job> jobs = queue.jobs();
    std::for_each(jobs.crbegin(), jobs.crend(), [this](const Job& job) { put(job); }); // the newest first
    arrange();
}

JobList::~JobList() = default;

JobCard* JobList::card(const QString& jobId) const
{
    const auto found = std::find_if(m_cards.cbegin(), m_cards.cend(),
                                    [&](const JobCard* card) { return card->job().id == jobId; });
    return found == m_cards.cend() ? nullptr : *found;
}

std::optional<Song> JobList::songOf(const Job& job) const
{
    QString id = job.songIds.value(0);
    if (id.isEmpty())
        id = job.request.value(QLatin1String("audio_id")).toString();
    return id.isEmpty() ? std::nullopt : m_library.find(id);
}

void JobList::put(const Job& job)
{
    const bool showsSong = job.state == Job::State::Done && card(job.id) != nullptr;
    if (!showsSong && (job.dismissed || (job.isOver() && !isKept(job.state)))) {
        remove(job.id);
        if (!job.dismissed) // nothing is left to say; queued, as the queue is still telling of this change
            QMetaObject::invokeMethod(
                &m_queue, [queue = &m_queue, id = job.id] { static_cast<void>(queue->dismiss(id).ok()); },
                Qt::QueuedConnection);
        return;
    }
    if (showsSong)
        m_seenSeconds.insert(job.id, 0);
    if (JobCard* shown = card(job.id)) {
        fill(*shown, job);
        arrange();
        return;
    }
    const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(),
                                      [&job](const Job& each) { return each.id == job.id; });
    if (waiting != m_waiting.end()) {
        *waiting = job;
        return;
    }
    m_waiting.append(job);
    Q_EMIT countChanged(count());
    m_rounds.start();
    if (m_madeThisRound < cardsARound)
        makeNewest();
    m_scroll->verticalScrollBar()->setValue(0);
    arrange();
}

/// A card is some twenty widgets: more than a few at once would hold up the window.
void JobList::makeWaiting()
{
    m_madeThisRound = 0;
    if (m_waiting.isEmpty()) {
        m_rounds.stop();
        return;
    }
    while (!m_waiting.isEmpty() && m_madeThisRound < cardsARound)
        makeNewest();
    arrange();
}

void JobList::makeNewest()
{
    const auto newest = std::max_element(m_waiting.begin(), m_waiting.end(), isOlder);
    const Job job = *newest;
    m_waiting.erase(newest);
    ++m_madeThisRound;
    JobCard* made = makeCard();
    fill(*made, job);
    const auto place = std::find_if(m_cards.cbegin(), m_cards.cend(),
                                    [&](const JobCard* other) { return !isOlder(job, other->job()); });
    const int row = int(place - m_cards.cbegin());
    m_cards.insert(row, made);
    m_column->insertWidget(row, made);
    made->show();
}

void JobList::fill(JobCard& card, const Job& job) const
{
    const std::optional<Song> song = songOf(job);
    card.setJob(job, song ? m_library.coverPath(*song) : QString(),
                song ? songtext::title(*song) : QString());
}

JobCard* JobList::makeCard()
{
    auto* card = new JobCard(m_content);
    const auto tell = [this](const Result<void>& done) {
        if (!done)
            Q_EMIT failed(done.error());
    };
    connect(card, &JobCard::sendRequested, this, [=, this](const QString& id) { tell(m_queue.send(id)); });
    connect(card, &JobCard::cancelRequested, this,
            [=, this](const QString& id) { tell(m_queue.cancel(id)); });
    connect(card, &JobCard::retryRequested, this, [=, this](const QString& id) { tell(m_queue.retry(id)); });
    connect(card, &JobCard::fetchRequested, this,
            [=, this](const QString& id) { tell(m_queue.fetchAgain(id)); });
    connect(card, &JobCard::checkAgainRequested, this,
            [=, this](const QString& id) { tell(m_queue.checkAgain(id)); });
    connect(card, &JobCard::sendAgainRequested, this,
            [=, this](const QString& id) { tell(m_queue.sendAgain(id)); });
    connect(card, &JobCard::dismissRequested, this,
            [=, this](const QString& id) { tell(m_queue.dismiss(id)); });
    connect(card, &JobCard::adoptRequested, this,
            [=, this](const QString& id, const QString& taskId) { tell(m_queue.adopt(id, taskId)); });
    // The queue has forgotten a job whose song is shown.
    connect(card, &JobCard::dismissRequested, this, [this](const QString& id) {
        if (!m_queue.job(id) || m_queue.job(id)->dismissed)
            remove(id);
    });
    connect(card, &JobCard::playRequested, this, [this, card](const QString& songId) {
        Q_EMIT playRequested(songId);
        remove(card->job().id);
    });
    connect(card, &JobCard::editRequested, this, &JobList::editRequested);
    return card;
}

void JobList::remove(const QString& jobId)
{
    JobCard* gone = card(jobId);
    if (gone == nullptr) {
        if (m_waiting.removeIf([&jobId](const Job& each) { return each.id == jobId; }) > 0) {
            Q_EMIT countChanged(count());
            arrange();
        }
        return;
    }
    m_cards.removeOne(gone);
    m_seenSeconds.remove(jobId);
    m_column->removeWidget(gone);
    gone->hide();
    gone->deleteLater(); // a button of it may be on the call stack
    Q_EMIT countChanged(count());
    arrange();
}

void JobList::arrange()
{
    setVisible(!m_cards.isEmpty());
    const int width = this->width() - beforeBar - m_scroll->verticalScrollBar()->sizeHint().width();
    const int room = parentWidget() ? parentWidget()->height() * 3 / 5 : QWIDGETSIZE_MAX;
    int height = 0;
    int shown = inSight(width, room, &height);
    if (shown < count())
        shown = inSight(width, room - m_more->sizeHint().height() - layout()->spacing(), &height);
    m_scroll->setFixedHeight(height);
    m_more->setVisible(shown < count());
    if (shown < count())
        m_more->setText(tr("%Ln more, scroll to see", nullptr, count() - shown));
    const bool runs = std::any_of(m_cards.cbegin(), m_cards.cend(), [](const JobCard* card) {
        const Job& job = card->job();
        return jobtext::startedAt(job).isValid() || job.state == Job::State::Done
               || jobtext::canBeUndone(job, QDateTime::currentDateTimeUtc());
    });
    if (runs && !m_clock.isActive())
        m_clock.start();
    else if (!runs)
        m_clock.stop();
}

int JobList::inSight(int width, int room, int* height) const
{
    const int most = qMin(cardsInSight, int(m_cards.size()));
    int shown = 0;
    for (*height = 0; shown < most; ++shown) {
        const JobCard* card = m_cards.at(shown);
        const int more = (shown > 0 ? m_column->spacing() : 0)
                         + (card->hasHeightForWidth() ? card->heightForWidth(qMax(narrowest, width))
                                                      : card->sizeHint().height());
        if (shown > 0 && *height + more > room)
            break;
        *height += more;
    }
    return shown;
}

void JobList::tick()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (JobCard* card : std::as_const(m_cards))
        card->tick(now);
    if (!isActiveWindow())
        return; // not seen yet
    QStringList seen;
    for (auto each = m_seenSeconds.begin(); each != m_seenSeconds.end(); ++each) {
        if (++*each > readySeconds && !card(each.key())->underMouse())
            seen.append(each.key());
    }
    for (const QString& id : std::as_const(seen))
        remove(id);
}

void JobList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool JobList::eventFilter(QObject* watched, QEvent* event)
{
    // A card asks for another height, or there is more or less room.
    if (event->type() == (watched == m_content ? QEvent::LayoutRequest : QEvent::Resize))
        arrange();
    return QWidget::eventFilter(watched, event);
}

} // namespace riffdesk
