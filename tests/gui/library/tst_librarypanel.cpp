#include "api/producerclient.h"
#include "jobs/jobqueue.h"
#include "support/testprogram.h"
#include "tests/gui/library/librarybench.h"
#include "tests/support/edited.h"
#include "ui/jobs/jobcard.h"
#include "ui/jobs/joblist.h"
#include "ui/library/libraryheader.h"
#include "ui/library/librarypanel.h"
#include "ui/library/songdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/songlistmodel.h"
#include "ui/widgets/songmenu.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

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
    void keysTrashRenameAndPlay();
    void theMenuHasTheSongsActions();
    void cardsFitTheWidth_data();
    void cardsFitTheWidth();
    void theListTakesTheWholeWidth();
    void queryIsWhatIsShown();
    void menuOffersTheQueue();
    void aSongCanBeChosenBeforeItIsLoaded();
    void aSongCanBeChosenBeforeItIsBack();
    void jobsStandAboveTheSongs();
    void whatCannotBeWrittenOfAJobIsSaid();
    void manyJobsScroll();
    void oneHundredJobsAtOnceLeaveTheWindowFree();
    void rowsSayWhatASongIs();
    void aTitleAloneStandsInTheMiddle();
    void whatIsKeptOrRejectedIsSeen_data();
    void whatIsKeptOrRejectedIsSeen();
    void newSongsCarryADot();
    void songsThatComeMoveNothing_data();
    void songsThatComeMoveNothing();
    void headersSort();
    void columnsStandOverTheirCells_data();
    void columnsStandOverTheirCells();
    void columnsAreChosenAndKept();
    void theCurrentSongHasARing();
    void theNeighbourIsSelectedAfterADelete();
    void restoredSongsAreSelected();
    void severalAreToldOnce();
    void allMeansTheWholeResult();
    void aSongFarDownIsShown();
    void whatIsNotInTheResultIsNotJumpedToLater();
    void manyRowsThatChangeKeepTheSelection();
    void aSongThatMovesStaysSelected();

private:
    void make()
    {
        m_panel = std::make_unique<LibraryPanel>(m_bench->library, *m_queue, m_bench->settings);
        m_panel->resize(800, 600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get(), test::patienceMs));
        const int count = m_bench->library.count();
        QTRY_COMPARE(view()->model()->rowCount(), count);
        QTRY_VERIFY(count == 0 || view()->isVisible());
    }
    [[nodiscard]] QStringList selected() const
    {
        QStringList ids;
        m_panel->withSelectedIds([&ids](const QStringList& read) { ids = read; }); // some hundred at once
        return ids;
    }
    [[nodiscard]] SongIndex& songs() const { return static_cast<SongListModel*>(view()->model())->songs(); }
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
    [[nodiscard]] QHeaderView* columns() const { return find<QHeaderView>("libraryColumns"); }
    [[nodiscard]] static int columnOf(const char* id)
    {
        const auto& all = songColumns();
        return int(
            std::find_if(all.cbegin(), all.cend(), [&](const auto& c) { return qstrcmp(c.id, id) == 0; })
            - all.cbegin());
    }
    void clickColumn(const char* id) const
    {
        const int column = columnOf(id);
        QTest::mouseClick(
            columns()->viewport(), Qt::LeftButton, {},
            {columns()->sectionViewportPosition(column) + columns()->sectionSize(column) / 2, 10});
    }
    void drag(const QPoint& from, const QPoint& to) const
    {
        QWidget* place = columns()->viewport();
        QTest::mousePress(place, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i)
            QTest::mouseMove(place, from + (to - from) * i / 4);
        QTest::mouseRelease(place, Qt::LeftButton, {}, to);
    }
    /// In the menu of the button beside the columns.
    void choose(const char* action) const
    {
        auto* menu = find<QToolButton>("columnsButton")->menu();
        Q_EMIT menu->aboutToShow();
        auto* chosen = menu->findChild<QAction*>(QLatin1String(action));
        QVERIFY2(chosen, action);
        chosen->trigger();
        QCoreApplication::processEvents(); // the layout is posted
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
    std::unique_ptr<ProducerClient> m_client;
    std::unique_ptr<JobQueue> m_queue;
    std::unique_ptr<LibraryPanel> m_panel;
};

