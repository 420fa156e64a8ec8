#include "api/catalogue.h"
#include "api/producerclient.h"
#include "jobs/jobqueue.h"
#include "library/edits.h"
#include "librarybench.h"
#include "support/testprogram.h"
#include "tests/support/edited.h"
#include "ui/library/collectionsview.h"
#include "ui/library/librarypage.h"
#include "ui/library/librarypanel.h"
#include "ui/library/libraryview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/songlistmodel.h"
#include "ui/widgets/songmenu.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace riffdesk;
using Kind = CollectionsModel::Kind;

/// What stands beside the library, above it, and the trash.
class TestCollections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rowsFollowTheLibrary();
    void choosingOneShowsItsSongs();
    void songsAreDroppedOnThem();
    void namesAreMadeRenamedAndDeleted();
    void tagsHaveColours();
    void searchesAreSaved();
    void chipsAreTakenAway();
    void whatIsNotUnderstoodIsSaid();
    void theTrashIsAPlace();
    void theMenuSorts();
    void songsAreOrderedAndGrouped();
    void aPlaylistIsArranged();
    void aPlaylistIsArrangedByDragging_data();
    void aPlaylistIsArrangedByDragging();
    void manySongsAreDropped();
    void playlistsAreSavedAndOpened();

private:
    template <typename T> T* find(const QString& name) const
    {
        T* found = m_page->findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] CollectionsView* view() const { return m_page->findChild<CollectionsView*>(); }
    [[nodiscard]] int rowOf(Kind kind, const QString& name = {}) const
    {
        return view()->collections().rowOf(CollectionsModel::queryOf(kind, name));
    }
    [[nodiscard]] int count(Kind kind, const QString& name = {}) const
    {
        return view()->model()->index(rowOf(kind, name), 0).data(CollectionsModel::CountRole).toInt();
    }
    void choose(Kind kind, const QString& name = {})
    {
        const QRect place = view()->visualRect(view()->model()->index(rowOf(kind, name), 0));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place.center());
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList titles;
        const QAbstractItemModel* model = m_panel->view()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles << model->index(row, 0).data().toString();
        return titles;
    }
    void openMenu(Kind kind, const QString& name)
    {
        const QRect place = view()->visualRect(view()->model()->index(rowOf(kind, name), 0));
        QContextMenuEvent event(QContextMenuEvent::Mouse, place.center(),
                                view()->viewport()->mapToGlobal(place.center()));
        QCoreApplication::sendEvent(view()->viewport(), &event);
    }
    void trigger(const char* name)
    {
        auto* action = m_page->findChild<QAction*>(QLatin1String(name));
        QVERIFY2(action, name);
        action->trigger();
        if (auto* menu = m_page->findChild<QMenu*>(QStringLiteral("collectionMenu")))
            menu->close();
    }
    void apply(const SongEdit& edit) { QVERIFY(m_bench->library.apply(edit)); }
    /// Of the button above the songs.
    void chooseOrder(const char* name)
    {
        auto* menu = find<QMenu>(QStringLiteral("orderMenu"));
        Q_EMIT menu->aboutToShow();
        auto* action = menu->findChild<QAction*>(QLatin1String(name));
        QVERIFY2(action, name);
        action->trigger();
    }
    [[nodiscard]] LibraryView* songsView() const { return static_cast<LibraryView*>(m_panel->view()); }
    [[nodiscard]] QStringList headings() const
    {
        QStringList titles;
        for (const LibraryGroup& group : songsView()->geometryOfRows().groups())
            titles << QStringLiteral("%1 %2 %3").arg(group.firstRow).arg(group.count).arg(group.title);
        return titles;
    }

    Catalogue m_catalogue = Catalogue::builtIn();
    std::unique_ptr<test::LibraryBench> m_bench;
    std::unique_ptr<ProducerClient> m_client;
    std::unique_ptr<JobQueue> m_jobs;
    std::unique_ptr<LibraryPage> m_page;
    LibraryPanel* m_panel = nullptr;
    QString m_search; ///< as the window's field shows it
    SongNumbers m_songs; ///< "Song 1" … "Song 4"
};

