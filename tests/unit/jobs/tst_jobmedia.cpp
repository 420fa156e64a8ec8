#include "jobbench.h"
#include "library/songfolder.h"
#include "support/fixtures.h"
#include "support/testprogram.h"
#include "support/tone.h"
#include "support/zip.h"
#include "tests/support/edited.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace riffdesk;
using State = Job::State;
using test::FakeService;
using test::JobBench;

namespace {
/// The beginning of the sound, as a whole file: nothing on the wire tells.
QByteArray cutInSound(const QByteArray& whole)
{
    return whole.left(1200);
}
} // namespace

/// From Fetching to Done: files come, addresses go, nothing is paid for twice.
class TestJobMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExpiredAddressIsAskedForAgain();
    void aServiceOnAnotherPortIsFoundAgain();
    void aCutDownloadGoesOnWhereItWas();
    void audioThatNeverComes();
    void onAMeteredNetworkFilesWait();
    void refetchBringsWhatIsMissing();
    void refetchMendsWhatWasDamagedSince();
    void refetchMendsWhatCanStillBePlayed();
    void whatCannotBeFetchedStaysAsItWas();
    void aSongWithoutItsCoverIsWhole();
    void duplicatesDeliverOnce();
    void cancelWhileFetching();
    void aKillAfterTheDownload();
    void songsWithoutAJobAreFetched();
    void stemsOfAKnownSong();
    void stemsOfAForeignSong();
    void aDamagedSongIsFetchedAnew();
    void theSameDamageEveryTimeIsTold();
    void aFreshAddressMayHaveItWhole();
    void aLengthThatDisagrees_data();
    void aLengthThatDisagrees();
    void everyContainerKeepsItsEnding_data();
    void everyContainerKeepsItsEnding();
    void aPageIsNoSong();
    void damagedStemsAreNotThere();
    void aForeignServiceDoesNotSendUsHere();
    void unfinishedFilesOfNoSongAreRemoved();
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
    QCOMPARE(bench.stateOf(id), toString(State::Unfetched));
    QVERIFY(bench.job(id).accepted() == ApiError::Accepted::Yes);
    QVERIFY(bench.job(id).error.has_value());
    QCOMPARE(bench.songs().size(), 1); // words and recipe are kept
    QCOMPARE(toString(bench.songs().first().media), toString(Song::Media::Missing));
    QCOMPARE(bench.arrived().count(), 0);

    bench.service.setMediaStatus(200);
    QVERIFY(bench.queue().retry(id)); // would pay again
    QCOMPARE(bench.stateOf(id), toString(State::Unfetched));
    QVERIFY(bench.queue().fetchAgain(id));
    QCOMPARE(toString(bench.songs().first().media), toString(Song::Media::Pending));
    QTRY_COMPARE(bench.ended().count(), 2);
    QCOMPARE(bench.stateOf(id), toString(State::Done));
    QVERIFY(bench.hasWholeSong());
    QCOMPARE(bench.service.submits(), 1); // the files were asked for again, not the song
}

void TestJobMedia::onAMeteredNetworkFilesWait()
{
    JobBench bench;
    bench.queue().setFetchesHeld(true);
    const QString first = bench.add();
    const QString second = bench.add();
    QTRY_VERIFY(bench.job(first).waits && bench.job(second).waits);
    QTRY_VERIFY(bench.queue().isIdle()); // as far as it can go on by itself
    QCOMPARE(bench.service.mediaRequests(), 0);
    const auto here = bench.queue().add(bench.idHere(), bench.request(QStringLiteral("From this computer")));
    QVERIFY(here.ok());
    QTRY_COMPARE(bench.stateOf(here->first()), toString(State::Done)); // comes over no network
    QVERIFY(bench.job(first).waits && bench.job(second).waits);
    QVERIFY(bench.queue().fetchAgain(first)); // the user's word for this one
    QTRY_COMPARE(bench.stateOf(first), toString(State::Done));
    QCOMPARE(bench.stateOf(second), toString(State::Fetching));
    bench.queue().setFetchesHeld(false);
    QTRY_COMPARE(bench.stateOf(second), toString(State::Done));
    QCOMPARE(bench.service.paid(), 3);
}

