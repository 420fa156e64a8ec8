#include "form/formproblems.h"
#include "form/formwarnings.h"
#include "support/formbench.h"
#include "support/testprogram.h"

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

Form replacing(double start, double end)
{
    Form form = formFor("replace_section");
    set(form, "audio_id", text("song"));
    set(form, "replace_section_start", start);
    set(form, "replace_section_end", end);
    return form;
}

} // namespace

/// The warnings before a request is paid for, and that each fix clears its warning.
class TestFormWarnings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToSay_data();
    void nothingToSay();
    void lyrics_data();
    void lyrics();
    void longPrompt();
    void times();
    void unfinishedSource();
    void sourceOfTheOtherKind();
    void theFixIsOfTheFormAsItIsThen();
    void silentWhileSomethingIsMissing();
    void whatTheActionHidesIsNotLookedAt();

private:
    /// The one warning about this form, and that mending it ends it.
    static FormWarning only(const Form& form, const FormSource& source = {})
    {
        const FormFacts facts = factsOf(form, source);
        const auto warnings = warningsOf(form, catalogue(), facts);
        if (warnings.size() != 1 || warnings.first().message.isEmpty())
            return {};
        const FormWarning& warning = warnings.first();
        if (warning.fixLabel.isEmpty() == bool(warning.fix)
            || (warning.fix && !warningsOf(warning.fix(form), catalogue(), facts).isEmpty()))
            return {};
        return warning;
    }
    static Form mended(const Form& form, const FormSource& source = {})
    {
        const FormWarning warning = only(form, source);
        return warning.fix ? warning.fix(form) : Form();
    }
    static double number(const Form& form, const char* key)
    {
        return form.values.value(text(key)).toDouble();
    }
};

void TestFormWarnings::nothingToSay_data()
{
    QTest::addColumn<Form>("form");
    QTest::newRow("songs have choruses that come back")
        << written("[Verse]\na\n\n[Chorus]\nb\n\n[Verse]\nc\n\n[Chorus]\nb");
    QTest::newRow("instrumental parts are empty") << written("[Intro]\n[Verse]\na\n[Guitar Solo]\n[Outro]");
    QTest::newRow("within the song") << replacing(10, 20);
    QTest::newRow("a prompt that just fits") << described(QByteArray(200, 'x').constData());
}

void TestFormWarnings::nothingToSay()
{
    QFETCH(Form, form);
    QVERIFY(warningsOf(form, catalogue(), factsOf(form, librarySong(180))).isEmpty());
}

void TestFormWarnings::lyrics_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("empty section") << QByteArray("[Verse]\na\n\n[Chorus]\n\n[Outro]")
                                   << "[Chorus] has no lines." << QByteArray("[Verse]\na\n\n[Outro]");
    QTest::newRow("several") << QByteArray("[Verse 1]\n[Verse 2]\na") << "[Verse 1] has no lines."
                             << QByteArray("[Verse 2]\na");
    QTest::newRow("twice in a row") << QByteArray("[Chorus]\nla\n\n[Chorus]\nla\n\n[Verse]\nlo")
                                    << "[Chorus] appears twice in a row with the same words."
                                    << QByteArray("[Chorus]\nla\n\n[Verse]\nlo");
    QTest::newRow("written newlines")
        << QByteArray("[Verse]\\na\\r\\nb") << "The lyrics hold the characters “\\n” instead of line breaks."
        << QByteArray("[Verse]\na\nb");
    QTest::newRow("lost letters") << QByteArray("[Verse]\nsn\xef\xbf\xbdow")
                                  << "Lyrics: where a \ufffd stands, a letter was lost."
                                  << QByteArray("[Verse]\nsnow");
}

void TestFormWarnings::lyrics()
{
    QFETCH(QByteArray, given);
    QFETCH(QString, sentence);
    QFETCH(QByteArray, expected);
    const Form form = written(given.constData());
    QCOMPARE(only(form).key, text("lyric"));
    QCOMPARE(only(form).message, sentence);
    QCOMPARE(mended(form), written(expected.constData()));
}

void TestFormWarnings::longPrompt()
{
    Form form = described(QByteArray("snow falls, ").repeated(20).constData());
    QCOMPARE(only(form).key, text("prompt"));
    QCOMPARE(only(form).keepLabel, text("Send as it is"));
    QVERIFY(problemsOf(form, catalogue(), factsOf(form)).isEmpty());
    const QString shorter = mended(form).text(text("prompt"));
    QVERIFY(shorter.size() <= 200 && shorter.size() > 180);
    QVERIFY2(shorter.endsWith(text("snow")) || shorter.endsWith(text("falls")), qPrintable(shorter));
    form = described(QByteArray(300, 'x').constData()); // one endless word
    QCOMPARE(mended(form).text(text("prompt")).size(), 200);
    form = described(QByteArray("\xf0\x9f\x8e\xb5").repeated(200).constData()); // as the counter counts
    QVERIFY(warningsOf(form, catalogue(), factsOf(form)).isEmpty());
}

