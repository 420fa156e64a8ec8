#include "songtimes/songtimes.h"
#include "support/testprogram.h"
#include "tests/gui/player/playbackbench.h"
#include "ui/details/lyricspage.h"
#include "ui/details/lyricsview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTextBlock>
#include <QUrl>
#include <QtTest>

using namespace riffdesk;

/// Lyrics that follow the song, where their times are known.
class TestLyricsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutTimesNothingIsSaid();
    void aDroppedFileGivesTheTimes();
    void otherFilesAreNotTaken();
    void aFileOfAnotherSongGetsASentence();
    void theLineThatIsSungIsMarked();
    void aClickPlaysFromThere();
    void timesOfTheFileTheWordsCameFromAreOffered();
    void aSongFromScratchGetsNoOffer();

private:
    template <typename T> T* find(const char* name) const
    {
        return m_view->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] LyricsPage* page() const { return find<LyricsPage>("lyricsView"); }
    [[nodiscard]] QString marked() const
    {
        const auto marks = page()->extraSelections();
        return marks.isEmpty() ? QString() : marks.first().cursor.block().text();
    }
    [[nodiscard]] QString write(const char* name, const QByteArray& bytes) const
    {
        const QString path = m_dir.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }
    [[nodiscard]] bool drop(const QString& path) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint point(20, 20);
        QDragEnterEvent enter(point, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page()->viewport(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(point, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page()->viewport(), &dropped);
        return dropped.isAccepted() && dropped.dropAction() == Qt::CopyAction;
    }
    void showSong(const QString& parent = {})
    {
        Song song = *m_bench->library.song(m_id);
        song.lyrics = QStringLiteral("[Verse]\nfirst line\nsecond line\n\n[Chorus]\nthird line");
        song.parentId = parent;
        m_view->setSong(song);
    }

    QTemporaryDir m_dir;
    std::unique_ptr<test::PlaybackBench> m_bench;
    std::unique_ptr<SongTimes> m_times;
    std::unique_ptr<LyricsView> m_view;
    QString m_id;
    const QByteArray m_lrc = "[00:00.50]first line\n[00:02.00]second line\n[00:04.00]third line\n";
};

void TestLyricsView::init()
{
    Theme::apply(*qApp, Theme::Mode::Dark);
    m_bench = std::make_unique<test::PlaybackBench>();
    m_id = m_bench->addPlayable(1, 6);
    QVERIFY(!m_id.isEmpty());
    m_times =
        std::make_unique<SongTimes>(m_bench->library.songsDir(), m_dir.filePath(QStringLiteral("times")));
    m_view = std::make_unique<LyricsView>();
    m_view->setTimes(*m_times, m_bench->playback());
    m_view->resize(300, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get(), test::patienceMs));
    showSong();
}

void TestLyricsView::cleanup()
{
    m_view.reset();
    m_times.reset();
    m_bench.reset();
}

void TestLyricsView::withoutTimesNothingIsSaid()
{
    QVERIFY(!find<QWidget>("lyricsTimesRow")->isVisible());
    m_bench->playback().open(m_id, false);
    QTRY_COMPARE(m_bench->playback().songId(), m_id);
    QCOMPARE(marked(), QString());
    QVERIFY(page()->toPlainText().contains(QLatin1String("second line")));
}

void TestLyricsView::aDroppedFileGivesTheTimes()
{
    QVERIFY(drop(write("song.lrc", m_lrc)));
    QTRY_VERIFY(find<QWidget>("lyricsTimesRow")->isVisible());
    QVERIFY(!find<QPushButton>("followLyricsButton")->isVisible());
    QVERIFY(!m_times->timesOf(*m_bench->library.song(m_id), page()->lines()).isEmpty());
    QPushButton* remove = find<QPushButton>("lyricsTimesNoButton");
    QVERIFY(remove->text().contains(QLatin1String("Remove")));
    remove->click();
    QVERIFY(!find<QWidget>("lyricsTimesRow")->isVisible());
    QVERIFY(m_times->timesOf(*m_bench->library.song(m_id), page()->lines()).isEmpty());
}

void TestLyricsView::otherFilesAreNotTaken()
{
    QVERIFY(!drop(write("song.txt", "first line")));
    QVERIFY(!drop(write("song.exe", "MZ")));
}

