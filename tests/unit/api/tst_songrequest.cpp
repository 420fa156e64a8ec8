#include "api/catalogue.h"
#include "api/songrequest.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QtTest>

#include <cmath>

using namespace riffdesk;

namespace {
const QString model = QStringLiteral("FUZZ-2.0 Pro");
const QString source = QStringLiteral("d9ebc609-fb65-4a23-b914-c074747af6a4");
const QString words = QStringLiteral("[Verse]\nWoke up with the sun in my eyes");

QString k(const char* key)
{
    return QString::fromLatin1(key);
}

/// The least that this action can be asked with.
SongRequest minimal(const Action& action)
{
    SongRequest request(action.id, model);
    for (const QString& key : action.needs)
        request.set(key, key == k("audio_id") ? QVariant(source) : QVariant(key.endsWith(k("end")) ? 70 : 3));
    if (!action.needsOneOf.isEmpty())
        request.set(k("prompt"), k("A song for Christmas"));
    return request;
}

/// A value other than the default for all that the action allows.
SongRequest full(const Catalogue& catalogue, const Action& action)
{
    SongRequest request = minimal(action);
    for (const QString& key : action.allows) {
        const Parameter& parameter = *catalogue.parameter(key);
        switch (parameter.kind) {
        case Parameter::Kind::Flag:
            request.set(key, true);
            break;
        case Parameter::Kind::Slider:
            request.set(key, 0.35);
            break;
        case Parameter::Kind::Seconds:
            request.set(key, key.endsWith(k("end")) ? 70.5 : 3.25);
            break;
        case Parameter::Kind::Address:
            request.set(key, k("https://example.org/hook"));
            break;
        case Parameter::Kind::Lyrics:
            request.set(key, words);
            break;
        default:
            request.set(key, k("12345"));
        }
    }
    return request;
}

QStringList problemKeys(const SongRequest& request, const Catalogue& catalogue)
{
    QStringList keys;
    for (const FieldProblem& problem : request.problems(catalogue))
        keys.append(problem.key);
    return keys;
}
} // namespace

class TestSongRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void minimalOfEveryAction_data() { everyAction(); }
    void minimalOfEveryAction();
    void fullOfEveryAction_data() { everyAction(); }
    void fullOfEveryAction();
    void sendsTheGuidesBodies_data();
    void sendsTheGuidesBodies();
    void neverSendsWhatIsHidden();
    void findsProblems_data();
    void findsProblems();
    void reportsInTheOrderOfTheForm();
    void countsCharactersNotUnits();
    void readsTextFromTheCommandLine_data();
    void readsTextFromTheCommandLine();
    void readsForeignBodies();

private:
    void everyAction()
    {
        QTest::addColumn<QString>("action");
        for (const Action& action : m_catalogue.actions())
            QTest::newRow(qPrintable(action.id)) << action.id;
    }

    const Catalogue m_catalogue = Catalogue::builtIn();
};

void TestSongRequest::minimalOfEveryAction()
{
    QFETCH(QString, action);
    const Action& row = *m_catalogue.action(action);
    const SongRequest request = minimal(row);
    QCOMPARE(problemKeys(request, m_catalogue), QStringList());
    const QJsonObject json = request.toJson(m_catalogue);
    QCOMPARE(json.value(k("action")).toString(), action);
    QCOMPARE(json.contains(k("model")), action != k("stems"));
    QVERIFY(json.value(k("prompt")).isString() && json.value(k("lyric")).isString());
    for (const QString& key : row.needs)
        QVERIFY2(json.contains(key), qPrintable(key));
    // Sliders and flags go out with the value shown; nothing else that is empty does.
    for (const Parameter& parameter : m_catalogue.parameters()) {
        const bool shown = parameter.send == Parameter::Send::Shown && row.uses(parameter.key);
        if (shown)
            QCOMPARE(json.value(parameter.key), parameter.defaultValue);
        else if (parameter.send != Parameter::Send::Always && !row.needs.contains(parameter.key))
            QVERIFY2(!json.contains(parameter.key), qPrintable(parameter.key));
    }
    for (const QString& key : row.needs) {
        SongRequest without = request;
        without.unset(key);
        QCOMPARE(problemKeys(without, m_catalogue), QStringList(key));
    }
}

