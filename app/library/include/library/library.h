#pragma once

#include "base/background.h"
#include "base/result.h"
#include "library/collections.h"
#include "library/lineage.h"
#include "library/playlistfile.h"
#include "library/song.h"
#include "library/songedit.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace riffdesk {

class Database;
class Edits;
class LibraryWriter;
struct AppliedEdit;
struct ImportedFile;

/// Songs that another one is a take of.
struct TakesBefore
{
    QString press; ///< theirs
    int last = 0; ///< the highest number among them
};

/// The songs we keep: rows in the database and one folder each. GUI thread; each call is a few fast
/// statements (under 2 ms with 100,000 songs). A change is kept once its call returns; the folder's song.json
/// follows in another thread, and at the next start where the process was killed before. Searching is
/// SongIndex's.
class Library : public QObject
{
    Q_OBJECT

public:
    /// `database` outlives this. `songsDir` is made when missing.
    Library(Database& database, QString songsDir, QObject* parent = nullptr);
    ~Library() override; ///< writes each song.json that is still due

    [[nodiscard]] const QString& songsDir() const;
    [[nodiscard]] Edits& edits(); ///< what the user changes in a window, and takes back
    [[nodiscard]] bool isReadOnly() const; ///< changes are refused

    /// Adds a song, or completes the one that is there under the same id: what the user set (title they
    /// changed, rating, trash) stays, and nothing known is overwritten by an empty field.
    Result<Song> add(const Song& song);
    struct Added
    {
        QStringList songs; ///< their ids
        QStringList completed; ///< were there without their audio, and have it now
    };
    /// Adds songs whose folders are whole, with their song.json, and notes which files they were imported
    /// from, in the writing thread and in one transaction. A song that is there already stays as it is, but
    /// for audio that it lacks.
    void addSoon(const QVector<Song>& songs, const QVector<ImportedFile>& files, QObject* context,
                 std::function<void(const Result<Added>&)> done);
    /// Nothing also where the database cannot be read: Database::damage() tells.
    [[nodiscard]] std::optional<Song> song(const QString& id) const;
    /// By our id, else by the service's (of any service, the newest first).
    [[nodiscard]] std::optional<Song> find(const QString& idOrRemoteId) const;
    [[nodiscard]] std::optional<SongSummary> summary(const QString& id) const;
    [[nodiscard]] std::optional<SongSummary> summary(SongNumber number) const;
    /// Ids of songs whose files are still to be fetched.
    [[nodiscard]] QStringList pendingMedia() const;
    /// The same, and of those whose files were given up on, but for imported ones, which no service has.
    [[nodiscard]] QStringList missingMedia() const;
    [[nodiscard]] int count() const; ///< outside the trash
    [[nodiscard]] SongNumber number(const QString& id) const; ///< 0 when it is not there
    [[nodiscard]] SongNumbers
    numbers(const QStringList& ids) const; ///< of those that are there, in this order
    /// All of its press outside the trash, itself too; none for a song that came otherwise.
    [[nodiscard]] SongNumbers takes(SongNumber song) const;
    /// Those that the same action has made of the same source over the same range; none where it has no
    /// range.
    [[nodiscard]] std::optional<TakesBefore> takesBefore(const Song& song) const;
    [[nodiscard]] QVector<SongTag> tags() const; ///< in the order of their names, as the next
    [[nodiscard]] QStringList playlists() const;

    /// `files` are what those that have just been written are; they replace what was known of their kinds.
    Result<void> setMedia(const QString& id, Song::Media media, const QString& audioFile,
                          const QString& coverFile, const QVector<SongFile>& files = {});
    /// Of the same: those that are neither its audio, its cover nor stems.
    Result<void> setFiles(const QString& id, const QVector<SongFile>& files);
    Result<void> setHasStems(const QString& id, bool hasStems, const QVector<SongFile>& files = {});
    Result<void> setDuration(const QString& id, double seconds);
    /// LUFS and dBTP, finite. Forgotten when setMedia() takes the audio away or gives another file.
    Result<void> setLoudness(const QString& id, double loudness, double truePeak);
    /// What the user changes, at once in this thread: for the command line and tests. Gives the edit that
    /// takes it back.
    Result<SongEdit> apply(const SongEdit& edit);
    /// The same in the writing thread, in the order of these calls; `done` is called unless `context` is gone
    /// by then.
    void applySoon(const SongEdit& edit, QObject* context, std::function<void(const Result<SongEdit>&)> done);
    /// Removes rows and folders of all songs in the trash for good, or only of those that were put there
    /// before `before`. What could not be removed stays in the trash.
    Result<void> emptyTrash(const QDateTime& before = {});
    /// The same in the writing thread.
    void emptyTrashSoon(QObject* context, std::function<void(const Result<void>&)> done,
                        const QDateTime& before = {});
    /// How much that frees, in bytes, worked out in another thread.
    [[nodiscard]] BackgroundTask measureTrash(std::function<void(const Result<qint64>&)> done) const;

