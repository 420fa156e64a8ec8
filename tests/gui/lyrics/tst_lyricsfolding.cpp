#include "support/testhome.h"
#include "ui/lyrics/findbar.h"
#include "ui/lyrics/lyricseditor.h"
#include "ui/lyrics/lyricsfolding.h"
#include "ui/lyrics/lyricsoutlinemodel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTextBlock>
#include <QVBoxLayout>
#include <QtTest>

using namespace riffdesk;

namespace {
// 0 [Verse]  1 snow  2 roof  3   4 [Chorus]  5 ring  6   7 [Outro]  8 bye  9 home
const QString song = QStringLiteral("[Verse]\nsnow\nroof\n\n[Chorus]\nring\n\n[Outro]\nbye\nhome");
} // namespace

/// Sections that are folded: what is seen, and that the text never knows.
class TestLyricsFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aClickFoldsAndUnfolds();
    void nothingToFold();
    void theKeysFoldTheSectionOfTheCaret_data();
    void theKeysFoldTheSectionOfTheCaret();
    void keysPassOverAFoldedSection_data();
    void keysPassOverAFoldedSection();
    void theCaretNeverStaysInside();
    void clicksPassOverAFoldedSection();
    void findingUnfolds();
    void goingThereUnfolds();
    void foldingTakesTheCaretOut();
    void selectionsTakeWhatIsFolded();
    void everythingSelectedIsEverything();
    void movingSectionsKeepsTheirFolds();
    void undoUnfoldsWhatItChanges();
    void editsUnfoldWhatTheyTouch_data();
    void editsUnfoldWhatTheyTouch();
    void anotherTextIsOpen();
    void editsElsewhereKeepFolds();
    void allOfThemFromTheMenu();
    void theMarginsFollow();
    void theGutterIsMirrored();

private:
    [[nodiscard]] QString text() const { return m_editor->toPlainText(); }
    [[nodiscard]] QTextBlock line(int number) const
    {
        return m_editor->document()->findBlockByNumber(number);
    }
    [[nodiscard]] int caretLine() const { return m_editor->textCursor().blockNumber(); }
    void put(int number, bool atEnd = false)
    {
        QTextCursor caret(line(number));
        if (atEnd)
            caret.movePosition(QTextCursor::EndOfBlock);
        m_editor->setTextCursor(caret);
    }
    void fold(int tag) { m_editor->folding().setFolded(line(tag), true); }
    /// Of all lines, which are seen.
    [[nodiscard]] QString seen() const
    {
        QStringList lines;
        for (QTextBlock block = m_editor->document()->begin(); block.isValid(); block = block.next()) {
            if (block.isVisible())
                lines.append(block.text());
        }
        return lines.join(QLatin1Char('|'));
    }
    [[nodiscard]] QWidget* gutter() const
    {
        return m_editor->findChild<QWidget*>(QStringLiteral("foldMargin"));
    }
    void clickGutter(int tag)
    {
        const int y = m_editor->cursorRect(QTextCursor(line(tag))).center().y();
        QTest::mouseClick(gutter(), Qt::LeftButton, {}, QPoint(gutter()->width() / 2, y));
    }
    QMenu* menu()
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, m_editor->cursorRect().center(),
                                m_editor->mapToGlobal(m_editor->cursorRect().center()));
        QApplication::sendEvent(m_editor, &event);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }

    test::TestHome m_home;
    std::unique_ptr<QWidget> m_window;
    LyricsEditor* m_editor = nullptr;
    FindBar* m_find = nullptr;
};

