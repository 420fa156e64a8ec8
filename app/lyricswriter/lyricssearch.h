#pragma once

#include "api/producerclient.h"
#include "lyricswriter/writtenlyrics.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <optional>

namespace riffdesk {

/// Looks in the service's tasks for what became of one request for lyrics. Free: it only asks. Used once.
/// GUI thread.
class LyricsSearch : public QObject
{
    Q_OBJECT

public:
    struct Patience
    {
        int tries = 3; ///< searches without a trace of it, or without an answer
        int pauseMs = 4'000; ///< between them, and while the task runs
        int mostLooks = 150; ///< while the task runs
    };
    struct Outcome
    {
        std::optional<LyricsReply> found;
        std::optional<ApiError> failed; ///< the task itself
        std::optional<ApiError> unreachable; ///< nobody could be asked; with neither: no trace of it
    };

    /// `taken` are the tasks of other requests. `client` outlives this.
    LyricsSearch(ProducerClient& client, Endpoint endpoint, WrittenLyrics wanted, QSet<QString> taken,
                 const Patience& patience, QObject* parent);
    ~LyricsSearch() override;

    void start();
    /// Of the request's task, once it is known.
    [[nodiscard]] const QString& taskId() const { return m_wanted.taskId; }

Q_SIGNALS:
    void ended(const riffdesk::LyricsSearch::Outcome& outcome); ///< once

private:
    void look();
    void answered(const Result<QVector<LyricsTask>, ApiError>& answer);
    [[nodiscard]] const LyricsTask* best(const QVector<LyricsTask>& tasks) const;
    void again(const Outcome& last);
    void end(const Outcome& outcome);

    ProducerClient& m_client;
    const Endpoint m_endpoint;
    WrittenLyrics m_wanted;
    const QSet<QString> m_taken;
    const Patience m_patience;
    QTimer m_pause;
    QPointer<ApiCall> m_call;
    int m_tries = 0;
    int m_looks = 0;
    bool m_ended = false;
};

} // namespace riffdesk
