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

void SongIndexWorker::query(quint64 ticket, const SongQuery& query, bool together)
{
    if (const auto answered = answerQuery(ticket, query, together); !answered)
        Q_EMIT failed(ticket, answered.error());
}

Result<void> SongIndexWorker::answerQuery(quint64 ticket, const SongQuery& query, bool together)
{
    if (ticket < m_wanted)
        return {};
    const auto database = this->database();
    if (!database)
        return database.error();
    const auto sql = SongQuerySql::compile(**database, query);
    if (!sql)
        return sql.error();
    // Of the first ones their summaries tell which are takes.
    FoundSongs some;
    const auto tellFirst = [&](const SongNumbers& songs) -> Result<void> {
        const auto summaries = songrows::summaries(**database, songs);
        if (!summaries)
            return summaries.error();
        some = {songs, songs, {}, {}};
        if (together) {
            m_takes.set(*summaries);
            m_takes.bringTogether(some);
        }
        Q_EMIT first(ticket, some, *summaries);
        return {};
    };
    const bool isGrouped = query.grouping() != SongQuery::Grouping::None; // the first are known with all
    const auto few = isGrouped ? Result<std::optional<SongNumbers>>(std::optional<SongNumbers>())
                               : sql->first(**database, firstSongs, m_cache.get());
    if (!few)
        return few.error();
    if (*few) {
        if (auto told = tellFirst(**few); !told)
            return told;
        if ((*few)->size() < firstSongs) {
            Q_EMIT whole(ticket, some);
            return {};
        }
    }
    if (ticket < m_wanted)
        return {};
    const auto all = sql->all(**database, m_cache.get());
    if (!all)
        return all.error();
    const auto found = arranged(query, together, *all);
    if (!found)
        return found.error();
    if (!*few) {
        if (auto told = tellFirst(found->ordered.mid(0, firstSongs)); !told)
            return told;
    }
    Q_EMIT whole(ticket, *found);
    return {};
}

Result<FoundSongs> SongIndexWorker::arranged(const SongQuery& query, bool together, SongNumbers songs)
{
    FoundSongs found;
    found.ordered = std::move(songs);
    auto groups = groupSongs(*m_database, query, found.ordered);
    if (!groups)
        return groups.error();
    found.groups = std::move(groups).value();
    found.songs = found.ordered;
    if (!together)
        return found;
    if (!m_takes.isLoaded()) {
        if (auto loaded = m_takes.load(*m_database); !loaded)
            return loaded.error();
    }
    m_takes.bringTogether(found);
    return found;
}

void SongIndexWorker::update(quint64 ticket, const SongQuery& query, bool together,
                             const SongNumbers& ordered, const QStringList& ids, const SongNumbers& shown)
{
    if (const auto answered = answerUpdate(ticket, query, together, ordered, ids, shown); !answered)
        Q_EMIT failed(ticket, answered.error());
}

Result<void> SongIndexWorker::answerUpdate(quint64 ticket, const SongQuery& query, bool together,
                                           const SongNumbers& ordered, const QStringList& ids,
                                           const SongNumbers& shown)
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
    const bool areFew = numbers->size() <= fewChanges;
    const bool isWide =
        !areFew || numbers->size() < ids.size() || query.grouping() != SongQuery::Grouping::None
        || std::any_of(query.parts().cbegin(), query.parts().cend(),
                       [](const SongQuery::Part& part) { return part.is("from") || part.is("family"); });
    const auto after =
        isWide ? sql->all(**database, m_cache.get()) : withChanges(**database, *sql, ordered, *numbers);
    if (!after)
        return after.error();
    SongNumbers again;
    if (areFew) { // those that come along with their rows show at once
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
    if (together && areFew) {
        m_takes.set(*summaries);
    } else if (together) {
        if (auto loaded = m_takes.load(**database); !loaded)
            return loaded;
    }
    const auto found = arranged(query, together, *after);
    if (!found)
        return found.error();
    Q_EMIT updated(ticket, *found, *summaries);
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
