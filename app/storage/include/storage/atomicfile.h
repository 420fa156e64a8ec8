#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>
#include <QStringList>

namespace riffdesk::atomicfile {

/// Writes a whole file: to a temporary name beside it, flushed to the disk, then renamed over `path`.
/// Afterwards either the old or the new content is there, never a mixture. Makes missing folders. Only its
/// owner may read it, whatever the umask and a file that was there say.
Result<void> write(const QString& path, const QByteArray& content);

/// The same for a file in a folder of the user's choice: with the permissions that new files have there.
Result<void> writeShared(const QString& path, const QByteArray& content);

/// What files of the library, the settings and the drafts are made with; and their folders.
inline constexpr QFileDevice::Permissions ownersOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Makes a folder, and those above it that are missing, for its owner only. True when it is there.
bool makeFolder(const QString& path);

/// Reads a whole file of at most `maxBytes`; larger or unreadable files are a File error.
Result<QByteArray> read(const QString& path, qint64 maxBytes);

/// Moves a finished `.part` over its final name and flushes file and folder.
Result<void> publish(const QString& partPath, const QString& path);

/// Only the move, in one step, of a `.part` that has been flushed already. Does not wait for the disk.
Result<void> replace(const QString& partPath, const QString& path);

/// Like publish(), but never replaces a file, in one step with the check: true when it was moved, false when
/// the name was taken (the `.part` then stays).
Result<bool> publishNew(const QString& partPath, const QString& path);

/// Hands what was written to an open file to the disk and waits for it: not for the GUI thread. False when
/// the disk refuses.
bool flush(QFileDevice& file);

/// The same for many new files below `folder`, which are on one disk, with the names they have: at once where
/// the system has a way.
bool flushAll(const QString& folder, const QStringList& files);

/// Makes renames and removals in a folder last through a power cut, where the system has a way.
void flushFolder(const QString& folder);

} // namespace riffdesk::atomicfile
