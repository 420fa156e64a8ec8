#include "pictures/picture.h"

#include "libav/libav.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace riffdesk::picture {

namespace {

constexpr int jpegQuality = 92;

bool isWithinLimits(const QSize& size)
{
    return !size.isEmpty() && qint64(size.width()) * size.height() <= mostPixels
           && std::max(size.width(), size.height()) <= mostAspect * std::min(size.width(), size.height());
}

QSize scaledSize(const QSize& full, const QSize& toCover)
{
    return toCover.isEmpty() ? full : full.scaled(toCover, Qt::KeepAspectRatioByExpanding);
}

QImage readByQt(const QString& path, const QSize& toCover)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if ((format != "jpeg" && format != "png") || !isWithinLimits(reader.size()))
        return {};
    reader.setScaledSize(scaledSize(reader.size(), toCover));
    return reader.read();
}

/// The decoder, with the limits set, or null.
libav::Ptr<AVCodecContext> openDecoder(AVCodecID id, const AVCodecParameters* parameters)
{
    const AVCodec* codec = avcodec_find_decoder(id);
    libav::Ptr<AVCodecContext> decoder(codec ? avcodec_alloc_context3(codec) : nullptr);
    if (!decoder || (parameters && avcodec_parameters_to_context(decoder.get(), parameters) < 0))
        return {};
    decoder->max_pixels = mostPixels;
    decoder->thread_count = 1;
    if (avcodec_open2(decoder.get(), codec, nullptr) < 0)
        return {};
    return decoder;
}

libav::Ptr<AVFrame> decode(AVCodecContext& decoder, const AVPacket& packet)
{
    libav::Ptr<AVFrame> frame(av_frame_alloc());
    if (avcodec_send_packet(&decoder, &packet) < 0)
        return {};
    avcodec_send_packet(&decoder, nullptr);
    return avcodec_receive_frame(&decoder, frame.get()) >= 0 ? std::move(frame) : nullptr;
}

libav::Ptr<AVFrame> decodeWebp(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(mostBytes);
    libav::Ptr<AVPacket> packet(av_packet_alloc());
    if (av_new_packet(packet.get(), int(bytes.size())) < 0)
        return {};
    std::copy(bytes.begin(), bytes.end(), packet->data);
    const libav::Ptr<AVCodecContext> decoder = openDecoder(AV_CODEC_ID_WEBP, nullptr);
    return decoder ? decode(*decoder, *packet) : nullptr;
}

libav::Ptr<AVFrame> decodeAvif(const QString& path)
{
    AVDictionary* options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    av_dict_set(&options, "format_whitelist", "mov", 0);
    AVFormatContext* opened = nullptr;
    const QByteArray url = "file:" + QDir::toNativeSeparators(path).toUtf8();
    const int done = avformat_open_input(&opened, url.constData(), nullptr, &options);
    av_dict_free(&options);
    const libav::Ptr<AVFormatContext> format(done < 0 ? nullptr : opened);
    if (!format)
        return {};
    const int stream = av_find_best_stream(opened, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    if (stream < 0)
        return {};
    const AVCodecParameters& parameters = *opened->streams[stream]->codecpar;
    const libav::Ptr<AVCodecContext> decoder = openDecoder(parameters.codec_id, &parameters);
    const libav::Ptr<AVPacket> packet(av_packet_alloc());
    while (decoder && av_read_frame(opened, packet.get()) >= 0) {
        if (packet->stream_index == stream)
            return decode(*decoder, *packet);
        av_packet_unref(packet.get());
    }
    return {};
}

QImage toImage(const AVFrame& frame, const QSize& toCover)
{
    const QSize full(frame.width, frame.height);
    if (!isWithinLimits(full))
        return {};
    const QSize size = scaledSize(full, toCover);
    const libav::Ptr<SwsContext> scaler(
        sws_getContext(full.width(), full.height(), AVPixelFormat(frame.format), size.width(), size.height(),
                       AV_PIX_FMT_RGB32, SWS_AREA, nullptr, nullptr, nullptr));
    // The scaler writes whole vectors, beyond the end of a line: into a buffer with room for that.
    const libav::Ptr<AVFrame> scaled(av_frame_alloc());
    scaled->format = AV_PIX_FMT_RGB32;
    scaled->width = size.width();
    scaled->height = size.height();
    if (!scaler || av_frame_get_buffer(scaled.get(), 0) < 0)
        return {};
    constexpr int unchanged = 1 << 16; // of contrast and saturation
    sws_setColorspaceDetails(scaler.get(), sws_getCoefficients(frame.colorspace),
                             frame.color_range == AVCOL_RANGE_JPEG ? 1 : 0,
                             sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, unchanged, unchanged);
    if (sws_scale(scaler.get(), frame.data, frame.linesize, 0, full.height(), scaled->data, scaled->linesize)
        != size.height())
        return {};
    return QImage(scaled->data[0], size.width(), size.height(), scaled->linesize[0], QImage::Format_ARGB32)
        .copy();
}

} // namespace

QImage read(const QString& path, const QSize& toCover)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > mostBytes || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = file.read(32);
    file.close();
    const auto by = [&](const libav::Ptr<AVFrame>& frame) {
        return frame ? toImage(*frame, toCover) : QImage();
    };
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP")
        return by(decodeWebp(path));
    if (head.mid(4, 4) == "ftyp" && (head.mid(8, 4) == "avif" || head.mid(8, 4) == "mif1"))
        return by(decodeAvif(path));
    return readByQt(path, toCover);
}

QByteArray toJpeg(const QImage& picture)
{
    if (picture.isNull())
        return {};
    QImage flat(picture.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    {
        QPainter painter(&flat);
        painter.drawImage(0, 0, picture);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && flat.save(&buffer, "JPEG", jpegQuality) ? bytes
                                                                                        : QByteArray();
}

} // namespace riffdesk::picture
