#include "api/download.h"
#include "support/brokenserver.h"
#include "support/fixtures.h"
#include "support/testprogram.h"
#include "support/tone.h"

#include <QtTest>

#include <zlib.h>

#include <atomic>
#include <optional>

using namespace riffdesk;
using riffdesk::test::BrokenServer;

namespace {
const QByteArray song = QByteArray("\0\0\0\x20"
                                   "ftypM4A ",
                                   12)
                        + QByteArray(300'000, 's');
const QByteArray etag = "ETag: \"one\"\r\n";
const QString thisMachine = QStringLiteral("127.0.0.1");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray partial(qsizetype first, qsizetype total, const QByteArray& body, const QByteArray& headers = etag)
{
    const QByteArray range = QByteArray::number(first) + '-' + QByteArray::number(first + body.size() - 1)
                             + '/' + QByteArray::number(total);
    return BrokenServer::answer(206, body, "Content-Range: bytes " + range + "\r\n" + headers);
}

QByteArray gzip(const QByteArray& bytes)
{
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))) + 64,
                      0);
    QByteArray input = bytes;
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

/// Answers every name with these addresses, from the event loop.
Download::Lookup always(const QList<QHostAddress>& addresses, int* count = nullptr)
{
    return [=](const QString&, QObject* context, const Download::Found& found) {
        if (count)
            ++*count;
        QMetaObject::invokeMethod(
            context, [=] { found(addresses); }, Qt::QueuedConnection);
    };
}

/// The first `count` bytes of an answer that announces all of `body`.
QByteArray cutOff(const QByteArray& body, qsizetype count, const QByteArray& headers = etag)
{
    return BrokenServer::answer(200, body, headers).chopped(body.size() - count);
}
} // namespace

class TestDownload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fetchesAndRenames();
    void replacesAnOlderFile();
    void resumes_data();
    void resumes();
    void finishesWhatHadAllCome();
    void doesNotMixTwoFiles();
    void refusesWhatItShouldNotBe_data();
    void refusesWhatItShouldNotBe();
    void stopsEndlessRefusals();
    void keepsThePartOfALostConnection();
    void saysWhenTheAddressHasGone();
    void followsSafeRedirects();
    void refusesOtherRedirects_data();
    void refusesOtherRedirects();
    void refusesUnsafeAddresses();
    void asksForTheAddressAsItWasGiven_data();
    void asksForTheAddressAsItWasGiven();
    void followsRedirectsAsTheyWereGiven_data();
    void followsRedirectsAsTheyWereGiven();
    void staysOutOfTheNetworkOfThisMachine_data();
    void staysOutOfTheNetworkOfThisMachine();
    void goesToTheAddressThatWasLookedAt();
    void triesTheNextAddress();
    void understandsWholeAnswers_data();
    void understandsWholeAnswers();
    void unpacksWhatCameAsGzip();
    void doesNotGoOnFromHalfAGzip();
    void saysWhatCameInstead_data();
    void saysWhatCameInstead();
    void givesUpWhenNothingComes();
    void cancels();
    void survivesDestruction();
    void saysWhenItCannotBeWritten();
    void sniffs_data();
    void sniffs();

private:
    std::optional<ApiError> fetch(const QUrl& url) { return fetch(url.toString()); }
    std::optional<ApiError> fetch(const QString& address, const QString& service = thisMachine)
    {
        Download download(address, service, m_path, Download::Content::Audio);
        if (m_lookup)
            download.setLookup(m_lookup);
        download.setLimits(m_limits);
        return outcome(download);
    }
    /// Starts it and waits; an ApiError of category Cancelled with code "late" when nothing came.
    static std::optional<ApiError> outcome(Download& download)
    {
        int finished = 0;
        std::optional<ApiError> error;
        connect(&download, &Download::finished, &download, [&](const ApiError* problem) {
            ++finished;
            if (problem)
                error = *problem;
        });
        download.start();
        const bool came = QTest::qWaitFor([&] { return finished > 0; }, test::patienceMs);
        QCoreApplication::processEvents(); // a second finished() would come now
        if (came && finished == 1)
            return error;
        ApiError late;
        late.code = QStringLiteral("late");
        return late;
    }
    [[nodiscard]] QString part() const { return m_path + QLatin1String(".part"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Download::Limits m_limits;
    Download::Lookup m_lookup;
};

void TestDownload::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("deeper/audio.m4a"));
    m_limits = {};
    m_lookup = {};
}

