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
#include "ui/theme/theme.h"
#include "ui/widgets/songlistmodel.h"
#include "ui/widgets/songmenu.h"

#include <QAbstractItemModelTester>
#include <QApplication>
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

RIFFDESK_TEST(tst_collections, test::runTest<TestCollections, QApplication>);

#include "tst_collections.moc"
