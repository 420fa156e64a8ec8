#include "form/formproblems.h"
#include "form/formsong.h"
#include "form/formuploads.h"
#include "support/formbench.h"
#include "support/testprogram.h"

using namespace riffdesk;
using namespace riffdesk::test;

/// What a song, a place in it, or a recording does to the form.
class TestFormSong : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTheForm_data();
    void fillsTheForm();
    void anInstrumentalStaysOne();
    void aLongStyleIsCutAtAWord();
    void unknownActionsChangeNothing();
    void isSetForThatSongAndAction();
    void placesStayWithinTheSong();
    void theSection_data();
    void theSection();
    void thePlaceToGoOnFrom();
    void lyricsOfARecording();
    void wordsOfAFile();
    void anUploadOnItsWay();
    void anUploadThatFails();
    void anUploadOfAnotherForm();
    void anUploadWhileAnotherActionIsChosen();

private:
    static FormFacts factsWith(const Form& form, const Song& song)
    {
        FormFacts facts = factsOf(form, librarySong(song.durationSeconds));
        facts.sources[form.text(formkeys::source)].song->id = song.id;
        return facts;
    }
    static double number(const Form& form, const char* key)
    {
        return form.values.value(text(key), -1.0).toDouble();
    }
};

void TestFormSong::fillsTheForm_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("open"); // what only the user can give yet
    for (const auto& [action, open] :
         {std::pair("extend", ""), std::pair("cover", ""), std::pair("variation", ""),
          std::pair("replace_section", "replace_section_start"), std::pair("swap_vocals", ""),
          std::pair("swap_instrumentals", ""), std::pair("stems", "")})
        QTest::newRow(action) << text(action) << text(open);
}

void TestFormSong::fillsTheForm()
{
    QFETCH(QString, action);
    QFETCH(QString, open);
    const Song song = aSong();
    Form before = described("something else"); // of another song
    set(before, "instrumental", true);
    set(before, "replace_section_start", 12.0);
    const Form form = withSong(before, catalogue(), song, action);
    const SongRequest request = requestOf(form, catalogue());
    const Action& row = *catalogue().action(action);
    QCOMPARE(request.action(), action);
    QCOMPARE(request.text(text("audio_id")), song.remoteId);
    if (row.usesModel)
        QCOMPARE(request.model(), song.model);
    if (row.uses(text("title")))
        QCOMPARE(request.text(text("title")), song.title);
    if (row.uses(text("lyric"))) {
        QCOMPARE(request.text(text("lyric")), song.lyrics);
        QVERIFY2(request.flag(text("custom")), "its words are there to be changed");
        QVERIFY(!request.flag(text("instrumental")));
    }
    if (row.uses(text("continue_at"))) {
        const double place = request.number(text("continue_at"), -1);
        QVERIFY(place > 0 && place <= song.durationSeconds);
    }
    if (row.uses(text("replace_section_end"))) {
        QVERIFY(!request.has(text("replace_section_start")));
        const double end = request.number(text("replace_section_end"), -1);
        QVERIFY(end > 0 && end <= song.durationSeconds);
    }
    QStringList left;
    for (const FormProblem& problem : problemsOf(form, catalogue(), factsWith(form, song)))
        left.append(problem.key);
    QCOMPARE(left.join(QLatin1Char(' ')), open);
}

void TestFormSong::anInstrumentalStaysOne()
{
    Song song = aSong();
    song.lyrics.clear();
    song.prompt = text("harp and rain");
    song.request = {{text("instrumental"), true}};
    const Form form = withSong(written("la"), catalogue(), song, text("cover"));
    const SongRequest request = requestOf(form, catalogue());
    QVERIFY(request.flag(text("instrumental")));
    QCOMPARE(request.text(text("prompt")), song.prompt);
    QVERIFY(!request.flag(text("custom")));
    QVERIFY(problemsOf(form, catalogue(), factsWith(form, song)).isEmpty());
}

void TestFormSong::aLongStyleIsCutAtAWord()
{
    Song song = aSong();
    song.lyrics.clear();
    song.style = text("slow waltz ").repeated(40);
    const Form form = withSong(formFor("generate"), catalogue(), song, text("cover"));
    const QString prompt = form.text(text("prompt"));
    QVERIFY(prompt.size() > 150 && prompt.size() <= 200);
    QVERIFY2(prompt.endsWith(text("slow waltz")) || prompt.endsWith(text("waltz slow")), qPrintable(prompt));
    QVERIFY(problemsOf(form, catalogue(), factsWith(form, song)).isEmpty());
}

