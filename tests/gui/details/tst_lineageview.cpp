#include "library/songedit.h"
#include "support/testprogram.h"
#include "tests/gui/library/librarybench.h"
#include "tests/support/edited.h"
#include "ui/details/lineagepage.h"
#include "ui/details/lineageview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/songlistmodel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace riffdesk;

/// A family as a tree beside a song: what it shows, how keys walk it, and how it follows the library.
class TestLineageView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachRowSaysHowItWasMade();
    void keysWalkIt();
    void whatIsComparedFollowsTheSelection();
    void songsThatAreGoneStandBack();
    void followsTheLibrary();
    void isReadOnlyInSight();
    void aSongAloneSaysSo();
    void theMenuOffersTheSame();
    void aScreenReaderWalksItAsATree();
    void fiveHundredRelatives();
    void manyGenerationsKeepRoomForWords();

private:
    QString add(int number, const QString& parent = {}, const char* action = "cover",
                const QJsonObject& request = {})
    {
        Song song = test::LibraryBench::song(number);
        song.parentId = parent;
        song.action = QLatin1String(parent.isEmpty() ? "generate" : action);
        song.request = request;
        const Result<Song> added = m_bench->library.add(song);
        return added ? added->id : QString();
    }
    void show(const QString& id)
    {
        QSignalSpy shown(m_page.get(), &LineagePage::shown);
        m_page->setSong(id);
        QTRY_COMPARE(shown.size(), 1);
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList lines;
        const std::function<void(const QModelIndex&, int)> walk = [&](const QModelIndex& above, int depth) {
            for (int row = 0; row < model().rowCount(above); ++row) {
                const QModelIndex at = model().index(row, 0, above);
                lines.append(QString(depth, QLatin1Char('-')) + at.data().toString());
                walk(at, depth + 1);
            }
        };
        walk({}, 0);
        return lines;
    }
    [[nodiscard]] QString current() const { return m_view->currentIndex().data().toString(); }
    [[nodiscard]] QString text() const
    {
        return m_page->findChild<QLabel*>(QStringLiteral("lineageText"))->text();
    }
    [[nodiscard]] const LineageModel& model() const { return m_view->family(); }
    [[nodiscard]] static QStringList lines(const char* text)
    {
        return QString::fromUtf8(text).split(QLatin1Char('|'));
    }

    std::unique_ptr<test::LibraryBench> m_bench;
    std::unique_ptr<LineagePage> m_page;
    LineageView* m_view = nullptr;
};

void TestLineageView::init()
{
    Theme::apply(*qApp, Theme::Mode::Dark);
    m_bench = std::make_unique<test::LibraryBench>();
    m_page = std::make_unique<LineagePage>(m_bench->library);
    m_view = m_page->view();
    new QAbstractItemModelTester(m_view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_page.get());
    m_page->resize(300, 500);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get(), test::patienceMs));
    m_view->setFocus();
}

void TestLineageView::cleanup()
{
    m_page.reset();
    m_bench.reset();
}

void TestLineageView::eachRowSaysHowItWasMade()
{
    const QString root = add(1);
    const QString edit =
        add(2, root, "replace_section",
            {{QStringLiteral("replace_section_start"), 40}, {QStringLiteral("replace_section_end"), 55.5}});
    add(3, edit, "extend", {{QStringLiteral("continue_at"), 61}});
    add(4, root, "splice",
        {{QStringLiteral("splice_edit"), edit},
         {QStringLiteral("splice_start"), 41},
         {QStringLiteral("splice_end"), 54}});
    show(edit);
    QCOMPARE(titles(), lines("Song 1|-Song 2|--Song 3|-Song 4"));
    QStringList how;
    for (const Lineage::Node& node : model().lineage().nodes)
        how.append(model().indexOf(node.song.id).data(SongListModel::WhatRole).toString());
    QCOMPARE(how,
             lines("warm folk|New section 0:40–0:55.5|Extended at 1:01|Splice 0:41–0:54, with “Song 2”"));
    QCOMPARE(current(), QStringLiteral("Song 2"));
    QCOMPARE(text(), QStringLiteral("4 songs"));
    const QString spoken = m_view->currentIndex().data(Qt::AccessibleTextRole).toString();
    for (const char* part : {"Song 2", "the song that is shown", "New section 0:40–0:55.5", "FUZZ-2.0"})
        QVERIFY2(spoken.contains(QString::fromUtf8(part)), qPrintable(spoken));
    QVERIFY(!model().indexOf(root).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("shown")));
}