void TestDownload::fetchesAndRenames()
{
    BrokenServer server(
        [](const auto&, int) { return BrokenServer::Reply{BrokenServer::answer(200, song)}; });
    Download download(server.url(QStringLiteral("/a.m4a?sig=%2F")).toString(), thisMachine, m_path,
                      Download::Content::Audio);
    QSignalSpy progress(&download, &Download::progressed);
    const auto error = outcome(download);
    QVERIFY2(!error, error ? qPrintable(error->sentence()) : "");
    QCOMPARE(contentOf(m_path), song);
    QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::Files), QStringList(QStringLiteral("audio.m4a")));
    QVERIFY(!progress.isEmpty());
    QCOMPARE(progress.last().at(0).toLongLong(), song.size());
    QCOMPARE(progress.last().at(1).toLongLong(), song.size());
    const auto request = server.requests().first();
    QCOMPARE(request.path(), QByteArray("/a.m4a?sig=%2F"));
    QVERIFY(request.header("Authorization").isEmpty());
    QVERIFY(request.header("Range").isEmpty());
}

void TestDownload::replacesAnOlderFile()
{
    BrokenServer server(
        [](const auto&, int) { return BrokenServer::Reply{BrokenServer::answer(200, song)}; });
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile old(m_path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QVERIFY(!fetch(server.url()));
    QCOMPARE(contentOf(m_path), song);
}

void TestDownload::resumes_data()
{
    QTest::addColumn<QByteArray>("second"); ///< what the second request is answered with
    QTest::addColumn<bool>("startsOver");
    QTest::addColumn<QByteArray>("headers");
    const qsizetype half = 100'000;
    const QByteArray rest = song.mid(half);
    QTest::newRow("206") << partial(half, song.size(), rest) << false << etag;
    QTest::newRow("206 by date") << partial(half, song.size(), rest,
                                            "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT\r\n")
                                 << false << QByteArray("Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT\r\n");
    QTest::newRow("206 with nothing but the length")
        << partial(half, song.size(), rest, {}) << false << QByteArray();
    QTest::newRow("200: ranges are ignored") << BrokenServer::answer(200, song, etag) << false << etag;
    QTest::newRow("206 of another place") << partial(half + 1, song.size(), rest.mid(1)) << true << etag;
    QTest::newRow("206 of another length") << partial(half, song.size() + 5, rest) << true << etag;
    QTest::newRow("206 of another file")
        << partial(half, song.size(), rest, "ETag: \"two\"\r\n") << true << etag;
    QTest::newRow("206 without a range") << BrokenServer::answer(206, rest, etag) << true << etag;
    QTest::newRow("206 without the name it had") << partial(half, song.size(), rest, {}) << true << etag;
    QTest::newRow("200 that is a part")
        << BrokenServer::answer(200, rest,
                                "Content-Range: bytes 100000-" + QByteArray::number(song.size() - 1) + '/'
                                    + QByteArray::number(song.size()) + "\r\n" + etag)
        << true << etag;
    QTest::newRow("206 packed") << partial(half, song.size(), gzip(rest), etag + "Content-Encoding: gzip\r\n")
                                << true << etag;
    QTest::newRow("416") << BrokenServer::answer(416, {}, "Content-Range: bytes */50\r\n") << true << etag;
}

void TestDownload::resumes()
{
    QFETCH(QByteArray, second);
    QFETCH(QByteArray, headers);
    QFETCH(bool, startsOver);
    // QNetworkAccessManager may repeat a GET that broke off, unseen: answer by what is asked, not by count.
    std::atomic_bool broken = true;
    BrokenServer server([&](const BrokenServer::Request& request, int) {
        if (broken)
            return BrokenServer::Reply{cutOff(song, 100'000, headers)};
        const bool ranged = !request.header("Range").isEmpty();
        return BrokenServer::Reply{ranged ? second : BrokenServer::answer(200, song, headers)};
    });
    const auto lost = fetch(server.url());
    QVERIFY(lost);
    QCOMPARE(toString(lost->category), QStringLiteral("network"));
    QCOMPARE(contentOf(part()), song.left(100'000));
    QVERIFY(!QFile::exists(m_path));

    broken = false;
    const auto error = fetch(server.url());
    QVERIFY2(!error, error ? qPrintable(error->sentence()) : "");
    QCOMPARE(contentOf(m_path), song);
    QVERIFY(!QFile::exists(part()));
    QVector<BrokenServer::Request> ranged = server.requests();
    QCOMPARE(ranged.last().header("Range").isEmpty(), startsOver);
    ranged.removeIf([](const auto& request) { return request.header("Range").isEmpty(); });
    QCOMPARE(ranged.size(), 1);
    QCOMPARE(ranged.first().header("Range"), QByteArray("bytes=100000-"));
    QCOMPARE(ranged.first().header("If-Range"),
             headers.isEmpty() ? QByteArray() : headers.mid(headers.indexOf(':') + 2).trimmed());
}

void TestDownload::finishesWhatHadAllCome()
{
    const QByteArray total = QByteArray::number(song.size());
    // Everything arrives, but the connection hangs before the end is known, as when the program is killed.
    BrokenServer server([=](const auto&, int n) {
        if (n == 0)
            return BrokenServer::Reply{"HTTP/1.1 200 OK\r\n" + etag + "\r\n" + song, false};
        return BrokenServer::Reply{BrokenServer::answer(416, {}, "Content-Range: bytes */" + total + "\r\n")};
    });
    {
        Download download(server.url().toString(), thisMachine, m_path, Download::Content::Audio);
        download.start();
        QTRY_COMPARE(QFileInfo(part()).size(), song.size());
    }
    QVERIFY(!fetch(server.url()));
    QCOMPARE(contentOf(m_path), song);
    QCOMPARE(server.requests().size(), 2);
}

void TestDownload::doesNotMixTwoFiles()
{
    // No validator, and the second attempt has another address: what is there may be of another file.
    BrokenServer server([](const BrokenServer::Request& request, int) {
        return BrokenServer::Reply{request.path() == "/one" ? cutOff(song, 1000, {})
                                                            : BrokenServer::answer(200, song)};
    });
    QVERIFY(fetch(server.url(QStringLiteral("/one"))));
    QVERIFY(!fetch(server.url(QStringLiteral("/two"))));
    QVERIFY(server.requests().last().header("Range").isEmpty());
    QCOMPARE(contentOf(m_path), song);
}

void TestDownload::refusesWhatItShouldNotBe_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("endless");
    QTest::newRow("a page") << BrokenServer::answer(200, "<html>" + QByteArray(500, ' ') + "</html>")
                            << false;
    QTest::newRow("a short page") << BrokenServer::answer(200, "<html>") << false;
    QTest::newRow("nothing") << BrokenServer::answer(200, {}) << false;
    QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << false;
    QTest::newRow("announced too large")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2000001\r\n\r\n") << false;
    QTest::newRow("endless") << "HTTP/1.1 200 OK\r\n\r\n" + song << true;
    QTest::newRow("a part that was not asked for") << partial(5, 100, "abc") << false;
}

void TestDownload::refusesWhatItShouldNotBe()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, endless);
    m_limits.maxBytes = 2'000'000;
    BrokenServer server([=](const auto&, int) { return BrokenServer::Reply{answer, !endless, 0, endless}; });
    const auto error = fetch(server.url());
    QVERIFY(error);
    QCOMPARE(toString(error->category), QStringLiteral("malformed"));
    QVERIFY(!QFile::exists(m_path));
    QVERIFY(!QFile::exists(part())); // it would be of no use later
}

/// A refusal, a redirect or nothing at all, with a body that has no end.
void TestDownload::stopsEndlessRefusals()
{
    for (const char* status : {"404 Not Found", "416 Range Not Satisfiable", "302 Found", "500 Oops"}) {
        BrokenServer server([=](const auto&, int) {
            return BrokenServer::Reply{"HTTP/1.1 " + QByteArray(status) + "\r\n\r\n", false, 0, true};
        });
        QVERIFY2(fetch(server.url()), status);
        QVERIFY2(server.sentWithoutEnd() < 16 * 1024 * 1024, status);
    }
}

void TestDownload::keepsThePartOfALostConnection()
{
    BrokenServer server([](const auto&, int) { return BrokenServer::Reply{cutOff(song, 5000)}; });
    const auto error = fetch(server.url());
    QVERIFY(error);
    QCOMPARE(toString(error->category), QStringLiteral("network"));
    QCOMPARE(contentOf(part()), song.left(5000));
}

void TestDownload::saysWhenTheAddressHasGone()
{
    for (const int status : {403, 404, 410}) {
        BrokenServer server([=](const auto&, int) {
            return BrokenServer::Reply{BrokenServer::answer(status, "<Error><Code>used_up</Code></Error>")};
        });
        const auto error = fetch(server.url());
        QVERIFY(error);
        QCOMPARE(toString(error->category), QStringLiteral("badRequest"));
        QCOMPARE(error->httpStatus, status);
        QCOMPARE(error->message, QStringLiteral("used_up"));
        QVERIFY(!QFile::exists(part()));
    }
    BrokenServer busy([](const auto&, int) {
        return BrokenServer::Reply{BrokenServer::answer(503, {}, "Retry-After: 7\r\n")};
    });
    const auto error = fetch(busy.url());
    QVERIFY(error);
    QCOMPARE(toString(error->category), QStringLiteral("server"));
    QCOMPARE(error->retryAfterMs, 7000);
}

void TestDownload::followsSafeRedirects()
{
    BrokenServer server([](const BrokenServer::Request& request, int) {
        if (request.path() == "/song")
            return BrokenServer::Reply{BrokenServer::answer(200, song)};
        return BrokenServer::Reply{BrokenServer::answer(302, {}, "Location: /song\r\n")};
    });
    QVERIFY(!fetch(server.url(QStringLiteral("/first"))));
    QCOMPARE(contentOf(m_path), song);
}

void TestDownload::refusesOtherRedirects_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<int>("requests");
    QTest::newRow("plain http elsewhere") << QByteArray("Location: http://example.invalid/a.m4a\r\n") << 1;
    QTest::newRow("a file") << QByteArray("Location: file:///etc/passwd\r\n") << 1;
    QTest::newRow("nowhere") << QByteArray() << 1;
    QTest::newRow("a loop") << QByteArray("Location: /again\r\n") << 6;
}

void TestDownload::refusesOtherRedirects()
{
    QFETCH(QByteArray, location);
    BrokenServer server(
        [=](const auto&, int) { return BrokenServer::Reply{BrokenServer::answer(302, {}, location)}; });
    const auto error = fetch(server.url());
    QVERIFY(error);
    QCOMPARE(toString(error->category), QStringLiteral("malformed"));
    QVERIFY(!error->message.isEmpty());
    QTEST(int(server.requests().size()), "requests");
}

void TestDownload::refusesUnsafeAddresses()
{
    for (const char* address :
         {"http://example.invalid/a", "file:///etc/passwd", "https://a:b@example.invalid/", ""}) {
        const auto error = fetch(QString::fromLatin1(address));
        QVERIFY(error);
        QCOMPARE(toString(error->category), QStringLiteral("badRequest"));
        QVERIFY(!error->message.isEmpty());
    }
}

void TestDownload::asksForTheAddressAsItWasGiven_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QByteArray>("asked");
    for (const char* same :
         {"/a%7Eb", "/%41", "/%2f%2F", "/a+b", "/a?s=a%7E%41", "/a?s=%2b%3d+=", "/a?s=x|y^z{}", "/a/../b",
          "/a//b/./c", "/a?q=%", "/%c3%bc", "/a;b=c,d@e:f!$&'()*", "/a?x[0]=1", "/%22%3c%60", "/a?b?c/../d"})
        QTest::newRow(same) << QString::fromLatin1(same) << QByteArray(same);
    QTest::newRow("a space") << QStringLiteral("/a b") << QByteArray("/a%20b");
    QTest::newRow("letters") << QStringLiteral("/\u00FC?\u4E2D") << QByteArray("/%C3%BC?%E4%B8%AD");
    QTest::newRow("a fragment") << QStringLiteral("/a%7E#b") << QByteArray("/a%7E");
    QTest::newRow("two lines") << QStringLiteral("/a\r\nX: y") << QByteArray("/a%0D%0AX:%20y");
    QTest::newRow("nothing") << QString() << QByteArray("/");
    QTest::newRow("only a query") << QStringLiteral("?a=%7E") << QByteArray("/?a=%7E");
}

