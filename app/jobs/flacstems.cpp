#include "flacstems.h"

#include "audio/decoder.h"
#include "audio/ffmpeg.h"
#include "storage/atomicfile.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <vector>

namespace riffdesk {

namespace {

constexpr int lookMs = 50; ///< how soon a cancel is noticed
constexpr qint64 comparedFrames = 32768;

bool encodeFlac(const QString& from, const QString& to, bool is24, const CancelToken& cancel)
{
    QStringList arguments{QStringLiteral("-nostdin"),
                          QStringLiteral("-loglevel"),
                          QStringLiteral("error"),
                          QStringLiteral("-f"),
                          QStringLiteral("wav"),
                          QStringLiteral("-i"),
                          from,
                          QStringLiteral("-map"),
                          QStringLiteral("0:a:0"),
                          QStringLiteral("-c:a"),
                          QStringLiteral("flac"),
                          QStringLiteral("-sample_fmt"),
                          is24 ? QStringLiteral("s32") : QStringLiteral("s16")};
    if (is24)
        arguments += {QStringLiteral("-bits_per_raw_sample"), QStringLiteral("24")};
    QProcess process;
    process.start(Ffmpeg::program(), arguments + QStringList{QStringLiteral("-y"), to}, QIODevice::ReadOnly);
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(lookMs)) {
        if (cancel.isCancelled()) {
            process.kill();
            process.waitForFinished();
        }
    }
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
           && process.readAllStandardError().isEmpty() && !cancel.isCancelled();
}

/// 24 bits are exact as float.
bool isSameSound(const QString& one, const QString& other, const CancelToken& cancel)
{
    const auto a = Decoder::open(one, Decoder::ownRate, cancel);
    const auto b = Decoder::open(other, Decoder::ownRate, cancel);
    if (!a || !b || (*a)->rate() != (*b)->rate())
        return false;
    std::vector<float> blockA(size_t(comparedFrames * Decoder::channels));
    std::vector<float> blockB(blockA.size());
    for (qint64 got = comparedFrames; got == comparedFrames;) {
        const auto fromA = (*a)->read(blockA.data(), comparedFrames);
        const auto fromB = (*b)->read(blockB.data(), comparedFrames);
        if (!fromA || !fromB || *fromA != *fromB
            || !std::equal(blockA.begin(), blockA.begin() + *fromA * Decoder::channels, blockB.begin()))
            return false;
        got = *fromA;
    }
    return true;
}

bool flushFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.setPermissions(atomicfile::ownersOnly)
           && atomicfile::flush(file);
}

} // namespace

QString keptAsFlac(const QString& path, const CancelToken& cancel)
{
    const QFileInfo file(path);
    const QString flac = file.path() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral(".flac");
    if (file.suffix().toLower() != QLatin1String("wav") || Ffmpeg::program().isEmpty() || QFile::exists(flac))
        return path;
    const auto media = MediaFile::open(path, cancel);
    if (!media || (*media)->container() != "wav")
        return path;
    const MediaFile::Depth depth = (*media)->depth();
    if (depth != MediaFile::Depth::Bits16 && depth != MediaFile::Depth::Bits24)
        return path;
    if (encodeFlac(path, flac, depth == MediaFile::Depth::Bits24, cancel) && isSameSound(path, flac, cancel)
        && flushFile(flac) && QFile::remove(path))
        return flac;
    QFile::remove(flac);
    return path;
}

} // namespace riffdesk
