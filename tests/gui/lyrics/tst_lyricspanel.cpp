#include "api/catalogue.h"
#include "library/library.h"
#include "lyrics/spellchecker.h"
#include "platform/settings.h"
#include "storage/database.h"
#include "support/testhome.h"
#include "support/testprogram.h"
#include "ui/create/createpanel.h"
#include "ui/create/lyricsfield.h"
#include "ui/lyrics/lyricseditor.h"
#include "ui/lyrics/lyricsoutline.h"
#include "ui/lyrics/lyricsoutlinemodel.h"
#include "ui/lyrics/lyricspanel.h"
#include "ui/lyrics/lyricswindow.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace riffdesk;

namespace {
const QString song = QStringLiteral("[Verse]\nsnow on the roof\nsnow\n\n[Chorus]\nring\n\n[Outro]\nbye");
}

/// Sections, finding, and the window: around the text.
class TestLyricsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sectionsAreListed();
    void theListFollowsTheText();
    void aDragIsOneStepOfUndo();
    void keysOfTheList();
    void renamingInTheList();
    void wordsWithoutATagStayFirst();
    void aClickGoesThere();
    void spellingIsInTheMenu();
    void spellingIsRemembered();
    void sectionsFoldAway();
    void sectionsAreInsertedFromTheMenu();
    void findingWithTheKeyboard();
    void findingNothing();
    void replacingIsUndone();
    void theWindowHasTheSameTextAndUndo();
    void theWindowClosesWithTheField();
    void theFieldMayGoFirst();
    void problemsAreToldUntilTheNextChange();

private:
    template <typename T> T* find(const char* name) const
    {
        T* found = m_top->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    [[nodiscard]] QString text() const { return m_editor->toPlainText(); }
    [[nodiscard]] QStringList tags() const
    {
        QStringList names;
        for (int row = 0; row < m_outline->model()->rowCount(); ++row)
            names.append(m_outline->model()->index(row, 0).data().toString());
        return names;
    }
    void unfold()
    {
        if (!find<QPushButton>("lyricsSectionsButton")->isChecked())
            find<QPushButton>("lyricsSectionsButton")->click();
        QVERIFY(QTest::qWaitFor([this] { return m_outline->isVisible() && m_outline->height() > 60; },
                                test::patienceMs));
    }
    /// As a drag with the mouse does it: the row is picked up, and dropped above another one.
    void dragRow(int from, int above)
    {
        m_outline->setCurrentIndex(m_outline->model()->index(from, 0));
        const std::unique_ptr<QMimeData> data(m_outline->model()->mimeData({m_outline->currentIndex()}));
        const int rows = m_outline->model()->rowCount();
        const QRect row = m_outline->visualRect(m_outline->model()->index(qMin(above, rows - 1), 0));
        const QPoint point(row.center().x(), above < rows ? row.top() + 1 : row.bottom());
        QDragEnterEvent enter(point, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_outline->viewport(), &enter);
        QDragMoveEvent move(point, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_outline->viewport(), &move);
        QDropEvent drop(point, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_outline->viewport(), &drop);
    }

    test::TestHome m_home;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<QWidget> m_top;
    LyricsField* m_field = nullptr;
    LyricsEditor* m_editor = nullptr;
    LyricsOutline* m_outline = nullptr;
    QAbstractItemModelTester* m_tester = nullptr;
};

void TestLyricsPanel::init()
{
    m_database = std::move(Database::open(m_home.path(QStringLiteral("library.db"))).value());
    m_library = std::make_unique<Library>(*m_database, m_home.path(QStringLiteral("songs")));
    m_top = std::make_unique<QWidget>();
    const auto parameters = Catalogue::builtIn().parameters();
    const auto lyrics = std::find_if(parameters.cbegin(), parameters.cend(), [](const Parameter& parameter) {
        return parameter.kind == Parameter::Kind::Lyrics;
    });
    QVERIFY(lyrics != parameters.cend());
    m_field = new LyricsField(*lyrics, *m_library, m_top.get());
    auto* column = new QVBoxLayout(m_top.get());
    column->addWidget(m_field);
    column->addStretch();
    m_editor = find<LyricsEditor>("lyricsEdit");
    m_outline = find<LyricsOutline>("lyricsOutline");
    m_tester = new QAbstractItemModelTester(
        m_outline->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_outline);
    m_top->resize(340, 560);
    m_top->show();
    QVERIFY(QTest::qWaitForWindowActive(m_top.get(), test::patienceMs));
    m_editor->setText(song);
    m_editor->setFocus();
    QTRY_COMPARE(m_outline->model()->rowCount(), 3);
}

void TestLyricsPanel::cleanup()
{
    m_top.reset();
    m_library.reset();
    m_database.reset();
}

