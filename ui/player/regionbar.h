#pragma once

#include "base/timerange.h"

#include <QWidget>

namespace riffdesk {

class TimeSpin;

/// The small bar that floats over the selected region: its times, and what can be done with it. Has room for
/// its shadow around it; never takes the focus by itself, but Tab reaches it.
class RegionBar : public QWidget
{
    Q_OBJECT

public:
    explicit RegionBar(QWidget* parent = nullptr);

    void setRegion(const TimeRange& region, double duration); ///< seconds
    void setCanReplace(bool can); ///< the song can be sent back to the service
    void setLooping(bool looping);
    [[nodiscard]] QList<QWidget*> controls() const { return m_controls; } ///< in the order of Tab

    static constexpr int shadow = 12; ///< pixels around what is seen

Q_SIGNALS:
    void timesEdited(riffdesk::TimeRange region); ///< typed
    void replaceClicked();
    void loopClicked();
    void auditionClicked();
    void closeClicked();
    void pulled(); ///< out of the window, by its grip
    void copyClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    class Button;
    Button* add(const QString& name, const QString& icon, const QString& text, const QString& tip);
    TimeSpin* addTime(QWidget* times, const QString& name, const QString& title);

    TimeSpin* m_start;
    TimeSpin* m_end;
    Button* m_replace;
    Button* m_loop;
    QList<QWidget*> m_controls;
};

} // namespace riffdesk
