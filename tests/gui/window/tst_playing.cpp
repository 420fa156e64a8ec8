#include "audio/player.h"
#include "platform/settings.h"
#include "playback/playback.h"
#include "support/testprogram.h"
#include "tests/gui/library/librarybench.h"
#include "ui/library/librarypanel.h"
#include "ui/player/songwaveform.h"
#include "ui/player/waveformview.h"
#include "ui/window/trayicon.h"
#include "windowbench.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QMenu>
#include <QMenuBar>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

constexpr int songSeconds = 40;

/// Songs 1 to `count`, the newest on top; their titles are their numbers.
QStringList addSongs(WindowBench& bench, int count)
{
    QStringList ids;
    Library& library = bench.studio().library();
    for (int number = 1; number <= count; ++number) {
        const Result<Song> added = library.add(LibraryBench::song(number, QString::number(number)));
        const SongFolder folder(library.songsDir(), added->id);
        const QString file = QStringLiteral("audio.wav");
        if (!folder.make() || !writeTone(folder.file(file), songSeconds)
            || !library.setMedia(added->id, Song::Media::Ready, file, {}).ok())
            qFatal("there are no songs to begin with");
        ids << added->id;
    }
    return ids;
}

} // namespace

/// What the window makes of playing: the library as a queue, regions as requests, modes in the menu.
class TestPlaying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void theLibraryIsTheQueue();
    void theMenuOfASongQueuesIt();
    void modesAreInTheMenu();
    void theMeterCanBeHidden();
    void aRegionBecomesARequest();
    void thePlayheadBecomesARequest();
    void aRegionIsTyped();
    void aRegionIsLooped();
    void spacePlaysWhatIsSelected();
    void theButtonPlaysTheSelectedButPausesWhatPlays();
    void withNothingLoadedTheNewestIsPlayed();
    void closingEndsItWithoutATray();
    void theTrayMenuSteers();

private:
    [[nodiscard]] QAction* action(const QString& words) const
    {
        const QList<QAction*> all = m_bench->window().findChildren<QAction*>();
        for (QAction* each : all)
            if (each->iconText() == words)
                return each;
        qFatal("there is no %s", qPrintable(words));
        return nullptr;
    }
    [[nodiscard]] Playback& playback() const { return m_bench->studio().playback(); }
    [[nodiscard]] Player& player() const { return m_bench->studio().player(); }
    [[nodiscard]] WaveformView* waveform() const { return m_bench->need<WaveformView>("waveformView"); }
    void press(int key, Qt::KeyboardModifiers with = {}) const
    {
        QTest::keyClick(m_bench->songs(), Qt::Key(key), with);
    }
    void openPaused(const QString& id) const
    {
        playback().open(id, false);
        QTRY_COMPARE(player().state(), Player::State::Paused);
        QTRY_COMPARE(waveform()->duration(), player().duration());
    }
    void dragRegion(double from, double to) const { m_bench->dragRegion(from, to); }

    std::unique_ptr<WindowBench> m_bench;
    QStringList m_ids;
};

void TestPlaying::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_ids = addSongs(*m_bench, 3);
    // At once: while songs come in, the empty state may show again in between.
    QTRY_VERIFY(m_bench->seen("libraryView") && m_bench->songs()->model()->rowCount() == 3);
    m_bench->songs()->setFocus();
}

void TestPlaying::theLibraryIsTheQueue()
{
    QTest::mouseClick(m_bench->songs()->viewport(), Qt::LeftButton, {}, m_bench->placeOf(1));
    QTest::mouseDClick(m_bench->songs()->viewport(), Qt::LeftButton, {}, m_bench->placeOf(1));
    QTRY_COMPARE(player().state(), Player::State::Playing);
    QCOMPARE(playback().songId(), m_ids.at(1));
    const QStringList asShown{m_ids.at(2), m_ids.at(1), m_ids.at(0)};
    QTRY_COMPARE(playback().queue().ids(), asShown);
    QCOMPARE(m_bench->window().windowTitle(), QStringLiteral("2 – Riffdesk"));
    QTRY_VERIFY(action(QStringLiteral("Next song"))->isEnabled());
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(playback().songId(), m_ids.at(0));
    QTRY_COMPARE(m_bench->window().windowTitle(), QStringLiteral("1 – Riffdesk"));
    QVERIFY(!action(QStringLiteral("Next song"))->isEnabled());
    press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(playback().songId(), m_ids.at(1));
    press(Qt::Key_Space);
    QTRY_COMPARE(player().state(), Player::State::Paused);
    QCOMPARE(m_bench->window().windowTitle(), QStringLiteral("Riffdesk"));
    const QModelIndex row = m_bench->songs()->model()->index(1, 0);
    QCOMPARE(row.data(SongListModel::PlayingRole).toInt(), int(SongListModel::Playing::Paused));
}

