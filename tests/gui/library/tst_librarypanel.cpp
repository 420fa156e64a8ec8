#include "api/producerclient.h"
#include "jobs/jobqueue.h"
#include "tests/gui/library/librarybench.h"
#include "ui/jobs/jobcard.h"
#include "ui/jobs/joblist.h"
#include "ui/library/librarypanel.h"
#include "ui/library/songdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/songmenu.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QNetworkAccessManager>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace riffdesk;

class TestLibraryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutSongsItOffersTheFirst();
    void withoutAMatchItOffersToClear();
    void aClickChoosesADoubleClickPlays();
    void theMarkOnTheCoverPlaysOnce();
    void keysRateTrashRenameAndPlay();
    void theMenuHasTheSongsActions();
    void cardsFitTheWidth_data();
    void cardsFitTheWidth();
    void theListTakesTheWholeWidth();
    void queryIsWhatIsShown();
    void menuOffersTheQueue();
    void aSongCanBeChosenBeforeItIsLoaded();
    void jobsStandAboveTheSongs();
    void manyJobsScroll();

private:
    void make()
    {
        m_panel = std::make_unique<LibraryPanel>(m_bench->library, *m_queue, m_bench->settings);
        m_panel->resize(800, 600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get(), test::patienceMs));
        const int count = m_bench->library.count();
        QTRY_COMPARE(view()->model()->rowCount(), std::min(count, 200));
        QTRY_VERIFY(count == 0 || view()->isVisible());
    }
    [[nodiscard]] QListView* view() const { return static_cast<QListView*>(m_panel->view()); }
    [[nodiscard]] QRect rectOf(int row) const { return view()->visualRect(view()->model()->index(row, 0)); }
    [[nodiscard]] QPoint titleOf(int row) const
    {
        return {rectOf(row).left() + 40, rectOf(row).bottom() - 55};
    }
    [[nodiscard]] QPoint markOf(int row) const
    {
        const auto* delegate = static_cast<SongDelegate*>(view()->itemDelegate());
        return delegate->playArea(rectOf(row), view()->layoutDirection()).center();
    }
    template <typename T> T* find(const char* name) const
    {
        return m_panel->findChild<T*>(QLatin1String(name));
    }
    static Job job(int number, Job::State state)
    {
        Job job;
        job.id = QStringLiteral("job-%1").arg(number);
        job.state = state;
        job.action = QStringLiteral("generate");
        job.title = QStringLiteral("Job %1").arg(number);
        job.createdAt = QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC).addSecs(number);
        return job;
    }

    std::unique_ptr<test::LibraryBench> m_bench;
    Catalogue m_catalogue = Catalogue::builtIn();
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<ProducerClient> m_client;
    std::unique_ptr<JobQueue> m_queue;
    std::unique_ptr<LibraryPanel> m_panel;
};

void TestLibraryPanel::init()
{
    Theme::apply(*qApp, Theme::Mode::Dark);
    m_bench = std::make_unique<test::LibraryBench>();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_client = std::make_unique<ProducerClient>();
    m_queue =
        std::make_unique<JobQueue>(m_bench->database(), m_bench->library, *m_client, *m_network, m_catalogue,
                                   [](const QString&) -> std::optional<Endpoint> { return std::nullopt; });
}

void TestLibraryPanel::cleanup()
{
    m_panel.reset();
    m_queue.reset();
    m_client.reset();
    m_network.reset();
    m_bench.reset();
}

void TestLibraryPanel::withoutSongsItOffersTheFirst()
{
    make();
    auto* button = find<QPushButton>("emptyStateButton");
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("Make your first song"));
    QSignalSpy create(m_panel.get(), &LibraryPanel::createFocusRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(create.size(), 1);
    m_bench->add(1);
    QTRY_VERIFY(view()->isVisible());
    QVERIFY(!button->isVisible());
}

void TestLibraryPanel::withoutAMatchItOffersToClear()
{
    m_bench->add(1, QStringLiteral("Snow"));
    make();
    m_panel->setSearch(QStringLiteral("xylophone"));
    auto* button = find<QPushButton>("emptyStateButton");
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(find<QLabel>("emptyStateSentence")->text(), QString::fromUtf8("Nothing matches “xylophone”."));
    QSignalSpy cleared(m_panel.get(), &LibraryPanel::searchClearRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(cleared.size(), 1);
    QTRY_VERIFY(view()->isVisible());
    QCOMPARE(view()->model()->rowCount(), 1);
}

void TestLibraryPanel::aClickChoosesADoubleClickPlays()
{
    const QString old = m_bench->add(1);
    const QString young = m_bench->add(2);
    make();
    QSignalSpy current(m_panel.get(), &LibraryPanel::currentSongChanged);
    QSignalSpy play(m_panel.get(), &LibraryPanel::playRequested);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, titleOf(1));
    QCOMPARE(m_panel->currentSong(), old);
    QCOMPARE(current.last().first().toString(), old);
    QCOMPARE(play.size(), 0);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, titleOf(0));
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, titleOf(0));
    QCOMPARE(play.size(), 1);
    QCOMPARE(play.first().first().toString(), young);
}