void TestSongRequest::fullOfEveryAction()
{
    QFETCH(QString, action);
    const Action& row = *m_catalogue.action(action);
    const SongRequest request = full(m_catalogue, row);
    QCOMPARE(problemKeys(request, m_catalogue), QStringList());
    const QJsonObject json = request.toJson(m_catalogue);
    for (const QString& key : row.allows) {
        const QJsonValue value = json.value(key);
        switch (m_catalogue.parameter(key)->kind) {
        case Parameter::Kind::Flag:
            QCOMPARE(value, QJsonValue(true));
            break;
        case Parameter::Kind::Slider:
            QCOMPARE(value, QJsonValue(0.35));
            break;
        case Parameter::Kind::Seconds:
            QVERIFY(value.isDouble());
            break;
        default:
            QVERIFY2(value.isString() && !value.toString().isEmpty(), qPrintable(key));
        }
    }
    QVERIFY(!json.contains(k("async")));
    QCOMPARE(SongRequest::fromJson(m_catalogue, json).toJson(m_catalogue), json);
    if (row.usesModel)
        QCOMPARE(SongRequest::fromJson(m_catalogue, json), request);
}

void TestSongRequest::sendsTheGuidesBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const char* body) { QTest::newRow(name) << QByteArray(body); };
    row("generate", R"({"action":"generate","model":"FUZZ-2.0 Pro","prompt":"A song for Christmas"})");
    row("custom",
        R"({"action":"generate","model":"FUZZ-2.0 Pro","instrumental":false,"lyric":"[Verse]\nW","custom":true})");
    row("cover", R"({"action":"cover","model":"FUZZ-2.0 Pro","lyric":"[Verse]\nW","audio_id":"d9eb",
        "instrumental":false,"custom":true,"title":"Cover"})");
    row("extend", R"({"action":"extend","model":"FUZZ-2.0 Pro","instrumental":false,"lyric":"[Verse]\nW",
        "continue_at":3,"audio_id":"d9eb","custom":true,"title":"Extend","weirdness":0.3,"sound_strength":0.3,
        "lyrics_strength":0.6})");
    row("variation", R"({"action":"variation","audio_id":"d9eb","model":"FUZZ-2.0 Pro","instrumental":false,
        "lyric":"[Verse]\nW","custom":true})");
    row("replace_section", R"({"action":"replace_section","model":"FUZZ-2.0 Pro","instrumental":false,
        "lyric":"[Verse]\nW","audio_id":"d9eb","replace_section_start":3,"replace_section_end":70,"custom":true})");
    row("swap_instrumentals", R"({"action":"swap_instrumentals","model":"FUZZ-2.0 Pro","weirdness":0.6,
        "prompt":"Happy","audio_id":"d9eb"})");
    row("swap_vocals",
        R"({"action":"swap_vocals","model":"FUZZ-2.0 Pro","instrumental":false,"lyric":"[Verse]\nW",
        "weirdness":0.6,"lyrics_strength":0.8,"audio_id":"d9eb","custom":true})");
    row("stems", R"({"action":"stems","audio_id":"a546"})");
}

void TestSongRequest::sendsTheGuidesBodies()
{
    QFETCH(QByteArray, body);
    const QJsonObject guide = QJsonDocument::fromJson(body).object();
    const SongRequest request = SongRequest::fromJson(m_catalogue, guide);
    QCOMPARE(problemKeys(request, m_catalogue), QStringList());
    // All that the guide sends, in the same types; what is added is the empty texts and the values shown.
    const QJsonObject sent = request.toJson(m_catalogue);
    for (auto field = guide.begin(); field != guide.end(); ++field)
        QCOMPARE(sent.value(field.key()), field.value());
    if (request.action() == k("stems"))
        QCOMPARE(sent.size(), 4); // and the two texts that every request has
}

