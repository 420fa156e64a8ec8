#pragma once

#include "soundtap.h"
#include "source.h"
#include "turns.h"

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
///
/// At its true end a song goes over into the next one, if there is one, from one frame to the following. As
/// rendering runs ahead of what is heard, the next one may be rendered already when a command comes that
/// means the song still heard: seek(), setLoop(), setNext() and setRepeat() then bring that song back. When
/// the next one is heard, accept() makes it the song that commands mean.
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
        quint32 serial = 0; ///< of the last setSources(), seek() or next song that is heard
        bool moving = false;
        bool ended = false; ///< the end was reached and is not repeated
    };
    /// What will be needed next, for decoding ahead.
    struct Wants
    {
        qint64 frame = 0;
        std::optional<Region> loop;
        quint32 song = 0; ///< whose frame: what setSources() or setNext() returned
    };

    /// `onPagesNeeded` is called on render()'s thread, often, when pages may be missing or sources are to be
    /// closed.
    explicit Mixer(std::function<void()> onPagesNeeded = {});

    /// Others from the start, paused at frame 0, without a loop, at full gain. Returns the serial of this
    /// change.
    quint32 setSources(Sources sources);
    /// What follows at the song's end, each at its gain; none: nothing follows. Replaces what was to follow.
    /// Returns a name for it.
    quint32 setNext(Sources sources, std::vector<StereoGain> gains = {});
    /// The serial by which heard() shows the next song; a seek() changes it. 0: none.
    [[nodiscard]] quint32 nextSerial() const;
    /// From now on commands mean the next song, which is heard with this serial. False when it is not the
    /// next one's (any more): then nothing happens.
    bool accept(quint32 serial);
    void play();
    void pause();
    quint32 seek(qint64 frame); ///< returns the serial of this change
    void setLoop(std::optional<Region> region); ///< taken when the playhead reaches its end; never by a jump
    void setRepeat(bool repeat);
    /// Ends there as at the end of the song, faded out before, when the playhead comes from before it; behind
    /// the song it means the song's end. Neither repeats nor goes over into the next one. Forgotten with the
    /// song.
    void setStop(std::optional<qint64> frame);
    void setGain(size_t source, const StereoGain& gain); ///< 0 … 16; unknown sources are ignored
    /// Which of the sources is heard where, each at its gain; no turns: all of them. Forgotten with the song.
    void setTurns(Turns turns);
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
    /// The newest frames before the last heardAt(), interleaved stereo; silence while nothing moves.
    void heardFrames(float* out, int frames) const;

    [[nodiscard]] Wants wants() const;
    /// Nothing to do for render() but silence until the next command.
    [[nodiscard]] bool resting() const;
    /// Sources that render() let go of, so that they are closed on a thread that has time for it.
    Sources takeRetired();

private:
    struct Song
    {
        quint32 name = 0; ///< what setSources() or setNext() returned
        quint32 serial = 0; ///< by which it is heard
        Sources sources;
        std::vector<StereoGain> gains;
    };
    struct Jump
    {
        qint64 frame = 0;
        quint32 serial = 0;
        std::optional<Song> song; ///< replaces the one that plays
    };
    struct Gain
    {
        StereoGain now;
        StereoGain target;
        float share = 1; ///< that the turns leave of it
    };
    struct Segment
    {
        qint64 rendered = 0; ///< where on rendered()'s clock it starts
        Heard heard;
    };

    void applyCommands();
    void applyJump();
    void applyNext();
    void restorePrevious();
    void touch();
    void join(qint64 clock);
    [[nodiscard]] bool failed() const;
    [[nodiscard]] bool cutShort() const;
    [[nodiscard]] quint32 song() const { return m_jump && m_jump->song ? m_jump->song->name : m_song; }
    static qint64 length(const Sources& sources);
    void publish(qint64 clock);
    int step(float* out, int frames, qint64 clock);
    void jump(qint64 clock);
    void release(Sources& sources);
    bool wrapOrEnd(qint64 clock);
    [[nodiscard]] qint64 end() const;
    [[nodiscard]] bool stopsAhead() const { return m_stop && m_frame <= *m_stop; }
    [[nodiscard]] Region cycle(qint64 end) const;
    [[nodiscard]] qint64 readyAhead(qint64 wanted) const;
    void mix(float* out, int frames, bool sounding);
    void mixTurns(float* out, int frames);
    [[nodiscard]] float share(size_t source, qint64 frame) const
    {
        return m_turns ? m_turns->share(source, frame) : 1;
    }
    void mark(qint64 clock, bool moving);

    mutable std::mutex m_mutex; ///< guards the commands and what is published; held for moments only
    struct
    {
        bool fresh = false;
        bool touched = false; ///< the song that is meant must play on, or end, as told
        quint32 song = 0; ///< the one that is meant
        std::optional<Song> next;
        bool playing = false;
        bool repeat = false;
        std::optional<Jump> jump;
        std::optional<Region> loop;
        std::optional<qint64> stop;
        std::vector<StereoGain> gains;
        std::shared_ptr<const Turns> turns; ///< null: none
        float volume = 1;
        quint32 serial = 0;
    } m_commands;
    std::deque<Segment> m_timeline;
    Heard m_heard;
    qint64 m_rendered = 0;
    qint64 m_heardClock = 0; ///< what heardAt() was asked last
    qint64 m_nextFrame = 0;
    quint32 m_nextSong = 0; ///< whose m_nextFrame
    bool m_resting = true;
    Sources m_retired;
    SoundTap m_tap;

    // Only render()'s thread.
    Sources m_sources;
    std::vector<Gain> m_gains;
    std::shared_ptr<const Turns> m_turns;
    float m_volume = 1;
    float m_volumeTarget = 1;
    quint32 m_song = 0;
    std::optional<Song> m_next;
    std::optional<Song> m_previous; ///< until the one that followed it is accepted
    std::optional<Jump> m_jump;
    std::optional<Region> m_loop;
    std::optional<qint64> m_stop;
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
    const std::function<void()> m_onPagesNeeded;
};

} // namespace riffdesk
