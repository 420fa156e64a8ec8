#include "audio/player.h"
#include "platform/settings.h"
#include "support/privatebus.h"
#include "support/testprogram.h"
#include "tests/gui/library/librarybench.h"
#include "tests/unit/platform/fakenotifications.h"
#include "ui/library/librarypanel.h"
#include "ui/window/songnews.h"
#include "windowbench.h"

using namespace riffdesk;
using namespace riffdesk::test;

/// A song that is done while another program's window is in front.
class TestSongNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tellsOnlyWhileTheWindowIsBehind();
    void tellsNothingWhenNotWanted();
    void aClickShowsTheSong();

private:
    void lookElsewhere()
    {
        m_other.show();
        m_other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_other, test::patienceMs));
        QVERIFY(!m_bench->window().isActiveWindow());
    }
    void arrive() { Q_EMIT m_bench->studio().jobs().songArrived(m_id); }

    PrivateBus m_bus;
    std::unique_ptr<FakeNotifications> m_desktop;
    std::unique_ptr<WindowBench> m_bench;
    QWidget m_other;
    QString m_id;
};

void TestSongNews::initTestCase()
{
    QVERIFY(!m_bus.address().isEmpty());
}

void TestSongNews::init()
{
    m_desktop = std::make_unique<FakeNotifications>(m_bus.address());
    m_bench = std::make_unique<WindowBench>();
    Library& library = m_bench->studio().library();
    const Result<Song> added = library.add(LibraryBench::song(1, QStringLiteral("Snow on the Tin Roof")));
    QVERIFY(added.ok());
    m_id = added->id;
    QCOMPARE(m_bench->song(), m_id);
}

void TestSongNews::cleanup()
{
    m_other.hide();
    m_bench.reset();
    m_desktop.reset();
}

void TestSongNews::tellsOnlyWhileTheWindowIsBehind()
{
    QVERIFY(m_bench->window().isActiveWindow());
    arrive();
    lookElsewhere();
    arrive();
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().title, QStringLiteral("Snow on the Tin Roof"));
    QVERIFY(!m_desktop->shown.first().body.isEmpty());
    m_bench->window().activateWindow(); // then it is of no use any more
    QTRY_COMPARE(m_desktop->closed, QVector<uint>{m_desktop->lastId});
    QCOMPARE(m_desktop->shown.size(), 1);
}

void TestSongNews::tellsNothingWhenNotWanted()
{
    lookElsewhere();
    m_bench->studio().settings().setNotifications(false);
    arrive();
    m_bench->studio().settings().setNotifications(true);
    arrive(); // they would come in this order
    QTRY_COMPARE(m_desktop->shown.size(), 1);
}

void TestSongNews::aClickShowsTheSong()
{
    lookElsewhere();
    arrive();
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    m_bench->window().showMinimized();
    Q_EMIT m_desktop->ActionInvoked(m_desktop->lastId, QStringLiteral("default"));
    QTRY_VERIFY(m_bench->window().isActiveWindow());
    QVERIFY(!m_bench->window().isMinimized());
    QCOMPARE(m_bench->window().findChild<LibraryPanel*>()->currentSong(), m_id);
    QCOMPARE(m_bench->studio().player().state(), Player::State::Empty); // shown, not played
}

RIFFDESK_TEST(tst_songnews, [](int argc, char** argv) {
    const TestHome home;
    qputenv("PULSE_SERVER", "unix:/nonexistent");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestSongNews test;
    return QTest::qExec(&test, argc, argv);
});

#include "tst_songnews.moc"
