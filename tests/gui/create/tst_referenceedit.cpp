#include "api/producerclient.h"
#include "createbench.h"
#include "library/references.h"
#include "references/uploader.h"
#include "support/brokenserver.h"
#include "support/dropping.h"
#include "support/testprogram.h"
#include "support/tone.h"
#include "ui/create/dropzone.h"
#include "ui/widgets/progressline.h"

#include <QAbstractItemModelTester>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabBar>

using namespace riffdesk;
using riffdesk::test::BrokenServer;
using riffdesk::test::CreateBench;
using riffdesk::test::text;

namespace {

const QString service = Endpoint::practiceId();

} // namespace

class TestReferenceEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void droppedFileBecomesTheReference();
    void theZoneTakesFilesAndAddresses();
    void whatCannotBeUsedIsExplained();
    void aRecordingForAnotherActionIsOffered();
    void theOfferGoesWithItsAction();
    void chosenInADialog();
    void showsHowFarItIsAndCancels();
    void tokenThatMayNotUpload();
    void tryAgainIsTheUsersWish();
    void addressIsPasted();
    void unsafeAddressStaysToBeCorrected();
    void typedIdIsTaken();
    void pickedFromTheList();
    void renamedAndDeletedInTheList();
    void eachDraftShowsItsUpload();
    void lyricsCanBeBroughtBack();

private:
    template <typename T = QWidget> T* find(const char* name) const { return m_bench->find<T>(name); }
    [[nodiscard]] bool isSeen(const char* name) const { return find(name)->isVisible(); }
    [[nodiscard]] QString shown(const char* name) const { return find(name)->property("text").toString(); }
    void click(const char* name) const
    {
        QVERIFY2(isSeen(name), name);
        QTest::mouseClick(find(name), Qt::LeftButton);
    }
    void choose(const char* action) const { m_bench->choose(action); }
    [[nodiscard]] CreatePanel& panel() const { return *m_bench->panel; }
    [[nodiscard]] QString path(const char* name) const { return m_files.filePath(text(name)); }
    [[nodiscard]] QString audioId() const { return panel().request().text(text("audio_id")); }

    /// Whether the drop was taken.
    static bool drop(QWidget* target, const QList<QUrl>& urls)
    {
        QMimeData data;
        data.setUrls(urls);
        return test::dropOn(target, data);
    }
    [[nodiscard]] bool dropFile(const QString& file) const
    {
        return drop(find("referenceZone")->parentWidget(), {QUrl::fromLocalFile(file)});
    }
    Reference addReference(int number, const QString& lyrics = {}, const QString& where = service)
    {
        Reference reference;
        reference.service = where;
        reference.remoteId = QStringLiteral("known-%1").arg(number);
        reference.name = QStringLiteral("Humming %1").arg(number);
        reference.lyrics = lyrics;
        reference.durationSeconds = 60 * number + 1;
        reference.createdAt = QDateTime(QDate(2026, 3, number), QTime(12, 0), Qt::UTC);
        return m_references->add(reference).value();
    }
    BrokenServer::Reply answer(const BrokenServer::Request& request) const
    {
        const bool file = request.path() == "/api/v1/files/";
        BrokenServer::Reply reply =
            file ? BrokenServer::json("{\"file_url\":\"https://files.example/a.mp3\"}", m_fileStatus)
                 : BrokenServer::json("{\"data\":{\"audio_id\":\"up-1\",\"lyric\":\"[Verse]\\nla la\"}}",
                                      m_uploadStatus);
        reply.held = file && m_filesHeld;
        return reply;
    }

    QTemporaryDir m_files;
    std::unique_ptr<CreateBench> m_bench;
    std::unique_ptr<References> m_references;
    std::unique_ptr<ProducerClient> m_client;
    std::unique_ptr<Uploader> m_uploader;
    std::unique_ptr<BrokenServer> m_server;
    std::atomic_int m_fileStatus = 200;
    std::atomic_int m_uploadStatus = 200;
    std::atomic_bool m_filesHeld = false;
};

void TestReferenceEdit::initTestCase()
{
    QVERIFY(test::writeWav(path("My demo.wav"), test::sine(61.5, 220, 0.3, 8000), 8000, 2));
    for (const char* name : {"demo.mp3", "demo.flac"})
        QVERIFY(test::encode(path("My demo.wav"), path(name)));
    QVERIFY(test::writeBytes(path("junk.mp3"), QByteArray(4000, 'x')));
}

