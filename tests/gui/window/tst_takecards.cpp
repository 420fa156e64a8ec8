#include "audio/player.h"
#include "library/edits.h"
#include "playback/playback.h"
#include "support/testprogram.h"
#include "tests/gui/library/librarybench.h"
#include "ui/library/librarypanel.h"
#include "windowbench.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>

using namespace riffdesk;
using namespace riffdesk::test;

/// Takes of one press of Create in the window: one card that unfolds in place, and one of them kept.
class TestTakeCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void takesAreOneRowThatSaysSo();
    void keysUnfoldAndFold_data();
    void keysUnfoldAndFold();
    void aClickUnfoldsAndFolds();
    void aFoldedCardIsAllOfItsTakes();
    void theOldWayIsAChoice();
    void threeTakesAreHeardAndOneKept();
    void whatBecomesOfTheOthersIsAChoice_data();
    void whatBecomesOfTheOthersIsAChoice();
    void aTakeThatIsChosenIsUnfolded();

private:
    [[nodiscard]] QAbstractItemView* view() const { return m_bench->songs(); }
    [[nodiscard]] int rows() const { return view()->model()->rowCount(); }
    [[nodiscard]] QString id(int number) const { return LibraryBench::song(number).id; }
    [[nodiscard]] QString flagOf(int number) const
    {
        return toString(m_bench->studio().library().summary(id(number))->flag);
    }
    [[nodiscard]] LibraryPanel* panel() const { return m_bench->need<LibraryPanel>("libraryPanel"); }
    [[nodiscard]] QString idAt(int row) const
    {
        return view()->model()->index(row, 0).data(SongListModel::IdRole).toString();
    }
    void undo() const ///< once what is on its way is on the disk
    {
        QTRY_VERIFY(!m_bench->studio().library().edits().isBusy());
        press(Qt::Key_Z, Qt::ControlModifier);
    }
    void select(int row) const { view()->setCurrentIndex(view()->model()->index(row, 0)); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) const { QTest::keyClick(view(), key, with); }

    std::unique_ptr<WindowBench> m_bench;
};

/// Songs 1 and 5 stand alone, 2 to 4 are takes; the newest on top.
void TestTakeCards::init()
{
    m_bench = std::make_unique<WindowBench>();
    Library& library = m_bench->studio().library();
    for (int number = 1; number <= 5; ++number) {
        Song song = LibraryBench::song(number, QString::number(number));
        const bool isTake = number > 1 && number < 5;
        song.press = isTake ? QStringLiteral("a press") : QString();
        song.take = isTake ? number - 1 : 0;
        const Result<Song> added = library.add(song);
        const SongFolder folder(library.songsDir(), added->id);
        const QString file = QStringLiteral("audio.wav");
        QVERIFY(folder.make() && writeTone(folder.file(file), 20)
                && library.setMedia(added->id, Song::Media::Ready, file, {}).ok());
    }
    QTRY_VERIFY(m_bench->seen("libraryView"));
    QTRY_COMPARE(rows(), 3);
    view()->setFocus();
}

void TestTakeCards::takesAreOneRowThatSaysSo()
{
    QCOMPARE(idAt(0), id(5));
    QCOMPARE(idAt(1), id(4));
    QCOMPARE(idAt(2), id(1));
    const auto text = [this](int row) {
        return view()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY2(text(1).contains(QStringLiteral("3 takes")), qPrintable(text(1)));
    QVERIFY(!text(0).contains(QStringLiteral("takes")));
    QCOMPARE(m_bench->need<QLabel>("songCount")->text(), QStringLiteral("5 songs"));
}

void TestTakeCards::keysUnfoldAndFold_data()
{
    QTest::addColumn<bool>("grid");
    QTest::addColumn<int>("unfold");
    QTest::addColumn<int>("fold");
    QTest::newRow("grid, plus and minus") << true << int(Qt::Key_Plus) << int(Qt::Key_Minus);
    QTest::newRow("grid, Return") << true << int(Qt::Key_Return) << int(Qt::Key_Minus);
    QTest::newRow("list, arrows") << false << int(Qt::Key_Right) << int(Qt::Key_Left);
    QTest::newRow("list, Return") << false << int(Qt::Key_Return) << int(Qt::Key_Minus);
}

void TestTakeCards::keysUnfoldAndFold()
{
    QFETCH(bool, grid);
    QFETCH(int, unfold);
    QFETCH(int, fold);
    panel()->setGrid(grid);
    select(1);
    press(Qt::Key(unfold));
    QCOMPARE(rows(), 5);
    QCOMPARE(view()->currentIndex().row(), 1);
    QCOMPARE(panel()->selectedSongs().size(), 1);
    QVERIFY(m_bench->studio().playback().songId().isEmpty()); // it is not played
    select(3);
    press(Qt::Key(fold));
    QCOMPARE(rows(), 3);
    QCOMPARE(view()->currentIndex().row(), 1);
    QCOMPARE(panel()->selectedSongs().size(), 3);
    select(0); // stands by itself: nothing folds
    press(Qt::Key_Plus);
    press(Qt::Key_Minus);
    QCOMPARE(rows(), 3);
}

void TestTakeCards::aClickUnfoldsAndFolds()
{
    const auto click = [this](int row) {
        const QRect card = view()->visualRect(view()->model()->index(row, 0));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, card.topLeft() + QPoint(24, 22));
    };
    panel()->setGrid(true);
    click(1);
    QCOMPARE(rows(), 5);
    click(1);
    QCOMPARE(rows(), 3);
}

