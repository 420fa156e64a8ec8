#include "practiceroutes.h"

#include "api/boundedjson.h"
#include "formfile.h"
#include "submission.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace riffdesk {
namespace {

constexpr qint64 mostJsonBytes = 1024 * 1024;
constexpr qint64 mostFileBytes = 100LL * 1024 * 1024;
constexpr qsizetype mostIds = 200;

HttpResponse answered(int status, const QJsonObject& body)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "application/json";
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

HttpResponse refused(const Refusal& refusal)
{
    HttpResponse response;
    if (refusal.code == QLatin1String("bad_gateway")) { // not ours to word: what a gateway in between says
        response.status = refusal.status;
        response.contentType = "text/html";
        response.body =
            "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";
    } else {
        response =
            answered(refusal.status,
                     {{QStringLiteral("success"), false},
                      {QStringLiteral("error"), refusal.toJson()},
                      {QStringLiteral("trace_id"), QUuid::createUuid().toString(QUuid::WithoutBraces)}});
    }
    if (refusal.retryAfterSeconds >= 0)
        response.headers.append({"Retry-After", QByteArray::number(refusal.retryAfterSeconds)});
    return response;
}

HttpResponse notFound()
{
    return refused({404, QStringLiteral("not_found"), QStringLiteral("There is no such file")});
}

/// One range "bytes=a-b", "bytes=a-" or "bytes=-n" within a file. Several ranges, and what is no range, are
/// answered with the whole file, as a server may.
struct Part
{
    qint64 from = 0;
    qint64 size = 0;
    bool partial = false;
    bool impossible = false;
};

Part partOf(const HttpRequest& request, const QByteArray& tag, qint64 fileSize)
{
    Part part{0, fileSize, false, false};
    static const QRegularExpression form(QStringLiteral("^bytes=(\\d{0,18})-(\\d{0,18})$"));
    const auto match = form.match(QString::fromLatin1(request.header("range")));
    const QByteArray condition = request.header("if-range");
    if (!match.hasMatch() || (!condition.isEmpty() && condition != tag))
        return part;
    const QString first = match.captured(1);
    const QString last = match.captured(2);
    if (first.isEmpty() && last.isEmpty())
        return part;
    part.partial = true;
    if (first.isEmpty()) { // the last bytes
        part.size = std::min(last.toLongLong(), fileSize);
        part.from = fileSize - part.size;
    } else {
        part.from = first.toLongLong();
        part.size = (last.isEmpty() ? fileSize : std::min(last.toLongLong() + 1, fileSize)) - part.from;
    }
    part.impossible = part.size <= 0;
    return part;
}

HttpResponse fileResponse(const HttpRequest& request, const QString& path, const QByteArray& contentType)
{
    auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly) || file->size() == 0)
        return notFound();
    const qint64 size = file->size();
    // Media are made of their id alone and never change, so their name and size are tag enough.
    const QByteArray tag = '"' + QFileInfo(path).fileName().toUtf8() + '-' + QByteArray::number(size) + '"';
    const Part part = partOf(request, tag, size);
    const QList<QPair<QByteArray, QByteArray>> common{{"Accept-Ranges", "bytes"}, {"ETag", tag}};
    if (part.impossible) {
        HttpResponse response =
            refused({416, QStringLiteral("bad_request"), QStringLiteral("The range is outside of the file")});
        response.headers += common;
        response.headers.append({"Content-Range", "bytes */" + QByteArray::number(size)});
        return response;
    }
    HttpResponse response;
    response.headers = common;
    response.status = part.partial ? 206 : 200;
    if (part.partial)
        response.headers.append({"Content-Range", "bytes " + QByteArray::number(part.from) + '-'
                                                      + QByteArray::number(part.from + part.size - 1) + '/'
                                                      + QByteArray::number(size)});
    response.contentType = contentType;
    response.file = std::move(file);
    response.from = part.from;
    response.size = part.size;
    return response;
}

/// The name in "/media/NAME" and its like; empty when the path is another one.
QString nameIn(const QByteArray& path, const char* folder)
{
    static const QRegularExpression tame(QStringLiteral("^[A-Za-z0-9.-]{1,120}$"));
    if (!path.startsWith(folder))
        return {};
    const QString name = QString::fromUtf8(path.mid(qstrlen(folder)));
    return tame.match(name).hasMatch() ? name : QString();
}

bool isFileUpload(const HttpRequest& request)
{
    const QByteArray path = request.path();
    return request.method == "POST" && (path == "/api/v1/files" || path == "/api/v1/files/");
}

struct Row
{
    const char* path;
    const char* type;
    bool paid;
};
constexpr Row rows[] = {{"/producer/audios", "audios", true},
                        {"/producer/lyrics", "lyrics", true},
                        {"/producer/wav", "wav", true},
                        {"/producer/videos", "videos", true},
                        {"/producer/upload", "upload", false}};

