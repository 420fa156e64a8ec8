#include "api/download.h"

#include "api/endpoint.h"
#include "base/background.h"
#include "foreigntext.h"
#include "partfile.h"
#include "storage/atomicfile.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>

namespace riffdesk {

namespace {
constexpr int mostRedirects = 5;
constexpr qint64 downloadReadAhead = 256 * 1024;
constexpr qint64 chunk = 64 * 1024;
constexpr qsizetype headBytes = 64;
constexpr qsizetype maxErrorBody = 16 * 1024;

using Category = ApiError::Category;

ApiError failure(Category category, const QString& message, const char* code = "")
{
    ApiError error;
    error.category = category;
    error.message = message;
    error.code = QLatin1String(code);
    return error;
}

struct ContentRange
{
    qint64 first = -1; ///< -1 in the answer to a range that is not there
    qint64 last = -1;
    qint64 total = -1; ///< -1 when not told
};

std::optional<ContentRange> contentRange(const QNetworkReply& reply)
{
    static const QRegularExpression form(
        QStringLiteral("^bytes (?:(?<first>\\d{1,18})-(?<last>\\d{1,18})|\\*)/(?:(?<total>\\d{1,18})|\\*)$"));
    const auto match = form.match(QString::fromLatin1(reply.rawHeader("Content-Range")).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&](const QString& name) {
        const QString text = match.captured(name);
        return text.isEmpty() ? qint64(-1) : text.toLongLong();
    };
    return ContentRange{number(QStringLiteral("first")), number(QStringLiteral("last")),
                        number(QStringLiteral("total"))};
}

/// What If-Range takes: a strong ETag, else the date. A weak ETag does not promise the same bytes.
QByteArray validatorOf(const QNetworkReply& reply)
{
    const QByteArray tag = reply.rawHeader("ETag").trimmed();
    return tag.startsWith('"') ? tag : reply.rawHeader("Last-Modified").trimmed();
}

qint64 announcedLength(const QNetworkReply& reply)
{
    bool isNumber = false;
    const qint64 length = reply.rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
    return isNumber && length >= 0 ? length : -1;
}

QNetworkRequest requestFor(const QUrl& url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Riffdesk/" RIFFDESK_VERSION));
    request.setRawHeader("Accept-Encoding", "identity"); // lengths and ranges count the bytes we keep
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}
} // namespace

class Download::Private
{
public:
    Private(Download* download, QNetworkAccessManager& manager, QUrl address, QString file, Content kind)
        : q(download)
        , network(&manager)
        , url(std::move(address))
        , path(std::move(file))
        , content(kind)
        , part(path)
    {
        limit.setSingleShot(true);
        QObject::connect(&limit, &QTimer::timeout, q, [this] { finish(failure(Category::Timeout, {})); });
    }
    ~Private() { release(); }

    void request();
    void release();
    void finish(const std::optional<ApiError>& error);
    void cancelLater();

    Download* const q;
    const QPointer<QNetworkAccessManager> network;
    const QUrl url;
    const QString path;
    const Content content;
    Limits limits;
    bool started = false;
    bool over = false;

private:
    enum class Body { Awaited, Kept, Ignored };

    void headersArrived();
    void acceptFull();
    void acceptRange();
    void startOver();
    void read();
    void replyFinished();
    void follow();
    [[nodiscard]] std::optional<ApiError> contentProblem() const;
    [[nodiscard]] ApiError fileProblem() const;
    [[nodiscard]] ApiError statusProblem(int status) const;
    void flushToDisk();

    QUrl current; ///< after redirects
    PartFile part;
    QNetworkReply* reply = nullptr;
    QTimer limit;
    Body body = Body::Awaited;
    QByteArray errorBody;
    qint64 asked = 0; ///< the offset asked for, 0 for the whole file
    qint64 total = -1;
    int redirects = 0;
    bool startedOver = false;
    BackgroundTask flushing; ///< while it runs, another thread has the file
};

void Download::Private::request()
{
    if (!current.isValid())
        current = url;
    if (!network || !Endpoint::isSafe(current)) {
        finish(failure(Category::BadRequest, Download::tr("The file's address is not a safe web address.")));
        return;
    }
    QNetworkRequest request = requestFor(current);
    asked = startedOver ? 0 : part.resumable(url);
    if (asked > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(asked) + '-');
        if (!part.origin().validator.isEmpty())
            request.setRawHeader("If-Range", part.origin().validator);
    }
    body = Body::Awaited;
    errorBody.clear();
    limit.start(limits.connectTimeoutMs);
    reply = network->get(request);
    reply->setReadBufferSize(downloadReadAhead);
    QObject::connect(reply, &QNetworkReply::requestSent, q, [this] { limit.start(limits.stallTimeoutMs); });
    QObject::connect(reply, &QNetworkReply::metaDataChanged, q, [this] {
        // The network manager repeats a GET that broke off by itself: two answers must not become one file.
        if (body == Body::Kept)
            finish(failure(Category::Network, Download::tr("The connection was lost.")));
        else
            headersArrived();
    });
    QObject::connect(reply, &QIODevice::readyRead, q, [this] { read(); });
    QObject::connect(reply, &QNetworkReply::finished, q, [this] { replyFinished(); });
}