void TestSongRequest::neverSendsWhatIsHidden()
{
    SongRequest request = full(m_catalogue, *m_catalogue.action(k("cover")));
    request.setAction(k("stems"));
    const QJsonObject expected{{k("action"), k("stems")},
                               {k("audio_id"), k("12345")},
                               {k("callback_url"), k("https://example.org/hook")},
                               {k("prompt"), QString()},
                               {k("lyric"), QString()}};
    QCOMPARE(request.toJson(m_catalogue), expected);
    // A bad value that is not shown does not prevent sending either.
    request.set(k("weirdness"), 99);
    QCOMPARE(problemKeys(request, m_catalogue), QStringList());
    request.set(k("continue_at"), std::nan(""));
    request.setAction(k("extend"));
    QVERIFY(!request.toJson(m_catalogue).contains(k("continue_at")));
}

void TestSongRequest::findsProblems_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QVariantMap>("values");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char* name, const char* action, const QVariantMap& values,
                        const QStringList& keys) { QTest::newRow(name) << k(action) << values << keys; };
    const QVariant nan = std::nan("");
    row("unknown action", "sing", {}, {k("action")});
    row("no action", "", {}, {k("action")});
    row("nothing asked", "generate", {{k("prompt"), QVariant()}}, {k("prompt")});
    row("only spaces", "generate", {{k("prompt"), k(" \n ")}}, {k("prompt")});
    row("lyrics, but not to be sung", "generate", {{k("prompt"), QVariant()}, {k("lyric"), words}},
        {k("prompt")});
    row("lyrics to be sung", "generate",
        {{k("prompt"), QVariant()}, {k("lyric"), words}, {k("custom"), true}}, {});
    row("custom without lyrics", "generate", {{k("custom"), true}}, {k("lyric")});
    row("custom with nothing", "generate", {{k("prompt"), QVariant()}, {k("custom"), true}}, {k("lyric")});
    row("custom cover without lyrics", "cover", {{k("custom"), true}}, {k("lyric")});
    row("instrumental", "generate", {{k("instrumental"), true}}, {});
    row("instrumental with lyrics", "generate", {{k("instrumental"), true}, {k("lyric"), words}}, {});
    row("instrumental, custom, no lyrics", "generate", {{k("instrumental"), true}, {k("custom"), true}}, {});
    row("prompt of 5000", "generate", {{k("prompt"), QString(5000, QLatin1Char('x'))}}, {});
    row("prompt of 5001", "generate", {{k("prompt"), QString(5001, QLatin1Char('x'))}}, {k("prompt")});
    row("a NUL", "generate", {{k("title"), QString(QChar(0))}}, {k("title")});
    row("weirdness below", "generate", {{k("weirdness"), -0.01}}, {k("weirdness")});
    row("weirdness above", "generate", {{k("weirdness"), 1.01}}, {k("weirdness")});
    row("weirdness nan", "generate", {{k("weirdness"), nan}}, {k("weirdness")});
    row("weirdness infinite", "generate", {{k("weirdness"), qInf()}}, {k("weirdness")});
    row("weirdness as text", "generate", {{k("weirdness"), k("0.5")}}, {k("weirdness")});
    row("weirdness as flag", "generate", {{k("weirdness"), false}}, {k("weirdness")});
    row("sound strength at its ends", "generate", {{k("sound_strength"), 0.2}}, {});
    row("sound strength below", "generate", {{k("sound_strength"), 0.19}}, {k("sound_strength")});
    row("flag as text", "generate", {{k("instrumental"), k("false")}}, {k("instrumental")});
    row("section backwards", "replace_section", {{k("replace_section_start"), 80}},
        {k("replace_section_end")});
    row("section of no length", "replace_section", {{k("replace_section_start"), 70}},
        {k("replace_section_end")});
    row("start below 0", "replace_section", {{k("replace_section_start"), -1}}, {k("replace_section_start")});
    row("continue at nan", "extend", {{k("continue_at"), nan}}, {k("continue_at")});
    row("continue at 0", "extend", {{k("continue_at"), 0}}, {});
    row("id with a space", "cover", {{k("audio_id"), k("a b")}}, {k("audio_id")});
    row("callback without a scheme", "generate", {{k("callback_url"), k("example.org/x")}},
        {k("callback_url")});
    row("callback to a file", "generate", {{k("callback_url"), k("file:///x")}}, {k("callback_url")});
    row("callback without a host", "generate", {{k("callback_url"), k("https://")}}, {k("callback_url")});
    row("callback", "generate", {{k("callback_url"), k("https://example.org/x?y=1")}}, {});
    row("seed with a space", "generate", {{k("seed"), k("1 2")}}, {k("seed")});
}

