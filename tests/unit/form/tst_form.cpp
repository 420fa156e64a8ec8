#include "support/formbench.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>

using namespace riffdesk;
using namespace riffdesk::test;

/// The form as a value: what it holds, shows and keeps.
class TestForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshOneIsBlank();
    void showsWhatTheActionUses_data();
    void showsWhatTheActionUses();
    void holdsOnlyWhatIsNotAsInANewForm();
    void numbersStayWithinTheirRange_data();
    void numbersStayWithinTheirRange();
    void wrongTypesAreNothing();
    void eachKindKeepsItsSource();
    void anotherSourceEndsWhatWasKnown();
    void unknownActionsAndModelsArePassedOver();
    void takesAreOfSongsOnly();
    void required_data();
    void required();
    void requiredIsWhatAnEmptyFormIsRefusedFor();
    void lyricsOfAnInstrumentalDoNotCount();
    void theFieldToBeginIn_data();
    void theFieldToBeginIn();
    void blank_data();
    void blank();
    void comesBackFromADraft();
    void draftsOfOlderVersionsComeBack();
    void theStyleOfOlderDraftsIsNotLost_data();
    void theStyleOfOlderDraftsIsNotLost();
    void whatTheCatalogueDoesNotKnowIsDropped();
    void wrongDraftsAreBounded();
    void areCalledByWhatTheyAre_data();
    void areCalledByWhatTheyAre();
};

void TestForm::aFreshOneIsBlank()
{
    const Form form = Form::fresh(catalogue());
    QCOMPARE(form.action, text("generate"));
    QCOMPARE(form.model, catalogue().defaultModel());
    QVERIFY(form.values.isEmpty());
    QVERIFY(form.isBlank(catalogue()));
    QCOMPARE(form.normalized(catalogue()), form);
}

void TestForm::showsWhatTheActionUses_data()
{
    QTest::addColumn<QString>("id");
    for (const Action& action : catalogue().actions())
        QTest::newRow(qPrintable(action.id)) << action.id;
    QCOMPARE(catalogue().actions().size(), 11);
}

void TestForm::showsWhatTheActionUses()
{
    QFETCH(QString, id);
    const Action& action = *catalogue().action(id);
    const QStringList derived{text("custom"), text("style")};
    const QStringList sung{text("lyric"), text("lyrics_strength"), text("vocal_gender"),
                           text("lyric_prompt")};
    for (const bool isInstrumental : {false, true}) {
        Form form = formFor(qPrintable(id));
        set(form, "instrumental", isInstrumental);
        const bool silent = isInstrumental && action.uses(text("instrumental"));
        for (const Parameter& parameter : catalogue().parameters()) {
            const bool wanted = action.uses(parameter.key) && !derived.contains(parameter.key)
                                && !(silent && sung.contains(parameter.key));
            QVERIFY2(form.isShown(catalogue(), parameter.key) == wanted, qPrintable(parameter.key));
        }
    }
    QVERIFY(!formFor(qPrintable(id)).isShown(catalogue(), text("unknown")));
}

void TestForm::holdsOnlyWhatIsNotAsInANewForm()
{
    Form form = formFor("cover");
    set(form, "weirdness", 0.8);
    set(form, "instrumental", true);
    set(form, "title", text("Bells"));
    set(form, "unknown", text("x"));
    QCOMPARE(form.values.keys(), QStringList({text("instrumental"), text("title"), text("weirdness")}));
    const Parameter& strength = *catalogue().parameter(text("sound_strength"));
    QCOMPARE(form.value(strength), QVariant(0.7));
    QVERIFY(!form.value(*catalogue().parameter(text("seed"))).isValid());
    set(form, "weirdness", 0.5); // the default
    set(form, "instrumental", false);
    set(form, "title", {});
    QCOMPARE(form, formFor("cover"));
}

void TestForm::numbersStayWithinTheirRange_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("given");
    QTest::addColumn<double>("held");
    QTest::newRow("above") << text("weirdness") << 7.0 << 1.0;
    QTest::newRow("below") << text("sound_strength") << 0.05 << 0.2;
    QTest::newRow("finer than the step") << text("weirdness") << 0.123 << 0.12;
    QTest::newRow("beyond a day") << text("continue_at") << 99'999.0 << 86'400.0;
    QTest::newRow("hundredths") << text("replace_section_start") << 62.4049 << 62.4;
}

