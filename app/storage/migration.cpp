#include "migration.h"

#include "storage/atomicfile.h"
#include "storage/database.h"
#include "storage/filefault.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace riffdesk::migration {

namespace {

QString scriptNumber(qsizetype version)
{
    return QStringLiteral("%1").arg(version, 3, 10, QLatin1Char('0'));
}

Result<qsizetype> number(Database& database, const QString& sql)
{
    const auto answer = database.first(
        sql, {}, [](const QSqlQuery& row) { return static_cast<qsizetype>(row.value(0).toLongLong()); });
    if (!answer) {
        return answer.error();
    }
    return answer->value_or(0);
}

Result<qsizetype> versionOf(Database& database)
{
    return number(database, QStringLiteral("PRAGMA user_version"));
}

Error madeByNewer()
{
    return Error{
        Error::Category::Database,
        QCoreApplication::translate("Storage", "This library was made by a newer version of Riffdesk."),
        QCoreApplication::translate("Storage",
                                    "Install the newest Riffdesk, or choose another library folder.")};
}

Error notOurs()
{
    return Error{Error::Category::Database,
                 QCoreApplication::translate("Storage", "The library's database belongs to another program."),
                 QCoreApplication::translate("Storage", "Choose another library folder.")};
}

QStringList schemaOf(Database& database)
{
    return database
        .all(
            QStringLiteral("SELECT name, sql FROM sqlite_schema ORDER BY name"), {},
            [](const QSqlQuery& row) -> QString { return row.value(0).toString() + row.value(1).toString(); })
        .valueOr({});
}

/// Whether its tables are those of the shipped scripts, whatever version it says.
bool hasShippedSchema(Database& database)
{
    const QTemporaryDir folder;
    const auto fresh = Database::open(folder.filePath(QStringLiteral("library.db")));
    return fresh && schemaOf(**fresh) == schemaOf(database);
}

Result<void> keepCopy(Database& database, qsizetype version)
{
    const QString copy = database.path() + QStringLiteral(".before-") + scriptNumber(version);
    const QString part = copy + QStringLiteral(".part");
    QFile::remove(part);
    QFile file(part); // empty, SQLite takes it as it is
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, atomicfile::ownersOnly)) {
        return filefault::writing(part, file.error());
    }
    file.close();
    // Reads through the write-ahead log, which a plain copy of the file would miss.
    if (auto copied = database.run(QStringLiteral("VACUUM INTO ?"), {part}); !copied) {
        QFile::remove(part);
        return copied.error();
    }
    return atomicfile::publish(part, copy);
}

Result<void> applyOne(Database& database, const QString& script, qsizetype version)
{
    return database.transaction([&]() -> Result<void> {
        const auto current = versionOf(database); // another process may have been faster
        if (!current) {
            return current.error();
        }
        if (*current >= version) {
            return {};
        }
        for (const QString& statement : statements(script)) {
            if (auto done = database.run(statement); !done) {
                return done.error();
            }
        }
        if (auto done = database.run(QStringLiteral("PRAGMA user_version = %1").arg(version)); !done) {
            return done.error();
        }
        return {};
    });
}

} // namespace

QStringList shippedScripts()
{
    QStringList scripts;
    while (true) {
        QFile file(QStringLiteral(":/schema/%1.sql").arg(scriptNumber(scripts.size() + 1)));
        if (!file.open(QIODevice::ReadOnly)) {
            return scripts;
        }
        scripts.append(QString::fromUtf8(file.readAll()));
    }
}

QStringList statements(const QString& script)
{
    static const QRegularExpression separator(QStringLiteral("^----[ \\t\\r]*$"),
                                              QRegularExpression::MultilineOption);
    QStringList found;
    for (const QString& part : script.split(separator)) {
        if (const QString statement = part.trimmed(); !statement.isEmpty()) {
            found.append(statement);
        }
    }
    return found;
}

Result<bool> isCurrent(Database& database)
{
    const auto version = versionOf(database);
    if (!version) {
        return version.error();
    }
    return *version == shippedScripts().size();
}

Result<bool> isOutdated(Database& database)
{
    const auto version = versionOf(database);
    if (!version) {
        return version.error();
    }
    return *version > 0 && *version < shippedScripts().size();
}

Result<void> apply(Database& database, const QStringList& scripts,
                   const std::function<void(int done, int total)>& progress)
{
    const auto version = versionOf(database);
    if (!version) {
        return version.error();
    }
    if (*version > scripts.size()) {
        return hasShippedSchema(database) ? Database::damagedError() : madeByNewer();
    }
    if (*version == 0) {
        const auto tables = number(database, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        if (!tables) {
            return tables.error();
        }
        // Counted before the version was read again: another process may just have made the tables.
        const auto again = versionOf(database);
        if (!again) {
            return again.error();
        }
        if (*tables > 0 && *again == 0) {
            return hasShippedSchema(database) ? Database::damagedError() : notOurs();
        }
    }
    const bool isOlder = *version > 0 && *version < scripts.size();
    const auto tell = [&, total = static_cast<int>(scripts.size() - *version) + 1](int done) {
        if (isOlder && progress) {
            progress(done, total);
        }
    };
    tell(0);
    if (isOlder) {
        if (auto kept = keepCopy(database, *version + 1); !kept) {
            return kept;
        }
    }
    for (qsizetype next = *version + 1; next <= scripts.size(); ++next) {
        tell(static_cast<int>(next - *version));
        if (auto done = applyOne(database, scripts.at(next - 1), next); !done) {
            return done;
        }
    }
    return {};
}

} // namespace riffdesk::migration
