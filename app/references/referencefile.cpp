#include "references/referencefile.h"

#include "api/producerclient.h"
#include "audio/mediafile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace riffdesk::referencefile {

namespace {

constexpr double claimSlack = 60; // an index may be wrong; what counts is what decoding gives
constexpr double roundingSeconds = 0.1; // encoders fill up their last block

Error refused(const QString& message, const QString& nextStep)
{
    return {Error::Category::Input, message, nextStep};
}

Error anotherKind(const QString& name)
{
    return refused(
        QCoreApplication::translate("ReferenceFile", "“%1” is no audio file that can be used.").arg(name),
        QCoreApplication::translate("ReferenceFile",
                                    "Choose an MP3, WAV, M4A, FLAC, Ogg, Opus or AAC file."));
}

Error tooLong()
{
    return refused(QCoreApplication::translate("ReferenceFile", "The recording is longer than 15 minutes."),
                   QCoreApplication::translate("ReferenceFile",
                                               "Cut it in an audio editor and choose the shorter file."));
}

Error cancelledError()
{
    return {Error::Category::Cancelled,
            QCoreApplication::translate("ReferenceFile", "The upload was cancelled."),
            {}};
}

bool isTakenAsItIs(const QFileInfo& file)
{
    static const QStringList taken{QStringLiteral("mp3"), QStringLiteral("m4a"), QStringLiteral("wav")};
    return taken.contains(file.suffix().toLower()) && file.size() <= ProducerClient::mostFileBytes;
}

Result<double> countedSeconds(MediaFile& file, const CancelToken& cancel)
{
    double seconds = 0;
    for (auto step = file.next(); step != MediaFile::Step::End; step = file.next()) {
        if (step == MediaFile::Step::Cancelled || cancel.isCancelled())
            return cancelledError();
        const AVFrame& frame = file.frame();
        if (frame.sample_rate > 0)
            seconds += double(frame.nb_samples) / frame.sample_rate;
        if (seconds > longestSeconds + roundingSeconds)
            return tooLong();
    }
    if (const auto problem = file.readError())
        return *problem;
    return seconds;
}

} // namespace

const QStringList& suffixes()
{
    static const QStringList all{QStringLiteral("mp3"),  QStringLiteral("wav"), QStringLiteral("m4a"),
                                 QStringLiteral("flac"), QStringLiteral("ogg"), QStringLiteral("opus"),
                                 QStringLiteral("aac")};
    return all;
}

bool isAudioName(const QString& path)
{
    return suffixes().contains(QFileInfo(path).suffix().toLower());
}

Result<Checked> check(const QString& path, const CancelToken& cancel)
{
    const QFileInfo info(path);
    if (!isAudioName(path) || info.isDir())
        return anotherKind(info.fileName());
    if (info.exists() && !info.isFile())
        return anotherKind(info.fileName());
    if (info.size() > mostBytes) {
        return refused(
            QCoreApplication::translate("ReferenceFile", "The file is larger than %1 GB.")
                .arg(mostBytes >> 30),
            QCoreApplication::translate("ReferenceFile",
                                        "Save it as MP3 or FLAC in an audio editor and choose that file."));
    }
    const auto file = MediaFile::open(path, cancel);
    if (!file)
        return file.error();
    if ((*file)->durationSeconds() > longestSeconds + claimSlack)
        return tooLong();
    const auto seconds = countedSeconds(**file, cancel);
    if (!seconds)
        return seconds.error();
    if (*seconds < shortestSeconds) {
        return refused(
            QCoreApplication::translate("ReferenceFile", "The recording is shorter than one second."),
            QCoreApplication::translate("ReferenceFile", "Choose a longer one."));
    }
    // Of several streams the service might choose another one than we play.
    const bool mustConvert = !isTakenAsItIs(info) || (*file)->audioStreams() > 1;
    return Checked{*seconds, mustConvert, (*file)->streamIndex()};
}

QStringList toMp3(const QString& path, int stream, const QString& target)
{
    const auto local = [](const QString& file) {
        return QString(QLatin1String("file:") + QDir::toNativeSeparators(file));
    };
    return {QStringLiteral("-protocol_whitelist"),
            QStringLiteral("file"),
            QStringLiteral("-format_whitelist"),
            QLatin1String(MediaFile::containers),
            QStringLiteral("-i"),
            local(path),
            QStringLiteral("-map"),
            QStringLiteral("0:%1").arg(stream),
            QStringLiteral("-map_metadata"),
            QStringLiteral("-1"),
            QStringLiteral("-t"),
            QString::number(longestSeconds),
            QStringLiteral("-c:a"),
            QStringLiteral("libmp3lame"),
            QStringLiteral("-b:a"),
            QStringLiteral("320k"),
            QStringLiteral("-f"),
            QStringLiteral("mp3"),
            QStringLiteral("-y"),
            local(target)};
}

} // namespace riffdesk::referencefile
