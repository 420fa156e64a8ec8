#include "api/catalogue.h"
#include "api/producerclient.h"
#include "api/requesttext.h"
#include "api/songrequest.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace riffdesk;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

/// A request as a person reads and copies it.
class TestRequestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void curlAsksForTheSame();
};

/// The command goes through a real shell, with a curl that prints its arguments.
void TestRequestText::curlAsksForTheSame()
{
    SongRequest request(text("generate"), text("FUZZ-2.0"));
    request.set(text("custom"), true);
    request.set(text("lyric"), text("[Verse]\nit's \"snow\" $HOME `id` \\ end"));
    const QJsonObject body = request.toJson(Catalogue::builtIn());
    const QString command = requesttext::curl(QUrl(text("https://user:secret@api.example.org/")), body);
    QVERIFY(!command.contains(text("secret")));
    QProcess shell;
    shell.start(text("sh"), {text("-c"), text("curl() { printf '%s\\0' \"$@\"; }\n"
                                              "ACEDATACLOUD_API_TOKEN=token-of-the-user\n")
                                             + command});
    QVERIFY(shell.waitForFinished());
    const QList<QByteArray> arguments = shell.readAllStandardOutput().split('\0');
    QCOMPARE(arguments.value(2), QByteArray("https://api.example.org/producer/audios"));
    QVERIFY(arguments.contains("Authorization: Bearer token-of-the-user"));
    const qsizetype data = arguments.indexOf("-d");
    const QJsonObject sent = QJsonDocument::fromJson(arguments.value(data + 1)).object();
    QCOMPARE(sent, ProducerClient::asynchronous(body));
    QCOMPARE(QJsonDocument::fromJson(requesttext::json(body).toUtf8()).object(), sent);
}

RIFFDESK_TEST(tst_requesttext, test::runTest<TestRequestText>);
#include "tst_requesttext.moc"
