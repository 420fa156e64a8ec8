#include "songencoder.h"

#include "libav/libav.h"
#include "synth.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <memory>

namespace riffdesk {
namespace {

constexpr int framesASecond = 2; // of a picture that stands still

struct FreeOutput
{
    void operator()(AVFormatContext* context) const
    {
        if (context->pb)
            avio_closep(&context->pb);
        avformat_free_context(context);
    }
};

Error fault(Error::Category category)
{
    switch (category) {
    case Error::Category::Cancelled:
        return {category, QCoreApplication::translate("SongEncoder", "Writing the song was stopped."), {}};
    case Error::Category::Media:
        return {
            category,
            QCoreApplication::translate("SongEncoder", "This system's libavcodec cannot write AAC audio."),
            QCoreApplication::translate("SongEncoder", "Install the full libavcodec.")};
    default:
        return {
            Error::Category::File,
            QCoreApplication::translate("SongEncoder", "The song could not be written."),
            QCoreApplication::translate("SongEncoder", "Check the free space and the folder's permissions.")};
    }
}

/// The picture as planar YUV 4:2:0 (BT.601), which every encoder takes.
void fill(AVFrame* frame, const QImage& picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < frame->height; ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < frame->width; ++x) {
            const int r = qRed(line[x]);
            const int g = qGreen(line[x]);
            const int b = qBlue(line[x]);
            frame->data[0][y * frame->linesize[0] + x] =
                static_cast<std::uint8_t>((66 * r + 129 * g + 25 * b + 128) / 256 + 16);
            if (x % 2 == 0 && y % 2 == 0) {
                frame->data[1][y / 2 * frame->linesize[1] + x / 2] =
                    static_cast<std::uint8_t>((-38 * r - 74 * g + 112 * b + 128) / 256 + 128);
                frame->data[2][y / 2 * frame->linesize[2] + x / 2] =
                    static_cast<std::uint8_t>((112 * r - 94 * g - 18 * b + 128) / 256 + 128);
            }
        }
    }
}

class Muxer
{
public:
    Result<void> open(const QString& path, const QImage& picture)
    {
        AVFormatContext* made = nullptr;
        const char* container = picture.isNull() ? "ipod" : "mp4";
        const QByteArray name = QFile::encodeName(path);
        if (avformat_alloc_output_context2(&made, nullptr, container, name.constData()) < 0)
            return fault(Error::Category::File);
        m_format.reset(made);
        m_format->flags |= AVFMT_FLAG_BITEXACT;
        if (!picture.isNull() && !openVideo(picture))
            return fault(Error::Category::Media);
        if (!openAudio())
            return fault(Error::Category::Media);
        AVDictionary* options = nullptr;
        av_dict_set(&options, "movflags", "+faststart", 0);
        bool ok = avio_open(&m_format->pb, name.constData(), AVIO_FLAG_WRITE) >= 0;
        ok = ok && avformat_write_header(m_format.get(), &options) >= 0;
        av_dict_free(&options);
        if (!ok)
            return fault(Error::Category::File);
        return {};
    }

    Result<void> write(const SampleSource& source, const std::atomic<bool>& cancel)
    {
        const auto chunk = static_cast<std::size_t>(m_audio->frame_size);
        std::vector<std::int16_t> pending; // less than a chunk, but for what has just come
        bool ended = false;
        while (!ended) {
            if (cancel.load(std::memory_order_relaxed))
                return fault(Error::Category::Cancelled);
            const auto samples = source();
            if (!samples)
                return samples.error();
            ended = samples->empty();
            pending.insert(pending.end(), samples->begin(), samples->end());
            std::size_t at = 0; // frames
            while (pending.size() / 2 - at >= (ended ? 1 : chunk)) {
                const std::size_t count = std::min(chunk, pending.size() / 2 - at);
                if (!encodeChunk(pending.data() + at * 2, static_cast<int>(count)))
                    return fault(Error::Category::File);
                at += count;
            }
            pending.erase(pending.begin(), pending.begin() + static_cast<std::ptrdiff_t>(at * 2));
        }
        const bool flushed =
            drain(m_audio.get(), nullptr, 0) && (!m_video || drain(m_video.get(), nullptr, 1));
        if (!flushed || av_write_trailer(m_format.get()) < 0 || avio_closep(&m_format->pb) < 0)
            return fault(Error::Category::File);
        return {};
    }

private:
    /// Streams: the audio is stream 0 unless there is a picture, whose stream then comes first.
    bool addStream(AVCodecContext* codec, AVStream*& stream)
    {
        stream = avformat_new_stream(m_format.get(), nullptr);
        if (!stream || avcodec_parameters_from_context(stream->codecpar, codec) < 0)
            return false;
        stream->time_base = codec->time_base;
        return true;
    }

