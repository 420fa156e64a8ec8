#pragma once

#include "base/result.h"
#include "songrow.h"
#include "storage/database.h"

namespace riffdesk {

/// Pairs of numbers, read as one text: SQLite and Qt need a multiple of the time for as many rows.
template <typename Take>
Result<void> readPairs(Database& database, const QString& columns, const QString& from, Take take)
{
    const auto text = database.first(
        QStringLiteral(
            "WITH pairs (a, b) AS (SELECT %1 FROM %2) SELECT group_concat(a || ' ' || b) FROM pairs")
            .arg(columns, from),
        {}, songrow::text);
    if (!text)
        return text.error();
    const QString list = text->value_or(QString());
    for (const QStringView pair : QStringView(list).tokenize(u',', Qt::SkipEmptyParts)) {
        const qsizetype gap = pair.indexOf(u' ');
        take(pair.left(gap).toLongLong(), pair.mid(gap + 1).toLongLong());
    }
    return {};
}

} // namespace riffdesk
