#include "library/library.h"
#include "library/rebuild.h"
#include "library/references.h"
#include "library/songfolder.h"
#include "samplesong.h"
#include "storage/atomicfile.h"
#include "storage/database.h"
#include "support/testprogram.h"
#include "tests/support/edited.h"
#include "tests/support/testhome.h"
#include "tests/support/tone.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace riffdesk;
using riffdesk::test::sampleSong;

/// A library whose database is gone or damaged comes back from what is left.
class TestRebuild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void songsComeFromTheirFolders();
    void anEmptiedDatabaseIsNoNewLibrary();
    void missingSongsAreThoseThatCouldComeBack();
    void aDamagedDescriptionComesFromTheOldRow();
    void aDamagedDescriptionComesFromItsUndamagedLines();
    void aDamagedDescriptionComesFromTheAudio();
    void aRowThatIsNewerThanItsFileWins();
    void whatOnlyTheRowKnowsStays();
    void songsWithoutFoldersStay();
    void anEmptiedTrashStaysEmpty();
    void jobsAndReferencesAreCarriedOver();
    void everyDamagedPageLeavesAWholeLibrary();
    void aRebuildingThatWasKilledIsBegunAnew();
    void aCancelledRebuildingLeavesAllAsItWas_data();
    void aCancelledRebuildingLeavesAllAsItWas();

private:
    [[nodiscard]] SongFolder folder(const Song& song) const { return {m_songs, song.id}; }
    static void put(const QString& path, const QByteArray& bytes)
    {
        QVERIFY2(atomicfile::write(path, bytes), qPrintable(path));
    }
    /// Opens the library, hands it out, and closes it as a normal end does.
    template <typename Work> void with(const Work& work)
    {
        auto database = Database::open(m_path);
        QVERIFY(database);
        Library library(**database, m_songs);
        work(library, **database);
    }
    void add(const QVector<Song>& songs)
    {
        with([&](Library& library, Database&) {
            for (const Song& song : songs)
                QVERIFY(library.add(song));
        });
    }
    [[nodiscard]] std::optional<Song> kept(const QString& id)
    {
        std::optional<Song> song;
        with([&](Library& library, Database&) { song = library.song(id); });
        return song;
    }

    std::unique_ptr<test::TestHome> m_home;
    QString m_path;
    QString m_songs;
};

void TestRebuild::init()
{
    m_home = std::make_unique<test::TestHome>();
    m_path = m_home->path(QStringLiteral("library.db"));
    m_songs = m_home->path(QStringLiteral("songs"));
}

void TestRebuild::songsComeFromTheirFolders()
{
    std::optional<Song> before;
    std::optional<Song> trashedBefore;
    const Song one = sampleSong(1);
    const Song two = sampleSong(2);
    const Song bare = sampleSong(3);
    with([&](Library& library, Database&) {
        for (const Song& song : {one, two, bare})
            QVERIFY(library.add(song));
        put(folder(one).file(QStringLiteral("audio.m4a")), "x");
        QVERIFY(library.setMedia(one.id, Song::Media::Ready, QStringLiteral("audio.m4a"), QString()));
        QVERIFY(test::rename(library, one.id, QStringLiteral("Renamed")));
        QVERIFY(test::rate(library, one.id, 2));
        QVERIFY(library.setLoudness(one.id, -12.25, 0.5));
        QVERIFY(test::trash(library, {two.id}));
        before = library.song(one.id);
        trashedBefore = library.song(two.id);
    });
    QVERIFY(QFile::remove(folder(bare).file(QStringLiteral("song.json"))));
    QVERIFY(QDir().mkpath(m_songs + QStringLiteral("/unknown")));
    QVERIFY(QFile::remove(m_path));

    int last = 0;
    const auto report = rebuild::run(m_path, m_songs, [&last](int done, int total) {
        QCOMPARE(done, ++last);
        QCOMPARE(total, 4);
    });
    QVERIFY(report);
    QCOMPARE(last, 4);
    QCOMPARE(report->songs, 2);
    QCOMPARE(report->unsure, 0);
    QStringList left{bare.id, QStringLiteral("unknown")};
    left.sort();
    QCOMPARE(report->leftAlone, left);
    QCOMPARE(report->setAside, QString());
    QVERIFY(kept(one.id) == before);
    QVERIFY(kept(two.id) == trashedBefore);
}

