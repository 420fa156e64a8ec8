#include "playback/remotecontrol.h"
#include "support/privatebus.h"
#include "support/testprogram.h"
#include "tests/unit/playback/playbench.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QTest>

using namespace riffdesk;
using namespace riffdesk::test;

/// What the desktop is told of the song that plays.
class TestRemoteControl : public QObject
{
    Q_OBJECT

    PrivateBus m_bus;

private Q_SLOTS:
    void whatIsConcealedIsNotTold()
    {
        PlayBench bench;
        const QString id = bench.add(5);
        RemoteControl control(*bench.playback, *bench.library);
        QVERIFY(control.start());
        bench.playback->open(id, true);
        const QString title = bench.library->song(id)->title;
        QTRY_COMPARE(metadata().value(QStringLiteral("xesam:title")).toString(), title);
        QVERIFY(told().contains(QStringLiteral("audio.wav")));
        bench.playback->conceal(QStringLiteral("Blind"));
        QTRY_COMPARE(metadata().value(QStringLiteral("xesam:title")).toString(), QStringLiteral("Blind"));
        QVERIFY2(!told().contains(title) && !told().contains(QStringLiteral("audio.wav")),
                 qPrintable(told()));
        bench.playback->conceal({});
        QTRY_COMPARE(metadata().value(QStringLiteral("xesam:title")).toString(), title);
    }

private:
    [[nodiscard]] QVariantMap metadata() const
    {
        QDBusConnection bus =
            QDBusConnection::connectToBus(QString::fromLatin1(m_bus.address()), QStringLiteral("shell"));
        auto get = QDBusMessage::createMethodCall(
            QStringLiteral("org.mpris.MediaPlayer2.riffdesk"), QStringLiteral("/org/mpris/MediaPlayer2"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        get.setArguments({QStringLiteral("org.mpris.MediaPlayer2.Player"), QStringLiteral("Metadata")});
        const QVariant answer = bus.call(get, QDBus::BlockWithGui, patienceMs).arguments().value(0);
        return qdbus_cast<QVariantMap>(answer.value<QDBusVariant>().variant().value<QDBusArgument>());
    }
    [[nodiscard]] QString told() const
    {
        QStringList all;
        for (const QVariant& value : metadata())
            all += value.toStringList(); // a single one too
        return all.join(QLatin1Char('|'));
    }
};

RIFFDESK_TEST(tst_remotecontrol, runTest<TestRemoteControl>);

#include "tst_remotecontrol.moc"
