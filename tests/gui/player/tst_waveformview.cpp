#include "support/testprogram.h"
#include "tests/support/testhome.h"
#include "ui/player/waveformview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/timetext.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace riffdesk;

class TestWaveformView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aClickGoesToItsSecond_data();
    void aClickGoesToItsSecond();
    void aDragSelects_data();
    void aDragSelects();
    void aTremblingClickIsNoDrag();
    void snapsUnlessShiftIsHeld();
    void aHandleMovesItsEdge_data();
    void aHandleMovesItsEdge();
    void theCursorTellsTheHandle();
    void ctrlMovesTheWhole();
    void shiftClickMovesTheNearerEdge();
    void aDoubleClickSelectsBetweenSnapPoints();
    void escapeClearsOrTakesBackTheDrag();
    void aDragBeyondTheEdgeScrolls();
    void regionsStayInsideTheSong();
    void whatTheFormSetsIsNotToldBack();
    void keysStep();
    void shiftAndArrowsGrowTheRegion();
    void bracketsSetTheEdges();
    void ctrlASelectsAll();
    void theWindowsKeysStayTheWindows();
    void theWheelZoomsAroundThePointer();
    void shiftAndWheelScroll();
    void aPinchZooms();
    void keysZoom();
    void followsTheHeadUnlessScrolledAway();
    void nothingToSeekInStaysQuiet();
    void barsAreSharp_data();
    void barsAreSharp();
    void theRegionHasItsColour();
    void closeUpItIsACurve();
    void aMovingHeadPaintsItsStripOnly();
    void whatWasPlayedHasTheAccent();
    void tallWhereItIsLoud();
    void isASliderToAScreenReader();

private:
    void mouse(QEvent::Type type, int x, Qt::KeyboardModifiers modifiers = {})
    {
        const bool down = type != QEvent::MouseButtonRelease;
        const QPointF place(x, 30);
        QMouseEvent event(type, place, m_view->mapToGlobal(place),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          down ? Qt::LeftButton : Qt::NoButton, modifiers);
        QCoreApplication::sendEvent(m_view.get(), &event);
    }
    void drag(int from, int to, Qt::KeyboardModifiers modifiers = {})
    {
        mouse(QEvent::MouseButtonPress, from, modifiers);
        mouse(QEvent::MouseMove, (from + to) / 2, modifiers);
        mouse(QEvent::MouseMove, to, modifiers);
        mouse(QEvent::MouseButtonRelease, to, modifiers);
    }
    void wheel(int x, QPoint angle, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(QPointF(x, 10), m_view->mapToGlobal(QPointF(x, 10)), {}, angle, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view.get(), &event);
    }
    void compareRegion(double start, double end)
    {
        QVERIFY(m_view->region().has_value());
        QCOMPARE(m_view->region()->start, start);
        QCOMPARE(m_view->region()->end, end);
    }
    static Waveform flat(double level = 1)
    {
        Waveform waveform;
        waveform.durationSeconds = 200;
        const auto high = qint8(level * 127);
        waveform.peaks.fill({qint8(-high), high}, 200 * Waveform::peaksPerSecond);
        return waveform;
    }

    test::TestHome m_home;
    std::unique_ptr<WaveformView> m_view;
};

void TestWaveformView::init()
{
    Theme::apply(*qApp, Theme::Mode::Dark);
    m_view = std::make_unique<WaveformView>();
    m_view->resize(401, 60);
    m_view->setDuration(200);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get(), test::patienceMs));
}

void TestWaveformView::cleanup()
{
    m_view.reset();
}

void TestWaveformView::aClickGoesToItsSecond_data()
{
    QTest::addColumn<int>("x");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("start") << 0 << 0.0 << false;
    QTest::newRow("quarter") << 100 << 50.0 << false;
    QTest::newRow("end") << 400 << 200.0 << false;
    QTest::newRow("quarter in a mirrored window") << 100 << 50.0 << true; // time runs the same way everywhere
}

void TestWaveformView::aClickGoesToItsSecond()
{
    QFETCH(const int, x);
    QFETCH(const double, seconds);
    QFETCH(const bool, mirrored);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QSignalSpy seek(m_view.get(), &WaveformView::seekRequested);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {x, 30});
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(seek.size(), 1);
    QCOMPARE(seek.first().first().toDouble(), seconds);
    QCOMPARE(m_view->xOf(m_view->position()), x);
}

