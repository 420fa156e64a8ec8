// The hands on a WaveformView: mouse, wheel, pinch and keys.

#include "ui/player/waveformview.h"

#include <QGestureEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QStyleHints>
#include <QTimerEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

constexpr double zoomPerNotch = 1.25;
constexpr double pixelsPerNotch = 80; ///< of a wheel that scrolls
constexpr int scrollTickMs = 30;
constexpr double scrollFastest = 24; ///< pixels a tick
constexpr Qt::KeyboardModifiers moving = Qt::ControlModifier | Qt::AltModifier;

} // namespace

bool WaveformView::isInRegion(int x) const
{
    return m_region && x > xOf(m_region->start) && x < xOf(m_region->end);
}

RegionDrag::Kind WaveformView::kindAt(int x, Qt::KeyboardModifiers modifiers) const
{
    if (!m_region)
        return Kind::New;
    const int fromStart = std::abs(x - xOf(m_region->start));
    const int fromEnd = std::abs(x - xOf(m_region->end));
    if (std::min(fromStart, fromEnd) <= handlePixels / 2) {
        if (fromStart == fromEnd)
            return x < xOf(m_region->start) ? Kind::Start : Kind::End;
        return fromStart < fromEnd ? Kind::Start : Kind::End;
    }
    return isInRegion(x) && (modifiers & moving) ? Kind::Move : Kind::New;
}

QVector<double> WaveformView::placesToSnapTo() const
{
    QVector<double> places = m_snapPoints;
    places << 0 << duration() << m_position;
    return places;
}

void WaveformView::dragTo(int x, Qt::KeyboardModifiers modifiers)
{
    m_dragX = x;
    const double reach =
        modifiers & Qt::ShiftModifier ? 0 : snapPixels / std::max(1e-9, m_scale.pixelsPerSecond());
    setRegionByHand(m_drag.at(secondsAt(x), duration(), m_dragPlaces, reach));
    const bool beyond = m_scale.isZoomed() && (x < 0 || x >= width());
    if (beyond && !m_scrollTimer.isActive())
        m_scrollTimer.start(scrollTickMs, this);
    else if (!beyond)
        m_scrollTimer.stop();
}

void WaveformView::endDrag()
{
    m_scrollTimer.stop();
    m_pressed = false;
    m_dragging = false;
    m_drag = {};
    update();
}

void WaveformView::abandonDrag()
{
    if (!m_pressed)
        return;
    const bool changed = m_dragging;
    endDrag();
    if (changed)
        setRegionByHand(m_beforeDrag);
}

void WaveformView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_scrollTimer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    const int beyond = m_dragX < 0 ? m_dragX : m_dragX - width() + 1;
    scrollBy(std::clamp(beyond / 2.0, -scrollFastest, scrollFastest));
    dragTo(m_dragX, QGuiApplication::keyboardModifiers());
}

void WaveformView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || duration() <= 0) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressed = true;
    m_pressedX = event->position().toPoint().x();
    m_pressedY = event->position().toPoint().y();
    m_canPull = isInRegion(m_pressedX) && event->modifiers() == Qt::NoModifier;
    m_beforeDrag = m_region;
    m_dragPlaces = placesToSnapTo();
    m_drag = RegionDrag(kindAt(m_pressedX, event->modifiers()), secondsAt(m_pressedX), m_region);
    setCursorAt(m_pressedX, event->modifiers());
}

void WaveformView::mouseMoveEvent(QMouseEvent* event)
{
    const int x = event->position().toPoint().x();
    const int sideways = std::abs(x - m_pressedX);
    const int upwards = std::abs(event->position().toPoint().y() - m_pressedY);
    const bool pulls = m_canPull && upwards > sideways; // a selection is made sideways
    if (m_pressed && !m_dragging && pulls && upwards >= QGuiApplication::styleHints()->startDragDistance()) {
        endDrag(); // the release will not come here
        setHover(-1); // nor will the pointer's leaving
        Q_EMIT regionPulled();
        return;
    }
    if (m_pressed && !m_dragging && !pulls && sideways >= clickPixels) {
        m_dragging = true;
        m_keyEdges.reset();
    }
    if (m_dragging)
        dragTo(x, event->modifiers());
    setHover(std::clamp(x, 0, std::max(0, width() - 1)));
    setCursorAt(x, event->modifiers());
}

