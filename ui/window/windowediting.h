#pragma once

#include "library/song.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace riffdesk {

class Library;
class LibraryPanel;
class Playback;
class Settings;
class TagPicker;
class Toast;
class WindowActions;
class WindowCreating;
struct SongEdit;

/// What in the window has to do with changing songs: rating, flags, tags, trash, undo and redo, and the
/// messages about them. What is marked are the selected songs, without any the one that plays. A press of
/// Create that is still held back can be taken back the same way. The references outlive it.
class WindowEditing : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Library& library;
        Settings& settings;
        Playback& playback;
        LibraryPanel& panel;
        WindowCreating& creating;
        WindowActions& actions;
        Toast& toast;
    };
    explicit WindowEditing(const Parts& parts, QObject* parent = nullptr);

    void trash(const SongNumbers& songs);
    /// This song is what is marked, at once; 0: as usual.
    void setOnly(SongNumber song) { m_only = song; }
    /// That one, else what is selected.
    [[nodiscard]] SongNumbers songsMeant() const;
    [[nodiscard]] bool isOneMeant() const { return m_only != 0; } ///< no key is the beginning of a word
    // Else a moment after its key, which may begin a word.
    void markNow(); ///< what a key is still about to do
    void dropMark(); ///< it was the beginning of a word
    [[nodiscard]] bool isAboutToMark() const { return m_markTimer.isActive(); }

Q_SIGNALS:
    void flagged(const riffdesk::SongNumbers& songs, riffdesk::Song::Flag flag); ///< by key, or the menu

private:
    enum class Newest { Edit, Create };
    using Mark = std::function<void(const SongNumbers& songs)>;

    void connectMarks();
    void markSoon(const Mark& mark);
    void flag(const SongNumbers& songs, Song::Flag flag);
    void keepTake(SongNumber song);
    [[nodiscard]] SongNumbers songsToMark() const;

    void undo();
    [[nodiscard]] bool isCreateNext() const;
    void showState();
    void tell(const SongEdit& edit, int step);

    const Parts m;
    Newest m_newest = Newest::Edit; ///< of what can be taken back
    int m_offered = 0; ///< the step that the toast offers to take back
    bool m_isUndoing = false;
    QTimer m_markTimer;
    std::function<void()> m_mark; ///< what is done when it ends
    SongNumber m_only = 0;
    TagPicker* m_tags = nullptr; ///< made when it is first asked for
};

} // namespace riffdesk
