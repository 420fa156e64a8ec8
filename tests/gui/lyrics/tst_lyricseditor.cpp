#include "support/testhome.h"
#include "support/testprogram.h"
#include "ui/lyrics/lyricseditor.h"
#include "ui/lyrics/lyricsmargin.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTextBlock>
#include <QVBoxLayout>
#include <QtTest>

using namespace riffdesk;

/// Writing: keys, tags, pastes, undo.
class TestLyricsEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tagsStandOut();
    void anOpenBracketOffersTags();
    void aTagIsNarrowedAndTaken_data();
    void aTagIsNarrowedAndTaken();
    void escapeLeavesWhatIsTyped();
    void noTagsWithinALine();
    void ownTagsAreOffered();
    void takingATagIsOneStep();
    void tabLeaves();
    void pastesAreCleaned();
    void hugePastesAreRefused();
    void aTextFromOutsideCanBeUndone();
    void theFirstTextCannot();
    void sectionsMoveByKey();
    void sectionsAreInserted();
    void syllablesAreShownOrNot();
    void theMarginIsBesideTheText();
    void syllablesArePainted();
    void textFromRightToLeft();
    void shiftReturnIsALine();

private:
    [[nodiscard]] QString text() const { return m_editor->toPlainText(); }
    [[nodiscard]] QAbstractItemView* tags() const { return m_editor->findChild<QCompleter*>()->popup(); }
    void type(const char* keys) { QTest::keyClicks(m_editor, QLatin1String(keys)); }
    void typeTag(const char* keys) // with the list open, which has the keys then
    {
        QTest::keyClicks(tags()->isVisible() ? static_cast<QWidget*>(tags()) : m_editor, QLatin1String(keys));
    }
    void toEnd() { m_editor->moveCursor(QTextCursor::End); }

    test::TestHome m_home;
    std::unique_ptr<QWidget> m_window;
    LyricsEditor* m_editor = nullptr;
    QLineEdit* m_other = nullptr;
};

void TestLyricsEditor::init()
{
    m_window = std::make_unique<QWidget>();
    m_editor = new LyricsEditor;
    m_other = new QLineEdit;
    auto* column = new QVBoxLayout(m_window.get());
    column->addWidget(m_editor);
    column->addWidget(m_other);
    m_window->resize(360, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), test::patienceMs));
    m_editor->setFocus();
}

void TestLyricsEditor::cleanup()
{
    m_window.reset();
}

void TestLyricsEditor::tagsStandOut()
{
    m_editor->setText(QStringLiteral("[Verse]\nsnow [oh]\n  [My Own Thing]  "));
    const auto isBold = [this](int block) {
        const auto formats = m_editor->document()->findBlockByNumber(block).layout()->formats();
        return !formats.isEmpty() && formats.first().format.fontWeight() == QFont::DemiBold;
    };
    QTRY_VERIFY(isBold(0));
    QVERIFY(!isBold(1));
    QVERIFY(isBold(2));
}

void TestLyricsEditor::anOpenBracketOffersTags()
{
    type("[");
    QVERIFY(tags()->isVisible());
    QCOMPARE(tags()->currentIndex().data().toString(), QStringLiteral("Verse"));
    QVERIFY(tags()->model()->rowCount() >= 10);
    QTest::keyClick(tags(), Qt::Key_Backspace);
    QVERIFY(!tags()->isVisible());
    QCOMPARE(text(), QString());
}

void TestLyricsEditor::aTagIsNarrowedAndTaken_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("return") << int(Qt::Key_Return);
    QTest::newRow("tab") << int(Qt::Key_Tab);
}

void TestLyricsEditor::aTagIsNarrowedAndTaken()
{
    QFETCH(int, key);
    m_editor->setText(QStringLiteral("[Verse]\nsnow\n\n"));
    toEnd();
    type("[");
    typeTag("pr");
    QCOMPARE(tags()->model()->rowCount(), 1);
    QTest::keyClick(tags(), static_cast<Qt::Key>(key));
    QVERIFY(!tags()->isVisible());
    QCOMPARE(text(), QStringLiteral("[Verse]\nsnow\n\n[Pre-Chorus]\n"));
    type("on"); // goes on below it
    QCOMPARE(text(), QStringLiteral("[Verse]\nsnow\n\n[Pre-Chorus]\non"));
}

