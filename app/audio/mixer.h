#pragma once

#include "audio/source.h"

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace riffdesk {

/// Mixes sources that start, seek and loop together, to the frame. It knows neither a device nor a file:
/// render() turns sources into samples, which is also how tests listen to it. Commands come from any thread
/// and take effect at the next render(); every change of loudness is a ramp of rampFrames. Frames are of
/// Source::rate.
class Mixer
{
public:
    static constexpr int rate = Source::rate;
    static constexpr int rampFrames = rate / 200; ///< 5 ms

    using Sources = std::vector<std::shared_ptr<Source>>;
    using Region = std::pair<qint64, qint64>; ///< frames [first, second)

    /// What is heard at some moment.
    struct Heard
    {
        qint64 frame = 0;
        quint32 serial = 0; ///< of the last setSources() or seek() that is heard
        bool moving = false;
        bool ended = false; ///< the end was reached and is not repeated
    };
    /// What will be needed next, for decoding ahead.
    struct Wants
    {
        qint64 frame = 0;
        std::optional<Region> loop;
    };

    /// `onHungry` is called on render()'s thread, often, when pages may be missing or sources are to be
    /// closed.
    explicit Mixer(std::function<void()> onHungry = {});

    /// Others from the start, paused at frame 0, without a loop, at full gain. Returns the serial of this
    /// change.
    quint32 setSources(Sources sources);
    void play();
    void pause();
    quint32 seek(qint64 frame); ///< returns the serial of this change
    void setLoop(std::optional<Region> region); ///< taken when the playhead reaches its end; never by a jump
    void setRepeat(bool repeat);
    void setGain(size_t source, float gain); ///< 0 … 4; unknown sources are ignored
    void setVolume(float gain); ///< master, 0 … 1

    /// Fills `out` with interleaved stereo in [-1, 1]: sound, or silence when there is nothing to play. One
    /// thread. With no frames it only takes commands.
    void render(float* out, int frames);
    /// Frames rendered so far, silence included: the clock that heardAt() is asked by.
    [[nodiscard]] qint64 rendered() const;
    /// What is heard when frame `renderedFrame` of all that was rendered comes out of the device. Asked with
    /// growing numbers.
    Heard heardAt(qint64 renderedFrame);
    [[nodiscard]] Heard heard() const; ///< the last answer of heardAt()

    [[nodiscard]] Wants wants() const;
    /// Nothing to do for render() but silence until the next command.
    [[nodiscard]] bool resting() const;
    /// Sources that render() let go of, so that they are closed on a thread that has time for it.
    Sources takeRetired();

private:
    struct Jump
    {
        qint64 frame = 0;
        quint32 serial = 0;
        bool replaces = false; ///< the sources too
        Sources sources;
    };
    struct Gain
    {
        float now = 1;
        float target = 1;
    };
    struct Segment
    {
        qint64 rendered = 0; ///< where on rendered()'s clock it starts
        Heard heard;
    };

    void takeCommands();
    void publish(qint64 clock);
    int step(float* out, int frames, qint64 clock);
    void jump(qint64 clock);
    void release(Sources& sources);
    bool wrapOrEnd(qint64 clock);
    [[nodiscard]] qint64 end() const;
    [[nodiscard]] Region cycle(qint64 end) const;
    [[nodiscard]] qint64 readyAhead(qint64 wanted) const;
    void mix(float* out, int frames, bool sounding);
    void mark(qint64 clock, bool moving);

    mutable std::mutex m_mutex; ///< guards the commands and what is published; held for moments only
    struct
    {
        bool fresh = false;
        bool playing = false;
        bool repeat = false;
        std::optional<Jump> jump;
        std::optional<Region> loop;
        std::vector<float> gains;
        float volume = 1;
        quint32 serial = 0;
    } m_commands;
    std::deque<Segment> m_timeline;
    Heard m_heard;
    qint64 m_rendered = 0;
    qint64 m_nextFrame = 0;
    bool m_resting = true;
    Sources m_retired;

    // Only render()'s thread.
    Sources m_sources;
    std::vector<Gain> m_gains;
    Gain m_volume;
    std::optional<Jump> m_jump;
    std::optional<Region> m_loop;
    std::vector<Segment> m_marks;
    Sources m_released;
    qint64 m_frame = 0;
    quint32 m_serial = 0;
    int m_fade = 0; ///< of rampFrames: how far the transport is faded in
    bool m_playing = false;
    bool m_repeat = false;
    bool m_starving = false;
    bool m_ended = false;
    bool m_moving = false;
    qint64 m_page = -1;
    const std::function<void()> m_onHungry;
};

} // namespace riffdesk
