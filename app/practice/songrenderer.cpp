#include "songrenderer.h"

#include "composer.h"
#include "recording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace riffdesk {
namespace {

constexpr double crossSeconds = 0.025;

std::size_t wholeFrames(double seconds)
{
    return static_cast<std::size_t>(std::llround(std::max(0.0, seconds) * practiceRate));
}

} // namespace

/// One layer of an arrangement, worked out while the time passes over it.
class SongRenderer::Layer
{
public:
    Layer(const MoodTable& table, SongLayer layer, std::size_t total)
        : m_table(table)
        , m_layer(std::move(layer))
        , m_begin(wholeFrames(m_layer.at))
        , m_end(std::min(total, wholeFrames(m_layer.at + m_layer.length)))
        , m_fadesIn(m_begin > 0)
        , m_fadesOut(m_end < total)
        , m_fade(m_end > m_begin ? std::min(wholeFrames(crossSeconds), (m_end - m_begin) / 2) : 0)
    { }

    /// Paints what it has of the block that starts at `frame`.
    Result<void> paint(StemAudio& target, std::size_t frame, const std::atomic<bool>& cancel)
    {
        const std::size_t from = std::max(frame, m_begin);
        const std::size_t to = std::min(frame + target.frames(), m_end);
        if (from >= to)
            return {};
        if (from == m_begin) {
            if (const auto opened = open(cancel); !opened)
                return opened;
        }
        if (const auto read = this->read(to - from); !read)
            return read;
        for (std::size_t at = from; at < to; ++at) {
            const double weight = weightAt(at);
            for (std::size_t s = 0; s < target.stems.size(); ++s) {
                for (std::size_t c = 0; c < 2; ++c) {
                    std::int16_t& sample = target.stems[s][(at - frame) * 2 + c];
                    const double over = m_block.stems[s][(at - from) * 2 + c];
                    sample = static_cast<std::int16_t>(std::lround(sample + (over - sample) * weight));
                }
            }
        }
        if (to == m_end) {
            m_performance.reset();
            m_recording.reset();
            m_sounds.reset();
        }
        return {};
    }

private:
    Result<void> open(const std::atomic<bool>& cancel)
    {
        if (!m_layer.recording.isEmpty()) {
            m_recording.emplace(cancel);
            if (const auto opened = m_recording->open(m_layer.recording); !opened)
                return opened;
            if (const auto skipped = m_recording->skip(wholeFrames(m_layer.from)); !skipped)
                return skipped;
        }
        if (!m_layer.plan)
            return {};
        m_sounds.emplace();
        m_performance.emplace(composed(m_table, *m_layer.plan), *m_sounds, m_layer.from,
                              static_cast<double>(m_end - m_begin) / practiceRate);
        return m_performance->measure(cancel);
    }

    Result<void> read(std::size_t frames)
    {
        if (!m_recording) {
            if (m_performance) {
                m_performance->read(m_block, frames);
            } else {
                for (auto& stem : m_block.stems)
                    stem.assign(frames * 2, 0);
            }
            return {};
        }
        if (const auto read = m_recording->read(m_samples, frames); !read)
            return read;
        for (auto& stem : m_block.stems)
            stem.assign(frames * 2, 0); // what the recording does not reach
        split(m_layer.plan ? m_layer.recordingGain : 1.0);
        if (m_performance) {
            // Half of each, so that no sum can leave 16 bits.
            m_performance->read(m_music, frames);
            for (std::size_t s = 0; s < m_block.stems.size(); ++s) {
                for (std::size_t i = 0; i < frames * 2; ++i) {
                    std::int16_t& sample = m_block.stems[s][i];
                    sample = static_cast<std::int16_t>(std::lround((sample + m_music.stems[s][i]) * 0.5));
                }
            }
        }
        return {};
    }

    /// Takes the recording's samples apart with filters into four tracks that add up to it exactly: low end,
    /// top end, sides, middle.
    void split(double gain)
    {
        const auto rounded = [](double sample) {
            return static_cast<int>(std::lround(std::clamp(sample, -32768.0, 32767.0)));
        };
        for (std::size_t i = 0; i + 1 < m_samples.size(); i += 2) {
            const double side = (m_samples[i] - m_samples[i + 1]) * 0.5 * gain;
            for (std::size_t c = 0; c < 2; ++c) {
                const double input = m_samples[i + c] * gain;
                m_low[c] += (input - m_low[c]) * 0.025; // about 180 Hz
                m_body[c] += (input - m_body[c]) * 0.5; // about 5 kHz
                const int whole = rounded(input);
                const int bass = rounded(m_low[c] * 0.9);
                const int top = rounded((input - m_body[c]) * 0.9);
                const int sides = rounded(c == 0 ? side * 0.5 : -side * 0.5);
                m_block.stems[0][i + c] = static_cast<std::int16_t>(top);
                m_block.stems[1][i + c] = static_cast<std::int16_t>(bass);
                m_block.stems[2][i + c] = static_cast<std::int16_t>(sides);
                m_block.stems[3][i + c] =
                    static_cast<std::int16_t>(std::clamp(whole - top - bass - sides, -32768, 32767));
            }
        }
    }

    [[nodiscard]] double weightAt(std::size_t frame) const
    {
        double weight = 1;
        if (m_fadesIn && frame - m_begin < m_fade)
            weight = static_cast<double>(frame - m_begin) / static_cast<double>(m_fade);
        if (m_fadesOut && m_end - frame <= m_fade)
            weight = std::min(weight, static_cast<double>(m_end - frame - 1) / static_cast<double>(m_fade));
        return weight;
    }

    const MoodTable& m_table;
    SongLayer m_layer;
    std::size_t m_begin; ///< frames
    std::size_t m_end;
    bool m_fadesIn;
    bool m_fadesOut;
    std::size_t m_fade;
    std::optional<SoundBank> m_sounds;
    std::optional<RecordingReader> m_recording;
    std::array<double, 2> m_low{}; // the filters' state
    std::array<double, 2> m_body{};
    std::optional<Performance> m_performance;
    StemAudio m_block;
    StemAudio m_music;
    std::vector<std::int16_t> m_samples;
};

SongRenderer::SongRenderer(const MoodTable& table, Arrangement song, const std::atomic<bool>& cancel,
                           double limitSeconds)
    : m_cancel(cancel)
    , m_total(wholeFrames(limitSeconds > 0 ? std::min(limitSeconds, song.seconds) : song.seconds))
{
    for (SongLayer& layer : song.layers)
        m_layers.push_back(std::make_unique<Layer>(table, std::move(layer), m_total));
}

SongRenderer::~SongRenderer() = default;

Result<StemAudio> SongRenderer::next()
{
    if (m_cancel.load(std::memory_order_relaxed))
        return Error{Error::Category::Cancelled,
                     QCoreApplication::translate("Synth", "The song was not finished."),
                     {}};
    StemAudio block;
    const std::size_t frames = std::min(practiceBlock, m_total - m_frame);
    for (auto& stem : block.stems)
        stem.resize(frames * 2);
    for (const auto& layer : m_layers) {
        if (const auto painted = layer->paint(block, m_frame, m_cancel); !painted)
            return painted.error();
    }
    m_frame += frames;
    return block;
}

} // namespace riffdesk
