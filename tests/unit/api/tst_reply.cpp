#include "api/reply.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace riffdesk;
using State = TaskReply::State;

// Before any raw string: moc 6.4 loses its way in them.
class TestReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheGuidesSong();
    void readsStems();
    void readsVariants_data();
    void readsVariants();
    void readsOddFields_data();
    void readsOddFields();
    void acknowledgementHasNoSongs_data();
    void acknowledgementHasNoSongs();
    void refusesAddressesThatAreNotWeb();
    void tellsTaskStates_data();
    void tellsTaskStates();
    void readsATask();
    void readsBatches_data();
    void readsBatches();
    void readsWhatIsNotQuiteJson_data();
    void readsWhatIsNotQuiteJson();
    void longNumbersStayExact_data();
    void longNumbersStayExact();
    void readsSmallReplies();
    void filesOfASong();
    void everyReaderRefuses_data();
    void everyReaderRefuses();
};

namespace {
// The guide's first example.
const QByteArray guideSong = R"({
      "id": "6c947f13-a3c5-4b9c-8609-5639c37cdc2d", "title": "Untitled",
      "image_url": "https://storage.googleapis.com/riffs/6c94.jpg", "lyric": "[Instrumental]",
      "audio_url": "https://storage.googleapis.com/riffs/6c94.m4a", "video_url": null,
      "image_id": "6c947f13-a3c5-4b9c-8609-5639c37cdc2d", "topic": null, "seed": "2450882164",
      "sound": "A song for Christmas", "created_at": "2025-12-30T17:18:23.232911Z", "model": "FUZZ-2.0 Pro",
      "progress": "100%", "state": "succeeded", "duration": "181.3014058956916"})";

QByteArray answer(const QByteArray& data, const QByteArray& extra = R"("success":true,)")
{
    return "{" + extra + R"("task_id":"t-1","trace_id":"tr-1","data":)" + data + "}";
}

QByteArray songWith(const QByteArray& fields)
{
    return R"({"id":"s","audio_url":"https://c.example/s.m4a",)" + fields + "}";
}

TaskReply onlyTask(const QByteArray& body)
{
    const auto reply = replies::tasks(body);
    return reply && reply->tasks.size() == 1 ? reply->tasks.first() : TaskReply{};
}
} // namespace

void TestReply::readsTheGuidesSong()
{
    const auto reply = replies::audios(answer("[" + guideSong + "]"));
    QVERIFY(reply.ok());
    QCOMPARE(reply->taskId, QStringLiteral("t-1"));
    QCOMPARE(reply->traceId, QStringLiteral("tr-1"));
    QCOMPARE(reply->songs.size(), 1);
    const SongReply& s = reply->songs.first();
    QCOMPARE(s.id, QStringLiteral("6c947f13-a3c5-4b9c-8609-5639c37cdc2d"));
    QCOMPARE(s.title, QStringLiteral("Untitled"));
    QCOMPARE(s.prompt, QStringLiteral("A song for Christmas"));
    QCOMPARE(s.seed, QStringLiteral("2450882164"));
    QCOMPARE(s.model, QStringLiteral("FUZZ-2.0 Pro"));
    QCOMPARE(s.audioUrl, QStringLiteral("https://storage.googleapis.com/riffs/6c94.m4a"));
    QCOMPARE(s.imageUrl, QStringLiteral("https://storage.googleapis.com/riffs/6c94.jpg"));
    QVERIFY(s.videoUrl.isEmpty() && s.stemsUrl.isEmpty());
    QCOMPARE(s.durationSeconds, 181.3014058956916);
    QCOMPARE(s.createdAt, QDateTime(QDate(2025, 12, 30), QTime(17, 18, 23, 233), Qt::UTC));
    QCOMPARE(s.raw, QJsonDocument::fromJson(guideSong).object());
}

