#pragma once

#include "base/result.h"

#include <QStringList>

namespace riffdesk {

class Database;

namespace migration {

/// The scripts in resources/schema, in order: the first brings an empty file to version 1, and so on.
[[nodiscard]] QStringList shippedScripts();

/// The statements of a script: a line of four dashes stands between two, since triggers hold semicolons.
[[nodiscard]] QStringList statements(const QString& script);

/// Brings the database from its user_version up to `scripts.size()`, each script in one transaction. Before
/// the first script that meets existing tables, a copy of the database is kept beside it
/// (library.db.before-NNN). Database error when it was made by a newer version, or is a database but none of
/// ours.
/// Whether the database has the schema of the shipped scripts.
Result<bool> isCurrent(Database& database);

Result<void> apply(Database& database, const QStringList& scripts);

} // namespace migration
} // namespace riffdesk
