#pragma once

#include <QWidget>

namespace riffdesk {

class CoverLabel;
class ElidedLabel;
class Library;
class Playback;

/// Cover, title and style of the song that is on. The references outlive this.
class PlayingSong : public QWidget
{
    Q_OBJECT

public:
    PlayingSong(Playback& playback, Library& library, QWidget* parent = nullptr);

    void setTextWidth(int width); ///< of title and style

Q_SIGNALS:
    void clicked(); ///< never while there is no song

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void showSong();

    Playback& m_playback;
    Library& m_library;
    CoverLabel* m_cover;
    ElidedLabel* m_title;
    ElidedLabel* m_about;
};

} // namespace riffdesk
