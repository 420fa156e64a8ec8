#pragma once

#include "base/canceltoken.h"
#include "base/result.h"

#include <QCache>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>
#include <QVector>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

class QTemporaryDir;

namespace riffdesk {

/// One connection to the library's SQLite file, for one thread: WAL, foreign keys on, synchronous=FULL, a
/// busy timeout. Opening checks the file and brings the schema (resources/schema/NNN.sql) up to date, each
/// step in one transaction, after a copy of the database was kept beside it (library.db.before-NNN).
class Database
{
public:
    enum class Access {
        ReadWrite, ///< migrates
        Beside, ///< writes in a worker thread; the file is open for ReadWrite elsewhere
        ReadOnly, ///< for worker threads; the file must have been opened for writing first
    };

    /// How many of the steps are done that bring an older database to this version's schema.
    using Progress = std::function<void(int done, int total)>;
    /// The folder of a copy; the last that holds it removes it.
    using Copy = std::shared_ptr<QTemporaryDir>;
    /// Damaged for what SQLite cannot read, or what is not as we left it; Database errors: made by a newer
    /// Riffdesk, locked for over 5 s, unwritable folder. Migrating takes seconds for 100,000 songs; only then
    /// `progress` is told of it.
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access = Access::ReadWrite,
                                                  const Progress& progress = {});
    /// Whether opening it for writing migrates it. No for one that is not there yet.
    static Result<bool> isOutdated(const QString& path);
    /// The same for a library that cannot be written, for reading only: as it lies there, or, where SQLite
    /// needs to write for that or the schema is an older one's, a copy of it that goes with this: `copy`, or
    /// one made now.
    static Result<std::unique_ptr<Database>> openUnwritable(const QString& path, Copy copy = {});
    [[nodiscard]] static bool needsCopy(const QString& path); ///< for openUnwritable()
    /// Makes it, migrated, which takes seconds for 100,000 songs. Any thread.
    static Result<Copy> copyOf(const QString& path, const Progress& progress = {});
    /// Renames a database, which must not be open, and its log out of the way; returns its new path, or empty
    /// text when there was none.
    static Result<QString> setAside(const QString& path);
    [[nodiscard]] static Error damagedError();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

    /// Executes what gives no rows and returns how many it changed. Values are bound in order: a null QString
    /// as empty text (Qt's driver would make it NULL), only an invalid QVariant as NULL. File error where the
    /// database is no longer where it was opened; nothing is written then, as with transaction().
    Result<int> run(const QString& sql, const QVariantList& values = {});
    /// What `of(const QSqlQuery& row)` makes of each row. A row that cannot be read is an error, never the
    /// end.
    template <typename Of> auto all(const QString& sql, const QVariantList& values, Of of)
    {
        return collect(sql, values, -1, of);
    }
    /// The same of the first row, nothing without one.
    template <typename Of> auto first(const QString& sql, const QVariantList& values, Of of)
    {
        using T = std::invoke_result_t<Of&, const QSqlQuery&>;
        auto rows = collect(sql, values, 1, of);
        if (!rows)
            return Result<std::optional<T>>(rows.error());
        return Result(rows->isEmpty() ? std::optional<T>() : std::optional<T>(std::move(rows->first())));
    }

    /// The first damage that any statement here has met.
    [[nodiscard]] const std::optional<Error>& damage() const { return m_damage; }
    /// Calls back, in the midst of that statement, with the first damage.
    void setDamageHandler(std::function<void(const Error&)> handler) { m_damageHandler = std::move(handler); }

    /// Damaged when a page of it is not what SQLite wrote, or an index and its table disagree. Reads all of
    /// it; looks at the token between two tables.
    Result<void> check(const CancelToken& cancel = {});

    /// Runs `work` inside BEGIN IMMEDIATE … COMMIT; rolls back when it returns an error. Not nested.
    Result<void> transaction(const std::function<Result<void>()>& work);

private:
    Database(QString path, QString connectionName);
    Result<void> connect(Access access, bool isUnchanging = false);
    Result<void> migrate(const Progress& progress);
    [[nodiscard]] bool isInPlace() const;
    /// A statement under way, forward-only; done with, it goes back to those that are kept prepared.
    class Running
    {
    public:
        Running(Database& database, QString sql, std::unique_ptr<QSqlQuery> query);
        Running(Running&&) noexcept = default;
        Running& operator=(Running&&) = delete;
        ~Running();
        QSqlQuery& query() { return *m_query; }

    private:
        Database& m_database;
        QString m_sql;
        std::unique_ptr<QSqlQuery> m_query;
    };
    Result<Running> execute(const QString& sql, const QVariantList& values);
    Result<bool> next(QSqlQuery& query);
    Error failure(const QSqlQuery& query);

    template <typename Of>
    auto collect(const QString& sql, const QVariantList& values, qsizetype most, Of& of)
        -> Result<QVector<std::invoke_result_t<Of&, const QSqlQuery&>>>
    {
        auto running = execute(sql, values);
        if (!running)
            return running.error();
        QSqlQuery& query = running->query();
        QVector<std::invoke_result_t<Of&, const QSqlQuery&>> rows;
        while (rows.size() != most) {
            const auto there = next(query);
            if (!there)
                return there.error();
            if (!*there)
                break;
            rows.append(of(query));
        }
        return rows;
    }

    QString m_path;
    QString m_connectionName;
    QSqlDatabase m_database;
    QCache<QString, QSqlQuery> m_prepared; ///< by their text: parsing one takes longer than running it
    Copy m_copy; ///< that the file lies in
    bool m_isReadOnly = false;
    bool m_isOpening = true;
    bool m_inTransaction = false;
    struct Place ///< of a file, whatever its name
    {
        quint64 device;
        quint64 number;
        friend bool operator==(const Place&, const Place&) = default;
    };
    std::optional<Place> m_place;
    std::optional<Error> m_damage;
    std::function<void(const Error&)> m_damageHandler;
};

} // namespace riffdesk
