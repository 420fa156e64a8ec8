#include "audio/soundbounds.h"

#include "audio/decoder.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace riffdesk {

Result<std::optional<SoundBounds>> SoundBounds::measure(const QString& path, const CancelToken& cancel)
{
    constexpr qint64 blockFrames = 8192;
    auto decoder = Decoder::open(path, Decoder::ownRate, cancel);
    if (!decoder)
        return decoder.error();
    std::vector<float> block(size_t(blockFrames) * Decoder::channels);
    qint64 first = -1;
    qint64 last = -1;
    for (qint64 at = 0;;) {
        const auto got = (*decoder)->read(block.data(), blockFrames);
        if (!got)
            return got.error();
        for (qint64 i = 0; i < *got * Decoder::channels; ++i) {
            if (std::fabs(block[size_t(i)]) > silent) {
                last = at + i / Decoder::channels;
                first = first < 0 ? last : first;
            }
        }
        at += *got;
        if (*got < blockFrames)
            break;
    }
    const double rate = (*decoder)->rate();
    return first < 0 ? std::nullopt
                     : std::optional(SoundBounds{double(first) / rate, double(last + 1) / rate});
}

} // namespace riffdesk
