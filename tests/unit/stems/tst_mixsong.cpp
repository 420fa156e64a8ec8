#include "audio/decoder.h"
#include "library/library.h"
#include "library/songfolder.h"
#include "stems/mixsong.h"
#include "stems/stemsum.h"
#include "storage/database.h"
#include "support/testprogram.h"
#include "tests/support/patience.h"
#include "tests/support/testhome.h"
#include "tests/support/tone.h"

#include <QBuffer>
#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <cmath>
#include <cstring>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

constexpr double stemSeconds = 0.8;

std::vector<float> decodedSamples(const QString& path)
{
    const auto decoder = Decoder::open(path, Decoder::ownRate);
    if (!decoder)
        return {};
    std::vector<float> all;
    std::vector<float> block(2 * 4096);
    for (qint64 got = 4096; got == 4096;) {
        got = (*decoder)->read(block.data(), 4096).valueOr(0);
        all.insert(all.end(), block.begin(), block.begin() + got * 2);
    }
    return all;
}

float largestDifference(const std::vector<float>& a, const std::vector<float>& b)
{
    float largest = a.size() == b.size() ? 0.0F : 2.0F;
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        largest = std::max(largest, std::abs(a[i] - b[i]));
    return largest;
}

} // namespace

class TestMixSong : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMixIsASongWithItsSource();
    void theSameMixIsTheSameSong();
    void tooLoudIsTurnedDown();
    void aFileForExport();
    void whatCannotBeMixedLeavesNothing();
    void stoppedLeavesNothing();
    void stoppedIsStopped();
    void leftoversOfAKilledRunGo();
    void stemsOfOtherRatesAndLengths();

private:
    /// Gives the song stems of these levels.
    [[nodiscard]] bool giveStems(const QVector<qint16>& levels);
    [[nodiscard]] StemMix mixOf() const { return stemmix::forFiles({}, folder().stemNames()); }
    [[nodiscard]] SongFolder folder() const { return {m_library->songsDir(), m_song.id}; }
    /// What lies where mixes are written.
    [[nodiscard]] QStringList hiddenFolders() const
    {
        const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
        return QDir(m_library->songsDir() + QStringLiteral("/.mixing.part"))
                   .entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
               + QDir(cache + QStringLiteral("/mixing.part"))
                     .entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    struct Outcome
    {
        QString id;
        QString path;
        double gain = 0;
        std::optional<Error> error;
    };
    Outcome mixed(MixSong& mixer, const StemMix& mix, MixSong::Into into = MixSong::Into::Song);

    std::unique_ptr<TestHome> m_home;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
    Song m_song;
};

void TestMixSong::init()
{
    m_library.reset();
    m_database.reset();
    m_home = std::make_unique<TestHome>();
    m_database = Database::open(m_home->path(QStringLiteral("library.db"))).value();
    m_library = std::make_unique<Library>(*m_database, m_home->path(QStringLiteral("songs")));
    Song song;
    song.service = QStringLiteral("practice");
    song.remoteId = QStringLiteral("one");
    song.title = QStringLiteral("Harbour");
    song.lyrics = QStringLiteral("[Verse]\nwaves");
    song.style = QStringLiteral("folk");
    song.coverFile = QStringLiteral("cover.jpg");
    song.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    const auto added = m_library->add(song);
    QVERIFY(added.ok());
    m_song = *added;
    QVERIFY(writeBytes(folder().file(QStringLiteral("cover.jpg")), "a cover"));
    QVERIFY(writeBytes(folder().file(QStringLiteral("lyrics.lrc")), "[00:00.10]waves"));
}

bool TestMixSong::giveStems(const QVector<qint16>& levels)
{
    if (!QDir().mkpath(folder().stemsDir()))
        return false;
    for (qsizetype i = 0; i < levels.size(); ++i) {
        std::vector<qint16> samples = texture(stemSeconds);
        for (qint16& sample : samples)
            sample = qint16(int(sample) * levels.at(i) / 32767);
        if (!writeWav(folder().stemsDir() + QStringLiteral("/stem%1.wav").arg(i), samples, 48000, 2))
            return false;
    }
    return m_library->setHasStems(m_song.id, true).ok();
}

