#include "library/library.h"
#include "library/rebuild.h"
#include "library/songfolder.h"
#include "library/verify.h"
#include "samplesong.h"
#include "storage/atomicfile.h"
#include "storage/database.h"
#include "support/testprogram.h"
#include "tests/support/edited.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace riffdesk;
using namespace riffdesk::test;

/// Every file is compared with what it was when it was kept.
class TestVerify : public QObject
{
    Q_OBJECT

    using Problem = verify::Finding::Problem;
    static constexpr int songs = 150; ///< more than are held at a time

    std::unique_ptr<TestHome> m_home;
    QString m_path;
    QString m_songs;

    [[nodiscard]] SongFolder folder(int number) const { return {m_songs, sampleSong(number).id}; }
    static void put(const QString& path, const QByteArray& bytes)
    {
        QVERIFY2(atomicfile::write(path, bytes), qPrintable(path));
    }
    static QByteArray audioOf(int number) { return QByteArray(2000 + number, static_cast<char>(number)); }
    template <typename Work> void with(const Work& work) const
    {
        auto database = Database::open(m_path);
        QVERIFY(database);
        Library library(**database, m_songs);
        work(library);
        QVERIFY(library.writeFiles());
    }
    [[nodiscard]] std::optional<Song> kept(int number) const
    {
        std::optional<Song> song;
        with([&](Library& library) { song = library.song(sampleSong(number).id); });
        return song;
    }
    [[nodiscard]] verify::Report run(bool isReadOnly = false) const
    {
        const auto report = verify::run(m_path, m_songs, isReadOnly);
        return report ? *report : verify::Report{-1, -1, -1, -1, -1, {}, report.error()};
    }
    /// The one thing that is found: "damaged audio.m4a".
    [[nodiscard]] QString found(int number, bool canFetch = true) const
    {
        const verify::Report report = run();
        if (report.findings.size() != 1 || report.problems != 1)
            return QStringLiteral("%1 things").arg(report.problems);
        const verify::Finding& finding = report.findings.first();
        if (finding.songId != sampleSong(number).id || finding.canFetch != canFetch
            || verify::sentence(finding).isEmpty() || verify::nextStep(finding).isEmpty())
            return QStringLiteral("another thing");
        return verify::toString(finding.problem) + QLatin1Char(' ') + finding.file;
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TestHome>();
        m_path = m_home->path(QStringLiteral("library.db"));
        m_songs = m_home->path(QStringLiteral("songs"));
        with([&](Library& library) {
            for (int number = 1; number <= songs; ++number) {
                const Song song = sampleSong(number);
                QVERIFY(library.add(song));
                put(folder(number).file(QStringLiteral("audio.m4a")), audioOf(number));
                put(folder(number).file(QStringLiteral("cover.jpg")), "cover");
                const auto audio = folder(number).measure(QStringLiteral("audio.m4a"));
                QVERIFY(audio);
                // Of each third it is not known what it was.
                QVERIFY(library.setMedia(song.id, Song::Media::Ready, QStringLiteral("audio.m4a"),
                                         QStringLiteral("cover.jpg"),
                                         number % 3 == 0 ? QVector<SongFile>() : QVector<SongFile>{*audio}));
            }
            QVERIFY(trash(library, {sampleSong(4).id}));
        });
    }

    void whatIsKeptIsKnownAndNothingIsFound()
    {
        const auto audio = folder(1).measure(QStringLiteral("audio.m4a"));
        QCOMPARE(audio->bytes, 2001);
        QCOMPARE(audio->sha256, QCryptographicHash::hash(audioOf(1), QCryptographicHash::Sha256));
        QCOMPARE(kept(1)->files, QVector<SongFile>{*audio});
        int last = 0;
        const auto first = verify::run(m_path, m_songs, false, [&last](int done, int total) {
            QCOMPARE(done, ++last);
            QCOMPARE(total, songs);
        });
        QVERIFY(first);
        QCOMPARE(last, songs);
        QCOMPARE(first->songs, songs);
        QCOMPARE(first->files, 2 * songs);
        QCOMPARE(first->problems, 0);
        QCOMPARE(first->recorded, songs + songs / 3); // the covers, and a third of the audio
        QVERIFY(!first->databaseFault);
        QVERIFY(!verify::isRebuildWorthwhile(*first));
        QCOMPARE(verify::summary(*first).count(QLatin1Char('\n')), 0);
        QVERIFY(verify::summary(*first).startsWith(QStringLiteral("No file is damaged")));
        QCOMPARE(kept(3)->files.size(), 2); // also in its song.json by now
        QCOMPARE(folder(3).readSong()->files, kept(3)->files);
        QCOMPARE(run().recorded, 0);
        QCOMPARE(run().problems, 0);
    }

