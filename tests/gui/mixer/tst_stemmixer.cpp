#include "audio/player.h"
#include "library/edits.h"
#include "playback/playback.h"
#include "support/testprogram.h"
#include "tests/gui/library/librarybench.h"
#include "tests/support/patience.h"
#include "ui/mixer/stemmixer.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace riffdesk;

class TestStemMixer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLaneForEachStemHeardInStep();
    void whatIsChangedIsHeardAndKept();
    void whatIsMutedIsNotHeard();
    void soloWithCtrlIsAlone();
    void aDraggedSliderIsOneEdit();
    void undoComesBackIntoTheLanes();
    void whatIsWaitingIsTakenBackFirst();
    void spaceIsNotForTheButtonThatWasClicked();
    void aSongThatGoesClosesIt();
    void karaokeMutesWhatIsSung();
    void anotherSongIsOn();
    void aPressOnALaneSeeks();
    void closedIsHeardAsAWhole();
    void stemsThatAreGone();

private:
    QString addSong(int number, const QStringList& stems)
    {
        const QString id = m_bench->add(number);
        const SongFolder folder(m_bench->library.songsDir(), id);
        if (!m_bench->addMedia(id, 20) || !QDir().mkpath(folder.stemsDir()))
            return {};
        for (const QString& stem : stems) {
            if (!test::writeTone(folder.stemsDir() + QLatin1Char('/') + stem, 20))
                return {};
        }
        return m_bench->library.setHasStems(id, true).ok() ? id : QString();
    }
    QWidget* lane(int number) const
    {
        auto* found = m_mixer->findChild<QWidget*>(QStringLiteral("stemLane_%1").arg(number));
        if (!found)
            qFatal("there is no lane %d", number);
        return found;
    }
    template <typename T> T* in(QWidget* parent, const char* name) const
    {
        auto* found = parent->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void press(QWidget* button, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(button, Qt::LeftButton, modifiers);
    }
    [[nodiscard]] StemMix keptMix() const { return m_bench->library.song(m_id).value_or(Song()).stemMix; }
    void settle() { QTRY_VERIFY(!m_bench->library.edits().isBusy()); }

    std::unique_ptr<test::LibraryBench> m_bench;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<Playback> m_playback;
    std::unique_ptr<StemMixer> m_mixer;
    QString m_id;
};

void TestStemMixer::init()
{
    Theme::apply(*qApp, Theme::Mode::Dark);
    m_bench = std::make_unique<test::LibraryBench>();
    m_player = std::make_unique<Player>();
    m_playback = std::make_unique<Playback>(*m_player, m_bench->library, m_bench->settings);
    m_mixer = std::make_unique<StemMixer>(m_bench->library, *m_playback);
    m_mixer->resize(1000, 600);
    m_mixer->show();
    QVERIFY(QTest::qWaitForWindowActive(m_mixer.get(), test::patienceMs));
    m_id = addSong(
        1, {QStringLiteral("bass.wav"), QStringLiteral("drums.wav"), QStringLiteral("lead_vocals.wav")});
    QVERIFY(!m_id.isEmpty());
    m_mixer->open(m_id);
}

void TestStemMixer::cleanup()
{
    m_mixer.reset();
    m_playback.reset();
    m_player.reset();
    m_bench.reset();
}

void TestStemMixer::aLaneForEachStemHeardInStep()
{
    QCOMPARE(m_playback->songId(), m_id);
    QVERIFY(m_playback->isHeardAsStems());
    QTRY_COMPARE(m_player->state(), Player::State::Paused); // it does not start by itself
    QCOMPARE(m_player->duration(), 20.0);
    QCOMPARE(in<QWidget>(lane(0), "stemName")->property("text").toString(), QStringLiteral("Bass"));
    QCOMPARE(in<QWidget>(lane(2), "stemName")->property("text").toString(), QStringLiteral("Lead vocals"));
    QVERIFY(!m_mixer->findChild<QWidget*>(QStringLiteral("stemLane_3")));
    QCOMPARE(in<QPushButton>(lane(2), "stemMuteButton")->accessibleName(),
             QStringLiteral("Mute Lead vocals"));
    QVERIFY(!in<QPushButton>(m_mixer.get(), "mixResetButton")->isEnabled());
}

