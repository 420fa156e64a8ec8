#include "import/sidecar.h"
#include "support/testprogram.h"
#include "support/tone.h"

#include <QDir>
#include <QTest>

using namespace riffdesk;

/// What exports of song services put beside the audio.
class TestSidecar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreReadLeniently_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("expected"); // title, lyrics, prompt, style, model, seed, created
        QTest::newRow("plain")
            << QByteArray(R"({"title": "Rain", "lyrics": "One\nTwo", "prompt": "sad", "style": "folk",
            "model": "M1", "seed": 12345678901234567, "created_at": "2025-03-04T05:06:07Z"})")
            << QByteArray("Rain|One\nTwo|sad|folk|M1|12345678901234567|2025-03-04T05:06:07.000Z");
        QTest::newRow("the prompt is sung")
            << QByteArray(R"({"title": "Sea", "model_name": "chirp", "created_at": 1700000000,
            "metadata": {"tags": "pop, slow", "prompt": "[Verse]\nA", "gpt_description_prompt": "about the sea"}})")
            << QByteArray("Sea|[Verse]\nA|about the sea|pop, slow|chirp||2023-11-14T22:13:20.000Z");
        QTest::newRow("lists") << QByteArray(
            R"([{"song": {"name": "Sun", "tags": ["a", {"name": "b"}, 3, ""]},
            "createdAt": 1700000000000}])")
                               << QByteArray("Sun|||a, b|||2023-11-14T22:13:20.000Z");
        QTest::newRow("long prompt") << QByteArray(R"({"prompt": "a\\nb\\nc\\nd", "description": "x"})")
                                     << QByteArray("|a\nb\nc\nd|x||||");
        QTest::newRow("misleading") << QByteArray(
            "{\"title\": \"a\\u202eb\\u0000\\nc\", \"tags\": 7, \"seed\": {}}")
                                    << QByteArray("ab c|||7|||");
        QTest::newRow("no object") << QByteArray("[1, 2]") << QByteArray("||||||");
        QTest::newRow("no JSON") << QByteArray("{\"title\": \"Rain\"") << QByteArray("||||||");
        QTest::newRow("too deep") << QByteArray(1000, '[') << QByteArray("||||||");
    }
    void keysAreReadLeniently()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, expected);
        const Sidecar read = Sidecar::fromJson(json);
        const QStringList fields{read.title,
                                 read.lyrics,
                                 read.prompt,
                                 read.style,
                                 read.model,
                                 read.seed,
                                 read.createdAt.isValid() ? read.createdAt.toString(Qt::ISODateWithMs)
                                                          : QString()};
        QCOMPARE(fields.join(QLatin1Char('|')).toUtf8(), expected);
    }

    void filesOfTheNameAreFound()
    {
        const test::TestHome home;
        const QString audio = home.path(QStringLiteral("One.two.mp3"));
        QVERIFY(test::writeBytes(home.path(QStringLiteral("One.two.JSON")), "{\"title\": \"From JSON\"}"));
        QVERIFY(test::writeBytes(home.path(QStringLiteral("One.two.txt")), "Words\nthat are sung\n"));
        QVERIFY(test::writeBytes(home.path(QStringLiteral("One.two.jpg")), "\xff\xd8\xff"));
        QVERIFY(test::writeBytes(home.path(QStringLiteral("One.json")), "{\"style\": \"of another\"}"));
        const Sidecar read = Sidecar::of(audio);
        QCOMPARE(read.title, QStringLiteral("From JSON"));
        QCOMPARE(read.lyrics, QStringLiteral("Words\nthat are sung"));
        QCOMPARE(QFileInfo(read.picture).fileName(), QStringLiteral("One.two.jpg"));
        QVERIFY(read.style.isEmpty());
    }

    void linksAreNotFollowed()
    {
        const test::TestHome home;
        const QString secret = home.path(QStringLiteral("secret"));
        QVERIFY(test::writeBytes(secret, "{\"title\": \"Secret\"}"));
        QVERIFY(QFile::link(secret, home.path(QStringLiteral("a.json"))));
        QVERIFY(QFile::link(secret, home.path(QStringLiteral("a.txt"))));
        QCOMPARE(Sidecar::of(home.path(QStringLiteral("a.mp3"))), Sidecar());
    }
};

RIFFDESK_TEST(tst_sidecar, test::runTest<TestSidecar>);

#include "tst_sidecar.moc"
