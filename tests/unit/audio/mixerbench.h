#pragma once

#include "audio/decodeahead.h"
#include "audio/mixer.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace riffdesk::test {

using Samples = std::vector<float>;
inline constexpr int rate = Mixer::rate;
inline constexpr int ramp = Mixer::rampFrames;

/// A mixer rendered by hand: what is needed is decoded in between, as the program's own thread would.
class Bench
{
public:
    quint32 load(const Mixer::Sources& sources)
    {
        m_sources = sources;
        m_next.clear();
        const quint32 serial = mixer.setSources(sources);
        mixer.render(nullptr, 0);
        return serial;
    }
    void setNext(const Mixer::Sources& sources, const std::vector<StereoGain>& gains = {})
    {
        m_nextSong = mixer.setNext(sources, gains);
        m_next = sources;
    }
    /// As the player does when the next song is heard.
    bool accept()
    {
        if (!mixer.accept(now().serial))
            return false;
        m_sources = std::exchange(m_next, {});
        return true;
    }
    Samples render(qint64 frames, int block = 480)
    {
        Samples all(size_t(frames) * 2);
        for (qint64 done = 0; done < frames;) {
            const int count = int(std::min<qint64>(block, frames - done));
            while (decoding && DecodeAhead::decodeOne(m_sources, mixer.wants(), m_next, m_nextSong)) { }
            mixer.render(all.data() + done * 2, count);
            done += count;
        }
        return all;
    }
    Mixer::Heard now() { return mixer.heardAt(mixer.rendered()); }

    Mixer mixer;
    bool decoding = true;

private:
    Mixer::Sources m_sources;
    Mixer::Sources m_next;
    quint32 m_nextSong = 0;
};

inline float largestStep(const Samples& samples)
{
    float largest = 0;
    for (size_t i = 2; i < samples.size(); ++i)
        largest = std::max(largest, std::abs(samples[i] - samples[i - 2]));
    return largest;
}

inline bool silent(const Samples& samples)
{
    return std::all_of(samples.begin(), samples.end(), [](float v) { return v == 0.0F; });
}

} // namespace riffdesk::test