void TestCollections::init()
{
    m_bench = std::make_unique<test::LibraryBench>();
    QStringList ids;
    for (int i = 1; i <= 4; ++i)
        ids << m_bench->add(i);
    m_songs = m_bench->library.numbers(ids);
    m_client = std::make_unique<ProducerClient>();
    m_jobs =
        std::make_unique<JobQueue>(m_bench->database(), m_bench->library, *m_client, m_catalogue,
                                   [](const QString&) -> std::optional<Endpoint> { return std::nullopt; });
    m_panel = new LibraryPanel(m_bench->library, *m_jobs, m_bench->settings);
    m_bench->settings.setState(QStringLiteral("library/collections"), "shown");
    m_page = std::make_unique<LibraryPage>(m_panel, m_bench->library, m_bench->settings);
    connect(m_page.get(), &LibraryPage::searchChosen, this, [this](const QString& text) {
        m_search = text;
        m_panel->setSearch(text);
    });
    m_page->resize(1000, 700);
    m_page->show();
    QTRY_COMPARE(shown().size(), 4);
    QTRY_COMPARE(count(Kind::All), 4);
}

void TestCollections::cleanup()
{
    m_page.reset();
    m_jobs.reset();
    m_client.reset();
    m_bench.reset();
}

void TestCollections::rowsFollowTheLibrary()
{
    const QAbstractItemModelTester tester(view()->model());
    apply(SongEdit::addTag({m_songs.at(0), m_songs.at(1)}, QStringLiteral("live")));
    apply(SongEdit::flag({m_songs.at(0)}, Song::Flag::Kept));
    QTRY_COMPARE(count(Kind::Tag, QStringLiteral("live")), 2);
    QTRY_COMPARE(count(Kind::Kept), 1);
    apply(SongEdit::trash({m_songs.at(0)}));
    QTRY_COMPARE(count(Kind::Trash), 1);
    QCOMPARE(count(Kind::Tag, QStringLiteral("live")), 1); // outside the trash
    QCOMPARE(count(Kind::Kept), 0);
    QCOMPARE(count(Kind::All), 3);
    const QModelIndex tag = view()->model()->index(rowOf(Kind::Tag, QStringLiteral("live")), 0);
    QVERIFY(tag.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("live")));
    apply(SongEdit::deleteTag(QStringLiteral("live")));
    QTRY_COMPARE(rowOf(Kind::Tag, QStringLiteral("live")), -1);
}

void TestCollections::choosingOneShowsItsSongs()
{
    apply(SongEdit::makePlaylist(QStringLiteral("Road trip"), {m_songs.at(2), m_songs.at(0), m_songs.at(3)}));
    QTRY_VERIFY(rowOf(Kind::Playlist, QStringLiteral("Road trip")) >= 0);
    choose(Kind::Playlist, QStringLiteral("Road trip"));
    QCOMPARE(m_search, QStringLiteral("playlist:\"Road trip\""));
    const QStringList arranged{QStringLiteral("Song 3"), QStringLiteral("Song 1"), QStringLiteral("Song 4")};
    QTRY_COMPARE(shown(), arranged); // as it was arranged by hand
    choose(Kind::All);
    QVERIFY(m_search.isEmpty());
    QTRY_COMPARE(shown().first(), QStringLiteral("Song 4")); // newest first again
    // What is typed elsewhere marks its row, too; what is none's marks none.
    m_panel->setSearch(QStringLiteral("is:kept"));
    QCOMPARE(view()->currentIndex().row(), rowOf(Kind::Kept));
    m_panel->setSearch(QStringLiteral("song 1"));
    QVERIFY(!view()->currentIndex().isValid());
    // By the keyboard; headings are passed over.
    choose(Kind::Rejected);
    QTest::keyClick(view(), Qt::Key_Down);
    QCOMPARE(m_search, QStringLiteral("playlist:\"Road trip\""));
}

