#include "storage/filefault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace riffdesk::filefault {

namespace {

/// Below this a volume counts as full: file systems keep a few blocks back.
constexpr qint64 fullBelowBytes = 64 * 1024;

} // namespace

Error writing(const QString& path, QFileDevice::FileError fault)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QStorageInfo volume(folder);
    const bool full = fault == QFileDevice::ResourceError
                      || (volume.isValid() && volume.isReady() && volume.bytesAvailable() < fullBelowBytes);
    if (full) {
        return Error{Error::Category::DiskFull,
                     QCoreApplication::translate("Storage", "There is no room left in “%1”.")
                         .arg(QDir::toNativeSeparators(folder)),
                     QCoreApplication::translate("Storage", "Free some space and try again.")};
    }
    return Error{
        Error::Category::File,
        QCoreApplication::translate("Storage", "“%1” could not be written.")
            .arg(QDir::toNativeSeparators(path)),
        QCoreApplication::translate("Storage", "Check that the folder exists and that you may write to it.")};
}

Error reading(const QString& path)
{
    return Error{
        Error::Category::File,
        QCoreApplication::translate("Storage", "“%1” could not be read.").arg(QDir::toNativeSeparators(path)),
        QCoreApplication::translate("Storage", "Check that it is there and that you may read it.")};
}

} // namespace riffdesk::filefault
