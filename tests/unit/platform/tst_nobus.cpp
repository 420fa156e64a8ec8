#include "platform/mpris.h"
#include "platform/notifier.h"
#include "support/testhome.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace riffdesk;

namespace {

/// Stands in for a display: refuses every connection and counts them.
class FakeDisplay
{
public:
    FakeDisplay()
    {
        std::atomic_int number = 0;
        m_thread = std::thread([this, &number] {
            QTcpServer server;
            quint16 port = firstPort;
            while (!server.listen(QHostAddress::LocalHost, port))
                ++port;
            number = port - 6000;
            while (!m_over) {
                if (!server.waitForNewConnection(20))
                    continue;
                ++m_guests;
                std::unique_ptr<QTcpSocket>(server.nextPendingConnection())->abort();
            }
        });
        while (number == 0)
            std::this_thread::yield();
        qputenv("DISPLAY", "127.0.0.1:" + QByteArray::number(number.load()));
    }
    ~FakeDisplay()
    {
        m_over = true;
        m_thread.join();
    }
    FakeDisplay(const FakeDisplay&) = delete;
    FakeDisplay& operator=(const FakeDisplay&) = delete;

    [[nodiscard]] int guests() const { return m_guests; }

private:
    static constexpr quint16 firstPort = 6'400;

    std::atomic_bool m_over = false;
    std::atomic_int m_guests = 0;
    std::thread m_thread;
};

} // namespace

/// Where there is no session bus, everything else works and no warning is logged.
class TestNoBus : public QObject
{
    Q_OBJECT

    test::TestHome m_home;

private Q_SLOTS:
    void nobodyIsToldAndNoBusIsStarted()
    {
        // With a display and no address libdbus would ask there for a bus, and start a stray one.
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        const FakeDisplay display;
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        Mpris mpris;
        QVERIFY(!mpris.publish());
        mpris.setTrack(Mpris::Track{});
        mpris.setStatus(Mpris::Status::Playing);
        mpris.emitSeeked(3);
        Notifier notifier;
        notifier.notify(QStringLiteral("Done"), QStringLiteral("A song"), {}, QStringLiteral("key"));
        notifier.withdraw(QStringLiteral("key"));
        QCoreApplication::processEvents();
        QCOMPARE(display.guests(), 0);
    }
};

RIFFDESK_TEST(tst_nobus, test::runTest<TestNoBus>);
#include "tst_nobus.moc"
