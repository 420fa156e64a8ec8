#include "audio/mediafile.h"
#include "library/library.h"
#include "storage/database.h"
#include "support/testprogram.h"
#include "tests/e2e/storm/dice.h"
#include "tests/support/oldlibrary.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

int fromEnvironment(const char* variable, int otherwise)
{
    const int value = qEnvironmentVariableIntValue(variable);
    return value > 0 ? value : otherwise;
}

/// One library through many kills, and what the killed processes said that they had done to it.
class KilledLibrary
{
public:
    explicit KilledLibrary(quint64 seed) : m_seed(seed), m_dice(seed, 401)
    {
        QDir().mkpath(m_data.filePath(QStringLiteral("exports")));
    }

    /// Lets a process work and kills it at a random moment: from its first instruction on, or in full work.
    /// The first one goes on until it has made and exported a song, by which it is known how long things
    /// take.
    void kill()
    {
        QProcess worker;
        worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("worker"), m_data.path(), QString::number(m_dice.below(1'000'000))});
        const bool isFirst = m_kills == 0;
        QElapsedTimer clock;
        if (isFirst || m_dice.percent(80)) {
            while (!m_open && worker.waitForReadyRead(patienceMs))
                listen(worker);
        }
        m_open = false;
        clock.start();
        while (isFirst && m_exports.isEmpty() && worker.waitForReadyRead(patienceMs))
            listen(worker);
        m_mostMs = std::max(m_mostMs, isFirst ? int(clock.elapsed()) : 0);
        worker.waitForFinished(m_dice.below(m_mostMs));
        worker.kill();
        worker.waitForFinished(patienceMs);
        if (worker.exitStatus() != QProcess::CrashExit)
            m_faults.append(QStringLiteral("it ended by itself"));
        listen(worker);
        ++m_kills;
        judge();
    }

    /// Lets a last process clear up, and looks whether everything is whole.
    void end()
    {
        QProcess last;
        last.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        last.start(QCoreApplication::applicationFilePath(), {QStringLiteral("worker"), m_data.path()});
        if (!last.waitForFinished(4 * patienceMs) || last.exitCode() != 0)
            m_faults.append(QStringLiteral("the last one does not end"));
        listen(last);
        judge();
        const auto database = Database::open(m_data.filePath(QStringLiteral("library.db")));
        if (!database)
            return;
        judgeJobs(**database);
        const Library library(**database, m_data.filePath(QStringLiteral("songs")));
        judgeFiles(library);
        const QDir exports(m_data.filePath(QStringLiteral("exports")));
        for (const QString& name : exports.entryList({QStringLiteral("*.m4a")}, QDir::Files))
            judgeAudio(exports.filePath(name));
        for (const QString& path : std::as_const(m_exports)) {
            if (!QFileInfo::exists(path))
                m_faults.append(QStringLiteral("an export is gone: ") + path);
        }
    }

    [[nodiscard]] QStringList faults() const
    {
        QStringList told;
        for (const QString& fault : m_faults)
            told.append(QStringLiteral("library %1, kill %2: %3").arg(m_seed).arg(m_kills).arg(fault));
        return told;
    }
    [[nodiscard]] int edits() const { return m_edits; }
    [[nodiscard]] int songs() const { return int(m_songs.size()); }
    [[nodiscard]] int exported() const { return int(m_exports.size()); }

