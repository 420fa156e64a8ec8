#include "exportpart.h"

#include "storage/atomicfile.h"
#include "storage/filefault.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace riffdesk {

namespace {

QString machineWord()
{
    const QByteArray name = QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex().left(6));
}

/// Whether that process of this machine is over for certain.
bool isOver([[maybe_unused]] qint64 process)
{
#ifdef Q_OS_UNIX
    return process != QCoreApplication::applicationPid() && ::kill(pid_t(process), 0) != 0 && errno == ESRCH;
#else
    return false;
#endif
}

void removeLeftover(const QFileInfo& left)
{
    if (left.isDir() && !left.isSymLink())
        QDir(left.filePath()).removeRecursively();
    else
        QFile::remove(left.filePath());
}

} // namespace

// Short, whatever the song is called.
ExportPart::ExportPart(const QString& folder)
    : m_path(QStringLiteral("%1/.riffdesk-%2-%3-%4.part")
                 .arg(folder, machineWord())
                 .arg(QCoreApplication::applicationPid())
                 .arg(QUuid::createUuid().toString(QUuid::Id128).left(8)))
{ }

ExportPart::~ExportPart()
{
    if (m_made)
        removeLeftover(QFileInfo(m_path));
}

Result<void> ExportPart::make()
{
    QFile file(m_path);
    m_made = file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    return m_made ? Result<void>() : Result<void>(filefault::writing(m_path, file.error()));
}

Result<void> ExportPart::makeFolder()
{
    m_made = QDir().mkdir(m_path);
    return m_made ? Result<void>() : Result<void>(filefault::writing(m_path));
}

Result<bool> ExportPart::publishFolder(const QString& target)
{
    if (QFileInfo::exists(target) || QFileInfo(target).isSymLink())
        return false;
    if (!QDir().rename(m_path, target)) // not onto what was made meanwhile
        return QFileInfo::exists(target) ? Result<bool>(false) : filefault::writing(target);
    m_made = false;
    atomicfile::flushFolder(QFileInfo(target).absolutePath());
    return true;
}

Result<bool> ExportPart::publish(const QString& target, bool replaces)
{
    Result<bool> moved = true;
    if (!replaces)
        moved = atomicfile::publishNew(m_path, target);
    else if (const auto published = atomicfile::publish(m_path, target); !published)
        moved = published.error();
    m_made = m_made && !(moved && *moved);
    return moved;
}

void ExportPart::removeLeftovers(const QString& folder)
{
    static const QRegularExpression form(
        QStringLiteral("^\\.riffdesk-([0-9a-f]{6})-([0-9]{1,10})-[0-9a-f]{8}\\.part$"));
    constexpr qint64 secondsOld = 3600;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDir dir(folder);
    for (const QFileInfo& file :
         dir.entryInfoList({QStringLiteral(".riffdesk-*.part")},
                           QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoSymLinks)) {
        const QRegularExpressionMatch match = form.match(file.fileName());
        const bool isOurs = match.captured(1) == machineWord();
        const bool isGone = isOurs && isOver(match.captured(2).toLongLong());
        // What is written below it does not make a folder younger.
        const bool isOld = file.lastModified().secsTo(now) > secondsOld && !(isOurs && file.isDir());
        if (match.hasMatch() && (isGone || isOld))
            removeLeftover(file);
    }
}

} // namespace riffdesk
