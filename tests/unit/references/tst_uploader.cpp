#include "api/producerclient.h"
#include "library/references.h"
#include "practice/practiceservice.h"
#include "references/uploader.h"
#include "storage/database.h"
#include "support/testprogram.h"
#include "tests/support/brokenserver.h"
#include "tests/support/testhome.h"
#include "tests/support/tone.h"

#include <QDir>
#include <QMetaEnum>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace riffdesk;
using riffdesk::test::BrokenServer;
using Stage = Upload::Stage;
using Kind = UploadFault::Kind;

namespace {

const QByteArray token = "0123456789abcdef0123456789abcdef";
const QByteArray stored = "{\"file_url\":\"https://files.example/a.mp3\"}";
const QByteArray registered = "{\"success\":true,\"data\":{\"audio_id\":\"up-1\",\"lyric\":\"la la\\nla\"}}";

bool isFile(const BrokenServer::Request& request)
{
    return request.path() == "/api/v1/files/";
}

/// A service that takes everything.
BrokenServer::Reply kind(const BrokenServer::Request& request, int)
{
    return BrokenServer::json(isFile(request) ? stored : registered);
}

BrokenServer::Reply late(const QByteArray& body)
{
    BrokenServer::Reply reply = BrokenServer::json(body);
    reply.held = true; // never released
    return reply;
}

} // namespace

class TestUploader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aFileBecomesAReference();
    void whatAnEarlierRunLeftOpenEndsAsUnknown();
    void stagesInOrder_data();
    void stagesInOrder();
    void throughThePracticeService();
    void aPublicAddressIsOnlyRegistered();
    void whatIsNotInTheLedgerIsNotSent();
    void refusals_data();
    void refusals();
    void nothingIsSentTwice();
    void tryingAgainDoesNotSendTheFileAgain();
    void cancelAtEachStage_data();
    void cancelAtEachStage();
    void whatWasPaidForIsNotLost();
    void withoutATokenNothingLeaves();
    void goesAwayQuietly();

private:
    struct Watch
    {
        QVector<Stage> stages;
        QVector<double> shares;
        int ends = 0;
        std::optional<Result<Reference, UploadFault>> result;
    };

    void makeUploader();
    Upload* start(const QUrl& service, const UploadSource& source, Watch& watch)
    {
        m_service = service;
        Upload* upload = m_uploader->start(QStringLiteral("test"), source);
        connect(upload, &Upload::stageChanged, this, [&watch](Stage stage) { watch.stages.append(stage); });
        connect(upload, &Upload::progressed, this, [&watch](double share) { watch.shares.append(share); });
        connect(upload, &Upload::finished, this, [&watch](const Result<Reference, UploadFault>& result) {
            ++watch.ends;
            watch.result = result;
        });
        return upload;
    }
    static bool wait(Watch& watch)
    {
        return QTest::qWaitFor([&] { return watch.ends > 0; }, test::patienceMs);
    }
    [[nodiscard]] QString path(const char* name) const { return m_home.path(QString::fromUtf8(name)); }
    [[nodiscard]] QString ledgerPath() const
    {
        return m_home.path(QStringLiteral("ledger%1.jsonl").arg(m_run));
    }
    /// What it says of the only request; nothing without exactly one.
    [[nodiscard]] std::optional<PaidRequest> paidFor() const
    {
        const auto contents = Ledger(ledgerPath()).read();
        return contents && contents->requests.size() == 1 ? std::optional(contents->requests.first())
                                                          : std::nullopt;
    }
    [[nodiscard]] UploadSource wav() const { return UploadSource::fromFile(path("tone.wav")); }
    [[nodiscard]] QVector<Reference> list() const { return m_references->list(QStringLiteral("test")); }

    test::TestHome m_home;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<References> m_references;
    std::unique_ptr<ProducerClient> m_client;
    std::unique_ptr<Uploader> m_uploader;
    QUrl m_service;
    QByteArray m_token;
    int m_run = 0;
};

