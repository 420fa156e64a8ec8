#include "support/program.h"
#include "support/testprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace riffdesk::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double probedSeconds(const QString& path)
{
    return toolOutput(QStringLiteral("ffprobe"),
                      {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_entries"),
                       QStringLiteral("format=duration"), QStringLiteral("-of"), QStringLiteral("csv=p=0"),
                       path})
        .trimmed()
        .toDouble();
}

double measured(const QByteArray& report, const char* what)
{
    const QRegularExpression pattern(QString::fromLatin1(what) + QStringLiteral(": (-?[0-9.]+) dB"));
    return pattern.match(QString::fromUtf8(report)).captured(1).toDouble();
}

} // namespace

/// `riffdesk create` and its neighbours on the built-in Practice service, as a script would use them.
/// Songs are short where their length is not what is looked at.
class TestCliCreate : public QObject
{
    Q_OBJECT

private:
    static constexpr int shortSeconds = 35;
    QTemporaryDir m_data;
    QJsonObject m_song;

    [[nodiscard]] QStringList practice(const QStringList& words, int seconds = shortSeconds) const
    {
        return QStringList{QStringLiteral("--practice"), QStringLiteral("--data-dir"), m_data.path()} + words
               + (seconds > 0 ? QStringList{QStringLiteral("--song-seconds"), QString::number(seconds)}
                              : QStringList());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto run =
            runProgram(practice({QStringLiteral("create"), QStringLiteral("--prompt"),
                                 QStringLiteral("A song for Christmas"), QStringLiteral("--json")}));
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        m_song = run.object();
        QVERIFY2(!m_song.isEmpty(), run.output.constData());
        QCOMPARE(run.output.trimmed().count('\n'), 0); // one object, nothing else
    }

    void saysEverythingAboutTheSong()
    {
        for (const auto* key : {"songId", "title", "audioPath", "coverPath", "durationSeconds", "state"})
            QVERIFY2(m_song.contains(QString::fromLatin1(key)), key);
        QCOMPARE(m_song.value(QStringLiteral("state")).toString(), QStringLiteral("done"));
        QVERIFY(!m_song.value(QStringLiteral("title")).toString().isEmpty());
        QVERIFY(QFileInfo::exists(m_song.value(QStringLiteral("coverPath")).toString()));
        const QString folder = QFileInfo(m_song.value(QStringLiteral("audioPath")).toString()).path();
        QVERIFY(QFileInfo::exists(folder + QStringLiteral("/song.json")));
    }

    void theLedgerKnowsTheRequest()
    {
        const auto run = runProgram(practice({QStringLiteral("ledger"), QStringLiteral("--search"),
                                              QStringLiteral("Christmas"), QStringLiteral("--json")},
                                             0));
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QJsonArray requests = QJsonDocument::fromJson(run.output).array();
        QCOMPARE(requests.size(), 1);
        const QJsonObject request = requests.first().toObject();
        QCOMPARE(request.value(QStringLiteral("outcome")).toString(), QStringLiteral("done"));
        QCOMPARE(request.value(QStringLiteral("songIds")).toArray(),
                 QJsonArray{m_song.value(QStringLiteral("songId"))});
    }

    void theAudioIsMusicOfThatLength()
    {
        const auto run = runProgram(practice({QStringLiteral("create"), QStringLiteral("--prompt"),
                                              QStringLiteral("a whole song"), QStringLiteral("--json")},
                                             0));
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QString audio = run.object().value(QStringLiteral("audioPath")).toString();
        const double told = run.object().value(QStringLiteral("durationSeconds")).toDouble();
        QVERIFY(told >= 60);
        QVERIFY2(qAbs(probedSeconds(audio) - told) < 0.5, qPrintable(QString::number(told)));
        const QByteArray report = toolOutput(
            QStringLiteral("ffmpeg"), {QStringLiteral("-hide_banner"), QStringLiteral("-i"), audio,
                                       QStringLiteral("-af"), QStringLiteral("volumedetect"),
                                       QStringLiteral("-f"), QStringLiteral("null"), QStringLiteral("-")});
        QVERIFY(report.contains("Audio: aac"));
        QVERIFY(report.contains("stereo"));
        QVERIFY2(measured(report, "mean_volume") > -35, report.constData());
        QVERIFY2(measured(report, "max_volume") < -0.05, report.constData());
    }

    void theSameSeedGivesTheSameBytes()
    {
        const QStringList words{QStringLiteral("create"),     QStringLiteral("--prompt"),
                                QStringLiteral("slow waltz"), QStringLiteral("--set"),
                                QStringLiteral("seed=42"),    QStringLiteral("--json")};
        QByteArray hashes[2];
        for (QByteArray& hash : hashes) {
            const auto run = runProgram(practice(words));
            QVERIFY2(run.exitCode == 0, run.errors.constData());
            const QByteArray audio = contentOf(run.object().value(QStringLiteral("audioPath")).toString());
            QVERIFY(!audio.isEmpty());
            hash = QCryptographicHash::hash(audio, QCryptographicHash::Sha256);
        }
        QCOMPARE(hashes[0], hashes[1]);

        const auto other = runProgram(
            practice({QStringLiteral("create"), QStringLiteral("--prompt"), QStringLiteral("slow waltz"),
                      QStringLiteral("--set"), QStringLiteral("seed=43"), QStringLiteral("--json")}));
        const QByteArray audio = contentOf(other.object().value(QStringLiteral("audioPath")).toString());
        QVERIFY(QCryptographicHash::hash(audio, QCryptographicHash::Sha256) != hashes[0]);
    }