void TestJobMedia::refetchMendsWhatWasDamagedSince()
{
    JobBench bench;
    QVERIFY(bench.runAnother());
    const Song song = bench.songs().first();
    const int requests = bench.service.mediaRequests();
    const auto arrived = bench.arrived().count();
    QVERIFY(bench.queue().refetch(song.id));
    QTRY_COMPARE(bench.ended().count(), 2);
    QCOMPARE(bench.service.mediaRequests(), requests); // it is whole
    QFile file(bench.library().audioPath(song));
    QVERIFY(file.resize(600)); // into its sound: behind that are only letters
    QVERIFY(!bench.hasWholeSong());
    QVERIFY(bench.queue().refetch(song.id));
    QTRY_COMPARE(bench.ended().count(), 3);
    QVERIFY(bench.hasWholeSong());
    QCOMPARE(bench.arrived().count(), arrived); // it is no news
    QCOMPARE(bench.service.paid(), 1);
}

/// One bit of its sound: it plays to its end, but is not what was kept.
void TestJobMedia::refetchMendsWhatCanStillBePlayed()
{
    JobBench bench;
    QVERIFY(bench.runAnother());
    const Song song = bench.songs().first();
    QCOMPARE(song.files.size(), 2); // known since they came
    const auto flip = [](const QString& path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 1));
        const QByteArray last = file.peek(1);
        QCOMPARE(file.write(QByteArray(1, static_cast<char>(last.at(0) ^ 1))), 1);
    };
    flip(bench.library().audioPath(song));
    flip(bench.library().coverPath(song));
    QVERIFY(!bench.hasWholeSong());
    QVERIFY(bench.queue().refetch(song.id));
    QTRY_COMPARE(bench.ended().count(), 2);
    QVERIFY(bench.hasWholeSong());
    QCOMPARE(bench.songs().first().files, song.files);
    const SongFolder folder(bench.library().songsDir(), song.id);
    for (const SongFile& file : song.files)
        QCOMPARE(*folder.measure(file.name), file);
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*damaged*")}), QStringList());
    QCOMPARE(bench.service.paid(), 1);
}

void TestJobMedia::whatCannotBeFetchedStaysAsItWas()
{
    JobBench bench;
    QVERIFY(bench.runAnother());
    const Song song = bench.songs().first();
    const QString path = bench.library().audioPath(song);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 1));
    QCOMPARE(file.write("?"), 1);
    file.close();
    QVERIFY(!bench.hasWholeSong());
    bench.service.setMediaChange([](const QByteArray& whole, int) { return cutInSound(whole); });
    QVERIFY(bench.queue().refetch(song.id));
    QTRY_COMPARE(bench.ended().count(), 2);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().endsWith('?')); // rather than nothing, or a cut one
    QCOMPARE(toString(bench.songs().first().media), toString(Song::Media::Ready));
    QCOMPARE(bench.songs().first().files, song.files); // what it was is still known
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
    QVERIFY(bench.queue().refetch(song.id));
    QVERIFY(bench.queue().refetch(song.id)); // once is enough
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
    QVERIFY(bench.queue().refetch(bench.songs().first().id));
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
    QVERIFY(test::rename(bench.library(), song.id, QStringLiteral("Mine")).ok());
    QVERIFY(test::rate(bench.library(), song.id, 5).ok());
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
    QVERIFY(bench.queue().cancel(id));
    QCOMPARE(bench.stateOf(id), toString(State::Cancelled));
    QCOMPARE(bench.ended().count(), 1);
    QCOMPARE(toString(bench.songs().first().media), toString(Song::Media::Missing));
    bench.service.setMediaFrozen(false);
    QVERIFY(bench.queue().refetch(bench.songs().first().id));
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
             (QStringList{QStringLiteral("bass.flac"), QStringLiteral("drums.flac")}));
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

void TestJobMedia::aDamagedSongIsFetchedAnew()
{
    JobBench bench;
    bench.service.setMediaChange(
        [](const QByteArray& whole, int n) { return n == 0 ? cutInSound(whole) : whole; });
    const QString id = bench.add();
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QVERIFY(bench.hasWholeSong());
    QCOMPARE(bench.arrived().count(), 1);
    QCOMPARE(bench.service.paid(), 1);
    const SongFolder folder(bench.library().songsDir(), bench.songs().first().id);
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*damaged*")}), QStringList());
}

