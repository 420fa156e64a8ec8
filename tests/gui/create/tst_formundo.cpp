#include "createbench.h"
#include "support/testprogram.h"

#include <QAction>
#include <QMenu>

using namespace riffdesk;
using riffdesk::test::CreateBench;

/// Ctrl+Z in the form: one order of undoing for all its fields, whichever has the focus. What a step is:
/// unit/form/tst_formhistory.
class TestFormUndo : public QObject
{
    Q_OBJECT

    std::unique_ptr<CreateBench> m_bench;

    [[nodiscard]] QPlainTextEdit* prompt() const { return m_bench->prompt(); }
    [[nodiscard]] QPlainTextEdit* lyrics() const { return m_bench->lyrics(); }
    [[nodiscard]] const Form& form() const { return m_bench->panel->form(); }
    static void undo(QWidget* at) { QTest::keySequence(at, QKeySequence::Undo); }
    static void redo(QWidget* at) { QTest::keySequence(at, QKeySequence::Redo); }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CreateBench>(); }

    void theNewestGoesFirstWhateverHasTheFocus()
    {
        QTest::keyClicks(prompt(), QStringLiteral("rain"));
        m_bench->choose("cover");
        test::chooseTakes(*m_bench->panel, 3);
        undo(prompt());
        QCOMPARE(form().takes, 1);
        undo(m_bench->find<QWidget>("actionCombo"));
        QCOMPARE(form().action, QStringLiteral("generate"));
        undo(m_bench->find<QWidget>("weirdnessSlider"));
        QVERIFY(prompt()->toPlainText().isEmpty());
        for (int i = 0; i < 3; ++i)
            redo(prompt());
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("rain"));
        QCOMPARE(m_bench->said("createButton"), QStringLiteral("Create ×3"));
    }

    void theCaretGoesToWhatCameBack()
    {
        m_bench->write(QStringLiteral("[Verse]\nOne two\n[Chorus]\nThree"));
        QTextCursor caret = lyrics()->textCursor();
        caret.setPosition(11); // behind "One"
        lyrics()->setTextCursor(caret);
        QTest::keyClicks(lyrics(), QStringLiteral("x"));
        caret.movePosition(QTextCursor::End);
        lyrics()->setTextCursor(caret);
        undo(lyrics());
        QCOMPARE(lyrics()->textCursor().position(), 11);
        redo(lyrics());
        QCOMPARE(lyrics()->textCursor().position(), 12);
        QCOMPARE(lyrics()->toPlainText(), QStringLiteral("[Verse]\nOnex two\n[Chorus]\nThree"));
    }

    /// The list of sections is part of the form; what is searched for is undone by itself.
    void aroundTheLyrics()
    {
        const QString words = QStringLiteral("[Verse]\nOne\n\n[Chorus]\nTwo");
        m_bench->write(words);
        auto* outline = m_bench->find<QAbstractItemView>("lyricsOutline");
        QTRY_COMPARE(outline->model()->rowCount(), 2);
        outline->setCurrentIndex(outline->model()->index(0, 0));
        QTest::keyClick(outline, Qt::Key_Down, Qt::AltModifier);
        QVERIFY(lyrics()->toPlainText() != words);
        undo(outline);
        QCOMPARE(lyrics()->toPlainText(), words);

        QTest::keySequence(lyrics(), QKeySequence::Find);
        auto* line = m_bench->find<QLineEdit>("findEdit");
        QTRY_VERIFY(line->isVisible());
        line->clear();
        QTest::keyClicks(line, QStringLiteral("One"));
        undo(line);
        QCOMPARE(line->text(), QString());
        QCOMPARE(lyrics()->toPlainText(), words);
    }

    void whatChangedIsUnfolded()
    {
        m_bench->click("advancedButton");
        auto* line = m_bench->find<QLineEdit>("styleToAvoidEdit");
        QTest::keyClicks(line, QStringLiteral("drums"));
        m_bench->click("advancedButton");
        QVERIFY(!line->isVisible());
        undo(prompt());
        QVERIFY(line->isVisible());
        QVERIFY(line->text().isEmpty());
    }

    void theWindowUndoesWhereTheFormCannot()
    {
        QWidget window;
        QAction library;
        library.setShortcut(QKeySequence::Undo);
        window.addAction(&library);
        int taken = 0;
        connect(&library, &QAction::triggered, this, [&] { ++taken; });
        m_bench->panel->setParent(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* button = m_bench->find<QWidget>("createButton");
        button->setFocus();
        undo(button);
        QCOMPARE(taken, 1);
        undo(prompt()); // with the focus in a text, undo means its words, even when there are none to undo
        QCOMPARE(taken, 1);
        QTest::keyClicks(prompt(), QStringLiteral("rain"));
        undo(button);
        QVERIFY(prompt()->toPlainText().isEmpty());
        QCOMPARE(taken, 1);
        m_bench->panel->setParent(nullptr);
    }

    void theMenusOfTheFieldsOfferIt()
    {
        for (QWidget* edit : {static_cast<QWidget*>(prompt()), static_cast<QWidget*>(lyrics()),
                              static_cast<QWidget*>(m_bench->title())}) {
            m_bench->write(QStringLiteral("[Verse]\nOne"));
            QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(4, 4),
                                    edit->mapToGlobal(QPoint(4, 4)));
            QApplication::sendEvent(edit, &asked);
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY2(menu, qPrintable(edit->objectName()));
            QAction* const back = menu->actions().value(0);
            QVERIFY(back->text().startsWith(QLatin1String("&Undo")));
            back->trigger();
            menu->close();
            QVERIFY(lyrics()->toPlainText().isEmpty());
        }
    }

    void whatWasMissingBeforeIsNotReported()
    {
        m_bench->activate();
        prompt()->setFocus();
        QTest::keyClicks(prompt(), QStringLiteral("a"));
        auto* model = m_bench->find<QComboBox>("modelCombo");
        model->setFocus();
        undo(model);
        QVERIFY(prompt()->toPlainText().isEmpty());
        QVERIFY(!m_bench->shown<QWidget>("styleOrIdeaProblem"));
        QTest::keyClicks(prompt(), QStringLiteral("a"));
        QTest::keyClick(prompt(), Qt::Key_Backspace); // by hand it is
        prompt()->setFocus();
        model->setFocus();
        QVERIFY(m_bench->shown<QWidget>("styleOrIdeaProblem"));
    }
};

RIFFDESK_TEST(tst_formundo, riffdesk::test::runCreateTest<TestFormUndo>);

#include "tst_formundo.moc"
