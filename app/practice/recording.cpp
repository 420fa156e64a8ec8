#include "recording.h"

#include "libav/libav.h"
#include "synth.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace riffdesk {
namespace {

Error noAudio()
{
    return {Error::Category::Media,
            QCoreApplication::translate("Recording", "The uploaded file holds no audio that can be read."),
            QCoreApplication::translate("Recording", "Upload an MP3, M4A, WAV, FLAC or Ogg file.")};
}

} // namespace

class RecordingReader::Decoder
{
public:
    [[nodiscard]] bool open(const QString& path);
    /// Appends what the next packet holds to `ready`; false when it cannot be read. Sets `ended`.
    [[nodiscard]] bool decodePacket();

    std::vector<std::int16_t> ready; ///< decoded, up to `taken` handed out
    std::size_t taken = 0;
    bool ended = false;

private:
    [[nodiscard]] bool receive();

    // Released in the opposite order.
    libav::Ptr<AVFormatContext> m_format;
    libav::Ptr<AVCodecContext> m_codec;
    libav::Ptr<SwrContext> m_converter;
    libav::Ptr<AVFrame> m_frame;
    libav::Ptr<AVPacket> m_packet;
    int m_stream = -1;
};

bool RecordingReader::Decoder::open(const QString& path)
{
    AVFormatContext* opened = nullptr;
    if (avformat_open_input(&opened, QFile::encodeName(path).constData(), nullptr, nullptr) < 0)
        return false;
    m_format.reset(opened);
    if (avformat_find_stream_info(opened, nullptr) < 0)
        return false;
    const AVCodec* codec = nullptr;
    m_stream = av_find_best_stream(opened, AVMEDIA_TYPE_AUDIO, -1, -1, &codec, 0);
    if (m_stream < 0 || !codec)
        return false;
    m_codec.reset(avcodec_alloc_context3(codec));
    m_frame.reset(av_frame_alloc());
    m_packet.reset(av_packet_alloc());
    return m_codec && m_frame && m_packet
           && avcodec_parameters_to_context(m_codec.get(), opened->streams[m_stream]->codecpar) >= 0
           && avcodec_open2(m_codec.get(), codec, nullptr) >= 0;
}

bool RecordingReader::Decoder::decodePacket()
{
    ready.clear();
    taken = 0;
    if (av_read_frame(m_format.get(), m_packet.get()) < 0) {
        ended = true;
        avcodec_send_packet(m_codec.get(), nullptr);
        return receive();
    }
    if (m_packet->stream_index == m_stream)
        avcodec_send_packet(m_codec.get(), m_packet.get()); // a damaged packet is skipped
    av_packet_unref(m_packet.get());
    return receive();
}

bool RecordingReader::Decoder::receive()
{
    while (avcodec_receive_frame(m_codec.get(), m_frame.get()) == 0) {
        if (!m_converter) {
            AVChannelLayout stereo{};
            av_channel_layout_default(&stereo, 2);
            SwrContext* made = nullptr;
            if (m_frame->sample_rate <= 0
                || swr_alloc_set_opts2(&made, &stereo, AV_SAMPLE_FMT_S16, practiceRate, &m_frame->ch_layout,
                                       static_cast<AVSampleFormat>(m_frame->format), m_frame->sample_rate, 0,
                                       nullptr)
                       < 0)
                return false;
            m_converter.reset(made);
            if (swr_init(made) < 0)
                return false;
        }
        const auto room = static_cast<std::size_t>(
            std::max(0, swr_get_out_samples(m_converter.get(), m_frame->nb_samples)));
        const std::size_t before = ready.size();
        ready.resize(before + room * 2);
        auto* out = reinterpret_cast<std::uint8_t*>(ready.data() + before);
        const int made =
            swr_convert(m_converter.get(), &out, static_cast<int>(room),
                        const_cast<const std::uint8_t**>(m_frame->extended_data), m_frame->nb_samples);
        ready.resize(before + static_cast<std::size_t>(std::max(0, made)) * 2);
        av_frame_unref(m_frame.get());
    }
    return true;
}

RecordingReader::RecordingReader(const std::atomic<bool>& cancel) : m_cancel(cancel) { }

RecordingReader::~RecordingReader() = default;

Result<void> RecordingReader::open(const QString& path)
{
    m_decoder = std::make_unique<Decoder>();
    if (!m_decoder->open(path))
        return noAudio();
    return {};
}

Result<void> RecordingReader::read(std::vector<std::int16_t>& samples, std::size_t frames)
{
    samples.clear();
    Decoder& from = *m_decoder;
    while (samples.size() < frames * 2) {
        if (from.taken == from.ready.size()) {
            if (from.ended)
                break;
            if (m_cancel.load(std::memory_order_relaxed))
                return Error{Error::Category::Cancelled,
                             QCoreApplication::translate("Recording", "Reading the recording was stopped."),
                             {}};
            if (!from.decodePacket())
                return noAudio();
            continue;
        }
        const std::size_t count = std::min(frames * 2 - samples.size(), from.ready.size() - from.taken);
        const auto first = from.ready.begin() + static_cast<std::ptrdiff_t>(from.taken);
        samples.insert(samples.end(), first, first + static_cast<std::ptrdiff_t>(count));
        from.taken += count;
    }
    return {};
}

Result<void> RecordingReader::skip(std::size_t frames)
{
    std::vector<std::int16_t> skipped;
    while (frames > 0) {
        const std::size_t wanted = std::min(frames, practiceBlock);
        if (const auto done = read(skipped, wanted); !done)
            return done;
        if (skipped.size() < wanted * 2)
            break;
        frames -= wanted;
    }
    return {};
}

Result<double> recordingSeconds(const QString& path, double mostSeconds, const std::atomic<bool>& cancel)
{
    RecordingReader reader(cancel);
    if (const auto opened = reader.open(path); !opened)
        return opened.error();
    std::size_t frames = 0;
    std::vector<std::int16_t> samples;
    do {
        if (const auto done = reader.read(samples, practiceBlock); !done)
            return done.error();
        frames += samples.size() / 2;
    } while (samples.size() == practiceBlock * 2 && static_cast<double>(frames) < mostSeconds * practiceRate);
    if (frames == 0)
        return noAudio();
    return std::min(static_cast<double>(frames) / practiceRate, mostSeconds);
}

} // namespace riffdesk