void TestLineageView::keysWalkIt()
{
    const QString root = add(1);
    const QString child = add(2, root);
    add(3, child);
    const QString last = add(4, root);
    show(root);
    QSignalSpy open(m_page.get(), &LineagePage::openRequested);
    QSignalSpy play(m_page.get(), &LineagePage::playRequested);
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(current(), QStringLiteral("Song 2"));
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(current(), QStringLiteral("Song 3"));
    QTest::keyClick(m_view, Qt::Key_Left);
    QCOMPARE(current(), QStringLiteral("Song 2"));
    QTest::keyClick(m_view, Qt::Key_Left); // folds
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(current(), QStringLiteral("Song 4"));
    QTest::keyClick(m_view, Qt::Key_Space);
    QCOMPARE(play.size(), 1);
    QCOMPARE(play.takeFirst().constFirst().toString(), last);
    QCOMPARE(open.size(), 0);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.takeFirst().constFirst().toString(), last);
    const QPoint place = m_view->visualRect(model().indexOf(root)).center();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.takeFirst().constFirst().toString(), root);
    QVERIFY(m_view->isExpanded(model().indexOf(root)));
}

void TestLineageView::whatIsComparedFollowsTheSelection()
{
    const QString root = add(1);
    const QString child = add(2, root);
    const QString other = add(3, root);
    show(child);
    QCOMPARE(m_view->compared(), QStringList({root, child}));
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->compared(), QStringList({child, other}));
    QTest::keyClick(m_view, Qt::Key_Home);
    QCOMPARE(m_view->compared(), QStringList{root});
}

void TestLineageView::songsThatAreGoneStandBack()
{
    Song parent = test::LibraryBench::song(1, QStringLiteral("Harbour lights"));
    QVERIFY(m_bench->library.add(parent).ok());
    const QString child = add(2, parent.id);
    Song stray = test::LibraryBench::song(3);
    stray.parentRemoteId = QStringLiteral("never-here");
    QVERIFY(m_bench->library.add(stray).ok());
    show(child);
    QVERIFY(test::trash(m_bench->library, {parent.id}).ok());
    const auto ofRoot = [this](int role) { return model().index(0, 0).data(role); };
    QTRY_VERIFY(ofRoot(SongListModel::WhatRole).toString().startsWith(QLatin1String("In the trash")));
    QCOMPARE(m_view->compared(), QStringList({parent.id, child})); // its sound is still there
    QVERIFY(m_bench->library.emptyTrash().ok());
    QTRY_COMPARE(ofRoot(SongListModel::WhatRole).toString(), QStringLiteral("Removed for good"));
    QCOMPARE(titles(), lines("Harbour lights|-Song 2"));
    QCOMPARE(m_view->compared(), QStringList{child});
    QSignalSpy open(m_page.get(), &LineagePage::openRequested);
    QTest::keyClick(m_view, Qt::Key_Home);
    QCOMPARE(current(), QStringLiteral("Harbour lights"));
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(open.size(), 0);

    show(stray.id);
    QCOMPARE(titles(), lines("Unknown song|-Song 3"));
    QCOMPARE(ofRoot(SongListModel::WhatRole).toString(), QStringLiteral("Never in this library"));
    QVERIFY(ofRoot(Qt::AccessibleTextRole).toString().contains(QLatin1String("Never in this library")));
}

void TestLineageView::followsTheLibrary()
{
    const QString root = add(1);
    const QString child = add(2, root);
    const QString grandchild = add(3, child);
    const QString other = add(4, root);
    show(grandchild);
    m_view->collapse(model().indexOf(child));
    m_view->setCurrentIndex(model().indexOf(other));
    add(5, other);
    QTRY_COMPARE(titles(), lines("Song 1|-Song 2|--Song 3|-Song 4|--Song 5"));
    QCOMPARE(current(), QStringLiteral("Song 4"));
    QVERIFY(!m_view->isExpanded(model().indexOf(child)));
    QVERIFY(m_view->isExpanded(model().indexOf(other)));
    QVERIFY(m_bench->library
                .apply(SongEdit::rename(m_bench->library.number(other), QStringLiteral("Salt & Stone")))
                .ok());
    QTRY_COMPARE(current(), QStringLiteral("Salt & Stone"));
    show(child);
    QCOMPARE(current(), QStringLiteral("Song 2"));
    QVERIFY(model().indexOf(child).data(LineageModel::ShownRole).toBool());
    QVERIFY(!model().indexOf(grandchild).data(LineageModel::ShownRole).toBool());
}

void TestLineageView::isReadOnlyInSight()
{
    const QString root = add(1);
    show(root);
    m_page->hide();
    const QString child = add(2, root);
    m_page->setSong(child);
    QCOMPARE(titles(), lines("Song 1"));
    m_page->show();
    QTRY_COMPARE(titles(), lines("Song 1|-Song 2"));
    QCOMPARE(current(), QStringLiteral("Song 2"));
}

void TestLineageView::aSongAloneSaysSo()
{
    show(add(1));
    QCOMPARE(titles(), lines("Song 1"));
    QCOMPARE(text(), QStringLiteral("Made from scratch; nothing was made from it yet."));
    QVERIFY(!m_page->findChild<QPushButton*>(QStringLiteral("familyButton"))->isVisible());
}

