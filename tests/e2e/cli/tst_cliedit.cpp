#include "library/library.h"
#include "library/songfolder.h"
#include "storage/database.h"
#include "support/program.h"
#include "support/testprogram.h"
#include "tests/unit/library/samplesong.h"

#include <QJsonArray>
#include <QTest>

using namespace riffdesk;
using namespace riffdesk::test;

/// Songs sorted from the command line.
class TestCliEdit : public QObject
{
    Q_OBJECT

    QString path(const QString& name = {}) const { return m_home->path(QStringLiteral("library") + name); }
    /// `line`: words apart by blanks; @1 is the id of the first song.
    ProgramRun run(const QString& line) const
    {
        QStringList words{QStringLiteral("--data-dir"), path()};
        for (QString word : line.split(QLatin1Char(' '))) {
            if (word.startsWith(QLatin1Char('@')))
                word = sampleSong(word.mid(1).toInt()).id;
            words << word;
        }
        return runProgram(words);
    }
    QStringList titles(const QString& line) const
    {
        const ProgramRun listed = run(line + QStringLiteral(" --json"));
        QStringList titles;
        for (const QJsonValue& song : QJsonDocument::fromJson(listed.output).array())
            titles << song.toObject().value(QStringLiteral("title")).toString();
        return listed.exitCode == 0 ? titles : QStringList{QString::fromUtf8(listed.errors)};
    }
    /// As its song.json says: it is written before the command ends.
    Song described(int number) const
    {
        return SongFolder(path(QStringLiteral("/songs")), sampleSong(number).id).readSong().valueOr({});
    }

    std::unique_ptr<TestHome> m_home;

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TestHome>();
        QVERIFY(QDir().mkpath(path()));
        auto database = Database::open(path(QStringLiteral("/library.db")));
        QVERIFY(database);
        Library library(**database, path(QStringLiteral("/songs")));
        for (int number = 1; number <= 5; ++number) {
            Song song = sampleSong(number);
            song.flag = Song::Flag::None;
            song.tags.clear();
            song.playlists.clear();
            QVERIFY(library.add(song));
        }
    }

    void songsAreRatedKeptAndRejected()
    {
        QCOMPARE(run(QStringLiteral("rate 4 @1 @2")).output.trimmed(), QByteArray("2 songs changed."));
        QCOMPARE(described(2).rating, 4);
        QCOMPARE(titles(QStringLiteral("songs --search rating:>=4 --order oldest")),
                 (QStringList{QStringLiteral("Song 1"), QStringLiteral("Song 2")}));
        const ProgramRun json = run(QStringLiteral("rate 4 @1 @3 --json"));
        const QJsonArray changed =
            QJsonDocument::fromJson(json.output).object().value(QStringLiteral("changed")).toArray();
        QCOMPARE(changed, QJsonArray{sampleSong(3).id}); // the first had them
        QCOMPARE(run(QStringLiteral("keep --search rating:4")).output.trimmed(),
                 QByteArray("3 songs changed."));
        QCOMPARE(run(QStringLiteral("reject @5")).exitCode, 0);
        QCOMPARE(toString(described(1).flag), QStringLiteral("kept"));
        QCOMPARE(titles(QStringLiteral("songs --search is:rejected")), QStringList{QStringLiteral("Song 5")});
        for (const char* wrong :
             {"rate 6 @1", "rate @1", "rate 3", "keep", "rate 3 @1 --search x", "keep unknown", "tag @1",
              "playlist --add @1", "trash", "trash --list --empty", "trash --empty @1"})
            QCOMPARE(run(QLatin1String(wrong)).exitCode, 2);
    }

    void songsAreTagged()
    {
        QCOMPARE(run(QStringLiteral("tag --add live --add loud @1 @2")).exitCode, 0);
        QCOMPARE(run(QStringLiteral("tag --remove loud --add demo @2")).exitCode, 0);
        QCOMPARE(run(QStringLiteral("tag")).output, QByteArray("demo\nlive\nloud\n"));
        QCOMPARE(described(2).tags.size(), 2);
        QCOMPARE(titles(QStringLiteral("songs --search tag:loud")), QStringList{QStringLiteral("Song 1")});
    }

    void playlistsKeepTheirOrder()
    {
        QCOMPARE(run(QStringLiteral("playlist Road --add @3 @1 @2")).exitCode, 0);
        const QStringList arranged{QStringLiteral("Song 3"), QStringLiteral("Song 1"),
                                   QStringLiteral("Song 2")};
        QCOMPARE(titles(QStringLiteral("playlist Road")), arranged);
        QCOMPARE(run(QStringLiteral("playlist Road --remove @1")).exitCode, 0);
        QCOMPARE(titles(QStringLiteral("playlist road")), (QStringList{arranged.first(), arranged.last()}));
        QCOMPARE(run(QStringLiteral("playlist")).output.trimmed(), QByteArray("Road"));
        QCOMPARE(run(QStringLiteral("playlist nowhere")).exitCode, 2);
        QCOMPARE(described(3).playlists.size(), 1);
    }

    void theTrashIsFilledAndEmptied()
    {
        QCOMPARE(run(QStringLiteral("trash @1 @2 @3")).exitCode, 0);
        QCOMPARE(titles(QStringLiteral("songs")).size(), 2);
        QCOMPARE(titles(QStringLiteral("trash --list")).size(), 3);
        QCOMPARE(run(QStringLiteral("trash --restore @1")).exitCode, 0);
        QCOMPARE(run(QStringLiteral("trash --restore --search @2")).output.trimmed(),
                 QByteArray("1 song changed."));
        QVERIFY(QFileInfo(path(QStringLiteral("/songs/") + sampleSong(3).id)).isDir());
        QCOMPARE(run(QStringLiteral("trash --empty")).exitCode, 0);
        QVERIFY(!QFileInfo::exists(path(QStringLiteral("/songs/") + sampleSong(3).id)));
        QCOMPARE(titles(QStringLiteral("songs")).size(), 4);
    }
};

RIFFDESK_TEST(tst_cliedit, runTest<TestCliEdit>);

#include "tst_cliedit.moc"
