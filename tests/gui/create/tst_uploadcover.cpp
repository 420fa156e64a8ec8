#include "gui/window/windowbench.h"
#include "library/references.h"
#include "support/testprogram.h"
#include "support/tone.h"

#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace riffdesk;
using test::WindowBench;

/// The whole way, as a person goes it: a recording is dropped on the form, goes through the Practice
/// service, and a song made of it comes into the library.
class TestUploadCover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDroppedRecordingBecomesASong();
};

void TestUploadCover::aDroppedRecordingBecomesASong()
{
    QTemporaryDir folder;
    const QString wav = folder.filePath(QStringLiteral("hum.wav"));
    const QString recording = folder.filePath(QStringLiteral("My hum.flac"));
    QVERIFY(test::writeWav(wav, test::sine(12, 220, 0.3), 48000, 2) && test::encode(wav, recording));

    WindowBench bench;
    auto* action = bench.need<QComboBox>("actionCombo");
    action->setCurrentIndex(action->findData(QStringLiteral("upload_cover")));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(recording)});
    QWidget* panel = bench.need("createPanel");
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(panel, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(panel, &drop);
    QTRY_VERIFY_WITH_TIMEOUT(bench.seen("sourceSongChip"), test::songMs);
    const QVector<Reference> list = bench.studio().references().list(bench.studio().serviceId());
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().name, QStringLiteral("My hum"));

    bench.need<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(QStringLiteral("As a slow waltz"));
    QSignalSpy arrived(&bench.studio().jobs(), &JobQueue::songArrived);
    bench.click("createButton");
    QVERIFY(!arrived.isEmpty() || arrived.wait(test::songMs));
    const QString id = bench.song();
    const std::optional<Song> song = bench.studio().library().song(id);
    QVERIFY(song.has_value());
    QCOMPARE(song->action, QStringLiteral("upload_cover"));
    QCOMPARE(song->request.value(QStringLiteral("audio_id")).toString(), list.first().remoteId);
    QVERIFY(song->durationSeconds > 5);

    // A second start of the window finds the reference where it was left.
    bench.openWindow();
    QVERIFY(bench.seen("sourceSongChip"));
}

RIFFDESK_TEST(tst_uploadcover, test::runWindowTest<TestUploadCover>);

#include "tst_uploadcover.moc"