void TestReply::readsStems()
{
    const auto reply = replies::audios(answer(R"([{"title":"Woke up","lyric":"","model":"","progress":"100%",
        "stems_url":"https://platform.cdn.acedata.cloud/producer/561a.zip","state":"succeeded"}])"));
    QVERIFY(reply.ok());
    QCOMPARE(reply->songs.size(), 1);
    QVERIFY(reply->songs.first().id.isEmpty() && reply->songs.first().audioUrl.isEmpty());
    QVERIFY(reply->songs.first().stemsUrl.endsWith(QLatin1String("/561a.zip")));
}

void TestReply::readsVariants_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("songs");
    QTest::newRow("data as an object") << answer(guideSong) << 1;
    QTest::newRow("success missing") << answer("[" + guideSong + "]", {}) << 1;
    QTest::newRow("two songs") << answer("[" + guideSong + "," + guideSong + "]") << 2;
    QTest::newRow("unknown fields") << answer("[" + songWith(R"("state":"success","x":[{}],"y":{"z":1})")
                                              + "]")
                                    << 1;
    QTest::newRow("no state") << answer("[" + songWith(R"("title":"T")") + "]") << 1;
    QTest::newRow("completed, in capitals") << answer("[" + songWith(R"("state":"COMPLETED")") + "]") << 1;
    QTest::newRow("one of two failed")
        << answer("[" + guideSong + "," + songWith(R"("state":"failed")") + "]") << 1;
    QTest::newRow("things that are no songs") << answer("[1,null,\"x\",[]," + guideSong + "]") << 1;
    QTest::newRow("error: null") << answer("[" + guideSong + "]", R"("error":null,)") << 1;
}

void TestReply::readsVariants()
{
    QFETCH(QByteArray, body);
    const auto reply = replies::audios(body);
    QVERIFY2(reply.ok(), reply.ok() ? "" : qPrintable(reply.error().message));
    QTEST(int(reply->songs.size()), "songs");
}

void TestReply::readsOddFields_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<double>("duration");
    QTest::addColumn<QString>("seed");
    QTest::addColumn<QString>("lyrics");
    const auto row = [](const char* name, const QByteArray& fields, double duration, const char* seed,
                        const char* lyrics) {
        QTest::newRow(name) << fields << duration << QString::fromUtf8(seed) << QString::fromUtf8(lyrics);
    };
    row("numbers", R"("duration":12.5,"seed":2450882164)", 12.5, "2450882164", "");
    row("a seed no double can hold", R"("seed":9007199254740993)", 0, "9007199254740993", "");
    row("a seed with a point", R"("seed":42.0)", 0, "42", "");
    row("texts", R"("duration":"12.5","seed":"7")", 12.5, "7", "");
    row("nonsense", R"("duration":"long","seed":{},"lyric":[1])", 0, "", "");
    row("below zero", R"("duration":-3)", 0, "", "");
    row("not a number", R"("duration":"nan")", 0, "", "");
    row("endless", R"("duration":1e308)", 0, "", "");
    row("literal backslash-n", R"("lyric":"[Verse]\\nOne\\nTwo")", 0, "", "[Verse]\nOne\nTwo");
    row("both kinds of newline", R"("lyric":"One\nTwo\\nThree\r\nFour")", 0, "", "One\nTwo\nThree\nFour");
}

void TestReply::readsOddFields()
{
    QFETCH(QByteArray, fields);
    const auto reply = replies::audios(answer("[" + songWith(fields) + "]"));
    QVERIFY(reply.ok() && reply->songs.size() == 1);
    QTEST(reply->songs.first().durationSeconds, "duration");
    QTEST(reply->songs.first().seed, "seed");
    QTEST(reply->songs.first().lyrics, "lyrics");
}

