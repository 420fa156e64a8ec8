#include "audio/waveform.h"

#include "audio/decoder.h"
#include "samplerange.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace riffdesk {

namespace {

constexpr qint64 longestOutlineSeconds = 21600;
constexpr qint64 mostPeaks = longestOutlineSeconds * Waveform::peaksPerSecond;

constexpr quint32 magic = 0x52445057; // "RDPW"
constexpr quint16 version = 2; // 1: of the sound mixed to stereo
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

Error cancelled()
{
    return {Error::Category::Cancelled,
            QCoreApplication::translate("Audio", "Reading the audio was stopped."),
            {}};
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

/// The slices of a song as they come.
class Outline
{
public:
    Outline(int rate, double claimedSeconds) : m_rate(rate)
    {
        m_waveform.peaks.reserve(
            qsizetype(std::clamp(claimedSeconds * Waveform::peaksPerSecond + 1, 0.0, double(mostPeaks))));
        m_sliceEnd = m_rate / Waveform::peaksPerSecond;
    }

    [[nodiscard]] double seconds() const { return double(m_sample) / double(m_rate); }

    /// Silence for what damaged packets have left out, as the decoder has it.
    void fillTo(qint64 sample)
    {
        const qint64 hole = sample - m_sample;
        if (hole < Decoder::smallestHoleSamples || hole > Decoder::longestHoleSeconds * m_rate)
            return;
        advance(hole, [this](qint64, qint64) { m_range.include(0); });
    }

    void add(const AVFrame& frame)
    {
        if (frame.sample_rate == m_rate) {
            advance(frame.nb_samples,
                    [&](qint64 from, qint64 count) { m_range.include(frame, int(from), int(count)); });
            return;
        }
        // Files that change their rate on the way are rare: such a frame counts as a whole.
        advance(av_rescale(frame.nb_samples, m_rate, std::max(1, frame.sample_rate)),
                [&](qint64, qint64) { m_range.include(frame, 0, frame.nb_samples); });
    }

    Waveform finish()
    {
        if (!m_range.empty())
            closeSlice();
        m_waveform.durationSeconds = seconds();
        return std::move(m_waveform);
    }

private:
    /// Goes on by so many samples, slice by slice; `include` is told which of them fall into the slice.
    template <typename Include> void advance(qint64 count, const Include& include)
    {
        for (qint64 at = 0; at < count;) {
            const qint64 run = std::min(count - at, m_sliceEnd - m_sample);
            include(at, run);
            at += run;
            m_sample += run;
            if (m_sample == m_sliceEnd)
                closeSlice();
        }
    }

    void closeSlice()
    {
        const SampleRange range = std::exchange(m_range, {});
        m_waveform.peaks.append(range.empty() ? Waveform::Peak{}
                                              : Waveform::Peak{toPeak(range.low), toPeak(range.high)});
        m_sliceEnd = (m_waveform.peaks.size() + 1) * m_rate / Waveform::peaksPerSecond;
    }

    const qint64 m_rate;
    Waveform m_waveform;
    SampleRange m_range;
    qint64 m_sample = 0;
    qint64 m_sliceEnd = 0;
};

} // namespace

Result<Waveform> Waveform::compute(const QString& audioPath, const CancelToken& cancel)
{
    Result<std::unique_ptr<MediaFile>> opened = MediaFile::open(audioPath, cancel);
    if (!opened)
        return opened.error();
    MediaFile& file = *opened.value();
    Outline outline(file.rate(), file.durationSeconds());
    while (outline.seconds() <= double(longestOutlineSeconds)) {
        switch (file.next()) {
        case MediaFile::Step::Cancelled:
            return cancelled();
        case MediaFile::Step::End:
            return outline.finish();
        case MediaFile::Step::Frame:
            if (const std::optional<qint64> sample = file.frameSample())
                outline.fillTo(*sample);
            outline.add(file.frame());
            break;
        }
    }
    return tooLong();
}

double Waveform::loudestStretch(double seconds) const
{
    const qsizetype length = qsizetype(seconds * peaksPerSecond);
    const auto energyAt = [this](qsizetype at) {
        const qint64 range = peaks.at(at).high - peaks.at(at).low;
        return range * range;
    };
    qint64 most = 0;
    qint64 energy = 0; // of the stretch that ends here
    qsizetype best = 0;
    for (qsizetype end = 0; end < peaks.size(); ++end) {
        energy += energyAt(end);
        if (end >= length)
            energy -= energyAt(end - length);
        if (end + 1 >= length && energy > most) {
            most = energy;
            best = end + 1 - length;
        }
    }
    return double(best) / peaksPerSecond;
}

Result<Waveform> Waveform::cached(const QString& audioPath, const QString& peaksPath,
                                  const CancelToken& cancel)
{
    const Stamp stamp = stampOf(audioPath);
    if (Waveform kept = unpack(peaksPath, stamp); !kept.peaks.isEmpty())
        return kept;
    Result<Waveform> made = compute(audioPath, cancel);
    if (!made)
        return made;
    QSaveFile file(peaksPath);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        file.write(pack(*made, stamp));
        if (file.flush()) // else commit() may put less there
            file.commit();
    }
    return made;
}

} // namespace riffdesk
