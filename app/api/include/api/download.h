#pragma once

#include "api/apierror.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace riffdesk {

/// Fetches one file into `path`: streamed to `path.part` with bounded memory, resumed with Range (and
/// If-Range) from what is already there, checked by its first bytes not to be something else, flushed,
/// renamed. The address is asked for byte for byte. Carries no token. https, and http from this machine; only
/// from where the service may send us (see reach.h), also on redirects, of which there are at most 5 and none
/// to a less safe scheme. GUI thread. Emits finished exactly once unless destroyed first; destroying it keeps
/// the .part for later.
class Download : public QObject
{
    Q_OBJECT

public:
    enum class Content { Audio, Image, Zip, Video };
    struct Limits
    {
        qint64 maxBytes = 1024LL * 1024 * 1024;
        int connectTimeoutMs = 15'000;
        int stallTimeoutMs = 30'000; ///< gives up when nothing arrives for so long
    };

    /// Finds the addresses of a host and calls back from the event loop unless `context` has gone; none when
    /// there is no such host.
    using Found = std::function<void(const QList<QHostAddress>& addresses)>;
    using Lookup = std::function<void(const QString& host, QObject* context, const Found& found)>;

    /// `service` is the host that named the address.
    Download(QString address, QString service, QString path, Content content, QObject* parent = nullptr);
    ~Download() override;
    void setLimits(const Limits& limits);
    void setLookup(Lookup lookup); ///< instead of the system's
    void start();
    void cancel(); ///< finished(Cancelled) follows from the event loop

    [[nodiscard]] const QString& path() const;

Q_SIGNALS:
    void progressed(qint64 received, qint64 total); ///< total -1 when not known
    /// `error` is nullptr on success; valid only during the call. BadRequest with 403, 404 or 410 means that
    /// the address has gone and the task should be asked for a fresh one.
    void finished(const riffdesk::ApiError* error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// What the first bytes of a file say it is. Needs the first 64 bytes, fewer may say "no".
[[nodiscard]] bool looksLike(Download::Content content, const QByteArray& head);
/// What came instead, when the first bytes rule out that it is what it should be: nothing for sound of a kind
/// that only a decoder can tell.
[[nodiscard]] std::optional<ApiError> wrongContent(Download::Content content, const QByteArray& head);
/// "m4a", "mp3", "aac", "wav", "flac", "ogg", "webm", "mka", "jpg", "png", "webp", "avif", "zip", "mp4" or
/// empty: the suffix that fits the bytes.
[[nodiscard]] QString suffixFor(const QByteArray& head);

} // namespace riffdesk
