#include "lyricswriter/lyricswriter.h"
#include "support/brokenserver.h"
#include "support/testhome.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QtTest>

#include <atomic>
#include <memory>

using namespace riffdesk;
using riffdesk::test::BrokenServer;

namespace {

const QString service = QStringLiteral("fake");
const QString prompt = QStringLiteral("snow on the roof");
const char* const writtenAnswer = "{\"success\":true,\"task_id\":\"t-1\",\"data\":{\"title\":\"Snow\","
                                  "\"lyrics\":\"[Verse 1]\\nWhite\"}}";

bool isPaid(const BrokenServer::Request& request)
{
    return request.path() == "/producer/lyrics";
}

QByteArray listOf(const QJsonArray& tasks)
{
    return QJsonDocument(
               QJsonObject{{QStringLiteral("items"), tasks}, {QStringLiteral("count"), tasks.size()}})
        .toJson();
}

/// A task of the history; without words it still runs.
QJsonObject task(const QString& id, const QString& about, const QString& words, double secondsAgo = 0)
{
    const double now = double(QDateTime::currentMSecsSinceEpoch()) / 1000 - secondsAgo;
    QJsonObject object{{QStringLiteral("id"), id},
                       {QStringLiteral("type"), QStringLiteral("lyrics")},
                       {QStringLiteral("created_at"), now},
                       {QStringLiteral("request"), QJsonObject{{QStringLiteral("prompt"), about}}}};
    if (words.isEmpty())
        return object;
    object.insert(QStringLiteral("finished_at"), now + 1);
    object.insert(QStringLiteral("response"),
                  QJsonObject{{QStringLiteral("success"), true},
                              {QStringLiteral("task_id"), id},
                              {QStringLiteral("data"), QJsonObject{{QStringLiteral("text"), words}}}});
    return object;
}

} // namespace

/// Lyrics by the service: each wish is one paid request, and what was paid for is not lost.
class TestLyricsWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyShapeOfAnAnswer_data();
    void everyShapeOfAnAnswer();
    void isWrittenDownBeforeItLeaves();
    void whatCannotBeWrittenDownIsNotSent();
    void sentOnceWhateverComesBack_data();
    void sentOnceWhateverComesBack();
    void aSecondWishMeanwhileIsNone();
    void aLostAnswerIsFoundInTheTasks();
    void aTaskThatRunsIsWaitedFor();
    void aTaskThatFailedIsNoQuestion();
    void aTaskWithoutWordsIsLookedForAgain();
    void tasksOfOthersAreNotTaken();
    void askingAgainIsAnotherRequest();
    void cancelledBeforeItLeft();
    void cancelledOnItsWay();
    void cancellingTheSearch();
    void theNextRunLooksForIt();
    void survivesARestartUntilUsed();
    void anAnswerOutlivesABadDisk();
    void aDamagedListIsSetAside();
    void withoutAToken();
    void emptyAndEndlessPrompts();

private:
    void serve(const BrokenServer::Script& script) { m_server = std::make_unique<BrokenServer>(script); }
    /// Answers the paid request with this, and look-ups with an empty list.
    void serve(const BrokenServer::Reply& reply)
    {
        serve([reply](const BrokenServer::Request& request, int) {
            return isPaid(request) ? reply : BrokenServer::json(listOf({}));
        });
    }
    void open()
    {
        m_writer = std::make_unique<LyricsWriter>(
            *m_client,
            [this](const QString& id) {
                return id == service && m_server ? std::optional(Endpoint{id, m_server->url(), "token-1"})
                                                 : std::nullopt;
            },
            path());
        m_writer->setRetries({2, 30, 20});
    }
    void ask()
    {
        if (!m_writer)
            open();
        QVERIFY(m_writer->start(service, prompt));
    }
    [[nodiscard]] int paid() const
    {
        const auto requests = m_server->requests();
        return int(std::count_if(requests.cbegin(), requests.cend(), isPaid));
    }
    [[nodiscard]] QString path() const { return m_home.path(QStringLiteral("written/lyrics.json")); }
    /// Of the latest request, as the ledger has it.
    [[nodiscard]] PaidRequest::Outcome outcome() const
    {
        const auto contents = Ledger::beside(path()).read();
        return contents && !contents->requests.isEmpty() ? contents->requests.last().outcome
                                                         : PaidRequest::Outcome::Open;
    }
    [[nodiscard]] bool idle() const { return m_writer->state() == LyricsWriter::State::Idle; }

    test::TestHome m_home;
    std::unique_ptr<ProducerClient> m_client;
    std::unique_ptr<BrokenServer> m_server;
    std::unique_ptr<LyricsWriter> m_writer;
};

