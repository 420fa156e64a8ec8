#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "libav/libav.h"

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

    /// Opens a regular local file and decodes its first frame. A file without an index of its length (MP3
    /// without a Xing header, ADTS, what was written into a pipe) is read to its end before, without
    /// decoding it. `cancel` makes that and every later call end soon with Cancelled.
    /// Strict also verifies the sums that a file carries, and counts what is damaged; it is not for playing.
    enum class Care { Lenient, Strict };
    static Result<std::unique_ptr<MediaFile>> open(const QString& path, const CancelToken& cancel = {},
                                                   Care care = Care::Lenient);

    /// Moves on to the next frame, read with frame() until the next call.
    Step next();
    [[nodiscard]] const AVFrame& frame() const { return *m_frame; }
    /// The number of frame()'s first sample by the file's clock; nothing when the clock is coarser than
    /// samples.
    [[nodiscard]] std::optional<qint64> frameSample() const;

    /// Why End came before the end of the file, if it was the disk that failed.
    [[nodiscard]] std::optional<Error> readError() const;
    [[nodiscard]] int rate() const { return m_rate; } ///< Hz
    /// What the file's index claims, or what was measured when it has none; 0 when neither is known.
    [[nodiscard]] double durationSeconds() const;
    /// What the file's index claims, or what its bit rate lets expect where isDurationGuessed().
    [[nodiscard]] double claimedSeconds() const;
    [[nodiscard]] bool isDurationGuessed() const { return m_guessed; }
    /// So far: left out because the decoder refused them, or cut short by the end of the file.
    [[nodiscard]] int damagedPackets() const;
    /// At the end of an MP3: whether only a part of its last frame is there, which libav plays all the same.
    [[nodiscard]] bool endsInFrame() const;
    [[nodiscard]] QByteArray container() const; ///< one of `containers`
    /// Which of the file's streams this is, as in ffmpeg's "-map 0:<index>": the one marked as default, else
    /// the best.
    [[nodiscard]] int streamIndex() const { return m_stream->index; }
    [[nodiscard]] int audioStreams() const; ///< in the file, this one included

    /// How exactly the samples are stored.
    enum class Depth { Lossy, Bits16, Bits24, Bits32, Float };
    [[nodiscard]] Depth depth() const; ///< Bits16 also for less
    /// Whether decoding from the middle gives the very samples that decoding from the start gives.
    [[nodiscard]] bool canStartAnywhere() const;

    /// The next frame will be one that starts at or before `sample`, by what the file's index says; false
    /// when it cannot be done (then rewind).
    bool seekBefore(qint64 sample);
    /// Starts afresh, with nothing remembered from what was decoded so far.
    Result<void> rewind();

private:
    MediaFile(QString path, CancelToken cancel, Care care);

    Result<void> openContexts();
    Result<void> decodeFirst();
    void measureDuration();
    [[nodiscard]] Error notAudio() const;
    Step decode();

    const QString m_path;
    const CancelToken m_cancel;
    const Care m_care;
    libav::Ptr<AVFormatContext> m_format;
    libav::Ptr<AVCodecContext> m_codec;
    libav::Ptr<AVPacket> m_packet;
    libav::Ptr<AVFrame> m_frame;
    AVStream* m_stream = nullptr; ///< owned by m_format
    qint64 m_firstPts = AV_NOPTS_VALUE;
    double m_measuredSeconds = 0; ///< 0: not measured
    qint64 m_lastAt = -1; ///< where in the file the last packet is; -1 when not told
    int m_lastBytes = 0;
    int m_rate = 0;
    int m_damaged = 0;
    int m_damagedSince = 0; ///< the last frame that could be decoded
    bool m_guessed = false;
    bool m_firstWaiting = false; ///< the first frame is decoded but not handed out yet
    bool m_draining = false;
    bool m_diskFailed = false;
};

} // namespace riffdesk
