#include "audio/player.h"
#include "support/testprogram.h"
#include "tests/support/edited.h"
#include "ui/details/lyricspage.h"
#include "ui/details/titleedit.h"
#include "ui/library/librarypanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/songlistmodel.h"
#include "windowbench.h"

#include <QComboBox>
#include <QDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

QVariant of(const WindowBench& bench, int row, int role)
{
    return bench.songs()->model()->index(row, 0).data(role);
}

QString textOf(const WindowBench& bench, const char* name)
{
    return bench.need(name)->property("text").toString();
}

} // namespace

/// A person's way through the window, from words to a song and on.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsBecomeASong_data();
    void wordsBecomeASong();
    void songIsPlayed_data();
    void songIsPlayed();
    void searchTrashAndUndo_data();
    void searchTrashAndUndo();
    void undoBringsTheSelectionBack();
    void keysOfAFieldAreItsOwn();
    void songBecomesTheSourceOfAnother_data();
    void songBecomesTheSourceOfAnother();
    void nextStartShowsTheSame();

private:
    static void themes()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("byKey");
        QTest::newRow("dark, by key") << int(Theme::Mode::Dark) << true;
        QTest::newRow("light, by mouse") << int(Theme::Mode::Light) << false;
    }
    static bool fetchTheme()
    {
        QFETCH(int, mode);
        QFETCH(bool, byKey);
        Theme::apply(*qApp, Theme::Mode(mode));
        return byKey;
    }
};

void TestWindow::wordsBecomeASong_data()
{
    themes();
}

void TestWindow::wordsBecomeASong()
{
    const bool byKey = fetchTheme();
    WindowBench bench;
    const Theme& theme = Theme::of(&bench.window());
    QCOMPARE(theme.isDark(), byKey);
    QCOMPARE(bench.window().grab(QRect(1, 1, 1, 1)).toImage().pixelColor(0, 0),
             theme.color(Theme::Role::Background));

    auto* edit = bench.need<QPlainTextEdit>("styleOrIdeaEdit");
    QVERIFY2(!bench.need("createButton")->isEnabled(), "there is nothing to make yet");
    QTest::mouseClick(edit->viewport(), Qt::LeftButton);
    QTest::keyClicks(edit, songPrompt);
    QCOMPARE(edit->toPlainText(), songPrompt); // its letters are shortcuts elsewhere
    QVERIFY(bench.need("createButton")->isEnabled());
    QSignalSpy arrived(&bench.studio().jobs(), &JobQueue::songArrived);
    if (byKey)
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    else
        bench.click("createButton");

    QTRY_VERIFY(bench.seen("jobCard"));
    QVERIFY(textOf(bench, "jobTitle").contains(songPrompt));
    QVERIFY(!textOf(bench, "jobStatus").isEmpty());
    QVERIFY(bench.seen("jobProgress"));
    QCOMPARE(edit->toPlainText(), songPrompt); // for the next take

    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, songMs);
    const QString id = arrived.first().first().toString();
    QTRY_VERIFY(bench.seen("libraryView"));
    QTRY_COMPARE(bench.songs()->model()->rowCount(), 1);
    QTRY_VERIFY(bench.seen("jobPlayButton")); // the card ends with its song, and leaves by itself or so:
    bench.click("jobDismissButton");
    QTRY_VERIFY(!bench.seen("jobCard"));
    QCOMPARE(of(bench, 0, SongListModel::IdRole).toString(), id);
    QTRY_VERIFY(QFileInfo(of(bench, 0, SongListModel::CoverRole).toString()).size() > 0);
    QTRY_COMPARE(of(bench, 0, SongListModel::MediaRole).toInt(), int(Song::Media::Ready));
    QVERIFY(of(bench, 0, SongListModel::DurationRole).toDouble() > 1);

    QTest::mouseClick(bench.songs()->viewport(), Qt::LeftButton, {}, bench.placeOf(0));
    const Song song = *bench.studio().library().song(id);
    QVERIFY(!song.title.isEmpty());
    QVERIFY(!song.lyrics.isEmpty());
    QCOMPARE(textOf(bench, "titleLabel"), song.title);
    const QString shown = bench.window().findChild<LyricsPage*>()->toPlainText();
    const QStringList lines = song.lyrics.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines)
        QVERIFY2(shown.contains(line.trimmed()), qPrintable(line));
}

