#include "api/producerclient.h"

#include "api/catalogue.h"
#include "boundednetwork.h"
#include "foreigntext.h"
#include "httpcall.h"
#include "multipartform.h"
#include "servicefault.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace riffdesk {

namespace {
constexpr int mostIds = 50;
constexpr int mostHistory = 1000;

ApiError badRequest(const QString& message)
{
    ApiError error;
    error.category = ApiError::Category::BadRequest;
    error.accepted = ApiError::Accepted::No; // nothing has left
    error.message = message;
    return error;
}

ApiError redirected(int status)
{
    ApiError error =
        badRequest(ProducerClient::tr("The service redirects to another address; it was not followed."));
    // "See other" is what a server says after it has done the work.
    error.accepted = status == 303 ? ApiError::Accepted::Unknown : ApiError::Accepted::No;
    error.httpStatus = status;
    return error;
}

std::optional<ApiError> statusError(const HttpCall::Answer& answer)
{
    if (answer.status >= 400)
        return apiErrorFromAnswer(answer.status, answer.body, answer.retryAfter);
    if (answer.status >= 300)
        return redirected(answer.status);
    return std::nullopt;
}

template <typename T> using Parser = Result<T, ApiError> (*)(const QByteArray&);

template <typename T> HttpCall::Done interpreted(Parser<T> parse, ProducerClient::Callback<T> done)
{
    return [parse, done = std::move(done)](Result<HttpCall::Answer, ApiError> answer) {
        if (!answer) {
            done(answer.error());
            return;
        }
        if (const auto error = statusError(*answer)) {
            done(*error);
            return;
        }
        auto parsed = parse(answer->body);
        if (parsed) {
            done(std::move(parsed));
            return;
        }
        ApiError error = parsed.error();
        error.httpStatus = answer->status;
        done(std::move(error));
    };
}

/// What an answer to the look-up of a task that cannot exist says about the address and the token.
Result<void, ApiError> verdict(const HttpCall::Answer& answer)
{
    const auto error = statusError(answer);
    if (!error) {
        if (answer.body.trimmed() == "null") // no such task
            return {};
        const auto tasks = replies::tasks(answer.body);
        // A failure that only says "no such task" comes from the right place.
        if (tasks
            || (tasks.error().category != ApiError::Category::Malformed
                && tasks.error().category != ApiError::Category::Auth))
            return {};
        ApiError wrong = tasks.error();
        wrong.httpStatus = answer.status;
        wrong.accepted = ApiError::Accepted::No;
        if (wrong.category == ApiError::Category::Malformed)
            wrong.code = QStringLiteral("no_api");
        return wrong;
    }
    const bool structured = !ServiceFault::readBody(answer.body).isEmpty();
    const bool saysWhichApi = error->code == QLatin1String("no_api")
                              || error->code == QLatin1String("api_not_implemented")
                              || error->code == QLatin1String("disabled");
    if ((answer.status == 400 || answer.status == 404) && structured && !saysWhichApi
        && error->category == ApiError::Category::BadRequest)
        return {};
    ApiError wrong = *error;
    if (!structured && wrong.category == ApiError::Category::BadRequest)
        wrong.code = QStringLiteral("no_api");
    return wrong;
}

QJsonArray arrayOf(const QStringList& ids)
{
    QJsonArray array;
    for (const QString& id : ids)
        array.append(id);
    return array;
}

double unixSeconds(const QDateTime& moment)
{
    return double(moment.toMSecsSinceEpoch()) / 1000.0;
}

QJsonObject historyBody(const QString& type, const QDateTime& from, const QDateTime& to, int offset, int most)
{
    return {
        {QStringLiteral("action"), QStringLiteral("retrieve_batch")},
        {QStringLiteral("type"), type},
        {QStringLiteral("limit"), most},
        {QStringLiteral("offset"), std::max(offset, 0)},
        {QStringLiteral("created_at_min"), unixSeconds(from)},
        {QStringLiteral("created_at_max"), unixSeconds(to)},
    };
}
} // namespace

class ProducerClient::Private
{
public:
    explicit Private(ProducerClient* client) : q(client), network(new BoundedNetwork(client)) { }

