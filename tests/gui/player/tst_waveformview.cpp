#include "tests/support/testhome.h"
#include "ui/player/waveformview.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
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
    void aDragGoesWhereItEnds();
    void keysStep();
    void theWheelSteps();
    void nothingToSeekInStaysQuiet();
    void aMovingHeadPaintsItsStripOnly();
    void whatWasPlayedHasTheAccent();
    void tallWhereItIsLoud();
    void isASliderToAScreenReader();

private:
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
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
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

void TestWaveformView::aDragGoesWhereItEnds()
{
    QSignalSpy seek(m_view.get(), &WaveformView::seekRequested);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {100, 30});
    QTest::mouseMove(m_view.get(), {300, 30});
    QCOMPARE(m_view->position(), 150.0);
    m_view->setPosition(12); // the song plays on meanwhile: the head stays under the hand
    QCOMPARE(m_view->position(), 150.0);
    QTest::mouseMove(m_view.get(), {900, 30});
    QCOMPARE(seek.size(), 0);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {900, 30});
    QCOMPARE(seek.size(), 1);
    QCOMPARE(seek.first().first().toDouble(), 200.0);
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
}

void TestWaveformView::theWheelSteps()
{
    m_view->setPosition(100);
    const auto turn = [this](int delta) {
        QWheelEvent event({10, 10}, m_view->mapToGlobal(QPointF(10, 10)), {}, {0, delta}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view.get(), &event);
    };
    turn(120);
    QCOMPARE(m_view->position(), 105.0);
    for (int i = 0; i < 4; ++i)
        turn(-30); // a fine wheel: four quarters are one notch
    QCOMPARE(m_view->position(), 100.0);
}

void TestWaveformView::nothingToSeekInStaysQuiet()
{
    m_view->setDuration(0);
    QSignalSpy seek(m_view.get(), &WaveformView::seekRequested);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {100, 30});
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(seek.size(), 0);
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
    Waveform waveform;
    waveform.durationSeconds = 200;
    waveform.peaks.fill({-127, 127}, 200 * Waveform::peaksPerSecond);
    m_view->setWaveform(waveform);
    m_view->setPosition(100);
    const QImage image = m_view->grab().toImage();
    const Theme& theme = Theme::of(m_view.get());
    QCOMPARE(image.pixelColor(41, 30), theme.color(Theme::Role::WaveformPlayed));
    QCOMPARE(image.pixelColor(361, 30), theme.color(Theme::Role::WaveformUnplayed));
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
    QVERIFY(image.pixelColor(101, 10) != bar);
    QCOMPARE(image.pixelColor(301, 10), bar); // the loudest of the song fills the height
    QCOMPARE(image.pixelColor(301, 50), bar); // mirrored around the middle
}

void TestWaveformView::isASliderToAScreenReader()
{
    m_view->setPosition(68.2);
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(interface != nullptr);
    QCOMPARE(interface->role(), QAccessible::Slider);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Position"));
    QCOMPARE(interface->text(QAccessible::Value), QStringLiteral("1:08.2 of 3:20"));
    QSignalSpy seek(m_view.get(), &WaveformView::seekRequested);
    interface->valueInterface()->setCurrentValue(30.0);
    QCOMPARE(seek.size(), 1);
    QCOMPARE(m_view->position(), 30.0);
}

QTEST_MAIN(TestWaveformView)
#include "tst_waveformview.moc"
