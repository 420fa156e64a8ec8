#include "api/catalogue.h"
#include "form/presetstore.h"
#include "support/bytesread.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace riffdesk;

class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void keepsWhatTheModeHides();
    void readsRecipesAndSongs();
    void fileNamesAreTakenEverywhere_data();
    void fileNamesAreTakenEverywhere();
    void readsOnlyFilesThatAreSmall();
    void refusesHostileFiles_data();
    void refusesHostileFiles();
    void namesAreNoPaths();
    void passesOverForeignFiles();
    void renamesAndRemoves();
    void isBounded();

private:
    [[nodiscard]] Preset make(const QString& name) const
    {
        Preset preset;
        preset.name = name;
        preset.takes = 3;
        preset.request = SongRequest(QStringLiteral("generate"), m_catalogue.defaultModel());
        preset.request.set(QStringLiteral("prompt"), QStringLiteral("harp and rain"));
        preset.request.set(QStringLiteral("weirdness"), 0.25);
        preset.request.set(QStringLiteral("instrumental"), true);
        return preset;
    }

    Catalogue m_catalogue = Catalogue::builtIn();
};

void TestPresets::comesBackAsItWas()
{
    const QTemporaryDir dir;
    PresetStore store(m_catalogue, dir.filePath(QStringLiteral("presets")));
    const Preset kept = make(QStringLiteral("Rain & harp"));
    QVERIFY(store.save(kept).ok());
    const Result<Preset> back = store.load(QStringLiteral("Rain & harp"));
    QVERIFY(back.ok());
    QCOMPARE(back.value().name, kept.name);
    QCOMPARE(back.value().takes, 3);
    QCOMPARE(back.value().request.toJson(m_catalogue), kept.request.toJson(m_catalogue));
}

void TestPresets::refusesHostileFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    const QJsonObject good = QJsonDocument::fromJson(make(QStringLiteral("x")).toJson(m_catalogue)).object();
    const auto with = [&good](const char* key, const QJsonValue& value) {
        QJsonObject bad = good;
        bad.insert(QLatin1String(key), value);
        return QJsonDocument(bad).toJson();
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no json") << QByteArray("\x7f"
                                           "ELF\x01\x02");
    QTest::newRow("array") << QByteArray("[1,2,3]");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("huge") << QByteArray("{\"name\":\"") + QByteArray(1 << 20, 'x') + "\"}";
    QTest::newRow("other kind") << with("riffdesk", QStringLiteral("library"));
    QTest::newRow("later version") << with("version", 2);
    QTest::newRow("no name") << with("name", QStringLiteral("\n\t "));
    QTest::newRow("name is a number") << with("name", 5);
    QTest::newRow("no request") << with("request", 5);
    QTest::newRow("unknown action") << with("request",
                                            QJsonObject{{QStringLiteral("action"), QStringLiteral("rm")}});
}

void TestPresets::refusesHostileFiles()
{
    QFETCH(QByteArray, json);
    const Result<Preset> read = Preset::fromJson(m_catalogue, json);
    QVERIFY(!read.ok());
    QVERIFY(!read.error().text().isEmpty());
}

void TestPresets::namesAreNoPaths()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("a/presets"));
    PresetStore store(m_catalogue, folder);
    for (const char* name : {"../../evil", "/etc/passwd", "..", "a\nb"})
        QVERIFY2(store.save(make(QLatin1String(name))).ok(), name);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 4);
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("a")});
    QVERIFY(store.names().contains(QStringLiteral("a b")));
}

void TestPresets::passesOverForeignFiles()
{
    const QTemporaryDir dir;
    PresetStore store(m_catalogue, dir.path());
    QVERIFY(store.save(make(QStringLiteral("Beta"))).ok());
    QVERIFY(store.save(make(QStringLiteral("Alpha"))).ok());
    QFile foreign(dir.filePath(QStringLiteral("foreign.json")));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write("{}");
    foreign.close();
    QCOMPARE(store.names(), (QStringList{QStringLiteral("Alpha"), QStringLiteral("Beta")}));
}

void TestPresets::renamesAndRemoves()
{
    const QTemporaryDir dir;
    PresetStore store(m_catalogue, dir.path());
    QVERIFY(store.save(make(QStringLiteral("One"))).ok());
    QVERIFY(store.save(make(QStringLiteral("Two"))).ok());
    QVERIFY(!store.rename(QStringLiteral("One"), QStringLiteral("two")).ok());
    QVERIFY(store.rename(QStringLiteral("One"), QStringLiteral("ONE")).ok());
    QVERIFY(store.rename(QStringLiteral("Two"), QStringLiteral("Three")).ok());
    QCOMPARE(store.names(), (QStringList{QStringLiteral("ONE"), QStringLiteral("Three")}));
    QVERIFY(store.remove(QStringLiteral("Three")).ok());
    QCOMPARE(store.names(), QStringList{QStringLiteral("ONE")});
    QVERIFY(!store.rename(QStringLiteral("ONE"), QStringLiteral("  ")).ok());
}