TestMixSong::Outcome TestMixSong::mixed(MixSong& mixer, const StemMix& mix, MixSong::Into into)
{
    Outcome outcome;
    const QObject scope;
    connect(&mixer, &MixSong::songReady, &scope, [&](const QString& id, double gain) {
        outcome.id = id;
        outcome.gain = gain;
    });
    connect(&mixer, &MixSong::fileReady, &scope, [&](const QString& path) { outcome.path = path; });
    connect(&mixer, &MixSong::failed, &scope, [&](const Error& error) { outcome.error = error; });
    mixer.start(m_song, mix, QStringLiteral("Harbour (mix)"), into);
    if (!QTest::qWaitFor(
            [&] { return !outcome.id.isEmpty() || !outcome.path.isEmpty() || outcome.error.has_value(); },
            60'000))
        outcome.error = Error{};
    return outcome;
}

void TestMixSong::aMixIsASongWithItsSource()
{
    QVERIFY(giveStems({8000, 4000, 12000}));
    StemMix mix = mixOf();
    QCOMPARE(mix.size(), 3);
    mix[1].isMuted = true;
    mix[2].gain = -6;
    mix[2].pan = 1;
    MixSong mixer(*m_library);
    QSignalSpy progress(&mixer, &MixSong::progressed);
    const Outcome outcome = mixed(mixer, mix);
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->text()) : "");
    QCOMPARE(outcome.gain, 0.0);
    QVERIFY(progress.size() > 1);
    QVERIFY(!mixer.isRunning());

    const Song song = m_library->song(outcome.id).value_or(Song());
    QCOMPARE(song.title, QStringLiteral("Harbour (mix)"));
    QCOMPARE(song.parentId, m_song.id);
    QCOMPARE(song.lyrics, m_song.lyrics);
    QCOMPARE(song.action, QStringLiteral("mix"));
    QVERIFY(song.media == Song::Media::Ready);
    QVERIFY(std::abs(song.durationSeconds - stemSeconds) < 1e-6);
    const SongFolder made(m_library->songsDir(), song.id);
    QCOMPARE(readBytes(made.file(QStringLiteral("cover.jpg"))), QByteArray("a cover"));
    QCOMPARE(readBytes(made.file(QStringLiteral("lyrics.lrc"))), QByteArray("[00:00.10]waves"));
    QVERIFY(song.file(song.audioFile) && *song.file(song.audioFile) == made.measure(song.audioFile).value());
    QCOMPARE(made.readSong().value().title, song.title); // can be rebuilt from its folder
    QTRY_VERIFY(hiddenFolders().isEmpty());

    const std::vector<float> one = decodedSamples(folder().stemsDir() + QStringLiteral("/stem0.wav"));
    const std::vector<float> three = decodedSamples(folder().stemsDir() + QStringLiteral("/stem2.wav"));
    std::vector<float> sum = one;
    for (size_t i = 1; i < sum.size(); i += 2)
        sum[i] += three[i] * float(std::pow(10.0, -6 / 20.0));
    QVERIFY(largestDifference(decodedSamples(m_library->audioPath(song)), sum) < 3e-7F); // 24 bits
}

void TestMixSong::theSameMixIsTheSameSong()
{
    QVERIFY(giveStems({8000, 4000}));
    MixSong mixer(*m_library);
    const Outcome first = mixed(mixer, mixOf());
    const Outcome second = mixed(mixer, mixOf());
    QVERIFY(!first.id.isEmpty());
    QCOMPARE(second.id, first.id);
    QCOMPARE(m_library->count(), 2);
    QTRY_VERIFY(hiddenFolders().isEmpty());
}

void TestMixSong::tooLoudIsTurnedDown()
{
    QVERIFY(giveStems({32000, 32000, 32000}));
    MixSong mixer(*m_library);
    const Outcome outcome = mixed(mixer, mixOf());
    QVERIFY(outcome.gain < 0);
    const auto samples = decodedSamples(m_library->audioPath(*m_library->song(outcome.id)));
    float peak = 0;
    for (const float sample : samples)
        peak = std::max(peak, std::abs(sample));
    QVERIFY(std::abs(20 * std::log10(double(peak)) - MixRender::highestPeak) < 0.01);
    // Turned down as a whole: nothing was cut off.
    auto alone = decodedSamples(folder().stemsDir() + QStringLiteral("/stem0.wav"));
    for (float& sample : alone)
        sample *= 3 * float(std::pow(10.0, outcome.gain / 20));
    QVERIFY(largestDifference(samples, alone) < 1e-5F);
}

void TestMixSong::aFileForExport()
{
    QVERIFY(giveStems({8000, 4000}));
    MixSong mixer(*m_library);
    const Outcome outcome = mixed(mixer, mixOf(), MixSong::Into::File);
    QVERIFY(!outcome.path.isEmpty());
    QCOMPARE(decodedSamples(outcome.path).size(), size_t(stemSeconds * 48000) * 2);
    QCOMPARE(m_library->count(), 1);
    mixer.cancel();
    QTRY_VERIFY(!QFile::exists(outcome.path));
    QTRY_VERIFY(hiddenFolders().isEmpty());
}