void TestForm::numbersStayWithinTheirRange()
{
    QFETCH(QString, key);
    QFETCH(double, given);
    Form form = formFor("extend");
    form.set(catalogue(), key, given);
    QTEST(form.values.value(key).toDouble(), "held");
    form = formFor("extend");
    form.values.insert(key, given); // as a file holds it
    QTEST(form.normalized(catalogue()).values.value(key).toDouble(), "held");
}

void TestForm::wrongTypesAreNothing()
{
    Form form = formFor("extend");
    set(form, "weirdness", text("0.8"));
    set(form, "instrumental", 1.0);
    set(form, "title", 7.0);
    set(form, "continue_at", std::nan(""));
    set(form, "replace_section_end", std::numeric_limits<double>::infinity());
    QVERIFY(form.values.isEmpty());
}

void TestForm::eachKindKeepsItsSource()
{
    Form form = formFor("cover");
    set(form, "audio_id", text("song-1"));
    form.setAction(catalogue(), text("upload_cover"));
    QVERIFY(form.text(text("audio_id")).isEmpty());
    set(form, "audio_id", text("up-1"));
    form.setAction(catalogue(), text("upload_extend"));
    QCOMPARE(form.text(text("audio_id")), text("up-1"));
    form.setAction(catalogue(), text("generate"));
    form.setAction(catalogue(), text("extend"));
    QCOMPARE(form.text(text("audio_id")), text("song-1"));
    QCOMPARE(Form::fromJson(form.toJson()), form);
    form.setAction(catalogue(), text("upload_cover"));
    QCOMPARE(form.text(text("audio_id")), text("up-1"));
}

void TestForm::anotherSourceEndsWhatWasKnown()
{
    Form form = formFor("upload_cover");
    form.upload = FormUpload{3, {}, {}, {}};
    form.replacedLyrics = text("mine");
    QVERIFY(form.isUploading());
    set(form, "title", text("a title"));
    QVERIFY(form.upload);
    set(form, "audio_id", text("up-1"));
    QVERIFY(!form.upload);
    QVERIFY(form.replacedLyrics.isEmpty());
}

void TestForm::unknownActionsAndModelsArePassedOver()
{
    Form form = formFor("cover");
    QVERIFY(!form.setAction(catalogue(), text("format_disk")));
    form.setModel(catalogue(), text("FUZZ-9"));
    QCOMPARE(form, formFor("cover"));
    form.setModel(catalogue(), text("FUZZ-1.0"));
    QCOMPARE(form.model, text("FUZZ-1.0"));
}

void TestForm::takesAreOfSongsOnly()
{
    Form form = formFor("cover");
    form.takes = 4;
    QCOMPARE(form.songs(catalogue()), 4);
    form.setAction(catalogue(), text("stems"));
    QCOMPARE(form.songs(catalogue()), 1);
    QCOMPARE(form.takes, 1); // several are asked for on purpose, each time
}

void TestForm::required_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("lyrics");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* action, const char* expected, const char* withLyrics) {
        QTest::newRow(action) << text(action) << QString() << text(expected);
        QTest::addRow("%s, with lyrics", action) << text(action) << text("la") << text(withLyrics);
    };
    const auto same = [&](const char* action, const char* expected) { row(action, expected, expected); };
    row("generate", "prompt", "");
    same("cover", "audio_id");
    same("extend", "audio_id continue_at");
    same("variation", "audio_id");
    same("replace_section", "audio_id replace_section_end replace_section_start");
    same("swap_vocals", "audio_id");
    same("swap_instrumentals", "audio_id");
    same("stems", "audio_id");
    same("upload_cover", "audio_id");
    same("upload_extend", "audio_id continue_at");
    same("upload_replace_section", "audio_id replace_section_end replace_section_start");
}

void TestForm::required()
{
    QFETCH(QString, action);
    QFETCH(QString, lyrics);
    Form form = formFor(qPrintable(action));
    set(form, "lyric", lyrics);
    QStringList keys = form.required(catalogue()).values();
    keys.sort();
    QTEST(keys.join(QLatin1Char(' ')), "expected");
}

