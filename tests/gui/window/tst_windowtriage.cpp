#include "audio/player.h"
#include "library/edits.h"
#include "playback/playback.h"
#include "support/testprogram.h"
#include "tests/gui/library/librarybench.h"
#include "ui/library/librarypanel.h"
#include "windowbench.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace riffdesk;
using namespace riffdesk::test;

/// Marking songs with single keys, and going through many by ear with nothing but these.
class TestWindowTriage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<WindowBench>(); }
    void cleanup() { m_bench.reset(); }
    void keysMarkWhatIsSelected();
    void keysMarkWhatPlaysWhereNothingIsSelected();
    void aTextFieldKeepsItsLetters();
    void aWordIsNoMark();
    void fiftySongsByKeysAlone();
    void theNextSongBeginsAtTheSamePosition();
    void theNextSongBeginsWhereChosen();
    void theSelectionIsWhatIsGoneThrough();
    void undoGoesBackToTheSong();
    void aMessageLiesAboveTheBar();
    void whatIsPlayedOnIsFollowed();
    void tagsAreFoundByTheirBeginning();

private:
    /// Songs 1 to `count`, the newest on top; their titles are their numbers.
    void addSongs(int count, int seconds)
    {
        Library& library = m_bench->studio().library();
        for (int number = 1; number <= count; ++number) {
            const Result<Song> added = library.add(LibraryBench::song(number, QString::number(number)));
            const SongFolder folder(library.songsDir(), added->id);
            const QString file = QStringLiteral("audio.wav");
            if (!folder.make() || !writeTone(folder.file(file), seconds)
                || !library.setMedia(added->id, Song::Media::Ready, file, {}).ok()
                || !library.setDuration(added->id, seconds).ok())
                qFatal("there are no songs to begin with");
            m_ids.insert(number, added->id);
        }
        QTRY_VERIFY(m_bench->seen("libraryView"));
        m_bench->need<LibraryPanel>("libraryPanel")->setGrid(false);
        QTRY_COMPARE(m_bench->songs()->model()->rowCount(), count);
        m_bench->songs()->setFocus();
    }
    [[nodiscard]] Playback& playback() const { return m_bench->studio().playback(); }
    [[nodiscard]] QString id(int number) const { return m_ids.value(number); }
    [[nodiscard]] QString flagOf(int number) const
    {
        return toString(m_bench->studio().library().summary(id(number))->flag);
    }
    [[nodiscard]] QString count() const { return m_bench->need<QLabel>("triageCount")->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) const
    {
        QTest::keyClick(m_bench->songs(), key, with);
    }
    void select(int row) const
    {
        m_bench->songs()->setCurrentIndex(m_bench->songs()->model()->index(row, 0));
    }
    void undo() const ///< once what is on its way is on the disk
    {
        QTRY_VERIFY(!m_bench->studio().library().edits().isBusy());
        press(Qt::Key_Z, Qt::ControlModifier);
    }
    void start() const
    {
        press(Qt::Key_C);
        QTRY_VERIFY(m_bench->seen("triageBar"));
    }

    std::unique_ptr<WindowBench> m_bench;
    QHash<int, QString> m_ids;
};

void TestWindowTriage::keysMarkWhatIsSelected()
{
    addSongs(3, 1);
    select(0);
    press(Qt::Key_P);
    QTRY_COMPARE(flagOf(3), QStringLiteral("kept"));
    press(Qt::Key_Down);
    press(Qt::Key_X);
    QTRY_COMPARE(flagOf(2), QStringLiteral("rejected"));
    undo();
    QTRY_COMPARE(flagOf(2), QString());
    press(Qt::Key_Up);
    press(Qt::Key_U);
    QTRY_COMPARE(flagOf(3), QString());
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Escape); // else it would be a word
    press(Qt::Key_X);
    for (const int number : {1, 2, 3})
        QTRY_COMPARE(flagOf(number), QStringLiteral("rejected"));
}

void TestWindowTriage::keysMarkWhatPlaysWhereNothingIsSelected()
{
    addSongs(2, 20);
    playback().open(id(1), true);
    m_bench->songs()->clearSelection();
    press(Qt::Key_P);
    QTRY_COMPARE(flagOf(1), QStringLiteral("kept"));
    press(Qt::Key_Escape); // else it would be a word
    press(Qt::Key_4);
    QTRY_COMPARE(m_bench->studio().library().summary(id(1))->rating, 4);
    QCOMPARE(flagOf(2), QString());
}

