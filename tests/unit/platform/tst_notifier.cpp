#include "fakenotifications.h"
#include "platform/notifier.h"
#include "support/privatebus.h"
#include "support/testhome.h"
#include "support/testprogram.h"

#include <QDBusConnectionInterface>
#include <QDBusServiceWatcher>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace riffdesk;
using namespace riffdesk::test;

class TestNotifier : public QObject
{
    Q_OBJECT

    TestHome m_home;
    PrivateBus m_bus;
    std::unique_ptr<FakeNotifications> m_desktop;
    std::unique_ptr<Notifier> m_notifier;

    void say(const char* title, const char* key, const char* body = "")
    {
        m_notifier->notify(QLatin1String(title), QString::fromUtf8(body), {}, QLatin1String(key));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(!m_bus.address().isEmpty()); }
    void init()
    {
        m_desktop = std::make_unique<FakeNotifications>(m_bus.address());
        m_notifier = std::make_unique<Notifier>();
    }
    void cleanup()
    {
        m_notifier.reset();
        m_desktop.reset();
    }

    void aSongIsShownAndItsClickComesBack()
    {
        QSignalSpy activated(m_notifier.get(), &Notifier::activated);
        m_notifier->notify(QStringLiteral("Song finished"), QStringLiteral("The sea"),
                           QStringLiteral("/music/a b/cover.jpg"), QStringLiteral("song-1"));
        say("Another", "song-2");
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        const auto found =
            std::find_if(m_desktop->shown.cbegin(), m_desktop->shown.cend(),
                         [](const auto& s) { return s.title == QLatin1String("Song finished"); });
        QVERIFY(found != m_desktop->shown.cend());
        QCOMPARE(found->program, QStringLiteral("Riffdesk"));
        QCOMPARE(found->body, QStringLiteral("The sea"));
        QCOMPARE(found->actions.value(0), QStringLiteral("default"));
        QCOMPARE(found->hints.value(QStringLiteral("desktop-entry")).toString(),
                 QStringLiteral("app.riffdesk.Riffdesk"));
        QCOMPARE(found->hints.value(QStringLiteral("image-path")).toString(),
                 QStringLiteral("file:///music/a%20b/cover.jpg"));
        const auto id = uint(found - m_desktop->shown.cbegin()) + 1;
        QTRY_VERIFY((Q_EMIT m_desktop->ActionInvoked(id, QStringLiteral("default")), activated.wait(50)));
        QCOMPARE(activated.first().first().toString(), QStringLiteral("song-1"));
    }

    void theSameKeyReplaces()
    {
        say("One", "job");
        say("Two", "job"); // before the service has named the first
        QTRY_VERIFY(!m_desktop->shown.isEmpty() && m_desktop->shown.last().title == QLatin1String("Two"));
        say("Three", "job");
        QTRY_COMPARE(m_desktop->shown.last().title, QStringLiteral("Three"));
        QCOMPARE(m_desktop->shown.last().replaces, 1U);
        QCOMPARE(m_desktop->lastId, 1U); // there was never a second one
    }

    void foreignWordsAreNoMarkup()
    {
        say("<b>Title</b>", "song", "<img src='http://evil.example'/> & <a href='x'>more</a>");
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QCOMPARE(m_desktop->shown.first().title, QStringLiteral("<b>Title</b>")); // is shown as it is
        QVERIFY(!m_desktop->shown.first().body.contains(QLatin1Char('<')));
        QVERIFY(m_desktop->shown.first().body.contains(QLatin1String("&amp;")));
    }

    void aDesktopWithoutMarkupGetsPlainText()
    {
        m_desktop->capabilities = QStringList{QStringLiteral("body")};
        say("Title", "song", "Rock & Roll");
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QCOMPARE(m_desktop->shown.first().body, QStringLiteral("Rock & Roll"));
        QVERIFY(m_desktop->shown.first().actions.isEmpty()); // it could not offer the click
    }

    void longTextsAreCut()
    {
        const QString note = QString::fromUtf8("\xF0\x9F\x8E\xB5"); // two UTF-16 units, never cut in half
        m_notifier->notify(note.repeated(1'000), QString(100'000, QLatin1Char('a')), {},
                           QStringLiteral("song"));
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QVERIFY(m_desktop->shown.first().title.size() <= 120);
        QVERIFY(m_desktop->shown.first().title.endsWith(note + QChar(0x2026)));
        QVERIFY(m_desktop->shown.first().body.size() <= 400);
    }