void TestWaveformView::aDragSelects_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("to the right") << 401 << 777 << false;
    QTest::newRow("to the left") << 777 << 401 << false;
    QTest::newRow("in a mirrored window") << 401 << 777 << true;
}

void TestWaveformView::aDragSelects()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const bool, mirrored);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_view->resize(1234, 60);
    QSignalSpy changed(m_view.get(), &WaveformView::regionChanged);
    QSignalSpy settled(m_view.get(), &WaveformView::regionEditFinished);
    QSignalSpy seek(m_view.get(), &WaveformView::seekRequested);
    drag(from, to, Qt::ShiftModifier);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(m_view->region().has_value());
    QVERIFY(std::abs(m_view->region()->start - 401 * 200.0 / 1233) <= 0.005 + 1e-9);
    QVERIFY(std::abs(m_view->region()->end - 777 * 200.0 / 1233) <= 0.005 + 1e-9);
    QVERIFY(changed.size() >= 2); // it is seen and told while one drags
    QVERIFY(changed.last().first().value<std::optional<TimeRange>>() == m_view->region());
    QCOMPARE(settled.size(), 1);
    QCOMPARE(seek.size(), 0);
}

void TestWaveformView::aTremblingClickIsNoDrag()
{
    QSignalSpy seek(m_view.get(), &WaveformView::seekRequested);
    mouse(QEvent::MouseButtonPress, 100);
    mouse(QEvent::MouseMove, 103);
    mouse(QEvent::MouseButtonRelease, 103);
    QVERIFY(!m_view->region().has_value());
    QCOMPARE(seek.size(), 1);
    mouse(QEvent::MouseButtonPress, 100);
    mouse(QEvent::MouseMove, 104);
    mouse(QEvent::MouseButtonRelease, 104);
    QVERIFY(m_view->region().has_value());
    QCOMPARE(seek.size(), 1);
}

void TestWaveformView::snapsUnlessShiftIsHeld()
{
    m_view->setSnapPoints({62.37, 81.2}); // at 124.7 and 162.4 pixels
    m_view->setPosition(100);
    drag(120, 166);
    compareRegion(62.37, 81.2);
    drag(120, 169, Qt::ShiftModifier);
    compareRegion(60, 84.5);
    drag(110, 174); // out of reach
    compareRegion(55, 87);
    drag(60, 197); // the playhead is such a place too
    compareRegion(30, 100);
    drag(260, 396); // and the song's end
    compareRegion(130, 200);
    m_view->setPosition(100);
    mouse(QEvent::MouseButtonPress, 202);
    mouse(QEvent::MouseMove, 230);
    m_view->setPosition(102); // it plays on: the edge stays where the head was
    mouse(QEvent::MouseMove, 240);
    mouse(QEvent::MouseButtonRelease, 240);
    compareRegion(100, 120);
}

void TestWaveformView::aHandleMovesItsEdge_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("end");
    QTest::newRow("start") << 200 << 220 << 110.0 << 150.0;
    QTest::newRow("start, hit four pixels beside it") << 204 << 224 << 110.0 << 150.0;
    QTest::newRow("end") << 300 << 340 << 100.0 << 170.0;
    QTest::newRow("end past the start") << 300 << 160 << 80.0 << 100.0;
    QTest::newRow("five pixels beside it: a new one") << 205 << 225 << 102.5 << 112.5;
}

void TestWaveformView::aHandleMovesItsEdge()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const double, start);
    QFETCH(const double, end);
    m_view->setRegion(TimeRange{100, 150});
    drag(from, to, Qt::ShiftModifier);
    compareRegion(start, end);
}

void TestWaveformView::theCursorTellsTheHandle()
{
    m_view->setRegion(TimeRange{100, 150});
    const auto shapeAt = [this](int x, Qt::KeyboardModifiers modifiers = {}) {
        const QPointF place(x, 30);
        QMouseEvent event(QEvent::MouseMove, place, m_view->mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                          modifiers);
        QCoreApplication::sendEvent(m_view.get(), &event);
        return m_view->cursor().shape();
    };
    QCOMPARE(shapeAt(100), Qt::PointingHandCursor);
    QCOMPARE(shapeAt(201), Qt::SizeHorCursor);
    QCOMPARE(shapeAt(250), Qt::PointingHandCursor);
    QCOMPARE(shapeAt(250, Qt::ControlModifier), Qt::OpenHandCursor);
    QCOMPARE(shapeAt(299), Qt::SizeHorCursor);
}

