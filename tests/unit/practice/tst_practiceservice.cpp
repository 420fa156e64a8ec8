#include "practice/practiceservice.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <httplib.h>

#include <thread>

using namespace riffdesk;
using namespace std::chrono_literals;

namespace {

constexpr double songSeconds = 10; ///< at most; whole songs take as many seconds to make

struct Reply
{
    int status = 0;
    QJsonObject json;
    std::string body;
    httplib::Headers headers;
};

Reply asReply(const httplib::Result& result)
{
    if (!result)
        return {};
    return {result->status, QJsonDocument::fromJson(QByteArray::fromStdString(result->body)).object(),
            result->body, result->headers};
}

QJsonObject firstOf(const Reply& reply)
{
    return reply.json.value(QLatin1String("data")).toArray().first().toObject();
}

QByteArray shortSong(const QByteArray& seed)
{
    return R"({"action":"generate","prompt":"fast chiptune","custom":true,"lyric":"[Verse]\\nla la","seed":")"
           + seed + "\"}";
}

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

class TestPracticeService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void refusesWrongTokens();
    void answersUnknownPlaces();
    void generatesAndWaits();
    void sameSeedSameBytes();
    void asyncIsATaskWithProgressAndPreview();
    void callbackArrivesWithoutToken();
    void edits_data();
    void edits();
    void stemsAreAZip();
    void wavVideoLyrics();
    void uploads();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void errorsOnDemand_data();
    void errorsOnDemand();
    void acceptedTaskCanFail();
    void history();
    void rangesOfMedia();
    void addressesFollowTheHost();
    void goesOnAfterARestart();
    void recomposesDroppedMedia();
    void portTaken();
    void stopsAtOnce();

private:
    [[nodiscard]] std::unique_ptr<httplib::Client> client(const PracticeService& service,
                                                          const QByteArray& token = "secret") const
    {
        auto made = std::make_unique<httplib::Client>("127.0.0.1", service.baseUrl().port());
        made->set_read_timeout(60);
        made->set_default_headers({{"Authorization", "Bearer " + token.toStdString()}});
        return made;
    }
    Reply post(const PracticeService& service, const char* path, const QByteArray& json) const
    {
        return asReply(client(service)->Post(path, json.toStdString(), "application/json"));
    }
    Reply audios(const QByteArray& json) const { return post(*m_service, "/producer/audios", json); }
    QByteArray media(const PracticeService& service, const QString& url) const
    {
        httplib::Client plain("127.0.0.1", service.baseUrl().port()); // no token
        plain.set_read_timeout(60);
        const auto result = plain.Get(QUrl(url).path().toStdString());
        return result && result->status == 200 ? QByteArray::fromStdString(result->body) : QByteArray();
    }
    QJsonObject task(const PracticeService& service, const QString& id) const
    {
        return post(service, "/producer/tasks", "{\"action\":\"retrieve\",\"id\":\"" + id.toUtf8() + "\"}")
            .json;
    }
    PracticeService::Options options(const QString& folder, std::chrono::milliseconds delay = 0ms) const
    {
        PracticeService::Options o;
        o.token = "secret";
        o.delay = delay;
        o.stateDir = folder;
        o.songSeconds = songSeconds;
        return o;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeService> m_service;
    QJsonObject m_song; ///< a finished one, the source of the edits
};

void TestPracticeService::initTestCase()
{
    m_service = std::make_unique<PracticeService>(options(m_folder.path()));
    QVERIFY(m_service->start());
    m_song = firstOf(audios(shortSong("1")));
    QVERIFY(!text(m_song, "id").isEmpty());
}

void TestPracticeService::cleanupTestCase()
{
    m_service.reset();
}

void TestPracticeService::refusesWrongTokens()
{
    const int before = m_service->paidRequests();
    for (const QByteArray& token : {QByteArray("wrong"), QByteArray("secretx"), QByteArray()}) {
        const Reply reply = asReply(
            client(*m_service, token)
                ->Post("/producer/audios", R"({"action":"generate","prompt":"x"})", "application/json"));
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.json.value(QLatin1String("success")), QJsonValue(false));
        QCOMPARE(text(reply.json.value(QLatin1String("error")).toObject(), "code"),
                 QStringLiteral("invalid_token"));
        QVERIFY(!text(reply.json, "trace_id").isEmpty());
    }
    QCOMPARE(m_service->paidRequests(), before);
}

