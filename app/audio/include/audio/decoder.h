#pragma once

#include "audio/mediafile.h"

#include <vector>

namespace riffdesk {

/// A local audio file as a stream of interleaved stereo float frames, each sample in [-1, 1] and never NaN.
/// Mono is heard on both sides, more channels are mixed down. One thread at a time.
class Decoder
{
public:
    static constexpr int channels = 2;
    // Damaged packets leave holes in the file's clock; up to this long they are kept as silence, so that
    // lyrics and stems stay in time. Smaller differences are rounding of the file's clock.
    static constexpr qint64 longestHoleSeconds = 5;
    static constexpr qint64 smallestHoleSamples = 256;
    static constexpr int ownRate = 0; ///< for open(): do not resample

    /// `rate` in Hz. `cancel` makes this and every later call end soon with Cancelled.
    static Result<std::unique_ptr<Decoder>> open(const QString& path, int rate,
                                                 const CancelToken& cancel = {});

    /// Fills `out` (frames × 2 values) and says how many frames there were; fewer than asked only at the end.
    Result<qint64> read(float* out, qint64 frames);

    /// The next read starts at exactly the frame that a read from the start would give there. A frame behind
    /// the end is no error: the next read gives nothing, and position() is the true length.
    Result<void> seek(qint64 frame);

    /// Why the file ended early, if it was the disk that failed and not the file that ended.
    [[nodiscard]] std::optional<Error> readError() const { return m_file->readError(); }
    [[nodiscard]] qint64 position() const { return m_position; } ///< of the next frame to be read
    [[nodiscard]] int rate() const { return m_rate; } ///< Hz
    [[nodiscard]] double durationSeconds() const
    {
        return m_file->durationSeconds();
    } ///< what the file claims

private:
    Decoder(std::unique_ptr<MediaFile> file, int rate);

    Result<bool> fill();
    bool convert(const AVFrame& frame);
    bool prepareConverter(const AVFrame& frame);
    void collect(const uint8_t** input, int samples);
    void resetConverter();
    Result<void> restart();
    Result<bool> startBefore(qint64 frame);
    Result<void> discard(qint64 frames);

    std::unique_ptr<MediaFile> m_file;
    const int m_rate;
    libav::Ptr<SwrContext> m_converter;
    int m_inputFormat = -1; ///< what m_converter was made for
    int m_inputRate = 0;
    int m_inputChannels = 0;
    std::vector<float> m_ready; ///< converted, not yet read
    qint64 m_readyAt = 0; ///< frames of m_ready that are used up
    qint64 m_readyEnd = 0;
    qint64 m_sample = 0; ///< the file's own sample that the next frame should start with
    qint64 m_skip = 0; ///< own samples still to leave out before converting
    qint64 m_position = 0;
    bool m_ended = false;
};

} // namespace riffdesk