void TestPlaying::theMenuOfASongQueuesIt()
{
    playback().open(m_ids.at(0), false);
    const auto choose = [this](int row, const char* entry) {
        QTest::mouseClick(m_bench->songs()->viewport(), Qt::LeftButton, {}, m_bench->placeOf(row));
        Q_EMIT m_bench->songs()->customContextMenuRequested(m_bench->placeOf(row));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        menu->findChild<QAction*>(QLatin1String(entry))->trigger();
        menu->close();
    };
    choose(0, "enqueueAction");
    QCOMPARE(playback().queue().ids(), (QStringList{m_ids.at(0), m_ids.at(2)}));
    choose(1, "playNextAction");
    QCOMPARE(playback().queue().ids(), (QStringList{m_ids.at(0), m_ids.at(1), m_ids.at(2)}));
}

void TestPlaying::modesAreInTheMenu()
{
    using Repeat = PlayQueue::Repeat;
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(playback().shuffle());
    QVERIFY(action(QStringLiteral("Shuffle"))->isChecked());
    QVERIFY(action(QStringLiteral("Off"))->isChecked());
    action(QStringLiteral("This song"))->trigger();
    QVERIFY(playback().repeat() == Repeat::One);
    m_bench->click("loopButton");
    QVERIFY(playback().repeat() == Repeat::Off);
    QVERIFY(action(QStringLiteral("Off"))->isChecked());
    QVERIFY(!action(QStringLiteral("This song"))->isChecked());
    const bool before = playback().normalised();
    action(QStringLiteral("Normalise loudness"))->trigger();
    QCOMPARE(playback().normalised(), !before);
    QCOMPARE(action(QStringLiteral("Normalise loudness"))->isChecked(), !before);
}

void TestPlaying::theMeterCanBeHidden()
{
    QVERIFY(m_bench->seen("levelMeter"));
    action(QStringLiteral("Level meter"))->trigger();
    QVERIFY(!m_bench->seen("levelMeter"));
    m_bench->openWindow();
    QVERIFY(!m_bench->seen("levelMeter"));
    action(QStringLiteral("Settings"))->trigger();
    auto* box = m_bench->window().findChild<QCheckBox*>(QStringLiteral("levelMeterCheck"));
    QVERIFY(box && !box->isChecked());
    box->setChecked(true);
    QVERIFY(m_bench->seen("levelMeter"));
    QVERIFY(m_bench->studio().settings().levelMeter());
}

void TestPlaying::aRegionBecomesARequest()
{
    openPaused(m_ids.at(0));
    dragRegion(10, 20);
    const auto* wave = m_bench->window().findChild<SongWaveform*>();
    QVERIFY(wave->region().has_value());
    press(Qt::Key_R);
    QCOMPARE(m_bench->need<QComboBox>("actionCombo")->currentText(), QStringLiteral("Replace section"));
    auto* start = m_bench->need<QDoubleSpinBox>("sectionStartSpin");
    auto* end = m_bench->need<QDoubleSpinBox>("sectionEndSpin");
    QVERIFY(std::abs(start->value() - wave->region()->start) < 0.006);
    QVERIFY(std::abs(end->value() - wave->region()->end) < 0.006);
    start->setValue(12.5); // the region follows the form …
    QTRY_COMPARE(wave->region()->start, 12.5);
    QTest::keyClick(waveform(), Qt::Key_Right, Qt::ShiftModifier); // … and the form the region
    QTRY_VERIFY(std::abs(end->value() - wave->region()->end) < 0.006);
    action(QStringLiteral("Clear region"))->trigger();
    QVERIFY(!wave->region().has_value());
    press(Qt::Key_R); // then the form asks for the times
    QCOMPARE(QApplication::focusWidget(), m_bench->need("sectionStartSpin"));
}

void TestPlaying::thePlayheadBecomesARequest()
{
    openPaused(m_ids.at(0));
    playback().seek(15);
    QTRY_VERIFY(std::abs(waveform()->position() - 15) < 0.01);
    press(Qt::Key_1, Qt::ControlModifier); // the form was hidden: it comes
    QVERIFY(!m_bench->seen("createPanel"));
    m_bench->songs()->setFocus();
    press(Qt::Key_E);
    QVERIFY(m_bench->seen("createPanel"));
    QCOMPARE(m_bench->need<QComboBox>("actionCombo")->currentText(), QStringLiteral("Extend"));
    QVERIFY(std::abs(m_bench->need<QDoubleSpinBox>("continueAtSpin")->value() - 15) < 0.006);
}

void TestPlaying::aRegionIsTyped()
{
    openPaused(m_ids.at(0));
    dragRegion(10, 20);
    const auto* wave = m_bench->window().findChild<SongWaveform*>();
    const auto type = [this](const char* spin, const QString& time) {
        auto* edit = m_bench->need<QDoubleSpinBox>(spin);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, time);
        QTest::keyClick(edit, Qt::Key_Return);
    };
    type("regionStartSpin", QStringLiteral("0:12"));
    type("regionEndSpin", QStringLiteral("0:15,5"));
    QVERIFY(wave->region() == std::optional(TimeRange{12, 15.5}));
    QCOMPARE(m_bench->need<QDoubleSpinBox>("regionEndSpin")->text(), QStringLiteral("0:15.50"));
    type("regionEndSpin", QStringLiteral("0:11")); // before its start
    QVERIFY(wave->region() == std::optional(TimeRange{12, 15.5}));
    m_bench->click("replaceSectionButton");
    QCOMPARE(m_bench->need<QDoubleSpinBox>("sectionStartSpin")->value(), 12.0);
}

