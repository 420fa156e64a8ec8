#include "platform/settings.h"
#include "support/testhome.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTest>

using namespace riffdesk;

class TestSettings : public QObject
{
    Q_OBJECT

    test::TestHome m_home;

private Q_SLOTS:
    void remembersWhatTheUserChose()
    {
        const QString path = m_home.path(QStringLiteral("settings.ini"));
        {
            Settings settings(path);
            QVERIFY(settings.service().isEmpty()); // the first run shows the welcome page by this
            QVERIFY(settings.levelMeter());
            QVERIFY(settings.notifications());
            QVERIFY(!settings.trayIcon());
            QVERIFY(!settings.keepInTray());
            settings.setLevelMeter(false);
            settings.setNotifications(false);
            settings.setTrayIcon(true);
            settings.setKeepInTray(true);
            settings.setService(QStringLiteral("practice"));
            settings.setTheme(QStringLiteral("dark"));
            settings.setVolume(0.25);
            settings.setMaxSubmits(2);
            settings.setState(QStringLiteral("window/geometry"), QByteArray("\x00\x01\xff", 3));
        }
        const Settings again(path);
        QCOMPARE(again.service(), QStringLiteral("practice"));
        QCOMPARE(again.theme(), QStringLiteral("dark"));
        QCOMPARE(again.volume(), 0.25);
        QCOMPARE(again.maxSubmits(), 2);
        QVERIFY(!again.levelMeter());
        QVERIFY(!again.notifications());
        QVERIFY(again.trayIcon());
        QVERIFY(again.keepInTray());
        QCOMPARE(again.state(QStringLiteral("window/geometry")), QByteArray("\x00\x01\xff", 3));
    }

    void nonsenseInTheFileIsBroughtIntoRange()
    {
        const QString path = m_home.path(QStringLiteral("bad.ini"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[look]\ntheme=pink\nlanguage=a-very-long-language-code\n[jobs]\nmaxSubmits=-7\n[player]"
                   "\nvolume=nan\n");
        file.close();
        const Settings settings(path);
        QCOMPARE(settings.theme(), QStringLiteral("system"));
        QCOMPARE(settings.language(), QStringLiteral("system"));
        QCOMPARE(settings.maxSubmits(), 1);
        QCOMPARE(settings.volume(), 0.8);
    }
};

RIFFDESK_TEST(tst_settings, test::runTest<TestSettings>);
#include "tst_settings.moc"
