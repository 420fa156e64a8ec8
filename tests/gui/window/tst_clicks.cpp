#include "audio/player.h"
#include "jobs/jobqueue.h"
#include "playback/playback.h"
#include "support/dropping.h"
#include "support/testprogram.h"
#include "tests/gui/library/librarybench.h"
#include "ui/create/createpanel.h"
#include "ui/library/librarypanel.h"
#include "windowbench.h"

#include <QComboBox>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace riffdesk;
using namespace riffdesk::test;

/// How many clicks, drags and keys the daily tasks take, words not counted; each ends with the request that
/// was meant or the song that was sought.
class TestClicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void firstSong();
    void ownLyricsFromAFile();
    void replaceASection();
    void replaceASectionByHand();
    void extend();
    void coverInAnotherStyle();
    void findByWordsAndOpen();

private:
    void click(const char* name)
    {
        ++m_count;
        m_bench->click(name);
    }
    void press(int key, Qt::KeyboardModifiers with = {})
    {
        ++m_count;
        QTest::keyClick(focus(), Qt::Key(key), with);
    }
    void type(const QString& words) const { QTest::keyClicks(focus(), words); } // not counted
    [[nodiscard]] QWidget* focus() const
    {
        QWidget* now = QApplication::focusWidget();
        return now ? now : &m_bench->window();
    }
    /// The one request that has been asked for.
    [[nodiscard]] QJsonObject asked() const
    {
        const QVector<Job> jobs = m_bench->studio().jobs().latestJobs(9);
        return jobs.size() == 1 ? jobs.constFirst().request : QJsonObject();
    }
    void openSong(); ///< one of the library, loaded; the cursor in the library

    std::unique_ptr<WindowBench> m_bench;
    QString m_id;
    int m_count = 0;
};

void TestClicks::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_count = 0;
}

void TestClicks::openSong()
{
    constexpr int seconds = 120;
    Library& library = m_bench->studio().library();
    Song song = LibraryBench::song(1, QStringLiteral("Leaving Home"));
    song.service = Endpoint::practiceId();
    song.remoteId = QStringLiteral("remote-1");
    song.durationSeconds = seconds;
    const Result<Song> added = library.add(song);
    const SongFolder folder(library.songsDir(), added->id);
    const QString file = QStringLiteral("audio.wav");
    QVERIFY(folder.make() && writeTone(folder.file(file), seconds));
    QVERIFY(library.setMedia(added->id, Song::Media::Ready, file, {}).ok());
    m_id = added->id;
    QTRY_VERIFY(m_bench->seen("libraryView") && m_bench->songs()->model()->rowCount() == 1);
    m_bench->window().findChild<LibraryPanel*>()->select(m_id);
    m_bench->studio().playback().open(m_id, false);
    Player& player = m_bench->studio().player();
    QTRY_COMPARE(player.state(), Player::State::Paused);
    QTRY_COMPARE(m_bench->need<WaveformView>("waveformView")->duration(), player.duration());
    m_bench->songs()->setFocus();
}

void TestClicks::firstSong()
{
    m_bench = std::make_unique<WindowBench>(Studio::Options());
    m_bench->studio().settings().setSendDelay(0);
    press(Qt::Key_Return); // Start with Practice
    QTRY_COMPARE(QApplication::focusWidget(), m_bench->need("styleOrIdeaEdit"));
    type(QStringLiteral("A song for Christmas"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked().value(QLatin1String("prompt")).toString(), QStringLiteral("A song for Christmas"));
    QCOMPARE(m_count, 2);
}

void TestClicks::ownLyricsFromAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("words.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[Verse]\nSnow on the tin roof\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    ++m_count;
    QVERIFY(dropOn(m_bench->need("instrumentalCheck"), data)); // anywhere on the form
    QTRY_VERIFY(
        m_bench->need<QPlainTextEdit>("lyricsEdit")->toPlainText().contains(QStringLiteral("tin roof")));
    click("styleOrIdeaEdit");
    type(QStringLiteral("slow folk waltz"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked().value(QLatin1String("lyric")).toString(),
             QStringLiteral("[Verse]\nSnow on the tin roof"));
    QCOMPARE(asked().value(QLatin1String("style")).toString(), QStringLiteral("slow folk waltz"));
    QCOMPARE(m_count, 3);
}

void TestClicks::replaceASection()
{
    openSong();
    press(Qt::Key_R);
    type(QStringLiteral("1:02"));
    press(Qt::Key_Tab);
    type(QStringLiteral("1:15"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked().value(QLatin1String("action")).toString(), QStringLiteral("replace_section"));
    QCOMPARE(asked().value(QLatin1String("replace_section_start")).toDouble(), 62.0);
    QCOMPARE(asked().value(QLatin1String("replace_section_end")).toDouble(), 75.0);
    QCOMPARE(m_count, 3);
}

void TestClicks::replaceASectionByHand()
{
    openSong();
    ++m_count;
    m_bench->dragRegion(62, 75);
    QTRY_VERIFY(m_bench->seen("replaceSectionButton"));
    click("replaceSectionButton");
    click("createButton");
    QCOMPARE(asked().value(QLatin1String("action")).toString(), QStringLiteral("replace_section"));
    QVERIFY(std::abs(asked().value(QLatin1String("replace_section_start")).toDouble() - 62) < 1);
    QCOMPARE(m_count, 3);
}

void TestClicks::extend()
{
    openSong();
    press(Qt::Key_E);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked().value(QLatin1String("action")).toString(), QStringLiteral("extend"));
    QCOMPARE(m_count, 2);
}

void TestClicks::coverInAnotherStyle()
{
    openSong();
    auto* menu = m_bench->need<QPushButton>("useAsSourceButton")->menu();
    QTimer::singleShot(0, menu, [this, menu] { // while it is open
        const QList<QAction*> actions = menu->actions();
        for (QAction* each : actions) {
            if (each->objectName() == QLatin1String("source_cover"))
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(each).center());
        }
        ++m_count;
        menu->close();
    });
    click("useAsSourceButton");
    m_bench->window().activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), m_bench->need("styleOrIdeaEdit"));
    type(QStringLiteral("bossa nova"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked().value(QLatin1String("action")).toString(), QStringLiteral("cover"));
    QCOMPARE(asked().value(QLatin1String("prompt")).toString(), QStringLiteral("bossa nova"));
    QCOMPARE(m_count, 3);
}

void TestClicks::findByWordsAndOpen()
{
    openSong();
    m_bench->studio().playback().stop();
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("leaving"));
    QTRY_COMPARE(m_bench->songs()->model()->rowCount(), 1);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(m_bench->studio().playback().songId(), m_id);
    QCOMPARE(m_count, 3);
}

RIFFDESK_TEST(tst_clicks, runWindowTest<TestClicks>);

#include "tst_clicks.moc"