    bool openAudio()
    {
        const AVCodec* codec = avcodec_find_encoder(AV_CODEC_ID_AAC);
        if (!codec)
            return false;
        m_audio.reset(avcodec_alloc_context3(codec));
        m_audio->bit_rate = 192'000;
        m_audio->sample_rate = practiceRate;
        m_audio->sample_fmt = AV_SAMPLE_FMT_FLTP;
        m_audio->time_base = {1, practiceRate};
        m_audio->flags |= AV_CODEC_FLAG_BITEXACT | AV_CODEC_FLAG_GLOBAL_HEADER;
        m_audio->thread_count = 1;
        // At 192 kbit/s as good, and more than twice as quick.
        av_opt_set(m_audio->priv_data, "aac_coder", "fast", 0);
        av_opt_set(m_audio->priv_data, "aac_pns", "0", 0);
        av_channel_layout_default(&m_audio->ch_layout, 2);
        return avcodec_open2(m_audio.get(), codec, nullptr) >= 0 && addStream(m_audio.get(), m_audioStream);
    }

    bool openVideo(const QImage& picture)
    {
        const AVCodec* codec = avcodec_find_encoder_by_name("libx264");
        const bool x264 = codec != nullptr;
        if (!codec)
            codec = avcodec_find_encoder(AV_CODEC_ID_MPEG4);
        if (!codec)
            return false;
        m_video.reset(avcodec_alloc_context3(codec));
        m_video->width = picture.width() / 2 * 2;
        m_video->height = picture.height() / 2 * 2;
        m_video->pix_fmt = AV_PIX_FMT_YUV420P;
        m_video->time_base = {1, framesASecond};
        m_video->framerate = {framesASecond, 1};
        m_video->gop_size = framesASecond * 10;
        m_video->max_b_frames = 0;
        m_video->flags |= AV_CODEC_FLAG_BITEXACT | AV_CODEC_FLAG_GLOBAL_HEADER;
        m_video->thread_count = 1;
        if (x264) {
            av_opt_set(m_video->priv_data, "preset", "veryfast", 0);
            av_opt_set(m_video->priv_data, "tune", "stillimage", 0);
            av_opt_set(m_video->priv_data, "crf", "24", 0);
        } else {
            m_video->bit_rate = 400'000;
        }
        if (avcodec_open2(m_video.get(), codec, nullptr) < 0 || !addStream(m_video.get(), m_videoStream))
            return false;
        m_picture.reset(av_frame_alloc());
        m_picture->format = AV_PIX_FMT_YUV420P;
        m_picture->width = m_video->width;
        m_picture->height = m_video->height;
        if (av_frame_get_buffer(m_picture.get(), 0) < 0)
            return false;
        fill(m_picture.get(), picture);
        return true;
    }

    bool encodePicture(std::int64_t number)
    {
        m_picture->pts = number;
        m_picture->pict_type = AV_PICTURE_TYPE_NONE;
        return drain(m_video.get(), m_picture.get(), 1);
    }