void TestPracticeService::answersUnknownPlaces()
{
    const Reply reply = post(*m_service, "/producer/nothing", "{}");
    QCOMPARE(reply.status, 404);
    QCOMPARE(text(reply.json.value(QLatin1String("error")).toObject(), "code"), QStringLiteral("no_api"));
}

void TestPracticeService::generatesAndWaits()
{
    PracticeService::Options full = options({});
    full.songSeconds = 0;
    PracticeService service(full);
    QVERIFY(service.start());
    const Reply reply = post(service, "/producer/audios",
                             R"({"action":"generate","prompt":"A song for Christmas","model":"FUZZ-1.0",
        "async":false,"continue_at":false,"weirdness":false,"made_up":{"deep":[1]},"lyric":""})");
    QCOMPARE(reply.status, 200);
    QCOMPARE(service.paidRequests(), 1);
    QCOMPARE(reply.json.value(QLatin1String("success")), QJsonValue(true));
    QVERIFY(!text(reply.json, "task_id").isEmpty() && !text(reply.json, "trace_id").isEmpty());
    const QJsonObject song = firstOf(reply);
    QCOMPARE(text(song, "title"), QStringLiteral("A Song for Christmas"));
    QCOMPARE(text(song, "sound"), QStringLiteral("A song for Christmas"));
    QCOMPARE(text(song, "model"), QStringLiteral("FUZZ-1.0"));
    QCOMPARE(text(song, "state"), QStringLiteral("succeeded"));
    QCOMPARE(text(song, "progress"), QStringLiteral("100%"));
    QVERIFY(song.value(QLatin1String("seed")).isString() && !text(song, "seed").isEmpty());
    QVERIFY(text(song, "duration").toDouble() >= 60);
    QVERIFY(text(song, "lyric").contains(QStringLiteral("[Chorus]")));
    QVERIFY(QDateTime::fromString(text(song, "created_at"), Qt::ISODate).isValid());
    const QByteArray audio = media(service, text(song, "audio_url"));
    QVERIFY(audio.size() > 500'000);
    QCOMPARE(audio.mid(4, 7), QByteArray("ftypM4A"));
    QVERIFY(audio.indexOf("moov") < audio.indexOf("mdat")); // plays before it is there in full
    QVERIFY(media(service, text(song, "image_url")).startsWith("\xff\xd8\xff"));
}