void TestReply::acknowledgementHasNoSongs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("task_id alone") << QByteArray(R"({"task_id":"t-1"})");
    QTest::newRow("empty data") << answer("[]");
    QTest::newRow("data: null") << answer("null");
    // An audio_url seen before the end is a preview.
    QTest::newRow("pending") << answer("[" + songWith(R"("state":"pending")") + "]");
    QTest::newRow("processing, one is done")
        << answer("[" + guideSong + "," + songWith(R"("state":"processing")") + "]");
    QTest::newRow("an unknown state") << answer("[" + songWith(R"("state":"streaming")") + "]");
    QTest::newRow("half done") << answer("[" + songWith(R"("progress":"50%")") + "]");
    QTest::newRow("done without a file") << answer(R"([{"id":"s","state":"succeeded"}])");
}

void TestReply::acknowledgementHasNoSongs()
{
    QFETCH(QByteArray, body);
    const auto reply = replies::audios(body);
    QVERIFY(reply.ok());
    QCOMPARE(reply->taskId, QStringLiteral("t-1"));
    QVERIFY(reply->songs.isEmpty());
}

void TestReply::refusesAddressesThatAreNotWeb()
{
    for (const char* address : {"file:///etc/passwd", "javascript:alert(1)", "ftp://h/x", "/relative",
                                "https://", "https://user:pw@host/x", "data:audio/mp4,x"}) {
        const auto reply =
            replies::audios(answer(R"([{"id":"s","audio_url":"https://c.example/s.m4a","image_url":")"
                                   + QByteArray(address) + "\"}]"));
        QVERIFY(reply.ok() && reply->songs.size() == 1);
        QVERIFY2(reply->songs.first().imageUrl.isEmpty(), address);
    }
}

void TestReply::tellsTaskStates_data()
{
    QTest::addColumn<QByteArray>("task");
    QTest::addColumn<int>("state");
    QTest::addColumn<double>("progress");
    QTest::addColumn<QString>("error"); ///< category, empty unless Failed
    const auto row = [](const char* name, const QByteArray& fields, State state, double progress,
                        const char* error = "") {
        QTest::newRow(name) << R"({"id":"t-1",)" + fields + "}" << int(state) << progress
                            << QString::fromUtf8(error);
    };
    const auto response = [](const QByteArray& item, const QByteArray& extra = {}) {
        return QByteArray(R"("response":{)" + extra + R"("data":[)" + item + "]}");
    };
    const QByteArray over = R"("finished_at":1767115103.5,)";
    row("no response", R"("created_at":1)", State::Running, -1);
    row("response: null", R"("response":null)", State::Running, -1);
    row("empty response", R"("response":{})", State::Running, -1);
    row("finished_at: null", R"("finished_at":null,"response":{})", State::Running, -1);
    row("pending with a preview", response(songWith(R"("state":"pending","progress":"42%")")), State::Running,
        0.42);
    row("progress as a number", response(songWith(R"("state":"processing","progress":42)")), State::Running,
        0.42);
    row("progress as a share", response(songWith(R"("state":"processing","progress":0.42)")), State::Running,
        0.42);
    row("success, but pending", response(songWith(R"("state":"pending")"), R"("success":true,)"),
        State::Running, -1);
    row("not a success yet, but pending", response(songWith(R"("state":"pending")"), R"("success":false,)"),
        State::Running, -1);
    row("one of two", response(guideSong + "," + songWith(R"("state":"pending","progress":0)")),
        State::Running, 0.5);
    row("succeeded without success", over + response(guideSong), State::Succeeded, 1);
    row("succeeded without finished_at", response(guideSong), State::Succeeded, 1);
    row("success and the end, no state", over + response(songWith(R"("title":"x")"), R"("success":true,)"),
        State::Succeeded, 1);
    row("the end, no state", over + response(songWith(R"("title":"x")")), State::Succeeded, 1);
    row("data as an object", over + R"("response":{"data":)" + guideSong + "}", State::Succeeded, 1);
    row("one failed, one did not", response(guideSong + "," + songWith(R"("state":"error")")),
        State::Succeeded, 1);
    row("structured error",
        over + R"("response":{"success":false,"error":{"code":"api_error","message":"fetch failed"}})",
        State::Failed, -1, "server");
    row("string error", over + R"("response":{"success":false,"error":"fetch failed"})", State::Failed, -1,
        "server");
    row("error without success", over + R"("response":{"error":{"code":"x","message":"m"}})", State::Failed,
        -1, "server");
    row("moderated", R"("response":{"success":false,"error":{"code":"content_moderation","message":"no"}})",
        State::Failed, -1, "moderation");
    row("used up", R"("response":{"success":false,"error":{"code":"used_up","message":"no"}})", State::Failed,
        -1, "balance");
    row("failed item", response(songWith(R"("state":"failed","error":"sensitive words")")), State::Failed, -1,
        "moderation");
    row("cancelled item", response(songWith(R"("state":"cancelled")")), State::Failed, -1, "server");
    row("over without a song", over + R"("response":{})", State::Failed, -1, "malformed");
    row("over, nothing at all", over + R"("type":"audios")", State::Failed, -1, "malformed");
    row("over, a song without a file", over + response(R"({"id":"s","state":"succeeded"})"), State::Failed,
        -1, "malformed");
}