void Download::Private::headersArrived()
{
    if (body != Body::Awaited)
        return;
    limit.start(limits.stallTimeoutMs);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    body = Body::Ignored;
    if (status == 200)
        acceptFull();
    else if (status == 206)
        acceptRange();
}

void Download::Private::acceptFull()
{
    total = announcedLength(*reply);
    if (total > limits.maxBytes) {
        finish(failure(Category::Malformed, Download::tr("The file is too large.")));
        return;
    }
    body = Body::Kept;
    if (!part.openFresh({url, validatorOf(*reply), total}))
        finish(fileProblem());
}

void Download::Private::acceptRange()
{
    const auto range = contentRange(*reply);
    const QByteArray validator = validatorOf(*reply);
    const QByteArray& known = part.origin().validator;
    const bool sameFile = known.isEmpty() || validator.isEmpty() || validator == known;
    const bool sameTotal =
        range && (range->total < 0 || part.origin().total < 0 || range->total == part.origin().total);
    if (!range || asked == 0 || range->first != asked || range->last < range->first || !sameFile || !sameTotal
        || (range->total >= 0 && range->last >= range->total)) {
        startOver();
        return;
    }
    total = range->total >= 0 ? range->total : part.origin().total;
    if (total > limits.maxBytes) {
        finish(failure(Category::Malformed, Download::tr("The file is too large.")));
        return;
    }
    body = Body::Kept;
    if (!part.openToAppend() || part.size() != asked)
        finish(fileProblem());
}

void Download::Private::startOver()
{
    part.remove();
    if (startedOver) {
        finish(
            failure(Category::Malformed, Download::tr("The server sent another part than was asked for.")));
        return;
    }
    startedOver = true;
    release();
    // Queued: we are inside of a signal of the reply that has just been let go.
    QMetaObject::invokeMethod(
        q,
        [this] {
            if (!over)
                request();
        },
        Qt::QueuedConnection);
}

void Download::Private::read()
{
    if (over || !reply)
        return;
    limit.start(limits.stallTimeoutMs);
    while (reply && reply->bytesAvailable() > 0) {
        const QByteArray bytes = reply->read(std::min(chunk, reply->bytesAvailable()));
        if (bytes.isEmpty())
            return;
        if (body != Body::Kept) {
            errorBody += bytes.left(maxErrorBody - errorBody.size());
            continue;
        }
        const qint64 most = total >= 0 ? std::min(total, limits.maxBytes) : limits.maxBytes;
        if (part.size() + bytes.size() > most) {
            part.remove();
            finish(failure(Category::Malformed, Download::tr("The file is larger than it should be.")));
            return;
        }
        const bool hadHead = part.size() >= headBytes;
        if (!part.write(bytes)) {
            finish(fileProblem());
            return;
        }
        if (!hadHead && part.size() >= headBytes) {
            if (const auto problem = contentProblem()) {
                part.remove();
                finish(problem);
                return;
            }
        }
    }
    if (body == Body::Kept)
        Q_EMIT q->progressed(part.size(), total);
}

void Download::Private::replyFinished()
{
    if (over || !reply)
        return;
    headersArrived(); // for an answer without a body
    if (over || !reply)
        return;
    read();
    if (over || !reply)
        return;
    limit.stop();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300 && status < 400) {
        follow();
        return;
    }
    if (status == 416 && asked > 0) {
        const auto range = contentRange(*reply);
        if (range && range->total == part.size() && part.openToAppend()) {
            total = range->total;
            flushToDisk(); // it had all come before
        } else {
            startOver();
        }
        return;
    }
    if (status >= 400) {
        finish(statusProblem(status));
        return;
    }
    if (reply->error() == QNetworkReply::TimeoutError) {
        finish(failure(Category::Timeout, {}));
        return;
    }
    if (reply->error() != QNetworkReply::NoError) {
        finish(failure(Category::Network, foreigntext::line(reply->errorString())));
        return;
    }
    if (body != Body::Kept) {
        finish(failure(Category::Malformed, Download::tr("The server sent no file.")));
        return;
    }
    if (total >= 0 && part.size() < total) {
        finish(failure(Category::Network,
                       Download::tr("The connection ended before the whole file had arrived.")));
        return;
    }
    if (const auto problem = contentProblem()) {
        part.remove();
        finish(problem);
        return;
    }
    flushToDisk();
}

