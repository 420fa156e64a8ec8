#include "practiceroutes.h"

#include "api/boundedjson.h"
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

constexpr std::size_t mostJsonBytes = 1024 * 1024;
constexpr std::size_t mostFileBytes = 100U * 1024 * 1024;
constexpr qsizetype mostIds = 200;
constexpr std::size_t chunkBytes = 64 * 1024;

void answer(httplib::Response& response, int status, const QJsonObject& body)
{
    response.status = status;
    response.set_content(QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString(),
                         "application/json");
}

void refuse(httplib::Response& response, const Refusal& refusal)
{
    if (refusal.retryAfterSeconds >= 0)
        response.set_header("Retry-After", std::to_string(refusal.retryAfterSeconds));
    if (refusal.code == QLatin1String("bad_gateway")) { // not ours to word: what a gateway in between says
        response.status = refusal.status;
        response.set_content(
            "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>",
            "text/html");
        return;
    }
    answer(response, refusal.status,
           {{QStringLiteral("success"), false},
            {QStringLiteral("error"), refusal.toJson()},
            {QStringLiteral("trace_id"), QUuid::createUuid().toString(QUuid::WithoutBraces)}});
}

/// The whole body, of which no more than a JSON request may have is kept. False when it was longer or broke
/// off.
bool readBody(const httplib::Request& request, const httplib::ContentReader& reader, QByteArray& body)
{
    bool fits = true;
    if (request.is_multipart_form_data()) // httplib would call a receiver that is not there
        return reader([](const httplib::MultipartFormData&) { return true; },
                      [](const char*, std::size_t) { return true; });
    const bool whole = reader([&](const char* data, std::size_t size) {
        fits = fits && static_cast<std::size_t>(body.size()) + size <= mostJsonBytes;
        if (fits)
            body.append(data, static_cast<qsizetype>(size));
        return true; // the rest is read and dropped: the connection can go on
    });
    return whole && fits;
}

/// One range "bytes=a-b" within a file. Several ranges are answered with the whole file, as a server may.
struct Part
{
    qint64 from = 0;
    qint64 size = 0;
    bool partial = false;
    bool impossible = false;
};

Part partOf(const httplib::Request& request, const std::string& tag, qint64 fileSize)
{
    Part part{0, fileSize, false, false};
    const std::string condition = request.get_header_value("If-Range");
    if (request.ranges.size() != 1 || (!condition.empty() && condition != tag))
        return part;
    const auto [first, last] = request.ranges.front();
    part.partial = true;
    if (first < 0) { // the last bytes
        part.size = std::min<qint64>(last, fileSize);
        part.from = fileSize - part.size;
    } else {
        part.from = first;
        part.size = (last < 0 ? fileSize : std::min<qint64>(last + 1, fileSize)) - first;
    }
    part.impossible = part.size <= 0;
    return part;
}

} // namespace

PracticeRoutes::PracticeRoutes(LocalServer& server, const TaskStore& store, SongShelf& shelf,
                               Workshop& workshop, const Catalogue& catalogue, QByteArray token, int port)
    : m_store(store)
    , m_shelf(shelf)
    , m_workshop(workshop)
    , m_catalogue(catalogue)
    , m_token(std::move(token))
    , m_port(port)
{
    server.set_payload_max_length(mostFileBytes + mostJsonBytes);
    const auto post = [&server, this](const char* path, auto handler) {
        server.Post(path, [this, handler](const Request& request, Response& response,
                                          const httplib::ContentReader& reader) {
            QByteArray body;
            const bool fits = readBody(request, reader, body);
            if (!allowed(request, response))
                return;
            if (!fits)
                return refuse(response,
                              {413, QStringLiteral("bad_request"), QStringLiteral("the body is too large")});
            handler(request, response, body);
        });
    };
    struct Row
    {
        const char* path;
        const char* type;
        bool paid;
    };
    for (const Row& row : {Row{"/producer/audios", "audios", true}, Row{"/producer/lyrics", "lyrics", true},
                           Row{"/producer/wav", "wav", true}, Row{"/producer/videos", "videos", true},
                           Row{"/producer/upload", "upload", false}}) {
        post(row.path, [this, type = QString(QLatin1String(row.type)),
                        paid = row.paid](const Request& request, Response& response, const QByteArray& body) {
            submit(type, paid, request, response, body);
        });
    }
    post("/producer/tasks", [this](const Request& request, Response& response, const QByteArray& body) {
        tasks(request, response, body);
    });
    server.Post("/api/v1/files/?",
                [this](const Request& request, Response& response, const httplib::ContentReader& reader) {
                    takeFile(request, response, reader);
                });
    server.Get("/media/([A-Za-z0-9.-]{1,120})",
               [this](const Request& request, Response& response) { giveMedia(request, response); });
    server.Get("/files/([A-Za-z0-9.-]{1,120})", [this](const Request& request, Response& response) {
        const QString name = QString::fromStdString(request.matches[1].str());
        giveFile(request, response, m_shelf.uploadPath(name), "application/octet-stream");
    });
    // A request that names no length has no body (RFC 9112, 6.3). httplib would wait for one in vain.
    server.set_pre_routing_handler([](const Request& request, Response&) {
        if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding"))
            const_cast<Request&>(request) // NOLINT(cppcoreguidelines-pro-type-const-cast)
                .headers.emplace("Content-Length", "0");
        return httplib::Server::HandlerResponse::Unhandled;
    });
    server.set_error_handler(httplib::Server::HandlerWithResponse([](const Request&, Response& response) {
        if (!response.body.empty())
            return httplib::Server::HandlerResponse::Unhandled;
        if (response.status == 413)
            refuse(response, {413, QStringLiteral("bad_request"), QStringLiteral("the body is too large")});
        else if (response.status == 404)
            refuse(response, refusalOf(QStringLiteral("no_api")));
        else if (response.status == 400)
            refuse(response, Refusal::badRequest(QStringLiteral("the request cannot be read")));
        return httplib::Server::HandlerResponse::Handled;
    }));
    server.set_exception_handler([](const Request&, Response& response, const std::exception_ptr&) {
        refuse(response, refusalOf(QStringLiteral("api_error")));
    });
}

