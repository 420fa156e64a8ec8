#include "audio/mediafile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace riffdesk {

namespace {

constexpr int lowestRate = 1000;
constexpr int highestRate = 768000;

/// How long the frame of MPEG audio, layer III, with this header is; 0 when it is none.
int mp3FrameBytes(const QByteArray& header)
{
    static constexpr std::array version1{0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    static constexpr std::array version2{0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    static constexpr std::array rates{44'100, 48'000, 32'000, 0};
    if (header.size() < 4)
        return 0;
    const auto byte = [&](qsizetype at) { return static_cast<unsigned>(static_cast<uchar>(header.at(at))); };
    const unsigned version = byte(1) >> 3 & 3; // 3 is 1, 2 is 2, 0 is 2.5
    const int rate = rates.at(byte(2) >> 2 & 3) >> (version == 3 ? 0 : version == 2 ? 1 : 2);
    const bool isLayer3 = byte(0) == 0xFF && (byte(1) & 0xE6) == 0xE2;
    if (!isLayer3 || version == 1 || rate == 0)
        return 0;
    const int kilobits = (version == 3 ? version1 : version2).at(byte(2) >> 4);
    return (version == 3 ? 144'000 : 72'000) * kilobits / rate + int(byte(2) >> 1 & 1);
}

int interrupted(void* cancel)
{
    return static_cast<const CancelToken*>(cancel)->isCancelled() ? 1 : 0;
}

Error unreadable(const QString& path)
{
    return {Error::Category::File,
            QCoreApplication::translate("Audio", "The audio file “%1” cannot be read.")
                .arg(QFileInfo(path).fileName()),
            QCoreApplication::translate("Audio", "Check that it is still there and that you may read it.")};
}

/// Whether opening has read all that decoding needs. An MP4 tells it in its header, and reading on would
/// decode the picture in it; of several audio streams, reading on tells which one is meant.
bool isDescribed(const AVFormatContext& format)
{
    const std::span<AVStream* const> streams(format.streams, format.nb_streams);
    const auto isAudio = [](const AVStream* stream) {
        return stream->codecpar->codec_type == AVMEDIA_TYPE_AUDIO;
    };
    const auto found = std::find_if(streams.begin(), streams.end(), isAudio);
    if (QByteArray(format.iformat->name).startsWith("mov,") && found != streams.end()
        && std::find_if(found + 1, streams.end(), isAudio) == streams.end()) {
        const AVCodecParameters& codec = *(*found)->codecpar;
        return (*found)->duration > 0 && codec.sample_rate > 0 && codec.ch_layout.nb_channels > 0
               && codec.extradata_size > 0;
    }
    return false;
}

Error openingCancelled()
{
    return {Error::Category::Cancelled,
            QCoreApplication::translate("Audio", "Reading the audio was stopped."),
            {}};
}

} // namespace

MediaFile::MediaFile(QString path, CancelToken cancel, Care care)
    : m_path(std::move(path))
    , m_cancel(std::move(cancel))
    , m_care(care)
    , m_packet(av_packet_alloc())
    , m_frame(av_frame_alloc())
{ }

Result<std::unique_ptr<MediaFile>> MediaFile::open(const QString& path, const CancelToken& cancel, Care care)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable())
        return unreadable(path);
    if (info.size() == 0) {
        return Error{
            Error::Category::Media,
            QCoreApplication::translate("Audio", "The audio file “%1” is empty.").arg(info.fileName()),
            QCoreApplication::translate("Audio", "Download or export it again.")};
    }
    std::unique_ptr<MediaFile> file(new MediaFile(info.absoluteFilePath(), cancel, care));
    Result<void> opened = file->openContexts();
    if (opened && file->m_guessed) {
        file->measureDuration();
        opened = file->rewind();
    } else if (opened) {
        opened = file->decodeFirst();
    }
    if (!opened)
        return opened.error();
    return file;
}

Error MediaFile::notAudio() const
{
    return {Error::Category::Media,
            QCoreApplication::translate("Audio", "“%1” holds no sound that can be played; it may be damaged.")
                .arg(QFileInfo(m_path).fileName()),
            QCoreApplication::translate("Audio",
                                        "Download it again, or choose an M4A, MP3, FLAC, WAV or Ogg file.")};
}

Result<void> MediaFile::openContexts()
{
    m_codec.reset();
    m_format.reset(avformat_alloc_context());
    m_stream = nullptr;
    m_firstWaiting = false;
    m_draining = false;
    m_diskFailed = false;
    m_format->interrupt_callback = {&interrupted, const_cast<CancelToken*>(&m_cancel)};

    AVDictionary* options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    av_dict_set(&options, "format_whitelist", containers, 0);
    const QByteArray url = "file:" + QDir::toNativeSeparators(m_path).toUtf8();
    AVFormatContext* format = m_format.release(); // freed by libav itself when opening fails
    const int opened = avformat_open_input(&format, url.constData(), nullptr, &options);
    av_dict_free(&options);
    if (opened < 0)
        return m_cancel.isCancelled() ? openingCancelled() : notAudio();
    m_format.reset(format);

    if (!isDescribed(*format) && avformat_find_stream_info(format, nullptr) < 0)
        return m_cancel.isCancelled() ? openingCancelled() : notAudio();
    const AVCodec* codec = nullptr;
    const int index = av_find_best_stream(format, AVMEDIA_TYPE_AUDIO, -1, -1, &codec, 0);
    if (index < 0 || !codec)
        return notAudio();
    for (unsigned i = 0; i < format->nb_streams; ++i)
        format->streams[i]->discard = i == unsigned(index) ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    m_stream = format->streams[index];

    m_codec.reset(avcodec_alloc_context3(codec));
    m_codec->thread_count = 1;
    m_codec->pkt_timebase = m_stream->time_base;
    // Only FLAC carries a sum in each frame, and gives the frame all the same unless told not to.
    if (m_care == Care::Strict && codec->id == AV_CODEC_ID_FLAC)
        m_codec->err_recognition = AV_EF_CRCCHECK | AV_EF_EXPLODE;
    if (avcodec_parameters_to_context(m_codec.get(), m_stream->codecpar) < 0
        || avcodec_open2(m_codec.get(), codec, nullptr) < 0)
        return notAudio();
    m_guessed = format->duration_estimation_method == AVFMT_DURATION_FROM_BITRATE
                || (m_stream->duration <= 0 && format->duration <= 0);
    m_damaged = 0;
    m_damagedSince = 0;
    m_lastAt = -1;
    return {};
}

std::optional<Error> MediaFile::readError() const
{
    return m_diskFailed ? std::optional(unreadable(m_path)) : std::nullopt;
}

Result<void> MediaFile::rewind()
{
    if (!QFileInfo(m_path).isReadable())
        return unreadable(m_path);
    if (const Result<void> opened = openContexts(); !opened)
        return opened;
    return decodeFirst();
}

Result<void> MediaFile::decodeFirst()
{
    switch (decode()) {
    case Step::Cancelled:
        return openingCancelled();
    case Step::End:
        return notAudio();
    case Step::Frame:
        break;
    }
    if (m_frame->sample_rate < lowestRate || m_frame->sample_rate > highestRate)
        return notAudio();
    m_rate = m_frame->sample_rate;
    m_firstPts = m_frame->best_effort_timestamp;
    m_firstWaiting = true;
    return {};
}

MediaFile::Step MediaFile::next()
{
    if (m_firstWaiting) {
        m_firstWaiting = false;
        return Step::Frame;
    }
    return decode();
}

MediaFile::Step MediaFile::decode()
{
    for (;;) {
        if (m_cancel.isCancelled())
            return Step::Cancelled;
        if (!m_codec)
            return Step::End; // the file could not be opened again
        const int received = avcodec_receive_frame(m_codec.get(), m_frame.get());
        if (received == 0 && m_frame->nb_samples > 0 && m_frame->ch_layout.nb_channels > 0) {
            m_damaged += std::exchange(m_damagedSince, 0);
            return Step::Frame;
        }
        if (received == AVERROR_EOF || (received != AVERROR(EAGAIN) && received < 0 && m_draining))
            return Step::End;
        if (received == 0)
            continue;
        if (received != AVERROR(EAGAIN))
            ++m_damagedSince;

        av_packet_unref(m_packet.get());
        if (av_read_frame(m_format.get(), m_packet.get()) < 0) {
            if (m_cancel.isCancelled())
                return Step::Cancelled;
            if (m_draining)
                return Step::End;
            m_draining = true; // also when the disk fails: what was read so far is played
            m_diskFailed = m_format->pb && m_format->pb->error < 0 && m_format->pb->error != AVERROR_EOF;
            avcodec_send_packet(m_codec.get(), nullptr);
            continue;
        }
        // A refused packet is damage: leave it out and go on with the next.
        if (m_packet->stream_index == m_stream->index) {
            m_lastAt = m_packet->pos;
            m_lastBytes = m_packet->size;
            const bool refused = avcodec_send_packet(m_codec.get(), m_packet.get()) < 0;
            // Where no length was known, the last packet just ends earlier than it might.
            if (refused || (!m_guessed && (m_packet->flags & AV_PKT_FLAG_CORRUPT) != 0))
                ++m_damagedSince;
        }
    }
}

std::optional<qint64> MediaFile::frameSample() const
{
    const AVRational tick = m_stream->time_base;
    if (m_frame->best_effort_timestamp == AV_NOPTS_VALUE || m_firstPts == AV_NOPTS_VALUE || tick.num <= 0
        || m_frame->sample_rate != m_rate || tick.den % (qint64(tick.num) * m_rate) != 0)
        return std::nullopt;
    return av_rescale_q(m_frame->best_effort_timestamp - m_firstPts, tick, {1, m_rate});
}

QByteArray MediaFile::container() const
{
    return QByteArray(m_format->iformat->name).split(',').first();
}

int MediaFile::damagedPackets() const
{
    // Behind the last frame of an MP3 there may be tags and padding that libav takes for packets.
    return container() == "mp3" ? m_damaged : m_damaged + m_damagedSince;
}

bool MediaFile::endsInFrame() const
{
    QFile file(m_path);
    if (container() != "mp3" || m_lastAt < 0 || !file.open(QIODevice::ReadOnly) || !file.seek(m_lastAt))
        return false;
    return mp3FrameBytes(file.read(4)) > m_lastBytes;
}

void MediaFile::measureDuration()
{
    qint64 ticks = 0;
    while (!m_cancel.isCancelled() && av_read_frame(m_format.get(), m_packet.get()) >= 0) {
        if (m_packet->stream_index == m_stream->index && m_packet->duration > 0)
            ticks = av_sat_add64(ticks, m_packet->duration);
        av_packet_unref(m_packet.get());
    }
    m_measuredSeconds = double(ticks) * av_q2d(m_stream->time_base);
}

double MediaFile::durationSeconds() const
{
    return m_measuredSeconds > 0 ? m_measuredSeconds : claimedSeconds();
}

double MediaFile::claimedSeconds() const
{
    if (m_stream->duration > 0) {
        // The stream's clock also counts the padding before the first sample that is heard.
        const qint64 before = m_stream->start_time != AV_NOPTS_VALUE && m_firstPts != AV_NOPTS_VALUE
                                  ? std::max<qint64>(0, m_firstPts - m_stream->start_time)
                                  : 0;
        return double(std::max<qint64>(0, m_stream->duration - before)) * av_q2d(m_stream->time_base);
    }
    return m_format->duration > 0 ? double(m_format->duration) / AV_TIME_BASE : 0;
}

int MediaFile::audioStreams() const
{
    const std::span<AVStream* const> streams(m_format->streams, m_format->nb_streams);
    return int(std::count_if(streams.begin(), streams.end(), [](const AVStream* stream) {
        return stream->codecpar->codec_type == AVMEDIA_TYPE_AUDIO;
    }));
}

MediaFile::Depth MediaFile::depth() const
{
    const AVCodecDescriptor* codec = avcodec_descriptor_get(m_codec->codec_id);
    if (!codec || (codec->props & AV_CODEC_PROP_LOSSLESS) == 0 || (codec->props & AV_CODEC_PROP_LOSSY) != 0)
        return Depth::Lossy;
    const AVSampleFormat form = av_get_packed_sample_fmt(m_codec->sample_fmt);
    if (form == AV_SAMPLE_FMT_FLT || form == AV_SAMPLE_FMT_DBL)
        return Depth::Float;
    const int stored = av_get_bits_per_sample(m_codec->codec_id); // of PCM
    const int bits = m_codec->bits_per_raw_sample > 0 ? m_codec->bits_per_raw_sample
                     : stored > 0                     ? stored
                                                      : av_get_bytes_per_sample(form) * 8;
    return bits <= 16 ? Depth::Bits16 : bits <= 24 ? Depth::Bits24 : Depth::Bits32;
}

bool MediaFile::canStartAnywhere() const
{
    // AAC fills noise bands from a generator that runs on from frame to frame, so the same place sounds a
    // little different when it is not reached from the start.
    return m_codec->codec_id != AV_CODEC_ID_AAC && m_codec->codec_id != AV_CODEC_ID_AAC_LATM;
}

bool MediaFile::seekBefore(qint64 sample)
{
    const AVRational tick = m_stream->time_base;
    if (m_firstPts == AV_NOPTS_VALUE || tick.num <= 0 || tick.den % (qint64(tick.num) * m_rate) != 0)
        return false;
    const qint64 pts = m_firstPts + av_rescale_q(sample, {1, m_rate}, tick);
    if (av_seek_frame(m_format.get(), m_stream->index, pts, AVSEEK_FLAG_BACKWARD) < 0)
        return false;
    avcodec_flush_buffers(m_codec.get());
    m_firstWaiting = false;
    m_draining = false;
    return true;
}

} // namespace riffdesk
