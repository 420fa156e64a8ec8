#include "audio/player.h"
#include "library/edits.h"
#include "playback/playback.h"
#include "support/testprogram.h"
#include "tests/gui/library/librarybench.h"
#include "tests/support/edited.h"
#include "ui/create/createpanel.h"
#include "ui/library/librarypanel.h"
#include "ui/player/waveformview.h"
#include "ui/widgets/paying.h"
#include "ui/window/typingguard.h"
#include "windowbench.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <array>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

constexpr int ratingMs = 500; ///< a rating that is typed has been given long before

/// What a hand does in a moment; none of it is a click on Create or Ctrl+Return.
enum class Input { Extend, Replace, Space, Return, NewSong, NewDraft, UseAsSource, Letters };
constexpr std::array inputs{Input::Extend,  Input::Replace,  Input::Space,       Input::Return,
                            Input::NewSong, Input::NewDraft, Input::UseAsSource, Input::Letters};
constexpr const char* inputNames[] = {"E", "R", "Space", "Return", "Ctrl+N", "Ctrl+T", "source", "letters"};

} // namespace

/// Nothing is paid, rated or thrown away by accident: only a click on Create and Ctrl+Return ask for songs,
/// and a word that is typed anywhere does nothing but stand where there is a text field.
class TestPaying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_bench.reset(); }
    void noTwoKeysPay_data() { addPlaces(); }
    void noTwoKeysPay();
    void noShortcutPays_data() { addPlaces(); }
    void noShortcutPays();
    void aSentenceDoesNothing_data();
    void aSentenceDoesNothing();
    void createAndCtrlReturnPay();
    void aNewSongBeginsWithTheCursorInIt_data();
    void aNewSongBeginsWithTheCursorInIt();
    void aLetterAloneActs();
    void oneRatingFollowsAnother();

private:
    static void addPlaces();
    /// The form complete, so that Create would work; a song loaded, with a region; the focus in the place.
    void prepare(const QString& place);
    void give(Input input);
    void press(int key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(focus(), Qt::Key(key), with); }
    void type(const QString& words) { QTest::keyClicks(focus(), words); }
    [[nodiscard]] QWidget* focus() const
    {
        QWidget* now = QApplication::focusWidget();
        return now ? now : &m_bench->window();
    }
    [[nodiscard]] CreatePanel& form() const { return *m_bench->window().findChild<CreatePanel*>(); }
    [[nodiscard]] int rating() const { return m_bench->studio().library().song(m_id)->rating; }

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<QSignalSpy> m_asked;
    QString m_id;
};

void TestPaying::initTestCase()
{
    m_bench = std::make_unique<WindowBench>();
    Library& library = m_bench->studio().library();
    Song song = LibraryBench::song(1, QStringLiteral("Leaving Home"));
    song.service = Endpoint::practiceId();
    song.remoteId = QStringLiteral("remote-1");
    song.prompt = QStringLiteral("harp and rain");
    const Result<Song> added = library.add(song);
    const SongFolder folder(library.songsDir(), added->id);
    const QString file = QStringLiteral("audio.wav");
    QVERIFY(folder.make() && writeTone(folder.file(file), 40));
    QVERIFY(library.setMedia(added->id, Song::Media::Ready, file, {}).ok());
    m_id = added->id;
    m_asked = std::make_unique<QSignalSpy>(&form(), &CreatePanel::createRequested);
    QTRY_VERIFY(m_bench->seen("libraryView") && m_bench->songs()->model()->rowCount() == 1);
}

void TestPaying::addPlaces()
{
    QTest::addColumn<QString>("place");
    for (const char* place : {"libraryView", "waveformView", "detailsTabs", "styleOrIdeaEdit", "actionCombo",
                              "instrumentalCheck"})
        QTest::newRow(place) << QString::fromLatin1(place);
}

void TestPaying::prepare(const QString& place)
{
    while (form().form().values.contains(QStringLiteral("audio_id")) || m_bench->seen("draftTabs"))
        form().closeDraft();
    m_bench->window().activateWindow(); // the offscreen platform does not when a popup closes
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->window(), patienceMs));
    press(Qt::Key_Escape); // what was typed before is another word
    auto* action = m_bench->need<QComboBox>("actionCombo"); // letters choose in it
    action->setCurrentIndex(action->findData(QStringLiteral("generate")));
    m_bench->need<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(QStringLiteral("harp and rain"));
    m_bench->window().findChild<LibraryPanel*>()->select(m_id);
    m_bench->studio().playback().open(m_id, false);
    auto* wave = m_bench->need<WaveformView>("waveformView");
    QVERIFY(QTest::qWaitFor([&] { return wave->duration() > 0; }));
    m_bench->studio().playback().seek(12);
    m_bench->dragRegion(5, 10);
    m_bench->need(qPrintable(place))->setFocus(Qt::TabFocusReason);
    QVERIFY(m_bench->need("createButton")->isEnabled());
    m_asked->clear();
}