void TestLibraryPanel::init()
{
    Theme::apply(*qApp, Theme::Mode::Dark);
    m_bench = std::make_unique<test::LibraryBench>();
    m_client = std::make_unique<ProducerClient>();
    m_queue =
        std::make_unique<JobQueue>(m_bench->database(), m_bench->library, *m_client, m_catalogue,
                                   [](const QString&) -> std::optional<Endpoint> { return std::nullopt; });
}

void TestLibraryPanel::cleanup()
{
    m_panel.reset();
    m_queue.reset();
    m_client.reset();
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

void TestLibraryPanel::keysTrashRenameAndPlay()
{
    const QString first = m_bench->add(1);
    const QString second = m_bench->add(2);
    make();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, titleOf(0));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::ControlModifier, titleOf(1));
    QCOMPARE(selected(), (QStringList{second, first}));
    QSignalSpy trash(m_panel.get(), &LibraryPanel::trashRequested);
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(trash.size(), 1);
    QCOMPARE(trash.first().first().value<SongNumbers>(), m_bench->library.numbers({second, first}));
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
    QTRY_COMPARE(m_bench->library.song(id)->rating, 3);
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
    QVERIFY2(columns >= 2, qPrintable(QStringLiteral("%1 px: %2, second at %3")
                                          .arg(m_panel->width())
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
    const auto* delegate = static_cast<SongDelegate*>(view()->itemDelegate());
    QCOMPARE(rectOf(1).top() - rectOf(0).top(), delegate->rowHeight());
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
    QCOMPARE(m_panel->query().text(), QStringLiteral("snow"));
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

/// The edit that brings it is still on its way to the disk.
void TestLibraryPanel::aSongCanBeChosenBeforeItIsBack()
{
    const QString id = m_bench->add(1);
    m_bench->add(2);
    Library& library = m_bench->library;
    const SongNumbers song{library.number(id)};
    QVERIFY(library.apply(SongEdit::trash(song)).ok());
    make();
    QTRY_VERIFY(songs().isUpToDate());
    library.edits().apply(SongEdit::restore(song));
    m_panel->select(id);
    QTRY_COMPARE(m_panel->currentSong(), id);

    // What is never among them is not waited for.
    library.edits().apply(SongEdit::trash(song));
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    library.edits().apply(SongEdit::rate({library.number(m_panel->firstSong())}, 2));
    m_panel->select(id);
    QTRY_VERIFY(!library.edits().isBusy() && songs().isUpToDate());
    library.edits().apply(SongEdit::restore(song));
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QTRY_VERIFY(!library.edits().isBusy() && songs().isUpToDate());
    QVERIFY(!selected().contains(id));
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
    QVERIFY(jobs->isVisible()); // its song is shown for a while
}

void TestLibraryPanel::whatCannotBeWrittenOfAJobIsSaid()
{
    make();
    m_queue->setPaused(true);
    SongRequest request(QStringLiteral("generate"), m_catalogue.defaultModel());
    request.set(QStringLiteral("prompt"), QStringLiteral("A song for Christmas"));
    const auto ids = m_queue->add(QStringLiteral("practice"), request);
    QVERIFY(ids);
    QVERIFY(m_bench->database().run(QStringLiteral("CREATE TRIGGER refuse BEFORE UPDATE ON jobs BEGIN SELECT "
                                                   "RAISE(ABORT, 'no room'); END")));
    QSignalSpy failed(m_panel.get(), &LibraryPanel::jobFailed);
    JobCard* card = m_panel->findChild<JobList*>()->card(ids->first());
    QTest::mouseClick(card->findChild<QAbstractButton*>(QStringLiteral("jobCancelButton")), Qt::LeftButton);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
    QVERIFY(card->isVisible());
}

void TestLibraryPanel::manyJobsScroll()
{
    m_bench->add(1);
    make();
    for (int i = 1; i <= 7; ++i)
        Q_EMIT m_queue->jobAdded(job(i, Job::State::Draft));
    auto* jobs = m_panel->findChild<JobList*>();
    QCOMPARE(jobs->count(), 7);
    QTRY_VERIFY(jobs->card(QStringLiteral("job-7")));
    QTRY_VERIFY(jobs->height() < m_panel->height() / 2 + 60);
    QVERIFY(find<QLabel>("moreJobsLabel")->isVisible());
    QVERIFY2(find<QLabel>("moreJobsLabel")->text().startsWith(QLatin1Char('4')),
             qPrintable(find<QLabel>("moreJobsLabel")->text()));
    // The newest is on top and in sight.
    QVERIFY(jobs->card(QStringLiteral("job-7"))->y() < jobs->card(QStringLiteral("job-1"))->y());
}

/// Their cards come a few a round of the event loop, the newest first.
void TestLibraryPanel::oneHundredJobsAtOnceLeaveTheWindowFree()
{
    make();
    auto* jobs = m_panel->findChild<JobList*>();
    const auto cards = [jobs] { return jobs->findChildren<JobCard*>().size(); };
    for (int i = 1; i <= 100; ++i)
        Q_EMIT m_queue->jobAdded(job(i, Job::State::Draft));
    QCOMPARE(jobs->count(), 100);
    QVERIFY2(cards() < 10, qPrintable(QString::number(cards())));
    Q_EMIT m_queue->jobChanged(job(50, Job::State::Running)); // one that has no card yet
    Q_EMIT m_queue->jobRemoved(QStringLiteral("job-60"));
    QCOMPARE(jobs->count(), 99);
    QCoreApplication::processEvents();
    QVERIFY(jobs->card(QStringLiteral("job-100")));
    QTRY_COMPARE(cards(), 99);
    QVERIFY(!jobs->card(QStringLiteral("job-60")));
    QVERIFY(jobs->card(QStringLiteral("job-50"))->job().state == Job::State::Running);
    QTRY_VERIFY(jobs->card(QStringLiteral("job-1"))->y() > jobs->card(QStringLiteral("job-2"))->y());
    for (int i = 2; i <= 100; ++i) {
        const JobCard* newer = jobs->card(QStringLiteral("job-%1").arg(i));
        const JobCard* older = jobs->card(QStringLiteral("job-%1").arg(i == 61 ? 59 : i - 1));
        QVERIFY(i == 60 || newer->y() < older->y());
    }
}

void TestLibraryPanel::rowsSayWhatASongIs()
{
    m_bench->add(1, QStringLiteral("Leaving Home"));
    Song cover = test::LibraryBench::song(2, QStringLiteral("Homeward"));
    cover.action = QStringLiteral("cover");
    cover.parentId = test::LibraryBench::song(1).id;
    cover.take = 2;
    QVERIFY(m_bench->library.add(cover));
    make();
    const QModelIndex first = view()->model()->index(0, 0);
    QCOMPARE(first.data(SongListModel::WhatRole).toString(), QStringLiteral("Cover of Leaving Home"));
    QVERIFY(first.data(SongListModel::WhichRole).toString().startsWith(QStringLiteral("take 2 · ")));
    QCOMPARE(first.data(SongListModel::TakeRole).toString(), QStringLiteral("take 2"));
    QVERIFY(first.data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("Cover of Leaving Home · take 2")));
    QVERIFY(!first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("FUZZ")));
    // A parent's new title is that of the line, too.
    QVERIFY(test::rename(m_bench->library, cover.parentId, QStringLiteral("Gone")));
    QTRY_COMPARE(first.data(SongListModel::WhatRole).toString(), QStringLiteral("Cover of Gone"));
}

