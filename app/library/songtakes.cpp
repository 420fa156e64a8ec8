#include "songtakes.h"

#include "library/library.h"
#include "songpairs.h"
#include "storage/database.h"

#include <QJsonDocument>

#include <algorithm>

namespace riffdesk {

Result<void> SongTakes::load(Database& database)
{
    m_bySong.clear();
    const auto read =
        readPairs(database, QStringLiteral("number, take_of * %1 + flag").arg(flags),
                  QStringLiteral("songs WHERE take_of IS NOT NULL"), [this](qint64 song, qint64 value) {
                      set(SongNumber(song), SongNumber(value / flags), Song::Flag(value % flags));
                  });
    m_isLoaded = read.ok();
    return read;
}

void SongTakes::set(const QVector<SongSummary>& songs)
{
    for (const SongSummary& song : songs)
        set(song.number, song.takeOf, song.flag);
}

void SongTakes::set(SongNumber song, SongNumber takeOf, Song::Flag flag)
{
    if (qsizetype(song) >= m_bySong.size())
        m_bySong.resize(std::max(qsizetype(song) + 1, m_bySong.size() * 3 / 2));
    m_bySong[song] = takeOf * flags + quint32(flag);
}

int SongTakes::rankOf(SongNumber song) const
{
    switch (Song::Flag(m_bySong.value(song) % flags)) {
    case Song::Flag::Kept:
        return 0;
    case Song::Flag::Rejected:
        return 2;
    case Song::Flag::None:
        break;
    }
    return 1;
}

void SongTakes::bringTogether(FoundSongs& found) const
{
    const SongNumbers& ordered = found.ordered;
    found.songs = ordered;
    found.cards.clear();
    const int count = int(ordered.size());
    QVector<int> last(m_bySong.size(), -1); // by takeOf: where the last take so far stands
    QVector<int> following(count, -1); // the next take of the same press
    QVector<bool> isFollower(count);
    bool isAny = false;
    int heading = 0;
    int from = 0; // of the heading
    for (int i = 0; i < count; ++i) {
        while (heading < found.groups.size() && found.groups.at(heading).firstRow <= i)
            from = found.groups.at(heading++).firstRow;
        const SongNumber press = takeOf(ordered.at(i));
        if (press == 0 || qsizetype(press) >= last.size())
            continue;
        if (const int before = last.at(press); before >= from) {
            following[before] = i;
            isFollower[i] = true;
            isAny = true;
        }
        last[press] = i;
    }
    if (!isAny)
        return;
    found.songs.clear();
    found.songs.reserve(count);
    for (int i = 0; i < count; ++i) {
        if (isFollower.at(i))
            continue;
        SongCard card{int(found.songs.size()), ordered.at(i), takeOf(ordered.at(i))};
        for (int take = i; take >= 0; take = following.at(take)) {
            found.songs.append(ordered.at(take));
            if (rankOf(ordered.at(take)) < rankOf(card.face))
                card.face = ordered.at(take);
        }
        found.cards.append(card);
    }
}

SongNumbers Library::takes(SongNumber song) const
{
    return m_database
        .all(QStringLiteral("SELECT number FROM songs WHERE take_of = (SELECT take_of FROM songs WHERE "
                            "number = ?) AND trashed_at IS NULL ORDER BY number"),
             {song}, [](const QSqlQuery& row) { return row.value(0).toUInt(); })
        .valueOr({});
}

std::optional<TakesBefore> Library::takesBefore(const Song& song) const
{
    const auto range = QStringLiteral(
        "json_extract(%1, '$.replace_section_start', '$.replace_section_end', '$.continue_at')");
    const auto found = m_database.all(
        QStringLiteral("SELECT press, max(take, 1) FROM songs WHERE service = ? AND parent_remote_id = ? AND "
                       "parent_remote_id <> '' AND action = ? AND id <> ? AND press <> '' AND "
                       "iif(json_valid(request), %1, '') = nullif(%2, '[null,null,null]') ORDER BY number")
            .arg(range.arg(QStringLiteral("request")), range.arg(QStringLiteral("?"))),
        {song.service, song.parentRemoteId, song.action, song.id,
         QString::fromUtf8(QJsonDocument(song.request).toJson(QJsonDocument::Compact))},
        [](const QSqlQuery& row) {
            return TakesBefore{row.value(0).toString(), row.value(1).toInt()};
        });
    if (!found || found->isEmpty())
        return std::nullopt;
    TakesBefore before{found->constFirst().press, 0};
    for (const TakesBefore& each : *found)
        before.last = std::max(before.last, each.last);
    return before;
}

} // namespace riffdesk
