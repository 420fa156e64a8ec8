#include "audio/player.h"
#include "tests/gui/library/librarybench.h"
#include "ui/player/playerbar.h"
#include "ui/player/waveformview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace riffdesk;

class TestPlayerBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyItInvitesAndPlaysNothing();
    void opensPausedWithItsOutline();
    void playsAndPauses();
    void aClickOnTheOutlineSeeks();
    void saysWhenAudioIsOnItsWayThenLoadsIt();
    void saysWhyAFileCannotBePlayed();
    void volumeIsHeardAndRemembered();
    void muteAndLoopAreRemembered();
    void nextAndPreviousAreTheWindows();
    void aTrashedSongLeaves();
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
    void make() { m_bar = std::make_unique<PlayerBar>(*m_player, m_bench->library, m_bench->settings); }

    std::unique_ptr<test::LibraryBench> m_bench;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<PlayerBar> m_bar;
};

void TestPlayerBar::init()
{
    m_bench = std::make_unique<test::LibraryBench>();
    m_player = std::make_unique<Player>();
    make();
    m_bar->resize(1100, 100);
    m_bar->show();
}

void TestPlayerBar::cleanup()
{
    m_bar.reset();
    m_player.reset();
    m_bench.reset();
}

void TestPlayerBar::emptyItInvitesAndPlaysNothing()
{
    QCOMPARE(text("playingTitle"), QStringLiteral("Nothing is playing"));
    QVERIFY(!find<QWidget>("playButton")->isEnabled());
    QVERIFY(!find<QWidget>("nextButton")->isEnabled());
    QVERIFY(find<QWidget>("playerNotice")->isHidden());
    m_bar->open(QStringLiteral("no-such-song"), true);
    QCOMPARE(m_bar->songId(), QString());
    QCOMPARE(m_player->state(), Player::State::Empty);
}

void TestPlayerBar::opensPausedWithItsOutline()
{
    const QString id = m_bench->add(1, QStringLiteral("Snow"));
    QVERIFY(m_bench->giveMedia(id, 4));
    QSignalSpy changed(m_bar.get(), &PlayerBar::songChanged);
    m_bar->open(id, false);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text("playingTitle"), QStringLiteral("Snow"));
    QTRY_COMPARE(m_player->state(), Player::State::Paused);
    QTRY_COMPARE(text("lengthLabel"), QStringLiteral("0:04"));
    const QString peaks = SongFolder(m_bench->library.songsDir(), id).peaks();
    QTRY_VERIFY(QFile::exists(peaks));
    auto* waveform = find<WaveformView>("waveformView");
    QCOMPARE(waveform->duration(), m_player->duration());
}

void TestPlayerBar::playsAndPauses()
{
    const QString id = m_bench->add(1);
    QVERIFY(m_bench->giveMedia(id, 30));
    QSignalSpy playing(m_bar.get(), &PlayerBar::playingChanged);
    m_bar->open(id, true);
    QTRY_COMPARE(m_player->state(), Player::State::Playing);
    QTRY_COMPARE(playing.size(), 1);
    QCOMPARE(playing.takeFirst().first().toBool(), true);
    QCOMPARE(find<QWidget>("playButton")->accessibleName(), QStringLiteral("Pause"));
    click("playButton");
    QTRY_COMPARE(m_player->state(), Player::State::Paused);
    QCOMPARE(find<QWidget>("playButton")->accessibleName(), QStringLiteral("Play"));
    QCOMPARE(playing.takeFirst().first().toBool(), false);
}

void TestPlayerBar::aClickOnTheOutlineSeeks()
{
    const QString id = m_bench->add(1);
    QVERIFY(m_bench->giveMedia(id, 20));
    m_bar->open(id, false);
    QTRY_COMPARE(m_player->state(), Player::State::Paused);
    auto* waveform = find<WaveformView>("waveformView");
    QTest::mouseClick(waveform, Qt::LeftButton, {}, {waveform->width() / 2, 10});
    QTRY_VERIFY(std::abs(m_player->position() - 10) < 0.1);
    QTRY_VERIFY2(text("positionLabel").startsWith(QStringLiteral("0:10."))
                     || text("positionLabel").startsWith(QStringLiteral("0:09.9")),
                 qPrintable(text("positionLabel")));
}

