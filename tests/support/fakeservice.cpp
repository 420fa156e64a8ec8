#include "support/fakeservice.h"

#include "support/fixtures.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QtEndian>

#include <archive.h>
#include <archive_entry.h>
#include <httplib.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace riffdesk::test {

namespace {

constexpr char token[] = "fake-token-1234";

struct Scripted
{
    std::optional<FakeService::Submit> kind;
    int status = 0;
    QByteArray body;
    QByteArray retryAfter;
};

struct Task
{
    QString id;
    QString type; ///< the last word of where it was sent
    QJsonObject request;
    double createdAt = 0;
    int looks = 0;
    bool foreign = false;
};

QByteArray readFixture(const char* name)
{
    QFile file(fixture(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double nowSeconds()
{
    return static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000.0;
}

QByteArray zipOfStems()
{
    std::array<char, 64 * 1024> buffer{};
    size_t used = 0;
    archive* writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_zip_set_compression_store(writer);
    archive_write_open_memory(writer, buffer.data(), buffer.size(), &used);
    for (const char* name : {"drums.wav", "bass.wav", "readme.txt"}) {
        const QByteArray content =
            QByteArray(
                "RIFF\x64\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1F\0\0\x40\x1F\0\0\1\0\x8\0data\x40\0\0\0", 44)
            + QByteArray(64, '\x80');
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name);
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(writer, entry);
        archive_write_data(writer, content.constData(), static_cast<size_t>(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return {buffer.data(), static_cast<qsizetype>(used)};
}

void setJson(httplib::Response& response, const QJsonObject& json, int status = 200)
{
    response.status = status;
    response.set_content(QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString(),
                         "application/json");
}

void setBytes(httplib::Response& response, int status, const QByteArray& body, const QByteArray& retryAfter)
{
    response.status = status;
    if (!retryAfter.isEmpty())
        response.set_header("Retry-After", retryAfter.toStdString());
    response.set_content(body.toStdString(), body.startsWith('<') ? "text/html" : "application/json");
}

void cutOff(httplib::Response& response)
{
    constexpr size_t promised = 1000;
    response.set_content_provider(promised, "application/json",
                                  [](size_t, size_t, httplib::DataSink&) { return false; });
}

} // namespace

class FakeService::Private
{
public:
    void start();
    void stop();
    void submit(const httplib::Request& request, httplib::Response& response);
    void tasks(const httplib::Request& request, httplib::Response& response);
    void media(const httplib::Request& request, httplib::Response& response);
    QJsonObject audios(const Task& task) const;
    QJsonObject describe(Task& task, bool look);
    QJsonObject fileOf(const Task& task) const;
    Task& newTask(const QString& type, const QJsonObject& request);

    std::unique_ptr<httplib::Server> server;
    std::atomic_int clockAhead = 0; ///< seconds
    std::thread thread;
    int port = 0;

    mutable std::mutex mutex;
    std::condition_variable released;
    std::deque<Scripted> submitScript;
    std::deque<Scripted> lookUpScript;
    std::deque<Task> allTasks;
    int releases = 0;
    bool stopping = false;
    int looksUntilDone = 1;
    bool frozen = false;
    QByteArray taskError;
    bool forgotten = false;
    int badTask = 0;
    int historyStatus = 200;
    bool historyEmpty = false;
    int songsPerTask = 1;
    bool equalIds = false;
    int mediaGeneration = 1;
    int mediaStatus = 200;
    int coverStatus = 200;
    QByteArray cover = QByteArray("\x89PNG\r\n\x1A\n", 8) + QByteArray(2000, 'c');
    bool mediaFrozen = false;
    QByteArray wav;
    QByteArray video;
    MediaChange mediaChange;
    int mediaChanged = 0;
    double toldSeconds = 61.5;
    int paid = 0;
    int submitsAtOnce = 0;
    int mostSubmitsAtOnce = 0;
    QStringList prompts;
    QVector<QByteArray> bodies;
    QVector<int> lookUps;
    int lookUpsAtOnce = 0;
    int mostLookUpsAtOnce = 0;
    int historyCalls = 0;
    int mediaRequests = 0;
    int resumed = 0;
    bool mediaSawToken = false;
};

void FakeService::Private::start()
{
    constexpr size_t threads = 32;
    server = std::make_unique<httplib::Server>();
    server->new_task_queue = [] { return new httplib::ThreadPool(threads); };
    server->set_keep_alive_timeout(1);
    server->set_tcp_nodelay(true);
    server->set_post_routing_handler([this](const auto&, auto& response) {
        const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(clockAhead);
        const QString date = QLocale::c().toString(now, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
        response.set_header("Date", date.toStdString());
    });
    for (const char* path : {"/producer/audios", "/producer/wav", "/producer/videos"})
        server->Post(path, [this](const auto& request, auto& response) { submit(request, response); });
    server->Post("/producer/tasks",
                 [this](const auto& request, auto& response) { tasks(request, response); });
    server->Get(R"(/media/.*)", [this](const auto& request, auto& response) { media(request, response); });
    port = server->bind_to_any_port("127.0.0.1");
    thread = std::thread([this] { server->listen_after_bind(); });
    while (!server->is_running())
        std::this_thread::yield();
}

void FakeService::Private::stop()
{
    {
        const std::lock_guard lock(mutex);
        stopping = true;
    }
    released.notify_all();
    if (server)
        server->stop();
    if (thread.joinable())
        thread.join();
    server.reset();
    const std::lock_guard lock(mutex);
    stopping = false;
}

Task& FakeService::Private::newTask(const QString& type, const QJsonObject& request)
{
    Task task;
    task.type = type;
    task.id = QStringLiteral("task-%1").arg(allTasks.size() + 1);
    task.request = request;
    task.createdAt = nowSeconds() + clockAhead;
    allTasks.push_back(task);
    return allTasks.back();
}

QJsonObject FakeService::Private::fileOf(const Task& task) const
{
    const bool isWav = task.type == QLatin1String("wav");
    const QString address = QStringLiteral("http://127.0.0.1:%1/media/%2/%3.%4")
                                .arg(port)
                                .arg(mediaGeneration)
                                .arg(task.id, QLatin1String(isWav ? "wav" : "mp4"));
    const QJsonObject item{{isWav ? QStringLiteral("file_url") : QStringLiteral("video_url"), address}};
    return {{QStringLiteral("success"), true},
            {QStringLiteral("task_id"), task.id},
            {QStringLiteral("trace_id"), QString(QStringLiteral("trace-") + task.id)},
            {QStringLiteral("data"), isWav ? QJsonValue(QJsonArray{item}) : QJsonValue(item)}};
}

QJsonObject FakeService::Private::audios(const Task& task) const
{
    if (task.type != QLatin1String("audios"))
        return fileOf(task);
    const QString host = QStringLiteral("http://127.0.0.1:%1/media/%2/").arg(port).arg(mediaGeneration);
    QJsonArray data;
    if (task.request.value(QLatin1String("action")).toString() == QLatin1String("stems")) {
        data.append(
            QJsonObject{{QStringLiteral("title"), QStringLiteral("Parts")},
                        {QStringLiteral("model"), QString()},
                        {QStringLiteral("stems_url"), QString(host + task.id + QStringLiteral(".zip"))}});
    }
    for (int i = 1; data.isEmpty()
                    || (i <= songsPerTask && !data.first().toObject().contains(QLatin1String("stems_url")));
         ++i) {
        const QString id = QStringLiteral("song-%1-%2").arg(task.id).arg(i);
        data.append(QJsonObject{
            {QStringLiteral("id"), equalIds ? QStringLiteral("song-again") : id},
            {QStringLiteral("title"), QStringLiteral("Song of %1").arg(task.id)},
            {QStringLiteral("lyric"), QStringLiteral("[Verse]\\nla")},
            {QStringLiteral("audio_url"), QString(host + id + QStringLiteral(".m4a"))},
            {QStringLiteral("image_url"), QString(host + id + QStringLiteral(".png"))},
            {QStringLiteral("seed"), 42},
            {QStringLiteral("model"), QStringLiteral("FUZZ-2.0")},
            {QStringLiteral("duration"), QString::number(toldSeconds)},
            {QStringLiteral("state"), QStringLiteral("succeeded")},
            {QStringLiteral("created_at"), QStringLiteral("2026-01-02T03:04:05Z")},
        });
    }
    return {{QStringLiteral("success"), true},
            {QStringLiteral("task_id"), task.id},
            {QStringLiteral("trace_id"), QString(QStringLiteral("trace-") + task.id)},
            {QStringLiteral("data"), data}};
}

QJsonObject FakeService::Private::describe(Task& task, bool look)
{
    QJsonObject json{{QStringLiteral("id"), task.id},
                     {QStringLiteral("type"), task.type},
                     {QStringLiteral("request"), task.request},
                     {QStringLiteral("created_at"), task.createdAt}};
    if (look)
        ++task.looks;
    if (frozen || task.looks <= looksUntilDone) {
        json.insert(
            QStringLiteral("response"),
            QJsonObject{{QStringLiteral("data"),
                         QJsonArray{QJsonObject{
                             {QStringLiteral("state"), QStringLiteral("processing")},
                             {QStringLiteral("progress"), QStringLiteral("40%")},
                             {QStringLiteral("audio_url"), QStringLiteral("https://preview.invalid/a")}}}}});
        return json;
    }
    json.insert(QStringLiteral("finished_at"), nowSeconds());
    if (taskError.isEmpty()) {
        json.insert(QStringLiteral("response"), audios(task));
    } else {
        json.insert(QStringLiteral("response"),
                    QJsonObject{{QStringLiteral("success"), false},
                                {QStringLiteral("trace_id"), QStringLiteral("trace-failed")},
                                {QStringLiteral("error"),
                                 QJsonObject{{QStringLiteral("code"), QString::fromLatin1(taskError)},
                                             {QStringLiteral("message"), QStringLiteral("it broke")}}}});
    }
    return json;
}

void FakeService::Private::submit(const httplib::Request& request, httplib::Response& response)
{
    std::unique_lock lock(mutex);
    const QJsonObject body = QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
    bodies.append(QByteArray::fromStdString(request.body));
    prompts.append(body.value(QLatin1String("prompt")).toString());
    mostSubmitsAtOnce = std::max(mostSubmitsAtOnce, ++submitsAtOnce);
    Scripted step;
    step.kind = Submit::Task;
    if (!submitScript.empty()) {
        step = submitScript.front();
        submitScript.pop_front();
    }
    if (!step.kind) {
        setBytes(response, step.status, step.body, step.retryAfter);
    } else if (request.get_header_value("Authorization") != std::string("Bearer ") + token) {
        setBytes(response, 401, R"({"success":false,"error":{"code":"invalid_token","message":"no"}})", {});
    } else if (*step.kind == Submit::DropUntaken) {
        cutOff(response);
    } else {
        ++paid;
        const Task task = newTask(QString::fromStdString(request.path).section(QLatin1Char('/'), -1), body);
        QJsonObject answer{{QStringLiteral("task_id"), task.id}};
        if (*step.kind == Submit::Full || *step.kind == Submit::FullWithoutTask) {
            answer = audios(task);
            if (*step.kind == Submit::FullWithoutTask)
                answer.remove(QLatin1String("task_id"));
        }
        if (*step.kind == Submit::Hold) {
            const int before = releases;
            released.wait(lock, [&] { return stopping || releases > before; });
        }
        if (*step.kind == Submit::Drop)
            cutOff(response);
        else
            setJson(response, answer);
    }
    --submitsAtOnce;
}

void FakeService::Private::tasks(const httplib::Request& request, httplib::Response& response)
{
    const std::lock_guard lock(mutex);
    mostLookUpsAtOnce = std::max(mostLookUpsAtOnce, ++lookUpsAtOnce);
    const QJsonObject body = QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
    const bool history = !body.contains(QLatin1String("ids"));
    const QJsonArray ids = body.value(QLatin1String("ids")).toArray();
    if (history)
        ++historyCalls;
    else
        lookUps.append(static_cast<int>(ids.size()));
    QJsonArray items;
    bool bad = false;
    if (history && !historyEmpty) {
        const double from = body.value(QLatin1String("created_at_min")).toDouble();
        const double to = body.value(QLatin1String("created_at_max")).toDouble();
        const auto offset = body.value(QLatin1String("offset")).toInteger();
        const auto limit = body.value(QLatin1String("limit")).toInteger();
        qint64 at = 0;
        for (auto task = allTasks.rbegin(); task != allTasks.rend(); ++task) {
            if (task->createdAt < from || task->createdAt > to)
                continue;
            if (at >= offset && at < offset + limit)
                items.append(describe(*task, false));
            ++at;
        }
    }
    for (const QJsonValue& id : ids) {
        for (Task& task : allTasks) {
            if (task.id != id.toString() || forgotten)
                continue;
            items.append(describe(task, true));
            bad = bad || task.id == QStringLiteral("task-%1").arg(badTask);
        }
    }
    if (!history && !lookUpScript.empty()) {
        const Scripted step = lookUpScript.front();
        lookUpScript.pop_front();
        setBytes(response, step.status, step.body, step.retryAfter);
    } else if (history && historyStatus != 200) {
        setBytes(response, historyStatus, R"({"error":{"code":"no_api","message":"none"}})", {});
    } else if (bad) {
        setBytes(response, 200, R"({"items":[{"id")", {});
    } else {
        setJson(response, {{QStringLiteral("items"), items}, {QStringLiteral("count"), items.size()}});
    }
    --lookUpsAtOnce;
}

void FakeService::Private::media(const httplib::Request& request, httplib::Response& response)
{
    const std::lock_guard lock(mutex);
    ++mediaRequests;
    resumed += request.has_header("Range") ? 1 : 0;
    mediaSawToken = mediaSawToken || request.has_header("Authorization");
    const QStringList parts = QString::fromStdString(request.path).split(QLatin1Char('/'));
    const QString name = parts.last();
    const bool isCover = name.endsWith(QLatin1String(".png"));
    const int status = parts.value(2).toInt() != mediaGeneration ? 410 : isCover ? coverStatus : mediaStatus;
    if (status != 200) {
        setBytes(response, status, "<html>gone</html>", {});
        return;
    }
    QByteArray bytes = FakeService::audioOf(name.chopped(4));
    if (isCover)
        bytes = cover;
    else if (name.endsWith(QLatin1String(".zip")))
        bytes = zipOfStems();
    else if (name.endsWith(QLatin1String(".wav")))
        bytes = wav;
    else if (name.endsWith(QLatin1String(".mp4")))
        bytes = video;
    if (mediaChange && !isCover)
        bytes = mediaChange(bytes, mediaChanged++);
    response.set_header("ETag", "\"one\"");
    const auto half = static_cast<size_t>(mediaFrozen ? bytes.size() / 2 : bytes.size());
    response.set_content_provider(static_cast<size_t>(bytes.size()), "application/octet-stream",
                                  [bytes, half](size_t offset, size_t length, httplib::DataSink& sink) {
                                      const size_t end = std::min(offset + length, half);
                                      if (offset >= end)
                                          return false;
                                      sink.write(bytes.constData() + offset, end - offset);
                                      return true;
                                  });
}

FakeService::FakeService() : d(std::make_unique<Private>())
{
    d->start();
}

FakeService::~FakeService()
{
    d->stop();
}

void FakeService::stop()
{
    d->stop();
}

void FakeService::restart()
{
    d->stop();
    d->start();
}

Endpoint FakeService::endpoint() const
{
    Endpoint endpoint;
    endpoint.id = QStringLiteral("fake");
    endpoint.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(d->port));
    endpoint.token = token;
    return endpoint;
}

void FakeService::nextSubmit(Submit kind, int times)
{
    const std::lock_guard lock(d->mutex);
    for (int i = 0; i < times; ++i)
        d->submitScript.push_back({kind, 0, {}, {}});
}

void FakeService::nextSubmitAnswer(int status, const QByteArray& body, const QByteArray& retryAfter)
{
    const std::lock_guard lock(d->mutex);
    d->submitScript.push_back({std::nullopt, status, body, retryAfter});
}

void FakeService::nextLookUpAnswer(int status, const QByteArray& body, const QByteArray& retryAfter)
{
    const std::lock_guard lock(d->mutex);
    d->lookUpScript.push_back({std::nullopt, status, body, retryAfter});
}

void FakeService::releaseSubmits()
{
    {
        const std::lock_guard lock(d->mutex);
        ++d->releases;
    }
    d->released.notify_all();
}

QString FakeService::addForeignTask(const QJsonObject& request, double secondsAgo, const QString& type)
{
    const std::lock_guard lock(d->mutex);
    Task& task = d->newTask(type, request);
    task.createdAt -= secondsAgo;
    return task.id;
}

QStringList FakeService::taskIds() const
{
    const std::lock_guard lock(d->mutex);
    QStringList ids;
    for (const Task& task : d->allTasks)
        ids.append(task.id);
    return ids;
}

QByteArray FakeService::audioOf(const QString& songId)
{
    // A minute of silence, and a box that no player reads, so that songs differ.
    constexpr int length = 40'000;
    static const QByteArray silence = readFixture("media/silence.m4a");
    const QByteArray content = "free" + songId.toUtf8() + QByteArray(length, 'a');
    QByteArray size(4, 0);
    qToBigEndian(static_cast<quint32>(content.size() + 4), size.data());
    return silence + size + content;
}

void FakeService::setLooksUntilDone(int looks)
{
    const std::lock_guard lock(d->mutex);
    d->looksUntilDone = looks;
}

void FakeService::setTasksFrozen(bool frozen)
{
    const std::lock_guard lock(d->mutex);
    d->frozen = frozen;
}

void FakeService::setTaskError(const QByteArray& code)
{
    const std::lock_guard lock(d->mutex);
    d->taskError = code;
}

void FakeService::setTasksForgotten(bool forgotten)
{
    const std::lock_guard lock(d->mutex);
    d->forgotten = forgotten;
}

void FakeService::setBadTask(int number)
{
    const std::lock_guard lock(d->mutex);
    d->badTask = number;
}

void FakeService::setHistoryStatus(int status)
{
    const std::lock_guard lock(d->mutex);
    d->historyStatus = status;
}

void FakeService::setClockAhead(int seconds)
{
    d->clockAhead = seconds;
}

void FakeService::setHistoryEmpty(bool empty)
{
    const std::lock_guard lock(d->mutex);
    d->historyEmpty = empty;
}

void FakeService::setEqualIds(bool equal)
{
    const std::lock_guard lock(d->mutex);
    d->equalIds = equal;
}

void FakeService::setSongsPerTask(int count)
{
    const std::lock_guard lock(d->mutex);
    d->songsPerTask = count;
}

void FakeService::setMediaStatus(int status)
{
    const std::lock_guard lock(d->mutex);
    d->mediaStatus = status;
}

void FakeService::setCoverStatus(int status)
{
    const std::lock_guard lock(d->mutex);
    d->coverStatus = status;
}

void FakeService::setCover(const QByteArray& picture)
{
    const std::lock_guard lock(d->mutex);
    d->cover = picture;
}

void FakeService::setFiles(const QByteArray& wav, const QByteArray& video)
{
    const std::lock_guard lock(d->mutex);
    d->wav = wav;
    d->video = video;
}

void FakeService::setMediaFrozen(bool frozen)
{
    const std::lock_guard lock(d->mutex);
    d->mediaFrozen = frozen;
}

void FakeService::setMediaChange(const MediaChange& change)
{
    const std::lock_guard lock(d->mutex);
    d->mediaChange = change;
    d->mediaChanged = 0;
}

void FakeService::setToldSeconds(double seconds)
{
    const std::lock_guard lock(d->mutex);
    d->toldSeconds = seconds;
}

void FakeService::expireMedia()
{
    const std::lock_guard lock(d->mutex);
    ++d->mediaGeneration;
}

int FakeService::paid() const
{
    const std::lock_guard lock(d->mutex);
    return d->paid;
}

int FakeService::submits() const
{
    const std::lock_guard lock(d->mutex);
    return static_cast<int>(d->prompts.size());
}

int FakeService::mostSubmitsAtOnce() const
{
    const std::lock_guard lock(d->mutex);
    return d->mostSubmitsAtOnce;
}

QVector<QByteArray> FakeService::bodies() const
{
    const std::lock_guard lock(d->mutex);
    return d->bodies;
}

QStringList FakeService::prompts() const
{
    const std::lock_guard lock(d->mutex);
    return d->prompts;
}

QVector<int> FakeService::lookUps() const
{
    const std::lock_guard lock(d->mutex);
    return d->lookUps;
}

int FakeService::mostLookUpsAtOnce() const
{
    const std::lock_guard lock(d->mutex);
    return d->mostLookUpsAtOnce;
}

int FakeService::historyCalls() const
{
    const std::lock_guard lock(d->mutex);
    return d->historyCalls;
}

int FakeService::mediaRequests() const
{
    const std::lock_guard lock(d->mutex);
    return d->mediaRequests;
}

int FakeService::resumedMedia() const
{
    const std::lock_guard lock(d->mutex);
    return d->resumed;
}

bool FakeService::mediaSawToken() const
{
    const std::lock_guard lock(d->mutex);
    return d->mediaSawToken;
}

} // namespace riffdesk::test
