#include "audio/waveform.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace {

constexpr qsizetype headerBytes = 4 + 2 + 8 + 8 + 8 + 4;
constexpr qsizetype sumBytes = 4;

/// A tenth of a second of silence, WAV, 8 kHz.
QByteArray silence()
{
    constexpr quint32 bytes = 800;
    QByteArray wav("RIFF\x44\x03\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x40\x1f\0\0\1\0\x08\0data", 40);
    wav.append(reinterpret_cast<const char*>(&bytes), sizeof bytes);
    return wav + QByteArray(bytes, char(-128));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        __builtin_trap();
}

/// zlib's CRC, which the file ends with.
quint32 crc(const QByteArray& bytes)
{
    quint32 sum = ~0U;
    for (const char c : bytes) {
        sum ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (0xedb88320U & (0U - (sum & 1U)));
    }
    return ~sum;
}

} // namespace

// What stands in a cached outline, with a sum that is right: the outline of the audio comes all the same, the
// file's or a new one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace riffdesk;
    static const QTemporaryDir folder;
    static const QString audio = folder.filePath(QStringLiteral("audio.wav"));
    static const QString peaks = folder.filePath(QStringLiteral("peaks"));
    static const QByteArray whole = [] {
        write(audio, silence());
        if (!Waveform::cached(audio, peaks))
            __builtin_trap();
        return contentOf(peaks);
    }();
    if (whole.size() <= headerBytes + sumBytes)
        __builtin_trap();
    // The input replaces the end of the header (length and count) and all after it.
    constexpr qsizetype kept = 4 + 2 + 8 + 8;
    QByteArray bytes =
        whole.left(kept) + QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const quint32 sum = crc(bytes);
    bytes.append(reinterpret_cast<const char*>(&sum), sizeof sum);
    write(peaks, bytes);
    const auto read = Waveform::cached(audio, peaks);
    if (!read || read->durationSeconds < 0 || read->peaks.size() > 10'000'000)
        __builtin_trap();
    return 0;
}