private:
    using Field = std::pair<QString, QString>; ///< of a song: its id and the field's name

    void listen(QProcess& worker)
    {
        m_heard += worker.readAllStandardOutput();
        for (qsizetype end = m_heard.indexOf('\n'); end >= 0; end = m_heard.indexOf('\n')) {
            const QStringList words = QString::fromUtf8(m_heard.left(end)).split(QLatin1Char(' '));
            m_heard.remove(0, end + 1);
            const QString& what = words.first();
            if (what == QLatin1String("open"))
                m_open = true;
            else if (what == QLatin1String("will"))
                m_begun[{words.at(1), words.at(2)}].append(words.at(3));
            else if (what == QLatin1String("did")) {
                m_done.insert({words.at(1), words.at(2)}, words.at(3));
                m_begun[{words.at(1), words.at(2)}].removeOne(words.at(3));
                ++m_edits;
            } else if (what == QLatin1String("song"))
                m_songs.insert(words.at(1));
            else if (what == QLatin1String("job"))
                m_jobs.insert(words.at(1));
            else if (what == QLatin1String("export"))
                m_exports.insert(words.mid(1).join(QLatin1Char(' ')));
            else
                m_faults.append(words.join(QLatin1Char(' ')));
        }
    }

    static QString valueOf(const Song& song, const QString& field)
    {
        if (field == QLatin1String("rating"))
            return QString::number(song.rating);
        if (field == QLatin1String("flag"))
            return QString::number(int(song.flag));
        if (field == QLatin1String("tagged"))
            return QString::number(!song.tags.isEmpty());
        return field == QLatin1String("title") ? song.title : QString::number(song.trashedAt.isValid());
    }

    /// Whether the database is sound and holds all that was said to be done. An edit that was only begun may
    /// be there or not.
    void judge()
    {
        auto database = Database::open(m_data.filePath(QStringLiteral("library.db")));
        if (!database) {
            m_faults.append(database.error().text());
            return;
        }
        const auto integrity =
            (*database)->first(QStringLiteral("PRAGMA integrity_check"), {},
                               [](const QSqlQuery& row) { return row.value(0).toString(); });
        if (!integrity || *integrity != QStringLiteral("ok"))
            m_faults.append(QStringLiteral("the database is damaged"));
        const Library library(**database, m_data.filePath(QStringLiteral("songs")));
        for (const QString& id : std::as_const(m_songs)) {
            const auto song = library.song(id);
            if (!song || song->media != Song::Media::Ready || !QFileInfo::exists(library.audioPath(*song)))
                m_faults.append(QStringLiteral("a song that had arrived is not here: ") + id);
        }
        for (auto it = m_done.begin(); it != m_done.end(); ++it) {
            const auto song = library.song(it.key().first);
            const QString there = song ? valueOf(*song, it.key().second) : QStringLiteral("gone");
            if (there != it.value() && !m_begun.value(it.key()).contains(there))
                m_faults.append(QStringLiteral("%1 of %2 is %3 and was set to %4")
                                    .arg(it.key().second, it.key().first, there, it.value()));
            it.value() = there;
        }
        m_begun.clear();
    }

    void judgeJobs(Database& database)
    {
        const auto states = database.all(
            QStringLiteral("SELECT id, state, searched FROM jobs"), {}, [](const QSqlQuery& row) {
                return std::tuple(row.value(0).toString(), row.value(1).toString(), row.value(2).toBool());
            });
        QSet<QString> known;
        for (const auto& [id, state, searched] : states.valueOr({})) {
            known.insert(id);
            // Practice answers everything: what was sent is here, or the user is asked about it.
            if (state != QLatin1String("done") && !(state == QLatin1String("unknown") && searched))
                m_faults.append(QStringLiteral("a job is left %1: %2").arg(state, id));
        }
        if (!known.contains(m_jobs))
            m_faults.append(QStringLiteral("a job that was written down is gone"));
    }

    /// Whether each song.json says what its row says, and each song sounds.
    void judgeFiles(const Library& library)
    {
        for (const QString& id : std::as_const(m_songs)) {
            const auto song = library.song(id);
            if (!song)
                continue;
            judgeAudio(library.audioPath(*song));
            QFile file(library.songsDir() + QLatin1Char('/') + id + QStringLiteral("/song.json"));
            const auto written = file.open(QIODevice::ReadOnly)
                                     ? QJsonDocument::fromJson(file.readAll()).object()
                                     : QJsonObject();
            if (written.value(QLatin1String("rating")).toInt() != song->rating
                || written.value(QLatin1String("title")).toString() != song->title
                || written.value(QLatin1String("flag")).toString() != toString(song->flag)
                || written.value(QLatin1String("tags")).toArray().size() != song->tags.size())
                m_faults.append(QStringLiteral("song.json of %1 is not what its row says").arg(id));
        }
    }

    void judgeAudio(const QString& path)
    {
        auto file = MediaFile::open(path, {}, MediaFile::Care::Strict);
        if (!file) {
            m_faults.append(path + QStringLiteral(": ") + file.error().text());
            return;
        }
        while ((*file)->next() == MediaFile::Step::Frame) { }
        if ((*file)->damagedPackets() > 0)
            m_faults.append(QStringLiteral("a damaged file: ") + path);
    }

    const quint64 m_seed;
    Dice m_dice;
    QTemporaryDir m_data;
    QByteArray m_heard;
    bool m_open = false;
    QHash<Field, QString> m_done;
    QHash<Field, QStringList> m_begun;
    QSet<QString> m_songs;
    QSet<QString> m_jobs;
    QSet<QString> m_exports;
    QStringList m_faults;
    int m_kills = 0;
    int m_mostMs = 500; ///< of work before it is killed
    int m_edits = 0;
};

} // namespace

