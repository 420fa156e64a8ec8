/// What the Practice service makes of requests as they come over the wire, which no well-behaved library
/// sends.

#include "practice/practiceservice.h"
#include "support/testhome.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using namespace riffdesk;

class TestPracticeWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLengthIsNoBody_data();
    void noLengthIsNoBody();
};

void TestPracticeWire::noLengthIsNoBody_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("status");
    QTest::addRow("song") << QByteArray("POST /producer/audios") << QByteArray("HTTP/1.1 400 ");
    QTest::addRow("file") << QByteArray("POST /api/v1/files/") << QByteArray("HTTP/1.1 400 ");
    QTest::addRow("elsewhere") << QByteArray("PUT /producer/audios") << QByteArray("HTTP/1.1 404 ");
}

void TestPracticeWire::noLengthIsNoBody()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, status);
    PracticeService::Options options;
    options.token = "secret";
    PracticeService service(options);
    QVERIFY(service.start());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(service.baseUrl().port()));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write(line + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer secret\r\n\r\n");
    // The connection stays open, as curl's does with -X POST alone: an answer must not wait for its end.
    QTRY_VERIFY_WITH_TIMEOUT(socket.bytesAvailable() >= status.size(), 5'000);
    QCOMPARE(socket.read(status.size()), status);
}

int main(int argc, char** argv)
{
    const riffdesk::test::TestHome home;
    const QCoreApplication application(argc, argv);
    TestPracticeWire test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_practicewire.moc"