void TestForm::requiredIsWhatAnEmptyFormIsRefusedFor()
{
    for (const Action& action : catalogue().actions()) {
        const Form form = formFor(qPrintable(action.id));
        QSet<QString> missing;
        for (const FieldProblem& each : requestOf(form, catalogue()).problems(catalogue()))
            missing.insert(each.key);
        QCOMPARE(form.required(catalogue()), missing);
    }
}

void TestForm::lyricsOfAnInstrumentalDoNotCount()
{
    Form form = written("la");
    QVERIFY(form.required(catalogue()).isEmpty());
    set(form, "instrumental", true);
    QCOMPARE(form.required(catalogue()), QSet<QString>{text("prompt")}); // the lyrics do not count
}

void TestForm::theFieldToBeginIn_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<QString>("key");
    QTest::newRow("nothing described") << formFor("generate") << text("prompt");
    QTest::newRow("lyrics, so nothing is required") << written("la") << text("prompt");
    Form form = formFor("replace_section");
    QTest::newRow("no source") << form << text("audio_id");
    set(form, "audio_id", text("remote-1"));
    QTest::newRow("no start") << form << text("replace_section_start");
    set(form, "replace_section_start", 1.0);
    set(form, "replace_section_end", 2.0);
    QTest::newRow("all that is required") << form << text("prompt");
    form = formFor("stems");
    set(form, "audio_id", text("remote-1"));
    QTest::newRow("nothing for words") << form << QString();
    form.action = text("format_disk");
    QTest::newRow("unknown action") << form << QString();
}

void TestForm::theFieldToBeginIn()
{
    QFETCH(Form, form);
    QTEST(form.keyToFill(catalogue()), "key");
}

void TestForm::blank_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<bool>("isBlank");
    QTest::newRow("another action") << formFor("cover") << true;
    Form form = formFor("cover");
    form.takes = 3;
    form.advanced = true;
    form.model = text("FUZZ-1.0");
    QTest::newRow("no text, no loss") << form << true;
    form.values.insert(text("weirdness"), 0.5);
    form.values.insert(text("instrumental"), false);
    form.values.insert(text("prompt"), QString());
    QTest::newRow("as older versions kept it") << form << true;
    form.values.insert(text("title"), text("x"));
    QTest::newRow("a title") << form << false;
    form = formFor("upload_cover");
    form.upload = FormUpload{1, {}, {}, {}};
    QTest::newRow("uploading") << form << false;
    form = formFor("cover");
    form.otherSource = text("up-1");
    QTest::newRow("a recording for another action") << form << false;
}

void TestForm::blank()
{
    QFETCH(Form, form);
    QTEST(form.isBlank(catalogue()), "isBlank");
}

void TestForm::comesBackFromADraft()
{
    Form form = formFor("replace_section");
    form.model = text("FUZZ-2.0");
    form.takes = 7;
    form.advanced = form.seedLocked = true;
    set(form, "lyric", text("Straße\n雨 \u202e"));
    set(form, "prompt", text("harp"));
    set(form, "weirdness", 1.0); // a whole number, too
    set(form, "instrumental", true);
    const QByteArray bytes = QJsonDocument(form.toJson()).toJson();
    QCOMPARE(Form::fromBytes(bytes), form);
    QCOMPARE(Form::fromBytes(bytes).normalized(catalogue()), form);
}

/// Written by version 0.1: every slider and flag is among the values.
void TestForm::draftsOfOlderVersionsComeBack()
{
    const Form form = Form::fromBytes(R"({"action": "extend", "model": "FUZZ-2.0 Raw", "takes": 2,
        "writing": true, "advanced": false, "seedLocked": true, "values": {"audio_id": "remote-1",
        "continue_at": 61.5, "lyric": "[Verse]\nla", "instrumental": false, "weirdness": 0.5,
        "lyrics_strength": 0.7, "sound_strength": 0.9, "cover_strength": 1, "seed": "42"}})")
                          .normalized(catalogue());
    Form expected = formFor("extend");
    expected.model = text("FUZZ-2.0 Raw");
    expected.takes = 2;
    expected.seedLocked = true;
    set(expected, "audio_id", text("remote-1"));
    set(expected, "continue_at", 61.5);
    set(expected, "lyric", text("[Verse]\nla"));
    set(expected, "sound_strength", 0.9);
    set(expected, "cover_strength", 1.0);
    set(expected, "seed", text("42"));
    QCOMPARE(form, expected);
}

