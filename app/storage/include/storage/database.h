#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>

namespace riffdesk {

/// One connection to the library's SQLite file, for one thread: WAL, foreign keys on, synchronous=FULL, a
/// busy timeout. Opening checks the file and brings the schema (resources/schema/NNN.sql) up to date, each
/// step in one transaction, after a copy of the database was kept beside it (library.db.before-NNN).
class Database
{
public:
    enum class Access {
        ReadWrite, ///< migrates
        ReadOnly, ///< for worker threads; the file must have been opened for writing first
    };

    /// Database errors: damaged file, made by a newer Riffdesk, locked for over 5 s, unwritable folder.
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access = Access::ReadWrite);
    /// Whether SQLite finds the file at `path` unusable, so that a rebuild from the song folders is worth
    /// offering. False for a missing file.
    static bool isDamaged(const QString& path);
    /// Renames a database, which must not be open, and its log out of the way; returns its new path.
    static Result<QString> setAside(const QString& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

    /// Prepares, binds in order, executes. The query is forward-only and must not outlive this.
    /// A null QString is bound as empty text (Qt's driver would make it NULL); only an invalid QVariant is
    /// NULL.
    Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {});

    /// Runs `work` inside BEGIN IMMEDIATE … COMMIT; rolls back when it returns an error. Not nested.
    Result<void> transaction(const std::function<Result<void>()>& work);

private:
    Database(QString path, QString connectionName);
    Result<void> connect(Access access);
    QString m_path;
    QString m_connectionName;
    QSqlDatabase m_database;
    bool m_inTransaction = false;
};

} // namespace riffdesk
