#include "form/formmodel.h"
#include "form/formproblems.h"
#include "form/formwarnings.h"
#include "library/library.h"
#include "storage/database.h"
#include "support/formbench.h"
#include "support/testprogram.h"
#include "support/uploadbench.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace riffdesk;
using namespace riffdesk::test;
using Region = std::optional<TimeRange>;

/// The form that is being filled in: songs of a library, uploads, the section on the waveform, drafts.
class TestFormModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<UploadBench> m_uploads;
    std::unique_ptr<FormModel> m_model;
    QString m_song;

    QString addSong(const char* remoteId, const QString& service = practice,
                    Song::Media media = Song::Media::Ready)
    {
        Song song = aSong();
        song.service = service;
        song.remoteId = text(remoteId);
        song.id = songIdOf(service, song.remoteId);
        song.media = media;
        song.createdAt = song.addedAt = QDateTime::currentDateTimeUtc();
        return m_library->add(song).value().id;
    }
    void addReference(const char* remoteId, const QString& service = practice)
    {
        Reference reference;
        reference.service = service;
        reference.remoteId = text(remoteId);
        reference.name = text("Humming");
        reference.durationSeconds = 61.5;
        reference.createdAt = QDateTime::currentDateTimeUtc();
        QVERIFY(m_uploads->references.add(reference));
    }
    void edit(const char* key, const QVariant& value) const
    {
        m_model->edit([&](Form form) {
            set(form, key, value);
            return form;
        });
    }
    void choose(const char* action) const
    {
        m_model->edit([&](Form form) {
            form.setAction(catalogue(), text(action));
            return form;
        });
    }
    void uploadAddress() const
    {
        m_model->upload(UploadSource::fromAddress(QUrl(text("https://example.com/My%20take.mp3"))));
    }
    [[nodiscard]] double number(const char* key) const
    {
        return m_model->form().values.value(text(key), -1.0).toDouble();
    }
    [[nodiscard]] QString held(const char* key) const { return m_model->form().text(text(key)); }
    [[nodiscard]] QVector<FormProblem> problems() const
    {
        return problemsOf(m_model->form(), catalogue(), m_model->facts());
    }
    [[nodiscard]] QVector<FormWarning> warnings() const
    {
        return warningsOf(m_model->form(), catalogue(), m_model->facts());
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_database = std::move(Database::open(m_dir->filePath(text("library.db"))).value());
        m_library = std::make_unique<Library>(*m_database, m_dir->filePath(text("songs")));
        m_uploads = std::make_unique<UploadBench>(*m_database, m_dir->filePath(text("ledger.jsonl")));
        m_model = std::make_unique<FormModel>(catalogue(), *m_library);
        m_model->setService(practice);
        m_model->setUploads(m_uploads->references, m_uploads->uploader);
        m_song = addSong("remote-1");
    }

    void cleanup()
    {
        m_model.reset();
        m_uploads.reset();
        m_library.reset();
        m_database.reset();
    }

    void editsAreTold()
    {
        QSignalSpy edited(m_model.get(), &FormModel::edited);
        QSignalSpy changed(m_model.get(), &FormModel::changed);
        edit("title", text("Snow"));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(changed.size(), 1);
        edit("title", text("Snow")); // as it is
        QCOMPARE(edited.size(), 1);
        m_model->setService(elsewhere); // no edit
        QCOMPARE(edited.size(), 1);
        QCOMPARE(changed.size(), 2);
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
        const auto fill = [&] {
            switch (way) {
            case 0:
                return m_model->useSong(m_song, text("cover"));
            case 1:
                m_model->fillIn([](const Form&) { return described("recipe"); });
                return;
            case 2:
                return m_model->replaceSection(m_song, {10, 20});
            default:
                return m_model->extendFrom(m_song, 30);
            }
        };
        edit("prompt", text("precious"));
        QSignalSpy replaced(m_model.get(), &FormModel::replaced);
        fill();
        Drafts& drafts = m_model->drafts();
        QCOMPARE(drafts.count(), 2);
        QCOMPARE(drafts.current(), 1);
        QVERIFY(!replaced.isEmpty());
        QVERIFY(held("prompt") != text("precious"));
        fill(); // what is only filled in may be filled in again
        QCOMPARE(drafts.count(), 2);
        edit("title", text("mine"));
        fill();
        // The form is that already: its times are set in place.
        QCOMPARE(drafts.count(), way < 2 ? 3 : 2);
        drafts.choose(0);
        QCOMPARE(held("prompt"), text("precious"));
    }

    void aBlankFormIsFilledInPlace()
    {
        choose("cover"); // no text, no loss
        m_model->useSong(m_song, text("extend"));
        QCOMPARE(m_model->drafts().count(), 1);
    }

    void whatWasSentMakesWay()
    {
        edit("prompt", text("words"));
        edit("seed", text("42"));
        m_model->markSent();
        QCOMPARE(m_model->form(), described("words"));
        m_model->useSong(m_song, text("cover"));
        QCOMPARE(m_model->drafts().count(), 1);
    }

    void aSongFilledInIsTakenBack()
    {
        m_model->useSong(m_song, text("cover"));
        m_model->undo();
        QCOMPARE(m_model->form(), Form::fresh(catalogue()));
        m_model->redo();
        QCOMPARE(m_model->form().action, text("cover"));
        QCOMPARE(held("audio_id"), text("remote-1"));
    }

    void whereThereIsNoRoomNothingIsFilledIn()
    {
        while (m_model->drafts().add(described("mine"))) { } // a blank one would close itself
        edit("prompt", text("full"));
        QSignalSpy told(m_model.get(), &FormModel::failed);
        m_model->useSong(m_song, text("cover"));
        QCOMPARE(held("prompt"), text("full"));
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().first().toString().contains(text("20")));
    }

    void unknownSongsChangeNothing()
    {
        const Form before = m_model->form();
        m_model->useSong(m_song, text("format_disk"));
        m_model->useSong(text("no-such-song"), text("cover"));
        m_model->replaceSection(text("no-such-song"), {1, 2});
        m_model->extendFrom(text("no-such-song"), 3);
        QCOMPARE(m_model->form(), before);
    }

    void aRegionSetsTheForm()
    {
        QSignalSpy edited(m_model.get(), &FormModel::sectionEdited);
        m_model->replaceSection(m_song, {62.4, 75});
        QCOMPARE(m_model->form().action, text("replace_section"));
        QCOMPARE(held("audio_id"), text("remote-1"));
        QCOMPARE(number("replace_section_start"), 62.4);
        QCOMPARE(number("replace_section_end"), 75.0);
        QVERIFY(problems().isEmpty());
        edit("replace_section_end", 76.0); // the first that is emitted: replaceSection() itself emits nothing
        QVERIFY(edited.wait());
        QCOMPARE(edited.size(), 1);
        QVERIFY(edited.first().at(1).value<Region>() == Region(TimeRange{62.4, 76}));
    }

    void thePlayheadSetsTheForm()
    {
        m_model->extendFrom(m_song, 48.12);
        QCOMPARE(m_model->form().action, text("extend"));
        QCOMPARE(held("audio_id"), text("remote-1"));
        QCOMPARE(number("continue_at"), 48.12);
        QVERIFY(problems().isEmpty());
    }

    void whatIsWrittenStays()
    {
        m_model->replaceSection(m_song, {10, 20});
        edit("lyric", text("a better line"));
        m_model->replaceSection(m_song, {30, 40});
        QCOMPARE(held("lyric"), text("a better line"));
        QCOMPARE(number("replace_section_start"), 30.0);
        m_model->replaceSection(addSong("remote-2"), {1, 2}); // another song brings its own words
        QCOMPARE(held("lyric"), aSong().lyrics);
        m_model->extendFrom(m_song, 5);
        edit("lyric", text("and on it goes"));
        m_model->extendFrom(m_song, 6);
        QCOMPARE(held("lyric"), text("and on it goes"));
        QCOMPARE(number("continue_at"), 6.0);
    }

    void theRegionMovesOnlyThatSongsTimes()
    {
        m_model->replaceSection(m_song, {10, 20});
        m_model->setSection(m_song, {12.34, 23.45});
        QCOMPARE(number("replace_section_start"), 12.34);
        QCOMPARE(number("replace_section_end"), 23.45);
        m_model->setSection(addSong("remote-2"), {1, 2});
        QCOMPARE(number("replace_section_start"), 12.34);
        m_model->extendFrom(m_song, 50);
        m_model->setSection(m_song, {1, 2});
        QCOMPARE(m_model->form().action, text("extend"));
        choose("replace_section");
        QVERIFY(number("replace_section_start") != 1.0);
    }

    void typedTimesAreToldOnceTheyRest()
    {
        m_model->replaceSection(m_song, {10, 20});
        QSignalSpy edited(m_model.get(), &FormModel::sectionEdited);
        for (const double typed : {1.0, 10.0, 62.4})
            edit("replace_section_end", typed);
        QCOMPARE(edited.size(), 0); // not the places that half of it would be
        QTRY_COMPARE(edited.size(), 1);
        QCOMPARE(edited.first().at(0).toString(), m_song);
        QVERIFY(edited.first().at(1).value<Region>() == Region(TimeRange{10, 62.4}));
        edit("replace_section_start", 70.0);
        QTRY_COMPARE(edited.size(), 2);
        QVERIFY(!edited.last().at(1).value<Region>().has_value()); // it ends before it starts
        edit("replace_section_start", 60.0);
        QTRY_COMPARE(edited.size(), 3);
        QVERIFY(edited.last().at(1).value<Region>() == Region(TimeRange{60, 62.4}));
    }

    void otherFieldsAreNoSection()
    {
        m_model->replaceSection(m_song, {10, 20});
        QSignalSpy edited(m_model.get(), &FormModel::sectionEdited);
        edit("lyric", text("words"));
        edit("title", text("a title"));
        choose("extend");
        choose("replace_section");
        QCOMPARE(edited.size(), 0);
        edit("replace_section_end", 21.0); // the next one emitted, and the only one
        QVERIFY(edited.wait());
        QCOMPARE(edited.size(), 1);
    }

    void aSectionThatIsFilledInIsTold()
    {
        Form form = formFor("replace_section");
        set(form, "audio_id", text("remote-1"));
        set(form, "replace_section_start", 5.5);
        set(form, "replace_section_end", 8.25);
        QSignalSpy edited(m_model.get(), &FormModel::sectionEdited);
        m_model->fillIn([&](const Form&) { return form; });
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().at(0).toString(), m_song);
        QVERIFY(edited.first().at(1).value<Region>() == Region(TimeRange{5.5, 8.25}));
        QVERIFY(m_model->drafts().add());
        QCOMPARE(edited.size(), 1);
        m_model->drafts().step(-1); // it comes back with its draft
        QCOMPARE(edited.size(), 2);
    }

    void ofTwoServicesThisOnesSongIsMeant()
    {
        const QString there = addSong("remote-1", elsewhere);
        m_model->useSong(m_song, text("cover"));
        QVERIFY(problems().isEmpty());
        m_model->setService(elsewhere);
        QVERIFY(problems().isEmpty());
        QVERIFY(isSetFor(m_model->form(), m_model->facts(), text("cover"), there));
        m_model->useSong(addSong("remote-2", elsewhere), text("cover"));
        m_model->setService(practice);
        QCOMPARE(problems().value(0).shown, FormProblem::Shown::AtOnce);
    }

    void aSongWithoutTheServicesNameIsNoSource()
    {
        Song song = aSong();
        song.remoteId = text("4c1f0d3e-task#1"); // of our making: its reply has none
        song.id = songIdOf(practice, song.remoteId);
        song.reply = {{text("title"), text("Nameless")}};
        song.createdAt = song.addedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(m_library->add(song));
        m_model->useSong(song.id, text("cover"));
        QCOMPARE(problems().size(), 1);
        QVERIFY(problems().first().message.startsWith(text("The service gave no name for this song")));
        QCOMPARE(problems().first().shown, FormProblem::Shown::AtOnce);
    }

    void theListenersAddressIsSentWhileItListens()
    {
        const QString base = text("https://mytunnel.example");
        const QString listener = base + text("/0123456789abcdef0123456789abcdef");
        edit("prompt", text("harp and rain"));
        const Form form = m_model->form();
        QSignalSpy changed(m_model.get(), &FormModel::changed);
        m_model->setCallbackAddress(listener, base);
        QCOMPARE(changed.size(), 1); // the request that is shown follows
        QCOMPARE(m_model->toSend().text(text("callback_url")), listener);
        QCOMPARE(m_model->form(), form);
        m_model->setCallbackAddress({}, base); // switched off
        QCOMPARE(m_model->toSend(), requestOf(form, catalogue()));
        QVERIFY(!m_model->toSend().has(text("callback_url")));
    }

    void aSongThatArrivesIsNoLongerUnfinished()
    {
        const QString id = addSong("remote-2", practice, Song::Media::Pending);
        m_model->useSong(id, text("cover"));
        QCOMPARE(warnings().size(), 1);
        const bool replaceable = m_model->drafts().shown().replaceable;
        QSignalSpy changed(m_model.get(), &FormModel::changed);
        QVERIFY(m_library->setMedia(id, Song::Media::Ready, text("audio.m4a"), {}));
        QCOMPARE(changed.size(), 1);
        QVERIFY(warnings().isEmpty());
        QCOMPARE(m_model->drafts().shown().replaceable, replaceable); // it is no edit
    }

    void recordingsAreKnownByTheirList()
    {
        addReference("up-7");
        choose("cover");
        edit("prompt", text("slower"));
        edit("audio_id", text("up-7"));
        QCOMPARE(warnings().value(0).fixLabel, text("Switch to “Cover an upload”"));
        m_model->edit(warnings().value(0).fix);
        QCOMPARE(m_model->form().action, text("upload_cover"));
        QCOMPARE(held("audio_id"), text("up-7"));
        QVERIFY(warnings().isEmpty());
        choose("upload_extend");
        edit("continue_at", 100.0);
        m_model->edit(warnings().value(0).fix); // it is measured
        QCOMPARE(number("continue_at"), 61.5);
        m_model->setService(elsewhere);
        QCOMPARE(problems().value(0).shown, FormProblem::Shown::AtOnce);
    }

    void anUploadBecomesTheSource()
    {
        choose("upload_cover");
        edit("prompt", text("as a waltz"));
        QSignalSpy began(m_model.get(), &FormModel::uploadStarted);
        uploadAddress();
        QCOMPARE(began.size(), 1);
        QVERIFY(m_model->form().isUploading());
        QCOMPARE(problems().value(0).shown, FormProblem::Shown::AtCreate);
        QTRY_COMPARE(held("audio_id"), text("up-1"));
        QVERIFY(problems().isEmpty());
        QVERIFY(m_uploads->references.find(practice, text("up-1")));
    }

    void otherActionsSendNothing()
    {
        choose("cover");
        uploadAddress();
        QVERIFY(!m_model->form().upload);
        QVERIFY(m_uploads->server.requests().isEmpty());
    }

    void uploadsBelongToTheirDraft()
    {
        m_uploads->uploadDelayMs = 100;
        choose("upload_cover");
        uploadAddress();
        m_model->drafts().add(described("mine")); // a blank one would close itself
        choose("upload_cover");
        QVERIFY(!m_model->form().upload);
        m_model->drafts().choose(0); // it is still on its way there
        QVERIFY(m_model->form().isUploading());
        m_model->drafts().choose(1);
        QSignalSpy edited(m_model.get(), &FormModel::edited);
        QTRY_VERIFY(!m_model->drafts().at(0).form.isUploading());
        QVERIFY(edited.isEmpty()); // not this one's
        QVERIFY(held("audio_id").isEmpty());
        m_model->drafts().choose(0);
        QCOMPARE(held("audio_id"), text("up-1"));
    }

    void aFaultIsToldInItsDraft()
    {
        m_uploads->uploadStatus = 400;
        choose("upload_cover");
        edit("audio_id", text("https://example.com/My%20take.mp3"));
        uploadAddress();
        m_model->drafts().add();
        choose("upload_cover");
        QTRY_VERIFY(!m_model->drafts().at(0).form.isUploading());
        QVERIFY(!m_model->form().upload);
        m_model->drafts().choose(0);
        QVERIFY(!m_model->form().upload->fault.message.isEmpty());
        QCOMPARE(held("audio_id"), text("https://example.com/My%20take.mp3")); // to be corrected
    }

    void whatIsFilledInMeanwhileTakesAnotherDraft()
    {
        m_uploads->uploadDelayMs = 60'000;
        choose("upload_cover");
        uploadAddress();
        m_model->useSong(m_song, text("cover"));
        QCOMPARE(m_model->drafts().count(), 2);
        QVERIFY(m_model->drafts().at(0).form.isUploading());
        m_model->drafts().close(0);
        QVERIFY(m_model->drafts().canReopen()); // it is no blank one
        m_model.reset();
        QTRY_VERIFY(m_uploads->uploader.findChildren<Upload*>().isEmpty()); // cancelled
        QVERIFY(m_uploads->references.list(practice).isEmpty());
    }

    void dropsAreTaken()
    {
        QMimeData recording;
        recording.setUrls({QUrl::fromLocalFile(text("/tmp/demo.mp3"))});
        QSignalSpy offered(m_model.get(), &FormModel::recordingOffered);
        QVERIFY(m_model->reader(recording));
        m_model->drop(recording);
        QCOMPARE(offered.size(), 1);
        QMimeData preset;
        preset.setUrls({QUrl::fromLocalFile(m_dir->filePath(text("gone.json")))});
        QSignalSpy told(m_model.get(), &FormModel::failed);
        m_model->drop(preset);
        QCOMPARE(told.size(), 1);
        QMimeData song;
        song.setData(text("application/x-riffdesk-song"), m_song.toUtf8());
        m_model->drop(song);
        QCOMPARE(held("audio_id"), text("remote-1"));
        QMimeData nothing;
        QVERIFY(!m_model->reader(nothing));
    }
};

RIFFDESK_TEST(tst_formmodel, runTest<TestFormModel>);
#include "tst_formmodel.moc"