void WaveformView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    const int x = event->position().toPoint().x();
    if (m_dragging) {
        dragTo(x, event->modifiers());
        endDrag();
        Q_EMIT regionEditFinished();
    } else {
        const Kind kind = m_drag.kind();
        endDrag();
        if (m_region && (event->modifiers() & Qt::ShiftModifier)) {
            const double here = secondsAt(x);
            const bool start = std::abs(here - m_region->start) < std::abs(here - m_region->end);
            changeRegion(start ? TimeRange{here, m_region->end} : TimeRange{m_region->start, here});
        } else if (kind == Kind::Start || kind == Kind::End) {
            seek(kind == Kind::Start ? m_region->start : m_region->end); // hit a little beside it
        } else {
            seek(secondsAt(x));
        }
    }
    setCursorAt(x, event->modifiers());
}

void WaveformView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || duration() <= 0 || m_snapPoints.isEmpty()) {
        mousePressEvent(event); // as any other click
        return;
    }
    const double here = secondsAt(event->position().toPoint().x());
    const auto after = std::upper_bound(m_snapPoints.cbegin(), m_snapPoints.cend(), here);
    changeRegion(TimeRange{after == m_snapPoints.cbegin() ? 0 : *(after - 1),
                           after == m_snapPoints.cend() ? duration() : *after});
}

void WaveformView::leaveEvent(QEvent* event)
{
    setHover(-1);
    if (m_hot != Kind::None) {
        m_hot = Kind::None;
        update();
    }
    QWidget::leaveEvent(event);
}

void WaveformView::setCursorAt(int x, Qt::KeyboardModifiers modifiers)
{
    const Kind kind = m_pressed ? m_drag.kind() : kindAt(x, modifiers);
    const bool edge = kind == Kind::Start || kind == Kind::End;
    const Qt::CursorShape shape = edge ? Qt::SizeHorCursor
                                  : kind == Kind::Move
                                      ? (m_pressed ? Qt::ClosedHandCursor : Qt::OpenHandCursor)
                                  : m_dragging ? Qt::IBeamCursor
                                               : Qt::PointingHandCursor;
    if (cursor().shape() != shape)
        setCursor(shape);
    const Kind hot = edge ? kind : Kind::None;
    if (hot != m_hot) {
        m_hot = hot;
        update();
    }
}

QString WaveformView::helpAt(int x) const
{
    if (duration() <= 0 || m_pressed)
        return {};
    switch (kindAt(x, {})) {
    case Kind::Start:
    case Kind::End:
        return tr("Drag to move this edge. It snaps to quiet places; not while Shift is held.");
    default:
        return isInRegion(x)
                   ? tr("Pull the region up to drop it as a file elsewhere. Ctrl+drag moves it, Shift+click "
                        "moves an edge, Esc clears it.")
                   : tr("Click to go here, drag to select a region. The wheel zooms.");
    }
}

bool WaveformView::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        auto* help = static_cast<QHelpEvent*>(event);
        const QString text = helpAt(help->x());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    case QEvent::ShortcutOverride:
        // Keys that mean something here are not the window's while this has the focus.
        if (handlesKey(*static_cast<QKeyEvent*>(event)))
            event->accept();
        return QWidget::event(event);
    case QEvent::NativeGesture: {
        auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture || duration() <= 0)
            break;
        zoomBy(1 + gesture->value(), gesture->position().x());
        event->accept();
        return true;
    }
    case QEvent::Gesture: {
        auto* gestures = static_cast<QGestureEvent*>(event);
        auto* pinch = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture));
        if (pinch == nullptr || duration() <= 0)
            break;
        abandonDrag(); // the first finger had pressed
        if (pinch->state() != Qt::GestureStarted && pinch->scaleFactor() > 0)
            zoomBy(pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint()).x());
        gestures->accept(pinch);
        return true;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

void WaveformView::wheelEvent(QWheelEvent* event)
{
    if (duration() <= 0) {
        event->ignore();
        return;
    }
    const QPoint turn = event->angleDelta();
    const bool sideways = std::abs(turn.x()) > std::abs(turn.y());
    constexpr double notch = QWheelEvent::DefaultDeltasPerStep;
    if (sideways || (event->modifiers() & Qt::ShiftModifier)) {
        const QPoint fine = event->pixelDelta();
        const double pixels = !fine.isNull() ? (sideways ? fine.x() : fine.y())
                                             : (sideways ? turn.x() : turn.y()) / notch * pixelsPerNotch;
        scrollBy(-pixels);
    } else if (turn.y() != 0) {
        zoomBy(std::pow(zoomPerNotch, turn.y() / notch), event->position().x());
    }
    event->accept();
}

