#pragma once

#include "base/result.h"
#include "library/song.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace riffdesk {

class Database;

/// The songs we keep: rows in the database and one folder each. GUI thread; each call is a few fast
/// statements (under 2 ms with 100,000 songs). Searching is SongSearch's.
class Library : public QObject
{
    Q_OBJECT

public:
    /// `database` outlives this. `songsDir` is made when missing.
    Library(Database& database, QString songsDir, QObject* parent = nullptr);
    ~Library() override;

    [[nodiscard]] const QString& songsDir() const;

    /// Adds a song, or completes the one that is there under the same id: what the user set (title they
    /// changed, rating, trash) stays, and nothing known is overwritten by an empty field. Writes song.json.
    Result<Song> add(const Song& song);
    /// Nothing also where the database cannot be read: Database::damage() tells.
    [[nodiscard]] std::optional<Song> song(const QString& id) const;
    /// By our id, else by the service's (of any service, the newest first).
    [[nodiscard]] std::optional<Song> find(const QString& idOrRemoteId) const;
    [[nodiscard]] std::optional<SongSummary> summary(const QString& id) const;
    /// Ids of songs whose files are still to be fetched.
    [[nodiscard]] QStringList pendingMedia() const;
    [[nodiscard]] int count() const; ///< outside the trash

    Result<void> setMedia(const QString& id, Song::Media media, const QString& audioFile,
                          const QString& coverFile);
    Result<void> setHasStems(const QString& id, bool hasStems);
    Result<void> setDuration(const QString& id, double seconds);
    /// LUFS and dBTP, finite. Forgotten when setMedia() takes the audio away or gives another file.
    Result<void> setLoudness(const QString& id, double loudness, double truePeak);
    Result<void> rename(const QString& id, const QString& title); ///< trimmed; empty is refused
    Result<void> rate(const QString& id, int rating);
    Result<void> markHeard(const QStringList& ids); ///< they are no longer new
    Result<void> trash(const QStringList& ids);
    Result<void> restore(const QStringList& ids);
    Result<void> emptyTrash(); ///< removes rows and folders for good

    /// Rebuilds the rows from the song folders alone; folders that cannot be read are named in the answer.
    struct Rebuilt
    {
        int songs = 0;
        QStringList unreadable;
    };
    Result<Rebuilt> rebuild(const std::function<void(int done, int total)>& progress = {});

    [[nodiscard]] QString audioPath(const SongSummary& song) const; ///< absolute, empty without audio
    [[nodiscard]] QString audioPath(const Song& song) const;
    [[nodiscard]] QString coverPath(const SongSummary& song) const; ///< absolute, empty without cover
    [[nodiscard]] QString coverPath(const Song& song) const;

Q_SIGNALS:
    void songAdded(const QString& id);
    void songChanged(const QString& id);
    void songsRemoved(const QStringList& ids); ///< into the trash or for good
    void songsRestored(const QStringList& ids);
    void reset(); ///< everything may have changed

private:
    friend class SongSearch; // reads the same database by itself

    /// Sets columns of one row and writes its song.json, both or neither; then tells. With `isText`, songs
    /// that go by the words of this one follow.
    Result<void> update(const QString& id, const QString& assignment, const QVariantList& values,
                        bool isText = false);
    Result<void> setTrashed(const QStringList& ids, const QDateTime& moment, QStringList& changed);
    /// `followed` gets the ids of the songs that changed with it.
    Result<void> store(const Song& song, bool isNew, QStringList& followed);
    [[nodiscard]] Result<std::optional<Song>> songWhere(const QString& condition,
                                                        const QVariantList& values) const;
    [[nodiscard]] Result<Song> knownSong(const QString& id) const; ///< Input when it is not there
    [[nodiscard]] QString filePath(const QString& id, const QString& file) const;

    Database& m_database;
    QString m_songsDir;
};

} // namespace riffdesk