    void aRebuildBringsItBack()
    {
        QCOMPARE(run().problems, 0);
        const auto before = kept(3)->files;
        QCOMPARE(before.size(), 2);
        QVERIFY(QFile::remove(m_path));
        QVERIFY(rebuild::run(m_path, m_songs));
        QCOMPARE(kept(3)->files, before);
        // Also of a song whose row is newer than its song.json.
        with([&](Library&) {
            auto database = Database::open(m_path, Database::Access::Beside);
            QVERIFY((*database)->run(QStringLiteral("INSERT INTO song_files_due (song_id) VALUES (?)"),
                                     {sampleSong(3).id}));
        });
        QVERIFY(rebuild::run(m_path, m_songs));
        QCOMPARE(kept(3)->files, before);
        QCOMPARE(run().problems, 0);
    }

    /// What was paid for beside the song counts like the song.
    void furtherFilesAreChecked()
    {
        QCOMPARE(run().problems, 0);
        put(folder(5).file(Song::wavFile()), "lossless");
        const auto wav = folder(5).measure(Song::wavFile());
        with([&](Library& library) { QVERIFY(library.setFiles(sampleSong(5).id, {*wav})); });
        put(folder(6).file(Song::videoFile()), "pictures"); // of which nothing is known
        QCOMPARE(run().recorded, 1);
        QVERIFY(kept(6)->file(Song::videoFile()));
        QCOMPARE(kept(5)->files.size(), 3); // the audio, the cover and this one
        // The audio is fetched anew under the name of another container: the WAV stays what it is.
        put(folder(5).file(QStringLiteral("audio.mp3")), "another");
        const auto audio = folder(5).measure(QStringLiteral("audio.mp3"));
        with([&](Library& library) {
            QVERIFY(library.setMedia(sampleSong(5).id, Song::Media::Ready, QStringLiteral("audio.mp3"), {},
                                     {*audio}));
        });
        QCOMPARE(kept(5)->files.size(), 3);
        QVERIFY(kept(5)->file(Song::wavFile()) && !kept(5)->file(QStringLiteral("audio.m4a")));
        QVERIFY(QFile::remove(m_path));
        QVERIFY(rebuild::run(m_path, m_songs));
        QVERIFY(kept(5)->file(Song::wavFile()));
        QCOMPARE(kept(5)->audioFile, QStringLiteral("audio.mp3"));
        QCOMPARE(run().problems, 0);
        put(folder(5).file(Song::wavFile()), "loss");
        QCOMPARE(found(5), QStringLiteral("damaged audio.wav"));
        put(folder(5).file(Song::wavFile()), "lossless");
        QVERIFY(QFile::remove(folder(6).file(Song::videoFile())));
        QCOMPARE(found(6), QStringLiteral("missing video.mp4"));
    }

    void aFlippedBitIsFound()
    {
        QByteArray bytes = audioOf(7);
        bytes[1000] = static_cast<char>(bytes.at(1000) ^ 1);
        put(folder(7).file(QStringLiteral("audio.m4a")), bytes);
        QCOMPARE(found(7), QStringLiteral("damaged audio.m4a"));
        QCOMPARE(found(7), QStringLiteral("damaged audio.m4a")); // and is not taken for good then
    }

    void whatIsShorterMissingOrEmptyIsFound()
    {
        const QString path = folder(8).file(QStringLiteral("audio.m4a"));
        QVERIFY(QFile::resize(path, 100));
        QCOMPARE(found(8), QStringLiteral("damaged audio.m4a"));
        QVERIFY(QFile::remove(path));
        QCOMPARE(found(8), QStringLiteral("missing audio.m4a"));
        QVERIFY(QFile::link(folder(1).file(QStringLiteral("audio.m4a")), path)); // is no file of its own
        QCOMPARE(found(8), QStringLiteral("missing audio.m4a"));
    }

    void anEmptyFileIsDamagedWhateverIsKnown()
    {
        put(folder(9).file(QStringLiteral("audio.m4a")), {}); // of which nothing is
        QCOMPARE(found(9), QStringLiteral("damaged audio.m4a"));
    }

    void stemsAreFiles()
    {
        put(folder(2).stemsDir() + QStringLiteral("/vocals.m4a"), "vocals");
        put(folder(2).stemsDir() + QStringLiteral("/drums.m4a"), "drums");
        with([&](Library& library) {
            QVERIFY(library.setHasStems(sampleSong(2).id, true, *folder(2).measureStems()));
        });
        QCOMPARE(kept(2)->files.size(), 3);
        QCOMPARE(run().problems, 0);
        put(folder(2).stemsDir() + QStringLiteral("/drums.m4a"), "drumz");
        QCOMPARE(found(2, false), QStringLiteral("damaged stems/drums.m4a"));
    }

