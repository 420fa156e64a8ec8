#pragma once

#include "ui/widgets/songdrag.h"

#include <QWidget>

#include <memory>

namespace riffdesk {

class Library;
class Playback;
class Settings;
class SongWaveform;

/// The bar at the bottom: transport, song, waveform, time, order, volume, levels. The references outlive it.
class PlayerBar : public QWidget
{
    Q_OBJECT

public:
    PlayerBar(Playback& playback, Library& library, Settings& settings, QWidget* parent = nullptr);
    ~PlayerBar() override;

    [[nodiscard]] SongWaveform* waveform() const;
    void setDragger(const SongDragger& dragger); ///< of the song that is on, and of stretches of it
    void setMeterShown(bool shown); ///< where there is room for it
    void openQueue(); ///< the list of what comes next

Q_SIGNALS:
    void songClicked(const QString& songId); ///< show it in the library
    void restartRequested(); ///< only a new start brings the sound back

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
