#include "soundplan.h"

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

constexpr double closeEnough = 0.15; ///< LU from the target, at which trying ends
constexpr double stillRight = 0.3; ///< LU
constexpr double peakMargin = 0.05; ///< dB, for what other meters see between samples
constexpr double codecMargin = 0.4; ///< dB, by which lossy codecs overshoot at least
constexpr double mostGain = 24; ///< dB; more would only raise noise
constexpr int limiterRate = 192'000; ///< Hz: peaks between samples become samples
constexpr double secondsBefore = 0.01; ///< that are kept of the silence
constexpr double secondsAfter = 0.1;

QString numberText(double number)
{
    return QString::number(number, 'f', 6);
}

} // namespace

SoundPlan::SoundPlan(const ExportOptions& options, double seconds, int rate)
    : m_whole(seconds)
    , m_length(options.length)
    , m_fadeIn(options.fadeIn)
    , m_fadeOut(options.fadeOut)
    , m_rate(rate)
    , m_isLossless(options.formatRow().isLossless())
    , m_target(options.loudness)
    , m_ceiling(ExportOptions::highestPeak - peakMargin - (m_isLossless ? 0 : codecMargin))
{
    cut(0, seconds);
}

void SoundPlan::trim(const SoundBounds& heard)
{
    const double to = heard.to + secondsAfter;
    cut(std::max(0.0, heard.from - secondsBefore), m_whole > 0 ? std::min(m_whole, to) : to);
}

void SoundPlan::pad(const StemLength& length)
{
    m_stem = length;
    m_to = double(length.samples) / length.rate;
    m_whole = m_to;
}

void SoundPlan::keep(const TimeRange& region)
{
    m_isExact = true;
    m_length = m_fadeIn = m_fadeOut = 0;
    m_target.reset();
    cut(region.start, m_whole > 0 ? std::min(m_whole, region.end) : region.end);
}

void SoundPlan::cut(double from, double to)
{
    m_from = from;
    m_to = to;
    if (m_length > 0 && (to <= 0 || to - from > m_length))
        m_to = from + m_length;
}

void SoundPlan::setSource(const std::optional<Loudness>& source)
{
    if (!m_target || !source) {
        m_target.reset();
        return;
    }
    m_gain = std::min(mostGain, *m_target - source->integrated);
    m_limits = source->truePeak + m_gain > m_ceiling;
}

bool SoundPlan::accept(const std::optional<Loudness>& made)
{
    ++m_tries;
    if (!m_target || !made) {
        m_isMissed = m_target.has_value();
        return true;
    }
    const double missing = *m_target - made->integrated;
    const double over = made->truePeak - (ExportOptions::highestPeak - peakMargin);
    m_isMissed = std::fabs(missing) > stillRight;
    if (over <= 0 && (std::fabs(missing) <= closeEnough || m_tries >= mostTries))
        return true;
    if (over <= 0 && m_tries + 2 >= mostTries && !m_isMissed)
        return true;
    if (over > 0) {
        m_limits = true;
        m_ceiling -= over + peakMargin;
        if (m_tries >= mostTries) // the ceiling alone will not do
            m_gain -= over;
    }
    m_gain = std::min(mostGain, m_gain + (m_tries < mostTries ? missing : 0));
    return m_tries >= mostTries + 2;
}

double SoundPlan::seconds() const
{
    return m_to > 0 ? std::max(0.0, m_to - m_from) : 0;
}

QString SoundPlan::filters() const
{
    QStringList chain;
    if (m_isExact) { // counted, since the clocks of some containers are coarser than samples
        chain << QStringLiteral("atrim=start_sample=%1:end_sample=%2")
                     .arg(std::llround(m_from * m_rate))
                     .arg(std::llround(m_to * m_rate))
              << QStringLiteral("asetpts=PTS-STARTPTS");
    } else if (m_from > 0 || (m_to > 0 && m_to != m_whole)) {
        chain << QStringLiteral("atrim=start=%1:end=%2").arg(numberText(m_from), numberText(m_to))
              << QStringLiteral("asetpts=PTS-STARTPTS");
    }
    if (m_stem) {
        chain << QStringLiteral("aresample=%1").arg(m_stem->rate)
              << QStringLiteral("apad=whole_len=%1").arg(m_stem->samples);
    }
    const double whole = seconds();
    if (m_fadeIn > 0)
        chain << QStringLiteral("afade=t=in:d=%1").arg(numberText(m_fadeIn));
    if (m_fadeOut > 0 && whole > 0) {
        const double fade = std::min(m_fadeOut, whole);
        chain << QStringLiteral("afade=t=out:st=%1:d=%2").arg(numberText(whole - fade), numberText(fade));
    }
    if (m_target) {
        chain << QStringLiteral("volume=%1dB:precision=double").arg(numberText(m_gain));
        if (m_limits) {
            const double limit = std::pow(10.0, m_ceiling / 20);
            chain << QStringLiteral("aresample=%1").arg(limiterRate)
                  << QStringLiteral("alimiter=limit=%1:attack=5:release=50:level=disabled:latency=1")
                         .arg(numberText(limit))
                  << QStringLiteral("aresample=%1").arg(m_rate);
        }
    }
    return chain.join(QLatin1Char(','));
}

QStringList encoderArguments(const ExportFormat& format, MediaFile::Depth source)
{
    using Depth = MediaFile::Depth;
    const auto list = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    if (format.encoder)
        return list(format.encoder);
    const bool isDeep = format.bits > 0 ? format.bits > 16 : source > Depth::Bits16;
    if (format.container == tagger::Container::Flac) // from 32 bits its encoder makes 24
        return list(isDeep ? "-c:a flac -sample_fmt s32 -bits_per_raw_sample 24 -f flac"
                           : "-c:a flac -sample_fmt s16 -f flac");
    if (format.bits == 32 || (format.bits == 0 && source == Depth::Float))
        return list("-c:a pcm_f32le -f wav");
    if (format.bits == 0 && source == Depth::Bits32)
        return list("-c:a pcm_s32le -f wav");
    return list(isDeep ? "-c:a pcm_s24le -f wav" : "-c:a pcm_s16le -f wav");
}

} // namespace riffdesk