void TestJobMedia::theSameDamageEveryTimeIsTold()
{
    std::atomic_int fetched = 0;
    JobBench bench;
    bench.service.setMediaChange([&](const QByteArray& whole, int n) {
        fetched = n + 1;
        return cutInSound(whole);
    });
    const QString id = bench.add();
    QTRY_COMPARE(bench.ended().count(), 1);
    QCOMPARE(bench.stateOf(id), toString(State::Unfetched));
    QCOMPARE(fetched.load(), 3); // twice from the first address, once from a fresh one
    const ApiError error = bench.job(id).error.value_or(ApiError());
    QCOMPARE(error.code, QStringLiteral("file_damaged"));
    QVERIFY(!error.message.isEmpty());
    QVERIFY(!error.nextStep().contains(QLatin1String("Settings")));
    const Song song = bench.songs().first();
    QCOMPARE(toString(song.media), toString(Song::Media::Missing));
    QVERIFY(song.audioFile.isEmpty());
    QCOMPARE(bench.arrived().count(), 0);
    const SongFolder folder(bench.library().songsDir(), song.id);
    QFile aside(folder.file(QStringLiteral("audio-damaged.m4a"))); // what came is not thrown away
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), cutInSound(FakeService::audioOf(song.remoteId)));

    bench.service.setMediaChange({});
    QVERIFY(bench.queue().fetchAgain(id));
    QTRY_COMPARE(bench.ended().count(), 2);
    QVERIFY(bench.hasWholeSong());
    QVERIFY(!QFile::exists(aside.fileName()));
    QCOMPARE(bench.service.submits(), 1);
}

void TestJobMedia::aFreshAddressMayHaveItWhole()
{
    JobBench bench;
    bench.service.setMediaChange(
        [](const QByteArray& whole, int n) { return n < 2 ? cutInSound(whole) : whole; });
    const QString id = bench.add();
    QTRY_COMPARE(bench.stateOf(id), toString(State::Done));
    QVERIFY(bench.hasWholeSong());
}

void TestJobMedia::aLengthThatDisagrees_data()
{
    QTest::addColumn<double>("told");
    QTest::addColumn<int>("fetches");
    QTest::addColumn<bool>("arrives");
    QTest::newRow("not told") << 0.0 << 1 << true;
    QTest::newRow("rounded") << 62.0 << 1 << true;
    QTest::newRow("a little more") << 63.0 << 1 << true;
    QTest::newRow("much more") << 120.0 << 3 << false;
    QTest::newRow("much less") << 30.0 << 2 << true; // nothing of it is missing
}

void TestJobMedia::aLengthThatDisagrees()
{
    QFETCH(double, told);
    QFETCH(bool, arrives);
    std::atomic_int fetched = 0;
    JobBench bench;
    bench.service.setToldSeconds(told);
    bench.service.setMediaChange([&](const QByteArray& whole, int n) {
        fetched = n + 1;
        return whole;
    });
    const QString id = bench.add();
    QTRY_COMPARE(bench.ended().count(), 1);
    QTEST(fetched.load(), "fetches");
    QCOMPARE(bench.hasWholeSong(), arrives);
    if (!arrives)
        QVERIFY(bench.job(id).error->sentence().contains(QStringLiteral("1:02 of 2:00")));
}

void TestJobMedia::everyContainerKeepsItsEnding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const QByteArray adts = test::readBytes(test::fixture("media/song.aac"));
    QTest::newRow("webm") << test::readBytes(test::fixture("media/song.webm"))
                          << QStringLiteral("audio.webm");
    QTest::newRow("aac") << adts << QStringLiteral("audio.aac");
    // Its first bytes are those of most MP3 files.
    QTest::newRow("aac behind a tag")
        << QByteArray("ID3\4\0\0\0\0\0\0", 10) + adts << QStringLiteral("audio.aac");
}

void TestJobMedia::everyContainerKeepsItsEnding()
{
    QFETCH(QByteArray, bytes);
    JobBench bench;
    bench.service.setToldSeconds(20);
    bench.service.setMediaChange([&](const QByteArray&, int) { return bytes; });
    const QString id = bench.add();
    QTRY_COMPARE(bench.ended().count(), 1);
    QCOMPARE(bench.stateOf(id), toString(State::Done));
    QTEST(bench.songs().first().audioFile, "name");
    QCOMPARE(test::readBytes(bench.library().audioPath(bench.songs().first())), bytes);
}

void TestJobMedia::aPageIsNoSong()
{
    JobBench bench;
    bench.options.downloadTries = 3;
    bench.queue().setOptions(bench.options);
    bench.service.setMediaChange([](const QByteArray&, int) {
        return QByteArray("<!DOCTYPE html><html><title>Sign in to Hotel</title></html>");
    });
    const QString id = bench.add();
    QTRY_COMPARE(bench.ended().count(), 1);
    const ApiError error = bench.job(id).error.value_or(ApiError());
    QCOMPARE(error.code, QStringLiteral("web_page"));
    QVERIFY(!error.nextStep().contains(QLatin1String("Settings")));
    QCOMPARE(bench.arrived().count(), 0);
}