void TestCollections::songsAreDroppedOnThem()
{
    apply(SongEdit::makePlaylist(QStringLiteral("Road")));
    apply(SongEdit::makeTag({QStringLiteral("live"), {}}));
    QTRY_VERIFY(rowOf(Kind::Tag, QStringLiteral("live")) >= 0);
    QAbstractItemModel* model = view()->model();
    QMimeData data;
    const QStringList ids{test::LibraryBench::song(2).id, test::LibraryBench::song(1).id};
    data.setData(QString::fromLatin1(SongListModel::songMimeType), ids.join(QLatin1Char('\n')).toUtf8());
    const auto drop = [&](Kind kind, const QString& name = {}) {
        return model->dropMimeData(&data, Qt::CopyAction, -1, -1, model->index(rowOf(kind, name), 0));
    };
    const auto song = [this](int number) {
        return *m_bench->library.song(test::LibraryBench::song(number).id);
    };
    QVERIFY(drop(Kind::Playlist, QStringLiteral("Road")));
    QVERIFY(drop(Kind::Tag, QStringLiteral("live")));
    QVERIFY(drop(Kind::Kept));
    QTRY_COMPARE(int(song(1).flag), int(Song::Flag::Kept));
    QCOMPARE(song(1).tags.size(), 1);
    QVERIFY(song(2).playlists.first().position < song(1).playlists.first().position);
    QVERIFY(drop(Kind::Trash));
    QTRY_COMPARE(m_bench->library.count(), 2);
    QVERIFY(!drop(Kind::All));
    QMimeData other;
    other.setText(QStringLiteral("x"));
    QVERIFY(!model->canDropMimeData(&other, Qt::CopyAction, -1, -1, model->index(rowOf(Kind::Kept), 0)));
    for (int i = 0; i < 4; ++i)
        m_bench->library.edits().undo();
    QTRY_COMPARE(m_bench->library.count(), 4);
    QTRY_VERIFY(song(2).playlists.isEmpty());
}

void TestCollections::namesAreMadeRenamedAndDeleted()
{
    openMenu(Kind::All, {});
    trigger("newPlaylistAction");
    QTRY_VERIFY(view()->findChild<QLineEdit*>()); // its name is typed next
    auto* editor = view()->findChild<QLineEdit*>();
    QCOMPARE(editor->text(), QStringLiteral("New playlist"));
    editor->setText(QStringLiteral("Summer"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(rowOf(Kind::Playlist, QStringLiteral("Summer")) >= 0);
    QCOMPARE(m_bench->library.playlists(), QStringList{QStringLiteral("Summer")});
    choose(Kind::Playlist, QStringLiteral("Summer"));
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_VERIFY(m_bench->library.playlists().isEmpty());
    m_bench->library.edits().undo();
    QTRY_COMPARE(m_bench->library.playlists(), QStringList{QStringLiteral("Summer")});
}

void TestCollections::tagsHaveColours()
{
    apply(SongEdit::addTag(m_songs, QStringLiteral("live")));
    QTRY_VERIFY(rowOf(Kind::Tag, QStringLiteral("live")) >= 0);
    openMenu(Kind::Tag, QStringLiteral("live"));
    trigger("color_0090ff");
    QTRY_COMPARE(m_bench->library.tags().first().color, QStringLiteral("#0090ff"));
    const auto color = [this] {
        return view()
            ->model()
            ->index(rowOf(Kind::Tag, QStringLiteral("live")), 0)
            .data(CollectionsModel::ColorRole)
            .toString();
    };
    QTRY_COMPARE(color(), QStringLiteral("#0090ff"));
}

void TestCollections::searchesAreSaved()
{
    QVERIFY(!find<QPushButton>(QStringLiteral("saveSearchButton"))->isVisible());
    m_panel->setSearch(QStringLiteral("song rating:>=3"));
    auto* save = find<QPushButton>(QStringLiteral("saveSearchButton"));
    QVERIFY(save->isVisible());
    save->click();
    auto* dialog = find<QInputDialog>(QStringLiteral("saveSearchDialog"));
    dialog->setTextValue(QStringLiteral("Best"));
    dialog->accept();
    QTRY_VERIFY(view()->collections().rowOf(QStringLiteral("song rating:>=3")) >= 0);
    QVERIFY(!save->isVisible()); // it is one of them now
    QCOMPARE(view()->currentIndex().data().toString(), QStringLiteral("Best"));
}

void TestCollections::chipsAreTakenAway()
{
    m_panel->setSearch(QStringLiteral("song is:kept -rating:0"));
    QCOMPARE(m_page->findChildren<QPushButton*>(QRegularExpression(QStringLiteral("^chip_"))).size(), 3);
    find<QPushButton>(QStringLiteral("chip_is:kept"))->click();
    QCOMPARE(m_search, QStringLiteral("song -rating:0"));
    auto* chip = find<QPushButton>(QStringLiteral("chip_-rating:0"));
    QTest::keyClick(chip, Qt::Key_Backspace);
    QCOMPARE(m_search, QStringLiteral("song"));
    QTRY_COMPARE(shown().size(), 4);
    QTRY_VERIFY(find<QLabel>(QStringLiteral("songCount"))->text().startsWith(QLatin1Char('4')));
}

void TestCollections::whatIsNotUnderstoodIsSaid()
{
    m_panel->setSearch(QStringLiteral("rating:many"));
    auto* problem = find<QLabel>(QStringLiteral("queryProblem"));
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("rating:")));
    m_panel->setSearch({});
    QVERIFY(!problem->isVisible());
}

