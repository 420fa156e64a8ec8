#pragma once

#include "base/background.h"
#include "base/canceltoken.h"
#include "base/result.h"

#include <QObject>
#include <QString>

namespace riffdesk {

class Database;

/// Keeps each song.json the same as its row. A change of the row marks it in the same transaction; the file
/// is written afterwards, beside the GUI thread, in the order of the changes. What a killed process has left
/// marked is written by the next. One process a library may start this: the one that has its lock.
class SongFileWriter : public QObject
{
    Q_OBJECT

public:
    SongFileWriter(QString databasePath, QString songsDir, QObject* parent = nullptr);
    ~SongFileWriter() override;

    static Result<void> mark(Database& database, const QString& songId);
    /// Writes what is marked, in a thread of its own; call after the commit.
    void start();
    /// Returns when nothing is being written; what is left stays marked.
    void stop();
    /// Whether start() was called.
    [[nodiscard]] bool isUsed() const { return m_isUsed; }
    /// Writes what is marked in this thread, until cancelled. Passes over a song that cannot be written, but
    /// not over a full disk; the first error is the answer.
    static Result<void> writeDue(Database& database, const QString& songsDir, const CancelToken& cancel = {});

Q_SIGNALS:
    /// What could not be written stays marked.
    void failed(const riffdesk::Error& error);

private:
    const QString m_databasePath;
    const QString m_songsDir;
    BackgroundTask m_task;
    bool m_isUsed = false;
    bool m_again = false; ///< marked while the task may have been past it
};

} // namespace riffdesk
