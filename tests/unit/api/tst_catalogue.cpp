#include "api/catalogue.h"
#include "api/songrequest.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>

using namespace riffdesk;

namespace {
QJsonObject smallTable()
{
    return QJsonDocument::fromJson(R"({"version":1,
        "models":[{"id":"A"},{"id":"B","default":true}],
        "parameters":[
            {"key":"prompt","label":"Prompt","kind":"text","maxLength":10,"send":"always"},
            {"key":"from","label":"From","kind":"seconds","min":0,"max":9,"send":"filled"},
            {"key":"to","label":"To","kind":"seconds","min":0,"max":9,"send":"filled","greaterThan":"from"},
            {"key":"odd","label":"Odd","kind":"slider","min":0.2,"max":1,"step":0.1,"default":0.5,"send":"shown"}],
        "actions":[
            {"id":"make","label":"Make","source":"none","result":"song","needsOneOf":["prompt"],"allows":["prompt","odd"]},
            {"id":"cut","label":"Cut","source":"upload","result":"stems","usesModel":false,"plainAction":"make",
             "needs":["from"],"allows":["from","to"]}]})")
        .object();
}

QByteArray written(const QJsonObject& table)
{
    return QJsonDocument(table).toJson();
}

/// The small table with one field of one row changed; an undefined value removes it.
QByteArray with(const char* list, int row, const char* key, const QJsonValue& value)
{
    QJsonObject table = smallTable();
    QJsonArray rows = table.value(QLatin1String(list)).toArray();
    QJsonObject object = rows.at(row).toObject();
    object.insert(QLatin1String(key), value);
    rows.replace(row, object);
    table.insert(QLatin1String(list), rows);
    return written(table);
}
} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInIsTheReference();
    void readsEveryField();
    void refuses_data();
    void refuses();
    void loadsTheUsersTable();
    void keepsTheBuiltInWhenTheUsersDoesNotHold();
    void filesAreNoActionsOfTheForm();
    void theUsersTableMayNameFiles();
};

void TestCatalogue::builtInIsTheReference()
{
    const Catalogue catalogue = Catalogue::builtIn();
    QCOMPARE(catalogue.models().size(), 8);
    QCOMPARE(catalogue.defaultModel(), QStringLiteral("FUZZ-2.0 Pro"));
    QCOMPARE(catalogue.actions().size(), 11);
    for (const char* id :
         {"generate", "cover", "extend", "variation", "replace_section", "swap_vocals", "swap_instrumentals",
          "stems", "upload_cover", "upload_extend", "upload_replace_section"})
        QVERIFY2(catalogue.action(QLatin1String(id)), id);
    const Parameter* const strength = catalogue.parameter(QStringLiteral("cover_strength"));
    QVERIFY(strength);
    QCOMPARE(strength->minimum, 0.2);
    QCOMPARE(strength->maximum, 1.0);
    QCOMPARE(strength->defaultValue.toDouble(), 0.6);
    QVERIFY(!catalogue.action(QStringLiteral("stems"))->usesModel);
    QCOMPARE(catalogue.action(QStringLiteral("upload_extend"))->plainAction, QStringLiteral("extend"));
    QVERIFY(!catalogue.action(QStringLiteral("nothing")));
    QVERIFY(!catalogue.parameter(QStringLiteral("nothing")));
}

void TestCatalogue::readsEveryField()
{
    const auto catalogue = Catalogue::fromJson(written(smallTable()));
    QVERIFY(catalogue.ok());
    QCOMPARE(catalogue->defaultModel(), QStringLiteral("B"));
    const Parameter& to = *catalogue->parameter(QStringLiteral("to"));
    QCOMPARE(to.greaterThan, QStringLiteral("from"));
    QCOMPARE(to.maximum, 9.0);
    QVERIFY(to.kind == Parameter::Kind::Seconds && to.send == Parameter::Send::Filled);
    const Parameter& odd = *catalogue->parameter(QStringLiteral("odd"));
    QVERIFY(odd.kind == Parameter::Kind::Slider && odd.send == Parameter::Send::Shown);
    QCOMPARE(odd.step, 0.1);
    QCOMPARE(odd.defaultValue.toDouble(), 0.5);
    const Action& cut = *catalogue->action(QStringLiteral("cut"));
    QVERIFY(cut.source == Action::Source::Upload && cut.yield == Action::Yield::Stems && !cut.usesModel);
    QCOMPARE(cut.needs, QStringList(QStringLiteral("from")));
    QVERIFY(cut.uses(QStringLiteral("to")) && !cut.uses(QStringLiteral("prompt")));
}