void TestReferenceEdit::init()
{
    m_fileStatus = 200;
    m_uploadStatus = 200;
    m_filesHeld = false;
    m_bench = std::make_unique<CreateBench>();
    m_references = std::make_unique<References>(*m_bench->database);
    m_client = std::make_unique<ProducerClient>();
    m_server = std::make_unique<BrokenServer>(
        [this](const BrokenServer::Request& request, int) { return answer(request); });
    m_uploader = std::make_unique<Uploader>(
        *m_client, *m_references, Ledger(m_files.filePath(QStringLiteral("ledger.jsonl"))),
        [this](const QString& id) -> std::optional<Endpoint> {
            return Endpoint{id, m_server->url(), QByteArrayLiteral("0123456789abcdef")};
        });
    panel().setUploads(*m_references, *m_uploader);
    panel().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel(), test::patienceMs));
    choose("upload_cover");
}

void TestReferenceEdit::cleanup()
{
    m_bench->panel.reset();
    m_uploader.reset();
    m_client.reset();
    m_server.reset();
    m_references.reset();
    m_bench.reset();
}

void TestReferenceEdit::droppedFileBecomesTheReference()
{
    QVERIFY(isSeen("referenceZone"));
    QVERIFY(dropFile(path("My demo.wav")));
    QTRY_VERIFY(isSeen("sourceSongChip"));
    QVERIFY(!isSeen("referenceZone") && !isSeen("referenceProgress") && !isSeen("sourceSongEdit"));
    QCOMPARE(audioId(), text("up-1"));
    const auto list = m_references->list(service);
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().name, text("My demo"));
    QStringList words;
    for (const auto* part : find("sourceSongChip")->findChildren<QFrame*>())
        words << part->property("text").toString();
    QVERIFY2(words.contains(list.first().name), qPrintable(words.join(QLatin1Char('|'))));
    QVERIFY(words.filter(text("1:01 · ")).size() == 1); // its length, then the day

    click("sourceSongReferenceClear");
    QVERIFY(isSeen("referenceZone") && isSeen("sourceSongEdit"));
    QVERIFY(audioId().isEmpty());
    QCOMPARE(m_references->list(service).size(), 1); // the list keeps it
}

/// Which drops there are: unit/form/tst_formdrops.
void TestReferenceEdit::theZoneTakesFilesAndAddresses()
{
    auto* zone = find<DropZone>("referenceZone");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path("demo.mp3"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(zone->parentWidget(), &enter);
    QVERIFY(zone->isLit());
    QDragLeaveEvent leave;
    QApplication::sendEvent(zone->parentWidget(), &leave);
    QVERIFY(!zone->isLit());
    QVERIFY(!drop(zone->parentWidget(), {QUrl(text("http://example.com/a.mp3"))})); // not encrypted
    QVERIFY(!drop(&panel(), {QUrl::fromLocalFile(path("words.png"))}));
    QVERIFY(m_server->requests().isEmpty());
    QVERIFY(drop(zone->parentWidget(), {QUrl(text("https://example.com/stream?id=7"))}));
    QTRY_COMPARE(audioId(), text("up-1"));
    QVERIFY(m_server->requests().first().body.contains("https://example.com/stream?id=7"));
}

/// What cannot: unit/references/tst_referencefile.
void TestReferenceEdit::whatCannotBeUsedIsExplained()
{
    const QString file = text("junk.mp3");
    QVERIFY(dropFile(m_files.filePath(file)));
    QVERIFY(!isSeen("referenceProblem")); // it is looked at behind the window
    QTRY_VERIFY(isSeen("referenceProblem"));
    QVERIFY2(shown("referenceProblem").contains(file), qPrintable(shown("referenceProblem")));
    QVERIFY(!isSeen("referenceAgainButton"));
    QVERIFY(audioId().isEmpty());
    QVERIFY(!find<QPushButton>("createButton")->isEnabled());
    QVERIFY(m_server->requests().isEmpty());
    QVERIFY(m_references->list(service).isEmpty());

    QVERIFY(drop(&panel(), {QUrl::fromLocalFile(path("demo.mp3"))})); // the next try is none the worse
    QTRY_COMPARE(audioId(), text("up-1"));
    QVERIFY(!isSeen("referenceProblem"));
}

/// Which action it is offered for: unit/form/tst_formdrops.
void TestReferenceEdit::aRecordingForAnotherActionIsOffered()
{
    choose("extend");
    QVERIFY(!isSeen("uploadOffer"));
    // The field would take the file's address for words.
    QVERIFY(
        drop(find<QPlainTextEdit>("styleOrIdeaEdit")->viewport(), {QUrl::fromLocalFile(path("demo.mp3"))}));
    QVERIFY(isSeen("uploadOffer"));
    QVERIFY(shown("uploadOfferText").contains(text("demo")));
    QCOMPARE(shown("uploadOfferButton"), text("Upload it to extend it"));
    QCOMPARE(panel().request().action(), text("extend"));
    QVERIFY(panel().request().text(text("prompt")).isEmpty());
    QVERIFY2(m_server->requests().isEmpty(), "nothing leaves before the user says so");
    click("uploadOfferButton");
    QVERIFY(!isSeen("uploadOffer"));
    QCOMPARE(panel().request().action(), text("upload_extend"));
    QTRY_COMPARE(audioId(), text("up-1"));
}

void TestReferenceEdit::theOfferGoesWithItsAction()
{
    choose("cover");
    QVERIFY(drop(&panel(), {QUrl::fromLocalFile(path("demo.mp3"))}));
    click("uploadOfferDismiss");
    QVERIFY(!isSeen("uploadOffer"));
    QVERIFY(drop(&panel(), {QUrl::fromLocalFile(path("demo.mp3"))}));
    choose("variation");
    QVERIFY(!isSeen("uploadOffer"));
    QVERIFY(m_server->requests().isEmpty());
}

void TestReferenceEdit::chosenInADialog()
{
    qApp->setAttribute(Qt::AA_DontUseNativeDialogs);
    click("referenceFileButton");
    auto* dialog = find<QFileDialog>("referenceFileDialog");
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->nameFilters().first().contains(text("*.flac")));
    Q_EMIT dialog->fileSelected(path("demo.mp3"));
    dialog->reject();
    QTRY_COMPARE(audioId(), text("up-1"));
}

