#include "library/library.h"
#include "storage/atomicfile.h"
#include "storage/database.h"
#include "support/program.h"
#include "support/testprogram.h"
#include "tests/unit/library/samplesong.h"

#include <QJsonArray>
#include <QTest>

using namespace riffdesk;
using namespace riffdesk::test;

/// A library whose database is missing or damaged is never taken for one with fewer songs.
class TestDamagedLibrary : public QObject
{
    Q_OBJECT

    static constexpr int songs = 40;

    QString path(const QString& name = {}) const { return m_home->path(QStringLiteral("library") + name); }
    ProgramRun run(const QStringList& arguments) const
    {
        return runProgram(QStringList{QStringLiteral("--data-dir"), path()} + arguments);
    }
    ProgramRun listed() const { return run({QStringLiteral("songs"), QStringLiteral("--json")}); }
    static qsizetype countOf(const ProgramRun& run)
    {
        return QJsonDocument::fromJson(run.output).array().size();
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
        for (int number = 1; number <= songs; ++number)
            QVERIFY(library.add(sampleSong(number)));
    }

    void aMissingDatabaseIsNoNewLibrary_data()
    {
        QTest::addColumn<bool>("emptied");
        QTest::newRow("deleted") << false;
        QTest::newRow("emptied") << true;
    }
    void aMissingDatabaseIsNoNewLibrary()
    {
        QFETCH(const bool, emptied);
        const QString database = path(QStringLiteral("/library.db"));
        QVERIFY(emptied ? QFile::resize(database, 0) : QFile::remove(database));
        for (const char* command : {"songs", "jobs", "songs"}) { // also the second time
            const ProgramRun refused = run({QString::fromLatin1(command)});
            QCOMPARE(refused.exitCode, 1);
            QVERIFY2(refused.errors.contains("40 songs"), refused.errors.constData());
            QVERIFY2(refused.errors.contains("--rebuild-library"), refused.errors.constData());
        }
        const ProgramRun exported = run({QStringLiteral("export"), QStringLiteral("--all"),
                                         QStringLiteral("--to"), m_home->path(QStringLiteral("exported"))});
        QCOMPARE(exported.exitCode, 1);
        const ProgramRun asJson = listed();
        QCOMPARE(asJson.exitCode, 1);
        QCOMPARE(asJson.errorObject()
                     .value(QStringLiteral("error"))
                     .toObject()
                     .value(QStringLiteral("category"))
                     .toString(),
                 QStringLiteral("damaged"));

        const ProgramRun rebuilt = run({QStringLiteral("--rebuild-library")});
        QCOMPARE(rebuilt.exitCode, 0);
        QVERIFY2(rebuilt.output.contains("40 songs"), rebuilt.output.constData());
        const ProgramRun whole = listed();
        QCOMPARE(whole.exitCode, 0);
        QCOMPARE(countOf(whole), songs);
    }

    /// Either all songs are listed, or the command fails.
    void noDamagedPageHidesSongs()
    {
        const QString database = path(QStringLiteral("/library.db"));
        const QByteArray sound = *atomicfile::read(database, 10'000'000);
        constexpr qsizetype pageSize = 4096;
        int refused = 0;
        for (qsizetype page = 0; page < sound.size() / pageSize; ++page) {
            QByteArray hurt = sound;
            hurt.replace(page * pageSize, pageSize, QByteArray(pageSize, '\xa5'));
            QVERIFY(atomicfile::write(database, hurt));
            const ProgramRun run = listed();
            if (run.exitCode == 0) {
                QCOMPARE(countOf(run), songs);
                continue;
            }
            ++refused;
            QVERIFY2(run.errors.contains("--rebuild-library"), run.errors.constData());
        }
        QVERIFY(refused > 5);
        QCOMPARE(run({QStringLiteral("--rebuild-library")}).exitCode, 0);
        QCOMPARE(countOf(listed()), songs);
    }

    void whatIsLeftAloneIsListedInAFile()
    {
        for (int number = 0; number < 15; ++number)
            QVERIFY(QDir().mkpath(
                path(QStringLiteral("/songs/strange-%1").arg(number, 2, 10, QLatin1Char('0')))));
        const ProgramRun rebuilt = run({QStringLiteral("--rebuild-library")});
        QCOMPARE(rebuilt.exitCode, 0);
        QVERIFY(rebuilt.output.contains("strange-09"));
        QVERIFY(!rebuilt.output.contains("strange-10"));
        const QString list = path(QStringLiteral("/rebuild-left-alone.txt"));
        QVERIFY2(rebuilt.output.contains(list.toUtf8()), rebuilt.output.constData());
        QCOMPARE(atomicfile::read(list, 100'000)->count('\n'), 15);
    }
};

RIFFDESK_TEST(tst_damagedlibrary, runTest<TestDamagedLibrary>);

#include "tst_damagedlibrary.moc"
