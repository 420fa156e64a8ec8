#include "support/brokenserver.h"
#include "support/program.h"
#include "support/testprogram.h"
#include "support/tone.h"

#include <QJsonArray>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace riffdesk::test;

/// `riffdesk import`: files, and the account's history.
class TestCliImport : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString path(const QString& name) const
    {
        return m_home->path(QStringLiteral("files/") + name);
    }
    [[nodiscard]] QStringList words(const QStringList& more) const
    {
        return QStringList{QStringLiteral("--data-dir"), m_home->path(QStringLiteral("library"))} + more;
    }
    [[nodiscard]] ProgramRun run(const QStringList& more) const { return runProgram(words(more)); }
    [[nodiscard]] QJsonArray songs() const
    {
        return QJsonDocument::fromJson(run({QStringLiteral("songs"), QStringLiteral("--json")}).output)
            .array();
    }
    [[nodiscard]] bool makeAudio(const QString& name, int number) const
    {
        const QString wav = m_home->path(QStringLiteral("tone.wav"));
        return writeWav(wav, sine(0.5, 200 + number, 0.3), 48'000, 2)
               && encode(wav, path(name),
                         {QStringLiteral("-metadata"), QStringLiteral("title=Tone %1").arg(number)});
    }

    std::unique_ptr<TestHome> m_home;

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TestHome>();
        QVERIFY(QDir().mkpath(path({})));
    }

    void filesAreImported()
    {
        QVERIFY(makeAudio(QStringLiteral("1.mp3"), 1));
        QVERIFY(makeAudio(QStringLiteral("2.flac"), 2));
        const ProgramRun first = run({QStringLiteral("import"), path({})});
        QVERIFY2(first.exitCode == 0, first.errors.constData());
        QCOMPARE(first.output.trimmed(), QByteArray("2 songs were imported."));
        QCOMPARE(songs().size(), 2);
        const ProgramRun second = run({QStringLiteral("import"), path({}), QStringLiteral("--json")});
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(second.object().value(QStringLiteral("imported")).toInt(-1), 0);
        QCOMPARE(second.object().value(QStringLiteral("there")).toInt(), 2);
        // Nothing asks a service about them.
        const ProgramRun missing = run({QStringLiteral("fetch"), QStringLiteral("--missing")});
        QVERIFY2(missing.exitCode == 0, missing.errors.constData());
        const QString id = songs().first().toObject().value(QStringLiteral("songId")).toString();
        const ProgramRun fetched = run({QStringLiteral("fetch"), id});
        QVERIFY(fetched.errors.contains("imported from a file"));
        const ProgramRun extended = run({QStringLiteral("create"), QStringLiteral("--action"),
                                         QStringLiteral("extend"), QStringLiteral("--audio-id"), id});
        QCOMPARE(extended.exitCode, 2);
        QVERIFY(extended.errors.contains("imported from a file"));
    }

    void failuresEndWithOne()
    {
        QVERIFY(makeAudio(QStringLiteral("1.mp3"), 1));
        QVERIFY(writeBytes(path(QStringLiteral("bad.mp3")), "no sound"));
        const ProgramRun told = run({QStringLiteral("import"), path({}), QStringLiteral("--json")});
        QCOMPARE(told.exitCode, 1);
        QCOMPARE(told.object().value(QStringLiteral("imported")).toInt(), 1);
        const QJsonObject failure =
            told.object().value(QStringLiteral("failures")).toArray().first().toObject();
        QVERIFY(failure.value(QStringLiteral("path")).toString().endsWith(QLatin1String("/bad.mp3")));
        QVERIFY(!failure.value(QStringLiteral("reason")).toString().isEmpty());
        const ProgramRun text = run({QStringLiteral("import"), path(QStringLiteral("bad.mp3"))});
        QCOMPARE(text.exitCode, 1);
        QVERIFY(text.output.contains("bad.mp3"));
    }

    void wrongWordsAreRefused()
    {
        QCOMPARE(run({QStringLiteral("import")}).exitCode, 2);
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("--account"), path({})}).exitCode, 2);
    }