void TestDownload::asksForTheAddressAsItWasGiven()
{
    QFETCH(QString, given);
    BrokenServer server(
        [](const auto&, int) { return BrokenServer::Reply{BrokenServer::answer(200, song)}; });
    QVERIFY(!fetch(server.url().toString() + given));
    const QVector<BrokenServer::Request> requests = server.requests();
    QCOMPARE(requests.size(), 1);
    QTEST(requests.first().path(), "asked");
    QCOMPARE(requests.first().header("Host"), "127.0.0.1:" + QByteArray::number(server.port()));
}

void TestDownload::followsRedirectsAsTheyWereGiven_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("asked");
    QTest::newRow("whole") << QByteArray("http://127.0.0.1:%1/b%7E%41?%2f#x") << QByteArray("/b%7E%41?%2f");
    QTest::newRow("without a scheme") << QByteArray("//127.0.0.1:%1/b%7E") << QByteArray("/b%7E");
    QTest::newRow("a path") << QByteArray("/b%7E/../c:d") << QByteArray("/b%7E/../c:d");
    QTest::newRow("a query") << QByteArray("?b=%7E") << QByteArray("/one/two%7E?b=%7E");
    QTest::newRow("beside") << QByteArray("../b?c") << QByteArray("/b?c");
}

void TestDownload::followsRedirectsAsTheyWereGiven()
{
    QFETCH(QByteArray, location);
    std::atomic<quint16> port = 0;
    BrokenServer server([&](const BrokenServer::Request&, int n) {
        QByteArray to = location;
        to.replace("%1", QByteArray::number(port));
        return BrokenServer::Reply{n == 0 ? BrokenServer::answer(302, {}, "Location: " + to + "\r\n")
                                          : BrokenServer::answer(200, song)};
    });
    port = server.port();
    QVERIFY(!fetch(server.url().toString() + QStringLiteral("/one/two%7E?a")));
    QTEST(server.requests().last().path(), "asked");
}

