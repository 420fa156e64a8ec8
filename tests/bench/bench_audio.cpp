#include "audio/decodeahead.h"
#include "audio/mediafile.h"
#include "audio/mixer.h"
#include "audio/waveform.h"
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
    auto file = MediaFile::open(path, nullptr);
    if (!file)
        return false;
    while (file.value()->next() == MediaFile::Step::Frame) { }
    return true;
}

Mixer::Sources openSources(const QString& path, int count)
{
    Mixer::Sources sources;
    for (int i = 0; i < count; ++i) {
        auto source = Source::open(path, std::make_shared<std::atomic_bool>(false));
        if (source)
            sources.push_back(source.value());
    }
    return sources;
}

/// Milliseconds to decode and mix ten seconds of so many sources.
double mixTenSeconds(const QString& path, int count)
{
    const Mixer::Sources sources = openSources(path, count);
    Mixer mixer;
    mixer.setSources(sources);
    mixer.play();
    std::vector<float> block(size_t(480) * 2);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1000; ++i) {
        bool ready = false;
        while (!ready) {
            ready = std::all_of(sources.begin(), sources.end(), [&](const std::shared_ptr<Source>& source) {
                return source->available(mixer.wants().frame, Mixer::rate / 2) >= Mixer::rate / 2;
            });
            if (!ready)
                DecodeAhead::decodeOne(sources, mixer.wants());
        }
        mixer.render(block.data(), 480);
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Milliseconds from opening a file to the first sample that is not zero.
bool firstSound(const QString& path)
{
    const Mixer::Sources sources = openSources(path, 1);
    Mixer mixer;
    mixer.setSources(sources);
    mixer.play();
    std::vector<float> block(size_t(480) * 2);
    for (int i = 0; i < 100; ++i) {
        mixer.render(block.data(), 480);
        if (std::any_of(block.begin(), block.end(), [](float v) { return v != 0.0F; }))
            return true;
    }
    return false;
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
    const double waveform = median([&] { return Waveform::compute(song).ok(); });
    std::printf("bare decode of %d s       %8.1f ms\n", songSeconds, bare);
    std::printf("waveform                   %8.1f ms   ratio %.2f (limit 1.5)\n", waveform, waveform / bare);

    const double open = median([&] { return firstSound(song); });
    std::printf("open to first sound        %8.1f ms   (limit 150)\n", open);

    for (const int count : {1, 4, 16}) {
        const double time = mixTenSeconds(song, count);
        std::printf("mixing %2d sources          %8.1f ms   for 10 s: %.2f %% of a core a source\n", count,
                    time, time / 100 / count);
    }
    return 0;
}
