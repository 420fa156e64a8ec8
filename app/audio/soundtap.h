#pragma once

#include <QtGlobal>

#include <atomic>
#include <bit>
#include <vector>

namespace riffdesk {

/// The newest stretch of what was rendered, for meters. One thread writes and never waits; any number read.
/// A frame is its number on the renderer's clock.
class SoundTap
{
public:
    /// Frames kept: the half second that may be asked for, and what a device may still have to play.
    static constexpr qint64 kept = qint64(1) << 16;

    /// Interleaved stereo that follows what was written last.
    void write(const float* samples, qint64 frames)
    {
        const qint64 start = m_end.load(std::memory_order_relaxed);
        for (qint64 i = 0; i < frames; ++i) {
            const Pair pair{samples[2 * i], samples[2 * i + 1]};
            m_frames[place(start + i)].store(std::bit_cast<quint64>(pair), std::memory_order_relaxed);
        }
        m_end.store(start + frames, std::memory_order_release);
    }

    /// Frames [first, first + frames); what is not kept, or not written yet, is silence.
    void read(float* out, qint64 first, qint64 frames) const
    {
        const qint64 end = m_end.load(std::memory_order_acquire);
        for (qint64 i = 0; i < frames; ++i) {
            const qint64 frame = first + i;
            const bool there = frame >= 0 && frame < end && frame >= end - kept;
            const Pair pair =
                there ? std::bit_cast<Pair>(m_frames[place(frame)].load(std::memory_order_relaxed)) : Pair{};
            out[2 * i] = pair.left;
            out[2 * i + 1] = pair.right;
        }
    }

private:
    struct Pair
    {
        float left = 0;
        float right = 0;
    };
    static_assert(sizeof(Pair) == sizeof(quint64));

    static size_t place(qint64 frame) { return size_t(frame % kept); }

    std::vector<std::atomic<quint64>> m_frames = std::vector<std::atomic<quint64>>(size_t(kept));
    std::atomic<qint64> m_end = 0;
};

} // namespace riffdesk
