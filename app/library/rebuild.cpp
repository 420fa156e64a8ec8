#include "library/rebuild.h"

#include "borrowedwords.h"
#include "ledger/ledger.h"
#include "library/songfolder.h"
#include "librarywriter.h"
#include "organising.h"
#include "songrow.h"
#include "songtags.h"
#include "storage/atomicfile.h"
#include "storage/database.h"
#include "storage/filefault.h"
#include "storage/salvage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cmath>
#include <optional>

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

QString openState(const PaidRequest& request)
{
    if (!request.taskId.isEmpty())
        return QStringLiteral("running");
    return request.songIds.isEmpty() ? QStringLiteral("unknown") : QStringLiteral("fetching");
}

QString endState(PaidRequest::Outcome outcome)
{
    return toString(outcome == PaidRequest::Outcome::Refused ? PaidRequest::Outcome::Failed : outcome);
}

Error cancelled()
{
    return Error{
        Error::Category::Cancelled,
        QCoreApplication::translate("Library", "Rebuilding was cancelled: the library is as it was."),
        {}};
}

/// The tags and playlists of the old database, by the numbers that its songs have there.
class OldNames
{
public:
    explicit OldNames(const Salvage& old)
    {
        QHash<qint64, SongTag> tags;
        QHash<qint64, QString> playlists;
        old.rows(QStringLiteral("tags"), [&tags](const Salvage::Row& row) {
            tags.insert(number(row, "number"), {columnText(row, "name"), columnText(row, "color")});
        });
        old.rows(QStringLiteral("playlists"), [&playlists](const Salvage::Row& row) {
            playlists.insert(number(row, "number"), columnText(row, "name"));
        });
        old.rows(QStringLiteral("song_tags"), [&](const Salvage::Row& row) {
            m_tags[number(row, "song")].append(tags.value(number(row, "tag")));
        });
        old.rows(QStringLiteral("playlist_songs"), [&](const Salvage::Row& row) {
            const double position = row.value(QStringLiteral("position")).toDouble();
            m_places[number(row, "song")].append(
                {playlists.value(number(row, "playlist")), std::isfinite(position) ? position : 0});
        });
    }

    void giveTo(Song& song, qint64 oldNumber) const
    {
        song.tags = m_tags.value(oldNumber);
        song.playlists = m_places.value(oldNumber);
    }

private:
    static qint64 number(const Salvage::Row& row, const char* name)
    {
        return row.value(QLatin1String(name)).toLongLong();
    }

    QHash<qint64, QVector<SongTag>> m_tags;
    QHash<qint64, QVector<PlaylistPlace>> m_places;
};

/// One rebuilding, into a database beside the old one.
class Rebuilding
{
public:
    /// `paid` is what the ledger says, nothing without one that can be read.
    Rebuilding(Database& fresh, QString songsDir, const Salvage* old,
               std::optional<QVector<PaidRequest>> paid, CancelToken cancel)
        : m_fresh(fresh)
        , m_songsDir(std::move(songsDir))
        , m_old(old)
        , m_paid(std::move(paid))
        , m_cancel(std::move(cancel))
    { }

    Result<void> run(const std::function<void(int, int)>& progress);
    Report report;

private:
    Result<void> readFolders(const std::function<void(int, int)>& progress);
    Result<void> readOldSongs();
    Result<void> readLeftFolders();
    void keepDamagedFiles() const;
    Result<void> readLedger();
    Result<void> copyNames();
    Result<void> copyTable(const QString& table, const std::function<void(Salvage::Row&)>& change);
    Result<void> add(const Song& song);
    Result<void> addFromRow(const Song& song, bool isNew);
    [[nodiscard]] SongFolder folder(const QString& id) const { return {m_songsDir, id}; }

    Database& m_fresh;
    const QString m_songsDir;
    const Salvage* m_old;
    const std::optional<QVector<PaidRequest>> m_paid;
    const CancelToken m_cancel;
    QSet<QString> m_added; ///< ids
    QSet<QString> m_rowOnly; ///< of those, from their rows
    QStringList m_left; ///< folders without a song.json that can be read
    QStringList m_borrowing; ///< songs that go by other songs' words
};

Result<void> Rebuilding::add(const Song& song)
{
    if (auto inserted = songrow::insert(m_fresh, song); !inserted)
        return inserted;
    if (auto organised = organising::add(m_fresh, song); !organised)
        return organised;
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
        if (m_cancel.isCancelled())
            return cancelled();
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
    const OldNames names(*m_old);
    Result<void> outcome;
    m_old->rows(QStringLiteral("songs"), [&](const Salvage::Row& row) {
        if (outcome && m_cancel.isCancelled())
            outcome = cancelled();
        Song song = songrow::salvaged(row);
        names.giveTo(song, row.value(QStringLiteral("number")).toLongLong());
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
        if (const auto written = folder(song.id).readSong())
            whole.files = written->files; // rows of other tables without a number of their own are not read
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
            outcome = LibraryWriter::mark(m_fresh, song.id);
    });
    return outcome;
}

/// From what is still to be read in the folder itself.
Result<void> Rebuilding::readLeftFolders()
{
    for (const QString& name : std::as_const(m_left)) {
        if (m_cancel.isCancelled())
            return cancelled();
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
        if (auto marked = LibraryWriter::mark(m_fresh, song->id); !marked)
            return marked;
    }
    return {};
}

