#include "support/testprogram.h"
#include "tests/gui/player/playbackbench.h"
#include "tests/support/edited.h"
#include "ui/player/levelmeter.h"
#include "ui/player/playerbar.h"
#include "ui/player/playernotice.h"
#include "ui/player/waveformview.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLocalServer>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

using namespace riffdesk;

class TestPlayerBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("PULSE_SERVER", QByteArray("unix:") + QFile::encodeName(socket())); }
    void init();
    void cleanup();
    void emptyItInvitesAndPlaysNothing();
    void showsTheSongThatIsOn();
    void playsAndPauses();
    void aClickOnTheOutlineSeeks();
    void saysWhenAudioIsOnItsWayThenLoadsIt();
    void saysWhyAFileCannotBePlayed();
    void offersANewStartWhenASoundServerComesLate();
    void volumeIsHeardAndRemembered();
    void muteIsRemembered();
    void loopGoesFromOffToAllToOne();
    void shuffleIsASwitch();
    void nextAndPreviousFollowTheQueue();
    void aClickOnTheSongShowsIt();
    void aTrashedSongLeaves();
    void narrowItKeepsItsButtons();
    void everyControlHasAName();

private:
    template <typename T> T* find(const char* name) const
    {
        return m_bar->findChild<T*>(QLatin1String(name));
    }
    void click(const char* name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    [[nodiscard]] QString text(const char* name) const
    {
        return find<QWidget>(name)->property("text").toString();
    }
    void make()
    {
        m_bar = std::make_unique<PlayerBar>(m_bench->playback(), m_bench->library, m_bench->settings);
    }
    [[nodiscard]] Playback& playback() { return m_bench->playback(); }
    [[nodiscard]] Player& player() { return m_bench->player(); }

    [[nodiscard]] QString socket() const { return m_folder.filePath(QStringLiteral("sound")); }

    QTemporaryDir m_folder;
    std::unique_ptr<test::PlaybackBench> m_bench;
    std::unique_ptr<PlayerBar> m_bar;
};

void TestPlayerBar::init()
{
    Theme::apply(*qApp, Theme::Mode::Dark);
    m_bench = std::make_unique<test::PlaybackBench>();
    make();
    m_bar->resize(1300, 100);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get(), test::patienceMs));
    QCoreApplication::sendPostedEvents(); // the layout follows what the width has room for
}

void TestPlayerBar::cleanup()
{
    m_bar.reset();
    m_bench.reset();
}

void TestPlayerBar::emptyItInvitesAndPlaysNothing()
{
    QCOMPARE(text("playingTitle"), QStringLiteral("Nothing is playing"));
    QVERIFY(!find<QWidget>("playButton")->isEnabled());
    QVERIFY(!find<QWidget>("nextButton")->isEnabled());
    QVERIFY(!find<QWidget>("previousButton")->isEnabled());
    QVERIFY(!find<QWidget>("playerNotice")->isVisible());
    QVERIFY(!find<LevelMeter>("levelMeter")->isRunning());
}

void TestPlayerBar::showsTheSongThatIsOn()
{
    const QString id = m_bench->addPlayable(1, 4, QStringLiteral("Snow"));
    playback().open(id, false);
    QCOMPARE(text("playingTitle"), QStringLiteral("Snow"));
    QTRY_COMPARE(player().state(), Player::State::Paused);
    QTRY_COMPARE(text("lengthLabel"), QStringLiteral("0:04"));
    QCOMPARE(find<WaveformView>("waveformView")->duration(), player().duration());
    QVERIFY(test::rename(m_bench->library, id, QStringLiteral("Snow on the Tin Roof")).ok());
    QCOMPARE(text("playingTitle"), QStringLiteral("Snow on the Tin Roof"));
}

void TestPlayerBar::playsAndPauses()
{
    playback().open(m_bench->addPlayable(1, 30), true);
    QTRY_COMPARE(player().state(), Player::State::Playing);
    QCOMPARE(find<QWidget>("playButton")->accessibleName(), QStringLiteral("Pause"));
    QTRY_VERIFY(text("positionLabel") != QStringLiteral("0:00.0"));
    click("playButton");
    QTRY_COMPARE(player().state(), Player::State::Paused);
    QCOMPARE(find<QWidget>("playButton")->accessibleName(), QStringLiteral("Play"));
    click("playButton");
    QTRY_COMPARE(player().state(), Player::State::Playing);
}

