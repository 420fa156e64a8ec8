#include "jobs/jobstore.h"
#include "library/library.h"
#include "library/songjson.h"
#include "library/songsearch.h"
#include "storage/database.h"

#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>

namespace {

using namespace riffdesk;

/// What stands in a column: text, a number, bytes, or nothing.
QVariant valueOf(const QByteArray& bytes)
{
    switch (bytes.isEmpty() ? 'n' : bytes.front()) {
    case 'n':
        return {};
    case 'i':
        return bytes.mid(1).toLongLong();
    case 'd':
        return bytes.mid(1).toDouble();
    case 'b':
        return bytes.mid(1);
    default:
        return QString::fromUtf8(bytes);
    }
}

/// Puts the values into the table's only row, each for itself: some the schema refuses.
void fill(Database& database, const QString& table, const QStringList& columns,
          const QList<QByteArray>& values)
{
    for (int i = 0; i < columns.size() && i < values.size(); ++i)
        (void)database.run(QStringLiteral("UPDATE %1 SET %2 = ?").arg(table, columns.at(i)),
                           {valueOf(values.at(i))});
}

struct Bench
{
    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    QStringList songColumns;
    QStringList jobColumns;

    Bench()
    {
        auto opened = Database::open(folder.filePath(QStringLiteral("library.db")));
        if (!opened)
            __builtin_trap();
        database = std::move(*opened);
        (void)database->run(QStringLiteral("PRAGMA synchronous = OFF"));
        songColumns = columnsOf(QStringLiteral("songs"));
        jobColumns = columnsOf(QStringLiteral("jobs"));
    }
    QStringList columnsOf(const QString& table) const
    {
        const auto names =
            database->all(QStringLiteral("SELECT name FROM pragma_table_info(?) WHERE name != 'id'"), {table},
                          [](const QSqlQuery& row) { return row.value(0).toString(); });
        return names.valueOr({});
    }
};

} // namespace

// Rows of the database that no version of ours wrote: they are read as something that can be kept.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static Bench bench;
    static const QString songId = songIdOf(QStringLiteral("s"), QStringLiteral("r"));
    Database& database = *bench.database;
    const QList<QByteArray> values =
        QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)).split('\n');
    const auto emptied = database.transaction([&]() -> Result<void> {
        for (const char* table : {"song_files_due", "songs", "jobs"}) {
            if (auto done = database.run(QStringLiteral("DELETE FROM ") + QLatin1String(table)); !done)
                return done.error();
        }
        return {};
    });
    Job job;
    job.id = QStringLiteral("job");
    job.createdAt = QDateTime::fromMSecsSinceEpoch(1, Qt::UTC);
    JobStore jobs(database);
    if (!emptied || !jobs.insert({job})
        || !database.run(
            QStringLiteral("INSERT INTO songs (id, service, remote_id, title, created_at, added_at) "
                           "VALUES (?, 's', 'r', 't', 1, 1)"),
            {songId}))
        __builtin_trap();
    fill(database, QStringLiteral("songs"), bench.songColumns, values);
    fill(database, QStringLiteral("jobs"), bench.jobColumns, values.mid(bench.songColumns.size()));

    const Library library(database, bench.folder.filePath(QStringLiteral("songs")));
    const auto song = library.song(songId);
    if (!song || !library.summary(songId) || song->rating < 0 || song->rating > 5)
        __builtin_trap();
    // What the folder keeps of it is read back, but for what no version of ours would write.
    const auto again = songjson::fromJson(songjson::toJson(*song));
    if (isSongOf(song->id, song->service, song->remoteId) && !again)
        __builtin_trap();
    const auto third = again ? songjson::fromJson(songjson::toJson(*again)) : again;
    if (third && songjson::toJson(*third) != songjson::toJson(*again))
        __builtin_trap();
    (void)SongSearch::ids(database, SongQuery());
    const auto all = jobs.latest(1);
    if (!all || all->size() != 1)
        __builtin_trap();
    (void)jobs.save(all->first());
    return 0;
}
