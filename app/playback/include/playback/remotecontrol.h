#pragma once

#include "platform/mpris.h"

#include <QObject>

namespace riffdesk {

class Library;
class Playback;

/// Media keys, desktop shells and playerctl as one more hand on Playback: passes on what they ask for, and
/// tells them what plays. GUI thread.
class RemoteControl : public QObject
{
    Q_OBJECT

public:
    /// The references outlive this.
    RemoteControl(Playback& playback, const Library& library, QObject* parent = nullptr);
    ~RemoteControl() override;

    /// From here on the desktop sees Riffdesk as a media player. False where there is no session bus.
    bool start();

Q_SIGNALS:
    void raiseRequested(); ///< bring the window to the front
    void quitRequested();

private:
    void connectRequests();
    void connectNews();
    void showTrack();
    void showStatus();
    void showAbilities();
    void showModes();
    void showVolume();

    Playback& m_playback;
    const Library& m_library;
    Mpris m_mpris;
    bool m_stopped = false; ///< by Stop, and nothing else has happened since
};

} // namespace riffdesk