void TestPlayerBar::saysWhenAudioIsOnItsWayThenLoadsIt()
{
    const QSize quiet = m_bar->sizeHint();
    const QString id = m_bench->add(1);
    m_bar->open(id, true);
    QVERIFY2(text("playerNotice").contains(QStringLiteral("on its way")), qPrintable(text("playerNotice")));
    QVERIFY(!find<QWidget>("playerNotice")->isHidden());
    QCOMPARE(m_bar->sizeHint(), quiet); // the window does not jump for a sentence
    QCOMPARE(m_player->state(), Player::State::Empty);
    QVERIFY(m_bench->giveMedia(id, 2));
    QTRY_COMPARE(m_player->state(), Player::State::Paused);
    QTRY_VERIFY(!text("playerNotice").contains(QStringLiteral("on its way")));
}

void TestPlayerBar::saysWhyAFileCannotBePlayed()
{
    const QString id = m_bench->add(1);
    QVERIFY(m_bench->giveMedia(id));
    QSignalSpy failed(m_player.get(), &Player::failed);
    m_bar->open(id, true);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(text("playerNotice"), failed.first().first().value<Error>().text());
    QVERIFY(!find<QWidget>("playButton")->isEnabled());
}

void TestPlayerBar::volumeIsHeardAndRemembered()
{
    find<QSlider>("volumeSlider")->setValue(30);
    QCOMPARE(m_player->volume(), 0.3);
    QTRY_COMPARE(m_bench->settings.volume(), 0.3);
    find<QSlider>("volumeSlider")->setValue(40);
    m_bar.reset(); // at once: what was not written yet is now
    QCOMPARE(m_bench->settings.volume(), 0.4);
    make();
    QCOMPARE(find<QSlider>("volumeSlider")->value(), 40);
}

void TestPlayerBar::muteAndLoopAreRemembered()
{
    click("muteButton");
    click("loopButton");
    QVERIFY(m_player->muted());
    m_bar.reset();
    m_player = std::make_unique<Player>();
    make();
    QVERIFY(m_player->muted());
    QVERIFY(find<QAbstractButton>("loopButton")->isChecked());
    find<QSlider>("volumeSlider")->setValue(55); // who moves the slider wants to hear it
    QVERIFY(!m_player->muted());
}

void TestPlayerBar::nextAndPreviousAreTheWindows()
{
    const QString id = m_bench->add(1);
    QVERIFY(m_bench->giveMedia(id, 2));
    m_bar->open(id, false);
    QSignalSpy next(m_bar.get(), &PlayerBar::nextRequested);
    QSignalSpy previous(m_bar.get(), &PlayerBar::previousRequested);
    click("nextButton");
    click("previousButton");
    QCOMPARE(next.size(), 1);
    QCOMPARE(previous.size(), 1);
}

void TestPlayerBar::aTrashedSongLeaves()
{
    const QString id = m_bench->add(1);
    QVERIFY(m_bench->giveMedia(id, 2));
    m_bar->open(id, true);
    QSignalSpy changed(m_bar.get(), &PlayerBar::songChanged);
    QVERIFY(m_bench->library.trash({id}).ok());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_bar->songId(), QString());
    QTRY_COMPARE(m_player->state(), Player::State::Empty);
}

void TestPlayerBar::everyControlHasAName()
{
    for (const char* name : {"playButton", "nextButton", "previousButton", "loopButton", "muteButton",
                             "volumeSlider", "waveformView"}) {
        const auto* control = find<QWidget>(name);
        QVERIFY2(control != nullptr, name);
        QVERIFY2(!control->accessibleName().isEmpty(), name);
    }
}

QTEST_MAIN(TestPlayerBar)
#include "tst_playerbar.moc"
