#include "jobbench.h"
#include "library/songfolder.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace riffdesk;
using State = Job::State;
using test::FakeService;
using test::JobBench;

/// From Fetching to Done: files come, addresses go, nothing is paid for twice.
class TestJobMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExpiredAddressIsAskedForAgain();
    void aServiceOnAnotherPortIsFoundAgain();
    void aCutDownloadGoesOnWhereItWas();
    void audioThatNeverComes();
    void refetchBringsWhatIsMissing();
    void aSongWithoutItsCoverIsWhole();
    void duplicatesDeliverOnce();
    void cancelWhileFetching();
    void aKillAfterTheDownload();
    void songsWithoutAJobAreFetched();
    void stemsOfAKnownSong();
    void stemsOfAForeignSong();
};

void TestJobMedia::anExpiredAddressIsAskedForAgain()
{
    JobBench bench;
    bench.service.setMediaFrozen(true);
    const QString id = bench.add();
    QTRY_COMPARE(bench.stateOf(id), toString(State::Fetching));
    QTRY_VERIFY(bench.service.mediaRequests() > 0);
    bench.service.expireMedia();
    bench.service.setMediaFrozen(false);
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QVERIFY(bench.hasWholeSong());
    QVERIFY(bench.songs().first().audioUrl.contains(QLatin1String("/media/2/")));
    QCOMPARE(bench.service.paid(), 1);
}

void TestJobMedia::aServiceOnAnotherPortIsFoundAgain()
{
    JobBench bench;
    bench.service.setMediaFrozen(true);
    const QString id = bench.add();
    QTRY_COMPARE(bench.stateOf(id), toString(State::Fetching));
    bench.kill();
    bench.service.setMediaFrozen(false);
    bench.service.restart();
    bench.endpoint = bench.service.endpoint();
    bench.start();
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QVERIFY(bench.hasWholeSong());
    QCOMPARE(bench.service.paid(), 1);
}

void TestJobMedia::aCutDownloadGoesOnWhereItWas()
{
    JobBench bench;
    bench.service.setMediaFrozen(true);
    const QString id = bench.add();
    QTRY_VERIFY(bench.job(id).error.has_value());
    QCOMPARE(bench.stateOf(id), toString(State::Fetching));
    bench.kill();
    bench.service.setMediaFrozen(false);
    const int resumed = bench.service.resumedMedia();
    bench.start();
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QVERIFY(bench.hasWholeSong());
    QVERIFY(bench.service.resumedMedia() > resumed);
}

void TestJobMedia::audioThatNeverComes()
{
    JobBench bench;
    bench.options.downloadTries = 3;
    bench.queue().setOptions(bench.options);
    bench.service.setMediaStatus(500);
    const QString id = bench.add();
    QTRY_COMPARE(bench.ended().count(), 1);
    QCOMPARE(bench.stateOf(id), toString(State::Failed));
    QVERIFY(bench.job(id).error.has_value());
    QCOMPARE(bench.songs().size(), 1); // words and recipe are kept
    QCOMPARE(toString(bench.songs().first().media), toString(Song::Media::Missing));
    QCOMPARE(bench.arrived().count(), 0);

    bench.service.setMediaStatus(200);
    bench.queue().retry(id);
    QCOMPARE(toString(bench.songs().first().media), toString(Song::Media::Pending));
    QTRY_COMPARE(bench.ended().count(), 2);
    QCOMPARE(bench.stateOf(id), toString(State::Done));
    QVERIFY(bench.hasWholeSong());
    QCOMPARE(bench.service.submits(), 1); // the files were asked for again, not the song
}

void TestJobMedia::refetchBringsWhatIsMissing()
{
    JobBench bench;
    bench.add();
    QTRY_COMPARE(bench.ended().count(), 1);
    const Song song = bench.songs().first();
    QVERIFY(QFile::remove(bench.library().audioPath(song)));
    QVERIFY(!bench.hasWholeSong());
    bench.service.expireMedia();
    bench.queue().refetch(song.id);
    bench.queue().refetch(song.id); // once is enough
    QCOMPARE(bench.queue().jobs().size(), 1);
    QTRY_COMPARE(bench.ended().count(), 2);
    QVERIFY(bench.hasWholeSong());
    QCOMPARE(bench.service.submits(), 1);
}

void TestJobMedia::aSongWithoutItsCoverIsWhole()
{
    JobBench bench;
    bench.service.setCoverStatus(500);
    const QString id = bench.add();
    QTRY_COMPARE(bench.ended().count(), 1);
    QCOMPARE(bench.stateOf(id), toString(State::Done));
    QVERIFY(bench.hasWholeSong());
    QVERIFY(bench.songs().first().coverFile.isEmpty());
    bench.service.setCoverStatus(200);
    bench.queue().refetch(bench.songs().first().id);
    QTRY_COMPARE(bench.ended().count(), 2);
    QCOMPARE(bench.songs().first().coverFile, QStringLiteral("cover.png"));
    QVERIFY(bench.hasWholeSong());
}