    HttpCall* paid(const Endpoint& endpoint, const QString& path, const QJsonObject& body, QObject* context,
                   HttpCall::Done done, std::function<bool()> beforeSend = {})
    {
        return call(endpoint, path, body, context, std::move(done), limits.answer, std::move(beforeSend));
    }

    HttpCall* lookUp(const Endpoint& endpoint, const QJsonObject& body, QObject* context, HttpCall::Done done)
    {
        return call(endpoint, QStringLiteral("/producer/tasks"), body, context, std::move(done),
                    limits.quickAnswer);
    }

    /// An empty list would ask for the history instead: refused, as are too many.
    HttpCall* byIds(const Endpoint& endpoint, const QStringList& ids, QObject* context, HttpCall::Done done)
    {
        const QJsonObject body{{QStringLiteral("action"), QStringLiteral("retrieve_batch")},
                               {QStringLiteral("ids"), arrayOf(ids)}};
        if (!ids.isEmpty() && ids.size() <= mostIds)
            return lookUp(endpoint, body, context, std::move(done));
        auto* const refused = new HttpCall({}, *network, context ? context : q, std::move(done), q);
        refused->refuse(
            badRequest(ProducerClient::tr("Between 1 and %1 tasks can be asked for at once.").arg(mostIds)));
        return refused;
    }

    ProducerClient* const q;
    QNetworkAccessManager* const network;
    Limits limits;
    QHash<QString, qint64> skews; ///< in ms, by service

private:
    HttpCall* call(const Endpoint& endpoint, const QString& path, const QJsonObject& body, QObject* context,
                   HttpCall::Done done, std::chrono::milliseconds answerLimit,
                   std::function<bool()> beforeSend = {})
    {
        HttpCall::Request request;
        request.endpoint = endpoint;
        request.path = path;
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        request.beforeSend = std::move(beforeSend);
        request.connectLimit = limits.connect;
        request.answerLimit = answerLimit;
        request.stallLimit = limits.stalledAnswer;
        request.replyBytes = limits.replyBytes;
        auto timed = [this, service = endpoint.id,
                      done = std::move(done)](Result<HttpCall::Answer, ApiError> answer) {
            if (answer && answer->date.isValid())
                skews.insert(service, QDateTime::currentDateTimeUtc().msecsTo(answer->date));
            done(std::move(answer));
        };
        auto* const httpCall =
            new HttpCall(std::move(request), *network, context ? context : q, std::move(timed), q);
        httpCall->send();
        return httpCall;
    }
};

ProducerClient::ProducerClient(QObject* parent) : QObject(parent), d(std::make_unique<Private>(this)) { }

ProducerClient::~ProducerClient()
{
    // Calls first: their replies belong to the network manager that is a child of this, too.
    const auto calls = findChildren<ApiCall*>(Qt::FindDirectChildrenOnly);
    qDeleteAll(calls);
}

void ProducerClient::setLimits(const Limits& limits)
{
    d->limits = limits;
}

std::optional<qint64> ProducerClient::clockSkewMs(const QString& serviceId) const
{
    const auto known = d->skews.constFind(serviceId);
    return known == d->skews.cend() ? std::nullopt : std::optional(*known);
}

QJsonObject ProducerClient::asynchronous(QJsonObject body)
{
    body.insert(QStringLiteral("async"), true);
    return body;
}

ApiCall* ProducerClient::submit(const Endpoint& endpoint, const QString& kind, const QJsonObject& body,
                                QObject* context, Callback<AudiosReply> done,
                                std::function<bool()> beforeSend)
{
    return d->paid(endpoint, QStringLiteral("/producer/") + kind,
                   kind == Action::songs() ? asynchronous(body) : body, context,
                   interpreted<AudiosReply>(&replies::audios, std::move(done)), std::move(beforeSend));
}

ApiCall* ProducerClient::tasks(const Endpoint& endpoint, const QStringList& ids, QObject* context,
                               Callback<TasksReply> done)
{
    return d->byIds(endpoint, ids, context, interpreted<TasksReply>(&replies::tasks, std::move(done)));
}