void TestLyricsEditor::escapeLeavesWhatIsTyped()
{
    type("[");
    typeTag("co");
    QTest::keyClick(tags(), Qt::Key_Escape);
    QVERIFY(!tags()->isVisible());
    QCOMPARE(text(), QStringLiteral("[co"));
    type("da]");
    QVERIFY(!tags()->isVisible());
    QCOMPARE(text(), QStringLiteral("[coda]"));
}

void TestLyricsEditor::noTagsWithinALine()
{
    type("snow [");
    QVERIFY(!tags()->isVisible());
    m_editor->setText(QStringLiteral("snow"));
    m_editor->moveCursor(QTextCursor::Start);
    type("[");
    QVERIFY(!tags()->isVisible()); // words behind it: a tag would take them away
}

void TestLyricsEditor::ownTagsAreOffered()
{
    m_editor->setText(QStringLiteral("[Verse 2]\na\n\n[Rap & Roll]\nb\n\n"));
    toEnd();
    type("[");
    QStringList offered;
    for (int row = 0; row < tags()->model()->rowCount(); ++row)
        offered.append(tags()->model()->index(row, 0).data().toString());
    QCOMPARE(offered.first(), QStringLiteral("Verse 3"));
    QVERIFY(offered.contains(QStringLiteral("Rap & Roll")));
}

void TestLyricsEditor::takingATagIsOneStep()
{
    type("[");
    QTest::keyClick(tags(), Qt::Key_Return);
    QCOMPARE(text(), QStringLiteral("[Verse]\n"));
    m_editor->undo();
    QCOMPARE(text(), QStringLiteral("["));
    m_editor->redo();
    QCOMPARE(text(), QStringLiteral("[Verse]\n"));
}

void TestLyricsEditor::tabLeaves()
{
    QTest::keyClick(m_editor, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_other);
    QCOMPARE(text(), QString());
}

/// How: unit/lyrics/tst_lyricsfile.
void TestLyricsEditor::pastesAreCleaned()
{
    type("xy");
    m_editor->moveCursor(QTextCursor::Left);
    QApplication::clipboard()->setText(QStringLiteral("\n\n[Outro]\\nbye\r\n"));
    QTest::keyClick(m_editor, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text(), QStringLiteral("x\n\n[Outro]\nbye\ny"));
    m_editor->undo();
    QCOMPARE(text(), QStringLiteral("xy"));
}

