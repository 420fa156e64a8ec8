#include "manysongs.h"
#include "support/testprogram.h"
#include "ui/library/libraryview.h"
#include "ui/library/songdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/covercache.h"

#include <QApplication>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace riffdesk;

namespace {

constexpr int quarterMillion = 250'000;

/// Remembers which rows were painted.
class WatchedDelegate : public SongDelegate
{
public:
    using SongDelegate::SongDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painted.insert(index.row());
        SongDelegate::paint(painter, option, index);
    }
    mutable QSet<int> painted;
};

} // namespace

class TestLibraryView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensAndScrollsAsAFewDo_data() { shapes(); }
    void opensAndScrollsAsAFewDo();
    void keysMoveInTheGrid();
    void keysMoveInTheTable();
    void shiftSelectsToAndControlKeeps();
    void allAreOneRange();
    void theMouseChoosesAndSpansABand();
    void typingFindsTheNextTitle();
    void placesStayAsSongsComeAndGo_data() { shapes(); }
    void placesStayAsSongsComeAndGo();
    void onlyWhatIsTouchedIsPainted();
    void whatIsInSightIsTold();
    void headingsStandBetweenRows_data() { shapes(); }
    void headingsStandBetweenRows();
    void keysPassOverHeadings();
    void aRowWithoutDataIsQuiet_data() { shapes(); }
    void aRowWithoutDataIsQuiet();
    void aDragIsTheWholeSelection();
    void anotherShapeKeepsThePlace();
    void itScrollsSidewaysOnlyWhenItMust();
    void itIsMirrored();

private:
    static void shapes()
    {
        QTest::addColumn<bool>("grid");
        QTest::newRow("grid") << true;
        QTest::newRow("table") << false;
    }
    void make(int songs = quarterMillion, bool grid = true)
    {
        m_view.reset();
        m_model = std::make_unique<test::ManySongs>(songs);
        m_delegate = std::make_unique<WatchedDelegate>(m_covers);
        m_delegate->setCells({{&songColumns().constFirst(), 0, 600}});
        m_view = std::make_unique<LibraryView>(*m_delegate);
        m_view->setModel(m_model.get());
        m_view->setGrid(grid);
        m_view->resize(900, 700);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get(), test::patienceMs));
        m_view->setFocus();
        QTRY_VERIFY(!m_delegate->painted.isEmpty());
    }
    [[nodiscard]] QRect rectOf(int row) const { return m_view->visualRect(m_model->index(row)); }
    [[nodiscard]] bool isSeen(int row) const { return m_view->viewport()->rect().contains(rectOf(row)); }
    [[nodiscard]] int current() const { return m_view->currentIndex().row(); }
    [[nodiscard]] int columns() const { return m_view->geometryOfRows().cell().columns; }
    [[nodiscard]] QScrollBar* bar() const { return m_view->verticalScrollBar(); }
    [[nodiscard]] QList<int> selected() const
    {
        QList<int> rows;
        for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes())
            rows << index.row();
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    int press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_view.get(), key, modifiers);
        return current();
    }
    void click(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, rectOf(row).center());
    }
    /// Lets what was asked for be painted, and says which rows were since the last call.
    QSet<int> painted()
    {
        QCoreApplication::processEvents(); // update() is a posted event
        return std::exchange(m_delegate->painted, {});
    }
    /// The first row that is wholly in sight.
    [[nodiscard]] int topRow() const
    {
        int row = m_view->firstRowInSight();
        while (rectOf(row).top() < 0)
            ++row;
        return row;
    }

    CoverCache m_covers{1 << 20};
    std::unique_ptr<test::ManySongs> m_model;
    std::unique_ptr<WatchedDelegate> m_delegate;
    std::unique_ptr<LibraryView> m_view;
};