void TestUploader::initTestCase()
{
    QVERIFY(QDir().mkpath(path("tmp")));
    qputenv("TMPDIR", QFile::encodeName(path("tmp")));
    QVERIFY(test::writeWav(path("tone.wav"), test::sine(4, 220, 0.3), 48000, 2));
    QVERIFY(test::encode(path("tone.wav"), path("tone.flac")));
    QVERIFY(test::writeBytes(path("junk.mp3"), QByteArray(5000, 'x')));
    // Long enough that nothing of it is over before a test looks.
    QVERIFY(test::writeWav(path("long.wav"), test::texture(400), 48000, 2));
    QVERIFY(test::encode(path("long.wav"), path("long.flac")));
}

void TestUploader::init()
{
    auto database = Database::open(m_home.path(QStringLiteral("library%1.db").arg(++m_run)));
    QVERIFY(database.ok());
    m_database = std::move(database).value();
    m_references = std::make_unique<References>(*m_database);
    m_client = std::make_unique<ProducerClient>();
    m_token = token;
    makeUploader();
}

void TestUploader::makeUploader()
{
    m_uploader = std::make_unique<Uploader>(
        *m_client, *m_references, Ledger(ledgerPath()), [this](const QString& id) -> std::optional<Endpoint> {
            return m_token.isEmpty() ? std::nullopt : std::optional(Endpoint{id, m_service, m_token});
        });
}

void TestUploader::cleanup()
{
    m_uploader.reset();
    m_client.reset();
    m_references.reset();
    m_database.reset();
}

void TestUploader::whatAnEarlierRunLeftOpenEndsAsUnknown()
{
    PaidRequest lost;
    lost.id = QStringLiteral("lost");
    lost.action = Ledger::uploadAction();
    lost.sentAt = QDateTime::currentDateTimeUtc().addSecs(-60);
    PaidRequest song = lost;
    song.id = QStringLiteral("song");
    song.action = QStringLiteral("generate"); // the queue's
    for (const PaidRequest& sent : {lost, song})
        QVERIFY(Ledger(ledgerPath()).add(Ledger::Moment::Sent, sent));
    makeUploader();
    m_uploader->endThoseCutOff();
    const auto outcomes = [this] {
        QStringList words;
        for (const PaidRequest& one : Ledger(ledgerPath()).read().valueOr({}).requests)
            words.append(toString(one.outcome));
        return words;
    };
    QTRY_COMPARE(outcomes(), QStringList({QStringLiteral("unknown"), QStringLiteral("open")}));
}

void TestUploader::aFileBecomesAReference()
{
    BrokenServer server(&kind);
    Watch watch;
    const QPointer<Upload> upload = start(server.url(), wav(), watch);
    QVERIFY(watch.stages.isEmpty()); // nothing before the event loop runs
    QVERIFY(wait(watch));
    QVERIFY2(watch.result->ok(), watch.result->ok() ? "" : qPrintable(watch.result->error().text()));
    const Reference reference = **watch.result;
    QCOMPARE(reference.remoteId, QStringLiteral("up-1"));
    QCOMPARE(reference.service, QStringLiteral("test"));
    QCOMPARE(reference.name, QStringLiteral("tone"));
    QCOMPARE(reference.lyrics, QStringLiteral("la la\nla"));
    QVERIFY(qAbs(reference.durationSeconds - 4) < 0.01);
    QCOMPARE(reference.audioUrl, QStringLiteral("https://files.example/a.mp3"));
    QCOMPARE(list(), QVector<Reference>{reference});
    QTRY_VERIFY(upload.isNull());
    QCOMPARE(watch.ends, 1);

    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().at(0).body.contains(test::readBytes(path("tone.wav"))));
    QCOMPARE(server.requests().at(1).path(), QByteArray("/producer/upload"));
    QCOMPARE(server.requests().at(1).body, QByteArray("{\"audio_url\":\"https://files.example/a.mp3\"}"));
}

void TestUploader::stagesInOrder_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QVector<Stage>>("stages");
    QTest::newRow("as it is") << path(
        "tone.wav") << QVector<Stage>{Stage::Checking, Stage::Sending, Stage::Registering, Stage::Done};
    QTest::newRow("converted") << path("tone.flac")
                               << QVector<Stage>{Stage::Checking, Stage::Converting, Stage::Sending,
                                                 Stage::Registering, Stage::Done};
    QTest::newRow("junk") << path("junk.mp3") << QVector<Stage>{Stage::Checking, Stage::Failed};
}