void TestPaying::give(Input input)
{
    switch (input) {
    case Input::Extend:
        return press(Qt::Key_E);
    case Input::Replace:
        return press(Qt::Key_R);
    case Input::Space:
        return press(Qt::Key_Space);
    case Input::Return:
        return press(Qt::Key_Return);
    case Input::NewSong:
        return press(Qt::Key_N, Qt::ControlModifier);
    case Input::NewDraft:
        return press(Qt::Key_T, Qt::ControlModifier);
    case Input::UseAsSource:
        return form().useAsSource(m_id, QStringLiteral("cover"));
    case Input::Letters:
        return type(QStringLiteral("the river 5 runs"));
    }
}

void TestPaying::noTwoKeysPay()
{
    QFETCH(QString, place);
    for (const Input first : inputs) {
        for (const Input second : inputs) {
            prepare(place);
            give(first);
            give(second);
            QVERIFY2(m_asked->isEmpty(), inputNames[int(second)]);
            QVERIFY(!isPaying(QApplication::focusWidget()));
        }
    }
}

void TestPaying::noShortcutPays()
{
    QFETCH(QString, place);
    QStringList keys;
    for (const QAction* each : m_bench->window().findChildren<QAction*>()) {
        for (const QKeySequence& shortcut : each->shortcuts()) {
            if (shortcut.count() == 1 && shortcut[0].keyboardModifiers() == Qt::NoModifier)
                keys.append(shortcut.toString());
        }
    }
    keys.removeDuplicates();
    keys.removeAll(QStringLiteral("Del")); // tested with the library
    QVERIFY(keys.size() > 12);
    for (const QString& key : std::as_const(keys)) {
        prepare(place);
        press(QKeySequence(key)[0].key());
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QVERIFY2(m_asked->isEmpty() && m_bench->studio().jobs().jobs().isEmpty(), qPrintable(key));
        QTest::keyClick(focus(), Qt::Key_Escape); // the queue's list
        if (QWidget* const question = QApplication::activeModalWidget()) // about stems
            question->close();
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
}

void TestPaying::aSentenceDoesNothing_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("sentence");
    for (const char* place : {"libraryView", "waveformView", "detailsTabs", "styleOrIdeaEdit"}) {
        for (const char* sentence : {"5 golden rings, 4 calling birds", "1984", "41",
                                     "Replace the Old chorus & extend it by 3 lines", "love me do", "q 0"})
            QTest::addRow("%s: %s", place, sentence)
                << QString::fromLatin1(place) << QString::fromLatin1(sentence);
    }
}

void TestPaying::aSentenceDoesNothing()
{
    QFETCH(QString, place);
    QFETCH(QString, sentence);
    prepare(place);
    QVERIFY(test::rate(m_bench->studio().library(), m_id, 2).ok());
    type(sentence);
    QTest::qWait(ratingMs); // that nothing comes can only be waited for
    QVERIFY(m_asked->isEmpty());
    QCOMPARE(rating(), 2);
    QCOMPARE(m_bench->studio().library().count(), 1);
    QTest::keyClick(focus(), Qt::Key_Escape);
}

void TestPaying::createAndCtrlReturnPay()
{
    prepare(QStringLiteral("libraryView"));
    press(Qt::Key_E);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_asked->size(), 1);
    QCOMPARE(m_asked->first().first().value<SongRequest>().action(), QStringLiteral("extend"));
    prepare(QStringLiteral("libraryView"));
    m_bench->click("createButton");
    QCOMPARE(m_asked->size(), 1);
    prepare(QStringLiteral("createButton"));
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    QVERIFY(m_asked->isEmpty());
}

void TestPaying::aNewSongBeginsWithTheCursorInIt_data()
{
    addPlaces();
}

void TestPaying::aNewSongBeginsWithTheCursorInIt()
{
    QFETCH(QString, place);
    for (const int key : {Qt::Key_N, Qt::Key_T}) {
        prepare(place);
        press(key, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), m_bench->need("styleOrIdeaEdit"));
        type(QStringLiteral("Rex eats 5 roses"));
        QCOMPARE(form().form().values,
                 QVariantMap({{QStringLiteral("prompt"), QStringLiteral("Rex eats 5 roses")}}));
        QVERIFY(m_asked->isEmpty());
    }
}

void TestPaying::aLetterAloneActs()
{
    prepare(QStringLiteral("libraryView"));
    QVERIFY(test::rate(m_bench->studio().library(), m_id, 0).ok());
    press(Qt::Key_4);
    QTRY_COMPARE(rating(), 4);
    press(Qt::Key_Space);
    QTRY_COMPARE(m_bench->studio().player().state(), Player::State::Playing);
    press(Qt::Key_J); // steers, and Space still pauses
    press(Qt::Key_Space);
    QTRY_COMPARE(m_bench->studio().player().state(), Player::State::Paused);
    QTest::qWait(TypingGuard::momentMs + 50);
    press(Qt::Key_R);
    QCOMPARE(form().form().action, QStringLiteral("replace_section"));
}

void TestPaying::oneRatingFollowsAnother()
{
    prepare(QStringLiteral("libraryView"));
    press(Qt::Key_5);
    press(Qt::Key_Down); // the first counts at once
    press(Qt::Key_3);
    QTRY_COMPARE(rating(), 3);
    m_bench->studio().library().edits().undo();
    QTRY_COMPARE(rating(), 5);
    press(Qt::Key_1);
    QTRY_COMPARE(rating(), 1);
}

RIFFDESK_TEST(tst_paying, runWindowTest<TestPaying>);

#include "tst_paying.moc"
