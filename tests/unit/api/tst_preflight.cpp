#include "api/catalogue.h"
#include "api/preflight.h"
#include "api/producerclient.h"
#include "api/requesttext.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace riffdesk;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

SongRequest written(const char* lyrics)
{
    SongRequest request(text("generate"), text("FUZZ-2.0"));
    request.set(text("custom"), true);
    request.set(text("lyric"), text(lyrics));
    return request;
}

SongRequest replacing(double start, double end)
{
    SongRequest request(text("replace_section"), text("FUZZ-2.0"));
    request.set(text("audio_id"), text("song"));
    request.set(text("replace_section_start"), start);
    request.set(text("replace_section_end"), end);
    return request;
}

} // namespace

class TestPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToSay_data();
    void nothingToSay();
    void lyrics_data();
    void lyrics();
    void longPrompt();
    void times();
    void instrumental();
    void unfinishedSource();
    void sourceOfTheOtherKind();
    void whatTheActionHidesIsNotLookedAt();
    void curlAsksForTheSame();

private:
    const Catalogue m_catalogue = Catalogue::builtIn();

    /// The one warning about this request, and that mending it ends it.
    PreflightWarning only(const SongRequest& request, const PreflightSource& source = {})
    {
        const auto warnings = preflight(request, m_catalogue, source);
        if (warnings.size() != 1 || warnings.first().message.isEmpty())
            return {};
        if (!warnings.first().fixLabel.isEmpty()
            && !preflight(warnings.first().fixed, m_catalogue, source).isEmpty())
            return {};
        return warnings.first();
    }
};

void TestPreflight::nothingToSay_data()
{
    QTest::addColumn<SongRequest>("request");
    QTest::newRow("songs have choruses that come back")
        << written("[Verse]\na\n\n[Chorus]\nb\n\n[Verse]\nc\n\n[Chorus]\nb");
    QTest::newRow("instrumental parts are empty") << written("[Intro]\n[Verse]\na\n[Guitar Solo]\n[Outro]");
    QTest::newRow("within the song") << replacing(10, 20);
    SongRequest prompt(text("generate"), text("FUZZ-2.0"));
    prompt.set(text("prompt"), QString(200, QLatin1Char('x')));
    QTest::newRow("a prompt that just fits") << prompt;
}

void TestPreflight::nothingToSay()
{
    QFETCH(SongRequest, request);
    QVERIFY(preflight(request, m_catalogue, {180, true, PreflightSource::Kind::Song}).isEmpty());
}

void TestPreflight::lyrics_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("mended");
    QTest::newRow("empty section") << QByteArray("[Verse]\na\n\n[Chorus]\n\n[Outro]")
                                   << QByteArray("[Verse]\na\n\n[Outro]");
    QTest::newRow("several") << QByteArray("[Verse 1]\n[Verse 2]\na") << QByteArray("[Verse 2]\na");
    QTest::newRow("twice in a row") << QByteArray("[Chorus]\nla\n\n[Chorus]\nla\n\n[Verse]\nlo")
                                    << QByteArray("[Chorus]\nla\n\n[Verse]\nlo");
    QTest::newRow("written newlines") << QByteArray("[Verse]\\na\\r\\nb") << QByteArray("[Verse]\na\nb");
}

void TestPreflight::lyrics()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, mended);
    const PreflightWarning warning = only(written(given.constData()));
    QCOMPARE(warning.key, text("lyric"));
    QCOMPARE(warning.fixed.text(text("lyric")), text(mended.constData()));
}

void TestPreflight::longPrompt()
{
    SongRequest request(text("generate"), text("FUZZ-2.0"));
    request.set(text("prompt"), QString(text("snow falls, ")).repeated(20));
    const PreflightWarning warning = only(request);
    QCOMPARE(warning.key, text("prompt"));
    const QString shorter = warning.fixed.text(text("prompt"));
    QVERIFY(shorter.size() <= 200 && shorter.size() > 180);
    QVERIFY2(shorter.endsWith(text("snow")) || shorter.endsWith(text("falls")), qPrintable(shorter));

    request.set(text("prompt"), QString(300, QLatin1Char('x'))); // one endless word
    QCOMPARE(only(request).fixed.text(text("prompt")).size(), 200);
}

