#include "compare/comparedsound.h"
#include "compare/comparison.h"
#include "compare/editreceipt.h"
#include "compare/splice.h"
#include "library/library.h"
#include "library/songfolder.h"
#include "stems/mixsong.h"
#include "storage/database.h"
#include "support/testprogram.h"
#include "tests/support/patience.h"
#include "tests/support/tone.h"
#include "tests/unit/compare/comparedsongs.h"
#include "tests/unit/compare/renderedpath.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

constexpr double splicedSeconds = 12;

} // namespace

class TestSplice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRestStaysToTheSample_data();
    void theRestStaysToTheSample();
    void extensionsKeepTheirEnd();
    void joinsAreMoved();
    void nothingInCommon();
    void pathsInAnyOrder();
    void becomesASong();

private:
    [[nodiscard]] QString fileOf(const Samples& samples, const QString& name) const
    {
        const QString path = m_folder.filePath(name);
        return writeWav(path, samples, rate, 2) ? path : QString();
    }

    QTemporaryDir m_folder;
    Samples m_song;
    Samples m_other;
};

void TestSplice::initTestCase()
{
    m_song = practiceSong("pop", "3", splicedSeconds);
    m_other = practiceSong("rock", "8", splicedSeconds);
}

void TestSplice::theRestStaysToTheSample_data()
{
    QTest::addColumn<double>("shift");
    QTest::addColumn<double>("decibels");
    QTest::addColumn<bool>("isEncoded");
    QTest::addColumn<double>("fade");
    QTest::newRow("as it is") << 0.0 << 0.0 << false << 0.03;
    QTest::newRow("moved") << 0.021 << 0.0 << false << 0.005;
    QTest::newRow("louder") << -0.013 << 1.5 << false << 0.2;
    QTest::newRow("newly rendered") << 0.0 << -1.0 << true << 0.05;
}

void TestSplice::theRestStaysToTheSample()
{
    QFETCH(double, shift);
    QFETCH(double, decibels);
    QFETCH(bool, isEncoded);
    QFETCH(double, fade);
    const QString parent = fileOf(m_song, QStringLiteral("parent.wav"));
    QString edit =
        fileOf(louder(shifted(replaced(m_song, m_other, 5, 8), shift), decibels), QStringLiteral("edit.wav"));
    if (isEncoded) {
        const QString encoded = m_folder.filePath(QStringLiteral("edit.m4a"));
        QVERIFY(encode(edit, encoded, {QStringLiteral("-b:a"), QStringLiteral("192k")}));
        edit = encoded;
    }
    Comparison comparison;
    std::optional<Result<EditReceipt>> receipt;
    std::optional<Result<SplicePlan>> planned;
    connect(&comparison, &Comparison::finished, this, [&receipt](const auto& told) { receipt = told; });
    connect(&comparison, &Comparison::planned, this, [&planned](const auto& told) { planned = told; });
    comparison.start(parent, edit);
    QTRY_VERIFY_WITH_TIMEOUT(receipt, patienceMs);
    QVERIFY(*receipt);
    QVERIFY((*receipt)->changed());
    comparison.plan(*(*receipt)->changed(), fade);
    QTRY_VERIFY_WITH_TIMEOUT(planned, patienceMs);
    QVERIFY(*planned);
    const SplicePlan* const plan = &**planned;
    QVERIFY(plan->in && plan->out);
    QVERIFY(plan->in->agreement > 0.9);
    QVERIFY(plan->out->agreement > 0.9);

    const std::vector<float> original = decodedAll(parent);
    const std::vector<float> edited = decodedAll(edit);
    const std::vector<float> spliced = written(plan->path(), {parent, edit});
    QCOMPARE(spliced.size(), original.size());
    const qint64 half = plan->fadeFrames / 2;
    const auto firstChanged = size_t((plan->in->parentFrame - half) * 2);
    const auto lastChanged = size_t((plan->out->parentFrame + half) * 2);
    QVERIFY(double(firstChanged) / 2 / rate > 5 - SplicePlan::searchedSeconds - fade);
    QVERIFY(double(lastChanged) / 2 / rate < 8 + SplicePlan::searchedSeconds + fade + 0.05);
    QVERIFY(std::equal(original.begin(), original.begin() + qint64(firstChanged), spliced.begin()));
    QVERIFY(std::equal(original.begin() + qint64(lastChanged), original.end(),
                       spliced.begin() + qint64(lastChanged)));
    // Inside it is the edit, at the parent's level.
    const auto inside = size_t((plan->in->parentFrame + half + 100) * 2);
    const auto editInside = size_t((plan->in->editFrame + half + 100) * 2);
    for (size_t i = 0; i < 2000; ++i)
        QVERIFY(std::abs(spliced[inside + i] - edited[editInside + i] * plan->gain) < 1e-6F);
    QVERIFY(std::abs(20 * std::log10(double(plan->gain)) + decibels) < 0.3);
    // And no click: no step at a join that is larger than what the songs have around it.
    for (const SplicePlan::Join& join : {*plan->in, *plan->out}) {
        const qint64 near = rate / 2;
        const float own =
            std::max(largestStep(original, join.parentFrame - near, join.parentFrame + near),
                     plan->gain * largestStep(edited, join.editFrame - near, join.editFrame + near));
        QVERIFY(largestStep(spliced, join.parentFrame - half - 2, join.parentFrame + half + 2)
                <= own * 1.05F);
    }
}

