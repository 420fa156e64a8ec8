#include "platform/mpris.h"
#include "platform/notifier.h"
#include "support/testhome.h"

#include <QTest>

using namespace riffdesk;

/// Where there is no session bus, nothing is missing, nothing waits and nothing complains.
class TestNoBus : public QObject
{
    Q_OBJECT

    test::TestHome m_home;

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("DISPLAY", ":4711"); // with one, libdbus would start a bus of its own
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    }

    void nobodyIsToldAnything()
    {
        Mpris mpris;
        QVERIFY(!mpris.publish());
        mpris.setTrack(Mpris::Track{});
        mpris.setStatus(Mpris::Status::Playing);
        mpris.tellSeeked(3);
        Notifier notifier;
        notifier.notify(QStringLiteral("Done"), QStringLiteral("A song"), {}, QStringLiteral("key"));
        notifier.withdraw(QStringLiteral("key"));
        QCoreApplication::processEvents();
        QVERIFY(!QFile::exists(
            m_home.path(QStringLiteral("home/.dbus")))); // where a stray bus leaves its address
    }
};

QTEST_GUILESS_MAIN(TestNoBus)
#include "tst_nobus.moc"
