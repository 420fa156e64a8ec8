#pragma once

#include "library/library.h"
#include "storage/database.h"

namespace riffdesk {

/// What `work(Database&, songsDir, CancelToken)` reads of the library, in a thread of that pool with a
/// connection of its own.
template <typename T, typename Work>
BackgroundTask Library::read(background::Pool pool, Work work,
                             std::function<void(const Result<T>&)> done) const
{
    return background::run(
        pool,
        [path = m_database.path(), songsDir = m_songsDir, work](const CancelToken& cancel) -> Result<T> {
            const auto database = Database::open(path, Database::Access::ReadOnly);
            return database ? work(**database, songsDir, cancel) : Result<T>(database.error());
        },
        std::move(done));
}

} // namespace riffdesk