void TestWindowTriage::aTextFieldKeepsItsLetters()
{
    addSongs(1, 1);
    select(0);
    auto* search = m_bench->need<QLineEdit>("searchEdit");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("pxutc 1"));
    QCOMPARE(search->text(), QStringLiteral("pxutc 1"));
    QVERIFY(!m_bench->studio().library().edits().isBusy());
    QVERIFY(!m_bench->seen("triageBar"));
    QCOMPARE(flagOf(1), QString());
}

void TestWindowTriage::aWordIsNoMark()
{
    addSongs(1, 1);
    select(0);
    for (const char letter : {'p', 'l', 'u', 's'})
        QTest::keyClick(m_bench->songs(), letter);
    press(Qt::Key_Z, Qt::ControlModifier); // what would be about to be done is done before
    QVERIFY(!m_bench->studio().library().edits().isBusy());
    QVERIFY(!m_bench->studio().library().edits().canUndo());
    QCOMPARE(flagOf(1), QString());
}

void TestWindowTriage::fiftySongsByKeysAlone()
{
    constexpr int songs = 50;
    addSongs(songs, 2);
    start();
    QCOMPARE(playback().songId(), id(songs));
    QCOMPARE(count(), QStringLiteral("1 of 50, 50 left"));
    for (int number = songs; number > 0; --number) {
        QCOMPARE(playback().songId(), id(number));
        QCOMPARE(m_bench->songs()->currentIndex().data().toString(), QString::number(number));
        if (number % 5 == 0) { // a second thought
            press(Qt::Key_U);
            press(Qt::Key_Up);
        }
        press(number % 3 == 0 ? Qt::Key_P : Qt::Key_X);
    }
    QCOMPARE(count(), QStringLiteral("50 of 50, all decided"));
    QTRY_VERIFY(!m_bench->studio().library().edits().isBusy());
    for (int number = 1; number <= songs; ++number)
        QCOMPARE(flagOf(number), number % 3 == 0 ? QStringLiteral("kept") : QStringLiteral("rejected"));
    press(Qt::Key_3);
    QTRY_COMPARE(m_bench->studio().library().summary(id(1))->rating, 3);
    press(Qt::Key_Space);
    QTRY_COMPARE(m_bench->studio().player().state(), Player::State::Paused);
    press(Qt::Key_Escape);
    QVERIFY(!m_bench->seen("triageBar"));
    press(Qt::Key_Up); // moves in the library again
    QCOMPARE(playback().songId(), id(1));
}

void TestWindowTriage::theNextSongBeginsAtTheSamePosition()
{
    addSongs(3, 40);
    start();
    Player& player = m_bench->studio().player();
    QTRY_COMPARE(player.state(), Player::State::Playing);
    playback().seek(20);
    const QString next = m_bench->studio().library().audioPath(*m_bench->studio().library().summary(id(2)));
    QTRY_VERIFY(player.isPrepared(next)); // so that there is no gap
    press(Qt::Key_Down);
    QCOMPARE(playback().songId(), id(2));
    QCOMPARE(player.state(), Player::State::Playing);
    QVERIFY(player.position() >= 20);
    QVERIFY(player.position() < 35);
    press(Qt::Key_Up);
    QCOMPARE(playback().songId(), id(3));
    QTRY_VERIFY(player.position() >= 20);
}

