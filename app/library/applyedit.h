#pragma once

#include "base/result.h"
#include "library/songedit.h"

#include <QStringList>

namespace riffdesk {

class Database;

/// What an edit has done.
struct AppliedEdit
{
    SongEdit inverse; ///< takes it back; without steps where nothing changed
    QStringList
        changed; ///< ids of songs that are where they were before; also those that go by another's title
    QStringList trashed;
    QStringList restored;
    bool namesChanged = false; ///< which tags or playlists there are

    [[nodiscard]] bool isNothing() const
    {
        return inverse.steps.isEmpty() && changed.isEmpty() && trashed.isEmpty() && restored.isEmpty()
               && !namesChanged;
    }
};

/// In one transaction, all or nothing; song.json files are marked as due. Any thread, with its connection.
/// Input for a value that is not allowed and for a name that is empty, taken or not there.
Result<AppliedEdit> applyEdit(Database& database, const SongEdit& edit);

} // namespace riffdesk
