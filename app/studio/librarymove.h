#pragma once

#include "base/canceltoken.h"
#include "base/result.h"

#include <QString>

#include <functional>
#include <optional>

/// Moving a library to another folder. Only what is Riffdesk's is taken along and removed: the folder may
/// hold other things.
namespace riffdesk::librarymove {

/// Why the library of `from` cannot be moved to `to`, as far as that can be told at once: a folder that
/// cannot be written, is not empty, holds a library, or lies within this one.
[[nodiscard]] std::optional<Error> problem(const QString& from, const QString& to);

/// Copies the library, which is closed, and compares what was written with what was read. Songs' files on the
/// same volume, which are never written in place, get a second name instead of a copy. Whatever ends it
/// before it is whole (also Cancelled), nothing of it stays in `to`; what a killed process has left there
/// goes first. For a worker thread.
Result<void> copy(const QString& from, const QString& to,
                  const std::function<void(int done, int total)>& progress, const CancelToken& cancel);

/// Declares a copy to be the library: from now on it is no leftover. Nothing where it is none.
void finish(const QString& to);

/// Removes the library of a folder; true when nothing of it is left. For a worker thread.
bool remove(const QString& folder);

} // namespace riffdesk::librarymove