void TestWaveformView::ctrlMovesTheWhole()
{
    m_view->setRegion(TimeRange{100, 150});
    drag(250, 270, Qt::ControlModifier | Qt::ShiftModifier);
    compareRegion(110, 160);
    drag(250, 700, Qt::ControlModifier | Qt::ShiftModifier);
    compareRegion(150, 200);
    drag(350, 370); // without Ctrl it is a new one
    compareRegion(175, 185);
}

void TestWaveformView::shiftClickMovesTheNearerEdge()
{
    m_view->setRegion(TimeRange{100, 150});
    QSignalSpy seek(m_view.get(), &WaveformView::seekRequested);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, {360, 30});
    compareRegion(100, 180);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, {220, 30});
    compareRegion(110, 180);
    QCOMPARE(seek.size(), 0);
}

void TestWaveformView::aDoubleClickSelectsBetweenSnapPoints()
{
    m_view->setSnapPoints({40, 90, 120});
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, {200, 30});
    compareRegion(90, 120);
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, {20, 30});
    compareRegion(0, 40);
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, {390, 30});
    compareRegion(120, 200);
}

void TestWaveformView::escapeClearsOrTakesBackTheDrag()
{
    m_view->setRegion(TimeRange{100, 150});
    QSignalSpy changed(m_view.get(), &WaveformView::regionChanged);
    mouse(QEvent::MouseButtonPress, 20);
    mouse(QEvent::MouseMove, 60);
    QCOMPARE(m_view->region()->start, 10.0);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    compareRegion(100, 150);
    mouse(QEvent::MouseMove, 90); // the button is still down, the drag is over
    mouse(QEvent::MouseButtonRelease, 90);
    compareRegion(100, 150);
    changed.clear();
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->region().has_value());
    QCOMPARE(changed.size(), 1);
    QVERIFY(!changed.first().first().value<std::optional<TimeRange>>().has_value());
}

void TestWaveformView::aDragBeyondTheEdgeScrolls()
{
    wheel(0, {0, 1200});
    const double end = m_view->scale().end();
    QVERIFY(end < 30);
    mouse(QEvent::MouseButtonPress, 100, Qt::ShiftModifier);
    mouse(QEvent::MouseMove, 430, Qt::ShiftModifier);
    QTRY_VERIFY(m_view->scale().end() > end + 1);
    QVERIFY(m_view->region()->end > end);
    mouse(QEvent::MouseButtonRelease, 430, Qt::ShiftModifier);
    const double rested = m_view->scale().end();
    test::runTimersDueWithin(std::chrono::milliseconds(80)); // two more ticks, if there were any
    QCOMPARE(m_view->scale().end(), rested);
}

void TestWaveformView::regionsStayInsideTheSong()
{
    drag(300, 900);
    compareRegion(150, 200);
    drag(240, -300);
    compareRegion(0, 120);
    m_view->setRegion(TimeRange{190, 500});
    compareRegion(190, 200);
    m_view->setDuration(195.678); // the file is shorter than the library said
    compareRegion(190, 195.67);
}

void TestWaveformView::whatTheFormSetsIsNotToldBack()
{
    QSignalSpy changed(m_view.get(), &WaveformView::regionChanged);
    QSignalSpy settled(m_view.get(), &WaveformView::regionEditFinished);
    m_view->setRegion(TimeRange{10.123, 20.456});
    compareRegion(10.12, 20.46);
    m_view->setRegion(std::nullopt);
    QVERIFY(!m_view->region().has_value());
    QCOMPARE(changed.size() + settled.size(), 0);
}

void TestWaveformView::keysStep()
{
    QSignalSpy seek(m_view.get(), &WaveformView::seekRequested);
    m_view->setPosition(100);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->position(), 105.0);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->position(), 95.0);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->position(), 200.0);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->position(), 200.0);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->position(), 0.0);
    QCOMPARE(seek.size(), 6);
    QTest::keyClick(m_view.get(), Qt::Key_Period);
    QCOMPARE(m_view->position(), 0.1);
    QTest::keyClick(m_view.get(), Qt::Key_Comma);
    QCOMPARE(m_view->position(), 0.0);
    QVERIFY(!m_view->region().has_value());
}