void TestPracticeService::sameSeedSameBytes()
{
    const QByteArray body = shortSong("1");
    const QJsonObject again = firstOf(audios(body));
    QVERIFY(text(again, "id") != text(m_song, "id"));
    QCOMPARE(text(again, "seed"), QStringLiteral("1"));
    const QByteArray first = media(*m_service, text(m_song, "audio_url"));
    QVERIFY(first.size() > 100'000);
    QVERIFY(text(m_song, "duration").toDouble() <= songSeconds);
    QVERIFY(media(*m_service, text(again, "audio_url")) == first);
    QVERIFY(media(*m_service, text(firstOf(audios(shortSong("2"))), "audio_url")) != first);
}

void TestPracticeService::asyncIsATaskWithProgressAndPreview()
{
    const QTemporaryDir folder;
    auto service = std::make_unique<PracticeService>(options(folder.path(), std::chrono::hours(1)));
    QVERIFY(service->start());
    const QByteArray body = R"({"action":"generate","prompt":"fast pop","seed":"3","async":true})";
    const Reply reply = post(*service, "/producer/audios", body);
    QCOMPARE(reply.status, 200);
    const QString id = text(reply.json, "task_id");
    QVERIFY(!id.isEmpty());
    QVERIFY(!reply.json.contains(QLatin1String("data")));

    const auto running = [&] {
        return task(*service, id)
            .value(QLatin1String("response"))
            .toObject()
            .value(QLatin1String("data"))
            .toArray()
            .first()
            .toObject();
    };
    QTRY_VERIFY(!text(running(), "audio_url").isEmpty());
    QCOMPARE(text(running(), "state"), QStringLiteral("processing"));
    const QString early = text(running(), "progress");
    QVERIFY(early.endsWith(QLatin1Char('%')) && early != QStringLiteral("100%"));
    const QByteArray preview = media(*service, text(running(), "audio_url"));
    QVERIFY(preview.startsWith(QByteArray("\0\0\0", 3)));
    QVERIFY(!task(*service, id).contains(QLatin1String("finished_at")));

    // The same task with a shorter delay, which counts from when it was accepted.
    service = std::make_unique<PracticeService>(options(folder.path(), 1'500ms));
    QVERIFY(service->start());
    QTRY_VERIFY_WITH_TIMEOUT(task(*service, id).contains(QLatin1String("finished_at")), 60'000);
    const QJsonObject done = task(*service, id);
    QVERIFY(done.value(QLatin1String("finished_at")).toDouble()
            >= done.value(QLatin1String("created_at")).toDouble() + 1.5);
    QCOMPARE(text(done, "type"), QStringLiteral("audios"));
    QCOMPARE(text(done.value(QLatin1String("request")).toObject(), "prompt"), QStringLiteral("fast pop"));
    QVERIFY(done.value(QLatin1String("started_at")).toDouble()
            >= done.value(QLatin1String("created_at")).toDouble());
    const QJsonObject response = done.value(QLatin1String("response")).toObject();
    QCOMPARE(response.value(QLatin1String("success")), QJsonValue(true));
    const QJsonObject song = response.value(QLatin1String("data")).toArray().first().toObject();
    QVERIFY(media(*service, text(song, "audio_url")) != preview);
    const Reply batch = post(*service, "/producer/tasks",
                             "{\"action\":\"retrieve_batch\",\"ids\":[\"" + id.toUtf8() + "\",\"none\"]}");
    QCOMPARE(batch.json.value(QLatin1String("count")).toInt(), 1);
}

void TestPracticeService::callbackArrivesWithoutToken()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    const QByteArray body = R"({"action":"stems","audio_id":")" + text(m_song, "id").toUtf8()
                            + R"(","callback_url":"http://127.0.0.1:)"
                            + QByteArray::number(listener.serverPort()) + R"(/done"})";
    const Reply reply = audios(body);
    QCOMPARE(reply.status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(listener.hasPendingConnections(), 60'000);
    QTcpSocket* socket = listener.nextPendingConnection();
    QByteArray received;
    QTRY_VERIFY((received += socket->readAll()).contains("stems_url"));
    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(received.startsWith("POST /done"));
    QVERIFY(received.contains(text(reply.json, "task_id").toUtf8()));
    QVERIFY(!received.contains("secret"));
}

void TestPracticeService::edits_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("cover") << QByteArray("cover") << QByteArray(R"(,"prompt":"jazz","cover_strength":0.5)");
    QTest::newRow("extend") << QByteArray("extend")
                            << QByteArray(R"(,"continue_at":3,"lyric":"[Verse]\\nmore of it","custom":true)");
    QTest::newRow("extend from the end") << QByteArray("extend") << QByteArray();
    QTest::newRow("variation") << QByteArray("variation") << QByteArray();
    QTest::newRow("replace_section") << QByteArray("replace_section")
                                     << QByteArray(R"(,"replace_section_start":2,"replace_section_end":4.5)");
    QTest::newRow("swap_vocals") << QByteArray("swap_vocals") << QByteArray();
    QTest::newRow("swap_instrumentals")
        << QByteArray("swap_instrumentals") << QByteArray(R"(,"prompt":"folk")");
}

void TestPracticeService::edits()
{
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, fields);
    const QByteArray body = R"({"action":")" + action + R"(","seed":"4","audio_id":")"
                            + text(m_song, "id").toUtf8() + "\"" + fields + "}";
    const Reply reply = audios(body);
    QVERIFY2(reply.status == 200, reply.body.c_str());
    const QJsonObject song = firstOf(reply);
    QVERIFY(text(song, "id") != text(m_song, "id"));
    QCOMPARE(text(song, "title"), text(m_song, "title"));
    const double seconds = text(song, "duration").toDouble();
    const double before = text(m_song, "duration").toDouble();
    QVERIFY(action == "extend" ? seconds > before : qFuzzyCompare(seconds, before));
    const QByteArray audio = media(*m_service, text(song, "audio_url"));
    QVERIFY(audio.size() > 100'000);
    QVERIFY(audio != media(*m_service, text(m_song, "audio_url")));
    if (fields.contains("more of it"))
        QCOMPARE(text(song, "lyric"), QStringLiteral("[Verse]\nmore of it"));
}

