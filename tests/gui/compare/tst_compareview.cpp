#include "api/catalogue.h"
#include "audio/player.h"
#include "compare/comparison.h"
#include "library/edits.h"
#include "playback/playback.h"
#include "support/testprogram.h"
#include "tests/gui/library/librarybench.h"
#include "tests/support/patience.h"
#include "tests/support/tone.h"
#include "ui/compare/compareview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lanewave.h"

#include <QApplication>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleOptionSpinBox>
#include <QTest>
#include <QTextDocumentFragment>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace riffdesk;

namespace {

constexpr int comparedRate = 48'000;
constexpr int comparedSeconds = 8;

std::vector<qint16> notes(quint32 seed, int level)
{
    return test::melody(comparedSeconds, seed, level / 32768.0, comparedRate);
}

} // namespace

class TestCompareView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatChangedIsTold();
    void numbersChangeWhatIsHeard();
    void allAreAsLoudAsTheSoftest();
    void joinsAreMovedAndHeard();
    void aFadeKeepsWhatWasMovedByHand();
    void aJoinNearTheEndStaysWithTheSong();
    void closedWhileItCompares();
    void keepingIsAskedForOnce();
    void wordsAndParametersAreEscaped();
    void moreThanTwoAreOnlyHeard();
    void theBarsThatWereAskedForTellTakesApart();
    void aPressSeeks();
    void whatPlaysGoesOn();
    void closedIsHeardAsUsual();
    void whatGoesClosesIt();
    void blindShowsNothingUntilOneIsChosen();
    void blindIsLeftWithoutAChoice();
    void theKeyboardChoosesWhereItStands();
    void aDragWithShiftLoops();
    void asLoudOverWhatIsLooped();
    void theBestIsPutTogether();
    void aNumberCountsFromThereOn();
    void whatWasChosenIsHeard();
    void strangersAreNotPutTogether();
    void puttingTogetherIsNotBlind();
    void theCrossfadeLeavesTheNumbersToTheSongs();

