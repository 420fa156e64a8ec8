#include "audio/decodeahead.h"
#include "audio/loudness.h"
#include "audio/mediafile.h"
#include "audio/mixer.h"
#include "audio/player.h"
#include "audio/snappoints.h"
#include "audio/waveform.h"
#include "base/background.h"
#include "tests/support/tone.h"
#include "tests/unit/audio/fakesounddevices.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

constexpr int songSeconds = 180;
constexpr int rounds = 7;
constexpr int block = 480; ///< frames, 10 ms

/// CPU time of this thread, in milliseconds: other programs do not count.
double cpu()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// CPU milliseconds of this; negative when it fails.
double time(const std::function<bool()>& work)
{
    const double start = cpu();
    return work() ? cpu() - start : -1;
}

bool decodeBare(const QString& path)
{
    auto file = MediaFile::open(path);
    if (!file)
        return false;
    while (file.value()->next() == MediaFile::Step::Frame) { }
    return true;
}

Mixer::Sources openSources(const QString& path, int count)
{
    Mixer::Sources sources;
    for (int i = 0; i < count; ++i) {
        auto source = Source::open(path);
        if (source)
            sources.push_back(source.value());
    }
    return sources;
}

struct Cost
{
    double mixing = 0; ///< share of a core
    double decoding = 0;
};

/// What ten seconds of so many sources cost, decoded as they are needed.
Cost tenSeconds(const QString& path, int count)
{
    const Mixer::Sources sources = openSources(path, count);
    Mixer mixer;
    mixer.setSources(sources);
    mixer.play();
    std::vector<float> out(size_t(block) * 2);
    Cost cost;
    for (int i = 0; i < 1000; ++i) {
        const double start = cpu();
        const auto ready = [&] {
            return std::all_of(sources.begin(), sources.end(), [&](const std::shared_ptr<Source>& source) {
                return source->available(mixer.wants().frame, Mixer::rate / 2) >= Mixer::rate / 2;
            });
        };
        while (!ready() && DecodeAhead::decodeOne(sources, mixer.wants())) { }
        const double decoded = cpu();
        mixer.render(out.data(), block);
        cost.decoding += decoded - start;
        cost.mixing += cpu() - decoded;
    }
    return {cost.mixing / 1e4, cost.decoding / 1e4};
}

/// Milliseconds by the clock from Play, the file not open yet, to the first sample pulled that is not zero.
double firstSound(const QString& path)
{
    QElapsedTimer timer;
    timer.start();
    const Mixer::Sources sources = openSources(path, 1);
    Mixer mixer;
    DecodeAhead ahead;
    ahead.start(mixer);
    mixer.setSources(sources);
    ahead.setSources(sources);
    mixer.play();
    ahead.wake();
    std::vector<float> out(size_t(block) * 2);
    while (timer.elapsed() < 5000) {
        mixer.render(out.data(), block);
        if (std::any_of(out.begin(), out.end(), [](float v) { return v != 0.0F; }))
            return double(timer.nsecsElapsed()) / 1e6;
        QThread::yieldCurrentThread();
    }
    return -1;
}

/// The same through a Player and its thread pool, up to what a device of 10 ms steps takes.
double firstSoundOfPlayer(const QString& path)
{
    const auto world = std::make_shared<FakeSoundDevices::World>();
    world->chosen = "device";
    Player player(std::make_unique<FakeSoundDevices>(world));
    QElapsedTimer timer;
    timer.start();
    player.open(path, true);
    const auto sounds = [&] {
        return world->with([](const FakeSoundDevices::World& heard) {
            return std::any_of(heard.taken.begin(), heard.taken.end(), [](float v) { return v != 0.0F; });
        });
    };
    while (timer.elapsed() < 20'000) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        if (sounds())
            return double(timer.nsecsElapsed()) / 1e6;
    }
    return -1;
}

/// Keeps all threads of the io, cpu and idle pools at work until it is destroyed: files flushed to the disk,
/// waveforms, loudness.
class BusyPools
{
public:
    BusyPools(const QString& song, const QString& folder)
    {
        using background::Pool;
        fill(Pool::Io, [folder](int number) {
            QSaveFile file(folder + QStringLiteral("/flushed%1").arg(number));
            const QByteArray content(8 * 1024 * 1024, 'x');
            (void)(file.open(QIODevice::WriteOnly) && file.write(content) > 0 && file.commit());
        });
        fill(Pool::Cpu, [song](int) { (void)Waveform::compute(song).ok(); });
        fill(Pool::Idle, [song](int) { (void)Loudness::measure(song).ok(); });
    }

private:
    template <typename Work> void fill(background::Pool pool, Work work)
    {
        for (int i = 0; i < background::threadCount(pool); ++i) {
            m_tasks.push_back(background::run(
                pool,
                [work, i](const CancelToken& cancel) {
                    while (!cancel.isCancelled())
                        work(i);
                    return true;
                },
                [](bool) {}));
        }
    }

    std::vector<BackgroundTask> m_tasks;
};

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

    std::vector<double> bare;
    std::vector<double> waveform;
    std::vector<double> first;
    for (int i = 0; i < rounds; ++i) { // in turn, so that both see the same machine
        bare.push_back(time([&] { return decodeBare(song); }));
        waveform.push_back(time([&] { return Waveform::compute(song).ok(); }));
        first.push_back(firstSound(song));
    }
    if (std::min({*std::min_element(bare.begin(), bare.end()),
                  *std::min_element(waveform.begin(), waveform.end()),
                  *std::min_element(first.begin(), first.end())})
        < 0) {
        std::fputs("the test song cannot be played\n", stderr);
        return 1;
    }
    const double ratio = median(waveform) / median(bare);
    std::printf("bare decode of %d s       %8.1f ms of CPU\n", songSeconds, median(bare));
    std::printf("waveform                   %8.1f ms of CPU   ratio %.2f (limit 1.5)\n", median(waveform),
                ratio);
    const Waveform points = Waveform::compute(song).valueOr({});
    std::printf("snap points                %8.1f ms of CPU\n",
                time([&] { return snappoints::of(points).size() >= 0; }));
    std::printf("Play to first sound        %8.1f ms          (limit 150)\n", median(first));
    std::vector<double> alone;
    std::vector<double> busy;
    for (int i = 0; i < 3 * rounds; ++i)
        alone.push_back(firstSoundOfPlayer(song));
    {
        const BusyPools pools(song, folder.path());
        for (int i = 0; i < 3 * rounds; ++i) {
            QThread::msleep(100); // so that the pools are well under way
            busy.push_back(firstSoundOfPlayer(song));
        }
    }
    const auto worst = [](const std::vector<double>& values) {
        const auto [least, most] = std::minmax_element(values.begin(), values.end());
        return *least < 0 ? *least : *most;
    };
    std::printf("through the player         %8.1f ms, at most %.1f\n", median(alone), worst(alone));
    std::printf("with the other pools full  %8.1f ms, at most %.1f (limit 150)\n", median(busy), worst(busy));
    for (const int count : {1, 4, 16}) {
        const Cost cost = tenSeconds(song, count);
        std::printf("%2d sources                 %7.2f %% of a core to mix, %.2f %% to decode: a source %.3f "
                    "%% and %.3f %%\n",
                    count, cost.mixing * 100, cost.decoding * 100, cost.mixing * 100 / count,
                    cost.decoding * 100 / count);
    }
    return 0;
}
