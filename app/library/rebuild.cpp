#include "library/rebuild.h"

#include "borrowedwords.h"
#include "library/songfolder.h"
#include "songfilewriter.h"
#include "songrow.h"
#include "songtags.h"
#include "storage/atomicfile.h"
#include "storage/database.h"
#include "storage/filefault.h"
#include "storage/salvage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace riffdesk::rebuild {

namespace {

QStringList foldersIn(const QString& songsDir)
{
    return QDir(songsDir).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
}

QString columnText(const Salvage::Row& row, const char* name)
{
    return row.value(QLatin1String(name)).toString();
}

/// One rebuilding, into a database beside the old one.
class Rebuilding
{
public:
    Rebuilding(Database& fresh, QString songsDir, const Salvage* old)
        : m_fresh(fresh)
        , m_songsDir(std::move(songsDir))
        , m_old(old)
    { }

    Result<void> run(const std::function<void(int, int)>& progress);
    Report report;

private:
    Result<void> readFolders(const std::function<void(int, int)>& progress);
    Result<void> readOldSongs();
    Result<void> readLeftFolders();
    Result<void> copyTable(const QString& table, const std::function<void(Salvage::Row&)>& change);
    Result<void> add(const Song& song);
    Result<void> addFromRow(const Song& song, bool isNew);
    [[nodiscard]] SongFolder folder(const QString& id) const { return {m_songsDir, id}; }

    Database& m_fresh;
    const QString m_songsDir;
    const Salvage* m_old;
    QSet<QString> m_added; ///< ids
    QSet<QString> m_rowOnly; ///< of those, from their rows
    QStringList m_left; ///< folders without a song.json that can be read
    QStringList m_borrowing; ///< songs that go by other songs' words
};

Result<void> Rebuilding::add(const Song& song)
{
    if (auto inserted = songrow::insert(m_fresh, song); !inserted)
        return inserted;
    ++report.songs;
    m_added.insert(song.id);
    if (song.title.isEmpty() || !song.parentId.isEmpty())
        m_borrowing.append(song.id);
    return {};
}

Result<void> Rebuilding::readFolders(const std::function<void(int, int)>& progress)
{
    const QStringList names = foldersIn(m_songsDir);
    int seen = 0;
    for (const QString& name : names) {
        if (const auto song = folder(name).readSong()) {
            if (auto added = add(*song); !added)
                return added;
        } else {
            m_left.append(name);
        }
        if (progress)
            progress(++seen, static_cast<int>(names.size()));
    }
    return {};
}

/// A row may be newer than its song.json, when that was still due. What the file alone does not say is in it,
/// too.
Result<void> Rebuilding::readOldSongs()
{
    QSet<QString> due;
    m_old->rows(QStringLiteral("song_files_due"),
                [&due](const Salvage::Row& row) { due.insert(columnText(row, "song_id")); });
    Result<void> outcome;
    m_old->rows(QStringLiteral("songs"), [&](const Salvage::Row& row) {
        const Song song = songrow::salvaged(row);
        if (!outcome || !isSongOf(song.id, song.service, song.remoteId))
            return; // damaged itself
        if (m_added.contains(song.id) && !due.contains(song.id)) {
            if (song.isNew) {
                const auto done =
                    m_fresh.run(QStringLiteral("UPDATE songs SET is_new = 1 WHERE id = ?"), {song.id});
                outcome = done ? Result<void>() : Result<void>(done.error());
            }
            return;
        }
        const bool hasFolder = QFileInfo(folder(song.id).path()).isDir();
        if (!hasFolder && song.trashedAt.isValid())
            return; // the trash was being emptied
        Song whole = song;
        folder(song.id).findMedia(whole);
        if (m_added.contains(song.id)) {
            const auto gone = m_fresh.run(QStringLiteral("DELETE FROM songs WHERE id = ?"), {song.id});
            outcome = gone ? Result<void>() : Result<void>(gone.error());
            --report.songs;
        } else if (hasFolder) {
            ++report.unsure;
        }
        if (outcome)
            outcome = add(whole);
        if (outcome)
            outcome = SongFileWriter::mark(m_fresh, song.id);
    });
    return outcome;
}

/// From what is still to be read in the folder itself.
Result<void> Rebuilding::readLeftFolders()
{
    for (const QString& name : std::as_const(m_left)) {
        if (m_added.contains(name))
            continue;
        const auto song = songtags::fromDamaged(folder(name));
        if (!song) {
            report.leftAlone.append(name);
            continue;
        }
        ++report.unsure;
        if (auto added = add(*song); !added)
            return added;
        if (auto marked = SongFileWriter::mark(m_fresh, song->id); !marked)
            return marked;
    }
    // What is left of the file is kept beside the one that is written now.
    for (const QString& name : std::as_const(m_left)) {
        const QString file = folder(name).file(QStringLiteral("song.json"));
        if (m_added.contains(name) && QFile::exists(file))
            QFile::rename(file, file + QStringLiteral(".damaged"));
    }
    return {};
}

Result<void> Rebuilding::copyTable(const QString& table, const std::function<void(Salvage::Row&)>& change)
{
    const auto columns =
        m_fresh.all(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table}, songrow::text);
    if (!columns)
        return columns.error();
    m_old->rows(table, [&](Salvage::Row row) {
        if (change)
            change(row);
        QStringList names;
        QVariantList values;
        for (const QString& column : *columns) {
            if (row.contains(column)) {
                names << column;
                values << row.value(column);
            }
        }
        // Refused by the table's own checks, or there already: a damaged row, which is passed over.
        static_cast<void>(
            m_fresh
                .run(QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                         .arg(table, names.join(QLatin1String(", ")),
                              QStringList(names.size(), QStringLiteral("?")).join(QLatin1String(", "))),
                     values)
                .ok());
    });
    return {};
}

