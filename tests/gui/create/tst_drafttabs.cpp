#include "createbench.h"
#include "support/testprogram.h"
#include "support/tone.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

using namespace riffdesk;
using riffdesk::test::CreateBench;

/// Several forms at a time, in tabs.
class TestDraftTabs : public QObject
{
    Q_OBJECT

    std::unique_ptr<CreateBench> m_bench;

    [[nodiscard]] QTabBar* tabs() const { return m_bench->find<QTabBar>("draftTabs"); }
    [[nodiscard]] QPlainTextEdit* prompt() const { return m_bench->find<QPlainTextEdit>("styleOrIdeaEdit"); }
    [[nodiscard]] QPlainTextEdit* lyrics() const { return m_bench->find<QPlainTextEdit>("lyricsEdit"); }
    [[nodiscard]] QLineEdit* title() const { return m_bench->find<QLineEdit>("titleEdit"); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        m_bench->panel->activateWindow();
        QTest::keyClick(m_bench->panel->focusWidget(), key, modifiers);
    }
    void add() const { m_bench->find<QAction>("addDraftAction")->trigger(); }
    void reopen() const { m_bench->find<QAction>("reopenDraftAction")->trigger(); }
    void closeTab(int index) const
    {
        QTest::mouseClick(tabs(), Qt::MiddleButton, {}, tabs()->tabRect(index).center());
    }
    void type(const QString& text) const
    {
        prompt()->setFocus();
        QTest::keyClicks(prompt(), text);
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
        prompt()->setFocus();
    }

    void oneDraftNeedsNoTabs()
    {
        QVERIFY(!m_bench->find<QWidget>("draftBar")->isVisible());
        auto* corner = m_bench->find<QToolButton>("cornerAddDraftButton");
        QVERIFY(corner->isVisible());
        QVERIFY(!corner->toolTip().isEmpty());
        corner->click(); // an empty one is there
        QVERIFY(!tabs()->isVisible());
        QVERIFY(prompt()->hasFocus());
        type(QStringLiteral("one"));
        corner->click();
        QVERIFY(tabs()->isVisible());
        QVERIFY(!corner->isVisible());
        QCOMPARE(tabs()->count(), 2);
        press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!tabs()->isVisible());
        QVERIFY(corner->isVisible());
    }

    void theyAreNamedByWhatTheyAre()
    {
        makeThree();
        QTRY_COMPARE(names(), QByteArrayLiteral("one two three"));
        title()->setText(QStringLiteral("Rock & Roll"));
        QTRY_COMPARE(tabs()->tabText(2), QStringLiteral("Rock && Roll")); // no mnemonic
        QCOMPARE(tabs()->tabToolTip(2), QStringLiteral("Rock & Roll"));
    }

    void keysMoveBetweenThem()
    {
        makeThree();
        press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("two"));
        press(Qt::Key_PageDown, Qt::ControlModifier);
        press(Qt::Key_PageDown, Qt::ControlModifier); // from the last to the first
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("one"));
        add();
        QCOMPARE(tabs()->currentIndex(), 1); // beside it
        QVERIFY(prompt()->toPlainText().isEmpty());
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
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("two"));
    }

    void closingCanBeUndone()
    {
        makeThree();
        closeTab(1);
        QTRY_COMPARE(names(), QByteArrayLiteral("one three"));
        m_bench->find<QToolButton>("closeDraftButton")->click();
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("one"));
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("three"));
        reopen();
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("two"));
        QVERIFY(!m_bench->find<QAction>("reopenDraftAction")->isEnabled());
    }

    void draggedTabsStayInOrder()
    {
        makeThree();
        tabs()->moveTab(2, 0);
        QTRY_COMPARE(names(), QByteArrayLiteral("three one two"));
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("three"));
        m_bench->open();
        QTRY_COMPARE(names(), QByteArrayLiteral("three one two"));
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("three"));
    }

    /// What each keeps, and that nothing written is lost: unit/form/tst_drafts, unit/form/tst_formmodel.
    void theTabChosenIsTheForm()
    {
        type(QStringLiteral("harp"));
        m_bench->write(QStringLiteral("[Verse]\nla la"));
        const Form first = m_bench->panel->form();
        add();
        QVERIFY(lyrics()->toPlainText().isEmpty());
        QVERIFY(prompt()->toPlainText().isEmpty()); // the one that the mode hid
        tabs()->setCurrentIndex(0);
        QCOMPARE(m_bench->panel->form(), first);
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("harp"));
        QCOMPARE(lyrics()->toPlainText(), QStringLiteral("[Verse]\nla la"));
    }

    void whereThereIsNoRoomForOneMoreItIsSaid()
    {
        for (int i = 0; i < 30; ++i) {
            add();
            title()->setText(QString::number(i));
        }
        QCOMPARE(tabs()->count(), 20);
        QVERIFY(!m_bench->find<QAction>("addDraftAction")->isEnabled());
        QVERIFY(m_bench->find<QToolButton>("draftListButton")->isVisible());
        m_bench->panel->useAsSource(m_bench->addSong().id, QStringLiteral("cover"));
        QVERIFY(m_bench->find<QLabel>("createProblem")->text().contains(QStringLiteral("20")));
    }

    void whatWasSentMakesWayAndWhatWasRefusedDoesNot()
    {
        for (const bool isRefused : {false, true}) {
            init();
            type(QStringLiteral("words"));
            m_bench->takesRequests = !isRefused;
            m_bench->panel->create();
            m_bench->panel->useAsSource(m_bench->addSong().id, QStringLiteral("cover"));
            QCOMPARE(tabs()->count(), isRefused ? 2 : 1);
        }
    }

    void theDraftOfAnOlderVersionIsTheFirst()
    {
        const QString key = QStringLiteral("create/draft");
        m_bench->panel.reset();
        QVERIFY(QDir(m_bench->dir.filePath(QStringLiteral("drafts"))).removeRecursively());
        m_bench->settings->setState(key, R"({"action": "generate", "values": {"prompt": "from before"}})");
        for (int start = 0; start < 2; ++start) {
            m_bench->open();
            QCOMPARE(prompt()->toPlainText(), QStringLiteral("from before"));
            QCOMPARE(tabs()->count(), 1);
        }
        QVERIFY(m_bench->settings->state(key).isEmpty()); // safe elsewhere by now
    }

    void whatCannotBeReadIsReported()
    {
        type(QStringLiteral("x"));
        const QString folder = m_bench->dir.filePath(QStringLiteral("drafts"));
        m_bench->panel.reset();
        const QStringList all = QDir(folder).entryList(QDir::Files);
        for (const QString& name : all)
            QVERIFY(test::writeBytes(folder + QLatin1Char('/') + name, "garbage"));
        m_bench->open();
        QVERIFY(m_bench->find<QLabel>("createProblem")->text().contains(folder));
    }
};

RIFFDESK_TEST(tst_drafttabs, riffdesk::test::runCreateTest<TestDraftTabs>);

#include "tst_drafttabs.moc"