void TestWindow::songIsPlayed_data()
{
    themes();
}

void TestWindow::songIsPlayed()
{
    const bool byKey = fetchTheme();
    const auto folder = WindowBench::folderWithSong();
    WindowBench bench(*folder);
    const QString id = bench.song();
    QVERIFY(!id.isEmpty());
    const QString title = bench.studio().library().song(id)->title;
    Player& sound = bench.studio().player();
    QVERIFY(bench.need("playButton")->isEnabled()); // it would play the newest

    QTest::mouseClick(bench.songs()->viewport(), Qt::LeftButton, {}, bench.placeOf(0));
    if (byKey)
        QTest::keyClick(bench.songs(), Qt::Key_Return);
    else
        QTest::mouseDClick(bench.songs()->viewport(), Qt::LeftButton, {}, bench.placeOf(0));
    QTRY_COMPARE(sound.state(), Player::State::Playing);
    QCOMPARE(textOf(bench, "playingTitle"), title);
    QCOMPARE(of(bench, 0, SongListModel::PlayingRole).toInt(), int(SongListModel::Playing::Yes));
    QVERIFY(bench.window().windowTitle().contains(title));
    QCOMPARE(bench.need("playButton")->accessibleName(), QStringLiteral("Pause"));
    QTRY_VERIFY(sound.position() > 0.3);
    QTRY_VERIFY(textOf(bench, "positionLabel") != QStringLiteral("0:00.0"));

    if (byKey)
        QTest::keyClick(bench.songs(), Qt::Key_Space);
    else
        bench.click("playButton");
    QTRY_COMPARE(sound.state(), Player::State::Paused);
    QCOMPARE(bench.need("playButton")->accessibleName(), QStringLiteral("Play"));
    QCOMPARE(bench.window().windowTitle(), QStringLiteral("Riffdesk"));

    auto* wave = bench.need("waveformView");
    QTest::mouseClick(wave, Qt::LeftButton, {}, QPoint(wave->width() * 3 / 4, wave->height() / 2));
    const double wanted = sound.duration() * 3 / 4;
    QTRY_VERIFY(qAbs(sound.position() - wanted) < sound.duration() / 100);
    if (byKey) {
        QTest::keyClick(bench.songs(), Qt::Key_J);
        QTRY_VERIFY(qAbs(sound.position() - (wanted - 5)) < sound.duration() / 100);
    }
    bench.click("playButton");
    QTRY_COMPARE(sound.state(), Player::State::Playing);
    QTRY_VERIFY(sound.position() > wanted - 4);

    bench.click("playButton"); // while it plays, it is heard to its end
    QTRY_COMPARE(sound.state(), Player::State::Paused);
    QVERIFY(test::trash(bench.studio().library(), {id}).ok());
    QTRY_COMPARE(sound.state(), Player::State::Empty);
    QCOMPARE(textOf(bench, "playingTitle"), QStringLiteral("Nothing is playing"));
}

void TestWindow::searchTrashAndUndo_data()
{
    themes();
}

void TestWindow::searchTrashAndUndo()
{
    const bool byKey = fetchTheme();
    const auto folder = WindowBench::folderWithSong();
    WindowBench bench(*folder);
    const QString id = bench.song();
    QVERIFY(!id.isEmpty());

    if (byKey)
        QTest::keyClick(bench.need("styleOrIdeaEdit"), Qt::Key_F, Qt::ControlModifier);
    else
        bench.click("searchEdit");
    auto* search = bench.need<QLineEdit>("searchEdit");
    QCOMPARE(QApplication::focusWidget(), search);
    QTest::keyClicks(search, QStringLiteral("zzyzx"));
    QTRY_VERIFY(bench.seen<QPushButton>("emptyStateButton")
                && bench.need<QPushButton>("emptyStateButton")->text() == QStringLiteral("Clear search"));
    QVERIFY(!bench.seen("libraryView"));
    if (byKey)
        QTest::keyClick(search, Qt::Key_Escape);
    else
        bench.click("emptyStateButton");
    QVERIFY(search->text().isEmpty());
    QTRY_VERIFY(bench.seen("libraryView"));
    QTRY_COMPARE(bench.songs()->model()->rowCount(), 1);
    QTest::keyClicks(search, QStringLiteral("christ")); // the beginning of a word of its prompt
    QTRY_VERIFY(bench.seen("libraryView"));
    QTRY_COMPARE(bench.songs()->model()->rowCount(), 1);
    search->clear();

    QTest::mouseClick(bench.songs()->viewport(), Qt::LeftButton, {}, bench.placeOf(0));
    QTest::keyClick(bench.songs(), Qt::Key_Delete);
    QTRY_VERIFY(!bench.seen("libraryView"));
    QCOMPARE(bench.studio().library().count(), 0);
    QVERIFY2(bench.seen("detailsEmpty"), "the details of a song that has gone");
    QTRY_VERIFY(bench.seen("toast"));
    if (byKey)
        QTest::keyClick(&bench.window(), Qt::Key_Z, Qt::ControlModifier);
    else
        bench.click("toastButton");
    QTRY_VERIFY(bench.seen("libraryView"));
    QTRY_COMPARE(bench.songs()->model()->rowCount(), 1);
    QCOMPARE(of(bench, 0, SongListModel::IdRole).toString(), id);
    QVERIFY(!bench.seen("toast"));
    QTRY_COMPARE(bench.window().findChild<LibraryPanel*>()->currentSong(), id);
    QCOMPARE(textOf(bench, "titleLabel"), bench.studio().library().song(id)->title);
}

