#include "lyricswriter/lyricssearch.h"

#include <cmath>

namespace riffdesk {

namespace {
// The service's clock and ours may differ by a little.
constexpr qint64 beforeMs = 60'000;
constexpr qint64 afterMs = 10 * 60'000;
constexpr int pageSize = 100;
} // namespace

LyricsSearch::LyricsSearch(ProducerClient& client, Endpoint endpoint, WrittenLyrics wanted,
                           QSet<QString> taken, const Retries& retries, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_endpoint(std::move(endpoint))
    , m_wanted(std::move(wanted))
    , m_taken(std::move(taken))
    , m_retries(retries)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LyricsSearch::poll);
}

LyricsSearch::~LyricsSearch()
{
    if (m_call)
        m_call->cancel();
}

void LyricsSearch::start()
{
    poll();
}

void LyricsSearch::poll()
{
    const auto done = [this](const Result<QVector<LyricsTask>, ApiError>& answer) { handleAnswer(answer); };
    if (m_wanted.taskId.isEmpty())
        m_call = m_client.lyricsHistory(m_endpoint, m_wanted.requestedAt.addMSecs(-beforeMs),
                                        m_wanted.requestedAt.addMSecs(afterMs), pageSize, this, done);
    else
        m_call = m_client.lyricsTasks(m_endpoint, {m_wanted.taskId}, this, done);
}

const LyricsTask* LyricsSearch::bestMatch(const QVector<LyricsTask>& tasks) const
{
    const LyricsTask* nearest = nullptr;
    qint64 least = 0;
    for (const LyricsTask& task : tasks) {
        if (!m_wanted.taskId.isEmpty()) {
            if (task.id == m_wanted.taskId)
                return &task;
            continue;
        }
        if (task.prompt != m_wanted.prompt || !task.createdAt.isValid() || m_taken.contains(task.id))
            continue;
        const qint64 after = m_wanted.requestedAt.msecsTo(task.createdAt);
        if (after < -beforeMs || after > afterMs || (nearest && std::abs(after) >= least))
            continue;
        nearest = &task;
        least = std::abs(after);
    }
    return nearest;
}

void LyricsSearch::handleAnswer(const Result<QVector<LyricsTask>, ApiError>& answer)
{
    Outcome outcome;
    if (!answer) {
        outcome.unreachable = answer.error();
        retry(outcome);
        return;
    }
    const LyricsTask* task = bestMatch(answer.value());
    if (!task) {
        retry(outcome);
        return;
    }
    m_wanted.taskId = task->id;
    switch (task->state) {
    case TaskReply::State::Succeeded:
        outcome.found = task->result;
        finish(outcome);
        return;
    case TaskReply::State::Failed:
        // Over, but without anything that can be read: it may be there later.
        if (task->error && task->error->category == ApiError::Category::Malformed) {
            outcome.unreachable = task->error;
            retry(outcome);
            return;
        }
        outcome.failed = task->error;
        finish(outcome);
        return;
    case TaskReply::State::Running:
        m_attempts = 0;
        if (++m_polls < m_retries.maxPolls)
            m_timer.start(m_retries.intervalMs);
        else
            finish(outcome);
        return;
    }
}

void LyricsSearch::retry(const Outcome& last)
{
    if (++m_attempts < m_retries.attempts)
        m_timer.start(m_retries.intervalMs);
    else
        finish(last);
}

void LyricsSearch::finish(const Outcome& outcome)
{
    if (std::exchange(m_finished, true))
        return;
    Q_EMIT finished(outcome);
}

} // namespace riffdesk
