#pragma once

#include "base/result.h"
#include "library/song.h"
#include "lyrics/timedlyrics.h"

#include <QObject>
#include <QStringList>
#include <QVector>

#include <optional>

namespace riffdesk {

/// The times of a song's lines: "lyrics.lrc" in its folder. Also the times of files that lyrics were inserted
/// from, kept as offers until a song with those words is made: the service keeps the timing of what it covers
/// or varies, but returns no times. An offer is used only when the user takes it. GUI thread; the files are
/// small.
class SongTimes : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxOffers = 20;
    static constexpr qint64 maxBytes = 2'000'000; ///< of a file
    static constexpr const char* fileName = "lyrics.lrc";

    /// The folders of the songs and of the offers.
    SongTimes(QString songsDir, QString waitingDir, QObject* parent = nullptr);

    /// For each of these lines of the song its seconds, or linetimes::untimed; empty without times, or when
    /// the words differ by now.
    [[nodiscard]] QVector<double> timesOf(const Song& song, const QStringList& lines) const;
    /// Its lines that have a moment, with their tags left out; nothing without times.
    [[nodiscard]] std::optional<TimedLyrics> timedLyrics(const Song& song) const;
    /// Where each section of its lyrics that has a tag begins, which is where its first timed line does, and
    /// the tag; empty without times.
    [[nodiscard]] QVector<TimedLyrics::Line> sectionStarts(const Song& song) const;
    /// Refused when the words or the length do not fit.
    Result<void> save(const Song& song, const QStringList& lines, const TimedLyrics& timed);
    Result<void> remove(const QString& songId);

    /// For the times of a file that lyrics were inserted from.
    void addOffer(const TimedLyrics& timed);
    /// The newest whose words are this song's, unless it has times.
    [[nodiscard]] std::optional<TimedLyrics> offerFor(const Song& song, const QStringList& lines);
    void removeOffer(const TimedLyrics& timed);

Q_SIGNALS:
    void changed(const QString& songId);

private:
    void loadOffers();
    [[nodiscard]] QString pathOf(const QString& songId) const;
    [[nodiscard]] QString pathOf(const TimedLyrics& timed) const;

    const QString m_songsDir;
    const QString m_waitingDir;
    bool m_loaded = false;
    QVector<TimedLyrics> m_offers; ///< newest first
};

} // namespace riffdesk