void TestUploader::stagesInOrder()
{
    QFETCH(QString, file);
    QFETCH(QVector<Stage>, stages);
    BrokenServer server(&kind);
    Watch watch;
    start(server.url(), UploadSource::fromFile(file), watch);
    QVERIFY(wait(watch));
    QCOMPARE(watch.stages, stages);
    for (const double share : std::as_const(watch.shares))
        QVERIFY(share >= 0 && share <= 1);
    if (stages.contains(Stage::Converting)) {
        QVERIFY(!watch.shares.isEmpty());
        const QByteArray sent = server.requests().first().body;
        QVERIFY(sent.contains("filename=\"audio.mp3\""));
        QVERIFY(!sent.contains("fLaC"));
    }
    if (stages.contains(Stage::Failed))
        QVERIFY(server.requests().isEmpty());
}

void TestUploader::throughThePracticeService()
{
    PracticeService::Options options;
    options.delay = std::chrono::milliseconds(50);
    PracticeService practice(options);
    QVERIFY(practice.start().ok());
    m_token = practice.token();
    Watch watch;
    start(practice.baseUrl(), UploadSource::fromFile(path("tone.flac")), watch);
    QVERIFY(wait(watch));
    QVERIFY2(watch.result->ok(), watch.result->ok() ? "" : qPrintable(watch.result->error().text()));
    QVERIFY(!(*watch.result)->remoteId.isEmpty());
    QVERIFY(!(*watch.result)->audioUrl.isEmpty());

    // What has been sent before can be given by its address, too.
    Watch second;
    start(practice.baseUrl(), UploadSource::fromAddress(QUrl((*watch.result)->audioUrl)), second);
    QVERIFY(wait(second));
    QVERIFY2(second.result->ok(), second.result->ok() ? "" : qPrintable(second.result->error().text()));
    QCOMPARE(second.stages, (QVector<Stage>{Stage::Registering, Stage::Done}));
    QCOMPARE(list().size(), 2);
}

/// The token goes to the service and nowhere else; the address is never opened from here.
void TestUploader::aPublicAddressIsOnlyRegistered()
{
    BrokenServer elsewhere(&kind);
    BrokenServer server(&kind);
    Watch watch;
    const Result<QUrl> address =
        UploadSource::checkedAddress(elsewhere.url(QStringLiteral("/my song.mp3")).toString());
    QVERIFY(address.ok());
    start(server.url(), UploadSource::fromAddress(*address), watch);
    QVERIFY(wait(watch));
    QVERIFY(watch.result->ok());
    QCOMPARE((*watch.result)->name, QStringLiteral("my song"));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().first().body.contains("/my%20song.mp3"));
    QVERIFY(elsewhere.requests().isEmpty());
    QVERIFY(paidFor());
    QVERIFY(paidFor()->outcome == PaidRequest::Outcome::Done);
    QCOMPARE(paidFor()->title, QStringLiteral("my song"));
}

void TestUploader::whatIsNotInTheLedgerIsNotSent()
{
    QVERIFY(QDir().mkpath(ledgerPath())); // a folder in its place
    BrokenServer server(&kind);
    Watch watch;
    start(server.url(), UploadSource::fromAddress(QUrl(QStringLiteral("https://example.org/a.mp3"))), watch);
    QVERIFY(wait(watch));
    QVERIFY(!watch.result->ok());
    QVERIFY(server.requests().isEmpty());
}

void TestUploader::refusals_data()
{
    QTest::addColumn<bool>("atFiles");
    QTest::addColumn<int>("status"); // 0: the connection is cut
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("again");
    QTest::addColumn<QString>("words");
    const QByteArray fault = "{\"error\":{\"code\":\"invalid_token\",\"message\":\"not an account token\"}}";
    const auto row = [](const char* name, bool atFiles, int status, const QByteArray& body, Kind kind,
                        bool again, const char* words) {
        QTest::newRow(name) << atFiles << status << body << int(kind) << again << QString::fromUtf8(words);
    };
    row("token may not", true, 401, fault, Kind::NoFilesAllowed, false, "This token may not upload files.");
    row("no such place", true, 404, "nothing", Kind::NoFilesAllowed, false, "paste its public address");
    row("files broken", true, 500, "oops", Kind::Service, true, "costs nothing");
    row("files cut", true, 0, {}, Kind::Service, true, "costs nothing");
    row("files nonsense", true, 200, "{}", Kind::Service, true, "");
    row("files too many", true, 429, "{}", Kind::Service, true, "");
    row("registering broken", false, 502, "oops", Kind::Uncertain, true, "all the same");
    row("registering cut", false, 0, {}, Kind::Uncertain, true, "may count twice");
    row("registering nonsense", false, 200, "[]", Kind::Uncertain, true, "all the same");
    row("refused", false, 400, "{\"error\":{\"code\":\"bad_request\",\"message\":\"no audio\"}}",
        Kind::Service, false, "no audio");
    row("failed", false, 200, "{\"success\":false,\"error\":{\"message\":\"no voice\"}}", Kind::Service, true,
        "no voice");
    row("no credits", false, 403, "{\"error\":{\"code\":\"used_up\"}}", Kind::Service, true, "Top up");
}

