#include "createbench.h"
#include "form/drafts.h"
#include "support/testprogram.h"
#include "support/tone.h"

#include <QAction>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

using namespace riffdesk;
using riffdesk::test::CreateBench;

/// Several forms at a time, in tabs. What each keeps, and that nothing written is lost: unit/form/tst_drafts,
/// unit/form/tst_formmodel.
class TestDraftTabs : public QObject
{
    Q_OBJECT

    std::unique_ptr<CreateBench> m_bench;

    [[nodiscard]] QTabBar* tabs() const { return m_bench->find<QTabBar>("draftTabs"); }
    [[nodiscard]] QString prompt() const { return m_bench->prompt()->toPlainText(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        m_bench->panel->activateWindow();
        QTest::keyClick(m_bench->panel->focusWidget(), key, modifiers);
    }
    void add() const { m_bench->find<QAction>("addDraftAction")->trigger(); }
    void type(const QString& text) const
    {
        m_bench->prompt()->setFocus();
        QTest::keyClicks(m_bench->prompt(), text);
    }
    /// Tabs "one", "two", "three", the last one shown.
    void makeThree() const
    {
        type(QStringLiteral("one"));
        add();
        type(QStringLiteral("two"));
        add();
        type(QStringLiteral("three"));
    }
    [[nodiscard]] QByteArray names() const
    {
        QStringList all;
        for (int i = 0; i < tabs()->count(); ++i)
            all.append(tabs()->tabText(i));
        return all.join(QLatin1Char(' ')).toUtf8();
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CreateBench>();
        m_bench->prompt()->setFocus();
    }

    void oneDraftNeedsNoTabs()
    {
        QVERIFY(!m_bench->isSeen("draftBar"));
        auto* corner = m_bench->find<QToolButton>("cornerAddDraftButton");
        QVERIFY(corner->isVisible());
        QVERIFY(!corner->toolTip().isEmpty());
        corner->click(); // an empty one is there
        QVERIFY(!tabs()->isVisible());
        QVERIFY(m_bench->prompt()->hasFocus());
        type(QStringLiteral("one"));
        corner->click();
        QVERIFY(tabs()->isVisible() && !corner->isVisible());
        QCOMPARE(tabs()->count(), 2);
        press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!tabs()->isVisible() && corner->isVisible());
    }

    /// Also after a form that needed more room than there is.
    void thePlusStaysInSight()
    {
        const auto* corner = m_bench->find<QToolButton>("cornerAddDraftButton");
        QWidget* content = corner->parentWidget();
        const int room = content->parentWidget()->width();
        content->setMinimumWidth(room + 60);
        QTRY_COMPARE(content->width(), room + 60);
        m_bench->panel->resize(m_bench->panel->width(), m_bench->panel->height() - 20);
        QTRY_COMPARE(corner->geometry().right() + 1, content->width());
        content->setMinimumWidth(0);
        QTRY_COMPARE(content->width(), room);
        QTRY_COMPARE(corner->geometry().right() + 1, room);
    }

    void keysMoveBetweenThem()
    {
        makeThree();
        m_bench->title()->setText(QStringLiteral("Rock & Roll"));
        QTRY_COMPARE(names(), QByteArrayLiteral("one two Rock && Roll")); // no mnemonic
        QCOMPARE(tabs()->tabToolTip(2), QStringLiteral("Rock & Roll"));
        press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(prompt(), QStringLiteral("two"));
        QVERIFY(m_bench->title()->text().isEmpty());
        press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(m_bench->title()->text(), QStringLiteral("Rock & Roll"));
        press(Qt::Key_PageDown, Qt::ControlModifier); // from the last to the first
        QCOMPARE(prompt(), QStringLiteral("one"));
        add();
        QCOMPARE(tabs()->currentIndex(), 1); // beside it
        QVERIFY(prompt().isEmpty());
        press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(tabs()->count(), 3); // the empty one has closed itself
    }

    void aListNamesThemAll()
    {
        makeThree();
        auto* list = m_bench->find<QToolButton>("draftListButton");
        QVERIFY(!list->isVisible()); // three can be read
        add();
        type(QStringLiteral("four"));
        QVERIFY(list->isVisible());
        Q_EMIT list->menu()->aboutToShow();
        QCOMPARE(list->menu()->actions().size(), 4);
        QVERIFY(list->menu()->actions().at(3)->isChecked());
        list->menu()->actions().at(1)->trigger();
        QCOMPARE(prompt(), QStringLiteral("two"));
    }

    void closingCanBeUndone()
    {
        makeThree();
        QTest::mouseClick(tabs(), Qt::MiddleButton, {}, tabs()->tabRect(1).center());
        QTRY_COMPARE(names(), QByteArrayLiteral("one three"));
        m_bench->find<QToolButton>("closeDraftButton")->click();
        QCOMPARE(prompt(), QStringLiteral("one"));
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(prompt(), QStringLiteral("three"));
        auto* reopen = m_bench->find<QAction>("reopenDraftAction");
        reopen->trigger();
        QCOMPARE(prompt(), QStringLiteral("two"));
        QVERIFY(!reopen->isEnabled());
    }

    void draggedTabsStayInOrder()
    {
        makeThree();
        tabs()->moveTab(2, 0);
        for (int start = 0; start < 2; ++start) {
            QTRY_COMPARE(names(), QByteArrayLiteral("three one two"));
            QCOMPARE(prompt(), QStringLiteral("three"));
            m_bench->open();
        }
    }

    void whereThereIsNoRoomForOneMoreItIsSaid()
    {
        for (int i = 0; i < Drafts::mostOpen; ++i) {
            add();
            m_bench->title()->setText(QString::number(i));
        }
        QCOMPARE(tabs()->count(), Drafts::mostOpen);
        QVERIFY(!m_bench->find<QAction>("addDraftAction")->isEnabled());
        m_bench->panel->useAsSource(m_bench->addSong().id, QStringLiteral("cover"));
        QVERIFY(m_bench->said("createProblem").contains(QStringLiteral("20")));
    }

    /// What it becomes and when it is safe elsewhere: unit/form/tst_drafts.
    void theDraftOfAnOlderVersionIsTheFirst()
    {
        const QString key = QStringLiteral("create/draft");
        m_bench->panel.reset();
        QVERIFY(QDir(m_bench->file(QStringLiteral("drafts"))).removeRecursively());
        m_bench->settings->setState(key, R"({"action": "generate", "values": {"prompt": "from before"}})");
        m_bench->open();
        QCOMPARE(prompt(), QStringLiteral("from before"));
        m_bench->open();
        QVERIFY(m_bench->settings->state(key).isEmpty());
    }

    void whatCannotBeReadIsReported()
    {
        type(QStringLiteral("x"));
        const QString folder = m_bench->file(QStringLiteral("drafts"));
        m_bench->panel.reset();
        const QStringList all = QDir(folder).entryList(QDir::Files);
        for (const QString& name : all)
            QVERIFY(test::writeBytes(folder + QLatin1Char('/') + name, "garbage"));
        m_bench->open();
        QVERIFY(m_bench->said("createProblem").contains(folder));
    }
};

RIFFDESK_TEST(tst_drafttabs, riffdesk::test::runCreateTest<TestDraftTabs>);

#include "tst_drafttabs.moc"
