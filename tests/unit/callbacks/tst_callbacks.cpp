#include "callbacks/callbacks.h"
#include "platform/settings.h"
#include "support/testprogram.h"
#include "unit/jobs/jobbench.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace riffdesk;
using State = Job::State;
using test::JobBench;

namespace {

const QString tunnel = QStringLiteral("https://mytunnel.example");

bool answersOn(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(test::patienceMs);
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

/// What the user chose, and what a posted result sets off.
class TestCallbacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offAtFirst();
    void nothingListensBeforeItIsStarted();
    void everyChangeHoldsAtOnce();
    void addressStaysTheSame();
    void brokenSettingsAreNotBelieved();
    void anotherPathWhenAskedFor();
    void publicAddressIsChecked();
    void takenPortIsToldAndMended();
    void aResultBringsTheSongAtOnce();
    void aResultIsLookedUpOnce();
    void strangersSetNothingOff();
    void aCancelledTaskIsNoLongerAwaited();
    void tasksOfTheLastRunAreAwaited();
    void aServiceThatWantsToBeLeftAloneIs();

private:
    void make();
    void listen();
    /// The status of a post of a result of this task to the listener; -1: there was no answer.
    [[nodiscard]] int post(const QString& taskId);
    [[nodiscard]] QString path() const { return m_settings->callbackPath(); }
    QString startTask(); ///< a running job that is not polled for a minute; its task

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JobBench> m_bench;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Callbacks> m_callbacks;
};

void TestCallbacks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<JobBench>();
    m_bench->options.pollYoungMs = 60'000;
    m_bench->options.pollOldMs = 60'000;
    m_bench->kill();
    m_bench->start();
    make();
}

void TestCallbacks::cleanup()
{
    m_callbacks.reset();
    m_settings.reset();
    m_bench.reset();
    m_folder.reset();
}

void TestCallbacks::make()
{
    m_callbacks.reset();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_callbacks = std::make_unique<Callbacks>(*m_settings, m_bench->queue());
}

void TestCallbacks::listen()
{
    m_callbacks->setOn(true);
    m_callbacks->start();
    QVERIFY(m_callbacks->isListening());
}

int TestCallbacks::post(const QString& taskId)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_callbacks->localAddress().toString() + QLatin1Char('/') + path()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    const QJsonObject planted{{QStringLiteral("id"), QStringLiteral("planted")},
                              {QStringLiteral("audio_url"), QStringLiteral("http://127.0.0.1:1/evil.m4a")}};
    const QJsonObject body{{QStringLiteral("success"), true},
                           {QStringLiteral("task_id"), taskId},
                           {QStringLiteral("data"), planted}};
    const std::unique_ptr<QNetworkReply> reply(
        network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact)));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(test::patienceMs))
        return -1;
    const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    return status.isValid() ? status.toInt() : -1;
}

QString TestCallbacks::startTask()
{
    const QString id = m_bench->add();
    if (!QTest::qWaitFor([&] { return m_bench->stateOf(id) == toString(State::Running); }, test::patienceMs))
        qFatal("the job does not run");
    return m_bench->job(id).taskId;
}

void TestCallbacks::offAtFirst()
{
    m_callbacks->start();
    QVERIFY(!m_callbacks->isOn());
    QVERIFY(!m_callbacks->isListening());
    QVERIFY(m_callbacks->localAddress().isEmpty());
    QVERIFY(m_callbacks->address().isEmpty());
    QCOMPARE(m_callbacks->port(), quint16(0));
    QVERIFY2(m_settings->callbackPath().isEmpty(), "nothing is thrown before it is wanted");
    const quint16 port = freePort();
    m_callbacks->setPort(port);
    QVERIFY(!answersOn(port));
}

void TestCallbacks::nothingListensBeforeItIsStarted()
{
    const quint16 port = freePort();
    m_callbacks->setPort(port);
    m_callbacks->setOn(true);
    QVERIFY(!m_callbacks->isListening());
    QVERIFY(!answersOn(port));
    m_callbacks->start();
    QVERIFY(m_callbacks->isListening());
    QVERIFY(answersOn(port));
}