void TestReferenceEdit::showsHowFarItIsAndCancels()
{
    m_filesHeld = true;
    QVERIFY(dropFile(path("demo.flac")));
    QVERIFY(isSeen("referenceProgress"));
    QVERIFY(!isSeen("referenceZone"));
    QTRY_VERIFY(shown("referenceStage").startsWith(text("Sending…")));
    QTRY_COMPARE(m_server->requests().size(), 1);
    const auto* bar = find<ProgressLine>("referenceBar");
    QTRY_VERIFY(bar->share() > 0.85 && bar->share() < 1); // all of it is sent, the answer is awaited
    QVERIFY(shown("referenceStage").endsWith(QLatin1Char('%')));
    QVERIFY(!find<QPushButton>("createButton")->isEnabled());
    QSignalSpy wishes(&panel(), &CreatePanel::createRequested);
    panel().create(); // waits
    QVERIFY(wishes.isEmpty());
    QVERIFY2(shown("createLine").contains(text("on its way")), qPrintable(shown("createLine")));
    const auto* problem = panel().findChild<QLabel*>(text("sourceSongProblem"));
    QVERIFY(!problem || !problem->isVisible()); // it is no mistake
    click("referenceCancelButton");
    QTRY_VERIFY(isSeen("referenceZone"));
    QVERIFY(!isSeen("referenceProgress") && !isSeen("referenceProblem"));
    QVERIFY(audioId().isEmpty());
    QVERIFY(m_references->list(service).isEmpty());
}

void TestReferenceEdit::tokenThatMayNotUpload()
{
    m_fileStatus = 401;
    QVERIFY(dropFile(path("demo.mp3")));
    QTRY_VERIFY(isSeen("referenceProblem"));
    QVERIFY(shown("referenceProblem").startsWith(text("This token may not upload files.")));
    QVERIFY(shown("referenceProblem").contains(text("paste its public address")));
    QVERIFY(!isSeen("referenceAgainButton"));
    QVERIFY(find("sourceSongEdit")->hasFocus()); // where the address goes
    QTest::keyClicks(find("sourceSongEdit"), text("https://example.com/a.mp3"));
    QVERIFY(!isSeen("referenceProblem"));
}

void TestReferenceEdit::tryAgainIsTheUsersWish()
{
    m_uploadStatus = 502;
    QVERIFY(dropFile(path("demo.mp3")));
    QTRY_VERIFY(isSeen("referenceProblem"));
    QVERIFY2(shown("referenceProblem").contains(text("may count twice")),
             qPrintable(shown("referenceProblem")));
    m_uploadStatus = 200;
    click("referenceAgainButton"); // what is sent again: unit/references/tst_uploader
    QTRY_COMPARE(audioId(), text("up-1"));
}

void TestReferenceEdit::addressIsPasted()
{
    auto* line = find<QLineEdit>("sourceSongEdit");
    QVERIFY(!isSeen("sourceSongUseButton"));
    line->setFocus();
    QTest::keyClicks(line, text("example.com/takes/My%20take.mp3"));
    QVERIFY(isSeen("sourceSongUseButton"));
    QVERIFY(audioId().isEmpty()); // an address is no id
    QVERIFY2(shown("createLine").contains(text("Press Use")), qPrintable(shown("createLine")));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(audioId(), text("up-1"));
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(m_server->requests().first().body.contains("https://example.com/takes/My%20take.mp3"));
    QCOMPARE(m_references->list(service).first().name, text("My take"));
}