void TestPlaying::spacePlaysWhatIsSelected()
{
    openPaused(m_ids.at(0));
    press(Qt::Key_Space);
    QTRY_COMPARE(player().state(), Player::State::Playing);
    QTest::mouseClick(m_bench->songs()->viewport(), Qt::LeftButton, {}, m_bench->placeOf(1));
    press(Qt::Key_Space);
    QTRY_COMPARE(playback().songId(), m_ids.at(1));
    QTRY_COMPARE(player().state(), Player::State::Playing);
    press(Qt::Key_Space); // the same: a pause
    QTRY_COMPARE(player().state(), Player::State::Paused);
    QTRY_VERIFY(action(QStringLiteral("Next song"))->isEnabled()); // what follows is looked up meanwhile
    press(Qt::Key_Right, Qt::ControlModifier); // what plays is no longer what is selected, by the user's will
    QCOMPARE(playback().songId(), m_ids.at(0));
    press(Qt::Key_Space);
    QCOMPARE(playback().songId(), m_ids.at(0));
}

void TestPlaying::theButtonPlaysTheSelectedButPausesWhatPlays()
{
    openPaused(m_ids.at(0));
    QTest::mouseClick(m_bench->songs()->viewport(), Qt::LeftButton, {}, m_bench->placeOf(1));
    m_bench->click("playButton");
    QTRY_COMPARE(player().state(), Player::State::Playing);
    QCOMPARE(playback().songId(), m_ids.at(1));
    QTest::mouseClick(m_bench->songs()->viewport(), Qt::LeftButton, {}, m_bench->placeOf(0));
    m_bench->click("playButton"); // it says pause
    QTRY_COMPARE(player().state(), Player::State::Paused);
    QCOMPARE(playback().songId(), m_ids.at(1));
}

void TestPlaying::withNothingLoadedTheNewestIsPlayed()
{
    m_bench->songs()->clearSelection();
    m_bench->songs()->setCurrentIndex({});
    m_bench->click("playButton");
    QTRY_COMPARE(player().state(), Player::State::Playing);
    QCOMPARE(playback().songId(), m_ids.at(2));
}

void TestPlaying::aRegionIsLooped()
{
    openPaused(m_ids.at(0));
    dragRegion(5, 10);
    const auto* wave = m_bench->window().findChild<SongWaveform*>();
    press(Qt::Key_O);
    QVERIFY(playback().loop() == wave->region());
    QVERIFY(action(QStringLiteral("Loop region"))->isChecked());
    press(Qt::Key_O);
    QVERIFY(!playback().loop());
    QVERIFY(!action(QStringLiteral("Loop region"))->isChecked());
}

void TestPlaying::closingEndsItWithoutATray()
{
    m_bench->studio().settings().setTrayIcon(true);
    m_bench->studio().settings().setKeepInTray(true);
    m_bench->openWindow(); // there is no tray here: a hidden window could not be brought back
    QCloseEvent close;
    QSpontaneKeyEvent::setSpontaneous(&close); // as from the window's own button
    QApplication::sendEvent(&m_bench->window(), &close);
    QVERIFY(close.isAccepted());
}

void TestPlaying::theTrayMenuSteers()
{
    auto* tray = m_bench->window().findChild<TrayIcon*>();
    QVERIFY(tray && !tray->isShown());
    const auto entry = [tray](const char* name) {
        return tray->menu()->findChild<QAction*>(QLatin1String(name));
    };
    QVERIFY(!entry("trayPlayAction")->isEnabled());
    QVERIFY(!entry("trayNextAction")->isEnabled());
    playback().open(m_ids.at(0), false);
    playback().enqueue({m_ids.at(1)});
    QTRY_VERIFY(entry("trayPlayAction")->isEnabled());
    QCOMPARE(entry("trayPlayAction")->text(), QStringLiteral("Play"));
    m_bench->window().hide(); // as it is in the tray
    entry("trayPlayAction")->trigger();
    QTRY_COMPARE(player().state(), Player::State::Playing);
    QCOMPARE(entry("trayPlayAction")->text(), QStringLiteral("Pause"));
    QVERIFY(entry("trayNextAction")->isEnabled());
    entry("trayNextAction")->trigger();
    QCOMPARE(playback().songId(), m_ids.at(1));
    QVERIFY(!entry("trayNextAction")->isEnabled());
    QVERIFY(entry("trayPreviousAction")->isEnabled());
    entry("trayShowAction")->trigger();
    QVERIFY(m_bench->window().isVisible());
}

RIFFDESK_TEST(tst_playing, runWindowTest<TestPlaying>);

#include "tst_playing.moc"