void TestCollections::theTrashIsAPlace()
{
    apply(SongEdit::trash({m_songs.at(0), m_songs.at(1)}));
    choose(Kind::Trash);
    QTRY_COMPARE(shown().size(), 2);
    auto* restore = find<QPushButton>(QStringLiteral("restoreAllButton"));
    auto* empty = find<QPushButton>(QStringLiteral("emptyTrashButton"));
    QTRY_VERIFY(restore->isVisible() && empty->isVisible());
    QTRY_VERIFY(empty->text().contains(QLatin1Char('('))); // how much it frees
    restore->click();
    QTRY_COMPARE(m_bench->library.count(), 4);
    QTRY_COMPARE(shown().size(), 0);
    QTRY_VERIFY(find<QLabel>(QStringLiteral("emptyStateSentence"))
                    ->text()
                    .contains(QStringLiteral("trash is empty")));
    apply(SongEdit::trash({m_songs.at(0), m_songs.at(1)}));
    QTRY_VERIFY(empty->isVisible());
    empty->click();
    QCOMPARE(m_bench->library.numbers({test::LibraryBench::song(1).id}).size(), 1); // asked first
    auto* box = find<QMessageBox>(QStringLiteral("emptyTrashBox"));
    QVERIFY(box->text().contains(QLatin1Char('2')));
    box->findChild<QPushButton*>(QStringLiteral("emptyTrashForGoodButton"))->click();
    QTRY_VERIFY(m_bench->library.numbers({test::LibraryBench::song(1).id}).isEmpty());
    QTRY_COMPARE(shown().size(), 0);
    QCOMPARE(m_bench->library.count(), 2);
}

void TestCollections::theMenuSorts()
{
    apply(SongEdit::makePlaylist(QStringLiteral("Road")));
    const auto menuOf = [this](const QString& search) {
        m_panel->setSearch(search);
        [&] { QTRY_VERIFY(m_panel->isWhole() && m_panel->songCount() > 0); }();
        m_panel->view()->selectAll();
        const QRect place = m_panel->view()->visualRect(m_panel->view()->model()->index(0, 0));
        Q_EMIT m_panel->view()->customContextMenuRequested(place.center());
        return m_panel->view()->findChild<SongMenu*>();
    };
    SongMenu* menu = menuOf({});
    QVERIFY(menu);
    menu->findChild<QAction*>(QStringLiteral("keepAction"))->trigger();
    menu->findChild<QMenu*>(QStringLiteral("playlistsMenu"))->actions().first()->trigger();
    menu->findChild<QAction*>(QStringLiteral("newTagAction"))->trigger();
    menu->close();
    auto* dialog = m_panel->findChild<QInputDialog*>(QStringLiteral("nameDialog"));
    QVERIFY(dialog);
    dialog->setTextValue(QStringLiteral("demo"));
    dialog->accept();
    QTRY_COMPARE(count(Kind::Kept), 4);
    QTRY_COMPARE(count(Kind::Playlist, QStringLiteral("Road")), 4);
    QTRY_COMPARE(count(Kind::Tag, QStringLiteral("demo")), 4);
    QTRY_VERIFY(!m_panel->view()->findChild<SongMenu*>());
    menu = menuOf(QStringLiteral("playlist:Road"));
    QVERIFY(menu->findChild<QAction*>(QStringLiteral("keepAction"))->isChecked());
    menu->findChild<QAction*>(QStringLiteral("removeFromPlaylistAction"))->trigger();
    menu->close();
    QTRY_COMPARE(count(Kind::Playlist, QStringLiteral("Road")), 0);
}