void TestLibraryPanel::aTitleAloneStandsInTheMiddle()
{
    Song bare = test::LibraryBench::song(2);
    bare.style.clear();
    QVERIFY(m_bench->library.add(bare));
    m_bench->add(1);
    make();
    m_panel->setGrid(false);
    choose("largeRowsAction");
    const int height = rectOf(0).height();
    QCOMPARE(height, 56);
    const auto titleY = [this](int row) {
        view()->edit(view()->model()->index(row, 0));
        auto* editor = view()->findChild<QLineEdit*>(QStringLiteral("renameEdit"));
        const int y = editor->geometry().center().y() - rectOf(row).top();
        QTest::keyClick(editor, Qt::Key_Escape);
        delete editor;
        return y;
    };
    QVERIFY(qAbs(titleY(0) - height / 2) <= 2);
    QVERIFY(titleY(1) < height / 2 - 4);
}

void TestLibraryPanel::whatIsKeptOrRejectedIsSeen_data()
{
    QTest::addColumn<bool>("grid");
    QTest::newRow("grid") << true;
    QTest::newRow("table") << false;
}

void TestLibraryPanel::whatIsKeptOrRejectedIsSeen()
{
    QFETCH(bool, grid);
    const QString id = m_bench->library.add(test::LibraryBench::song(1))->id;
    make();
    m_panel->setGrid(grid);
    const auto marks = [this](Theme::Role role) {
        const QImage picture = view()->viewport()->grab(rectOf(0)).toImage();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y) == Theme::dark().color(role) ? 1 : 0;
        return count;
    };
    const auto mark = [this, &id](Song::Flag flag) {
        QVERIFY(m_bench->library.apply(SongEdit::flag({m_bench->library.number(id)}, flag)).ok());
        QTRY_COMPARE(view()->model()->index(0, 0).data(SongListModel::FlagRole).toInt(), int(flag));
    };
    QCOMPARE(marks(Theme::Role::Ok), 0);
    mark(Song::Flag::Kept);
    QVERIFY(marks(Theme::Role::Ok) > 0);
    mark(Song::Flag::Rejected);
    QCOMPARE(marks(Theme::Role::Ok), 0);
    QVERIFY(marks(Theme::Role::Danger) > 0);
}