    bool encodeChunk(const std::int16_t* samples, int count)
    {
        // The picture's frames go in between, so that a player finds both close together.
        if (m_video && m_position * framesASecond >= m_pictures * practiceRate
            && !encodePicture(m_pictures++))
            return false;
        const libav::Ptr<AVFrame> frame(av_frame_alloc());
        frame->format = AV_SAMPLE_FMT_FLTP;
        frame->sample_rate = practiceRate;
        frame->nb_samples = count;
        frame->pts = m_position;
        m_position += count;
        av_channel_layout_default(&frame->ch_layout, 2);
        if (av_frame_get_buffer(frame.get(), 0) < 0)
            return false;
        for (int c = 0; c < 2; ++c) {
            auto* out = reinterpret_cast<float*>(frame->extended_data[c]);
            for (int i = 0; i < count; ++i)
                out[i] = static_cast<float>(samples[i * 2 + c]) / 32768.0F;
        }
        return drain(m_audio.get(), frame.get(), 0);
    }

    bool drain(AVCodecContext* codec, const AVFrame* frame, int which)
    {
        if (avcodec_send_frame(codec, frame) < 0)
            return false;
        const libav::Ptr<AVPacket> packet(av_packet_alloc());
        AVStream* stream = which == 0 ? m_audioStream : m_videoStream;
        while (avcodec_receive_packet(codec, packet.get()) == 0) {
            packet->stream_index = stream->index;
            if (which == 1)
                packet->duration = 1;
            av_packet_rescale_ts(packet.get(), codec->time_base, stream->time_base);
            if (av_interleaved_write_frame(m_format.get(), packet.get()) < 0)
                return false;
        }
        return true;
    }

    std::unique_ptr<AVFormatContext, FreeOutput> m_format;
    libav::Ptr<AVCodecContext> m_audio;
    libav::Ptr<AVCodecContext> m_video;
    libav::Ptr<AVFrame> m_picture;
    std::int64_t m_position = 0; // frames of audio
    std::int64_t m_pictures = 0;
    AVStream* m_audioStream = nullptr; // owned by m_format
    AVStream* m_videoStream = nullptr; // owned by m_format
};

} // namespace

Result<void> encodeSong(const SampleSource& source, const QImage& picture, const QString& path,
                        const std::atomic<bool>& cancel)
{
    Muxer muxer;
    if (const auto opened = muxer.open(path, picture); !opened)
        return opened;
    return muxer.write(source, cancel);
}

QByteArray wavHeader(std::size_t samples)
{
    const auto bytes = static_cast<quint32>(samples * 2);
    QByteArray header(44, '\0');
    char* at = header.data();
    const auto text = [&at](const char* four) {
        std::copy(four, four + 4, at);
        at += 4;
    };
    const auto word = [&at](auto value) {
        qToLittleEndian(value, at);
        at += sizeof(value);
    };
    text("RIFF");
    word(quint32(bytes + 36));
    text("WAVE");
    text("fmt ");
    word(quint32(16));
    word(quint16(1)); // PCM
    word(quint16(2));
    word(quint32(practiceRate));
    word(quint32(practiceRate * 4));
    word(quint16(4));
    word(quint16(16));
    text("data");
    word(bytes);
    return header;
}

Result<void> writeWav(const SampleSource& source, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(wavHeader(0)) != 44)
        return fault(Error::Category::File);
    std::size_t total = 0;
    for (;;) {
        auto samples = source();
        if (!samples)
            return samples.error();
        if (samples->empty())
            break;
        total += samples->size();
        const auto bytes = static_cast<qint64>(samples->size()) * 2;
        qToLittleEndian<std::int16_t>(samples->data(), static_cast<qsizetype>(samples->size()),
                                      samples->data());
        if (file.write(reinterpret_cast<const char*>(samples->data()), bytes) != bytes)
            return fault(Error::Category::File);
    }
    if (!file.seek(0) || file.write(wavHeader(total)) != 44 || !file.flush())
        return fault(Error::Category::File);
    return {};
}

} // namespace riffdesk