void TestWaveformView::shiftAndArrowsGrowTheRegion()
{
    QSignalSpy seek(m_view.get(), &WaveformView::seekRequested);
    m_view->setPosition(62.4);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    compareRegion(62.4, 72.4);
    m_view->setPosition(63); // it plays on meanwhile; the region stays where it began
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    compareRegion(62.4, 72.5);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(!m_view->region().has_value()); // shrunk to nothing
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    compareRegion(57.4, 62.4); // and out at the other side
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ShiftModifier);
    compareRegion(0, 62.4);
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    compareRegion(62.4, 200);
    m_view->setRegion(TimeRange{10, 20});
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    compareRegion(10, 15); // one that the mouse or the form made is changed at its end
    QCOMPARE(seek.size(), 0);
}

void TestWaveformView::bracketsSetTheEdges()
{
    m_view->setPosition(30);
    QTest::keyClick(m_view.get(), Qt::Key_BracketLeft);
    compareRegion(30, 200);
    m_view->setPosition(45);
    QTest::keyClick(m_view.get(), Qt::Key_BracketRight);
    compareRegion(30, 45);
    m_view->setPosition(20);
    QTest::keyClick(m_view.get(), Qt::Key_BracketLeft);
    compareRegion(20, 45);
}

void TestWaveformView::ctrlASelectsAll()
{
    QSignalSpy settled(m_view.get(), &WaveformView::regionEditFinished);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    compareRegion(0, 200);
    QCOMPARE(settled.size(), 1);
}

void TestWaveformView::theWindowsKeysStayTheWindows()
{
    const auto isTaken = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
        event.ignore();
        QCoreApplication::sendEvent(m_view.get(), &event);
        return event.isAccepted();
    };
    QVERIFY(isTaken(Qt::Key_0)); // which rates a song elsewhere
    QVERIFY(isTaken(Qt::Key_A, Qt::ControlModifier));
    QVERIFY(!isTaken(Qt::Key_Right, Qt::ControlModifier)); // the next song
    QVERIFY(!isTaken(Qt::Key_Space));
    QVERIFY(!isTaken(Qt::Key_0, Qt::ControlModifier));
    QVERIFY(!isTaken(Qt::Key_Escape));
    m_view->setRegion(TimeRange{1, 2});
    QVERIFY(isTaken(Qt::Key_Escape));
}

void TestWaveformView::theWheelZoomsAroundThePointer()
{
    QSignalSpy seek(m_view.get(), &WaveformView::seekRequested);
    const double under = m_view->secondsAt(137);
    wheel(137, {0, 480});
    QVERIFY(m_view->scale().isZoomed());
    QVERIFY(std::abs(m_view->secondsAt(137) - under) < 1e-9);
    const double close = m_view->scale().pixelsPerSecond();
    for (int i = 0; i < 4; ++i)
        wheel(137, {0, -30}); // a fine wheel: four quarters are one notch
    QVERIFY(m_view->scale().pixelsPerSecond() < close);
    wheel(137, {0, -360});
    QVERIFY(!m_view->scale().isZoomed());
    QCOMPARE(seek.size(), 0);
    m_view->setPosition(100);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {50, 30});
    QCOMPARE(m_view->position(), 25.0);
}

void TestWaveformView::shiftAndWheelScroll()
{
    wheel(0, {0, 600});
    const double pps = m_view->scale().pixelsPerSecond();
    wheel(200, {0, -120}, Qt::ShiftModifier);
    const double start = m_view->scale().start();
    QVERIFY(start > 0);
    QCOMPARE(m_view->scale().pixelsPerSecond(), pps);
    wheel(200, {-120, 0});
    QVERIFY(m_view->scale().start() > start);
    wheel(200, {240, 0});
    QCOMPARE(m_view->scale().start(), 0.0);
}

void TestWaveformView::aPinchZooms()
{
    const double under = m_view->secondsAt(300);
    const QPointF place(300, 30);
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, place,
                              place, m_view->mapToGlobal(place), 0.5, {});
    QCoreApplication::sendEvent(m_view.get(), &pinch);
    QCOMPARE(m_view->scale().end() - m_view->scale().start(), 200 / 1.5);
    QVERIFY(std::abs(m_view->secondsAt(300) - under) < 1e-9);
}