const Row* rowOf(const QByteArray& path)
{
    const Row* const row = std::find_if(std::begin(rows), std::end(rows),
                                        [&path](const Row& candidate) { return path == candidate.path; });
    return row == std::end(rows) ? nullptr : row;
}

bool isThisMachine(const QByteArray& hostHeader)
{
    static const QRegularExpression loopback(
        QStringLiteral("^(localhost|127(?:\\.\\d{1,3}){3}|\\[::1\\])(:\\d{1,5})?$"),
        QRegularExpression::CaseInsensitiveOption);
    return loopback.match(QString::fromUtf8(hostHeader)).hasMatch();
}

/// Words what the server refuses by itself.
void word(HttpResponse& response)
{
    const int status = response.status;
    if (status == 413)
        response = refused({413, QStringLiteral("bad_request"), QStringLiteral("the body is too large")});
    else if (status == 400)
        response = refused(Refusal::badRequest(QStringLiteral("the request cannot be read")));
    else
        response = refused(refusalOf(QStringLiteral("api_error")));
}

} // namespace

PracticeRoutes::PracticeRoutes(const TaskStore& store, SongShelf& shelf, Workshop& workshop,
                               const Catalogue& catalogue, QByteArray token)
    : m_store(store)
    , m_shelf(shelf)
    , m_workshop(workshop)
    , m_catalogue(catalogue)
    , m_token(std::move(token))
{ }

LocalServer::Handlers PracticeRoutes::handlers()
{
    return {[this](const HttpRequest& head) { return admit(head); },
            [this](const HttpRequest& request, const Reply& reply) { answer(request, reply); }, word};
}

/// Decided before any of the body is read: without the token nothing is taken in.
LocalServer::Admission PracticeRoutes::admit(const HttpRequest& head) const
{
    const QByteArray host = head.header("host");
    if (!host.isEmpty() && !isThisMachine(host)) { // a page elsewhere whose name leads here
        Refusal refusal = refusalOf(QStringLiteral("no_api"));
        refusal.message = QStringLiteral("The Host header does not name this machine");
        return {refused(refusal)};
    }
    if (head.method != "POST")
        return {std::nullopt, 0, false};
    if (isFileUpload(head))
        return {unauthorized(head), mostFileBytes + mostJsonBytes, true};
    const bool known = head.path() == "/producer/tasks" || rowOf(head.path());
    return {known ? unauthorized(head) : refused(refusalOf(QStringLiteral("no_api"))), mostJsonBytes, false};
}

void PracticeRoutes::answer(const HttpRequest& request, const Reply& reply)
{
    const QByteArray path = request.path();
    if (request.method == "GET" || request.method == "HEAD") {
        if (const QString media = nameIn(path, "/media/"); !media.isEmpty())
            return sendMedia(media, request, reply);
        if (const QString file = nameIn(path, "/files/"); !file.isEmpty())
            return reply(fileResponse(request, m_shelf.uploadPath(file), "application/octet-stream"));
    }
    if (request.method == "POST") {
        if (isFileUpload(request))
            return reply(storeFile(request));
        if (path == "/producer/tasks")
            return reply(tasks(request));
        if (const Row* const row = rowOf(path))
            return submit(QString::fromLatin1(row->type), row->paid, request, reply);
    }
    reply(refused(refusalOf(QStringLiteral("no_api"))));
}

std::optional<HttpResponse> PracticeRoutes::unauthorized(const HttpRequest& request) const
{
    const QByteArray given = request.header("authorization");
    Refusal refusal = refusalOf(QStringLiteral("invalid_token"));
    if (given.isEmpty())
        refusal.message = QStringLiteral("No token was specified");
    else if (given.startsWith("Bearer ") && given.mid(7).trimmed() == m_token)
        return std::nullopt;
    return refused(refusal);
}

QString PracticeRoutes::originOf(const HttpRequest& request) const
{
    const QByteArray host = request.header("host");
    if (!host.isEmpty())
        return QStringLiteral("http://") + QString::fromUtf8(host);
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port.load());
}

void PracticeRoutes::submit(const QString& type, bool paid, const HttpRequest& request, const Reply& reply)
{
    const BoundedJson json = BoundedJson::parse(request.body, mostJsonBytes);
    if (!json.ok() || !json.document.isObject())
        return reply(refused(Refusal::badRequest(QStringLiteral("the body is not a JSON object"))));
    const QString origin = originOf(request);
    const auto read = readSubmission(type, json.document.object(), origin, m_catalogue, m_store, m_shelf);
    if (const auto* refusal = std::get_if<Refusal>(&read))
        return reply(refused(*refusal));
    const auto* task = std::get_if<PracticeTask>(&read);
    if (!m_workshop.accept(*task))
        return reply(refused(refusalOf(QStringLiteral("api_error"))));
    if (paid)
        ++m_paid;
    const bool later = task->request.value(QStringLiteral("async")).toBool()
                       || !textIn(task->request, QStringLiteral("callback_url")).isEmpty();
    if (later)
        return reply(answered(200, {{QStringLiteral("task_id"), task->id}}));
    m_workshop.whenFinished(task->id, [reply, origin](const PracticeTask& finished) {
        reply(answered(finished.error ? finished.error->status : 200, finished.response(origin)));
    });
}

