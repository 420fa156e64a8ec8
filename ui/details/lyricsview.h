#pragma once

#include "library/song.h"
#include "library/textmatcher.h"
#include "lyrics/timedlyrics.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QPushButton;

namespace riffdesk {

class LyricsPage;
class LyricsReader;
class Playback;
class SongTimes;
class ToneLabel;

/// A song's lyrics in the details. Where their times are known they follow the song; times can be dropped on
/// them, and those of a file that the lyrics were taken from are offered.
class LyricsView : public QWidget
{
    Q_OBJECT

public:
    explicit LyricsView(QWidget* parent = nullptr);
    /// From now on there are times. Both outlive this.
    void setTimes(SongTimes& times, Playback& playback);
    void setSong(const Song& song);
    void setMatcher(const TextMatcher& matcher); ///< what is marked in the words

private:
    enum class Row { None, Offer, Following, Problem };

    void refresh();
    void showRow(Row row, const QString& text = {});
    void follow();
    void loadFile(const QString& path);
    void take(const TimedLyrics& timed);
    void yes();
    void no();
    [[nodiscard]] bool mayKeepTiming() const;

    LyricsPage* m_page;
    QWidget* m_row;
    QBoxLayout* m_rowLayout;
    ToneLabel* m_text;
    QPushButton* m_yes;
    QPushButton* m_no;
    LyricsReader* m_reader;
    SongTimes* m_times = nullptr;
    Playback* m_playback = nullptr;
    Song m_song;
    Row m_shown = Row::None;
    std::optional<TimedLyrics> m_offer;
};

} // namespace riffdesk
