#pragma once

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace riffdesk {

/// Riffdesk on the session bus as a media player (MPRIS 2.2): media keys, desktop shells and playerctl talk
/// to it. Knows no song and no sound: it is told what to show and says what was asked for. GUI thread. Built
/// without D-Bus, or where there is no bus, publish() says false and the rest does nothing.
class Mpris : public QObject
{
    Q_OBJECT

public:
    enum class Status { Playing, Paused, Stopped };
    enum class Loop { None, Track, Playlist };
    struct Track
    {
        QString id; ///< [0-9a-f-]
        QString title;
        QString artist;
        QString album;
        QString genre;
        QString lyrics; ///< xesam:asText
        QString coverPath; ///< absolute, may be empty
        QString audioPath;
        double lengthSeconds = 0;
        int rating = 0; ///< 0 … 5
        QDateTime created;
        friend bool operator==(const Track&, const Track&) = default;
    };
    struct Can
    {
        bool play = false; ///< and pause
        bool next = false;
        bool previous = false;
        bool seek = false;
        friend bool operator==(const Can&, const Can&) = default;
    };

    explicit Mpris(QObject* parent = nullptr);
    ~Mpris() override;

    /// Takes the name org.mpris.MediaPlayer2.riffdesk (with a suffix when another one has it).
    bool publish();

    // Each tells the bus only what changed.
    void setTrack(const std::optional<Track>& track);
    void setStatus(Status status);
    void setCan(const Can& can);
    void setShuffle(bool on);
    void setLoop(Loop loop);
    void setVolume(double volume); ///< 0 … 1
    void setPositionSource(std::function<double()> seconds); ///< asked when a client reads Position
    void emitSeeked(double seconds);

Q_SIGNALS:
    void playRequested();
    void pauseRequested();
    void toggleRequested();
    void stopRequested();
    void nextRequested();
    void previousRequested();
    void seekRequested(double seconds); ///< absolute
    void volumeRequested(double volume); ///< 0 … 1
    void shuffleRequested(bool on);
    void loopRequested(riffdesk::Mpris::Loop loop);
    void raiseRequested();
    void quitRequested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