void TestLyricsView::aFileOfAnotherSongGetsASentence()
{
    for (const char* bytes : {"[00:01.00]rain\n[00:02.00]more rain\n", "first line\nwithout a time\n",
                              "\x7f"
                              "ELF",
                              ""}) {
        QVERIFY(drop(write("other.lrc", bytes)));
        QTRY_VERIFY(find<QWidget>("lyricsTimesRow")->isVisible());
        QVERIFY(find<QLabel>("lyricsTimesText")->text().size() > 20);
        QVERIFY(m_times->timesOf(*m_bench->library.song(m_id), page()->lines()).isEmpty());
        find<QPushButton>("lyricsTimesNoButton")->click();
        QVERIFY(!find<QWidget>("lyricsTimesRow")->isVisible());
    }
}

void TestLyricsView::theLineThatIsSungIsMarked()
{
    QVERIFY(drop(write("song.lrc", m_lrc)));
    QTRY_VERIFY(find<QWidget>("lyricsTimesRow")->isVisible());
    QCOMPARE(marked(), QString()); // another song is on, or none
    m_bench->playback().open(m_id, false);
    QTRY_VERIFY(m_bench->player().duration() > 5);
    QCOMPARE(marked(), QString()); // before the first line
    for (const auto& [seconds, words] :
         {std::pair(2.5, "second line"), std::pair(5.0, "third line"), std::pair(1.0, "first line")}) {
        m_bench->playback().seek(seconds);
        QTRY_COMPARE(marked(), QLatin1String(words));
    }
}

void TestLyricsView::aClickPlaysFromThere()
{
    QVERIFY(drop(write("song.lrc", m_lrc)));
    QTRY_VERIFY(find<QWidget>("lyricsTimesRow")->isVisible());
    const auto click = [this](int line) {
        const QRect place = page()->cursorRect(QTextCursor(page()->document()->findBlockByNumber(line)));
        QTest::mouseClick(page()->viewport(), Qt::LeftButton, {}, place.center() + QPoint(12, 0));
    };
    click(2); // nothing plays: nothing happens
    m_bench->playback().open(m_id, false);
    QTRY_VERIFY(m_bench->player().duration() > 5);
    QVERIFY(m_bench->player().position() < 0.1);
    click(2);
    QTRY_VERIFY(qAbs(m_bench->player().position() - 2) < 0.1);
    QSignalSpy seeked(&m_bench->playback(), &Playback::seeked);
    click(3); // a section's tag
    click(1);
    QTRY_VERIFY(!seeked.isEmpty());
    test::processDue();
    QCOMPARE(seeked.size(), 1); // to the line, not to the tag
}

void TestLyricsView::timesOfTheFileTheWordsCameFromAreOffered()
{
    m_times->addOffer(TimedLyrics::fromLrc(QString::fromUtf8(m_lrc)).value());
    showSong(QStringLiteral("parent"));
    m_view->setSong({});
    showSong(QStringLiteral("parent"));
    QVERIFY(find<QWidget>("lyricsTimesRow")->isVisible());
    QVERIFY(find<QPushButton>("followLyricsButton")->isVisible());
    QVERIFY(m_times->timesOf(*m_bench->library.song(m_id), page()->lines()).isEmpty()); // only offered
    find<QPushButton>("followLyricsButton")->click();
    QVERIFY(!find<QPushButton>("followLyricsButton")->isVisible());
    QVERIFY(!m_times->timesOf(*m_bench->library.song(m_id), page()->lines()).isEmpty());
    find<QPushButton>("lyricsTimesNoButton")->click(); // removed: offered again
    QVERIFY(find<QPushButton>("followLyricsButton")->isVisible());
    find<QPushButton>("lyricsTimesNoButton")->click(); // and refused
    QVERIFY(!find<QWidget>("lyricsTimesRow")->isVisible());
}

void TestLyricsView::aSongFromScratchGetsNoOffer()
{
    m_times->addOffer(TimedLyrics::fromLrc(QString::fromUtf8(m_lrc)).value());
    m_view->setSong({});
    showSong();
    QVERIFY(!find<QWidget>("lyricsTimesRow")->isVisible());
}

RIFFDESK_TEST(tst_lyricsview, test::runTest<TestLyricsView, QApplication>);
#include "tst_lyricsview.moc"