void TestJobMedia::duplicatesDeliverOnce()
{
    JobBench bench;
    bench.add();
    QTRY_COMPARE(bench.ended().count(), 1);
    const Song song = bench.songs().first();
    // The user's own title and stars stay when the same task is delivered once more.
    QVERIFY(bench.library().rename(song.id, QStringLiteral("Mine")).ok());
    QVERIFY(bench.library().rate(song.id, 5).ok());
    QVERIFY(bench.database().run(QStringLiteral("UPDATE jobs SET state = 'running', dismissed = 0")).ok());
    bench.kill();
    bench.start();
    QTRY_COMPARE(bench.ended().count(), 1);
    QVERIFY(bench.hasWholeSong());
    QCOMPARE(bench.songs().first().title, QStringLiteral("Mine"));
    QCOMPARE(bench.songs().first().rating, 5);
    QCOMPARE(bench.service.submits(), 1);
}

void TestJobMedia::cancelWhileFetching()
{
    JobBench bench;
    bench.service.setMediaFrozen(true);
    const QString id = bench.add();
    QTRY_COMPARE(bench.stateOf(id), toString(State::Fetching));
    bench.queue().cancel(id);
    QCOMPARE(bench.stateOf(id), toString(State::Cancelled));
    QCOMPARE(bench.ended().count(), 1);
    QCOMPARE(toString(bench.songs().first().media), toString(Song::Media::Missing));
    bench.service.setMediaFrozen(false);
    bench.queue().refetch(bench.songs().first().id);
    QTRY_VERIFY(bench.hasWholeSong());
    QCOMPARE(bench.service.submits(), 1);
}

void TestJobMedia::aKillAfterTheDownload()
{
    JobBench bench;
    bench.service.setMediaFrozen(true);
    const QString id = bench.add();
    QTRY_COMPARE(bench.stateOf(id), toString(State::Fetching));
    const Song song = bench.songs().first();
    const SongFolder folder(bench.library().songsDir(), song.id);
    bench.kill();
    // The file has its name, the row does not know it yet.
    QFile file(folder.file(QStringLiteral("audio.m4a")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(FakeService::audioOf(song.remoteId));
    file.close();
    bench.service.setMediaStatus(500); // it must not be fetched again
    bench.service.setMediaFrozen(false);
    bench.start();
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QVERIFY(bench.hasWholeSong());
    QCOMPARE(bench.arrived().count(), 1);
}

void TestJobMedia::songsWithoutAJobAreFetched()
{
    JobBench bench;
    bench.service.setMediaFrozen(true);
    const QString id = bench.add();
    QTRY_COMPARE(bench.stateOf(id), toString(State::Fetching));
    // As after the database was rebuilt from the folders: songs, but no jobs.
    QVERIFY(bench.database().run(QStringLiteral("DELETE FROM jobs")).ok());
    bench.kill();
    bench.service.setMediaFrozen(false);
    bench.start();
    QTRY_VERIFY(bench.hasWholeSong());
    QCOMPARE(bench.service.submits(), 1);
}

void TestJobMedia::stemsOfAKnownSong()
{
    JobBench bench;
    bench.add();
    QTRY_COMPARE(bench.ended().count(), 1);
    const Song song = bench.songs().first();
    SongRequest request(QStringLiteral("stems"), {});
    request.set(QStringLiteral("audio_id"), song.remoteId);
    const auto ids = bench.queue().add(QStringLiteral("fake"), request);
    QVERIFY(ids.ok());
    QTRY_COMPARE(bench.ended().count(), 2);
    QCOMPARE(bench.stateOf(ids->first()), toString(State::Done));
    QCOMPARE(bench.job(ids->first()).songIds, QStringList{song.id});
    QVERIFY(bench.hasWholeSong()); // still one song, with its audio
    QVERIFY(bench.songs().first().hasStems);
    const SongFolder folder(bench.library().songsDir(), song.id);
    QCOMPARE(QDir(folder.stemsDir()).entryList(QDir::Files),
             (QStringList{QStringLiteral("bass.wav"), QStringLiteral("drums.wav")}));
    QVERIFY(!QFile::exists(folder.file(QStringLiteral("stems.zip"))));
}

void TestJobMedia::stemsOfAForeignSong()
{
    JobBench bench;
    SongRequest request(QStringLiteral("stems"), {});
    request.set(QStringLiteral("audio_id"), QStringLiteral("made-elsewhere"));
    QVERIFY(bench.queue().add(QStringLiteral("fake"), request).ok());
    QTRY_COMPARE(bench.ended().count(), 1);
    QCOMPARE(bench.songs().size(), 1);
    const Song song = bench.songs().first();
    QCOMPARE(song.remoteId, QStringLiteral("made-elsewhere"));
    QCOMPARE(song.title, QStringLiteral("Parts"));
    QCOMPARE(toString(song.media), toString(Song::Media::Ready));
    QVERIFY(song.hasStems);
    QVERIFY(song.audioFile.isEmpty());
}

RIFFDESK_TEST(tst_jobmedia, test::runTest<TestJobMedia>);
#include "tst_jobmedia.moc"
