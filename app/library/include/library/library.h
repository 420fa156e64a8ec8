#pragma once

#include "base/result.h"
#include "library/song.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace riffdesk {

class Database;
class SongFileWriter;

/// The songs we keep: rows in the database and one folder each. GUI thread; each call is a few fast
/// statements (under 2 ms with 100,000 songs). A change is kept once its call returns; the folder's song.json
/// follows in another thread, and at the next start where the process was killed before. Searching is
/// SongSearch's.
class Library : public QObject
{
    Q_OBJECT

public:
    /// `database` outlives this. `songsDir` is made when missing.
    Library(Database& database, QString songsDir, QObject* parent = nullptr);
    ~Library() override; ///< writes each song.json that is still due

    [[nodiscard]] const QString& songsDir() const;
    [[nodiscard]] bool isReadOnly() const; ///< changes are refused

    /// Adds a song, or completes the one that is there under the same id: what the user set (title they
    /// changed, rating, trash) stays, and nothing known is overwritten by an empty field.
    Result<Song> add(const Song& song);
    /// Nothing also where the database cannot be read: Database::damage() tells.
    [[nodiscard]] std::optional<Song> song(const QString& id) const;
    /// By our id, else by the service's (of any service, the newest first).
    [[nodiscard]] std::optional<Song> find(const QString& idOrRemoteId) const;
    [[nodiscard]] std::optional<SongSummary> summary(const QString& id) const;
    /// Ids of songs whose files are still to be fetched.
    [[nodiscard]] QStringList pendingMedia() const;
    /// The same, and of those whose files were given up on.
    [[nodiscard]] QStringList missingMedia() const;
    [[nodiscard]] int count() const; ///< outside the trash

    Result<void> setMedia(const QString& id, Song::Media media, const QString& audioFile,
                          const QString& coverFile);
    Result<void> setHasStems(const QString& id, bool hasStems);
    Result<void> setDuration(const QString& id, double seconds);
    /// LUFS and dBTP, finite. Forgotten when setMedia() takes the audio away or gives another file.
    Result<void> setLoudness(const QString& id, double loudness, double truePeak);
    Result<void> rename(const QString& id, const QString& title); ///< trimmed; empty is refused
    Result<void> rate(const QString& id, int rating);
    Result<void> rateAll(const QStringList& ids, int rating); ///< all or none; unknown ones are passed over
    Result<void> markHeard(const QStringList& ids); ///< they are no longer new
    Result<void> trash(const QStringList& ids);
    Result<void> restore(const QStringList& ids);
    Result<void> emptyTrash(); ///< removes rows and folders for good

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
    void songChanged(const QString& id);
    void songsRemoved(const QStringList& ids); ///< into the trash or for good
    void songsRestored(const QStringList& ids);
    /// A song.json cannot be written; it is tried again with the next change and at the next start.
    void fileNotWritten(const riffdesk::Error& error);

private:
    friend class SongSearch; // reads the same database by itself

    /// Sets columns of one row, then tells. With `isText`, songs that go by the words of this one follow.
    Result<void> update(const QString& id, const QString& assignment, const QVariantList& values,
                        bool isText = false);
    /// The same for many rows, all or none; those that fulfil the condition and were changed.
    Result<QStringList> updateAll(const QStringList& ids, const QString& assignment,
                                  const QVariantList& values,
                                  const QString& condition = QStringLiteral("true"));
    /// `followed` gets the ids of the songs that changed with it.
    Result<void> store(const Song& song, bool isNew, QStringList& followed);
    [[nodiscard]] Result<std::optional<Song>> songWhere(const QString& condition,
                                                        const QVariantList& values) const;
    [[nodiscard]] Result<Song> knownSong(const QString& id) const; ///< Input when it is not there
    [[nodiscard]] QString filePath(const QString& id, const QString& file) const;

    Database& m_database;
    QString m_songsDir;
    std::unique_ptr<SongFileWriter> m_files;
};

} // namespace riffdesk
