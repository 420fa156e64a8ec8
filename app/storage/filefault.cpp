#include "storage/filefault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <cstdio>

namespace riffdesk::filefault {

namespace {

/// Below this a volume counts as full: file systems keep a few blocks back.
constexpr qint64 fullBelowBytes = 64 * 1024;

Error full(const QString& folder)
{
    return Error{Error::Category::DiskFull,
                 QCoreApplication::translate("Storage", "There is no room left in “%1”.")
                     .arg(QDir::toNativeSeparators(folder)),
                 QCoreApplication::translate("Storage", "Free some space and try again.")};
}

Error fileError(const QString& message, const QString& path, const QString& nextStep)
{
    return Error{Error::Category::File, message.arg(QDir::toNativeSeparators(path)), nextStep};
}

/// The error number of writing a file of some size there, 0 when that works.
int probe(const QString& folder)
{
    const QString path =
        folder + QStringLiteral("/.riffdesk-%1.probe").arg(QCoreApplication::applicationPid());
    errno = 0;
#ifdef Q_OS_WIN
    std::FILE* const file = _wfopen(reinterpret_cast<const wchar_t*>(path.utf16()), L"wb");
#else
    std::FILE* const file = std::fopen(QFile::encodeName(path).constData(), "wb");
#endif
    if (!file) {
        return errno != 0 ? errno : EIO;
    }
    const QByteArray content(fullBelowBytes, 'x');
    int fault = 0;
    if (std::fwrite(content.constData(), 1, static_cast<size_t>(content.size()), file)
        != static_cast<size_t>(content.size())) {
        fault = errno;
    }
    if (std::fclose(file) != 0 && fault == 0) {
        fault = errno;
    }
    QFile::remove(path);
    return fault;
}

} // namespace

Error writing(const QString& path, QFileDevice::FileError fault)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QStorageInfo volume(folder);
    const bool isFull = fault == QFileDevice::ResourceError
                        || (volume.isValid() && volume.isReady() && volume.bytesAvailable() < fullBelowBytes);
    if (isFull) {
        return full(folder);
    }
    return Error{
        Error::Category::File,
        QCoreApplication::translate("Storage", "“%1” could not be written.")
            .arg(QDir::toNativeSeparators(path)),
        QCoreApplication::translate("Storage", "Check that the folder exists and that you may write to it.")};
}

Error writing(const QString& path, int systemError)
{
    switch (systemError) {
    case EROFS:
        return fileError(
            QCoreApplication::translate("Storage", "“%1” lies on a volume that can only be read."), path,
            QCoreApplication::translate("Storage", "Make the volume writable, or choose another folder."));
    case EACCES:
    case EPERM:
        return fileError(
            QCoreApplication::translate("Storage", "You may not write to “%1”."), path,
            QCoreApplication::translate("Storage", "Change its permissions, or choose another folder."));
    case ENOTDIR:
    case EEXIST:
        return fileError(
            QCoreApplication::translate("Storage", "“%1” is not a folder."), path,
            QCoreApplication::translate("Storage", "Move that file away, or choose another folder."));
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return full(QFileInfo(path).isDir() ? path : QFileInfo(path).absolutePath());
    case EIO:
        return fileError(
            QCoreApplication::translate("Storage", "The disk of “%1” reports a fault."), path,
            QCoreApplication::translate("Storage", "Look after the disk, and copy what is on it."));
    default:
        return writing(path);
    }
}

std::optional<Error> folderProblem(const QString& folder)
{
    QFileInfo there(folder);
    if (there.exists()) {
        // as it is
    } else if (QDir().mkpath(folder)) {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    } else {
        while (!there.exists() && there.absoluteFilePath() != there.absolutePath()) {
            there.setFile(there.absolutePath()); // the part of the path that is there decides
        }
    }
    there.refresh();
    if (!there.isDir()) {
        return writing(there.absoluteFilePath(), ENOTDIR);
    }
    const int fault = probe(there.absoluteFilePath());
    if (fault != 0) {
        return writing(there.absoluteFilePath(), fault);
    }
    return QFileInfo(folder).isDir() ? std::nullopt : std::optional(writing(folder));
}

Error reading(const QString& path)
{
    return Error{
        Error::Category::File,
        QCoreApplication::translate("Storage", "“%1” could not be read.").arg(QDir::toNativeSeparators(path)),
        QCoreApplication::translate("Storage", "Check that it is there and that you may read it.")};
}

} // namespace riffdesk::filefault