void TestLibraryPanel::newSongsCarryADot()
{
    Song fresh = test::LibraryBench::song(1);
    fresh.isNew = true;
    const QString id = m_bench->library.add(fresh)->id;
    make();
    m_panel->setGrid(false);
    const auto accents = [this] {
        const QImage picture = view()->viewport()->grab(rectOf(0)).toImage();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width() / 2; ++x)
                count += picture.pixelColor(x, y) == Theme::dark().color(Theme::Role::Accent) ? 1 : 0;
        return count;
    };
    const QModelIndex first = view()->model()->index(0, 0);
    QVERIFY(first.data(SongListModel::NewRole).toBool());
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("new")));
    QVERIFY(accents() > 20);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, rectOf(0).center());
    Q_EMIT view()->customContextMenuRequested(rectOf(0).center());
    auto* menu = view()->findChild<SongMenu*>();
    menu->findChild<QAction*>(QStringLiteral("markHeardAction"))->trigger();
    menu->close();
    QTRY_VERIFY(!first.data(SongListModel::NewRole).toBool());
    QVERIFY(!first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("new")));
    QVERIFY(!m_bench->library.summary(id)->isNew);
    view()->clearSelection();
    view()->setCurrentIndex({});
    QCOMPARE(accents(), 0);
}

void TestLibraryPanel::songsThatComeMoveNothing_data()
{
    QTest::addColumn<bool>("grid");
    QTest::newRow("grid") << true;
    QTest::newRow("list") << false;
}

void TestLibraryPanel::songsThatComeMoveNothing()
{
    QFETCH(const bool, grid);
    for (int i = 0; i < 60; ++i)
        m_bench->add(i);
    make();
    m_panel->setGrid(grid);
    QCoreApplication::processEvents(); // the layout of the grid is posted
    m_bench->add(100);
    QTRY_COMPARE(view()->model()->rowCount(), 61);
    QCoreApplication::processEvents(); // the view scrolls, if it does, when the row is laid out
    QCOMPARE(view()->verticalScrollBar()->value(), 0);
    QVERIFY(view()->viewport()->rect().contains(rectOf(0).topLeft())); // the new one is in sight

    view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum() / 2);
    int first = 0;
    while (rectOf(first).top() < 0)
        ++first;
    const QModelIndex seen = view()->model()->index(first, 0);
    const QPersistentModelIndex top(seen);
    const int y = view()->visualRect(top).top();
    for (int i = 0; i < 5; ++i)
        m_bench->add(200 + i);
    QTRY_COMPARE(top.row(), seen.row() + 5);
    QTRY_COMPARE(view()->visualRect(top).top(), y);
}

