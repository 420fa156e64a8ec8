#pragma once

#include "base/error.h"
#include "base/stemturn.h"
#include "base/stereogain.h"
#include "base/timerange.h"
#include "library/song.h"
#include "library/songsearch.h"
#include "playback/playqueue.h"

#include <QObject>

#include <memory>
#include <optional>

namespace riffdesk {

class Library;
class Player;
class Settings;

/// Plays the library: which song, what comes after it without a gap, how loud. The window's bar, the menus
/// and the media keys all speak to this; the sound itself is the Player's. GUI thread; no call blocks.
/// Shuffle, repeat, normalisation, the last song and its position are kept in the settings.
class Playback : public QObject
{
    Q_OBJECT

public:
    static constexpr double targetLoudness = -14; ///< LUFS
    static constexpr double highestPeak = -1; ///< dBTP

    /// The references outlive this.
    Playback(Player& player, Library& library, Settings& settings, QObject* parent = nullptr);
    ~Playback() override; ///< keeps song and position

    /// Plays this song at once, from its start; the queue becomes all songs of the query in their order.
    void playFrom(const SongQuery& query, const QString& songId);
    /// The song alone, as far as the queue goes; at its start, playing or not.
    void open(const QString& songId, bool play);
    void enqueue(const QStringList& ids); ///< at the end; plays when nothing is on
    void playNext(const QStringList& ids); ///< after the current song
    /// A song that was selected in the library: play() means it rather than the one that is loaded, with the
    /// query's songs after it, until another is loaded. Empty: none.
    void setSelected(const SongQuery& query, const QString& songId);
    [[nodiscard]] bool meansSelected() const; ///< what play() would do
    void playQueued(const QString& songId); ///< at once; the queue stays. Nothing when it is not in it
    /// At once, from that second on; a queue that has it stays, another becomes the song alone.
    void playAt(const QString& songId, double seconds);
    /// Has playAt() go over to these without a gap: songs, and the seconds they would begin at.
    void prepare(const QVector<std::pair<QString, double>>& places);
    void setQueue(const QStringList& ids); ///< the song that is on stays
    void dequeue(const QStringList& ids); ///< takes them out; the song that is on stays
    /// The song, position and queue of the last run, paused.
    void restore();
    void save(); ///< also done by itself every few seconds while it plays

    void play();
    void pause();
    void toggle();
    void stop(); ///< paused at the start
    void next();
    void previous(); ///< to the start of the song when it is more than 3 s in
    void seek(double seconds);
    /// Goes round in this stretch of the song from now on. Ends with the song or with nullopt.
    void setLoop(std::optional<TimeRange> range);
    /// Plays from 3 s before the range to its end, once, and stops there; any other command ends it.
    void audition(const TimeRange& range);

    /// From now on the song that is on is heard as its stems, from the same moment on, each with its gain;
    /// until another song is on. Absolute paths; none: as it is again.
    void setStems(const QStringList& files, const QVector<StereoGain>& gains = {});
    void setStemGains(const QVector<StereoGain>& gains); ///< while isHeardAsStems()
    /// Which of them is heard where, with crossfades of so many seconds, until setStems(); none: all of them.
    void setStemTurns(const QVector<StemTurn>& turns, double fadeSeconds);
    [[nodiscard]] bool isHeardAsStems() const;

    /// While this is not empty, song() tells no more of what is on than this title and how long it is: for
    /// listening without knowing.
    void conceal(const QString& title);
    [[nodiscard]] bool isConcealed() const;

    void setShuffle(bool on);
    void setRepeat(PlayQueue::Repeat repeat);
    void setNormalised(bool on); ///< to targetLoudness, never above highestPeak

    [[nodiscard]] Player& player() const;
    [[nodiscard]] QString songId() const; ///< empty: none
    [[nodiscard]] std::optional<Song> song() const;
    [[nodiscard]] const PlayQueue& queue() const;
    /// Something is loaded or queued, or the library has songs: see nothingToPlay().
    [[nodiscard]] bool canPlay() const;
    [[nodiscard]] bool hasNext() const;
    [[nodiscard]] bool hasPrevious() const;
    [[nodiscard]] bool shuffle() const;
    [[nodiscard]] PlayQueue::Repeat repeat() const;
    [[nodiscard]] bool normalised() const;
    [[nodiscard]] std::optional<TimeRange> loop() const;
    [[nodiscard]] std::optional<Error> problem() const; ///< why the song cannot be played

Q_SIGNALS:
    void songChanged(const QString& songId); ///< another one, or none
    void queueChanged(); ///< its songs or hasNext()/hasPrevious()
    void modesChanged(); ///< shuffle, repeat or normalisation
    void loopChanged();
    void stemsChanged(); ///< isHeardAsStems()
    void concealedChanged();
    void nothingToPlay(); ///< play() was asked for, and nothing is loaded, selected or queued
    void problemChanged();
    void seeked(double seconds); ///< the position jumped, other than by playing on

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