void TestWindow::undoBringsTheSelectionBack()
{
    const auto folder = WindowBench::folderWithSong();
    WindowBench bench(*folder);
    QVERIFY(!bench.song().isEmpty());
    for (int i = 0; i < 2; ++i) {
        Song song;
        song.service = QStringLiteral("practice");
        song.remoteId = QStringLiteral("other-%1").arg(i);
        song.prompt = QStringLiteral("harp and rain");
        song.durationSeconds = 60;
        QVERIFY(bench.studio().library().add(song));
    }
    QTRY_COMPARE(bench.songs()->model()->rowCount(), 3);
    QTest::mouseClick(bench.songs()->viewport(), Qt::LeftButton, {}, bench.placeOf(0));
    QCOMPARE(textOf(bench, "titleLabel"), QStringLiteral("harp and rain"));
    QTest::mouseClick(bench.songs()->viewport(), Qt::LeftButton, Qt::ShiftModifier, bench.placeOf(1));
    QTRY_VERIFY(bench.seen("selectionCount"));
    QCOMPARE(textOf(bench, "selectionCount"), QStringLiteral("2 songs"));
    QTest::keyClick(bench.songs(), Qt::Key_Delete);
    QTRY_COMPARE(bench.songs()->model()->rowCount(), 1);
    QCOMPARE(bench.songs()->selectionModel()->selectedIndexes().size(), 1);
    QTest::keyClick(&bench.window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.songs()->selectionModel()->selectedIndexes().size(), 2);
    QTRY_VERIFY(bench.seen("selectionCount"));
    QCOMPARE(textOf(bench, "selectionCount"), QStringLiteral("2 songs"));
    QCOMPARE(textOf(bench, "selectionLength"), QStringLiteral("2:00 in all"));
}

void TestWindow::keysOfAFieldAreItsOwn()
{
    const auto folder = WindowBench::folderWithSong();
    WindowBench bench(*folder);
    const QString id = bench.song();
    QVERIFY(!id.isEmpty());
    QTest::mouseClick(bench.songs()->viewport(), Qt::LeftButton, {}, bench.placeOf(0));
    const QString typed = QStringLiteral("jk lm 0123 qreoa");
    auto* edit = bench.need<QPlainTextEdit>("styleOrIdeaEdit");
    auto* search = bench.need<QLineEdit>("searchEdit");
    for (QWidget* field : {static_cast<QWidget*>(edit), static_cast<QWidget*>(search)}) {
        field->setFocus();
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Home);
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Home);
        QTest::keyClick(field, Qt::Key_Delete);
    }
    QCOMPARE(edit->toPlainText(), typed.mid(1));
    QCOMPARE(search->text(), typed.mid(1));
    QCOMPARE(bench.studio().library().count(), 1);
    QCOMPARE(bench.studio().library().song(id)->rating, 0);
    QCOMPARE(bench.studio().player().state(), Player::State::Empty);
    QVERIFY(!bench.studio().player().muted());
}

void TestWindow::songBecomesTheSourceOfAnother_data()
{
    themes();
}