void TestDownload::staysOutOfTheNetworkOfThisMachine_data()
{
    QTest::addColumn<QString>("host"); ///< of the file; a name is at the address of this machine
    QTest::addColumn<QString>("service"); ///< that named it
    const auto afar = QStringLiteral("93.184.216.34");
    for (const char* host :
         {"media.example", "127.0.0.1", "127.1", "2130706433", "0x7f.1", "0177.0.0.1", "0.0.0.0", "0",
          "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "10.0.0.1", "192.168.1.1",
          "169.254.169.254", "[fe80::1]", "[fd00::1]", "[64:ff9b::7f00:1]", "localhost"})
        QTest::newRow(host) << QString::fromLatin1(host) << afar;
    QTest::newRow("a private service") << QStringLiteral("media.example") << QStringLiteral("192.168.0.2");
    QTest::newRow("metadata for a service here") << QStringLiteral("169.254.169.254") << thisMachine;
    QTest::newRow("unspecified, for a service here") << QStringLiteral("0.0.0.0") << thisMachine;
}

void TestDownload::staysOutOfTheNetworkOfThisMachine()
{
    QFETCH(QString, host);
    QFETCH(QString, service);
    BrokenServer server([&](const BrokenServer::Request&, int n) {
        return BrokenServer::Reply{n == 0 ? BrokenServer::answer(302, {},
                                                                 "Location: https://" + host.toLatin1() + ":"
                                                                     + QByteArray::number(server.port())
                                                                     + "/\r\n")
                                          : BrokenServer::answer(200, song)};
    });
    m_lookup = always({QHostAddress(QHostAddress::LocalHost)});
    for (const char* scheme : {"https", "http"}) {
        const auto error = fetch(
            QStringLiteral("%1://%2:%3/a").arg(QLatin1String(scheme), host).arg(server.port()), service);
        QVERIFY(error);
        QCOMPARE(toString(error->category), QStringLiteral("badRequest"));
        if (QByteArray(scheme) == "https")
            QCOMPARE(error->code, QStringLiteral("address_refused"));
        QVERIFY(!error->nextStep().contains(QLatin1String("Settings")));
    }
    QVERIFY(server.requests().isEmpty());
}

