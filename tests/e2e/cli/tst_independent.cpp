#include "support/brokenserver.h"
#include "support/program.h"
#include "support/testprogram.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace riffdesk::test;

/// A service that was not written by us in spirit: it answers in all the odd but allowed shapes of the
/// reference.
class TestIndependent : public QObject
{
    Q_OBJECT

    static QByteArray m4a()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.m4a"));
        toolOutput(QStringLiteral("ffmpeg"),
                   {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-f"),
                    QStringLiteral("lavfi"), QStringLiteral("-i"),
                    QStringLiteral("sine=frequency=440:duration=3"), QStringLiteral("-c:a"),
                    QStringLiteral("aac"), path});
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray png()
    {
        return QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5E"
            "rkJggg==");
    }

private Q_SLOTS:
    void oddShapesGiveASongForOnePayment()
    {
        const QByteArray audio = m4a();
        QVERIFY(!audio.isEmpty());
        const BrokenServer media([&](const BrokenServer::Request& request, int) {
            const bool isAudio = request.path().startsWith("/final");
            return BrokenServer::Reply{BrokenServer::answer(200, isAudio ? audio : png())};
        });
        const QByteArray host = media.url().toString().toUtf8();
        std::atomic_int looks = 0;
        const BrokenServer service([&](const BrokenServer::Request& request, int) {
            if (request.path() == "/producer/audios")
                return BrokenServer::json(quoted("{'task_id':'task-1'}"));
            QByteArray task;
            if (looks++ == 0) {
                task = quoted("{'id':'task-1','type':'audios','created_at':1767114000.25,'response':{'data':["
                              "{'id':'song-1','state':'processing','progress':'40%',"
                              "'audio_url':'HOST/preview.m4a'}]}}");
            } else {
                // Finished, without `success`, data as an object, numbers as texts, literal backslash-n.
                task = quoted(
                    "{'id':'task-1','type':'audios','created_at':1767114000.25,"
                    "'finished_at':1767114060.5,'trace_id':'trace-1','response':{'task_id':'task-1','data':{"
                    "'id':'song-1','title':'Sn\\u202eow\\u009b\\u2066','state':'complete','progress':1.0,"
                    "'lyric':'[Verse]\\\\nFirst\\\\nSecond','audio_url':'HOST/final.m4a',"
                    "'image_url':'HOST/cover.png','video_url':null,'seed':2450882164,'duration':'3.0',"
                    "'model':'FUZZ-2.0','created_at':'2025-12-30T17:18:23.232911Z','extra':{'deep':[1,2]}}}"
                    "}");
            }
            return BrokenServer::json(quoted("{'items':[") + task.replace("HOST", host)
                                      + quoted("],'count':1}"));
        });

        QTemporaryDir data;
        const QString prompt = QStringLiteral("A song for \u202eChristmas");
        const QByteArray token = "tok-independent-123456789";
        const auto run =
            runProgram({QStringLiteral("--service"), service.url().toString(), QStringLiteral("--data-dir"),
                        data.path(), QStringLiteral("create"), QStringLiteral("--prompt"), prompt,
                        QStringLiteral("--title"), QStringLiteral("Snow"), QStringLiteral("--set"),
                        QStringLiteral("weirdness=0.3"), QStringLiteral("--json")},
                       token);
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QJsonObject song = run.object();
        QCOMPARE(song.value(QStringLiteral("title")).toString(), QStringLiteral("Snow"));
        QCOMPARE(song.value(QStringLiteral("lyrics")).toString(), QStringLiteral("[Verse]\nFirst\nSecond"));
        QCOMPARE(song.value(QStringLiteral("seed")).toString(), QStringLiteral("2450882164"));
        QCOMPARE(song.value(QStringLiteral("durationSeconds")).toDouble(), 3.0);
        QCOMPARE(song.value(QStringLiteral("prompt")).toString(), prompt);
        const auto listed = runProgram(
            {QStringLiteral("--data-dir"), data.path(), QStringLiteral("songs"), QStringLiteral("--json")});
        for (const QByteArray& output : {run.output, listed.output}) { // escaped, as it turns a line around
            QVERIFY(output.contains("\\u202e"));
            QVERIFY(!output.contains("\xe2\x80\xae"));
        }
        QFile saved(song.value(QStringLiteral("audioPath")).toString());
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), audio); // the result, not the preview
        QVERIFY(song.value(QStringLiteral("coverPath")).toString().endsWith(QStringLiteral(".png")));

        int paid = 0;
        const auto requests = service.requests();
        for (const auto& request : requests) {
            QCOMPARE(request.header("authorization"), "Bearer " + token);
            QVERIFY(request.head.startsWith("POST "));
            if (request.path() != "/producer/audios")
                continue;
            ++paid;
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            QCOMPARE(body.value(QStringLiteral("action")).toString(), QStringLiteral("generate"));
            QCOMPARE(body.value(QStringLiteral("model")).toString(), QStringLiteral("FUZZ-2.0 Pro"));
            QCOMPARE(body.value(QStringLiteral("prompt")).toString(), prompt);
            QCOMPARE(body.value(QStringLiteral("lyric")).toString(), QString());
            QVERIFY(body.value(QStringLiteral("weirdness")).isDouble());
            QCOMPARE(body.value(QStringLiteral("weirdness")).toDouble(), 0.3);
            QVERIFY(body.value(QStringLiteral("async")).toBool());
            QVERIFY(!body.contains(QStringLiteral("audio_id")));
            QVERIFY(!body.contains(QStringLiteral("cover_strength")));
        }
        QCOMPARE(paid, 1);
        const auto fetched = media.requests();
        QCOMPARE(fetched.size(), 2);
        for (const auto& request : fetched) {
            QVERIFY(request.header("authorization").isEmpty());
            QVERIFY(!request.head.contains(token));
            QVERIFY(!request.path().startsWith("/preview"));
        }
    }
};

RIFFDESK_TEST(tst_independent, runTest<TestIndependent>);

#include "tst_independent.moc"