void TestPracticeService::stemsAreAZip()
{
    const QJsonObject stems =
        firstOf(audios(R"({"action":"stems","audio_id":")" + text(m_song, "id").toUtf8() + "\"}"));
    QVERIFY(!stems.contains(QLatin1String("id")) && !stems.contains(QLatin1String("audio_url"))
            && !stems.contains(QLatin1String("duration")));
    QCOMPARE(text(stems, "model"), QString());
    QCOMPARE(text(stems, "title"), text(m_song, "title"));
    const QByteArray zip = media(*m_service, text(stems, "stems_url"));
    QVERIFY(zip.startsWith("PK"));
    for (const char* name : {"drums.wav", "bass.wav", "chords.wav", "melody.wav"})
        QVERIFY(zip.contains(name));
}

void TestPracticeService::wavVideoLyrics()
{
    const QByteArray body = R"({"audio_id":")" + text(m_song, "id").toUtf8() + "\"}";
    const QByteArray wav =
        media(*m_service, text(firstOf(post(*m_service, "/producer/wav", body)), "file_url"));
    const auto samples = static_cast<qint64>(std::llround(text(m_song, "duration").toDouble() * 44'100));
    QVERIFY(wav.startsWith("RIFF"));
    QVERIFY(qAbs(wav.size() - 44 - samples * 4) < 4 * 100);
    const QJsonObject video =
        post(*m_service, "/producer/videos", body).json.value(QLatin1String("data")).toObject();
    QCOMPARE(media(*m_service, text(video, "video_url")).mid(4, 4), QByteArray("ftyp"));
    const QJsonObject lyrics = post(*m_service, "/producer/lyrics", R"({"prompt":"A song about winter"})")
                                   .json.value(QLatin1String("data"))
                                   .toObject();
    QVERIFY(text(lyrics, "lyrics").startsWith(QStringLiteral("[Verse 1]\n")));
    QCOMPARE(text(lyrics, "title"), QStringLiteral("A Song About Winter"));
    QCOMPARE(post(*m_service, "/producer/wav", R"({"audio_id":"none"})").status, 400);
    QCOMPARE(post(*m_service, "/producer/videos", "{}").status, 400);
    QCOMPARE(post(*m_service, "/producer/lyrics", "{}").status, 400);
}

void TestPracticeService::uploads()
{
    const QByteArray audio = media(*m_service, text(m_song, "audio_url"));
    const Reply sent =
        asReply(client(*m_service)
                    ->Post("/api/v1/files/", httplib::MultipartFormDataItems{{"file", audio.toStdString(),
                                                                              "take one.m4a", "audio/mp4"}}));
    QCOMPARE(sent.status, 200);
    QVERIFY(media(*m_service, text(sent.json, "file_url")) == audio);
    const Reply made = post(*m_service, "/producer/upload",
                            "{\"audio_url\":\"" + text(sent.json, "file_url").toUtf8() + "\"}");
    QVERIFY2(made.status == 200, made.body.c_str());
    const QByteArray id = text(made.json.value(QLatin1String("data")).toObject(), "audio_id").toUtf8();
    QVERIFY(!id.isEmpty());
    const double before = text(m_song, "duration").toDouble();
    const QByteArray start = R"({"seed":"4","audio_id":")" + id + R"(","action":")";
    const double covered = text(firstOf(audios(start + "upload_cover\"}")), "duration").toDouble();
    QVERIFY(qAbs(covered - before) < 0.1);
    QVERIFY(text(firstOf(audios(start + R"(upload_extend","continue_at":4})")), "duration").toDouble()
            > before);
    const QJsonObject replaced = firstOf(
        audios(start + R"(upload_replace_section","replace_section_start":3,"replace_section_end":6})"));
    QVERIFY(qAbs(text(replaced, "duration").toDouble() - before) < 0.1);

    const Reply empty = asReply(
        client(*m_service)
            ->Post("/api/v1/files/", httplib::MultipartFormDataItems{{"other", "x", "a.m4a", "audio/mp4"}}));
    QCOMPARE(empty.status, 400);
    const Reply noise = asReply(
        client(*m_service)
            ->Post("/api/v1/files/",
                   httplib::MultipartFormDataItems{{"file", "not audio", "../../a.m4a", "audio/mp4"}}));
    QCOMPARE(post(*m_service, "/producer/upload",
                  "{\"audio_url\":\"" + text(noise.json, "file_url").toUtf8() + "\"}")
                 .status,
             400);
}

void TestPracticeService::refusesBadRequests_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto song = [this](const char* fields) -> QByteArray {
        return R"({"audio_id":")" + text(m_song, "id").toUtf8() + "\"," + fields + "}";
    };
    QTest::newRow("not json") << QByteArray("action=generate");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("deep") << QByteArray(R"({"action":"generate","prompt":"x","a":)" + QByteArray(5'000, '[')
                                        + QByteArray(5'000, ']') + "}");
    QTest::newRow("no action") << QByteArray(R"({"prompt":"x"})");
    QTest::newRow("unknown action") << QByteArray(R"({"action":"sing","prompt":"x"})");
    QTest::newRow("unknown model") << QByteArray(R"({"action":"generate","prompt":"x","model":"FUZZ-9"})");
    QTest::newRow("nothing to sing") << QByteArray(R"({"action":"generate","prompt":" ","lyric":""})");
    QTest::newRow("out of range") << QByteArray(R"({"action":"generate","prompt":"x","weirdness":1.5})");
    QTest::newRow("sound too low") << QByteArray(
        R"({"action":"generate","prompt":"x","sound_strength":0.1})");
    QTest::newRow("wrong kind") << QByteArray(R"({"action":"generate","prompt":{"a":1}})");
    QTest::newRow("no source") << QByteArray(R"({"action":"cover"})");
    QTest::newRow("unknown source") << QByteArray(R"({"action":"cover","audio_id":"none"})");
    QTest::newRow("section upside down")
        << song(R"("action":"replace_section","replace_section_start":9,"replace_section_end":3)");
    QTest::newRow("section past the end")
        << song(R"("action":"replace_section","replace_section_start":9,"replace_section_end":3000)");
    QTest::newRow("continue past the end") << song(R"("action":"extend","continue_at":300)");
}

void TestPracticeService::refusesBadRequests()
{
    QFETCH(QByteArray, body);
    const int before = m_service->paidRequests();
    const Reply reply = audios(body);
    QVERIFY2(reply.status == 400, reply.body.c_str());
    QCOMPARE(text(reply.json.value(QLatin1String("error")).toObject(), "code"),
             QStringLiteral("bad_request"));
    QCOMPARE(m_service->paidRequests(), before);
    QCOMPARE(audios(QByteArray(2 * 1024 * 1024, ' ')).status, 413);
}

void TestPracticeService::errorsOnDemand_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("retryAfter");
    QTest::newRow("used_up") << QByteArray("used_up") << 403 << false;
    QTest::newRow("moderation") << QByteArray("moderation") << 403 << false;
    QTest::newRow("too_many_requests") << QByteArray("too_many_requests") << 429 << true;
    QTest::newRow("rate_limit_silent") << QByteArray("rate_limit_silent") << 429 << false;
    QTest::newRow("api_error") << QByteArray("api_error") << 500 << false;
    QTest::newRow("invalid_token") << QByteArray("invalid_token") << 401 << false;
    QTest::newRow("bad_gateway") << QByteArray("bad_gateway") << 502 << false;
}

void TestPracticeService::errorsOnDemand()
{
    QFETCH(QByteArray, code);
    QFETCH(int, status);
    QFETCH(bool, retryAfter);
    const Reply reply = audios(R"({"action":"generate","prompt":"rock practice:error=)" + code + "\"}");
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.headers.find("Retry-After") != reply.headers.end(), retryAfter);
    if (code == "bad_gateway")
        QVERIFY(reply.body.rfind("<html>", 0) == 0);
    else
        QVERIFY(!text(reply.json, "trace_id").isEmpty());
}

