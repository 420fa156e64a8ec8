#include "form/takes.h"
#include "support/formbench.h"
#include "support/requestfixtures.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

const QString callbackKey = QStringLiteral("callback_url");
const QString listenerBase = QStringLiteral("https://mytunnel.example");
const QString listener = QStringLiteral("https://mytunnel.example/0123456789abcdef0123456789abcdef");
const QString typedAddress = QStringLiteral("https://example.org/my/own/hook");

} // namespace

/// The form's request, and the form from requests and presets.
class TestFormRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatIsShown();
    void lyricsAreSungInTheStyle();
    void requestsOfOtherClientsKeepTheirStyle();
    void fixtures_data();
    void fixtures();
    void requestRoundTrip_data();
    void requestRoundTrip();
    void requestsReplaceEverything();
    void unknownActionsChangeNothing();
    void addressesOfRecordingsAreNotSent();
    void theListenersAddress_data();
    void theListenersAddress();
    void anEarlierRequestsListenerIsForgotten();
    void aSeedIsUsedOnce();
    void seedsOfTakes_data();
    void seedsOfTakes();
    void presetRoundTrip();
    void presetsKeepHiddenLyrics();
    void presetsOfOlderVersionsLoseNothing();
};

void TestFormRequest::asksForWhatIsShown()
{
    Form form = described("A song for Christmas");
    set(form, "title", text("Bells"));
    set(form, "weirdness", 0.8);
    set(form, "seed", text("42"));
    form.model = text("FUZZ-1.0");
    const QJsonObject body = requestOf(form, catalogue()).toJson(catalogue());
    QCOMPARE(body.value(text("action")).toString(), text("generate"));
    QCOMPARE(body.value(text("model")).toString(), text("FUZZ-1.0"));
    QCOMPARE(body.value(text("prompt")).toString(), text("A song for Christmas"));
    QCOMPARE(body.value(text("lyric")).toString(text("missing")), QString());
    QCOMPARE(body.value(text("title")).toString(), text("Bells"));
    QCOMPARE(body.value(text("custom")).toBool(true), false);
    QCOMPARE(body.value(text("instrumental")).toBool(true), false);
    QCOMPARE(body.value(text("weirdness")).toDouble(), 0.8);
    QCOMPARE(body.value(text("lyrics_strength")).toDouble(), 0.7);
    QCOMPARE(body.value(text("seed")).toString(), text("42"));
    QVERIFY(!body.contains(text("cover_strength")));
    QVERIFY(!body.contains(text("style")));
}

/// As the service's own clients send them.
void TestFormRequest::lyricsAreSungInTheStyle()
{
    Form form = described("indie pop, claps");
    SongRequest request = requestOf(form, catalogue());
    QVERIFY(!request.flag(text("custom")));
    QVERIFY(!request.has(text("style")));
    set(form, "lyric", text("[Verse]\nwritten"));
    request = requestOf(form, catalogue());
    QVERIFY(request.flag(text("custom")));
    QCOMPARE(request.text(text("prompt")), text("indie pop, claps"));
    QCOMPARE(request.text(text("style")), text("indie pop, claps"));
    QCOMPARE(request.text(text("lyric")), text("[Verse]\nwritten"));
    set(form, "lyric", text(" \n")); // nothing to sing
    QVERIFY(!requestOf(form, catalogue()).flag(text("custom")));
    set(form, "lyric", text("[Verse]\nwritten"));
    set(form, "instrumental", true);
    request = requestOf(form, catalogue());
    for (const char* key : {"lyric", "style", "vocal_gender"})
        QVERIFY2(!request.has(text(key)), key);
    QVERIFY(!request.flag(text("custom")));
    form.setAction(catalogue(), text("swap_instrumentals")); // sings nothing, has no lyrics
    QVERIFY(!requestOf(form, catalogue()).has(text("style")));
}

void TestFormRequest::requestsOfOtherClientsKeepTheirStyle()
{
    SongRequest request(text("generate"), text("FUZZ-1.0"));
    request.set(text("lyric"), text("la"));
    request.set(text("custom"), true);
    request.set(text("style"), text("waltz"));
    const Form form = withRequest(Form::fresh(catalogue()), catalogue(), {}, request);
    QCOMPARE(form.text(text("prompt")), text("waltz"));
    QCOMPARE(requestOf(form, catalogue()).text(text("style")), text("waltz"));
}

void TestFormRequest::fixtures_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < requestFixtures().size(); ++i)
        QTest::newRow(requestFixtures().at(i).name().constData()) << i;
}

