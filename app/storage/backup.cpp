#include "storage/backup.h"

#include "storage/atomicfile.h"
#include "storage/database.h"
#include "storage/filefault.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace riffdesk::backup {

namespace {

/// When it was written last; the log may be younger than the database.
QDateTime changedAt(const QString& databasePath)
{
    const QFileInfo log(databasePath + QStringLiteral("-wal"));
    const QDateTime database = QFileInfo(databasePath).lastModified();
    return log.size() > 0 ? qMax(database, log.lastModified()) : database;
}

} // namespace

Result<QString> makeDaily(const QString& databasePath, const QDate& today, const CancelToken& cancel)
{
    const QDir folder(QFileInfo(databasePath).dir().filePath(QStringLiteral("backups")));
    const QString suffix = QStringLiteral(".db");
    for (const QString& left : folder.entryList({QStringLiteral("*.part*")}, QDir::Files))
        QFile::remove(folder.filePath(left)); // of a run that was killed
    QStringList kept = folder.entryList({QStringLiteral("library-*") + suffix}, QDir::Files, QDir::Name);
    const QString name = QStringLiteral("library-") + today.toString(Qt::ISODate) + suffix;
    if (kept.contains(name)
        || (!kept.isEmpty()
            && QFileInfo(folder.filePath(kept.constLast())).lastModified() >= changedAt(databasePath)))
        return QString();
    if (!atomicfile::makeFolder(folder.path()))
        return filefault::folderProblem(folder.path()).value_or(filefault::writing(folder.path()));
    if (QStorageInfo(folder.path()).bytesAvailable() < 2 * QFileInfo(databasePath).size())
        return filefault::writing(folder.path(), QFileDevice::ResourceError);
    const auto database = Database::open(databasePath, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    const QString path = folder.filePath(name);
    const QString part = path + QStringLiteral(".part");
    {
        QFile file(part); // empty, SQLite takes it as it is
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, atomicfile::ownersOnly))
            return filefault::writing(part, file.error());
    }
    auto copied = (*database)->run(QStringLiteral("VACUUM INTO ?"), {part});
    if (!copied || cancel.isCancelled()) {
        QFile::remove(part);
        return copied ? Result<QString>(QString()) : Result<QString>(copied.error());
    }
    if (auto published = atomicfile::publish(part, path); !published)
        return published.error();
    kept.append(name);
    while (kept.size() > mostKept)
        QFile::remove(folder.filePath(kept.takeFirst()));
    return path;
}

} // namespace riffdesk::backup
