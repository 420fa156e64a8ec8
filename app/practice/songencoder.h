#pragma once

#include "base/result.h"

#include <QImage>
#include <QString>

#include <atomic>
#include <cstdint>
#include <functional>
#include <vector>

namespace riffdesk {

/// Stereo samples at practiceRate, the next ones at each call and none at the end.
using SampleSource = std::function<Result<std::vector<std::int16_t>>()>;

/// Writes samples as AAC (192 kbit/s) in MP4 with its index in front; with a picture, also a video track that
/// shows it from start to end. The same samples give the same bytes, in whatever portions they come. Errors:
/// the source's, File, Media when this libav has no AAC encoder, Cancelled (the file is then incomplete). Any
/// thread.
[[nodiscard]] Result<void> encodeSong(const SampleSource& source, const QImage& picture, const QString& path,
                                      const std::atomic<bool>& cancel);

/// Writes samples as a 16 bit WAV file. Errors: the source's, File. Any thread.
[[nodiscard]] Result<void> writeWav(const SampleSource& source, const QString& path);
/// The 44 bytes in front of such a file's samples.
[[nodiscard]] QByteArray wavHeader(std::size_t samples);

} // namespace riffdesk