/// What is left of a song.json is kept beside the one that is written next.
void Rebuilding::keepDamagedFiles() const
{
    for (const QString& name : std::as_const(m_left)) {
        const QString file = folder(name).file(QStringLiteral("song.json"));
        if (m_added.contains(name) && QFile::exists(file))
            QFile::rename(file, file + QStringLiteral(".damaged"));
    }
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

/// Tags and playlists without a song are nowhere else.
Result<void> Rebuilding::copyNames()
{
    Result<void> outcome;
    for (const auto table : {organising::Table::Tags, organising::Table::Playlists}) {
        const bool isTags = table == organising::Table::Tags;
        m_old->rows(isTags ? QStringLiteral("tags") : QStringLiteral("playlists"),
                    [&](const Salvage::Row& row) {
                        const QString name = organising::cleanName(columnText(row, "name"));
                        if (!outcome || name.isEmpty())
                            return;
                        const auto made = organising::findOrMake(
                            m_fresh, table, name, organising::cleanColor(columnText(row, "color")));
                        outcome = made ? Result<void>() : Result<void>(made.error());
                    });
    }
    return outcome;
}

/// The ledger was written before the rows were: where they differ, it is right. What has no end in it is
/// looked up or looked for again, which costs nothing.
Result<void> Rebuilding::readLedger()
{
    if (!m_paid)
        return {};
    for (const PaidRequest& request : *m_paid) {
        if (request.action == Ledger::lyricsAction() || request.action == Ledger::uploadAction())
            continue; // have records of their own
        const bool isOpen = request.outcome == PaidRequest::Outcome::Open;
        const bool isShown = isOpen || request.outcome == PaidRequest::Outcome::Unfetched
                             || request.outcome == PaidRequest::Outcome::Unknown;
        const QVariantList values{
            isOpen ? openState(request) : endState(request.outcome),
            request.taskId,
            request.traceId,
            request.sentAt.toMSecsSinceEpoch(),
            isShown ? QVariant() : QVariant(request.endedAt.toMSecsSinceEpoch()),
            QString::fromUtf8(
                QJsonDocument(QJsonArray::fromStringList(request.songIds)).toJson(QJsonDocument::Compact))};
        const auto known = m_fresh.run(
            QStringLiteral(
                "UPDATE OR IGNORE jobs SET state = ?, task_id = ?, trace_id = ?, submitted_at = ?, "
                "finished_at = ?, song_ids = ?, searched = 0, held = 0 WHERE id = ?"),
            values + QVariantList{request.id});
        if (!known)
            return known.error();
        if (*known > 0)
            continue;
        const auto added = m_fresh.run(
            QStringLiteral("INSERT OR IGNORE INTO jobs (state, task_id, trace_id, submitted_at, finished_at, "
                           "song_ids, id, "
                           "service, action, title, take, request, created_at, dismissed) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            values
                + QVariantList{
                    request.id, request.service, request.action, request.title, request.take,
                    QString::fromUtf8(QJsonDocument(request.request).toJson(QJsonDocument::Compact)),
                    request.sentAt.toMSecsSinceEpoch(), isShown ? 0 : 1});
        if (!added)
            return added.error();
    }
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
            // Only what the ledger knows may have been sent; without one, any draft may.
            const char* const draftsAre = m_paid ? "draft" : "unknown";
            const auto ask = [draftsAre](Salvage::Row& row) {
                if (columnText(row, "state") != QLatin1String("draft"))
                    return;
                row.insert(QStringLiteral("state"), QLatin1String(draftsAre));
                row.insert(QStringLiteral("held"), 1);
            };
            if (auto done = copyTable(QStringLiteral("jobs"), ask); !done)
                return done;
            for (const char* table : {"reference_uploads", "saved_searches"}) {
                if (auto done = copyTable(QLatin1String(table), {}); !done)
                    return done;
            }
            if (auto done = copyNames(); !done)
                return done;
        }
        if (auto done = readLeftFolders(); !done)
            return done;
        if (auto done = readLedger(); !done)
            return done;
        QStringList changed;
        for (const QString& id : std::as_const(m_borrowing)) {
            if (auto done = borrowedwords::update(m_fresh, id, changed); !done)
                return done;
        }
        const auto due = m_fresh.run(
            QStringLiteral("INSERT INTO histories_due (service) SELECT service FROM songs WHERE service <> ? "
                           "UNION SELECT service FROM jobs"),
            {importedService()});
        if (!due)
            return due.error();
        const auto jobs = m_fresh.first(QStringLiteral("SELECT count(*) FROM jobs WHERE dismissed = 0"), {},
                                        songrow::number);
        if (!jobs)
            return jobs.error();
        report.jobs = jobs->value_or(0);
        if (m_cancel.isCancelled())
            return cancelled();
        keepDamagedFiles();
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
                   const std::function<void(int done, int total)>& progress, const CancelToken& cancel)
{
    const QString freshPath = databasePath + QStringLiteral(".rebuilding");
    removeDatabase(freshPath);
    Report report;
    {
        auto fresh = Database::open(freshPath);
        if (!fresh)
            return fresh.error();
        const auto old = Salvage::open(databasePath);
        const Ledger ledger = Ledger::beside(databasePath);
        auto paid = ledger.read();
        const bool isKnown = paid && QFileInfo::exists(ledger.path());
        Rebuilding rebuilding(**fresh, songsDir, old.get(),
                              isKnown ? std::optional(std::move(paid->requests)) : std::nullopt, cancel);
        if (auto done = rebuilding.run(progress); !done) {
            fresh = done.error(); // closes it
            removeDatabase(freshPath);
            return done.error();
        }
        // A file that cannot be written stays marked and is tried again at the next start.
        static_cast<void>(LibraryWriter::writeDue(**fresh, songsDir).ok());
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
