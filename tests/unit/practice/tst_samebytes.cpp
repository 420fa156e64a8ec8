/// The same seed and request give the same bytes, also from one version of the program to the next: songs
/// that were made before are composed anew when their files were dropped. The sums were recorded from the
/// first composer, which held whole songs in memory, on x86-64 with glibc 2.36 (a libm without FMA rounds
/// differently).

#include "practice/coverpainter.h"
#include "practice/songencoder.h"
#include "practice/songrenderer.h"
#include "practice/stemszip.h"
#include "support/testhome.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

extern "C" {
#include <libavformat/avformat.h>
#include <libavutil/cpu.h>
}

using namespace riffdesk;

namespace {

/// The bytes of every audio packet in a media file; empty when it cannot be read.
QByteArray audioPackets(const QString& path)
{
    AVFormatContext* context = nullptr;
    if (avformat_open_input(&context, QFile::encodeName(path).constData(), nullptr, nullptr) < 0)
        return {};
    const int stream = av_find_best_stream(context, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    QByteArray bytes;
    AVPacket* packet = av_packet_alloc();
    while (av_read_frame(context, packet) >= 0) {
        if (packet->stream_index == stream)
            bytes.append(reinterpret_cast<const char*>(packet->data), packet->size);
        av_packet_unref(packet);
    }
    av_packet_free(&packet);
    avformat_close_input(&context);
    return bytes;
}

} // namespace

class TestSameBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void samples_data();
    void samples();
    void files_data();
    void files();

private:
    [[nodiscard]] Arrangement edited(const Recipe& recipe, const Arrangement& source) const
    {
        return arranged(m_table, recipe, source);
    }

    QTemporaryDir m_folder;
    QString m_recording;
    MoodTable m_table = MoodTable::builtIn();
    std::atomic<bool> m_never = false;
};

namespace {

Recipe recipeFor(const char* action, const char* prompt, const char* seed)
{
    Recipe recipe;
    recipe.action = QLatin1String(action);
    recipe.prompt = QLatin1String(prompt);
    recipe.seed = QLatin1String(seed);
    return recipe;
}

/// Everything a source gives, for comparison only: nothing in the program holds a whole song.
StemAudio whole(SongRenderer renderer)
{
    StemAudio audio;
    for (StemAudio block = renderer.next().value(); block.frames() > 0; block = renderer.next().value()) {
        for (std::size_t s = 0; s < audio.stems.size(); ++s)
            audio.stems[s].insert(audio.stems[s].end(), block.stems[s].begin(), block.stems[s].end());
    }
    return audio;
}

/// Samples in portions of `size`.
SampleSource portions(const std::vector<std::int16_t>& samples, std::size_t size)
{
    return [&samples, size, at = std::size_t(0)]() mutable -> Result<std::vector<std::int16_t>> {
        const std::size_t count = std::min(size, samples.size() - at);
        const auto first = samples.begin() + static_cast<std::ptrdiff_t>(at);
        at += count;
        return std::vector<std::int16_t>(first, first + static_cast<std::ptrdiff_t>(count));
    };
}

/// 9 s of two gliding triangle waves and a little noise, from integers only.
std::vector<std::int16_t> playedIn()
{
    std::vector<std::int16_t> samples(std::size_t(9) * practiceRate * 2);
    std::uint32_t noise = 1;
    std::uint32_t left = 0;
    std::uint32_t right = 0;
    for (std::size_t i = 0; i + 1 < samples.size(); i += 2) {
        left += 200U + static_cast<std::uint32_t>(i / 4000);
        right += 301U;
        noise = noise * 1664525U + 1013904223U;
        const auto triangle = [](std::uint32_t phase) {
            const int at = static_cast<int>(phase & 0xffffU);
            return (at < 0x8000 ? at : 0xffff - at) - 0x4000;
        };
        samples[i] = static_cast<std::int16_t>(triangle(left) + static_cast<int>(noise >> 23U));
        samples[i + 1] = static_cast<std::int16_t>(triangle(right) - static_cast<int>(noise >> 24U));
    }
    return samples;
}

} // namespace

