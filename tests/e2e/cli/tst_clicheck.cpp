#include "library/song.h"
#include "storage/atomicfile.h"
#include "support/program.h"
#include "support/testprogram.h"
#include "tests/unit/library/samplesong.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <utility>

using namespace riffdesk;
using namespace riffdesk::test;

/// `riffdesk check` against the Practice service: what it can give again comes back byte for byte.
class TestCliCheck : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestHome> m_home;
    QJsonObject m_song;

    [[nodiscard]] QString library() const { return m_home->path(QStringLiteral("library")); }
    [[nodiscard]] ProgramRun run(const QStringList& arguments) const
    {
        return runProgram(QStringList{QStringLiteral("--practice"), QStringLiteral("--data-dir"), library()}
                          + arguments);
    }
    [[nodiscard]] ProgramRun check() const
    {
        return run({QStringLiteral("check"), QStringLiteral("--json")});
    }
    [[nodiscard]] QString audioPath() const { return m_song.value(QStringLiteral("audioPath")).toString(); }
    static QByteArray bytesOf(const QString& path)
    {
        return atomicfile::read(path, 100'000'000).valueOr(QByteArray("none"));
    }
    static void flip(const QString& path)
    {
        QByteArray bytes = bytesOf(path);
        const qsizetype at = bytes.size() / 2;
        bytes[at] = static_cast<char>(bytes.at(at) ^ 4);
        QVERIFY(atomicfile::write(path, bytes));
    }
    static QString finding(const ProgramRun& run)
    {
        const QJsonArray all = run.object().value(QStringLiteral("findings")).toArray();
        if (all.size() != 1)
            return QStringLiteral("%1 things").arg(all.size());
        const QJsonObject one = all.first().toObject();
        return one.value(QStringLiteral("problem")).toString() + QLatin1Char(' ')
               + one.value(QStringLiteral("file")).toString()
               + (one.value(QStringLiteral("fetching")).toBool() ? QStringLiteral(" fetched") : QString());
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TestHome>();
        const ProgramRun made =
            run({QStringLiteral("create"), QStringLiteral("--prompt"), QStringLiteral("A song"),
                 QStringLiteral("--song-seconds"), QStringLiteral("5"), QStringLiteral("--json")});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        m_song = made.object();
        QVERIFY(QFile::exists(audioPath()));
    }

    void everyFileIsKnownFromItsDeliveryOn()
    {
        const ProgramRun checked = check();
        QVERIFY2(checked.exitCode == 0, checked.errors.constData());
        const QJsonObject report = checked.object();
        QCOMPARE(report.value(QStringLiteral("songs")).toInt(), 1);
        QCOMPARE(report.value(QStringLiteral("files")).toInt(), 2); // audio and cover
        QCOMPARE(report.value(QStringLiteral("recorded")).toInt(), 0);
        QCOMPARE(report.value(QStringLiteral("problems")).toInt(), 0);
        const ProgramRun asText = run({QStringLiteral("check")});
        QCOMPARE(asText.exitCode, 0);
        QVERIFY2(asText.output.startsWith("No file is damaged or missing."), asText.output.constData());
        QCOMPARE(asText.output.count('\n'), 1);
    }

    void whatTheServiceHasIsFetchedAgain_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("removed");
        QTest::newRow("audio with a flipped bit") << QStringLiteral("audioPath") << false;
        QTest::newRow("no audio") << QStringLiteral("audioPath") << true;
        QTest::newRow("cover with a flipped bit") << QStringLiteral("coverPath") << false;
        QTest::newRow("no cover") << QStringLiteral("coverPath") << true;
    }
    void whatTheServiceHasIsFetchedAgain()
    {
        QFETCH(const QString, key);
        QFETCH(const bool, removed);
        const QString path = m_song.value(key).toString();
        const QByteArray whole = bytesOf(path);
        const int files = int(QDir(QFileInfo(path).path()).entryList(QDir::Files).size());
        if (removed)
            QVERIFY(QFile::remove(path));
        else
            flip(path);
        const ProgramRun checked = check();
        QVERIFY2(checked.exitCode == 0, QByteArray(checked.errors + checked.output).constData());
        QCOMPARE(finding(checked), (removed ? QStringLiteral("missing ") : QStringLiteral("damaged "))
                                       + QFileInfo(path).fileName() + QStringLiteral(" fetched"));
        QVERIFY(bytesOf(path) == whole);
        QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files).size(), files); // nothing aside any more
        QCOMPARE(check().object().value(QStringLiteral("problems")).toInt(), 0);
    }

    /// The service has forgotten it: what is damaged is better than nothing, and is listed with a next step.
    void whatTheServiceHasNotStaysAsItIs()
    {
        QVERIFY(QDir(library() + QStringLiteral("/practice")).removeRecursively());
        flip(audioPath());
        const QByteArray damaged = bytesOf(audioPath());
        const ProgramRun checked = check();
        QVERIFY2(checked.exitCode == 6, QByteArray(checked.errors + checked.output).constData());
        QCOMPARE(checked.object().value(QStringLiteral("unfetched")).toInt(), 1);
        QVERIFY(bytesOf(audioPath()) == damaged);
        QCOMPARE(finding(check()), QStringLiteral("damaged audio.m4a fetched"));
    }

    void theRestIsListedWithANextStep()
    {
        const QString folder = library() + QStringLiteral("/songs/") + sampleSong(1).id;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::copy(audioPath(), folder + QStringLiteral("/audio.m4a")));
        const ProgramRun checked = run({QStringLiteral("check")});
        QCOMPARE(checked.exitCode, 1);
        QVERIFY2(checked.output.contains("Rebuild the library"), checked.output.constData());
        QCOMPARE(finding(check()), QStringLiteral("unlisted "));
        QCOMPARE(run({QStringLiteral("--rebuild-library")}).exitCode, 0);
        const ProgramRun again = check();
        QVERIFY2(again.exitCode == 0, again.output.constData());
        QCOMPARE(again.object().value(QStringLiteral("recorded")).toInt(), 1); // the new one's audio
    }

    /// Each byte of every file: nothing that is flipped goes unseen.
    void anyFlippedByteIsSeen()
    {
        for (const int at : {0, 1, 100, 5000, -1}) {
            QByteArray bytes = bytesOf(audioPath());
            const qsizetype place = at < 0 ? bytes.size() - 1 : at;
            bytes[place] = static_cast<char>(bytes.at(place) ^ 1);
            QVERIFY(atomicfile::write(audioPath(), bytes));
            QCOMPARE(finding(check()), QStringLiteral("damaged audio.m4a fetched"));
            QCOMPARE(check().object().value(QStringLiteral("problems")).toInt(), 0);
        }
    }

    void aLibraryInUseIsLeftAlone()
    {
        QProcess studio;
        studio.setProcessEnvironment(bareEnvironment());
        studio.start(QStringLiteral(RIFFDESK_PROGRAM),
                     {QStringLiteral("--practice"), QStringLiteral("--data-dir"), library()});
        QTRY_VERIFY(QFile::exists(library() + QStringLiteral("/library.lock")));
        QCOMPARE(check().exitCode, 2);
        studio.kill();
        QVERIFY(studio.waitForFinished());
    }
};

RIFFDESK_TEST(tst_clicheck, runTest<TestCliCheck>);

#include "tst_clicheck.moc"