void Download::Private::follow()
{
    const QUrl target =
        current.resolved(QUrl::fromEncoded(reply->rawHeader("Location").left(8192), QUrl::StrictMode));
    const bool weaker =
        current.scheme() == QLatin1String("https") && target.scheme() != QLatin1String("https");
    if (++redirects > mostRedirects) {
        finish(failure(Category::Malformed, Download::tr("The file's address redirects too many times.")));
        return;
    }
    if (reply->rawHeader("Location").isEmpty() || weaker || !Endpoint::isSafe(target)) {
        finish(
            failure(Category::Malformed, Download::tr("The file's address leads to one that is not safe.")));
        return;
    }
    release();
    current = target;
    request();
}

std::optional<ApiError> Download::Private::contentProblem() const
{
    if (looksLike(content, part.head()))
        return std::nullopt;
    if (part.size() == 0)
        return failure(Category::Malformed, Download::tr("The file is empty."));
    switch (content) {
    case Content::Audio:
        return failure(Category::Malformed, Download::tr("What came is not audio."));
    case Content::Image:
        return failure(Category::Malformed, Download::tr("What came is not an image."));
    case Content::Zip:
        return failure(Category::Malformed, Download::tr("What came is not a zip archive."));
    case Content::Video:
        break;
    }
    return failure(Category::Malformed, Download::tr("What came is not a video."));
}

ApiError Download::Private::fileProblem() const
{
    return failure(Category::BadRequest, {}, part.isDiskFull() ? "disk_full" : "file_error");
}

ApiError Download::Private::statusProblem(int status) const
{
    // The storage host's message, but not its category: its status codes do not mean tokens, credits or
    // moderation.
    ApiError error = apiErrorFromAnswer(status, errorBody, reply->rawHeader("Retry-After"));
    error.accepted = ApiError::Accepted::No;
    error.code.clear();
    if (status == 403 || status == 404 || status == 410)
        error.code = QStringLiteral("address_gone");
    if (status < 500 && status != 408 && status != 429)
        error.category = Category::BadRequest;
    return error;
}

void Download::Private::flushToDisk()
{
    release();
    flushing = background::run(
        background::Pool::Io, [file = part.file()](const CancelToken&) { return atomicfile::flush(*file); },
        [this](bool flushed) {
            if (over)
                return;
            if (!flushed || !part.commit())
                finish(fileProblem());
            else
                finish(std::nullopt);
        });
}

void Download::Private::cancelLater()
{
    QMetaObject::invokeMethod(
        q, [this] { finish(failure(Category::Cancelled, {})); }, Qt::QueuedConnection);
}

void Download::Private::finish(const std::optional<ApiError>& error)
{
    if (over)
        return;
    over = true;
    release();
    if (!flushing.isRunning())
        part.close();
    // Queued, so that receivers may delete this, and start() never emits it.
    QMetaObject::invokeMethod(
        q, [this, error] { Q_EMIT q->finished(error ? &*error : nullptr); }, Qt::QueuedConnection);
}

void Download::Private::release()
{
    limit.stop();
    if (!reply)
        return;
    QNetworkReply* const old = std::exchange(reply, nullptr);
    old->disconnect(q);
    // Queued: this may be inside of one of its signals, and aborting it there is not safe.
    QMetaObject::invokeMethod(
        old,
        [old] {
            old->abort();
            old->deleteLater();
        },
        Qt::QueuedConnection);
}

Download::Download(QNetworkAccessManager& network, QUrl url, QString path, Content content, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, network, std::move(url), std::move(path), content))
{ }

Download::~Download() = default;

void Download::setLimits(const Limits& limits)
{
    d->limits = limits;
}

void Download::start()
{
    if (std::exchange(d->started, true))
        return;
    d->request();
}

void Download::cancel()
{
    d->cancelLater();
}

const QString& Download::path() const
{
    return d->path;
}

} // namespace riffdesk
