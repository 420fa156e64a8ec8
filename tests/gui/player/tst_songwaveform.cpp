#include "audio/player.h"
#include "playback/playback.h"
#include "support/testprogram.h"
#include "tests/gui/library/librarybench.h"
#include "ui/player/regionbar.h"
#include "ui/player/songwaveform.h"
#include "ui/player/waveformview.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace riffdesk;
using Region = std::optional<TimeRange>;

class TestSongWaveform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsPlayback();
    void aClickSeeks();
    void theBarStandsAboveTheRegion();
    void theBarRunsAsTimeDoes();
    void theBarKeepsTheFocusWhereItIs();
    void theBarGoesWhereThereIsNoRoom();
    void asksToReplaceTheSection();
    void asksToExtendFromThePlayhead();
    void theLoopMovesWithTheRegion();
    void auditionStartsBefore();
    void anotherSongClearsTheRegion();
    void theFormsRegionIsTakenForItsSongOnly();
    void withoutAudioNothingIsOffered();
    void snapsToWhereTheSongWasCut();
    void theMenuSpeaksOfThePlaceClicked();
    void theMenuOfAnEmptySelection();

private:
    QString addSong(int number, int seconds = 20)
    {
        const QString id = m_bench->add(number);
        return m_bench->addMedia(id, seconds) ? id : QString();
    }
    /// The song paused at its start, its length and outline known.
    void open(const QString& id)
    {
        m_playback->open(id, false);
        QTRY_COMPARE(m_player->state(), Player::State::Paused);
        QTRY_COMPARE(view()->duration(), m_player->duration());
    }
    [[nodiscard]] WaveformView* view() const { return m_waveform->view(); }
    [[nodiscard]] QWidget* bar() const { return m_window->findChild<QWidget*>(QStringLiteral("regionBar")); }
    template <typename T = QAbstractButton> T* find(const char* name) const
    {
        T* found = m_window->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void select(double start, double end)
    {
        const auto send = [this](QEvent::Type type, int x) {
            const QPointF place(x, 20);
            QMouseEvent event(type, place, view()->mapToGlobal(place),
                              type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                              type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton,
                              Qt::ShiftModifier);
            QCoreApplication::sendEvent(view(), &event);
        };
        send(QEvent::MouseButtonPress, view()->xOf(start));
        send(QEvent::MouseMove, view()->xOf(end));
        send(QEvent::MouseButtonRelease, view()->xOf(end));
    }
    QMenu* menuAt(double seconds)
    {
        const QPoint place(view()->xOf(seconds), 20);
        QContextMenuEvent wish(QContextMenuEvent::Mouse, place, view()->mapToGlobal(place));
        QCoreApplication::sendEvent(view(), &wish);
        return m_waveform->findChild<QMenu*>(QStringLiteral("waveformMenu"));
    }
    static QAction* entry(QMenu* menu, const char* name)
    {
        auto* action = menu->findChild<QAction*>(QLatin1String(name));
        if (!action)
            qFatal("there is no %s", name);
        return action;
    }

    std::unique_ptr<test::LibraryBench> m_bench;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<Playback> m_playback;
    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_edit = nullptr;
    SongWaveform* m_waveform = nullptr;
};

void TestSongWaveform::init()
{
    Theme::apply(*qApp, Theme::Mode::Dark);
    m_bench = std::make_unique<test::LibraryBench>();
    m_player = std::make_unique<Player>();
    m_playback = std::make_unique<Playback>(*m_player, m_bench->library, m_bench->settings);
    m_window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_window.get());
    m_edit = new QLineEdit;
    m_waveform = new SongWaveform(*m_playback, m_bench->library);
    m_waveform->setFixedHeight(64);
    column->addWidget(m_edit);
    column->addStretch();
    column->addWidget(m_waveform);
    m_window->resize(1000, 500);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), test::patienceMs));
}

void TestSongWaveform::cleanup()
{
    m_window.reset();
    m_playback.reset();
    m_player.reset();
    m_bench.reset();
}

