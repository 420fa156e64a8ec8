#include "support/accessibledesktop.h"
#include "support/testprogram.h"
#include "ui/window/toast.h"
#include "windowbench.h"

#include <QAccessible>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusReply>
#include <QDBusVariant>
#include <QPlainTextEdit>

#include <functional>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

constexpr QLatin1String accessibleInterface("org.a11y.atspi.Accessible");

} // namespace

/// What arrives where a screen reader listens: on the accessibility bus, through Qt's own bridge.
class TestAccessibilityBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_notifications.clear(); }
    void toastArrivesOnce();
    void jobArrivesAtItsStartAndItsEnd();

public Q_SLOTS: // of the bus; a private one would be a test
    void hear(const QDBusMessage& event);

private:
    using Answer = std::function<void(const QVariant& answer)>;
    void ask(const QDBusMessage& about, const QString& interface, const QString& method,
             const QVariantList& arguments, const Answer& then);

    QDBusConnection m_bus{QString()};
    bool m_hasHeard = false;
    QStringList m_notifications; ///< the sentences, in the order of their events
};

/// Without waiting: who answers lives in this thread too.
void TestAccessibilityBus::ask(const QDBusMessage& about, const QString& interface, const QString& method,
                               const QVariantList& arguments, const Answer& then)
{
    QDBusMessage call = QDBusMessage::createMethodCall(about.service(), about.path(), interface, method);
    call.setArguments(arguments);
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then] {
        watcher->deleteLater();
        if (const QDBusMessage reply = watcher->reply(); reply.type() == QDBusMessage::ReplyMessage)
            then(reply.arguments().constFirst());
    });
}

void TestAccessibilityBus::hear(const QDBusMessage& event)
{
    const QVariantList told = event.arguments();
    if (told.value(0).toString() != QLatin1String("showing") || told.value(1).toInt() != 1)
        return;
    m_hasHeard = true;
    ask(event, accessibleInterface, QStringLiteral("GetRoleName"), {}, [this, event](const QVariant& role) {
        if (role.toString() != QLatin1String("notification"))
            return;
        ask(event, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
            {QString(accessibleInterface), QStringLiteral("Name")}, [this](const QVariant& name) {
                m_notifications << qvariant_cast<QDBusVariant>(name).variant().toString();
            });
    });
}

void TestAccessibilityBus::initTestCase()
{
    QTRY_VERIFY(QAccessible::isActive());
    QDBusInterface launcher(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                            QStringLiteral("org.a11y.Bus"));
    const QDBusReply<QString> address = launcher.call(QStringLiteral("GetAddress"));
    QVERIFY2(address.isValid(), qPrintable(address.error().message()));
    m_bus = QDBusConnection::connectToBus(address.value(), QStringLiteral("screenReader"));
    QVERIFY(m_bus.isConnected());
    QVERIFY(m_bus.connect({}, {}, QStringLiteral("org.a11y.atspi.Event.Object"),
                          QStringLiteral("StateChanged"), this, SLOT(hear(QDBusMessage))));
    QDBusMessage listening = QDBusMessage::createMethodCall(
        QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/registry"),
        QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("RegisterEvent"));
    listening << QStringLiteral("object:state-changed:showing");
    const QDBusMessage reply = m_bus.call(listening);
    QVERIFY2(reply.type() == QDBusMessage::ReplyMessage, qPrintable(reply.errorMessage()));
    // Qt sends nothing before it knows of a listener, and learns of this one later.
    QWidget probe;
    QTRY_VERIFY((probe.hide(), probe.show(), m_hasHeard));
}

/// The second comes after everything that the first has caused.
void TestAccessibilityBus::toastArrivesOnce()
{
    WindowBench bench;
    Toast toast(bench.window().centralWidget());
    const QStringList texts{QStringLiteral("“Harbour” moved to trash"),
                            QStringLiteral("2 songs moved to trash")};
    for (const QString& text : texts)
        toast.showMessage({text, QStringLiteral("Undo")});
    QTRY_VERIFY(m_notifications.contains(texts.last()));
    QCOMPARE(m_notifications, texts);
}

void TestAccessibilityBus::jobArrivesAtItsStartAndItsEnd()
{
    WindowBench bench;
    bench.studio().settings().setSendDelay(1);
    auto* edit = bench.need<QPlainTextEdit>("styleOrIdeaEdit");
    // Not typed: Qt asks the bus about each key first, so that letters come later than the shortcut.
    edit->setPlainText(QStringLiteral("A song for Christmas"));
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_notifications.size(), 2, songMs);
    QTRY_VERIFY(bench.studio().jobs().isIdle());
    const QString title = bench.studio().library().summary(bench.song())->title;
    const QString last = QStringLiteral("the last");
    Toast(bench.window().centralWidget()).showMessage({last});
    QTRY_VERIFY(m_notifications.contains(last));
    QCOMPARE(m_notifications.size(), 3);
    QVERIFY2(m_notifications.at(1).contains(title), qPrintable(m_notifications.at(1)));
}

RIFFDESK_TEST(tst_accessibilitybus, [](int argc, char** argv) {
    const TestHome home;
    const AccessibleDesktop desktop;
    QApplication application(argc, argv);
    Theme::apply(application, Theme::Mode::Dark);
    TestAccessibilityBus test;
    return QTest::qExec(&test, argc, argv);
});

#include "tst_accessibilitybus.moc"
