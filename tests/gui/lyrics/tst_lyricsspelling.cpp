#include "lyrics/spellchecker.h"
#include "support/testhome.h"
#include "support/testprogram.h"
#include "ui/lyrics/lyricseditor.h"
#include "ui/lyrics/spellingmenu.h"
#include "ui/lyrics/spellmarks.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTextBlock>
#include <QVBoxLayout>
#include <QtTest>

#include <enchant.h>

using namespace riffdesk;

namespace {
QByteArrayList installed; ///< what Enchant lists in this program
}

/// In place of the library's: whatever the system has installed is left out.
void enchant_broker_list_dicts(EnchantBroker*, EnchantDictDescribeFn describe, void* data)
{
    for (const QByteArray& code : std::as_const(installed))
        describe(code.constData(), "hunspell", "", "", data);
}

/// What is underlined while lyrics are written, and what the menu does about it.
class TestLyricsSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void marksAppearAndGo();
    void marksAreNoEdits();
    void aWordIsMarkedWhenItIsLeft_data();
    void aWordIsMarkedWhenItIsLeft();
    void marksMoveWithTheText();
    void onlyWhatIsInSightIsAsked();
    void answersToAnOldTextAreNotTaken();
    void aSuggestionReplacesAsOneStep();
    void aSuggestionForAWordThatHasGone();
    void noSuggestions();
    void wordsAreAddedAndIgnored();
    void theLanguageIsChosen();
    void manyRegionsHaveAMenuOfTheirOwn();
    void withoutADictionary();
    void brokenDictionariesAreTold();

private:
    void writeDictionary(const char* code, const QByteArray& words) const
    {
        const QString base = m_home.path(QStringLiteral("config/enchant/hunspell/")) + QLatin1String(code);
        for (const auto& [suffix, bytes] :
             {std::pair(".aff", QByteArray("SET UTF-8\nTRY abcdefghijklmnopqrstuvwxyz\n")),
              std::pair(".dic", words)}) {
            QFile file(base + QLatin1String(suffix));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write the dictionary");
        }
    }
    [[nodiscard]] QTextBlock line(int number) const
    {
        return m_editor->document()->findBlockByNumber(number);
    }
    /// The words that are underlined in a line.
    [[nodiscard]] QStringList marked(int number) const
    {
        QStringList words;
        const auto formats = line(number).layout()->formats();
        for (const auto& each : formats) {
            if (each.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                words.append(line(number).text().mid(each.start, each.length));
        }
        return words;
    }
    /// Until what is in sight has been judged as it stands.
    void judged()
    {
        QSignalSpy checked(m_checker, &SpellChecker::checked);
        QVERIFY(checked.wait(test::patienceMs));
    }
    QMenu* menuAt(int number, int column)
    {
        QTextCursor place(line(number));
        place.setPosition(place.position() + column);
        const QPoint point = m_editor->cursorRect(place).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, m_editor->viewport()->mapToGlobal(point));
        QApplication::sendEvent(m_editor->viewport(), &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            qFatal("no menu");
        return menu;
    }
    static QAction* action(const QMenu* menu, const QString& text)
    {
        const auto all = menu->actions();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&text](const QAction* each) {
            return each->isVisible() && each->text() == text;
        });
        return found == all.cend() ? nullptr : *found;
    }
    static void choose(QMenu* menu, const QString& text)
    {
        QTRY_VERIFY2(action(menu, text), qPrintable(text));
        action(menu, text)->trigger();
        menu->close();
    }
    void make()
    {
        m_window = std::make_unique<QWidget>();
        m_editor = new LyricsEditor;
        m_other = new QLineEdit;
        auto* column = new QVBoxLayout(m_window.get());
        column->addWidget(m_editor);
        column->addWidget(m_other);
        m_checker = &m_editor->spelling().checker();
        m_checker->setOwnWords(m_home.path(QStringLiteral("words.txt")));
        m_window->resize(360, 400);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), test::patienceMs));
    }

    test::TestHome m_home;
    std::unique_ptr<QWidget> m_window;
    LyricsEditor* m_editor = nullptr;
    QLineEdit* m_other = nullptr;
    SpellChecker* m_checker = nullptr;
};

