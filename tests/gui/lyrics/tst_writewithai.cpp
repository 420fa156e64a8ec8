#include "gui/create/createbench.h"
#include "lyricswriter/lyricswriter.h"
#include "support/brokenserver.h"
#include "support/testhome.h"
#include "support/testprogram.h"
#include "support/tone.h"
#include "ui/lyrics/lyricseditor.h"
#include "ui/lyrics/lyricswindow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

using namespace riffdesk;
using riffdesk::test::BrokenServer;

namespace {

const QString paidService = QStringLiteral("https://api.example.com");
const QString words = QStringLiteral("[Verse 1]\nWhite\n\n[Chorus]\nSnow");
const char* const answer = "{\"success\":true,\"task_id\":\"t-1\",\"data\":{\"title\":\"First Snow\","
                           "\"lyrics\":\"[Verse 1]\\nWhite\\n\\n[Chorus]\\nSnow\"}}";

bool isPaid(const BrokenServer::Request& request)
{
    return request.path() == "/producer/lyrics";
}

} // namespace

/// "Write with AI" in the form, as a person uses it.
class TestWriteWithAi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isNotThereWithoutAWriter();
    void beginsWithTheFormsPrompt();
    void saysWhatItCosts();
    void controlReturnAsksAndDoesNotCreate();
    void insertsWhereTheCursorStands();
    void takesThePlaceOfEverything();
    void discardedStaysUnderWrittenBefore();
    void givesTheFormItsTitle();
    void aDoubleClickIsOneWish();
    void troubleIsTold_data();
    void troubleIsTold();
    void askingAgainIsTheUsersChoice();
    void cancellingTellsThatItMayBeCharged();
    void whatComesWhileClosedWaits();
    void isThereAfterARestart();
    void worksInTheLargeWindow();
    void lyricsThatAreTooLongAreNotLost();
    void theTitleOfAFileIsOffered();

private:
    template <typename T> T* find(const char* name) const { return m_bench->find<T>(name); }
    [[nodiscard]] LyricsEditor* editor() const
    {
        return static_cast<LyricsEditor*>(find<QPlainTextEdit>("lyricsEdit"));
    }
    [[nodiscard]] QString text(const char* label) const { return find<QLabel>(label)->text(); }
    void serve(const BrokenServer::Script& script) { m_server = std::make_unique<BrokenServer>(script); }
    void serve(const BrokenServer::Reply& reply)
    {
        serve([reply](const BrokenServer::Request& request, int) {
            return isPaid(request) ? reply : BrokenServer::json("{\"items\":[],\"count\":0}");
        });
    }
    void openWriter()
    {
        m_writer = std::make_unique<LyricsWriter>(
            *m_client,
            [this](const QString& id) {
                return m_server ? std::optional(Endpoint{id, m_server->url(), "token"}) : std::nullopt;
            },
            m_bench->dir.filePath(QStringLiteral("written.json")));
        m_writer->setRetries({2, 20, 10});
        m_bench->panel->setLyricsWriter(*m_writer);
        m_bench->panel->setService(paidService);
    }
    void openPane()
    {
        find<QToolButton>("writeLyricsButton")->click();
        QTRY_VERIFY(find<QWidget>("lyricsWriterPane")->isVisible());
    }
    void ask(const QString& prompt = QStringLiteral("snow"))
    {
        openPane();
        find<QPlainTextEdit>("lyricsPromptEdit")->setPlainText(prompt);
        find<QPushButton>("askForLyricsButton")->click();
    }
    void askAndWait()
    {
        serve(BrokenServer::json(answer));
        ask();
        QTRY_VERIFY(find<QWidget>("writtenPreview")->isVisible());
    }
    [[nodiscard]] int paid() const
    {
        const auto requests = m_server->requests();
        return int(std::count_if(requests.cbegin(), requests.cend(), isPaid));
    }

    test::TestHome m_home;
    std::unique_ptr<ProducerClient> m_client;
    std::unique_ptr<BrokenServer> m_server;
    std::unique_ptr<test::CreateBench> m_bench;
    std::unique_ptr<LyricsWriter> m_writer;
};