void TestLibraryView::init()
{
    Theme::apply(*qApp, Theme::Mode::Dark);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLibraryView::opensAndScrollsAsAFewDo()
{
    QFETCH(const bool, grid);
    make(quarterMillion, grid);
    QVERIFY2(m_model->asked < 5'000, qPrintable(QString::number(m_model->asked)));
    QVERIFY(m_delegate->painted.size() < 60);
    QVERIFY(isSeen(0));
    QCOMPARE(press(Qt::Key_End), quarterMillion - 1);
    QVERIFY(isSeen(quarterMillion - 1));
    QCOMPARE(bar()->value(), bar()->maximum());
    bar()->setValue(bar()->maximum() / 2);
    QCOMPARE(press(Qt::Key_Home), 0);
    QCOMPARE(bar()->value(), 0);
    m_view->scrollTo(m_model->index(123'456), QAbstractItemView::PositionAtCenter);
    QVERIFY(isSeen(123'456));
    QVERIFY(painted().contains(123'456));
    QCOMPARE(m_view->indexAt(rectOf(123'456).center()).row(), 123'456);
    QVERIFY2(m_model->asked < 10'000, qPrintable(QString::number(m_model->asked)));
    QVERIFY2(m_model->counted < 10'000, qPrintable(QString::number(m_model->counted)));
}

void TestLibraryView::keysMoveInTheGrid()
{
    make(quarterMillion - 1); // the last line is not full
    QVERIFY(columns() > 2);
    click(1);
    QCOMPARE(current(), 1);
    QCOMPARE(press(Qt::Key_Right), 2);
    QCOMPARE(press(Qt::Key_Left), 1);
    QCOMPARE(press(Qt::Key_Down), 1 + columns());
    QCOMPARE(press(Qt::Key_Up), 1);
    QCOMPARE(press(Qt::Key_Up), 1);
    const int lines = bar()->pageStep() / m_view->geometryOfRows().cell().step.height();
    QCOMPARE(press(Qt::Key_PageDown), 1 + lines * columns());
    QVERIFY(isSeen(current()));
    QCOMPARE(press(Qt::Key_PageUp), 1);
    press(Qt::Key_End);
    QCOMPARE(press(Qt::Key_Right), quarterMillion - 2);
    QCOMPARE(press(Qt::Key_Down), quarterMillion - 2);
    const int last = m_view->geometryOfRows().columnOf(current());
    QCOMPARE(press(Qt::Key_Up), quarterMillion - 2 - columns());
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(press(Qt::Key_Down), last + 2 < columns() ? quarterMillion - 2 : current());
    QCOMPARE(selected(), QList<int>{current()});
}

void TestLibraryView::keysMoveInTheTable()
{
    make(quarterMillion, false);
    click(3);
    QCOMPARE(press(Qt::Key_Down), 4);
    QCOMPARE(press(Qt::Key_Right), 4);
    QCOMPARE(press(Qt::Key_Up), 3);
    const int page = bar()->pageStep() / m_delegate->rowHeight();
    QCOMPARE(press(Qt::Key_PageDown), 3 + page);
    QCOMPARE(press(Qt::Key_PageDown), 3 + 2 * page);
    QVERIFY(isSeen(current()));
    QCOMPARE(press(Qt::Key_PageUp), 3 + page);
}

void TestLibraryView::shiftSelectsToAndControlKeeps()
{
    make();
    click(1);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selected().size(), columns() + 1); // as read, not as a square
    press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selectionModel()->selection().size(), 1);
    QCOMPARE(m_view->selectionModel()->selection().constFirst().height(), quarterMillion - 1);
    press(Qt::Key_Home);
    click(2);
    click(4, Qt::ShiftModifier);
    QCOMPARE(selected(), (QList<int>{2, 3, 4}));
    click(0, Qt::ControlModifier);
    QCOMPARE(selected(), (QList<int>{0, 2, 3, 4}));
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(selected(), (QList<int>{0, 2, 3, 4}));
    QCOMPARE(current(), 1);
    press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(selected(), (QList<int>{0, 1, 2, 3, 4}));
}

void TestLibraryView::allAreOneRange()
{
    make(quarterMillion, false);
    const int asked = m_model->asked;
    const int counted = m_model->counted;
    QTest::keySequence(m_view.get(), QKeySequence::SelectAll);
    QCOMPARE(m_view->selectionModel()->selection().size(), 1);
    QCOMPARE(m_view->selectionModel()->selection().constFirst().height(), quarterMillion);
    painted();
    QVERIFY(m_model->asked - asked < 2'000);
    QVERIFY(m_model->counted - counted < 2'000);
    m_view->clearSelection();
    m_view->selectAll();
    QCOMPARE(m_view->selectionModel()->selection().constFirst().height(), quarterMillion);
    QVERIFY(m_model->counted - counted < 4'000);
}

void TestLibraryView::theMouseChoosesAndSpansABand()
{
    make();
    click(5);
    QCOMPARE(selected(), QList<int>{5});
    const int step = columns();
    // From the gap behind the first card to the middle of the third one on the second line.
    const QPoint from(rectOf(0).right() + 4, rectOf(0).top() + 20);
    const QPoint to = rectOf(step + 2).center();
    QVERIFY(!m_view->indexAt(from).isValid());
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view->viewport(), from + QPoint(20, 20));
    QTest::mouseMove(m_view->viewport(), to);
    QCOMPARE(selected(), (QList<int>{1, 2, step + 1, step + 2}));
    QTest::mouseMove(m_view->viewport(), from + QPoint(20, 20));
    QCOMPARE(selected(), QList<int>{1});
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(20, 20));
    QCOMPARE(selected(), QList<int>{1});
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, from);
    QCOMPARE(selected(), QList<int>{});
}

void TestLibraryView::typingFindsTheNextTitle()
{
    make();
    QSignalSpy beyond(m_view.get(), &LibraryView::titleTyped);
    QTest::keyClicks(m_view.get(), QStringLiteral("song 7"));
    QCOMPARE(current(), 7);
    QTest::keyClicks(m_view.get(), QStringLiteral("3"));
    QCOMPARE(current(), 73);
    QVERIFY(isSeen(73));
    QCOMPARE(beyond.size(), 0);
    const int asked = m_model->asked;
    QTest::keyClicks(m_view.get(), QStringLiteral("9999"));
    QVERIFY(m_model->asked - asked < 20'000);
    QCOMPARE(current(), 739);
    QCOMPARE(beyond.last().first().toString(), QStringLiteral("song 739999"));
}

void TestLibraryView::placesStayAsSongsComeAndGo()
{
    QFETCH(const bool, grid);
    make(quarterMillion, grid);
    m_model->add(0);
    QCOMPARE(bar()->value(), 0);
    QVERIFY(isSeen(0));
    QVERIFY(painted().contains(0)); // the new one is in sight

    bar()->setValue(bar()->maximum() / 2 + 7);
    const QPersistentModelIndex top(m_model->index(topRow()));
    const int row = top.row();
    const int y = rectOf(row).top();
    for (int i = 0; i < 5; ++i)
        m_model->add(i);
    QCOMPARE(top.row(), row + 5);
    QCOMPARE(rectOf(top.row()).top(), y);
    m_model->remove(2, 7);
    QCOMPARE(top.row(), row - 2);
    QCOMPARE(rectOf(top.row()).top(), y);
    m_model->add(top.row() + 1000, 10);
    QCOMPARE(rectOf(top.row()).top(), y);
    QCOMPARE(bar()->maximum(), m_view->geometryOfRows().height() - m_view->viewport()->height());
    press(Qt::Key_End);
    m_model->remove(m_model->rowCount() - 40, 40);
    QCOMPARE(bar()->value(), bar()->maximum());
    QVERIFY(isSeen(m_model->rowCount() - 1));
    QVERIFY(painted().contains(m_model->rowCount() - 1));
}

void TestLibraryView::onlyWhatIsTouchedIsPainted()
{
    make(quarterMillion, false);
    bar()->setValue(100 * m_delegate->rowHeight());
    painted();
    const int top = topRow();
    m_model->rate(top + 3);
    QCOMPARE(painted(), QSet<int>{top + 3});
    m_model->rate(0);
    m_model->rate(quarterMillion - 1);
    m_model->add(0, 3);
    m_model->remove(1);
    m_model->add(200'000);
    QCOMPARE(painted(), QSet<int>{}); // none of it is in sight
    const int there = topRow() + 4;
    m_model->add(there);
    const QSet<int> after = painted();
    QVERIFY(after.contains(there));
    QVERIFY(!after.contains(there - 1));
    click(there);
    painted();
    click(there + 2);
    for (const int row : painted())
        QVERIFY(row == there || row == there + 2);
    m_view->setGrid(true);
    painted();
    m_model->rate(topRow() + 1);
    QCOMPARE(painted().size(), 1);
    m_model->add(0, columns()); // a whole line
    QCOMPARE(painted(), QSet<int>{});
}

void TestLibraryView::whatIsInSightIsTold()
{
    make(quarterMillion, false);
    QSignalSpy seen(m_view.get(), &LibraryView::rowsInSight);
    bar()->setValue(1000 * m_delegate->rowHeight());
    QCOMPARE(seen.last().at(0).toInt(), 1000);
    QCOMPARE(seen.last().at(1).toInt(), 1000 + (m_view->viewport()->height() - 1) / m_delegate->rowHeight());
    m_model->add(0, 10);
    QCOMPARE(seen.last().at(0).toInt(), 1010);
    QCOMPARE(m_view->firstRowInSight(), 1010);
    m_model->remove(0, m_model->rowCount());
    QVERIFY(seen.last().at(1).toInt() < seen.last().at(0).toInt());
}

void TestLibraryView::headingsStandBetweenRows()
{
    QFETCH(const bool, grid);
    make(quarterMillion, grid);
    m_view->setGroups({{0, QStringLiteral("Today"), 4}, {4, QStringLiteral("Yesterday"), 1000}});
    const int heading = m_delegate->headingHeight(m_view->font());
    QCOMPARE(rectOf(0).top(), heading);
    const int lines = grid ? (4 + columns() - 1) / columns() : 4;
    QCOMPARE(rectOf(4).top(), 2 * heading + lines * m_view->geometryOfRows().cell().step.height());
    QCOMPARE(rectOf(4).left(), rectOf(0).left());
    click(0);
    const auto place = [&](int group) {
        return QPoint(200, m_view->geometryOfRows().headingTop(group) - bar()->value() + heading / 2);
    };
    QVERIFY(!m_view->indexAt(place(1)).isValid());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place(1));
    QCOMPARE(selected(), QList<int>{});
    // The heading of what is in sight stays at the top, over the rows.
    const auto strip = [&] { return m_view->viewport()->grab(QRect(0, 0, 300, heading)).toImage(); };
    bar()->setValue(m_view->geometryOfRows().headingTop(1));
    const QImage shown = strip();
    bar()->setValue(bar()->value() + 400);
    QCOMPARE(strip(), shown);
    QVERIFY(!m_view->indexAt({20, heading / 2}).isValid());
    bar()->setValue(0);
    QVERIFY(strip() != shown);
    // What is scrolled to stands below it.
    m_view->scrollTo(m_model->index(5000));
    m_view->scrollTo(m_model->index(3000));
    QCOMPARE(rectOf(3000).top(), heading);
    press(Qt::Key_Home);
    QCOMPARE(bar()->value(), 0); // with the first heading
}

void TestLibraryView::keysPassOverHeadings()
{
    make(100);
    QVERIFY(columns() >= 3);
    m_view->setGroups({{0, QStringLiteral("Today"), 2}, {2, QStringLiteral("Yesterday"), 98}});
    click(1);
    QCOMPARE(press(Qt::Key_Down), 3);
    QCOMPARE(press(Qt::Key_Right), 4);
    QCOMPARE(press(Qt::Key_Up), 1); // the last of a shorter line
    QCOMPARE(press(Qt::Key_Right), 2);
    QCOMPARE(press(Qt::Key_PageUp), 0);
}

void TestLibraryView::aRowWithoutDataIsQuiet()
{
    QFETCH(const bool, grid);
    make(quarterMillion, grid);
    const auto brightest = [this] {
        const QImage picture = m_view->viewport()->grab(rectOf(2)).toImage();
        int most = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                most = qMax(most, picture.pixelColor(x, y).lightness());
        return most;
    };
    QVERIFY(brightest() > Theme::dark().color(Theme::Role::Hover).lightness());
    m_model->unread.insert(2);
    QVERIFY(brightest() <= Theme::dark().color(Theme::Role::Hover).lightness());
    QVERIFY(brightest() > Theme::dark().color(Theme::Role::Panel).lightness());
}

void TestLibraryView::aDragIsTheWholeSelection()
{
    make();
    const auto drag = [this] {
        m_model->dragged = -1;
        const QPoint from = rectOf(1).center();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view->viewport(), from + QPoint(10, 10));
        QTest::mouseMove(m_view->viewport(), from + QPoint(40, 10));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(40, 10));
        return m_model->dragged;
    };
    QCOMPARE(drag(), 1);
    click(0);
    click(4, Qt::ShiftModifier);
    QCOMPARE(drag(), 5);
    m_view->selectAll();
    const int asked = m_model->asked;
    QCOMPARE(drag(), -1); // goes as the selection it is
    QVERIFY(m_model->asked - asked < 5'000);
}

void TestLibraryView::anotherShapeKeepsThePlace()
{
    make();
    m_view->scrollTo(m_model->index(100'000), QAbstractItemView::PositionAtTop);
    m_view->setGrid(false);
    QVERIFY(isSeen(100'000));
    click(topRow() + 2);
    const int chosen = current();
    m_view->setGrid(true);
    QVERIFY(isSeen(chosen));
    m_view->resize(600, 500);
    m_view->setGrid(false);
    QVERIFY(isSeen(chosen));
}

void TestLibraryView::itScrollsSidewaysOnlyWhenItMust()
{
    make(1000, false);
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    m_view->setTableWidth(1500);
    QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
    QCOMPARE(rectOf(0).width(), 1500);
    click(0);
    press(Qt::Key_Right);
    QVERIFY(m_view->horizontalScrollBar()->value() > 0);
    QVERIFY(rectOf(0).left() < 0);
    m_view->setGrid(true);
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(rectOf(0).left(), 0);
}

void TestLibraryView::itIsMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    make();
    const int right = m_view->viewport()->width() - 1;
    QCOMPARE(rectOf(0).right(), right);
    QVERIFY(rectOf(1).right() < rectOf(0).left());
    click(1);
    QCOMPARE(current(), 1);
    QCOMPARE(press(Qt::Key_Left), 2);
    QCOMPARE(press(Qt::Key_Right), 1);
    const QPoint from(rectOf(0).left() - 4, rectOf(0).top() + 20);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view->viewport(), from + QPoint(-20, 20));
    QTest::mouseMove(m_view->viewport(), rectOf(columns() + 2).center());
    QCOMPARE(selected(), (QList<int>{1, 2, columns() + 1, columns() + 2}));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from);
    m_view->setGrid(false);
    m_view->setTableWidth(1500);
    QCOMPARE(rectOf(0).right(), right);
    m_view->horizontalScrollBar()->setValue(100);
    QCOMPARE(rectOf(0).right(), right + 100);
    QCOMPARE(m_view->indexAt(rectOf(3).center()).row(), 3);
}

RIFFDESK_TEST(tst_libraryview, test::runTest<TestLibraryView, QApplication>);
#include "tst_libraryview.moc"
