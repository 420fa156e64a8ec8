#include "support/program.h"
#include "support/testprogram.h"
#include "support/tone.h"
#include "tests/unit/daw/sessionsound.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace riffdesk::test;

/// `riffdesk wav`, `video` and `stems`, and what is made of stems, on the built-in Practice service, as a
/// script would use them.
class TestCliFiles : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_data;
    QJsonObject m_song;

    [[nodiscard]] ProgramRun run(const QStringList& words) const
    {
        const QString command = words.first();
        const bool makes = command == QLatin1String("create") || command == QLatin1String("wav")
                           || command == QLatin1String("video") || command == QLatin1String("stems");
        return runProgram(
            QStringList{QStringLiteral("--practice"), QStringLiteral("--data-dir"), m_data.path()} + words
            + (makes ? QStringList{QStringLiteral("--song-seconds"), QStringLiteral("12")} : QStringList()));
    }
    [[nodiscard]] QString id() const { return m_song.value(QStringLiteral("songId")).toString(); }
    /// Requests of the ledger, all of which are done.
    [[nodiscard]] int requests() const
    {
        const auto listed = runProgram({QStringLiteral("--data-dir"), m_data.path(), QStringLiteral("ledger"),
                                        QStringLiteral("--json")});
        const QJsonArray all = QJsonDocument::fromJson(listed.output).array();
        for (const QJsonValue& one : all) {
            if (one.toObject().value(QLatin1String("outcome")) != QLatin1String("done"))
                return -1;
        }
        return static_cast<int>(all.size());
    }
    [[nodiscard]] static QByteArray streamsOf(const QString& path)
    {
        return toolOutput(QStringLiteral("ffprobe"),
                          {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_entries"),
                           QStringLiteral("stream=codec_type,codec_name"), QStringLiteral("-of"),
                           QStringLiteral("csv=p=0"), path});
    }

    /// What the session's file says, and nothing else, is the service's master.
    void playsTheSong(const QString& file) const
    {
        const auto session = file.endsWith(QLatin1String("rpp"))
                                 ? reaperSession(file)
                                 : dawProjectSession(file, m_data.filePath(QStringLiteral("unpacked")));
        QVERIFY(session && session->tracks.size() == 4);
        const QString master =
            m_data.filePath(QStringLiteral("songs/") + id() + QStringLiteral("/audio.wav"));
        const Samples song = soundOf(master, session->rate);
        const double seconds = double(song.size()) / session->rate / 2;
        QVERIFY2(seconds > 5, qPrintable(QString::number(seconds))); // whole bars, so about 12
        const double difference = highestDifference(session->rendered(), song);
        QVERIFY2(difference < -60, qPrintable(QString::number(difference)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = run({QStringLiteral("create"), QStringLiteral("--prompt"), QStringLiteral("A song"),
                               QStringLiteral("--json")});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        m_song = made.object();
        QCOMPARE(requests(), 1);
    }

    void aWavComesOnce()
    {
        const auto got = run({QStringLiteral("wav"), id()});
        QVERIFY2(got.exitCode == 0, got.errors.constData());
        const QString path = QString::fromUtf8(got.output.trimmed());
        QVERIFY2(path.endsWith(id() + QStringLiteral("/audio.wav")), got.output.constData());
        QCOMPARE(streamsOf(path).trimmed(), QByteArray("pcm_s16le,audio"));
        QCOMPARE(requests(), 2);
        const auto again = run({QStringLiteral("wav"), id(), QStringLiteral("--json")});
        QCOMPARE(again.exitCode, 2);
        QVERIFY2(again.errorObject()
                     .value(QLatin1String("error"))
                     .toObject()
                     .value(QLatin1String("message"))
                     .toString()
                     .contains(QLatin1String("already here")),
                 again.errors.constData());
        QVERIFY(again.output.isEmpty());
        QCOMPARE(requests(), 2);
        const auto anew = run({QStringLiteral("wav"), id(), QStringLiteral("--anew")});
        QVERIFY2(anew.exitCode == 0, anew.errors.constData());
        QCOMPARE(requests(), 3);
    }

    void aVideoPlaysWithItsCover()
    {
        const int before = requests();
        const auto got = run({QStringLiteral("video"), id(), QStringLiteral("--json")});
        QVERIFY2(got.exitCode == 0, got.errors.constData());
        const QJsonObject file = got.object();
        QCOMPARE(file.value(QLatin1String("state")).toString(), QStringLiteral("done"));
        QCOMPARE(file.value(QLatin1String("songId")).toString(), id());
        const QString path = file.value(QLatin1String("path")).toString();
        QCOMPARE(file.value(QLatin1String("bytes")).toInteger(), QFile(path).size());
        const QByteArray streams = streamsOf(path);
        QVERIFY2(streams.contains("video") && streams.contains("aac,audio"), streams.constData());
        // Decoded to its end without a word, and its first picture is the cover.
        QCOMPARE(toolOutput(QStringLiteral("ffmpeg"),
                            {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), path,
                             QStringLiteral("-f"), QStringLiteral("null"), QStringLiteral("-")}),
                 QByteArray());
        const QByteArray likeness =
            toolOutput(QStringLiteral("ffmpeg"),
                       {QStringLiteral("-hide_banner"), QStringLiteral("-i"), path, QStringLiteral("-i"),
                        m_song.value(QLatin1String("coverPath")).toString(), QStringLiteral("-frames:v"),
                        QStringLiteral("1"), QStringLiteral("-filter_complex"),
                        QStringLiteral("[1:v]scale=640:640[c];[0:v][c]ssim"), QStringLiteral("-f"),
                        QStringLiteral("null"), QStringLiteral("-")});
        const double ssim = likeness.mid(likeness.indexOf("All:") + 4).split(' ').first().toDouble();
        QVERIFY2(ssim > 0.9, likeness.constData());
        QCOMPARE(requests(), before + 1);
        const auto songs =
            QJsonDocument::fromJson(run({QStringLiteral("songs"), QStringLiteral("--json")}).output);
        QCOMPARE(songs.array().first().toObject().value(QLatin1String("videoPath")).toString(), path);
    }

    void stemsComeOnceAndMakeASession()
    {
        const QString out = m_data.filePath(QStringLiteral("out"));
        const auto early = run({QStringLiteral("export"), id(), QStringLiteral("--to"), out,
                                QStringLiteral("--session"), QStringLiteral("rpp")});
        QCOMPARE(early.exitCode, 2);
        QVERIFY2(early.errors.contains("riffdesk stems"), early.errors.constData());
        const int before = requests();
        const auto got = run({QStringLiteral("stems"), id()});
        QVERIFY2(got.exitCode == 0, got.errors.constData());
        const QList<QByteArray> paths = got.output.trimmed().split('\n');
        QCOMPARE(paths.size(), 4);
        for (const QByteArray& path : paths)
            QVERIFY2(streamsOf(QString::fromUtf8(path)).contains("audio"), path.constData());
        QCOMPARE(requests(), before + 1);
        const auto again = run({QStringLiteral("stems"), id(), QStringLiteral("--json")});
        QCOMPARE(again.exitCode, 2);
        QVERIFY2(again.errors.contains("already here"), again.errors.constData());
        QCOMPARE(requests(), before + 1);
        const auto anew =
            run({QStringLiteral("stems"), id(), QStringLiteral("--anew"), QStringLiteral("--json")});
        QVERIFY2(anew.exitCode == 0, anew.errors.constData());
        QCOMPARE(anew.object().value(QLatin1String("stems")).toArray().size(), 4);
        QCOMPARE(requests(), before + 2);

        const auto refused =
            run({QStringLiteral("export"), id(), QStringLiteral("--to"), out, QStringLiteral("--stems"),
                 QStringLiteral("--lufs"), QStringLiteral("-14")});
        QCOMPARE(refused.exitCode, 2);
        const auto stems =
            run({QStringLiteral("export"), QStringLiteral("--all"), QStringLiteral("--to"), out,
                 QStringLiteral("--stems"), QStringLiteral("--format"), QStringLiteral("flac"),
                 QStringLiteral("--template"), QStringLiteral("stems of {title}")});
        QVERIFY2(stems.exitCode == 0, stems.errors.constData());
        const QDir folder(QString::fromUtf8(stems.output.trimmed()));
        QVERIFY2(folder.dirName().startsWith(QLatin1String("stems of ")), stems.output.constData());
        QCOMPARE(folder.entryList(QDir::Files),
                 (QStringList{QStringLiteral("Bass.flac"), QStringLiteral("Chords.flac"),
                              QStringLiteral("Drums.flac"), QStringLiteral("Melody.flac")}));
        for (const char* word : {"rpp", "dawproject"}) {
            const auto made =
                run({QStringLiteral("export"), id(), QStringLiteral("--to"), out, QStringLiteral("--session"),
                     QLatin1String(word), QStringLiteral("--json")});
            QVERIFY2(made.exitCode == 0, made.errors.constData());
            const QJsonObject file = made.object().value(QLatin1String("files")).toArray().first().toObject();
            const QString session = file.value(QLatin1String("session")).toString();
            QVERIFY2(QFile::exists(session) && session.endsWith(QLatin1String(word)),
                     made.output.constData());
            playsTheSong(session);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void allOrNothingIsAskedFor()
    {
        const int before = requests();
        const auto unknown =
            run({QStringLiteral("video"), id(), QStringLiteral("unknown"), QStringLiteral("--anew")});
        QCOMPARE(unknown.exitCode, 2);
        QCOMPARE(requests(), before);
        QCOMPARE(run({QStringLiteral("create"), QStringLiteral("--action"), QStringLiteral("wav"),
                      QStringLiteral("--audio-id"), id()})
                     .exitCode,
                 2); // it would not look whether it is here
        QCOMPARE(requests(), before);
    }

    void everythingThatIsGoneIsFoundAndFetchedFree()
    {
        const int before = requests();
        const QDir folder(m_data.filePath(QStringLiteral("songs/") + id()));
        const QString audio = QFileInfo(m_song.value(QLatin1String("audioPath")).toString()).fileName();
        QVERIFY(folder.exists(audio));
        const auto fetchMissing = [this] {
            return run({QStringLiteral("fetch"), QStringLiteral("--missing")});
        };
        for (const QString& name : {QStringLiteral("audio.wav"), QStringLiteral("video.mp4"), audio}) {
            const QByteArray bytes = readBytes(folder.filePath(name));
            QVERIFY(!bytes.isEmpty() && QFile::remove(folder.filePath(name)));
            const auto fetched = fetchMissing();
            QVERIFY2(fetched.exitCode == 0, fetched.errors.constData());
            QCOMPARE(readBytes(folder.filePath(name)), bytes);
        }
        const auto nothing = fetchMissing();
        QVERIFY2(nothing.exitCode == 0 && nothing.output.isEmpty() && nothing.errors.isEmpty(),
                 nothing.errors.constData());
        // Stems are not given out twice.
        const QString stems = folder.filePath(QStringLiteral("stems"));
        QVERIFY(QDir().rename(stems, stems + QStringLiteral("-elsewhere")));
        const auto told = fetchMissing();
        QCOMPARE(told.exitCode, 0);
        QCOMPARE(told.errors.count("Stems of"), 1);
        QVERIFY(QDir().rename(stems + QStringLiteral("-elsewhere"), stems));
        QCOMPARE(requests(), before);
    }

    void whatIsGoneIsFetchedFree()
    {
        const int before = requests();
        const QString wav = m_data.filePath(QStringLiteral("songs/") + id() + QStringLiteral("/audio.wav"));
        QFile file(wav);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(file.remove());
        QCOMPARE(run({QStringLiteral("wav"), id()}).exitCode, 2);
        const auto fetched = run({QStringLiteral("fetch"), id()});
        QVERIFY2(fetched.exitCode == 0, fetched.errors.constData());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        QCOMPARE(requests(), before);
        // Also where the database is lost: the ledger knows which task made it.
        file.close();
        QVERIFY(QFile::remove(m_data.filePath(QStringLiteral("library.db"))));
        QVERIFY(file.remove());
        QCOMPARE(
            runProgram({QStringLiteral("--data-dir"), m_data.path(), QStringLiteral("--rebuild-library")})
                .exitCode,
            0);
        QCOMPARE(run({QStringLiteral("wav"), id()}).exitCode, 2);
        QCOMPARE(run({QStringLiteral("fetch"), id()}).exitCode, 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        QCOMPARE(requests(), before);
    }
};

RIFFDESK_TEST(tst_clifiles, runTest<TestCliFiles>);

#include "tst_clifiles.moc"
