#pragma once

#include "ui/widgets/songdrag.h"

#include <QPoint>
#include <QWidget>

#include <optional>
#include <utility>

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
    void setDragger(SongDragger dragger) { m_dragger = std::move(dragger); }

Q_SIGNALS:
    void clicked(); ///< never while there is no song

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void showSong();

    Playback& m_playback;
    Library& m_library;
    CoverLabel* m_cover;
    ElidedLabel* m_title;
    ElidedLabel* m_about;
    SongDragger m_dragger;
    std::optional<QPoint> m_pressed; ///< with the left button, until it is released or drags
};

} // namespace riffdesk
