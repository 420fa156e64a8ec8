#include "api/catalogue.h"
#include "presets/presetstore.h"
#include "support/testhome.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace riffdesk;

class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
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

int main(int argc, char** argv)
{
    const riffdesk::test::TestHome home;
    QCoreApplication application(argc, argv);
    TestPresets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_presets.moc"
