#include "audio/pictureplay.h"

#include "audio/mediafile.h"
#include "libav/libav.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr double lastPictureSeconds = 1.5; ///< the last one may be shown for longer than its packet says

Error noPictures(const QString& path)
{
    return {Error::Category::Media,
            QCoreApplication::translate("Audio", "“%1” holds no pictures that can be shown.")
                .arg(QFileInfo(path).fileName()),
            {}};
}

int isStopped(void* cancel)
{
    return static_cast<const CancelToken*>(cancel)->isCancelled() ? 1 : 0;
}

/// One video stream, decoded packet by packet.
class Pictures
{
public:
    explicit Pictures(const CancelToken& cancel) : m_cancel(cancel) { }

    bool open(const QString& path)
    {
        m_format.reset(avformat_alloc_context());
        m_format->interrupt_callback = {&isStopped, &m_cancel};
        AVDictionary* options = nullptr;
        av_dict_set(&options, "protocol_whitelist", "file", 0);
        av_dict_set(&options, "format_whitelist", MediaFile::containers, 0);
        const QByteArray url = "file:" + QDir::toNativeSeparators(path).toUtf8();
        AVFormatContext* format = m_format.release(); // freed by libav itself when opening fails
        const int opened = avformat_open_input(&format, url.constData(), nullptr, &options);
        av_dict_free(&options);
        if (opened < 0)
            return false;
        m_format.reset(format);
        const AVCodec* codec = nullptr;
        const int index = avformat_find_stream_info(format, nullptr) < 0
                              ? -1
                              : av_find_best_stream(format, AVMEDIA_TYPE_VIDEO, -1, -1, &codec, 0);
        if (index < 0 || !codec || (format->streams[index]->disposition & AV_DISPOSITION_ATTACHED_PIC) != 0)
            return false;
        m_stream = format->streams[index];
        m_codec.reset(avcodec_alloc_context3(codec));
        m_codec->thread_count = 1;
        m_codec->skip_loop_filter = AVDISCARD_ALL; // they are not looked at
        return avcodec_parameters_to_context(m_codec.get(), m_stream->codecpar) >= 0
               && avcodec_open2(m_codec.get(), codec, nullptr) >= 0;
    }

    PicturePlay playThrough()
    {
        while (av_read_frame(m_format.get(), m_packet.get()) >= 0) {
            if (m_packet->stream_index == m_stream->index) {
                const bool isCorrupt = (m_packet->flags & AV_PKT_FLAG_CORRUPT) != 0;
                if (avcodec_send_packet(m_codec.get(), m_packet.get()) < 0 || isCorrupt)
                    ++m_play.damagedPackets;
                m_packetSeconds = double(m_packet->duration) * av_q2d(m_stream->time_base);
                receive();
            }
            av_packet_unref(m_packet.get());
        }
        avcodec_send_packet(m_codec.get(), nullptr);
        receive();
        const double claimed = m_stream->duration > 0
                                   ? double(m_stream->duration) * av_q2d(m_stream->time_base)
                                   : double(m_format->duration) / AV_TIME_BASE;
        m_play.isCutOff = m_play.seconds + std::max(lastPictureSeconds, m_packetSeconds) < claimed;
        return m_play;
    }

    [[nodiscard]] bool hasShown() const { return m_shown > 0; }

private:
    void receive()
    {
        while (avcodec_receive_frame(m_codec.get(), m_frame.get()) >= 0) {
            const qint64 first = m_stream->start_time == AV_NOPTS_VALUE ? 0 : m_stream->start_time;
            const double at = double(m_frame->best_effort_timestamp - first) * av_q2d(m_stream->time_base);
            m_play.seconds = std::max(m_play.seconds, at + m_packetSeconds);
            ++m_shown;
        }
    }

    CancelToken m_cancel;
    libav::Ptr<AVFormatContext> m_format;
    libav::Ptr<AVCodecContext> m_codec;
    libav::Ptr<AVPacket> m_packet{av_packet_alloc()};
    libav::Ptr<AVFrame> m_frame{av_frame_alloc()};
    AVStream* m_stream = nullptr; ///< owned by m_format
    PicturePlay m_play;
    double m_packetSeconds = 0; ///< of the last packet
    qint64 m_shown = 0;
};

} // namespace

Result<PicturePlay> PicturePlay::of(const QString& path, const CancelToken& cancel)
{
    Pictures pictures(cancel);
    const bool isOpen = pictures.open(path);
    const PicturePlay play = isOpen ? pictures.playThrough() : PicturePlay();
    if (cancel.isCancelled()) {
        return Error{Error::Category::Cancelled,
                     QCoreApplication::translate("Audio", "Reading the audio was stopped."),
                     {}};
    }
    if (!isOpen || !pictures.hasShown())
        return noPictures(path);
    return play;
}

} // namespace riffdesk
