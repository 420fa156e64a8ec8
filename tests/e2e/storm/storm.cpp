#include "storm.h"

#include "stormruns.h"
#include "support/tone.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>

#include <map>
#include <vector>

namespace riffdesk::test {

namespace {

/// What is known of all requests with one seed: the service's side and the program's.
struct Group
{
    QVector<StormService::Task> tasks;
    int unknown = 0; ///< jobs that wait for the user
    int refused = 0; ///< by the ledger
    QSet<QString> failedTasks; ///< by the ledger
    int done = 0;
};

class Scenario : private StormRuns
{
public:
    explicit Scenario(quint64 seed) : StormRuns(seed) { }
    StormAccount play();

private:
    void create(int number);
    void settle(const QJsonArray& left);
    void checkSong(const QJsonObject& song);
    void judge(const QString& seed, const Group& group);

    QString m_prompt;
    std::map<QString, int> m_notTaken; ///< creates that said that nothing was taken, by prompt
    std::map<QString, int> m_creates; ///< by prompt
    QSet<QString> m_whole; ///< ids of songs of the service
};

void Scenario::create(int number)
{
    if (m_prompt.isEmpty() || m_dice.percent(70)) // else the same words once more
        m_prompt = QStringLiteral("Storm %1, song %2").arg(m_seed).arg(number);
    QStringList words{QStringLiteral("create"), QStringLiteral("--prompt"), m_prompt,
                      QStringLiteral("--json")};
    if (m_dice.percent(40)) {
        const int ownSeed = m_dice.percent(30) ? 1 : number; // 1: the very same request, if asked for before
        words += {QStringLiteral("--set"), QStringLiteral("seed=%1").arg(ownSeed)};
    }
    const Ended ended = run(words, drawKill(45));
    ++m_creates[m_prompt];
    if (ended.killed || ended.stuck)
        return;
    int taken = 0;
    int failing = 0;
    for (const StormService::Task& task : m_service.taken()) {
        if (task.request.value(QLatin1String("prompt")).toString() == m_prompt) {
            ++taken;
            failing += task.fails ? 1 : 0;
        }
    }
    switch (ended.exitCode) {
    case Success: {
        const QJsonObject made = QJsonDocument::fromJson(ended.output).object();
        checkSong(made);
        break;
    }
    case Refused: // or failed
    case NotReached:
        if (taken - failing > m_creates[m_prompt] - ++m_notTaken[m_prompt])
            breach(&StormAccount::misreported,
                   QStringLiteral("create ends with %1 for a request that was taken").arg(ended.exitCode));
        break;
    case OutcomeUnknown:
        break;
    case Unfetched:
        if (taken == failing)
            breach(&StormAccount::misreported, QStringLiteral("create calls made what is not"));
        break;
    default:
        breach(&StormAccount::misreported, QStringLiteral("create ends with %1").arg(ended.exitCode));
        break;
    }
}

/// A song that is said to be whole.
void Scenario::checkSong(const QJsonObject& song)
{
    const QString id = song.value(QLatin1String("audioId")).toString();
    const QByteArray bytes = readBytes(song.value(QLatin1String("audioPath")).toString());
    if (m_service.isWhole(id, bytes))
        m_whole.insert(id);
    else
        breach(&StormAccount::cut,
               QStringLiteral("%1 has %2 bytes that are not its own").arg(id).arg(bytes.size()));
}

void Scenario::settle(const QJsonArray& left)
{
    std::map<QString, Group> groups;
    const QString seedKey = QStringLiteral("seed");
    QSet<QString> ours;
    const auto taken = m_service.taken();
    for (const StormService::Task& task : taken) {
        groups[task.request.value(seedKey).toString()].tasks.append(task);
        for (const QString& id : StormService::songIds(task))
            ours.insert(id);
    }
    // The ledger names its requests by their jobs; which seed each had is in its file.
    std::map<QString, QString> seeds;
    std::map<QString, int> sent;
    const QList<QByteArray> lines = readBytes(m_data.filePath(QStringLiteral("ledger.jsonl"))).split('\n');
    for (const QByteArray& line : lines) {
        const QJsonObject said = QJsonDocument::fromJson(line).object();
        if (said.value(QLatin1String("moment")) != QLatin1String("sent"))
            continue;
        const QString seed = said.value(QLatin1String("request")).toObject().value(seedKey).toString();
        seeds[said.value(QLatin1String("id")).toString()] = seed;
        ++sent[seed];
    }
    for (const QJsonValue& value : left) {
        const QJsonObject job = value.toObject();
        const QString state = job.value(QLatin1String("state")).toString();
        const QString id = job.value(QLatin1String("jobId")).toString();
        if (state != QLatin1String("unknown"))
            breach(&StormAccount::misreported, QStringLiteral("a job stays %1").arg(state));
        else
            ++groups[seeds[id]].unknown;
    }
    std::map<QString, QJsonObject>
        rows; // the last of each job: one that was sent anew after a 429 has several
    const auto ledger =
        QJsonDocument::fromJson(runWell({QStringLiteral("ledger"), QStringLiteral("--json")})).array();
    for (const QJsonValue& row : ledger)
        rows[row.toObject().value(QLatin1String("id")).toString()] = row.toObject();
    for (const auto& [id, row] : rows) {
        Group& group = groups[seeds[id]];
        const QString outcome = row.value(QLatin1String("outcome")).toString();
        group.refused += outcome == QLatin1String("refused") ? 1 : 0;
        group.done += outcome == QLatin1String("done") ? 1 : 0;
        if (outcome == QLatin1String("failed"))
            group.failedTasks.insert(row.value(QLatin1String("taskId")).toString());
    }
    m_whole.clear();
    const auto songs =
        QJsonDocument::fromJson(runWell({QStringLiteral("songs"), QStringLiteral("--json")})).array();
    for (const QJsonValue& value : songs) {
        const QJsonObject song = value.toObject();
        const QString id = song.value(QLatin1String("audioId")).toString();
        if (!ours.contains(id))
            breach(&StormAccount::misreported, QStringLiteral("%1 is another client's song").arg(id));
        else if (song.value(QLatin1String("state")) != QLatin1String("ready"))
            breach(&StormAccount::misreported, QStringLiteral("the file of %1 never came").arg(id));
        else
            checkSong(song);
    }
    for (const auto& [seed, group] : groups) {
        if (int(group.tasks.size()) > sent[seed])
            breach(&StormAccount::misreported, QStringLiteral("the ledger lacks a request"));
        judge(seed, group);
    }
}

void Scenario::judge(const QString& seed, const Group& group)
{
    int made = 0;
    int failed = 0;
    int open = 0;
    for (const StormService::Task& task : group.tasks) {
        const QStringList songs = StormService::songIds(task);
        const bool isMade = std::all_of(songs.cbegin(), songs.cend(),
                                        [this](const QString& id) { return m_whole.contains(id); });
        const bool isFailed = group.failedTasks.contains(task.id) || group.failedTasks.contains(QString());
        if (isMade && !task.fails)
            ++made;
        else if (isFailed && task.fails)
            ++failed;
        else
            ++open;
    }
    m_account.made += made;
    m_account.failures += failed;
    m_account.askedAbout += std::min(open, group.unknown);
    m_account.askedInVain += std::max(group.unknown - open, 0);
    if (open > group.unknown)
        breach(&StormAccount::misreported,
               QStringLiteral(
                   "%1 requests with seed %2 were taken and are neither songs nor failures nor asked about")
                   .arg(open - group.unknown)
                   .arg(seed));
    else if (open > 0 && m_service.historyTells())
        breach(&StormAccount::misreported,
               QStringLiteral("the request with seed %1 is in the history and was not found").arg(seed));
    if (group.tasks.isEmpty() && !group.failedTasks.isEmpty())
        breach(&StormAccount::misreported,
               QStringLiteral("the ledger calls failed what was not taken (seed %1)").arg(seed));
    if (group.done > made)
        breach(&StormAccount::misreported,
               QStringLiteral("the ledger calls done what is not (seed %1)").arg(seed));
}

StormAccount Scenario::play()
{
    const int creates = 1 + m_dice.below(3);
    for (int i = 1; i <= creates; ++i) {
        create(i);
        runInBetween();
    }
    m_service.calm();
    settle(tidyUp());
    const auto taken = m_service.taken();
    // By its words and its seed a request is one of those that were asked for.
    std::map<QString, int> asked = m_creates;
    std::map<QString, int> drawn;
    for (const StormService::Task& task : taken) {
        const QString prompt = task.request.value(QLatin1String("prompt")).toString();
        const QString seed = task.request.value(QLatin1String("seed")).toString();
        constexpr int longestOwnSeed = 1;
        const bool isOwn = seed.size() == longestOwnSeed;
        if (--asked[prompt] < 0 || (!isOwn && ++drawn[seed] > 1))
            breach(&StormAccount::paidTwice,
                   QStringLiteral("%1 (seed %2) was taken once too often").arg(prompt, seed));
    }
    return finish();
}

} // namespace

StormAccount songsInAStorm(quint64 seed)
{
    return Scenario(seed).play();
}

} // namespace riffdesk::test
