#pragma once

#include "audio/decoder.h"
#include "base/stereogain.h"

#include <QString>

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace riffdesk {

/// One song or stem that the mixer plays: a decoder, and the pages of it that are decoded. Pages hold 16 bit
/// samples at Source::rate, half the memory of float and exact for what CDs and most files hold. Any thread;
/// only decode() waits: for the disk, and for another decode().
class Source
{
public:
    static constexpr int rate = 48000; ///< Hz
    static constexpr qint64 pageFrames = rate / 2;
    static constexpr qint64 pageBytes = pageFrames * Decoder::channels * qint64(sizeof(qint16));

    /// Opens the file and decodes its first page. Blocks: call it on a worker. `cancel` is what interrupts
    /// this and every later decode().
    static Result<std::shared_ptr<Source>> open(const QString& path, const CancelToken& cancel = {});

    [[nodiscard]] qint64 length() const; ///< frames: the true length once known, else what the file claims
    [[nodiscard]] bool lengthKnown() const;
    [[nodiscard]] qint64 pageCount() const; ///< pages to expect; may grow while the length is not known

    /// How many frames from `frame` on, at most `wanted`, can be read now. Behind the end all can: it is
    /// silence.
    [[nodiscard]] qint64 available(qint64 frame, qint64 wanted) const;
    /// Adds frames to `out` (interleaved stereo), each times a gain that starts at `gain` and goes `step` a
    /// frame towards `target`; returns the gain it arrived at. What is not there is silence.
    StereoGain addTo(float* out, qint64 frame, qint64 count, StereoGain gain, const StereoGain& target,
                     float step) const;

    [[nodiscard]] bool has(qint64 page) const;
    [[nodiscard]] qint64 pagesHeld() const;
    /// Why the rest cannot be read (the disk fails, the file has gone), if so; what is decoded stays.
    [[nodiscard]] std::optional<Error> failure() const;
    [[nodiscard]] bool failed() const { return m_failed.load(); }
    /// length() is where reading failed, not where the song ends.
    [[nodiscard]] bool cutShort() const { return m_cutShort.load(); }
    /// Decodes a page and keeps it. A read error ends the song there; a file that has gone is a failure().
    void decode(qint64 page);
    void drop(qint64 page);
    [[nodiscard]] std::vector<qint64> heldPages() const;
    /// Makes a running decode() and every later one return at once.
    void cancel() { m_cancel.cancel(); }
    [[nodiscard]] bool cancelled() const { return m_cancel.isCancelled(); }

private:
    using Page = std::array<qint16, size_t(pageFrames* Decoder::channels)>;

    Source(std::unique_ptr<Decoder> decoder, CancelToken cancel);

    [[nodiscard]] std::shared_ptr<const Page> page(qint64 number) const;

    const CancelToken m_cancel;
    const std::unique_ptr<Decoder> m_decoder;
    std::mutex m_decoding; ///< guards the decoder and the block
    std::vector<float> m_block;
    mutable std::mutex m_mutex; ///< guards what follows; held for moments only
    std::unordered_map<qint64, std::shared_ptr<const Page>> m_pages;
    std::optional<Error> m_failure;
    std::atomic_bool m_failed = false; ///< m_failure is set, without the lock
    std::atomic_bool m_cutShort = false;
    qint64 m_length = 0;
    bool m_lengthKnown = false;
};

} // namespace riffdesk
