#pragma once

#include "stems/mixsong.h"

#include <QObject>

class QStackedWidget;

namespace riffdesk {

class CompareView;
class DetailsPanel;
class LibraryPanel;
class RunBar;
class Studio;
class Toast;
class WindowActions;
class WindowEditing;

/// What in the window has to do with comparing songs: the view in the place of the library, which song the
/// details show, what is selected or what is heard there, and the songs that are put together of others. The
/// references outlive it.
class WindowComparing : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Studio& studio;
        QStackedWidget& middle; ///< whose first page is the library
        LibraryPanel& library;
        WindowActions& actions;
        Toast& toast;
        WindowEditing& editing;
        DetailsPanel& details; ///< whose family may be meant
        RunBar& bar; ///< how far a song is that is put together
    };
    explicit WindowComparing(const Parts& parts, QObject* parent = nullptr);

    /// One song with the one that it was made from, or two to nine; says why where it cannot be done.
    void open(const QStringList& ids);
    void close();

private:
    [[nodiscard]] Result<QStringList> comparable(const QStringList& ids) const;
    void openView();
    void make(const Song& source, Song made, const SoundWriter& write);
    void keep(const QString& id);
    void endMaking();
    void followHeard();

    const Parts m;
    MixSong m_splicing;
    QString m_undoText; ///< of the song that is being put together
    CompareView* m_view = nullptr; ///< made when it is first opened
    bool m_isFollowed = false; ///< what is heard there, by keys and details
};

} // namespace riffdesk