void TestRebuild::anEmptiedDatabaseIsNoNewLibrary()
{
    QVector<Song> songs;
    for (int number = 1; number <= 40; ++number)
        songs << sampleSong(number);
    add(songs);
    QVERIFY(QFile::resize(m_path, 0));
    with([&](Library& library, Database& database) {
        QCOMPARE(library.count(), 0);
        const auto missing = rebuild::missingSongs(database, m_songs);
        QVERIFY(missing);
        QCOMPARE(missing->size(), 40);
    });
    QCOMPARE(rebuild::run(m_path, m_songs)->songs, 40);
    with([&](Library& library, Database& database) {
        QCOMPARE(library.count(), 40);
        QCOMPARE(*rebuild::missingSongs(database, m_songs), QStringList());
    });
}

void TestRebuild::missingSongsAreThoseThatCouldComeBack()
{
    const Song listed = sampleSong(1);
    const Song described = sampleSong(2);
    const Song audible = sampleSong(3);
    const Song broken = sampleSong(4);
    add({listed});
    QVERIFY(folder(described).writeSong(described));
    put(folder(audible).file(QStringLiteral("audio.m4a")), "x");
    put(folder(broken).file(QStringLiteral("song.json")), "{");
    QVERIFY(QDir().mkpath(m_songs + QLatin1Char('/') + sampleSong(5).id)); // its making was cut short
    QVERIFY(QDir().mkpath(m_songs + QStringLiteral("/Copy of something")));
    with([&](Library&, Database& database) {
        QStringList wanted{described.id, audible.id};
        wanted.sort();
        QCOMPARE(*rebuild::missingSongs(database, m_songs), wanted);
    });
}

void TestRebuild::aDamagedDescriptionComesFromTheOldRow()
{
    Song song = sampleSong(1);
    song.rating = 4;
    add({song, sampleSong(2)});
    put(folder(song).file(QStringLiteral("audio.m4a")), "x");
    put(folder(song).file(QStringLiteral("song.json")), QByteArray(500, '\0'));
    const auto report = rebuild::run(m_path, m_songs);
    QVERIFY(report);
    QCOMPARE(report->songs, 2);
    QCOMPARE(report->unsure, 1);
    QVERIFY(QFile::exists(report->setAside));
    const auto now = kept(song.id);
    QVERIFY(now);
    QCOMPARE(now->title, song.title);
    QCOMPARE(now->request, song.request);
    QCOMPARE(now->rating, 4);
    QCOMPARE(now->audioFile, QStringLiteral("audio.m4a"));
    QVERIFY(now->media == Song::Media::Ready);
    QVERIFY(*folder(song).readSong() == *now); // written anew
    QVERIFY(folder(song).has(QStringLiteral("song.json.damaged")));
}

void TestRebuild::aDamagedDescriptionComesFromItsUndamagedLines()
{
    const Song song = sampleSong(1);
    add({song});
    put(folder(song).file(QStringLiteral("audio.m4a")), "x");
    const QString path = folder(song).file(QStringLiteral("song.json"));
    QByteArray json = *atomicfile::read(path, 1'000'000);
    json.replace("\"reply\": {", "\"reply\": \xff\xff");
    put(path, json);
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(rebuild::run(m_path, m_songs)->songs, 1);
    const auto now = kept(song.id);
    QVERIFY(now);
    QCOMPARE(now->remoteId, song.remoteId);
    QCOMPARE(now->title, song.title);
    QCOMPARE(now->lyrics, song.lyrics);
    QCOMPARE(now->createdAt, song.createdAt);
}

