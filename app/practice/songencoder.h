#pragma once

#include "base/result.h"

#include <QImage>
#include <QString>

#include <atomic>
#include <cstdint>
#include <vector>

namespace riffdesk {

/// Writes stereo samples at practiceRate as AAC (192 kbit/s) in MP4 with its index in front; with a picture,
/// also a video track that shows it from start to end. The same samples give the same bytes. Errors: File,
/// Media when this libav has no AAC encoder, Cancelled (the file is then incomplete). Any thread.
[[nodiscard]] Result<void> encodeSong(const std::vector<std::int16_t>& samples, const QImage& picture,
                                      const QString& path, const std::atomic<bool>& cancel);

/// Writes stereo samples at practiceRate as a 16 bit WAV file.
[[nodiscard]] Result<void> writeWav(const std::vector<std::int16_t>& samples, const QString& path);
/// The 44 bytes in front of such a file's samples.
[[nodiscard]] QByteArray wavHeader(std::size_t samples);

} // namespace riffdesk
