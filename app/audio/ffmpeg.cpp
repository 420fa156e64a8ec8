#include "audio/ffmpeg.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>

namespace riffdesk {

namespace {
constexpr qsizetype keptWords = 4096;
constexpr qsizetype longestLine = 4096;
constexpr qsizetype longestSentence = 300;
} // namespace

Ffmpeg::Ffmpeg(QObject* parent) : QObject(parent), m_process(new QProcess(this))
{
    connect(m_process, &QProcess::readyReadStandardOutput, this, &Ffmpeg::readProgress);
    connect(m_process, &QProcess::readyReadStandardError, this, &Ffmpeg::readWords);
    // Queued: a caller must not hear of the end before start() has returned.
    connect(
        m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(missing());
        },
        Qt::QueuedConnection);
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        readWords();
        if (status == QProcess::NormalExit && code == 0 && !m_cancelled && !hasFailedToWrite()) {
            Q_EMIT progressed(1.0);
            end({});
        } else {
            end(failure());
        }
    });
}

Ffmpeg::~Ffmpeg()
{
    disconnect(m_process, nullptr, this, nullptr);
    if (m_process->state() == QProcess::NotRunning)
        return;
    // Deleting a running QProcess waits for its end, which only the GUI thread has no time for: there it goes
    // when that has come, at the latest with the program.
    if (thread() != QCoreApplication::instance()->thread()) {
        m_process->kill();
        m_process->waitForFinished();
        return;
    }
    m_process->setParent(QCoreApplication::instance());
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    connect(m_process, &QProcess::errorOccurred, m_process, &QObject::deleteLater);
    m_process->kill();
}

QString Ffmpeg::program()
{
    return QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
}

void Ffmpeg::start(const QStringList& arguments, double durationSeconds)
{
    Q_ASSERT(m_process->state() == QProcess::NotRunning && !m_ended);
    m_durationSeconds = durationSeconds;
    const QString ffmpeg = program();
    if (ffmpeg.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { end(missing()); }, Qt::QueuedConnection);
        return;
    }
    m_process->start(ffmpeg,
                     QStringList{QStringLiteral("-nostdin"), QStringLiteral("-hide_banner"),
                                 QStringLiteral("-loglevel"), QStringLiteral("error"),
                                 QStringLiteral("-nostats"), QStringLiteral("-progress"),
                                 QStringLiteral("pipe:1")}
                         + arguments,
                     QIODevice::ReadOnly);
}

void Ffmpeg::cancel()
{
    m_cancelled = true;
    m_process->kill();
}

void Ffmpeg::readProgress()
{
    m_line += m_process->readAllStandardOutput();
    for (qsizetype stop = m_line.indexOf('\n'); stop >= 0; stop = m_line.indexOf('\n')) {
        const QByteArray line = m_line.left(stop).trimmed();
        m_line.remove(0, stop + 1);
        // ffmpeg calls it milliseconds for historical reasons; both keys count microseconds.
        constexpr const char key[] = "out_time_us=";
        if (!line.startsWith(key) || m_durationSeconds <= 0)
            continue;
        bool ok = false;
        const qint64 microseconds = line.mid(qsizetype(sizeof key) - 1).toLongLong(&ok);
        if (ok && microseconds >= 0)
            Q_EMIT progressed(std::clamp(double(microseconds) / 1e6 / m_durationSeconds, 0.0, 1.0));
    }
    if (m_line.size() > longestLine)
        m_line.clear();
}

void Ffmpeg::readWords()
{
    m_lastWords += m_process->readAllStandardError();
    m_lastWords = m_lastWords.right(keptWords);
}

/// ffmpeg 5.1 ends with 0 where only the end of the file could not be written.
bool Ffmpeg::hasFailedToWrite() const
{
    return m_lastWords.contains("Error writing trailer") || m_lastWords.contains("Error closing file")
           || m_lastWords.contains("No space left");
}

Error Ffmpeg::missing() const
{
    if (m_cancelled)
        return failure();
    return {Error::Category::File, tr("The program ffmpeg, which makes audio files, is not installed."),
            tr("Install ffmpeg with your system's software manager and try again.")};
}

Error Ffmpeg::failure() const
{
    if (m_cancelled)
        return {Error::Category::Cancelled, tr("The conversion was stopped."), {}};
    const QByteArray words = m_lastWords.trimmed();
    const QString last =
        QString::fromUtf8(words.mid(words.lastIndexOf('\n') + 1)).trimmed().left(longestSentence);
    if (words.contains("No space left")) {
        return {Error::Category::DiskFull, tr("There is no room left on the disk for the audio file."),
                tr("Free some space or choose another folder, then try again.")};
    }
    return {Error::Category::Media,
            last.isEmpty() ? tr("ffmpeg stopped without saying why.")
                           : tr("ffmpeg could not finish: %1").arg(last),
            tr("Check that the song's file is whole and the folder can be written, then try again.")};
}

void Ffmpeg::end(const Result<void>& result)
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT finished(result);
}

} // namespace riffdesk
