#include "jobbench.h"
#include "library/songfolder.h"
#include "support/testprogram.h"
#include "support/tone.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace riffdesk;
using State = Job::State;
using FileKind = SongFileState::Kind;
using test::FakeService;
using test::JobBench;

namespace {

const QString wavAction = QStringLiteral("wav");
const QString videoAction = QStringLiteral("video");
constexpr double songLength = 61.5; // of the fake service's songs

/// A library with one song, and a service that has its files.
class FileBench : public JobBench
{
public:
    FileBench()
    {
        service.setFiles(wav(), video());
        add();
        if (!QTest::qWaitFor([this] { return hasWholeSong() && queue().isIdle(); }, test::patienceMs))
            qFatal("there is no song");
    }

    static const QByteArray& wav()
    {
        static const QByteArray bytes = made("song.wav", {});
        return bytes;
    }
    static const QByteArray& video()
    {
        static const QByteArray bytes = made(
            "song.mp4", {QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                         QStringLiteral("testsrc=size=64x64:rate=2:duration=61.5"), QStringLiteral("-c:v"),
                         QStringLiteral("mpeg4"), QStringLiteral("-movflags"), QStringLiteral("+faststart")});
        return bytes;
    }

    [[nodiscard]] Song song() { return songs().first(); }
    [[nodiscard]] FileKind kind(const QString& action) { return queue().fileState(song(), action).kind; }
    [[nodiscard]] QString path(const QString& name)
    {
        return SongFolder(library().songsDir(), song().id).file(name);
    }
    /// Asks for a file; the job's id.
    QString ask(const QString& action, bool anew = false)
    {
        const auto added = queue().addFile(song().id, action, anew);
        return added ? *added : QString();
    }
    [[nodiscard]] bool isIn(const QString& jobId, State state)
    {
        return QTest::qWaitFor([&] { return stateOf(jobId) == toString(state); }, test::patienceMs);
    }

private:
    static QByteArray made(const char* name, const QStringList& arguments)
    {
        const QTemporaryDir folder;
        const QString tone = folder.filePath(QStringLiteral("tone.wav"));
        const QString file = folder.filePath(QLatin1String(name));
        if (!test::writeWav(tone, test::sine(songLength, 220, 0.5, 8000), 8000, 2)
            || (tone != file && !test::encode(tone, file, arguments)))
            qFatal("no %s", name);
        return test::readBytes(file);
    }
};

} // namespace

/// The lossless WAV and the video of a song: paid requests as safe as songs, whose files are kept with it.
class TestSongFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeAndAreKept_data();
    void comeAndAreKept();
    void areNotPaidForTwice();
    void anewIsAnotherRequest();
    void whatFailsAnewLeavesTheFile();
    void aKillWhileItIsSent_data();
    void aKillWhileItIsSent();
    void anotherKindIsNotTakenForIt();
    void anUntoldOutcomeIsAskedAbout();
    void aRefusalIsNotCharged();
    void aDamagedFileIsNotKept_data();
    void aDamagedFileIsNotKept();
    void aTaskWithoutAFile();
    void whatIsGoneComesAgain();
    void fetchingTheSongLooksAtThem();
    void theWavIsNotTheSong();
    void whatNoServiceHas();
    void theFormDoesNotAskForThem();
    void anExpiredAddressIsAskedForAgain();
};

void TestSongFiles::comeAndAreKept_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FakeService::Submit>("answer");
    for (const auto& [how, answer] : {std::pair("task", FakeService::Submit::Task),
                                      std::pair("complete answer", FakeService::Submit::Full),
                                      std::pair("without a task", FakeService::Submit::FullWithoutTask)}) {
        QTest::addRow("wav, %s", how)
            << wavAction << QStringLiteral("audio.wav") << FileBench::wav() << answer;
        QTest::addRow("video, %s", how)
            << videoAction << QStringLiteral("video.mp4") << FileBench::video() << answer;
    }
}

