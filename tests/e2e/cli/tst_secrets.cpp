#include "support/brokenserver.h"
#include "support/fakeservice.h"
#include "support/patience.h"
#include "support/program.h"
#include "support/testprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {
const QByteArray secret = "tok-Secret/0f1e2d3c4b5a69788796";

QByteArray allOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The files below a folder that hold any of these words.
QStringList filesWith(const QString& folder, const QByteArrayList& words)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray content = allOf(files.next());
        for (const QByteArray& word : words) {
            if (content.contains(word))
                found.append(files.filePath());
        }
    }
    return found;
}

/// What below a folder others than its owner may read or enter, but for what lies in a folder closed to them.
QStringList openToOthers(const QString& folder)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                            | QFile::WriteOther | QFile::ExeOther;
    QStringList found;
    const auto entries =
        QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo& entry : entries) {
        if (entry.permissions() & others)
            found.append(entry.filePath());
        if (entry.isDir() && entry.fileName() != QLatin1String("practice"))
            found += openToOthers(entry.filePath());
    }
    return found;
}
} // namespace

/// The promises of SECURITY.md about the token, kept by the whole program.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPaidSongLeavesNoTrace();
    void anEchoedTokenIsNotKept();
    void filesAreTheOwnersAlone();
    void aTokenFileOutlivesTheSettings_data();
    void aTokenFileOutlivesTheSettings();

private:
    /// `created` with everything that the program may write in its own folder, and ffmpeg replaced by a
    /// script that first notes what it was given.
    QProcessEnvironment environment(const QByteArray& token) const;
    QStringList create(const QUrl& service) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSecrets::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const QString tools = m_dir->filePath(QStringLiteral("tools"));
    QVERIFY(QDir().mkpath(tools) && QDir().mkpath(m_dir->filePath(QStringLiteral("noted"))));
    for (const char* base : {"DATA", "CONFIG", "CACHE", "STATE"}) { // the system's, not ours
        const QString path = m_dir->filePath(QStringLiteral("home/%1").arg(QLatin1String(base)));
        QVERIFY(QDir().mkpath(path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QFile script(tools + QStringLiteral("/ffmpeg"));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\n(echo \"$@\"; env; tr '\\0' '\\n' < /proc/$PPID/environ) > "
                 + m_dir->filePath(QStringLiteral("noted")).toUtf8() + "/$$\nexec "
                 + QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).toUtf8() + " \"$@\"\n");
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QProcessEnvironment TestSecrets::environment(const QByteArray& token) const
{
    QProcessEnvironment all = bareEnvironment(token);
    all.insert(QStringLiteral("PATH"),
               m_dir->filePath(QStringLiteral("tools:")) + all.value(QStringLiteral("PATH")));
    for (const char* folder : {"DATA", "CONFIG", "CACHE", "STATE"})
        all.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(folder)),
                   m_dir->filePath(QStringLiteral("home/%1").arg(QLatin1String(folder))));
    return all;
}

QStringList TestSecrets::create(const QUrl& service) const
{
    return {QStringLiteral("--service"),
            service.toString(),
            QStringLiteral("create"),
            QStringLiteral("--prompt"),
            QStringLiteral("A song for Christmas"),
            QStringLiteral("--export"),
            m_dir->filePath(QStringLiteral("exported/song.mp3"))};
}

/// One song, from the request to the exported file; then everything is looked through.
void TestSecrets::aPaidSongLeavesNoTrace()
{
    FakeService service;
    service.nextSubmit(FakeService::Submit::Hold);
    const QByteArray token = service.endpoint().token;
    QProcess process;
    process.setProcessEnvironment(environment(token));
    process.start(QStringLiteral(RIFFDESK_PROGRAM), create(service.endpoint().baseUrl));
    QTRY_COMPARE_WITH_TIMEOUT(service.submits(), 1, patienceMs);
    const QString proc = QStringLiteral("/proc/%1/").arg(process.processId());
    const QByteArray started = allOf(proc + QStringLiteral("environ"));
    const QByteArray limits = allOf(proc + QStringLiteral("limits"));
    QVERIFY(!started.contains(token));
    QVERIFY(!allOf(proc + QStringLiteral("cmdline")).contains(token));
    service.releaseSubmits();
    QVERIFY(process.waitForFinished(3 * patienceMs));
    const QByteArray told = process.readAllStandardOutput() + process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, told.constData());
    QCOMPARE(service.paid(), 1);
    QVERIFY(!service.mediaSawToken());
    QVERIFY(!told.contains(token));
    QVERIFY(QFileInfo(m_dir->filePath(QStringLiteral("exported/song.mp3"))).size() > 0);
    QVERIFY(!QDir(m_dir->filePath(QStringLiteral("noted"))).isEmpty()); // a child ran
    QCOMPARE(filesWith(m_dir->path(), {token, token.toBase64(QByteArray::OmitTrailingEquals)}),
             QStringList());
    const QByteArray log = allOf(m_dir->filePath(QStringLiteral("home/STATE/riffdesk/riffdesk.log")));
    QVERIFY2(log.contains(" generate done\n"), log.constData());
    QVERIFY2(!log.contains("Christmas"), log.constData());
