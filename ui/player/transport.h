#pragma once

#include <QWidget>

class QToolButton;

namespace riffdesk {

class Playback;
class RoundButton;

/// Previous, play, next; from left to right in every language, as on every machine.
class Transport : public QWidget
{
    Q_OBJECT

public:
    explicit Transport(Playback& playback, QWidget* parent = nullptr);

private:
    void showState();

    Playback& m_playback;
    QToolButton* m_previous;
    RoundButton* m_play;
    QToolButton* m_next;
};

} // namespace riffdesk