void TestFormWarnings::times()
{
    const Form late = replacing(50, 70);
    QCOMPARE(only(late, librarySong(60)).key, text("replace_section_end"));
    QCOMPARE(mended(late, librarySong(60)), replacing(50, 60));

    // The form knows hundredths: 60.01 is the last that is within.
    QVERIFY(warningsOf(replacing(30, 60.01), catalogue(), factsOf(late, librarySong(60.017))).isEmpty());
    QCOMPARE(mended(replacing(30, 60.02), librarySong(60.017)), replacing(30, 60.01));
    const Form outside = mended(replacing(80, 90), librarySong(60));
    QCOMPARE(number(outside, "replace_section_end"), 60.0);
    QVERIFY(number(outside, "replace_section_start") < 60);

    Form extend = formFor("extend");
    set(extend, "audio_id", text("song"));
    set(extend, "continue_at", 61.5);
    QCOMPARE(number(mended(extend, librarySong(60)), "continue_at"), 60.0);
    QVERIFY(warningsOf(extend, catalogue(), {}).isEmpty()); // a length that is not known forbids nothing
    extend.setAction(catalogue(), text("upload_extend"));
    set(extend, "audio_id", text("up"));
    QCOMPARE(number(mended(extend, recording(60)), "continue_at"), 60.0); // uploads are measured, too
}

void TestFormWarnings::unfinishedSource()
{
    const FormWarning warning = only(replacing(1, 2), librarySong(0, false));
    QCOMPARE(warning.key, text("audio_id"));
    QVERIFY(warning.message.startsWith(text("The source song is not finished yet")));
    QVERIFY(warning.fixLabel.isEmpty());
}

void TestFormWarnings::sourceOfTheOtherKind()
{
    const Form ofUpload = mended(replacing(1, 2), recording(60));
    QCOMPARE(ofUpload.action, text("upload_replace_section"));
    QCOMPARE(ofUpload.text(text("audio_id")), text("song")); // goes along
    QCOMPARE(mended(ofUpload, librarySong(60)).action, text("replace_section"));
    Form cover = formFor("upload_cover");
    set(cover, "audio_id", text("song"));
    set(cover, "prompt", text("slower"));
    QCOMPARE(only(cover, librarySong(60)).fixLabel, text("Switch to “Cover”"));
    QCOMPARE(mended(cover, librarySong(60)).text(text("prompt")), text("slower"));
    QVERIFY(warningsOf(ofUpload, catalogue(), factsOf(ofUpload, librarySong(60, true, elsewhere))).isEmpty());
    // Stems of an upload stand in the library as a song of the upload's id.
    FormSource both = librarySong(60);
    both.recording = recording(60).recording;
    QVERIFY(warningsOf(ofUpload, catalogue(), factsOf(ofUpload, both)).isEmpty());
    Form stems = formFor("stems");
    set(stems, "audio_id", text("upload"));
    const FormWarning none = only(stems, recording(60));
    QCOMPARE(none.key, text("action"));
    QVERIFY(none.fixLabel.isEmpty());
}

/// What is typed between the warning and the click is not lost.
void TestFormWarnings::theFixIsOfTheFormAsItIsThen()
{
    const FormWarning warning = only(written("[Verse]\n\n[Chorus]\nOne"));
    Form later = written("[Verse]\n\n[Chorus]\nOne\nTwo");
    set(later, "title", text("A title"));
    later = warning.fix(later);
    QCOMPARE(later.text(text("lyric")), text("[Chorus]\nOne\nTwo"));
    QCOMPARE(later.text(text("title")), text("A title"));
}

void TestFormWarnings::silentWhileSomethingIsMissing()
{
    Form form = formFor("cover"); // without a source
    set(form, "lyric", text("[Verse]\n\n[Chorus]\nOne"));
    QVERIFY(warningsOf(form, catalogue(), {}).isEmpty());
    set(form, "audio_id", text("song"));
    QCOMPARE(warningsOf(form, catalogue(), {}).size(), 1);
}

void TestFormWarnings::whatTheActionHidesIsNotLookedAt()
{
    Form stems = formFor("stems");
    set(stems, "audio_id", text("song"));
    set(stems, "lyric", text("[Verse]\\n[Verse]"));
    set(stems, "continue_at", 500.0);
    set(stems, "prompt", QString(500, QLatin1Char('x')));
    QVERIFY(warningsOf(stems, catalogue(), factsOf(stems, librarySong(60))).isEmpty());
    Form cover = formFor("cover");
    set(cover, "audio_id", text("song"));
    set(cover, "instrumental", true);
    set(cover, "lyric", text("[Verse]\\n[Verse]")); // it is not sung
    QVERIFY(warningsOf(cover, catalogue(), factsOf(cover, librarySong(60))).isEmpty());
    Form unknown = cover;
    unknown.action = text("unknown");
    QVERIFY(warningsOf(unknown, catalogue(), {}).isEmpty());
}

RIFFDESK_TEST(tst_formwarnings, runTest<TestFormWarnings>);
#include "tst_formwarnings.moc"
