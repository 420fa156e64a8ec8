#include "storage/database.h"

#include "migration.h"
#include "storage/atomicfile.h"
#include "storage/filefault.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QTemporaryDir>
#include <QUrl>
#include <QtEndian>

#include <algorithm>
#include <atomic>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace riffdesk {

namespace {

constexpr int keptStatements = 50;
const auto copyName = QStringLiteral("library.db");
constexpr int longestKept = 2000; ///< longer ones list numbers, and are another one each time

/// SQLite's primary result codes; Qt reports extended ones, whose low byte is the primary.
enum SqliteCode {
    Refused = 1,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoFault = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};

int codeOf(const QSqlError& error)
{
    bool number = false;
    const int code = error.nativeErrorCode().toInt(&number);
    return number ? code & 0xff : 0;
}

Error folderGone(const QString& path)
{
    return {Error::Category::File,
            QCoreApplication::translate("Storage", "The library's folder “%1” is not there any more.")
                .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())),
            QCoreApplication::translate("Storage",
                                        "Nothing was changed. Bring the folder back, then do it again.")};
}

Error toError(const QSqlError& error, const QString& path)
{
    const auto make = [](const QString& message, const QString& nextStep) {
        return Error{Error::Category::Database, message, nextStep};
    };
    switch (codeOf(error)) {
    case Corrupt:
    case NotADatabase:
        return Database::damagedError();
    case Busy:
    case Locked:
        return make(QCoreApplication::translate("Storage", "The library is in use by another program."),
                    QCoreApplication::translate("Storage", "Close the other program and try again."));
    case Full:
        return filefault::writing(path, QFileDevice::ResourceError);
    case ReadOnly:
        return make(
            QCoreApplication::translate("Storage", "The library can only be read: nothing was changed."),
            QCoreApplication::translate(
                "Storage", "Check that you may write to its folder, then start Riffdesk again."));
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

/// Whether SQLite objects to what it finds, not to where that lies or who else has it open.
bool isAboutContent(const QSqlError& error)
{
    const int code = codeOf(error);
    return code == Refused || code == Corrupt || code == Constraint || code == NotADatabase;
}

/// Cut within its last page: SQLite takes the rest of that for zeros. A log beside it may still hold it
/// whole.
bool endsInPage(const QString& path)
{
    QFile file(path);
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0 || !file.open(QIODevice::ReadOnly)
        || !file.seek(16)) {
        return false;
    }
    const QByteArray told = file.read(2);
    const int bytes = told.size() == 2 ? qFromBigEndian<quint16>(told.constData()) : 0;
    return bytes >= 512 && file.size() % bytes != 0; // 1, for 65536, is not ours
}

/// The schema's version by the header that every SQLite file has; none where a log may hold a newer one.
std::optional<qsizetype> versionInFile(const QString& path)
{
    constexpr qsizetype place = 60;
    QFile file(path);
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0 || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QByteArray header = file.read(place + qsizetype(sizeof(quint32)));
    if (header.size() < place + qsizetype(sizeof(quint32)) || !header.startsWith("SQLite format 3")) {
        return std::nullopt;
    }
    return qFromBigEndian<quint32>(header.constData() + place);
}

QString newConnectionName()
{
    static std::atomic<quint64> counter{0};
    return QStringLiteral("riffdesk-%1").arg(++counter);
}

} // namespace

Error Database::damagedError()
{
    return {Error::Category::Damaged,
            QCoreApplication::translate("Storage", "The library's database is damaged."),
            QCoreApplication::translate("Storage", "Rebuild it from the song folders: no song is lost.")};
}

Database::Database(QString path, QString connectionName)
    : m_path(std::move(path))
    , m_connectionName(std::move(connectionName))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName))
    , m_prepared(keptStatements)
{ }

Database::~Database()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() wants no copy left
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<void> Database::connect(Access access, bool isUnchanging)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    m_isReadOnly = access == Access::ReadOnly;
    if (m_isReadOnly) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    QString name = m_path;
    if (isUnchanging) { // SQLite then needs no files of its own beside it
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        name = QUrl::fromLocalFile(m_path).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
    }
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(options);
    if (!m_database.open()) {
        return toError(m_database.lastError(), m_path);
    }
    // Opening a file that is no database succeeds; reading its schema fails.
    const auto schema = all(QStringLiteral("SELECT name, sql FROM sqlite_schema"), {},
                            [](const QSqlQuery& row) { return row.value(1).isNull(); });
    if (!schema) {
        return schema.error();
    }