void TestPracticeService::acceptedTaskCanFail()
{
    const int before = m_service->paidRequests();
    const Reply reply =
        audios(R"({"action":"generate","prompt":"rock practice:fail=moderation","async":true})");
    QCOMPARE(reply.status, 200);
    QCOMPARE(m_service->paidRequests(), before + 1);
    const QString id = text(reply.json, "task_id");
    QTRY_VERIFY(task(*m_service, id).contains(QLatin1String("finished_at")));
    const QJsonObject response = task(*m_service, id).value(QLatin1String("response")).toObject();
    QCOMPARE(response.value(QLatin1String("success")), QJsonValue(false));
    QCOMPARE(text(response.value(QLatin1String("error")).toObject(), "code"), QStringLiteral("moderation"));
}

void TestPracticeService::history()
{
    for (int i = 0; i < 3; ++i)
        QCOMPARE(audios(R"({"action":"generate","prompt":"practice:fail=api_error"})").status, 500);
    const auto list = [this](const QByteArray& fields) {
        return post(*m_service, "/producer/tasks", R"({"action":"retrieve_batch")" + fields + "}")
            .json.value(QLatin1String("items"))
            .toArray();
    };
    const QJsonArray all = list(R"(,"type":"audios","limit":200)");
    QVERIFY(all.size() > 3);
    for (int i = 1; i < all.size(); ++i)
        QVERIFY(all.at(i - 1).toObject().value(QLatin1String("created_at")).toDouble()
                >= all.at(i).toObject().value(QLatin1String("created_at")).toDouble());
    QCOMPARE(list(R"(,"type":"audios","limit":1,"offset":2)").first().toObject(), all.at(2).toObject());
    const double moment = all.at(2).toObject().value(QLatin1String("created_at")).toDouble();
    const QByteArray from = QByteArray::number(moment, 'f', 4);
    QVERIFY(list(R"(,"type":"audios","created_at_min":)" + from + R"(,"limit":200)").size() <= 3);
    QVERIFY(list(R"(,"created_at_min":99999999999)").isEmpty());
    QCOMPARE(post(*m_service, "/producer/tasks", R"({"action":"retrieve","id":"none"})").status, 404);
}