void TestLyricsWriter::init()
{
    QDir(m_home.path(QStringLiteral("written"))).removeRecursively();
    m_client = std::make_unique<ProducerClient>();
    ProducerClient::Limits limits;
    limits.replyBytes = 100'000;
    m_client->setLimits(limits);
}

void TestLyricsWriter::cleanup()
{
    m_writer.reset();
    m_client.reset();
    m_server.reset();
}

void TestLyricsWriter::everyShapeOfAnAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("lyrics");
    const QString words = QStringLiteral("[Verse 1]\nWhite");
    QTest::newRow("lyrics") << QByteArray(writtenAnswer) << QStringLiteral("Snow") << words;
    QTest::newRow("text") << QByteArray("{\"data\":{\"text\":\"[Verse 1]\\nWhite\"}}") << QString() << words;
    QTest::newRow("an empty one beside the other")
        << QByteArray("{\"data\":{\"lyrics\":\"\",\"text\":\"[Verse 1]\\nWhite\"}}") << QString() << words;
    QTest::newRow("in an array") << QByteArray(
        "{\"data\":[{\"title\":\" Snow\\n\",\"lyrics\":\"[Verse 1]\\nWhite\"}]}")
                                 << QStringLiteral("Snow") << words;
    QTest::newRow("literal newlines")
        << QByteArray("{\"data\":{\"text\":\"[Verse 1]\\\\nWhite\\\\n\"}}") << QString() << words;
}

void TestLyricsWriter::everyShapeOfAnAnswer()
{
    QFETCH(QByteArray, body);
    serve(BrokenServer::json(body));
    ask();
    QSignalSpy arrived(m_writer.get(), &LyricsWriter::received);
    QTRY_COMPARE(arrived.size(), 1);
    const auto fresh = m_writer->latestUnused();
    QVERIFY(fresh);
    QTEST(fresh->title, "title");
    QTEST(fresh->lyrics, "lyrics");
    QCOMPARE(fresh->prompt, prompt);
    QVERIFY(!m_writer->fault());
    QVERIFY(!m_writer->unresolved());
    QCOMPARE(paid(), 1);
    const QJsonObject sent = QJsonDocument::fromJson(m_server->requests().first().body).object();
    QCOMPARE(sent, QJsonObject({{QStringLiteral("prompt"), prompt}}));
}

void TestLyricsWriter::isWrittenDownBeforeItLeaves()
{
    std::atomic_int there = 0;
    serve([&](const BrokenServer::Request&, int) {
        for (const QString& name : {path(), Ledger::beside(path()).path()}) {
            QFile file(name);
            there += file.open(QIODevice::ReadOnly) && file.readAll().contains("snow on the roof") ? 1 : 0;
        }
        return BrokenServer::json(writtenAnswer);
    });
    ask();
    QTRY_VERIFY(m_writer->latestUnused());
    QCOMPARE(there.load(), 2);
    QVERIFY(outcome() == PaidRequest::Outcome::Done);
}

void TestLyricsWriter::whatCannotBeWrittenDownIsNotSent()
{
    QFile blocker(m_home.path(QStringLiteral("written")));
    QVERIFY(blocker.open(QIODevice::WriteOnly)); // a file where the folder should be
    blocker.close();
    serve(BrokenServer::json(writtenAnswer));
    ask();
    QTRY_VERIFY(m_writer->fault());
    QVERIFY(m_writer->fault()->kind == LyricsFault::Kind::NotSent);
    QVERIFY(!m_writer->fault()->sentence.isEmpty());
    QVERIFY(idle());
    for (const auto& request : m_server->requests())
        QCOMPARE(request.body, QByteArray());
    blocker.remove();
}

