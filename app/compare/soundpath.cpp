#include "compare/soundpath.h"

#include "audio/decoder.h"
#include "storage/filefault.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>
#include <vector>

namespace riffdesk {

namespace {

constexpr qint64 writtenFrames = 16'384;
constexpr int sides = Decoder::channels;

constexpr qint64 wavHeaderBytes = 44;

QByteArray wavHeader(int rate, qint64 frames)
{
    constexpr quint16 floatSamples = 3;
    constexpr quint16 bytesOfFrame = sides * sizeof(float);
    const auto bytes = quint32(frames * bytesOfFrame);
    QByteArray header;
    QDataStream out(&header, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << quint32(bytes + wavHeaderBytes - 8);
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << floatSamples << quint16(sides) << quint32(rate) << quint32(rate * bytesOfFrame)
        << bytesOfFrame << quint16(8 * sizeof(float));
    out.writeRawData("data", 4);
    out << bytes;
    return header;
}

/// One pass through a path: reads its pieces in turn and writes what comes of them.
class PathWriter
{
public:
    PathWriter(const SoundPath& path, QIODevice& out, const CancelToken& cancel,
               const std::function<void(double)>& told)
        : m_path(path)
        , m_out(out)
        , m_cancel(cancel)
        , m_told(told)
        , m_block(size_t(writtenFrames) * sides)
    {
        m_sum.rate = path.rate;
    }

    Result<StemSum> run(const QStringList& files)
    {
        for (qsizetype i = 0; i < m_path.pieces.size(); ++i) {
            const SoundPath::Piece& piece = m_path.pieces.at(i);
            const bool isFirst = i == 0;
            const bool isLast = i + 1 == m_path.pieces.size();
            const qint64 half = m_path.fadeFrames / 2;
            const qint64 fade = 2 * half;
            if (auto opened = open(files, piece, isFirst ? piece.from : piece.from - half); !opened)
                return opened.error();
            if (!isFirst) {
                if (auto crossed = crossOver(piece.gain, fade, m_path.pieces.at(i - 1).agreement); !crossed)
                    return crossed.error();
            }
            const qint64 start = isFirst ? piece.from : piece.from + half;
            const qint64 end = isLast ? piece.to : piece.to - half;
            if (auto copied = copy(end - start, piece.gain); !copied)
                return copied.error();
            if (!isLast) {
                m_tail.assign(size_t(fade) * sides, 0);
                if (auto got = fill(m_tail.data(), fade, piece.gain); !got)
                    return got.error();
            }
        }
        return m_sum;
    }

private:
    Result<void> open(const QStringList& files, const SoundPath::Piece& piece, qint64 from)
    {
        auto decoder = Decoder::open(files.value(piece.source), m_path.rate, m_cancel);
        if (!decoder)
            return decoder.error();
        m_decoder = std::move(*decoder);
        m_lead = std::max(qint64(0), -from); // before its beginning there is silence
        return m_decoder->seek(std::max(qint64(0), from));
    }

    /// So many frames of the piece, silence where the file has none.
    Result<void> fill(float* samples, qint64 count, float gain)
    {
        const qint64 silent = std::min(m_lead, count);
        m_lead -= silent;
        std::fill(samples, samples + silent * sides, 0.0F);
        const auto got = m_decoder->read(samples + silent * sides, count - silent);
        if (!got)
            return got.error();
        if (const auto fault = m_decoder->readError())
            return *fault;
        std::fill(samples + (silent + *got) * sides, samples + count * sides, 0.0F);
        if (gain != 1.0F) {
            std::for_each(samples, samples + count * sides,
                          [gain](float& sample) { sample = std::clamp(sample * gain, -1.0F, 1.0F); });
        }
        return {};
    }

    Result<void> append(float* samples, qint64 count)
    {
        if (m_told)
            m_told(double(m_sum.frames) / double(std::max(qint64(1), m_path.frames())));
        return m_sum.append(samples, count, m_out);
    }

    Result<void> copy(qint64 count, float gain)
    {
        while (count > 0) {
            const qint64 now = std::min(count, writtenFrames);
            if (auto got = fill(m_block.data(), now, gain); !got)
                return got;
            if (auto written = append(m_block.data(), now); !written)
                return written;
            count -= now;
        }
        return {};
    }

    /// From m_tail into what comes next, at the same power whatever the two have in common.
    Result<void> crossOver(float gain, qint64 fade, double agreement)
    {
        std::vector<float> next(size_t(fade) * sides);
        if (auto got = fill(next.data(), fade, gain); !got)
            return got;
        for (qint64 i = 0; i < fade; ++i) {
            const double turn = std::numbers::pi / 2 * (double(i) + 0.5) / double(fade);
            const double out = std::cos(turn);
            const double in = std::sin(turn);
            const double power = std::sqrt(1 + 2 * std::clamp(agreement, 0.0, 1.0) * out * in);
            for (qint64 side = 0; side < sides; ++side) {
                const auto at = size_t(i * sides + side);
                const double mixed = (out * double(m_tail[at]) + in * double(next[at])) / power;
                next[at] = float(std::clamp(mixed, -1.0, 1.0));
            }
        }
        return append(next.data(), fade);
    }

    const SoundPath& m_path;
    QIODevice& m_out;
    const CancelToken& m_cancel;
    const std::function<void(double)>& m_told;
    std::unique_ptr<Decoder> m_decoder;
    qint64 m_lead = 0; ///< frames of silence before what m_decoder gives
    std::vector<float> m_block;
    std::vector<float> m_tail; ///< what the piece before goes out with
    StemSum m_sum;
};

} // namespace

qint64 SoundPath::frames() const
{
    qint64 sum = 0;
    for (const Piece& piece : pieces)
        sum += piece.to - piece.from;
    return sum;
}

QVector<StemTurn> SoundPath::turns() const
{
    QVector<StemTurn> turns;
    qint64 at = 0;
    double agreement = 0;
    for (const Piece& piece : pieces) {
        turns.append({double(at) / rate, piece.source, agreement});
        at += piece.to - piece.from;
        agreement = piece.agreement;
    }
    return turns;
}

SoundPath SoundPath::part(qint64 from, qint64 to) const
{
    SoundPath cut{rate, fadeFrames, {}};
    qint64 at = 0;
    for (Piece piece : pieces) {
        const qint64 start = std::max(from, at);
        const qint64 end = std::min(to, at + piece.to - piece.from);
        const qint64 begin = at;
        at += piece.to - piece.from;
        if (end - start < std::max(fadeFrames, qint64(1)))
            continue;
        piece.to = piece.from + end - begin;
        piece.from += start - begin;
        cut.pieces.append(piece);
    }
    return cut;
}

SoundWriter SoundPath::writer(const QStringList& files) const
{
    return [path = *this, files](QIODevice& out, const CancelToken& cancel,
                                 const std::function<void(double)>& told) -> Result<StemSum> {
        if (path.pieces.isEmpty() || path.rate <= 0)
            return Error{Error::Category::Input,
                         QCoreApplication::translate("Compare", "There is nothing to put together."),
                         QCoreApplication::translate("Compare", "Choose which song sounds where first.")};
        return PathWriter(path, out, cancel, told).run(files);
    };
}

Result<void> writeWav(const SoundWriter& write, const QString& path, const CancelToken& cancel)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(wavHeaderBytes, '\0')) != wavHeaderBytes)
        return filefault::writing(path, file.error());
    const auto sum = write(file, cancel, {});
    if (!sum)
        return sum.error();
    if (!file.seek(0) || file.write(wavHeader(sum->rate, sum->frames)) != wavHeaderBytes || !file.flush())
        return filefault::writing(path, file.error());
    return {};
}

} // namespace riffdesk
