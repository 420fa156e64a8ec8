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
                           QSet<QString> taken, const Patience& patience, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_endpoint(std::move(endpoint))
    , m_wanted(std::move(wanted))
    , m_taken(std::move(taken))
    , m_patience(patience)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &LyricsSearch::look);
}

LyricsSearch::~LyricsSearch()
{
    if (m_call)
        m_call->cancel();
}

void LyricsSearch::start()
{
    look();
}

void LyricsSearch::look()
{
    const auto done = [this](const Result<QVector<LyricsTask>, ApiError>& answer) { answered(answer); };
    if (m_wanted.taskId.isEmpty())
        m_call = m_client.lyricsHistory(m_endpoint, m_wanted.askedAt.addMSecs(-beforeMs),
                                        m_wanted.askedAt.addMSecs(afterMs), pageSize, this, done);
    else
        m_call = m_client.lyricsTasks(m_endpoint, {m_wanted.taskId}, this, done);
}

const LyricsTask* LyricsSearch::best(const QVector<LyricsTask>& tasks) const
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
        const qint64 after = m_wanted.askedAt.msecsTo(task.createdAt);
        if (after < -beforeMs || after > afterMs || (nearest && std::abs(after) >= least))
            continue;
        nearest = &task;
        least = std::abs(after);
    }
    return nearest;
}

void LyricsSearch::answered(const Result<QVector<LyricsTask>, ApiError>& answer)
{
    Outcome outcome;
    if (!answer) {
        outcome.unreachable = answer.error();
        again(outcome);
        return;
    }
    const LyricsTask* task = best(answer.value());
    if (!task) {
        again(outcome);
        return;
    }
    m_wanted.taskId = task->id;
    switch (task->state) {
    case TaskReply::State::Succeeded:
        outcome.found = task->result;
        end(outcome);
        return;
    case TaskReply::State::Failed:
        outcome.failed = task->error;
        end(outcome);
        return;
    case TaskReply::State::Running:
        m_tries = 0;
        if (++m_looks < m_patience.mostLooks)
            m_pause.start(m_patience.pauseMs);
        else
            end(outcome);
        return;
    }
}

void LyricsSearch::again(const Outcome& last)
{
    if (++m_tries < m_patience.tries)
        m_pause.start(m_patience.pauseMs);
    else
        end(last);
}

void LyricsSearch::end(const Outcome& outcome)
{
    if (std::exchange(m_ended, true))
        return;
    Q_EMIT ended(outcome);
}

} // namespace riffdesk