void TestWindow::songBecomesTheSourceOfAnother()
{
    const bool byKey = fetchTheme();
    const auto folder = WindowBench::folderWithSong();
    WindowBench bench(*folder);
    const QString id = bench.song();
    QVERIFY(!id.isEmpty());
    const Song parent = *bench.studio().library().song(id);

    QTest::mouseClick(bench.songs()->viewport(), Qt::LeftButton, {}, bench.placeOf(0));
    QPointer<QMenu> menu;
    if (byKey) {
        menu = bench.need<QPushButton>("useAsSourceButton")->menu();
    } else {
        Q_EMIT bench.songs()->customContextMenuRequested(bench.placeOf(0));
        menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    QVERIFY(menu);
    auto* cover = menu->findChild<QAction*>(QStringLiteral("source_cover"));
    QVERIFY(cover && cover->isEnabled());
    cover->trigger();
    if (!byKey)
        menu->close();

    QCOMPARE(bench.need<QComboBox>("actionCombo")->currentText(), QStringLiteral("Cover"));
    QVERIFY(bench.need("sourceSongButton")->accessibleName().contains(parent.title));
    QVERIFY(bench.need("createButton")->isEnabled());
    QSignalSpy arrived(&bench.studio().jobs(), &JobQueue::songArrived);
    bench.click("createButton");
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, songMs);
    const Song child = *bench.studio().library().song(arrived.first().first().toString());
    QVERIFY(child.id != parent.id);
    QCOMPARE(child.parentId, parent.id);
    QCOMPARE(child.action, QStringLiteral("cover"));
    QTRY_COMPARE(bench.songs()->model()->rowCount(), 2);
    QCOMPARE(of(bench, 0, SongListModel::IdRole).toString(), child.id); // the newest is on top

    QTest::mouseClick(bench.songs()->viewport(), Qt::LeftButton, {}, bench.placeOf(0));
    auto* tabs = bench.need<QTabBar>("detailsTabs");
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    auto* family = bench.need<QAbstractItemView>("lineageView");
    QTRY_COMPARE(family->currentIndex().data(SongListModel::IdRole).toString(), child.id);
    QTest::keyClick(family, Qt::Key_Up);
    QTest::keyClick(family, Qt::Key_Return);
    QTRY_COMPARE(bench.window().findChild<LibraryPanel*>()->currentSong(), parent.id);
}

void TestWindow::nextStartShowsTheSame()
{
    const auto folder = WindowBench::folderWithSong();
    QString id;
    {
        WindowBench bench(*folder);
        id = bench.song();
        QVERIFY(!id.isEmpty());
        bench.click("listButton");
        auto* columns = bench.need<QHeaderView>("libraryColumns");
        QTest::mouseClick(columns->viewport(), Qt::LeftButton, {},
                          {columns->sectionViewportPosition(0) + 60, 10}); // the title
        bench.window().findChild<QTabBar*>(QStringLiteral("detailsTabs"))->setCurrentIndex(1);
        bench.click("settingsButton");
        bench.need<QTabWidget>("settingsTabs")->setCurrentIndex(3);
        bench.need<QDialog>("settingsDialog")->close();
        QTest::keyClicks(bench.need("styleOrIdeaEdit"), QStringLiteral("Half a thought"));
        bench.window().close();
    }
    WindowBench again(*folder);
    QTRY_VERIFY(again.seen("libraryView"));
    QTRY_COMPARE(again.songs()->model()->rowCount(), 1);
    QCOMPARE(of(again, 0, SongListModel::IdRole).toString(), id);
    QVERIFY(!again.window().findChild<LibraryPanel*>()->isGrid());
    QVERIFY(again.need<QToolButton>("listButton")->isChecked());
    QCOMPARE(again.need<QPlainTextEdit>("styleOrIdeaEdit")->toPlainText(), QStringLiteral("Half a thought"));
    QCOMPARE(again.need("columnsButton")->accessibleDescription(), QStringLiteral("Title, sorted upwards"));
    QCOMPARE(again.window().findChild<QTabBar*>(QStringLiteral("detailsTabs"))->currentIndex(), 1);
    again.click("settingsButton");
    QCOMPARE(again.need<QTabWidget>("settingsTabs")->currentIndex(), 3);
}

RIFFDESK_TEST(tst_window, runWindowTest<TestWindow>);

#include "tst_window.moc"
