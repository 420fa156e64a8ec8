#pragma once

#include "api/producerclient.h"
#include "lyricswriter/writtenlyrics.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <optional>

namespace riffdesk {

/// Searches the service's tasks for the outcome of one request for lyrics, free of charge. Used once. GUI
/// thread.
class LyricsSearch : public QObject
{
    Q_OBJECT

public:
    struct Retries
    {
        int attempts = 3; ///< searches that do not list it, or get no answer
        int intervalMs = 4'000; ///< between them, and while the task runs
        int maxPolls = 150; ///< while the task runs
    };
    struct Outcome
    {
        std::optional<LyricsReply> found;
        std::optional<ApiError> failed; ///< the task itself
        std::optional<ApiError>
            unreachable; ///< no search got an answer; with none of the three the service does not list it
    };

    /// `taken` are the tasks of other requests. `client` outlives this.
    LyricsSearch(ProducerClient& client, Endpoint endpoint, WrittenLyrics wanted, QSet<QString> taken,
                 const Retries& retries, QObject* parent);
    ~LyricsSearch() override;

    void start();
    /// Of the request's task, once it is known.
    [[nodiscard]] const QString& taskId() const { return m_wanted.taskId; }

Q_SIGNALS:
    void finished(const riffdesk::LyricsSearch::Outcome& outcome); ///< once

private:
    void poll();
    void handleAnswer(const Result<QVector<LyricsTask>, ApiError>& answer);
    [[nodiscard]] const LyricsTask* bestMatch(const QVector<LyricsTask>& tasks) const;
    void retry(const Outcome& last);
    void finish(const Outcome& outcome);

    ProducerClient& m_client;
    const Endpoint m_endpoint;
    WrittenLyrics m_wanted;
    const QSet<QString> m_taken;
    const Retries m_retries;
    QTimer m_timer;
    QPointer<ApiCall> m_call;
    int m_attempts = 0;
    int m_polls = 0;
    bool m_finished = false;
};

} // namespace riffdesk
