#pragma once

#include "library/library.h"

/// Edits of songs by their ids, at once: what tests prepare a library with.
namespace riffdesk::test {

inline Result<SongEdit> rate(Library& library, const QStringList& ids, int rating)
{
    return library.apply(SongEdit::rate(library.numbers(ids), rating));
}

inline Result<SongEdit> rate(Library& library, const QString& id, int rating)
{
    return rate(library, QStringList{id}, rating);
}

inline Result<SongEdit> rename(Library& library, const QString& id, const QString& title)
{
    return library.apply(SongEdit::rename(library.number(id), title));
}

inline Result<SongEdit> trash(Library& library, const QStringList& ids)
{
    return library.apply(SongEdit::trash(library.numbers(ids)));
}

inline Result<SongEdit> restore(Library& library, const QStringList& ids)
{
    return library.apply(SongEdit::restore(library.numbers(ids)));
}

} // namespace riffdesk::test