void TestWaveformView::keysZoom()
{
    m_view->setPosition(50);
    const int head = m_view->xOf(50);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->scale().isZoomed());
    QCOMPARE(m_view->xOf(50), head);
    const double close = m_view->scale().pixelsPerSecond();
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QVERIFY(m_view->scale().pixelsPerSecond() < close);
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QVERIFY(!m_view->scale().isZoomed());
}

void TestWaveformView::followsTheHeadUnlessScrolledAway()
{
    m_view->setPosition(1);
    wheel(0, {0, 1200}); // shows about 21 s
    const double end = m_view->scale().end();
    QVERIFY(end < 30);
    m_view->setPosition(end - 0.1);
    m_view->setPosition(end + 0.1);
    QVERIFY(m_view->scale().shows(end + 0.1)); // a page was turned
    QVERIFY(m_view->scale().start() > 0);

    wheel(200, {-2400, 0});
    const double start = m_view->scale().start();
    QVERIFY(!m_view->scale().shows(end + 0.2));
    m_view->setPosition(end + 0.2);
    QCOMPARE(m_view->scale().start(), start); // the user looks at something else
    QTest::keyClick(m_view.get(), Qt::Key_Right); // and asks for the head again
    QVERIFY(m_view->scale().shows(m_view->position()));
}

void TestWaveformView::nothingToSeekInStaysQuiet()
{
    m_view->setDuration(0);
    QSignalSpy seek(m_view.get(), &WaveformView::seekRequested);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {100, 30});
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    drag(100, 200);
    wheel(100, {0, 120});
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(!m_view->region().has_value());
    QVERIFY(!m_view->scale().isZoomed());
    QCOMPARE(seek.size(), 0);
}

void TestWaveformView::barsAreSharp_data()
{
    QTest::addColumn<double>("factor");
    for (const double factor : {1.0, 1.25, 1.5, 1.75, 2.0})
        QTest::addRow("%g", factor) << factor;
}

void TestWaveformView::barsAreSharp()
{
    QFETCH(const double, factor);
    m_view->setWaveform(flat());
    m_view->setPosition(0);
    QPixmap pixmap(int(std::ceil(401 * factor)), int(std::ceil(60 * factor)));
    pixmap.setDevicePixelRatio(factor);
    pixmap.fill(Qt::black);
    // A widget may begin anywhere between two pixels of the device.
    m_view->render(&pixmap, {3, 0}, {}, {});
    const QImage image = pixmap.toImage();
    const QColor bar = Theme::of(m_view.get()).color(Theme::Role::WaveformUnplayed);
    QSet<QRgb> colours;
    int bars = 0;
    const int row = image.height() / 2;
    for (int x = image.width() / 4; x < image.width() * 3 / 4; ++x) {
        colours.insert(image.pixel(x, row));
        bars += image.pixelColor(x, row) == bar && image.pixelColor(x - 1, row) != bar ? 1 : 0;
    }
    QCOMPARE(colours.size(), 2); // bars and gaps, and no grey in between
    QVERIFY(bars > 50);
}

void TestWaveformView::theRegionHasItsColour()
{
    m_view->setWaveform(flat(0.5));
    m_view->setPosition(150);
    m_view->setRegion(TimeRange{50, 100});
    m_view->grab(); // lets what is asked for pass
    const QImage image = m_view->grab().toImage();
    const Theme& theme = Theme::of(m_view.get());
    const QColor region = theme.color(Theme::Role::Region);
    const auto count = [&](const QColor& colour, int from, int to) {
        int found = 0;
        for (int x = from; x < to; ++x)
            found += image.pixelColor(x, 30) == colour ? 1 : 0;
        return found;
    };
    QVERIFY(count(region, 110, 190) > 40); // its bars, though they have been played
    QCOMPARE(count(theme.color(Theme::Role::WaveformPlayed), 105, 195), 0);
    QVERIFY(count(theme.color(Theme::Role::WaveformPlayed), 210, 290) > 40);
    QCOMPARE(count(region, 210, 290), 0);
    QCOMPARE(image.pixelColor(100, 3), region); // the edges go from top to bottom
    QCOMPARE(image.pixelColor(199, 56), region);
    const QColor outside = image.pixelColor(80, 0);
    const QColor inside = image.pixelColor(150, 0);
    QVERIFY(inside != outside && inside != region); // filled, faintly
    const double share = double(inside.blue() - outside.blue()) / (region.blue() - outside.blue());
    QVERIFY2(share > 0.11 && share < 0.15, qPrintable(QString::number(share)));
}

