#include "audio/mediafile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <mutex>
#include <span>

namespace riffdesk {

namespace {

constexpr int lowestRate = 1000;
constexpr int highestRate = 768000;

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

Error openingCancelled()
{
    return {Error::Category::Cancelled,
            QCoreApplication::translate("Audio", "Reading the audio was stopped."),
            {}};
}

} // namespace

MediaFile::MediaFile(QString path, CancelToken cancel)
    : m_path(std::move(path))
    , m_cancel(std::move(cancel))
    , m_packet(av_packet_alloc())
    , m_frame(av_frame_alloc())
{ }

Result<std::unique_ptr<MediaFile>> MediaFile::open(const QString& path, const CancelToken& cancel)
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
    std::unique_ptr<MediaFile> file(new MediaFile(info.absoluteFilePath(), cancel));
    Result<void> opened = file->openContexts();
    if (opened && file->isDurationGuessed()) {
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
    static std::once_flag quiet; // libav writes each damaged packet to standard error
    std::call_once(quiet, [] { av_log_set_level(AV_LOG_FATAL); });
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

    if (avformat_find_stream_info(format, nullptr) < 0)
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
    if (avcodec_parameters_to_context(m_codec.get(), m_stream->codecpar) < 0
        || avcodec_open2(m_codec.get(), codec, nullptr) < 0)
        return notAudio();
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
        if (received == 0 && m_frame->nb_samples > 0 && m_frame->ch_layout.nb_channels > 0)
            return Step::Frame;
        if (received == AVERROR_EOF || (received != AVERROR(EAGAIN) && received < 0 && m_draining))
            return Step::End;
        if (received == 0)
            continue;

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
        if (m_packet->stream_index == m_stream->index)
            avcodec_send_packet(m_codec.get(), m_packet.get());
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

bool MediaFile::isDurationGuessed() const
{
    return m_format->duration_estimation_method == AVFMT_DURATION_FROM_BITRATE
           || (m_stream->duration <= 0 && m_format->duration <= 0);
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
    if (m_measuredSeconds > 0)
        return m_measuredSeconds;
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
