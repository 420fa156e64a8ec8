#include "export/exporter.h"
#include "tests/support/tone.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <optional>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

constexpr int songSeconds = 180;
constexpr int manySongs = 100;
constexpr int manySeconds = 20;
constexpr int rounds = 3;

/// In milliseconds; negative when the work fails.
double timed(const std::function<bool()>& work)
{
    QElapsedTimer timer;
    timer.start();
    return work() ? double(timer.nsecsElapsed()) / 1e6 : -1;
}

void tell(const char* format, double bareMs, double ours, std::vector<double> ratios, const char* what)
{
    std::sort(ratios.begin(), ratios.end());
    std::printf("%-9s %d s  ffmpeg %7.0f ms  export %7.0f ms  ratio %.2f (limit 1.15)%s\n", format,
                songSeconds, bareMs, ours, ratios[ratios.size() / 2], what);
}

bool exportAll(const QVector<ExportItem>& items)
{
    Exporter exporter;
    bool isWhole = false;
    QObject::connect(&exporter, &Exporter::finished, [&](int written, int, bool) {
        isWhole = written == items.size();
        QCoreApplication::quit();
    });
    exporter.start(items);
    QCoreApplication::exec();
    return isWhole;
}

} // namespace

/// Exports against the bare ffmpeg command, and many at once against one after the other; each pair in turns,
/// so that a busy machine is so for both.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto path = [&folder](const QString& name) { return folder.filePath(name); };
    const QString wav = path(QStringLiteral("song.wav"));
    const QString song = path(QStringLiteral("song.m4a"));
    const QString shortSong = path(QStringLiteral("short.m4a"));
    if (!writeWav(wav, texture(songSeconds), 48000, 2)
        || !encode(wav, song, {QStringLiteral("-b:a"), QStringLiteral("192k")})
        || !encode(song, shortSong, {QStringLiteral("-t"), QString::number(manySeconds)})) {
        std::fputs("cannot make the test song\n", stderr);
        return 1;
    }
    int made = 0;
    const auto itemOf = [&](const char* format, const QString& audio, bool isMeasured) {
        ExportItem item;
        item.song.id = QString::number(made);
        item.song.title = QStringLiteral("Song %1").arg(made);
        item.audioPath = audio;
        item.targetPath = path(QStringLiteral("out/%1").arg(made++));
        item.options.format = QString::fromLatin1(format);
        if (isMeasured) { // as the library knows of a song that was played
            item.song.loudness = -14;
            item.song.truePeak = -1;
        }
        return item;
    };
    struct Row
    {
        const char* format;
        QStringList bare;
    };
    const auto words = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    const QVector<Row> rows{{"mp3", words("-c:a libmp3lame -b:a 320k -f mp3")},
                            {"flac", words("-c:a flac -sample_fmt s16 -f flac")},
                            {"opus", words("-c:a libopus -b:a 160k -f opus")},
                            {"wav", words("-c:a pcm_s16le -f wav")},
                            {"original", words("-c:a copy -f ipod")}};
    for (const Row& row : rows) {
        for (const bool isMeasured : {true, false}) {
            std::vector<double> ratios;
            double bareMs = 0;
            double ours = 0;
            for (int round = 0; round < rounds; ++round) {
                bareMs = timed([&] { return encode(song, path(QStringLiteral("bare")), row.bare); });
                ours = timed([&] { return exportAll({itemOf(row.format, song, isMeasured)}); });
                ratios.push_back(ours / bareMs);
            }
            tell(row.format, bareMs, ours, ratios, isMeasured ? "" : "  with its loudness measured");
        }
    }
    // To a loudness: ffmpeg's own filter needs a pass to measure and one to write.
    for (const char* format : {"mp3", "flac", "wav"}) {
        const QStringList bare = std::find_if(rows.cbegin(), rows.cend(), [format](const Row& row) {
                                     return qstrcmp(row.format, format) == 0;
                                 })->bare;
        std::vector<double> ratios;
        double bareMs = 0;
        double ours = 0;
        for (int round = 0; round < rounds; ++round) {
            bareMs = timed([&] {
                return encode(song, path(QStringLiteral("bare")), words("-af loudnorm=I=-16:TP=-1 -f null"))
                       && encode(
                           song, path(QStringLiteral("bare")),
                           words("-af loudnorm=I=-16:TP=-1:measured_I=-14:measured_TP=-1:measured_LRA=1:"
                                 "measured_thresh=-24:linear=true -ar 48000")
                               + bare);
            });
            ours = timed([&] {
                ExportItem item = itemOf(format, song, false);
                item.options.loudness = -16;
                return exportAll({item});
            });
            ratios.push_back(ours / bareMs);
        }
        tell(format, bareMs, ours, ratios, "  brought to a loudness");
    }
    QVector<ExportItem> all;
    for (int i = 0; i < manySongs; ++i)
        all.append(itemOf("mp3", shortSong, true));
    const double oneByOne = timed([&] {
        return std::all_of(all.cbegin(), all.cend(),
                           [](const ExportItem& item) { return exportAll({item}); });
    });
    const double atOnce = timed([&] { return exportAll(all); });
    std::printf("%d songs  one after the other %7.0f ms  at once %7.0f ms  ratio %.2f (limit 0.6)\n",
                manySongs, oneByOne, atOnce, atOnce / oneByOne);
    return 0;
}
