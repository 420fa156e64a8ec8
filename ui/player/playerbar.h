#pragma once

#include "library/song.h"

#include <QWidget>

#include <memory>

namespace riffdesk {

class Library;
class Player;
class Settings;

/// The bar at the bottom: transport, waveform, time, volume. Talks to the Player; the window says which song.
class PlayerBar : public QWidget
{
    Q_OBJECT

public:
    PlayerBar(Player& player, Library& library, Settings& settings, QWidget* parent = nullptr);
    ~PlayerBar() override;
    /// Loads a song and its waveform; plays it when `play`.
    void open(const QString& songId, bool play);
    [[nodiscard]] QString songId() const;

Q_SIGNALS:
    void nextRequested();
    void previousRequested();
    void songChanged(const QString& songId);
    void playingChanged(bool playing);
    void songClicked(const QString& songId); ///< show it in the library

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