void TestPreflight::times()
{
    const PreflightSource song{60, true, PreflightSource::Kind::Song};
    const PreflightWarning late = only(replacing(50, 70), song);
    QCOMPARE(late.key, text("replace_section_end"));
    QCOMPARE(late.fixed.number(text("replace_section_end")), 60.0);
    QCOMPARE(late.fixed.number(text("replace_section_start")), 50.0);

    // The form knows hundredths: 60.01 is the last that is within.
    const PreflightSource odd{60.017, true, PreflightSource::Kind::Song};
    QVERIFY(preflight(replacing(30, 60.01), m_catalogue, odd).isEmpty());
    QCOMPARE(only(replacing(30, 60.02), odd).fixed.number(text("replace_section_end")), 60.01);
    const PreflightWarning outside = only(replacing(80, 90), song);
    QCOMPARE(outside.fixed.number(text("replace_section_end")), 60.0);
    QVERIFY(outside.fixed.number(text("replace_section_start")) < 60);

    SongRequest extend(text("extend"), text("FUZZ-2.0"));
    extend.set(text("audio_id"), text("song"));
    extend.set(text("continue_at"), 61.5);
    QCOMPARE(only(extend, song).fixed.number(text("continue_at")), 60.0);
    QVERIFY(preflight(extend, m_catalogue, {}).isEmpty()); // a length that is not known forbids nothing
}

void TestPreflight::instrumental()
{
    SongRequest request = written("[Verse]\nla");
    request.set(text("instrumental"), true);
    QCOMPARE(only(request).fixed.flag(text("instrumental")), false);
}

void TestPreflight::unfinishedSource()
{
    const PreflightWarning warning = only(replacing(1, 2), {0, false, PreflightSource::Kind::Song});
    QCOMPARE(warning.key, text("audio_id"));
    QVERIFY(warning.fixLabel.isEmpty());
}

void TestPreflight::sourceOfTheOtherKind()
{
    const PreflightWarning upload = only(replacing(1, 2), {60, true, PreflightSource::Kind::Upload});
    QCOMPARE(upload.fixed.action(), text("upload_replace_section"));
    SongRequest song = replacing(1, 2);
    song.setAction(text("upload_replace_section"));
    QCOMPARE(only(song, {60, true, PreflightSource::Kind::Song}).fixed.action(), text("replace_section"));
    SongRequest stems(text("stems"), {});
    stems.set(text("audio_id"), text("upload"));
    const PreflightWarning none = only(stems, {60, true, PreflightSource::Kind::Upload});
    QCOMPARE(none.key, text("action"));
    QVERIFY(none.fixLabel.isEmpty());
}

void TestPreflight::whatTheActionHidesIsNotLookedAt()
{
    SongRequest stems(text("stems"), {});
    stems.set(text("audio_id"), text("song"));
    stems.set(text("lyric"), text("[Verse]\\n[Verse]"));
    stems.set(text("continue_at"), 500.0);
    stems.set(text("prompt"), QString(500, QLatin1Char('x')));
    QVERIFY(preflight(stems, m_catalogue, {60, true, PreflightSource::Kind::Song}).isEmpty());
    QVERIFY(preflight(SongRequest(text("unknown"), {}), m_catalogue, {}).isEmpty());
}

/// The command goes through a real shell, with a curl that prints its arguments.
void TestPreflight::curlAsksForTheSame()
{
    SongRequest request = written("[Verse]\nit's \"snow\" $HOME `id` \\ end");
    const QJsonObject body = request.toJson(m_catalogue);
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

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