/// The promise: no edit that was acknowledged is lost, whenever the program is killed. RIFFDESK_KILLS says
/// how often; 100 unless told.
class TestKilledAtWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileEverythingGoesOn();
    void whileTheSchemaIsBroughtUpToDate();
    void whileTheLibraryIsMoved();

private:
    static int kills() { return fromEnvironment("RIFFDESK_KILLS", 100); }
};

void TestKilledAtWork::whileEverythingGoesOn()
{
    constexpr int killsOfEach = 20;
    const int libraries = kills() * 4 / 5 / killsOfEach;
    std::atomic_int next = 0;
    std::mutex mutex;
    QStringList faults;
    int edits = 0;
    int songs = 0;
    int exported = 0;
    std::vector<std::thread> threads;
    constexpr int atOnce = 4;
    for (int i = 0; i < atOnce; ++i) {
        threads.emplace_back([&] {
            for (int number = next++; number < libraries; number = next++) {
                KilledLibrary library(quint64(number) + 1);
                for (int kill = 0; kill < killsOfEach; ++kill)
                    library.kill();
                library.end();
                const std::lock_guard lock(mutex);
                faults += library.faults();
                edits += library.edits();
                songs += library.songs();
                exported += library.exported();
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    qInfo("%d kills: %d edits, %d songs, %d exports", libraries * killsOfEach, edits, songs, exported);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    QVERIFY(edits > libraries && songs > libraries && exported >= libraries); // there was something to lose
}

void TestKilledAtWork::whileTheSchemaIsBroughtUpToDate()
{
    constexpr int songs = 300;
    const QTemporaryDir old;
    const QString model = old.filePath(QStringLiteral("library.db"));
    QVERIFY(makeOldDatabase(model, songs));

    Dice dice(1, 402);
    int before = 0;
    qint64 wholeMs = 0; ///< until one that is not killed is open
    for (int kill = 0; kill <= kills() / 5; ++kill) {
        const QTemporaryDir data;
        const QString path = data.filePath(QStringLiteral("library.db"));
        QVERIFY(QFile::copy(model, path));
        QElapsedTimer clock;
        clock.start();
        QProcess worker;
        worker.start(QCoreApplication::applicationFilePath(), {QStringLiteral("worker"), data.path()});
        if (kill == 0) {
            QVERIFY(worker.waitForReadyRead(patienceMs)); // it is open
            wholeMs = clock.elapsed();
        } else {
            worker.waitForFinished(dice.below(int(wholeMs)));
        }
        worker.kill();
        worker.waitForFinished(patienceMs);
        before += worker.readAllStandardOutput().contains("open") ? 0 : 1;

        auto database = Database::open(path);
        QVERIFY2(database, qPrintable(database ? QString() : database.error().text()));
        QVERIFY((*database)->check());
        const auto rows = (*database)->all(
            QStringLiteral("SELECT id, title, rating FROM songs"), {}, [](const QSqlQuery& row) {
                return row.value(1).toString() == QStringLiteral("Title ") + row.value(0).toString()
                       && row.value(2).toInt() == row.value(0).toInt() % 6;
            });
        QVERIFY(rows);
        QCOMPARE(rows->count(true), songs);
    }
    qInfo("%d kills, %d of them before the library was open", kills() / 5, before);
    QVERIFY(before > 0);
}

/// It is whole where the settings say, and the next try moves it all the same.
void TestKilledAtWork::whileTheLibraryIsMoved()
{
    constexpr int songs = 40;
    const auto start = [](QProcess& mover, const QString& home, const QString& to) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* folder : {"DATA", "CONFIG", "CACHE", "STATE"}) {
            environment.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(folder)),
                               home + QLatin1Char('/') + QLatin1String(folder));
        }
        mover.setProcessEnvironment(environment);
        mover.start(QCoreApplication::applicationFilePath(), {QStringLiteral("mover"), to});
    };
    Dice dice(1, 403);
    qint64 wholeMs = 0;
    int unmoved = 0;
    const QTemporaryDir made;
    QProcess maker;
    start(maker, made.path(), QString::number(songs));
    QVERIFY(maker.waitForFinished(patienceMs) && maker.exitCode() == 0);
    for (int kill = 0; kill <= kills() / 5; ++kill) {
        const QTemporaryDir home;
        QCOMPARE(QProcess::execute(QStringLiteral("cp"),
                                   {QStringLiteral("-a"), made.path() + QStringLiteral("/."), home.path()}),
                 0);
        // Songs are linked to where it is the same volume, and copied to another.
        const bool isCopied = kill % 2 == 0 && QFileInfo(QStringLiteral("/dev/shm")).isWritable();
        const QTemporaryDir other((isCopied ? QStringLiteral("/dev/shm") : QDir::tempPath())
                                  + QStringLiteral("/riffdesk-moved-XXXXXX"));
        QVERIFY(home.isValid() && other.isValid());
        const QString to = other.filePath(QStringLiteral("library"));
        QVERIFY(QDir().mkpath(to));
        QProcess mover;
        start(mover, home.path(), to);
        QVERIFY(mover.waitForReadyRead(patienceMs)); // it begins
        QElapsedTimer clock;
        clock.start();
        if (kill == 0) {
            QVERIFY(mover.waitForFinished(patienceMs) && mover.exitCode() == 0);
            wholeMs = clock.elapsed();
        } else {
            mover.waitForFinished(dice.below(int(wholeMs)));
            mover.kill();
            mover.waitForFinished(patienceMs);
        }
        const auto look = [&] {
            QProcess looker;
            start(looker, home.path(), {});
            looker.waitForFinished(patienceMs);
            return QString::fromUtf8(looker.readAllStandardOutput()).trimmed();
        };
        const QString found = look();
        QVERIFY2(found.startsWith(QStringLiteral("%1 songs in ").arg(songs)), qPrintable(found));
        if (!found.endsWith(to)) {
            ++unmoved;
            start(mover, home.path(), to);
            QVERIFY(mover.waitForFinished(patienceMs));
            QVERIFY2(mover.exitCode() == 0, mover.readAllStandardOutput().constData());
        }
        QCOMPARE(look(), QStringLiteral("%1 songs in %2").arg(songs).arg(to));
    }
    qInfo("%d kills, %d of them before it was moved", kills() / 5, unmoved);
    QVERIFY(unmoved > 0);
}

RIFFDESK_TEST(tst_killedatwork, runTest<TestKilledAtWork>);

#include "tst_killedatwork.moc"