void TestLyricsFolding::init()
{
    m_window = std::make_unique<QWidget>();
    m_editor = new LyricsEditor;
    m_find = new FindBar(m_editor);
    auto* column = new QVBoxLayout(m_window.get());
    column->addWidget(m_editor);
    column->addWidget(m_find);
    m_window->resize(360, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_editor->setFocus();
    m_editor->setText(song);
    QCoreApplication::processEvents();
}

void TestLyricsFolding::cleanup()
{
    m_window.reset();
}

void TestLyricsFolding::aClickFoldsAndUnfolds()
{
    const QRect before = m_editor->cursorRect(QTextCursor(line(4)));
    clickGutter(0);
    QCOMPARE(seen(), QStringLiteral("[Verse]|[Chorus]|ring||[Outro]|bye|home"));
    QCOMPARE(text(), song);
    QVERIFY(!m_editor->document()->isUndoAvailable());
    QVERIFY(m_editor->cursorRect(QTextCursor(line(4))).top() < before.top()); // it has moved up
    clickGutter(7);
    QCOMPARE(seen(), QStringLiteral("[Verse]|[Chorus]|ring||[Outro]"));
    clickGutter(0);
    clickGutter(7);
    QCOMPARE(seen().count(QLatin1Char('|')), 9);
    QCOMPARE(m_editor->cursorRect(QTextCursor(line(4))), before);
    clickGutter(1); // no tag
    QCOMPARE(seen().count(QLatin1Char('|')), 9);
}

void TestLyricsFolding::nothingToFold()
{
    m_editor->setText(QStringLiteral("words\nbefore\n[Intro]\n\n[Solo]"));
    for (const int each : {0, 2, 4}) {
        clickGutter(each);
        fold(each);
        put(each);
        QTest::keyClick(m_editor, Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
    }
    m_editor->folding().setAllFolded(true);
    QCOMPARE(seen(), QStringLiteral("words|before|[Intro]||[Solo]"));
    QVERIFY(!m_editor->folding().isAnyOpen());
}

void TestLyricsFolding::theKeysFoldTheSectionOfTheCaret_data()
{
    QTest::addColumn<int>("foldKey");
    QTest::addColumn<int>("unfoldKey");
    QTest::newRow("brackets") << int(Qt::Key_BracketLeft) << int(Qt::Key_BracketRight);
    QTest::newRow("what Shift makes of them") << int(Qt::Key_BraceLeft) << int(Qt::Key_BraceRight);
}

void TestLyricsFolding::theKeysFoldTheSectionOfTheCaret()
{
    QFETCH(int, foldKey);
    QFETCH(int, unfoldKey);
    put(5);
    QTest::keyClick(m_editor, Qt::Key(foldKey), Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(seen(), QStringLiteral("[Verse]|snow|roof||[Chorus]|[Outro]|bye|home"));
    QCOMPARE(caretLine(), 4);
    QCOMPARE(text(), song);
    QTest::keyClick(m_editor, Qt::Key(unfoldKey), Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(seen().count(QLatin1Char('|')), 9);
    QCOMPARE(text(), song);
}

void TestLyricsFolding::keysPassOverAFoldedSection_data()
{
    QTest::addColumn<int>("folded");
    QTest::addColumn<int>("from");
    QTest::addColumn<bool>("fromEnd");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifier");
    QTest::addColumn<int>("to");
    const int none = int(Qt::NoModifier);
    const int ctrl = int(Qt::ControlModifier);
    QTest::newRow("down") << 4 << 4 << false << int(Qt::Key_Down) << none << 7;
    QTest::newRow("up") << 4 << 7 << false << int(Qt::Key_Up) << none << 4;
    QTest::newRow("right") << 4 << 4 << true << int(Qt::Key_Right) << none << 7;
    QTest::newRow("left") << 4 << 7 << false << int(Qt::Key_Left) << none << 4;
    QTest::newRow("word right") << 4 << 4 << true << int(Qt::Key_Right) << ctrl << 7;
    QTest::newRow("word left") << 4 << 7 << false << int(Qt::Key_Left) << ctrl << 4;
    QTest::newRow("the last: down") << 7 << 7 << true << int(Qt::Key_Down) << none << 7;
    QTest::newRow("the last: right") << 7 << 7 << true << int(Qt::Key_Right) << none << 7;
    QTest::newRow("the last: to the end") << 7 << 0 << false << int(Qt::Key_End) << ctrl << 7;
    QTest::newRow("the last: a page") << 7 << 0 << false << int(Qt::Key_PageDown) << none << 7;
    QTest::newRow("the first: up") << 0 << 4 << false << int(Qt::Key_Up) << none << 0;
}

void TestLyricsFolding::keysPassOverAFoldedSection()
{
    QFETCH(int, folded);
    QFETCH(int, from);
    QFETCH(bool, fromEnd);
    QFETCH(int, key);
    QFETCH(int, modifier);
    QFETCH(int, to);
    fold(folded);
    const QString before = seen();
    put(from, fromEnd);
    QTest::keyClick(m_editor, Qt::Key(key), Qt::KeyboardModifiers(modifier));
    QCOMPARE(caretLine(), to);
    QVERIFY(!m_editor->textCursor().hasSelection());
    QCOMPARE(seen(), before);
    QCoreApplication::processEvents();
    QCOMPARE(seen(), before);
}

void TestLyricsFolding::theCaretNeverStaysInside()
{
    QRandomGenerator dice(42);
    static constexpr Qt::Key keys[] = {Qt::Key_Up,       Qt::Key_Down,   Qt::Key_Left,   Qt::Key_Right,
                                       Qt::Key_Home,     Qt::Key_End,    Qt::Key_A,      Qt::Key_PageDown,
                                       Qt::Key_PageUp,   Qt::Key_Delete, Qt::Key_Return, Qt::Key_Z,
                                       Qt::Key_Backspace};
    for (int i = 0; i < 1'500; ++i) {
        if (i % 7 == 0)
            m_editor->folding().setFolded(LyricsFolding::tagOf(line(dice.bounded(m_editor->blockCount()))),
                                          true);
        if (i % 50 == 49)
            m_editor->setText(song);
        const Qt::Key key = keys[dice.bounded(int(std::size(keys)))];
        const auto modifiers =
            Qt::KeyboardModifiers(dice.bounded(4) == 0 ? Qt::ShiftModifier : Qt::NoModifier)
            | (key == Qt::Key_Z || dice.bounded(4) == 0 ? Qt::ControlModifier : Qt::NoModifier);
        QTest::keyClick(m_editor, key, modifiers);
        QCoreApplication::processEvents();
        const QTextCursor caret = m_editor->textCursor();
        QVERIFY2(caret.block().isVisible() || (caret.hasSelection() && caret.atEnd()),
                 qPrintable(QStringLiteral("step %1: %2 at %3").arg(i).arg(seen()).arg(caret.position())));
        for (QTextBlock block = line(0); block.isValid(); block = block.next()) // whole sections or none
            QVERIFY2(block.isVisible() || LyricsFolding::isFolded(LyricsFolding::tagOf(block)),
                     qPrintable(QStringLiteral("step %1: %2 of %3").arg(i).arg(seen(), text())));
    }
}

void TestLyricsFolding::clicksPassOverAFoldedSection()
{
    fold(7);
    const QString before = seen();
    QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {},
                      QPoint(200, m_editor->viewport()->height() - 4));
    QCOMPARE(caretLine(), 7); // below the last line
    QCOMPARE(seen(), before);
}

void TestLyricsFolding::findingUnfolds()
{
    fold(0);
    fold(4);
    fold(7);
    m_editor->moveCursor(QTextCursor::Start);
    m_find->open(false);
    QTest::keyClicks(m_find->findChild<QLineEdit*>(QStringLiteral("findEdit")), QStringLiteral("rin"));
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("rin"));
    QCOMPARE(seen(), QStringLiteral("[Verse]|[Chorus]|ring||[Outro]"));
    auto* words = m_find->findChild<QLineEdit*>(QStringLiteral("findEdit"));
    words->selectAll();
    QTest::keyClicks(words, QStringLiteral("home")); // the very last word
    QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("home"));
    QVERIFY(line(9).isVisible());
}

void TestLyricsFolding::goingThereUnfolds()
{
    fold(4);
    fold(7);
    m_editor->goTo(line(4).position()); // its tag, as the outline does
    QCOMPARE(seen(), QStringLiteral("[Verse]|snow|roof||[Chorus]|ring||[Outro]"));
    m_editor->goTo(line(9).position() + 1);
    QCOMPARE(caretLine(), 9);
    QVERIFY(line(9).isVisible());
}

void TestLyricsFolding::foldingTakesTheCaretOut()
{
    put(8);
    m_editor->moveCursor(QTextCursor::End, QTextCursor::KeepAnchor);
    clickGutter(7);
    QCOMPARE(caretLine(), 7);
    QVERIFY(!m_editor->textCursor().hasSelection()); // nobody would see what typing replaces
    QTextCursor upwards(line(2));
    upwards.setPosition(0, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(upwards);
    clickGutter(0);
    QVERIFY(!m_editor->textCursor().hasSelection());
    QCOMPARE(caretLine(), 0);
}

void TestLyricsFolding::selectionsTakeWhatIsFolded()
{
    fold(4);
    fold(7);
    put(2);
    QTest::keyClick(m_editor, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_editor, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_editor, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(caretLine(), 7);
    m_editor->copy();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("roof\n\n[Chorus]\nring\n\n"));
    QTest::keyClick(m_editor, Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    m_editor->copy();
    QCOMPARE(QApplication::clipboard()->text(), song.mid(song.indexOf(QLatin1String("roof"))));
    QTest::keyClick(m_editor, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(text(), QStringLiteral("[Verse]\nsnow\n"));
    m_editor->undo();
    QCOMPARE(text(), song);
}

void TestLyricsFolding::everythingSelectedIsEverything()
{
    fold(0);
    fold(7);
    m_editor->moveCursor(QTextCursor::Start);
    const QString before = seen();
    QTest::keyClick(m_editor, Qt::Key_A, Qt::ControlModifier);
    m_editor->copy();
    QCOMPARE(QApplication::clipboard()->text(), song);
    QCOMPARE(seen(), before);
    QTest::keyClick(m_editor, Qt::Key_Right); // out of the selection
    QVERIFY(m_editor->textCursor().block().isVisible());
    QCOMPARE(seen(), before);
    m_editor->selectAll();
    QCoreApplication::processEvents();
    QCOMPARE(m_editor->textCursor().selectedText().size(), song.size());
    QTest::keyClick(m_editor, Qt::Key_Delete);
    QCOMPARE(text(), QString());
    m_editor->undo();
    QCOMPARE(text(), song);
}

void TestLyricsFolding::movingSectionsKeepsTheirFolds()
{
    LyricsOutlineModel sections(*m_editor);
    fold(4);
    fold(7);
    QVERIFY(sections.moveSection(2, 0));
    const QString moved = QStringLiteral("[Outro]\nbye\nhome\n\n[Verse]\nsnow\nroof\n\n[Chorus]\nring");
    QCOMPARE(text(), moved);
    QCOMPARE(seen(), QStringLiteral("[Outro]|[Verse]|snow|roof||[Chorus]"));
    m_editor->undo(); // one step
    QCOMPARE(text(), song);
    QCoreApplication::processEvents();
    QCOMPARE(seen(), QStringLiteral("[Verse]|snow|roof||[Chorus]|[Outro]"));
    QVERIFY(m_editor->textCursor().block().isVisible());
    m_editor->redo();
    QCOMPARE(text(), moved);
    QCOMPARE(seen(), QStringLiteral("[Outro]|[Verse]|snow|roof||[Chorus]"));
    QVERIFY(sections.setData(sections.index(0), QStringLiteral("End")));
    QCOMPARE(seen(), QStringLiteral("[End]|[Verse]|snow|roof||[Chorus]"));
    QVERIFY(sections.duplicateSection(2));
    QVERIFY(seen().startsWith(QLatin1String("[End]|[Verse]|snow|roof||[Chorus]|")));
    QVERIFY(sections.removeSection(1));
    QVERIFY(seen().startsWith(QLatin1String("[End]|[Chorus]|")));
}

void TestLyricsFolding::undoUnfoldsWhatItChanges()
{
    put(5, true);
    QTest::keyClicks(m_editor, QStringLiteral(" a bell"));
    fold(4);
    fold(7);
    put(0);
    QTest::keyClick(m_editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), song);
    QCOMPARE(seen(), QStringLiteral("[Verse]|snow|roof||[Chorus]|ring||[Outro]"));
    QCOMPARE(caretLine(), 5); // where it happened
}

void TestLyricsFolding::editsUnfoldWhatTheyTouch_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<bool>("atEnd");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("seenThen");
    QTest::newRow("a line behind the tag")
        << 4 << true << int(Qt::Key_Return)
        << QStringLiteral("[Verse]\nsnow\nroof\n\n[Chorus]\n\nring\n\n[Outro]\nbye\nhome")
        << QStringLiteral("[Verse]|[Chorus]||ring||[Outro]");
    QTest::newRow("a line before the tag")
        << 4 << false << int(Qt::Key_Return)
        << QStringLiteral("[Verse]\nsnow\nroof\n\n\n[Chorus]\nring\n\n[Outro]\nbye\nhome")
        << QStringLiteral("[Verse]|snow|roof|||[Chorus]|[Outro]");
    QTest::newRow("up to the line above")
        << 4 << false << int(Qt::Key_Backspace)
        << QStringLiteral("[Verse]\nsnow\nroof\n[Chorus]\nring\n\n[Outro]\nbye\nhome")
        << QStringLiteral("[Verse]|[Chorus]|[Outro]");
    QTest::newRow("the line below drawn up")
        << 4 << true << int(Qt::Key_Delete)
        << QStringLiteral("[Verse]\nsnow\nroof\n\n[Chorus]ring\n\n[Outro]\nbye\nhome")
        << QStringLiteral("[Verse]|snow|roof||[Chorus]ring||[Outro]");
    QTest::newRow("no tag any more") << 4 << true << int(Qt::Key_Backspace)
                                     << QStringLiteral(
                                            "[Verse]\nsnow\nroof\n\n[Chorus\nring\n\n[Outro]\nbye\nhome")
                                     << QStringLiteral("[Verse]|snow|roof||[Chorus|ring||[Outro]");
}

void TestLyricsFolding::editsUnfoldWhatTheyTouch()
{
    QFETCH(int, at);
    QFETCH(bool, atEnd);
    QFETCH(int, key);
    QFETCH(QString, expected);
    QFETCH(QString, seenThen);
    m_editor->folding().setAllFolded(true);
    put(at, atEnd);
    QTest::keyClick(m_editor, Qt::Key(key));
    QCOMPARE(text(), expected);
    QCOMPARE(seen(), seenThen);
    m_editor->undo();
    QCOMPARE(text(), song);
    QCoreApplication::processEvents();
    QVERIFY(m_editor->textCursor().block().isVisible());
}

void TestLyricsFolding::anotherTextIsOpen()
{
    m_editor->folding().setAllFolded(true);
    m_editor->setText(QStringLiteral("other\n[Verse]\nwords\n\n[Chorus]\nring"));
    QCOMPARE(seen(), QStringLiteral("other|[Verse]|words||[Chorus]")); // that one is as it was
    m_editor->setText(QString());
    QCOMPARE(seen(), QString());
    m_editor->setText(QStringLiteral("all\nnew"));
    QCOMPARE(seen(), QStringLiteral("all|new"));
    QVERIFY(!m_editor->folding().isAnyFolded());
}

void TestLyricsFolding::editsElsewhereKeepFolds()
{
    fold(0);
    fold(7);
    put(5, true);
    QTest::keyClicks(m_editor, QStringLiteral("s\ron"));
    QCOMPARE(seen(), QStringLiteral("[Verse]|[Chorus]|rings|on||[Outro]"));
    m_editor->insertSection(QStringLiteral("Bridge"));
    QCOMPARE(seen(), QStringLiteral("[Verse]|[Chorus]|rings|on||[Bridge]|||[Outro]"));
    QTextCursor inTag(line(0)); // renamed by hand
    inTag.movePosition(QTextCursor::EndOfBlock);
    inTag.movePosition(QTextCursor::Left);
    m_editor->setTextCursor(inTag);
    QTest::keyClicks(m_editor, QStringLiteral(" 1"));
    QCOMPARE(line(0).text(), QStringLiteral("[Verse 1]"));
    QVERIFY(LyricsFolding::isFolded(line(0)));
}

void TestLyricsFolding::allOfThemFromTheMenu()
{
    const auto action = [this](const char* name) {
        QMenu* open = menu();
        if (!open)
            qFatal("no menu");
        auto* found = open->findChild<QAction*>(QLatin1String(name));
        if (!found)
            qFatal("no action");
        const bool enabled = found->isEnabled();
        found->trigger();
        open->close();
        return enabled;
    };
    put(5);
    QVERIFY(!action("unfoldAllAction"));
    QVERIFY(action("foldAllAction"));
    QCOMPARE(seen(), QStringLiteral("[Verse]|[Chorus]|[Outro]"));
    QCOMPARE(caretLine(), 4);
    QVERIFY(!action("foldAllAction"));
    QVERIFY(action("foldAction")); // unfolds
    QCOMPARE(seen(), QStringLiteral("[Verse]|[Chorus]|ring||[Outro]"));
    QVERIFY(action("unfoldAllAction"));
    QCOMPARE(seen().count(QLatin1Char('|')), 9);
    QVERIFY(!m_editor->document()->isUndoAvailable());
    m_editor->setText(QStringLiteral("no tags"));
    QVERIFY(!action("foldAction"));
}

void TestLyricsFolding::theMarginsFollow()
{
    auto* syllables = m_editor->findChild<QWidget*>(QStringLiteral("syllableMargin"));
    m_editor->setText(QStringLiteral("[Verse]\nsilver\n\n[Solo]\n"));
    const QImage open = syllables->grab().toImage();
    const QImage openGutter = gutter()->grab().toImage();
    fold(0);
    const QImage folded = syllables->grab().toImage();
    QVERIFY(open != folded);
    QVERIFY(openGutter != gutter()->grab().toImage());
    m_editor->setText(QStringLiteral("[Verse]\n\n[Solo]\n"));
    QVERIFY(syllables->grab().toImage() == folded); // no line with syllables is left

    // How many lines there are is told behind a folded tag also where counts are not wanted.
    m_editor->setText(song);
    m_editor->setSyllablesShown(false);
    m_editor->clearFocus();
    const auto top = [this] {
        QImage image = m_editor->viewport()->grab().toImage();
        return image.copy(0, 0, image.width(), m_editor->cursorRect(QTextCursor(line(0))).bottom());
    };
    const QImage plain = top();
    fold(0);
    QVERIFY(top() != plain);
    m_editor->folding().setAllFolded(false);
    QVERIFY(top() == plain);
}

void TestLyricsFolding::theGutterIsMirrored()
{
    QCOMPARE(gutter()->geometry().right() + 1, m_editor->viewport()->x());
    m_editor->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(gutter()->x(), m_editor->viewport()->geometry().right() + 1);
    clickGutter(4);
    QCOMPARE(seen(), QStringLiteral("[Verse]|snow|roof||[Chorus]|[Outro]|bye|home"));
    m_editor->setText(QString(200, QLatin1Char('\n'))); // a scroll bar comes
    QTRY_COMPARE(gutter()->x(), m_editor->viewport()->geometry().right() + 1);
}

QTEST_MAIN(TestLyricsFolding)
#include "tst_lyricsfolding.moc"