void TestLyricsWriter::sentOnceWhateverComesBack_data()
{
    QTest::addColumn<BrokenServer::Reply>("reply");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const BrokenServer::Reply& reply, LyricsFault::Kind kind) {
        QTest::newRow(name) << reply << int(kind);
    };
    const auto unknown = LyricsFault::Kind::Unknown;
    const auto refused = LyricsFault::Kind::Refused;
    const auto raw = [](const QByteArray& bytes) {
        BrokenServer::Reply reply;
        reply.bytes = bytes;
        return reply;
    };
    row("500 of a gateway", raw(BrokenServer::answer(500, "<html><h1>Oops</h1></html>")), unknown);
    row("502", raw(BrokenServer::answer(502, "<html>Bad gateway</html>")), unknown);
    row("closed without a word", raw({}), unknown);
    row("cut off", raw("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"success\":true,\"da"), unknown);
    row("half of the JSON", BrokenServer::json("{\"success\":true,\"data\":{\"lyrics\":\"[Ver"), unknown);
    row("not JSON", raw(BrokenServer::answer(200, "<html>fine</html>")), unknown);
    row("too large", BrokenServer::json("{\"data\":{\"lyrics\":\"" + QByteArray(200'000, 'a') + "\"}}"),
        unknown);
    row("no lyrics in it", BrokenServer::json("{\"success\":true,\"data\":{\"title\":\"Snow\"}}"), unknown);
    row("empty lyrics", BrokenServer::json("{\"success\":true,\"data\":{\"lyrics\":\" \\n\"}}"), unknown);
    row("nothing in it", BrokenServer::json("{}"), unknown);
    BrokenServer::Reply endless = raw("HTTP/1.1 200 OK\r\n\r\n");
    endless.endless = true;
    row("endless", endless, unknown);
    BrokenServer::Reply hung = raw(BrokenServer::answer(200, writtenAnswer));
    hung.held = true;
    row("hung", hung, unknown);
    const auto fault = [](const char* code) -> QByteArray {
        return QByteArray("{\"success\":false,\"error\":{\"code\":\"") + code
               + "\",\"message\":\"no\"},\"trace_id\":\"trace-7\"}";
    };
    row("no credits", BrokenServer::json(fault("used_up"), 403), refused);
    row("moderation", BrokenServer::json(fault("moderation"), 403), refused);
    row("token", BrokenServer::json(fault("invalid_token"), 401), refused);
    row("too many", BrokenServer::json(fault("too_many_requests"), 429), refused);
    row("bad request", BrokenServer::json(fault("bad_request"), 400), refused);
    row("no such service", BrokenServer::json(fault("no_api"), 404), refused);
    row("404 without an error in it", raw(BrokenServer::answer(404, "nothing here")), unknown);
    row("failed there", BrokenServer::json(fault("api_error")), refused);
}

void TestLyricsWriter::sentOnceWhateverComesBack()
{
    QFETCH(BrokenServer::Reply, reply);
    QFETCH(int, kind);
    if (reply.held) {
        ProducerClient::Limits limits;
        limits.answer = std::chrono::milliseconds(300);
        m_client->setLimits(limits);
    }
    serve(reply);
    ask();
    QTRY_VERIFY(idle() && m_writer->fault());
    QCOMPARE(int(m_writer->fault()->kind), kind);
    QVERIFY(m_writer->fault()->sentence.size() > 10);
    QVERIFY(m_writer->fault()->nextStep.size() > 10);
    QVERIFY(!m_writer->latestUnused());
    QCOMPARE(m_writer->unresolved().has_value(), kind == int(LyricsFault::Kind::Unknown));
    // What is not known was looked for, free of charge; what was refused was not.
    const auto looks = m_server->requests().size() - 1;
    QCOMPARE(looks, kind == int(LyricsFault::Kind::Unknown) ? 2 : 0);
    QCOMPARE(paid(), 1);
    QCOMPARE(outcome() == PaidRequest::Outcome::Unknown, kind == int(LyricsFault::Kind::Unknown));
    QVERIFY(outcome() != PaidRequest::Outcome::Open && outcome() != PaidRequest::Outcome::Done);
    ask(); // asked by the user; anything more of the first would come before this is over
    QTRY_VERIFY(idle() && m_writer->fault());
    QCOMPARE(paid(), 2);
}

void TestLyricsWriter::aSecondWishMeanwhileIsNone()
{
    BrokenServer::Reply slow = BrokenServer::json(writtenAnswer);
    slow.held = true;
    serve(slow);
    ask();
    QVERIFY(!m_writer->start(service, prompt));
    QTRY_COMPARE(paid(), 1);
    QVERIFY(!m_writer->start(service, prompt));
    QTRY_COMPARE(m_server->held(), 1);
    m_server->release();
    QTRY_VERIFY(m_writer->latestUnused());
    QCOMPARE(paid(), 1);
}

void TestLyricsWriter::aLostAnswerIsFoundInTheTasks()
{
    serve([](const BrokenServer::Request& request, int n) {
        if (isPaid(request))
            return BrokenServer::Reply{};
        return BrokenServer::json(
            n < 2 ? listOf({})
                  : listOf({task(QStringLiteral("t-9"), prompt, QStringLiteral("[Verse]\nfound"))}));
    });
    ask();
    QTRY_VERIFY(m_writer->latestUnused());
    QCOMPARE(m_writer->latestUnused()->lyrics, QStringLiteral("[Verse]\nfound"));
    QCOMPARE(m_writer->latestUnused()->taskId, QStringLiteral("t-9"));
    QVERIFY(!m_writer->fault());
    QVERIFY(!m_writer->unresolved());
    QCOMPARE(paid(), 1);
    const QJsonObject look = QJsonDocument::fromJson(m_server->requests().at(1).body).object();
    QCOMPARE(look.value(QStringLiteral("type")).toString(), QStringLiteral("lyrics"));
}

void TestLyricsWriter::aTaskThatRunsIsWaitedFor()
{
    serve([](const BrokenServer::Request& request, int n) {
        if (isPaid(request))
            return BrokenServer::json("{\"task_id\":\"t-3\"}"); // answers as if asked to do it later
        return BrokenServer::json(listOf(
            {task(QStringLiteral("t-3"), prompt, n < 4 ? QString() : QStringLiteral("[Verse]\nlate"))}));
    });
    ask();
    QTRY_VERIFY(m_writer->latestUnused());
    QCOMPARE(m_writer->latestUnused()->lyrics, QStringLiteral("[Verse]\nlate"));
    QCOMPARE(paid(), 1);
    const QJsonObject look = QJsonDocument::fromJson(m_server->requests().at(1).body).object();
    QCOMPARE(look.value(QStringLiteral("ids")).toArray(), QJsonArray({QStringLiteral("t-3")}));
}

void TestLyricsWriter::aTaskThatFailedIsNoQuestion()
{
    QJsonObject failed = task(QStringLiteral("t-3"), prompt, QStringLiteral("x"));
    failed.insert(QStringLiteral("response"),
                  QJsonObject{{QStringLiteral("success"), false},
                              {QStringLiteral("error"),
                               QJsonObject{{QStringLiteral("code"), QStringLiteral("moderation")},
                                           {QStringLiteral("message"), QStringLiteral("not that")}}}});
    serve([failed](const BrokenServer::Request& request, int) {
        return isPaid(request) ? BrokenServer::Reply{} : BrokenServer::json(listOf({failed}));
    });
    ask();
    QTRY_VERIFY(m_writer->fault());
    QVERIFY(m_writer->fault()->kind == LyricsFault::Kind::Refused);
    QVERIFY(m_writer->fault()->sentence.contains(QLatin1String("not that")));
    QVERIFY(!m_writer->unresolved());
}

void TestLyricsWriter::aTaskWithoutWordsIsLookedForAgain()
{
    std::atomic_bool hasWords = false;
    serve([&hasWords](const BrokenServer::Request& request, int) {
        QJsonObject over = task(QStringLiteral("t-3"), prompt, QStringLiteral("White"));
        if (!hasWords)
            over.insert(QStringLiteral("response"), QJsonObject{{QStringLiteral("success"), true}});
        return isPaid(request) ? BrokenServer::Reply{} : BrokenServer::json(listOf({over}));
    });
    ask();
    QTRY_VERIFY(m_writer->fault());
    QVERIFY(m_writer->unresolved());
    QVERIFY(m_writer->fault()->kind == LyricsFault::Kind::Unknown);
    QVERIFY(outcome() == PaidRequest::Outcome::Unknown);
    hasWords = true;
    QVERIFY(m_writer->searchAgain());
    QTRY_VERIFY(m_writer->latestUnused());
    QVERIFY(outcome() == PaidRequest::Outcome::Done);
    QCOMPARE(paid(), 1);
}

void TestLyricsWriter::tasksOfOthersAreNotTaken()
{
    serve([](const BrokenServer::Request& request, int n) {
        if (isPaid(request) && n == 0)
            return BrokenServer::json(writtenAnswer); // t-1
        if (isPaid(request))
            return BrokenServer::Reply{};
        return BrokenServer::json(
            listOf({task(QStringLiteral("t-1"), prompt, QStringLiteral("the first one's")),
                    task(QStringLiteral("t-2"), QStringLiteral("rain"), QStringLiteral("another prompt")),
                    task(QStringLiteral("t-3"), prompt, QStringLiteral("long ago"), 3'600)}));
    });
    ask();
    QTRY_VERIFY(m_writer->latestUnused());
    ask();
    QTRY_VERIFY(m_writer->fault());
    QVERIFY(m_writer->fault()->kind == LyricsFault::Kind::Unknown);
    QCOMPARE(m_writer->written().size(), 1);
}

void TestLyricsWriter::askingAgainIsAnotherRequest()
{
    serve([](const BrokenServer::Request& request, int n) {
        if (!isPaid(request))
            return BrokenServer::json(listOf({}));
        return n == 0 ? BrokenServer::Reply{} : BrokenServer::json(writtenAnswer);
    });
    ask();
    QTRY_VERIFY(idle() && m_writer->unresolved());
    ask(); // the user's own choice
    QVERIFY(!m_writer->fault());
    QTRY_VERIFY(m_writer->latestUnused());
    QCOMPARE(paid(), 2);
    QVERIFY(!m_writer->unresolved());
}

void TestLyricsWriter::cancelledBeforeItLeft()
{
    serve(BrokenServer::json(writtenAnswer));
    ask();
    m_writer->cancel();
    QVERIFY(idle());
    QVERIFY(!m_writer->fault());
    test::processDue();
    QVERIFY(!QFile::exists(path()));
    ask(); // anything of the first would come before this is over
    QTRY_VERIFY(m_writer->latestUnused());
    const auto requests = m_server->requests();
    QCOMPARE(std::count_if(requests.cbegin(), requests.cend(),
                           [](const auto& request) { return !request.body.isEmpty(); }),
             1);
}

void TestLyricsWriter::cancelledOnItsWay()
{
    BrokenServer::Reply slow = BrokenServer::json(writtenAnswer);
    slow.held = true;
    serve(slow);
    ask();
    QSignalSpy arrived(m_writer.get(), &LyricsWriter::received);
    QTRY_COMPARE(paid(), 1);
    m_writer->cancel();
    QVERIFY(idle());
    QVERIFY(m_writer->fault() && m_writer->fault()->kind == LyricsFault::Kind::Cancelled);
    QTRY_COMPARE(m_server->held(), 1);
    m_server->release();
    QTRY_COMPARE(m_writer->written().size(), 1); // it was paid for
    QVERIFY(!m_writer->latestUnused());
    QCOMPARE(arrived.size(), 0); // it is not awaited any more
    QVERIFY(!m_writer->unresolved());
    m_writer->dismiss();
    QVERIFY(!m_writer->fault());
    QCOMPARE(m_writer->written().size(), 1);
    QCOMPARE(paid(), 1);
}

void TestLyricsWriter::cancellingTheSearch()
{
    serve(BrokenServer::Reply{});
    open();
    m_writer->setRetries({50, 10'000, 20});
    ask();
    QTRY_VERIFY(m_writer->state() == LyricsWriter::State::Searching);
    m_writer->cancel();
    QVERIFY(idle());
    QVERIFY(m_writer->fault() && m_writer->fault()->kind == LyricsFault::Kind::Unknown);
    QVERIFY(m_writer->unresolved());
    QVERIFY(m_writer->searchAgain());
    QVERIFY(m_writer->state() == LyricsWriter::State::Searching);
    m_writer->cancel();
    m_writer->dismiss();
    QVERIFY(!m_writer->unresolved());
    QVERIFY(!m_writer->fault());
}

void TestLyricsWriter::theNextRunLooksForIt()
{
    std::atomic_bool done = false;
    serve([&done](const BrokenServer::Request& request, int) {
        if (isPaid(request)) {
            BrokenServer::Reply hung;
            hung.held = true;
            return hung;
        }
        return BrokenServer::json(
            done ? listOf({task(QStringLiteral("t-5"), prompt, QStringLiteral("[Verse]\nlater"))})
                 : listOf({}));
    });
    ask();
    QTRY_COMPARE(paid(), 1);
    m_writer.reset(); // the program ends

    open();
    QVERIFY(m_writer->unresolved());
    QVERIFY(m_writer->fault() && m_writer->fault()->kind == LyricsFault::Kind::Unknown);
    m_writer->resume();
    QVERIFY(m_writer->state() == LyricsWriter::State::Searching);
    QTRY_VERIFY(idle());
    QVERIFY(m_writer->unresolved()); // not listed yet
    m_writer->resume(); // once a run
    QVERIFY(idle());
    done = true;
    QVERIFY(m_writer->searchAgain());
    QTRY_VERIFY(m_writer->latestUnused());
    QCOMPARE(m_writer->latestUnused()->lyrics, QStringLiteral("[Verse]\nlater"));
    QCOMPARE(paid(), 1);
}

void TestLyricsWriter::survivesARestartUntilUsed()
{
    serve(BrokenServer::json(writtenAnswer));
    ask();
    QTRY_VERIFY(m_writer->latestUnused());
    m_writer.reset();
    open();
    const auto fresh = m_writer->latestUnused();
    QVERIFY(fresh);
    QCOMPARE(fresh->lyrics, QStringLiteral("[Verse 1]\nWhite"));
    m_writer->archive(fresh->id);
    QVERIFY(!m_writer->latestUnused());
    m_writer.reset();
    open();
    QVERIFY(!m_writer->latestUnused());
    QCOMPARE(m_writer->written().size(), 1); // under "written before"
    m_writer->clearWritten();
    m_writer.reset();
    open();
    QCOMPARE(m_writer->written().size(), 0);
    QCOMPARE(paid(), 1);
}

void TestLyricsWriter::anAnswerOutlivesABadDisk()
{
    serve([this](const BrokenServer::Request&, int) {
        QFile::remove(path()); // whatever happens to a disk meanwhile
        QDir().mkpath(path());
        return BrokenServer::json(writtenAnswer);
    });
    ask();
    QTRY_VERIFY(m_writer->latestUnused());
    QVERIFY(m_writer->saveProblem());
    QVERIFY(QDir().rmdir(path()));
    m_writer.reset(); // tries once more
    open();
    QVERIFY(m_writer->latestUnused());
}

void TestLyricsWriter::aDamagedListIsSetAside()
{
    QDir().mkpath(QFileInfo(path()).path());
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"riffdesk\":\"written lyr");
    file.close();
    serve(BrokenServer::json(writtenAnswer));
    ask();
    QTRY_VERIFY(m_writer->latestUnused());
    QFile aside(path() + QLatin1String(".damaged"));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), QByteArray("{\"riffdesk\":\"written lyr"));
}

void TestLyricsWriter::withoutAToken()
{
    serve(BrokenServer::json(writtenAnswer));
    open();
    QVERIFY(m_writer->start(QStringLiteral("other"), prompt));
    QVERIFY(m_writer->fault() && m_writer->fault()->kind == LyricsFault::Kind::NotSent);
    QVERIFY(idle());
    QCOMPARE(m_server->requests().size(), 0);
    ask(); // later it goes
    QVERIFY(!m_writer->fault());
    QTRY_VERIFY(m_writer->latestUnused());
}

void TestLyricsWriter::emptyAndEndlessPrompts()
{
    serve(BrokenServer::json(writtenAnswer));
    open();
    QVERIFY(!m_writer->start(service, QStringLiteral(" \n ")));
    QVERIFY(!m_writer->start(service, QString(writtenlyrics::maxPromptLength + 1, QLatin1Char('a'))));
    QVERIFY(idle());
    ask(); // a request of theirs would come before this one's
    QTRY_VERIFY(m_writer->latestUnused());
    QCOMPARE(m_server->requests().size(), 1);
}

RIFFDESK_TEST(tst_lyricswriter, test::runTest<TestLyricsWriter>);
#include "tst_lyricswriter.moc"
