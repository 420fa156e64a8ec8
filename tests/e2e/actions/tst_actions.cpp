#include "api/catalogue.h"
#include "audio/decoder.h"
#include "jobs/jobqueue.h"
#include "library/library.h"
#include "library/references.h"
#include "library/songfolder.h"
#include "references/uploader.h"
#include "studio/studio.h"
#include "support/brokenserver.h"
#include "support/requestfixtures.h"
#include "support/testhome.h"
#include "support/testprogram.h"
#include "support/tone.h"

#include <QDir>
#include <QHash>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace riffdesk;
using test::RequestFixture;

namespace {

constexpr int songsMs = 400'000; ///< all of them are there long before, even under load
/// Of the recording, and at most of a song: longer than what is cut and continued, as far as that fits.
constexpr double sourceSeconds = 25;
constexpr double latestEnd = 20.25; ///< of a section: the guide also replaces one of a longer song

const QString sourceKey = QStringLiteral("audio_id");
const QString callbackKey = QStringLiteral("callback_url");

void replaceText(QJsonObject& json, const QString& key, const QString& text)
{
    if (json.contains(key))
        json.insert(key, text);
}

/// How many seconds of it can be heard; 0 when it cannot be decoded to its end.
double heardSeconds(const QString& path)
{
    auto decoder = Decoder::open(path, Decoder::ownRate);
    if (!decoder)
        return 0;
    std::vector<float> samples(2 * 65'536);
    double peak = 0;
    for (;;) {
        const auto frames = (*decoder)->read(samples.data(), 65'536);
        if (!frames || (*decoder)->readError())
            return 0;
        if (*frames == 0)
            break;
        for (qint64 i = 0; i < *frames * Decoder::channels; ++i)
            peak = std::max(peak, std::abs(double(samples[static_cast<size_t>(i)])));
    }
    return peak > 0.01 ? double((*decoder)->position()) / (*decoder)->rate() : 0;
}

} // namespace

/// Each action in three forms, from what the user says to what is in the library.
class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void becomesASong_data() { rows(); }
    void becomesASong();
    void callbacksComeToo();

private:
    static void rows();
    void makeSources();
    void makeAll();
    [[nodiscard]] QJsonObject onThisService(QJsonObject json) const;
    void checkStems(const Job& job) const;
    void checkSong(const Job& job, const RequestFixture& fixture) const;

    test::TestHome m_home;
    Catalogue m_catalogue = Catalogue::builtIn();
    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<test::BrokenServer> m_callbacks;
    Song m_source;
    Reference m_upload;
    QHash<QString, QString> m_jobs; ///< by the fixture's name
};

void TestActions::rows()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < test::requestFixtures().size(); ++i)
        QTest::newRow(test::requestFixtures().at(i).name().constData()) << i;
}

void TestActions::initTestCase()
{
    m_callbacks = std::make_unique<test::BrokenServer>(
        [](const test::BrokenServer::Request&, int) { return test::BrokenServer::json("{}"); });
    Studio::Options options;
    options.practice = true;
    options.practiceDelayMs = 100;
    options.practiceSongSeconds = sourceSeconds;
    options.dataDir = m_home.path(QStringLiteral("studio"));
    m_studio = std::make_unique<Studio>(options);
    QVERIFY(m_studio->open());
    JobOptions hurry;
    hurry.pollYoungMs = 100;
    hurry.pollOldMs = 200;
    m_studio->jobs().setOptions(hurry);
    m_studio->resume();
    makeSources();
    if (!QTest::currentTestFailed())
        makeAll();
}

/// The song and the recording that the others work on.
void TestActions::makeSources()
{
    const QString recording = m_home.path(QStringLiteral("Hum.wav"));
    QVERIFY(test::writeWav(recording, test::sine(sourceSeconds, 220, 0.3, 8000), 8000, 2));
    Upload* upload = m_studio->uploader().start(m_studio->serviceId(), UploadSource::fromFile(recording));
    std::optional<Reference> reference;
    connect(upload, &Upload::finished, this, [&](const Result<Reference, UploadFault>& result) {
        if (result)
            reference = *result;
    });
    // Short, for the others are about as long as it is.
    SongRequest song(QStringLiteral("generate"), m_catalogue.defaultModel());
    song.set(QStringLiteral("custom"), true);
    song.set(QStringLiteral("lyric"), QStringLiteral("[Verse]\nNo more shadows\n[Chorus]\nNo more lies"
                                                     "\n[Verse 2]\nJust the truth"));
    song.set(QStringLiteral("seed"), QStringLiteral("1"));
    const auto ids = m_studio->jobs().add(m_studio->serviceId(), song);
    QVERIFY(ids);
    QTRY_VERIFY_WITH_TIMEOUT(reference && m_studio->jobs().isIdle(), songsMs);
    m_upload = *reference;
    const auto job = m_studio->jobs().job(ids->first());
    QVERIFY(job && job->songIds.size() == 1);
    m_source = m_studio->library().song(job->songIds.first()).value_or(Song());
    QVERIFY(m_source.media == Song::Media::Ready);
    QVERIFY2(m_source.durationSeconds > latestEnd, qPrintable(QString::number(m_source.durationSeconds)));
}

/// All the others, in one go.
void TestActions::makeAll()
{
    QVector<SongRequest> requests;
    QStringList names;
    for (const RequestFixture& fixture : test::requestFixtures()) {
        requests.append(test::requestOf(onThisService(fixture.given)));
        names.append(QString::fromUtf8(fixture.name()));
    }
    const auto ids = m_studio->jobs().add(m_studio->serviceId(), requests);
    QVERIFY2(ids, ids ? "" : qPrintable(ids.error().text()));
    QCOMPARE(ids->size(), names.size());
    for (int i = 0; i < names.size(); ++i)
        m_jobs.insert(names.at(i), ids->at(i));
    QTRY_VERIFY_WITH_TIMEOUT(m_studio->jobs().isIdle(), songsMs);
}