void TestCollections::songsAreOrderedAndGrouped()
{
    const auto* button = find<QPushButton>(QStringLiteral("orderButton"));
    QCOMPARE(button->text(), QStringLiteral("Newest first"));
    chooseOrder("order_title");
    QTRY_COMPARE(shown().first(), QStringLiteral("Song 1"));
    QCOMPARE(button->text(), QStringLiteral("Title, A to Z"));
    QVERIFY(!m_page->findChild<QAction*>(QStringLiteral("order_playlist"))); // no playlist is shown
    apply(SongEdit::addToPlaylist(QStringLiteral("Film"), {m_songs[1], m_songs[2]}));
    chooseOrder("group_playlist");
    QTRY_COMPARE(headings(), (QStringList{QStringLiteral("0 2 Film"), QStringLiteral("2 2 In no playlist")}));
    QCOMPARE(shown(), (QStringList{QStringLiteral("Song 2"), QStringLiteral("Song 3"),
                                   QStringLiteral("Song 1"), QStringLiteral("Song 4")}));
    const QModelIndex third = songsView()->model()->index(2, 0);
    QVERIFY(
        third.data(Qt::AccessibleDescriptionRole).toString().startsWith(QStringLiteral("In no playlist, ")));
    // A song that is put there comes under its heading by itself.
    apply(SongEdit::addToPlaylist(QStringLiteral("Film"), {m_songs[3]}));
    QTRY_COMPARE(headings(), (QStringList{QStringLiteral("0 3 Film"), QStringLiteral("3 1 In no playlist")}));
    chooseOrder("group_source");
    QTRY_COMPARE(headings(), QStringList{QStringLiteral("0 4 Without a source song")});
    chooseOrder("group_day");
    const QString day = QLocale().toString(
        QDateTime(QDate(2024, 1, 1), QTime(0, 1), Qt::UTC).toLocalTime().date(), QLocale::LongFormat);
    QTRY_COMPARE(headings(), QStringList{QStringLiteral("0 4 ") + day});
    // A search and the next start keep it.
    m_panel->setSearch(QStringLiteral("\"Song 2\""));
    QTRY_COMPARE(headings(), QStringList{QStringLiteral("0 1 ") + day});
    const LibraryPanel next(m_bench->library, *m_jobs, m_bench->settings);
    QVERIFY(next.query().grouping() == SongQuery::Grouping::Day);
    QVERIFY(next.query().order() == SongQuery::Order::Title);
    chooseOrder("group_none");
    QTRY_VERIFY(headings().isEmpty());
}