void TestLibraryPanel::theMarkOnTheCoverPlaysOnce()
{
    const QString id = m_bench->add(1);
    make();
    QSignalSpy play(m_panel.get(), &LibraryPanel::playRequested);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, markOf(0));
    QCOMPARE(play.size(), 1);
    QCOMPARE(play.first().first().toString(), id);
    // A double click, as the desktop sends it: the second half must not pause what the first has started.
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, markOf(0));
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, markOf(0));
    QCOMPARE(play.size(), 1);
}

void TestLibraryPanel::keysRateTrashRenameAndPlay()
{
    const QString first = m_bench->add(1);
    const QString second = m_bench->add(2);
    make();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, titleOf(0));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::ControlModifier, titleOf(1));
    QCOMPARE(m_panel->selectedSongs(), (QStringList{second, first}));
    QTest::keyClick(view(), Qt::Key_4);
    QCOMPARE(m_bench->library.song(first)->rating, 4);
    QCOMPARE(m_bench->library.song(second)->rating, 4);
    QTest::keyClick(view(), Qt::Key_0);
    QCOMPARE(m_bench->library.song(first)->rating, 0);

    QSignalSpy trash(m_panel.get(), &LibraryPanel::trashRequested);
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(trash.size(), 1);
    QCOMPARE(trash.first().first().toStringList(), (QStringList{second, first}));
    QCOMPARE(m_bench->library.count(), 2); // the window decides

    QSignalSpy play(m_panel.get(), &LibraryPanel::playRequested);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(play.size(), 1);
    QCOMPARE(play.first().first().toString(), first);

    QTest::keyClick(view(), Qt::Key_F2);
    auto* editor = view()->findChild<QLineEdit*>(QStringLiteral("renameEdit"));
    QVERIFY(editor != nullptr);
    QCOMPARE(editor->text(), QStringLiteral("Song 1"));
    editor->setText(QStringLiteral("4 winds")); // digits in a title are no ratings
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_bench->library.song(first)->title, QStringLiteral("4 winds"));
}

void TestLibraryPanel::theMenuHasTheSongsActions()
{
    const QString id = m_bench->add(1, QStringLiteral("Snow"));
    QVERIFY(m_bench->addMedia(id));
    make();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, titleOf(0));
    Q_EMIT view()->customContextMenuRequested(titleOf(0));
    auto* menu = view()->findChild<SongMenu*>();
    QVERIFY(menu != nullptr);
    const auto trigger = [menu](const char* name) {
        auto* action = menu->findChild<QAction*>(QLatin1String(name));
        QVERIFY2(action != nullptr && action->isEnabled(), name);
        action->trigger();
    };
    QSignalSpy source(m_panel.get(), &LibraryPanel::useAsSourceRequested);
    QSignalSpy exporting(m_panel.get(), &LibraryPanel::exportRequested);
    QSignalSpy trash(m_panel.get(), &LibraryPanel::trashRequested);
    trigger("source_extend");
    QCOMPARE(source.size(), 1);
    QCOMPARE(source.first(), (QVariantList{id, QStringLiteral("extend")}));
    trigger("exportAction");
    QCOMPARE(exporting.size(), 1);
    QCOMPARE(exporting.first().first().toStringList(), QStringList{id});
    trigger("copyTitleAction");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Snow"));
    trigger("rate_3");
    QCOMPARE(m_bench->library.song(id)->rating, 3);
    trigger("trashAction");
    QCOMPARE(trash.size(), 1);
    menu->close();
}

void TestLibraryPanel::cardsFitTheWidth_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {380, 470, 600, 777, 1000, 1500})
        QTest::addRow("%d", width) << width;
}

void TestLibraryPanel::cardsFitTheWidth()
{
    QFETCH(const int, width);
    for (int i = 0; i < 40; ++i)
        m_bench->add(i);
    make();
    m_panel->resize(width, 600);
    QCoreApplication::processEvents(); // the layout of the new width is posted
    const auto* delegate = static_cast<SongDelegate*>(view()->itemDelegate());
    int columns = 0;
    int right = 0;
    for (int row = 0; row < 40; ++row) {
        const QRect card(rectOf(row).topLeft(),
                         QSize(delegate->coverSide() + 2 * SongDelegate::cardPadding, 10));
        QVERIFY2(card.right() < view()->viewport()->width(), qPrintable(QString::number(card.right())));
        QVERIFY(card.left() >= 0);
        columns += rectOf(row).top() == rectOf(0).top() ? 1 : 0;
        right = std::max(right, card.right());
    }
    QVERIFY2(columns >= 2, qPrintable(QStringLiteral("%1 px: cell %2 in %3, second at %4")
                                          .arg(m_panel->width())
                                          .arg(view()->gridSize().width())
                                          .arg(view()->viewport()->width())
                                          .arg(rectOf(1).left())));
    // Evenly spread: what is left at the far side is less than the room that made no further column.
    QVERIFY2(view()->viewport()->width() - right < 8 + 4 * columns + 24, qPrintable(QString::number(right)));
    QCOMPARE(view()->horizontalScrollBar()->maximum(), 0);
}

