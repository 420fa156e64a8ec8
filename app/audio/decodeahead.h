#pragma once

#include "mixer.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace riffdesk {

/// The thread that decodes what the mixer will need next, so that the audio thread never waits for the disk.
/// What is decoded stays until memory is needed for something that is heard sooner.
class DecodeAhead
{
public:
    /// Bytes of decoded sound for all sources together: a song of three minutes is held whole.
    static constexpr qint64 budgetBytes = 36'000'000;
    static constexpr qint64 nextBudgetBytes = 20 * Source::pageBytes; ///< beside it: 10 s of the next song
    static constexpr qint64 smallestBudgetBytes = 3'000'000; ///< of one source, however many there are

    DecodeAhead() = default;
    Q_DISABLE_COPY_MOVE(DecodeAhead)
    ~DecodeAhead(); ///< interrupts what is being decoded

    /// `mixer` is asked what to decode; must outlive this. Once, before anything else.
    void start(Mixer& mixer);
    /// `next` is what follows, and `nextSong` what Mixer::Wants calls it. Sources in neither are cancelled.
    void setSources(Mixer::Sources sources, Mixer::Sources next = {}, quint32 nextSong = 0);
    void wake(); ///< any thread: look again at what is needed

    /// Decodes the one page that is needed first, of `next` only its beginning unless it plays already; false
    /// when all that may be held is there. For tests and the thread.
    static bool decodeOne(const Mixer::Sources& sources, const Mixer::Wants& wants,
                          const Mixer::Sources& next = {}, quint32 nextSong = 0);

private:
    void run();

    Mixer* m_mixer = nullptr;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Mixer::Sources m_sources;
    Mixer::Sources m_next;
    quint32 m_nextSong = 0;
    bool m_awake = false;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace riffdesk