/// What the guide's requests say, given to the form, is what leaves.
void TestFormRequest::fixtures()
{
    QFETCH(int, index);
    const RequestFixture& fixture = requestFixtures().at(index);
    const Form form = withRequest(Form::fresh(catalogue()), catalogue(), {}, test::requestOf(fixture.given));
    const QByteArray wrong =
        differences(riffdesk::requestOf(form, catalogue()).toJson(catalogue()), fixture.body);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestFormRequest::requestRoundTrip_data()
{
    QTest::addColumn<QString>("id");
    for (const Action& action : catalogue().actions())
        QTest::newRow(qPrintable(action.id)) << action.id;
}

void TestFormRequest::requestRoundTrip()
{
    QFETCH(QString, id);
    const Action& action = *catalogue().action(id);
    SongRequest request(action.id, action.usesModel ? text("FUZZ-1.1 Pro") : QString());
    for (const QString& key : action.allows) {
        const Parameter& parameter = *catalogue().parameter(key);
        using Kind = Parameter::Kind;
        if (key == text("style") && !action.uses(text("lyric")))
            continue; // only what is sung has one
        if (parameter.kind == Kind::Flag)
            request.set(key, key == text("custom"));
        else if (parameter.kind == Kind::Slider || parameter.kind == Kind::Seconds)
            request.set(key, key == text("replace_section_end") ? 0.9 : 0.42);
        else
            request.set(key, parameter.kind == Kind::Address ? text("https://example.com/x") : text("value"));
    }
    const Form form = withRequest(Form::fresh(catalogue()), catalogue(), {}, request);
    QCOMPARE(riffdesk::requestOf(form, catalogue()), request);
    const bool hasAdvanced = std::any_of(action.allows.begin(), action.allows.end(), [](const QString& key) {
        return catalogue().parameter(key)->advanced;
    });
    QCOMPARE(form.advanced, hasAdvanced); // what is filled in is seen
}

void TestFormRequest::requestsReplaceEverything()
{
    Form form = described("mine");
    set(form, "title", text("mine"));
    set(form, "weirdness", 0.9);
    form.otherSource = text("up-1");
    form.replacedLyrics = text("mine");
    form.takes = 3;
    form.seedLocked = true;
    SongRequest request(text("cover"), text("FUZZ-1.0"));
    request.set(text("audio_id"), text("remote-1"));
    request.set(text("lyric"), text("la"));
    Form expected = formFor("cover");
    expected.model = text("FUZZ-1.0");
    expected.seedLocked = true;
    set(expected, "audio_id", text("remote-1"));
    set(expected, "lyric", text("la"));
    QCOMPARE(withRequest(form, catalogue(), {}, request), expected);
}

void TestFormRequest::unknownActionsChangeNothing()
{
    const Form form = described("mine");
    QCOMPARE(withRequest(form, catalogue(), {}, SongRequest(text("format_disk"), {})), form);
}

void TestFormRequest::addressesOfRecordingsAreNotSent()
{
    Form form = formFor("upload_cover");
    set(form, "audio_id", text("https://example.com/a.mp3"));
    QVERIFY(!riffdesk::requestOf(form, catalogue()).has(text("audio_id")));
    set(form, "audio_id", text("up-1"));
    QCOMPARE(riffdesk::requestOf(form, catalogue()).text(text("audio_id")), text("up-1"));
    form.upload = FormUpload{1, {}, {}, {}};
    QVERIFY(!riffdesk::requestOf(form, catalogue()).has(text("audio_id")));
}

void TestFormRequest::theListenersAddress_data()
{
    QTest::addColumn<QString>("listens");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::newRow("where the form names none") << listener << QString() << listener;
    QTest::newRow("the typed one is sent as given") << listener << typedAddress << typedAddress;
    QTest::newRow("nothing without a listener") << QString() << QString() << QString();
}

void TestFormRequest::theListenersAddress()
{
    QFETCH(QString, listens);
    QFETCH(QString, typed);
    QFETCH(QString, sent);
    FormFacts facts;
    facts.callbackAddress = listens;
    facts.callbackBase = listenerBase;
    for (const Action& action : catalogue().actions()) {
        Form form = formFor(qPrintable(action.id));
        set(form, "callback_url", typed);
        const QJsonObject body = requestToSend(form, catalogue(), facts).toJson(catalogue());
        QCOMPARE(body.value(callbackKey).toString(), action.uses(callbackKey) ? sent : QString());
        QCOMPARE(body.contains(callbackKey), action.uses(callbackKey) && !sent.isEmpty());
        QCOMPARE(riffdesk::requestOf(form, catalogue()).text(callbackKey), typed); // the form never holds it
    }
}

void TestFormRequest::anEarlierRequestsListenerIsForgotten()
{
    FormFacts facts;
    facts.callbackBase = listenerBase; // off now, on then
    SongRequest earlier(text("generate"), catalogue().defaultModel());
    earlier.set(text("prompt"), text("harp and rain"));
    const auto heldFor = [&](const QString& address) {
        earlier.set(callbackKey, address);
        return withRequest(Form::fresh(catalogue()), catalogue(), facts, earlier).text(callbackKey);
    };
    QCOMPARE(heldFor(listenerBase + text("/ffffffffffffffffffffffffffffffff")), QString());
    QCOMPARE(heldFor(typedAddress), typedAddress);
    const QString deeper = listenerBase + text("/my/own/hook"); // not as the listener gives it
    QCOMPARE(heldFor(deeper), deeper);
}

void TestFormRequest::aSeedIsUsedOnce()
{
    Form form = described("harp");
    set(form, "seed", text("42"));
    QCOMPARE(afterSending(form, catalogue()), described("harp"));
    form.seedLocked = true;
    QCOMPARE(afterSending(form, catalogue()), form);
    form.seedLocked = false;
    form.setAction(catalogue(), text("stems")); // which has none
    QCOMPARE(afterSending(form, catalogue()), form);
}

void TestFormRequest::seedsOfTakes_data()
{
    QTest::addColumn<QString>("seed");
    QTest::addColumn<bool>("isLocked");
    QTest::addColumn<int>("seeds");
    QTest::newRow("another for each take") << text("42") << false << 12;
    QTest::newRow("locked") << text("42") << true << 1;
    QTest::newRow("chosen by the service") << QString() << false << 0;
}

void TestFormRequest::seedsOfTakes()
{
    QFETCH(QString, seed);
    QFETCH(bool, isLocked);
    Form form = described("harp");
    set(form, "seed", seed);
    const auto takes = takesOf(riffdesk::requestOf(form, catalogue()), Form::mostTakes, isLocked);
    QCOMPARE(takes.size(), 12);
    QCOMPARE(takes.first().text(text("seed")), seed);
    QSet<QString> found;
    for (const SongRequest& take : takes) {
        if (take.has(text("seed")))
            found.insert(take.text(text("seed")));
        QCOMPARE(take.text(text("prompt")), text("harp"));
    }
    QTEST(int(found.size()), "seeds");
}

void TestFormRequest::presetRoundTrip()
{
    Form form = described("harp and rain");
    set(form, "weirdness", 0.12);
    set(form, "style_negative", text("waltz"));
    form.takes = 4;
    form.model = text("FUZZ-1.0");
    form.advanced = false;
    const Preset preset = presetOf(form, catalogue(), text("Rain & harp"));
    QCOMPARE(preset.name, text("Rain & harp"));
    const Result<Preset> read = Preset::fromJson(catalogue(), preset.toJson(catalogue()));
    QVERIFY(read.ok());
    form.advanced = true; // as the style is filled in
    QCOMPARE(withPreset(written("drums"), catalogue(), {}, *read), form);
}

void TestFormRequest::presetsKeepHiddenLyrics()
{
    Form form = written("[Verse]\nla");
    set(form, "prompt", text("harp"));
    set(form, "instrumental", true);
    const Preset preset = presetOf(form, catalogue(), form.name(catalogue()));
    QVERIFY(!preset.request.has(text("lyric")));
    QCOMPARE(withPreset(Form::fresh(catalogue()), catalogue(), {}, preset), form);
    form.setAction(catalogue(), text("stems")); // which has neither
    QVERIFY(presetOf(form, catalogue(), {}).hidden.isEmpty());
}

/// They had a style beside a prompt that was hidden while lyrics were written.
void TestFormRequest::presetsOfOlderVersionsLoseNothing()
{
    const Result<Preset> read = Preset::fromJson(catalogue(), R"({"riffdesk": "preset", "version": 1,
        "name": "Old", "takes": 2, "request": {"action": "generate", "model": "FUZZ-1.0", "custom": true,
        "prompt": "", "lyric": "la", "style": "waltz"}, "hidden": {"prompt": "about winter"}})");
    QVERIFY(read.ok());
    Form expected = written("la");
    expected.model = text("FUZZ-1.0");
    expected.takes = 2;
    set(expected, "prompt", text("waltz, about winter"));
    QCOMPARE(withPreset(Form::fresh(catalogue()), catalogue(), {}, *read), expected);
}

RIFFDESK_TEST(tst_formrequest, runTest<TestFormRequest>);
#include "tst_formrequest.moc"
