#pragma once

#include "base/result.h"
#include "library/song.h"
#include "lyrics/timedlyrics.h"

#include <QObject>
#include <QStringList>
#include <QVector>

#include <optional>

namespace riffdesk {

/// The moments of a song's lines: "lyrics.lrc" in its folder, which goes with it. And the times of files that
/// lyrics were taken from, kept until a song made from those words comes: a service keeps the timing of what
/// it covers or varies, but tells no times itself. They are offered, never taken for granted. GUI thread; the
/// files are small.
class SongTimes : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostOffers = 20;
    static constexpr qint64 mostBytes = 2'000'000; ///< of a file
    static constexpr const char* fileName = "lyrics.lrc";

    /// Folders of the songs, and of the files that wait.
    SongTimes(QString songsDir, QString waitingDir, QObject* parent = nullptr);

    /// For each of these lines of the song its seconds, or linetimes::untimed; empty without times, or when
    /// the words have become others.
    [[nodiscard]] QVector<double> timesOf(const Song& song, const QStringList& lines) const;
    /// Refused when the words or the length do not fit.
    Result<void> keep(const Song& song, const QStringList& lines, const TimedLyrics& timed);
    Result<void> forget(const QString& songId);

    /// Lyrics were taken from a file with times.
    void addOffer(const TimedLyrics& timed);
    /// The newest whose words are this song's, unless it has times.
    [[nodiscard]] std::optional<TimedLyrics> offerFor(const Song& song, const QStringList& lines);
    void removeOffer(const TimedLyrics& timed);

Q_SIGNALS:
    void changed(const QString& songId);

private:
    void read();
    [[nodiscard]] QString pathOf(const QString& songId) const;
    [[nodiscard]] QString pathOf(const TimedLyrics& timed) const;

    const QString m_songsDir;
    const QString m_waitingDir;
    bool m_read = false;
    QVector<TimedLyrics> m_offers; ///< newest first
};

} // namespace riffdesk