    void otherProgramsClicksAreNotOurs()
    {
        QSignalSpy activated(m_notifier.get(), &Notifier::activated);
        say("Title", "song");
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        // The bus keeps the order: our signal arrives after theirs.
        QTRY_VERIFY((Q_EMIT m_desktop->ActionInvoked(1, QStringLiteral("default")), activated.wait(50)));
        activated.clear();
        say("Another", "another");
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        Q_EMIT m_desktop->ActionInvoked(77, QStringLiteral("default"));
        Q_EMIT m_desktop->ActionInvoked(0, QStringLiteral("default"));
        Q_EMIT m_desktop->ActionInvoked(1, QStringLiteral("other"));
        QTRY_VERIFY((Q_EMIT m_desktop->ActionInvoked(2, QStringLiteral("default")), activated.wait(50)));
        for (const auto& each : activated)
            QCOMPARE(each.first().toString(), QStringLiteral("another"));
    }

    void whatIsOverIsWithdrawnAndMayComeBack()
    {
        say("Title", "song");
        m_notifier->withdraw(QStringLiteral("song")); // at once: nothing was shown yet
        say("Later", "song");
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        m_notifier->withdraw(QStringLiteral("song")); // the answer may still be on its way
        QTRY_COMPARE(m_desktop->closed, QVector<uint>{1});
        say("Again", "song");
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QCOMPARE(m_desktop->shown.last().replaces, 0U);
    }

    void aDesktopThatStartsAgainHasOtherNumbers()
    {
        say("Title", "song");
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QDBusServiceWatcher gone(QStringLiteral("org.freedesktop.Notifications"),
                                 QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForUnregistration);
        QSignalSpy left(&gone, &QDBusServiceWatcher::serviceUnregistered);
        m_desktop.reset();
        QTRY_COMPARE(left.count(), 1);
        m_desktop = std::make_unique<FakeNotifications>(m_bus.address());
        m_desktop->capabilities.removeAll(QStringLiteral("body-markup"));
        say("New", "song", "Rock & Roll");
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QCOMPARE(m_desktop->shown.first().replaces, 0U); // the old number means nothing here
        QCOMPARE(m_desktop->shown.first().body, QStringLiteral("Rock & Roll")); // and it was asked anew
    }

    void manyThatNobodyClosesAreForgottenOneByOne()
    {
        QSignalSpy activated(m_notifier.get(), &Notifier::activated);
        for (int i = 1; i <= 70; ++i) {
            m_notifier->notify(QStringLiteral("Title"), {}, {}, QString::number(i));
            QTRY_COMPARE(m_desktop->shown.size(), i);
        }
        QCoreApplication::processEvents();
        QTRY_VERIFY((Q_EMIT m_desktop->ActionInvoked(70, QStringLiteral("default")), activated.wait(50)));
        QCOMPARE(activated.first().first().toString(), QStringLiteral("70"));
        activated.clear();
        Q_EMIT m_desktop->ActionInvoked(1, QStringLiteral("default"));
        Q_EMIT m_desktop->ActionInvoked(69, QStringLiteral("default")); // told after it
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), QStringLiteral("69"));
    }

    void withoutSuchADesktopNothingHappens()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QSignalSpy activated(m_notifier.get(), &Notifier::activated);
        m_desktop.reset();
        say("Without a desktop", "song");
        // The bus answers in order: what it was asked for the first has failed when it has answered this.
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!QDBusConnection::sessionBus().interface()->isServiceRegistered(
                QStringLiteral("org.freedesktop.Notifications")));
            processDue();
        }
        QVERIFY(activated.isEmpty());
        m_desktop = std::make_unique<FakeNotifications>(m_bus.address());
        say("With a desktop", "song");
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QCOMPARE(m_desktop->shown.first().title, QStringLiteral("With a desktop"));
    }
};

RIFFDESK_TEST(tst_notifier, runTest<TestNotifier>);
#include "tst_notifier.moc"
