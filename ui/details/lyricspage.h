#pragma once

#include "library/textmatcher.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QTextBrowser>
#include <QVector>

#include <optional>

namespace riffdesk {

/// A song's words to read and to select: section tags in the region's colour, a little air between the
/// sections. With times it marks the line that is sung, keeps it in sight unless the reader is scrolling, and
/// a click on a line tells its moment.
class LyricsPage : public QTextBrowser
{
    Q_OBJECT

public:
    explicit LyricsPage(QWidget* parent = nullptr);
    void setLyrics(const QString& lyrics); ///< forgets the times
    [[nodiscard]] const QStringList& lines() const { return m_lines; } ///< as they are shown, with the tags
    /// For each line its seconds, rising; negative for none. Empty: no times.
    void setTimes(const QVector<double>& times);
    /// Where the song is, or nothing while another one is on.
    void setPosition(std::optional<double> seconds);
    void setMatcher(const TextMatcher& matcher); ///< what is marked in the words
    void setDropsAccepted(bool taken) { setAcceptDrops(taken); }

Q_SIGNALS:
    void lineChosen(double seconds);
    void fileDropped(const QString& path); ///< of a kind that may hold times

protected:
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Moment
    {
        double seconds = 0;
        int line = 0;
    };

    void write();
    void mark();
    void showMarks();
    void findMatches();
    void scrollToMarked();
    [[nodiscard]] int lineAt(double seconds) const; ///< -1: before the first one
    [[nodiscard]] std::optional<double> timeUnder(const QPoint& point) const;

    QString m_lyrics;
    QStringList m_lines;
    QVector<Moment> m_moments; ///< in the order of time
    std::optional<double> m_position;
    int m_marked = -1;
    TextMatcher m_matcher;
    QList<QTextEdit::ExtraSelection> m_matches;
    QPoint m_pressedAt;
    QElapsedTimer m_sinceHand; ///< since the reader scrolled
};

} // namespace riffdesk