void TestCollections::aPlaylistIsArranged()
{
    apply(SongEdit::addToPlaylist(QStringLiteral("Film"), {m_songs[0], m_songs[1], m_songs[2], m_songs[3]}));
    QTRY_VERIFY(rowOf(Kind::Playlist, QStringLiteral("Film")) >= 0);
    QTest::keyClick(songsView(), Qt::Key_Down, Qt::AltModifier); // all songs have no order of their own
    choose(Kind::Playlist, QStringLiteral("Film"));
    QTRY_COMPARE(shown().first(), QStringLiteral("Song 1"));
    QVERIFY(!m_bench->library.edits().canUndo());
    QCOMPARE(find<QPushButton>(QStringLiteral("orderButton"))->text(), QStringLiteral("As arranged"));
    m_panel->selectSongs({m_panel->firstSong()});
    QTRY_COMPARE(m_panel->selectedSongs(), SongNumbers{m_songs[0]});
    QTest::keyClick(songsView(), Qt::Key_Up, Qt::AltModifier); // stands first already
    QTest::keyClick(songsView(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(shown(), (QStringList{QStringLiteral("Song 2"), QStringLiteral("Song 1"),
                                       QStringLiteral("Song 3"), QStringLiteral("Song 4")}));
    QTRY_COMPARE(m_panel->selectedSongs(), SongNumbers{m_songs[0]}); // and can go on
    QTest::keyClick(songsView(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(shown().at(2), QStringLiteral("Song 1"));
    QCOMPARE(m_bench->library.edits().undoName(), QStringLiteral("Arrange playlist “Film”"));
    m_bench->library.edits().undo();
    QTRY_COMPARE(shown().at(1), QStringLiteral("Song 1"));
    // Sorted otherwise, and back.
    chooseOrder("order_newest");
    QTRY_COMPARE(shown().first(), QStringLiteral("Song 4"));
    chooseOrder("order_playlist");
    QTRY_COMPARE(shown().first(), QStringLiteral("Song 2"));
}

void TestCollections::aPlaylistIsArrangedByDragging_data()
{
    QTest::addColumn<bool>("isGrid");
    QTest::addColumn<int>("onto");
    QTest::addColumn<bool>("isBehind"); // its middle
    QTest::addColumn<QString>("order");
    QTest::newRow("list, above") << false << 0 << false << QStringLiteral("3124");
    QTest::newRow("list, below") << false << 0 << true << QStringLiteral("1324");
    QTest::newRow("list, to the end") << false << 3 << true << QStringLiteral("1243");
    QTest::newRow("list, where it is") << false << 2 << true << QStringLiteral("1234");
    QTest::newRow("cards, before") << true << 1 << false << QStringLiteral("1324");
    QTest::newRow("cards, behind") << true << 3 << true << QStringLiteral("1243");
}

void TestCollections::aPlaylistIsArrangedByDragging()
{
    QFETCH(const bool, isGrid);
    QFETCH(const int, onto);
    QFETCH(const bool, isBehind);
    QFETCH(const QString, order);
    apply(SongEdit::addToPlaylist(QStringLiteral("Film"), {m_songs[0], m_songs[1], m_songs[2], m_songs[3]}));
    QTRY_VERIFY(rowOf(Kind::Playlist, QStringLiteral("Film")) >= 0);
    m_panel->setGrid(isGrid);
    choose(Kind::Playlist, QStringLiteral("Film"));
    QTRY_COMPARE(shown().first(), QStringLiteral("Song 1"));
    LibraryView* songs = songsView();
    const QRect target = songs->visualRect(songs->model()->index(onto, 0));
    const QPoint shift = (isGrid ? QPoint(20, 0) : QPoint(0, 6)) * (isBehind ? 1 : -1);
    const auto data = std::unique_ptr<QMimeData>(songs->model()->mimeData({songs->model()->index(2, 0)}));
    QDragEnterEvent enter(target.center() + shift, Qt::CopyAction, data.get(), Qt::LeftButton,
                          Qt::NoModifier);
    QCoreApplication::sendEvent(songs->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(target.center() + shift, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(songs->viewport(), &drop);
    const auto titles = [&] {
        QString numbers;
        for (const QString& title : shown())
            numbers += title.right(1);
        return numbers;
    };
    QTRY_COMPARE(titles(), order);
    // All songs have no order of their own.
    choose(Kind::All);
    QTRY_COMPARE(titles(), QStringLiteral("4321"));
    QDragEnterEvent again(target.center(), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(songs->viewport(), &again);
    QVERIFY(!again.isAccepted());
}

/// More than a drag names one by one: what is selected is meant.
void TestCollections::manySongsAreDropped()
{
    apply(SongEdit::makePlaylist(QStringLiteral("Film")));
    QTRY_VERIFY(rowOf(Kind::Playlist, QStringLiteral("Film")) >= 0);
    songsView()->selectAll();
    QMimeData many;
    many.setData(QLatin1String(SongListModel::selectionMimeType), "600");
    const QModelIndex row = view()->model()->index(rowOf(Kind::Playlist, QStringLiteral("Film")), 0);
    QVERIFY(view()->model()->canDropMimeData(&many, Qt::CopyAction, -1, -1, row));
    QVERIFY(view()->model()->dropMimeData(&many, Qt::CopyAction, -1, -1, row));
    QTRY_COMPARE(count(Kind::Playlist, QStringLiteral("Film")), 4);
}

void TestCollections::playlistsAreSavedAndOpened()
{
    QVERIFY(m_bench->addMedia(m_bench->library.summary(m_songs[0])->id));
    QVERIFY(m_bench->addMedia(m_bench->library.summary(m_songs[2])->id));
    apply(SongEdit::addToPlaylist(QStringLiteral("Film"), {m_songs[2], m_songs[1], m_songs[0]}));
    QTRY_VERIFY(rowOf(Kind::Playlist, QStringLiteral("Film")) >= 0);
    const QSignalSpy told(m_page.get(), &LibraryPage::noticed);
    const QSignalSpy failed(m_page.get(), &LibraryPage::failed);
    const QString path = m_bench->home.path(QStringLiteral("film.m3u8"));
    const auto choosePath = [this](const char* name, const QString& chosen) {
        auto* dialog = m_page->findChild<QFileDialog*>(QLatin1String(name));
        QVERIFY2(dialog, name);
        Q_EMIT dialog->fileSelected(chosen);
        dialog->close();
    };
    openMenu(Kind::Playlist, QStringLiteral("Film"));
    trigger("savePlaylistAction");
    choosePath("savePlaylistDialog", path);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().startsWith(QStringLiteral("2 songs are in ")));
    QVERIFY(told.first().first().toString().endsWith(QStringLiteral("Left out, without audio: 1.")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    const auto relative = [this](int song) {
        return QStringLiteral("songs/%1/audio.m4a").arg(m_bench->library.summary(m_songs[song])->id);
    };
    QCOMPARE(lines, (QStringList{QStringLiteral("#EXTM3U"), QStringLiteral("#PLAYLIST:Film"),
                                 QStringLiteral("#EXTINF:63,Song 3"), relative(2),
                                 QStringLiteral("#EXTINF:61,Song 1"), relative(0), QString()}));
    file.close();
    // With what others write into such files.
    lines[0].prepend(QChar(0xfeff));
    lines.insert(2, QStringLiteral("https://example.org/radio.mp3\r"));
    lines.insert(3, QStringLiteral("../elsewhere/song.mp3"));
    lines[5] = QStringLiteral("file://") + m_bench->home.path(relative(2));
    lines.append(m_bench->home.path(relative(0))); // once more
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(lines.join(QLatin1Char('\n')).toUtf8());
    file.close();
    openMenu(Kind::All, {});
    trigger("openPlaylistAction");
    choosePath("openPlaylistDialog", path);
    QTRY_COMPARE(count(Kind::Playlist, QStringLiteral("Film 2")), 2); // the name was taken
    QCOMPARE(told.size(), 2);
    QVERIFY(told.last().first().toString().endsWith(QStringLiteral("left out: 2.")));
    choose(Kind::Playlist, QStringLiteral("Film 2"));
    QTRY_COMPARE(shown(), (QStringList{QStringLiteral("Song 3"), QStringLiteral("Song 1")}));
    m_bench->library.edits().undo();
    QTRY_VERIFY(rowOf(Kind::Playlist, QStringLiteral("Film 2")) < 0);
    // What is none says so.
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    openMenu(Kind::All, {});
    trigger("openPlaylistAction");
    choosePath("openPlaylistDialog", path);
    QTRY_COMPARE(failed.size(), 1);
}

RIFFDESK_TEST(tst_collections, test::runTest<TestCollections, QApplication>);

#include "tst_collections.moc"
