#include "songindexworker.h"

#include "songgroups.h"
#include "songquerysql.h"
#include "songrow.h"
#include "songrows.h"
#include "storage/database.h"

#include <algorithm>

namespace riffdesk {

namespace {

/// The rows without the songs that changed and with those of them that match, each in its place.
Result<SongNumbers> withChanges(Database& database, const SongQuerySql& sql, const SongNumbers& rows,
                                SongNumbers changed)
{
    auto matching = sql.among(database, changed);
    if (!matching)
        return matching.error();
    std::sort(changed.begin(), changed.end());
    SongNumbers songs = rows;
    songs.removeIf(
        [&](SongNumber song) { return std::binary_search(changed.cbegin(), changed.cend(), song); });
    struct Placed
    {
        qsizetype row;
        QVariantList key;
        SongNumber song;
    };
    QVector<Placed> placed;
    for (const SongNumber song : std::as_const(*matching)) {
        const auto key = sql.key(database, song);
        if (!key)
            return key.error();
        if (!*key)
            continue;
        qsizetype low = 0;
        for (qsizetype high = songs.size(); low < high;) {
            const qsizetype middle = low + (high - low) / 2;
            const auto other = sql.key(database, songs.at(middle));
            if (!other)
                return other.error();
            if (*other && sql.isBefore(**other, **key))
                low = middle + 1;
            else
                high = middle;
        }
        placed.append({low, **key, song});
    }
    std::sort(placed.begin(), placed.end(), [&sql](const Placed& a, const Placed& b) {
        return a.row != b.row ? a.row < b.row : sql.isBefore(a.key, b.key);
    });
    SongNumbers result;
    result.reserve(songs.size() + placed.size());
    qsizetype row = 0;
    for (const Placed& place : std::as_const(placed)) {
        result += songs.mid(row, place.row - row);
        result.append(place.song);
        row = place.row;
    }
    result += songs.mid(row);
    return result;
}

} // namespace

SongIndexWorker::SongIndexWorker(QString databasePath)
    : m_databasePath(std::move(databasePath))
    , m_cache(std::make_unique<SongQueryCache>())
{ }

SongIndexWorker::~SongIndexWorker() = default;

Result<Database*> SongIndexWorker::database()
{
    if (!m_database) {
        auto opened = Database::open(m_databasePath, Database::Access::ReadOnly);
        if (!opened)
            return opened.error();
        m_database = std::move(opened).value();
    }
    return m_database.get();
}

void SongIndexWorker::query(quint64 ticket, const SongQuery& query)
{
    if (const auto answered = answerQuery(ticket, query); !answered)
        Q_EMIT failed(ticket, answered.error());
}

Result<void> SongIndexWorker::answerQuery(quint64 ticket, const SongQuery& query)
{
    if (ticket < m_wanted)
        return {};
    const auto database = this->database();
    if (!database)
        return database.error();
    const auto sql = SongQuerySql::compile(**database, query);
    if (!sql)
        return sql.error();
    const auto tellFirst = [&](const SongNumbers& songs) -> Result<void> {
        const auto summaries = songrows::summaries(**database, songs);
        if (!summaries)
            return summaries.error();
        Q_EMIT first(ticket, songs, *summaries);
        return {};
    };
    const bool isGrouped = query.grouping() != SongQuery::Grouping::None; // the first are known with all
    const auto some = isGrouped ? Result<std::optional<SongNumbers>>(std::optional<SongNumbers>())
                                : sql->first(**database, firstSongs, *m_cache);
    if (!some)
        return some.error();
    if (*some) {
        if (auto told = tellFirst(**some); !told)
            return told;
        if ((*some)->size() < firstSongs) {
            Q_EMIT whole(ticket, **some, {});
            return {};
        }
    }
    if (ticket < m_wanted)
        return {};
    auto all = sql->all(**database, m_cache.get());
    if (!all)
        return all.error();
    const auto groups = groupSongs(**database, query, *all);
    if (!groups)
        return groups.error();
    if (!*some) {
        if (auto told = tellFirst(all->mid(0, firstSongs)); !told)
            return told;
    }
    Q_EMIT whole(ticket, *all, *groups);
    return {};
}

void SongIndexWorker::update(quint64 ticket, const SongQuery& query, const SongNumbers& rows,
                             const QStringList& ids, const SongNumbers& shown)
{
    if (const auto answered = answerUpdate(ticket, query, rows, ids, shown); !answered)
        Q_EMIT failed(ticket, answered.error());
}

Result<void> SongIndexWorker::answerUpdate(quint64 ticket, const SongQuery& query, const SongNumbers& rows,
                                           const QStringList& ids, const SongNumbers& shown)
{
    if (ticket < m_wanted)
        return {};
    const auto database = this->database();
    if (!database)
        return database.error();
    const auto sql = SongQuerySql::compile(**database, query);
    if (!sql)
        return sql.error();
    auto numbers = songrows::numbers(**database, ids);
    if (!numbers)
        return numbers.error();
    // Songs that are gone for good are known by their absence; a source may have changed for others than
    // itself.
    const bool isWide = numbers->size() > fewChanges || numbers->size() < ids.size()
                        || query.grouping() != SongQuery::Grouping::None
                        || std::any_of(query.parts().cbegin(), query.parts().cend(),
                                       [](const SongQuery::Part& part) { return part.is("from"); });
    auto after = isWide ? sql->all(**database, m_cache.get()) : withChanges(**database, *sql, rows, *numbers);
    if (!after)
        return after.error();
    const auto groups = groupSongs(**database, query, *after);
    if (!groups)
        return groups.error();
    SongNumbers again;
    if (numbers->size() <= fewChanges) { // those that come along with their rows show at once
        again = *numbers;
    } else {
        std::sort(numbers->begin(), numbers->end());
        for (const SongNumber song : shown) {
            if (std::binary_search(numbers->cbegin(), numbers->cend(), song))
                again.append(song);
        }
    }
    const auto summaries = songrows::summaries(**database, again);
    if (!summaries)
        return summaries.error();
    Q_EMIT updated(ticket, *after, *groups, rowChanges(rows, *after), *summaries);
    return {};
}

void SongIndexWorker::summaries(const SongNumbers& songs)
{
    const auto database = this->database();
    Q_EMIT summariesRead(database ? songrows::summaries(**database, songs).valueOr({})
                                  : QVector<SongSummary>());
}

void SongIndexWorker::ids(quint64 request, const SongNumbers& songs)
{
    const auto database = this->database();
    Q_EMIT idsRead(request, database ? songrows::ids(**database, songs).valueOr({}) : QStringList());
}

void SongIndexWorker::undecided(quint64 request, const SongNumbers& songs)
{
    const auto database = this->database();
    Q_EMIT undecidedRead(request,
                         database ? songrows::undecided(**database, songs).valueOr({}) : SongNumbers());
}

void SongIndexWorker::titles(quint64 request, const QString& beginning)
{
    const auto database = this->database();
    const QString key = songrow::titleKey(beginning);
    const auto songs = !database || key.isEmpty()
                           ? Result<QVector<SongNumber>>(SongNumbers())
                           : (*database)->all(QStringLiteral("SELECT number FROM songs WHERE title_key >= ? "
                                                             "AND title_key < ?"),
                                              {key, beyond(key)},
                                              [](const QSqlQuery& row) { return row.value(0).toUInt(); });
    Q_EMIT titlesRead(request, songs ? *songs : SongNumbers());
}

} // namespace riffdesk
