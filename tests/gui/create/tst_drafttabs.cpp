#include "createbench.h"
#include "support/testhome.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
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
    [[nodiscard]] QPlainTextEdit* prompt() const { return m_bench->find<QPlainTextEdit>("promptEdit"); }
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
        corner->click();
        QVERIFY(tabs()->isVisible());
        QVERIFY(!corner->isVisible());
        QCOMPARE(tabs()->count(), 2);
        press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!tabs()->isVisible());
        QVERIFY(corner->isVisible());
    }

    void eachKeepsEverythingItHolds()
    {
        m_bench->choose("generate");
        type(QStringLiteral("harp"));
        m_bench->write(QStringLiteral("[Verse]\nla la"));
        title()->setText(QStringLiteral("First"));
        m_bench->find<QCheckBox>("instrumentalCheck")->setChecked(true);
        const SongRequest first = m_bench->panel->request();
        add();
        QVERIFY(m_bench->panel->request() != first);
        QVERIFY(lyrics()->toPlainText().isEmpty());
        QVERIFY(prompt()->toPlainText().isEmpty()); // the one that the mode hid
        m_bench->choose("extend");
        title()->setText(QStringLiteral("Second"));
        const SongRequest second = m_bench->panel->request();

        tabs()->setCurrentIndex(0);
        QCOMPARE(m_bench->panel->request(), first);
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("harp"));
        tabs()->setCurrentIndex(1);
        QCOMPARE(m_bench->panel->request(), second);
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
        press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(tabs()->currentIndex(), 1); // beside it
        QVERIFY(prompt()->toPlainText().isEmpty());
    }

    void undoStaysWithinADraft()
    {
        type(QStringLiteral("one"));
        m_bench->write(QStringLiteral("words of the first"));
        add();
        m_bench->write(QStringLiteral("second"));
        tabs()->setCurrentIndex(0);
        tabs()->setCurrentIndex(1);
        for (int i = 0; i < 20; ++i)
            QTest::keySequence(lyrics(), QKeySequence::Undo);
        QVERIFY(lyrics()->toPlainText().isEmpty());
        tabs()->setCurrentIndex(0); // not touched by it, and undone by itself
        QCOMPARE(lyrics()->toPlainText(), QStringLiteral("words of the first"));
        QTest::keySequence(lyrics(), QKeySequence::Undo);
        QVERIFY(lyrics()->toPlainText().isEmpty());
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("one"));
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

    void theLastOneCanBeClosedAndReopened()
    {
        type(QStringLiteral("only"));
        press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(prompt()->toPlainText().isEmpty());
        press(Qt::Key_W, Qt::ControlModifier); // a blank one stays
        QCOMPARE(tabs()->count(), 1);
        reopen();
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("only"));
        QCOMPARE(tabs()->count(), 1); // the blank one made way
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

    void atMostTwenty()
    {
        for (int i = 0; i < 30; ++i)
            add();
        QCOMPARE(tabs()->count(), 20);
        QVERIFY(!m_bench->find<QAction>("addDraftAction")->isEnabled());
        type(QStringLiteral("full"));
        const Song song = m_bench->addSong();
        m_bench->panel->useAsSource(song.id, QStringLiteral("cover"));
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("full"));
        QVERIFY(m_bench->find<QLabel>("createProblem")->text().contains(QStringLiteral("20")));
    }

    void survivesARestart()
    {
        makeThree();
        tabs()->setCurrentIndex(1);
        closeTab(0);
        m_bench->open();
        QTRY_COMPARE(names(), QByteArrayLiteral("two three"));
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("two"));
        reopen();
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("one"));
    }

    void theDraftOfAnOlderVersionIsTheFirst()
    {
        type(QStringLiteral("x"));
        m_bench->panel.reset();
        QVERIFY(QDir(m_bench->dir.filePath(QStringLiteral("drafts"))).removeRecursively());
        m_bench->settings->setState(
            QStringLiteral("create/draft"),
            QByteArrayLiteral(
                "{\"action\": \"generate\", \"values\": {\"prompt\": \"from before\"}, \"takes\": 2}"));
        m_bench->open();
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("from before"));
        m_bench->open();
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("from before"));
        QCOMPARE(tabs()->count(), 1);
        QVERIFY(m_bench->settings->state(QStringLiteral("create/draft")).isEmpty()); // safe elsewhere by now
    }

    void nothingWrittenIsDestroyed_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("use as source") << 0;
        QTest::newRow("recipe") << 1;
        QTest::newRow("replace section") << 2;
        QTest::newRow("extend") << 3;
    }

    void nothingWrittenIsDestroyed()
    {
        QFETCH(int, way);
        const Song song = m_bench->addSong();
        const auto fill = [&] {
            SongRequest recipe(QStringLiteral("generate"), QStringLiteral("FUZZ-2.0 Raw"));
            recipe.set(QStringLiteral("prompt"), QStringLiteral("recipe"));
            switch (way) {
            case 0:
                return m_bench->panel->useAsSource(song.id, QStringLiteral("cover"));
            case 1:
                return m_bench->panel->setRequest(recipe);
            case 2:
                return m_bench->panel->replaceSection(song.id, {10, 20});
            default:
                return m_bench->panel->extendFrom(song.id, 30);
            }
        };
        type(QStringLiteral("precious"));
        fill();
        QCOMPARE(tabs()->count(), 2);
        QCOMPARE(tabs()->currentIndex(), 1);
        QVERIFY(prompt()->toPlainText() != QStringLiteral("precious"));
        fill(); // what is only filled in may be filled in again
        QCOMPARE(tabs()->count(), 2);
        title()->setText(QStringLiteral("mine"));
        fill();
        // The form is that already: its times are set in place.
        QCOMPARE(tabs()->count(), way < 2 ? 3 : 2);
        tabs()->setCurrentIndex(0);
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("precious"));
    }

    void aBlankFormIsFilledInPlace()
    {
        m_bench->choose("cover"); // no text, no loss
        const Song song = m_bench->addSong();
        m_bench->panel->useAsSource(song.id, QStringLiteral("extend"));
        QCOMPARE(tabs()->count(), 1);
    }

    void whatWasSentMakesWay()
    {
        type(QStringLiteral("sent"));
        m_bench->panel->create();
        const Song song = m_bench->addSong();
        m_bench->panel->useAsSource(song.id, QStringLiteral("cover"));
        QCOMPARE(tabs()->count(), 1);
    }

    void whatWasRefusedDoesNot()
    {
        type(QStringLiteral("refused"));
        connect(m_bench->panel.get(), &CreatePanel::createRequested, m_bench->panel.get(),
                [this] { m_bench->panel->showProblem(QStringLiteral("No.")); });
        m_bench->panel->create();
        const Song song = m_bench->addSong();
        m_bench->panel->useAsSource(song.id, QStringLiteral("cover"));
        QCOMPARE(tabs()->count(), 2);
    }

    void typingIsKeptWhileItGoesOn()
    {
        const QString folder = m_bench->dir.filePath(QStringLiteral("drafts"));
        const auto kept = [&] {
            QByteArray all;
            for (const QString& name : QDir(folder).entryList(QDir::Files)) {
                QFile file(folder + QLatin1Char('/') + name);
                if (file.open(QIODevice::ReadOnly))
                    all += file.readAll();
            }
            return all;
        };
        prompt()->setFocus();
        // Never resting: a key each 20 ms, and it comes to the disk nevertheless.
        QTimer typist;
        typist.callOnTimeout(prompt(), [this] { QTest::keyClick(prompt(), Qt::Key_A); });
        typist.start(20);
        QTRY_VERIFY(kept().contains("aaaaaaaaaa"));
        QVERIFY(typist.isActive());
    }

    void aBrokenDraftIsSetAsideAndTold()
    {
        makeThree();
        m_bench->panel.reset();
        const QDir folder(m_bench->dir.filePath(QStringLiteral("drafts")));
        for (const QString& name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("garbage");
        }
        m_bench->open();
        QCOMPARE(tabs()->count(), 1);
        QVERIFY(prompt()->toPlainText().isEmpty());
        QCOMPARE(folder.entryList({QStringLiteral("*.broken")}).size(), 4);
        QVERIFY(m_bench->find<QLabel>("createProblem")->text().contains(folder.path()));
    }
};

int main(int argc, char** argv)
{
    const riffdesk::test::TestHome home;
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    Theme::apply(application, Theme::Mode::Dark);
    TestDraftTabs test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_drafttabs.moc"
