#include "library/edits.h"
#include "playback/playback.h"
#include "storage/database.h"
#include "support/testprogram.h"
#include "tests/bench/makelibrary.h"
#include "ui/library/librarypanel.h"
#include "windowbench.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {
constexpr int manySongs = 1200;
constexpr int farRow = 900;
} // namespace

/// The window over more songs than any list holds at once.
class TestLargeLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void allMeansAllSongs();
    void whatIsUndoneFarDownIsShown();
    void whatIsPlayedFarDownStaysWhereItIs();
    void editsOfAllHoldNothingUp();
    void typingFindsATitleFarDown();

private:
    [[nodiscard]] QAbstractItemView* view() const { return m_view; }
    [[nodiscard]] SongIndex& index() const { return static_cast<SongListModel*>(view()->model())->songs(); }
    [[nodiscard]] LibraryPanel* panel() const { return m_bench->need<LibraryPanel>("libraryPanel"); }
    [[nodiscard]] Edits& edits() const { return m_bench->studio().library().edits(); }
    [[nodiscard]] bool isSeen(int row) const
    {
        return view()->viewport()->rect().intersects(view()->visualRect(view()->model()->index(row, 0)));
    }

    QTemporaryDir m_original;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowBench> m_bench;
    QAbstractItemView* m_view = nullptr; ///< also while it stands back for "no songs"
};

void TestLargeLibrary::initTestCase()
{
    QVERIFY(openMadeLibrary(m_original.filePath(QStringLiteral("library.db")), manySongs));
}

void TestLargeLibrary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_original.filePath(QStringLiteral("library.db")),
                        m_folder->filePath(QStringLiteral("library.db"))));
    m_bench = std::make_unique<WindowBench>(*m_folder);
    m_view = m_bench->songs();
    QTRY_VERIFY(index().isUpToDate());
    QVERIFY(index().size() > 1000);
}

void TestLargeLibrary::cleanup()
{
    m_bench.reset();
    m_folder.reset();
}

void TestLargeLibrary::allMeansAllSongs()
{
    const int all = index().size();
    const SongNumbers songs = index().songs();
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(panel()->selectedSongs().size(), all);
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_COMPARE(index().size(), 0);
    QVERIFY(m_bench->need<QLabel>("toastText")->text().contains(QLocale().toString(all)));
    m_bench->click("toastButton");
    QTRY_VERIFY(index().isUpToDate() && index().songs() == songs);
}

void TestLargeLibrary::whatIsUndoneFarDownIsShown()
{
    const SongNumber song = index().at(farRow);
    view()->scrollTo(view()->model()->index(farRow, 0));
    view()->setCurrentIndex(view()->model()->index(farRow, 0));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_VERIFY(index().rowOf(song) < 0);
    view()->setCurrentIndex(view()->model()->index(0, 0));
    view()->scrollToTop();
    QVERIFY(!isSeen(farRow));
    m_bench->window().findChild<QAction*>(QStringLiteral("undoAction"))->trigger();
    QTRY_COMPARE(panel()->selectedSongs(), SongNumbers{song});
    QTRY_VERIFY(isSeen(farRow));
    QCOMPARE(index().rowOf(song), farRow);
    // A later search, and its end, jump nowhere.
    auto* search = m_bench->need<QLineEdit>("searchEdit");
    search->setText(QStringLiteral("rating:>=3"));
    QTRY_VERIFY(index().isUpToDate() && index().size() < manySongs - 100);
    view()->scrollToTop();
    search->clear();
    QTRY_VERIFY(index().isUpToDate() && index().size() > 1000);
    QTRY_COMPARE(view()->verticalScrollBar()->value(), 0);
}

void TestLargeLibrary::whatIsPlayedFarDownStaysWhereItIs()
{
    const QString id = index().id(farRow);
    panel()->select(id);
    QTRY_VERIFY(isSeen(farRow));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Return);
    QTRY_COMPARE(m_bench->studio().playback().songId(), id);
    QVERIFY(isSeen(farRow));
    QCOMPARE(panel()->currentSong(), id);
    view()->scrollToTop();
    m_bench->need<QLineEdit>("searchEdit")->setText(QStringLiteral("rating:>=3"));
    QTRY_VERIFY(index().isUpToDate() && index().size() < manySongs - 100);
    QCOMPARE(view()->verticalScrollBar()->value(), 0);
}

/// Only what would be felt fails here: a busy machine holds a thread for longer than the edit does.
void TestLargeLibrary::editsOfAllHoldNothingUp()
{
    const SongNumbers songs = index().songs();
    // How late the window's thread comes to a timer that is always due.
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
    beat.start(0);
    since.start();
    for (const SongEdit& edit :
         {SongEdit::rate(songs, 4), SongEdit::flag(songs, Song::Flag::Kept),
          SongEdit::addTag(songs, QStringLiteral("evening")),
          SongEdit::addToPlaylist(QStringLiteral("Film"), songs), SongEdit::trash(songs)}) {
        longest = 0;
        edits().apply(edit);
        QTRY_VERIFY(!edits().isBusy() && index().isUpToDate());
        qInfo("%s: the window was held for %lld ms", qPrintable(edit.name), static_cast<long long>(longest));
        QVERIFY(longest < 1000);
    }
    QCOMPARE(index().size(), 0);
    for (int i = 0; i < 5; ++i)
        edits().undo();
    QTRY_VERIFY(!edits().canUndo() && !edits().isBusy() && index().isUpToDate());
    QCOMPARE(index().songs(), songs);
}

/// One that is not read yet.
void TestLargeLibrary::typingFindsATitleFarDown()
{
    const QString id = index().id(farRow);
    Library& library = m_bench->studio().library();
    QVERIFY(library.apply(SongEdit::rename(index().at(farRow), QStringLiteral("Žalm pro moře"))));
    QTRY_VERIFY(index().isUpToDate());
    view()->setCurrentIndex(view()->model()->index(3, 0));
    view()->setFocus();
    QTest::keyClicks(view(), QStringLiteral("zal"));
    QTRY_COMPARE(panel()->currentSong(), id);
    QVERIFY(isSeen(farRow));
    view()->setCurrentIndex(view()->model()->index(farRow + 1, 0)); // round the end
    QTest::keyClicks(view(), QStringLiteral("m pro"));
    QTRY_COMPARE(panel()->currentSong(), id);
}

RIFFDESK_TEST(tst_largelibrary, runWindowTest<TestLargeLibrary>);
#include "tst_largelibrary.moc"
