#pragma once

#include <QWidget>

class QToolButton;

namespace riffdesk {

class Playback;

/// In which order the queue is played: shuffled or not; round and round, one song, or to its end.
class ModeButtons : public QWidget
{
    Q_OBJECT

public:
    explicit ModeButtons(Playback& playback, QWidget* parent = nullptr);

private:
    void showModes();
    void nextRepeat();

    Playback& m_playback;
    QToolButton* m_shuffle;
    QToolButton* m_loop;
};

} // namespace riffdesk