void TestCatalogue::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("names"); ///< what the sentence must name
    const auto row = [](const char* name, const QByteArray& json, const char* names) {
        QTest::newRow(name) << json << QString::fromLatin1(names);
    };
    const QJsonValue gone(QJsonValue::Undefined);
    row("nothing", {}, "");
    row("not JSON", "{", "");
    row("an array", "[]", "");
    row("too deep", QByteArray(200'000, '['), "");
    row("too large", written(smallTable()) + QByteArray(1024 * 1024, ' '), "");
    QJsonObject table = smallTable();
    table.insert(QStringLiteral("version"), 2);
    row("another version", written(table), "");
    table = smallTable();
    table.insert(QStringLiteral("models"), QJsonArray());
    row("no model", written(table), "");
    table = smallTable();
    QJsonArray many;
    for (int i = 0; i < 1001; ++i)
        many.append(QJsonObject{{QStringLiteral("id"), QString::number(i)}});
    table.insert(QStringLiteral("models"), many);
    row("too many rows", written(table), "");
    row("model twice", with("models", 0, "id", QStringLiteral("B")), "B");
    row("two defaults", with("models", 0, "default", true), "B");
    row("model without a name", with("models", 1, "id", QStringLiteral(" ")), "2");
    row("parameter without a name", with("parameters", 0, "key", gone), "1");
    row("parameter twice", with("parameters", 1, "key", QStringLiteral("prompt")), "prompt");
    row("reserved name", with("parameters", 0, "key", QStringLiteral("model")), "model");
    row("no label", with("parameters", 1, "label", QString()), "from");
    row("label with a bell", with("parameters", 1, "label", QStringLiteral("a\ab")), "from");
    row("unknown kind", with("parameters", 1, "kind", QStringLiteral("colour")), "from");
    row("unknown send", with("parameters", 1, "send", QStringLiteral("never")), "from");
    row("range upside down", with("parameters", 1, "min", 10), "from");
    row("no range", with("parameters", 1, "max", gone), "from");
    row("no step", with("parameters", 3, "step", 0), "odd");
    row("default out of range", with("parameters", 3, "default", 0.1), "odd");
    row("default of another kind", with("parameters", 3, "default", QStringLiteral("0.5")), "odd");
    row("shown without a default", with("parameters", 0, "send", QStringLiteral("shown")), "prompt");
    row("a number always sent", with("parameters", 1, "send", QStringLiteral("always")), "from");
    row("length below zero", with("parameters", 0, "maxLength", -1), "prompt");
    row("greater than nothing", with("parameters", 2, "greaterThan", QStringLiteral("x")), "to");
    row("greater than a text", with("parameters", 2, "greaterThan", QStringLiteral("prompt")), "to");
    row("action twice", with("actions", 1, "id", QStringLiteral("make")), "make");
    row("unknown source", with("actions", 1, "source", QStringLiteral("cd")), "cut");
    row("unknown result", with("actions", 1, "result", QStringLiteral("cd")), "cut");
    row("unknown key", with("actions", 1, "allows", QJsonArray{QStringLiteral("from"), QStringLiteral("x")}),
        "x");
    row("needs what it hides", with("actions", 1, "allows", QJsonArray{QStringLiteral("to")}), "cut");
    row("keys that are no list", with("actions", 1, "needs", QStringLiteral("from")), "cut");
    row("key twice", with("actions", 1, "allows", QJsonArray{QStringLiteral("from"), QStringLiteral("from")}),
        "from");
    row("unknown plain action", with("actions", 1, "plainAction", QStringLiteral("x")), "cut");
    row("itself as plain action", with("actions", 1, "plainAction", QStringLiteral("cut")), "cut");
}

void TestCatalogue::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, names);
    const auto catalogue = Catalogue::fromJson(json);
    QVERIFY(!catalogue.ok());
    QCOMPARE(toString(catalogue.error().category), QStringLiteral("input"));
    QVERIFY2(catalogue.error().message.contains(names), qPrintable(catalogue.error().message));
    QVERIFY(!catalogue.error().nextStep.isEmpty());
}