void TestCallbacks::everyChangeHoldsAtOnce()
{
    m_callbacks->start();
    QSignalSpy changed(m_callbacks.get(), &Callbacks::changed);
    m_callbacks->setOn(true);
    QCOMPARE(changed.count(), 1);
    const quint16 first = m_callbacks->port();
    QVERIFY(first >= Callbacks::lowestPort);
    QVERIFY(answersOn(first));
    const quint16 other = freePort();
    m_callbacks->setPort(other);
    QVERIFY(answersOn(other));
    QVERIFY(!answersOn(first));
    QVERIFY(m_callbacks->address().isEmpty()); // nothing leads here yet
    QVERIFY(m_callbacks->setPublicAddress(tunnel));
    QCOMPARE(m_callbacks->address(), QString(tunnel + QLatin1Char('/') + path()));
    m_callbacks->setOn(false);
    QVERIFY(!answersOn(other));
    QVERIFY(m_callbacks->address().isEmpty());
    QCOMPARE(m_callbacks->port(), other);
}

void TestCallbacks::addressStaysTheSame()
{
    listen();
    QVERIFY(m_callbacks->setPublicAddress(tunnel));
    const QString address = m_callbacks->address();
    const quint16 port = m_callbacks->port();
    make();
    m_callbacks->start();
    QVERIFY(m_callbacks->isListening());
    QCOMPARE(m_callbacks->address(), address);
    QCOMPARE(m_callbacks->port(), port);
}

void TestCallbacks::brokenSettingsAreNotBelieved()
{
    m_settings->setCallbackPath(QStringLiteral("../x"));
    m_settings->setCallbackPort(80);
    m_settings->setCallbackPublicAddress(QStringLiteral("ftp://me:secret@example.org"));
    listen();
    QCOMPARE(path().size(), 32);
    QVERIFY(m_callbacks->port() >= Callbacks::lowestPort);
    QVERIFY(m_callbacks->publicAddress().isEmpty());
    QVERIFY(m_callbacks->address().isEmpty());
}

void TestCallbacks::anotherPathWhenAskedFor()
{
    listen();
    const QString task = startTask();
    const QString before = path();
    const quint16 port = m_callbacks->port();
    m_callbacks->renewPath();
    QVERIFY(path() != before);
    QCOMPARE(path().size(), 32);
    QCOMPARE(m_callbacks->port(), port);
    m_settings->setCallbackPath(before); // where post() goes
    QCOMPARE(post(task), 404);
    QCOMPARE(m_bench->service.lookUps().size(), 0);
}

void TestCallbacks::publicAddressIsChecked()
{
    QVERIFY(m_callbacks->setPublicAddress(QStringLiteral("mytunnel.example/")));
    QCOMPARE(m_callbacks->publicAddress(), tunnel);
    const auto refused = m_callbacks->setPublicAddress(QStringLiteral("http://mytunnel.example"));
    QVERIFY(!refused);
    QVERIFY(refused.error().category == Error::Category::Input);
    QCOMPARE(m_callbacks->publicAddress(), tunnel);
    QVERIFY(m_callbacks->setPublicAddress({}));
    QVERIFY(m_callbacks->publicAddress().isEmpty());
}

void TestCallbacks::takenPortIsToldAndMended()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    m_callbacks->setPort(other.serverPort());
    m_callbacks->setOn(true);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Results are not received.*taken")));
    m_callbacks->start();
    QVERIFY(!m_callbacks->isListening());
    QVERIFY(m_callbacks->problem());
    QVERIFY(m_callbacks->problem()->text().contains(QString::number(other.serverPort())));
    QVERIFY(m_callbacks->isOn());
    QCOMPARE(m_callbacks->port(), other.serverPort());
    m_callbacks->setPort(freePort());
    QVERIFY(m_callbacks->isListening());
    QVERIFY(!m_callbacks->problem());
}

