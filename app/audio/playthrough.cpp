#include "audio/playthrough.h"

#include "audio/mediafile.h"

#include <QCoreApplication>

namespace riffdesk {

namespace {
// The padding that encoders add at both ends and round up to frames: 0.05 s for MP3 at 44.1 kHz, 0.2 s at 8.
constexpr double paddingSeconds = 0.25;
} // namespace

Result<PlayThrough> PlayThrough::of(const QString& path, const CancelToken& cancel)
{
    const Result<std::unique_ptr<MediaFile>> opened = MediaFile::open(path, cancel, MediaFile::Care::Strict);
    if (!opened)
        return opened.error();
    MediaFile& file = **opened;
    PlayThrough result;
    for (;;) {
        const MediaFile::Step step = file.next();
        if (step == MediaFile::Step::Cancelled) {
            return Error{Error::Category::Cancelled,
                         QCoreApplication::translate("Audio", "Reading the audio was stopped."),
                         {}};
        }
        if (step == MediaFile::Step::End)
            break;
        result.seconds += double(file.frame().nb_samples) / file.frame().sample_rate;
    }
    if (const std::optional<Error> disk = file.readError())
        return *disk;
    result.claimedSeconds = file.claimedSeconds();
    result.isClaimEstimated = file.isDurationGuessed();
    result.damagedPackets = file.damagedPackets();
    const bool isShort = !result.isClaimEstimated && result.seconds + paddingSeconds < result.claimedSeconds;
    result.isCutOff = isShort || file.endsInFrame();
    result.container = file.container();
    return result;
}

} // namespace riffdesk