/// Each by the column, again the other way round. What the orders are: unit/library/tst_songsearch.
void TestLibraryPanel::headersSort()
{
    using Order = SongQuery::Order;
    m_bench->add(1, QStringLiteral("Bees"));
    const QString ants = m_bench->add(2, QStringLiteral("Ants"));
    make();
    QVERIFY(!columns()->isVisible()); // the grid has no columns
    m_panel->setGrid(false);
    m_panel->resize(1100, 600);
    m_panel->select(ants);
    const auto sorted = [this] {
        return QAccessible::queryAccessibleInterface(find<QWidget>("columnsButton"))
            ->text(QAccessible::Description);
    };
    for (const auto& [name, order] : {std::pair("title", Order::Title),
                                      {"title", Order::TitleReversed},
                                      {"length", Order::Longest},
                                      {"length", Order::Shortest},
                                      {"rating", Order::Rating},
                                      {"date", Order::Newest},
                                      {"model", Order::Newest}, // does not sort
                                      {"date", Order::Oldest},
                                      {"title", Order::Title}}) {
        clickColumn(name);
        QVERIFY2(m_panel->query().order() == order, name);
        QCOMPARE(sorted().startsWith(QStringLiteral("Title")), name == QByteArray("title"));
    }
    QCOMPARE(sorted(), QStringLiteral("Title, sorted upwards"));
    QTRY_COMPARE(view()->model()->index(1, 0).data().toString(), QStringLiteral("Bees"));
    QCOMPARE(selected(), QStringList{ants}); // another order keeps the selection
    make(); // as at the next start
    QVERIFY(m_panel->query().order() == Order::Title);
    QCOMPARE(sorted(), QStringLiteral("Title, sorted upwards"));
}

void TestLibraryPanel::columnsStandOverTheirCells_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestLibraryPanel::columnsStandOverTheirCells()
{
    QFETCH(const Qt::LayoutDirection, direction);
    m_bench->add(1);
    QApplication::setLayoutDirection(direction);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    make();
    m_panel->setGrid(false);
    for (const int width : {420, 700, 1200}) {
        m_panel->resize(width, 600);
        QCoreApplication::processEvents(); // the layout of the new width is posted
        const auto* header = m_panel->findChild<LibraryHeader*>();
        int right = 0;
        for (const SongCell& cell : header->cells()) {
            const int column = int(cell.column - songColumns().constData());
            const QRect name(QPoint(columns()->sectionViewportPosition(column), 0),
                             QSize(columns()->sectionSize(column), 10));
            const QRect area = QStyle::visualRect(direction, rectOf(0),
                                                  QRect(rectOf(0).left() + cell.left, 0, cell.width, 10));
            const auto global = [](const QWidget* place, const QRect& rect) {
                return QRect(place->mapToGlobal(rect.topLeft()), rect.size());
            };
            QCOMPARE(global(columns()->viewport(), name).left(), global(view()->viewport(), area).left());
            QVERIFY(cell.width >= 48);
            right = cell.left + cell.width;
        }
        // The title takes what is left, and only where that is too little the table scrolls.
        const bool fits = width >= 700;
        QCOMPARE(view()->horizontalScrollBar()->maximum() == 0, fits);
        if (fits)
            QVERIFY(rectOf(0).width() - right < 40);
        view()->horizontalScrollBar()->setValue(30);
        QCOMPARE(columns()->offset(), view()->horizontalScrollBar()->value());
        view()->horizontalScrollBar()->setValue(0);
    }
}

