#pragma once

#include "api/apierror.h"
#include "api/endpoint.h"
#include "api/reply.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace riffdesk {

/// A request on its way. Cancel or drop it at will; its callback is called at most once, never after
/// cancel() or after the context object has gone, and always from the event loop (never from inside the
/// call).
class ApiCall : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void cancel() = 0;
};

/// Speaks REFERENCE.md over a QNetworkAccessManager with a transport of its own (BoundedNetwork). GUI thread.
/// Knows nothing of jobs or the library. No request is ever sent twice, and an answer costs no more memory
/// than its limit. Redirects are not followed: every request carries the token.
class ProducerClient : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds connect{15'000}; ///< until the request has been handed to the network
        std::chrono::milliseconds answer{20 * 60'000}; ///< paid requests: a synchronous service answers late
        std::chrono::milliseconds quickAnswer{30'000}; ///< /producer/tasks
        qint64 replyBytes = replies::maxJsonBytes;
        std::chrono::milliseconds stalledUpload{60'000}; ///< without a byte of a file being taken
        std::chrono::milliseconds stalledAnswer{2 * 60'000}; ///< of one that has begun, without a byte more
    };

    explicit ProducerClient(QObject* parent = nullptr);
    ~ProducerClient() override;
    void setLimits(const Limits& limits);

    /// How far the clock of a service is ahead of ours, in ms, by its latest answer that told the time.
    [[nodiscard]] std::optional<qint64> clockSkewMs(const QString& serviceId) const;

    static constexpr const char* audiosPath = "/producer/audios";
    /// The body that submit() sends for a song: the result is fetched from the task.
    [[nodiscard]] static QJsonObject asynchronous(QJsonObject body);

    template <typename T> using Callback = std::function<void(Result<T, ApiError>)>;

    /// POST /producer/`kind` (Action::endpoint). Costs credits: call once per job. Songs get `async: true`;
    /// of the others no such field is documented, so that the answer may be late and complete.
    /// `beforeSend` is asked once, when the connection stands and right before the first byte of the body
    /// leaves: until then the service cannot have taken the request. With false nothing leaves, and `done`
    /// gets Cancelled (Accepted::No). It is called in the middle of the network's work: it must not touch the
    /// call, emit signals or run an event loop.
    ApiCall* submit(const Endpoint& endpoint, const QString& kind, const QJsonObject& body, QObject* context,
                    Callback<AudiosReply> done, std::function<bool()> beforeSend = {});
    /// retrieve_batch of at most 50 ids. Free.
    ApiCall* tasks(const Endpoint& endpoint, const QStringList& ids, QObject* context,
                   Callback<TasksReply> done);
    /// The history of a kind's tasks between two moments (retrieve_batch without ids), newest first, at most
    /// `limit`. Free.
    ApiCall* history(const Endpoint& endpoint, const QString& kind, const QDateTime& from,
                     const QDateTime& to, int offset, int limit, QObject* context, Callback<TasksReply> done);
    /// POST /producer/lyrics. Costs credits. `beforeSend` as for submit().
    ApiCall* lyrics(const Endpoint& endpoint, const QString& prompt, QObject* context,
                    Callback<LyricsReply> done, std::function<bool()> beforeSend = {});
    /// Tasks of lyrics: by their ids (at most 50), or those made between two moments (at most `limit`). Free.
    ApiCall* lyricsTasks(const Endpoint& endpoint, const QStringList& ids, QObject* context,
                         Callback<QVector<LyricsTask>> done);
    ApiCall* lyricsHistory(const Endpoint& endpoint, const QDateTime& from, const QDateTime& to, int limit,
                           QObject* context, Callback<QVector<LyricsTask>> done);
    ApiCall* upload(const Endpoint& endpoint, const QUrl& audioUrl, QObject* context,
                    Callback<UploadReply> done);
    /// Sends a local audio file (at most mostFileBytes) to where upload() can have it from. Costs nothing.
    /// `progressed` may be empty; both come from the event loop. A token that may not do so gives Auth.
    ApiCall* sendFile(const Endpoint& endpoint, const QString& path, QObject* context,
                      std::function<void(qint64 sent, qint64 total)> progressed, Callback<QUrl> done);
    static constexpr qint64 mostFileBytes = 100LL * 1024 * 1024;
    /// Free check of address and token: looks up a task that does not exist.
    ApiCall* check(const Endpoint& endpoint, QObject* context,
                   std::function<void(Result<void, ApiError>)> done);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
