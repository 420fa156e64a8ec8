#pragma once

#include "loudnesskeeper.h"
#include "playablesongs.h"
#include "playback/playback.h"
#include "playbackmemory.h"

#include <QTimer>

namespace riffdesk {

/// What Playback does on its own: it follows the player, the library and the queue.
class Playback::Private
{
public:
    Private(Playback& playback, Player& sound, Library& songs, Settings& settings)
        : q(playback)
        , player(sound)
        , library(songs)
        , memory(settings)
        , search(songs)
        , keeper(songs)
        , playable(songs)
    { }

    static quint32 newSeed(); ///< for shuffling

    void connectAll();
    void start(const QString& songId, bool play, double from = 0);
    void moveOn();
    void onFailed(const Error& error);
    void onAdvanced();
    void onPosition(double seconds);
    void onSongsChanged(const QStringList& ids);
    void onRemoved(const QStringList& ids);
    void onIds(quint64 ticket, const QStringList& ids);
    void refresh(bool edited = false);
    void queueEdited();
    void offerNext(const QString& nextId);
    void setStems(const QStringList& files);
    void jumpTo(double seconds);
    void setLoop(std::optional<TimeRange> range);
    void setProblem(std::optional<Error> found);
    void saveModes();
    void saveSoon();
    void save();
    void markHeard();
    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] bool shouldPlay() const;
    [[nodiscard]] double gainOf(const Song& song) const;

    Playback& q;
    Player& player;
    Library& library;
    PlaybackMemory memory;
    SongSearch search;
    LoudnessKeeper keeper;
    PlayQueue queue;
    QTimer saving;
    QString id; ///< what is on; its queue entry may be gone
    QString concealed; ///< the title in place of the song's
    std::optional<Error> problem;
    std::optional<TimeRange> loop;
    bool normalised = false;
    bool wanted = false; ///< whether to play once it is loaded
    bool advanced = false; ///< the song was reached by playing on
    bool next = false; ///< as last emitted
    bool previous = false;
    bool jumping = false; ///< a seek of our own is under way
    bool queueUnsaved = false;
    double position = 0; ///< as last seen
    double heardFrom = 0; ///< since where it is played on
    bool heard = false; ///< the song that is on: it is no longer new
    quint64 ticket = 0; ///< of the question for the whole queue; 0: none is open
    QStringList removedMeanwhile; ///< since that question
    QString selected; ///< since the loaded song was loaded
    SongQuery selectedFrom;
    QStringList stems; ///< what is played in place of the song's own file
    QString offeredId; ///< what the player goes on with
    QString offeredPath;
    double offeredGain = 1;
    PlayableSongs playable;
};

} // namespace riffdesk