ApiCall* ProducerClient::history(const Endpoint& endpoint, const QString& kind, const QDateTime& from,
                                 const QDateTime& to, int offset, int limit, QObject* context,
                                 Callback<TasksReply> done)
{
    const int most = std::clamp(limit, 1, mostHistory);
    const QJsonObject body = historyBody(kind, from, to, offset, most);
    auto newestFirst = [most, done = std::move(done)](Result<TasksReply, ApiError> reply) {
        if (reply) {
            QVector<TaskReply>& tasks = reply->tasks;
            std::stable_sort(tasks.begin(), tasks.end(), [](const TaskReply& a, const TaskReply& b) {
                return a.createdAt > b.createdAt;
            });
            if (tasks.size() > most)
                tasks.resize(most);
        }
        done(std::move(reply));
    };
    return d->lookUp(endpoint, body, context,
                     interpreted<TasksReply>(&replies::tasks, std::move(newestFirst)));
}

ApiCall* ProducerClient::lyrics(const Endpoint& endpoint, const QString& prompt, QObject* context,
                                Callback<LyricsReply> done, std::function<bool()> beforeSend)
{
    return d->paid(endpoint, QStringLiteral("/producer/lyrics"), {{QStringLiteral("prompt"), prompt}},
                   context, interpreted<LyricsReply>(&replies::lyrics, std::move(done)),
                   std::move(beforeSend));
}

ApiCall* ProducerClient::lyricsTasks(const Endpoint& endpoint, const QStringList& ids, QObject* context,
                                     Callback<QVector<LyricsTask>> done)
{
    return d->byIds(endpoint, ids, context,
                    interpreted<QVector<LyricsTask>>(&replies::lyricsTasks, std::move(done)));
}

ApiCall* ProducerClient::lyricsHistory(const Endpoint& endpoint, const QDateTime& from, const QDateTime& to,
                                       int limit, QObject* context, Callback<QVector<LyricsTask>> done)
{
    return d->lookUp(endpoint,
                     historyBody(QStringLiteral("lyrics"), from, to, 0, std::clamp(limit, 1, mostHistory)),
                     context, interpreted<QVector<LyricsTask>>(&replies::lyricsTasks, std::move(done)));
}

ApiCall* ProducerClient::upload(const Endpoint& endpoint, const QUrl& audioUrl, QObject* context,
                                Callback<UploadReply> done)
{
    return d->paid(endpoint, QStringLiteral("/producer/upload"),
                   {{QStringLiteral("audio_url"), QString::fromLatin1(audioUrl.toEncoded())}}, context,
                   interpreted<UploadReply>(&replies::upload, std::move(done)));
}

ApiCall* ProducerClient::sendFile(const Endpoint& endpoint, const QString& path, QObject* context,
                                  std::function<void(qint64, qint64)> progressed, Callback<QUrl> done)
{
    HttpCall::Request request;
    request.endpoint = endpoint.forFiles();
    request.path = QStringLiteral("/api/v1/files/");
    request.connectLimit = d->limits.stalledUpload;
    request.answerLimit = d->limits.answer;
    request.stallLimit = d->limits.stalledAnswer;
    request.replyBytes = d->limits.replyBytes;
    request.progressed = std::move(progressed);
    std::optional<ApiError> problem;
    auto file = std::make_unique<QFile>(path);
    if (!QFileInfo(path).isFile() || !file->open(QIODevice::ReadOnly))
        problem = badRequest(tr("The file %1 cannot be read.").arg(QFileInfo(path).fileName()));
    else if (file->size() > mostFileBytes)
        problem = badRequest(tr("The file is larger than %1 MB.").arg(mostFileBytes / (1024 * 1024)));
    else
        multipartform::fill(request, std::move(file), QFileInfo(path).suffix());
    auto* const call = new HttpCall(std::move(request), *d->network, context ? context : this,
                                    interpreted<QUrl>(&replies::file, std::move(done)), this);
    if (problem)
        call->refuse(*problem);
    else
        call->send();
    return call;
}

ApiCall* ProducerClient::check(const Endpoint& endpoint, QObject* context,
                               std::function<void(Result<void, ApiError>)> done)
{
    const QJsonObject body{{QStringLiteral("action"), QStringLiteral("retrieve")},
                           {QStringLiteral("id"), QStringLiteral("00000000-0000-0000-0000-000000000000")}};
    return d->lookUp(endpoint, body, context,
                     [done = std::move(done)](Result<HttpCall::Answer, ApiError> answer) {
                         done(answer ? verdict(*answer) : Result<void, ApiError>(answer.error()));
                     });
}

} // namespace riffdesk