Result<void> Rebuilding::run(const std::function<void(int, int)>& progress)
{
    return m_fresh.transaction([&]() -> Result<void> {
        if (auto done = readFolders(progress); !done)
            return done;
        if (m_old) {
            if (auto done = readOldSongs(); !done)
                return done;
            // What was written after the damaged part is not known: a draft may have been sent.
            const auto ask = [](Salvage::Row& row) {
                if (columnText(row, "state") == QLatin1String("draft"))
                    row.insert(QStringLiteral("state"), QStringLiteral("unknown"));
            };
            if (auto done = copyTable(QStringLiteral("jobs"), ask); !done)
                return done;
            if (auto done = copyTable(QStringLiteral("reference_uploads"), {}); !done)
                return done;
        }
        if (auto done = readLeftFolders(); !done)
            return done;
        QStringList changed;
        for (const QString& id : std::as_const(m_borrowing)) {
            if (auto done = borrowedwords::update(m_fresh, id, changed); !done)
                return done;
        }
        const auto jobs = m_fresh.first(QStringLiteral("SELECT count(*) FROM jobs WHERE dismissed = 0"), {},
                                        songrow::number);
        if (!jobs)
            return jobs.error();
        report.jobs = jobs->value_or(0);
        return {};
    });
}

void removeDatabase(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

Result<Report> run(const QString& databasePath, const QString& songsDir,
                   const std::function<void(int done, int total)>& progress)
{
    const QString freshPath = databasePath + QStringLiteral(".rebuilding");
    removeDatabase(freshPath);
    Report report;
    {
        auto fresh = Database::open(freshPath);
        if (!fresh)
            return fresh.error();
        const auto old = Salvage::open(databasePath);
        Rebuilding rebuilding(**fresh, songsDir, old.get());
        if (auto done = rebuilding.run(progress); !done)
            return done.error();
        // A file that cannot be written stays marked and is tried again at the next start.
        static_cast<void>(SongFileWriter::writeDue(**fresh, songsDir).ok());
        report = std::move(rebuilding.report);
    }
    auto aside = Database::setAside(databasePath);
    if (!aside)
        return aside.error();
    report.setAside = *aside;
    if (auto placed = atomicfile::publish(freshPath, databasePath); !placed)
        return placed.error();
    removeDatabase(freshPath);
    return report;
}

Result<QStringList> missingSongs(Database& database, const QString& songsDir, const CancelToken& cancel)
{
    // Folders first: a song that is added meanwhile has its row before its folder.
    const QStringList folders = foldersIn(songsDir);
    if (folders.isEmpty())
        return QStringList();
    const auto listed = database.all(QStringLiteral("SELECT id FROM songs"), {}, songrow::text);
    if (!listed)
        return listed.error();
    const QSet<QString> ids(listed->cbegin(), listed->cend());
    QStringList missing;
    for (const QString& name : folders) {
        if (cancel.isCancelled())
            break;
        if (isSongId(name) && !ids.contains(name) && SongFolder(songsDir, name).holdsSong())
            missing.append(name);
    }
    return missing;
}

} // namespace riffdesk::rebuild
