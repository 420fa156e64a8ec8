#include "support/testprogram.h"
#include "ui/library/librarygeometry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace riffdesk;

/// Against rows and headings that are set one after the other.
class TestLibraryGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreThoseOfALayout_data();
    void placesAreThoseOfALayout();
    void rowsThatComeAndGoMoveGroups();
    void nothingIsNowhere();

private:
    struct Laid
    {
        std::vector<QRect> rows;
        std::vector<int> lines;
        std::vector<QRect> headings;
        int height = 0;
    };
    static Laid lay(const LibraryGeometry& geometry)
    {
        Laid laid;
        const auto& cell = geometry.cell();
        int y = 0;
        int column = 0;
        int line = -1;
        qsizetype group = 0;
        const auto close = [&] {
            y += column > 0 ? cell.step.height() : 0;
            column = 0;
        };
        for (int row = 0; row <= geometry.rows(); ++row) {
            for (; group < geometry.groups().size() && geometry.groups().at(group).firstRow == row; ++group) {
                close();
                laid.headings.push_back(QRect(0, y, 1, cell.headingHeight));
                y += cell.headingHeight;
            }
            if (row == geometry.rows())
                break;
            if (column == cell.columns)
                close();
            line += column == 0 ? 1 : 0;
            laid.rows.emplace_back(QPoint(column * cell.step.width(), y), cell.size);
            laid.lines.push_back(line);
            ++column;
        }
        close();
        laid.height = y;
        return laid;
    }
};

void TestLibraryGeometry::placesAreThoseOfALayout_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 60; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestLibraryGeometry::placesAreThoseOfALayout()
{
    QFETCH(const int, seed);
    QRandomGenerator random{quint32(seed)};
    LibraryGeometry geometry;
    geometry.setCell({random.bounded(1, 5), QSize(50, 40), QSize(44, random.bounded(30, 41)), 25});
    geometry.setRows(random.bounded(1, 60));
    QVector<LibraryGroup> groups;
    for (int row = random.bounded(3); seed % 4 != 0 && row < geometry.rows(); row += random.bounded(0, 9))
        groups.append({row, QStringLiteral("g"), 1});
    geometry.setGroups(groups);
    const Laid laid = lay(geometry);
    QCOMPARE(geometry.height(), laid.height);
    QCOMPARE(geometry.lines(), laid.lines.back() + 1);
    QCOMPARE(geometry.lineAt(geometry.height() + 500), laid.lines.back());
    for (int row = 0; row < geometry.rows(); ++row) {
        const QRect rect = laid.rows.at(size_t(row));
        QCOMPARE(geometry.rect(row), rect);
        QCOMPARE(geometry.lineOf(row), laid.lines.at(size_t(row)));
        QCOMPARE(geometry.lineTop(geometry.lineOf(row)), rect.top());
        QCOMPARE(geometry.rowOf(geometry.lineOf(row), geometry.columnOf(row)), row);
        QCOMPARE(geometry.rowAt(rect.topLeft()), row);
        QCOMPARE(geometry.rowAt(rect.bottomRight()), row);
        QCOMPARE(geometry.rowAt(rect.topRight() + QPoint(1, 0)), -1);
    }
    for (int group = 0; group < groups.size(); ++group) {
        const int top = laid.headings.at(size_t(group)).top();
        QCOMPARE(geometry.headingTop(group), top);
        QCOMPARE(geometry.groupAt(top), group);
        if (top > 0)
            QCOMPARE(geometry.groupAt(top - 1), group - 1);
        QCOMPARE(geometry.rowAt({5, top + 2}), -1);
    }
    for (int i = 0; i < 100; ++i) {
        const int top = random.bounded(-50, geometry.height() + 50);
        const int bottom = top + random.bounded(1, 120);
        int first = 0;
        int last = -1;
        for (int row = 0; row < geometry.rows(); ++row) {
            const QRect& rect = laid.rows.at(size_t(row)); // and the gap below it
            if (rect.top() > bottom || rect.top() + geometry.cell().step.height() <= top)
                continue;
            first = last < 0 ? row : first;
            last = row;
        }
        const auto found = geometry.rowsBetween(top, bottom);
        QVERIFY2(last < 0 ? found.second < found.first : found == std::pair(first, last),
                 qPrintable(QStringLiteral("%1 … %2").arg(top).arg(bottom)));
    }
}

void TestLibraryGeometry::rowsThatComeAndGoMoveGroups()
{
    LibraryGeometry geometry;
    geometry.setCell({2, {50, 40}, {44, 40}, 25});
    geometry.setRows(10);
    geometry.setGroups({{0, QStringLiteral("a"), 4}, {4, QStringLiteral("b"), 6}});
    geometry.insertRows(0, 3); // at the top of the first
    QCOMPARE(geometry.rows(), 13);
    QCOMPARE(geometry.groups().at(0).firstRow, 0);
    QCOMPARE(geometry.groups().at(1).firstRow, 7);
    geometry.removeRows(5, 4); // from both
    QCOMPARE(geometry.groups().at(1).firstRow, 5);
    geometry.removeRows(0, 9);
    QCOMPARE(geometry.rows(), 0);
    QCOMPARE(geometry.height(), 2 * 25);
}

void TestLibraryGeometry::nothingIsNowhere()
{
    LibraryGeometry geometry;
    QCOMPARE(geometry.height(), 0);
    QCOMPARE(geometry.rowAt({0, 0}), -1);
    const auto [first, last] = geometry.rowsBetween(0, 1000);
    QVERIFY(last < first);
}

RIFFDESK_TEST(tst_librarygeometry, test::runTest<TestLibraryGeometry, QCoreApplication>);
#include "tst_librarygeometry.moc"