#ifdef NDEBUG
    QVERIFY(limits.contains("Max core file size        0                    0"));
#endif
}

/// A service that sends the token back in ways that only a parser undoes.
void TestSecrets::anEchoedTokenIsNotKept()
{
    QByteArray escaped = QByteArray(secret).replace("/", "\\/").replace("S", "\\u0053");
    BrokenServer server([&](const auto&, int) {
        return BrokenServer::json("{\"error\":{\"code\":\"invalid_token\",\"message\":\"no such token: "
                                      + escaped + "\"},\"trace_id\":\"" + escaped + "\"}",
                                  401);
    });
    for (const bool json : {false, true}) {
        QProcess process;
        process.setProcessEnvironment(environment(secret));
        process.start(QStringLiteral(RIFFDESK_PROGRAM),
                      create(server.url()) + (json ? QStringList{QStringLiteral("--json")} : QStringList()));
        QVERIFY(process.waitForFinished(patienceMs));
        const QByteArray told = process.readAllStandardOutput() + process.readAllStandardError();
        QCOMPARE(process.exitCode(), 3);
        QVERIFY2(told.contains("no such token"), told.constData());
        QVERIFY2(!told.contains("0f1e2d3c4b5a69788796"), told.constData());
    }
    QCOMPARE(filesWith(m_dir->filePath(QStringLiteral("home")), {"0f1e2d3c4b5a69788796"}), QStringList());
}

/// Whatever the umask; what is exported has the permissions that the user's files have.
void TestSecrets::filesAreTheOwnersAlone()
{
    FakeService service;
    QProcess process;
    process.setProcessEnvironment(environment(service.endpoint().token));
    process.setChildProcessModifier([] { ::umask(0); });
    process.start(QStringLiteral(RIFFDESK_PROGRAM), create(service.endpoint().baseUrl));
    QVERIFY(process.waitForFinished(3 * patienceMs));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QStringList open = openToOthers(m_dir->filePath(QStringLiteral("home")));
    QVERIFY2(open.isEmpty(), qPrintable(open.join(QLatin1Char('\n'))));
    QVERIFY(QFile::permissions(m_dir->filePath(QStringLiteral("exported/song.mp3")))
                .testFlags(QFile::ReadOther | QFile::WriteOther));
}

void TestSecrets::aTokenFileOutlivesTheSettings_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("lost") << QByteArray();
    QTest::newRow("damaged") << QByteArray("\0\0\0\0[service", 12);
    QTest::newRow("of another kind") << QByteArray("<html>not settings</html>");
}

void TestSecrets::aTokenFileOutlivesTheSettings()
{
    QFETCH(const QByteArray, settings);
    FakeService service;
    const QString config = m_dir->filePath(QStringLiteral("home/CONFIG/riffdesk"));
    QVERIFY(QDir().mkpath(config));
    QFile tokens(config + QStringLiteral("/tokens"));
    QVERIFY(tokens.open(QIODevice::WriteOnly));
    const QString id = Endpoint::idOf(service.endpoint().baseUrl);
    tokens.write(QJsonDocument(QJsonObject{{id, QString::fromUtf8(service.endpoint().token)}}).toJson());
    tokens.close();
    if (!settings.isEmpty()) {
        QFile ini(config + QStringLiteral("/settings.ini"));
        QVERIFY(ini.open(QIODevice::WriteOnly));
        ini.write(settings);
    }
    for (int run = 0; run < 2; ++run) {
        QProcess process;
        process.setProcessEnvironment(environment({}));
        process.start(QStringLiteral(RIFFDESK_PROGRAM), create(service.endpoint().baseUrl).mid(0, 5));
        QVERIFY(process.waitForFinished(3 * patienceMs));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QVERIFY(tokens.exists());
    }
    QCOMPARE(service.paid(), 2);
}

RIFFDESK_TEST(tst_secrets, runTest<TestSecrets>);

#include "tst_secrets.moc"
