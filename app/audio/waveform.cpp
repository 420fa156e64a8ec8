#include "audio/waveform.h"

#include "audio/decoder.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cmath>

namespace riffdesk {

namespace {

constexpr qint64 longestSeconds = 21600;
constexpr qint64 mostPeaks = longestSeconds * Waveform::peaksPerSecond;
constexpr qint64 blockFrames = 8192;

constexpr quint32 magic = 0x52445057; // "RDPW"
constexpr quint16 version = 1;
constexpr qint64 headerBytes = 4 + 2 + 8 + 8 + 8 + 4;
constexpr qint64 checksumBytes = 4;

qint8 toPeak(float sample)
{
    return qint8(std::lround(sample * 127.0F));
}

Error tooLong()
{
    return {Error::Category::Media,
            QCoreApplication::translate("Audio", "The sound is longer than six hours."),
            QCoreApplication::translate("Audio", "Cut it into shorter pieces first.")};
}

quint32 checksum(const char* bytes, qint64 count)
{
    return av_crc(av_crc_get_table(AV_CRC_32_IEEE_LE), 0xffffffffU, reinterpret_cast<const uint8_t*>(bytes),
                  size_t(count))
           ^ 0xffffffffU;
}

struct Stamp
{
    qint64 size = 0;
    qint64 modified = 0; ///< ms since the epoch
};

Stamp stampOf(const QString& path)
{
    const QFileInfo info(path);
    return {info.size(), info.lastModified().toMSecsSinceEpoch()};
}

QByteArray pack(const Waveform& waveform, const Stamp& stamp)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << magic << version << stamp.size << stamp.modified << waveform.durationSeconds
        << quint32(waveform.peaks.size());
    for (const Waveform::Peak& peak : waveform.peaks)
        out << peak.low << peak.high;
    const quint32 sum = checksum(bytes.constData(), bytes.size());
    out << sum;
    return bytes;
}

/// The outline in `path`, or an empty one (no peaks) when anything about it is not as pack() writes it.
Waveform unpack(const QString& path, const Stamp& stamp)
{
    QFile file(path);
    constexpr qint64 mostBytes = headerBytes + mostPeaks * 2 + checksumBytes;
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return {};
    const QByteArray bytes = file.read(mostBytes);
    if (bytes.size() < headerBytes + checksumBytes)
        return {};

    QDataStream in(bytes);
    in.setByteOrder(QDataStream::LittleEndian);
    quint32 foundMagic = 0;
    quint16 foundVersion = 0;
    Stamp found;
    quint32 count = 0;
    Waveform waveform;
    in >> foundMagic >> foundVersion >> found.size >> found.modified >> waveform.durationSeconds >> count;
    if (foundMagic != magic || foundVersion != version || found.size != stamp.size
        || found.modified != stamp.modified || count > mostPeaks
        || bytes.size() != headerBytes + qint64(count) * 2 + checksumBytes
        || !(std::abs(waveform.durationSeconds * Waveform::peaksPerSecond - count) <= 1))
        return {};
    waveform.peaks.resize(qsizetype(count));
    for (Waveform::Peak& peak : waveform.peaks) {
        in >> peak.low >> peak.high;
        if (peak.low > peak.high || peak.low < -127)
            return {};
    }
    quint32 sum = 0;
    in >> sum;
    if (in.status() != QDataStream::Ok || sum != checksum(bytes.constData(), bytes.size() - checksumBytes))
        return {};
    return waveform;
}

} // namespace

Result<Waveform> Waveform::compute(const QString& audioPath, const std::atomic_bool* cancel)
{
    Result<std::unique_ptr<Decoder>> opened = Decoder::open(audioPath, Decoder::ownRate, cancel);
    if (!opened)
        return opened.error();
    Decoder& decoder = *opened.value();
    const qint64 rate = decoder.rate();
    Waveform waveform;
    waveform.peaks.reserve(
        qsizetype(std::clamp(decoder.durationSeconds() * peaksPerSecond + 1, 0.0, double(mostPeaks))));

    std::vector<float> block(size_t(blockFrames * Decoder::channels));
    qint64 sliceEnd = rate / peaksPerSecond;
    qint64 frame = 0;
    float low = 1;
    float high = -1;
    const auto closeSlice = [&] {
        waveform.peaks.append({toPeak(low), toPeak(high)});
        low = 1;
        high = -1;
        sliceEnd = (waveform.peaks.size() + 1) * rate / peaksPerSecond;
    };
    for (;;) {
        const Result<qint64> got = decoder.read(block.data(), blockFrames);
        if (!got)
            return got.error();
        if (got.value() == 0)
            break;
        for (qint64 at = 0; at < got.value();) {
            const qint64 end = std::min(got.value(), at + sliceEnd - frame);
            for (qint64 i = at * Decoder::channels; i < end * Decoder::channels; ++i) {
                const float value = block[size_t(i)];
                low = value < low ? value : low;
                high = value > high ? value : high;
            }
            frame += end - at;
            at = end;
            if (frame == sliceEnd)
                closeSlice();
        }
        if (frame > longestSeconds * rate)
            return tooLong();
    }
    if (low <= high)
        closeSlice();
    waveform.durationSeconds = double(frame) / double(rate);
    return waveform;
}

Result<Waveform> Waveform::cached(const QString& audioPath, const QString& peaksPath,
                                  const std::atomic_bool* cancel)
{
    const Stamp stamp = stampOf(audioPath);
    if (Waveform kept = unpack(peaksPath, stamp); !kept.peaks.isEmpty())
        return kept;
    Result<Waveform> made = compute(audioPath, cancel);
    if (!made)
        return made;
    QSaveFile file(peaksPath);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(pack(*made, stamp));
        file.commit();
    }
    return made;
}

} // namespace riffdesk
