#pragma once

#include "audio/levels.h"
#include "ui/widgets/accessible.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <array>

namespace riffdesk {

class Player;

/// What is being heard, to look at: the spectrum in bars and below it a line each for left and right, RMS
/// with the peak held for a moment. Moves only while it plays and can be seen; then it sinks to nothing and
/// costs nothing. The player outlives it.
class LevelMeter : public QWidget, public Accessible
{
    Q_OBJECT

public:
    explicit LevelMeter(Player& player, QWidget* parent = nullptr);
    ~LevelMeter() override;

    /// For those who want little to move: the lines without the spectrum.
    void setCalm(bool calm);
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    /// What is drawn, 0 … 1.
    [[nodiscard]] float band(int index) const { return m_bands.at(size_t(index)); }
    [[nodiscard]] float level(int channel) const { return m_levels.at(size_t(channel)); }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void startOrStop();
    void step();
    [[nodiscard]] bool canBeSeen() const;
    [[nodiscard]] bool isIdle() const;
    void drawLine(QPainter& painter, const QRect& area, size_t channel) const;

    Player& m_player;
    Levels m_analyser;
    Levels::Block m_heard{};
    QTimer m_timer;
    QElapsedTimer m_clock; ///< since the last step
    std::array<float, Levels::bandCount> m_bands{}; ///< heights
    std::array<float, 2> m_levels{}; ///< lengths of the lines
    std::array<float, 2> m_peaks{}; ///< places of the marks
    std::array<float, 2> m_held{}; ///< seconds for which the mark still stays
    bool m_calm = false;
};

} // namespace riffdesk