void TestPlayerBar::aClickOnTheOutlineSeeks()
{
    playback().open(m_bench->addPlayable(1, 20), false);
    QTRY_COMPARE(player().state(), Player::State::Paused);
    auto* waveform = find<WaveformView>("waveformView");
    QTest::mouseClick(waveform, Qt::LeftButton, {}, {waveform->width() / 2, waveform->height() / 2});
    QTRY_VERIFY(std::abs(player().position() - 10) < 0.1);
    QTRY_VERIFY2(text("positionLabel").startsWith(QStringLiteral("0:10."))
                     || text("positionLabel").startsWith(QStringLiteral("0:09.9")),
                 qPrintable(text("positionLabel")));
}

void TestPlayerBar::saysWhenAudioIsOnItsWayThenLoadsIt()
{
    const QSize quiet = m_bar->sizeHint();
    const QString id = m_bench->add(1);
    playback().open(id, true);
    QVERIFY2(text("playerNotice").contains(QStringLiteral("on its way")), qPrintable(text("playerNotice")));
    QVERIFY(find<QWidget>("playerNotice")->isVisible());
    QCOMPARE(m_bar->sizeHint(), quiet); // the window does not jump for a sentence
    QCOMPARE(player().state(), Player::State::Empty);
    QVERIFY(m_bench->addMedia(id, 2));
    QTRY_COMPARE(player().state(), Player::State::Paused);
    QTRY_VERIFY(!text("playerNotice").contains(QStringLiteral("on its way")));
}

void TestPlayerBar::saysWhyAFileCannotBePlayed()
{
    const QString id = m_bench->add(1);
    QVERIFY(m_bench->addMedia(id));
    playback().open(id, true);
    QTRY_VERIFY(playback().problem().has_value());
    QCOMPARE(text("playerNotice"), playback().problem()->text());
    QVERIFY(find<QWidget>("playerNotice")->isVisible());
    QVERIFY(find<QWidget>("playButton")->isEnabled()); // to try again, or to play what was selected since
}

void TestPlayerBar::offersANewStartWhenASoundServerComesLate()
{
    playback().open(m_bench->addPlayable(1, 30), true);
    QTRY_COMPARE(text("playerNotice"), QStringLiteral("No sound device: playing silently."));
    QVERIFY(!find<QWidget>("restartButton")->isVisible());

    QLocalServer server;
    QVERIFY2(server.listen(socket()), qPrintable(server.errorString()));
    QTRY_VERIFY(find<QWidget>("restartButton")->isVisible()); // it waits a while
    QCOMPARE(text("playerNotice"), QStringLiteral("A sound device is there now."));
    QSignalSpy restart(m_bar.get(), &PlayerBar::restartRequested);
    click("restartButton");
    QCOMPARE(restart.size(), 1);
}

void TestPlayerBar::volumeIsHeardAndRemembered()
{
    find<QSlider>("volumeSlider")->setValue(30);
    QCOMPARE(player().volume(), 0.3);
    QTRY_COMPARE(m_bench->settings.volume(), 0.3);
    find<QSlider>("volumeSlider")->setValue(40);
    m_bar.reset(); // at once: what was not written yet is now
    QCOMPARE(m_bench->settings.volume(), 0.4);
    make();
    QCOMPARE(find<QSlider>("volumeSlider")->value(), 40);
    player().setVolume(0.7); // by the keyboard, or a media key
    QCOMPARE(find<QSlider>("volumeSlider")->value(), 70);
}

void TestPlayerBar::muteIsRemembered()
{
    click("muteButton");
    QVERIFY(player().muted());
    m_bar.reset();
    m_bench->start();
    QVERIFY(!player().muted());
    make();
    QVERIFY(player().muted());
    QVERIFY(find<QAbstractButton>("muteButton")->isChecked());
    find<QSlider>("volumeSlider")->setValue(55); // moving the slider ends mute
    QVERIFY(!player().muted());
    QVERIFY(!find<QAbstractButton>("muteButton")->isChecked());
}