void TestWriteWithAi::init()
{
    m_client = std::make_unique<ProducerClient>();
    m_bench = std::make_unique<test::CreateBench>();
    m_bench->panel->activateWindow();
    openWriter();
}

void TestWriteWithAi::cleanup()
{
    m_bench.reset();
    m_writer.reset();
    m_client.reset();
    m_server.reset();
}

void TestWriteWithAi::isNotThereWithoutAWriter()
{
    m_bench->open();
    QVERIFY(!find<QToolButton>("writeLyricsButton")->isVisible());
}

void TestWriteWithAi::beginsWithTheFormsPrompt()
{
    find<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(QStringLiteral("winter in the hills"));
    openPane();
    auto* prompt = find<QPlainTextEdit>("lyricsPromptEdit");
    QCOMPARE(prompt->toPlainText(), QStringLiteral("winter in the hills"));
    QTRY_COMPARE(QApplication::focusWidget(), prompt);
    QVERIFY(find<QPushButton>("askForLyricsButton")->isEnabled());
    prompt->setPlainText(QStringLiteral("  "));
    QVERIFY(!find<QPushButton>("askForLyricsButton")->isEnabled());
    QTest::keyClick(prompt, Qt::Key_Escape);
    QVERIFY(!find<QWidget>("lyricsWriterPane")->isVisible());
    QCOMPARE(QApplication::focusWidget(), editor());
}