void TestLyricsSpelling::initTestCase()
{
    QVERIFY(QDir().mkpath(m_home.path(QStringLiteral("config/enchant/hunspell"))));
    QFile ordering(m_home.path(QStringLiteral("config/enchant/enchant.ordering")));
    QVERIFY(ordering.open(QIODevice::WriteOnly));
    ordering.write("*:hunspell\nen_US:hunspell\n"); // Debian prefers aspell for English
}

void TestLyricsSpelling::init()
{
    QFile::remove(m_home.path(QStringLiteral("words.txt")));
    installed = {"de_DE", "en_US"};
    writeDictionary("en_US", "8\nSunday\nsnow\nroof\nring\nthe\non\nslow\nsilver\n");
    writeDictionary("de_DE", "3\nSchnee\nDach\nSonntag\n");
    make();
}

void TestLyricsSpelling::cleanup()
{
    m_window.reset();
}

void TestLyricsSpelling::marksAppearAndGo()
{
    m_editor->setText(QStringLiteral("[Vesre]\nsnwo on the roff\nsnow"));
    QTRY_COMPARE(marked(1), QStringList({QStringLiteral("snwo"), QStringLiteral("roff")}));
    QCOMPARE(marked(0), QStringList());
    QCOMPARE(marked(2), QStringList());
    QTextCursor word(line(1));
    word.setPosition(word.position() + 4, QTextCursor::KeepAnchor);
    word.insertText(QStringLiteral("snow"));
    QTRY_COMPARE(marked(1), QStringList(QStringLiteral("roff")));
}

void TestLyricsSpelling::marksAreNoEdits()
{
    QSignalSpy edited(m_editor, &QPlainTextEdit::textChanged);
    m_editor->setText(QStringLiteral("snwo"));
    const auto before = edited.size();
    QTRY_COMPARE(marked(0).size(), 1);
    QCOMPARE(edited.size(), before);
    QVERIFY(!m_editor->document()->isUndoAvailable());
    QCOMPARE(m_editor->toPlainText(), QStringLiteral("snwo"));
}

void TestLyricsSpelling::aWordIsMarkedWhenItIsLeft_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("leave");
    QTest::newRow("by a space") << QStringLiteral("snwo") << int(Qt::Key_Space);
    QTest::newRow("by a new line") << QStringLiteral("snwo") << int(Qt::Key_Return);
    QTest::newRow("by the caret") << QStringLiteral("the snwo") << int(Qt::Key_Home);
    QTest::newRow("by the focus") << QStringLiteral("snwo") << int(Qt::Key_Tab);
}

void TestLyricsSpelling::aWordIsMarkedWhenItIsLeft()
{
    QFETCH(QString, keys);
    QFETCH(int, leave);
    m_editor->setFocus();
    m_editor->setText(QStringLiteral("roff"));
    QTRY_COMPARE(marked(0).size(), 1);
    m_editor->moveCursor(QTextCursor::End);
    QTest::keyClick(m_editor, Qt::Key_Return);
    QTest::keyClicks(m_editor, keys);
    judged();
    test::processDue();
    QCOMPARE(marked(0), QStringList(QStringLiteral("roff")));
    QCOMPARE(marked(1), QStringList());
    QTest::keyClick(m_editor, Qt::Key(leave));
    QTRY_COMPARE(marked(1), QStringList(QStringLiteral("snwo")));
}

void TestLyricsSpelling::marksMoveWithTheText()
{
    m_editor->setText(QStringLiteral("the snwo on roff"));
    QTRY_COMPARE(marked(0).size(), 2);
    QTextCursor start(line(0));
    start.insertText(QStringLiteral("slow "));
    QCOMPARE(marked(0), QStringList({QStringLiteral("snwo"), QStringLiteral("roff")})); // at once
    start.setPosition(int(line(0).text().indexOf(QLatin1String("on"))));
    start.insertBlock();
    QCOMPARE(marked(0), QStringList(QStringLiteral("snwo")));
    QTRY_COMPARE(marked(1), QStringList(QStringLiteral("roff")));
}

