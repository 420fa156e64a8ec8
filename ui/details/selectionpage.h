#pragma once

#include "library/song.h"

#include <QStringList>
#include <QVector>
#include <QWidget>

#include <functional>

class QPushButton;

namespace riffdesk {

class CoverLabel;
class FlagEdit;
class Library;
class RatingEdit;
class TagsEdit;
class ToneLabel;

/// What is selected when it is several songs: how many, how long in all, and what can be done with all of
/// them.
class SelectionPage : public QWidget
{
    Q_OBJECT

public:
    /// The library outlives this. `tagNames` as TagsEdit.
    SelectionPage(Library& library, std::function<QStringList()> tagNames, QWidget* parent = nullptr);

    void setSongs(const QVector<SongSummary>& first, const SongNumbers& songs); ///< the first ones, and all
    void showCommon(); ///< rating, flag and tags, as they are kept
    [[nodiscard]] const SongNumbers& songs() const { return m_songs; } ///< all; empty: it shows nothing

Q_SIGNALS:
    void rated(int rating);
    void flagged(riffdesk::Song::Flag flag);
    void tagged(const QString& tag, bool isOn);
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
    QHash<QString, SongSummary> m_first; ///< by id
    QVector<CoverLabel*> m_covers;
    ToneLabel* m_count;
    ToneLabel* m_length;
    RatingEdit* m_rating;
    FlagEdit* m_flag;
    TagsEdit* m_tags;
    QVector<QPushButton*> m_audible; ///< need a song that has its audio
};

} // namespace riffdesk
