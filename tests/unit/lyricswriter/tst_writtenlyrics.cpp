#include "lyricswriter/writtenlyrics.h"
#include "support/testprogram.h"

#include <QtTest>

using namespace riffdesk;

namespace {

WrittenLyrics written(int number, bool settled)
{
    WrittenLyrics one;
    one.id = QStringLiteral("id-%1").arg(number);
    one.service = QStringLiteral("practice");
    one.prompt = QStringLiteral("snow");
    one.requestedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123 + number, Qt::UTC);
    one.state = WrittenLyrics::State::Written;
    one.title = QStringLiteral("Snow “%1”").arg(number);
    one.lyrics = QStringLiteral("[Verse]\nwhite\n");
    one.archived = settled;
    return one;
}

QByteArray fileOf(const QByteArray& entries)
{
    return R"({"riffdesk":"written lyrics","version":1,"lyrics":[)" + entries + "]}";
}

} // namespace

/// The list of what was paid for, as a file.
class TestWrittenLyrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void theOldestOfWhatWasUsedGoesFirst();
    void aFileStaysWithinBounds();
    void whatIsNoListIsRefused_data();
    void whatIsNoListIsRefused();
    void entriesThatDoNotHoldArePassedOver_data();
    void entriesThatDoNotHoldArePassedOver();
};

void TestWrittenLyrics::comesBackAsItWas()
{
    WrittenLyrics asked = written(2, false);
    asked.state = WrittenLyrics::State::Requested;
    asked.lyrics.clear();
    asked.title.clear();
    const QVector<WrittenLyrics> all{written(3, false), asked, written(1, true)};
    const auto back = writtenlyrics::fromJson(writtenlyrics::toJson(all));
    QVERIFY(back.ok());
    QCOMPARE(back.value(), all);
}

void TestWrittenLyrics::theOldestOfWhatWasUsedGoesFirst()
{
    QVector<WrittenLyrics> all;
    for (int i = 24; i >= 0; --i)
        all.append(written(i, i % 2 == 1));
    const auto kept = writtenlyrics::bounded(all);
    QCOMPARE(kept.size(), writtenlyrics::maxEntries);
    QCOMPARE(kept.first().id, QStringLiteral("id-24"));
    QCOMPARE(kept.last().id, QStringLiteral("id-0")); // the oldest, but not used yet
    for (const char* gone : {"id-1", "id-3", "id-5", "id-7", "id-9"}) {
        for (const WrittenLyrics& one : kept)
            QVERIFY(one.id != QLatin1String(gone));
    }
    QVector<WrittenLyrics> unused;
    for (int i = 24; i >= 0; --i)
        unused.append(written(i, false));
    QCOMPARE(writtenlyrics::bounded(unused).last().id, QStringLiteral("id-5"));
}

void TestWrittenLyrics::aFileStaysWithinBounds()
{
    QVector<WrittenLyrics> all;
    for (int i = 19; i >= 0; --i) {
        all.append(written(i, true));
        all.last().lyrics = QString(writtenlyrics::maxLyricsLength, QChar(1)); // six bytes each in JSON
    }
    const auto kept = writtenlyrics::bounded(all);
    QVERIFY(!kept.isEmpty());
    QCOMPARE(kept.first().id, QStringLiteral("id-19"));
    const QByteArray json = writtenlyrics::toJson(kept);
    QVERIFY(json.size() <= writtenlyrics::maxBytes);
    QCOMPARE(writtenlyrics::fromJson(json)->size(), kept.size());
}

void TestWrittenLyrics::whatIsNoListIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("words");
    QTest::newRow("another object") << QByteArray("{\"lyrics\":[]}");
    QTest::newRow("a later version") << QByteArray(
        "{\"riffdesk\":\"written lyrics\",\"version\":2,\"lyrics\":[]}");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("too large") << fileOf(QByteArray(writtenlyrics::maxBytes, ' '));
}

void TestWrittenLyrics::whatIsNoListIsRefused()
{
    QFETCH(QByteArray, json);
    const auto read = writtenlyrics::fromJson(json);
    QVERIFY(!read.ok());
    QVERIFY(read.error().message.endsWith(QLatin1Char('.')));
}

void TestWrittenLyrics::entriesThatDoNotHoldArePassedOver_data()
{
    QTest::addColumn<QByteArray>("entry");
    const auto row = [](const char* name, const QByteArray& entry) { QTest::newRow(name) << entry; };
    const QByteArray at = R"("asked_at":"2026-01-01T00:00:00.000Z")";
    row("a number", "7");
    row("empty", "{}");
    row("without id", R"({"prompt":"a","state":"written","lyrics":"b",)" + at + "}");
    row("id with spaces", R"({"id":"a b","prompt":"a","state":"written","lyrics":"b",)" + at + "}");
    row("written without words", R"({"id":"x","prompt":"a","state":"written","lyrics":" \n",)" + at + "}");
    row("words too long", R"({"id":"x","prompt":"a","state":"written","lyrics":")"
                              + QByteArray(int(writtenlyrics::maxLyricsLength) + 1, 'a') + "\"," + at + "}");
    row("asked without a prompt", R"({"id":"x","state":"asked",)" + at + "}");
    row("asked at no time", R"({"id":"x","prompt":"a","state":"asked"})");
    row("of an unknown state", R"({"id":"x","prompt":"a","state":"sold","lyrics":"b",)" + at + "}");
    row("twice", R"({"id":"good","prompt":"a","state":"written","lyrics":"c",)" + at + "}");
}

void TestWrittenLyrics::entriesThatDoNotHoldArePassedOver()
{
    QFETCH(QByteArray, entry);
    const QByteArray good =
        R"({"id":"good","prompt":"a","state":"written","lyrics":"b","asked_at":"2026-01-01T00:00:00.000Z"})";
    const auto read = writtenlyrics::fromJson(fileOf(good + ',' + entry));
    QVERIFY(read.ok());
    QCOMPARE(read->size(), 1);
    QCOMPARE(read->first().lyrics, QStringLiteral("b"));
}

RIFFDESK_TEST(tst_writtenlyrics, test::runTest<TestWrittenLyrics>);
#include "tst_writtenlyrics.moc"
