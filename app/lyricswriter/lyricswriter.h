#pragma once

#include "api/producerclient.h"
#include "lyricswriter/lyricsfault.h"
#include "lyricswriter/lyricssearch.h"
#include "lyricswriter/writtenlyrics.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace riffdesk {

/// Has the service write lyrics: one paid request for each start(), never another by itself. That it was
/// asked is on the disk before the request leaves, and what it wrote before anybody is told, so that neither
/// is lost with the program. A request whose outcome is not known is looked for in the service's tasks, which
/// costs nothing; then the user decides. GUI thread.
class LyricsWriter : public QObject
{
    Q_OBJECT

public:
    /// Where a service is and what opens it; nothing while there is no token for it.
    using EndpointOf = std::function<std::optional<Endpoint>(const QString& service)>;
    enum class State {
        Idle,
        Asking, ///< a paid request is on its way
        Looking, ///< for what became of one, free of charge
    };

    /// `path` is the file that keeps them, read when first needed. `client` outlives this.
    LyricsWriter(ProducerClient& client, EndpointOf endpointOf, QString path, QObject* parent = nullptr);
    ~LyricsWriter() override; ///< a request on its way is looked for in the next run
    void setPatience(const LyricsSearch::Patience& patience) { m_patience = patience; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] qint64 elapsedMs() const; ///< since this state began; 0 when Idle
    /// Asks once; an open question is given up by that. False, and nothing happens, while not Idle and for an
    /// empty or too long prompt.
    bool start(const QString& service, const QString& prompt);
    /// Asking: nobody waits any more. What had left may be charged, and is kept if it still comes. Looking:
    /// ends that.
    void cancel();

    /// The last trouble, until the next start() or dismiss().
    [[nodiscard]] const std::optional<LyricsFault>& fault() const { return m_fault; }
    /// The request of which nobody knows what became.
    [[nodiscard]] std::optional<WrittenLyrics> openQuestion();
    /// Looks for that once more; false when there is none, or not Idle.
    bool lookAgain();
    /// lookAgain() for what an earlier run left, once a run; later calls do nothing.
    void takeUp();
    /// Forgets the trouble, and the open question with it.
    void dismiss();

    /// What was written, newest first.
    [[nodiscard]] QVector<WrittenLyrics> written();
    /// The newest of them that the user has neither used nor put away.
    [[nodiscard]] std::optional<WrittenLyrics> fresh();
    void settle(const QString& id); ///< used or put away; it stays in written()
    void forgetWritten(); ///< empties that list

    /// Why the list cannot be kept on the disk at present; it is tried again and again.
    [[nodiscard]] const std::optional<Error>& keepingProblem() const { return m_keepingProblem; }

Q_SIGNALS:
    void changed(); ///< any of the above
    void arrived(const QString& id); ///< lyrics that were waited for have come

private:
    struct Running
    {
        WrittenLyrics wish;
        QPointer<ApiCall> call;
        bool left = false; ///< the first byte has been given away
        bool waitedFor = true;
        std::optional<Error> unwritten; ///< why it was kept from leaving
    };

    void read();
    [[nodiscard]] Result<void> save();
    void keep();
    void enter(State state);
    [[nodiscard]] WrittenLyrics* find(const QString& id);
    [[nodiscard]] WrittenLyrics* question();
    void dropQuestion();
    [[nodiscard]] bool writeBeforeLeaving(const QString& id);
    void answered(const QString& id, const Result<LyricsReply, ApiError>& answer);
    void came(const QString& id, const LyricsReply& reply, bool waitedFor);
    void failed(const QString& id, const LyricsFault& fault);
    void look(const QString& id, const std::optional<LyricsFault>& otherwise);
    void looked(const QString& id, const LyricsSearch::Outcome& outcome);

    ProducerClient& m_client;
    EndpointOf m_endpointOf;
    const QString m_path;
    LyricsSearch::Patience m_patience;
    State m_state = State::Idle;
    QElapsedTimer m_since;
    bool m_read = false;
    bool m_takenUp = false;
    QVector<WrittenLyrics> m_all; ///< newest first
    QHash<QString, Running> m_running; ///< by id
    QString m_waitedFor; ///< id, while Asking
    QPointer<LyricsSearch> m_search;
    std::optional<LyricsFault> m_fault;
    LyricsFault m_otherwise; ///< what is told when the search finds nothing
    std::optional<Error> m_keepingProblem;
    QTimer m_keepAgain;
};

} // namespace riffdesk
