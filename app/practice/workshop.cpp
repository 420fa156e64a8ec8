#include "workshop.h"

#include "randomstream.h"
#include "recording.h"
#include "rhymes.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace riffdesk {
namespace {

constexpr qint64 mostUploadBytes = 100LL * 1024 * 1024;
constexpr double longestUpload = 600; // seconds

QString isoTime(double unixSeconds)
{
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(unixSeconds * 1000), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

/// The file of ours an address points to, or empty.
QString ownFileName(const QUrl& url, const QString& ownOrigin)
{
    const QString host = url.host();
    const bool loopback = host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1")
                          || host == QLatin1String("::1");
    if (!loopback || url.port() != QUrl(ownOrigin).port() || !url.path().startsWith(QLatin1String("/files/")))
        return {};
    return QFileInfo(url.path()).fileName();
}

} // namespace

double unixNow()
{
    return static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000;
}

Workshop::Workshop(TaskStore& store, SongShelf& shelf, std::chrono::milliseconds delay)
    : m_store(store)
    , m_shelf(shelf)
    , m_delay(delay)
{ }

Workshop::~Workshop()
{
    stop();
}

void Workshop::start(const QString& ownOrigin)
{
    m_ownOrigin = ownOrigin;
    m_messenger = std::make_unique<Messenger>();
    const std::scoped_lock lock(m_mutex);
    m_queue.clear(); // what has been accepted already is among them
    QVector<PracticeTask> tasks = m_store.all();
    std::reverse(tasks.begin(), tasks.end());
    for (const PracticeTask& task : tasks) {
        if (!task.finished())
            m_queue.push_back(task.id);
    }
    m_threads.emplace_back([this] { work(); });
    m_threads.emplace_back([this] { conclude(); });
}

void Workshop::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_shelf.stop();
    m_changed.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
    if (m_helper.joinable())
        m_helper.join();
    m_messenger.reset();
}

Result<void> Workshop::accept(const PracticeTask& task)
{
    const std::scoped_lock lock(m_mutex);
    if (auto kept = m_store.put(task); !kept)
        return kept;
    m_queue.push_back(task.id);
    m_changed.notify_all();
    return {};
}

void Workshop::whenFinished(const QString& taskId, std::function<void(const PracticeTask&)> done)
{
    std::unique_lock lock(m_mutex);
    const auto task = m_store.find(taskId);
    if (!task || !task->finished()) {
        m_waiting.insert(taskId, done);
        return;
    }
    lock.unlock();
    done(*task);
}

void Workshop::provide(const QString& audioId, SongShelf::Kind kind,
                       std::function<void(const Result<QString>&)> done)
{
    if (const auto path = m_shelf.existing(audioId, kind))
        return done(*path);
    const std::scoped_lock lock(m_mutex);
    if (m_stopping)
        return;
    m_fileRequests.emplace_back(
        [this, audioId, kind, done = std::move(done)] { done(m_shelf.file(audioId, kind)); });
    if (m_helping)
        return;
    if (m_helper.joinable())
        m_helper.join(); // it has nothing left to do
    m_helping = true;
    m_helper = std::thread([this] { help(); });
}

void Workshop::help()
{
    std::unique_lock lock(m_mutex);
    while (!m_fileRequests.empty() && !m_stopping) {
        const auto makeFile = std::move(m_fileRequests.front());
        m_fileRequests.pop_front();
        lock.unlock();
        makeFile();
        lock.lock();
    }
    m_helping = false;
}

double Workshop::dueAt(const PracticeTask& task) const
{
    // Songs are what takes time; the small things around them take a quarter of it.
    const double share = task.type == QLatin1String("audios") ? 1.0 : 0.25;
    return task.createdAt + share * static_cast<double>(m_delay.count()) / 1000;
}

double Workshop::progressOf(const PracticeTask& task) const
{
    if (task.startedAt <= 0)
        return 0; // it waits for others
    const double whole = std::max(0.5, dueAt(task) - task.createdAt);
    const double passed = (unixNow() - task.createdAt) / whole;
    return std::clamp(passed, 0.05, 0.99);
}

void Workshop::work()
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
        if (m_stopping)
            return;
        const QString id = m_queue.front();
        m_queue.pop_front();
        lock.unlock();
        auto task = m_store.find(id);
        if (!task || task->finished())
            continue;
        task->startedAt = unixNow();
        (void)m_store.put(*task); // kept in memory at least; the task itself is on disk already
        compose(*task);
        lock.lock();
        if (m_stopping)
            return; // half done counts as not done
        m_composed.push_back(*task);
        m_changed.notify_all();
    }
}

void Workshop::conclude()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        const double now = unixNow();
        const auto due = std::find_if(m_composed.begin(), m_composed.end(),
                                      [&](const PracticeTask& task) { return dueAt(task) <= now; });
        if (due != m_composed.end()) {
            PracticeTask task = *due;
            m_composed.erase(due);
            lock.unlock();
            finish(std::move(task));
            lock.lock();
            m_changed.notify_all();
            continue;
        }
        double wait = 3600;
        for (const PracticeTask& task : m_composed)
            wait = std::min(wait, dueAt(task) - now);
        m_changed.wait_for(lock, std::chrono::milliseconds(static_cast<int>(std::ceil(wait * 1000)) + 1));
    }
}