#ifdef Q_OS_UNIX
    struct stat there = {};
    if (!m_isReadOnly && ::stat(QFile::encodeName(m_path).constData(), &there) == 0) {
        m_place = Place{there.st_dev, there.st_ino};
    }
#endif
    return {};
}

/// SQLite goes on writing to a file that was moved or removed, where nothing finds it again.
bool Database::isInPlace() const
{
#ifdef Q_OS_UNIX
    if (!m_place) {
        return true;
    }
    struct stat there = {};
    return ::stat(QFile::encodeName(m_path).constData(), &there) == 0
           && *m_place == Place{there.st_dev, there.st_ino};
#else
    return true; // a file that is open stays where it is
#endif
}

Result<void> Database::migrate(const Progress& progress)
{
    for (const QString& setting :
         {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL"),
          QStringLiteral("PRAGMA foreign_keys = ON")}) {
        if (auto done = run(setting); !done) {
            return done.error();
        }
    }
    return migration::apply(*this, migration::shippedScripts(), progress);
}

Result<bool> Database::isOutdated(const QString& path)
{
    if (QFileInfo(path).size() == 0) {
        return false;
    }
    if (const auto version = versionInFile(path)) { // each start asks this
        return *version > 0 && *version < migration::shippedScripts().size();
    }
    const auto database = open(path, Access::ReadOnly);
    return database ? migration::isOutdated(**database) : Result<bool>(database.error());
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access, const Progress& progress)
{
    if (access == Access::ReadWrite) {
        const QString folder = QFileInfo(path).absolutePath();
        if (!atomicfile::makeFolder(folder)) {
            return filefault::folderProblem(folder).value_or(filefault::writing(folder));
        }
    }
    if (access == Access::ReadWrite && endsInPage(path)) {
        return damagedError();
    }
    if (access == Access::ReadWrite) { // SQLite gives the files beside it the same permissions
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, atomicfile::ownersOnly)) {
            QFile::setPermissions(
                path, atomicfile::ownersOnly); // an earlier version's; refused where it is not ours
        }
    }
    std::unique_ptr<Database> database(new Database(path, newConnectionName()));
    auto connected = database->connect(access);
    if (!connected && access == Access::ReadOnly && QFileInfo(path).isFile()
        && QFileInfo(path + QStringLiteral("-wal")).size() == 0) {
        database = std::unique_ptr<Database>(new Database(path, newConnectionName()));
        connected = database->connect(access, true);
    }
    if (!connected) {
        return connected.error();
    }
    if (access == Access::Beside) { // as migrate() sets it
        if (auto set = database->run(QStringLiteral("PRAGMA foreign_keys = ON")); !set)
            return set.error();
    }
    if (access == Access::ReadWrite) {
        if (auto migrated = database->migrate(progress); !migrated) {
            return migrated.error();
        }
    }
    database->m_isOpening = false;
    return database;
}

bool Database::needsCopy(const QString& path)
{
    const auto inPlace = open(path, Access::ReadOnly);
    return !inPlace || !migration::isCurrent(**inPlace).valueOr(false);
}

Result<Database::Copy> Database::copyOf(const QString& path, const Progress& progress)
{
    auto folder = std::make_shared<QTemporaryDir>();
    const QString copy = folder->filePath(copyName);
    for (const char* suffix : {"", "-wal"}) {
        const QString part = path + QLatin1String(suffix);
        if (QFile::exists(part) && !QFile::copy(part, copy + QLatin1String(suffix))) {
            return QFileInfo(part).isReadable() ? filefault::writing(copy) : filefault::reading(part);
        }
        QFile::setPermissions(copy + QLatin1String(suffix), QFile::ReadOwner | QFile::WriteOwner);
    }
    const auto opened = open(copy, Access::ReadWrite, progress);
    return opened ? Result<Copy>(std::move(folder)) : Result<Copy>(opened.error());
}

