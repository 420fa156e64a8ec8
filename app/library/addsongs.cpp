#include "borrowedwords.h"
#include "library/importedfiles.h"
#include "library/library.h"
#include "librarywriter.h"
#include "organising.h"
#include "songrow.h"
#include "storage/database.h"

#include <QPointer>

namespace riffdesk {

namespace {

struct AddedRows
{
    Library::Added added;
    QStringList followed; ///< ids of songs that go by the words of added ones
};

Result<void> addRow(Database& database, const Song& song, AddedRows& rows)
{
    const auto media =
        database.first(QStringLiteral("SELECT media FROM songs WHERE id = ?"), {song.id}, songrow::text);
    if (!media)
        return media.error();
    if (!*media) {
        if (auto inserted = songrow::insert(database, song); !inserted)
            return inserted;
        if (auto organised = organising::add(database, song); !organised)
            return organised;
        rows.added.songs.append(song.id);
        return borrowedwords::update(database, song.id, rows.followed);
    }
    if (**media != toString(Song::Media::Missing) || song.audioFile.isEmpty())
        return {};
    const auto completed = database.run(
        QStringLiteral(
            "UPDATE songs SET media = ?, audio_file = ?, loudness = NULL, true_peak = NULL WHERE id = ?"),
        {toString(Song::Media::Ready), song.audioFile, song.id});
    if (!completed)
        return completed.error();
    rows.added.completed.append(song.id);
    return LibraryWriter::mark(database, song.id);
}

Result<void> noteFile(Database& database, const ImportedFile& file)
{
    const auto changed = database.run(
        QStringLiteral("DELETE FROM imported_files WHERE path = ? AND (bytes <> ? OR modified <> ?)"),
        {file.path, file.bytes, file.modified});
    if (!changed)
        return changed.error();
    const auto noted =
        database.run(QStringLiteral("REPLACE INTO imported_files (path, song, bytes, modified, songs) "
                                    "SELECT ?, number, ?, ?, ? FROM songs WHERE id = ?"),
                     {file.path, file.bytes, file.modified, file.songs, file.songId});
    return noted ? Result<void>() : Result<void>(noted.error());
}

Result<AddedRows> addAll(Database& database, const QVector<Song>& songs, const QVector<ImportedFile>& files)
{
    AddedRows rows;
    const auto stored = database.transaction([&]() -> Result<void> {
        for (const Song& song : songs) {
            if (auto added = addRow(database, song, rows); !added)
                return added;
        }
        for (const ImportedFile& file : files) {
            if (auto noted = noteFile(database, file); !noted)
                return noted;
        }
        return {};
    });
    return stored ? Result<AddedRows>(std::move(rows)) : Result<AddedRows>(stored.error());
}

} // namespace

void Library::addSoon(const QVector<Song>& songs, const QVector<ImportedFile>& files, QObject* context,
                      std::function<void(const Result<Added>&)> done)
{
    m_writer->run([this, songs, files, context = QPointer<QObject>(context),
                   done = std::move(done)](const Result<Database*>& database) -> LibraryWriter::Afterwards {
        auto rows = database ? addAll(**database, songs, files) : Result<AddedRows>(database.error());
        return [this, context, done, rows = std::move(rows)] {
            if (rows) {
                for (const QString& id : rows->added.songs)
                    Q_EMIT songAdded(id);
                for (const QString& id : rows->added.completed)
                    Q_EMIT mediaChanged(id);
                QStringList changed = rows->followed + rows->added.completed;
                changed.removeDuplicates();
                if (!changed.isEmpty())
                    Q_EMIT songsChanged(changed);
                if (!rows->added.completed.isEmpty())
                    m_writer->writeFiles();
            }
            if (context)
                done(rows ? Result<Added>(rows->added) : Result<Added>(rows.error()));
        };
    });
}

} // namespace riffdesk
