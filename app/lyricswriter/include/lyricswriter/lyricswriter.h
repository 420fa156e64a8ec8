#pragma once

#include "api/producerclient.h"
#include "ledger/ledger.h"
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

/// Has the service write lyrics: one paid request for each start(), never another by itself. The request is
/// saved before it is sent, and what was written before any signal, so that neither is lost with the program.
/// A request whose outcome is unknown is searched for in the service's tasks, which costs nothing; then the
/// user decides. GUI thread.
class LyricsWriter : public QObject
{
    Q_OBJECT

public:
    /// The address and token of a service; nothing while there is no token for it.
    using EndpointOf = std::function<std::optional<Endpoint>(const QString& service)>;
    enum class State {
        Idle,
        Requesting, ///< a paid request has no answer yet
        Searching, ///< for the outcome of one, free of charge
    };

    /// `path` is the file of all lyrics, read when first needed; the ledger lies beside it. `client` outlives
    /// this.
    LyricsWriter(ProducerClient& client, EndpointOf endpointOf, QString path, QObject* parent = nullptr);
    ~LyricsWriter() override; ///< the next run searches for a request without an answer
    void setRetries(const LyricsSearch::Retries& retries) { m_retries = retries; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] qint64 elapsedMs() const; ///< since this state began; 0 when Idle
    /// Sends one request and gives up unresolved(). False, and nothing happens, while not Idle and for an
    /// empty or too long prompt.
    bool start(const QString& service, const QString& prompt);
    /// Requesting: stops waiting; what was sent may be charged, and is saved if it still comes. Searching:
    /// ends that.
    void cancel();

    /// Of the last request, until the next start() or dismiss().
    [[nodiscard]] const std::optional<LyricsFault>& fault() const { return m_fault; }
    /// The request whose outcome is unknown.
    [[nodiscard]] std::optional<WrittenLyrics> unresolved();
    /// Searches for that once more; false when there is none, or not Idle.
    bool searchAgain();
    /// searchAgain() for what an earlier run left, once a run; later calls do nothing.
    void resume();
    /// Clears fault() and removes unresolved().
    void dismiss();

    /// What was written, newest first.
    [[nodiscard]] QVector<WrittenLyrics> written();
    /// The newest of them that is not archived.
    [[nodiscard]] std::optional<WrittenLyrics> latestUnused();
    void archive(const QString& id); ///< the user has used or discarded it; it stays in written()
    void clearWritten(); ///< empties that list

    /// Why the list could not be saved; saving is retried every 5 s.
    [[nodiscard]] const std::optional<Error>& saveProblem() const { return m_saveProblem; }

Q_SIGNALS:
    void changed(); ///< any of the above
    void received(const QString& id); ///< lyrics of a request that was not cancelled

private:
    struct Running
    {
        WrittenLyrics entry;
        QPointer<ApiCall> call;
        bool sent = false; ///< its first byte, at least
        bool awaited = true; ///< not cancelled
        std::optional<Error> saveError; ///< why it was not sent
    };

    void load();
    [[nodiscard]] Result<void> save();
    void saveOrRetry();
    void setState(State state);
    [[nodiscard]] WrittenLyrics* find(const QString& id);
    [[nodiscard]] WrittenLyrics* findUnresolved();
    void removeUnresolved();
    [[nodiscard]] bool saveBeforeSending(const QString& id);
    void handleAnswer(const QString& id, const Result<LyricsReply, ApiError>& answer);
    void record(const WrittenLyrics& entry, PaidRequest::Outcome outcome, const QString& message = {}) const;
    void addWritten(const QString& id, const LyricsReply& reply, bool awaited);
    void setFailed(const QString& id, const LyricsFault& fault);
    void startSearch(const QString& id, const std::optional<LyricsFault>& fallback);
    void handleSearch(const QString& id, const LyricsSearch::Outcome& outcome);

    ProducerClient& m_client;
    EndpointOf m_endpointOf;
    const QString m_path;
    const Ledger m_ledger;
    LyricsSearch::Retries m_retries;
    State m_state = State::Idle;
    QElapsedTimer m_since;
    bool m_loaded = false;
    bool m_resumed = false;
    QVector<WrittenLyrics> m_all; ///< newest first
    QHash<QString, Running> m_running; ///< by id
    QString m_awaited; ///< id, while Requesting
    QPointer<LyricsSearch> m_search;
    std::optional<LyricsFault> m_fault;
    LyricsFault m_fallbackFault; ///< when the search finds nothing
    std::optional<Error> m_saveProblem;
    QTimer m_saveTimer;
};

} // namespace riffdesk