void TestWaveformView::closeUpItIsACurve()
{
    Waveform waveform = flat(0);
    for (int i = 10'000; i < 10'010; ++i) // a tenth of a second at 100 s
        waveform.peaks[i] = {-127, 127};
    m_view->setWaveform(waveform);
    m_view->setPosition(0);
    for (int i = 0; i < 60; ++i)
        wheel(200, {0, 120});
    QCOMPARE(m_view->scale().pixelsPerSecond(), TimeScale::mostPixelsPerSecond);
    const QImage image = m_view->grab().toImage();
    const QColor colour = Theme::of(m_view.get()).color(Theme::Role::WaveformUnplayed);
    int loud = 0;
    for (int x = 0; x < image.width(); ++x)
        loud += image.pixelColor(x, 10) == colour ? 1 : 0;
    QVERIFY2(loud > 30 && loud <= 42, qPrintable(QString::number(loud))); // 40 pixels, less its slopes
    QCOMPARE(image.pixelColor(m_view->xOf(100.05), 10), colour);
}

void TestWaveformView::aMovingHeadPaintsItsStripOnly()
{
    struct Watch : QObject
    {
        QRegion region;
        int count = 0;
        bool eventFilter(QObject*, QEvent* event) override
        {
            if (event->type() == QEvent::Paint) {
                region += static_cast<QPaintEvent*>(event)->region();
                ++count;
            }
            return false;
        }
    } watch;
    m_view->setPosition(100);
    QCoreApplication::processEvents(); // lets the paint of that jump pass before the watch begins
    m_view->installEventFilter(&watch);
    m_view->setPosition(100.1); // less than a pixel
    QCoreApplication::processEvents(); // a paint, if one was asked for, would come now
    QCOMPARE(watch.count, 0);
    m_view->setPosition(101);
    QTRY_VERIFY(watch.count > 0);
    QVERIFY2(watch.region.boundingRect().width() < 40,
             qPrintable(QString::number(watch.region.boundingRect().width())));
    QVERIFY(watch.region.contains(QPoint(m_view->xOf(101), 30)));
}

void TestWaveformView::whatWasPlayedHasTheAccent()
{
    m_view->setWaveform(flat());
    m_view->setPosition(100);
    const QImage image = m_view->grab().toImage();
    const Theme& theme = Theme::of(m_view.get());
    QCOMPARE(image.pixelColor(42, 30), theme.color(Theme::Role::WaveformPlayed));
    QCOMPARE(image.pixelColor(360, 30), theme.color(Theme::Role::WaveformUnplayed));
}

void TestWaveformView::tallWhereItIsLoud()
{
    Waveform waveform;
    waveform.durationSeconds = 200;
    waveform.peaks.fill({0, 0}, 100 * Waveform::peaksPerSecond);
    waveform.peaks.append(QVector<Waveform::Peak>(100 * Waveform::peaksPerSecond, {-60, 20}));
    m_view->setWaveform(waveform);
    const QImage image = m_view->grab().toImage();
    const QColor bar = Theme::of(m_view.get()).color(Theme::Role::WaveformUnplayed);
    QVERIFY(image.pixelColor(102, 10) != bar);
    QCOMPARE(image.pixelColor(300, 10), bar); // the loudest of the song fills the height
    QCOMPARE(image.pixelColor(300, 50), bar); // mirrored around the middle
}

void TestWaveformView::isASliderToAScreenReader()
{
    m_view->setPosition(68.2);
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(interface != nullptr);
    QCOMPARE(interface->role(), QAccessible::Slider);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Position"));
    QCOMPARE(interface->text(QAccessible::Value), QStringLiteral("1:08.2 of 3:20"));
    QVERIFY(!interface->text(QAccessible::Description).isEmpty());
    m_view->setRegion(TimeRange{62.4, 75});
    QCOMPARE(interface->text(QAccessible::Value), QStringLiteral("1:08.2 of 3:20, region 1:02.4 to 1:15.0"));
    QSignalSpy seek(m_view.get(), &WaveformView::seekRequested);
    interface->valueInterface()->setCurrentValue(30.0);
    QCOMPARE(seek.size(), 1);
    QCOMPARE(m_view->position(), 30.0);
}

RIFFDESK_TEST(tst_waveformview, test::runTest<TestWaveformView, QApplication>);
#include "tst_waveformview.moc"