void TestDownload::goesToTheAddressThatWasLookedAt()
{
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    const QSslConfiguration before = trusting;
    trusting.addCaCertificate(BrokenServer::certificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
    BrokenServer server(
        [](const auto&, int n) {
            return BrokenServer::Reply{n == 0 ? BrokenServer::answer(302, {}, "Location: /b%7E\r\n")
                                              : BrokenServer::answer(200, song)};
        },
        BrokenServer::Transport::Tls);
    int lookUps = 0;
    m_lookup = always({QHostAddress(QHostAddress::LocalHost)}, &lookUps);
    const QString port = QString::number(server.port());
    const auto error = fetch(QStringLiteral("https://media.example:%1/a").arg(port));
    const auto otherName = fetch(QStringLiteral("https://other.example:%1/a").arg(port));
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY2(!error, error ? qPrintable(error->sentence()) : "");
    QCOMPARE(contentOf(m_path), song);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().last().path(), QByteArray("/b%7E"));
    QCOMPARE(server.requests().last().header("Host"), "media.example:" + port.toLatin1());
    QCOMPARE(lookUps, 3); // one a request: what a second one would say cannot matter
    QVERIFY(otherName); // the certificate is of another name
    QCOMPARE(toString(otherName->category), QStringLiteral("network"));
}

