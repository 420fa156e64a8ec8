#include "audio/playthrough.h"

#include "audio/mediafile.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

namespace riffdesk {

namespace {
// The padding that encoders add at both ends and round up to frames: 0.05 s for MP3 at 44.1 kHz, 0.2 s at 8.
constexpr double paddingSeconds = 0.25;

/// Whether a WAV file ends before its samples do, by its own word: libav then takes the length of the file
/// for that of the sound. Writers into pipes leave the size at 0 or at its greatest.
bool isCutOffWav(const QString& path)
{
    constexpr qint64 riffBytes = 12;
    constexpr qint64 headBytes = 8; // of a chunk: its name and its size
    constexpr quint32 unknownFrom = 0x7FFFF000;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray riff = file.read(riffBytes);
    if (!riff.startsWith("RIFF") || !riff.endsWith("WAVE"))
        return false;
    for (;;) {
        const QByteArray head = file.read(headBytes);
        if (head.size() < headBytes)
            return false;
        const auto size = qFromLittleEndian<quint32>(head.constData() + 4);
        const qint64 end = file.pos() + size;
        if (head.startsWith("data"))
            return size > 0 && size < unknownFrom && end > file.size();
        if (!file.seek(end + size % 2) || file.atEnd()) // chunks begin at even places
            return false;
    }
}
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
    result.isCutOff = isShort || file.endsInFrame() || isCutOffWav(path);
    result.container = file.container();
    return result;
}

} // namespace riffdesk
