#pragma once

#include <QObject>

namespace riffdesk {

class CreatePanel;
class LibraryPanel;
class Playback;
class PlayerBar;
class Settings;
class SongMenu;
class WindowActions;

/// What in the window has to do with playing: connects actions, library, bar and form with the playback. The
/// references outlive it.
class WindowPlaying : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Playback& playback;
        Settings& settings;
        WindowActions& actions;
        LibraryPanel& library;
        PlayerBar& bar;
        CreatePanel& form;
    };

    explicit WindowPlaying(const Parts& parts, QObject* parent = nullptr);

    /// The song that plays, or empty while none does: for the window's title.
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void titleChanged();
    void formFilled(); ///< with a section or a place of a song: show it

private:
    void connectTransport();
    void connectModes();
    void connectLibrary();
    void connectWaveform();
    void playOrPause();
    void play(const QString& songId);
    void showPlaying();
    void showModes();
    void showRegion();

    Parts m;
    bool m_playing = false; ///< also while the next song is loading
};

} // namespace riffdesk