void TestDownload::triesTheNextAddress()
{
    BrokenServer server(
        [](const auto&, int) { return BrokenServer::Reply{BrokenServer::answer(200, song)}; });
    // The first refuses connections, the second is none of ours, the last is the server.
    m_lookup = always({QHostAddress(QStringLiteral("127.0.0.9")), QHostAddress(QStringLiteral("10.0.0.1")),
                       QHostAddress(QHostAddress::LocalHost)});
    QVERIFY(!fetch(QStringLiteral("http://localhost:%1/a").arg(server.port())));
    m_lookup = always({});
    const auto error = fetch(QStringLiteral("http://localhost:%1/a").arg(server.port()));
    QVERIFY(error);
    QCOMPARE(toString(error->category), QStringLiteral("network"));
}

void TestDownload::understandsWholeAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("category"); ///< empty: the song came
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunks = "493e0\r\n" + song.left(300'000) + "\r\nC;x=y\r\n" + song.mid(300'000) + "\r\n";
    QTest::newRow("until it closes") << ok + "\r\n" + song << QString();
    QTest::newRow("chunks") << ok + "Transfer-Encoding: chunked\r\n\r\n" + chunks + "0\r\nX: y\r\n\r\n"
                            << QString();
    QTest::newRow("chunks without an end")
        << ok + "Transfer-Encoding: chunked\r\n\r\n" + chunks << QStringLiteral("network");
    QTest::newRow("a chunk of nonsense") << ok + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n"
                                         << QStringLiteral("malformed");
    QTest::newRow("a chunk of -1") << ok + "Transfer-Encoding: chunked\r\n\r\n-1\r\n"
                                   << QStringLiteral("malformed");
    QTest::newRow("hints before it") << "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
                                            + BrokenServer::answer(200, song)
                                     << QString();
    QTest::newRow("two lengths") << ok + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n"
                                 << QStringLiteral("malformed");
    QTest::newRow("a length of nonsense") << ok + "Content-Length: 5x\r\n\r\n" << QStringLiteral("malformed");
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << QStringLiteral("malformed");
    QTest::newRow("endless head") << ok + "X: " + QByteArray(100'000, 'x') << QStringLiteral("malformed");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("network");
}

void TestDownload::understandsWholeAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, category);
    BrokenServer server([=](const auto&, int) { return BrokenServer::Reply{answer}; });
    const auto error = fetch(server.url());
    QCOMPARE(error ? toString(error->category) : QString(), category);
    if (category.isEmpty())
        QCOMPARE(contentOf(m_path), song);
    QCOMPARE(server.requests().size(), 1);
}

void TestDownload::unpacksWhatCameAsGzip()
{
    BrokenServer server([](const BrokenServer::Request& request, int) {
        QByteArray packed = request.path() == "/bomb" ? gzip(song + QByteArray(5'000'000, 0)) : gzip(song);
        if (request.path() == "/two")
            packed = gzip(song.left(1000)) + gzip(song.mid(1000));
        if (request.path() == "/damaged")
            packed[packed.size() / 2] = char(~packed[packed.size() / 2]);
        const QByteArray kind = request.path() == "/unknown" ? "br" : "gzip";
        return BrokenServer::Reply{
            BrokenServer::answer(200, packed, "Content-Encoding: " + kind + "\r\n" + etag)};
    });
    for (const char* path : {"/one", "/two"}) {
        QVERIFY(!fetch(server.url(QString::fromLatin1(path))));
        QCOMPARE(contentOf(m_path), song);
        QVERIFY(QFile::remove(m_path));
    }
    m_limits.maxBytes = 2'000'000;
    for (const char* path : {"/bomb", "/damaged", "/unknown"}) {
        const auto error = fetch(server.url(QString::fromLatin1(path)));
        QVERIFY(error);
        QCOMPARE(error->code, QStringLiteral("wrong_file"));
        QVERIFY(!QFile::exists(m_path));
    }
}

