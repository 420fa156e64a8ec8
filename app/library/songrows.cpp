#include "songrows.h"

#include "songrow.h"
#include "storage/database.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <type_traits>

namespace riffdesk::songrows {

namespace {

constexpr int mostListed = 1000; ///< songs that one statement names

/// What `of` makes of the rows of these songs. The first column is the number.
template <typename Of>
auto rowsOf(Database& database, const SongNumbers& songs, const QString& columns, Of of)
    -> Result<QVector<std::invoke_result_t<Of&, const QSqlQuery&>>>
{
    using T = std::invoke_result_t<Of&, const QSqlQuery&>;
    QVector<T> found;
    for (qsizetype from = 0; from < songs.size(); from += mostListed) {
        const SongNumbers some = songs.mid(from, mostListed);
        QStringList list;
        for (const SongNumber song : some)
            list.append(QString::number(song));
        QHash<SongNumber, T> known;
        const auto rows = database.all(QStringLiteral("SELECT %1 FROM songs WHERE number IN (%2)")
                                           .arg(columns, list.join(QLatin1Char(','))),
                                       {}, [&](const QSqlQuery& row) {
                                           known.insert(row.value(0).toUInt(), of(row));
                                           return true;
                                       });
        if (!rows)
            return rows.error();
        for (const SongNumber song : some) {
            if (const auto row = known.constFind(song); row != known.cend())
                found.append(*row);
        }
    }
    return found;
}

} // namespace

Result<QVector<SongSummary>> summaries(Database& database, const SongNumbers& songs)
{
    return rowsOf(database, songs, songrow::summaryColumns(), songrow::summary);
}

Result<QStringList> ids(Database& database, const SongNumbers& songs)
{
    const auto ids = rowsOf(database, songs, QStringLiteral("number, id"),
                            [](const QSqlQuery& row) { return row.value(1).toString(); });
    if (!ids)
        return ids.error();
    return QStringList(ids->cbegin(), ids->cend());
}

Result<SongNumbers> undecided(Database& database, const SongNumbers& songs)
{
    const auto flags = rowsOf(database, songs, QStringLiteral("number, flag"), [](const QSqlQuery& row) {
        return row.value(1).toInt() == int(Song::Flag::None) ? row.value(0).toUInt() : 0;
    });
    if (!flags)
        return flags.error();
    SongNumbers found = *flags;
    found.removeAll(0);
    return found;
}

Result<SongNumbers> numbers(Database& database, const QStringList& ids)
{
    return database.all(
        QStringLiteral("SELECT songs.number FROM json_each(?) JOIN songs ON songs.id = value ORDER BY key"),
        {QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact))},
        [](const QSqlQuery& row) { return row.value(0).toUInt(); });
}

} // namespace riffdesk::songrows