void TestCallbacks::aResultBringsTheSongAtOnce()
{
    m_bench->service.setLooksUntilDone(0);
    listen();
    QSignalSpy received(m_callbacks.get(), &Callbacks::received);
    const QString task = startTask();
    QVERIFY(!m_callbacks->lastReceived().isValid());
    QCOMPARE(post(task), 200);
    QTRY_COMPARE(m_bench->arrived().count(), 1);
    QVERIFY2(m_bench->hasWholeSong(), "the song is the service's own");
    QVERIFY(!m_bench->library().find(QStringLiteral("planted")));
    QCOMPARE(m_bench->service.lookUps(), QVector<int>{1});
    QCOMPARE(received.count(), 1);
    QCOMPARE(received.first().first().toString(), task);
    QVERIFY(m_callbacks->lastReceived().isValid());
    QCOMPARE(post(task), 404); // it is a song now
}

void TestCallbacks::aResultIsLookedUpOnce()
{
    m_bench->service.setTasksFrozen(true);
    listen();
    startTask();
    const QString task = startTask();
    QCOMPARE(post(task), 200);
    QTRY_COMPARE(m_bench->service.lookUps().size(), 1);
    QCOMPARE(m_bench->service.lookUps().first(), 1); // this task, none of the others
    startTask(); // a second look-up would have left before it
    QCOMPARE(m_bench->service.lookUps().size(), 1);
    QCOMPARE(m_bench->stateOf(m_bench->queue().jobs().at(1).id), toString(State::Running));
    QVERIFY(m_bench->songs().isEmpty());
    QCOMPARE(post(task), 200);
    QTRY_COMPARE(m_bench->service.lookUps().size(), 2);
}

void TestCallbacks::strangersSetNothingOff()
{
    listen();
    QSignalSpy received(m_callbacks.get(), &Callbacks::received);
    startTask();
    QCOMPARE(post(QStringLiteral("task-of-another-program")), 404);
    QCOMPARE(post({}), 404);
    QVERIFY(!m_bench->queue().pollNow(QStringLiteral("task-of-another-program")));
    QVERIFY(!m_bench->queue().pollNow({}));
    startTask(); // a look-up would have left before it
    QCOMPARE(m_bench->service.lookUps().size(), 0);
    QCOMPARE(received.count(), 0);
    QVERIFY(m_bench->songs().isEmpty());
}

void TestCallbacks::aCancelledTaskIsNoLongerAwaited()
{
    listen();
    const QString task = startTask();
    QVERIFY(m_bench->queue().cancel(m_bench->queue().jobs().first().id));
    QCOMPARE(post(task), 404);
    QCOMPARE(m_bench->service.lookUps().size(), 0);
}

void TestCallbacks::tasksOfTheLastRunAreAwaited()
{
    m_bench->service.setTasksFrozen(true);
    const QString task = startTask();
    m_callbacks.reset();
    m_bench->kill();
    m_bench->start();
    // What an earlier run left is looked up at once.
    QTRY_COMPARE(m_bench->service.lookUps().size(), 1);
    m_bench->service.setTasksFrozen(false);
    m_bench->service.setLooksUntilDone(0);
    make();
    listen();
    QCOMPARE(post(task), 200);
    QTRY_COMPARE(m_bench->arrived().count(), 1);
}

void TestCallbacks::aServiceThatWantsToBeLeftAloneIs()
{
    m_bench->service.setTasksFrozen(true);
    m_bench->service.nextLookUpAnswer(429, "{}", "60");
    listen();
    const QString task = startTask();
    QCOMPARE(post(task), 200);
    QTRY_COMPARE(m_bench->service.lookUps().size(), 1);
    QTRY_VERIFY(m_bench->queue().jobs().first().error.has_value());
    QCOMPARE(post(task), 200);
    startTask(); // a second look-up would have left before it
    QCOMPARE(m_bench->service.lookUps().size(), 1);
}

RIFFDESK_TEST(tst_callbacks, test::runTest<TestCallbacks>);
#include "tst_callbacks.moc"