void TestReply::tellsTaskStates()
{
    QFETCH(QByteArray, task);
    QFETCH(QString, error);
    const TaskReply reply = onlyTask(task);
    QCOMPARE(reply.id, QStringLiteral("t-1"));
    QTEST(int(reply.state), "state");
    if (reply.state != State::Failed)
        QTEST(reply.progress, "progress");
    QCOMPARE(reply.result.songs.isEmpty(), reply.state != State::Succeeded);
    QCOMPARE(reply.error.has_value(), reply.state == State::Failed);
    if (reply.error) {
        QCOMPARE(toString(reply.error->category), error);
        QVERIFY(reply.error->accepted == ApiError::Accepted::Yes);
        QVERIFY(!reply.error->message.isEmpty());
    }
}

void TestReply::readsATask()
{
    const TaskReply task =
        onlyTask(R"({"id":"t-1","type":"audios","request":{"action":"generate","prompt":"p"},
        "response":{"success":false,"error":{"code":"c","message":"m"}},"trace_id":"tr-9",
        "created_at":1767115100.25,"started_at":1767115101,"finished_at":"1767115103.5","elapsed":3.2})");
    QCOMPARE(task.request.value(QStringLiteral("prompt")).toString(), QStringLiteral("p"));
    QCOMPARE(task.createdAt.toMSecsSinceEpoch(), 1767115100250);
    QCOMPARE(task.finishedAt.toMSecsSinceEpoch(), 1767115103500);
    QCOMPARE(task.createdAt.timeSpec(), Qt::UTC);
    QCOMPARE(task.error->traceId, QStringLiteral("tr-9"));
    QCOMPARE(task.error->code, QStringLiteral("c"));
}

void TestReply::readsBatches_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count"); ///< -1: refused
    QTest::newRow("a batch") << QByteArray(R"({"items":[{"id":"a"},{"id":"b"}],"count":2})") << 2;
    QTest::newRow("an empty batch") << QByteArray(R"({"items":[],"count":0})") << 0;
    QTest::newRow("a bare array") << QByteArray(R"([{"id":"a"},{"id":"b"}])") << 2;
    QTest::newRow("one task") << QByteArray(R"({"id":"a"})") << 1;
    QTest::newRow("nothing found") << QByteArray("{}") << 0;
    QTest::newRow("odd items") << QByteArray(R"({"items":[null,3,{"id":""},{"id":"a b"},{"id":"a"}]})") << 1;
    QTest::newRow("something else") << QByteArray(R"({"hello":1})") << -1;
    QTest::newRow("an error") << QByteArray(R"({"success":false,"error":{"code":"x"}})") << -1;
}

void TestReply::readsBatches()
{
    QFETCH(QByteArray, body);
    const auto reply = replies::tasks(body);
    QTEST(reply.ok() ? int(reply->tasks.size()) : -1, "count");
}

