#include "api/download.h"

#include "api/webaddress.h"
#include "base/background.h"
#include "httpexchange.h"
#include "partfile.h"
#include "reach.h"
#include "storage/atomicfile.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {
constexpr int mostRedirects = 5;
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

ApiError wrongFile(const QString& message)
{
    return failure(Category::Malformed, message, "wrong_file");
}

struct ContentRange
{
    qint64 first = -1; ///< -1 in the answer to a range that is not there
    qint64 last = -1;
    qint64 total = -1; ///< -1 when not told
};

std::optional<ContentRange> contentRange(const HttpExchange& get)
{
    static const QRegularExpression form(
        QStringLiteral("^bytes (?:(?<first>\\d{1,18})-(?<last>\\d{1,18})|\\*)/(?:(?<total>\\d{1,18})|\\*)$"));
    const auto match = form.match(QString::fromLatin1(get.header("content-range")));
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
QByteArray validatorOf(const HttpExchange& get)
{
    const QByteArray tag = get.header("etag");
    return tag.startsWith('"') ? tag : get.header("last-modified");
}

bool isThisMachine(const QString& host)
{
    return host == QLatin1String("localhost") || reachOf(QHostAddress(host)) == Reach::Loopback;
}

void lookUpHost(const QString& host, QObject* context, const Download::Found& found)
{
    QHostInfo::lookupHost(host, context, [found](const QHostInfo& info) { found(info.addresses()); });
}
} // namespace

class Download::Private
{
public:
    Private(Download* download, QString text, QString host, QString file, Content kind)
        : q(download)
        , address(std::move(text))
        , service(std::move(host))
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
    const QString address;
    const QString service;
    const QString path;
    const Content content;
    Limits limits;
    Lookup lookup = lookUpHost;
    bool started = false;
    bool over = false;

private:
    enum class Body { Kept, Ignored };

    void headersArrived();
    void acceptFull();
    void acceptRange();
    void startOver();
    void take(const QByteArray& bytes);
    void answerFinished(const ApiError* problem);
    void follow();
    [[nodiscard]] ApiError fileProblem() const;
    [[nodiscard]] ApiError statusProblem() const;
    void flushToDisk();

    std::optional<WebAddress> current; ///< after redirects
    PartFile part;
    HttpExchange* get = nullptr;
    QTimer limit;
    Body body = Body::Ignored;
    QByteArray errorBody;
    qint64 asked = 0; ///< the offset asked for, 0 for the whole file
    qint64 total = -1;
    int redirects = 0;
    bool startedOver = false;
    BackgroundTask flushing; ///< while it runs, another thread has the file
};

void Download::Private::request()
{
    if (!current)
        current = WebAddress::parse(address);
    if (!current || !(current->secure || isThisMachine(current->host))) {
        finish(failure(Category::BadRequest, Download::tr("The file's address is not a safe web address.")));
        return;
    }
    HttpExchange::Headers headers{
        {"User-Agent", "Riffdesk/" RIFFDESK_VERSION},
        {"Accept", "*/*"},
        {"Accept-Encoding", "identity"}, // lengths and ranges count the bytes we keep
    };
    asked = startedOver ? 0 : part.resumable(address);
    if (asked > 0) {
        headers.append({"Range", "bytes=" + QByteArray::number(asked) + '-'});
        if (!part.origin().validator.isEmpty())
            headers.append({"If-Range", part.origin().validator});
    }
    body = Body::Ignored;
    errorBody.clear();
    limit.start(limits.connectTimeoutMs);
    get = new HttpExchange(*current, service, headers, lookup, q);
    QObject::connect(get, &HttpExchange::sent, q, [this] { limit.start(limits.stallTimeoutMs); });
    QObject::connect(get, &HttpExchange::answered, q, [this] { headersArrived(); });
    QObject::connect(get, &HttpExchange::body, q, [this](const QByteArray& bytes) { take(bytes); });
    QObject::connect(get, &HttpExchange::finished, q,
                     [this](const ApiError* problem) { answerFinished(problem); });
    get->start();
}

void Download::Private::headersArrived()
{
    limit.start(limits.stallTimeoutMs);
    if (get->status() == 200)
        acceptFull();
    else if (get->status() == 206)
        acceptRange();
}

void Download::Private::acceptFull()
{
    const auto range = contentRange(*get);
    if (range && (range->first > 0 || (range->last >= 0 && range->last + 1 < range->total))) {
        startOver(); // a part, whatever the status says
        return;
    }
    total = get->isPacked() ? -1 : get->length();
    if (total > limits.maxBytes) {
        finish(wrongFile(Download::tr("The file is too large.")));
        return;
    }
    body = Body::Kept;
    // A range would count the packed bytes, so that what was unpacked can never be gone on from.
    const PartFile::Origin origin =
        get->isPacked() ? PartFile::Origin{} : PartFile::Origin{address, validatorOf(*get), total};
    if (!part.openFresh(origin))
        finish(fileProblem());
}