bool PracticeRoutes::allowed(const Request& request, Response& response) const
{
    const std::string given = request.get_header_value("Authorization");
    if (given.empty()) {
        Refusal none = refusalOf(QStringLiteral("invalid_token"));
        none.message = QStringLiteral("No token was specified");
        refuse(response, none);
        return false;
    }
    const QByteArray bearer = QByteArray::fromStdString(given);
    if (!bearer.startsWith("Bearer ") || bearer.mid(7).trimmed() != m_token) {
        refuse(response, refusalOf(QStringLiteral("invalid_token")));
        return false;
    }
    return true;
}

QString PracticeRoutes::originOf(const Request& request) const
{
    static const QRegularExpression loopback(
        QStringLiteral("^(localhost|127(?:\\.\\d{1,3}){3}|\\[::1\\])(:\\d{1,5})?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString host = QString::fromStdString(request.get_header_value("Host"));
    if (loopback.match(host).hasMatch())
        return QStringLiteral("http://") + host;
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
}

void PracticeRoutes::submit(const QString& type, bool paid, const Request& request, Response& response,
                            const QByteArray& body)
{
    const BoundedJson json = BoundedJson::parse(body, mostJsonBytes);
    if (!json.ok() || !json.document.isObject())
        return refuse(response, Refusal::badRequest(QStringLiteral("the body is not a JSON object")));
    const QString origin = originOf(request);
    const auto read = readSubmission(type, json.document.object(), origin, m_catalogue, m_store, m_shelf);
    if (const auto* refusal = std::get_if<Refusal>(&read))
        return refuse(response, *refusal);
    const auto* task = std::get_if<PracticeTask>(&read);
    if (!m_workshop.accept(*task))
        return refuse(response, refusalOf(QStringLiteral("api_error")));
    if (paid)
        ++m_paid;
    const bool later = task->request.value(QStringLiteral("async")).toBool()
                       || !textIn(task->request, QStringLiteral("callback_url")).isEmpty();
    if (later)
        return answer(response, 200, {{QStringLiteral("task_id"), task->id}});

    const auto finished = m_workshop.waitFor(task->id);
    if (!finished)
        return refuse(response,
                      {503, QStringLiteral("api_error"), QStringLiteral("the service is stopping")});
    answer(response, finished->error ? finished->error->status : 200, finished->response(origin));
}

void PracticeRoutes::tasks(const Request& request, Response& response, const QByteArray& body)
{
    const BoundedJson json = BoundedJson::parse(body, mostJsonBytes);
    if (!json.ok() || !json.document.isObject())
        return refuse(response, Refusal::badRequest(QStringLiteral("the body is not a JSON object")));
    const QJsonObject asked = json.document.object();
    const QString action = asked.value(QStringLiteral("action")).toString();
    const QString origin = originOf(request);
    const auto look = [&](const PracticeTask& task) {
        return task.look(origin, m_workshop.progressOf(task), unixNow());
    };

    if (action == QLatin1String("retrieve")) {
        const auto task = m_store.find(textIn(asked, QStringLiteral("id")));
        if (!task)
            return refuse(response,
                          {404, QStringLiteral("not_found"), QStringLiteral("There is no such task")});
        return answer(response, 200, look(*task));
    }
    if (action != QLatin1String("retrieve_batch"))
        return refuse(response,
                      Refusal::badRequest(QStringLiteral("action must be retrieve or retrieve_batch")));

    QJsonArray items;
    if (asked.value(QStringLiteral("ids")).isArray()) {
        const QJsonArray ids = asked.value(QStringLiteral("ids")).toArray();
        if (ids.size() > mostIds)
            return refuse(response, Refusal::badRequest(QStringLiteral("too many ids")));
        for (const QJsonValue& id : ids) {
            if (const auto task = m_store.find(id.toString()))
                items.append(look(*task));
        }
        return answer(response, 200,
                      {{QStringLiteral("items"), items}, {QStringLiteral("count"), items.size()}});
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
    answer(response, 200, {{QStringLiteral("items"), items}, {QStringLiteral("count"), matching}});
}

void PracticeRoutes::takeFile(const Request& request, Response& response,
                              const httplib::ContentReader& reader)
{
    QString name;
    std::unique_ptr<QFile> file;
    std::size_t received = 0;
    bool stored = true;
    const bool mayStore = allowed(request, response);
    bool whole = false;
    if (!request.is_multipart_form_data()) {
        QByteArray ignored;
        (void)readBody(request, reader, ignored);
    } else {
        whole = reader(
            [&](const httplib::MultipartFormData& part) {
                if (part.name == "file" && !file && mayStore) {
                    static const QRegularExpression tame(QStringLiteral("^[a-z0-9]{1,5}$"));
                    const QString suffix =
                        QFileInfo(QString::fromStdString(part.filename)).suffix().toLower();
                    name = QUuid::createUuid().toString(QUuid::WithoutBraces);
                    if (tame.match(suffix).hasMatch())
                        name += QLatin1Char('.') + suffix;
                    file = std::make_unique<QFile>(m_shelf.uploadPath(name));
                    stored = file->open(QIODevice::WriteOnly);
                }
                return true;
            },
            [&](const char* data, std::size_t size) {
                received += size;
                if (file && stored && received <= mostFileBytes)
                    stored = file->write(data, static_cast<qint64>(size)) == static_cast<qint64>(size);
                return true;
            });
    }
    if (!mayStore)
        return;
    const bool good = whole && file && stored && received > 0 && received <= mostFileBytes && file->flush();
    if (!good) {
        if (file)
            file->remove();
        return refuse(
            response,
            received > mostFileBytes
                ? Refusal{413, QStringLiteral("bad_request"), QStringLiteral("the file is over 100 MB")}
                : Refusal::badRequest(QStringLiteral("a form field named file is required")));
    }
    answer(response, 200,
           {{QStringLiteral("file_url"), QString(originOf(request) + QStringLiteral("/files/") + name)}});
}

void PracticeRoutes::giveMedia(const Request& request, Response& response)
{
    const auto named = SongShelf::named(QString::fromStdString(request.matches[1].str()));
    const auto maker = named ? m_store.makerOf(named->audioId) : std::nullopt;
    const bool preview = named && named->kind == SongShelf::Kind::Preview;
    if (!maker || maker->error || (!maker->finished() && !preview))
        return refuse(response, {404, QStringLiteral("not_found"), QStringLiteral("There is no such file")});
    const auto path = m_shelf.file(named->audioId, named->kind);
    if (!path)
        return refuse(response, {503, QStringLiteral("api_error"), path.error().message});
    giveFile(request, response, *path, SongShelf::contentType(named->kind));
}

void PracticeRoutes::giveFile(const Request& request, Response& response, const QString& path,
                              const char* contentType) const
{
    const auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly) || file->size() == 0)
        return refuse(response, {404, QStringLiteral("not_found"), QStringLiteral("There is no such file")});
    const qint64 size = file->size();
    // Media are made of their id alone and never change, so their name and size are tag enough.
    const std::string tag =
        "\"" + QFileInfo(path).fileName().toStdString() + "-" + std::to_string(size) + "\"";
    const Part part = partOf(request, tag, size);
    // httplib would cut the ranges out once more, and does not check them: they are dealt with here.
    const_cast<Request&>(request).ranges.clear(); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    response.set_header("Accept-Ranges", "bytes");
    response.set_header("ETag", tag);
    if (part.impossible) {
        response.set_header("Content-Range", "bytes */" + std::to_string(size));
        return refuse(response, {416, QStringLiteral("bad_request"),
                                 QStringLiteral("The range is outside of the file")});
    }
    response.status = part.partial ? 206 : 200;
    if (part.partial)
        response.set_header("Content-Range", "bytes " + std::to_string(part.from) + "-"
                                                 + std::to_string(part.from + part.size - 1) + "/"
                                                 + std::to_string(size));
    response.set_content_provider(
        static_cast<std::size_t>(part.size), contentType,
        [file, from = part.from](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
            file->seek(from + static_cast<qint64>(offset));
            const QByteArray bytes = file->read(static_cast<qint64>(std::min(length, chunkBytes)));
            return !bytes.isEmpty() && sink.write(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        });
}

} // namespace riffdesk