void TestPlayerBar::loopGoesFromOffToAllToOne()
{
    using Repeat = PlayQueue::Repeat;
    auto* loop = find<QAbstractButton>("loopButton");
    QCOMPARE(loop->accessibleName(), QStringLiteral("Loop"));
    QCOMPARE(loop->toolTip(), QStringLiteral("Loop: off"));
    QVERIFY(!loop->isChecked());
    click("loopButton");
    QVERIFY(playback().repeat() == Repeat::All);
    QCOMPARE(loop->toolTip(), QStringLiteral("Loop: all songs"));
    QVERIFY(loop->isChecked());
    click("loopButton");
    QVERIFY(playback().repeat() == Repeat::One);
    QCOMPARE(loop->toolTip(), QStringLiteral("Loop: this song"));
    QVERIFY(loop->isChecked());
    click("loopButton");
    QVERIFY(playback().repeat() == Repeat::Off);
    QVERIFY(!loop->isChecked());
    playback().setRepeat(Repeat::One); // by the menu, or a media key
    QCOMPARE(loop->toolTip(), QStringLiteral("Loop: this song"));
}

void TestPlayerBar::shuffleIsASwitch()
{
    auto* shuffle = find<QAbstractButton>("shuffleButton");
    click("shuffleButton");
    QVERIFY(playback().shuffle());
    QCOMPARE(shuffle->toolTip(), QStringLiteral("Shuffle: on"));
    playback().setShuffle(false);
    QVERIFY(!shuffle->isChecked());
    QCOMPARE(shuffle->toolTip(), QStringLiteral("Shuffle: off"));
}

void TestPlayerBar::nextAndPreviousFollowTheQueue()
{
    const QString first = m_bench->addPlayable(1, 30);
    const QString second = m_bench->addPlayable(2, 30);
    playback().open(first, false);
    QVERIFY(!find<QWidget>("nextButton")->isEnabled());
    playback().enqueue({second});
    QVERIFY(find<QWidget>("nextButton")->isEnabled());
    click("nextButton");
    QCOMPARE(playback().songId(), second);
    QVERIFY(!find<QWidget>("nextButton")->isEnabled());
    QVERIFY(find<QWidget>("previousButton")->isEnabled());
    click("previousButton");
    QCOMPARE(playback().songId(), first);
}

void TestPlayerBar::aClickOnTheSongShowsIt()
{
    QSignalSpy clicked(m_bar.get(), &PlayerBar::songClicked);
    click("playingTitle");
    QCOMPARE(clicked.size(), 0); // there is none
    const QString id = m_bench->addPlayable(1, 2);
    playback().open(id, false);
    click("playingTitle");
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toString(), id);
}

void TestPlayerBar::aTrashedSongLeaves()
{
    const QString id = m_bench->addPlayable(1, 2);
    playback().open(id, false);
    QTRY_COMPARE(player().state(), Player::State::Paused);
    QVERIFY(test::trash(m_bench->library, {id}).ok());
    QTRY_COMPARE(player().state(), Player::State::Empty);
    QCOMPARE(text("playingTitle"), QStringLiteral("Nothing is playing"));
    QCOMPARE(text("positionLabel"), QStringLiteral("0:00.0"));
}

void TestPlayerBar::narrowItKeepsItsButtons()
{
    QVERIFY(find<QWidget>("levelMeter")->isVisible());
    m_bar->resize(1008, 88); // in the smallest window
    QVERIFY(!find<QWidget>("levelMeter")->isVisible());
    QVERIFY(find<QWidget>("volumeSlider")->isVisible());
    QTRY_VERIFY(find<QWidget>("waveformView")->width() >= 200);
    // The layout takes note of the narrower title from the event loop, and lets the bar be so narrow from
    // then on.
    QTRY_VERIFY((m_bar->resize(800, 88), !find<QWidget>("volumeSlider")->isVisible()));
    for (const char* name : {"playButton", "nextButton", "previousButton", "shuffleButton", "loopButton",
                             "queueButton", "muteButton"})
        QVERIFY2(find<QWidget>(name)->isVisible(), name);
    m_bar->resize(1300, 88);
    QVERIFY(find<QWidget>("levelMeter")->isVisible());
    m_bar->setMeterShown(false);
    QVERIFY(!find<QWidget>("levelMeter")->isVisible());
}

void TestPlayerBar::everyControlHasAName()
{
    for (const char* name : {"playButton", "nextButton", "previousButton", "shuffleButton", "loopButton",
                             "queueButton", "muteButton", "volumeSlider", "waveformView", "levelMeter"}) {
        const auto* control = find<QWidget>(name);
        QVERIFY2(control != nullptr, name);
        QVERIFY2(!control->accessibleName().isEmpty(), name);
    }
    QCOMPARE(find<QWidget>("levelMeter")->focusPolicy(), Qt::NoFocus);
}

RIFFDESK_TEST(tst_playerbar, test::runTest<TestPlayerBar, QApplication>);
#include "tst_playerbar.moc"
