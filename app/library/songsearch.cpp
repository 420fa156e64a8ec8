#include "library/songsearch.h"

#include "library/library.h"
#include "songquerysql.h"
#include "songrow.h"
#include "storage/database.h"

#include <QHash>
#include <QMutex>
#include <QMutexLocker>

#include <deque>
#include <memory>
#include <optional>
#include <type_traits>

namespace riffdesk {

namespace {

constexpr int mostListed = 1000; ///< songs that one statement names

/// What `of` makes of the rows of these songs, in their order; what is gone is left out. The first column is
/// the number.
template <typename Of>
auto rowsOf(Database& database, const SongNumbers& songs, const QString& columns, Of of)
    -> Result<QVector<std::invoke_result_t<Of&, const QSqlQuery&>>>
{
    using T = std::invoke_result_t<Of&, const QSqlQuery&>;
    QVector<T> found;
    for (qsizetype from = 0; from < songs.size(); from += mostListed) {
        const SongNumbers some = songs.mid(from, mostListed);
        QStringList list;
        for (const SongNumber song : some)
            list.append(QString::number(song));
        QHash<SongNumber, T> known;
        const auto rows = database.all(QStringLiteral("SELECT %1 FROM songs WHERE number IN (%2)")
                                           .arg(columns, list.join(QLatin1Char(','))),
                                       {}, [&](const QSqlQuery& row) {
                                           known.insert(row.value(0).toUInt(), of(row));
                                           return true;
                                       });
        if (!rows)
            return rows.error();
        for (const SongNumber song : some) {
            if (const auto row = known.constFind(song); row != known.cend())
                found.append(*row);
        }
    }
    return found;
}

} // namespace

/// Answers questions one after the other in the search's thread.
class SongSearch::Worker : public QObject
{
public:
    Worker(SongSearch& search, QString databasePath)
        : m_search(search)
        , m_databasePath(std::move(databasePath))
    { }

    struct Question
    {
        quint64 ticket;
        SongQuery query;
        int offset;
        int limit;
        bool onlyIds;
    };

    /// From the owner's thread. `dropOlder`: what waits is no longer wanted.
    void put(const Question& question, bool dropOlder)
    {
        {
            const QMutexLocker lock(&m_mutex);
            if (dropOlder) {
                m_waiting.clear();
            }
            m_waiting.push_back(question);
        }
        QMetaObject::invokeMethod(
            this, [this] { answerNext(); }, Qt::QueuedConnection);
    }

    /// From the owner's thread.
    void dropAll()
    {
        const QMutexLocker lock(&m_mutex);
        m_waiting.clear();
    }

private:
    std::optional<Question> take()
    {
        const QMutexLocker lock(&m_mutex);
        if (m_waiting.empty()) {
            return std::nullopt;
        }
        const Question question = m_waiting.front();
        m_waiting.pop_front();
        return question;
    }

    void answerNext()
    {
        const auto question = take();
        if (!question) {
            return;
        }
        SongSearch* search = &m_search; // outlives the thread
        const quint64 ticket = question->ticket;
        const auto tell = [search, ticket](const auto& answer, const auto& emitIt) {
            QMetaObject::invokeMethod(
                search,
                [search, ticket, answer, emitIt] {
                    if (!search->isWanted(ticket))
                        return;
                    if (answer)
                        emitIt(*answer);
                    else
                        Q_EMIT search->failed(ticket, answer.error());
                },
                Qt::QueuedConnection);
        };
        if (question->onlyIds) {
            tell(lookIds(*question),
                 [search, ticket](const QStringList& ids) { Q_EMIT search->idsAnswered(ticket, ids); });
        } else {
            tell(look(*question), [search](const Page& page) { Q_EMIT search->answered(page); });
        }
    }

    Result<void> connectDatabase()
    {
        if (!m_database) {
            auto opened = Database::open(m_databasePath, Database::Access::ReadOnly);
            if (!opened)
                return opened.error();
            m_database = std::move(opened).value();
        }
        return {};
    }

    Result<Page> look(const Question& question)
    {
        if (const auto connected = connectDatabase(); !connected)
            return connected.error();
        auto page = run(*m_database, question.query, question.offset, question.limit);
        if (page)
            page->ticket = question.ticket;
        return page;
    }

    Result<QStringList> lookIds(const Question& question)
    {
        if (const auto connected = connectDatabase(); !connected)
            return connected.error();
        return ids(*m_database, question.query, question.limit);
    }

    SongSearch& m_search;
    const QString m_databasePath;
    std::unique_ptr<Database> m_database; ///< made and closed in the thread
    QMutex m_mutex;
    std::deque<Question> m_waiting;
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
        m_worker->dropAll();
        m_thread.quit();
        m_thread.wait();
    }
}

quint64 SongSearch::ask(const SongQuery& query, int offset, int limit)
{
    return put(query, offset, limit, false);
}

quint64 SongSearch::askIds(const SongQuery& query)
{
    return put(query, 0, mostIds, true);
}

quint64 SongSearch::put(const SongQuery& query, int offset, int limit, bool onlyIds)
{
    if (!m_worker) {
        m_worker = new Worker(*this, m_databasePath);
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.setObjectName(QStringLiteral("song search"));
        m_thread.start();
    }
    ++m_ticket;
    const bool dropOlder = offset == 0 || query != m_query;
    if (dropOlder) {
        m_query = query;
        m_firstWanted = m_ticket;
    }
    m_worker->put({m_ticket, query, offset, limit, onlyIds}, dropOlder);
    return m_ticket;
}

Result<SongSearch::Page> SongSearch::run(Database& database, const SongQuery& query, int offset, int limit)
{
    const auto compiled = SongQuerySql::compile(database, query);
    if (!compiled)
        return compiled.error();
    const auto all = compiled->all(database);
    if (!all)
        return all.error();
    Page page;
    page.offset = qMax(0, offset);
    page.total = page.offset == 0 ? int(all->size()) : -1;
    auto songs =
        rowsOf(database, all->mid(page.offset, qMax(0, limit)), songrow::summaryColumns(), songrow::summary);
    if (!songs)
        return songs.error();
    page.songs = std::move(songs).value();
    return page;
}

Result<int> SongSearch::countKept(Database& database, const QString& exceptService)
{
    const auto count =
        database.first(QStringLiteral("SELECT count(*) FROM songs WHERE trashed_at IS NULL AND service <> ?"),
                       {exceptService}, [](const QSqlQuery& row) { return row.value(0).toInt(); });
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
    const auto ids = rowsOf(database, all->mid(0, qMax(0, limit)), QStringLiteral("number, id"),
                            [](const QSqlQuery& row) { return row.value(1).toString(); });
    if (!ids)
        return ids.error();
    return QStringList(ids->cbegin(), ids->cend());
}

} // namespace riffdesk
