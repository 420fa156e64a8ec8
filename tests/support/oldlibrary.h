#pragma once

#include "app/storage/migration.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace riffdesk::test {

inline constexpr qsizetype oldVersion = 3; ///< of the schema

/// Writes the database of that version: songs "0", "1", … with the titles "Title 0", … and the ratings 0
/// to 5 in turn. False where it cannot.
inline bool makeOldDatabase(const QString& path, int songs)
{
    const QString name = QStringLiteral("old");
    const auto write = [&] {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            return false;
        QSqlQuery query(database);
        QStringList statements{QStringLiteral("BEGIN")};
        const QStringList scripts = migration::shippedScripts().mid(0, oldVersion);
        for (const QString& script : scripts)
            statements += migration::statements(script);
        for (int i = 0; i < songs; ++i) {
            statements.append(
                QStringLiteral("INSERT INTO songs (id, service, remote_id, title, rating, created_at, "
                               "added_at) VALUES ('%1', 's', '%1', 'Title %1', %2, 1, 1)")
                    .arg(i)
                    .arg(i % 6));
        }
        statements << QStringLiteral("PRAGMA user_version = %1").arg(oldVersion) << QStringLiteral("COMMIT");
        return std::all_of(statements.cbegin(), statements.cend(),
                           [&query](const QString& statement) { return query.exec(statement); });
    };
    const bool isWritten = write();
    QSqlDatabase::removeDatabase(name);
    return isWritten;
}

} // namespace riffdesk::test