void Download::Private::acceptRange()
{
    const auto range = contentRange(*get);
    const QByteArray& known = part.origin().validator;
    const bool sameFile = known.isEmpty() || validatorOf(*get) == known;
    const bool sameTotal =
        range && (range->total < 0 || part.origin().total < 0 || range->total == part.origin().total);
    if (!range || asked == 0 || range->first != asked || range->last < range->first || !sameFile || !sameTotal
        || (range->total >= 0 && range->last >= range->total) || get->isPacked()) {
        startOver();
        return;
    }
    total = range->total >= 0 ? range->total : part.origin().total;
    if (total > limits.maxBytes) {
        finish(wrongFile(Download::tr("The file is too large.")));
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
        finish(wrongFile(Download::tr("The server sent another part than was asked for.")));
        return;
    }
    startedOver = true;
    release();
    // Queued: we are inside of a signal of the answer that has just been let go.
    QMetaObject::invokeMethod(
        q,
        [this] {
            if (!over)
                request();
        },
        Qt::QueuedConnection);
}

void Download::Private::take(const QByteArray& bytes)
{
    limit.start(limits.stallTimeoutMs);
    if (body != Body::Kept) {
        errorBody += bytes.left(maxErrorBody - errorBody.size());
        if (errorBody.size() >= maxErrorBody) { // it need not end
            get->abort();
            answerFinished(nullptr);
        }
        return;
    }
    const qint64 most = total >= 0 ? std::min(total, limits.maxBytes) : limits.maxBytes;
    if (part.size() + bytes.size() > most) {
        part.remove();
        finish(wrongFile(Download::tr("The file is larger than it should be.")));
        return;
    }
    const bool hadHead = part.size() >= headBytes;
    if (!part.write(bytes)) {
        finish(fileProblem());
        return;
    }
    if (!hadHead && part.size() >= headBytes) {
        if (const auto problem = wrongContent(content, part.head())) {
            part.remove();
            finish(problem);
            return;
        }
    }
    Q_EMIT q->progressed(part.size(), total);
}

void Download::Private::answerFinished(const ApiError* problem)
{
    limit.stop();
    const int status = get->status();
    if (status >= 300 && status < 400) {
        follow();
        return;
    }
    if (status == 416 && asked > 0) {
        const auto range = contentRange(*get);
        if (range && range->total == part.size() && part.openToAppend()) {
            total = range->total;
            flushToDisk(); // it had all come before
        } else {
            startOver();
        }
        return;
    }
    if (status >= 400) {
        finish(statusProblem());
        return;
    }
    if (problem) {
        finish(*problem);
        return;
    }
    if (body != Body::Kept) {
        finish(wrongFile(Download::tr("The server sent no file.")));
        return;
    }
    if (total >= 0 && part.size() < total) {
        finish(failure(Category::Network,
                       Download::tr("The connection ended before the whole file had arrived.")));
        return;
    }
    if (const auto wrong = wrongContent(content, part.head())) {
        part.remove();
        finish(wrong);
        return;
    }
    flushToDisk();
}

void Download::Private::follow()
{
    const auto target = current->resolved(get->header("location"));
    if (++redirects > mostRedirects) {
        finish(wrongFile(Download::tr("The file's address redirects too many times.")));
        return;
    }
    if (!target || !(target->secure || (!current->secure && isThisMachine(target->host)))) {
        finish(wrongFile(Download::tr("The file's address leads to one that is not safe.")));
        return;
    }
    release();
    current = target;
    request();
}

ApiError Download::Private::fileProblem() const
{
    return failure(Category::BadRequest, {}, part.isDiskFull() ? "disk_full" : "file_error");
}

ApiError Download::Private::statusProblem() const
{
    const int status = get->status();
    // The storage host's message, but not its category: its status codes do not mean tokens, credits or
    // moderation.
    ApiError error = apiErrorFromAnswer(status, errorBody, get->header("retry-after"));
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
    std::optional<ApiError> told = error;
    if (told && told->code.isEmpty()
        && (told->category == Category::Network || told->category == Category::Timeout))
        told->code = QStringLiteral("no_file"); // in the words for files, not for the service
    release();
    if (!flushing.isRunning())
        part.close();
    // Queued, so that receivers may delete this, and start() never emits it.
    QMetaObject::invokeMethod(
        q, [this, told] { Q_EMIT q->finished(told ? &*told : nullptr); }, Qt::QueuedConnection);
}

void Download::Private::release()
{
    limit.stop();
    if (!get)
        return;
    get->disconnect(q);
    get->abort();
    std::exchange(get, nullptr)->deleteLater(); // we may be inside of one of its signals
}

Download::Download(QString address, QString service, QString path, Content content, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(address), std::move(service), std::move(path), content))
{ }

Download::~Download() = default;

void Download::setLimits(const Limits& limits)
{
    d->limits = limits;
}

void Download::setLookup(Lookup lookup)
{
    d->lookup = std::move(lookup);
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