private:
    /// Of the parent, with silence from 3 to 6 s.
    QString addTake()
    {
        std::vector<qint16> take = notes(1, 20'000);
        std::fill(take.begin() + comparedRate * 2 * 3, take.begin() + comparedRate * 2 * 6, qint16(0));
        return addSong(3, take);
    }
    void putTogether(const QStringList& ids)
    {
        m_view->open(ids);
        press("compareCompButton");
        for (int lane = 1; lane <= ids.size(); ++lane) {
            const QString name = QStringLiteral("compareWave_%1").arg(lane);
            QTRY_VERIFY_WITH_TIMEOUT(std::abs(in<LaneWave>(qPrintable(name))->length() - comparedSeconds)
                                         < 0.01,
                                     test::patienceMs);
        }
        QTRY_VERIFY_WITH_TIMEOUT(compSentence().startsWith(QStringLiteral("Drag over")), test::patienceMs);
    }
    void dragOver(const char* lane, double from, double to)
    {
        auto* wave = in<LaneWave>(lane);
        const auto at = [wave](double seconds) {
            return QPoint(int(std::lround(wave->width() * seconds / comparedSeconds)), wave->height() / 2);
        };
        QTest::mousePress(wave, Qt::LeftButton, {}, at(from));
        QTest::mouseMove(wave, at((from + to) / 2));
        QTest::mouseRelease(wave, Qt::LeftButton, {}, at(to));
    }
    [[nodiscard]] bool isBefore(const char* first, const char* second) const
    {
        const QString text = QTextDocumentFragment::fromHtml(in<QLabel>("changesText")->text()).toPlainText();
        const qsizetype one = text.indexOf(QString::fromUtf8(first));
        const qsizetype other = text.indexOf(QString::fromUtf8(second));
        return one >= 0 && other >= 0 && one < other;
    }
    [[nodiscard]] QString compSentence() const { return in<QLabel>("compSentence")->text(); }
    QString addSong(int number, const std::vector<qint16>& samples, std::optional<double> loudness = {})
    {
        Song song = m_bench->song(number);
        song.lyrics = QStringLiteral("first line\n<b>line</b> %1").arg(number);
        const auto added = m_bench->library.add(song);
        if (!added || !m_bench->addMedia(added->id, 1))
            return {};
        if (loudness && !m_bench->library.setLoudness(added->id, *loudness, -3))
            return {};
        const QString file =
            SongFolder(m_bench->library.songsDir(), added->id).file(QStringLiteral("audio.m4a"));
        return test::writeWav(file, samples, comparedRate, 2) ? added->id : QString();
    }
    template <typename T> T* in(const char* name) const
    {
        auto* found = m_view->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void press(const char* name) const { QTest::mouseClick(in<QWidget>(name), Qt::LeftButton); }
    [[nodiscard]] float loudest() const
    {
        std::vector<float> frames(size_t(2 * 4800));
        m_player->heardFrames(frames.data(), 4800);
        return *std::max_element(frames.begin(), frames.end());
    }
    [[nodiscard]] QString sentence() const { return in<QLabel>("receiptSentence")->text(); }

    std::unique_ptr<test::LibraryBench> m_bench;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<Playback> m_playback;
    std::unique_ptr<CompareView> m_view;
    const Catalogue m_catalogue = Catalogue::builtIn();
    QString m_parent;
    QString m_edit;
};

void TestCompareView::init()
{
    Theme::apply(*qApp, Theme::Mode::Dark);
    m_bench = std::make_unique<test::LibraryBench>();
    m_player = std::make_unique<Player>();
    m_playback = std::make_unique<Playback>(*m_player, m_bench->library, m_bench->settings);
    m_view = std::make_unique<CompareView>(m_bench->library, *m_playback, m_catalogue);
    m_view->resize(1000, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get(), test::patienceMs));
    const std::vector<qint16> parent = notes(1, 20'000);
    const std::vector<qint16> other = notes(2, 20'000);
    std::vector<qint16> edit = parent;
    std::copy(other.begin() + comparedRate * 2 * 3, other.begin() + comparedRate * 2 * 5,
              edit.begin() + comparedRate * 2 * 3);
    m_parent = addSong(1, parent);
    m_edit = addSong(2, edit);
    QVERIFY(!m_parent.isEmpty() && !m_edit.isEmpty());
}

void TestCompareView::cleanup()
{
    m_view.reset();
    m_playback.reset();
    m_player.reset();
    m_bench.reset();
}

void TestCompareView::whatChangedIsTold()
{
    m_view->open({m_parent, m_edit});
    QVERIFY(!in<QWidget>("spliceBar")->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(sentence(), QStringLiteral("Changed 3.0–5.0 s. Everything else is the same."),
                              test::patienceMs);
    QVERIFY(!in<QWidget>("compareProgress")->isVisible());
    QTRY_VERIFY(in<QWidget>("spliceBar")->isVisible());
    m_view->open({m_parent, m_parent});
    QTRY_COMPARE_WITH_TIMEOUT(sentence(), QStringLiteral("The sound is the same from beginning to end."),
                              test::patienceMs);
    QVERIFY(!in<QWidget>("spliceBar")->isVisible());
}

void TestCompareView::numbersChangeWhatIsHeard()
{
    const QString silent = addSong(3, std::vector<qint16>(size_t(comparedRate) * comparedSeconds * 2));
    m_view->open({m_parent, silent});
    m_playback->play();
    QTRY_VERIFY(loudest() > 0.3F);
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_2);
    QTRY_COMPARE(loudest(), 0.0F);
    QCOMPARE(m_player->state(), Player::State::Playing); // at the same place, without a stop
    QVERIFY(in<QPushButton>("compareHear_2")->isChecked());
    QVERIFY(!in<QPushButton>("compareHear_1")->isChecked());
    press("compareHear_1");
    QTRY_VERIFY(loudest() > 0.3F);
    press("compareHear_1"); // pressed again it stays
    QVERIFY(in<QPushButton>("compareHear_1")->isChecked());
    QTest::keyClick(m_view.get(), Qt::Key_3); // there is none
    QVERIFY(in<QPushButton>("compareHear_1")->isChecked());
}

void TestCompareView::allAreAsLoudAsTheSoftest()
{
    const QString loud = addSong(3, notes(5, 32'000), -8.0);
    const QString soft = addSong(4, notes(5, 32'000), -14.0);
    m_view->open({loud, soft});
    QVERIFY(in<QWidget>("compareFacts_1")->property("text").toString().startsWith(QStringLiteral("−6.0 dB")));
    QVERIFY(!in<QWidget>("compareFacts_2")->property("text").toString().contains(QStringLiteral("dB")));
    m_playback->setNormalised(false);
    m_playback->play();
    QTRY_VERIFY(loudest() > 0.3F);
    QVERIFY(loudest() < 0.55F); // half of 0.98
    QTest::keyClick(m_view.get(), Qt::Key_2);
    QTRY_VERIFY(loudest() > 0.9F);
}

void TestCompareView::joinsAreMovedAndHeard()
{
    m_view->open({m_parent, m_edit});
    QTRY_VERIFY_WITH_TIMEOUT(in<QWidget>("spliceBar")->isVisible(), test::patienceMs);
    auto* from = in<QDoubleSpinBox>("spliceIn");
    auto* to = in<QDoubleSpinBox>("spliceOut");
    const double found = from->value();
    QVERIFY(found > 2.4 && found <= 3);
    QVERIFY(to->value() >= 5 && to->value() < 5.6);
    from->setFocus();
    QTest::keyClick(from, Qt::Key_Down);
    QVERIFY(std::abs(from->value() - (found - 0.01)) < 0.001);
    from->setValue(7); // not beyond the other one
    QVERIFY(from->value() < to->value());

    press("spliceInHear");
    QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), Player::State::Playing, test::patienceMs);
    QVERIFY(std::abs(m_player->duration() - 4) < 0.1);
    QVERIFY(in<QWidget>("compareListenButton")->isVisible()); // the songs are not what is heard
    QTest::keyClick(m_view.get(), Qt::Key_2);
    QVERIFY(!in<QWidget>("compareListenButton")->isVisible());
    QTRY_VERIFY(std::abs(m_player->duration() - comparedSeconds) < 0.1);
}

void TestCompareView::aFadeKeepsWhatWasMovedByHand()
{
    m_view->open({m_parent, m_edit});
    QTRY_VERIFY_WITH_TIMEOUT(in<QWidget>("spliceBar")->isVisible(), test::patienceMs);
    auto* from = in<QDoubleSpinBox>("spliceIn");
    from->setValue(2);
    QCOMPARE(from->value(), 2.0);
    QSignalSpy asked(m_view.get(), &CompareView::spliceRequested);
    in<QSpinBox>("spliceFade")->setValue(120);
    press("spliceKeepButton");
    const auto plan = asked.at(0).at(2).value<SplicePlan>();
    QCOMPARE(from->value(), 2.0);
    QCOMPARE(plan.fadeFrames, qint64(0.12 * comparedRate));
    QVERIFY(std::abs(plan.range().start - 2) < 0.001);
}

/// What is heard of it is shorter than four seconds there, and nothing comes after it.
void TestCompareView::aJoinNearTheEndStaysWithTheSong()
{
    m_view->open({m_parent, m_edit});
    QTRY_VERIFY_WITH_TIMEOUT(in<QWidget>("spliceBar")->isVisible(), test::patienceMs);
    in<QDoubleSpinBox>("spliceOut")->setValue(7.5);
    m_playback->enqueue({m_edit});
    press("spliceOutHear");
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(m_player->duration() - 2.5) < 0.1, test::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), Player::State::Playing, test::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_player->position() > 2, test::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), Player::State::Paused, test::patienceMs);
    QCOMPARE(m_playback->songId(), m_parent);
    QVERIFY(m_playback->isHeardAsStems());
}

void TestCompareView::closedWhileItCompares()
{
    m_view->open({m_parent, m_edit});
    m_view->close();
    const QString waiting = sentence();
    // Another one that was begun later takes as long.
    Comparison later;
    bool isOver = false;
    connect(&later, &Comparison::finished, this, [&isOver] { isOver = true; });
    const auto file = [this](const QString& id) {
        return SongFolder(m_bench->library.songsDir(), id).file(QStringLiteral("audio.m4a"));
    };
    for (int times = 0; times < 2; ++times) {
        isOver = false;
        later.start(file(m_parent), file(m_edit));
        QTRY_VERIFY_WITH_TIMEOUT(isOver, test::patienceMs);
    }
    QCOMPARE(sentence(), waiting);
    QVERIFY(!m_playback->isHeardAsStems());
}

void TestCompareView::keepingIsAskedForOnce()
{
    QSignalSpy asked(m_view.get(), &CompareView::spliceRequested);
    m_view->open({m_parent, m_edit});
    QTRY_VERIFY_WITH_TIMEOUT(in<QWidget>("spliceBar")->isVisible(), test::patienceMs);
    press("spliceKeepButton");
    QCOMPARE(asked.size(), 1);
    const auto plan = asked.at(0).at(2).value<SplicePlan>();
    QVERIFY(plan.in && plan.out);
    m_view->setKeeping(true);
    press("spliceKeepButton");
    QCOMPARE(asked.size(), 1);
    m_view->setKeeping(false);
    QVERIFY(in<QPushButton>("spliceKeepButton")->isEnabled());
}

void TestCompareView::wordsAndParametersAreEscaped()
{
    m_view->open({m_parent, m_edit});
    const QString text = QTextDocumentFragment::fromHtml(in<QLabel>("changesText")->text()).toPlainText();
    QVERIFY2(text.contains(QStringLiteral("− <b>line</b> 1")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("+ <b>line</b> 2")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Song 1")), qPrintable(text)); // the title differs
    QVERIFY(isBefore("− <b>line</b> 1", "+ <b>line</b> 2"));
    m_view->setLayoutDirection(Qt::RightToLeft); // the first column is at the right
    QVERIFY(isBefore("+ <b>line</b> 2", "− <b>line</b> 1"));
}

void TestCompareView::moreThanTwoAreOnlyHeard()
{
    QStringList ids{m_parent, m_edit};
    for (int number = 3; number < 12; ++number)
        ids.append(addSong(number, notes(quint32(number), 10'000)));
    m_view->open(ids);
    QVERIFY(m_view->findChild<QWidget*>(QStringLiteral("compareHear_9")));
    QVERIFY(!m_view->findChild<QWidget*>(QStringLiteral("compareHear_10")));
    QVERIFY(!in<QWidget>("receiptSentence")->isVisible());
    QVERIFY(!in<QWidget>("changesText")->isVisible());
    QTest::keyClick(m_view.get(), Qt::Key_9);
    QVERIFY(in<QPushButton>("compareHear_9")->isChecked());
}

void TestCompareView::theBarsThatWereAskedForTellTakesApart()
{
    Song edit = *m_bench->library.song(m_edit);
    edit.action = QStringLiteral("replace_section");
    edit.request = {{QStringLiteral("replace_section_start"), 3}, {QStringLiteral("replace_section_end"), 5}};
    QVERIFY(m_bench->library.add(edit));
    m_view->open({m_parent, m_edit});
    QVERIFY(!in<QWidget>("compareFacts_1")->property("text").toString().contains(QStringLiteral("0:0")));
    QVERIFY(in<QWidget>("compareFacts_2")->property("text").toString().contains(QStringLiteral("0:03–0:05")));
    QVERIFY(isBefore("Section start", "Section end")); // as in the form
    edit.take = 2;
    QVERIFY(m_bench->library.add(edit));
    m_view->open({m_parent, m_edit});
    QVERIFY(in<QWidget>("compareFacts_2")->property("text").toString().contains(QStringLiteral("take 2")));
}

void TestCompareView::aPressSeeks()
{
    m_view->open({m_parent, m_edit});
    QTRY_COMPARE(m_player->state(), Player::State::Paused);
    auto* wave = in<LaneWave>("compareWave_2");
    QTRY_VERIFY(m_player->duration() > 0 && std::abs(wave->length() - comparedSeconds) < 0.01);
    QTRY_VERIFY(in<LaneWave>("compareWave_1")->length() > 0); // until then its song tells a longer time
    QTest::mouseClick(wave, Qt::LeftButton, {}, {wave->width() / 2, wave->height() / 2});
    QTRY_VERIFY(std::abs(m_player->position() - comparedSeconds / 2.0) < 0.3);
}

void TestCompareView::whatPlaysGoesOn()
{
    m_playback->open(m_edit, true);
    QTRY_VERIFY(m_player->position() > 0.3);
    const double at = m_player->position();
    m_view->open({m_parent, m_edit});
    QVERIFY(in<QPushButton>("compareHear_2")->isChecked());
    QCOMPARE(m_playback->songId(), m_edit);
    QTRY_COMPARE(m_player->state(), Player::State::Playing);
    QVERIFY(m_player->position() >= at - 0.1);
}

void TestCompareView::closedIsHeardAsUsual()
{
    m_view->open({m_parent, m_edit});
    QVERIFY(m_playback->isHeardAsStems());
    m_view->close();
    QVERIFY(!m_playback->isHeardAsStems());
    QCOMPARE(m_playback->songId(), m_parent);
}

void TestCompareView::whatGoesClosesIt()
{
    QSignalSpy closed(m_view.get(), &CompareView::closeRequested);
    m_view->open({m_parent, m_edit});
    m_bench->library.edits().apply(SongEdit::trash({m_bench->library.number(m_edit)}));
    QTRY_COMPARE(closed.size(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 2);
}

void TestCompareView::blindShowsNothingUntilOneIsChosen()
{
    const QString third = addSong(3, notes(3, 20'000));
    const QStringList ids{m_parent, m_edit, third};
    m_view->open(ids);
    m_view->setFocus();
    QSet<QString> heardFirst;
    QHash<QString, int> chosen;
    for (int round = 1; round <= 12; ++round) {
        QTest::keyClick(m_view.get(), Qt::Key_B);
        QVERIFY(m_view->isBlind() && in<QPushButton>("compareBlindButton")->isChecked());
        heardFirst.insert(m_view->heardSong());
        for (int number = 1; number <= 3; ++number) {
            QCOMPARE(in<QWidget>(qPrintable(QStringLiteral("compareTitle_%1").arg(number)))
                         ->property("text")
                         .toString(),
                     QStringLiteral("Song %1").arg(number));
            QVERIFY(in<QWidget>(qPrintable(QStringLiteral("compareFacts_%1").arg(number)))
                        ->property("text")
                        .toString()
                        .isEmpty());
        }
        QVERIFY(m_playback->isConcealed());
        const auto shown = m_playback->song();
        QVERIFY(shown && !shown->title.contains(QStringLiteral("Song")) && shown->lyrics.isEmpty());
        QTest::keyClick(m_view.get(), Qt::Key_2);
        const QString liked = m_view->heardSong();
        if (round % 2 == 0)
            press("compareChoose_2");
        else
            QTest::keyClick(m_view.get(), Qt::Key_Return);
        QVERIFY(!m_view->isBlind() && !m_playback->isConcealed());
        QCOMPARE(m_view->heardSong(), liked);
        const int number = int(ids.indexOf(liked)) + 1;
        QVERIFY(in<QPushButton>(qPrintable(QStringLiteral("compareHear_%1").arg(number)))->isChecked());
        const QString title = m_bench->library.song(liked)->title;
        const QString told = in<QLabel>("choiceSentence")->text();
        const QString times = QStringLiteral("so far %1 of %2)").arg(++chosen[liked]).arg(round);
        QVERIFY2(told.contains(title) && told.contains(times), qPrintable(told));
    }
    QCOMPARE(heardFirst.size(), 3); // in a dozen rounds each was under the first number
}

void TestCompareView::blindIsLeftWithoutAChoice()
{
    m_view->open({m_parent, m_edit});
    QTRY_VERIFY_WITH_TIMEOUT(in<QWidget>("spliceBar")->isVisible(), test::patienceMs);
    press("compareBlindButton");
    for (const char* telling : {"receiptSentence", "changesArea", "spliceBar", "compareMore_1"})
        QVERIFY2(!in<QWidget>(telling)->isVisible(), telling);
    QTest::keyClick(m_view.get(), Qt::Key_B);
    QVERIFY(!m_view->isBlind() && in<QLabel>("choiceSentence")->text().isEmpty());
    for (const char* telling : {"receiptSentence", "changesArea", "spliceBar"})
        QVERIFY2(in<QWidget>(telling)->isVisible(), telling);
    press("compareBlindButton");
    m_view->close();
    QVERIFY(!m_playback->isConcealed());
    QTRY_COMPARE(m_player->state(), Player::State::Paused); // the song itself, as it was before
    QTRY_VERIFY(std::abs(m_player->duration() - comparedSeconds) < 0.1);
}

void TestCompareView::theKeyboardChoosesWhereItStands()
{
    m_view->open({m_parent, m_edit});
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
        QTest::keyClick(qApp->focusWidget(), Qt::Key_B); // wherever the focus was left
        QVERIFY(m_view->isBlind());
        const QString heard = m_view->heardSong(); // under the first number
        QTRY_VERIFY(in<QWidget>("compareChoose_2")->isVisible());
        in<QWidget>("compareChoose_2")->setFocus(Qt::TabFocusReason);
        QVERIFY(in<QWidget>("compareChoose_2")->hasFocus());
        QTest::keyClick(in<QWidget>("compareChoose_2"), key);
        QVERIFY(!m_view->isBlind());
        QVERIFY2(m_view->heardSong() != heard, qPrintable(QString::number(key)));
        QVERIFY(qApp->focusWidget());
    }
}

void TestCompareView::aDragWithShiftLoops()
{
    m_view->open({m_parent, m_edit});
    QTRY_COMPARE(m_player->state(), Player::State::Paused);
    auto* wave = in<LaneWave>("compareWave_1");
    QTRY_VERIFY(m_player->duration() > 0 && std::abs(wave->length() - comparedSeconds) < 0.01);
    QTRY_VERIFY(std::abs(in<LaneWave>("compareWave_2")->length() - comparedSeconds) < 0.01);
    const auto at = [wave](double share) { return QPoint(int(wave->width() * share), wave->height() / 2); };
    QTest::mousePress(wave, Qt::LeftButton, Qt::ShiftModifier, at(0.75));
    QTest::mouseMove(wave, at(0.5));
    QTest::mouseRelease(wave, Qt::LeftButton, Qt::ShiftModifier, at(0.25)); // also backwards
    const auto loop = m_playback->loop();
    QVERIFY(loop && std::abs(loop->start - comparedSeconds * 0.25) < 0.05);
    QVERIFY(std::abs(loop->end - comparedSeconds * 0.75) < 0.05);
    QTest::keyClick(m_view.get(), Qt::Key_2);
    QVERIFY(m_playback->loop() == loop); // of all
    QTest::mouseClick(wave, Qt::LeftButton, Qt::ShiftModifier, at(0.5));
    QVERIFY(!m_playback->loop());
}

/// One is as loud as the other as a whole, but not in each part.
void TestCompareView::asLoudOverWhatIsLooped()
{
    std::vector<qint16> fading = notes(5, 20'000);
    for (size_t i = fading.size() / 2; i < fading.size(); ++i)
        fading[i] = qint16(fading[i] / 4);
    const QString even = addSong(3, notes(5, 20'000), -12.0);
    const QString falling = addSong(4, fading, -12.0);
    m_view->open({even, falling});
    const auto facts = [this](const char* name) { return in<QWidget>(name)->property("text").toString(); };
    QVERIFY(!facts("compareFacts_1").contains(QStringLiteral("dB")));
    QTRY_VERIFY(m_player->duration() > 0);
    m_playback->setLoop(TimeRange{comparedSeconds / 2.0 + 0.1, comparedSeconds - 0.1});
    QTRY_VERIFY_WITH_TIMEOUT(facts("compareFacts_1").contains(QStringLiteral("12.0 dB")), test::patienceMs);
    QVERIFY(!facts("compareFacts_2").contains(QStringLiteral("dB")));
    m_playback->setLoop(std::nullopt);
    QTRY_VERIFY(!facts("compareFacts_1").contains(QStringLiteral("dB")));
}

void TestCompareView::theBestIsPutTogether()
{
    QSignalSpy asked(m_view.get(), &CompareView::compRequested);
    putTogether({m_parent, m_edit});
    QVERIFY(!in<QWidget>("receiptSentence")->isVisible()); // the two are takes now
    QVERIFY(!in<QPushButton>("compKeepButton")->isEnabled()); // one song as it is
    dragOver("compareWave_2", 2.5, 5.5);
    QCOMPARE(compSentence(), QStringLiteral("Put together with 2 joins."));
    dragOver("compareWave_1", 4, 7); // the later choice counts
    QCOMPARE(compSentence(), QStringLiteral("Put together with 2 joins."));
    QTRY_VERIFY_WITH_TIMEOUT(in<QWidget>("compKeepButton")->isEnabled(), test::patienceMs);
    in<QSpinBox>("compFade")->setValue(80);
    QTRY_VERIFY_WITH_TIMEOUT(in<QWidget>("compKeepButton")->isEnabled(), test::patienceMs);
    press("compKeepButton");
    QCOMPARE(asked.size(), 1);
    const auto made = asked.at(0).at(0).value<Song>();
    const auto path = asked.at(0).at(2).value<SoundPath>();
    QCOMPARE(made.action, QStringLiteral("comp"));
    QCOMPARE(asked.at(0).at(1).value<Song>().id, m_parent);
    QCOMPARE(asked.at(0).at(3).toStringList().size(), 2);
    QCOMPARE(path.pieces.size(), 3);
    QCOMPARE(path.fadeFrames, qint64(0.08 * comparedRate));
    const auto second = [&path](int piece) { return double(path.pieces.at(piece).to) / comparedRate; };
    QVERIFY2(second(0) > 1.9 && second(0) < 2.5, qPrintable(QString::number(second(0))));
    QVERIFY2(second(1) > 3.4 && second(1) < 4, qPrintable(QString::number(second(1))));
    m_view->setKeeping(true);
    press("compKeepButton");
    QCOMPARE(asked.size(), 1);
    m_view->setKeeping(false);

    QTest::keyClick(m_view.get(), Qt::Key_Z, Qt::ControlModifier);
    press("compUndoButton");
    QVERIFY(compSentence().startsWith(QStringLiteral("Drag over")));
    QVERIFY(!in<QWidget>("compUndoButton")->isEnabled());
    QTest::keyClick(m_view.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(compSentence(), QStringLiteral("Put together with 2 joins."));
    QTest::keyClick(m_view.get(), Qt::Key_G); // leaves it
    QVERIFY(!in<QWidget>("compBar")->isVisible() && in<QWidget>("receiptSentence")->isVisible());
    QTest::keyClick(m_view.get(), Qt::Key_G); // and what was chosen is there again
    QTRY_COMPARE_WITH_TIMEOUT(compSentence(), QStringLiteral("Put together with 2 joins."), test::patienceMs);
}

void TestCompareView::aNumberCountsFromThereOn()
{
    putTogether({m_parent, addTake()});
    m_playback->seek(4);
    m_playback->play();
    QTRY_VERIFY(m_player->position() > 4.2);
    QVERIFY(loudest() > 0.3F);
    QTest::keyClick(m_view.get(), Qt::Key_2);
    QCOMPARE(compSentence(), QStringLiteral("Put together with one join."));
    QTRY_COMPARE(loudest(), 0.0F); // at once, without a stop
    QCOMPARE(m_player->state(), Player::State::Playing);
    QVERIFY(in<QPushButton>("compareHear_2")->isChecked());
    m_playback->seek(1);
    QTRY_VERIFY(in<QPushButton>("compareHear_1")->isChecked()); // there the first is heard
}

void TestCompareView::whatWasChosenIsHeard()
{
    putTogether({m_parent, addTake()});
    dragOver("compareWave_2", 3.5, 5.5);
    QTRY_VERIFY_WITH_TIMEOUT(in<QWidget>("compKeepButton")->isEnabled(), test::patienceMs);
    const auto pressAt = [this](double seconds) { dragOver("compareWave_1", seconds, seconds); };
    pressAt(4.6);
    QCOMPARE(compSentence(), QStringLiteral("Put together with 2 joins.")); // a press is a place
    m_playback->play();
    QTRY_VERIFY(m_player->position() > 4.8);
    QVERIFY(loudest() == 0.0F);
    QTRY_VERIFY(m_player->position() > 5.8);
    QVERIFY(loudest() > 0.3F);
    QVERIFY(in<QPushButton>("compareHear_1")->isChecked());
    QTest::keyClick(m_view.get(), Qt::Key_G);
    m_playback->seek(4.2);
    QTRY_VERIFY(m_player->position() > 4.4 && m_player->position() < 5);
    QVERIFY(loudest() > 0.3F); // the one song again
}

void TestCompareView::strangersAreNotPutTogether()
{
    const QString stranger = addSong(3, notes(9, 20'000));
    m_view->open({m_parent, m_edit, stranger});
    QTest::keyClick(m_view.get(), Qt::Key_G);
    QTRY_VERIFY_WITH_TIMEOUT(compSentence().contains(QStringLiteral("have no bars in common")),
                             test::patienceMs);
    QVERIFY(compSentence().contains(m_bench->library.song(stranger)->title));
    QVERIFY(!in<QWidget>("compKeepButton")->isEnabled());
    QTest::keyClick(m_view.get(), Qt::Key_3); // is heard as ever
    QCOMPARE(m_view->heardSong(), stranger);
    m_view->setKeeping(false); // nothing else is told meanwhile
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QApplication::sendEvent(m_view.get(), &undo);
    QVERIFY(!undo.isAccepted()); // is the window's, as there is nothing to undo here
    QVERIFY(compSentence().contains(QStringLiteral("have no bars in common")));
}

void TestCompareView::puttingTogetherIsNotBlind()
{
    putTogether({m_parent, m_edit});
    QTest::keyClick(m_view.get(), Qt::Key_B);
    QVERIFY(m_view->isBlind() && !in<QWidget>("compBar")->isVisible());
    QVERIFY(!in<QPushButton>("compareCompButton")->isChecked());
    QTest::keyClick(m_view.get(), Qt::Key_G); // would show which is which without a choice
    QVERIFY(m_view->isBlind() && !in<QWidget>("compareCompButton")->isEnabled());
    QTest::keyClick(m_view.get(), Qt::Key_B);
    QTest::keyClick(m_view.get(), Qt::Key_G);
    QVERIFY(in<QWidget>("compBar")->isVisible());
    m_view->close();
    QVERIFY(!in<QWidget>("compBar")->isVisible());
    m_view->open({m_parent, m_edit});
    QVERIFY(!in<QPushButton>("compareCompButton")->isChecked());
}

void TestCompareView::theCrossfadeLeavesTheNumbersToTheSongs()
{
    putTogether({m_parent, m_edit});
    m_view->setFocus();
    auto* fade = in<QSpinBox>("compFade");
    const int usual = fade->value();
    QStyleOptionSpinBox option;
    option.initFrom(fade);
    const QRect up = fade->style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxUp, fade);
    QTest::mouseClick(fade, Qt::LeftButton, {}, up.center());
    QVERIFY(fade->value() > usual && !fade->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QCOMPARE(m_view->heardSong(), m_edit);

    QTest::mouseClick(fade->findChild<QLineEdit*>(), Qt::LeftButton);
    QVERIFY(fade->hasFocus());
    fade->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("41"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(fade->value(), 41);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QCOMPARE(m_view->heardSong(), m_parent);
    QCOMPARE(fade->value(), 41);
}

RIFFDESK_TEST(tst_compareview, test::runTest<TestCompareView, QApplication>);

#include "tst_compareview.moc"