void TestTakeCards::aFoldedCardIsAllOfItsTakes()
{
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(panel()->selectedSongs().size(), 5);
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    const QStringList takes{id(4), id(3), id(2)};
    QStringList exported;
    panel()->withSelectedIds([&](const QStringList& ids) { exported = ids; });
    QCOMPARE(exported, takes);
    press(Qt::Key_3);
    for (const int number : {2, 3, 4})
        QTRY_COMPARE(m_bench->studio().library().summary(id(number))->rating, 3);
    QCOMPARE(m_bench->studio().library().summary(id(5))->rating, 0);
    press(Qt::Key_Delete);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(m_bench->studio().library().count(), 2);
    undo();
    QTRY_COMPARE(rows(), 3);
}

void TestTakeCards::theOldWayIsAChoice()
{
    panel()->setTogether(false);
    QTRY_COMPARE(rows(), 5);
    m_bench->openWindow();
    QTRY_COMPARE(rows(), 5);
    panel()->setTogether(true);
    QTRY_COMPARE(rows(), 3);
}

void TestTakeCards::threeTakesAreHeardAndOneKept()
{
    select(1);
    Playback& playback = m_bench->studio().playback();
    QStringList heard;
    connect(&playback, &Playback::songChanged, this, [&heard](const QString& id) { heard << id; });
    int keys = 0;
    const auto count = [&](Qt::Key key) {
        ++keys;
        press(key);
    };
    count(Qt::Key_C);
    QTRY_COMPARE(playback.player().state(), Player::State::Playing);
    count(Qt::Key_Down);
    count(Qt::Key_Down);
    QCOMPARE(heard, QStringList({id(4), id(3), id(2)}));
    count(Qt::Key_P);
    QTRY_COMPARE(flagOf(2), QStringLiteral("kept"));
    QCOMPARE(flagOf(3), QStringLiteral("rejected"));
    QCOMPARE(flagOf(4), QStringLiteral("rejected"));
    QVERIFY(keys <= 4);
    QCOMPARE(m_bench->need<QLabel>("triageCount")->text(), QStringLiteral("3 of 3, all decided"));
    undo(); // once
    QTRY_COMPARE(flagOf(2), QString());
    QCOMPARE(flagOf(3), QString());
    QCOMPARE(flagOf(4), QString());
}

void TestTakeCards::whatBecomesOfTheOthersIsAChoice_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("others");
    QTest::addColumn<int>("rows");
    QTest::newRow("rejected") << QStringLiteral("reject") << QStringLiteral("rejected") << 5;
    QTest::newRow("folded") << QStringLiteral("fold") << QString() << 3;
    QTest::newRow("left") << QStringLiteral("leave") << QString() << 5;
}

void TestTakeCards::whatBecomesOfTheOthersIsAChoice()
{
    QFETCH(QString, choice);
    QFETCH(QString, others);
    QFETCH(int, rows);
    m_bench->window().findChild<QAction*>(QStringLiteral("otherTakes_") + choice)->trigger();
    select(1);
    press(Qt::Key_Plus);
    select(2);
    press(Qt::Key_Escape); // else it would be a word
    press(Qt::Key_P);
    QTRY_COMPARE(flagOf(3), QStringLiteral("kept"));
    QTRY_COMPARE(this->rows(), rows);
    QCOMPARE(flagOf(2), others);
    QCOMPARE(flagOf(4), others);
    if (rows == 3)
        QTRY_COMPARE(idAt(1), id(3)); // the kept one is what is seen of them
    m_bench->openWindow();
    QVERIFY(m_bench->window().findChild<QAction*>(QStringLiteral("otherTakes_") + choice)->isChecked());
}

void TestTakeCards::aTakeThatIsChosenIsUnfolded()
{
    panel()->select(id(3));
    QCOMPARE(rows(), 5);
    QCOMPARE(panel()->selectedSongs().size(), 1);
    QCOMPARE(panel()->currentSong(), id(3));
    m_bench->need<QLineEdit>("searchEdit")->setText(QStringLiteral("3"));
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(idAt(0), id(3));
}

RIFFDESK_TEST(tst_takecards, runWindowTest<TestTakeCards>);

#include "tst_takecards.moc"
