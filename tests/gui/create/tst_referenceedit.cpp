#include "createbench.h"
#include "support/dropping.h"
#include "support/testprogram.h"
#include "support/tone.h"
#include "support/uploadbench.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/progressline.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QListView>
#include <QMimeData>
#include <QTabBar>

using namespace riffdesk;
using riffdesk::test::CreateBench;
using riffdesk::test::text;

namespace {

const QString service = Endpoint::practiceId();

} // namespace

/// A recording as the source: dropped, chosen, typed or picked; how far it is and what is wrong with it. What
/// an upload does to its form: unit/form/tst_formsong, tst_formmodel; what is sent: unit/references.
class TestReferenceEdit : public QObject
{
    Q_OBJECT

    template <typename T = QWidget> T* find(const char* name) const { return m_bench->find<T>(name); }
    [[nodiscard]] bool isSeen(const char* name) const { return m_bench->isSeen(name); }
    [[nodiscard]] CreatePanel& panel() const { return *m_bench->panel; }
    [[nodiscard]] QString path(const char* name) const { return m_files.filePath(text(name)); }
    [[nodiscard]] QString audioId() const { return panel().request().text(text("audio_id")); }
    [[nodiscard]] QWidget* zone() const { return find("referenceZone")->parentWidget(); }
    [[nodiscard]] bool drop(const char* file) const { return test::dropFiles(zone(), {path(file)}); }
    void type(const char* words) const
    {
        auto* line = find<QLineEdit>("sourceSongEdit");
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, text(words));
    }
    void addReference(int number, const QString& lyrics = {}, const QString& where = service) const
    {
        Reference reference;
        reference.service = where;
        reference.remoteId = QStringLiteral("known-%1").arg(number);
        reference.name = QStringLiteral("Humming %1").arg(number);
        reference.lyrics = lyrics;
        reference.durationSeconds = 60 * number + 1;
        reference.createdAt = QDateTime(QDate(2026, 3, number), QTime(12, 0), Qt::UTC);
        QVERIFY(m_uploads->references.add(reference));
    }

    QTemporaryDir m_files;
    std::unique_ptr<CreateBench> m_bench;
    std::unique_ptr<test::UploadBench> m_uploads;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(test::writeWav(path("My demo.wav"), test::sine(61.5, 220, 0.3, 8000), 8000, 2));
        QVERIFY(test::encode(path("My demo.wav"), path("demo.mp3")));
        QVERIFY(test::writeBytes(path("junk.mp3"), QByteArray(4000, 'x')));
    }

    void init()
    {
        m_bench = std::make_unique<CreateBench>();
        m_uploads = std::make_unique<test::UploadBench>(*m_bench->database, path("ledger.jsonl"));
        panel().setUploads(m_uploads->references, m_uploads->uploader);
        m_bench->activate();
        m_bench->choose("upload_cover");
    }

    void cleanup()
    {
        m_bench->panel.reset();
        m_uploads.reset();
        m_bench.reset();
    }

    void droppedFileBecomesTheReference()
    {
        const auto* light = find<DropZone>("referenceZone");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path("My demo.wav"))});
        QVERIFY(test::dragOver(zone(), data));
        QVERIFY(light->isLit());
        test::dragAway(zone());
        QVERIFY(!light->isLit());
        QMimeData other; // which drops there are: unit/form/tst_formdrops
        other.setUrls({QUrl(text("http://example.com/a.mp3"))});
        QVERIFY(!test::dropOn(zone(), other));

        QVERIFY(test::dropOn(zone(), data));
        QTRY_VERIFY(isSeen("sourceSongChip"));
        QVERIFY(!isSeen("referenceZone") && !isSeen("referenceProgress") && !isSeen("sourceSongEdit"));
        QCOMPARE(audioId(), text("up-1"));
        QStringList words;
        for (const auto* part : find("sourceSongChip")->findChildren<QFrame*>())
            words << part->property("text").toString();
        QVERIFY2(words.contains(text("My demo")), qPrintable(words.join(QLatin1Char('|'))));
        QVERIFY(words.filter(text("1:01 · ")).size() == 1); // its length, then the day

        m_bench->click("sourceSongReferenceClear");
        QVERIFY(isSeen("referenceZone") && isSeen("sourceSongEdit"));
        QVERIFY(audioId().isEmpty());
        QCOMPARE(m_uploads->references.list(service).size(), 1); // the list keeps it
    }

    /// What cannot: unit/references/tst_referencefile.
    void whatCannotBeUsedIsExplained()
    {
        QVERIFY(drop("junk.mp3"));
        QVERIFY(!isSeen("referenceProblem")); // it is looked at behind the window
        QTRY_VERIFY(isSeen("referenceProblem"));
        QVERIFY(m_bench->said("referenceProblem").contains(text("junk.mp3")));
        QVERIFY(!isSeen("referenceAgainButton"));
        QVERIFY(!m_bench->canCreate());
        QVERIFY(m_uploads->server.requests().isEmpty());
        QVERIFY(test::dropFiles(&panel(), {path("demo.mp3")})); // the next try is none the worse
        QTRY_COMPARE(audioId(), text("up-1"));
        QVERIFY(!isSeen("referenceProblem"));
    }

    /// Which action it is offered for: unit/form/tst_formdrops.
    void aRecordingForAnotherActionIsOffered()
    {
        m_bench->choose("cover");
        QVERIFY(test::dropFiles(&panel(), {path("demo.mp3")}));
        m_bench->click("uploadOfferDismiss");
        QVERIFY(!isSeen("uploadOffer"));
        QVERIFY(test::dropFiles(&panel(), {path("demo.mp3")}));
        QVERIFY(isSeen("uploadOffer"));
        m_bench->choose("extend");
        QVERIFY(!isSeen("uploadOffer")); // it goes with its action
        // The field would take the file's address for words.
        QVERIFY(test::dropFiles(m_bench->prompt()->viewport(), {path("demo.mp3")}));
        QVERIFY(m_bench->said("uploadOfferText").contains(text("demo")));
        QCOMPARE(m_bench->said("uploadOfferButton"), text("Upload it to extend it"));
        QVERIFY(m_bench->prompt()->toPlainText().isEmpty());
        QVERIFY2(m_uploads->server.requests().isEmpty(), "nothing leaves before the user says so");
        m_bench->click("uploadOfferButton");
        QVERIFY(!isSeen("uploadOffer"));
        QCOMPARE(panel().form().action, text("upload_extend"));
        QTRY_COMPARE(audioId(), text("up-1"));
    }

    void chosenInADialog()
    {
        qApp->setAttribute(Qt::AA_DontUseNativeDialogs);
        m_bench->click("referenceFileButton");
        auto* dialog = find<QFileDialog>("referenceFileDialog");
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->nameFilters().first().contains(text("*.flac")));
        Q_EMIT dialog->fileSelected(path("demo.mp3"));
        dialog->reject();
        QTRY_COMPARE(audioId(), text("up-1"));
    }

    void showsHowFarItIsAndCancels()
    {
        m_uploads->filesHeld = true;
        QVERIFY(drop("demo.mp3"));
        QVERIFY(isSeen("referenceProgress") && !isSeen("referenceZone"));
        QTRY_VERIFY(m_bench->said("referenceStage").startsWith(text("Sending…")));
        QTRY_COMPARE(m_uploads->server.requests().size(), 1);
        const auto* bar = find<ProgressLine>("referenceBar");
        QTRY_VERIFY(bar->share() > 0.85 && bar->share() < 1); // all of it is sent, the answer is awaited
        QVERIFY(m_bench->said("referenceStage").endsWith(QLatin1Char('%')));
        panel().create(); // waits
        QVERIFY(m_bench->said("createLine").contains(text("on its way")));
        QVERIFY(!m_bench->shown<QWidget>("sourceSongProblem")); // it is no mistake

        panel().newDraft();
        m_bench->title()->setText(text("Another")); // an empty draft would close itself
        m_bench->choose("upload_cover");
        QVERIFY(isSeen("referenceZone") && !isSeen("referenceProgress"));
        find<QTabBar>("draftTabs")->setCurrentIndex(0); // it is still on its way there
        QVERIFY(isSeen("referenceProgress"));
        m_bench->click("referenceCancelButton");
        QTRY_VERIFY(isSeen("referenceZone"));
        QVERIFY(!isSeen("referenceProgress") && !isSeen("referenceProblem"));
    }

    /// Which there are: unit/references/tst_uploader.
    void faultsSayWhatToDo()
    {
        m_uploads->fileStatus = 401;
        QVERIFY(drop("demo.mp3"));
        QTRY_VERIFY(isSeen("referenceProblem"));
        QVERIFY(m_bench->said("referenceProblem").contains(text("paste its public address")));
        QVERIFY(!isSeen("referenceAgainButton"));
        QVERIFY(find("sourceSongEdit")->hasFocus()); // where the address goes
        QTest::keyClicks(find("sourceSongEdit"), text("a"));
        QVERIFY(!isSeen("referenceProblem"));

        m_uploads->fileStatus = 200;
        m_uploads->uploadStatus = 502;
        QVERIFY(drop("demo.mp3"));
        QTRY_VERIFY(isSeen("referenceProblem"));
        m_uploads->uploadStatus = 200;
        m_bench->click("referenceAgainButton");
        QTRY_COMPARE(audioId(), text("up-1"));
    }

    /// What an address is: unit/references/tst_uploadsource.
    void addressesAndIdsAreTyped()
    {
        type(" some-id-1 ");
        QCOMPARE(audioId(), text("some-id-1"));
        QVERIFY(!isSeen("sourceSongUseButton"));
        addReference(1);
        type("known-1");
        QTest::keyClick(find("sourceSongEdit"), Qt::Key_Return);
        QVERIFY(isSeen("sourceSongChip"));
        QCOMPARE(audioId(), text("known-1"));
        m_bench->click("sourceSongReferenceClear");

        type("http://example.com/a.mp3"); // stays to be corrected
        m_bench->click("sourceSongUseButton");
        QVERIFY(m_bench->said("referenceProblem").contains(text("https://")));
        QCOMPARE(m_bench->said("sourceSongEdit"), text("http://example.com/a.mp3"));
        QVERIFY(m_uploads->server.requests().isEmpty());
        type("example.com/takes/My%20take.mp3");
        QVERIFY(isSeen("sourceSongUseButton") && !isSeen("referenceProblem"));
        QVERIFY(m_bench->said("createLine").contains(text("Press Use")));
        QTest::keyClick(find("sourceSongEdit"), Qt::Key_Return);
        QTRY_COMPARE(audioId(), text("up-1"));
        QVERIFY(
            m_uploads->server.requests().first().body.contains("https://example.com/takes/My%20take.mp3"));
    }

    void pickedFromTheList()
    {
        for (const int number : {1, 2, 3})
            addReference(number);
        addReference(9, {}, text("https://elsewhere.example"));
        m_bench->click("referenceListButton");
        auto* list = find<QListView>("referenceList");
        QTRY_VERIFY(list->isVisible());
        const QAbstractItemModelTester tester(list->model());
        QCOMPARE(list->model()->rowCount(), 3);
        QCOMPARE(list->model()->index(0, 0).data().toString(), text("Humming 3")); // the newest first
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        m_bench->click("referenceRenameButton");
        auto* edit = find<QLineEdit>("referenceNameEdit");
        edit->selectAll();
        QTest::keyClicks(edit, text("Bridge idea"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(list->model()->index(1, 0).data().toString(), text("Bridge idea"));
        QVERIFY(isSeen("referencePicker")); // Return has ended the renaming, nothing else
        m_bench->click("referenceDeleteButton");
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(!m_uploads->references.find(service, text("known-2")));
        m_bench->click("referenceUndoButton");
        QCOMPARE(list->model()->rowCount(), 3);
        QCOMPARE(list->currentIndex().data().toString(), text("Bridge idea"));
        QCOMPARE(m_uploads->references.find(service, text("known-2"))->name, text("Bridge idea"));
        QVERIFY(!isSeen("referenceUndoButton"));

        auto* search = find<QLineEdit>("referenceSearchEdit");
        search->setFocus();
        QTest::keyClicks(search, text("humming"));
        QCOMPARE(list->model()->rowCount(), 2);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(!isSeen("referencePicker"));
        QCOMPARE(audioId(), text("known-1"));
        QVERIFY(m_uploads->server.requests().isEmpty());
    }

    /// What is replaced and comes back: unit/form/tst_formsong.
    void lyricsCanBeBroughtBack()
    {
        addReference(1, text("words heard"));
        m_bench->write(text("my own words"));
        type("known-1");
        QTest::keyClick(find("sourceSongEdit"), Qt::Key_Return);
        QCOMPARE(m_bench->lyrics()->toPlainText(), text("my own words")); // nothing without being asked
        m_bench->click("referenceLyricsButton");
        QCOMPARE(m_bench->lyrics()->toPlainText(), text("words heard"));
        QCOMPARE(m_bench->said("referenceLyricsButton"), text("Bring my lyrics back"));
        m_bench->click("referenceLyricsButton");
        QCOMPARE(m_bench->lyrics()->toPlainText(), text("my own words"));
        QCOMPARE(m_bench->said("referenceLyricsButton"), text("Use its lyrics"));
    }
};

RIFFDESK_TEST(tst_referenceedit, test::runCreateTest<TestReferenceEdit>);
#include "tst_referenceedit.moc"