void TestPresets::isBounded()
{
    const QTemporaryDir dir;
    PresetStore store(m_catalogue, dir.path());
    for (int i = 0; i < PresetStore::mostPresets; ++i)
        QVERIFY(store.save(make(QString::number(i))).ok());
    QVERIFY(!store.save(make(QStringLiteral("one more"))).ok());
    QVERIFY(store.save(make(QStringLiteral("7"))).ok()); // replaces
    QCOMPARE(Preset::cleanName(QString(500, QLatin1Char('x'))).size(), Preset::longestName);
}

void TestPresets::keepsWhatTheModeHides()
{
    Preset preset = make(QStringLiteral("Rain"));
    preset.hidden.insert(QStringLiteral("lyric"), QStringLiteral("[Verse]\nla"));
    const Result<Preset> back = Preset::fromJson(m_catalogue, preset.toJson(m_catalogue));
    QVERIFY(back.ok());
    QCOMPARE(back->hidden, preset.hidden);
    QVERIFY(!back->request.has(QStringLiteral("lyric"))); // it is not asked for

    // Older files have none; what else a file puts there is dropped, and so is what the request shows.
    QJsonObject json = QJsonDocument::fromJson(preset.toJson(m_catalogue)).object();
    json.remove(QStringLiteral("hidden"));
    const Result<Preset> older = Preset::fromJson(m_catalogue, QJsonDocument(json).toJson());
    QVERIFY(older.ok());
    QVERIFY(older->hidden.isEmpty());
    json.insert(QStringLiteral("hidden"), QJsonObject{{QStringLiteral("callback_url"), QStringLiteral("x")},
                                                      {QStringLiteral("prompt"), QStringLiteral("other")},
                                                      {QStringLiteral("lyric"), 7}});
    const Result<Preset> foreign = Preset::fromJson(m_catalogue, QJsonDocument(json).toJson());
    QVERIFY(foreign.ok());
    QVERIFY(foreign->hidden.isEmpty());
    QCOMPARE(foreign->request.text(QStringLiteral("prompt")), QStringLiteral("harp and rain"));
}

void TestPresets::readsRecipesAndSongs()
{
    const Preset preset = make(QStringLiteral("Snow"));
    const QByteArray recipe = preset.toJson(m_catalogue, Preset::Kind::Recipe);
    QVERIFY(recipe.contains("\"recipe\""));
    const Result<Preset> back = Preset::fromJson(m_catalogue, recipe);
    QVERIFY(back.ok());
    QCOMPARE(back->name, QStringLiteral("Snow"));
    QCOMPARE(back->request.toJson(m_catalogue), preset.request.toJson(m_catalogue));

    const QJsonObject song{{QStringLiteral("riffdesk"), 1},
                           {QStringLiteral("title"), QStringLiteral("Tin Roof")},
                           {QStringLiteral("request"), preset.request.toJson(m_catalogue)},
                           {QStringLiteral("reply"), QJsonObject()}};
    const Result<Preset> ofSong = Preset::fromJson(m_catalogue, QJsonDocument(song).toJson());
    QVERIFY(ofSong.ok());
    QCOMPARE(ofSong->name, QStringLiteral("Tin Roof"));
    QCOMPARE(ofSong->request.toJson(m_catalogue), preset.request.toJson(m_catalogue));
}

void TestPresets::fileNamesAreTakenEverywhere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << "Rain"
                           << "Rain.riffdesk";
    QTest::newRow("path") << "../../etc/passwd"
                          << "______etc_passwd.riffdesk";
    QTest::newRow("reserved") << "a:b*c?\"<>|\\d"
                              << "a_b_c______d.riffdesk";
    QTest::newRow("other scripts") << QString::fromUtf8("雪 ثلج") << QString::fromUtf8("雪 ثلج.riffdesk");
    QTest::newRow("dots only") << ".."
                               << "__.riffdesk";
}

void TestPresets::fileNamesAreTakenEverywhere()
{
    QFETCH(QString, name);
    QTEST(make(name).fileName(), "file");
}

void TestPresets::readsOnlyFilesThatAreSmall()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(make(QStringLiteral("Rain")).toJson(m_catalogue));
    file.close();
    QVERIFY(Preset::fromFile(m_catalogue, path).ok());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    QVERIFY(file.resize(qint64(2) << 30)); // two gigabytes of nothing
    file.close();
    const qint64 before = test::bytesRead();
    const Result<Preset> large = Preset::fromFile(m_catalogue, path);
    const qint64 bytes = test::bytesRead() - before;
    QVERIFY(!large.ok());
    QVERIFY(!large.error().text().isEmpty());
    QVERIFY2(bytes < 16'000'000, qPrintable(QString::number(bytes)));
    QVERIFY(!Preset::fromFile(m_catalogue, dir.path()).ok());
    QVERIFY(!Preset::fromFile(m_catalogue, QStringLiteral("/dev/zero")).ok());
    QVERIFY(!Preset::fromFile(m_catalogue, dir.filePath(QStringLiteral("none"))).ok());
}

RIFFDESK_TEST(tst_presets, test::runTest<TestPresets>);

#include "tst_presets.moc"