void TestSongFiles::comeAndAreKept()
{
    QFETCH(QString, action);
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(FakeService::Submit, answer);
    FileBench bench;
    QCOMPARE(int(bench.kind(action)), int(FileKind::NotHere));
    bench.service.nextSubmit(answer);
    const QString id = bench.ask(action);
    QVERIFY(bench.isIn(id, State::Done));
    const QJsonObject asked{{QStringLiteral("audio_id"), bench.song().remoteId}};
    QCOMPARE(QJsonDocument::fromJson(bench.service.bodies().last()).object(), asked);
    QCOMPARE(bench.service.paid(), 2);
    QCOMPARE(test::readBytes(bench.path(name)), bytes);
    const Song song = bench.song();
    const SongFile* const kept = song.file(name);
    QVERIFY(kept);
    QCOMPARE(kept->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QVERIFY(bench.hasWholeSong()); // as it was
    QVERIFY(song.file(QStringLiteral("audio.m4a")));
    QCOMPARE(bench.songs().size(), 1);
    QCOMPARE(bench.job(id).songIds, QStringList{song.id});
    QCOMPARE(int(bench.kind(action)), int(FileKind::Here));
    QCOMPARE(bench.queue().fileState(song, action).path, bench.path(name));
    QVERIFY(bench.library().writeFiles().ok());
    const auto written = SongFolder(bench.songsDir(), song.id).readSong();
    QVERIFY(written.ok());
    QVERIFY(written->file(name));
}

void TestSongFiles::areNotPaidForTwice()
{
    FileBench bench;
    bench.service.setTasksFrozen(true);
    const QString id = bench.ask(wavAction);
    QVERIFY(!id.isEmpty());
    QVERIFY(bench.ask(wavAction).isEmpty()); // before it has left
    QVERIFY(bench.isIn(id, State::Running));
    QCOMPARE(int(bench.kind(wavAction)), int(FileKind::OnItsWay));
    QVERIFY(bench.ask(wavAction, true).isEmpty());
    QVERIFY(!bench.ask(videoAction).isEmpty()); // another one
    bench.service.setTasksFrozen(false);
    QVERIFY(bench.isIn(id, State::Done));
    const auto again = bench.queue().addFile(bench.song().id, wavAction);
    QVERIFY(!again.ok());
    QVERIFY2(again.error().message.contains(QLatin1String("already here")),
             qPrintable(again.error().message));
    QTRY_VERIFY(bench.queue().isIdle());
    QCOMPARE(bench.service.paid(), 3);
}

void TestSongFiles::anewIsAnotherRequest()
{
    FileBench bench;
    QVERIFY(bench.isIn(bench.ask(wavAction), State::Done));
    const QByteArray other = FileBench::wav() + QByteArray("note\2\0\0\0ab", 10);
    bench.service.setFiles(other, {});
    QVERIFY(bench.isIn(bench.ask(wavAction, true), State::Done));
    QCOMPARE(test::readBytes(bench.path(Song::wavFile())), other);
    QCOMPARE(bench.song().file(Song::wavFile())->bytes, other.size());
    QCOMPARE(bench.service.paid(), 3);
}

void TestSongFiles::whatFailsAnewLeavesTheFile()
{
    FileBench bench;
    QVERIFY(bench.isIn(bench.ask(wavAction), State::Done));
    bench.service.setFiles(FileBench::wav().left(1000), {});
    const QString id = bench.ask(wavAction, true);
    QVERIFY(bench.isIn(id, State::Unfetched));
    QCOMPARE(test::readBytes(bench.path(Song::wavFile())), FileBench::wav());
    QVERIFY(bench.song().file(Song::wavFile()));
}

void TestSongFiles::aKillWhileItIsSent_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("wav") << wavAction;
    QTest::newRow("video") << videoAction;
}

void TestSongFiles::aKillWhileItIsSent()
{
    QFETCH(QString, action);
    FileBench bench;
    bench.service.nextSubmit(FakeService::Submit::Hold);
    const QString id = bench.ask(action);
    QTRY_COMPARE(bench.service.paid(), 2);
    QVERIFY(bench.isIn(id, State::Submitting));
    bench.kill();
    bench.service.releaseSubmits();
    bench.start();
    QVERIFY(bench.isIn(id, State::Done));
    QCOMPARE(bench.service.paid(), 2);
    QCOMPARE(bench.service.submits(), 2);
    QCOMPARE(int(bench.kind(action)), int(FileKind::Here));
}

/// A request for the video of a song has the same words as one for its WAV.
void TestSongFiles::anotherKindIsNotTakenForIt()
{
    FileBench bench;
    bench.options.historyTries = 1;
    bench.queue().setOptions(bench.options);
    const QJsonObject request{{QStringLiteral("audio_id"), bench.song().remoteId}};
    bench.service.addForeignTask(request, 0, QStringLiteral("videos"));
    bench.service.addForeignTask({{QStringLiteral("action"), QStringLiteral("stems")},
                                  {QStringLiteral("audio_id"), bench.song().remoteId}},
                                 0);
    bench.service.nextSubmit(FakeService::Submit::DropUntaken);
    const QString id = bench.ask(wavAction);
    QTRY_VERIFY(bench.job(id).searched);
    QCOMPARE(bench.stateOf(id), toString(State::Unknown));
    QCOMPARE(bench.job(id).candidates.size(), 0); // they are of other kinds
    QCOMPARE(bench.service.paid(), 1);
}

