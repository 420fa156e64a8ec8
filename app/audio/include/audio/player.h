#pragma once

#include "base/error.h"
#include "base/stemturn.h"
#include "base/stereogain.h"
#include "base/timerange.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>
#include <optional>

namespace riffdesk {

class SoundDevices;

/// What the player bar talks to: one song, or the stems of one, at a time, played by the engine in its own
/// thread. GUI thread; no call blocks. The position is in seconds of the song. With no audio device it plays
/// silently against a clock.
class Player : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Paused, Playing };
    Q_ENUM(State)
    enum class Output {
        Device, ///< heard
        Silent, ///< no device, or it died: playing goes on against a clock and returns to a device when one
                ///< comes
    };
    Q_ENUM(Output)

    explicit Player(QObject* parent = nullptr);
    /// Plays on these devices instead of the system's; for tests.
    explicit Player(std::unique_ptr<SoundDevices> devices, QObject* parent = nullptr);
    ~Player() override;

    /// A file and a second of it.
    struct Place
    {
        QString path;
        double seconds = 0;
    };

    /// Opens a file, at that second. Loading, then Paused, or Playing when `play`; at once where it was
    /// prepared. A file that cannot be opened or holds no audio ends in Empty and failed().
    void open(const QString& path, bool play, double from = 0);
    /// The same with files that are heard together, in step, as one song: its stems.
    void open(const QStringList& stems, bool play, double from = 0);
    /// Opens these files ahead, in the order of the list, and decodes some seconds of each from there on:
    /// open() then goes over to one of them without a gap. Any others are forgotten.
    void prepare(const QVector<Place>& places);
    [[nodiscard]] bool isPrepared(const QString& path) const; ///< the file is open and decoded from there on
    void close();
    void play();
    void pause();
    void toggle();
    void seek(double seconds); ///< clamped to the song
    void setLoop(std::optional<TimeRange> region); ///< at least 0.02 s long
    /// Pauses exactly there, once, when playing comes to it; at the end of the song at the latest, without
    /// going on to the next. Forgotten by open(), close(), seek() and setLoop().
    void setStop(std::optional<double> seconds);
    void setRepeat(bool repeat); ///< the whole song again at its end instead of finished()
    void setVolume(double volume); ///< 0 … 1 of the slider; the gain follows a perceptual curve
    void setMuted(bool muted);
    /// How loud this song is played, beside the volume: 0 … 4, 1 as it is. Kept until the next open().
    void setGain(double gain);
    /// What each stem is heard with beside that, in their order; 1 where none is given. Kept until the next
    /// open(), or until the next song is heard.
    void setStemGains(const QVector<StereoGain>& gains);
    /// Which of them is heard where, by their seconds, with crossfades of that many seconds; none: all of
    /// them. Kept as the gains are.
    void setStemTurns(const QVector<StemTurn>& turns, double fadeSeconds);
    /// What follows without a gap when the song comes to its end by itself: it is opened and its beginning
    /// decoded ahead. Empty: nothing. Forgotten by open() and close().
    void setNext(const QString& path, double gain = 1);

    [[nodiscard]] State state() const;
    [[nodiscard]] Output output() const;
    [[nodiscard]] double position() const; ///< seconds, what is being heard now
    [[nodiscard]] double duration() const; ///< seconds; 0 while Empty or Loading
    [[nodiscard]] double volume() const;
    [[nodiscard]] bool muted() const;
    [[nodiscard]] QString path() const; ///< of the song, or of its first stem
    /// The newest `frames` stereo frames that have been heard, for meters: `out` takes frames × 2 values;
    /// silence where there are none. 48 kHz; at most half a second.
    void heardFrames(float* out, int frames) const;

Q_SIGNALS:
    void stateChanged(riffdesk::Player::State state);
    void outputChanged(riffdesk::Player::Output output);
    void
    positionChanged(double seconds); ///< at most 30 times a second, only while it moves, and after a seek
    void durationChanged(double seconds);
    void volumeChanged(double volume, bool muted);
    void advanced(); ///< what setNext() named is heard now, from its start: path() and duration() are its
    void finished(); ///< the song came to its end and is not repeated
    /// The file cannot be played, or not to its end because it went away or its disk fails. Empty by then.
    void failed(const riffdesk::Error& error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