void TestWindowTriage::theNextSongBeginsWhereChosen()
{
    addSongs(2, 30);
    const QString path = m_bench->studio().library().audioPath(*m_bench->studio().library().summary(id(1)));
    // A tone of ten seconds stands between silence.
    QVERIFY(writeTone(path, 10));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    const QByteArray still(10 * 8'000 * 2, 0);
    QByteArray longer = whole.left(44) + still + whole.mid(44) + still;
    const auto put = [&longer](qsizetype at, quint32 value) {
        for (int byte = 0; byte < 4; ++byte)
            longer[at + byte] = char((value >> (8 * byte)) & 0xff);
    };
    put(4, quint32(longer.size() - 8));
    put(40, quint32(longer.size() - 44));
    QVERIFY(file.seek(0) && file.write(longer) == longer.size());
    file.close();
    start();
    Player& player = m_bench->studio().player();
    QTRY_COMPARE(player.state(), Player::State::Playing);
    playback().seek(22);
    press(Qt::Key_B);
    press(Qt::Key_B);
    QVERIFY(m_bench->need<QPushButton>("triageBeginButton")->text().contains(QStringLiteral("liveliest")));
    QTRY_VERIFY(player.isPrepared(path));
    press(Qt::Key_Down);
    QTRY_VERIFY(player.state() == Player::State::Playing && player.position() >= 0
                && player.position() <= 12); // twenty seconds hold the tone
    press(Qt::Key_B);
    press(Qt::Key_Up);
    QTRY_COMPARE(player.state(), Player::State::Playing);
    QVERIFY(player.position() < 10);
    m_bench->openWindow(); // it is remembered
    m_bench->songs()->setFocus();
    start();
    QVERIFY(m_bench->need<QPushButton>("triageBeginButton")->text().contains(QStringLiteral("start")));
}

void TestWindowTriage::theSelectionIsWhatIsGoneThrough()
{
    addSongs(6, 5);
    select(1);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    start();
    QCOMPARE(count(), QStringLiteral("1 of 3, 3 left"));
    QCOMPARE(playback().songId(), id(5));
    QCOMPARE(playback().queue().ids(), QStringList({id(5), id(4), id(3)}));
    press(Qt::Key_Up); // there is none before
    QCOMPARE(playback().songId(), id(5));
    press(Qt::Key_X);
    press(Qt::Key_P);
    press(Qt::Key_U); // is left, and the only one
    QCOMPARE(count(), QStringLiteral("3 of 3, 1 left"));
    QCOMPARE(playback().songId(), id(3));
}

void TestWindowTriage::undoGoesBackToTheSong()
{
    addSongs(3, 5);
    start();
    press(Qt::Key_X);
    QCOMPARE(playback().songId(), id(2));
    QTRY_COMPARE(flagOf(3), QStringLiteral("rejected"));
    undo();
    QTRY_COMPARE(playback().songId(), id(3));
    QCOMPARE(flagOf(3), QString());
    QCOMPARE(count(), QStringLiteral("1 of 3, 3 left"));
}

void TestWindowTriage::aMessageLiesAboveTheBar()
{
    addSongs(3, 5);
    start();
    press(Qt::Key_Delete);
    QTRY_VERIFY(m_bench->seen("toastButton"));
    const QWidget* toast = m_bench->need("toast");
    const auto bottom = [toast] { return toast->mapToGlobal(toast->rect().bottomLeft()).y(); };
    QVERIFY(bottom() < m_bench->need("triageBar")->mapToGlobal(QPoint()).y());
}

void TestWindowTriage::whatIsPlayedOnIsFollowed()
{
    addSongs(3, 5);
    start();
    playback().next();
    QCOMPARE(playback().songId(), id(2));
    QCOMPARE(count(), QStringLiteral("2 of 3, 3 left"));
    press(Qt::Key_P);
    QTRY_COMPARE(flagOf(2), QStringLiteral("kept"));
    // A song from elsewhere ends it.
    m_bench->need<QLineEdit>("searchEdit")->setText(QStringLiteral("3"));
    QVERIFY(!m_bench->seen("triageBar"));
}

void TestWindowTriage::tagsAreFoundByTheirBeginning()
{
    addSongs(2, 5);
    start();
    const auto tags = [this](int number) {
        QStringList names;
        const auto song = m_bench->studio().library().summary(id(number));
        for (const SongTag& tag : song->tags)
            names << tag.name;
        return names;
    };
    const auto choose = [this](const QString& beginning) {
        press(Qt::Key_T);
        QTRY_VERIFY(m_bench->seen("tagPickerSearch"));
        QTest::keyClicks(m_bench->need("tagPickerSearch"), beginning);
        QTest::keyClick(m_bench->need("tagPickerSearch"), Qt::Key_Return);
        QVERIFY(!m_bench->seen("tagPicker"));
        m_bench->window().activateWindow(); // the offscreen platform does not by itself
        QTRY_VERIFY(m_bench->window().isActiveWindow());
        m_bench->songs()->setFocus();
    };
    choose(QStringLiteral("evening"));
    QTRY_COMPARE(tags(2), QStringList(QStringLiteral("evening")));
    press(Qt::Key_Down);
    choose(QStringLiteral("ev"));
    QTRY_COMPARE(tags(1), QStringList(QStringLiteral("evening")));
    choose(QStringLiteral("ev")); // all have it: off again
    QTRY_COMPARE(tags(1), QStringList());
}

RIFFDESK_TEST(tst_windowtriage, runWindowTest<TestWindowTriage>);

#include "tst_windowtriage.moc"