void TestDownload::doesNotGoOnFromHalfAGzip()
{
    const QByteArray whole = BrokenServer::answer(200, gzip(song), "Content-Encoding: gzip\r\n" + etag);
    std::atomic_bool broken = true;
    BrokenServer server(
        [&](const auto&, int) { return BrokenServer::Reply{broken ? whole.chopped(20) : whole}; });
    const auto lost = fetch(server.url());
    QVERIFY(lost);
    QCOMPARE(toString(lost->category), QStringLiteral("network"));
    broken = false;
    QVERIFY(!fetch(server.url()));
    QVERIFY(server.requests().last().header("Range").isEmpty());
    QCOMPARE(contentOf(m_path), song);
}

void TestDownload::saysWhatCameInstead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    QTest::newRow("a page") << QByteArray("\xEF\xBB\xBF\n<!DOCTYPE html><html>")
                            << QStringLiteral("web page");
    QTest::newRow("a long page") << "<html>" + QByteArray(500, ' ') << QStringLiteral("web page");
    QTest::newRow("an error as JSON")
        << QByteArray(R"({"error":"gone away"})") << QStringLiteral("gone away");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n") << QStringLiteral("picture");
    QTest::newRow("an archive") << QByteArray("PK\x03\x04") << QStringLiteral("zip");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("empty");
}

void TestDownload::saysWhatCameInstead()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    BrokenServer server(
        [=](const auto&, int) { return BrokenServer::Reply{BrokenServer::answer(200, body)}; });
    const auto error = fetch(server.url());
    QVERIFY(error);
    QVERIFY2(error->sentence().contains(says), qPrintable(error->sentence()));
    QVERIFY2(!error->nextStep().contains(QLatin1String("Settings")), qPrintable(error->nextStep()));
}

void TestDownload::givesUpWhenNothingComes()
{
    BrokenServer server([](const auto&, int n) {
        return BrokenServer::Reply{n == 0 ? QByteArray() : cutOff(song, 5000), false};
    });
    m_limits.stallTimeoutMs = 500;
    for (int n = 0; n < 2; ++n) {
        const auto error = fetch(server.url());
        QVERIFY(error);
        QCOMPARE(toString(error->category), QStringLiteral("timeout"));
    }
    QCOMPARE(contentOf(part()), song.left(5000));
}

void TestDownload::cancels()
{
    BrokenServer server([](const auto&, int n) {
        return n == 0 ? BrokenServer::Reply{cutOff(song, 5000), false}
                      : BrokenServer::Reply{BrokenServer::answer(200, song)};
    });
    Download download(server.url().toString(), thisMachine, m_path, Download::Content::Audio);
    QStringList endings;
    connect(&download, &Download::finished, this,
            [&](const ApiError* error) { endings.append(error ? toString(error->category) : QString()); });
    download.start();
    QTRY_COMPARE(QFileInfo(part()).size(), 5000);
    download.cancel();
    download.cancel();
    QVERIFY(endings.isEmpty()); // from the event loop
    QTRY_COMPARE(endings, QStringList(QStringLiteral("cancelled")));
    QCOMPARE(contentOf(part()), song.left(5000));
    m_path += QLatin1String(".other");
    QVERIFY(!fetch(server.url())); // anything more of the first would have come before it
    QCOMPARE(endings.size(), 1);
}

void TestDownload::survivesDestruction()
{
    BrokenServer server([](const auto&, int) { return BrokenServer::Reply{cutOff(song, 5000), false}; });
    {
        Download download(server.url().toString(), thisMachine, m_path, Download::Content::Audio);
        download.start();
        QTRY_COMPARE(QFileInfo(part()).size(), 5000);
    }
    QCOMPARE(contentOf(part()), song.left(5000));

    // By the one who listens, and while the bytes are on their way to the disk.
    BrokenServer whole([](const auto&, int) { return BrokenServer::Reply{BrokenServer::answer(200, song)}; });
    auto* const listened =
        new Download(whole.url().toString(), thisMachine, m_path, Download::Content::Audio);
    const QPointer<Download> alive(listened);
    connect(listened, &Download::finished, this, [listened] { delete listened; });
    listened->start();
    QTRY_VERIFY(!alive);
    QCOMPARE(contentOf(m_path), song);
}