void TestLyricsPanel::sectionsAreListed()
{
    QCOMPARE(tags(),
             QStringList({QStringLiteral("Verse"), QStringLiteral("Chorus"), QStringLiteral("Outro")}));
    QCOMPARE(m_outline->model()->index(0, 0).data(LyricsOutlineModel::LineCountRole).toInt(), 2);
    QCOMPARE(m_outline->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Verse, 2 lines"));
}

void TestLyricsPanel::theListFollowsTheText()
{
    QSignalSpy reset(m_outline->model(), &QAbstractItemModel::modelReset);
    m_editor->moveCursor(QTextCursor::End);
    m_editor->insertPlainText(QStringLiteral("\n\n[Coda]\nla\nla"));
    QTRY_COMPARE(tags().last(), QStringLiteral("Coda"));
    QTRY_COMPARE(m_outline->model()->index(3, 0).data(LyricsOutlineModel::LineCountRole).toInt(), 2);
    m_editor->setText(QStringLiteral("[Outro]\nbye"));
    QTRY_COMPARE(tags(), QStringList(QStringLiteral("Outro")));
    m_editor->setText(QString());
    QTRY_COMPARE(tags(), QStringList());
    m_editor->setText(QStringLiteral("[X]\n[Verse]\n[Y]"));
    QTRY_COMPARE(tags().size(), 3);
    QCOMPARE(reset.size(), 0); // the selection and the place in the list stay
}

void TestLyricsPanel::aDragIsOneStepOfUndo()
{
    unfold();
    dragRow(2, 0);
    QCOMPARE(text(), QStringLiteral("[Outro]\nbye\n\n[Verse]\nsnow on the roof\nsnow\n\n[Chorus]\nring"));
    QCOMPARE(tags(),
             QStringList({QStringLiteral("Outro"), QStringLiteral("Verse"), QStringLiteral("Chorus")}));
    m_editor->undo();
    QCOMPARE(text(), song);
    QVERIFY(!m_editor->document()->isUndoAvailable());
    QTRY_COMPARE(tags().first(), QStringLiteral("Verse"));
    m_editor->redo();
    QCOMPARE(text(), QStringLiteral("[Outro]\nbye\n\n[Verse]\nsnow on the roof\nsnow\n\n[Chorus]\nring"));
    dragRow(0, 3); // below the last
    QCOMPARE(text(), song);
    QMimeData foreign; // what another list calls a section is not one of these
    foreign.setData(QStringLiteral("application/x-riffdesk-section"), "0");
    QVERIFY(!m_outline->model()->canDropMimeData(&foreign, Qt::MoveAction, 2, 0, {}));
    QVERIFY(!m_outline->model()->dropMimeData(&foreign, Qt::MoveAction, 2, 0, {}));
    QCOMPARE(text(), song);
}

void TestLyricsPanel::keysOfTheList()
{
    unfold();
    m_outline->setFocus();
    m_outline->setCurrentIndex(m_outline->model()->index(1, 0));
    QTest::keyClick(m_outline, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(tags().first(), QStringLiteral("Chorus"));
    QCOMPARE(m_outline->currentIndex().row(), 0);
    QTest::keyClick(m_outline, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(text(), song);
    QTest::keyClick(m_outline, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(tags().mid(1, 2), QStringList({QStringLiteral("Chorus"), QStringLiteral("Chorus")}));
    QCOMPARE(m_outline->currentIndex().row(), 2);
    QTest::keyClick(m_outline, Qt::Key_Delete);
    QCOMPARE(text(), song);
    QTest::keyClick(m_outline, Qt::Key_Delete);
    QCOMPARE(text(), QStringLiteral("[Verse]\nsnow on the roof\nsnow\n\n[Chorus]\nring"));
    QTest::keyClick(m_outline, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), song);
}

void TestLyricsPanel::renamingInTheList()
{
    unfold();
    m_outline->setFocus();
    m_outline->setCurrentIndex(m_outline->model()->index(1, 0));
    const QPoint row = m_outline->visualRect(m_outline->currentIndex()).center();
    for (const bool isClicked : {false, true}) {
        if (isClicked) {
            QTest::mouseClick(m_outline->viewport(), Qt::LeftButton, {}, row);
            QTest::mouseDClick(m_outline->viewport(), Qt::LeftButton, {}, row);
        } else {
            QTest::keyClick(m_outline, Qt::Key_F2);
        }
        QPointer<QLineEdit> name = m_outline->viewport()->findChild<QLineEdit*>();
        QVERIFY(name);
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Hook"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(tags().at(1), QStringLiteral("Hook"));
        QVERIFY(text().contains(QLatin1String("\n\n[Hook]\nring")));
        m_editor->undo();
        QCOMPARE(text(), song);
        QVERIFY(!m_editor->document()->isUndoAvailable());
        QTRY_VERIFY(!name);
    }
}

void TestLyricsPanel::wordsWithoutATagStayFirst()
{
    m_editor->setText(QStringLiteral("hm\n\n[Verse]\na"));
    QTRY_COMPARE(tags().size(), 2);
    auto& sections = m_outline->sections();
    QVERIFY(!sections.moveRow({}, 1, {}, 0));
    QVERIFY(!sections.flags(sections.index(0)).testFlag(Qt::ItemIsDragEnabled));
    QCOMPARE(text(), QStringLiteral("hm\n\n[Verse]\na"));
    QVERIFY(sections.setData(sections.index(0), QStringLiteral("Intro")));
    QCOMPARE(text(), QStringLiteral("[Intro]\nhm\n\n[Verse]\na"));
}

void TestLyricsPanel::aClickGoesThere()
{
    unfold();
    const QRect row = m_outline->visualRect(m_outline->model()->index(1, 0));
    QTest::mouseClick(m_outline->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(m_editor->textCursor().block().text(), QStringLiteral("[Chorus]"));
}

void TestLyricsPanel::spellingIsInTheMenu()
{
    auto* spelling = find<QToolButton>("lyricsMoreButton")->findChild<QMenu*>(QStringLiteral("spellingMenu"));
    QVERIFY(spelling);
    QSignalSpy chosen(&m_field->spelling(), &SpellChecker::choiceChanged);
    m_field->spelling().choose(SpellChecker::off);
    QCOMPARE(chosen.size(), 1);
    spelling->popup({});
    QTRY_VERIFY(m_field->spelling().hasLoadedLanguages());
    QVERIFY(!spelling->isEmpty());
    spelling->close();
}

void TestLyricsPanel::spellingIsRemembered()
{
    Settings settings(m_home.path(QStringLiteral("settings.ini")));
    const Catalogue catalogue = Catalogue::builtIn();
    for (const QString& choice : {QStringLiteral("de_DE"), SpellChecker::off}) {
        CreatePanel(catalogue, *m_library, settings).findChild<LyricsField*>()->spelling().choose(choice);
        const CreatePanel next(catalogue, *m_library, settings);
        QCOMPARE(next.findChild<LyricsField*>()->spelling().choice(), choice);
    }
}

void TestLyricsPanel::sectionsFoldAway()
{
    auto* fold = find<QPushButton>("lyricsSectionsButton");
    QVERIFY(!m_outline->isVisible());
    QVERIFY(fold->text().startsWith(QLatin1String("3 ")));
    unfold();
    fold->click();
    QVERIFY(!m_outline->isVisible());
    m_editor->setText(QString());
    QTRY_VERIFY(!fold->isVisible()); // there is nothing to list
}

void TestLyricsPanel::sectionsAreInsertedFromTheMenu()
{
    auto* menu = find<QToolButton>("insertSectionButton")->findChild<QMenu*>();
    QVERIFY(menu);
    m_editor->moveCursor(QTextCursor::Start);
    find<QToolButton>("insertSectionButton")->click();
    QVERIFY(menu->isVisible());
    QCOMPARE(menu->actions().first()->text(), QStringLiteral("Verse 2"));
    menu->actions().first()->trigger();
    menu->close();
    QCOMPARE(QApplication::focusWidget(), m_editor);
    QTest::keyClicks(m_editor, QStringLiteral("ice"));
    QVERIFY(
        text().startsWith(QLatin1String("[Verse]\nsnow on the roof\nsnow\n\n[Verse 2]\nice\n\n[Chorus]")));
}

void TestLyricsPanel::findingWithTheKeyboard()
{
    m_editor->moveCursor(QTextCursor::Start);
    QTest::keyClick(m_editor, Qt::Key_F, Qt::ControlModifier);
    auto* words = find<QLineEdit>("findEdit");
    QTRY_COMPARE(QApplication::focusWidget(), words);
    QTest::keyClicks(words, QStringLiteral("SNOW"));
    QCOMPARE(m_editor->textCursor().selectionStart(), 8);
    QCOMPARE(find<QLabel>("findCount")->text(), QStringLiteral("1/2"));
    QCOMPARE(m_editor->extraSelections().size(), 2);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(m_editor->textCursor().selectionStart(), 25);
    QTest::keyClick(words, Qt::Key_Return); // round the end
    QCOMPARE(m_editor->textCursor().selectionStart(), 8);
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_editor->textCursor().selectionStart(), 25);
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!words->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_editor);
    QVERIFY(m_editor->extraSelections().isEmpty());
    QTest::keyClick(m_editor, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(m_editor, Qt::Key_Escape); // from the text it closes too
    QVERIFY(!words->isVisible());
    QCOMPARE(text(), song);
}

void TestLyricsPanel::findingNothing()
{
    QTest::keyClick(m_editor, Qt::Key_F, Qt::ControlModifier);
    find<QLineEdit>("findEdit")->setText(QStringLiteral("rain"));
    QCOMPARE(find<QLabel>("findCount")->text(), QStringLiteral("None"));
    QVERIFY(!find<QPushButton>("replaceAllButton")->isEnabled());
    find<QLineEdit>("findEdit")->clear();
    QCOMPARE(find<QLabel>("findCount")->text(), QString());
    find<QLineEdit>("findEdit")->setText(QStringLiteral("BYE"));
    QCOMPARE(find<QLabel>("findCount")->text(), QStringLiteral("1/1"));
    find<QToolButton>("findCaseButton")->click();
    QCOMPARE(find<QLabel>("findCount")->text(), QStringLiteral("None"));
}

void TestLyricsPanel::replacingIsUndone()
{
    m_editor->moveCursor(QTextCursor::Start);
    QTest::keyClick(m_editor, Qt::Key_F, Qt::ControlModifier);
    find<QLineEdit>("findEdit")->setText(QStringLiteral("snow"));
    find<QLineEdit>("replaceEdit")->setText(QStringLiteral("snow rain")); // which holds it
    find<QPushButton>("replaceButton")->click();
    QVERIFY(text().startsWith(QLatin1String("[Verse]\nsnow rain on the roof\nsnow\n")));
    m_editor->undo();
    QCOMPARE(text(), song);
    find<QPushButton>("replaceAllButton")->click();
    QVERIFY(text().startsWith(QLatin1String("[Verse]\nsnow rain on the roof\nsnow rain\n")));
    m_editor->undo(); // all of them at once
    QCOMPARE(text(), song);
    QVERIFY(!m_editor->document()->isUndoAvailable());
}

void TestLyricsPanel::theWindowHasTheSameTextAndUndo()
{
    m_editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_editor, QStringLiteral("!"));
    QSignalSpy edited(m_field, &FormField::edited);
    find<QToolButton>("expandLyricsButton")->click();
    auto* window = find<LyricsWindow>("lyricsWindow");
    QVERIFY(QTest::qWaitForWindowActive(window, test::patienceMs));
    QVERIFY(!window->isModal());
    QCOMPARE(m_editor->window(), window);
    QVERIFY(m_outline->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), m_editor);
    QTest::keyClicks(m_editor, QStringLiteral("?"));
    QCOMPARE(m_field->value().toString(), QString(song + QStringLiteral("!?")));
    QVERIFY(!edited.isEmpty());
    QTest::keyClick(m_editor, Qt::Key_F, Qt::ControlModifier);
    auto* words = window->findChild<QLineEdit*>(QStringLiteral("findEdit"));
    QTest::keyClick(words, Qt::Key_Escape); // closes the bar, not the window
    QVERIFY(window->isVisible());
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_COMPARE(m_editor->window(), m_top.get());
    QVERIFY(m_editor->isVisible());
    QCOMPARE(m_field->value().toString(), QString(song + QStringLiteral("!?")));
    while (m_editor->document()->isUndoAvailable())
        m_editor->undo();
    QCOMPARE(text(), song); // back to before the window was opened
    find<QToolButton>("expandLyricsButton")->click();
    QVERIFY(m_editor->window() != m_top.get());
    find<QPushButton>("collapseLyricsButton")->click();
    QTRY_COMPARE(m_editor->window(), m_top.get());
}

void TestLyricsPanel::theWindowClosesWithTheField()
{
    find<QToolButton>("expandLyricsButton")->click();
    QCOMPARE(m_editor->window(), find<LyricsWindow>("lyricsWindow"));
    m_field->hide(); // another action, that has no lyrics
    QTRY_COMPARE(m_editor->window(), m_top.get());
    QVERIFY(!m_editor->isVisible());
    m_field->show();
    QVERIFY(m_editor->isVisible());
    QCOMPARE(text(), song);
}

void TestLyricsPanel::theFieldMayGoFirst()
{
    find<QToolButton>("expandLyricsButton")->click();
    const QPointer<LyricsWindow> window = find<LyricsWindow>("lyricsWindow");
    delete m_field;
    QVERIFY(!window);
}

void TestLyricsPanel::problemsAreToldUntilTheNextChange()
{
    m_editor->insertFiles({m_home.path(QStringLiteral("nowhere.txt"))}, false);
    auto* problem = find<QLabel>("lyricsFileProblem");
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(m_editor->accessibleDescription(), problem->text());
    QTest::keyClicks(m_editor, QStringLiteral("a"));
    QVERIFY(!problem->isVisible());
}

RIFFDESK_TEST(tst_lyricspanel, test::runTest<TestLyricsPanel, QApplication>);
#include "tst_lyricspanel.moc"
