#include "practice/recording.h"

#include "practice/synth.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/channel_layout.h>
#include <libavutil/opt.h>
#include <libswresample/swresample.h>
}

namespace riffdesk {
namespace {

struct Closer
{
    void operator()(AVFormatContext* context) const { avformat_close_input(&context); }
    void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
    void operator()(SwrContext* context) const { swr_free(&context); }
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
};
template <typename T> using Owned = std::unique_ptr<T, Closer>;

Error unreadable()
{
    return {Error::Category::Media,
            QCoreApplication::translate("Recording", "The uploaded file holds no audio that can be read."),
            QCoreApplication::translate("Recording", "Upload an MP3, M4A, WAV, FLAC or Ogg file.")};
}

/// Streams a file as stereo 16 bit samples at practiceRate into `take` until it returns false.
template <typename Take> Result<void> decode(const QString& path, const std::atomic<bool>& cancel, Take take)
{
    AVFormatContext* opened = nullptr;
    if (avformat_open_input(&opened, QFile::encodeName(path).constData(), nullptr, nullptr) < 0)
        return unreadable();
    const Owned<AVFormatContext> format(opened);
    if (avformat_find_stream_info(format.get(), nullptr) < 0)
        return unreadable();
    const AVCodec* codec = nullptr;
    const int stream = av_find_best_stream(format.get(), AVMEDIA_TYPE_AUDIO, -1, -1, &codec, 0);
    if (stream < 0 || !codec)
        return unreadable();
    const Owned<AVCodecContext> decoder(avcodec_alloc_context3(codec));
    if (!decoder || avcodec_parameters_to_context(decoder.get(), format->streams[stream]->codecpar) < 0
        || avcodec_open2(decoder.get(), codec, nullptr) < 0)
        return unreadable();

    Owned<SwrContext> converter;
    AVChannelLayout stereo{};
    av_channel_layout_default(&stereo, 2);
    const Owned<AVFrame> frame(av_frame_alloc());
    const Owned<AVPacket> packet(av_packet_alloc());
    std::vector<std::int16_t> samples;
    bool wanted = true;
    const auto drain = [&]() -> bool {
        while (wanted && avcodec_receive_frame(decoder.get(), frame.get()) == 0) {
            if (!converter) {
                SwrContext* made = nullptr;
                if (frame->sample_rate <= 0
                    || swr_alloc_set_opts2(&made, &stereo, AV_SAMPLE_FMT_S16, practiceRate, &frame->ch_layout,
                                           static_cast<AVSampleFormat>(frame->format), frame->sample_rate, 0,
                                           nullptr)
                           < 0)
                    return false;
                converter.reset(made);
                if (swr_init(made) < 0)
                    return false;
            }
            const int room = swr_get_out_samples(converter.get(), frame->nb_samples);
            samples.resize(static_cast<std::size_t>(std::max(0, room)) * 2);
            auto* out = reinterpret_cast<std::uint8_t*>(samples.data());
            const int made =
                swr_convert(converter.get(), &out, room,
                            const_cast<const std::uint8_t**>(frame->extended_data), frame->nb_samples);
            if (made > 0)
                wanted = take(samples.data(), static_cast<std::size_t>(made));
            av_frame_unref(frame.get());
        }
        return true;
    };
    while (wanted && av_read_frame(format.get(), packet.get()) >= 0) {
        if (cancel.load(std::memory_order_relaxed))
            return Error{Error::Category::Cancelled,
                         QCoreApplication::translate("Recording", "Reading the recording was stopped."),
                         {}};
        if (packet->stream_index == stream)
            avcodec_send_packet(decoder.get(), packet.get()); // a damaged packet is skipped
        av_packet_unref(packet.get());
        if (!drain())
            return unreadable();
    }
    avcodec_send_packet(decoder.get(), nullptr);
    if (!drain())
        return unreadable();
    return {};
}

} // namespace

Result<std::vector<std::int16_t>> decodedRecording(const QString& path, double from, double seconds,
                                                   const std::atomic<bool>& cancel)
{
    auto skip = static_cast<std::size_t>(std::llround(std::max(0.0, from) * practiceRate)) * 2;
    const auto wanted = static_cast<std::size_t>(std::llround(std::max(0.0, seconds) * practiceRate)) * 2;
    std::vector<std::int16_t> out;
    const auto done = decode(path, cancel, [&](const std::int16_t* samples, std::size_t frames) {
        std::size_t count = frames * 2;
        const std::size_t skipped = std::min(skip, count);
        skip -= skipped;
        samples += skipped;
        count = std::min(count - skipped, wanted - out.size());
        out.insert(out.end(), samples, samples + count);
        return out.size() < wanted;
    });
    if (!done)
        return done.error();
    return out;
}

Result<double> recordingSeconds(const QString& path, double mostSeconds, const std::atomic<bool>& cancel)
{
    double seconds = 0;
    const auto done = decode(path, cancel, [&](const std::int16_t*, std::size_t frames) {
        seconds += static_cast<double>(frames) / practiceRate;
        return seconds < mostSeconds;
    });
    if (!done)
        return done.error();
    if (seconds <= 0)
        return unreadable();
    return std::min(seconds, mostSeconds);
}

} // namespace riffdesk
