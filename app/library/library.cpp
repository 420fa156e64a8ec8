#include "library/library.h"

#include "applyedit.h"
#include "borrowedwords.h"
#include "library/edits.h"
#include "library/songfolder.h"
#include "libraryreading.h"
#include "librarywriter.h"
#include "organising.h"
#include "readcollections.h"
#include "songfiles.h"
#include "songrow.h"
#include "songrows.h"
#include "storage/atomicfile.h"
#include "storage/database.h"
#include "storage/filefault.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>

#include <algorithm>
#include <cmath>
#include <limits>

namespace riffdesk {

namespace {

Error inputError(const QString& message, const QString& nextStep)
{
    return Error{Error::Category::Input, message, nextStep};
}

Error notInLibrary()
{
    return inputError(QCoreApplication::translate("Library", "The song is not in the library."),
                      QCoreApplication::translate("Library", "Look for it in the list, or make it anew."));
}

template <typename T> void keepKnown(T& value, const T& known)
{
    if (value.isEmpty()) {
        value = known;
    }
}

/// What becomes of a known song when it is delivered again.
Song merged(const Song& known, Song fresh)
{
    if (known.titleByUser) {
        fresh.title = known.title;
        fresh.titleByUser = true;
    }
    for (QString Song::*text :
         {&Song::title, &Song::prompt, &Song::style, &Song::lyrics, &Song::action, &Song::model, &Song::seed,
          &Song::parentId, &Song::parentRemoteId, &Song::taskId, &Song::traceId, &Song::press,
          &Song::audioFile, &Song::coverFile, &Song::audioUrl, &Song::imageUrl}) {
        keepKnown(fresh.*text, known.*text);
    }
    keepKnown(fresh.request, known.request);
    keepKnown(fresh.reply, known.reply);
    if (!(fresh.durationSeconds > 0)) {
        fresh.durationSeconds = known.durationSeconds;
    }
    const bool newAddress = known.media == Song::Media::Missing && fresh.audioUrl != known.audioUrl;
    if (fresh.media != Song::Media::Ready && !newAddress) {
        fresh.media = known.media;
    }
    fresh.hasStems = fresh.hasStems || known.hasStems;
    if (!fresh.loudness) {
        fresh.loudness = known.loudness;
        fresh.truePeak = known.truePeak;
    }
    fresh.standIn = known.standIn;
    fresh.take = fresh.take > 0 ? fresh.take : known.take;
    fresh.isNew = known.isNew;
    fresh.createdAt = known.createdAt;
    fresh.addedAt = known.addedAt;
    fresh.rating = known.rating;
    fresh.flag = known.flag;
    fresh.playCount = known.playCount;
    fresh.lastPlayedAt = known.lastPlayedAt;
    fresh.notes = known.notes;
    fresh.stemMix = known.stemMix;
    fresh.tags = known.tags;
    fresh.playlists = known.playlists;
    fresh.files = known.files;
    fresh.trashedAt = known.trashedAt;
    return fresh;
}

/// Rows keep whole milliseconds; so that a stored song equals the one that is read back.
QDateTime toStoredTime(const QDateTime& time)
{
    return QDateTime::fromMSecsSinceEpoch(time.toMSecsSinceEpoch(), Qt::UTC);
}

} // namespace

Library::Library(Database& database, QString songsDir, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_songsDir(std::move(songsDir))
    , m_writer(std::make_unique<LibraryWriter>(m_database.path(), m_songsDir))
{
    m_edits = std::make_unique<Edits>(*this);
    connect(m_writer.get(), &LibraryWriter::failed, this, &Library::fileNotWritten);
    atomicfile::makeFolder(m_songsDir);
    borrowedwords::fill(m_database);
}

Library::~Library()
{
    if (m_writer->writesFiles()) {
        static_cast<void>(writeFiles().ok()); // what cannot be written stays marked
    }
}

Edits& Library::edits()
{
    return *m_edits;
}

void Library::startWritingFiles()
{
    m_writer->writeFiles();
}

Result<void> Library::writeFiles()
{
    m_writer->stopFiles();
    return LibraryWriter::writeDue(m_database, m_songsDir);
}

const QString& Library::songsDir() const
{
    return m_songsDir;
}

bool Library::isReadOnly() const
{
    return m_database.isReadOnly();
}

Result<Song> Library::add(const Song& song)
{
    if (song.service.isEmpty() || song.remoteId.isEmpty()) {
        return inputError(QCoreApplication::translate("Library", "The service gave a song without an id."),
                          QCoreApplication::translate("Library", "Ask for the song again."));
    }
    Song fresh = song;
    fresh.id = songIdOf(song.service, song.remoteId);
    fresh.rating = qBound(0, song.rating, 5);
    if (!std::isfinite(fresh.durationSeconds) || fresh.durationSeconds < 0) {
        fresh.durationSeconds = 0;
    }
    for (QString Song::*name : {&Song::audioFile, &Song::coverFile}) {
        if (!SongFolder::isPlainName(fresh.*name)) {
            (fresh.*name).clear();
        }
    }
    std::optional<Song> known;
    QStringList followed;
    // Read in the transaction that writes: an edit of the other thread must not come between.
    const auto stored = m_database.transaction([&]() -> Result<void> {
        auto found = songWhere(QStringLiteral("id = ?"), {fresh.id});
        if (!found) {
            return found.error();
        }
        known = std::move(*found);
        if (known) {
            fresh = merged(*known, fresh);
            return fresh == *known ? Result<void>() : store(fresh, false, followed);
        }
        fresh.addedAt =
            toStoredTime(fresh.addedAt.isValid() ? fresh.addedAt : QDateTime::currentDateTimeUtc());
        fresh.createdAt = fresh.createdAt.isValid() ? toStoredTime(fresh.createdAt) : fresh.addedAt;
        if (fresh.trashedAt.isValid()) {
            fresh.trashedAt = toStoredTime(fresh.trashedAt);
        }
        return store(fresh, true, followed);
    });
    if (!stored) {
        return stored.error();
    }
    if (known && fresh == *known) {
        return fresh;
    }
    m_writer->writeFiles();
    static_cast<void>(SongFolder(m_songsDir, fresh.id).make().ok()); // who needs it finds out by himself
    if (followed.removeOne(fresh.id)) {
        fresh = this->song(fresh.id).value_or(fresh);
    }
    if (known) {
        if (known->media != fresh.media || known->audioFile != fresh.audioFile
            || known->coverFile != fresh.coverFile) {
            Q_EMIT mediaChanged(fresh.id);
        }
        Q_EMIT songsChanged(QStringList{fresh.id} + followed);
    } else {
        Q_EMIT songAdded(fresh.id);
        if (!followed.isEmpty()) {
            Q_EMIT songsChanged(followed);
        }
    }
    return fresh;
}

Result<void> Library::store(const Song& song, bool isNew, QStringList& followed)
{
    if (isNew) {
        if (auto inserted = songrow::insert(m_database, song); !inserted) {
            return inserted;
        }
        if (auto organised = organising::add(m_database, song); !organised) {
            return organised;
        }
    } else {
        auto values = songrow::values(song);
        values.append(song.id);
        auto done = m_database.run(QStringLiteral("UPDATE songs SET (%1) = (%2) WHERE id = ?")
                                       .arg(songrow::columns(), songrow::placeholders()),
                                   values);
        if (!done) {
            return done.error();
        }
    }
    if (auto borrowed = borrowedwords::update(m_database, song.id, followed); !borrowed) {
        return borrowed;
    }
    return LibraryWriter::mark(m_database, song.id);
}

Result<std::optional<Song>> Library::songWhere(const QString& condition, const QVariantList& values) const
{
    return m_database.first(
        QStringLiteral("SELECT %1 FROM songs WHERE %2").arg(songrow::wholeColumns(), condition), values,
        songrow::song);
}

Result<Song> Library::knownSong(const QString& id) const
{
    auto song = songWhere(QStringLiteral("id = ?"), {id});
    if (!song) {
        return song.error();
    }
    return *song ? Result<Song>(std::move(**song)) : Result<Song>(notInLibrary());
}

std::optional<Song> Library::song(const QString& id) const
{
    return songWhere(QStringLiteral("id = ?"), {id}).valueOr({});
}

std::optional<Song> Library::find(const QString& idOrRemoteId) const
{
    if (auto found = song(idOrRemoteId)) {
        return found;
    }
    return songWhere(QStringLiteral("remote_id = ? ORDER BY trashed_at IS NOT NULL, created_at DESC LIMIT 1"),
                     {idOrRemoteId})
        .valueOr({});
}

std::optional<SongSummary> Library::summary(const QString& id) const
{
    return m_database
        .first(QStringLiteral("SELECT %1 FROM songs WHERE id = ?").arg(songrow::summaryColumns()), {id},
               songrow::summary)
        .valueOr({});
}

std::optional<SongSummary> Library::summary(SongNumber number) const
{
    return m_database
        .first(QStringLiteral("SELECT %1 FROM songs WHERE number = ?").arg(songrow::summaryColumns()),
               {number}, songrow::summary)
        .valueOr({});
}

QStringList Library::pendingMedia() const
{
    return m_database
        .all(QStringLiteral("SELECT id FROM songs WHERE media = 'pending' AND trashed_at IS NULL "
                            "ORDER BY created_at, number"),
             {}, songrow::text)
        .valueOr({});
}

QStringList Library::missingMedia() const
{
    return m_database
        .all(QStringLiteral("SELECT id FROM songs WHERE media <> 'ready' AND trashed_at IS NULL "
                            "AND service <> ? ORDER BY created_at, number"),
             {importedService()}, songrow::text)
        .valueOr({});
}

int Library::count() const
{
    return m_database.first(songrow::countOutsideTrash(), {}, songrow::number).valueOr({}).value_or(0);
}

Result<void> Library::update(const QString& id, const QString& assignment, const QVariantList& values,
                             bool isMedia, const QVector<SongFile>& files)
{
    auto outcome = m_database.transaction([&]() -> Result<void> {
        auto done = m_database.run(QStringLiteral("UPDATE songs SET %1 WHERE id = ?").arg(assignment),
                                   values + QVariantList{id});
        if (!done) {
            return done.error();
        }
        if (*done == 0) {
            return notInLibrary();
        }
        const auto recorded = songfiles::record(m_database, id, files);
        return recorded ? LibraryWriter::mark(m_database, id) : recorded;
    });
    if (outcome) {
        m_writer->writeFiles();
        if (isMedia) {
            Q_EMIT mediaChanged(id);
        }
        Q_EMIT songsChanged({id});
    }
    return outcome;
}

Result<void> Library::setMedia(const QString& id, Song::Media media, const QString& audioFile,
                               const QString& coverFile, const QVector<SongFile>& files)
{
    const auto known = knownSong(id);
    if (!known) {
        return known.error();
    }
    const SongFolder folder(m_songsDir, id);
    // An empty name keeps what is known, as long as that file is really there.
    const auto nameOf = [&folder](const QString& name, const QString& before) {
        return !name.isEmpty() ? name : folder.has(before) ? before : QString();
    };
    const QString audio = nameOf(audioFile, known->audioFile);
    const QString cover = nameOf(coverFile, known->coverFile);
    for (const QString& name : {audio, cover}) {
        if (!name.isEmpty() && !SongFolder::isPlainName(name)) {
            return inputError(
                QCoreApplication::translate("Library", "The song's file has a name that is not allowed."),
                QCoreApplication::translate("Library", "Fetch the song again."));
        }
    }
    const bool areKnown = std::all_of(files.cbegin(), files.cend(),
                                      [&known](const SongFile& file) { return known->files.contains(file); });
    if (known->media == media && known->audioFile == audio && known->coverFile == cover && areKnown) {
        return {};
    }
    const bool sameAudio = media == Song::Media::Ready && known->audioFile == audio;
    return update(id,
                  sameAudio ? QStringLiteral("media = ?, audio_file = ?, cover_file = ?")
                            : QStringLiteral("media = ?, audio_file = ?, cover_file = ?, loudness = NULL, "
                                             "true_peak = NULL"),
                  {toString(media), audio, cover}, true, files);
}

Result<void> Library::setFiles(const QString& id, const QVector<SongFile>& files)
{
    return update(id, QStringLiteral("media = media"), {}, true, files);
}

Result<void> Library::setHasStems(const QString& id, bool hasStems, const QVector<SongFile>& files)
{
    return update(id, QStringLiteral("has_stems = ?"), {hasStems ? 1 : 0}, true, files);
}

Result<void> Library::setDuration(const QString& id, double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0) {
        return inputError(QCoreApplication::translate("Library", "The song's length is not a number."),
                          QCoreApplication::translate("Library", "Fetch the song again."));
    }
    return update(id, QStringLiteral("duration = ?"), {seconds});
}

Result<void> Library::setLoudness(const QString& id, double loudness, double truePeak)
{
    if (!std::isfinite(loudness) || !std::isfinite(truePeak)) {
        return inputError(QCoreApplication::translate("Library", "The song's loudness is not a number."),
                          QCoreApplication::translate("Library", "Fetch the song again."));
    }
    return update(id, QStringLiteral("loudness = ?, true_peak = ?"), {loudness, truePeak});
}

Result<SongEdit> Library::apply(const SongEdit& edit)
{
    auto applied = applyEdit(m_database, edit);
    if (!applied)
        return applied.error();
    tell(*applied);
    return std::move(applied->inverse);
}

void Library::applySoon(const SongEdit& edit, QObject* context,
                        std::function<void(const Result<SongEdit>&)> done)
{
    if (isReadOnly()) { // for the sentence that says so
        QMetaObject::invokeMethod(
            context, [done = std::move(done), refused = apply(edit)] { done(refused); },
            Qt::QueuedConnection);
        return;
    }
    m_writer->run([this, edit, context = QPointer<QObject>(context),
                   done = std::move(done)](const Result<Database*>& database) -> LibraryWriter::Afterwards {
        auto applied = database ? applyEdit(**database, edit) : Result<AppliedEdit>(database.error());
        return [this, context, done, applied = std::move(applied)] {
            if (applied)
                tell(*applied);
            if (context)
                done(applied ? Result<SongEdit>(applied->inverse) : Result<SongEdit>(applied.error()));
        };
    });
}

void Library::tell(const AppliedEdit& applied)
{
    if (applied.isNothing())
        return;
    m_writer->writeFiles();
    if (applied.namesChanged)
        Q_EMIT namesChanged();
    if (!applied.trashed.isEmpty())
        Q_EMIT songsRemoved(applied.trashed);
    if (!applied.restored.isEmpty())
        Q_EMIT songsRestored(applied.restored);
    if (!applied.changed.isEmpty())
        Q_EMIT songsChanged(applied.changed);
}

SongNumber Library::number(const QString& id) const
{
    return numbers({id}).value(0);
}

SongNumbers Library::numbers(const QStringList& ids) const
{
    return songrows::numbers(m_database, ids).valueOr({});
}

QVector<SongTag> Library::tags() const
{
    return m_database
        .all(QStringLiteral("SELECT name, color FROM tags ORDER BY key"), {},
             [](const QSqlQuery& row) {
                 return SongTag{row.value(0).toString(), row.value(1).toString()};
             })
        .valueOr({});
}

QStringList Library::playlists() const
{
    return m_database.all(QStringLiteral("SELECT name FROM playlists ORDER BY key"), {}, songrow::text)
        .valueOr({});
}

Result<Library::Emptied> Library::emptied(Database& database, const QString& songsDir,
                                          const QDateTime& before)
{
    const qint64 end = before.isValid() ? before.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    const auto trashed =
        database.all(QStringLiteral("SELECT id FROM songs WHERE trashed_at < ?"), {end}, songrow::text);
    if (!trashed)
        return trashed.error();
    // Folders go first: when that is cut short, the rows still show in the trash what is left to remove.
    Emptied emptied;
    for (const QString& id : *trashed) {
        const SongFolder folder(songsDir, id);
        if (folder.remove()) {
            emptied.ids.append(id);
        } else {
            emptied.outcome = filefault::writing(folder.path());
        }
    }
    auto deleted = database.transaction([&]() -> Result<void> {
        for (const QString& id : std::as_const(emptied.ids)) {
            if (auto done = database.run(QStringLiteral("DELETE FROM songs WHERE id = ?"), {id}); !done) {
                return done.error();
            }
        }
        return {};
    });
    return deleted ? Result<Emptied>(std::move(emptied)) : Result<Emptied>(deleted.error());
}

Result<void> Library::tell(const Result<Emptied>& emptied)
{
    if (!emptied) {
        return emptied.error();
    }
    if (!emptied->ids.isEmpty()) {
        Q_EMIT songsRemoved(emptied->ids);
    }
    return emptied->outcome;
}

Result<void> Library::emptyTrash(const QDateTime& before)
{
    m_writer->stopFiles(); // it would make a folder anew
    const auto removed = emptied(m_database, m_songsDir, before);
    if (m_writer->writesFiles()) {
        m_writer->writeFiles();
    }
    return tell(removed);
}

void Library::emptyTrashSoon(QObject* context, std::function<void(const Result<void>&)> done,
                             const QDateTime& before)
{
    m_writer->run([this, before, songsDir = m_songsDir, context = QPointer<QObject>(context),
                   done = std::move(done)](const Result<Database*>& database) -> LibraryWriter::Afterwards {
        const auto removed =
            database ? emptied(**database, songsDir, before) : Result<Emptied>(database.error());
        return [this, context, done, removed] {
            const Result<void> told = tell(removed);
            if (context) {
                done(told);
            }
        };
    });
}

BackgroundTask Library::measureTrash(std::function<void(const Result<qint64>&)> done) const
{
    return read<qint64>(background::Pool::Idle, &trashBytes, std::move(done));
}

BackgroundTask Library::readCollections(std::function<void(const Result<Collections>&)> done) const
{
    return read<Collections>(
        background::Pool::Io,
        [](Database& database, const QString&, const CancelToken&) {
            return riffdesk::readCollections(database);
        },
        std::move(done));
}

QString Library::filePath(const QString& id, const QString& file) const
{
    return SongFolder(m_songsDir, id).file(file);
}

QString Library::audioPath(const SongSummary& song) const
{
    return filePath(song.id, song.audioFile);
}

QString Library::audioPath(const Song& song) const
{
    return filePath(song.id, song.audioFile);
}

QString Library::coverPath(const SongSummary& song) const
{
    return filePath(song.id, song.coverFile);
}

QString Library::coverPath(const Song& song) const
{
    return filePath(song.id, song.coverFile);
}

} // namespace riffdesk
