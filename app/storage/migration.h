#pragma once

#include "base/result.h"

#include <QStringList>

#include <functional>

namespace riffdesk {

class Database;

namespace migration {

/// The scripts in resources/schema, in order: the first brings an empty file to version 1, and so on.
[[nodiscard]] QStringList shippedScripts();

/// The statements of a script: a line of four dashes stands between two, since triggers hold semicolons.
[[nodiscard]] QStringList statements(const QString& script);

/// Whether the database has the schema of the shipped scripts.
Result<bool> isCurrent(Database& database);
/// Whether some of them are still to be applied to it.
Result<bool> isOutdated(Database& database);

/// Brings the database from its user_version up to `scripts.size()`, each script in one transaction. Before
/// the first script that meets existing tables, a copy of the database is kept beside it
/// (library.db.before-NNN): the first of the steps that `progress` counts. Database error when it was made by
/// a newer version, or is a database but none of ours; Damaged when only its version number is wrong.
Result<void> apply(Database& database, const QStringList& scripts,
                   const std::function<void(int done, int total)>& progress = {});

} // namespace migration
} // namespace riffdesk