void TestLyricsEditor::hugePastesAreRefused()
{
    QSignalSpy problem(m_editor, &LyricsEditor::problem);
    type("xy");
    QApplication::clipboard()->setText(QString(100'000, QLatin1Char('a')));
    m_editor->paste();
    QCOMPARE(text(), QStringLiteral("xy"));
    QCOMPARE(problem.size(), 1);
    QVERIFY(problem.first().first().toString().endsWith(QLatin1Char('.')));
}

void TestLyricsEditor::aTextFromOutsideCanBeUndone()
{
    type("mine");
    m_editor->setText(QStringLiteral("[Verse]\nof another song"));
    m_editor->undo();
    QCOMPARE(text(), QStringLiteral("mine"));
    m_editor->redo();
    m_editor->setText(QString());
    QCOMPARE(text(), QString());
    m_editor->undo();
    QCOMPARE(text(), QStringLiteral("[Verse]\nof another song"));
}

void TestLyricsEditor::theFirstTextCannot()
{
    m_editor->setText(QStringLiteral("the draft of yesterday"));
    m_editor->undo();
    QCOMPARE(text(), QStringLiteral("the draft of yesterday"));
}

void TestLyricsEditor::sectionsMoveByKey()
{
    const QString before = QStringLiteral("[Verse]\na\n\n[Chorus]\nb");
    m_editor->setText(before);
    toEnd();
    QTest::keyClick(m_editor, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(text(), QStringLiteral("[Chorus]\nb\n\n[Verse]\na"));
    QTest::keyClick(m_editor, Qt::Key_Up, Qt::AltModifier); // it is the first
    QCOMPARE(text(), QStringLiteral("[Chorus]\nb\n\n[Verse]\na"));
    QTest::keyClick(m_editor, Qt::Key_Down, Qt::AltModifier); // the caret went with it
    QCOMPARE(text(), before);
    m_editor->undo();
    m_editor->undo();
    QCOMPARE(text(), before);
    QVERIFY(!m_editor->document()->isUndoAvailable());
}

void TestLyricsEditor::sectionsAreInserted()
{
    m_editor->setText(QStringLiteral("[Verse]\na\n\n[Chorus]\nb"));
    m_editor->moveCursor(QTextCursor::Start);
    m_editor->insertSection(QStringLiteral("Bridge"));
    type("c");
    QCOMPARE(text(), QStringLiteral("[Verse]\na\n\n[Bridge]\nc\n\n[Chorus]\nb"));
    m_editor->undo();
    m_editor->undo();
    QCOMPARE(text(), QStringLiteral("[Verse]\na\n\n[Chorus]\nb"));
}

void TestLyricsEditor::syllablesAreShownOrNot()
{
    auto* margin = m_editor->findChild<LyricsMargin*>();
    QSignalSpy changed(m_editor, &LyricsEditor::syllablesShownChanged);
    const int narrow = m_editor->viewport()->width();
    QVERIFY(margin->isVisible());
    m_editor->setSyllablesShown(false);
    QVERIFY(!margin->isVisible());
    QVERIFY(m_editor->viewport()->width() > narrow);
    m_editor->setSyllablesShown(false);
    QCOMPARE(changed.size(), 1); // emitted once
    QCOMPARE(changed.first().first().toBool(), false);
    m_editor->setSyllablesShown(true);
    QCOMPARE(m_editor->viewport()->width(), narrow);
}

void TestLyricsEditor::theMarginIsBesideTheText()
{
    const auto* margin = m_editor->findChild<LyricsMargin*>();
    QCOMPARE(margin->x(), m_editor->viewport()->geometry().right() + 1);
    m_editor->setText(QString(200, QLatin1Char('\n'))); // a scroll bar comes
    QTRY_COMPARE(margin->x(), m_editor->viewport()->geometry().right() + 1);
    m_editor->setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(margin->geometry().right() + 1, m_editor->viewport()->x());
}

void TestLyricsEditor::syllablesArePainted()
{
    auto* margin = m_editor->findChild<LyricsMargin*>();
    m_editor->setText(QStringLiteral("[Verse]\n\n"));
    const QImage none = margin->grab().toImage();
    m_editor->setText(QStringLiteral("[Verse]\nsnow\n"));
    const QImage one = margin->grab().toImage();
    m_editor->setText(QStringLiteral("[Verse]\nice\n"));
    const QImage same = margin->grab().toImage();
    m_editor->setText(QStringLiteral("[Verse]\nsilver\n"));
    const QImage two = margin->grab().toImage();
    QVERIFY(none != one);
    QVERIFY(one == same);
    QVERIFY(one != two);
}

void TestLyricsEditor::textFromRightToLeft()
{
    const QString song = QStringLiteral("[Verse]\nثلج على السطح\n\n[כורוס]\nשלג");
    m_editor->setText(song);
    m_editor->grab();
    QCOMPARE(m_editor->outline().sections().size(), 2);
    m_editor->moveCursor(QTextCursor::End);
    m_editor->moveSection(-1);
    QCOMPARE(text(), QStringLiteral("[כורוס]\nשלג\n\n[Verse]\nثلج على السطح"));
    m_editor->setLayoutDirection(Qt::RightToLeft);
    m_editor->grab();
    m_editor->undo();
    QCOMPARE(text(), song);
}

void TestLyricsEditor::shiftReturnIsALine()
{
    type("a");
    QTest::keyClick(m_editor, Qt::Key_Return, Qt::ShiftModifier);
    type("b");
    QCOMPARE(m_editor->document()->blockCount(), 2);
    QCOMPARE(text(), QStringLiteral("a\nb"));
}

RIFFDESK_TEST(tst_lyricseditor, test::runTest<TestLyricsEditor, QApplication>);
#include "tst_lyricseditor.moc"