HttpResponse PracticeRoutes::tasks(const HttpRequest& request) const
{
    const BoundedJson json = BoundedJson::parse(request.body, mostJsonBytes);
    if (!json.ok() || !json.document.isObject())
        return refused(Refusal::badRequest(QStringLiteral("the body is not a JSON object")));
    const QJsonObject asked = json.document.object();
    const QString action = asked.value(QStringLiteral("action")).toString();
    const QString origin = originOf(request);
    const auto look = [&](const PracticeTask& task) {
        return task.look(origin, m_workshop.progressOf(task), unixNow());
    };

    if (action == QLatin1String("retrieve")) {
        const auto task = m_store.find(textIn(asked, QStringLiteral("id")));
        if (!task)
            return refused({404, QStringLiteral("not_found"), QStringLiteral("There is no such task")});
        return answered(200, look(*task));
    }
    if (action != QLatin1String("retrieve_batch"))
        return refused(Refusal::badRequest(QStringLiteral("action must be retrieve or retrieve_batch")));

    QJsonArray items;
    if (asked.value(QStringLiteral("ids")).isArray()) {
        const QJsonArray ids = asked.value(QStringLiteral("ids")).toArray();
        if (ids.size() > mostIds)
            return refused(Refusal::badRequest(QStringLiteral("too many ids")));
        for (const QJsonValue& id : ids) {
            if (const auto task = m_store.find(id.toString()))
                items.append(look(*task));
        }
        return answered(200, {{QStringLiteral("items"), items}, {QStringLiteral("count"), items.size()}});
    }

    const double from = numberIn(asked, QStringLiteral("created_at_min")).value_or(0);
    const double to = numberIn(asked, QStringLiteral("created_at_max")).value_or(1e18);
    const auto offset =
        static_cast<qint64>(std::clamp(numberIn(asked, QStringLiteral("offset")).value_or(0), 0.0, 1e9));
    const auto limit =
        static_cast<qint64>(std::clamp(numberIn(asked, QStringLiteral("limit")).value_or(50), 0.0, 200.0));
    const QString type = textIn(asked, QStringLiteral("type"));
    qint64 matching = 0;
    const QVector<PracticeTask> all = m_store.all();
    for (const PracticeTask& task : all) {
        if (task.createdAt < from || task.createdAt > to || (!type.isEmpty() && task.type != type))
            continue;
        if (matching >= offset && items.size() < limit)
            items.append(look(task));
        ++matching;
    }
    return answered(200, {{QStringLiteral("items"), items}, {QStringLiteral("count"), matching}});
}

HttpResponse PracticeRoutes::storeFile(const HttpRequest& request) const
{
    if (!request.file)
        return refused(refusalOf(QStringLiteral("api_error")));
    const auto field = formField(*request.file, request.header("content-type"), "file");
    if (!field || field->size == 0)
        return refused(Refusal::badRequest(QStringLiteral("a form field named file is required")));
    if (field->size > mostFileBytes)
        return refused({413, QStringLiteral("bad_request"), QStringLiteral("the file is over 100 MB")});
    static const QRegularExpression tame(QStringLiteral("^[a-z0-9]{1,5}$"));
    const QString suffix = QFileInfo(QString::fromUtf8(field->fileName)).suffix().toLower();
    QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (tame.match(suffix).hasMatch())
        name += QLatin1Char('.') + suffix;
    QFile file(m_shelf.uploadPath(name));
    bool stored = file.open(QIODevice::WriteOnly) && request.file->seek(field->from);
    for (qint64 left = field->size; stored && left > 0;) {
        const QByteArray block = request.file->read(std::min(left, mostJsonBytes));
        stored = !block.isEmpty() && file.write(block) == block.size();
        left -= block.size();
    }
    if (!stored || !file.flush()) {
        file.remove();
        return refused(refusalOf(QStringLiteral("api_error")));
    }
    return answered(
        200, {{QStringLiteral("file_url"), QString(originOf(request) + QStringLiteral("/files/") + name)}});
}

void PracticeRoutes::sendMedia(const QString& name, const HttpRequest& request, const Reply& reply)
{
    const auto named = SongShelf::named(name);
    const auto maker = named ? m_store.makerOf(named->audioId) : std::nullopt;
    const bool preview = named && named->kind == SongShelf::Kind::Preview;
    if (!maker || maker->error || (!maker->finished() && !preview))
        return reply(notFound());
    HttpRequest head; // without the body, if there should be one
    head.method = request.method;
    head.headers = request.headers;
    m_workshop.provide(named->audioId, named->kind,
                       [reply, head, kind = named->kind](const Result<QString>& path) {
                           if (path)
                               reply(fileResponse(head, *path, SongShelf::contentType(kind)));
                           else
                               reply(refused({503, QStringLiteral("api_error"), path.error().message}));
                       });
}

} // namespace riffdesk
