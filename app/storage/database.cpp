#include "storage/database.h"

#include "migration.h"
#include "storage/filefault.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <atomic>

namespace riffdesk {

namespace {

/// SQLite's primary result codes; Qt reports extended ones, whose low byte is the primary.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoFault = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

int codeOf(const QSqlError& error)
{
    bool number = false;
    const int code = error.nativeErrorCode().toInt(&number);
    return number ? code & 0xff : 0;
}

Error toError(const QSqlError& error, const QString& path)
{
    const auto make = [](const QString& message, const QString& nextStep) {
        return Error{Error::Category::Database, message, nextStep};
    };
    switch (codeOf(error)) {
    case Corrupt:
    case NotADatabase:
        return {Error::Category::Damaged,
                QCoreApplication::translate("Storage", "The library's database is damaged."),
                QCoreApplication::translate("Storage", "Rebuild it from the song folders: no song is lost.")};
    case Busy:
    case Locked:
        return make(QCoreApplication::translate("Storage", "The library is in use by another program."),
                    QCoreApplication::translate("Storage", "Close the other program and try again."));
    case Full:
        return filefault::writing(path, QFileDevice::ResourceError);
    case ReadOnly:
    case IoFault:
    case CannotOpen:
        return make(
            QCoreApplication::translate("Storage", "The library's database “%1” cannot be opened or written.")
                .arg(QDir::toNativeSeparators(path)),
            QCoreApplication::translate("Storage",
                                        "Check that the folder exists and that you may write to it."));
    default:
        // SQLite's messages name tables and columns, never values.
        return make(
            QCoreApplication::translate("Storage", "The library's database refused: %1")
                .arg(error.databaseText().simplified().left(200)),
            QCoreApplication::translate("Storage", "Start Riffdesk again. If it stays, please report it."));
    }
}

QString newConnectionName()
{
    static std::atomic<quint64> counter{0};
    return QStringLiteral("riffdesk-%1").arg(++counter);
}

/// The extra files of SQLite's write-ahead log.
QStringList logSuffixes()
{
    return {QStringLiteral("-wal"), QStringLiteral("-shm")};
}

} // namespace

Database::Database(QString path, QString connectionName)
    : m_path(std::move(path))
    , m_connectionName(std::move(connectionName))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName))
{ }

Database::~Database()
{
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() wants no copy left
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<void> Database::connect(Access access)
{
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(access == Access::ReadOnly
                                     ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY")
                                     : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_database.open()) {
        return toError(m_database.lastError(), m_path);
    }
    // Opening a file that is no database succeeds; reading its schema fails.
    const auto schema = all(QStringLiteral("SELECT name, sql FROM sqlite_schema"), {},
                            [](const QSqlQuery& row) { return row.value(1).isNull(); });
    return schema ? Result<void>() : Result<void>(schema.error());
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    if (access == Access::ReadWrite && !QDir().mkpath(QFileInfo(path).absolutePath())) {
        return Error{Error::Category::Database,
                     QCoreApplication::translate("Storage", "The library folder “%1” cannot be made.")
                         .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())),
                     QCoreApplication::translate(
                         "Storage", "Choose another library folder, or check that you may write there.")};
    }
    std::unique_ptr<Database> database(new Database(path, newConnectionName()));
    if (auto connected = database->connect(access); !connected) {
        return connected.error();
    }
    if (access == Access::ReadOnly) {
        return database;
    }
    for (const QString& setting :
         {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL"),
          QStringLiteral("PRAGMA foreign_keys = ON")}) {
        if (auto done = database->run(setting); !done) {
            return done.error();
        }
    }
    if (auto migrated = migration::apply(*database, migration::shippedScripts()); !migrated) {
        return migrated.error();
    }
    return database;
}

bool Database::isDamaged(const QString& path)
{
    if (!QFile::exists(path)) {
        return false;
    }
    Database database(path, newConnectionName());
    database.m_database.setDatabaseName(path);
    if (!database.m_database.open()) {
        return false;
    }
    bool damaged = false;
    {
        QSqlQuery check(database.m_database);
        check.setForwardOnly(true);
        bool sound = check.exec(QStringLiteral("PRAGMA quick_check(1)"));
        damaged =
            !sound && (codeOf(check.lastError()) == Corrupt || codeOf(check.lastError()) == NotADatabase);
        if (sound && check.next()) {
            damaged = check.value(0).toString() != QLatin1String("ok");
        }
    }
    return damaged;
}

Result<QString> Database::setAside(const QString& path)
{
    const QString stem = path + QStringLiteral(".damaged-")
                         + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString aside = stem;
    for (int n = 2; QFile::exists(aside); ++n) {
        aside = stem + QStringLiteral("-%1").arg(n);
    }
    if (!QFile::rename(path, aside)) {
        return filefault::writing(path, QFileDevice::RenameError);
    }
    for (const QString& suffix : logSuffixes()) {
        // A log left behind would be replayed into the next database of that name.
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix)) {
            return filefault::writing(path + suffix, QFileDevice::RenameError);
        }
    }
    return aside;
}

Error Database::failure(const QSqlQuery& query)
{
    Error error = toError(query.lastError(), m_path);
    if (error.category == Error::Category::Damaged && !m_damage) {
        m_damage = error;
        if (m_damageHandler)
            m_damageHandler(error);
    }
    return error;
}

Result<QSqlQuery> Database::execute(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return failure(query);
    }
    for (const QVariant& value : values) {
        const bool nullText = value.userType() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(nullText ? QVariant(QStringLiteral("")) : value);
    }
    if (!query.exec()) {
        return failure(query);
    }
    return query;
}

Result<bool> Database::next(QSqlQuery& query)
{
    const bool there = query.next();
    if (!there && query.lastError().isValid()) {
        return failure(query);
    }
    return there;
}

Result<int> Database::run(const QString& sql, const QVariantList& values)
{
    auto query = execute(sql, values);
    if (!query) {
        return query.error();
    }
    return query->numRowsAffected();
}

Result<void> Database::transaction(const std::function<Result<void>()>& work)
{
    if (m_inTransaction) {
        return Error{
            Error::Category::Internal,
            QCoreApplication::translate("Storage", "Two changes to the library were mixed up."),
            QCoreApplication::translate("Storage", "Start Riffdesk again. If it stays, please report it.")};
    }
    // Plain BEGIN takes the write lock late, where the busy timeout no longer helps.
    if (auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
        return begun.error();
    }
    m_inTransaction = true;
    auto outcome = work();
    m_inTransaction = false;
    if (outcome) {
        auto committed = run(QStringLiteral("COMMIT"));
        if (committed) {
            return {};
        }
        outcome = committed.error();
    }
    // Fails when SQLite has already rolled back by itself, on a full disk for one: then there is nothing to
    // undo.
    if (auto undone = run(QStringLiteral("ROLLBACK")); !undone) {
        return outcome;
    }
    return outcome;
}

} // namespace riffdesk