void TestSongFiles::anUntoldOutcomeIsAskedAbout()
{
    FileBench bench;
    bench.options.historyTries = 1;
    bench.queue().setOptions(bench.options);
    bench.service.setHistoryEmpty(true);
    bench.service.nextSubmit(FakeService::Submit::Drop);
    const QString id = bench.ask(wavAction);
    QTRY_VERIFY(bench.job(id).searched);
    QCOMPARE(int(bench.kind(wavAction)), int(FileKind::Undecided));
    for (const bool anew : {false, true}) {
        const auto again = bench.queue().addFile(bench.song().id, wavAction, anew);
        QVERIFY(!again.ok());
    }
    QCOMPARE(bench.service.submits(), 2);
    bench.service.setHistoryEmpty(false);
    QVERIFY(bench.queue().checkAgain(id));
    QVERIFY(bench.isIn(id, State::Done));
    QCOMPARE(bench.service.paid(), 2);
}

void TestSongFiles::aRefusalIsNotCharged()
{
    FileBench bench;
    bench.service.nextSubmitAnswer(403,
                                   R"({"success":false,"error":{"code":"used_up","message":"none left"}})");
    const QString id = bench.ask(wavAction);
    QVERIFY(bench.isIn(id, State::Failed));
    QVERIFY(bench.job(id).accepted() == ApiError::Accepted::No);
    QCOMPARE(int(bench.kind(wavAction)), int(FileKind::NotHere));
    QVERIFY(bench.isIn(bench.ask(wavAction), State::Done)); // may be asked for again
    QCOMPARE(bench.service.paid(), 2);
    const auto retried = bench.queue().retry(id); // its card is still there
    QVERIFY(!retried.ok());
    QVERIFY(retried.error().message.contains(QLatin1String("already here")));
    QCOMPARE(bench.stateOf(id), toString(State::Failed));
    QCOMPARE(bench.service.submits(), 3);
}

void TestSongFiles::aDamagedFileIsNotKept_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray& wav = FileBench::wav();
    const QByteArray& video = FileBench::video();
    QTest::newRow("a cut WAV") << wavAction << wav.left(wav.size() / 2);
    QTest::newRow("an M4A as a WAV") << wavAction << FakeService::audioOf(QStringLiteral("x"));
    QTest::newRow("a cut video") << videoAction << video.left(video.size() / 2);
    QTest::newRow("a video without pictures") << videoAction << FakeService::audioOf(QStringLiteral("x"));
}

void TestSongFiles::aDamagedFileIsNotKept()
{
    QFETCH(QString, action);
    QFETCH(QByteArray, bytes);
    FileBench bench;
    bench.service.setFiles(bytes, bytes);
    const QString id = bench.ask(action);
    QVERIFY(bench.isIn(id, State::Unfetched));
    QVERIFY(bench.job(id).accepted() == ApiError::Accepted::Yes);
    QCOMPARE(int(bench.kind(action)), int(FileKind::Unfetched));
    QVERIFY(bench.ask(action).isEmpty()); // it is paid for
    QVERIFY(!QFile::exists(bench.path(Song::wavFile())));
    QVERIFY(!QFile::exists(bench.path(Song::videoFile())));
    QCOMPARE(toString(bench.song().media), toString(Song::Media::Ready));
    bench.service.setFiles(FileBench::wav(), FileBench::video());
    QVERIFY(bench.queue().fetchAgain(id));
    QVERIFY(bench.isIn(id, State::Done));
    QCOMPARE(int(bench.kind(action)), int(FileKind::Here));
    QCOMPARE(bench.service.paid(), 2);
}