void TestReferenceEdit::unsafeAddressStaysToBeCorrected()
{
    auto* line = find<QLineEdit>("sourceSongEdit");
    line->setText(text("http://example.com/a.mp3"));
    click("sourceSongUseButton");
    QVERIFY(isSeen("referenceProblem"));
    QVERIFY(shown("referenceProblem").contains(text("https://")));
    QCOMPARE(line->text(), text("http://example.com/a.mp3"));
    QVERIFY(m_server->requests().isEmpty());
}

void TestReferenceEdit::typedIdIsTaken()
{
    auto* line = find<QLineEdit>("sourceSongEdit");
    QTest::keyClicks(line, text(" some-id-1 "));
    QCOMPARE(audioId(), text("some-id-1"));
    QVERIFY(!isSeen("sourceSongUseButton"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(audioId(), text("some-id-1"));
    QVERIFY(line->isVisible());
    QVERIFY(m_server->requests().isEmpty());

    addReference(1);
    line->setText(text("known-1"));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(isSeen("sourceSongChip"));
    QCOMPARE(audioId(), text("known-1"));
}

void TestReferenceEdit::pickedFromTheList()
{
    for (const int number : {1, 2, 3})
        addReference(number);
    addReference(9, {}, text("https://elsewhere.example"));
    click("referenceListButton");
    auto* picker = find("referencePicker");
    QTRY_VERIFY(picker->isVisible());
    auto* list = find<QListView>("referenceList");
    const QAbstractItemModelTester tester(list->model());
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->model()->index(0, 0).data().toString(), text("Humming 3")); // the newest first
    auto* search = find<QLineEdit>("referenceSearchEdit");
    QTest::keyClicks(search, text("humming"));
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(!picker->isVisible());
    QCOMPARE(audioId(), text("known-2"));
    QVERIFY(m_server->requests().isEmpty());
}

void TestReferenceEdit::renamedAndDeletedInTheList()
{
    for (const int number : {1, 2, 3})
        addReference(number);
    click("referenceListButton");
    auto* list = find<QListView>("referenceList");
    QTRY_VERIFY(list->isVisible());
    const QAbstractItemModelTester tester(list->model());
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    click("referenceRenameButton");
    auto* edit = find<QLineEdit>("referenceNameEdit");
    edit->selectAll();
    QTest::keyClicks(edit, text("Bridge idea"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(list->model()->index(1, 0).data().toString(), text("Bridge idea"));
    QVERIFY(isSeen("referencePicker")); // Return has ended the renaming, nothing else
    QCOMPARE(m_references->find(service, text("known-2"))->name, text("Bridge idea"));

    click("referenceDeleteButton");
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(!m_references->find(service, text("known-2")));
    click("referenceUndoButton");
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->currentIndex().data().toString(), text("Bridge idea"));
    QCOMPARE(m_references->find(service, text("known-2"))->name, text("Bridge idea"));
    QVERIFY(!isSeen("referenceUndoButton"));
}

/// What an upload does to its draft, whichever is shown: unit/form/tst_formmodel.
void TestReferenceEdit::eachDraftShowsItsUpload()
{
    m_filesHeld = true;
    QVERIFY(dropFile(path("demo.mp3")));
    panel().newDraft();
    find<QLineEdit>("titleEdit")->setText(text("Another")); // an empty draft would close itself
    choose("upload_cover");
    QVERIFY(isSeen("referenceZone") && !isSeen("referenceProgress"));
    auto* tabs = find<QTabBar>("draftTabs");
    tabs->setCurrentIndex(0); // it is still on its way there
    QVERIFY(isSeen("referenceProgress"));
}

void TestReferenceEdit::lyricsCanBeBroughtBack()
{
    addReference(1, text("words heard"));
    m_bench->write(text("my own words"));
    find<QLineEdit>("sourceSongEdit")->setText(text("known-1"));
    QTest::keyClick(find("sourceSongEdit"), Qt::Key_Return);
    QCOMPARE(panel().request().text(text("lyric")), text("my own words")); // nothing without being asked
    click("referenceLyricsButton");
    QCOMPARE(panel().request().text(text("lyric")), text("words heard"));
    QCOMPARE(shown("referenceLyricsButton"), text("Bring my lyrics back"));
    click("referenceLyricsButton");
    QCOMPARE(panel().request().text(text("lyric")), text("my own words"));
    QCOMPARE(shown("referenceLyricsButton"), text("Use its lyrics"));
}

RIFFDESK_TEST(tst_referenceedit, test::runCreateTest<TestReferenceEdit>);
#include "tst_referenceedit.moc"
