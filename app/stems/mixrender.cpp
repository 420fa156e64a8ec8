#include "stems/mixrender.h"

#include "audio/ffmpeg.h"
#include "storage/atomicfile.h"
#include "storage/filefault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cmath>

namespace riffdesk {

namespace {

constexpr double summingShare = 0.6; ///< of the time that it takes
constexpr int lookMs = 100;

/// Only one process mixes in a library at a time, one mix after the other.
void removeLeftovers(const QString& above)
{
    const QDir folder(above);
    for (const QString& left : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks))
        QDir(folder.filePath(left)).removeRecursively();
}

QString rawFile(const QString& folder)
{
    return folder + QLatin1String("/mix.raw");
}

} // namespace

MixRender::MixRender(QObject* parent) : QObject(parent), m_summed(std::make_shared<std::atomic<double>>(0.0))
{
    m_looking.setInterval(lookMs);
    connect(&m_looking, &QTimer::timeout, this, [this] { Q_EMIT progressed(*m_summed * summingShare); });
}

MixRender::~MixRender() = default;

void MixRender::start(const SoundWriter& write, const QString& folder)
{
    m_folder = folder;
    const auto work = [write, folder, summed = m_summed](const CancelToken& cancel) -> Result<StemSum> {
        removeLeftovers(QFileInfo(folder).path());
        if (!atomicfile::makeFolder(folder))
            return filefault::folderProblem(folder).value_or(filefault::writing(folder));
        QFile raw(rawFile(folder));
        if (!raw.open(QIODevice::WriteOnly))
            return filefault::writing(raw.fileName(), raw.error());
        auto sum = write(raw, cancel, [&summed](double share) { *summed = share; });
        const bool isWritten = raw.flush() && raw.error() == QFileDevice::NoError;
        raw.close();
        if (cancel.isCancelled())
            QDir(folder).removeRecursively();
        if (!isWritten)
            return filefault::writing(raw.fileName());
        return sum;
    };
    m_looking.start();
    m_summing = background::run(background::Pool::Cpu, work, [this](Result<StemSum>&& sum) {
        m_looking.stop();
        if (sum)
            encode(sum->rate, sum->frames, sum->peak);
        else
            Q_EMIT finished(sum.error());
    });
}

void MixRender::encode(int rate, qint64 frames, float peak)
{
    Mix mix;
    mix.path = m_folder + QLatin1String("/mix.flac");
    mix.seconds = double(frames) / rate;
    if (peak > 1)
        mix.gain = highestPeak - 20 * std::log10(double(peak));
    QStringList arguments{QStringLiteral("-y"),    QStringLiteral("-f"),
                          QStringLiteral("f32le"), QStringLiteral("-ar"),
                          QString::number(rate),   QStringLiteral("-ac"),
                          QStringLiteral("2"),     QStringLiteral("-i"),
                          rawFile(m_folder),       QStringLiteral("-c:a"),
                          QStringLiteral("flac"),  QStringLiteral("-sample_fmt"),
                          QStringLiteral("s32"),   QStringLiteral("-bits_per_raw_sample"),
                          QStringLiteral("24")};
    if (mix.gain < 0)
        arguments += {QStringLiteral("-af"), QStringLiteral("volume=%1dB").arg(mix.gain, 0, 'f', 6)};
    arguments += mix.path;
    m_ffmpeg = std::make_unique<Ffmpeg>();
    connect(m_ffmpeg.get(), &Ffmpeg::progressed, this,
            [this](double share) { Q_EMIT progressed(summingShare + share * (1 - summingShare)); });
    connect(m_ffmpeg.get(), &Ffmpeg::finished, this, [this, mix](const Result<void>& result) {
        if (result)
            Q_EMIT finished(mix);
        else
            Q_EMIT finished(result.error());
    });
    m_ffmpeg->start(arguments, mix.seconds);
}

} // namespace riffdesk
