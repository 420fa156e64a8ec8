#pragma once

#include "base/canceltoken.h"
#include "base/result.h"

#include <QMutex>
#include <QObject>
#include <QString>
#include <QThread>

#include <functional>

namespace riffdesk {

class Database;

/// The thread that writes to a library, made with the first thing to write: edits in the order they are asked
/// for, and between them each song.json that is older than its row. A change of a row marks its file in the
/// same transaction; what a killed process has left marked is written by the next. One process a library may
/// write files: the one that has its lock.
class LibraryWriter : public QObject
{
    Q_OBJECT

public:
    LibraryWriter(QString databasePath, QString songsDir, QObject* parent = nullptr);
    /// First does what run() was called for; files that are still due stay so.
    ~LibraryWriter() override;

    /// What is left to do in the thread of this object, whose life it must not outlast.
    using Afterwards = std::function<void()>;
    /// Calls `work` in the writing thread, with its connection or why there is none.
    void run(std::function<Afterwards(const Result<Database*>&)> work);

    static Result<void> mark(Database& database, const QString& songId);
    /// Writes the files that are marked; call after the commit.
    void writeFiles();
    /// Returns when no file is being written; what is left stays marked until the next writeFiles().
    void stopFiles();
    /// Whether writeFiles() was called.
    [[nodiscard]] bool writesFiles() const { return m_writesFiles; }
    /// Writes what is marked in this thread. Passes over a song that cannot be written, but not over a full
    /// disk; the first error is the answer.
    static Result<void> writeDue(Database& database, const QString& songsDir);

Q_SIGNALS:
    /// A file could not be written; it stays marked.
    void failed(const riffdesk::Error& error);

private:
    class Worker;
    Worker& worker();

    const QString m_databasePath;
    const QString m_songsDir;
    QThread m_thread;
    Worker* m_worker = nullptr; ///< lives in m_thread and goes with it
    bool m_writesFiles = false;
};

} // namespace riffdesk
