#include "audio/player.h"
#include "keyhand.h"
#include "library/library.h"
#include "playback/playback.h"
#include "readerhand.h"
#include "support/testprogram.h"
#include "tests/gui/window/windowbench.h"

#include <QPlainTextEdit>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {
const QString idea = QStringLiteral("A song for Christmas");

template <typename... Words> QStringList path(const Words&... words)
{
    return {QString::fromLatin1(words)...};
}
} // namespace

/// What musicians do every day, done by those who have no mouse and by those who do not see the window. All
/// with the Practice service.
class TestTenTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void firstSong_data() { hands(); }
    void firstSong();
    void ownLyricsFromAFile_data() { hands(); }
    void ownLyricsFromAFile();
    void threeTakesKeepOne_data() { hands(); }
    void threeTakesKeepOne();
    void replaceARange_data() { hands(); }
    void replaceARange();
    void extend_data() { hands(); }
    void extend();
    void cover_data() { hands(); }
    void cover();
    void find_data() { hands(); }
    void find();
    void stems_data() { hands(); }
    void stems();
    void exportAnAlbum_data() { hands(); }
    void exportAnAlbum();
    void recover_data() { hands(); }
    void recover();

private:
    static void hands();
    void begin(bool withSong);
    [[nodiscard]] bool waitForSongs(int count);
    [[nodiscard]] Library& library() const { return m_bench->studio().library(); }
    [[nodiscard]] Song made() const; ///< that was not there at the beginning

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<Hand> m_hand;
    QString m_first; ///< the song that was there at the beginning
};

/// Says what was in the way.
#define DO(...)                                                                                              \
    do {                                                                                                     \
        const QString problem_ = m_hand->__VA_ARGS__;                                                        \
        QVERIFY2(problem_.isEmpty(), qPrintable(problem_));                                                  \
    } while (false)

void TestTenTasks::hands()
{
    QTest::addColumn<bool>("byKeys");
    QTest::newRow("keys") << true;
    QTest::newRow("screen reader") << false;
}

void TestTenTasks::begin(bool withSong)
{
    QFETCH(bool, byKeys);
    if (byKeys)
        m_hand = std::make_unique<KeyHand>();
    else
        m_hand = std::make_unique<ReaderHand>();
    m_folder = withSong ? WindowBench::folderWithSong() : std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<WindowBench>(*m_folder);
    m_first = withSong ? m_bench->song() : QString();
}

void TestTenTasks::cleanup()
{
    m_bench.reset();
    m_folder.reset();
}

bool TestTenTasks::waitForSongs(int count)
{
    const auto rows = [this] {
        return m_bench->seen("libraryView") ? m_bench->songs()->model()->rowCount() : 0;
    };
    const bool came =
        QTest::qWaitFor([&] { return rows() == count && m_bench->studio().jobs().isIdle(); }, songMs);
    if (!came)
        qWarning("%d rows, %d songs, %d jobs", int(rows()), library().count(),
                 int(m_bench->studio().jobs().latestJobs(100).size()));
    return came;
}

Song TestTenTasks::made() const
{
    for (int row = 0; row < m_bench->songs()->model()->rowCount(); ++row) {
        const QString id = m_bench->songs()->model()->index(row, 0).data(SongListModel::IdRole).toString();
        if (id != m_first)
            return library().song(id).value_or(Song());
    }
    return {};
}

void TestTenTasks::firstSong()
{
    begin(false);
    DO(choose(path("File", "New song")));
    DO(write(QStringLiteral("Style or idea"), idea));
    DO(create());
    QVERIFY(waitForSongs(1));
    DO(selectSong(0));
    DO(choose(path("Play", "Play or pause")));
    QTRY_VERIFY(m_bench->studio().playback().player().state() == Player::State::Playing);
}

