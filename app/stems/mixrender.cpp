#include "stems/mixrender.h"

#include "audio/ffmpeg.h"
#include "stems/stemsum.h"
#include "storage/filefault.h"

#include <QFile>

#include <cmath>

namespace riffdesk {

namespace {

constexpr double summingShare = 0.6; ///< of the time that it takes

QString rawFile(const QString& folder)
{
    return folder + QLatin1String("/mix.raw");
}

} // namespace

MixRender::MixRender(QObject* parent) : QObject(parent) { }

MixRender::~MixRender()
{
    m_summing.cancelAndWait(); // it tells this how far it is
}

void MixRender::start(const QStringList& files, const QVector<StereoGain>& gains, const QString& folder)
{
    m_folder = folder;
    const auto work = [this, files, gains, folder](const CancelToken& cancel) -> Result<StemSum> {
        QFile raw(rawFile(folder));
        if (!raw.open(QIODevice::WriteOnly))
            return filefault::writing(raw.fileName(), raw.error());
        int told = 0;
        auto sum = StemSum::write(files, gains, raw, cancel, [this, &told](double share) {
            const int percent = int(share * 100);
            if (std::exchange(told, percent) != percent) // from the worker, which this waits for
                QMetaObject::invokeMethod(
                    this, [this, share] { Q_EMIT progressed(share * summingShare); }, Qt::QueuedConnection);
        });
        if (sum && !raw.flush())
            return filefault::writing(raw.fileName(), raw.error());
        return sum;
    };
    m_summing = background::run(background::Pool::Cpu, work, [this](Result<StemSum>&& sum) {
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
        QFile::remove(rawFile(m_folder));
        if (result)
            Q_EMIT finished(mix);
        else
            Q_EMIT finished(result.error());
    });
    m_ffmpeg->start(arguments, mix.seconds);
}

} // namespace riffdesk