    void worksOnASongOfTheLibrary_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("cover") << QStringList{};
        QTest::newRow("extend") << QStringList{QStringLiteral("--set"), QStringLiteral("continue_at=30")};
        QTest::newRow("variation") << QStringList{};
        QTest::newRow("replace_section")
            << QStringList{QStringLiteral("--set"), QStringLiteral("replace_section_start=10"),
                           QStringLiteral("--set"), QStringLiteral("replace_section_end=20.5")};
        QTest::newRow("swap_vocals") << QStringList{};
        QTest::newRow("swap_instrumentals")
            << QStringList{QStringLiteral("--prompt"), QStringLiteral("Happy")};
    }

    void worksOnASongOfTheLibrary()
    {
        QFETCH(QStringList, words);
        const QString action = QString::fromLatin1(QTest::currentDataTag());
        const auto run = runProgram(
            practice(QStringList{QStringLiteral("create"), QStringLiteral("--action"), action,
                                 QStringLiteral("--audio-id"),
                                 m_song.value(QStringLiteral("songId")).toString(), QStringLiteral("--json")}
                     + words));
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QJsonObject made = run.object();
        QCOMPARE(made.value(QStringLiteral("action")).toString(), action);
        QVERIFY(made.value(QStringLiteral("songId")) != m_song.value(QStringLiteral("songId")));
        QVERIFY(QFileInfo(made.value(QStringLiteral("audioPath")).toString()).size() > 100'000);
    }

    void stemsLandInTheSongsFolder()
    {
        const auto run = runProgram(
            practice({QStringLiteral("create"), QStringLiteral("--action"), QStringLiteral("stems"),
                      QStringLiteral("--audio-id"), m_song.value(QStringLiteral("songId")).toString(),
                      QStringLiteral("--json")}));
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(run.object().value(QStringLiteral("songId")), m_song.value(QStringLiteral("songId")));
        const QJsonArray stems = run.object().value(QStringLiteral("stems")).toArray();
        QCOMPARE(stems.size(), 4);
        for (const QJsonValue& stem : stems)
            QVERIFY(probedSeconds(stem.toString()) >= 30);
    }

    void lyricsFromAFileAreSung()
    {
        QFile file(m_data.filePath(QStringLiteral("words.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[Verse]\nHello harbour\n[Chorus]\nGood night\n");
        file.close();
        const auto run = runProgram(practice(
            {QStringLiteral("create"), QStringLiteral("--lyrics"), file.fileName(), QStringLiteral("--title"),
             QStringLiteral("Harbour / Night"), QStringLiteral("--export"),
             m_data.filePath(QStringLiteral("out.mp3")), QStringLiteral("--json")}));
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(run.object().value(QStringLiteral("title")).toString(), QStringLiteral("Harbour / Night"));
        QCOMPARE(run.object().value(QStringLiteral("lyrics")).toString(),
                 QStringLiteral("[Verse]\nHello harbour\n[Chorus]\nGood night"));
        const QString exported = run.object().value(QStringLiteral("exportPath")).toString();
        QCOMPARE(exported, m_data.filePath(QStringLiteral("out.mp3")));
        QVERIFY(toolOutput(QStringLiteral("ffprobe"), {exported}).contains("Harbour / Night"));
    }

    void listsAndExportsTheLibrary()
    {
        const auto songs = runProgram(
            {QStringLiteral("--data-dir"), m_data.path(), QStringLiteral("songs"), QStringLiteral("--json")});
        QCOMPARE(songs.exitCode, 0);
        QVERIFY(QJsonDocument::fromJson(songs.output).array().size() >= 9);

        const auto found =
            runProgram({QStringLiteral("--data-dir"), m_data.path(), QStringLiteral("songs"),
                        QStringLiteral("--search"), QStringLiteral("harb"), QStringLiteral("--json")});
        QCOMPARE(QJsonDocument::fromJson(found.output).array().size(), 1);

        const auto jobs = runProgram(
            {QStringLiteral("--data-dir"), m_data.path(), QStringLiteral("jobs"), QStringLiteral("--json")});
        QCOMPARE(QJsonDocument::fromJson(jobs.output).array().size(), 0); // all are over

        QTemporaryDir to;
        const QStringList words{
            QStringLiteral("--data-dir"), m_data.path(),
            QStringLiteral("export"),     m_song.value(QStringLiteral("songId")).toString(),
            QStringLiteral("--to"),       to.path(),
            QStringLiteral("--format"),   QStringLiteral("flac")};
        const auto files = [&to] { return QDir(to.path()).entryList(QDir::Files).size(); };
        const auto first = runProgram(words);
        QVERIFY2(first.exitCode == 0, first.errors.constData());
        QVERIFY(QFileInfo::exists(QString::fromUtf8(first.output.trimmed())));
        QCOMPARE(files(), 1);
        const auto second = runProgram(words);
        QVERIFY2(second.exitCode == 0, second.errors.constData());
        QCOMPARE(files(), 1); // it has not changed
        const auto other =
            runProgram(words + QStringList{QStringLiteral("--artist"), QStringLiteral("Another Band")});
        QVERIFY2(other.exitCode == 0, other.errors.constData());
        QVERIFY(QFileInfo::exists(QString::fromUtf8(other.output.trimmed())));
        QCOMPARE(files(), 2); // never over the first
    }
};

RIFFDESK_TEST(tst_clicreate, runTest<TestCliCreate>);

#include "tst_clicreate.moc"