void TestLibraryPanel::theListTakesTheWholeWidth()
{
    m_bench->add(1);
    m_bench->add(2);
    make();
    m_panel->setGrid(false);
    QVERIFY(!m_panel->isGrid());
    QCOMPARE(rectOf(1).top() - rectOf(0).top(), SongDelegate::rowHeight);
    QVERIFY(rectOf(0).width() > 700);
    m_panel.reset();
    make();
    QVERIFY(!m_panel->isGrid()); // remembered
}

void TestLibraryPanel::queryIsWhatIsShown()
{
    m_bench->add(1);
    make();
    QCOMPARE(m_panel->query(), SongQuery());
    m_panel->setSearch(QStringLiteral("snow"));
    QCOMPARE(m_panel->query().words, QStringLiteral("snow"));
}

void TestLibraryPanel::menuOffersTheQueue()
{
    const QString first = m_bench->add(1);
    const QString second = m_bench->add(2);
    QVERIFY(m_bench->addMedia(first) && m_bench->addMedia(second));
    make();
    m_panel->view()->selectAll();
    QSignalSpy next(m_panel.get(), &LibraryPanel::playNextRequested);
    QSignalSpy enqueue(m_panel.get(), &LibraryPanel::enqueueRequested);
    Q_EMIT m_panel->view()->customContextMenuRequested(rectOf(0).center());
    auto* menu = m_panel->view()->findChild<QMenu*>(QStringLiteral("songMenu"));
    QVERIFY(menu);
    menu->findChild<QAction*>(QStringLiteral("playNextAction"))->trigger();
    menu->findChild<QAction*>(QStringLiteral("enqueueAction"))->trigger();
    menu->close();
    const QStringList asShown{second, first}; // the newest is on top
    QCOMPARE(next.takeFirst().first().toStringList(), asShown);
    QCOMPARE(enqueue.takeFirst().first().toStringList(), asShown);
}

void TestLibraryPanel::aSongCanBeChosenBeforeItIsLoaded()
{
    const QString id = m_bench->add(1);
    m_panel = std::make_unique<LibraryPanel>(m_bench->library, *m_queue, m_bench->settings);
    m_panel->select(id);
    QTRY_COMPARE(m_panel->currentSong(), id);
}

void TestLibraryPanel::jobsStandAboveTheSongs()
{
    m_bench->add(1);
    make();
    auto* jobs = m_panel->findChild<JobList*>();
    QVERIFY(!jobs->isVisible());
    Q_EMIT m_queue->jobAdded(job(1, Job::State::Draft));
    QVERIFY(jobs->isVisible());
    QVERIFY(!jobs->isTicking());
    JobCard* card = jobs->card(QStringLiteral("job-1"));
    Q_EMIT m_queue->jobChanged(job(1, Job::State::Running));
    QCOMPARE(jobs->card(QStringLiteral("job-1")), card); // in place
    QVERIFY(jobs->isTicking());
    Q_EMIT m_queue->jobChanged(job(1, Job::State::Failed));
    QVERIFY(!jobs->isTicking());
    QSignalSpy edit(m_panel.get(), &LibraryPanel::editJobRequested);
    QTest::mouseClick(card->findChild<QPushButton*>(QStringLiteral("jobEditButton")), Qt::LeftButton);
    QCOMPARE(edit.size(), 1);
    QCOMPARE(edit.first().first().toString(), QStringLiteral("job-1"));
    Q_EMIT m_queue->jobChanged(job(1, Job::State::Done));
    QVERIFY(!jobs->isVisible());
    QCOMPARE(jobs->count(), 0);
}

void TestLibraryPanel::manyJobsScroll()
{
    m_bench->add(1);
    make();
    for (int i = 1; i <= 7; ++i)
        Q_EMIT m_queue->jobAdded(job(i, Job::State::Draft));
    auto* jobs = m_panel->findChild<JobList*>();
    QCOMPARE(jobs->count(), 7);
    QTRY_VERIFY(jobs->height() < m_panel->height() / 2 + 60);
    QVERIFY(find<QLabel>("moreJobsLabel")->isVisible());
    QVERIFY2(find<QLabel>("moreJobsLabel")->text().startsWith(QLatin1Char('4')),
             qPrintable(find<QLabel>("moreJobsLabel")->text()));
    // The newest is on top and in sight.
    QVERIFY(jobs->card(QStringLiteral("job-7"))->y() < jobs->card(QStringLiteral("job-1"))->y());
}

QTEST_MAIN(TestLibraryPanel)
#include "tst_librarypanel.moc"