void Workshop::finish(PracticeTask task)
{
    task.finishedAt = unixNow();
    if (!m_store.put(task)) {
        task.data = {};
        task.error =
            Refusal{500, QStringLiteral("api_error"), QStringLiteral("the result could not be stored")};
        (void)m_store.put(task);
    }
    std::unique_lock lock(m_mutex);
    const auto waiting = m_waiting.values(task.id);
    m_waiting.remove(task.id);
    lock.unlock();
    for (const auto& done : waiting)
        done(task);
    const QUrl callback(textIn(task.request, QStringLiteral("callback_url")));
    if (callback.isValid()
        && (callback.scheme() == QLatin1String("http") || callback.scheme() == QLatin1String("https")))
        m_messenger->post(callback, QJsonDocument(task.response(task.origin)).toJson(QJsonDocument::Compact));
}

void Workshop::compose(PracticeTask& task)
{
    if (const auto wanted = requestedRefusal(task.request, "fail")) {
        task.error = wanted;
        return;
    }
    const auto fails = [&task](const Error& error) {
        task.error = Refusal{500, QStringLiteral("api_error"), error.message};
    };
    if (task.type == QLatin1String("lyrics")) {
        const QString prompt = textIn(task.request, QStringLiteral("prompt"));
        const QString words = writtenLyrics(prompt, seedOfText(task.id));
        // Both names the text goes by: clients read one or the other.
        task.data = QJsonObject{{QStringLiteral("title"), titleFor(prompt, words)},
                                {QStringLiteral("lyrics"), words},
                                {QStringLiteral("text"), words}};
        return;
    }
    if (task.type == QLatin1String("upload"))
        return fetchUpload(task);
    if (task.type == QLatin1String("audios") && !task.songId.isEmpty())
        return makeSong(task);

    const QString source = textIn(task.request, QStringLiteral("audio_id"));
    const auto kind = task.type == QLatin1String("wav")      ? SongShelf::Kind::Wav
                      : task.type == QLatin1String("videos") ? SongShelf::Kind::Video
                                                             : SongShelf::Kind::Stems;
    if (const auto made = m_shelf.file(source, kind); !made)
        return fails(made.error());
    const QString address = SongShelf::addressOf(source, kind);
    if (kind == SongShelf::Kind::Wav)
        task.data = QJsonArray{
            QJsonObject{{QStringLiteral("title"), task.title}, {QStringLiteral("file_url"), address}}};
    else if (kind == SongShelf::Kind::Video)
        task.data = QJsonObject{{QStringLiteral("video_url"), address}};
    else
        task.data = QJsonArray{QJsonObject{{QStringLiteral("title"), task.title},
                                           {QStringLiteral("model"), QString()},
                                           {QStringLiteral("lyric"), QString()},
                                           {QStringLiteral("stems_url"), address},
                                           {QStringLiteral("created_at"), isoTime(task.createdAt)},
                                           {QStringLiteral("progress"), QStringLiteral("100%")},
                                           {QStringLiteral("state"), QStringLiteral("succeeded")}}};
}

void Workshop::makeSong(PracticeTask& task)
{
    const auto song = m_shelf.arrangementOf(task);
    if (!song) {
        task.error = Refusal{500, QStringLiteral("api_error"), QStringLiteral("the source song is gone")};
        return;
    }
    for (const auto kind : {SongShelf::Kind::Audio, SongShelf::Kind::Cover}) {
        if (const auto made = m_shelf.file(task.songId, kind); !made) {
            task.error = Refusal{500, QStringLiteral("api_error"), made.error().message};
            return;
        }
    }
    task.data = QJsonArray{QJsonObject{
        {QStringLiteral("id"), task.songId},
        {QStringLiteral("title"), task.title},
        {QStringLiteral("image_url"), SongShelf::addressOf(task.songId, SongShelf::Kind::Cover)},
        {QStringLiteral("lyric"), task.lyric},
        {QStringLiteral("audio_url"), SongShelf::addressOf(task.songId, SongShelf::Kind::Audio)},
        {QStringLiteral("video_url"), QJsonValue::Null},
        {QStringLiteral("image_id"), task.imageId},
        {QStringLiteral("topic"), QJsonValue::Null},
        {QStringLiteral("seed"), task.seed},
        {QStringLiteral("sound"), textIn(task.request, QStringLiteral("prompt"))},
        {QStringLiteral("created_at"), isoTime(task.createdAt)},
        {QStringLiteral("model"), task.model},
        {QStringLiteral("progress"), QStringLiteral("100%")},
        {QStringLiteral("state"), QStringLiteral("succeeded")},
        {QStringLiteral("duration"), QString::number(song->seconds, 'f', 3)},
    }};
}

void Workshop::fetchUpload(PracticeTask& task)
{
    const QUrl url(textIn(task.request, QStringLiteral("audio_url")));
    QString name = ownFileName(url, m_ownOrigin);
    if (name.isEmpty()) {
        name = task.songId + QStringLiteral(".upload");
        const auto fetched =
            m_messenger->fetch(url, m_shelf.uploadPath(name), mostUploadBytes, m_shelf.stopping());
        if (!fetched) {
            task.error = Refusal::badRequest(fetched.error().message);
            return;
        }
    }
    const auto seconds = recordingSeconds(m_shelf.uploadPath(name), longestUpload, m_shelf.stopping());
    if (!seconds) {
        task.error = Refusal::badRequest(seconds.error().message);
        return;
    }
    task.data = QJsonObject{{QStringLiteral("audio_id"), task.songId},
                            {QStringLiteral("lyric"), QString()},
                            {QStringLiteral("audio_url"), QString(QStringLiteral("/files/") + name)},
                            {QStringLiteral("duration"), *seconds}};
}

} // namespace riffdesk