void TestCatalogue::loadsTheUsersTable()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("catalogue.json"));
    const auto absent = Catalogue::load(path);
    QVERIFY(!absent.problem);
    QCOMPARE(absent.catalogue.actions().size(), 11);

    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(written(smallTable()));
    file.close();
    const auto loaded = Catalogue::load(path);
    QVERIFY(!loaded.problem);
    QCOMPARE(loaded.catalogue.actions().size(), 2);
}

void TestCatalogue::keepsTheBuiltInWhenTheUsersDoesNotHold()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("catalogue.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(with("parameters", 1, "kind", QStringLiteral("colour")));
    file.close();
    const auto broken = Catalogue::load(file.fileName());
    QVERIFY(broken.problem);
    QVERIFY(broken.problem->message.contains(QLatin1String("from")));
    QCOMPARE(broken.catalogue.actions().size(), 11);

    const auto folderInstead = Catalogue::load(folder.path());
    QVERIFY(folderInstead.problem);
    QCOMPARE(folderInstead.catalogue.actions().size(), 11);
}

void TestCatalogue::filesAreNoActionsOfTheForm()
{
    const Catalogue catalogue = Catalogue::builtIn();
    QCOMPARE(catalogue.files().size(), 2);
    const Action* const wav = catalogue.action(QStringLiteral("wav"));
    const Action* const video = catalogue.action(QStringLiteral("video"));
    QVERIFY(wav && video);
    QVERIFY(wav->makesFile() && video->makesFile());
    QCOMPARE(wav->endpoint, QStringLiteral("wav"));
    QCOMPARE(video->endpoint, QStringLiteral("videos"));
    for (const Action& action : catalogue.actions()) {
        QVERIFY(!action.makesFile());
        QCOMPARE(action.endpoint, QStringLiteral("audios"));
    }
    SongRequest request(QStringLiteral("wav"), {});
    QVERIFY(!request.problems(catalogue).isEmpty()); // of which song?
    request.set(QStringLiteral("audio_id"), QStringLiteral("song-1"));
    QVERIFY(request.problems(catalogue).isEmpty());
    const QJsonObject body{{QStringLiteral("audio_id"), QStringLiteral("song-1")}};
    QCOMPARE(request.toJson(catalogue), body); // neither action nor prompt
}

void TestCatalogue::theUsersTableMayNameFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("catalogue.json"));
    const auto loaded = [&](const QJsonObject& table) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written", qPrintable(path));
        file.write(written(table));
        file.close();
        return Catalogue::load(path);
    };
    QFile builtIn(QStringLiteral(":/catalogue.json"));
    QVERIFY(builtIn.open(QIODevice::ReadOnly));
    QJsonObject table = QJsonDocument::fromJson(builtIn.readAll()).object();
    QJsonArray files = table.value(QLatin1String("files")).toArray();
    table.remove(QStringLiteral("files")); // as in a table of an earlier version
    QCOMPARE(loaded(table).catalogue.files(), Catalogue::builtIn().files());
    QJsonObject wav = files.first().toObject();
    wav.insert(QStringLiteral("endpoint"), QStringLiteral("wav2"));
    wav.insert(QStringLiteral("price"), QStringLiteral("2 credits"));
    table.insert(QStringLiteral("files"), QJsonArray{wav});
    const auto own = loaded(table);
    QVERIFY(!own.problem);
    QCOMPARE(own.catalogue.files().size(), 1);
    QCOMPARE(own.catalogue.files().first().endpoint, QStringLiteral("wav2"));
    QCOMPARE(own.catalogue.files().first().price, QStringLiteral("2 credits"));
    for (const char* endpoint : {"", "audios", "../tasks", "a b"}) {
        wav.insert(QStringLiteral("endpoint"), QLatin1String(endpoint));
        table.insert(QStringLiteral("files"), QJsonArray{wav});
        QVERIFY2(loaded(table).problem, endpoint);
    }
    // A row stands in the table of its kind, and under one name.
    wav = files.first().toObject();
    for (const auto& [key, value] :
         {std::pair("result", "song"), std::pair("id", "generate"), std::pair("result", "picture")}) {
        QJsonObject row = wav;
        row.insert(QLatin1String(key), QLatin1String(value));
        table.insert(QStringLiteral("files"), QJsonArray{row});
        QVERIFY2(loaded(table).problem, value);
    }
}

RIFFDESK_TEST(tst_catalogue, test::runTest<TestCatalogue>);

#include "tst_catalogue.moc"