void TestSongWaveform::followsPlayback()
{
    QVERIFY(!view()->isEnabled());
    QCOMPARE(view()->duration(), 0.0);
    const QString id = addSong(1);
    open(id);
    QVERIFY(view()->isEnabled());
    QTRY_VERIFY(QFile::exists(SongFolder(m_bench->library.songsDir(), id).peaks()));
    m_playback->seek(12);
    QTRY_VERIFY(std::abs(view()->position() - 12) < 0.05);
    m_playback->open({}, false);
    QCOMPARE(view()->duration(), 0.0);
    QVERIFY(!view()->isEnabled());
}

void TestSongWaveform::aClickSeeks()
{
    open(addSong(1));
    QTest::mouseClick(view(), Qt::LeftButton, {}, {view()->xOf(5), 20});
    QTRY_VERIFY(std::abs(m_player->position() - 5) < 0.1);
    QVERIFY(!bar()->isVisible());
}

void TestSongWaveform::theBarStandsAboveTheRegion()
{
    open(addSong(1));
    QSignalSpy changed(m_waveform, &SongWaveform::regionChanged);
    QVERIFY(!bar()->isVisible());
    select(9, 11);
    QTRY_VERIFY(bar()->isVisible());
    QCOMPARE(bar()->parentWidget(), m_window.get());
    QVERIFY(bar()->geometry().bottom() - RegionBar::shadow < m_waveform->geometry().center().y());
    QVERIFY(m_window->rect().contains(bar()->geometry()));
    const int middle = view()->mapTo(m_window.get(), QPoint(view()->xOf(10), 0)).x();
    QVERIFY(std::abs(bar()->geometry().center().x() - middle) <= 2);
    QCOMPARE(changed.last().at(0).toString(), m_playback->songId());
    QVERIFY(changed.last().at(1).value<Region>() == m_waveform->region());

    m_window->resize(800, 420);
    QTRY_VERIFY(std::abs(bar()->geometry().center().x()
                         - view()->mapTo(m_window.get(), QPoint(view()->xOf(10), 0)).x())
                <= 2);
    QVERIFY(bar()->geometry().bottom() - RegionBar::shadow < m_waveform->geometry().center().y());

    QTest::mouseClick(find("clearRegionButton"), Qt::LeftButton);
    QVERIFY(!bar()->isVisible());
    QVERIFY(!m_waveform->region().has_value());
    QVERIFY(!changed.last().at(1).value<Region>().has_value());
}

void TestSongWaveform::theBarRunsAsTimeDoes()
{
    open(addSong(1));
    m_window->setLayoutDirection(Qt::RightToLeft);
    select(6, 12);
    QTRY_VERIFY(bar()->isVisible());
    const auto left = [this](const char* name) {
        return find<QWidget>(name)->mapTo(m_window.get(), QPoint()).x();
    };
    QVERIFY(left("regionStartSpin") < left("regionEndSpin"));
    QVERIFY(left("replaceSectionButton") < left("regionStartSpin")); // the rest is mirrored
}

void TestSongWaveform::theBarKeepsTheFocusWhereItIs()
{
    open(addSong(1));
    m_edit->setFocus();
    m_waveform->setRegion(m_playback->songId(), TimeRange{5, 10});
    QTRY_VERIFY(bar()->isVisible());
    QTest::mouseClick(find("loopSectionButton"), Qt::LeftButton);
    QVERIFY(m_edit->hasFocus());
    view()->setFocus();
    // But the keyboard reaches it, next to the waveform: the grip, two times, then the buttons.
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(find("replaceSectionButton")->hasFocus());
    find("clearRegionButton")->setFocus();
    QTest::keyClick(find("clearRegionButton"), Qt::Key_Space);
    QVERIFY(view()->hasFocus());
    for (QAbstractButton* button : bar()->findChildren<QAbstractButton*>())
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
}

void TestSongWaveform::theBarGoesWhereThereIsNoRoom()
{
    open(addSong(1));
    select(5, 10);
    QTRY_VERIFY(bar()->isVisible());
    m_window->resize(300, 500);
    QTRY_VERIFY(!bar()->isVisible());
    m_window->resize(1000, 500);
    QTRY_VERIFY(bar()->isVisible());
    m_waveform->hide();
    QTRY_VERIFY(!bar()->isVisible());
    m_waveform->show();
    QTRY_VERIFY(bar()->isVisible());
    for (int i = 0; i < 8; ++i)
        m_waveform->zoomIn(); // around the playhead, at the start: the region is out of view
    QTRY_VERIFY(!bar()->isVisible());
    QVERIFY(m_waveform->region().has_value());
}

