#include "library/library.h"
#include "library/songfolder.h"
#include "storage/database.h"
#include "support/program.h"
#include "support/testprogram.h"
#include "support/tone.h"
#include "tests/unit/library/samplesong.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace riffdesk;
using namespace riffdesk::test;

/// Songs written out from the command line.
class TestCliExport : public QObject
{
    Q_OBJECT

    QString path(const QString& name = {}) const { return m_home->path(QStringLiteral("library") + name); }
    QString out(const QString& name = {}) const { return m_home->path(QStringLiteral("out/") + name); }
    ProgramRun run(const QStringList& words) const
    {
        return runProgram(QStringList{QStringLiteral("--data-dir"), path(), QStringLiteral("export"),
                                      QStringLiteral("--to"), out()}
                          + words);
    }
    static QStringList words(const char* line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); }
    QStringList files() const { return QDir(out()).entryList(QDir::Files); }

    std::unique_ptr<TestHome> m_home;

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TestHome>();
        QVERIFY(QDir().mkpath(path()));
        auto database = Database::open(path(QStringLiteral("/library.db")));
        QVERIFY(database);
        Library library(**database, path(QStringLiteral("/songs")));
        for (int number = 1; number <= 3; ++number) {
            Song song = sampleSong(number);
            song.title = QStringLiteral("Song %1").arg(number);
            song.playlists = {{QStringLiteral("Tour"), double(number)}};
            QVERIFY(library.add(song));
            if (number == 3) // has no audio yet
                continue;
            const SongFolder folder(library.songsDir(), song.id);
            QVERIFY(folder.make());
            QVERIFY(writeWav(folder.file(QStringLiteral("audio.wav")), sine(2, 440, 0.3), 48'000, 2));
            QVERIFY(library.setMedia(song.id, Song::Media::Ready, QStringLiteral("audio.wav"), {}));
        }
        QVERIFY(library.writeFiles());
    }

    void aPlaylistIsAnAlbumInItsOrder()
    {
        const QStringList what{QStringLiteral("--search"),   QStringLiteral("playlist:Tour"),
                               QStringLiteral("--template"), QStringLiteral("{album}/{n} {title}"),
                               QStringLiteral("--format"),   QStringLiteral("flac-24"),
                               QStringLiteral("--lufs"),     QStringLiteral("-16"),
                               QStringLiteral("--length"),   QStringLiteral("1"),
                               QStringLiteral("--json"),     QStringLiteral("--catalogue")};
        const ProgramRun first = run(what);
        QVERIFY2(first.exitCode == 0, first.errors.constData());
        QCOMPARE(first.object().value(QStringLiteral("written")).toInt(), 2);
        QCOMPARE(QDir(out(QStringLiteral("Tour"))).entryList(QDir::Files),
                 (QStringList{QStringLiteral("01 Song 1.flac"), QStringLiteral("02 Song 2.flac")}));
        QVERIFY(files().contains(QStringLiteral("catalogue.csv")));
        QVERIFY(!first.errors.contains('\r')); // no progress but on a terminal
        const ProgramRun again = run(what);
        QCOMPARE(again.object().value(QStringLiteral("unchanged")).toInt(), 2);
        QCOMPARE(again.object().value(QStringLiteral("files")).toArray().size(), 2);
    }

    void aPageIsAFolderOrAnArchive()
    {
        const QStringList what = words("--search playlist:Tour --artist Me --json --share");
        const ProgramRun made = run(what + QStringList{QStringLiteral("folder")});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        QCOMPARE(made.object().value(QStringLiteral("written")).toInt(), 2);
        const QJsonArray written = made.object().value(QStringLiteral("files")).toArray();
        QCOMPARE(written.size(), 1);
        QCOMPARE(written.first().toObject().value(QStringLiteral("path")).toString(),
                 out(QStringLiteral("Tour")));
        QVERIFY(readBytes(out(QStringLiteral("Tour/index.html"))).contains("songs/Song%201.m4a"));
        QCOMPARE(QDir(out(QStringLiteral("Tour/songs"))).entryList(QDir::Files).size(), 2);
        const ProgramRun packed = run(what + QStringList{QStringLiteral("zip")});
        QVERIFY2(packed.exitCode == 0, packed.errors.constData());
        QCOMPARE(files(), QStringList{QStringLiteral("Tour.zip")});
    }

    void profilesAndRefusals()
    {
        ProgramRun made = run(words("--all --profile archive"));
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        QVERIFY(files().contains(QStringLiteral("catalogue.json")));
        made = run(words("--all --profile nothing"));
        QCOMPARE(made.exitCode, 2);
        QVERIFY(made.errors.contains("streaming"));
        made = run(words("--all --template {nothing}"));
        QCOMPARE(made.exitCode, 2);
        made = run(QStringList{sampleSong(3).id, sampleSong(1).id});
        QCOMPARE(made.exitCode, 1); // that one has no audio; the other is written
        QVERIFY(files().contains(QStringLiteral("Song 1.wav")));
    }
};

RIFFDESK_TEST(tst_cliexport, test::runTest<TestCliExport>);
#include "tst_cliexport.moc"
