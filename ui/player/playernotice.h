#pragma once

#include "platform/soundserver.h"

#include <QWidget>

class QPushButton;

namespace riffdesk {

class Library;
class Playback;
class ToneLabel;

/// One line about what keeps the song from being heard, and the way out where there is one; hidden when all
/// is well. The references outlive this.
class PlayerNotice : public QWidget
{
    Q_OBJECT

public:
    static constexpr int lineHeight = 20; ///< px

    PlayerNotice(Playback& playback, Library& library, QWidget* parent = nullptr);

Q_SIGNALS:
    void restartRequested(); ///< only a new start brings the sound back

private:
    void watchServer();
    void showNotice();

    Playback& m_playback;
    SoundServer m_server;
    bool m_serverFound = false;
    ToneLabel* m_text;
    QPushButton* m_restart;
};

} // namespace riffdesk
