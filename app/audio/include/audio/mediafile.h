#pragma once

#include "audio/libav.h"
#include "base/canceltoken.h"
#include "base/result.h"

#include <QString>

#include <memory>
#include <optional>

namespace riffdesk {

/// The decoded audio frames of one local file, in its own sample rate and layout. Pictures and further
/// streams are ignored; damaged packets are skipped. One thread at a time. A "sample" here is one instant of
/// all channels; sample 0 is the first one that a decode from the start gives (encoder padding already taken
/// off).
class MediaFile
{
public:
    enum class Step { Frame, End, Cancelled };

    /// Only containers that hold their own audio, by libav's names: a playlist or a "concat" script must not
    /// make us open other files.
    static constexpr const char* containers = "mov,mp3,flac,wav,w64,aiff,ogg,aac,matroska,caf";

    /// Opens a regular local file and decodes its first frame. `cancel` makes that and
    /// every later call end soon with Cancelled.
    static Result<std::unique_ptr<MediaFile>> open(const QString& path, const CancelToken& cancel = {});

    /// Moves on to the next frame, read with frame() until the next call.
    Step next();
    [[nodiscard]] const AVFrame& frame() const { return *m_frame; }
    /// The number of frame()'s first sample by the file's clock; nothing when the clock is coarser than
    /// samples.
    [[nodiscard]] std::optional<qint64> frameSample() const;

    /// Why End came before the end of the file, if it was the disk that failed.
    [[nodiscard]] std::optional<Error> readError() const;
    [[nodiscard]] int rate() const { return m_rate; } ///< Hz
    [[nodiscard]] double durationSeconds() const; ///< what the file claims; 0 when it claims nothing
    /// Whether decoding from the middle gives the very samples that decoding from the start gives.
    [[nodiscard]] bool canStartAnywhere() const;

    /// The next frame will be one that starts at or before `sample`, by what the file's index says; false
    /// when it cannot be done (then rewind).
    bool seekBefore(qint64 sample);
    /// Starts afresh, with nothing remembered from what was decoded so far.
    Result<void> rewind();

private:
    MediaFile(QString path, CancelToken cancel);

    Result<void> openContexts();
    [[nodiscard]] Error notAudio() const;
    Step decode();

    const QString m_path;
    const CancelToken m_cancel;
    libav::Ptr<AVFormatContext> m_format;
    libav::Ptr<AVCodecContext> m_codec;
    libav::Ptr<AVPacket> m_packet;
    libav::Ptr<AVFrame> m_frame;
    AVStream* m_stream = nullptr; ///< owned by m_format
    qint64 m_firstPts = AV_NOPTS_VALUE;
    int m_rate = 0;
    bool m_firstWaiting = false; ///< the first frame is decoded but not handed out yet
    bool m_draining = false;
    bool m_diskFailed = false;
};

} // namespace riffdesk