void TestStemMixer::whatIsChangedIsHeardAndKept()
{
    press(in<QPushButton>(lane(1), "stemMuteButton"));
    QVERIFY(m_mixer->mix().at(1).isMuted);
    QTRY_VERIFY(!keptMix().isEmpty() && keptMix().value(1).isMuted);
    auto* gain = in<QSlider>(lane(0), "stemGainSlider");
    gain->setFocus();
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(gain, Qt::Key_Left);
    QCOMPARE(m_mixer->mix().at(0).gain, -3.0);
    QTRY_COMPARE(keptMix().value(0).gain, -3.0);
    auto* pan = in<QSlider>(lane(0), "stemPanSlider");
    pan->setFocus();
    QTest::keyClick(pan, Qt::Key_PageUp);
    QTRY_COMPARE(keptMix().value(0).pan, 0.25);

    QTest::mouseDClick(gain, Qt::LeftButton);
    QTest::mouseDClick(pan, Qt::LeftButton);
    QTRY_COMPARE(keptMix().value(0).gain, 0.0);
    QTRY_COMPARE(keptMix().value(0).pan, 0.0);
    settle();

    // As it was left, when it is opened again.
    m_mixer->close();
    m_mixer->open(m_id);
    QVERIFY(in<QPushButton>(lane(1), "stemMuteButton")->isChecked());
    press(in<QPushButton>(m_mixer.get(), "mixResetButton"));
    QTRY_VERIFY(stemmix::isNeutral(keptMix()));
    QVERIFY(!in<QPushButton>(lane(1), "stemMuteButton")->isChecked());
}

void TestStemMixer::whatIsMutedIsNotHeard()
{
    const auto loudest = [this] {
        std::vector<float> frames(size_t(2 * 4800));
        m_player->heardFrames(frames.data(), 4800);
        return *std::max_element(frames.begin(), frames.end());
    };
    m_playback->play();
    QTRY_VERIFY(loudest() > 0.3F);
    for (const int number : {0, 1, 2})
        press(in<QPushButton>(lane(number), "stemMuteButton"));
    QTRY_COMPARE(loudest(), 0.0F);
    QCOMPARE(m_player->state(), Player::State::Playing);
    press(in<QPushButton>(m_mixer.get(), "mixResetButton"));
    QTRY_VERIFY(loudest() > 0.3F);
}

void TestStemMixer::soloWithCtrlIsAlone()
{
    press(in<QPushButton>(lane(0), "stemSoloButton"));
    press(in<QPushButton>(lane(1), "stemSoloButton"));
    QVERIFY(m_mixer->mix().at(0).isSolo && m_mixer->mix().at(1).isSolo);
    press(in<QPushButton>(lane(2), "stemSoloButton"), Qt::ControlModifier);
    QVERIFY(!m_mixer->mix().at(0).isSolo && !m_mixer->mix().at(1).isSolo && m_mixer->mix().at(2).isSolo);
    QVERIFY(!in<QPushButton>(lane(0), "stemSoloButton")->isChecked());
    press(in<QPushButton>(lane(2), "stemSoloButton"), Qt::ControlModifier);
    QVERIFY(m_mixer->mix().at(2).isSolo); // stays alone
    press(in<QPushButton>(lane(2), "stemSoloButton"));
    QVERIFY(!m_mixer->mix().at(2).isSolo);
}

void TestStemMixer::aDraggedSliderIsOneEdit()
{
    auto* gain = in<QSlider>(lane(0), "stemGainSlider");
    QSignalSpy applied(&m_bench->library.edits(), &Edits::applied);
    gain->setSliderDown(true);
    for (int place = gain->value() - 1; place > 60; --place)
        gain->setValue(place);
    QCOMPARE(m_mixer->mix().at(0).gain, -29.5); // heard meanwhile
    gain->setSliderDown(false);
    QTRY_COMPARE(keptMix().value(0).gain, -29.5);
    settle();
    QCOMPARE(applied.size(), 1);
}

void TestStemMixer::undoComesBackIntoTheLanes()
{
    press(in<QPushButton>(lane(1), "stemMuteButton"));
    settle();
    press(in<QPushButton>(lane(0), "stemSoloButton"));
    settle();
    Edits& edits = m_bench->library.edits();
    QVERIFY(!edits.undoName().isEmpty());
    edits.undo();
    QTRY_VERIFY(!m_mixer->mix().at(0).isSolo);
    QVERIFY(m_mixer->mix().at(1).isMuted);
    QVERIFY(!in<QPushButton>(lane(0), "stemSoloButton")->isChecked());
    edits.undo();
    QTRY_VERIFY(!m_mixer->mix().at(1).isMuted);
    edits.redo();
    QTRY_VERIFY(in<QPushButton>(lane(1), "stemMuteButton")->isChecked());
}