void TestPracticeService::rangesOfMedia()
{
    const QByteArray whole = media(*m_service, text(m_song, "audio_url"));
    httplib::Client plain("127.0.0.1", m_service->baseUrl().port());
    const std::string path = QUrl(text(m_song, "audio_url")).path().toStdString();
    const auto get = [&](const char* range, const std::string& condition = {}) {
        httplib::Headers headers{{"Range", range}};
        if (!condition.empty())
            headers.emplace("If-Range", condition);
        return asReply(plain.Get(path, headers));
    };
    const Reply middle = get("bytes=1000-1999");
    QCOMPARE(middle.status, 206);
    QVERIFY(QByteArray::fromStdString(middle.body) == whole.mid(1000, 1000));
    QCOMPARE(QByteArray::fromStdString(get("bytes=-5").body), whole.right(5));
    QVERIFY(QByteArray::fromStdString(get("bytes=50000-").body) == whole.mid(50'000));
    QCOMPARE(get("bytes=999999999-").status, 416);
    const std::string tag = middle.headers.find("ETag")->second;
    QCOMPARE(get("bytes=0-9", tag).status, 206);
    QCOMPARE(get("bytes=0-9", "\"other\"").status, 200);
    QCOMPARE(asReply(plain.Get("/media/none.m4a")).status, 404);
    QCOMPARE(asReply(plain.Get("/media/..%2F..%2Fetc%2Fpasswd")).status, 404);
}

void TestPracticeService::addressesFollowTheHost()
{
    auto http = client(*m_service);
    const QByteArray body =
        "{\"audio_id\":\"" + m_song.value(QStringLiteral("id")).toString().toUtf8() + "\"}";
    const auto answerTo = [&](const char* host) {
        const Reply reply =
            asReply(http->Post("/producer/wav", {{"Host", host}}, body.toStdString(), "application/json"));
        return QString::fromStdString(reply.body);
    };
    QVERIFY2(answerTo("localhost:1234").contains(QStringLiteral("http://localhost:1234/media/")),
             qPrintable(answerTo("localhost:1234")));
    const QString foreign = answerTo("evil.example");
    QVERIFY2(foreign.contains(QStringLiteral("does not name this machine")), qPrintable(foreign));
    QVERIFY(!foreign.contains(QStringLiteral("/media/")));
}

void TestPracticeService::goesOnAfterARestart()
{
    const QTemporaryDir folder;
    QString id;
    QByteArray finished;
    QString audioUrl;
    {
        PracticeService first(options(folder.path(), 30'000ms));
        QVERIFY(first.start());
        id = text(
            post(
                first, "/producer/audios",
                R"({"action":"generate","prompt":"fast pop","custom":true,"lyric":"[Verse]\\nla","seed":"9","async":true})")
                .json,
            "task_id");
        QCOMPARE(first.paidRequests(), 1);
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("tasks/") + id
                                              + QStringLiteral(".json")))); // before the acknowledgement
    }
    {
        PracticeService second(options(folder.path()));
        QVERIFY(second.start());
        QTRY_VERIFY_WITH_TIMEOUT(task(second, id).contains(QLatin1String("finished_at")), 60'000);
        const QJsonObject song = task(second, id)
                                     .value(QLatin1String("response"))
                                     .toObject()
                                     .value(QLatin1String("data"))
                                     .toArray()
                                     .first()
                                     .toObject();
        audioUrl = text(song, "audio_url");
        QVERIFY(audioUrl.startsWith(second.baseUrl().toString()));
        finished = media(second, audioUrl);
        QCOMPARE(second.paidRequests(), 0);
    }
    PracticeService third(options(folder.path()));
    QVERIFY(third.start());
    QVERIFY(finished.size() > 100'000);
    QVERIFY(media(third, audioUrl) == finished);
    QVERIFY(!task(third, id).value(QLatin1String("response")).toObject().isEmpty());
}

void TestPracticeService::recomposesDroppedMedia()
{
    const QString url = text(m_song, "audio_url");
    const QByteArray before = media(*m_service, url);
    QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("media/") + QUrl(url).fileName())));
    QVERIFY(media(*m_service, url) == before);
}

