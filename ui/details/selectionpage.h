#pragma once

#include "library/song.h"

#include <QStringList>
#include <QVector>
#include <QWidget>

class QPushButton;

namespace riffdesk {

class CoverLabel;
class Library;
class RatingEdit;
class ToneLabel;

/// What is selected when it is several songs: how many, how long in all, and what can be done with all of
/// them.
class SelectionPage : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionPage(Library& library, QWidget* parent = nullptr); ///< the library outlives this

    void setSongs(const QVector<SongSummary>& first, const SongNumbers& songs); ///< the first ones, and all
    void showRating(); ///< as it is kept
    [[nodiscard]] const SongNumbers& songs() const { return m_songs; } ///< all; empty: it shows nothing

Q_SIGNALS:
    void rated(int rating);
    void playNext();
    void enqueue();
    void exportSongs();
    void trash();

private:
    static constexpr int mostCovers = 4;

    QPushButton* addButton(const char* name, const QString& text, void (SelectionPage::*signal)());

    Library& m_library;
    bool m_isWhole = true; ///< the first ones are all
    SongNumbers m_songs;
    QHash<QString, int> m_ratings; ///< by id
    QVector<CoverLabel*> m_covers;
    ToneLabel* m_count;
    ToneLabel* m_length;
    RatingEdit* m_rating;
    QVector<QPushButton*> m_audible; ///< need a song that has its audio
};

} // namespace riffdesk