void TestLibraryPanel::columnsAreChosenAndKept()
{
    m_bench->add(1);
    make();
    m_panel->setGrid(false);
    m_panel->resize(1200, 600);
    const auto shown = [this] {
        QStringList ids;
        for (const SongCell& cell : m_panel->findChild<LibraryHeader*>()->cells())
            ids << QLatin1String(cell.column->id);
        return ids;
    };
    const QStringList before = shown();
    QVERIFY(before.contains(QLatin1String("model")) && !before.contains(QLatin1String("style")));
    choose("column_model");
    choose("column_style");
    QVERIFY(!shown().contains(QLatin1String("model")) && shown().contains(QLatin1String("style")));
    choose("largeRowsAction");
    QCOMPARE(rectOf(0).height(), 56);
    // The edge of the rating is dragged, and the length before it.
    const auto edge = [this](const char* id) {
        const int column = columnOf(id);
        return QPoint(columns()->sectionViewportPosition(column) + columns()->sectionSize(column) - 1, 10);
    };
    const int width = columns()->sectionSize(columnOf("rating"));
    drag(edge("rating"), edge("rating") + QPoint(40, 0));
    QCOMPARE(columns()->sectionSize(columnOf("rating")), width + 40);
    QCOMPARE(view()->horizontalScrollBar()->maximum(), 0); // the title gives way
    drag(edge("length") - QPoint(20, 0), edge("title") + QPoint(10, 0));
    QVERIFY(shown().indexOf(QLatin1String("length")) < shown().indexOf(QLatin1String("rating")));
    const QStringList chosen = shown();
    m_panel.reset();
    make(); // as at the next start
    m_panel->resize(1200, 600);
    QCOMPARE(shown(), chosen);
    QCOMPARE(columns()->sectionSize(columnOf("rating")), width + 40);
    QCOMPARE(rectOf(0).height(), 56);
    choose("resetColumnsAction");
    QCOMPARE(shown(), before);
    QCOMPARE(columns()->sectionSize(columnOf("rating")), width);
    QVERIFY(rectOf(0).height() < 40);
    // What a settings file may hold.
    m_panel.reset();
    m_bench->settings.setState(QStringLiteral("library/columns"),
                               "x=y -title=300 =5 date=99999 model=120 gone=80");
    make();
    QCOMPARE(shown().first(), QStringLiteral("title"));
    QCOMPARE(shown().at(1), QStringLiteral("model"));
    QCOMPARE(shown().size(), before.size());
}

void TestLibraryPanel::theCurrentSongHasARing()
{
    m_bench->add(1);
    make();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get(), test::patienceMs));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, titleOf(0));
    view()->setFocus();
    const auto edge = [this] {
        const QImage picture = view()->viewport()->grab().toImage();
        return picture.pixelColor(rectOf(0).left() + 60, rectOf(0).top());
    };
    QCOMPARE(edge(), Theme::dark().color(Theme::Role::Accent));
    view()->clearFocus();
    QVERIFY(edge() != Theme::dark().color(Theme::Role::Accent));
}

void TestLibraryPanel::theNeighbourIsSelectedAfterADelete()
{
    QStringList ids;
    for (int i = 0; i < 5; ++i)
        ids.prepend(m_bench->add(i)); // as shown
    make();
    m_panel->selectSongs({ids.at(1), ids.at(2)});
    QSignalSpy told(m_panel.get(), &LibraryPanel::selectionChanged);
    QVERIFY(test::trash(m_bench->library, {ids.at(1), ids.at(2)}));
    QTRY_COMPARE(m_panel->currentSong(), ids.at(3));
    QCOMPARE(selected(), QStringList{ids.at(3)});
    QTRY_COMPARE(told.last().first().value<QVector<SongSummary>>().first().id, ids.at(3));
    QVERIFY(test::trash(m_bench->library, {ids.at(3)}));
    QVERIFY(test::trash(m_bench->library, {ids.at(4)}));
    QTRY_COMPARE(selected(), QStringList{ids.at(0)}); // nothing comes after it
}

void TestLibraryPanel::restoredSongsAreSelected()
{
    QStringList ids;
    for (int i = 0; i < 5; ++i)
        ids.prepend(m_bench->add(i));
    make();
    const QStringList gone{ids.at(1), ids.at(3)};
    QVERIFY(test::trash(m_bench->library, gone));
    QVERIFY(test::restore(m_bench->library, gone));
    m_panel->selectSongs(gone);
    QTRY_COMPARE(selected(), gone);
    QCOMPARE(view()->model()->rowCount(), 5);
    QCOMPARE(m_panel->currentSong(), ids.at(1));
}

void TestLibraryPanel::severalAreToldOnce()
{
    for (int i = 0; i < 50; ++i)
        m_bench->add(i);
    make();
    QSignalSpy told(m_panel.get(), &LibraryPanel::selectionChanged);
    view()->selectAll();
    view()->selectionModel()->select(view()->model()->index(0, 0), QItemSelectionModel::Deselect);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<QVector<SongSummary>>().size(), 49);
    m_panel->setSearch(QStringLiteral("nothing like it"));
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(told.last().first().value<QVector<SongSummary>>().isEmpty());
}

