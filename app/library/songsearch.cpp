#include "library/songsearch.h"

#include "library/library.h"
#include "songquerysql.h"
#include "songrows.h"
#include "storage/database.h"

#include <atomic>
#include <memory>

namespace riffdesk {

/// Answers questions one after the other in the search's thread.
class SongSearch::Worker : public QObject
{
public:
    explicit Worker(QString databasePath) : m_databasePath(std::move(databasePath)) { }

    std::atomic<quint64> wanted = 0; ///< older questions were dropped

    Result<QStringList> find(const SongQuery& query)
    {
        if (!m_database) {
            auto opened = Database::open(m_databasePath, Database::Access::ReadOnly);
            if (!opened)
                return opened.error();
            m_database = std::move(opened).value();
        }
        return ids(*m_database, query, mostIds);
    }

private:
    const QString m_databasePath;
    std::unique_ptr<Database> m_database; ///< made and closed in the thread
};

SongSearch::SongSearch(const Library& library, QObject* parent)
    : SongSearch(library.m_database.path(), parent)
{ }

SongSearch::SongSearch(QString databasePath, QObject* parent)
    : QObject(parent)
    , m_databasePath(std::move(databasePath))
{ }

SongSearch::~SongSearch()
{
    if (m_worker) {
        m_worker->wanted = m_ticket + 1;
        m_thread.quit();
        m_thread.wait();
    }
}

quint64 SongSearch::askIds(const SongQuery& query)
{
    if (!m_worker) {
        m_worker = new Worker(m_databasePath);
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.setObjectName(QStringLiteral("song search"));
        m_thread.start();
    }
    const quint64 ticket = ++m_ticket;
    m_worker->wanted = ticket;
    // The search outlives the thread.
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, ticket, query] {
        if (ticket < worker->wanted)
            return;
        const auto found = worker->find(query);
        QMetaObject::invokeMethod(this, [this, ticket, found] {
            if (ticket != m_ticket)
                return;
            if (found)
                Q_EMIT idsAnswered(ticket, *found);
            else
                Q_EMIT failed(ticket, found.error());
        });
    });
    return ticket;
}

Result<QStringList> SongSearch::newestIds(Database& database, const QString& begin, int limit)
{
    // By the index of ids where that finds few, else from the end of the table.
    const bool all = begin.isEmpty();
    const QString where = all ? QString() : QStringLiteral("AND id >= ? AND id < ? ");
    const QVariantList values =
        all ? QVariantList{limit} : QVariantList{begin, QString(begin + QChar(0xffff)), limit};
    const auto ids = database.all(QLatin1String("SELECT id FROM songs WHERE +trashed_at IS NULL ") + where
                                      + QLatin1String("ORDER BY number DESC LIMIT ?"),
                                  values, [](const QSqlQuery& row) { return row.value(0).toString(); });
    if (!ids)
        return ids.error();
    return QStringList(ids->cbegin(), ids->cend());
}

Result<int> SongSearch::countKept(Database& database, const QString& exceptService)
{
    const auto count = database.first(
        QStringLiteral("SELECT count(*) FROM songs WHERE trashed_at IS NULL AND service NOT IN (?, ?)"),
        {exceptService, importedService()}, [](const QSqlQuery& row) { return row.value(0).toInt(); });
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<QStringList> SongSearch::ids(Database& database, const SongQuery& query, int limit)
{
    const auto compiled = SongQuerySql::compile(database, query);
    if (!compiled)
        return compiled.error();
    const auto all = compiled->all(database);
    if (!all)
        return all.error();
    return songrows::ids(database, all->mid(0, qMax(0, limit)));
}

} // namespace riffdesk
