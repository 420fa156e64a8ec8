#pragma once

#include "library/song.h"

#include <QObject>
#include <QTimer>

namespace riffdesk {

class Library;
class LibraryPanel;
class Toast;
class WindowActions;
class WindowCreating;
struct SongEdit;

/// What in the window has to do with changing songs: rating, trash, undo and redo, and the messages about
/// them. A press of Create that is still held back can be taken back the same way. The references outlive it.
class WindowEditing : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Library& library;
        LibraryPanel& panel;
        WindowCreating& creating;
        WindowActions& actions;
        Toast& toast;
    };
    explicit WindowEditing(const Parts& parts, QObject* parent = nullptr);

    void trash(const SongNumbers& songs);
    /// A moment later: a number may begin a word.
    void rateSoon(int stars);
    void rateNow(); ///< what rateSoon() is still about to do
    void dropRating(); ///< it was the beginning of a word
    [[nodiscard]] bool isAboutToRate() const { return m_rateTimer.isActive(); }

private:
    enum class Newest { Edit, Create };

    void undo();
    [[nodiscard]] bool isCreateNext() const;
    void showState();
    void tell(const SongEdit& edit, int step);

    const Parts m;
    Newest m_newest = Newest::Edit; ///< of what can be taken back
    int m_offered = 0; ///< the step that the toast offers to take back
    bool m_isUndoing = false;
    QTimer m_rateTimer;
    SongNumbers m_toRate;
    int m_stars = 0;
};

} // namespace riffdesk
