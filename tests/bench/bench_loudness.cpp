#include "audio/loudness.h"
#include "audio/mediafile.h"
#include "playback/playqueue.h"
#include "tests/support/tone.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

constexpr int songSeconds = 180;
constexpr int rounds = 5;
constexpr int manySongs = 100'000;

/// The median of some rounds, in milliseconds; negative when the work fails.
double median(const std::function<bool()>& work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!work())
            return -1;
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

bool decodeBare(const QString& path)
{
    auto file = MediaFile::open(path);
    if (!file)
        return false;
    while (file.value()->next() == MediaFile::Step::Frame) { }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString wav = folder.filePath(QStringLiteral("song.wav"));
    const QString song = folder.filePath(QStringLiteral("song.m4a"));
    if (!writeWav(wav, texture(songSeconds), 48000, 2)
        || !encode(wav, song, {QStringLiteral("-b:a"), QStringLiteral("192k")})) {
        std::fputs("cannot make the test song\n", stderr);
        return 1;
    }
    const double bare = median([&] { return decodeBare(song); });
    const double loudness = median([&] { return Loudness::measure(song).ok(); });
    std::printf("bare decode of %d s       %8.1f ms\n", songSeconds, bare);
    std::printf("loudness                   %8.1f ms   ratio %.2f\n", loudness, loudness / bare);

    QStringList ids;
    for (int i = 0; i < manySongs; ++i)
        ids.append(QStringLiteral("00000000-0000-5000-8000-%1").arg(i, 12, 16, QLatin1Char('0')));
    PlayQueue queue;
    const double filled = median([&] {
        queue.set(ids, ids.at(manySongs / 2), 1);
        return queue.size() == manySongs;
    });
    const double drawn = median([&] {
        queue.setShuffled(!queue.shuffled(), 1);
        return queue.current() == ids.at(manySongs / 2);
    });
    std::printf("queue of %d songs      %8.1f ms   (limit 16)\n", manySongs, filled);
    std::printf("its shuffle                %8.1f ms   (limit 16)\n", drawn);
    return 0;
}
