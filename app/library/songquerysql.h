#pragma once

#include "base/result.h"
#include "library/song.h"
#include "library/songquery.h"
#include "songfilters.h"

#include <QBitArray>
#include <QDate>
#include <QHash>
#include <QVector>

#include <optional>

namespace riffdesk {

class Database;

/// What one connection has read for earlier queries: of a query that is being typed, all but the last word
/// stays as it was. Valid until another connection changes the database.
struct SongQueryCache
{
    QString version;
    SongNumber highest = 0;
    QHash<QString, QBitArray> sets; ///< of a term, by its text in SQL
    QHash<QString, QBitArray> beginnings; ///< of those that hold every longer word as well
    QString orderedBy;
    SongNumbers order; ///< all songs of a scope
};

/// A query made ready for one database: sets of songs that are joined here, which at 250,000 songs costs a
/// fraction of what SQLite needs for joining them. Valid until tags or the day change.
class SongQuerySql
{
public:
    static Result<SongQuerySql> compile(Database& database, const SongQuery& query,
                                        const QDate& today = QDate::currentDate());

    /// The first songs of the result, at most `limit`, where they are found without working out the result.
    Result<std::optional<SongNumbers>> first(Database& database, int limit,
                                             SongQueryCache* cache = nullptr) const;
    /// The whole result in order.
    Result<SongNumbers> all(Database& database, SongQueryCache* cache = nullptr) const;
    /// Those of these songs (a few hundred) that match, in no order.
    Result<SongNumbers> among(Database& database, const SongNumbers& songs) const
    {
        return among(database, songs, m_terms);
    }
    /// What orders a song; nothing for one that is not there. Compared by isBefore().
    Result<std::optional<QVariantList>> key(Database& database, SongNumber song) const;
    [[nodiscard]] bool isBefore(const QVariantList& key, const QVariantList& other) const;

private:
    struct Term
    {
        QVector<SqlCondition> alternatives; ///< one of them holds, or, of an excluded term, none
        bool excluded = false;
        bool isText = false; ///< its sets are quickly read in parts
        bool isQuickTest = true; ///< one song is tested in microseconds
        QString beginning; ///< what longer words' terms narrow, or empty

        [[nodiscard]] QString key() const; ///< of its set in a cache
        /// Of a filter always the whole one.
        [[nodiscard]] QString setOf(const SqlCondition& alternative, SongNumber lowest,
                                    SongNumber highest) const;
    };

    explicit SongQuerySql(const SongQuery& query);
    [[nodiscard]] QString scope() const;
    [[nodiscard]] QString orderKey() const;
    /// As first(), from the order and the sets that are known.
    Result<SongNumbers> firstOfKnown(Database& database, int limit, SongQueryCache& cache) const;
    Result<SongNumbers> left(Database& database, SongNumbers songs, const QVector<Term>& terms) const;
    Result<SongNumbers> among(Database& database, const SongNumbers& songs, const QVector<Term>& terms) const;
    Result<void> addText(Database& database, const SongQuery::Part& part, bool takePunctuation);
    /// A bit for each number from the lowest on.
    static Result<QBitArray> setOf(Database& database, const Term& term, SongNumber lowest,
                                   SongNumber highest);
    Result<QBitArray> matching(Database& database, SongQueryCache& cache) const;
    Result<SongNumbers> ordered(Database& database, const QString& condition, int limit) const;

    QVector<Term> m_terms;
    QString m_playlist; ///< key of the playlist that orders, or empty
    QString m_from; ///< the tables that the order needs
    QStringList m_orderColumns;
    bool m_isDescending = false;
    bool m_ofTrash = false;
};

} // namespace riffdesk