void TestFormSong::unknownActionsChangeNothing()
{
    const Form form = described("mine");
    QCOMPARE(withSong(form, catalogue(), aSong(), text("format_disk")), form);
}

void TestFormSong::isSetForThatSongAndAction()
{
    const Song song = aSong();
    const Form form = withSong(formFor("generate"), catalogue(), song, text("extend"));
    const FormFacts facts = factsWith(form, song);
    QVERIFY(isSetFor(form, facts, text("extend"), song.id));
    QVERIFY(!isSetFor(form, facts, text("cover"), song.id));
    QVERIFY(!isSetFor(form, facts, text("extend"), text("another")));
    QVERIFY(!isSetFor(form, {}, text("extend"), song.id));
}

void TestFormSong::placesStayWithinTheSong()
{
    const Song song = aSong(150.487);
    Form form = withSong(formFor("generate"), catalogue(), song, text("extend"));
    const FormFacts facts = factsWith(form, song);
    QCOMPARE(number(form, "continue_at"), 150.48);
    QCOMPARE(number(form, "replace_section_end"), 150.48);
    QCOMPARE(number(withContinueAt(form, catalogue(), facts, 150.487), "continue_at"), 150.48);
    QCOMPARE(number(withContinueAt(form, catalogue(), facts, 48.12), "continue_at"), 48.12);
    form = withSection(form, catalogue(), facts, {140, 150.487});
    QCOMPARE(number(form, "replace_section_start"), 140.0);
    QCOMPARE(number(form, "replace_section_end"), 150.48);
}

void TestFormSong::theSection_data()
{
    QTest::addColumn<QVariant>("start");
    QTest::addColumn<QVariant>("end");
    QTest::addColumn<bool>("isStretch");
    QTest::newRow("a stretch") << QVariant(10.0) << QVariant(62.4) << true;
    QTest::newRow("ends before it starts") << QVariant(70.0) << QVariant(62.4) << false;
    QTest::newRow("no length") << QVariant(70.0) << QVariant(70.0) << false;
    QTest::newRow("no start") << QVariant() << QVariant(70.0) << false;
    QTest::newRow("no end") << QVariant(70.0) << QVariant() << false;
}

void TestFormSong::theSection()
{
    QFETCH(QVariant, start);
    QFETCH(QVariant, end);
    QFETCH(bool, isStretch);
    const Song song = aSong();
    Form form = withSong(formFor("generate"), catalogue(), song, text("replace_section"));
    set(form, "replace_section_start", start);
    set(form, "replace_section_end", end);
    const FormFacts facts = factsWith(form, song);
    const std::optional<TimeRange> range =
        isStretch ? std::optional(TimeRange{start.toDouble(), end.toDouble()}) : std::nullopt;
    QCOMPARE(sectionOf(form, facts), (FormSection{song.id, range}));
    QCOMPARE(sectionOf(form, {}), FormSection()); // a song that the library does not know
    form.setAction(catalogue(), text("extend"));
    QCOMPARE(sectionOf(form, facts), FormSection());
}

void TestFormSong::thePlaceToGoOnFrom()
{
    Form form = withSong(formFor("generate"), catalogue(), aSong(), text("extend"));
    QCOMPARE(continueAtOf(form, catalogue()), std::optional(153.25));
    form.setAction(catalogue(), text("cover"));
    QVERIFY(!continueAtOf(form, catalogue()));
    form.setAction(catalogue(), text("upload_extend"));
    set(form, "continue_at", {});
    QVERIFY(!continueAtOf(form, catalogue()));
}

void TestFormSong::lyricsOfARecording()
{
    Form form = formFor("upload_cover");
    set(form, "audio_id", text("up-1"));
    set(form, "instrumental", true); // would hide them
    const Form heard = withLyricsOfRecording(form, catalogue(), text("words heard"));
    QVERIFY(heard.isShown(catalogue(), text("lyric")));
    QCOMPARE(heard.text(text("lyric")), text("words heard"));
    QVERIFY(heard.replacedLyrics.isEmpty()); // there was nothing to bring back

    set(form, "lyric", text("my own words"));
    const Form replaced = withLyricsOfRecording(form, catalogue(), text("words heard"));
    QCOMPARE(replaced.text(text("lyric")), text("words heard"));
    QCOMPARE(replaced.replacedLyrics, text("my own words"));
    const Form back = withLyricsOfRecording(replaced, catalogue(), text("words heard"));
    QCOMPARE(back.text(text("lyric")), text("my own words"));
    QVERIFY(back.replacedLyrics.isEmpty());
    Form changed = replaced;
    set(changed, "lyric", text("words heard, and changed"));
    changed = withLyricsOfRecording(changed, catalogue(), text("words heard"));
    QCOMPARE(changed.replacedLyrics, text("words heard, and changed")); // not lost either
}

