#pragma once

#include "audio/mixer.h"
#include "audio/sounddevices.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QMutexLocker>

#include <algorithm>
#include <memory>
#include <vector>

namespace riffdesk::test {

/// Sound devices that come, go and fail as a test says, and remember what was played on them. They have a
/// buffer of 100 ms that they play in real time. Any thread.
class FakeSoundDevices : public SoundDevices
{
public:
    /// What tests hold on to; the devices themselves belong to the engine.
    struct World
    {
        mutable QMutex mutex;
        QByteArray chosen; ///< empty: there is none
        bool broken = false; ///< what plays has failed, and nothing else can be started
        bool stuck = false; ///< plays, but takes nothing
        int open = 0; ///< streams that there are
        qint64 skipped = 0; ///< ns by which the clock has jumped
        std::vector<QByteArray> started; ///< on which device, one after the other
        std::vector<float> taken; ///< by all devices

        template <typename Change> auto with(const Change& change)
        {
            const QMutexLocker lock(&mutex);
            return change(*this);
        }
    };

    explicit FakeSoundDevices(std::shared_ptr<World> world) : m_world(std::move(world)) { m_clock.start(); }

    QByteArray chosen() override
    {
        return m_world->with([](World& world) { return world.chosen; });
    }
    std::unique_ptr<SoundStream> play(SoundStream::Fill fill) override
    {
        const bool started = m_world->with([](World& world) {
            if (world.chosen.isEmpty() || world.broken)
                return false;
            world.started.push_back(world.chosen);
            return true;
        });
        return started ? std::make_unique<Stream>(*this, std::move(fill)) : nullptr;
    }
    qint64 nanoseconds() override
    {
        return m_clock.nsecsElapsed() + m_world->with([](World& world) { return world.skipped; });
    }

private:
    class Stream : public SoundStream
    {
    public:
        Stream(FakeSoundDevices& devices, Fill fill)
            : m_devices(devices)
            , m_fill(std::move(fill))
            , m_start(devices.m_clock.nsecsElapsed())
        {
            m_devices.m_world->with([](World& world) { ++world.open; });
            pull();
        }
        ~Stream() override
        {
            m_devices.m_world->with([](World& world) { --world.open; });
        }
        [[nodiscard]] bool alive() const override
        {
            return m_devices.m_world->with([](World& world) { return !world.broken; });
        }
        /// Asked at each tick, which is when it takes more.
        [[nodiscard]] qint64 waiting() const override
        {
            pull();
            return std::max<qint64>(0, m_taken - played());
        }

    private:
        static constexpr qint64 bufferFrames = Mixer::rate / 10;

        [[nodiscard]] qint64 played() const
        {
            return (m_devices.m_clock.nsecsElapsed() - m_start) / 1000 * Mixer::rate / 1000000;
        }
        void pull() const
        {
            if (m_devices.m_world->with([](World& world) { return world.stuck; }))
                return;
            const qint64 count = played() + bufferFrames - m_taken;
            if (count <= 0)
                return;
            std::vector<float> block(size_t(count * 2));
            m_fill(block.data(), int(count));
            m_taken += count;
            m_devices.m_world->with(
                [&](World& world) { world.taken.insert(world.taken.end(), block.begin(), block.end()); });
        }

        FakeSoundDevices& m_devices;
        const Fill m_fill;
        const qint64 m_start;
        mutable qint64 m_taken = 0;
    };

    const std::shared_ptr<World> m_world;
    QElapsedTimer m_clock;
};

} // namespace riffdesk::test