Result<std::unique_ptr<Database>> Database::openUnwritable(const QString& path, Copy copy)
{
    if (!copy && !needsCopy(path)) {
        return open(path, Access::ReadOnly);
    }
    if (!copy) {
        auto made = copyOf(path);
        if (!made) {
            return made.error();
        }
        copy = std::move(made).value();
    }
    auto opened = open(copy->filePath(copyName));
    if (!opened) {
        return opened;
    }
    if (auto set = (*opened)->run(QStringLiteral("PRAGMA query_only = ON")); !set) {
        return set.error();
    }
    (*opened)->m_isReadOnly = true;
    (*opened)->m_copy = std::move(copy);
    return opened;
}

Result<void> Database::check(const CancelToken& cancel)
{
    const auto text = [](const QSqlQuery& row) { return row.value(0).toString(); };
    const auto tables = all(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                           "AND sql NOT LIKE 'CREATE VIRTUAL%'"),
                            {}, text);
    if (!tables) {
        return tables.error();
    }
    for (const QString& table : *tables) {
        if (cancel.isCancelled()) {
            return {};
        }
        const auto found = first(QStringLiteral("PRAGMA integrity_check('%1')").arg(table), {}, text);
        if (!found) {
            return found.error();
        }
        if (found->value_or(QString()) != QLatin1String("ok")) {
            return Database::damagedError();
        }
    }
    return {};
}

Result<QString> Database::setAside(const QString& path)
{
    const QString stem = path + QStringLiteral(".damaged-")
                         + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QStringList suffixes{QString(), QStringLiteral("-wal"), QStringLiteral("-shm")};
    const auto isTaken = [&suffixes](const QString& name) {
        return std::any_of(suffixes.cbegin(), suffixes.cend(),
                           [&](const QString& suffix) { return QFile::exists(name + suffix); });
    };
    QString aside = stem;
    for (int n = 2; isTaken(aside); ++n) {
        aside = stem + QStringLiteral("-%1").arg(n);
    }
    const bool isThere = QFile::exists(path);
    // A log left behind, also by a database that is gone, would be replayed into the next of that name.
    for (const QString& suffix : suffixes) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix)) {
            return filefault::writing(path + suffix, QFileDevice::RenameError);
        }
    }
    return isThere ? aside : QString();
}

Error Database::failure(const QSqlQuery& query)
{
    // What our own statements meet before anything is done is a file that is not as we left it.
    Error error = m_isOpening && isAboutContent(query.lastError()) ? damagedError()
                                                                   : toError(query.lastError(), m_path);
    if (error.category == Error::Category::Damaged && !m_damage) {
        m_damage = error;
        if (m_damageHandler)
            m_damageHandler(error);
    }
    return error;
}

Database::Running::Running(Database& database, QString sql, std::unique_ptr<QSqlQuery> query)
    : m_database(database)
    , m_sql(std::move(sql))
    , m_query(std::move(query))
{ }

Database::Running::~Running()
{
    if (!m_query)
        return;
    m_query->finish();
    if (!m_database.m_isOpening && m_sql.size() <= longestKept && !m_query->lastError().isValid())
        m_database.m_prepared.insert(m_sql, m_query.release());
}

Result<Database::Running> Database::execute(const QString& sql, const QVariantList& values)
{
    std::unique_ptr<QSqlQuery> query(m_prepared.take(sql)); // the same within itself is another one
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return failure(*query);
    }
    for (const QVariant& value : values) {
        const bool nullText = value.userType() == QMetaType::QString && value.toString().isNull();
        query->addBindValue(nullText ? QVariant(QStringLiteral("")) : value);
    }
    if (!query->exec())
        return failure(*query);
    return Running(*this, sql, std::move(query));
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
    if (!m_inTransaction && !isInPlace()) {
        return folderGone(m_path);
    }
    auto running = execute(sql, values);
    if (!running) {
        return running.error();
    }
    return running->query().numRowsAffected();
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
    if (outcome && !isInPlace()) {
        outcome = folderGone(m_path);
    }
    if (outcome) {
        auto committed = run(QStringLiteral("COMMIT"));
        outcome = committed ? Result<void>() : Result<void>(committed.error());
    }
    if (!outcome) {
        // Fails when SQLite has already rolled back by itself, on a full disk for one: then there is nothing
        // to undo.
        static_cast<void>(run(QStringLiteral("ROLLBACK")).ok());
    }
    m_inTransaction = false;
    return outcome;
}

} // namespace riffdesk