void TestSameBytes::initTestCase()
{
    m_recording = m_folder.filePath(QStringLiteral("played.wav"));
    const auto samples = playedIn();
    QVERIFY(writeWav(portions(samples, samples.size()), m_recording));
}

void TestSameBytes::samples_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QByteArray>("sum");
    const auto row = [](const char* kind, double seconds, const char* sum) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << seconds << QByteArray(sum);
    };
    row("generate", 12, "94deda49569af624822c2f95d613722b");
    row("waltz", 12, "8102c2ce05e6dd4106dd6b2020416836");
    row("ambient", 12, "c31a7fe907afe87ad08eebaa26f1d77a");
    row("whole song", 0, "cb906ba2d1f5dfc14467f1b4c8016eff");
    row("sung", 15, "f042ecbdf38e62e203a0aae91888de25");
    row("weird", 12, "df7ea5a047bba9dd2ed42498b2f5a471");
    row("extend", 14, "270afac43f26c6a78be3ddf2ee23acbc");
    row("replace_section", 9, "1be2b60c48e1f93830b3f5909aa7d2be");
    row("replaced twice", 9, "22b46a22d01f3515f79d98a08f4c6ee0");
    row("cover", 10, "6285460a766dc782d46b9e169bf959d2");
    row("variation", 10, "17b9231075a8e10ea35e9deb6e792727");
    row("swap_vocals", 10, "8719f3352ba208f4ef5a48ebfd070b3a");
    row("swap_instrumentals", 10, "fafedea6edb06b2da1e8b8f80dd7a807");
    row("recording", 0, "be837aa400e575c3b1dff196f523fb98");
    row("recording extended", 14, "d0fa65e51a84d12cd68a863e51749edb");
    row("recording covered", 0, "7a8ab5e0b65b31dd2a4a81a919afb111");
    row("recording replaced", 0, "6197d8e3bc3aff385df5a5ee2bbf72c2");
}

void TestSameBytes::samples()
{
    QFETCH(QString, kind);
    QFETCH(double, seconds);
    const Arrangement recorded{{{std::nullopt, m_recording, 1, 0, 0, 9.0}}, 9.0};
    const Arrangement source = arranged(m_table, recipeFor("generate", "jazz", "7"), {});
    Arrangement song;
    if (kind == QLatin1String("generate")) {
        song = arranged(m_table, recipeFor("generate", "A song for Christmas", "7"), {});
    } else if (kind == QLatin1String("waltz") || kind == QLatin1String("ambient")) {
        song = arranged(m_table, recipeFor("generate", qPrintable(kind), "8"), {});
    } else if (kind == QLatin1String("whole song")) {
        song = arranged(m_table, recipeFor("generate", "fast chiptune", "1"), {});
    } else if (kind == QLatin1String("sung")) {
        Recipe recipe = recipeFor("generate", "rock 150 bpm", "3");
        recipe.lyrics = QStringLiteral("[Chorus]\nhey hey everybody\nall the way\n[Verse]\nla la");
        song = arranged(m_table, recipe, {});
    } else if (kind == QLatin1String("weird")) {
        Recipe recipe = recipeFor("generate", "techno", "5");
        recipe.weirdness = 1;
        song = arranged(m_table, recipe, {});
    } else if (kind == QLatin1String("extend")) {
        Recipe recipe = recipeFor("extend", "rock", "9");
        recipe.continueAt = 6.3;
        song = edited(recipe, source);
    } else if (kind.startsWith(QLatin1String("replace"))) {
        Recipe recipe = recipeFor("replace_section", "", "8");
        recipe.sectionStart = 3.21;
        recipe.sectionEnd = 7.5;
        song = edited(recipe, source);
        if (kind == QLatin1String("replaced twice")) {
            recipe = recipeFor("replace_section", "reggae", "9");
            recipe.sectionStart = 5;
            recipe.sectionEnd = 8.99;
            song = edited(recipe, song);
        }
    } else if (kind == QLatin1String("recording")) {
        song = recorded;
    } else if (kind == QLatin1String("recording extended")) {
        Recipe recipe = recipeFor("extend", "folk", "4");
        recipe.continueAt = 5;
        song = edited(recipe, recorded);
    } else if (kind == QLatin1String("recording covered")) {
        Recipe recipe = recipeFor("cover", "jazz", "4");
        recipe.coverStrength = 0.7;
        song = edited(recipe, recorded);
    } else if (kind == QLatin1String("recording replaced")) {
        Recipe recipe = recipeFor("replace_section", "jazz", "4");
        recipe.sectionStart = 2;
        recipe.sectionEnd = 4;
        song = edited(recipe, recorded);
    } else {
        song = edited(recipeFor(qPrintable(kind), "", "5"), source);
    }
    const StemAudio audio = whole(SongRenderer(m_table, song, m_never, seconds));
    QCryptographicHash sum(QCryptographicHash::Md5);
    for (const auto& stem : audio.stems) {
        std::vector<std::int16_t> little(stem.size());
        qToLittleEndian<std::int16_t>(stem.data(), static_cast<qsizetype>(stem.size()), little.data());
        sum.addData(QByteArrayView(reinterpret_cast<const char*>(little.data()),
                                   static_cast<qsizetype>(little.size() * 2)));
    }
    QTEST(sum.result().toHex(), "sum");
}

