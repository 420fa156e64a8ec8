#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace riffdesk {
class Database;
}

namespace riffdesk::test {

/// The made-up words that the songs of makeLibrary() consist of, the frequent ones first, as in a language.
[[nodiscard]] const QStringList& songWords();

/// Fills an empty database with songs as years of use leave them: texts of 230 words, 300 tags of very
/// different sizes, ratings, flags, plays, a hundredth in the trash, sources, a playlist of 5,000. The same
/// for the same number. No files.
Result<void> makeLibrary(Database& database, int songs);

/// The database in that file, made where it is missing.
Result<std::unique_ptr<Database>> openMadeLibrary(const QString& path, int songs);

} // namespace riffdesk::test
