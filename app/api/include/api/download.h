#pragma once

#include "api/apierror.h"
#include "base/result.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace riffdesk {

/// Fetches one public file into `path`: streamed to `path.part` with bounded memory, resumed with Range (and
/// If-Range) from what is already there, checked to be what it should be by its first bytes, flushed,
/// renamed. Carries no token. https only, or http to a loopback host; redirects never to a less safe scheme,
/// at most 5. GUI thread. Emits finished exactly once unless destroyed first; destroying it keeps the .part
/// for later.
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

    Download(QNetworkAccessManager& network, QUrl url, QString path, Content content,
             QObject* parent = nullptr);
    ~Download() override;
    void setLimits(const Limits& limits);
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
/// "m4a", "mp3", "aac", "wav", "flac", "ogg", "webm", "mka", "jpg", "png", "webp", "avif", "zip", "mp4" or
/// empty: the suffix that fits the bytes.
[[nodiscard]] QString suffixFor(const QByteArray& head);

} // namespace riffdesk
