#pragma once

#include "library/stemmix.h"

#include <QWidget>

class QPushButton;

namespace riffdesk {

class DragGrip;
class LaneWave;
class TabularLabel;
class ValueSlider;

/// One stem: its name, mute, solo, gain and pan, and its outline.
class StemLane : public QWidget
{
    Q_OBJECT

public:
    static constexpr int tall = 72; ///< at least
    static constexpr int tallest = 120;

    explicit StemLane(const StemLevel& level, QWidget* parent = nullptr);

    [[nodiscard]] const StemLevel& level() const { return m_level; }
    void setLevel(const StemLevel& level); ///< emits nothing
    void setHeard(bool heard); ///< with the others' solo
    [[nodiscard]] bool isDragged() const; ///< one of its sliders
    [[nodiscard]] LaneWave* wave() const { return m_wave; }
    [[nodiscard]] DragGrip* grip() const { return m_grip; } ///< and its name

Q_SIGNALS:
    /// By hand. `isOver`: the hand has let go; until then it goes on.
    void levelChanged(bool isOver);
    void soloedAlone(); ///< solo of all others ends

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    ValueSlider* addSlider(const char* objectName, const QString& name, double least, double most,
                           double step, TabularLabel* shown);
    void showValues();

    StemLevel m_level;
    DragGrip* m_grip;
    QPushButton* m_mute;
    QPushButton* m_solo;
    ValueSlider* m_gain = nullptr;
    ValueSlider* m_pan = nullptr;
    TabularLabel* m_gainText;
    TabularLabel* m_panText;
    LaneWave* m_wave;
};

} // namespace riffdesk
