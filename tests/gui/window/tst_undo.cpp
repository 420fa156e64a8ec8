#include "library/library.h"
#include "support/testprogram.h"
#include "ui/library/librarypanel.h"
#include "ui/settings/actionkeys.h"
#include "ui/settings/settingsdialog.h"
#include "windowbench.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

/// Asks for three takes as a user does.
void askForTakes(WindowBench& bench)
{
    bench.need<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(QStringLiteral("Rain on a tin roof"));
    chooseTakes(bench.window(), 3);
    bench.click("createButton");
}

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAreTakenBackAsOne();
    void theOfferGoesWhenAllAreSent();
    void settingsSayHowLongTheOfferStands();
    void deleteMeansWhatHasTheKeyboard();
};

void TestUndo::takesAreTakenBackAsOne()
{
    WindowBench bench;
    bench.studio().settings().setSendDelay(10);
    const QSignalSpy arrived(&bench.studio().jobs(), &JobQueue::songArrived);
    askForTakes(bench);
    QCOMPARE(bench.studio().jobs().jobs().size(), 3);
    QVERIFY(bench.need<QLabel>("toastText")->text().contains(QLatin1Char('3')));
    auto* undo = bench.window().findChild<QAction*>(QStringLiteral("undoAction"));
    QVERIFY(undo && undo->isEnabled());
    QVERIFY(undo->text().contains(QLatin1Char('3')));
    bench.click("toastButton");
    QVERIFY(bench.studio().jobs().jobs().isEmpty());
    QVERIFY(bench.studio().jobs().isIdle());
    QVERIFY(!undo->isEnabled());
    QVERIFY(!bench.seen("toast"));
    QCOMPARE(arrived.count(), 0);
}

void TestUndo::theOfferGoesWhenAllAreSent()
{
    WindowBench bench;
    bench.studio().settings().setSendDelay(1);
    const QSignalSpy arrived(&bench.studio().jobs(), &JobQueue::songArrived);
    askForTakes(bench);
    QVERIFY(bench.seen("toastButton"));
    QTRY_VERIFY_WITH_TIMEOUT(!bench.seen("toastButton"), songMs);
    QVERIFY(!bench.window().findChild<QAction*>(QStringLiteral("undoAction"))->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(arrived.count(), 3, songMs);
}

void TestUndo::settingsSayHowLongTheOfferStands()
{
    for (const int seconds : {9, 0}) {
        WindowBench bench;
        ActionKeys keys(bench.studio().settings());
        SettingsDialog dialog(bench.studio(), keys);
        auto* spin = dialog.findChild<QSpinBox*>(QStringLiteral("sendDelaySpin"));
        QVERIFY(spin);
        QCOMPARE(spin->maximum(), 10);
        spin->setValue(5); // so that 0 is a change, too
        spin->setValue(seconds);
        QSignalSpy added(&bench.studio().jobs(), &JobQueue::jobAdded);
        askForTakes(bench);
        QCOMPARE(added.count(), 3);
        const auto job = bench.studio().jobs().job(added.first().first().value<Job>().id);
        QVERIFY(job);
        QCOMPARE(bench.seen("toastButton") != nullptr, seconds > 0);
        QCOMPARE(job->sendAt.isValid(), seconds > 0);
        if (seconds > 0) {
            const qint64 left = QDateTime::currentDateTimeUtc().secsTo(job->sendAt);
            QVERIFY2(left > 5 && left <= seconds, qPrintable(QString::number(left)));
        }
    }
}

/// Not the selected songs, while a playlist, a filter or a tag has it.
void TestUndo::deleteMeansWhatHasTheKeyboard()
{
    const auto folder = WindowBench::folderWithSong();
    WindowBench bench(*folder);
    const QString id = bench.song();
    Library& library = bench.studio().library();
    QVERIFY(library.apply(SongEdit::makePlaylist(QStringLiteral("Road"), {library.number(id)})));
    QVERIFY(library.apply(SongEdit::addTag({library.number(id)}, QStringLiteral("live"))));
    bench.click("collectionsButton");
    bench.need<QLineEdit>("searchEdit")->setText(QStringLiteral("playlist:Road"));
    QTRY_COMPARE(bench.songs()->model()->rowCount(), 1);
    auto* collections = bench.need<QListView>("collectionsView");
    QTRY_COMPARE(collections->currentIndex().data().toString(), QStringLiteral("Road"));
    auto* panel = bench.window().findChild<LibraryPanel*>();
    QTRY_VERIFY(panel->isWhole());
    panel->select(id);
    QTRY_VERIFY(bench.seen("tag_live"));

    const auto press = [](QWidget* widget) {
        widget->setFocus(Qt::TabFocusReason);
        QTest::keyClick(widget, Qt::Key_Delete);
    };
    press(bench.need("tag_live"));
    QTRY_VERIFY(library.song(id)->tags.isEmpty());
    press(collections);
    QTRY_VERIFY(library.playlists().isEmpty());
    press(bench.need("chip_playlist:Road"));
    QVERIFY(bench.need<QLineEdit>("searchEdit")->text().isEmpty());
    QCOMPARE(library.count(), 1);
}

RIFFDESK_TEST(tst_undo, runWindowTest<TestUndo>);

#include "tst_undo.moc"