void TestDownload::saysWhenItCannotBeWritten()
{
    BrokenServer server(
        [](const auto&, int) { return BrokenServer::Reply{BrokenServer::answer(200, song)}; });
    QFile inTheWay(m_folder->filePath(QStringLiteral("deeper")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto error = fetch(server.url());
    QVERIFY(error);
    QCOMPARE(error->code, QStringLiteral("file_error"));
    QVERIFY(!error->nextStep().isEmpty());

    if (QFile::exists(QStringLiteral("/dev/full"))) {
        inTheWay.remove();
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), part()));
        const auto full = fetch(server.url());
        QVERIFY(full);
        QCOMPARE(full->code, QStringLiteral("disk_full"));
    }
}

void TestDownload::sniffs_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<int>("content"); ///< of Download::Content, -1 for none
    const auto row = [](const char* name, const QByteArray& head, const char* suffix, int content) {
        QTest::newRow(name) << head << QString::fromLatin1(suffix) << content;
    };
    const int audio = int(Download::Content::Audio);
    const int image = int(Download::Content::Image);
    row("m4a", song.left(64), "m4a", audio);
    row("mp4",
        QByteArray("\0\0\0\x20"
                   "ftypisom",
                   12),
        "mp4", int(Download::Content::Video));
    row("mp3 with tags", "ID3\x04", "mp3", audio);
    row("mp3", QByteArray("\xFF\xFB\x90\x64"), "mp3", audio);
    row("wav", QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16), "wav", audio);
    row("flac", "fLaC", "flac", audio);
    row("ogg", "OggS", "ogg", audio);
    row("jpg", "\xFF\xD8\xFF\xE0", "jpg", image);
    row("png", "\x89PNG\r\n\x1A\n", "png", image);
    row("webp", QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16), "webp", image);
    const auto fixture = [](const char* name) { return test::readBytes(test::fixture(name)).left(64); };
    row("webm", fixture("media/song.webm"), "webm", audio);
    row("matroska",
        QByteArray(
            "\x1A\x45\xDF\xA3\xA3\x42\x86\x81\x01\x42\xF7\x81\x01\x42\xF2\x81\x04\x42\xF3\x81\x08\x42\x82\x88"
            "matroska"),
        "mka", audio);
    row("another EBML document", QByteArray("\x1A\x45\xDF\xA3\x9F\x42\x86\x81"), "", -1);
    row("aac", fixture("media/song.aac"), "aac", audio);
    row("aac without a rate", QByteArray("\xFF\xF1\x7C\x80\x2E\x7F\xFC\x21", 8), "", -1);
    row("avif", fixture("media/red-blue.avif"), "avif", image);
    row("avif by its other brand",
        QByteArray("\0\0\0\x18"
                   "ftypmif1\0\0\0\0mif1avif",
                   24),
        "avif", image);
    row("zip", "PK\x03\x04", "zip", int(Download::Content::Zip));
    row("empty", {}, "", -1);
    row("html", "<!doctype html>", "", -1);
    row("json", "{\"error\":1}", "", -1);
    row("bytes of no format", QByteArray("\xFF\xFF\xFF\xFF"), "", -1);
    row("cut short",
        QByteArray("\0\0\0\x20"
                   "fty",
                   7),
        "", -1);
}

void TestDownload::sniffs()
{
    QFETCH(QByteArray, head);
    QFETCH(int, content);
    QTEST(suffixFor(head), "suffix");
    if (content >= 0)
        QVERIFY(looksLike(Download::Content(content), head));
    for (int other = 0; other < 4; ++other) {
        const bool mayBeBoth =
            suffixFor(head) == QLatin1String("mp4") && other == int(Download::Content::Audio);
        if (other != content && !mayBeBoth)
            QVERIFY(!looksLike(Download::Content(other), head));
    }
}

RIFFDESK_TEST(tst_download, test::runTest<TestDownload>);

#include "tst_download.moc"
