#include "library/library.h"
#include "library/songfolder.h"
#include "storage/database.h"
#include "support/program.h"
#include "support/testprogram.h"
#include "tests/support/tone.h"
#include "tests/unit/library/samplesong.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace riffdesk;
using namespace riffdesk::test;

/// What an edit changed, told and spliced from the command line.
class TestCliCompare : public QObject
{
    Q_OBJECT

    static constexpr int rate = 48000;

    QString path(const QString& name = {}) const { return m_home->path(QStringLiteral("library") + name); }
    static QString id(int number) { return sampleSong(number).id; }
    [[nodiscard]] QString audioOf(const QString& songId, const QString& name) const
    {
        return SongFolder(path(QStringLiteral("/songs")), songId).file(name);
    }
    ProgramRun run(QStringList words) const
    {
        return runProgram(QStringList{QStringLiteral("--data-dir"), path()} + std::move(words));
    }
    bool add(Library& library, int number, const std::vector<qint16>& samples) const
    {
        Song song = sampleSong(number);
        song.audioFile = QStringLiteral("audio.wav");
        song.media = Song::Media::Ready;
        song.lyrics = QStringLiteral("first\nline %1").arg(number);
        song.parentId = number == 2 ? id(1) : QString();
        const SongFolder folder(library.songsDir(), song.id);
        return folder.make().ok() && writeWav(folder.file(song.audioFile), samples, rate, 2)
               && library.add(song).ok();
    }

    std::unique_ptr<TestHome> m_home;
    std::vector<qint16> m_song;

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TestHome>();
        QVERIFY(QDir().mkpath(path()));
        auto database = Database::open(path(QStringLiteral("/library.db")));
        QVERIFY(database);
        Library library(**database, path(QStringLiteral("/songs")));
        m_song = melody(8, 1, 0.5);
        const std::vector<qint16> other = melody(8, 2, 0.5);
        std::vector<qint16> edit = m_song;
        std::copy(other.begin() + rate * 2 * 3, other.begin() + rate * 2 * 5, edit.begin() + rate * 2 * 3);
        QVERIFY(add(library, 1, m_song));
        QVERIFY(add(library, 2, edit));
    }

    void whatChangedIsPrinted()
    {
        const ProgramRun told = run({QStringLiteral("compare"), id(1), id(2)});
        QCOMPARE(told.exitCode, 0);
        const QList<QByteArray> lines = told.output.split('\n');
        QCOMPARE(lines.first(), QByteArray("Changed 3.0–5.0 s. Everything else is the same."));
        QVERIFY(lines.contains("- line 1"));
        QVERIFY(lines.contains("+ line 2"));
        const ProgramRun asJson = run({QStringLiteral("compare"), id(1), id(2), QStringLiteral("--json")});
        const QJsonObject object = QJsonDocument::fromJson(asJson.output).object();
        QVERIFY(object.value(QStringLiteral("sameAs")).isNull());
        QCOMPARE(object.value(QStringLiteral("offsetSeconds")).toDouble(-1), 0.0);
        const QJsonArray spans = object.value(QStringLiteral("spans")).toArray();
        QCOMPARE(spans.size(), 3);
        const QJsonObject changed = spans.at(1).toObject();
        QVERIFY(std::abs(changed.value(QStringLiteral("from")).toDouble() - 3) < 0.05);
        QVERIFY(std::abs(changed.value(QStringLiteral("to")).toDouble() - 5) < 0.05);
        QVERIFY(changed.value(QStringLiteral("differenceDb")).toDouble(-100) > -6);
        QVERIFY(spans.at(0).toObject().value(QStringLiteral("differenceDb")).toDouble() < -60);
        QCOMPARE(object.value(QStringLiteral("lyrics")).toArray().size(), 1);
        QVERIFY(object.value(QStringLiteral("parameters")).toObject().contains(QStringLiteral("title")));
        const ProgramRun same = run({QStringLiteral("compare"), id(1), id(1), QStringLiteral("--json")});
        QCOMPARE(QJsonDocument::fromJson(same.output).object().value(QStringLiteral("sameAs")).toString(),
                 id(1));
    }

    void aSpliceKeepsTheRest()
    {
        const ProgramRun made = run({QStringLiteral("splice"), id(1), id(2), QStringLiteral("--crossfade"),
                                     QStringLiteral("20"), QStringLiteral("--json")});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        const QJsonObject song = QJsonDocument::fromJson(made.output).object();
        QCOMPARE(song.value(QStringLiteral("action")).toString(), QStringLiteral("splice"));
        const QString wav = m_home->path(QStringLiteral("spliced.wav"));
        QVERIFY(encode(song.value(QStringLiteral("audioPath")).toString(), wav,
                       {QStringLiteral("-c:a"), QStringLiteral("pcm_s16le")}));
        const QByteArray spliced = readBytes(wav).right(qsizetype(m_song.size() * sizeof(qint16)));
        const QByteArray original =
            readBytes(audioOf(id(1), QStringLiteral("audio.wav"))).right(spliced.size());
        const qsizetype second = rate * 4;
        QCOMPARE(spliced.left(second * 5 / 2), original.left(second * 5 / 2));
        QCOMPARE(spliced.right(second * 5 / 2), original.right(second * 5 / 2));
        QVERIFY(spliced.mid(second * 3, second * 2) != original.mid(second * 3, second * 2));
        const ProgramRun told =
            run({QStringLiteral("compare"), id(1), song.value(QStringLiteral("songId")).toString()});
        QVERIFY(told.output.startsWith("Changed "));
    }

    void aRangeIsTakenAsItIsGiven()
    {
        const ProgramRun made = run({QStringLiteral("splice"), id(1), id(2), QStringLiteral("--from"),
                                     QStringLiteral("0:02"), QStringLiteral("--to"), QStringLiteral("6")});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        QVERIFY(made.errors.contains("1.9") || made.errors.contains("2.0"));
    }

    void whatCannotBeDoneSaysWhy()
    {
        const auto refused = [this](const QStringList& words, const char* sentence) {
            const ProgramRun told = run(words);
            return told.exitCode == 2 && told.errors.contains(sentence) && told.output.isEmpty();
        };
        const QString splice = QStringLiteral("splice");
        QVERIFY(refused({QStringLiteral("compare"), id(1)}, "takes two ids"));
        QVERIFY(refused({QStringLiteral("compare"), id(1), QStringLiteral("nothing")}, "There is no song"));
        QVERIFY(refused({splice, id(1), id(1)}, "Nothing changed"));
        QVERIFY(
            refused({splice, id(1), id(2), QStringLiteral("--from"), QStringLiteral("3")}, "go together"));
        QVERIFY(refused({splice, id(1), id(2), QStringLiteral("--from"), QStringLiteral("5"),
                         QStringLiteral("--to"), QStringLiteral("3")},
                        "the earlier ones first"));
        QVERIFY(refused({splice, id(1), id(2), QStringLiteral("--crossfade"), QStringLiteral("900")},
                        "5 to 200"));
        QVERIFY(QFile::remove(audioOf(id(2), QStringLiteral("audio.wav"))));
        const ProgramRun gone = run({QStringLiteral("compare"), id(1), id(2)});
        QVERIFY(gone.exitCode != 0 && !gone.errors.isEmpty());
    }
};

RIFFDESK_TEST(tst_clicompare, runTest<TestCliCompare>);

#include "tst_clicompare.moc"
