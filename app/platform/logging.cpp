#include "platform/logging.h"

#include "base/plaintext.h"
#include "storage/atomicfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>

#include <utility>

namespace riffdesk::logging {

namespace {
constexpr qint64 mostBytes = 1024 * 1024;
constexpr int olderFiles = 4;
constexpr qsizetype longestLine = 500;
constexpr qsizetype shortestHidden = 8;

struct Log
{
    QMutex mutex;
    QFile file;
    Level level = Level::Information;
    QByteArrayList hidden;
    QtMessageHandler previous = nullptr;
    bool isOn = false;
};

/// Never destroyed: other threads, and the end of the process, may still have something to say.
Log& theLog()
{
    static Log& log = *new Log;
    return log;
}

bool openFile(Log& log)
{
    return log.file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                         atomicfile::ownersOnly)
           && log.file.setPermissions(atomicfile::ownersOnly);
}

QString olderName(const Log& log, int number)
{
    return log.file.fileName() + QLatin1Char('.') + QString::number(number);
}

void rotate(Log& log)
{
    log.file.close();
    QFile::remove(olderName(log, olderFiles));
    for (int number = olderFiles; number > 1; --number)
        QFile::rename(olderName(log, number - 1), olderName(log, number));
    QFile::rename(log.file.fileName(), olderName(log, 1));
    openFile(log);
}

QString withoutSecrets(const Log& log, QString text)
{
    for (const QByteArray& secret : log.hidden)
        text.replace(QString::fromUtf8(secret), QStringLiteral("***"));
    return text;
}

/// With the mutex held.
void write(Log& log, char kind, const char* category, const QString& message)
{
    if (!log.isOn)
        return;
    QString text = message;
    if (text.startsWith(QLatin1String("QString::arg")))
        text = QStringLiteral(
            "QString::arg: Argument missing"); // it goes on with the text, which may be anyone's
    text = plaintext::line(withoutSecrets(log, text)).left(longestLine);
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' '
                            + kind + ' ' + category + ": " + text.toUtf8() + '\n';
    if (log.file.size() + line.size() > mostBytes)
        rotate(log);
    log.file.write(line);
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    static thread_local bool isInside = false; // writing may itself have something to say
    Log& log = theLog();
    QtMessageHandler previous = nullptr;
    if (!std::exchange(isInside, true)) {
        const QMutexLocker lock(&log.mutex);
        previous = log.previous;
        const bool isWarning = type != QtDebugMsg && type != QtInfoMsg;
        const bool wanted = isWarning || log.level == Level::Everything
                            || (type == QtInfoMsg && log.level == Level::Information);
        if (wanted)
            write(log,
                  isWarning           ? 'W'
                  : type == QtInfoMsg ? 'I'
                                      : 'D',
                  context.category ? context.category : "default", message);
        isInside = false;
    }
    if (previous)
        previous(type, context, message);
}
} // namespace

QString folderFor(const QString& dataDir)
{
    if (!dataDir.isEmpty())
        return dataDir + QLatin1String("/log");
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + QLatin1String("/.local/state");
    return state + QLatin1String("/riffdesk");
}

void start(const QString& folder, Level level)
{
    stop();
    Log& log = theLog();
    const QMutexLocker lock(&log.mutex);
    log.level = level;
    if (!atomicfile::makeFolder(folder))
        return;
    log.file.setFileName(folder + QLatin1String("/riffdesk.log"));
    log.isOn = openFile(log);
    if (log.isOn)
        log.previous = qInstallMessageHandler(handle);
}

void setLevel(Level level)
{
    Log& log = theLog();
    const QMutexLocker lock(&log.mutex);
    log.level = level;
}

void stop()
{
    Log& log = theLog();
    const QMutexLocker lock(&log.mutex);
    if (!std::exchange(log.isOn, false))
        return;
    qInstallMessageHandler(log.previous);
    log.file.close();
}

void hide(const QByteArray& secret)
{
    Log& log = theLog();
    const QMutexLocker lock(&log.mutex);
    if (secret.size() >= shortestHidden && !log.hidden.contains(secret))
        log.hidden.append(secret);
}

void information(const QString& line)
{
    Log& log = theLog();
    const QMutexLocker lock(&log.mutex);
    if (log.level != Level::Warnings)
        write(log, 'I', "riffdesk", line);
}

QStringList lastLines(int most)
{
    Log& log = theLog();
    const QMutexLocker lock(&log.mutex);
    QByteArray all;
    for (const QString& name : {olderName(log, 1), log.file.fileName()}) {
        QFile file(name);
        if (!log.file.fileName().isEmpty() && file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    QStringList lines =
        withoutSecrets(log, QString::fromUtf8(all)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return lines.mid(std::max<qsizetype>(0, lines.size() - most));
}

} // namespace riffdesk::logging
