#include "stormservice.h"

#include "support/tone.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

namespace riffdesk::test {

namespace {

constexpr double songSeconds = 3;

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject faultBody(const char* code)
{
    return {{QStringLiteral("success"), false},
            {QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), QString::fromLatin1(code)},
                                                  {QStringLiteral("message"), QStringLiteral("it broke")}}},
            {QStringLiteral("trace_id"), QStringLiteral("trace-storm")}};
}

const QByteArray& portal()
{
    static const QByteArray page = "<!DOCTYPE html><html><title>Welcome to the hotel's network</title>"
                                   "<form action='/login'>Room</form></html>";
    return page;
}

/// One short recording in the containers that songs come in. They tell their length, so that a cut one can
/// be told from a whole one.
const QVector<QByteArray>& recordings()
{
    static const QVector<QByteArray> all = [] {
        const QTemporaryDir folder;
        const QString wav = folder.filePath(QStringLiteral("tone.wav"));
        QVector<QByteArray> made;
        if (!writeWav(wav, sine(songSeconds, 440, 0.5, 22'050), 22'050, 2))
            return made;
        const QString atStart = folder.filePath(QStringLiteral("start.m4a"));
        const QString atEnd = folder.filePath(QStringLiteral("end.m4a"));
        const QString flac = folder.filePath(QStringLiteral("tone.flac"));
        const QString mp3 = folder.filePath(QStringLiteral("tone.mp3"));
        if (encode(wav, atStart, {QStringLiteral("-movflags"), QStringLiteral("+faststart")})
            && encode(wav, atEnd) && encode(wav, flac) && encode(wav, mp3))
            made = {readBytes(atStart), readBytes(atEnd), readBytes(flac), readBytes(mp3), readBytes(wav)};
        return made;
    }();
    return all;
}

/// The same with a picture that moves, of which the length is told as well.
const QVector<QByteArray>& videos()
{
    static const QVector<QByteArray> all = [] {
        const QTemporaryDir folder;
        const QString wav = folder.filePath(QStringLiteral("tone.wav"));
        const QString video = folder.filePath(QStringLiteral("video.mp4"));
        QVector<QByteArray> made;
        for (const char* flags : {"+faststart", "0"}) {
            if (writeWav(wav, sine(songSeconds, 440, 0.5, 22'050), 22'050, 2)
                && encode(wav, video,
                          {QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                           QStringLiteral("testsrc=size=96x96:rate=10:duration=3"), QStringLiteral("-c:v"),
                           QStringLiteral("mpeg4"), QStringLiteral("-movflags"), QString::fromLatin1(flags)}))
                made.append(readBytes(video));
        }
        return made;
    }();
    return all;
}

/// What is asked for with money: "audios", "lyrics", "upload", "wav" or "videos"; empty where it costs
/// nothing.
QByteArray paidKind(const QByteArray& path)
{
    for (const QByteArray kind : {"audios", "lyrics", "upload", "wav", "videos"}) {
        if (path.endsWith(QByteArray("/producer/" + kind)))
            return kind;
    }
    return {};
}

double nowInSeconds()
{
    return static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000.0;
}

} // namespace

StormService::StormService(quint64 seed)
    : m_seed(seed)
    , m_server([this](const BrokenServer::Request& request, int) { return serve(request); })
{
    if (recordings().isEmpty() || videos().isEmpty())
        qFatal("ffmpeg made no recordings");
    m_clock.start();
    Dice dice(seed, 0);
    m_submitFaults = dice.oneOf({0, 30, 60, 90});
    m_lookFaults = dice.oneOf({0, 10, 30, 70});
    m_mediaFaults = dice.oneOf({0, 20, 50, 80});
    m_failures = dice.oneOf({0, 0, 10, 40});
    m_history = dice.oneOf({History::Good, History::Good, History::Good, History::Good, History::Late,
                            History::Faulty, History::Missing, History::Empty});
    m_twins = dice.oneOf({Twins::None, Twins::None, Twins::OtherSeed, Twins::Equal});
    if (m_history == History::Late && m_twins == Twins::Equal)
        m_twins = Twins::OtherSeed; // nothing could tell a twin that is listed before ours from ours
    m_historyTells = (m_history == History::Good || m_history == History::Late) && m_twins != Twins::Equal;
    note("faults of submits " + QByteArray::number(m_submitFaults) + " %, of look-ups "
         + QByteArray::number(m_lookFaults) + " %, of media " + QByteArray::number(m_mediaFaults)
         + " %, failing tasks " + QByteArray::number(m_failures) + " %, history "
         + QByteArray::number(int(m_history)) + ", twins " + QByteArray::number(int(m_twins)));
    m_server.setHangUp([this](const Request& head) { return hangUp(head); });
}

void StormService::calm()
{
    const QMutexLocker lock(&m_mutex);
    m_isCalm = true;
    note("calm");
}

QVector<StormService::Task> StormService::taken() const
{
    const QMutexLocker lock(&m_mutex);
    QVector<Task> ours = m_tasks;
    ours.removeIf([](const Task& task) { return task.isForeign; });
    return ours;
}

QStringList StormService::songIds(const Task& task)
{
    QStringList ids;
    for (int i = 1; i <= task.songs; ++i)
        ids.append(QStringLiteral("song-%1-%2").arg(task.id).arg(i));
    return ids;
}

QString StormService::wordsOf(const Task& task)
{
    return QStringLiteral("[Verse]\nWords of ") + task.id;
}

bool StormService::isFile(const Task& task)
{
    return task.kind == "wav" || task.kind == "videos";
}

QString StormService::fileOf(const Task& task)
{
    return QLatin1String(task.kind) + QLatin1Char('-') + task.id
           + QLatin1String(task.kind == "wav" ? ".wav" : ".mp4");
}

QString StormService::uploadOf(const Task& task)
{
    return QStringLiteral("upload-") + task.id;
}

bool StormService::isWhole(const QString& songId, const QByteArray& bytes) const
{
    const QMutexLocker lock(&m_mutex);
    const auto version = m_versions.find(songId);
    for (int i = 0; i <= (version == m_versions.end() ? 0 : version->second); ++i) {
        if (bytes == audio(songId, i))
            return true;
    }
    return false;
}

int StormService::requests() const
{
    return static_cast<int>(m_server.requests().size());
}

QByteArray StormService::transcript() const
{
    const QMutexLocker lock(&m_mutex);
    return m_transcript;
}

void StormService::note(const QByteArray& what)
{
    m_transcript += QByteArray::number(m_clock.elapsed()).rightJustified(7) + "  " + what + '\n';
}

bool StormService::isFaulty(int percent, Dice& dice)
{
    const bool is = dice.percent(percent);
    if (!is || m_isCalm || m_faultsLeft <= 0)
        return false;
    --m_faultsLeft;
    return true;
}

bool StormService::hangUp(const Request& head)
{
    if (paidKind(head.path()).isEmpty())
        return false;
    const QMutexLocker lock(&m_mutex);
    Dice dice(m_seed, 1 + quint64(Kind::Head), m_counts[Kind::Head]++);
    constexpr int oneIn = 8;
    if (!isFaulty(m_submitFaults / oneIn, dice))
        return false;
    note("submit: hung up before its body");
    return true;
}

StormService::Reply StormService::serve(const Request& request)
{
    const QMutexLocker lock(&m_mutex);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QByteArray path = request.path();
    const bool isTasks = path.endsWith("/producer/tasks");
    const Kind kind = !paidKind(path).isEmpty()                        ? Kind::Submit
                      : isTasks && body.contains(QLatin1String("ids")) ? Kind::LookUp
                      : isTasks                                        ? Kind::History
                                                                       : Kind::Media;
    Dice dice(m_seed, 1 + quint64(kind), m_counts[kind]++);
    m_said.clear();
    Reply reply;
    switch (kind) {
    case Kind::Submit:
        reply = submit(request, dice);
        break;
    case Kind::LookUp:
        reply = look(body, dice);
        break;
    case Kind::History:
        reply = searchHistory(body, dice);
        break;
    case Kind::Media:
    case Kind::Head:
        reply = media(request, dice);
        break;
    }
    note(request.head.left(request.head.indexOf(" HTTP")) + ' ' + request.header("Range")
         + (kind == Kind::Media ? QByteArray() : request.body.left(300)) + "\n           -> " + m_said + ": "
         + reply.bytes.left(reply.bytes.indexOf("\r\n")) + ", " + QByteArray::number(reply.bytes.size())
         + (reply.reset ? " bytes and a reset" : " bytes"));
    return reply;
}

StormService::Task& StormService::take(const Request& submitted, Dice& dice)
{
    Task task;
    task.kind = paidKind(submitted.path());
    task.id = QStringLiteral("task-%1-%2").arg(m_seed).arg(m_tasks.size() + 1);
    task.request = QJsonDocument::fromJson(submitted.body).object();
    task.createdAt = nowInSeconds();
    task.looksLeft = dice.below(4);
    task.songs = 1 + dice.below(2);
    task.fails = dice.percent(m_failures);
    if (m_history == History::Late)
        task.listedAfter = m_searches + 1;
    Task twin = task;
    m_tasks.append(task);
    if (m_twins != Twins::None) {
        twin.id = QStringLiteral("foreign-%1-%2").arg(m_seed).arg(m_tasks.size() + 1);
        twin.isForeign = true;
        twin.createdAt += dice.below(3) - 1;
        if (m_twins == Twins::OtherSeed)
            twin.request.insert(task.kind == "audios" ? QStringLiteral("seed")
                                : isFile(task)        ? QStringLiteral("audio_id")
                                                      : QStringLiteral("prompt"),
                                QStringLiteral("4711"));
        m_tasks.append(twin);
        return m_tasks[m_tasks.size() - 2];
    }
    return m_tasks.last();
}

StormService::Reply StormService::submit(const Request& request, Dice& dice)
{
    const QByteArray tooMany = compact(faultBody("too_many_requests"));
    const bool isFault = isFaulty(m_submitFaults, dice);
    if (m_tooMany > 0 && !m_isCalm) {
        --m_tooMany;
        m_said = "not taken, of a storm of 429";
        return BrokenServer::json(tooMany, 429);
    }
    enum class Fate { Lost, Refused, TooMany, Portal, Redirect, Answer };
    const Fate fate = !isFault ? Fate::Answer
                               : dice.oneOf({Fate::Lost, Fate::Refused, Fate::TooMany, Fate::Portal,
                                             Fate::Redirect, Fate::Answer, Fate::Answer, Fate::Answer,
                                             Fate::Answer, Fate::Answer, Fate::Answer});
    switch (fate) {
    case Fate::Lost: {
        m_said = "not taken, lost";
        Reply reply;
        reply.reset = dice.percent(50);
        reply.delayMs = dice.oneOf({0, 0, 300});
        return reply;
    }
    case Fate::Refused: {
        struct Refusal
        {
            int status;
            const char* code;
        };
        const auto refusal = dice.oneOf<Refusal>({{400, "bad_request"},
                                                  {402, "payment_required"},
                                                  {403, "used_up"},
                                                  {403, "forbidden"},
                                                  {404, "no_api"}});
        m_said = "not taken, refused";
        return BrokenServer::json(compact(faultBody(refusal.code)), refusal.status);
    }
    case Fate::TooMany:
        m_said = "not taken, the first of a storm of 429";
        m_tooMany = dice.below(7);
        return {BrokenServer::answer(429, tooMany, dice.oneOf<QByteArray>({"", "Retry-After: 0\r\n"}))};
    case Fate::Portal:
        m_said = "not taken, a captive portal";
        return {
            BrokenServer::answer(dice.oneOf({200, 403, 511, 503}), portal(), "Content-Type: text/html\r\n")};
    case Fate::Redirect:
        m_said = "not taken, redirected";
        return {BrokenServer::answer(dice.oneOf({301, 302, 307, 308}), portal(),
                                     "Location: " + dice.oneOf<QByteArray>({"/portal", "/v2/producer/audios"})
                                         + "\r\n")};
    case Fate::Answer:
        break;
    }
    Task& task = take(request, dice);
    m_said = "taken as " + task.id.toLatin1() + (task.fails ? ", will fail" : "");
    QJsonObject answer{{QStringLiteral("success"), true}, {QStringLiteral("task_id"), task.id}};
    // An upload answers in no other way.
    if (dice.percent(25) || task.kind == "upload") { // late but completely, whatever was asked for
        task.looksLeft = 0;
        answer = result(task);
        // An address that has gone can be asked for again only where a task is known.
        if (dice.percent(30) && !task.fails && !isFile(task) && (m_mediaFaults == 0 || task.kind != "audios"))
            answer.remove(QLatin1String("task_id"));
        m_said += ", answered completely";
    }
    if (!isFault)
        return well(compact(answer), dice);
    if (dice.percent(10)) {
        m_said += ", see other";
        return {BrokenServer::answer(303, {}, "Location: /producer/audios\r\n")};
    }
    return spoilt(compact(answer), dice);
}

StormService::Reply StormService::well(const QByteArray& json, Dice& dice)
{
    Reply reply = BrokenServer::json(json);
    reply.close = dice.percent(50);
    reply.delayMs = m_isCalm ? 0 : dice.oneOf({0, 0, 0, 50, 400});
    return reply;
}

StormService::Reply StormService::spoilt(const QByteArray& json, Dice& dice)
{
    const QByteArray type = "Content-Type: application/json\r\n";
    const QByteArray whole = BrokenServer::answer(200, json, type);
    const qsizetype headBytes = whole.size() - json.size();
    Reply reply;
    reply.delayMs = dice.oneOf({0, 0, 100});
    switch (dice.below(16)) {
    case 0:
        m_said += ", no answer";
        break;
    case 1:
        m_said += ", reset without an answer";
        reply.reset = true;
        break;
    case 2:
        m_said += ", reset in the headers";
        reply.bytes = whole.left(1 + dice.below(int(headBytes) - 1));
        reply.reset = true;
        break;
    case 3:
        m_said += ", closed in the headers";
        reply.bytes = whole.left(1 + dice.below(int(headBytes) - 1));
        break;
    case 4:
        m_said += ", reset in the body";
        reply.bytes = whole.left(headBytes + dice.below(int(json.size())));
        reply.reset = true;
        break;
    case 5:
        m_said += ", closed in the body";
        reply.bytes = whole.left(headBytes + dice.below(int(json.size())));
        break;
    case 6:
        m_said += ", half of the JSON, as a whole";
        reply.bytes = BrokenServer::answer(200, json.left(json.size() / 2), type);
        break;
    case 7:
        m_said += ", no length and cut";
        reply.bytes = "HTTP/1.1 200 OK\r\n" + type + "\r\n" + json.left(dice.below(int(json.size())));
        break;
    case 8:
        m_said += ", a gateway's page";
        reply.bytes = BrokenServer::answer(dice.oneOf({502, 503, 504, 408}), "<html><h1>Gateway</h1></html>",
                                           "Content-Type: text/html\r\n");
        break;
    case 9:
    case 10:
        m_said += ", an error with JSON";
        reply.bytes =
            BrokenServer::answer(dice.oneOf({500, 502, 504}), compact(faultBody("api_error")), type);
        break;
    case 11:
        m_said += ", a captive portal";
        reply.bytes = BrokenServer::answer(dice.oneOf({200, 200, 403, 404, 511}), portal(),
                                           "Content-Type: text/html\r\n");
        break;
    case 12:
        // Where the empty line after it is missing, Qt 6.4 waits out the time limit: too long for a test.
        m_said += ", garbage chunks";
        reply.bytes = "HTTP/1.1 200 OK\r\n" + type + "Transfer-Encoding: chunked\r\n\r\n"
                      + dice.oneOf<QByteArray>({"zz\r\n\r\n", "5\r\n{\"dat\r\n\xff\xfe\r\n\r\n",
                                                "fffffffffffffff\r\n", "-4\r\n\r\n", "4\r\n{}12"});
        break;
    case 13:
        m_said += ", an empty object";
        reply.bytes = BrokenServer::answer(200, dice.oneOf<QByteArray>({"{}", "", "null", "[]"}), type);
        break;
    case 14:
        m_said += ", slow";
        reply.bytes = whole;
        reply.pieceBytes = 1 + whole.size() / 20;
        break;
    default:
        m_said += ", no HTTP";
        reply.bytes = dice.oneOf<QByteArray>(
            {"\r\n\r\n", "SSH-2.0-OpenSSH_9.2\r\n", "HTTP/1.1 999\r\n\r\n", "HTTP/1.1 100 Continue\r\n\r\n"});
        break;
    }
    return reply;
}

QJsonObject StormService::result(const Task& task) const
{
    if (task.fails) {
        QJsonObject failed = faultBody("api_error");
        failed.insert(QStringLiteral("task_id"), task.id);
        return failed;
    }
    QJsonValue told;
    if (task.kind == "lyrics") {
        told = QJsonObject{{QStringLiteral("title"), QStringLiteral("Words")},
                           {QStringLiteral("lyrics"), wordsOf(task)}};
    } else if (task.kind == "upload") {
        told = QJsonObject{{QStringLiteral("audio_id"), uploadOf(task)}};
    } else if (isFile(task)) {
        const QString name = fileOf(task);
        const auto generation = m_generations.find(name);
        const QString address = m_server
                                    .url(QStringLiteral("/media/%1/")
                                             .arg(generation == m_generations.end() ? 0 : generation->second)
                                         + name)
                                    .toString();
        const bool isWav = task.kind == "wav";
        const QJsonObject item{{isWav ? QStringLiteral("file_url") : QStringLiteral("video_url"), address}};
        told = isWav && m_seed % 2 == 0 ? QJsonValue(QJsonArray{item}) : QJsonValue(item);
    }
    if (!told.isNull()) {
        return {{QStringLiteral("success"), true},
                {QStringLiteral("task_id"), task.id},
                {QStringLiteral("data"), told}};
    }
    QJsonArray data;
    for (const QString& id : songIds(task)) {
        const auto generation = m_generations.find(id);
        const QString place =
            QStringLiteral("/media/%1/").arg(generation == m_generations.end() ? 0 : generation->second);
        data.append(QJsonObject{
            {QStringLiteral("id"), id},
            {QStringLiteral("title"), QStringLiteral("A song")},
            {QStringLiteral("lyric"), QStringLiteral("[Verse]\nla")},
            {QStringLiteral("audio_url"), m_server.url(place + id).toString()},
            {QStringLiteral("image_url"), m_server.url(place + id + QStringLiteral(".png")).toString()},
            {QStringLiteral("seed"), task.request.value(QLatin1String("seed"))},
            {QStringLiteral("model"), QStringLiteral("FUZZ-2.0")},
            {QStringLiteral("duration"), QString::number(songSeconds)},
            {QStringLiteral("state"), QStringLiteral("succeeded")}});
    }
    return {{QStringLiteral("success"), true},
            {QStringLiteral("task_id"), task.id},
            {QStringLiteral("data"), data}};
}

QJsonObject StormService::describe(Task& task, bool look)
{
    QJsonObject json{{QStringLiteral("id"), task.id},
                     {QStringLiteral("type"), QString::fromLatin1(task.kind)},
                     {QStringLiteral("request"), task.request},
                     {QStringLiteral("created_at"), task.createdAt}};
    if (look && task.looksLeft > 0)
        --task.looksLeft;
    if (task.looksLeft == 0) {
        json.insert(QStringLiteral("finished_at"), nowInSeconds());
        json.insert(QStringLiteral("response"), result(task));
    }
    return json;
}

StormService::Reply StormService::look(const QJsonObject& body, Dice& dice)
{
    const QJsonArray ids = body.value(QLatin1String("ids")).toArray();
    const bool isFault = isFaulty(m_lookFaults, dice);
    const int how = dice.below(10);
    QJsonArray items;
    for (Task& task : m_tasks) {
        if (!ids.contains(task.id) || (isFault && how == 0)) // not known for the moment
            continue;
        QJsonObject described = describe(task, true);
        if (isFault && how == 1 && task.looksLeft == 0 && !task.fails) { // over, and empty for the moment
            described.insert(QStringLiteral("response"), QJsonObject{{QStringLiteral("success"), true},
                                                                     {QStringLiteral("data"), QJsonArray()}});
        }
        items.append(described);
    }
    m_said = QByteArray::number(items.size()) + " tasks";
    const QByteArray json =
        compact({{QStringLiteral("items"), items}, {QStringLiteral("count"), items.size()}});
    if (!isFault || how == 0)
        return well(json, dice);
    if (how == 1) {
        m_said += ", without songs";
        return well(json, dice);
    }
    if (how == 2) {
        m_said += ", too many";
        return BrokenServer::json(compact(faultBody("too_many_requests")), 429);
    }
    return spoilt(json, dice);
}

StormService::Reply StormService::searchHistory(const QJsonObject& body, Dice& dice)
{
    const double from = body.value(QLatin1String("created_at_min")).toDouble();
    const double to = body.value(QLatin1String("created_at_max")).toDouble();
    const auto offset = body.value(QLatin1String("offset")).toInteger();
    constexpr int mostOnPage = 3; // fewer than asked for
    const auto limit = std::min<qint64>(body.value(QLatin1String("limit")).toInteger(), mostOnPage);
    m_searches += offset == 0 ? 1 : 0;
    QJsonArray items;
    qint64 at = 0;
    for (auto task = m_tasks.rbegin(); task != m_tasks.rend(); ++task) {
        if (task->createdAt < from || task->createdAt > to || task->listedAfter >= m_searches
            || m_history == History::Empty)
            continue;
        if (at >= offset && at < offset + limit)
            items.append(describe(*task, false));
        ++at;
    }
    m_said = "history of " + QByteArray::number(items.size());
    if (m_history == History::Missing) {
        m_said = "no history";
        return BrokenServer::json(compact(faultBody("no_api")), m_seed % 2 == 0 ? 404 : 500);
    }
    const QByteArray json =
        compact({{QStringLiteral("items"), items}, {QStringLiteral("count"), items.size()}});
    constexpr int historyFaults = 50;
    return m_history == History::Faulty && isFaulty(historyFaults, dice) ? spoilt(json, dice)
                                                                         : well(json, dice);
}

QByteArray StormService::audio(const QString& name, int version) const
{
    const auto hash = qHash(name, size_t(0));
    const auto oneOf = [hash](const QVector<QByteArray>& all) {
        return all.at(qsizetype(hash % size_t(all.size())));
    };
    const bool isWav = name.endsWith(QLatin1String(".wav"));
    QByteArray bytes = isWav                                  ? recordings().last()
                       : name.endsWith(QLatin1String(".mp4")) ? oneOf(videos())
                                                              : oneOf(recordings());
    // Room for what tells one song, and one of its versions, from the others.
    QByteArray mark = name.toLatin1() + '/' + QByteArray::number(version);
    QByteArray size(4, '\0');
    if (isWav) {
        mark += QByteArray(mark.size() % 2, ' ');
        size[0] = static_cast<char>(mark.size());
        bytes += "mark" + size + mark;
    } else if (bytes.mid(4, 4) == "ftyp") {
        size[3] = static_cast<char>(mark.size() + 8);
        bytes += size + "free" + mark;
    }
    return bytes;
}

StormService::Reply StormService::media(const Request& request, Dice& dice)
{
    const QList<QByteArray> parts = request.path().split('/');
    const QString name = QString::fromLatin1(parts.last());
    if (parts.value(1) != "media") {
        m_said = "the portal";
        return {BrokenServer::answer(200, portal(), "Content-Type: text/html\r\n")};
    }
    if (name.endsWith(QLatin1String(".png"))) {
        m_said = "a cover";
        const QByteArray png = QByteArray("\x89PNG\r\n\x1A\n", 8) + QByteArray(200, 'c');
        return isFaulty(m_mediaFaults, dice)
                   ? spoilt(png, dice)
                   : Reply{BrokenServer::answer(200, png, "Content-Type: image/png\r\n")};
    }
    const QByteArray html = "Content-Type: text/html\r\n";
    if (parts.value(2).toInt() < m_generations[name]) {
        m_said = "an address that has gone";
        return {BrokenServer::answer(dice.oneOf({403, 410, 404}), "<Error>Request has expired</Error>",
                                     "Content-Type: application/xml\r\n")};
    }
    const bool isFault = isFaulty(m_mediaFaults, dice);
    const int how = dice.below(16);
    if (isFault && how == 0) {
        ++m_versions[name];
        m_said = "made anew, ";
    }
    const QByteArray whole = audio(name, m_versions[name]);
    const QByteArray size = QByteArray::number(whole.size());
    QByteArray headers = "Content-Type: audio/mp4\r\nAccept-Ranges: bytes\r\nETag: \"" + name.toLatin1() + '-'
                         + QByteArray::number(m_versions[name]) + "\"\r\n";
    const QByteArray etag = headers.mid(headers.indexOf('"')).trimmed();
    qsizetype from = 0;
    const QByteArray range = request.header("Range");
    if (const QByteArray wanted = request.header("If-Range"); wanted.isEmpty() || wanted == etag)
        from = range.mid(6).chopped(range.isEmpty() ? 0 : 1).toLongLong();
    if (from < 0 || from >= whole.size())
        from = 0;
    const qsizetype rest = whole.size() - from;
    const QByteArray rangeHeader = "Content-Range: bytes " + QByteArray::number(from) + '-'
                                   + QByteArray::number(whole.size() - 1) + '/' + size + "\r\n";
    Reply right{from == 0 ? BrokenServer::answer(200, whole, headers)
                          : BrokenServer::answer(206, whole.mid(from), headers + rangeHeader)};
    const qsizetype headBytes = right.bytes.size() - rest;
    // Where it is cut, music is missing, not only what comes after it.
    const qsizetype cut = rest / 10 + dice.below(int(rest - rest / 5));
    m_said += "a song";
    if (!isFault)
        return right;
    switch (how) {
    case 0:
        break;
    case 1:
        m_said += ", gone";
        ++m_generations[name];
        right.bytes = BrokenServer::answer(dice.oneOf({403, 410}), "<Error>Request has expired</Error>",
                                           "Content-Type: application/xml\r\n");
        break;
    case 2:
        m_said += ", forbidden for now";
        right.bytes = BrokenServer::answer(403, portal(), html);
        break;
    case 3:
        m_said += ", closed in its middle";
        right.bytes.truncate(headBytes + cut);
        break;
    case 4:
        m_said += ", reset in its middle";
        right.bytes.truncate(headBytes + cut);
        right.reset = true;
        break;
    case 5:
        m_said += ", cut, as a whole";
        right.bytes = BrokenServer::answer(
            200, whole.left(whole.size() / 10 + dice.below(int(whole.size() * 8 / 10))), headers);
        break;
    case 6:
        m_said += ", cut, without a length";
        right.bytes = "HTTP/1.1 200 OK\r\n" + headers + "\r\n"
                      + whole.left(whole.size() / 10 + dice.below(int(whole.size() * 8 / 10)));
        break;
    case 7:
        m_said += ", slow";
        right.pieceBytes = 1 + right.bytes.size() / 20;
        break;
    case 8:
        m_said += ", a page";
        right.bytes = BrokenServer::answer(200, portal(), dice.oneOf({html, headers}));
        break;
    case 9:
        m_said += ", an error";
        right.bytes = BrokenServer::answer(dice.oneOf({500, 502, 503, 429, 416, 404}), "no", html);
        break;
    case 10: { // more or less than was asked for, and it says so
        const qsizetype other = dice.below(int(whole.size()));
        m_said += ", the wrong range";
        right.bytes = BrokenServer::answer(206, whole.mid(other),
                                           headers + "Content-Range: bytes " + QByteArray::number(other) + '-'
                                               + QByteArray::number(whole.size() - 1) + '/' + size + "\r\n");
        break;
    }
    case 11: {
        const qsizetype end = 1 + dice.below(int(whole.size()) - 1);
        m_said += ", 200 with a part";
        right.bytes = BrokenServer::answer(200, whole.left(end),
                                           headers + "Content-Range: bytes 0-" + QByteArray::number(end - 1)
                                               + '/' + size + "\r\n");
        break;
    }
    case 12:
        m_said += ", 200 with all and a Content-Range";
        right.bytes = BrokenServer::answer(200, whole, headers + rangeHeader);
        break;
    case 13:
        m_said += ", redirected";
        right.bytes =
            BrokenServer::answer(dice.oneOf({301, 302, 307}), {},
                                 "Location: " + dice.oneOf<QByteArray>({request.path(), "/portal"}) + "\r\n");
        break;
    case 14:
        m_said += ", garbage chunks";
        right.bytes = "HTTP/1.1 200 OK\r\n" + headers + "Transfer-Encoding: chunked\r\n\r\n"
                      + QByteArray::number(cut, 16) + "\r\n" + whole.left(cut)
                      + dice.oneOf<QByteArray>({"\r\n0\r\n\r\n", "\r\nzz\r\n", "", "no end\r\n0\r\n\r\n"});
        break;
    default:
        m_said += ", no answer";
        right.bytes.clear();
        right.reset = dice.percent(50);
        break;
    }
    return right;
}

} // namespace riffdesk::test