#ifdef Q_OS_UNIX
    void controlCStopsCleanly()
    {
        QVERIFY(makeAudio(QStringLiteral("0.mp3"), 0));
        const QByteArray audio = readBytes(path(QStringLiteral("0.mp3")));
        constexpr int files = 3000;
        for (int i = 1; i < files; ++i) // bytes behind the last frame make each another song
            QVERIFY(writeBytes(path(QStringLiteral("%1.mp3").arg(i)), audio + QByteArray::number(i)));
        QProcess process;
        process.setProcessEnvironment(bareEnvironment());
        process.start(QStringLiteral(RIFFDESK_PROGRAM), words({QStringLiteral("import"), path({})}));
        const QString first = m_home->path(QStringLiteral("library/songs"));
        QTRY_VERIFY(QDir(first).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() > 0);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(90'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardOutput().contains("stopped"));
        const qsizetype folders = QDir(first).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
        QCOMPARE(songs().size(), folders);
        QVERIFY(folders < files);
        QCOMPARE(run({QStringLiteral("import"), path({})}).exitCode, 0);
        QCOMPARE(songs().size(), files);
    }
#endif

    void theAccountsSongsComeFromPractice()
    {
        const QStringList practice{QStringLiteral("--practice"), QStringLiteral("--song-seconds"),
                                   QStringLiteral("5")};
        const ProgramRun made = run(QStringList{QStringLiteral("create"), QStringLiteral("--prompt"),
                                                QStringLiteral("A song"), QStringLiteral("--json")}
                                    + practice);
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        // Another library of the same service: its tasks, and none of its songs.
        for (const char* name : {"library.db", "library.db-wal", "library.db-shm", "ledger.jsonl"})
            QFile::remove(m_home->path(QStringLiteral("library/") + QLatin1String(name)));
        QVERIFY(QDir(m_home->path(QStringLiteral("library/songs"))).removeRecursively());
        for (const QFileInfo& left :
             QDir(m_home->path(QStringLiteral("library"))).entryInfoList(QDir::Files)) {
            if (left.fileName().contains(QLatin1String("ledger")))
                QFile::remove(left.filePath());
        }
        QVERIFY(songs().isEmpty());
        const QStringList account{QStringLiteral("import"), QStringLiteral("--account"),
                                  QStringLiteral("--practice")};
        const ProgramRun imported = run(account);
        QVERIFY2(imported.exitCode == 0, imported.errors.constData());
        QVERIFY2(imported.errors.contains("free of charge"), imported.errors.constData());
        QCOMPARE(songs().size(), 1);
        QCOMPARE(songs().first().toObject().value(QStringLiteral("state")).toString(),
                 QStringLiteral("ready"));
        const ProgramRun again = run(account + QStringList{QStringLiteral("--json")});
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(again.object().value(QStringLiteral("imported")).toInt(-1), 0);
        QCOMPARE(songs().size(), 1);
    }

    void aBrokenHistoryIsSaid()
    {
        const QByteArray token("tok-9f8e7d6c5b4a39281706");
        QByteArray answer = "{\"items\": [";
        int status = 200;
        BrokenServer server([&](const BrokenServer::Request&, int) {
            return BrokenServer::Reply{
                BrokenServer::answer(status, answer, "Content-Type: application/json\r\n")};
        });
        const QStringList account{QStringLiteral("import"), QStringLiteral("--account"),
                                  QStringLiteral("--service"), server.url().toString()};
        const ProgramRun cut = runProgram(words(account), token);
        QVERIFY2(cut.exitCode == 3, cut.errors.constData());
        QVERIFY(!cut.errors.isEmpty());
        status = 401;
        answer = "{\"error\": {\"code\": \"invalid_token\", \"message\": \"no\"}}";
        const ProgramRun refused = runProgram(words(account), token);
        QVERIFY2(refused.exitCode == 3, refused.errors.constData());
        QVERIFY(!refused.errors.contains(token));
        // Without a token nothing is asked.
        const auto requests = server.requests().size();
        QCOMPARE(runProgram(words(account)).exitCode, 2);
        QCOMPARE(server.requests().size(), requests);
    }
};

RIFFDESK_TEST(tst_cliimport, runTest<TestCliImport>);

#include "tst_cliimport.moc"
