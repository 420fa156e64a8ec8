#include "api/filesync.h"

#include <QFile>
#include <QFileDevice>
#include <QStorageInfo>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace riffdesk::filesync {

bool toDisk(QFile& file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return ::_commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

bool replace(const QString& from, const QString& to)
{
    std::error_code failed;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failed);
    return !failed;
}

bool diskIsFull(const QFile& file)
{
    if (file.error() == QFileDevice::ResourceError)
        return true;
    constexpr qint64 nothingLeft = 64 * 1024;
    const QStorageInfo storage(file.fileName());
    return storage.isValid() && storage.bytesAvailable() < nothingLeft;
}

} // namespace riffdesk::filesync
