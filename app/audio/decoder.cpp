#include "audio/decoder.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace riffdesk {

namespace {

// Decoding starts this much before the place asked for. MP3 at its lowest rates has room for five bytes a
// frame and may refer to 511 bytes back, which is 4 s; Opus' 80 ms, other codecs' overlap and the resampler's
// filter are less.
constexpr qint64 runUpSeconds = 5;
// A codec that must be decoded from its start takes about a millisecond a second; beyond this it would be
// felt.
constexpr qint64 fromStartSeconds = 900;
constexpr int mostChannels = 64; // as many as libswresample takes

Error cancelledError()
{
    return {Error::Category::Cancelled,
            QCoreApplication::translate("Audio", "Reading the audio was stopped."),
            {}};
}

float clean(float sample)
{
    // In this form each line is one instruction without a branch; std::clamp is several times slower.
    const float number = std::isnan(sample) ? 0.0F : sample;
    const float atLeast = number > -1.0F ? number : -1.0F;
    return atLeast < 1.0F ? atLeast : 1.0F;
}

} // namespace

Decoder::Decoder(std::unique_ptr<MediaFile> file, int rate) : m_file(std::move(file)), m_rate(rate) { }

Result<std::unique_ptr<Decoder>> Decoder::open(const QString& path, int rate, const CancelToken& cancel)
{
    Result<std::unique_ptr<MediaFile>> file = MediaFile::open(path, cancel);
    if (!file)
        return file.error();
    const int outputRate = rate == ownRate ? file.value()->rate() : rate;
    std::unique_ptr<Decoder> decoder(new Decoder(std::move(file).value(), outputRate));
    const Result<bool> first = decoder->fill();
    if (!first)
        return first.error();
    return decoder;
}

Result<qint64> Decoder::read(float* out, qint64 frames)
{
    qint64 done = 0;
    while (done < frames) {
        const Result<bool> more = fill();
        if (!more)
            return more.error();
        if (!more.value())
            break;
        const qint64 count = std::min(frames - done, m_readyEnd - m_readyAt);
        std::copy_n(m_ready.begin() + m_readyAt * channels, count * channels, out + done * channels);
        m_readyAt += count;
        m_position += count;
        done += count;
    }
    return done;
}

/// Sees to it that something is ready; false at the end.
Result<bool> Decoder::fill()
{
    while (m_readyAt == m_readyEnd) {
        if (m_ended)
            return false;
        m_readyAt = 0;
        m_readyEnd = 0;
        switch (m_file->next()) {
        case MediaFile::Step::Cancelled:
            return cancelledError();
        case MediaFile::Step::End:
            m_ended = true;
            if (m_converter)
                collect(nullptr, 0); // what the resampler still holds
            break;
        case MediaFile::Step::Frame:
            if (!convert(m_file->frame())) {
                return Error{Error::Category::Media,
                             QCoreApplication::translate("Audio",
                                                         "The sound has %n channels in an unknown order.",
                                                         nullptr, m_file->frame().ch_layout.nb_channels),
                             QCoreApplication::translate("Audio", "Convert it to stereo first.")};
            }
            break;
        }
    }
    return true;
}

bool Decoder::convert(const AVFrame& frame)
{
    if (!prepareConverter(frame))
        return false;
    const std::optional<qint64> sample = m_file->frameSample();
    if (sample && *sample - m_sample >= smallestHoleSamples
        && *sample - m_sample <= longestHoleSeconds * m_file->rate()) {
        const qint64 hole = *sample - m_sample;
        const qint64 left = std::min(m_skip, hole);
        m_skip -= left;
        swr_inject_silence(m_converter.get(), int(hole - left));
        m_sample = *sample;
    }
    m_sample += frame.nb_samples;

    const int left = int(std::min<qint64>(m_skip, frame.nb_samples));
    m_skip -= left;
    if (left == frame.nb_samples)
        return true;
    const auto format = AVSampleFormat(frame.format);
    const bool planar = av_sample_fmt_is_planar(format) != 0;
    const int stride = av_get_bytes_per_sample(format) * (planar ? 1 : frame.ch_layout.nb_channels);
    std::array<const uint8_t*, mostChannels> input{};
    const int planes = planar ? frame.ch_layout.nb_channels : 1;
    for (int i = 0; i < planes; ++i)
        input[size_t(i)] = frame.extended_data[i] + ptrdiff_t(left) * stride;
    collect(input.data(), frame.nb_samples - left);
    return true;
}