void TestMixSong::whatCannotBeMixedLeavesNothing()
{
    QVERIFY(giveStems({8000, 4000}));
    MixSong mixer(*m_library);
    StemMix silent = mixOf();
    for (StemLevel& stem : silent)
        stem.isMuted = true;
    const Outcome none = mixed(mixer, silent);
    QVERIFY(none.error && none.error->category == Error::Category::Input);
    const StemMix whole = mixOf();
    QVERIFY(QFile::remove(folder().stemsDir() + QStringLiteral("/stem1.wav")));
    const Outcome missing = mixed(mixer, whole);
    QVERIFY(missing.error && !missing.error->text().isEmpty());
    QTRY_VERIFY(hiddenFolders().isEmpty());
    QCOMPARE(m_library->count(), 1);
    QVERIFY(!mixed(mixer, mixOf()).id.isEmpty()); // the next one is made
}

void TestMixSong::stoppedLeavesNothing()
{
    QVERIFY(giveStems({8000, 4000}));
    {
        MixSong mixer(*m_library);
        mixer.start(m_song, mixOf(), QStringLiteral("Mix"), MixSong::Into::Song);
        QVERIFY(mixer.isRunning());
        QTRY_VERIFY(!hiddenFolders().isEmpty());
    }
    QTRY_VERIFY(hiddenFolders().isEmpty());
    QCOMPARE(m_library->count(), 1);
}

/// Whenever it is stopped: what no longer runs brings no song.
void TestMixSong::stoppedIsStopped()
{
    QVERIFY(giveStems({8000, 4000}));
    const auto songFolders = [this] {
        return QDir(m_library->songsDir()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
    };
    const auto before = songFolders();
    MixSong mixer(*m_library);
    QSignalSpy ready(&mixer, &MixSong::songReady);
    mixer.start(m_song, mixOf(), QStringLiteral("Mix"), MixSong::Into::Song);
    // From the moment on that its folder has its place it is stopped again and again.
    QTimer stopping;
    connect(&stopping, &QTimer::timeout, this, [&] {
        if (songFolders() > before)
            mixer.cancel();
    });
    stopping.start(0);
    QTRY_VERIFY(!mixer.isRunning());
    stopping.stop();
    const bool hasCome = !ready.isEmpty();
    StemMix other = mixOf();
    other.first().isMuted = true;
    const Outcome next = mixed(mixer, other);
    QCOMPARE(m_library->count(), hasCome ? 3 : 2);
    QCOMPARE(mixed(mixer, other).id, next.id); // it was that one
}

void TestMixSong::leftoversOfAKilledRunGo()
{
    QVERIFY(giveStems({8000, 4000}));
    const QString left = m_library->songsDir() + QStringLiteral("/.mixing.part/abcdef");
    QVERIFY(QDir().mkpath(left) && writeBytes(left + QStringLiteral("/mix.raw"), "half a mix"));
    MixSong mixer(*m_library);
    QVERIFY(!mixed(mixer, mixOf()).id.isEmpty());
    QVERIFY(!QFile::exists(left));
}

void TestMixSong::stemsOfOtherRatesAndLengths()
{
    const QString slow = m_home->path(QStringLiteral("slow.wav"));
    const QString quick = m_home->path(QStringLiteral("quick.wav"));
    QVERIFY(writeWav(slow, std::vector<qint16>(size_t(22050 * 2), 8192), 22050, 1)); // two seconds of mono
    QVERIFY(writeWav(quick, std::vector<qint16>(size_t(44100 * 2), 4096), 44100, 2)); // one
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    const auto sum = StemSum::write({slow, quick}, {1.0F, {1, 0}}, out, {});
    QVERIFY(sum.ok());
    QCOMPARE(sum->rate, 44100);
    QVERIFY(std::abs(sum->frames - 2 * 44100) <= 64); // of a converter
    const auto at = [&out](qint64 frame, int channel) {
        float sample = 0;
        std::memcpy(&sample, out.data().constData() + (frame * 2 + channel) * qint64(sizeof sample),
                    sizeof sample);
        return double(sample);
    };
    QVERIFY(std::abs(at(22050, 0) - 0.375) < 0.001 && std::abs(at(22050, 1) - 0.25) < 0.001);
    QVERIFY(std::abs(at(66150, 0) - 0.25) < 0.001 && std::abs(at(66150, 1) - 0.25) < 0.001);
}

RIFFDESK_TEST(tst_mixsong, runTest<TestMixSong>);

#include "tst_mixsong.moc"
