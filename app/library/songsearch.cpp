#include "library/songsearch.h"

#include "library/library.h"
#include "songrow.h"
#include "storage/database.h"

#include <QMutex>
#include <QMutexLocker>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <deque>
#include <memory>
#include <optional>

namespace riffdesk {

namespace {

constexpr qsizetype maxAsked = 1000; ///< characters; more is not typed by hand
constexpr int maxWords = 16;
constexpr int fewMatches = 500;

bool hasLetter(const QString& word)
{
    const auto points = word.toUcs4();
    return std::any_of(points.begin(), points.end(),
                       [](char32_t point) { return QChar::isLetterOrNumber(point); });
}

/// Emoji, notes, arrows and the like, which FTS5 takes for gaps between words; also those that are younger
/// than Qt's tables of characters.
bool isSymbol(char32_t point)
{
    constexpr char32_t firstSymbol = 0x2000; // below, signs are punctuation of everyday writing
    const auto category = QChar::category(point);
    return point >= firstSymbol
           && (category == QChar::Symbol_Other || category == QChar::Symbol_Math
               || category == QChar::Symbol_Modifier || category == QChar::Other_NotAssigned);
}

/// The symbols of a word as a reader sees them, skin tones and joined ones in one piece.
QStringList symbolsOf(const QString& word)
{
    QStringList symbols;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary()) {
        QString symbol = word.mid(from, to - from);
        if (symbol.endsWith(QChar(0xfe0f))) // "as a picture": the same symbol is also written without
            symbol.chop(1);
        const auto points = symbol.toUcs4();
        if (!points.isEmpty() && isSymbol(points.first()))
            symbols.append(symbol);
    }
    return symbols;
}

/// What was typed, for the database.
struct Terms
{
    QString match; ///< an FTS5 expression, each word quoted, so that nothing typed is taken for its syntax
    QStringList signs; ///< stand somewhere in the song's texts

    [[nodiscard]] bool isEmpty() const { return match.isEmpty() && signs.isEmpty(); }
};

Terms termsOf(const QString& typed)
{
    QStringList words;
    QStringList symbols;
    QStringList punctuation;
    for (QString word : typed.left(maxAsked).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        word.remove(QChar(u'\0'));
        const QStringList found = symbolsOf(word);
        symbols += found;
        if (hasLetter(word)) {
            words.append(QLatin1Char('"') + word.replace(QLatin1Char('"'), QLatin1String("\"\""))
                         + QLatin1String("\"*"));
        } else if (found.isEmpty() && !word.isEmpty()) {
            punctuation.append(word);
        }
    }
    Terms terms{words.mid(0, maxWords).join(QLatin1Char(' ')), symbols.mid(0, maxWords)};
    if (terms.isEmpty()) // beside words it only separates
        terms.signs = punctuation.mid(0, maxWords);
    return terms;
}

/// "number" comes last, so that pages neither overlap nor leave songs out when others are equal.
QString orderClause(SongQuery::Order order)
{
    switch (order) {
    case SongQuery::Order::Oldest:
        return QStringLiteral("created_at, number");
    case SongQuery::Order::Title:
        return QStringLiteral("title_key, number");
    case SongQuery::Order::TitleReversed:
        return QStringLiteral("title_key DESC, number DESC");
    case SongQuery::Order::Longest:
        return QStringLiteral("duration DESC, number DESC");
    case SongQuery::Order::Shortest:
        return QStringLiteral("duration, number");
    case SongQuery::Order::Rating:
        return QStringLiteral("rating DESC, created_at DESC, number DESC");
    case SongQuery::Order::LowestRated:
        return QStringLiteral("rating, created_at, number");
    case SongQuery::Order::Newest:
        break;
    }
    return QStringLiteral("created_at DESC, number DESC");
}

QString inTrash(bool trash)
{
    return trash ? QStringLiteral("trashed_at IS NOT NULL") : QStringLiteral("trashed_at IS NULL");
}

/// What the query's songs fulfil; `values` gets what it binds. Matches that are `few` are fetched and then
/// sorted; else the plus keeps SQLite on the index of the order.
QString conditionOf(const Terms& terms, bool trash, bool few, QVariantList& values)
{
    QString condition = inTrash(trash);
    if (!terms.match.isEmpty()) {
        values.append(terms.match);
        condition += QStringLiteral(" AND %1number IN (SELECT rowid FROM songs_fts WHERE songs_fts MATCH ?)")
                         .arg(few ? QString() : QStringLiteral("+"));
    }
    for (const QString& sign : terms.signs) {
        condition += QStringLiteral(" AND instr(title || char(10) || style || char(10) || prompt || char(10) "
                                    "|| lyrics || char(10) || origin, ?) > 0");
        values.append(sign);
    }
    return condition;
}

Result<int> countOf(Database& database, const Terms& terms, bool trash)
{
    auto counted = [&] {
        if (terms.isEmpty()) {
            return database.first(
                trash ? QStringLiteral("SELECT count(*) FROM songs WHERE trashed_at IS NOT NULL")
                      : songrow::countOutsideTrash(),
                {}, songrow::number);
        }
        if (terms.signs.isEmpty()) {
            // The trash is small: checking each match against it costs far less than against the songs
            // outside.
            return database.first(
                QStringLiteral("SELECT count(*) FROM songs_fts WHERE songs_fts MATCH ? AND +rowid %1 "
                               "(SELECT number FROM songs WHERE trashed_at IS NOT NULL)")
                    .arg(trash ? QStringLiteral("IN") : QStringLiteral("NOT IN")),
                {terms.match}, songrow::number);
        }
        QVariantList values;
        const QString condition = conditionOf(terms, trash, true, values);
        return database.first(QStringLiteral("SELECT count(*) FROM songs WHERE %1").arg(condition), values,
                              songrow::number);
    }();
    if (!counted) {
        return counted.error();
    }
    return counted->value_or(0);
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
    const Terms terms = termsOf(query.words);
    Page page;
    page.offset = qMax(0, offset);
    if (page.offset == 0) {
        const auto counted = countOf(database, terms, query.trash);
        if (!counted) {
            return counted.error();
        }
        page.total = *counted;
        if (page.total == 0) {
            return page;
        }
    }
    QVariantList values;
    // With many matches, the first page ends the walk along the index of the order.
    const bool few = page.total >= 0 && page.total < fewMatches;
    const QString condition = conditionOf(terms, query.trash, few, values);
    values << qMax(0, limit) << page.offset;
    auto songs = database.all(QStringLiteral("SELECT %1 FROM songs WHERE %2 ORDER BY %3 LIMIT ? OFFSET ?")
                                  .arg(songrow::summaryColumns(), condition, orderClause(query.order)),
                              values, songrow::summary);
    if (!songs) {
        return songs.error();
    }
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
    QVariantList values;
    const QString condition = conditionOf(termsOf(query.words), query.trash, true, values);
    values.append(qMax(0, limit));
    return database.all(QStringLiteral("SELECT id FROM songs WHERE %1 ORDER BY %2 LIMIT ?")
                            .arg(condition, orderClause(query.order)),
                        values, songrow::text);
}

} // namespace riffdesk