void TestLineageView::theMenuOffersTheSame()
{
    const QString root = add(1);
    const QString child = add(2, root);
    show(child);
    QSignalSpy compare(m_page.get(), &LineagePage::compareRequested);
    QSignalSpy family(m_page.get(), &LineagePage::familyRequested);
    const auto choose = [this](const char* name) {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(m_view, &asked);
        auto* menu = m_view->findChild<QMenu*>(QStringLiteral("lineageMenu"));
        QVERIFY(menu);
        auto* action = menu->findChild<QAction*>(QLatin1String(name));
        QVERIFY(action && action->isEnabled());
        action->trigger();
        delete menu;
    };
    choose("lineageCompareAction");
    QCOMPARE(compare.size(), 1);
    QCOMPARE(compare.constFirst().constFirst().toStringList(), QStringList({root, child}));
    choose("lineageFamilyAction");
    QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("familyButton")), Qt::LeftButton);
    QCOMPARE(family.size(), 2);
    QCOMPARE(family.at(0), family.at(1));
    QCOMPARE(family.constFirst().constFirst().toString(), child);
}

void TestLineageView::aScreenReaderWalksItAsATree()
{
    const QString root = add(1);
    const QString child = add(2, root);
    add(3, child);
    show(child);
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(m_view);
    QVERIFY(tree);
    QCOMPARE(int(tree->role()), int(QAccessible::Tree));
    QCOMPARE(tree->text(QAccessible::Name), QStringLiteral("Lineage"));
    QCOMPARE(tree->childCount(), 4); // the hidden header is the first
    for (int i = 0; i < 3; ++i) {
        QAccessibleInterface* item = tree->child(i + 1);
        QCOMPARE(int(item->role()), int(QAccessible::TreeItem));
        QVERIFY(item->text(QAccessible::Name).startsWith(QStringLiteral("Song %1").arg(i + 1)));
        QCOMPARE(item->text(QAccessible::Description), QStringLiteral("level %1").arg(i + 1));
        QCOMPARE(bool(item->state().expandable), i < 2);
        QCOMPARE(bool(item->state().selected), i == 1);
        QVERIFY(i == 2 || item->state().expanded);
        QVERIFY(item->parent() && item->parent()->object() == m_view);
        QVERIFY(!item->state().invisible && item->rect().intersects(tree->rect()));
    }
    const auto spoken = [tree] {
        const QAccessibleInterface* focused = tree->focusChild();
        return focused ? focused->text(QAccessible::Name).section(QLatin1Char(','), 0, 0) : QString();
    };
    QCOMPARE(spoken(), QStringLiteral("Song 2"));
    QTest::keyClick(m_view, Qt::Key_End);
    QCOMPARE(spoken(), QStringLiteral("Song 3"));
    QTest::keyClick(m_view, Qt::Key_Home);
    QCOMPARE(spoken(), QStringLiteral("Song 1"));
    QTest::keyClicks(m_view, QStringLiteral("so")); // the next one of that beginning
    QCOMPARE(spoken(), QStringLiteral("Song 2"));
    QTest::keyClick(m_view, Qt::Key_Left);
    QCOMPARE(tree->childCount(), 3); // what is folded is not told
    QAccessibleInterface* folded = tree->child(2);
    QVERIFY(folded->state().expandable && !folded->state().expanded);
    QVERIFY(folded->state().selected && folded->state().focusable);
    QTest::keyClick(m_view, Qt::Key_Right);
    QCOMPARE(tree->childCount(), 4);
}

void TestLineageView::fiveHundredRelatives()
{
    QStringList ids{add(1)};
    for (int i = 2; i <= 500; ++i)
        ids.append(add(i, ids.at(i / 3)));
    QElapsedTimer time;
    time.start();
    show(ids.at(400));
    m_view->viewport()->repaint();
    qInfo("500 relatives: %lld ms", time.elapsed());
    QCOMPARE(titles().size(), 500);
    QCOMPARE(current(), QStringLiteral("Song 401"));
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex()).center()));
    time.restart();
    int pages = 0;
    QTest::keyClick(m_view, Qt::Key_Home);
    for (QString before; before != current(); ++pages) {
        before = current();
        QTest::keyClick(m_view, Qt::Key_PageDown);
        m_view->viewport()->repaint();
    }
    qInfo("%d pages: %lld ms", pages, time.elapsed());
    QVERIFY(pages > 20);
}

void TestLineageView::manyGenerationsKeepRoomForWords()
{
    QString last = add(1);
    for (int i = 2; i <= 60; ++i)
        last = add(i, last);
    show(last);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        m_page->setLayoutDirection(direction);
        m_view->scrollTo(model().index(0, 0));
        QRect row = m_view->visualRect(model().index(0, 0));
        QVERIFY((row & m_view->viewport()->rect()).width() > 150);
        m_view->scrollTo(model().indexOf(last));
        row = m_view->visualRect(model().indexOf(last));
        QVERIFY2((row & m_view->viewport()->rect()).width() > 150,
                 qPrintable(QStringLiteral("%1 … %2").arg(row.left()).arg(row.right())));
    }
}

RIFFDESK_TEST(tst_lineageview, test::runTest<TestLineageView, QApplication>);

#include "tst_lineageview.moc"