void TestJobMedia::damagedStemsAreNotThere()
{
    JobBench bench;
    bench.add();
    QTRY_COMPARE(bench.ended().count(), 1);
    const Song song = bench.songs().first();
    const SongFolder folder(bench.library().songsDir(), song.id);
    SongRequest request(QStringLiteral("stems"), {});
    request.set(QStringLiteral("audio_id"), song.remoteId);
    // The archive is as it should be, a track in it is not.
    const QTemporaryDir archives;
    const QString archive = archives.filePath(QStringLiteral("a.zip"));
    const QByteArray track = test::readBytes(test::fixture("media/silence.m4a"));
    QVERIFY(test::writeZip(archive, {{"drums.m4a", track}, {"bass.m4a", track.left(1200)}}));
    bench.service.setMediaChange([=](const QByteArray&, int) { return test::readBytes(archive); });
    const auto ids = bench.queue().add(QStringLiteral("fake"), request);
    QVERIFY(ids.ok());
    QTRY_COMPARE(bench.ended().count(), 2);
    QCOMPARE(bench.stateOf(ids->first()), toString(State::Unfetched));
    const ApiError error = bench.job(ids->first()).error.value_or(ApiError());
    QCOMPARE(error.code, QStringLiteral("file_damaged"));
    QVERIFY2(error.message.contains(QLatin1String("bass.m4a")), qPrintable(error.message));
    QVERIFY(!bench.songs().first().hasStems);
    QVERIFY(!QFile::exists(folder.stemsDir()));
    QVERIFY(QFile::exists(folder.file(QStringLiteral("stems-damaged.zip"))));

    bench.service.setMediaChange({});
    QVERIFY(bench.queue().fetchAgain(ids->first()));
    QTRY_COMPARE(bench.ended().count(), 3);
    QVERIFY(bench.songs().first().hasStems);
    QVERIFY(!QFile::exists(folder.file(QStringLiteral("stems-damaged.zip"))));
}

void TestJobMedia::aForeignServiceDoesNotSendUsHere()
{
    JobBench bench;
    Song song;
    song.service = QStringLiteral("https://93.184.216.34");
    song.remoteId = QStringLiteral("abc");
    song.id = songIdOf(song.service, song.remoteId);
    song.title = QStringLiteral("From afar");
    song.media = Song::Media::Missing;
    song.audioUrl = bench.service.endpoint().baseUrl.toString() + QStringLiteral("/media/1/abc.m4a");
    QVERIFY(bench.library().add(song).ok());
    QVERIFY(bench.queue().refetch(song.id));
    QTRY_COMPARE(bench.ended().count(), 1);
    const QVector<Job> jobs = bench.queue().jobs();
    QCOMPARE(jobs.size(), 1);
    const ApiError error = jobs.first().error.value_or(ApiError());
    QCOMPARE(error.code, QStringLiteral("address_refused"));
    QCOMPARE(bench.service.mediaRequests(), 0);
}

void TestJobMedia::unfinishedFilesOfNoSongAreRemoved()
{
    JobBench bench;
    bench.add();
    QTRY_COMPARE(bench.ended().count(), 1);
    const Song whole = bench.songs().first();
    Song waiting = whole;
    waiting.remoteId = QStringLiteral("not-there-yet");
    waiting.id = songIdOf(waiting.service, waiting.remoteId);
    waiting.media = Song::Media::Missing;
    waiting.audioFile.clear();
    QVERIFY(bench.library().add(waiting).ok());
    bench.kill();
    // A killed run left parts of a song that came all the same, and of one that can be gone on with.
    const QString songs = bench.songsDir();
    QStringList gone;
    QStringList kept;
    for (const char* name : {"audio.fetched.part", "audio.fetched.part.meta", "cover.fetched.part"})
        gone.append(SongFolder(songs, whole.id).file(QString::fromLatin1(name)));
    kept.append(SongFolder(songs, waiting.id).file(QStringLiteral("audio.fetched.part")));
    kept.append(SongFolder(songs, waiting.id).file(QStringLiteral("audio.fetched.part.meta")));
    kept.append(SongFolder(songs, whole.id).file(QStringLiteral("stems.zip.part"))); // may be asked for again
    kept.append(SongFolder(songs, songIdOf(QStringLiteral("a"), QStringLiteral("row that is gone")))
                    .file(QStringLiteral("audio.fetched.part")));
    for (const QString& path : gone + kept) {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QVERIFY(test::writeBytes(path, "half"));
    }
    bench.start();
    for (const QString& path : gone)
        QTRY_VERIFY2(!QFile::exists(path), qPrintable(path));
    for (const QString& path : kept)
        QVERIFY2(QFile::exists(path), qPrintable(path));
}

RIFFDESK_TEST(tst_jobmedia, test::runTest<TestJobMedia>);
#include "tst_jobmedia.moc"