void TestSameBytes::files_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("sum");
    QTest::newRow("audio") << QStringLiteral("m4a") << QByteArray("ddb71949838dd1c3aa2f345e98959346");
    // Of a video the audio only: libx264 does not write the picture the same in every run.
    QTest::newRow("video") << QStringLiteral("mp4") << QByteArray("7e51ab52cd15216bfea2fe7e45955e18");
    QTest::newRow("wav") << QStringLiteral("wav") << QByteArray("d71d8c2b34e05fc2ec387d12603006c2");
    QTest::newRow("stems") << QStringLiteral("zip") << QByteArray("c651526f10a7aa8fbad93ef4ab8ef4c3");
}

void TestSameBytes::files()
{
    QFETCH(QString, suffix);
    const Arrangement song = arranged(m_table, recipeFor("generate", "A song for Christmas", "7"), {});
    const auto mix = whole(SongRenderer(m_table, song, m_never, 7.3)).mix();
    const QString path = m_folder.filePath(QStringLiteral("song.") + suffix);
    for (const std::size_t size : {std::size_t(practiceBlock * 2), std::size_t(2 * 777), mix.size()}) {
        if (suffix == QLatin1String("m4a")) {
            QVERIFY(encodeSong(portions(mix, size), {}, path, m_never));
        } else if (suffix == QLatin1String("mp4")) {
            QVERIFY(encodeSong(portions(mix, size), paintedCover(m_table.neutral(), 7, 160), path, m_never));
        } else if (suffix == QLatin1String("wav")) {
            QVERIFY(writeWav(portions(mix, size), path));
        } else {
            SongRenderer renderer(m_table, song, m_never, 7.3);
            QVERIFY(writeStems([&renderer] { return renderer.next(); }, path, m_never));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = suffix == QLatin1String("mp4") ? audioPackets(path) : file.readAll();
        QTEST(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex(), "sum");
    }
}

RIFFDESK_TEST(tst_samebytes, [](int argc, char** argv) {
    const riffdesk::test::TestHome home;
    const QCoreApplication application(argc, argv);
    av_force_cpu_flags(0); // the plain C paths of libav: the others round differently
    TestSameBytes test;
    return QTest::qExec(&test, argc, argv);
});

#include "tst_samebytes.moc"