bool Decoder::prepareConverter(const AVFrame& frame)
{
    const int count = frame.ch_layout.nb_channels;
    if (count > mostChannels)
        return false;
    if (m_converter && m_inputFormat == frame.format && m_inputRate == frame.sample_rate
        && m_inputChannels == count)
        return true;

    AVChannelLayout from{};
    AVChannelLayout to = AV_CHANNEL_LAYOUT_STEREO;
    if (frame.ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(&from, count);
    else
        av_channel_layout_copy(&from, &frame.ch_layout);
    SwrContext* made = nullptr;
    const int allocated = swr_alloc_set_opts2(&made, &to, AV_SAMPLE_FMT_FLT, m_rate, &from,
                                              AVSampleFormat(frame.format), frame.sample_rate, 0, nullptr);
    av_channel_layout_uninit(&from);
    libav::Ptr<SwrContext> converter(made);
    if (allocated < 0)
        return false;
    av_opt_set_double(made, "rematrix_maxval", 1.0, 0); // a mix of many channels must not clip
    if (count == 1) {
        static constexpr std::array<double, 2> bothSides{1.0, 1.0};
        swr_set_matrix(made, bothSides.data(), 1);
    }
    if (swr_init(made) < 0)
        return false;
    if (m_converter)
        collect(nullptr, 0);
    m_converter = std::move(converter);
    m_inputFormat = frame.format;
    m_inputRate = frame.sample_rate;
    m_inputChannels = count;
    return true;
}

/// Converts `samples` of input, or what the converter holds back when `input` is null, and appends it to
/// m_ready.
void Decoder::collect(const uint8_t** input, int samples)
{
    const int room = swr_get_out_samples(m_converter.get(), samples);
    if (room <= 0)
        return;
    const size_t needed = size_t(m_readyEnd + room) * channels;
    if (m_ready.size() < needed)
        m_ready.resize(needed);
    float* const begin = m_ready.data() + m_readyEnd * channels;
    auto* out = reinterpret_cast<uint8_t*>(begin);
    const int made = swr_convert(m_converter.get(), &out, room, input, samples);
    if (made <= 0)
        return;
    std::transform(begin, begin + qint64(made) * channels, begin, clean);
    m_readyEnd += made;
}

void Decoder::resetConverter()
{
    m_converter.reset();
    m_readyAt = 0;
    m_readyEnd = 0;
    m_skip = 0;
    m_ended = false;
}

Result<void> Decoder::restart()
{
    resetConverter();
    m_sample = 0;
    m_position = 0;
    Result<void> again = m_file->rewind();
    m_ended = !again;
    return again;
}

Result<void> Decoder::seek(qint64 frame)
{
    frame = std::max<qint64>(0, frame);
    const qint64 ahead = frame - m_position;
    if (ahead < 0 || ahead > runUpSeconds * 2 * m_rate) {
        const bool jump = m_file->canStartAnywhere() || frame / m_rate > fromStartSeconds;
        Result<bool> started = false;
        if (jump && frame > runUpSeconds * 2 * m_rate) {
            started = startBefore(frame);
            if (!started)
                return started.error();
        }
        if (!started.value() && (jump || ahead < 0)) {
            if (const Result<void> again = restart(); !again)
                return again;
        }
    }
    return discard(frame - m_position);
}

/// Goes to a place shortly before `frame` from which on the samples are the true ones; false when the file's
/// index does not allow that.
Result<bool> Decoder::startBefore(qint64 frame)
{
    const qint64 own = m_file->rate();
    const qint64 common = std::gcd(own, qint64(m_rate));
    // The resampler must start on a sample that falls on an output frame, or its phase would differ.
    const qint64 unit = own / common;
    const qint64 target = frame / (m_rate / common) * unit; // at or before `frame`
    const qint64 start = target - runUpSeconds * own - unit;
    if (start <= 0 || !m_file->seekBefore(start))
        return false;

    resetConverter();
    for (;;) {
        const MediaFile::Step step = m_file->next();
        if (step == MediaFile::Step::Cancelled)
            return cancelledError();
        if (step == MediaFile::Step::End)
            return false;
        const std::optional<qint64> sample = m_file->frameSample();
        if (!sample)
            continue; // some containers know the time only at the next page
        const qint64 aligned = (*sample + unit - 1) / unit * unit;
        if (*sample < 0 || aligned > target - (runUpSeconds - 1) * own)
            return false;
        m_sample = *sample;
        m_skip = aligned - *sample;
        m_position = aligned / unit * (m_rate / common);
        if (!convert(m_file->frame()))
            return false;
        return true;
    }
}

Result<void> Decoder::discard(qint64 frames)
{
    while (frames > 0) {
        const Result<bool> more = fill();
        if (!more)
            return more.error();
        if (!more.value())
            break;
        const qint64 count = std::min(frames, m_readyEnd - m_readyAt);
        m_readyAt += count;
        m_position += count;
        frames -= count;
    }
    return {};
}

} // namespace riffdesk
