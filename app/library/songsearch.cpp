#include "library/songsearch.h"

#include "library/songrow.h"
#include "storage/database.h"

#include <QMutex>
#include <QMutexLocker>

#include <algorithm>
#include <deque>
#include <memory>
#include <optional>

namespace riffdesk {

namespace {

constexpr qsizetype maxAsked = 1000; ///< characters; nobody types more
constexpr int maxWords = 16;
constexpr int fewMatches = 500;

bool hasLetter(const QString& word)
{
    const auto points = word.toUcs4();
    return std::any_of(points.begin(), points.end(),
                       [](char32_t point) { return QChar::isLetterOrNumber(point); });
}

/// The words as an FTS5 expression, each quoted, so that nothing typed is taken for its syntax.
QString matchExpression(const QString& typed)
{
    QStringList terms;
    for (QString word : typed.left(maxAsked).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        word.remove(QChar(u'\0'));
        if (terms.size() < maxWords && hasLetter(word)) {
            terms.append(QLatin1Char('"') + word.replace(QLatin1Char('"'), QLatin1String("\"\""))
                         + QLatin1String("\"*"));
        }
    }
    return terms.join(QLatin1Char(' '));
}

/// "number" comes last, so that pages neither overlap nor leave songs out when others are equal.
QString orderClause(SongQuery::Order order)
{
    switch (order) {
    case SongQuery::Order::Oldest:
        return QStringLiteral("created_at, number");
    case SongQuery::Order::Title:
        return QStringLiteral("title_key, number");
    case SongQuery::Order::Longest:
        return QStringLiteral("duration DESC, number DESC");
    case SongQuery::Order::Rating:
        return QStringLiteral("rating DESC, created_at DESC, number DESC");
    case SongQuery::Order::Newest:
        break;
    }
    return QStringLiteral("created_at DESC, number DESC");
}

QString inTrash(bool trash)
{
    return trash ? QStringLiteral("trashed_at IS NOT NULL") : QStringLiteral("trashed_at IS NULL");
}

Result<int> countOf(Database& database, const QString& match, bool trash)
{
    // The trash is small: checking each match against it costs far less than against the songs outside.
    auto counted =
        match.isEmpty()
            ? database.run(trash ? QStringLiteral("SELECT count(*) FROM songs WHERE trashed_at IS NOT NULL")
                                 : songrow::countOutsideTrash())
            : database.run(
                QStringLiteral("SELECT count(*) FROM songs_fts WHERE songs_fts MATCH ? AND +rowid %1 "
                               "(SELECT number FROM songs WHERE trashed_at IS NOT NULL)")
                    .arg(trash ? QStringLiteral("IN") : QStringLiteral("NOT IN")),
                {match});
    if (!counted) {
        return counted.error();
    }
    return counted->next() ? counted->value(0).toInt() : 0;
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
        auto answer = look(*question);
        if (answer) {
            answer->ticket = question->ticket;
        }
        SongSearch* search = &m_search; // outlives the thread
        QMetaObject::invokeMethod(
            search, [search, answer, ticket = question->ticket] { search->deliver(answer, ticket); },
            Qt::QueuedConnection);
    }

    Result<Page> look(const Question& question)
    {
        if (!m_database) {
            auto opened = Database::open(m_databasePath, Database::Access::ReadOnly);
            if (!opened) {
                return opened.error();
            }
            m_database = std::move(opened).value();
        }
        return run(*m_database, question.query, question.offset, question.limit);
    }

    SongSearch& m_search;
    const QString m_databasePath;
    std::unique_ptr<Database> m_database; ///< made and closed in the thread
    QMutex m_mutex;
    std::deque<Question> m_waiting;
};

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
    m_worker->put({m_ticket, query, offset, limit}, dropOlder);
    return m_ticket;
}

void SongSearch::deliver(const Result<Page>& answer, quint64 ticket)
{
    if (ticket < m_firstWanted) {
        return;
    }
    if (answer) {
        Q_EMIT answered(*answer);
    } else {
        Q_EMIT failed(ticket, answer.error());
    }
}

Result<SongSearch::Page> SongSearch::run(Database& database, const SongQuery& query, int offset, int limit)
{
    const QString match = matchExpression(query.words);
    Page page;
    page.offset = qMax(0, offset);
    if (page.offset == 0) {
        const auto counted = countOf(database, match, query.trash);
        if (!counted) {
            return counted.error();
        }
        page.total = *counted;
        if (page.total == 0) {
            return page;
        }
    }
    QString condition = inTrash(query.trash);
    QVariantList values;
    if (!match.isEmpty()) {
        // With many matches, the plus keeps SQLite on the index of the order, where the first page ends the
        // walk; few are faster fetched and sorted.
        const bool few = page.total >= 0 && page.total < fewMatches;
        condition += QStringLiteral(" AND %1number IN (SELECT rowid FROM songs_fts WHERE songs_fts MATCH ?)")
                         .arg(few ? QString() : QStringLiteral("+"));
        values.append(match);
    }
    values << qMax(0, limit) << page.offset;
    auto rows = database.run(QStringLiteral("SELECT %1 FROM songs WHERE %2 ORDER BY %3 LIMIT ? OFFSET ?")
                                 .arg(songrow::summaryColumns(), condition, orderClause(query.order)),
                             values);
    if (!rows) {
        return rows.error();
    }
    while (rows->next()) {
        page.songs.append(songrow::summary(*rows));
    }
    return page;
}

} // namespace riffdesk