void TestReply::readsWhatIsNotQuiteJson_data()
{
    QTest::addColumn<QByteArray>("fields"); ///< beside those of a song
    QTest::newRow("NaN") << QByteArray(R"("mood":NaN)");
    QTest::newRow("Infinity") << QByteArray(R"("duration":Infinity,"mood":-Infinity)");
    QTest::newRow("a number without bounds") << QByteArray(R"("mood":1e999)");
    QTest::newRow("a broken byte") << QByteArray("\"title\":\"Caf\xe9\"");
    QTest::newRow("half a character") << QByteArray("\"title\":\"Caf\xc3\"");
    QTest::newRow("equal keys") << QByteArray(R"("title":"a","title":"b")");
    QTest::newRow("a comma too many") << QByteArray("\"title\":\"a, }\" , \n");
    QTest::newRow("Python's words") << QByteArray(R"("mood":None)");
    QTest::newRow("quotes in a text") << QByteArray(R"("title":"say \"NaN, 12345678901234567890]\" \\")");
}

/// One odd value in a batch must not keep the songs away.
void TestReply::readsWhatIsNotQuiteJson()
{
    QFETCH(const QByteArray, fields);
    const auto reply =
        replies::tasks(R"({"items":[{"id":"t-1","response":)" + answer("[" + songWith(fields) + "]")
                       + R"(},{"id":"t-2"}],"count":2})");
    QVERIFY(reply.ok());
    QCOMPARE(reply->tasks.size(), 2);
    QCOMPARE(reply->tasks.first().id, QStringLiteral("t-1"));
}

void TestReply::longNumbersStayExact_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::newRow("2^53 + 1") << QByteArray("9007199254740993");
    QTest::newRow("2^63") << QByteArray("9223372036854775808");
    QTest::newRow("2^63 + 1") << QByteArray("9223372036854775809");
    QTest::newRow("of 30 digits") << QByteArray("123456789012345678901234567890");
    QTest::newRow("negative") << QByteArray("-9223372036854775809");
    QTest::newRow("short") << QByteArray("7");
}

void TestReply::longNumbersStayExact()
{
    QFETCH(const QByteArray, number);
    const auto reply = replies::audios(R"({"task_id":)" + number
                                       + R"(,"data":[{"audio_url":"https://c.example/s.m4a",)"
                                         R"("state":"succeeded","id":)"
                                       + number + R"(,"seed":)" + number + "}]}");
    QVERIFY(reply.ok());
    QCOMPARE(reply->taskId, QString::fromLatin1(number));
    QCOMPARE(reply->songs.value(0).id, QString::fromLatin1(number));
    QCOMPARE(reply->songs.value(0).seed, QString::fromLatin1(number));
    QCOMPARE(replies::tasks(R"({"id":)" + number + "}")->tasks.value(0).id, QString::fromLatin1(number));
}

