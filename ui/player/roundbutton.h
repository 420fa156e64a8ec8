#pragma once

#include <QToolButton>

namespace riffdesk {

/// The round button that plays and pauses.
class RoundButton : public QToolButton
{
    Q_OBJECT

public:
    explicit RoundButton(QWidget* parent = nullptr);

    void setPlaying(bool playing); ///< then it shows, and is called, Pause

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_playing = false;
};

} // namespace riffdesk