void TestPracticeService::portTaken()
{
    PracticeService::Options taken = options({});
    taken.port = static_cast<quint16>(m_service->baseUrl().port());
    PracticeService second(taken);
    const auto started = second.start();
    QVERIFY(!started);
    QVERIFY(started.error().category == Error::Category::File);
    QVERIFY(second.baseUrl().isEmpty());
}

void TestPracticeService::stopsAtOnce()
{
    PracticeService service(options({}, std::chrono::hours(1))); // nothing ends by itself meanwhile
    QVERIFY(service.start());
    // One client waits for a song, one keeps its connection, one stands still in the middle of a body.
    std::thread waiting([http = client(service)] {
        (void)http->Post("/producer/audios", R"({"action":"generate","prompt":"slow","seed":"1"})",
                         "application/json");
    });
    QTcpSocket idle;
    idle.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(service.baseUrl().port()));
    QTRY_COMPARE(idle.state(), QAbstractSocket::ConnectedState);
    QTcpSocket stuck;
    stuck.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(service.baseUrl().port()));
    QTRY_COMPARE(stuck.state(), QAbstractSocket::ConnectedState);
    stuck.write("POST /producer/audios HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{");
    QTRY_COMPARE(stuck.bytesToWrite(), 0);
    QTRY_COMPARE(service.paidRequests(), 1);
    service.stop(); // returns, though none of them has gone on
    waiting.join();
    QVERIFY(service.baseUrl().isEmpty());
    QVERIFY(service.start());
    QVERIFY(!service.baseUrl().isEmpty());
}

RIFFDESK_TEST(tst_practiceservice, test::runTest<TestPracticeService>);

#include "tst_practiceservice.moc"
