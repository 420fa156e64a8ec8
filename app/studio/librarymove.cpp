#include "librarymove.h"

#include "storage/atomicfile.h"
#include "storage/filefault.h"
#include "storage/hashedfile.h"
#include "studio/studio.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <filesystem>
#include <system_error>

namespace riffdesk::librarymove {

namespace {

constexpr qint64 leftFree = 64 * 1024 * 1024;
const auto markerName = QLatin1String("/.riffdesk-moving"); ///< in a folder that a copy is being written to
const auto songsName = QLatin1String("songs");

/// What a killed process left of its first steps: the file that tries a folder, and the marker half written.
QStringList beginningsIn(const QString& folder)
{
    return QDir(folder).entryList({QStringLiteral(".riffdesk-*.probe"), QStringLiteral(".riffdesk-moving.*")},
                                  QDir::Files | QDir::Hidden);
}

/// What Riffdesk keeps in its library's folder.
QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList({songsName, QStringLiteral("library.db*"), QStringLiteral("ledger.jsonl*"),
                                   QStringLiteral("backups"), QStringLiteral("drafts"),
                                   QStringLiteral("times"), QStringLiteral("practice"),
                                   QStringLiteral("prompts.json"), QStringLiteral("written-lyrics.json"),
                                   QStringLiteral("rebuild-left-alone.txt")},
                                  QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
}

Error inputError(const QString& message)
{
    return Error{Error::Category::Input, message, Studio::tr("Choose or make an empty folder elsewhere.")};
}

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

/// The path without links, also of a folder that is not there yet.
QString realPath(const QString& path)
{
    QFileInfo info(QDir::cleanPath(path));
    QString rest;
    while (!info.exists() && info.absoluteFilePath() != info.absolutePath()) {
        rest.prepend(QLatin1Char('/') + info.fileName());
        info.setFile(info.absolutePath());
    }
    return info.canonicalFilePath() + rest;
}

bool isWithin(const QString& path, const QString& folder)
{
    return path == folder || path.startsWith(folder + QLatin1Char('/'));
}

class Copying
{
public:
    Copying(const QString& from, const QString& to, const std::function<void(int, int)>& progress,
            const CancelToken& cancel)
        : m_from(from)
        , m_to(to)
        , m_progress(progress)
        , m_cancel(cancel)
    { }

    Result<void> run();

private:
    template <typename Each> Result<void> eachEntry(const Each& each) const;
    Result<void> measure();
    Result<void> copyEntry(const QFileInfo& entry, const QString& relative);
    Result<void> copyFile(const QString& source, const QString& target);
    [[nodiscard]] Result<void> flushAll() const;
    [[nodiscard]] static Error cancelled();

