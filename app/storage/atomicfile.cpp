#include "storage/atomicfile.h"

#include "storage/filefault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace riffdesk::atomicfile {

namespace {

Result<void> flushPath(const QString& path)
{
    QFile file(path);
    // Only to flush what was written before: ReadWrite, because some systems refuse to flush a reader.
    if (!file.exists() || !file.open(QIODevice::ReadWrite) || !flush(file)) {
        return filefault::writing(path, file.error());
    }
    return {};
}

QFileDevice::FileError faultOf(const std::error_code& code)
{
    return code == std::errc::no_space_on_device ? QFileDevice::ResourceError : QFileDevice::RenameError;
}

/// `permissions`: none leaves those that a new file, or the one that is replaced, has.
Result<void> writeWhole(const QString& path, const QByteArray& content, QFileDevice::Permissions permissions)
{
    QSaveFile file(path); // flushes to the disk in commit()
    // Before Qt 6.5 commit() itself puts an empty file in the place of a good one where there is no room for
    // what is still in its buffer.
    if (!file.open(QIODevice::WriteOnly) || (permissions && !file.setPermissions(permissions))
        || file.write(content) != content.size() || !file.flush() || !file.commit()) {
        return filefault::writing(path, file.error());
    }
    flushFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace

bool flush(QFileDevice& file)
{
    if (!file.flush()) {
        return false;
    }
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return ::_commit(file.handle()) == 0;
#endif
}

bool flushAll(const QString& folder, const QStringList& files)
{
#ifdef Q_OS_LINUX
    Q_UNUSED(files)
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool flushed = handle >= 0 && ::syncfs(handle) == 0;
    if (handle >= 0) {
        ::close(handle);
    }
    return flushed;
#else
    const bool flushed =
        std::all_of(files.cbegin(), files.cend(), [](const QString& file) { return flushPath(file).ok(); });
    flushFolder(folder);
    return flushed;
#endif
}

void flushFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#else
    Q_UNUSED(folder)
#endif
}

bool makeFolder(const QString& path)
{
    const QFileInfo folder(path);
    if (folder.isDir()) {
        return true;
    }
    const QString above = folder.absolutePath();
    return above != folder.absoluteFilePath() && makeFolder(above)
           && (QDir().mkdir(folder.absoluteFilePath(), ownersOnly | QFile::ExeOwner) || folder.isDir());
}

Result<void> write(const QString& path, const QByteArray& content)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!makeFolder(folder)) {
        return filefault::writing(folder);
    }
    return writeWhole(path, content, ownersOnly);
}

Result<void> writeShared(const QString& path, const QByteArray& content)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return filefault::writing(folder);
    }
    return writeWhole(path, content, {});
}

Result<QByteArray> read(const QString& path, qint64 maxBytes)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return filefault::reading(path);
    }
    // One byte more than allowed: finds a file that is too large, also one that grows while it is read.
    QByteArray content = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return filefault::reading(path);
    }
    if (content.size() > maxBytes) {
        return Error{Error::Category::File,
                     QCoreApplication::translate("Storage", "“%1” is too large to be read.")
                         .arg(QDir::toNativeSeparators(path)),
                     QCoreApplication::translate("Storage", "Check that it is the right file.")};
    }
    return content;
}

Result<void> replace(const QString& partPath, const QString& path)
{
    std::error_code code; // unlike QFile::rename, this replaces what is there in one step
    std::filesystem::rename(QFileInfo(partPath).filesystemFilePath(), QFileInfo(path).filesystemFilePath(),
                            code);
    if (code) {
        return filefault::writing(path, faultOf(code));
    }
    return {};
}

Result<void> publish(const QString& partPath, const QString& path)
{
    if (auto flushed = flushPath(partPath); !flushed) {
        return flushed;
    }
    if (auto replaced = replace(partPath, path); !replaced) {
        return replaced;
    }
    flushFolder(QFileInfo(path).absolutePath());
    return {};
}

Result<bool> publishNew(const QString& partPath, const QString& path)
{
    if (auto flushed = flushPath(partPath); !flushed) {
        return flushed.error();
    }
    const auto from = QFileInfo(partPath).filesystemFilePath();
    const auto to = QFileInfo(path).filesystemFilePath();
    std::error_code code; // a second name for the same file fails when the name is taken, in one step
    std::filesystem::create_hard_link(from, to, code);
    if (code == std::errc::file_exists) {
        return false;
    }
    if (!code) {
        std::filesystem::remove(from, code);
        flushFolder(QFileInfo(path).absolutePath());
        return true;
    }
    // Memory sticks (FAT) have no hard links. There the name is claimed with an empty file of our own, which
    // the rename replaces.
    QFile claim(path);
    if (!claim.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (claim.exists()) {
            return false;
        }
        return filefault::writing(path, claim.error());
    }
    claim.close();
    std::filesystem::rename(from, to, code);
    if (code) {
        claim.remove();
        return filefault::writing(path, faultOf(code));
    }
    flushFolder(QFileInfo(path).absolutePath());
    return true;
}

} // namespace riffdesk::atomicfile