void TestSongRequest::findsProblems()
{
    QFETCH(QString, action);
    QFETCH(QVariantMap, values);
    const Action* const row = m_catalogue.action(action);
    SongRequest request = row ? minimal(*row) : SongRequest(action, model);
    for (auto value = values.constBegin(); value != values.constEnd(); ++value)
        request.set(value.key(), value.value());
    QTEST(problemKeys(request, m_catalogue), "keys");
    const auto problems = request.problems(m_catalogue);
    for (const FieldProblem& problem : problems)
        QVERIFY(problem.message.endsWith(QLatin1Char('.')));
}

void TestSongRequest::reportsInTheOrderOfTheForm()
{
    SongRequest request(k("extend"), k("FUZZ-9"));
    request.set(k("weirdness"), 7);
    request.set(k("title"), QString(500, QLatin1Char('x')));
    const QStringList expected{k("model"), k("audio_id"), k("continue_at"), k("title"), k("weirdness")};
    QCOMPARE(problemKeys(request, m_catalogue), expected);
    request.setAction(k("stems")); // which has no use for a model
    QCOMPARE(problemKeys(request, m_catalogue), QStringList(k("audio_id")));
}

void TestSongRequest::countsCharactersNotUnits()
{
    SongRequest request(k("generate"), model);
    request.set(k("prompt"), QString::fromUtf8("🎵").repeated(5000));
    QCOMPARE(problemKeys(request, m_catalogue), QStringList());
    request.set(k("prompt"), QString::fromUtf8("🎵").repeated(5001));
    QCOMPARE(problemKeys(request, m_catalogue), QStringList(k("prompt")));
}

void TestSongRequest::readsTextFromTheCommandLine_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("value"); ///< invalid: refused
    const auto row = [](const char* key, const char* text, const QVariant& value) {
        QTest::addRow("%s=%s", key, text) << k(key) << QString::fromUtf8(text) << value;
    };
    row("weirdness", "0.3", 0.3);
    row("weirdness", "1", 1.0);
    row("weirdness", "0,3", {});
    row("weirdness", "much", {});
    row("weirdness", "nan", {});
    row("weirdness", "inf", {});
    row("weirdness", "", {});
    row("continue_at", " 12.5 ", 12.5);
    row("instrumental", "true", true);
    row("instrumental", "No", false);
    row("instrumental", "maybe", {});
    row("seed", "007", k("007"));
    row("title", "a=b", k("a=b"));
    row("colour", "red", {});
    row("action", "cover", {});
}

void TestSongRequest::readsTextFromTheCommandLine()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QVariant, value);
    SongRequest request(k("generate"), model);
    const auto done = request.setFromText(m_catalogue, key, text);
    QCOMPARE(done.ok(), value.isValid());
    QCOMPARE(request.values().value(key), value);
    if (!done.ok()) {
        QCOMPARE(toString(done.error().category), QStringLiteral("input"));
        QVERIFY(!done.error().message.isEmpty() && !done.error().nextStep.isEmpty());
    }
}

void TestSongRequest::readsForeignBodies()
{
    const QJsonObject json = QJsonDocument::fromJson(R"({"action":"generate","model":"FUZZ-2.0","prompt":"",
        "seed":2450882164,"weirdness":"0.5","instrumental":1,"title":7,"unknown":"x","async":true})")
                                 .object();
    SongRequest expected(k("generate"), k("FUZZ-2.0"));
    expected.set(k("seed"), k("2450882164"));
    QCOMPARE(SongRequest::fromJson(m_catalogue, json), expected);
    QVERIFY(!expected.has(k("prompt")));
    QVERIFY(expected.toJson(m_catalogue).value(k("seed")).isString());
}

RIFFDESK_TEST(tst_songrequest, test::runTest<TestSongRequest>);

#include "tst_songrequest.moc"
