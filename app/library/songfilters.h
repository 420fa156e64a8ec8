#pragma once

#include "library/songquery.h"

#include <QDate>
#include <QVariantList>

#include <optional>
#include <vector>

namespace riffdesk {

/// A condition on songs, as two texts with the same values.
struct SqlCondition
{
    QString test; ///< of a row of `songs`; never NULL, so that NOT turns it round
    QString set; ///< a SELECT of the numbers of all songs that fulfil it
    QVariantList values;
};

/// One filter that can be typed: a row of the table.
struct SongFilter
{
    QLatin1String key;
    SongQuery::Filter::Values values;
    std::vector<const char*> examples;
    const char* sentence; ///< English, of the context SongQuery
    /// The value as a query keeps it, or nothing where it is not understood. Gets it trimmed and not empty.
    std::optional<QString> (*read)(const QString& typed);
    /// Gets what read() returned.
    SqlCondition (*compile)(const QString& value, const QDate& today);
};

[[nodiscard]] const std::vector<SongFilter>& songFilters();
/// A text that sorts behind all that begin so.
[[nodiscard]] QString beyond(const QString& beginning);
/// For an FTS5 expression, so that nothing typed is taken for its syntax; a word as the beginning of one.
[[nodiscard]] QString ftsPhrase(QString phrase);
[[nodiscard]] QString ftsWords(const QString& words);

[[nodiscard]] const SongFilter* songFilter(const QString& key); ///< null where there is none

} // namespace riffdesk