void TestUploader::refusals()
{
    QFETCH(bool, atFiles);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    BrokenServer server([&](const BrokenServer::Request& request, int n) {
        if (isFile(request) != atFiles)
            return kind(request, n);
        return status == 0 ? BrokenServer::Reply{"HTTP/1.1 200 OK\r\nContent-Le"}
                           : BrokenServer::Reply{BrokenServer::answer(status, body)};
    });
    Watch watch;
    start(server.url(), wav(), watch);
    QVERIFY(wait(watch));
    QCoreApplication::processEvents();
    QCOMPARE(watch.ends, 1);
    QCOMPARE(watch.stages.last(), Stage::Failed);
    QVERIFY(!watch.result->ok());
    const UploadFault fault = watch.result->error();
    QTEST(int(fault.kind), "kind");
    QTEST(fault.canTryAgain, "again");
    QFETCH(QString, words);
    QVERIFY2(fault.text().contains(words), qPrintable(fault.text()));
    QVERIFY(!fault.message.isEmpty() && !fault.nextStep.isEmpty());
    QVERIFY(!fault.text().contains(QString::fromLatin1(token)));
    QVERIFY(list().isEmpty());
    QCOMPARE(server.requests().size(), atFiles ? 1 : 2); // no request was sent twice
    QCOMPARE(paidFor().has_value(), !atFiles); // sending a file costs nothing
    if (!atFiles)
        QVERIFY(paidFor()->outcome
                == (fault.kind == Kind::Uncertain ? PaidRequest::Outcome::Unknown
                    : status == 200               ? PaidRequest::Outcome::Failed
                                                  : PaidRequest::Outcome::Refused));
}

void TestUploader::nothingIsSentTwice()
{
    BrokenServer server([](const BrokenServer::Request& request, int n) {
        return isFile(request) ? kind(request, n) : BrokenServer::Reply{{}};
    });
    Watch watch;
    start(server.url(), wav(), watch);
    QVERIFY(wait(watch));
    Watch other; // a second request would come before this one's
    start(server.url(), wav(), other);
    QVERIFY(wait(other));
    QCOMPARE(server.requests().size(), 4);
    QVERIFY(!watch.result->ok());
    QVERIFY(watch.result->error().kind == Kind::Uncertain);
}

void TestUploader::tryingAgainDoesNotSendTheFileAgain()
{
    BrokenServer server([](const BrokenServer::Request& request, int n) {
        return n == 1 ? BrokenServer::Reply{BrokenServer::answer(502, "oops")} : kind(request, n);
    });
    Watch watch;
    UploadSource left;
    Upload* upload = start(server.url(), wav(), watch);
    connect(upload, &Upload::finished, this, [&] { left = upload->remaining(); });
    QVERIFY(wait(watch));
    QVERIFY(!watch.result->ok());
    QVERIFY(left.path.isEmpty());
    QCOMPARE(left.name, QStringLiteral("tone"));
    Watch again;
    start(server.url(), left, again);
    QVERIFY(wait(again));
    QVERIFY(again.result->ok());
    QCOMPARE((*again.result)->name, QStringLiteral("tone"));
    QVERIFY(qAbs((*again.result)->durationSeconds - 4) < 0.01);
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.requests().last().path(), QByteArray("/producer/upload"));
}

