#pragma once

#include "audio/waveform.h"
#include "base/timerange.h"
#include "ui/player/regiondrag.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/timescale.h"
#include "ui/widgets/waveformpainter.h"

#include <QBasicTimer>
#include <QVector>
#include <QWidget>

#include <optional>

class QNativeGestureEvent;

namespace riffdesk {

/// The outline of a song with what has been played and the region that is selected. Time runs from left to
/// right in every language, as on a tape. Repaints only what changed.
///
/// Mouse: a click goes there; a drag over 4 px selects; the region's handles move its edges; Ctrl or Alt and
/// a drag inside moves it; Shift+click moves the nearer edge here; a double click selects between the snap
/// points around it; a pull upwards or downwards out of it takes it along (regionPulled()). Edges snap within
/// 6 px to the snap points, the playhead and the song's ends, but not with Shift held. The wheel zooms around
/// the pointer, with Shift or sideways it scrolls; a pinch zooms.
///
/// Keys: Left and Right go 5 s, comma and full stop 0.1 s; Shift+Left and Shift+Right grow or shrink the
/// region by 5 s, with Ctrl too by 0.1 s; it starts at the playhead. Shift+Home and Shift+End grow it to the
/// song's ends; [ and ] set its edges to the playhead; Ctrl+A selects all; Esc ends a drag as if it had not
/// been, else clears the region; + and - zoom, 0 shows the whole song.
///
/// To a screen reader it is a slider in seconds whose value reads "1:08.2 of 2:33".
class WaveformView : public QWidget, public Accessible, private QAccessibleValueInterface
{
    Q_OBJECT

public:
    explicit WaveformView(QWidget* parent = nullptr);
    ~WaveformView() override;

    void setWaveform(const Waveform& waveform);
    void clear(); ///< a calm line: no outline, or not yet; no snap points
    void setDuration(double seconds); ///< 0: nothing to seek in
    /// What is played now. A zoomed view turns its page with it, unless the user has scrolled it away.
    void setPosition(double seconds);
    void setSnapPoints(const QVector<double>& seconds);
    [[nodiscard]] double duration() const { return m_scale.duration(); }
    [[nodiscard]] double position() const { return m_position; }
    /// Goes there as if the user had: clamped, tells seekRequested().
    void seek(double seconds);

    [[nodiscard]] std::optional<TimeRange> region() const { return m_region; }
    /// On a grid of 0.01 s, at least 0.1 s, inside the song. Emits no signal.
    void setRegion(std::optional<TimeRange> region);
    /// As an edit by the user: emits regionChanged() and regionEditFinished() when it is another one.
    void changeRegion(std::optional<TimeRange> region);
    [[nodiscard]] bool isDragging() const { return m_dragging; } ///< the region is in the user's hand

    void zoomIn(); ///< around the playhead where it is in view, else around the middle
    void zoomOut();
    void zoomToFit();
    [[nodiscard]] const TimeScale& scale() const { return m_scale; }

    /// "1:08.2 of 2:33", with a region "1:08.2 of 2:33, region 1:02.4 to 1:15.0"
    [[nodiscard]] QString positionText() const;
    [[nodiscard]] double secondsAt(int x) const;
    [[nodiscard]] int xOf(double seconds) const; ///< may lie outside the view while it is zoomed

    /// The keys above as a table for the help page: words and keys.
    [[nodiscard]] static QList<QPair<QString, QString>> shortcuts();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] QString accessibleText(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessibleValueInterface* accessibleValue() override { return this; }

    static constexpr double stepSeconds = 5; ///< of the arrow keys, with and without Shift
    static constexpr double fineStepSeconds = 0.1; ///< of comma and full stop, and of Ctrl+Shift+arrows
    static constexpr int snapPixels = 6;
    static constexpr int handlePixels = 8; ///< how wide a handle can be grabbed
    static constexpr int clickPixels = 4; ///< a shorter drag is a click

Q_SIGNALS:
    void seekRequested(double seconds);
    void regionChanged(std::optional<riffdesk::TimeRange> region); ///< by the user, also while one drags
    void regionEditFinished(); ///< the user has let go of it
    void regionPulled(); ///< with the button held down
    void viewChanged(); ///< zoomed, scrolled or resized: places have moved on the screen

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    [[nodiscard]] QVariant currentValue() const override { return m_position; }
    void setCurrentValue(const QVariant& value) override { seek(value.toDouble()); }
    [[nodiscard]] QVariant maximumValue() const override { return duration(); }
    [[nodiscard]] QVariant minimumValue() const override { return 0.0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return stepSeconds; }

    using Kind = RegionDrag::Kind;
    [[nodiscard]] Kind kindAt(int x, Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] QVector<double> placesToSnapTo() const;
    [[nodiscard]] QString helpAt(int x) const;
    [[nodiscard]] bool handlesKey(const QKeyEvent& event) const;
    [[nodiscard]] bool isInRegion(int x) const;
    void showHead(double before);
    void setRegionByHand(std::optional<TimeRange> region);
    void dragTo(int x, Qt::KeyboardModifiers modifiers);
    void endDrag();
    void abandonDrag();
    void growRegion(double to);
    void setEdgeToHead(bool start);
    void zoomBy(double factor, double x);
    void scrollBy(double pixels);
    void onViewMoved();
    void drawBubble(QPainter* painter) const;
    void drawOverview(QPainter* painter) const;
    [[nodiscard]] QString bubbleText() const;
    [[nodiscard]] QRect bubbleRect() const;
    void updateBetween(int x1, int x2);
    void setHover(int x);
    void setCursorAt(int x, Qt::KeyboardModifiers modifiers);

    TimeScale m_scale;
    WaveformPainter m_outline;
    QVector<double> m_snapPoints;
    double m_position = 0;
    std::optional<TimeRange> m_region;
    /// The edge that Shift and the arrows move, and the one they leave; known since the first such key.
    struct KeyEdges
    {
        double anchor;
        double moving;
    };
    std::optional<KeyEdges> m_keyEdges;

    bool m_pressed = false;
    bool m_dragging = false;
    int m_pressedX = 0;
    int m_pressedY = 0;
    bool m_canPull = false; ///< pressed in the region
    int m_dragX = 0;
    RegionDrag m_drag;
    std::optional<TimeRange> m_beforeDrag;
    /// Those of the press: a playhead that moves on must not take an edge with it.
    QVector<double> m_dragPlaces;
    QBasicTimer m_scrollTimer; ///< while one drags beyond the edge of a zoomed view

    int m_hoverX = -1; ///< -1: the mouse is elsewhere
    Kind m_hot = Kind::None; ///< the handle that the pointer is at
};

} // namespace riffdesk
