#include "library/library.h"
#include "library/songfolder.h"
#include "storage/database.h"
#include "stormruns.h"
#include "support/tone.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

namespace riffdesk::test {

namespace {

constexpr int songCount = 2;
constexpr double ownSeconds = 3;

/// What is known of all requests for one file: the service's side and the program's.
struct FileGroup
{
    QVector<StormService::Task> tasks;
    int unknown = 0; ///< jobs that wait for the user
    QSet<QString> doneTasks; ///< by the ledger, as the next
    QSet<QString> failedTasks;
    int sent = 0;
};

/// A song's id at the service and the endpoint of a file.
using FileName = std::pair<QString, QByteArray>;

class FileScenario : private StormRuns
{
public:
    explicit FileScenario(quint64 seed) : StormRuns(seed) { }
    StormAccount play();

private:
    void makeLibrary();
    void ask();
    void settle(const QJsonArray& left);
    void checkFiles(const QJsonArray& kept);
    void judge(const FileName& name, const FileGroup& group);
    [[nodiscard]] QVector<StormService::Task> tasksOf(const FileName& name) const;
    [[nodiscard]] bool isOneOf(const QVector<StormService::Task>& tasks, const QByteArray& bytes) const;

    std::map<QString, QString> m_ids; ///< ours, by the service's
    QByteArray m_own; ///< the audio of each song
    std::map<FileName, int> m_asked;
    std::map<FileName, int> m_anew; ///< of those, with --anew
    std::map<FileName, FileGroup> m_groups;
};

FileName nameOf(const QString& action, const QJsonObject& request)
{
    return {request.value(QLatin1String("audio_id")).toString(),
            action == QLatin1String("wav") ? "wav" : "videos"};
}

/// As an earlier day left it: songs of this service, with their audio.
void FileScenario::makeLibrary()
{
    auto database = Database::open(m_data.filePath(QStringLiteral("library.db")));
    if (!database)
        qFatal("%s", qPrintable(database.error().text()));
    Library library(**database, m_data.filePath(QStringLiteral("songs")));
    const QString tone = m_data.filePath(QStringLiteral("tone.wav"));
    const QString m4a = m_data.filePath(QStringLiteral("tone.m4a"));
    if (!writeWav(tone, sine(ownSeconds, 330, 0.5, 22'050), 22'050, 2) || !encode(tone, m4a))
        qFatal("there is no song");
    m_own = readBytes(m4a);
    for (int i = 1; i <= songCount; ++i) {
        Song song;
        song.service = m_service.address().toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
        song.remoteId = QStringLiteral("old-song-%1").arg(i);
        song.id = songIdOf(song.service, song.remoteId);
        song.title = QStringLiteral("Song %1").arg(i);
        song.durationSeconds = ownSeconds;
        song.createdAt = QDateTime::currentDateTimeUtc();
        song.addedAt = song.createdAt;
        const SongFolder folder(library.songsDir(), song.id);
        const QString audio = QStringLiteral("audio.m4a");
        if (!library.add(song) || !folder.make() || !writeBytes(folder.file(audio), m_own)
            || !library.setMedia(song.id, Song::Media::Ready, audio, {}))
            qFatal("the library is not there");
        m_ids[song.remoteId] = song.id;
    }
}

QVector<StormService::Task> FileScenario::tasksOf(const FileName& name) const
{
    QVector<StormService::Task> tasks = m_service.taken();
    tasks.removeIf([&name](const StormService::Task& task) {
        return task.kind != name.second
               || task.request.value(QLatin1String("audio_id")).toString() != name.first;
    });
    return tasks;
}

bool FileScenario::isOneOf(const QVector<StormService::Task>& tasks, const QByteArray& bytes) const
{
    return std::any_of(tasks.cbegin(), tasks.cend(), [&](const StormService::Task& task) {
        return m_service.isWhole(StormService::fileOf(task), bytes);
    });
}

void FileScenario::ask()
{
    const QString song = QStringLiteral("old-song-%1").arg(1 + m_dice.below(songCount));
    const QString action = m_dice.oneOf({QStringLiteral("wav"), QStringLiteral("video")});
    const FileName name = nameOf(action, {{QStringLiteral("audio_id"), song}});
    QStringList words{action, song, QStringLiteral("--json")};
    const bool isAnew = m_dice.percent(30);
    if (isAnew)
        words.append(QStringLiteral("--anew"));
    const qsizetype before = m_service.taken().size();
    const Ended ended = run(words, drawKill(45));
    ++m_asked[name];
    m_anew[name] += isAnew ? 1 : 0;
    const auto all = m_service.taken();
    const auto taken = all.size() - before;
    const bool isFailing = taken > 0 && all.last().fails;
    if (taken > 1)
        breach(&StormAccount::paidTwice, action + QStringLiteral(" was taken twice in one run"));
    if (ended.killed || ended.stuck)
        return;
    switch (ended.exitCode) {
    case Success: {
        const QJsonObject made = QJsonDocument::fromJson(ended.output).object();
        if (!isOneOf(tasksOf(name), readBytes(made.value(QLatin1String("path")).toString())))
            breach(&StormAccount::cut, action + QStringLiteral(" is called whole and is not"));
        break;
    }
    case BadRequest: // already here, or on its way
        if (taken > 0)
            breach(&StormAccount::misreported, action + QStringLiteral(" was refused here and sent"));
        break;
    case Refused:
    case NotReached:
        if (taken > 0 && !isFailing)
            breach(&StormAccount::misreported, QStringLiteral("%1 ends with %2 for a request that was taken")
                                                   .arg(action)
                                                   .arg(ended.exitCode));
        break;
    case OutcomeUnknown:
        break;
    case Unfetched:
        if (taken == 0 || isFailing)
            breach(&StormAccount::misreported, action + QStringLiteral(" calls made what is not"));
        break;
    default:
        breach(&StormAccount::misreported, QStringLiteral("%1 ends with %2").arg(action).arg(ended.exitCode));
        break;
    }
}

void FileScenario::settle(const QJsonArray& left)
{
    for (const StormService::Task& task : m_service.taken())
        m_groups[{task.request.value(QLatin1String("audio_id")).toString(), task.kind}].tasks.append(task);
    // The ledger names its requests by their jobs; which file each was for is in its file.
    std::map<QString, FileName> names;
    const QList<QByteArray> lines = readBytes(m_data.filePath(QStringLiteral("ledger.jsonl"))).split('\n');
    for (const QByteArray& line : lines) {
        const QJsonObject said = QJsonDocument::fromJson(line).object();
        if (said.value(QLatin1String("moment")) != QLatin1String("sent"))
            continue;
        const FileName name = nameOf(said.value(QLatin1String("action")).toString(),
                                     said.value(QLatin1String("request")).toObject());
        names[said.value(QLatin1String("id")).toString()] = name;
        ++m_groups[name].sent;
    }
    for (const QJsonValue& value : left) {
        const QJsonObject job = value.toObject();
        if (job.value(QLatin1String("state")) != QLatin1String("unknown"))
            breach(&StormAccount::misreported,
                   QStringLiteral("a job stays %1").arg(job.value(QLatin1String("state")).toString()));
        else
            ++m_groups[names[job.value(QLatin1String("jobId")).toString()]].unknown;
    }
    std::map<QString, QJsonObject> rows; // the last of each job
    const auto ledger =
        QJsonDocument::fromJson(runWell({QStringLiteral("ledger"), QStringLiteral("--json")})).array();
    for (const QJsonValue& row : ledger)
        rows[row.toObject().value(QLatin1String("id")).toString()] = row.toObject();
    for (const auto& [id, row] : rows) {
        const QString outcome = row.value(QLatin1String("outcome")).toString();
        const QString task = row.value(QLatin1String("taskId")).toString();
        if (outcome == QLatin1String("done"))
            m_groups[names[id]].doneTasks.insert(task);
        else if (outcome == QLatin1String("failed"))
            m_groups[names[id]].failedTasks.insert(task);
    }
    checkFiles(QJsonDocument::fromJson(runWell({QStringLiteral("songs"), QStringLiteral("--json")})).array());
    for (const auto& [name, group] : m_groups)
        judge(name, group);
}

/// What is in the folders, by the library's list, is what was made for it, and the songs are as they were.
void FileScenario::checkFiles(const QJsonArray& kept)
{
    if (kept.size() != songCount)
        breach(&StormAccount::misreported, QStringLiteral("the library has %1 songs").arg(kept.size()));
    for (const QJsonValue& value : kept) {
        const QJsonObject song = value.toObject();
        const QString id = song.value(QLatin1String("audioId")).toString();
        if (readBytes(song.value(QLatin1String("audioPath")).toString()) != m_own)
            breach(&StormAccount::cut, QStringLiteral("the audio of %1 is another").arg(id));
        const SongFolder folder(m_data.filePath(QStringLiteral("songs")), m_ids[id]);
        const auto described = folder.readSong();
        for (const auto& [key, name] :
             {std::pair("wavPath", FileName(id, "wav")), std::pair("videoPath", FileName(id, "videos"))}) {
            const FileGroup& group = m_groups[name];
            const QString path = song.value(QLatin1String(key)).toString();
            const QByteArray bytes = path.isEmpty() ? QByteArray() : readBytes(path);
            QVector<StormService::Task> done = group.tasks;
            done.removeIf([&group](const auto& task) { return !group.doneTasks.contains(task.id); });
            if (done.isEmpty() ? !bytes.isEmpty() && !isOneOf(group.tasks, bytes) : !isOneOf(done, bytes))
                breach(&StormAccount::cut, QStringLiteral("%1 of %2 has %3 bytes that are not its own")
                                               .arg(QLatin1String(key), id)
                                               .arg(bytes.size()));
            const SongFile* const file =
                described ? described->file(name.second == "wav" ? Song::wavFile() : Song::videoFile())
                          : nullptr;
            if (!done.isEmpty()
                && (!file || file->sha256 != QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)))
                breach(&StormAccount::misreported,
                       QStringLiteral("song.json of %1 does not name its %2").arg(id, QLatin1String(key)));
        }
    }
}

void FileScenario::judge(const FileName& name, const FileGroup& group)
{
    const QString what = QLatin1String(name.second) + QLatin1String(" of ") + name.first;
    int open = 0;
    int good = 0;
    for (const StormService::Task& task : group.tasks) {
        good += task.fails ? 0 : 1;
        if (!task.fails && group.doneTasks.contains(task.id))
            ++m_account.made;
        else if (task.fails && (group.failedTasks.contains(task.id) || group.failedTasks.contains(QString())))
            ++m_account.failures;
        else
            ++open;
    }
    m_account.askedAbout += std::min(open, group.unknown);
    m_account.askedInVain += std::max(group.unknown - open, 0);
    if (int(group.tasks.size()) > group.sent)
        breach(&StormAccount::misreported, QStringLiteral("the ledger lacks a request for ") + what);
    if (open > group.unknown)
        breach(
            &StormAccount::misreported,
            QStringLiteral("%1 requests for %2 were taken and are neither files nor failures nor asked about")
                .arg(open - group.unknown)
                .arg(what));
    // Requests for one file are the same to the letter: a failure that was told without its task looks like
    // the one that is searched for, and the user is asked.
    else if (open > 0 && m_service.historyTells() && !group.failedTasks.contains(QString()))
        breach(&StormAccount::misreported,
               QStringLiteral("the request for %1 is in the history and was not found").arg(what));
    for (const QString& id : group.doneTasks) {
        if (std::none_of(group.tasks.cbegin(), group.tasks.cend(),
                         [&id](const auto& task) { return task.id == id && !task.fails; }))
            breach(&StormAccount::misreported,
                   QStringLiteral("the ledger calls done what is not: %1 (%2)").arg(what, id));
    }
    if (group.tasks.isEmpty() && !group.failedTasks.isEmpty())
        breach(&StormAccount::misreported,
               QStringLiteral("the ledger calls failed what was not taken: ") + what);
    // What is here is not paid for again, unless that is asked for.
    if (int(group.tasks.size()) > m_asked[name] || good > 1 + m_anew[name])
        breach(&StormAccount::paidTwice, what + QStringLiteral(" was taken once too often"));
}

StormAccount FileScenario::play()
{
    makeLibrary();
    const int requests = 1 + m_dice.below(4);
    for (int i = 0; i < requests; ++i) {
        ask();
        runInBetween();
    }
    m_service.calm();
    settle(tidyUp());
    return finish();
}

} // namespace

StormAccount filesInAStorm(quint64 seed)
{
    return FileScenario(seed).play();
}

} // namespace riffdesk::test