void TestUploader::cancelAtEachStage_data()
{
    QTest::addColumn<Stage>("stage");
    for (const Stage stage :
         {Stage::Waiting, Stage::Checking, Stage::Converting, Stage::Sending, Stage::Registering})
        QTest::newRow(QMetaEnum::fromType<Stage>().valueToKey(int(stage))) << stage;
}

void TestUploader::cancelAtEachStage()
{
    QFETCH(Stage, stage);
    BrokenServer server([&](const BrokenServer::Request& request, int n) {
        return isFile(request) && stage != Stage::Sending ? kind(request, n) : late(registered);
    });
    Watch watch;
    const bool quick = stage == Stage::Sending || stage == Stage::Registering;
    const UploadSource source = UploadSource::fromFile(path(quick ? "tone.flac" : "long.flac"));
    const QPointer<Upload> upload = start(server.url(), source, watch);
    if (stage == Stage::Waiting) {
        upload->cancel();
    } else {
        QTRY_COMPARE(upload->stage(), stage);
        if (quick)
            QTRY_COMPARE(server.requests().size(), stage == Stage::Sending ? 1 : 2);
        upload->cancel();
        upload->cancel(); // twice is once
    }
    QCOMPARE(watch.ends, 0); // told from the event loop
    QVERIFY(wait(watch));
    QVERIFY(!watch.result->ok());
    QVERIFY(watch.result->error().kind == Kind::Cancelled);
    QCOMPARE(watch.stages.last(), Stage::Cancelled);
    const auto told = watch.stages.size();
    BrokenServer other(&kind);
    Watch next; // whatever still runs must say nothing more while this goes all the way
    start(other.url(), wav(), next);
    QVERIFY(wait(next));
    QCOMPARE(watch.ends, 1);
    QCOMPARE(watch.stages.size(), told);
    QCOMPARE(list().size(), 1); // the next one
    QCOMPARE(upload.isNull(), stage != Stage::Registering);
    m_uploader.reset();
    QVERIFY(QDir(QDir::tempPath()).isEmpty()); // no converted file is left behind
}

/// A recording whose registering was cancelled may have been counted: should it come, it is kept.
void TestUploader::whatWasPaidForIsNotLost()
{
    BrokenServer server([](const BrokenServer::Request& request, int n) {
        BrokenServer::Reply reply = kind(request, n);
        reply.held = !isFile(request);
        return reply;
    });
    Watch watch;
    const QPointer<Upload> upload = start(server.url(), wav(), watch);
    QTRY_COMPARE(server.requests().size(), 2);
    upload->cancel();
    QVERIFY(wait(watch));
    QVERIFY(watch.result->error().kind == Kind::Cancelled);
    QVERIFY(list().isEmpty());
    QTRY_COMPARE(server.held(), 1);
    server.release();
    QTRY_COMPARE(list().size(), 1);
    QCOMPARE(list().first().name, QStringLiteral("tone"));
    QTRY_VERIFY(upload.isNull());
    QCOMPARE(watch.ends, 1);
}

void TestUploader::withoutATokenNothingLeaves()
{
    m_token.clear();
    BrokenServer server(&kind);
    Watch watch;
    start(server.url(), wav(), watch);
    QVERIFY(wait(watch));
    QVERIFY(!watch.result->ok());
    QVERIFY(watch.result->error().canTryAgain);
    QVERIFY(watch.result->error().nextStep.contains(QLatin1String("token")));
    QVERIFY(server.requests().isEmpty());
}

void TestUploader::goesAwayQuietly()
{
    BrokenServer server([](const BrokenServer::Request&, int) { return late(stored); });
    Watch checking;
    Watch sending;
    start(server.url(), wav(), sending);
    QTRY_COMPARE(server.requests().size(), 1);
    Upload* upload = start(server.url(), UploadSource::fromFile(path("long.flac")), checking);
    QTRY_VERIFY(upload->stage() != Stage::Waiting);
    m_uploader.reset();
    makeUploader();
    BrokenServer other(&kind);
    Watch next; // whatever is left of the two has had its turn when this is over
    start(other.url(), wav(), next);
    QVERIFY(wait(next));
    QCOMPARE(checking.ends + sending.ends, 0);
}

RIFFDESK_TEST(tst_uploader, test::runTest<TestUploader>);
#include "tst_uploader.moc"