void TestLyricsSpelling::onlyWhatIsInSightIsAsked()
{
    QSignalSpy checked(m_checker, &SpellChecker::checked);
    QString text;
    for (int i = 0; i < 2'000; ++i)
        text += QStringLiteral("snwo on the roof\n");
    m_editor->setText(text);
    QTRY_COMPARE(marked(0).size(), 1);
    qsizetype asked = 0;
    for (const auto& each : checked)
        asked += each.first().value<QVector<SpellChecker::CheckedLine>>().size();
    QVERIFY2(asked > 5 && asked < 100, qPrintable(QString::number(asked)));
    QCOMPARE(marked(1'500), QStringList());
    m_editor->goTo(line(1'500).position());
    QTRY_COMPARE(marked(1'500).size(), 1);
}

void TestLyricsSpelling::answersToAnOldTextAreNotTaken()
{
    m_editor->setText(QStringLiteral("snow"));
    judged();
    QSignalSpy suggested(m_checker, &SpellChecker::suggested);
    constexpr int queued = 100;
    for (int i = 0; i < queued; ++i) // the answer is late
        m_checker->suggest(QStringLiteral("qqxzzqwvvkjqqxzz"));
    m_editor->setText(QStringLiteral("snwo snwo snwo"));
    test::runTimersDueWithin(std::chrono::milliseconds(100)); // it is asked for by now
    m_editor->setText(QStringLiteral("the silver roff"));
    const QObject context;
    QVector<QStringList> seen; // after each answer
    connect(m_checker, &SpellChecker::checked, &context, [&] { seen.append(marked(0)); });
    QTRY_COMPARE(suggested.size(), queued);
    QTRY_COMPARE(marked(0), QStringList(QStringLiteral("roff")));
    for (const QStringList& marks : std::as_const(seen))
        QVERIFY2(marks.isEmpty() || marks == QStringList(QStringLiteral("roff")),
                 qPrintable(marks.join(QLatin1Char(' '))));
}

void TestLyricsSpelling::aSuggestionReplacesAsOneStep()
{
    m_editor->setText(QStringLiteral("[Verse]\nthe snwo on"));
    QTRY_COMPARE(marked(1).size(), 1);
    QMenu* menu = menuAt(1, 6);
    QCOMPARE(menu->actions().first()->text(), QStringLiteral("Looking for suggestions…")); // at once
    choose(menu, QStringLiteral("snow"));
    QCOMPARE(m_editor->toPlainText(), QStringLiteral("[Verse]\nthe snow on"));
    QCOMPARE(m_editor->textCursor().positionInBlock(), 8);
    QTRY_COMPARE(marked(1), QStringList());
    m_editor->undo();
    QCOMPARE(m_editor->toPlainText(), QStringLiteral("[Verse]\nthe snwo on"));
    QVERIFY(!m_editor->document()->isUndoAvailable());
    QTRY_COMPARE(marked(1), QStringList(QStringLiteral("snwo")));
    menu = menuAt(1, 1); // a correctly spelt word has the standard menu
    QVERIFY(!action(menu, QStringLiteral("Ignore")));
    menu->close();
}

void TestLyricsSpelling::aSuggestionForAWordThatHasGone()
{
    m_editor->setText(QStringLiteral("the snwo on"));
    QTRY_COMPARE(marked(0).size(), 1);
    QMenu* menu = menuAt(0, 6);
    QTRY_VERIFY(action(menu, QStringLiteral("snow")));
    QTextCursor word(line(0)); // a file that was being read comes in
    word.setPosition(6);
    word.insertText(QStringLiteral("x"));
    action(menu, QStringLiteral("snow"))->trigger();
    menu->close();
    QCOMPARE(m_editor->toPlainText(), QStringLiteral("the snxwo on"));
}

void TestLyricsSpelling::noSuggestions()
{
    m_editor->setText(QStringLiteral("qqxzzqwvvkj"));
    QTRY_COMPARE(marked(0).size(), 1);
    QMenu* menu = menuAt(0, 2);
    QTRY_VERIFY(action(menu, QStringLiteral("No suggestions")));
    QVERIFY(!action(menu, QStringLiteral("No suggestions"))->isEnabled());
    menu->close();
}

/// Which are kept: unit/lyrics/tst_spelling.
void TestLyricsSpelling::wordsAreAddedAndIgnored()
{
    m_editor->setText(QStringLiteral("roff\nroff Roff snwo"));
    QTRY_COMPARE(marked(1).size(), 3);
    choose(menuAt(0, 1), QStringLiteral("Add to dictionary"));
    QTRY_COMPARE(marked(1), QStringList(QStringLiteral("snwo")));
    QCOMPARE(marked(0), QStringList());
    choose(menuAt(1, 11), QStringLiteral("Ignore"));
    QTRY_COMPARE(marked(1), QStringList());
    make(); // the next run
    m_editor->setText(QStringLiteral("roff snwo"));
    QTRY_COMPARE(marked(0), QStringList(QStringLiteral("snwo")));
}

void TestLyricsSpelling::theLanguageIsChosen()
{
    m_editor->setText(QStringLiteral("snow Schnee"));
    QTRY_COMPARE(marked(0), QStringList(QStringLiteral("Schnee"))); // the desktop speaks English
    QSignalSpy chosen(m_checker, &SpellChecker::choiceChanged);
    QMenu* menu = spellingmenu::languages(*m_checker, m_window.get());
    menu->popup({});
    const auto checkedAction = [menu] {
        for (const QAction* each : menu->actions()) {
            if (each->isChecked())
                return each->text();
        }
        return QString();
    };
    QTRY_COMPARE(checkedAction(), QStringLiteral("American English"));
    choose(menu, QStringLiteral("Deutsch"));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("de_DE"));
    QTRY_COMPARE(marked(0), QStringList(QStringLiteral("snow")));
    menu->popup({});
    QCOMPARE(checkedAction(), QStringLiteral("Deutsch"));
    choose(menu, QStringLiteral("Off"));
    QCOMPARE(marked(0), QStringList());
    QCOMPARE(m_checker->choice(), SpellChecker::off);
    QTextCursor(line(0)).insertText(QStringLiteral("xx "));
    test::runTimersDueWithin(std::chrono::milliseconds(200)); // nothing comes of it
    QCOMPARE(marked(0), QStringList());
    menu->popup({});
    QCOMPARE(checkedAction(), QStringLiteral("Off"));
    menu->close();
    m_checker->choose(QStringLiteral("en_US"));
    QTRY_COMPARE(marked(0), QStringList({QStringLiteral("xx"), QStringLiteral("Schnee")}));
}

void TestLyricsSpelling::manyRegionsHaveAMenuOfTheirOwn()
{
    installed = {"en_GB", "en_US", "es_AR", "es_ES", "es_MX", "es_UY"};
    SpellChecker checker;
    const std::unique_ptr<QMenu> menu(spellingmenu::languages(checker, m_window.get()));
    menu->popup({});
    QTRY_VERIFY(action(menu.get(), QStringLiteral("American English")));
    QVERIFY(action(menu.get(), QStringLiteral("British English")));
    for (int again = 0; again < 2; ++again) {
        const QAction* spanish = action(menu.get(), QStringLiteral("Español"));
        QVERIFY(spanish && spanish->menu());
        QCOMPARE(spanish->menu()->actions().size(), 4);
        QCOMPARE(menu->findChildren<QMenu*>().size(), 1);
        menu->close();
        menu->popup({});
    }
    choose(action(menu.get(), QStringLiteral("Español"))->menu(), QStringLiteral("Español de España"));
    QCOMPARE(checker.choice(), QStringLiteral("es_ES"));
}

void TestLyricsSpelling::withoutADictionary()
{
    installed.clear();
    SpellChecker none;
    QMenu* menu = spellingmenu::languages(none, m_window.get());
    menu->popup({});
    QTRY_VERIFY(action(menu, QStringLiteral("No dictionary is installed (hunspell)")));
    QVERIFY(!menu->actions().first()->isEnabled());
    QCOMPARE(menu->actions().size(), 1);
    menu->close();
    delete menu;
}

void TestLyricsSpelling::brokenDictionariesAreTold()
{
    writeDictionary("de_DE", "broken\n");
    QSignalSpy problem(m_editor, &LyricsEditor::problem);
    m_checker->choose(QStringLiteral("de_DE"));
    m_editor->setText(QStringLiteral("snow"));
    QTRY_COMPARE(problem.size(), 1);
    QVERIFY(problem.first().first().toString().contains(QLatin1String("de_DE")));
    QTest::keyClicks(m_editor, QStringLiteral("typing goes on"));
    QCOMPARE(marked(0), QStringList());
}

RIFFDESK_TEST(tst_lyricsspelling, test::runTest<TestLyricsSpelling, QApplication>);
#include "tst_lyricsspelling.moc"
