#include "platform/desktoppreferences.h"
#include "support/patience.h"
#include "support/privatebus.h"
#include "support/testprogram.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace riffdesk;
using namespace riffdesk::test;

/// The desktop's settings portal, as far as the bus can tell.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(const QByteArray& address)
        : m_bus(QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("portal")))
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    ~FakePortal() override { QDBusConnection::disconnectFromBus(QStringLiteral("portal")); }

    QVariant answer = true;
    QVariant scheme = 0U;
    int asked = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key)
    {
        asked +=
            group == QLatin1String("org.gnome.desktop.interface") && key == QLatin1String("enable-animations")
                ? 1
                : 0;
        const bool isScheme =
            group == QLatin1String("org.freedesktop.appearance") && key == QLatin1String("color-scheme");
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isScheme ? scheme : answer)));
    }

Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    QDBusConnection m_bus;
};

class TestDesktopPreferences : public QObject
{
    Q_OBJECT

    PrivateBus m_bus;
    std::unique_ptr<FakePortal> m_portal;

    void change(const char* group, const char* key, const QVariant& value)
    {
        Q_EMIT m_portal->SettingChanged(QLatin1String(group), QLatin1String(key), QDBusVariant(value));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(!m_bus.address().isEmpty()); }
    void init() { m_portal = std::make_unique<FakePortal>(m_bus.address()); }
    void cleanup() { m_portal.reset(); }

    void asksThePortal()
    {
        m_portal->answer = false;
        const DesktopPreferences preference;
        QVERIFY(!preference.isCalm());
        QTRY_VERIFY(preference.isCalm());
    }

    void followsAChange()
    {
        const DesktopPreferences preference;
        QTRY_COMPARE(m_portal->asked, 1);
        QSignalSpy changed(&preference, &DesktopPreferences::calmChanged);
        change("org.gnome.desktop.interface", "font-name", QStringLiteral("Inter"));
        change("org.elsewhere", "enable-animations", false);
        change("org.gnome.desktop.interface", "enable-animations", QStringLiteral("no"));
        change("org.gnome.desktop.interface", "enable-animations", false);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toBool(), true);
        change("org.gnome.desktop.interface", "enable-animations", true);
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(!preference.isCalm());
    }

    void darkAndLightFollowTheDesktop()
    {
        m_portal->scheme = 1U;
        const DesktopPreferences preference;
        QVERIFY(!preference.isDark());
        QTRY_COMPARE(preference.isDark(), std::optional(true));
        QSignalSpy changed(&preference, &DesktopPreferences::darkChanged);
        change("org.freedesktop.appearance", "color-scheme", 1U); // as before
        change("org.freedesktop.appearance", "accent-color", 2U);
        change("org.freedesktop.appearance", "color-scheme", 2U);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(preference.isDark(), std::optional(false));
        change("org.freedesktop.appearance", "color-scheme", QStringLiteral("dark"));
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(!preference.isDark());
        change("org.freedesktop.appearance", "color-scheme", 7U);
        change("org.freedesktop.appearance", "color-scheme", 1U);
        QTRY_COMPARE(changed.size(), 3);
        QCOMPARE(preference.isDark(), std::optional(true));
        change("org.freedesktop.appearance", "color-scheme", 0U); // as GNOME says "light"
        QTRY_COMPARE(changed.size(), 4);
        QCOMPARE(preference.isDark(), std::optional(false));
        QVERIFY(!preference.isCalm());
    }

    void nonsenseIsNoWish()
    {
        m_portal->answer = QStringLiteral("false");
        const DesktopPreferences preference;
        QTRY_COMPARE(m_portal->asked, 1);
        QSignalSpy changed(&preference, &DesktopPreferences::calmChanged);
        change("org.gnome.desktop.interface", "enable-animations", false); // comes after the answer
        QTRY_COMPARE(changed.size(), 1);
    }
};

RIFFDESK_TEST(tst_desktoppreferences, runTest<TestDesktopPreferences>);
#include "tst_desktoppreferences.moc"