void TestStemMixer::whatIsWaitingIsTakenBackFirst()
{
    press(in<QPushButton>(lane(1), "stemMuteButton"));
    settle();
    QSignalSpy applied(&m_bench->library.edits(), &Edits::applied);
    auto* gain = in<QSlider>(lane(0), "stemGainSlider");
    gain->setFocus();
    QTest::keyClick(gain, Qt::Key_Left);
    QVERIFY(!m_bench->library.edits().isBusy()); // more steps may come
    QTest::keyClick(gain, Qt::Key_Z, Qt::ControlModifier);
    m_bench->library.edits().undo(); // what the window's shortcut does
    QTRY_COMPARE(m_mixer->mix().at(0).gain, 0.0);
    settle();
    QCOMPARE(applied.size(), 1);
    QVERIFY(m_mixer->mix().at(1).isMuted && keptMix().value(1).isMuted);
    QCOMPARE(keptMix().value(0).gain, 0.0);
}

void TestStemMixer::spaceIsNotForTheButtonThatWasClicked()
{
    m_mixer->setFocus();
    for (QPushButton* button :
         {in<QPushButton>(lane(1), "stemMuteButton"), in<QPushButton>(lane(1), "stemSoloButton"),
          in<QPushButton>(m_mixer.get(), "karaokeButton")}) {
        press(button);
        QVERIFY(!button->hasFocus());
    }
}

void TestStemMixer::aSongThatGoesClosesIt()
{
    QSignalSpy close(m_mixer.get(), &StemMixer::closeRequested);
    const QString other = addSong(5, {});
    m_bench->library.edits().apply(SongEdit::trash({m_bench->library.number(other)}));
    settle();
    QCOMPARE(close.size(), 0);
    m_bench->library.edits().apply(SongEdit::trash({m_bench->library.number(m_id)}));
    QTRY_COMPARE(close.size(), 1);
}

void TestStemMixer::karaokeMutesWhatIsSung()
{
    auto* karaoke = in<QPushButton>(m_mixer.get(), "karaokeButton");
    press(karaoke);
    QVERIFY(m_mixer->mix().at(2).isMuted && !m_mixer->mix().at(0).isMuted);
    QVERIFY(karaoke->isChecked());
    press(in<QPushButton>(lane(2), "stemMuteButton")); // by hand
    QVERIFY(!karaoke->isChecked());
    m_mixer->open(addSong(2, {QStringLiteral("bass.wav")}));
    QVERIFY(!karaoke->isEnabled()); // nothing is sung
}

void TestStemMixer::anotherSongIsOn()
{
    const QString other = addSong(3, {});
    auto* listening = in<QPushButton>(m_mixer.get(), "mixerListenButton");
    QVERIFY(!listening->isVisible());
    m_playback->open(other, false);
    QVERIFY(listening->isVisible());
    press(in<QPushButton>(lane(1), "stemMuteButton")); // is about the mix, not about what plays
    QVERIFY(!m_playback->isHeardAsStems());
    press(listening);
    QCOMPARE(m_playback->songId(), m_id);
    QVERIFY(m_playback->isHeardAsStems());
    QVERIFY(!listening->isVisible());
    QTRY_COMPARE(m_player->state(), Player::State::Playing);
}

void TestStemMixer::aPressOnALaneSeeks()
{
    QTRY_COMPARE(m_player->state(), Player::State::Paused);
    QTRY_COMPARE(m_player->duration(), 20.0);
    auto* wave = in<QWidget>(lane(1), "stemWave");
    // How long the lane is, is known once its outline is there.
    QTRY_VERIFY((QTest::mouseClick(wave, Qt::LeftButton, {}, QPoint(wave->width() / 2, 10)),
                 std::abs(m_player->position() - 10) < 0.5));
}

void TestStemMixer::closedIsHeardAsAWhole()
{
    QTRY_COMPARE(m_player->state(), Player::State::Paused);
    m_playback->seek(5);
    m_mixer->close();
    QVERIFY(!m_playback->isHeardAsStems());
    QCOMPARE(m_playback->songId(), m_id);
    QTRY_COMPARE(m_player->state(), Player::State::Paused);
    QCOMPARE(m_player->path(), m_bench->library.audioPath(*m_bench->library.song(m_id)));
    QVERIFY(std::abs(m_player->position() - 5) < 0.1);
    QSignalSpy close(m_mixer.get(), &StemMixer::closeRequested);
    QTest::keyClick(m_mixer.get(), Qt::Key_Escape);
    QCOMPARE(close.size(), 1);
}

void TestStemMixer::stemsThatAreGone()
{
    m_mixer->open(addSong(4, {}));
    auto* empty = m_mixer->findChild<QWidget*>(QStringLiteral("mixerEmpty"));
    QVERIFY(empty && empty->isVisible());
    QVERIFY(!m_playback->isHeardAsStems());
    QVERIFY(!in<QPushButton>(m_mixer.get(), "mixSaveButton")->isEnabled());
}

RIFFDESK_TEST(tst_stemmixer, test::runTest<TestStemMixer, QApplication>);

#include "tst_stemmixer.moc"