/// The guide's songs are not here: ours take their place, and its callback address is one that answers.
QJsonObject TestActions::onThisService(QJsonObject json) const
{
    const bool upload = json.value(QLatin1String("action")).toString().startsWith(QLatin1String("upload_"));
    replaceText(json, sourceKey, upload ? m_upload.remoteId : m_source.remoteId);
    replaceText(json, QStringLiteral("swap_audio_id"), m_source.remoteId);
    const QString endKey = QStringLiteral("replace_section_end");
    if (json.value(endKey).toDouble() > latestEnd)
        json.insert(endKey, latestEnd);
    replaceText(json, callbackKey,
                m_callbacks->url(QStringLiteral("/hooks/songs")).toString(QUrl::FullyEncoded));
    return json;
}

void TestActions::becomesASong()
{
    QFETCH(int, index);
    const RequestFixture& fixture = test::requestFixtures().at(index);
    const auto job = m_studio->jobs().job(m_jobs.value(QString::fromUtf8(fixture.name())));
    QVERIFY(job.has_value());
    QVERIFY2(job->state == Job::State::Done, job->error ? qPrintable(job->error->message) : "not done");
    QJsonObject sent = job->request;
    if (!fixture.body.contains(QLatin1String("seed")))
        sent.remove(QStringLiteral("seed")); // drawn where the user left it to chance
    const QByteArray wrong = test::differences(sent, onThisService(fixture.body));
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    QCOMPARE(job->songIds.size(), 1);
    if (fixture.action == QLatin1String("stems"))
        checkStems(*job);
    else
        checkSong(*job, fixture);
}

void TestActions::checkStems(const Job& job) const
{
    QCOMPARE(job.songIds.first(), m_source.id); // the stems come to the song they were taken from
    QVERIFY(m_studio->library().song(m_source.id)->hasStems);
    const QDir folder(SongFolder(m_studio->library().songsDir(), m_source.id).stemsDir());
    const QStringList stems = folder.entryList(QDir::Files, QDir::Name);
    QCOMPARE(stems, QStringList({QStringLiteral("bass.flac"), QStringLiteral("chords.flac"),
                                 QStringLiteral("drums.flac"), QStringLiteral("melody.flac")}));
    for (const QString& stem : stems) {
        const double seconds = heardSeconds(folder.filePath(stem));
        QVERIFY2(std::abs(seconds - m_source.durationSeconds) < 1, qPrintable(stem));
    }
}

void TestActions::checkSong(const Job& job, const RequestFixture& fixture) const
{
    const auto song = m_studio->library().song(job.songIds.first());
    QVERIFY(song.has_value());
    QVERIFY(song->media == Song::Media::Ready);
    const double seconds = heardSeconds(m_studio->library().audioPath(*song));
    QVERIFY2(seconds > 5 && std::abs(seconds - song->durationSeconds) < 1,
             qPrintable(QStringLiteral("%1 s of %2 s").arg(seconds).arg(song->durationSeconds)));
    QVERIFY(QFile::exists(m_studio->library().coverPath(*song)));

    const auto given = [&](const char* key) { return fixture.given.value(QLatin1String(key)).toString(); };
    QCOMPARE(song->action, fixture.action);
    QCOMPARE(song->model, given("model"));
    QCOMPARE(song->request, job.request);
    QVERIFY(!song->title.isEmpty());
    if (!given("title").isEmpty())
        QCOMPARE(song->title, given("title"));
    if (!given("lyric").isEmpty())
        QCOMPARE(song->lyrics, given("lyric").replace(QLatin1String("\\n"), QLatin1String("\n")));
    if (!given("seed").isEmpty())
        QCOMPARE(song->seed, given("seed"));
    if (!given("style").isEmpty())
        QCOMPARE(song->style, given("style"));
    QCOMPARE(song->prompt, given("prompt"));

    const Action& action = *m_catalogue.action(fixture.action);
    const bool ofSong = action.source == Action::Source::Song;
    const bool ofUpload = action.source == Action::Source::Upload;
    QCOMPARE(song->parentId, ofSong ? m_source.id : QString());
    QCOMPARE(song->parentRemoteId, ofSong ? m_source.remoteId : ofUpload ? m_upload.remoteId : QString());
}

/// The service tells the callback address, too; the songs above came without it.
void TestActions::callbacksComeToo()
{
    QStringList expected;
    for (const RequestFixture& fixture : test::requestFixtures()) {
        if (fixture.given.contains(callbackKey))
            expected.append(m_studio->jobs().job(m_jobs.value(QString::fromUtf8(fixture.name())))->taskId);
    }
    QCOMPARE(expected.size(), 11);
    QTRY_COMPARE(m_callbacks->requests().size(), expected.size());
    QStringList told;
    for (const auto& request : m_callbacks->requests())
        told.append(
            QJsonDocument::fromJson(request.body).object().value(QLatin1String("task_id")).toString());
    expected.sort();
    told.sort();
    QCOMPARE(told, expected);
}

RIFFDESK_TEST(tst_actions, [](int argc, char** argv) {
    const test::TestHome home;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    const QCoreApplication application(argc, argv);
    TestActions test;
    return QTest::qExec(&test, argc, argv);
});

#include "tst_actions.moc"