bool WaveformView::handlesKey(const QKeyEvent& event) const
{
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: // with Ctrl alone they are the songs before and after, everywhere in the window
        return !(modifiers & ~(Qt::ShiftModifier | Qt::ControlModifier))
               && modifiers != Qt::KeyboardModifiers(Qt::ControlModifier);
    case Qt::Key_Home:
    case Qt::Key_End:
        return !(modifiers & ~Qt::ShiftModifier);
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Comma:
    case Qt::Key_Period:
        return modifiers == Qt::NoModifier;
    case Qt::Key_A:
        return modifiers == Qt::ControlModifier && duration() > 0;
    case Qt::Key_Escape:
        return modifiers == Qt::NoModifier && (m_region || m_pressed);
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_0:
        return !(modifiers & (Qt::ControlModifier | Qt::MetaModifier)) && duration() > 0;
    default:
        return false;
    }
}

void WaveformView::growRegion(double to)
{
    if (duration() <= 0)
        return;
    abandonDrag();
    if (!m_keyEdges)
        m_keyEdges = m_region ? KeyEdges{m_region->start, m_region->end} : KeyEdges{m_position, m_position};
    const double anchor = m_keyEdges->anchor;
    const double edge = std::clamp(to, 0.0, duration());
    m_keyEdges->moving = edge;
    const bool isLong = std::abs(edge - anchor) > regions::shortest - regions::grain / 2;
    setRegionByHand(isLong ? regions::tidy({anchor, edge}, duration()) : std::nullopt);
    if (!m_scale.shows(edge)) {
        m_scale.reveal(edge);
        onViewMoved();
    }
    Q_EMIT regionEditFinished();
}

void WaveformView::setEdgeToHead(bool start)
{
    const TimeRange now = m_region.value_or(TimeRange{0, duration()});
    if (start)
        changeRegion(TimeRange{m_position, now.end > m_position ? now.end : duration()});
    else
        changeRegion(TimeRange{now.start < m_position ? now.start : 0, m_position});
}

void WaveformView::keyPressEvent(QKeyEvent* event)
{
    if (!handlesKey(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool select = event->modifiers() & Qt::ShiftModifier;
    const double step = event->modifiers() & Qt::ControlModifier ? fineStepSeconds : stepSeconds;
    const double edge = m_keyEdges ? m_keyEdges->moving : m_region ? m_region->end : m_position;
    switch (event->key()) {
    case Qt::Key_Left:
        return select ? growRegion(edge - step) : seek(m_position - step);
    case Qt::Key_Right:
        return select ? growRegion(edge + step) : seek(m_position + step);
    case Qt::Key_Comma:
        return seek(m_position - fineStepSeconds);
    case Qt::Key_Period:
        return seek(m_position + fineStepSeconds);
    case Qt::Key_Down:
        return seek(m_position - stepSeconds);
    case Qt::Key_Up:
        return seek(m_position + stepSeconds);
    case Qt::Key_Home:
        return select ? growRegion(0) : seek(0);
    case Qt::Key_End:
        return select ? growRegion(duration()) : seek(duration());
    case Qt::Key_A:
        return changeRegion(TimeRange{0, duration()});
    case Qt::Key_Escape:
        return m_pressed ? abandonDrag() : changeRegion(std::nullopt);
    case Qt::Key_BracketLeft:
        return setEdgeToHead(true);
    case Qt::Key_BracketRight:
        return setEdgeToHead(false);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    default:
        return zoomToFit();
    }
}

QList<QPair<QString, QString>> WaveformView::shortcuts()
{
    struct Row
    {
        QString words;
        QList<QKeyCombination> keys;
    };
    const Row rows[] = {
        {tr("Back and forward 5 seconds"), {Qt::Key_Left, Qt::Key_Right}},
        {tr("Back and forward a tenth of a second"), {Qt::Key_Comma, Qt::Key_Period}},
        {tr("To the start and to the end"), {Qt::Key_Home, Qt::Key_End}},
        {tr("Select, or move the selection's edge"), {Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right}},
        {tr("The same by a tenth of a second"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_Left, Qt::CTRL | Qt::SHIFT | Qt::Key_Right}},
        {tr("Selection starts or ends at the playhead"), {Qt::Key_BracketLeft, Qt::Key_BracketRight}},
        {tr("Select the whole song"), {Qt::CTRL | Qt::Key_A}},
        {tr("Clear the region"), {Qt::Key_Escape}},
        {tr("Zoom in, zoom out, whole song"), {Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0}},
    };
    QList<QPair<QString, QString>> table;
    for (const Row& row : rows) {
        QStringList keys;
        for (const QKeyCombination key : row.keys)
            keys.append(QKeySequence(key).toString(QKeySequence::NativeText));
        table.append({row.words, keys.join(QStringLiteral("  "))});
    }
    return table;
}

} // namespace riffdesk