/// Version 0.2 had a style of its own under Advanced and hid the prompt beside lyrics.
void TestForm::theStyleOfOlderDraftsIsNotLost_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("expected");
    QTest::newRow("style alone") << QString() << text("indie pop") << text("indie pop");
    QTest::newRow("prompt alone") << text("about winter") << QString() << text("about winter");
    QTest::newRow("both") << text("about winter") << text("indie pop") << text("about winter, indie pop");
    QTest::newRow("the same twice") << text("slow waltz") << text("waltz") << text("slow waltz");
    QTest::newRow("the other way round") << text("waltz") << text("slow waltz") << text("slow waltz");
}

void TestForm::theStyleOfOlderDraftsIsNotLost()
{
    QFETCH(QString, prompt);
    QFETCH(QString, style);
    QJsonObject values{{text("lyric"), text("la")}};
    if (!prompt.isEmpty())
        values.insert(text("prompt"), prompt);
    if (!style.isEmpty())
        values.insert(text("style"), style);
    const Form form =
        Form::fromJson(
            {{text("action"), text("generate")}, {text("writing"), true}, {text("values"), values}})
            .normalized(catalogue());
    QTEST(form.text(text("prompt")), "expected");
    QVERIFY(!form.values.contains(text("style")));
    QCOMPARE(form.normalized(catalogue()), form);
}

void TestForm::whatTheCatalogueDoesNotKnowIsDropped()
{
    Form form = formFor("cover");
    form.action = text("format_disk");
    form.model = text("FUZZ-9");
    form.takes = 99;
    form.values.insert(text("bpm"), 120.0);
    form.values.insert(text("custom"), true); // follows from the lyrics
    Form expected = Form::fresh(catalogue());
    expected.takes = Form::mostTakes;
    QCOMPARE(form.normalized(catalogue()), expected);
    QCOMPARE(Form::fromBytes("{\"action\":7,\"values\":[1,2],\"takes\":\"x\"").normalized(catalogue()),
             Form::fresh(catalogue()));
}

void TestForm::wrongDraftsAreBounded()
{
    QJsonObject values;
    for (int i = 0; i < 1000; ++i)
        values.insert(QStringLiteral("key%1").arg(i), QStringLiteral("x"));
    values.insert(QString(1000, QLatin1Char('a')), QStringLiteral("x"));
    const Form form = Form::fromJson({{QStringLiteral("takes"), 1e9},
                                      {QStringLiteral("action"), QString(9999, u'x')},
                                      {QStringLiteral("values"), values}});
    QCOMPARE(form.values.size(), Form::mostValues);
    QCOMPARE(form.action.size(), Form::longestKey);
    QVERIFY(form.takes >= 1 && form.takes <= Form::mostTakes);
}

void TestForm::areCalledByWhatTheyAre_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("lyrics");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* of, const char* title, const char* prompt, const char* lyrics,
                        const char* name) {
        QTest::newRow(of) << text(title) << text(prompt) << text(lyrics) << text(name);
    };
    row("title", "Snow", "harp", "la la", "Snow");
    row("prompt", " ", "harp and\train\nmore", "la la", "harp and rain");
    row("lyrics", "", " ", "[Verse]\n\n  Down the river\n", "Down the river");
    row("nothing", "", "", "", "Generate");
}

void TestForm::areCalledByWhatTheyAre()
{
    QFETCH(QString, title);
    QFETCH(QString, prompt);
    QFETCH(QString, lyrics);
    Form form = formFor("generate");
    set(form, "title", title);
    set(form, "prompt", prompt);
    set(form, "lyric", lyrics);
    QTEST(form.name(catalogue()), "name");
}

RIFFDESK_TEST(tst_form, runTest<TestForm>);
#include "tst_form.moc"
