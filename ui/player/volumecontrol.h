#pragma once

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace riffdesk {

class Player;
class Settings;
class ValueSlider;

/// Mute and volume, remembered from one run to the next. The references outlive this.
class VolumeControl : public QWidget
{
    Q_OBJECT

public:
    VolumeControl(Player& player, Settings& settings, QWidget* parent = nullptr);
    ~VolumeControl() override;

    void setSliderShown(bool shown); ///< else the mute button alone

private:
    void showVolume();

    Player& m_player;
    Settings& m_settings;
    QToolButton* m_mute;
    ValueSlider* m_slider;
    QTimer m_keep; ///< writes to the settings once the slider rests
};

} // namespace riffdesk