    const QString m_from;
    const QString m_to;
    const std::function<void(int, int)>& m_progress;
    const CancelToken m_cancel;
    QStringList m_copied;
    int m_total = 0;
    int m_done = 0;
};

Error Copying::cancelled()
{
    return Error{
        Error::Category::Cancelled, Studio::tr("Moving was cancelled: the library is where it was."), {}};
}

/// Each folder before what is in it. Links are entries, not ways.
template <typename Each> Result<void> Copying::eachEntry(const Each& each) const
{
    for (const QString& name : namesIn(m_from)) {
        const QFileInfo top(m_from + QLatin1Char('/') + name);
        if (auto done = each(top, name); !done)
            return done;
        if (!top.isDir() || top.isSymLink())
            continue;
        QDirIterator entries(top.filePath(),
                             QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = entries.next();
            if (m_cancel.isCancelled())
                return cancelled();
            if (auto done = each(entries.fileInfo(), path.mid(m_from.size() + 1)); !done)
                return done;
        }
    }
    return {};
}

Result<void> Copying::measure()
{
    const bool canLink = QStorageInfo(m_from).device() == QStorageInfo(m_to).device();
    qint64 bytes = 0;
    const auto measured = eachEntry([&](const QFileInfo& entry, const QString& relative) -> Result<void> {
        ++m_total;
        if (entry.isFile() && !entry.isSymLink() && !(canLink && isWithin(relative, songsName)))
            bytes += entry.size();
        return {};
    });
    if (!measured)
        return measured;
    const qint64 room = QStorageInfo(m_to).bytesAvailable();
    if (room >= bytes + leftFree)
        return {};
    const QLocale locale;
    return Error{Error::Category::DiskFull,
                 Studio::tr("There is no room for the library in “%1”: it takes %2, and %3 are free.")
                     .arg(shown(m_to), locale.formattedDataSize(bytes), locale.formattedDataSize(room)),
                 Studio::tr("Free some space there, or choose another folder.")};
}

Result<void> Copying::copyFile(const QString& source, const QString& target)
{
    const auto copied = hashedfile::copy(source, target, m_cancel);
    if (!copied)
        return copied.error();
    QFile to(target);
    if (!to.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return filefault::writing(target, to.error());
    to.setFileTime(QFileInfo(source).lastModified(), QFileDevice::FileModificationTime);
    if (!to.flush()) // to the disk goes all at once, in flushAll()
        return filefault::writing(target, to.error());
    to.close();
    m_copied.append(target);
    const auto written = hashedfile::measure(target, m_cancel);
    if (!written)
        return written.error();
    return *written == *copied ? Result<void>() : Result<void>(filefault::writing(target));
}

Result<void> Copying::copyEntry(const QFileInfo& entry, const QString& relative)
{
    const QString target = m_to + QLatin1Char('/') + relative;
    const QString source = entry.filePath();
    if (m_progress)
        m_progress(++m_done, m_total);
    if (entry.isSymLink())
        return QFile::link(entry.symLinkTarget(), target) ? Result<void>()
                                                          : Result<void>(filefault::writing(target));
    if (entry.isDir())
        return atomicfile::makeFolder(target) ? Result<void>() : Result<void>(filefault::writing(target));
    if (!entry.isFile())
        return {}; // a socket or the like
    if (isWithin(relative, songsName)) {
        std::error_code code;
        std::filesystem::create_hard_link(entry.filesystemFilePath(), QFileInfo(target).filesystemFilePath(),
                                          code);
        if (!code)
            return {};
    }
    return copyFile(source, target);
}

Result<void> Copying::flushAll() const
{
    if (!atomicfile::flushAll(m_to, m_copied))
        return filefault::writing(m_to);
    atomicfile::flushFolder(m_to);
    return {};
}

Result<void> Copying::run()
{
    if (auto measured = measure(); !measured)
        return measured;
    if (auto marked = atomicfile::write(m_to + markerName, m_from.toUtf8()); !marked)
        return marked;
    const auto copied = eachEntry(
        [this](const QFileInfo& entry, const QString& relative) { return copyEntry(entry, relative); });
    if (m_cancel.isCancelled())
        return cancelled();
    return copied ? flushAll() : copied;
}

} // namespace

std::optional<Error> problem(const QString& from, const QString& to)
{
    const QString there = realPath(to);
    const QString here = realPath(from);
    if (there == here)
        return inputError(Studio::tr("The library is in “%1” already.").arg(shown(to)));
    if (isWithin(there, here))
        return inputError(Studio::tr("“%1” lies within the library's folder.").arg(shown(to)));
    const bool isLeftover = QFileInfo::exists(to + markerName); // a move that was killed
    if (!isLeftover && QFileInfo::exists(to + QLatin1String("/library.db")))
        return inputError(Studio::tr("“%1” holds another library.").arg(shown(to)));
    if (!isLeftover && QFileInfo(to).isDir()) {
        QStringList names = QDir(to).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
        names.removeAll(QStringLiteral("library.lock")); // of a Riffdesk that moves its library there
        for (const QString& beginning : beginningsIn(to))
            names.removeAll(beginning);
        if (!names.isEmpty())
            return inputError(Studio::tr("“%1” is not empty.").arg(shown(to)));
    }
    return filefault::folderProblem(to);
}

Result<void> copy(const QString& from, const QString& to, const std::function<void(int, int)>& progress,
                  const CancelToken& cancel)
{
    if (const auto why = problem(from, to))
        return *why;
    if (QFileInfo::exists(to + markerName) && !remove(to))
        return filefault::writing(to);
    for (const QString& beginning : beginningsIn(to))
        QFile::remove(to + QLatin1Char('/') + beginning);
    auto copied = Copying(from, to, progress, cancel).run();
    if (!copied)
        remove(to);
    return copied;
}

void finish(const QString& to)
{
    if (QFile::remove(to + markerName))
        atomicfile::flushFolder(to);
}

bool remove(const QString& folder)
{
    bool isGone = true;
    for (const QString& name : namesIn(folder)) {
        const QFileInfo entry(folder + QLatin1Char('/') + name);
        const bool isRemoved = entry.isDir() && !entry.isSymLink()
                                   ? QDir(entry.filePath()).removeRecursively()
                                   : QFile::remove(entry.filePath());
        isGone = isRemoved && isGone;
    }
    QFile::remove(folder + markerName); // last: until then it is a leftover
    return isGone;
}

} // namespace riffdesk::librarymove
