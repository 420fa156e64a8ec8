#include "callbacks/callbacks.h"
#include "library/references.h"
#include "songtimes/songtimes.h"
#include "support/dropping.h"
#include "support/testprogram.h"
#include "support/tone.h"
#include "ui/details/detailspanel.h"
#include "ui/library/librarypanel.h"
#include "windowbench.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace riffdesk;
using namespace riffdesk::test;

/// That the window gives the Create panel and the details what they need: each part is tested in its own
/// place.
class TestWindowCreating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lyricsAreWritten();
    void promptsComeBack();
    void presetsAreKept();
    void requestsNameTheListener();
    void timesAreKeptWithTheSong();
    void aDroppedRecordingBecomesASong();

private:
    static void ask(const WindowBench& bench, const QString& prompt)
    {
        bench.need<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(prompt);
        bench.click("createButton");
    }
};

void TestWindowCreating::lyricsAreWritten()
{
    const WindowBench bench;
    bench.click("writeLyricsButton");
    bench.need<QPlainTextEdit>("lyricsPromptEdit")->setPlainText(QStringLiteral("a lighthouse in spring"));
    bench.need<QPushButton>("askForLyricsButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(bench.seen("insertWrittenButton"), songMs);
    const QString written = bench.need<QPlainTextEdit>("writtenLyricsView")->toPlainText();
    QVERIFY(!written.trimmed().isEmpty());
    bench.need<QPushButton>("insertWrittenButton")->click();
    QCOMPARE(bench.need<QPlainTextEdit>("lyricsEdit")->toPlainText().trimmed(), written.trimmed());
}

void TestWindowCreating::promptsComeBack()
{
    WindowBench bench;
    ask(bench, QStringLiteral("Rain on a tin roof"));
    QCOMPARE(bench.studio().jobs().jobs().size(), 1);
    bench.openWindow(); // as after a restart
    bench.click("promptHistoryButton");
    QTRY_VERIFY(bench.seen("promptHistoryList"));
    const auto* list = bench.need<QListView>("promptHistoryList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->model()->index(0, 0).data().toString().contains(QStringLiteral("Rain on a tin roof")));
}

void TestWindowCreating::presetsAreKept()
{
    const WindowBench bench;
    QVERIFY(bench.seen("presetsButton"));
}

void TestWindowCreating::requestsNameTheListener()
{
    WindowBench bench;
    Callbacks& callbacks = bench.studio().callbacks();
    callbacks.start();
    callbacks.setOn(true);
    QVERIFY(callbacks.setPublicAddress(QStringLiteral("https://tunnel.example")));
    ask(bench, QStringLiteral("Rain on a tin roof"));
    callbacks.setOn(false);
    ask(bench, QStringLiteral("Sun on a tin roof"));
    const QVector<Job> jobs = bench.studio().jobs().jobs();
    QCOMPARE(jobs.size(), 2);
    const auto address = [&](int job) { return jobs.at(job).request.value(QLatin1String("callback_url")); };
    QVERIFY(address(0).toString().startsWith(QLatin1String("https://tunnel.example/")));
    QVERIFY(address(0).toString().size() > 40); // with its secret path
    QVERIFY(address(1).toString().isEmpty());
}

void TestWindowCreating::timesAreKeptWithTheSong()
{
    const auto folder = WindowBench::folderWithSong();
    WindowBench bench(*folder);
    const QString id = bench.song();
    QVERIFY(!id.isEmpty());
    bench.window().findChild<LibraryPanel*>()->select(id);
    QString lrc;
    int count = 0; // one every tenth of a second: the song is short
    for (const QString& line : bench.studio().library().song(id)->lyrics.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty() || line.startsWith(QLatin1Char('[')))
            continue;
        lrc += QStringLiteral("[00:%1.%2]%3\n")
                   .arg(count / 10, 2, 10, QLatin1Char('0'))
                   .arg(count % 10 * 10, 2, 10, QLatin1Char('0'))
                   .arg(line);
        ++count;
    }
    QVERIFY(count > 2 && count < 10 * WindowBench::shortSong);
    QTemporaryDir dropped;
    const QString path = dropped.filePath(QStringLiteral("song.lrc"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(lrc.toUtf8());
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QVERIFY(dropFiles(bench.need<QAbstractScrollArea>("lyricsView")->viewport(), {path}));
    const QString kept =
        folder->filePath(QStringLiteral("songs/%1/%2").arg(id, QLatin1String(SongTimes::fileName)));
    QTRY_VERIFY(QFile::exists(kept));
}

/// The whole way: through the Practice service into the library.
void TestWindowCreating::aDroppedRecordingBecomesASong()
{
    QTemporaryDir folder;
    const QString wav = folder.filePath(QStringLiteral("hum.wav"));
    const QString recording = folder.filePath(QStringLiteral("My hum.flac"));
    QVERIFY(test::writeWav(wav, test::sine(12, 220, 0.3), 48000, 2) && test::encode(wav, recording));

    WindowBench bench;
    auto* action = bench.need<QComboBox>("actionCombo");
    action->setCurrentIndex(action->findData(QStringLiteral("upload_cover")));
    QVERIFY(dropFiles(bench.need("createPanel"), {recording}));
    QTRY_VERIFY_WITH_TIMEOUT(bench.seen("sourceSongChip"), songMs);
    const QVector<Reference> list = bench.studio().references().list(bench.studio().serviceId());
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().name, QStringLiteral("My hum"));

    QSignalSpy arrived(&bench.studio().jobs(), &JobQueue::songArrived);
    ask(bench, QStringLiteral("As a slow waltz"));
    QVERIFY(!arrived.isEmpty() || arrived.wait(songMs));
    const std::optional<Song> song = bench.studio().library().song(bench.song());
    QVERIFY(song.has_value());
    QCOMPARE(song->action, QStringLiteral("upload_cover"));
    QCOMPARE(song->request.value(QStringLiteral("audio_id")).toString(), list.first().remoteId);
    QVERIFY(song->durationSeconds > 5);

    bench.openWindow(); // a second start finds the reference where it was left
    QVERIFY(bench.seen("sourceSongChip"));
}

RIFFDESK_TEST(tst_windowcreating, runWindowTest<TestWindowCreating>);

#include "tst_windowcreating.moc"