/// Which line of a file is its title: unit/lyrics/tst_lyricstitle.
void TestFormSong::wordsOfAFile()
{
    Form form = formFor("generate");
    set(form, "instrumental", true); // would hide them
    set(form, "lyric", text("mine"));
    Form expected = written("[Verse]\nla");
    QCOMPARE(withWords(form, catalogue(), text("[Verse]\nla"), std::nullopt), expected);
    set(expected, "title", text("Snow"));
    QCOMPARE(withWords(form, catalogue(), text("[Verse]\nla"), text("Snow")), expected);
    set(form, "title", text("Snow"));
    QCOMPARE(withWords(form, catalogue(), text("[Verse]\nla"), std::nullopt), expected); // it stays
}

void TestFormSong::anUploadOnItsWay()
{
    Form form = formFor("upload_cover");
    set(form, "audio_id", text("up-0"));
    const Form sent = withUpload(form, catalogue(), 7, UploadSource::fromFile(text("/tmp/My hum.flac")));
    QVERIFY(sent.isUploading());
    QVERIFY(!sent.isBlank(catalogue()));
    QVERIFY(sent.text(text("audio_id")).isEmpty());
    QCOMPARE(withUploadDone(sent, catalogue(), 8, text("up-1")), sent); // another one
    const Form done = withUploadDone(sent, catalogue(), 7, text("up-1"));
    QCOMPARE(done.text(text("audio_id")), text("up-1"));
    QVERIFY(!done.upload);
    QVERIFY(Form::fromJson(sent.toJson()).upload == std::nullopt); // it ends with the program
}

void TestFormSong::anUploadThatFails()
{
    Form form = formFor("upload_cover");
    set(form, "audio_id", text("https://example.com/a.mp3"));
    const UploadSource address = UploadSource::fromAddress(QUrl(text("https://example.com/a.mp3")));
    form = withUpload(form, catalogue(), 7, address);
    UploadFault fault;
    fault.message = text("The service does not answer.");
    const Form failed = withUploadFailed(form, catalogue(), 7, address, fault);
    QVERIFY(!failed.isUploading());
    QCOMPARE(failed.upload->fault, fault);
    QCOMPARE(failed.upload->recording, address); // what trying again would send
    QCOMPARE(failed.text(text("audio_id")), text("https://example.com/a.mp3")); // can be corrected
    Form corrected = failed;
    set(corrected, "audio_id", text("https://example.com/b.mp3"));
    QVERIFY(!corrected.upload); // and then no warning is left
    const Form cancelled = withUploadFailed(form, catalogue(), 7, address, UploadFault::cancelled());
    QVERIFY(!cancelled.upload);
    QCOMPARE(cancelled.text(text("audio_id")), text("https://example.com/a.mp3"));
    const Form refused = withUploadRefused(failed, fault);
    QCOMPARE(refused.upload->fault, fault);
    QCOMPARE(refused.text(text("audio_id")), text("https://example.com/a.mp3"));
}

void TestFormSong::anUploadOfAnotherForm()
{
    const Form form = formFor("upload_cover");
    QCOMPARE(withUploadDone(form, catalogue(), 7, text("up-1")), form);
    QCOMPARE(withUploadFailed(form, catalogue(), 7, {}, UploadFault::cancelled()), form);
}

void TestFormSong::anUploadWhileAnotherActionIsChosen()
{
    Form form = withUpload(formFor("upload_cover"), catalogue(), 7, {});
    form.setAction(catalogue(), text("cover"));
    set(form, "title", text("mine"));
    form = withUploadDone(form, catalogue(), 7, text("up-1"));
    QVERIFY(form.text(text("audio_id")).isEmpty());
    form.setAction(catalogue(), text("upload_cover"));
    QCOMPARE(form.text(text("audio_id")), text("up-1"));
}

RIFFDESK_TEST(tst_formsong, runTest<TestFormSong>);
#include "tst_formsong.moc"
