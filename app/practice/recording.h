#pragma once

#include "base/result.h"

#include <QString>

#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

namespace riffdesk {

/// Reads a file's audio as stereo samples at practiceRate, a little at a time. Cancelled and Media are its
/// errors. One thread at a time, any thread.
class RecordingReader
{
public:
    explicit RecordingReader(const std::atomic<bool>& cancel);
    ~RecordingReader();

    [[nodiscard]] Result<void> open(const QString& path);
    /// The next `frames`; fewer only at the file's end.
    [[nodiscard]] Result<void> read(std::vector<std::int16_t>& samples, std::size_t frames);
    [[nodiscard]] Result<void> skip(std::size_t frames);

private:
    class Decoder;
    const std::atomic<bool>& m_cancel;
    std::unique_ptr<Decoder> m_decoder;
};

/// How long a file's audio is, in seconds, by decoding it (headers lie). At most `mostSeconds`.
[[nodiscard]] Result<double> recordingSeconds(const QString& path, double mostSeconds,
                                              const std::atomic<bool>& cancel);

} // namespace riffdesk