void TestRebuild::aDamagedDescriptionComesFromTheAudio()
{
    const Song song = sampleSong(1);
    add({song});
    const QString wav = folder(song).file(QStringLiteral("audio.wav"));
    QVERIFY(test::writeWav(wav, test::sine(2.0, 440, 0.5), 48000, 2));
    put(folder(song).file(QStringLiteral("song.json")), "nothing of it");
    QVERIFY(QFile::remove(m_path));
    const auto report = rebuild::run(m_path, m_songs);
    QCOMPARE(report->songs, 1);
    QCOMPARE(report->leftAlone, QStringList());
    const auto now = kept(song.id);
    QVERIFY(now);
    QCOMPARE(now->audioFile, QStringLiteral("audio.wav"));
    QVERIFY(qAbs(now->durationSeconds - 2.0) < 0.1);
    QVERIFY(!hasServiceId(*now)); // no service can be asked to work on it
    QFile::remove(m_path);
    QCOMPARE(rebuild::run(m_path, m_songs)->unsure, 0); // its description is whole again
    QVERIFY(kept(song.id) == now);
}

void TestRebuild::aRowThatIsNewerThanItsFileWins()
{
    const Song song = sampleSong(1);
    add({song});
    with([&](Library&, Database& database) {
        QVERIFY(database.run(QStringLiteral("UPDATE songs SET title = 'Newer'")));
        QVERIFY(database.run(QStringLiteral("INSERT INTO song_files_due (song_id) VALUES (?)"), {song.id}));
    });
    QCOMPARE(rebuild::run(m_path, m_songs)->songs, 1);
    QCOMPARE(kept(song.id)->title, QStringLiteral("Newer"));
    QCOMPARE(folder(song).readSong()->title, QStringLiteral("Newer"));
}

void TestRebuild::whatOnlyTheRowKnowsStays()
{
    Song song = sampleSong(1);
    song.isNew = true;
    add({song, sampleSong(2)});
    QVERIFY(rebuild::run(m_path, m_songs));
    QVERIFY(kept(song.id)->isNew);
    QVERIFY(!kept(sampleSong(2).id)->isNew);
}

void TestRebuild::songsWithoutFoldersStay()
{
    Song song = sampleSong(1);
    song.media = Song::Media::Ready;
    add({song});
    QVERIFY(folder(song).remove());
    QCOMPARE(rebuild::run(m_path, m_songs)->songs, 1);
    QVERIFY(kept(song.id)->media == Song::Media::Missing); // it can be asked for again
}

void TestRebuild::anEmptiedTrashStaysEmpty()
{
    const Song song = sampleSong(1);
    add({song});
    with([&](Library& library, Database&) { QVERIFY(test::trash(library, {song.id})); });
    QVERIFY(folder(song).remove()); // and killed before the row went
    QCOMPARE(rebuild::run(m_path, m_songs)->songs, 0);
}

void TestRebuild::jobsAndReferencesAreCarriedOver()
{
    with([&](Library&, Database& database) {
        for (const char* state : {"draft", "submitting", "running", "failed"}) {
            QVERIFY(database.run(
                QStringLiteral("INSERT INTO jobs (id, service, state, task_id, request, created_at) "
                               "VALUES (?, 's', ?, ?, '{\"a\":1}', 7)"),
                {QString::fromLatin1(state), QString::fromLatin1(state),
                 QString(QString::fromLatin1(state) + QStringLiteral("-task"))}));
        }
        References references(database);
        Reference reference;
        reference.service = QStringLiteral("s");
        reference.remoteId = QStringLiteral("upload");
        reference.name = QStringLiteral("My tune");
        QVERIFY(references.add(reference));
    });
    const auto report = rebuild::run(m_path, m_songs);
    QVERIFY(report);
    QCOMPARE(report->jobs, 4);
    with([&](Library&, Database& database) {
        const auto states =
            database.all(QStringLiteral("SELECT state, task_id, request FROM jobs ORDER BY number"), {},
                         [](const QSqlQuery& row) -> QString {
                             return row.value(0).toString() + row.value(1).toString();
                         });
        // What was a draft when the damaged part was written may have been sent since: it is looked for, not
        // sent.
        QCOMPARE(*states, (QVector<QString>{QStringLiteral("unknowndraft-task"),
                                            QStringLiteral("submittingsubmitting-task"),
                                            QStringLiteral("runningrunning-task"),
                                            QStringLiteral("failedfailed-task")}));
        const auto uploads = References(database).list(QStringLiteral("s"));
        QCOMPARE(uploads.size(), 1);
        QCOMPARE(uploads.first().name, QStringLiteral("My tune"));
    });
}

