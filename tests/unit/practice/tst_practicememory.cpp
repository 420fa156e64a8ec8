/// However much is asked of the Practice service at once, it takes little memory. It runs in a process of its
/// own here (this test again, with "serve"), whose peak the kernel keeps.

#include "practice/practiceservice.h"
#include "support/testhome.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <httplib.h>

#include <cstdio>

using namespace riffdesk;

namespace {

constexpr int songsMs = 300'000;

/// A value of /proc/PID/status in kB, or -1.
qint64 statusOf(qint64 pid, const QByteArray& key)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(QByteArray(key + ':')))
            return line.mid(key.size() + 1).simplified().split(' ').first().toLongLong();
    }
    return -1;
}

int serve(const QString& folder)
{
    PracticeService::Options options;
    options.token = "secret";
    options.delay = std::chrono::milliseconds(0);
    options.stateDir = folder;
    PracticeService service(options);
    if (!service.start())
        return 1;
    std::printf("%d\n", service.baseUrl().port());
    std::fflush(stdout);
    return std::getchar() == EOF ? 0 : 1; // until the test closes its standard input
}

} // namespace

class TestPracticeMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manySongsAtOnce();
};

void TestPracticeMemory::manySongsAtOnce()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("A sanitizer's own memory is many times the service's.");
#endif
    if (statusOf(QCoreApplication::applicationPid(), "VmHWM") <= 0)
        QSKIP("This system keeps no peak of a process' memory.");
    const QTemporaryDir folder;
    QProcess service;
    service.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    service.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("tst_practicememory"), QStringLiteral("serve"), folder.path()});
    QTRY_VERIFY_WITH_TIMEOUT(service.canReadLine(), 30'000);
    httplib::Client client("127.0.0.1", service.readLine().trimmed().toInt());
    client.set_default_headers({{"Authorization", "Bearer secret"}});
    client.set_read_timeout(300);
    const auto post = [&client](const char* path, const QByteArray& json) {
        const auto result = client.Post(path, json.toStdString(), "application/json");
        return result ? QJsonDocument::fromJson(QByteArray::fromStdString(result->body)).object()
                      : QJsonObject();
    };
    const auto finished = [&](const QString& taskId) {
        return post("/producer/tasks", "{\"action\":\"retrieve\",\"id\":\"" + taskId.toUtf8() + "\"}")
            .contains(QLatin1String("finished_at"));
    };
    const qint64 idle = statusOf(service.processId(), "VmRSS");
    QVERIFY(idle > 0);

    const QJsonObject song =
        post("/producer/audios",
             R"({"action":"generate","prompt":"fast rock","instrumental":true,"seed":"1"})")
            .value(QLatin1String("data"))
            .toArray()
            .first()
            .toObject();
    const QByteArray id = song.value(QLatin1String("id")).toString().toUtf8();
    QVERIFY(!id.isEmpty());
    QVERIFY(song.value(QLatin1String("duration")).toString().toDouble() >= 60);
    QStringList tasks;
    for (const QByteArray& more : {QByteArray(R"("action":"stems")"), QByteArray(R"("action":"cover")"),
                                   QByteArray(R"("action":"variation")")}) {
        tasks += post("/producer/audios", R"({"async":true,"audio_id":")" + id + "\"," + more + "}")
                     .value(QLatin1String("task_id"))
                     .toString();
    }
    tasks += post("/producer/videos", R"({"async":true,"audio_id":")" + id + "\"}")
                 .value(QLatin1String("task_id"))
                 .toString();
    for (const QString& task : std::as_const(tasks))
        QTRY_VERIFY_WITH_TIMEOUT(finished(task), songsMs);

    const qint64 more = statusOf(service.processId(), "VmHWM") - idle;
    QVERIFY2(more > 0 && more < 120 * 1024, qPrintable(QStringLiteral("%1 kB").arg(more)));
    qInfo("%lld kB above the idle service's %lld kB", more, idle);
    service.closeWriteChannel();
    QVERIFY(service.waitForFinished(30'000));
    QCOMPARE(service.exitCode(), 0);
}

RIFFDESK_TEST(tst_practicememory, [](int argc, char** argv) {
    const riffdesk::test::TestHome home;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("serve"))
        return serve(arguments.at(2));
    TestPracticeMemory test;
    return QTest::qExec(&test, argc, argv);
});

#include "tst_practicememory.moc"