void TestSplice::extensionsKeepTheirEnd()
{
    const Samples start(m_song.begin(), m_song.begin() + framesOf(8) * 2);
    Samples longer = start;
    longer.insert(longer.end(), m_other.begin() + framesOf(8) * 2, m_other.end());
    const ComparedSound parent = ComparedSound::of(start, rate);
    const ComparedSound edit = ComparedSound::of(longer, rate);
    const auto changed = EditReceipt::of(parent, edit).changed();
    QVERIFY(changed);
    const auto plan = SplicePlan::around(parent, edit, *changed);
    QVERIFY(plan);
    QVERIFY(plan->in && !plan->out);
    QCOMPARE(plan->path().frames(), edit.frames());
    QCOMPARE(plan->range().end, edit.seconds());
}

void TestSplice::joinsAreMoved()
{
    const ComparedSound parent = ComparedSound::of(m_song, rate);
    const ComparedSound edit = ComparedSound::of(replaced(m_song, m_other, 5, 8), rate);
    const auto plan = SplicePlan::around(parent, edit, {5, 8});
    QVERIFY(plan);
    const SplicePlan earlier = plan->nudged(SplicePlan::Edge::In, -0.25);
    QCOMPARE(earlier.in->editFrame, plan->in->editFrame - std::lround(0.25 * rate));
    QCOMPARE(earlier.in->parentFrame - earlier.in->editFrame, plan->in->parentFrame - plan->in->editFrame);
    QCOMPARE(earlier.path().frames(), plan->path().frames());
    const SplicePlan farthest = plan->nudged(SplicePlan::Edge::In, 100);
    QVERIFY(farthest.in->editFrame <= farthest.out->editFrame - farthest.fadeFrames);
    QVERIFY(plan->nudged(SplicePlan::Edge::Out, 100).out->editFrame <= edit.frames() - plan->fadeFrames);
    QCOMPARE(plan->preview(SplicePlan::Edge::In, 2).frames(), qint64(4 * rate));
    const QStringList files{fileOf(m_song, QStringLiteral("parent.wav")),
                            fileOf(replaced(m_song, m_other, 5, 8), QStringLiteral("edit.wav"))};
    const auto whole = written(plan->path(), files);
    const auto heard = written(plan->preview(SplicePlan::Edge::Out, 1), files);
    QCOMPARE(heard.size(), size_t(2 * rate * 2));
    const auto from = (plan->out->parentFrame - rate) * 2;
    QVERIFY(std::equal(heard.begin(), heard.end(), whole.begin() + from));
}