void TestSongFiles::aTaskWithoutAFile()
{
    FileBench bench;
    bench.service.nextSubmitAnswer(
        200, R"({"success":true,"task_id":"t","data":[{"video_url":"http://127.0.0.1/v"}]})");
    bench.service.nextLookUpAnswer(
        200, R"({"items":[{"id":"t","type":"wav","finished_at":2,)"
             R"("response":{"success":true,"data":{"video_url":"http://127.0.0.1/v"}}}]})");
    const QString id = bench.ask(wavAction);
    QVERIFY(bench.isIn(id, State::Unfetched));
    QVERIFY(bench.job(id).accepted() == ApiError::Accepted::Yes);
}

void TestSongFiles::whatIsGoneComesAgain()
{
    FileBench bench;
    QVERIFY(bench.isIn(bench.ask(videoAction), State::Done));
    bench.kill();
    bench.service.expireMedia();
    bench.start();
    QVERIFY(QFile::remove(bench.path(Song::videoFile())));
    QCOMPARE(int(bench.kind(videoAction)), int(FileKind::Gone));
    const auto again = bench.queue().addFile(bench.song().id, videoAction);
    QVERIFY(!again.ok());
    QVERIFY(again.error().nextStep.contains(QLatin1String("costs nothing")));
    QVERIFY(bench.queue().refetchFile(bench.song().id, videoAction));
    QTRY_COMPARE(int(bench.kind(videoAction)), int(FileKind::Here));
    QTRY_VERIFY(bench.queue().isIdle());
    QCOMPARE(test::readBytes(bench.path(Song::videoFile())), FileBench::video());
    QCOMPARE(bench.service.paid(), 2);
}

void TestSongFiles::fetchingTheSongLooksAtThem()
{
    FileBench bench;
    QVERIFY(bench.isIn(bench.ask(wavAction), State::Done));
    QVERIFY(test::writeBytes(bench.path(Song::wavFile()), FileBench::wav().left(2000)));
    QVERIFY(bench.queue().refetch(bench.song().id));
    QTRY_VERIFY(bench.queue().isIdle());
    QCOMPARE(test::readBytes(bench.path(Song::wavFile())), FileBench::wav());
    QVERIFY(bench.hasWholeSong());
    QCOMPARE(bench.service.paid(), 2);
}

void TestSongFiles::theWavIsNotTheSong()
{
    FileBench bench;
    QVERIFY(bench.isIn(bench.ask(wavAction), State::Done));
    QVERIFY(QFile::remove(bench.path(QStringLiteral("audio.m4a"))));
    QVERIFY(bench.queue().refetch(bench.song().id));
    QTRY_VERIFY(bench.queue().isIdle());
    QCOMPARE(bench.song().audioFile, QStringLiteral("audio.m4a"));
    QVERIFY(bench.hasWholeSong());
    QVERIFY(bench.song().file(Song::wavFile()));
}

void TestSongFiles::whatNoServiceHas()
{
    FileBench bench;
    Song imported = bench.song();
    imported.service = importedService();
    imported.id = songIdOf(imported.service, imported.remoteId);
    QVERIFY(bench.library().add(imported).ok());
    QCOMPARE(int(bench.queue().fileState(imported, wavAction).kind), int(FileKind::Impossible));
    for (const bool anew : {false, true})
        QVERIFY(!bench.queue().addFile(imported.id, wavAction, anew).ok());
    QVERIFY(!bench.queue().addFile(QStringLiteral("nothing"), wavAction).ok());
    QVERIFY(!bench.queue().addFile(bench.song().id, QStringLiteral("cover")).ok());
    QVERIFY(bench.queue().isIdle());
    QCOMPARE(bench.service.submits(), 1);
}

void TestSongFiles::theFormDoesNotAskForThem()
{
    FileBench bench;
    SongRequest request(wavAction, {});
    request.set(QStringLiteral("audio_id"), bench.song().remoteId);
    QVERIFY(!bench.queue().add(QStringLiteral("fake"), request).ok());
    QCOMPARE(bench.service.submits(), 1);
}

void TestSongFiles::anExpiredAddressIsAskedForAgain()
{
    FileBench bench;
    bench.service.setMediaFrozen(true);
    const QString id = bench.ask(wavAction);
    QVERIFY(bench.isIn(id, State::Fetching));
    QTRY_VERIFY(bench.job(id).error.has_value());
    bench.kill(); // a part of it is here
    bench.service.expireMedia();
    bench.service.setMediaFrozen(false);
    bench.start();
    QVERIFY(bench.isIn(id, State::Done));
    QCOMPARE(test::readBytes(bench.path(Song::wavFile())), FileBench::wav());
    QCOMPARE(bench.service.paid(), 2);
}

RIFFDESK_TEST(tst_songfiles, test::runTest<TestSongFiles>);
#include "tst_songfiles.moc"