void TestTenTasks::ownLyricsFromAFile()
{
    begin(false);
    QFile file(m_folder->filePath(QStringLiteral("words.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[Verse]\nThe harbour sleeps\nThe lights are low\n");
    file.close();
    DO(write(QStringLiteral("Style or idea"), QStringLiteral("folk, slow")));
    DO(chooseFrom(QStringLiteral("More for the lyrics"), QStringLiteral("Insert from a file")));
    DO(write(QStringLiteral("File name"), file.fileName()));
    DO(press(QStringLiteral("Open")));
    QTRY_VERIFY(
        m_bench->need<QPlainTextEdit>("lyricsEdit")->toPlainText().contains(QStringLiteral("harbour")));
    DO(create());
    QVERIFY(waitForSongs(1));
    QVERIFY(made().lyrics.contains(QStringLiteral("The harbour sleeps")));
}

void TestTenTasks::threeTakesKeepOne()
{
    begin(false);
    DO(write(QStringLiteral("Style or idea"), idea));
    DO(chooseFrom(QStringLiteral("Number of takes"), QStringLiteral("3 takes")));
    DO(create());
    QTRY_VERIFY(library().count() == 3 && m_bench->studio().jobs().isIdle());
    QVERIFY(waitForSongs(1)); // folded: a mark would be one of all three
    DO(chooseFrom(QStringLiteral("Order: Newest first"), QStringLiteral("Takes together")));
    QVERIFY(waitForSongs(3));
    DO(selectSong(0));
    DO(choose(path("Song", "Keep")));
    const auto count = [this](Song::Flag flag) {
        int found = 0;
        for (const QString& id : QDir(library().songsDir()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            found += library().song(id).value_or(Song()).flag == flag ? 1 : 0;
        return found;
    };
    QTRY_COMPARE(count(Song::Flag::Kept), 1);
    QTRY_COMPARE(count(Song::Flag::Rejected), 2);
}

void TestTenTasks::replaceARange()
{
    begin(true);
    DO(selectSong(0));
    DO(choose(path("Play", "Play or pause")));
    QTRY_VERIFY(m_bench->studio().playback().player().state() == Player::State::Playing);
    DO(choose(path("Play", "Replace a section")));
    DO(write(QStringLiteral("Section start"), QStringLiteral("3")));
    DO(write(QStringLiteral("Section end"), QStringLiteral("6")));
    DO(create());
    QVERIFY(waitForSongs(2));
    QCOMPARE(made().parentId, m_first);
    QCOMPARE(made().action, QStringLiteral("replace_section"));
}

void TestTenTasks::extend()
{
    begin(true);
    DO(selectSong(0));
    DO(choose(path("Play", "Play or pause")));
    QTRY_VERIFY(m_bench->studio().playback().player().state() == Player::State::Playing);
    DO(choose(path("Play", "Extend from here")));
    DO(write(QStringLiteral("Continue at"), QStringLiteral("6")));
    DO(create());
    QVERIFY(waitForSongs(2));
    QCOMPARE(made().parentId, m_first);
    QCOMPARE(made().action, QStringLiteral("extend"));
}

void TestTenTasks::cover()
{
    begin(true);
    DO(selectSong(0));
    DO(choose(path("Song", "Use as source", "Cover")));
    DO(write(QStringLiteral("Style or idea"), QStringLiteral("brass band")));
    DO(create());
    QVERIFY(waitForSongs(2));
    QCOMPARE(made().parentId, m_first);
    QCOMPARE(made().action, QStringLiteral("cover"));
}

void TestTenTasks::find()
{
    begin(true);
    const auto shown = [this] { return m_bench->songs()->model()->rowCount(); };
    DO(choose(path("Edit", "Find")));
    DO(write(QStringLiteral("Search"), QStringLiteral("no such words")));
    QTRY_VERIFY(!m_bench->seen("libraryView") || shown() == 0);
    DO(write(QStringLiteral("Search"), QStringLiteral("Christmas")));
    QTRY_VERIFY(m_bench->seen("libraryView") && shown() == 1);
    DO(selectSong(0));
    QCOMPARE(m_bench->songs()->currentIndex().data(SongListModel::IdRole).toString(), m_first);
}

void TestTenTasks::stems()
{
    begin(true);
    DO(selectSong(0));
    DO(choose(path("Song", "Stems")));
    QTRY_VERIFY(m_bench->seen("fileDialog"));
    DO(pay(QStringLiteral("Get stems"))); // what it costs is said before
    QTRY_VERIFY_WITH_TIMEOUT(library().song(m_first)->hasStems, songMs);
    DO(choose(path("Song", "Stems")));
    QTRY_VERIFY(m_bench->seen("stemMixer"));
}

void TestTenTasks::exportAnAlbum()
{
    begin(true);
    DO(write(QStringLiteral("Style or idea"), QStringLiteral("slow waltz")));
    DO(create());
    QVERIFY(waitForSongs(2));
    const QDir out(m_folder->filePath(QStringLiteral("album")));
    DO(selectAllSongs());
    DO(choose(path("File", "Export")));
    DO(write(QStringLiteral("Folder"), out.path()));
    DO(press(QStringLiteral("Export 2 songs")));
    QTRY_COMPARE_WITH_TIMEOUT(out.entryList(QDir::Files).filter(QStringLiteral(".mp3")).size()
                                  + out.entryList(QDir::Files).filter(QStringLiteral(".m4a")).size(),
                              2, songMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->seen("exportShowButton"), songMs);
}

void TestTenTasks::recover()
{
    begin(true);
    DO(write(QStringLiteral("Style or idea"), QStringLiteral("a half written idea")));
    DO(selectSong(0));
    DO(choose(path("Edit", "Move to trash")));
    QTRY_VERIFY(!m_bench->seen("libraryView") || m_bench->songs()->model()->rowCount() == 0);
    m_bench->openWindow(); // the program was away in between
    QCOMPARE(m_bench->need<QPlainTextEdit>("styleOrIdeaEdit")->toPlainText(),
             QStringLiteral("a half written idea"));
    DO(choose(path("Edit", "Undo: Move to trash")));
    QVERIFY(waitForSongs(1));
}

RIFFDESK_TEST(tst_tentasks, runWindowTest<TestTenTasks>);

#include "tst_tentasks.moc"
