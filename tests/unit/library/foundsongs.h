#pragma once

#include "library/songquerysql.h"
#include "library/songrows.h"
#include "storage/database.h"

namespace riffdesk::test {

/// What a query finds, in order.
inline Result<QVector<SongSummary>> foundSongs(Database& database, const SongQuery& query)
{
    const auto sql = SongQuerySql::compile(database, query);
    if (!sql)
        return sql.error();
    const auto songs = sql->all(database);
    return songs ? songrows::summaries(database, *songs) : songs.error();
}

} // namespace riffdesk::test