void TestWriteWithAi::saysWhatItCosts()
{
    openPane();
    QVERIFY(text("lyricsCostLine").contains(QLatin1String("1 paid request")));
    m_bench->panel->setService(Endpoint::practiceId());
    QVERIFY(text("lyricsCostLine").contains(QLatin1String("Practice costs nothing")));
    find<QPlainTextEdit>("lyricsPromptEdit")->setPlainText(QString(6'000, QLatin1Char('a')));
    QVERIFY(!find<QPushButton>("askForLyricsButton")->isEnabled());
    QVERIFY(text("lyricsCostLine").contains(QLatin1String("5,000")));
}

void TestWriteWithAi::controlReturnAsksAndDoesNotCreate()
{
    serve(BrokenServer::json(answer));
    QSignalSpy created(m_bench->panel.get(), &CreatePanel::createRequested);
    m_bench->write(QStringLiteral("[Verse]\nready to be made"));
    openPane();
    auto* prompt = find<QPlainTextEdit>("lyricsPromptEdit");
    prompt->setPlainText(QStringLiteral("snow"));
    QTRY_COMPARE(QApplication::focusWidget(), prompt);
    QTest::keyClick(prompt, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(find<QWidget>("writtenPreview")->isVisible());
    auto* view = find<QPlainTextEdit>("writtenLyricsView");
    QCOMPARE(view->toPlainText(), words);
    QVERIFY(view->isReadOnly());
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(find<QPushButton>("insertWrittenButton"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(created.size(), 0);
    QCOMPARE(paid(), 1);
    QVERIFY(find<QWidget>("writtenPreview")->isVisible());
    // The text itself is not in the pane: there the key means the song.
    editor()->setFocus();
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(created.size(), 1);
}

/// What an insertion makes of the text: unit/lyrics/tst_lyricoutline.
void TestWriteWithAi::insertsWhereTheCursorStands()
{
    m_bench->write(QStringLiteral("one\ntwo\nthree"));
    askAndWait();
    QTextCursor caret(editor()->document()->findBlockByNumber(1));
    caret.select(QTextCursor::LineUnderCursor);
    editor()->setTextCursor(caret);
    find<QPushButton>("insertWrittenButton")->click();
    QCOMPARE(editor()->toPlainText(), QStringLiteral("one\n\n") + words + QStringLiteral("\n\nthree"));
    QVERIFY(!find<QWidget>("lyricsWriterPane")->isVisible());
    QCOMPARE(QApplication::focusWidget(), editor());
    QTest::keySequence(editor(), QKeySequence::Undo);
    QCOMPARE(editor()->toPlainText(), QStringLiteral("one\ntwo\nthree"));
    QVERIFY(!m_writer->latestUnused());
}

void TestWriteWithAi::takesThePlaceOfEverything()
{
    askAndWait();
    QVERIFY(!find<QPushButton>("replaceWithWrittenButton")->isVisible()); // nothing to replace
    editor()->insertPlainText(QStringLiteral("mine"));
    QVERIFY(find<QPushButton>("replaceWithWrittenButton")->isVisible());
    find<QPushButton>("replaceWithWrittenButton")->click();
    QCOMPARE(editor()->toPlainText(), words);
    QTest::keySequence(editor(), QKeySequence::Undo);
    QCOMPARE(editor()->toPlainText(), QStringLiteral("mine"));
}

void TestWriteWithAi::discardedStaysUnderWrittenBefore()
{
    openPane();
    QVERIFY(!find<QToolButton>("writtenBeforeButton")->isVisible());
    askAndWait();
    find<QPushButton>("discardWrittenButton")->click();
    QVERIFY(!find<QWidget>("writtenPreview")->isVisible());
    QVERIFY(find<QWidget>("lyricsWriterPane")->isVisible());
    QCOMPARE(editor()->toPlainText(), QString());
    auto* menu = find<QMenu>("writtenBeforeMenu");
    find<QToolButton>("writtenBeforeButton")->click();
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(menu->actions().first()->text().startsWith(QLatin1String("First Snow")));
    menu->actions().first()->trigger();
    menu->close();
    QVERIFY(find<QWidget>("writtenPreview")->isVisible());
    find<QPushButton>("insertWrittenButton")->click();
    QCOMPARE(editor()->toPlainText(), words);
    openPane();
    QVERIFY(!find<QWidget>("writtenPreview")->isVisible());
    find<QAction>("forgetWrittenAction")->trigger();
    QVERIFY(!find<QToolButton>("writtenBeforeButton")->isVisible());
    QCOMPARE(paid(), 1);
}

void TestWriteWithAi::givesTheFormItsTitle()
{
    askAndWait();
    QCOMPARE(text("writtenTitle"), QStringLiteral("First Snow"));
    auto* use = find<QPushButton>("useWrittenTitleButton");
    QVERIFY(use->isVisible());
    use->click();
    QCOMPARE(find<QLineEdit>("titleEdit")->text(), QStringLiteral("First Snow"));
    QVERIFY(!use->isEnabled());
    find<QLineEdit>("titleEdit")->clear();
    QVERIFY(use->isEnabled());
    find<QPushButton>("insertWrittenButton")->click();
    // Not used: offered once more, below the text.
    QVERIFY(find<QWidget>("titleHint")->isVisible());
    QVERIFY(text("titleHintText").contains(QLatin1String("First Snow")));
    find<QPushButton>("titleHintButton")->click();
    QCOMPARE(find<QLineEdit>("titleEdit")->text(), QStringLiteral("First Snow"));
    QVERIFY(!find<QWidget>("titleHint")->isVisible());
}

void TestWriteWithAi::aDoubleClickIsOneWish()
{
    serve(BrokenServer::json("{\"error\":{\"code\":\"api_error\"}}", 400)); // over before the second press
    openPane();
    find<QPlainTextEdit>("lyricsPromptEdit")->setPlainText(QStringLiteral("snow"));
    auto* button = find<QPushButton>("askForLyricsButton");
    QApplication::setDoubleClickInterval(60'000);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!button->isEnabled());
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_writer->state() == LyricsWriter::State::Idle);
    QCOMPARE(paid(), 1);
    QApplication::setDoubleClickInterval(0);
    button->click();
    QVERIFY(m_writer->state() == LyricsWriter::State::Requesting); // a wish of its own
    QTRY_COMPARE(paid(), 2);
}

void TestWriteWithAi::troubleIsTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("unknown");
    QTest::newRow("moderation")
        << 403
        << QByteArray("{\"success\":false,\"error\":{\"code\":\"moderation\",\"message\":\"no\"},"
                      "\"trace_id\":\"trace-7\"}")
        << QStringLiteral("refused the text") << false;
    QTest::newRow("gateway") << 500 << QByteArray("<html><h1>Oops</h1></html>") << QStringLiteral("500")
                             << true;
}

/// Which there is: unit/lyricswriter/tst_lyricswriter.
void TestWriteWithAi::troubleIsTold()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, sentence);
    QFETCH(bool, unknown);
    serve(BrokenServer::json(body, status));
    ask();
    QTRY_VERIFY(find<QWidget>("lyricsTrouble")->isVisible());
    QVERIFY2(text("lyricsTroubleSentence").contains(sentence), qPrintable(text("lyricsTroubleSentence")));
    QVERIFY(!text("lyricsTroubleNext").isEmpty());
    QCOMPARE(find<QWidget>("lookForLyricsButton")->isVisible(), unknown);
    QCOMPARE(find<QPushButton>("askForLyricsButton")->text(),
             unknown ? QStringLiteral("Ask again") : QStringLiteral("Write"));
    QCOMPARE(text("lyricsCostLine").contains(QLatin1String("1 more paid request")), unknown);
    const bool traced = body.contains("trace-7");
    QCOMPARE(find<QWidget>("lyricsTroubleTrace")->isVisible(), traced);
    QVERIFY(!traced || text("lyricsTroubleTrace").contains(QLatin1String("trace-7")));
    if (unknown) {
        const auto before = m_server->requests().size();
        find<QPushButton>("lookForLyricsButton")->click();
        QTRY_VERIFY(m_server->requests().size() > before);
        QTRY_VERIFY(find<QWidget>("lyricsTrouble")->isVisible());
    }
    find<QPushButton>("dismissLyricsButton")->click();
    QVERIFY(!find<QWidget>("lyricsTrouble")->isVisible());
    QCOMPARE(find<QPushButton>("askForLyricsButton")->text(), QStringLiteral("Write"));
    QCOMPARE(paid(), 1);
}

void TestWriteWithAi::askingAgainIsTheUsersChoice()
{
    serve([](const BrokenServer::Request& request, int n) {
        if (!isPaid(request))
            return BrokenServer::json("{\"items\":[],\"count\":0}");
        return n == 0 ? BrokenServer::Reply{} : BrokenServer::json(answer);
    });
    ask();
    QTRY_VERIFY(find<QWidget>("lyricsTrouble")->isVisible());
    QCOMPARE(paid(), 1);
    QApplication::setDoubleClickInterval(0); // the second press is not the first one's echo
    find<QPushButton>("askForLyricsButton")->click();
    QTRY_VERIFY(find<QWidget>("writtenPreview")->isVisible());
    QVERIFY(!find<QWidget>("lyricsTrouble")->isVisible());
    QCOMPARE(paid(), 2);
}

void TestWriteWithAi::cancellingTellsThatItMayBeCharged()
{
    BrokenServer::Reply slow = BrokenServer::json(answer);
    slow.held = true;
    serve(slow);
    ask();
    QVERIFY(find<QWidget>("cancelLyricsButton")->isVisible());
    QVERIFY(text("lyricsElapsed").contains(QLatin1String("0:00")));
    QVERIFY(!find<QPushButton>("askForLyricsButton")->isEnabled());
    QTRY_COMPARE(paid(), 1);
    find<QPushButton>("cancelLyricsButton")->click();
    QVERIFY(!find<QWidget>("cancelLyricsButton")->isVisible());
    QVERIFY(text("lyricsTroubleSentence").contains(QLatin1String("may charge")));
    QTRY_COMPARE(m_server->held(), 1);
    m_server->release();
    QTRY_VERIFY(find<QToolButton>("writtenBeforeButton")->isVisible()); // it came all the same
    QVERIFY(!find<QWidget>("writtenPreview")->isVisible());
}

void TestWriteWithAi::whatComesWhileClosedWaits()
{
    BrokenServer::Reply slow = BrokenServer::json(answer);
    slow.held = true;
    serve(slow);
    ask();
    find<QToolButton>("closeLyricsWriterButton")->click();
    QVERIFY(!find<QWidget>("lyricsWriterPane")->isVisible());
    QTRY_COMPARE(paid(), 1);
    QTRY_COMPARE(m_server->held(), 1);
    m_server->release();
    auto* button = find<QToolButton>("writeLyricsButton");
    QTRY_VERIFY(button->toolTip().contains(QLatin1String("waiting")));
    button->click();
    QVERIFY(find<QWidget>("writtenPreview")->isVisible());
    QVERIFY(!button->toolTip().contains(QLatin1String("waiting")));
}

void TestWriteWithAi::isThereAfterARestart()
{
    askAndWait();
    m_bench->open();
    openWriter();
    auto* button = find<QToolButton>("writeLyricsButton");
    QTRY_VERIFY(button->toolTip().contains(QLatin1String("waiting")));
    openPane();
    QVERIFY(find<QWidget>("writtenPreview")->isVisible());
    QCOMPARE(find<QPlainTextEdit>("writtenLyricsView")->toPlainText(), words);
    QCOMPARE(paid(), 1);
}

void TestWriteWithAi::worksInTheLargeWindow()
{
    serve(BrokenServer::json(answer));
    QSignalSpy created(m_bench->panel.get(), &CreatePanel::createRequested);
    openPane();
    find<QToolButton>("expandLyricsButton")->click();
    auto* window = m_bench->panel->findChild<LyricsWindow*>();
    if (!window)
        window = qobject_cast<LyricsWindow*>(QApplication::activeWindow());
    QVERIFY(window);
    QVERIFY(QTest::qWaitForWindowActive(window, test::patienceMs));
    auto* prompt = window->findChild<QPlainTextEdit*>(QStringLiteral("lyricsPromptEdit"));
    QVERIFY(prompt && prompt->isVisible());
    prompt->setPlainText(QStringLiteral("snow"));
    prompt->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), prompt);
    QTest::keyClick(prompt, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(paid(), 1);
    auto* preview = window->findChild<QWidget*>(QStringLiteral("writtenPreview"));
    QTRY_VERIFY(preview->isVisible());
    QTest::keyClick(prompt, Qt::Key_Escape);
    QVERIFY(!preview->isVisible());
    QVERIFY(window->isVisible()); // only the pane
    window->close();
    QTRY_VERIFY(find<QToolButton>("writeLyricsButton")->isVisible());
    openPane();
    QVERIFY(find<QWidget>("writtenPreview")->isVisible());
    QCOMPARE(created.size(), 0);
    QCOMPARE(paid(), 1);
}

void TestWriteWithAi::lyricsThatAreTooLongAreNotLost()
{
    serve(BrokenServer::json("{\"data\":{\"text\":\"" + QByteArray(120'000, 'a') + "\"}}"));
    ask();
    QTRY_VERIFY(find<QWidget>("writtenPreview")->isVisible());
    find<QPushButton>("insertWrittenButton")->click();
    QVERIFY(find<QWidget>("lyricsFileProblem")->isVisible());
    QVERIFY(find<QWidget>("writtenPreview")->isVisible());
    QVERIFY(m_writer->latestUnused());
    QCOMPARE(editor()->toPlainText(), QString());
}

void TestWriteWithAi::theTitleOfAFileIsOffered()
{
    const QString path = m_home.path(QStringLiteral("snow.lrc"));
    QVERIFY(test::writeBytes(path, "[ti:Snow & Ice]\n[00:01.00]white\n"));
    auto* title = find<QLineEdit>("titleEdit");
    auto* hint = find<QWidget>("titleHint");
    editor()->insertFiles({path}, true);
    QTRY_COMPARE(title->text(), QStringLiteral("Snow & Ice")); // there is none yet
    QVERIFY(!hint->isVisible());
    title->setText(QStringLiteral("Mine"));
    editor()->insertFiles({path}, true);
    QTRY_VERIFY(hint->isVisible());
    QVERIFY(text("titleHintText").contains(QLatin1String("Snow & Ice")));
    title->setText(QStringLiteral("Mine too"));
    QVERIFY(!hint->isVisible());
    editor()->insertFiles({path}, true);
    QTRY_VERIFY(hint->isVisible());
    find<QPushButton>("titleHintButton")->click();
    QCOMPARE(title->text(), QStringLiteral("Snow & Ice"));
}

RIFFDESK_TEST(tst_writewithai, test::runTest<TestWriteWithAi, QApplication>);
#include "tst_writewithai.moc"