void TestSongWaveform::asksToReplaceTheSection()
{
    open(addSong(1));
    QSignalSpy replace(m_waveform, &SongWaveform::replaceRequested);
    m_waveform->replaceRegion(); // the form asks for the times
    QCOMPARE(replace.size(), 1);
    QVERIFY(!replace.takeFirst().at(1).value<Region>().has_value());
    select(4, 9);
    QTRY_VERIFY(bar()->isVisible());
    QTest::mouseClick(find("replaceSectionButton"), Qt::LeftButton);
    QCOMPARE(replace.size(), 1);
    QCOMPARE(replace.first().at(0).toString(), m_playback->songId());
    const TimeRange region = replace.first().at(1).value<Region>().value();
    QVERIFY(region == m_waveform->region());
    QVERIFY(region.start == std::round(region.start * 100) / 100); // as the form and the service take it
    QVERIFY(region.end == std::round(region.end * 100) / 100);
}

void TestSongWaveform::asksToExtendFromThePlayhead()
{
    QSignalSpy extend(m_waveform, &SongWaveform::extendRequested);
    m_waveform->extendFromPlayhead();
    open(addSong(1));
    m_waveform->extendFromPlayhead(); // at the start the end is meant
    QCOMPARE(extend.size(), 1);
    QVERIFY(std::abs(extend.takeFirst().at(1).toDouble() - view()->duration()) < 0.01);
    view()->seek(7.12345);
    m_waveform->extendFromPlayhead();
    QCOMPARE(extend.size(), 1);
    QCOMPARE(extend.first().at(0).toString(), m_playback->songId());
    QCOMPARE(extend.first().at(1).toDouble(), 7.12);
}

void TestSongWaveform::theLoopMovesWithTheRegion()
{
    open(addSong(1));
    select(4, 9);
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY(!m_playback->loop().has_value());
    QTest::mouseClick(find("loopSectionButton"), Qt::LeftButton);
    QVERIFY(m_playback->loop() == m_waveform->region());
    QVERIFY(find("loopSectionButton")->isChecked());
    select(5, 12);
    QVERIFY(m_playback->loop() == m_waveform->region());
    m_waveform->setRegion(m_playback->songId(), TimeRange{6, 7}); // from the form
    QVERIFY(m_playback->loop() == Region(TimeRange{6, 7}));
    m_waveform->toggleLoop();
    QVERIFY(!m_playback->loop().has_value());
    QVERIFY(!find("loopSectionButton")->isChecked());
    m_waveform->toggleLoop();
    m_waveform->clearRegion();
    QVERIFY(!m_playback->loop().has_value());
    m_waveform->toggleLoop(); // there is nothing to go round in
    QVERIFY(!m_playback->loop().has_value());
}

void TestSongWaveform::auditionStartsBefore()
{
    open(addSong(1));
    select(8, 12);
    QTRY_VERIFY(bar()->isVisible());
    QTest::mouseClick(find("auditionButton"), Qt::LeftButton);
    QTRY_COMPARE(m_player->state(), Player::State::Playing);
    QTRY_VERIFY(m_player->position() > 4.9);
    QVERIFY(m_player->position() < 8);
}

void TestSongWaveform::anotherSongClearsTheRegion()
{
    const QString first = addSong(1);
    const QString second = addSong(2, 10);
    open(first);
    select(8, 12);
    m_waveform->zoomIn();
    QTRY_VERIFY(bar()->isVisible());
    QSignalSpy changed(m_waveform, &SongWaveform::regionChanged);
    m_playback->open(second, false);
    QVERIFY(!m_waveform->region().has_value());
    QVERIFY(!bar()->isVisible());
    QVERIFY(!view()->scale().isZoomed());
    QCOMPARE(changed.size(), 0); // not cleared by the user: a form keeps its times
}