void TestReply::readsSmallReplies()
{
    const auto lyrics = replies::lyrics(answer(R"({"title":"Snow","lyrics":"[Verse 1]\nWhite"})"));
    QVERIFY(lyrics.ok());
    QCOMPARE(lyrics->title, QStringLiteral("Snow"));
    QCOMPARE(lyrics->lyrics, QStringLiteral("[Verse 1]\nWhite"));
    const auto text = replies::lyrics(answer(R"({"text":"a\\nb"})"));
    QVERIFY(text.ok());
    QCOMPARE(text->lyrics, QStringLiteral("a\nb"));
    const auto later = replies::lyrics(QByteArray("{\"success\":true,\"task_id\":\"t-7\"}"));
    QVERIFY(later.ok()); // an acknowledgement
    QCOMPARE(later->taskId, QStringLiteral("t-7"));
    QVERIFY(later->lyrics.isEmpty());
    const auto noLyrics = replies::lyrics(answer(R"({"title":"only"})"));
    QVERIFY(!noLyrics.ok());

    const auto upload =
        replies::upload(answer(R"([{"audio_id":"u","lyric":"x","audio_url":"https://c.example/u"}])"));
    QVERIFY(upload.ok());
    QCOMPARE(upload->audioId, QStringLiteral("u"));
    QCOMPARE(upload->audioUrl.host(), QStringLiteral("c.example"));
    const auto noId = replies::upload(answer(R"({"audio_url":"https://c.example/u"})"));
    QVERIFY(!noId.ok());
}

void TestReply::filesOfASong()
{
    const auto wav = replies::audios(answer(R"([{"title":"t","file_url":"https://c.example/a%7E.wav"}])"));
    QVERIFY(wav.ok());
    QCOMPARE(wav->songs.size(), 1);
    QCOMPARE(wav->songs.first().fileUrl, QStringLiteral("https://c.example/a%7E.wav"));
    const auto bare = replies::audios(answer(R"({"audio_url":"https://c.example/a.wav"})"));
    QVERIFY(bare.ok());
    QCOMPARE(bare->songs.first().audioUrl, QStringLiteral("https://c.example/a.wav"));
    const auto video = replies::audios(answer(R"({"video_url":"https://c.example/a.mp4"})"));
    QVERIFY(video.ok());
    QCOMPARE(video->songs.first().videoUrl, QStringLiteral("https://c.example/a.mp4"));
    const QByteArray told = QByteArray(R"({"id":"t","type":"wav","finished_at":2,"response":)")
                            + answer(R"([{"file_url":"https://c.example/a.wav"}])") + "}";
    const auto task = replies::tasks(told);
    QVERIFY(task.ok());
    QCOMPARE(task->tasks.first().type, QStringLiteral("wav"));
    QVERIFY(task->tasks.first().state == TaskReply::State::Succeeded);
}

void TestReply::everyReaderRefuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("category");
    const QString malformed = QStringLiteral("malformed");
    QTest::newRow("nothing") << QByteArray() << malformed;
    QTest::newRow("html") << QByteArray("<html></html>") << malformed;
    QTest::newRow("cut off") << answer("[" + guideSong).chopped(9) << malformed;
    QTest::newRow("null") << QByteArray("null") << malformed;
    QTest::newRow("bytes") << QByteArray("\xff\xfe\0\x01", 4) << malformed;
    QTest::newRow("200,000 arrays") << QByteArray(200'000, '[') << malformed;
    QTest::newRow("65 levels") << answer(QByteArray(65, '[') + QByteArray(65, ']')) << malformed;
    QTest::newRow("over 16 MB") << answer("[" + guideSong + "]") + QByteArray(replies::maxJsonBytes, ' ')
                                << malformed;
    QTest::newRow("millions of values")
        << answer("[" + QByteArray("1,").repeated(2'000'000) + "1]") << malformed;
    QTest::newRow("success: false") << QByteArray(R"({"success":false,"error":"no"})")
                                    << QStringLiteral("server");
    QTest::newRow("the token") << QByteArray(R"({"success":false,"error":{"code":"invalid_token"}})")
                               << QStringLiteral("auth");
}

void TestReply::everyReaderRefuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, category);
    const auto check = [&](const auto& reply) {
        return !reply.ok() && toString(reply.error().category) == category;
    };
    QVERIFY(check(replies::parseObject(body)));
    QVERIFY(check(replies::audios(body)));
    QVERIFY(check(replies::tasks(body)));
    QVERIFY(check(replies::lyrics(body)));
    QVERIFY(check(replies::lyricsTasks(body)));
    QVERIFY(check(replies::upload(body)));
    if (category == QLatin1String("malformed"))
        QVERIFY(replies::audios(body).error().accepted == ApiError::Accepted::Unknown);
}

RIFFDESK_TEST(tst_reply, test::runTest<TestReply>);

#include "tst_reply.moc"