void TestSplice::nothingInCommon()
{
    const ComparedSound parent = ComparedSound::of(m_song, rate);
    const ComparedSound silence = ComparedSound::of(Samples(m_song.size()), rate);
    const auto plan = SplicePlan::around(parent, silence, {2, 4});
    QVERIFY(!plan);
    QCOMPARE(int(plan.error().category), int(Error::Category::Input));
    const auto whole = SplicePlan::around(parent, parent, {0, splicedSeconds});
    QVERIFY(!whole);
    QVERIFY(!SplicePlan::around(parent, ComparedSound::of({}, rate), {0, 1}));
}

/// A hundred random paths of two songs that are the same: whatever is put together is that song.
void TestSplice::pathsInAnyOrder()
{
    const QString file = fileOf(m_song, QStringLiteral("parent.wav"));
    const std::vector<float> original = decodedAll(file);
    std::mt19937 random(5);
    for (int round = 0; round < 100; ++round) {
        SoundPath path{rate, 2 * qint64(random() % 2000), {}};
        const qint64 frames = framesOf(1.5);
        for (qint64 at = 0; at < frames;) {
            qint64 to = std::min(frames, at + path.fadeFrames + qint64(random() % size_t(rate)));
            to = frames - to < path.fadeFrames ? frames : to;
            path.pieces.append({int(random() % 2), at, to, 1, 1});
            at = to;
        }
        const std::vector<float> made = written(path, {file, file});
        QCOMPARE(made.size(), size_t(frames * 2));
        for (size_t i = 0; i < made.size(); ++i)
            QVERIFY(std::abs(made[i] - original[i]) < 1e-5F);
        QCOMPARE(written(path, {file, file}), made); // the same bytes again
    }
}

void TestSplice::becomesASong()
{
    QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(QStringLiteral("library.db")));
    QVERIFY(database);
    Library library(**database, folder.filePath(QStringLiteral("songs")));
    const auto add = [&library, this](const Samples& samples, const char* name, const char* lyrics) {
        Song song;
        song.service = importedService();
        song.remoteId = QLatin1String(name);
        song.id = songIdOf(song.service, song.remoteId);
        song.title = QLatin1String(name);
        song.lyrics = QLatin1String(lyrics);
        song.audioFile = QStringLiteral("audio.wav");
        song.media = Song::Media::Ready;
        const SongFolder songFolder(library.songsDir(), song.id);
        if (!songFolder.make() || !writeWav(songFolder.file(song.audioFile), samples, rate, 2)
            || !library.add(song))
            return Song();
        return song;
    };
    const Song parent = add(m_song, "parent", "old words");
    const Song edit = add(replaced(m_song, m_other, 5, 8), "edit", "new words");
    const QStringList files{SongFolder(library.songsDir(), parent.id).file(parent.audioFile),
                            SongFolder(library.songsDir(), edit.id).file(edit.audioFile)};
    const auto plan = SplicePlan::around(ComparedSound::read(files[0]).value(),
                                         ComparedSound::read(files[1]).value(), {5, 8});
    QVERIFY(plan);
    MixSong mix(library);
    QSignalSpy ready(&mix, &MixSong::songReady);
    mix.start(parent, splicedSong(parent, edit, *plan), plan->path().writer(files), MixSong::Into::Song);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patienceMs);
    const auto made = library.song(ready.at(0).at(0).toString());
    QVERIFY(made);
    QCOMPARE(made->parentId, parent.id);
    QCOMPARE(made->action, QStringLiteral("splice"));
    QCOMPARE(made->lyrics, QStringLiteral("new words"));
    QCOMPARE(made->request.value(QStringLiteral("splice_edit")).toString(), edit.id);
    QVERIFY(!hasServiceId(*made) || made->service == importedService());
    const auto kept = decodedAll(SongFolder(library.songsDir(), made->id).file(made->audioFile));
    const auto wanted = written(plan->path(), files);
    QCOMPARE(kept.size(), wanted.size());
    const qint64 half = plan->fadeFrames / 2;
    QVERIFY(std::equal(wanted.begin(), wanted.begin() + (plan->in->parentFrame - half) * 2, kept.begin()));
}

RIFFDESK_TEST(tst_splice, runTest<TestSplice>);

#include "tst_splice.moc"