void TestLibraryPanel::allMeansTheWholeResult()
{
    for (int i = 0; i < 1000; ++i)
        m_bench->add(i);
    m_panel = std::make_unique<LibraryPanel>(m_bench->library, *m_queue, m_bench->settings);
    m_panel->resize(800, 600);
    m_panel->show();
    QSignalSpy told(m_panel.get(), &LibraryPanel::selectionChanged);
    QTest::keyClick(m_panel->view(), Qt::Key_A, Qt::ControlModifier); // nothing is here yet
    QVERIFY(!songs().isWhole());
    QTRY_VERIFY(!told.isEmpty() && told.last().at(1).value<SongNumbers>().size() == 1000);
    QVERIFY(told.last().at(0).value<QVector<SongSummary>>().size() < 1000); // the first ones are enough
    QStringList ids;
    m_panel->withSelectedIds([&ids](const QStringList& read) { ids = read; });
    QTRY_COMPARE(ids.size(), 1000);
    QCOMPARE(ids.first(), test::LibraryBench::song(999).id);
    QCOMPARE(ids.last(), test::LibraryBench::song(0).id);

    QSignalSpy trashed(m_panel.get(), &LibraryPanel::trashRequested);
    QTest::keyClick(m_panel->view(), Qt::Key_Delete);
    QTRY_COMPARE(trashed.size(), 1);
    QCOMPARE(trashed.first().first().value<SongNumbers>(), m_panel->selectedSongs());
}

void TestLibraryPanel::aSongFarDownIsShown()
{
    for (int i = 0; i < 1000; ++i)
        m_bench->add(i);
    make();
    const QString far = test::LibraryBench::song(99).id; // row 900
    m_panel->select(far);
    QCOMPARE(m_panel->currentSong(), far);
    QCOMPARE(selected(), QStringList{far});
    QTRY_VERIFY(view()->viewport()->rect().intersects(rectOf(900)));

    QVERIFY(test::trash(m_bench->library, {far}));
    QTRY_COMPARE(view()->model()->rowCount(), 999);
    m_panel->view()->scrollToTop();
    QVERIFY(test::restore(m_bench->library, {far}));
    m_panel->selectSongs({far}); // as undo does: it is not among the rows yet
    QTRY_COMPARE(selected(), QStringList{far});
    QTRY_VERIFY(view()->viewport()->rect().intersects(rectOf(900)));
}

void TestLibraryPanel::whatIsNotInTheResultIsNotJumpedToLater()
{
    const QString snow = m_bench->add(1, QStringLiteral("Snow"));
    const QString rain = m_bench->add(2, QStringLiteral("Rain"));
    make();
    m_panel->setSearch(QStringLiteral("snow"));
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    QTRY_VERIFY(songs().isUpToDate());
    m_panel->select(rain);
    m_panel->setSearch({});
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QTRY_VERIFY(songs().isUpToDate());
    QVERIFY(selected().isEmpty());
    QVERIFY(test::rate(m_bench->library, snow, 3));
    QTRY_COMPARE(songs().summary(1) ? songs().summary(1)->rating : 0, 3);
    QVERIFY(selected().isEmpty());
}

void TestLibraryPanel::manyRowsThatChangeKeepTheSelection()
{
    QStringList odd;
    for (int i = 0; i < 1000; ++i) {
        const QString id = m_bench->add(i);
        if (i % 2 == 1)
            odd << id;
    }
    make();
    const QString one = test::LibraryBench::song(500).id;
    m_panel->select(one);
    QVERIFY(test::trash(m_bench->library, odd));
    QTRY_COMPARE(view()->model()->rowCount(), 500);
    QCOMPARE(selected(), QStringList{one});
    QCOMPARE(m_panel->currentSong(), one);
}

void TestLibraryPanel::aSongThatMovesStaysSelected()
{
    QStringList ids;
    for (int i = 1; i <= 5; ++i)
        ids.prepend(m_bench->add(i));
    m_bench->settings.setState(QStringLiteral("library/order"),
                               QByteArray::number(int(SongQuery::Order::Rating)));
    make();
    m_panel->selectSongs({ids.at(3)});
    QVERIFY(test::rate(m_bench->library, ids.at(3), 5));
    QTRY_COMPARE(m_panel->firstSong(), ids.at(3));
    QTRY_COMPARE(selected(), QStringList{ids.at(3)});
    QCOMPARE(m_panel->currentSong(), ids.at(3));
}

RIFFDESK_TEST(tst_librarypanel, test::runTest<TestLibraryPanel, QApplication>);
#include "tst_librarypanel.moc"