/// Whichever page is overwritten: all songs are there again, and most of the jobs.
void TestRebuild::everyDamagedPageLeavesAWholeLibrary()
{
    constexpr int songs = 40;
    constexpr int jobs = 120;
    QVector<Song> all;
    for (int number = 1; number <= songs; ++number)
        all << sampleSong(number);
    add(all);
    with([&](Library&, Database& database) {
        QVERIFY(database.transaction([&]() -> Result<void> {
            for (int number = 0; number < jobs; ++number) {
                const auto done =
                    database.run(QStringLiteral("INSERT INTO jobs (id, service, state, request, created_at) "
                                                "VALUES (?, 's', 'running', ?, 7)"),
                                 {QString::number(number), QString(400, QLatin1Char('r'))});
                if (!done)
                    return done.error();
            }
            return {};
        }));
    });
    const QByteArray sound = *atomicfile::read(m_path, 10'000'000);
    constexpr qsizetype pageSize = 4096;
    int partly = 0;
    for (qsizetype page = 0; page < sound.size() / pageSize; ++page) {
        QByteArray hurt = sound;
        hurt.replace(page * pageSize, pageSize, QByteArray(pageSize, '\xa5'));
        put(m_path, hurt);
        const auto report = rebuild::run(m_path, m_songs);
        QVERIFY2(report, qPrintable(QString::number(page) + (report ? QString() : report.error().text())));
        QCOMPARE(report->songs, songs);
        if (page > 0 && report->jobs < jobs) {
            ++partly;
            QVERIFY2(report->jobs > jobs / 2 || report->jobs == 0, qPrintable(QString::number(report->jobs)));
        }
        QVERIFY(QFile::remove(report->setAside));
    }
    QVERIFY(partly > 3);
}

void TestRebuild::aRebuildingThatWasKilledIsBegunAnew()
{
    add({sampleSong(1)});
    put(m_path + QStringLiteral(".rebuilding"), "half of it");
    put(m_path + QStringLiteral(".rebuilding-wal"), "half of it");
    QCOMPARE(rebuild::run(m_path, m_songs)->songs, 1);
    QVERIFY(kept(sampleSong(1).id));
    QCOMPARE(QDir(m_home->path({})).entryList({QStringLiteral("*rebuilding*")}), QStringList());
}

void TestRebuild::aCancelledRebuildingLeavesAllAsItWas_data()
{
    QTest::addColumn<int>("folder");
    QTest::newRow("at the first folder") << 1;
    QTest::newRow("at the last one") << 5;
}

void TestRebuild::aCancelledRebuildingLeavesAllAsItWas()
{
    QFETCH(const int, folder);
    QVector<Song> songs;
    for (int number = 1; number <= 4; ++number)
        songs << sampleSong(number);
    add(songs);
    put(this->folder(songs.at(0)).file(QStringLiteral("song.json")), "damaged");
    QVERIFY(QDir().mkpath(m_songs + QStringLiteral("/unknown")));
    const auto all = [&] {
        QMap<QString, QByteArray> files;
        QDirIterator each(m_home->path({}), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            if (!path.endsWith(QLatin1String("-wal")) && !path.endsWith(QLatin1String("-shm"))) // a reader's
                files.insert(path, *atomicfile::read(path, 10'000'000));
        }
        return files;
    };
    const auto before = all();
    const CancelToken cancel;
    const auto report = rebuild::run(
        m_path, m_songs,
        [&](int done, int) {
            if (done == folder)
                cancel.cancel();
        },
        cancel);
    QVERIFY(!report);
    QCOMPARE(toString(report.error().category), toString(Error::Category::Cancelled));
    QVERIFY(all() == before);
    QCOMPARE(rebuild::run(m_path, m_songs)->songs, 4);
}

RIFFDESK_TEST(tst_rebuild, test::runTest<TestRebuild>);

#include "tst_rebuild.moc"