    /// Read in another thread. namesChanged() and what is told of songs say when to ask anew.
    [[nodiscard]] BackgroundTask readCollections(std::function<void(const Result<Collections>&)> done) const;
    /// The family of a song, read in another thread; empty where the song has no row.
    [[nodiscard]] BackgroundTask readLineage(const QString& songId,
                                             std::function<void(const Result<Lineage>&)> done) const;
    /// As an M3U8 file, with lengths and titles, in the playlist's order, written in another thread: a file
    /// that is there is replaced at once or stays as it is.
    [[nodiscard]] BackgroundTask savePlaylist(const QString& playlist, const QString& path,
                                              std::function<void(const Result<SavedPlaylist>&)> done) const;
    /// Reads M3U8 and M3U (at most 16 MB and 100,000 entries) in another thread.
    [[nodiscard]] BackgroundTask openPlaylist(const QString& path,
                                              std::function<void(const Result<OpenedPlaylist>&)> done) const;
    /// Under this name; one that is there is replaced.
    Result<void> saveSearch(const QString& name, const QString& query);
    Result<void> removeSearch(const QString& name);

    /// Writes each song.json that a killed process has left due. Only the process that has the library's
    /// lock.
    void startWritingFiles();
    /// The same for all that is due, in this thread.
    Result<void> writeFiles();

    [[nodiscard]] QString audioPath(const SongSummary& song) const; ///< absolute, empty without audio
    [[nodiscard]] QString audioPath(const Song& song) const;
    [[nodiscard]] QString coverPath(const SongSummary& song) const; ///< absolute, empty without cover
    [[nodiscard]] QString coverPath(const Song& song) const;

Q_SIGNALS:
    void songAdded(const QString& id);
    void songsChanged(const QStringList& ids);
    void mediaChanged(const QString& id); ///< which files it has; before songsChanged()
    void songsRemoved(const QStringList& ids); ///< into the trash or for good
    void songsRestored(const QStringList& ids);
    void namesChanged(); ///< which tags, playlists and saved searches there are
    /// A song.json cannot be written; it is tried again with the next change and at the next start.
    void fileNotWritten(const riffdesk::Error& error);

private:
    friend class KnownSongs; // read the same database by themselves
    friend class SongIndex;
    friend class SongSearch;

    template <typename T, typename Work>
    BackgroundTask read(background::Pool pool, Work work, std::function<void(const Result<T>&)> done) const;
    /// Sets columns of one row, then tells.
    Result<void> update(const QString& id, const QString& assignment, const QVariantList& values,
                        bool isMedia = false, const QVector<SongFile>& files = {});
    void tell(const AppliedEdit& applied);
    struct Emptied
    {
        QStringList ids;
        Result<void> outcome;
    };
    static Result<Emptied> emptied(Database& database, const QString& songsDir, const QDateTime& before);
    Result<void> tell(const Result<Emptied>& emptied);
    /// Within a transaction. `followed` gets the ids of the songs that changed with it.
    Result<void> store(const Song& song, bool isNew, QStringList& followed);
    [[nodiscard]] Result<std::optional<Song>> songWhere(const QString& condition,
                                                        const QVariantList& values) const;
    [[nodiscard]] Result<Song> knownSong(const QString& id) const; ///< Input when it is not there
    [[nodiscard]] QString filePath(const QString& id, const QString& file) const;

    Database& m_database;
    QString m_songsDir;
    std::unique_ptr<LibraryWriter> m_writer;
    std::unique_ptr<Edits> m_edits;
};

} // namespace riffdesk