void TestSongWaveform::theFormsRegionIsTakenForItsSongOnly()
{
    open(addSong(1));
    QSignalSpy changed(m_waveform, &SongWaveform::regionChanged);
    m_waveform->setRegion(QStringLiteral("another"), TimeRange{1, 2});
    QVERIFY(!m_waveform->region().has_value());
    m_waveform->setRegion(m_playback->songId(), TimeRange{1, 2});
    QVERIFY(m_waveform->region() == Region(TimeRange{1, 2}));
    QTRY_VERIFY(bar()->isVisible());
    m_waveform->setRegion(m_playback->songId(), std::nullopt);
    QVERIFY(!bar()->isVisible());
    QCOMPARE(changed.size(), 0);
}

void TestSongWaveform::withoutAudioNothingIsOffered()
{
    const QString id = m_bench->add(1); // its audio is on its way
    m_playback->open(id, false);
    QVERIFY(!view()->isEnabled());
    QSignalSpy extend(m_waveform, &SongWaveform::extendRequested);
    view()->setPosition(5);
    m_waveform->extendFromPlayhead();
    QCOMPARE(extend.size(), 0);
    QVERIFY(menuAt(5) == nullptr);
    QVERIFY(m_bench->addMedia(id, 20));
    QTRY_VERIFY(view()->isEnabled());
    QTRY_VERIFY(QFile::exists(SongFolder(m_bench->library.songsDir(), id).peaks()));
}

void TestSongWaveform::snapsToWhereTheSongWasCut()
{
    Song song = test::LibraryBench::song(1);
    song.durationSeconds = 20;
    song.request = {{QStringLiteral("replace_section_start"), 6.37}, {QStringLiteral("continue_at"), 900}};
    const QString id = m_bench->library.add(song).value().id;
    QVERIFY(m_bench->addMedia(id, 20));
    open(id);
    const auto snapsAt = [this] {
        const int x = view()->xOf(6.37) + 3;
        for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseMove}) {
            const QPointF place(type == QEvent::MouseMove ? x + 200 : x, 20);
            QMouseEvent event(type, place, view()->mapToGlobal(place), Qt::LeftButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(view(), &event);
        }
        const double start = view()->region() ? view()->region()->start : -1;
        QTest::keyClick(view(), Qt::Key_Escape);
        return start;
    };
    QTRY_COMPARE(snapsAt(), 6.37); // once the outline has been read
}

void TestSongWaveform::theMenuSpeaksOfThePlaceClicked()
{
    open(addSong(1));
    select(4, 9);
    QSignalSpy extend(m_waveform, &SongWaveform::extendRequested);
    QSignalSpy replace(m_waveform, &SongWaveform::replaceRequested);
    QMenu* menu = menuAt(12);
    QVERIFY(menu != nullptr);
    QAction* extendHere = entry(menu, "extendHereAction");
    QVERIFY2(extendHere->text().contains(QStringLiteral("0:12.")), qPrintable(extendHere->text()));
    extendHere->trigger();
    QCOMPARE(extend.size(), 1);
    QVERIFY(std::abs(extend.first().at(1).toDouble() - 12) < 0.03);
    entry(menu, "replaceRegionAction")->trigger();
    QCOMPARE(replace.size(), 1);
    entry(menu, "loopRegionAction")->trigger();
    QVERIFY(m_playback->loop() == m_waveform->region());
    QVERIFY(!entry(menu, "zoomOutAction")->isEnabled());
    entry(menu, "zoomInAction")->trigger();
    QVERIFY(view()->scale().isZoomed());
    entry(menu, "selectAllAction")->trigger();
    QCOMPARE(m_waveform->region()->start, 0.0);
    entry(menu, "clearRegionAction")->trigger();
    QVERIFY(!m_waveform->region().has_value());
    QVERIFY(!m_playback->loop().has_value());
    menu->close();
}

void TestSongWaveform::theMenuOfAnEmptySelection()
{
    open(addSong(1));
    QMenu* menu = menuAt(12);
    QVERIFY(menu != nullptr);
    for (const char* name :
         {"replaceRegionAction", "loopRegionAction", "auditionRegionAction", "clearRegionAction"})
        QVERIFY2(!entry(menu, name)->isEnabled(), name);
    QVERIFY(entry(menu, "extendHereAction")->isEnabled());
    menu->close();
}

RIFFDESK_TEST(tst_songwaveform, test::runTest<TestSongWaveform, QApplication>);
#include "tst_songwaveform.moc"