    /// A row that says other things than the folder: a bit of the database that SQLite does not miss.
    void aChangedRowIsFound()
    {
        {
            auto database = Database::open(m_path);
            QVERIFY((*database)->run(QStringLiteral("UPDATE songs SET title = 'Sonh 5' WHERE id = ?"),
                                     {sampleSong(5).id}));
        }
        QCOMPARE(found(5, false), QStringLiteral("differs song.json"));
        with([](Library&) {}); // writes what is due: not that
        QCOMPARE(found(5, false), QStringLiteral("differs song.json"));
        QVERIFY(verify::isRebuildWorthwhile(run()));
        QVERIFY(rebuild::run(m_path, m_songs));
        QCOMPARE(kept(5)->title, QStringLiteral("Song 5"));
        QCOMPARE(run().problems, 0);
    }

    void aDamagedDescriptionIsWrittenAnew()
    {
        const QString path = folder(6).file(QStringLiteral("song.json"));
        put(path, "{ nothing");
        QCOMPARE(run().problems, 0);
        with([](Library&) {}); // writes what is due
        QVERIFY(folder(6).readSong());
        QCOMPARE(folder(6).readSong()->title, QStringLiteral("Song 6"));
        // A change that is still to be written is none that differs.
        with([&](Library& library) { QVERIFY(rate(library, sampleSong(6).id, 5)); });
        QCOMPARE(run().problems, 0);
    }

    void foldersWithoutRowsAreFound()
    {
        const Song other = sampleSong(songs + 1);
        QVERIFY(SongFolder(m_songs, other.id).writeSong(other));
        QVERIFY(QDir().mkpath(m_songs + QStringLiteral("/a folder of mine")));
        QCOMPARE(found(songs + 1, false), QStringLiteral("unlisted "));
        QVERIFY(verify::isRebuildWorthwhile(run()));
    }

    void audioThatNeverCameIsFound()
    {
        with([&](Library& library) {
            Song song = sampleSong(songs + 1);
            song.media = Song::Media::Missing;
            QVERIFY(library.add(song));
        });
        QCOMPARE(found(songs + 1), QStringLiteral("missing "));
        with([&](Library& library) {
            Song song = sampleSong(songs + 2); // still on its way
            QVERIFY(library.add(song));
        });
        QCOMPARE(found(songs + 1), QStringLiteral("missing "));
    }

    void whatNoServiceHasIsNotFetched()
    {
        with([&](Library& library) {
            Song song = sampleSong(songs + 1);
            song.audioUrl.clear();
            song.taskId.clear();
            QVERIFY(library.add(song));
            put(folder(songs + 1).file(QStringLiteral("audio.m4a")), "x");
            QVERIFY(library.setMedia(song.id, Song::Media::Ready, QStringLiteral("audio.m4a"), {},
                                     {*folder(songs + 1).measure(QStringLiteral("audio.m4a"))}));
        });
        put(folder(songs + 1).file(QStringLiteral("audio.m4a")), "y");
        QCOMPARE(found(songs + 1, false), QStringLiteral("damaged audio.m4a"));
    }

    void cancelledItKeepsWhatItNoted()
    {
        const CancelToken cancel;
        const auto report = verify::run(
            m_path, m_songs, false,
            [&cancel](int done, int) {
                if (done == songs / 2)
                    cancel.cancel();
            },
            cancel);
        QVERIFY(!report);
        QCOMPARE(toString(report.error().category), toString(Error::Category::Cancelled));
        const int noted = run().recorded;
        QVERIFY2(noted > 0 && noted < songs, qPrintable(QString::number(noted)));
    }

    void aLibraryThatCanOnlyBeReadIsOnlyRead()
    {
        const QByteArray before = *atomicfile::read(m_path, 100'000'000);
        QCOMPARE(run(true).problems, 0);
        QCOMPARE(run(true).recorded, 0);
        QVERIFY(*atomicfile::read(m_path, 100'000'000) == before);
    }

    void aDamagedDatabaseIsTold()
    {
        QByteArray bytes = *atomicfile::read(m_path, 100'000'000);
        const qsizetype at = bytes.indexOf("waves und M");
        QVERIFY(at > 0);
        constexpr qsizetype pageSize = 4096;
        bytes.replace(at / pageSize * pageSize, pageSize, QByteArray(pageSize, '\xa5'));
        QVERIFY(atomicfile::write(m_path, bytes));
        const verify::Report report = run();
        QVERIFY(report.databaseFault);
        QVERIFY(verify::isRebuildWorthwhile(report));
        QVERIFY(verify::summary(report).contains(report.databaseFault->message));
    }
};

RIFFDESK_TEST(tst_verify, runTest<TestVerify>);

#include "tst_verify.moc"
