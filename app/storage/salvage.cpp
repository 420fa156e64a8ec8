#include "storage/salvage.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>

namespace riffdesk {

namespace {

/// Numbers that are tried one by one behind a row that cannot be read: more than a damaged page, or one that
/// leads to others, holds of rows that matter.
constexpr int mostFailures = 20'000;

QString salvageName()
{
    static std::atomic<quint64> counter{0};
    return QStringLiteral("riffdesk-salvage-%1").arg(++counter);
}

Salvage::Row rowOf(const QSqlQuery& query)
{
    Salvage::Row row;
    const QSqlRecord record = query.record();
    for (int column = 0; column < record.count(); ++column)
        row.insert(record.fieldName(column), record.value(column));
    return row;
}

} // namespace

Salvage::Salvage(const QString& path)
    : m_connectionName(salvageName())
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName))
{
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"));
}

Salvage::~Salvage()
{
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() wants no copy left
    QSqlDatabase::removeDatabase(m_connectionName);
}

std::unique_ptr<Salvage> Salvage::open(const QString& path)
{
    if (QFileInfo(path).size() <= 0)
        return nullptr;
    std::unique_ptr<Salvage> salvage(new Salvage(path));
    if (!salvage->m_database.open())
        return nullptr;
    QSqlQuery schema(salvage->m_database);
    return schema.exec(QStringLiteral("SELECT count(*) FROM sqlite_schema")) ? std::move(salvage) : nullptr;
}

void Salvage::rows(const QString& table, const std::function<void(const Row&)>& each) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    qint64 end = -1;
    if (query.exec(QStringLiteral("SELECT max(number) FROM %1").arg(table)) && query.next())
        end = query.value(0).toLongLong();
    if (!query.prepare(QStringLiteral("SELECT * FROM %1 WHERE number >= ? ORDER BY number").arg(table)))
        return; // no such table
    qint64 from = 0;
    for (int failures = 0; failures < mostFailures && (end < 0 || from <= end); ++failures, ++from) {
        query.bindValue(0, from);
        if (!query.exec())
            continue;
        while (query.next()) {
            const Row row = rowOf(query);
            from = row.value(QStringLiteral("number")).toLongLong() + 1;
            failures = 0;
            each(row);
        }
        if (!query.lastError().isValid())
            return;
    }
}

} // namespace riffdesk
