#include "library/songfolder.h"
#include "library/songjson.h"
#include "samplesong.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace riffdesk;
using riffdesk::test::sampleSong;

class TestSongFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void idsAreStableAndSafe();
    void idsOfOthersAreRefused_data();
    void idsOfOthersAreRefused();
    void plainNames_data();
    void plainNames();
    void aSongSurvivesTheRoundTrip();
    void mediaFollowsTheFiles();
    void filesAreFoundWhenTheirNamesAreNot();
    void namesFromJsonAreNotTrusted_data();
    void namesFromJsonAreNotTrusted();
    void hostileJsonIsBounded();
    void unusableJson_data();
    void unusableJson();
    void aCopiedFolderIsNoSecondSong();
    void removingFollowsNoLink();
    void whatAKilledWriterLeftGoes();

private:
    void put(const QString& path, const QByteArray& content = "x") const
    {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        QCOMPARE(file.write(content), content.size());
    }
    std::unique_ptr<test::TestHome> m_home;
    QString m_songs;
    Song m_song = sampleSong();
};

void TestSongFolder::init()
{
    m_home = std::make_unique<test::TestHome>();
    m_songs = m_home->path(QStringLiteral("songs"));
    QVERIFY(QDir().mkpath(m_songs)); // as the library makes it
}

void TestSongFolder::whatAKilledWriterLeftGoes()
{
    const SongFolder folder(m_songs, m_song.id);
    QVERIFY(folder.make());
    put(folder.file(QStringLiteral("song.json.aBcDeF")));
    put(folder.file(QStringLiteral("song.json.bak")));
    QVERIFY(folder.writeSong(m_song));
    QCOMPARE(QDir(QFileInfo(folder.file(QStringLiteral("x"))).path()).entryList(QDir::Files),
             QStringList({QStringLiteral("song.json"), QStringLiteral("song.json.bak")}));
}

void TestSongFolder::idsAreStableAndSafe()
{
    // Fixed: a library made by an older version must still be found.
    QCOMPARE(songIdOf(QStringLiteral("practice"), QStringLiteral("abc")),
             QStringLiteral("638298a3-ff8c-5320-98c4-6a5e0b1c51f5"));
    QVERIFY(isSongId(songIdOf(QStringLiteral("../.."), QStringLiteral("/etc/passwd"))));
    QVERIFY(songIdOf(QStringLiteral("a"), QStringLiteral("b"))
            != songIdOf(QStringLiteral("b"), QStringLiteral("a")));
    QVERIFY(songIdOf(QStringLiteral("ab"), QStringLiteral("c"))
            != songIdOf(QStringLiteral("a"), QStringLiteral("bc")));
}

void TestSongFolder::idsOfOthersAreRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("parent") << QStringLiteral("..");
    QTest::newRow("path") << QStringLiteral("../00000000-0000-5000-8000-000000000001");
    QTest::newRow("braces") << QStringLiteral("{12345678-1234-5234-8234-123456789abc}");
    QTest::newRow("capitals") << QStringLiteral("12345678-1234-5234-8234-123456789ABC");
    QTest::newRow("tail") << QStringLiteral("12345678-1234-5234-8234-123456789abc/..");
    QTest::newRow("null") << QStringLiteral("00000000-0000-0000-0000-000000000000");
}

void TestSongFolder::idsOfOthersAreRefused()
{
    QFETCH(QString, id);
    const SongFolder folder(m_songs, id);
    QVERIFY(folder.path().isEmpty());
    QVERIFY(folder.file(QStringLiteral("audio.m4a")).isEmpty());
    QVERIFY(folder.stemsDir().isEmpty());
    QVERIFY(!folder.make());
    QVERIFY(!folder.writeSong(m_song));
    QVERIFY(!folder.readSong());
    QVERIFY(!folder.remove());
}

void TestSongFolder::plainNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("plain");
    QTest::newRow("usual") << QStringLiteral("audio.m4a") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("up") << QStringLiteral("..") << false;
    QTest::newRow("slash") << QStringLiteral("a/b") << false;
    QTest::newRow("backslash") << QStringLiteral("a\\b") << false;
    QTest::newRow("drive") << QStringLiteral("c:x") << false;
    QTest::newRow("hidden") << QStringLiteral(".x") << false;
    QTest::newRow("nul") << QString::fromLatin1("a\0b", 3) << false;
    QTest::newRow("long") << QString(256, QLatin1Char('x')) << false;
}

void TestSongFolder::plainNames()
{
    QFETCH(QString, name);
    QTEST(SongFolder::isPlainName(name), "plain");
}

void TestSongFolder::aSongSurvivesTheRoundTrip()
{
    const SongFolder folder(m_songs, m_song.id);
    m_song.titleByUser = true;
    m_song.rating = 4;
    m_song.trashedAt = m_song.addedAt.addDays(1);
    m_song.media = Song::Media::Ready;
    m_song.audioFile = QStringLiteral("audio.m4a");
    m_song.coverFile = QStringLiteral("cover.jpg");
    m_song.hasStems = true;
    QVERIFY(folder.writeSong(m_song));
    put(folder.file(m_song.audioFile));
    put(folder.file(m_song.coverFile));
    QVERIFY(QDir().mkpath(folder.stemsDir()));
    put(folder.stemsDir() + QStringLiteral("/drums.wav"));
    const auto read = folder.readSong();
    QVERIFY(read);
    QVERIFY(*read == m_song);
    m_song = sampleSong();
}

void TestSongFolder::mediaFollowsTheFiles()
{
    const SongFolder folder(m_songs, m_song.id);
    const auto mediaWith = [&](Song::Media written) {
        Song song = m_song;
        song.media = written;
        song.audioFile = QStringLiteral("audio.m4a");
        const auto done = folder.writeSong(song);
        const auto read = folder.readSong();
        return done && read ? toString(read->media) : QStringLiteral("unread");
    };
    QCOMPARE(mediaWith(Song::Media::Pending), QStringLiteral("pending"));
    QCOMPARE(mediaWith(Song::Media::Missing), QStringLiteral("missing"));
    QCOMPARE(mediaWith(Song::Media::Ready), QStringLiteral("missing"));
    QVERIFY(folder.readSong()->audioFile.isEmpty());
    put(folder.file(QStringLiteral("audio.m4a")));
    QCOMPARE(mediaWith(Song::Media::Pending), QStringLiteral("ready"));
    QVERIFY(QFile::remove(folder.file(QStringLiteral("audio.m4a"))));
    QVERIFY(QDir().mkpath(folder.stemsDir()));
    QVERIFY(!folder.readSong()->hasStems);
    put(folder.stemsDir() + QStringLiteral("/drums.wav"));
    QCOMPARE(mediaWith(Song::Media::Pending), QStringLiteral("ready"));
    QVERIFY(folder.readSong()->hasStems);
}

void TestSongFolder::filesAreFoundWhenTheirNamesAreNot()
{
    const SongFolder folder(m_songs, m_song.id);
    QVERIFY(folder.writeSong(m_song)); // written before the files came
    put(folder.file(QStringLiteral("audio.mp3")));
    put(folder.file(QStringLiteral("cover.png")));
    const auto read = folder.readSong();
    QVERIFY(read);
    QCOMPARE(read->audioFile, QStringLiteral("audio.mp3"));
    QCOMPARE(read->coverFile, QStringLiteral("cover.png"));
    QCOMPARE(toString(read->media), QStringLiteral("ready"));
    QVERIFY(
        QFile::rename(folder.file(QStringLiteral("audio.mp3")), folder.file(QStringLiteral("audio.webm"))));
    QVERIFY(
        QFile::rename(folder.file(QStringLiteral("cover.png")), folder.file(QStringLiteral("cover.avif"))));
    QCOMPARE(folder.readSong()->audioFile, QStringLiteral("audio.webm"));
    QCOMPARE(folder.readSong()->coverFile, QStringLiteral("cover.avif"));
}

void TestSongFolder::namesFromJsonAreNotTrusted_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("outside") << QStringLiteral("../../secret.txt");
    QTest::newRow("absolute") << m_home->path(QStringLiteral("secret.txt"));
    QTest::newRow("link") << QStringLiteral("link.m4a");
    QTest::newRow("folder") << QStringLiteral("stems");
    QTest::newRow("missing") << QStringLiteral("gone.m4a");
}

void TestSongFolder::namesFromJsonAreNotTrusted()
{
    QFETCH(QString, name);
    const SongFolder folder(m_songs, m_song.id);
    Song song = m_song;
    song.audioFile = name;
    song.coverFile = name;
    QVERIFY(folder.writeSong(song));
    put(m_home->path(QStringLiteral("secret.txt")));
    QVERIFY(QDir().mkpath(folder.stemsDir()));
    QVERIFY(QFile::link(m_home->path(QStringLiteral("secret.txt")), folder.file(QStringLiteral("link.m4a"))));
    const auto read = folder.readSong();
    QVERIFY(read);
    QCOMPARE(read->audioFile, QString());
    QCOMPARE(read->coverFile, QString());
}

void TestSongFolder::hostileJsonIsBounded()
{
    QJsonObject json = QJsonDocument::fromJson(songjson::toJson(m_song)).object();
    json[QStringLiteral("title")] = QString(100'000, QLatin1Char('t'));
    json[QStringLiteral("durationSeconds")] = 1e300;
    json[QStringLiteral("loudness")] = -1e300;
    json[QStringLiteral("truePeak")] = 1e300;
    json[QStringLiteral("rating")] = 99;
    json[QStringLiteral("createdAt")] = QStringLiteral("yesterday");
    json[QStringLiteral("trashedAt")] = 5;
    json[QStringLiteral("parentId")] = QStringLiteral("../..");
    json[QStringLiteral("request")] = QJsonArray{1};
    json[QStringLiteral("lyrics")] = QJsonObject{};
    const auto read = songjson::fromJson(QJsonDocument(json).toJson());
    QVERIFY(read);
    QCOMPARE(read->title.size(), 4096);
    QVERIFY(read->durationSeconds < 1e7);
    QVERIFY(read->loudness.value_or(0) == -200 && read->truePeak.value_or(0) == 100);
    QCOMPARE(read->rating, 5);
    QVERIFY(!read->createdAt.isValid());
    QVERIFY(!read->trashedAt.isValid());
    QVERIFY(read->parentId.isEmpty());
    QVERIFY(read->request.isEmpty());
    QVERIFY(read->lyrics.isEmpty());
}

void TestSongFolder::unusableJson_data()
{
    const auto changed = [this](const char* key, const QJsonValue& value) {
        QJsonObject json = QJsonDocument::fromJson(songjson::toJson(m_song)).object();
        json[QLatin1String(key)] = value;
        return QJsonDocument(json).toJson();
    };
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << songjson::toJson(m_song).chopped(3);
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("deep") << QByteArray(200'000, '[');
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe{", 4);
    QTest::newRow("no remote id") << changed("remoteId", QString());
    QTest::newRow("other id") << changed("id", songIdOf(QStringLiteral("x"), QStringLiteral("y")));
    QTest::newRow("newer format") << changed("riffdesk", 2);
}

void TestSongFolder::unusableJson()
{
    QFETCH(QByteArray, json);
    const SongFolder folder(m_songs, m_song.id);
    QVERIFY(folder.make());
    put(folder.file(QStringLiteral("song.json")), json);
    const auto read = folder.readSong();
    QVERIFY(!read);
    QVERIFY(!read.error().message.isEmpty());
}

void TestSongFolder::aCopiedFolderIsNoSecondSong()
{
    const SongFolder other(m_songs, sampleSong(2).id);
    QVERIFY(other.writeSong(m_song));
    QVERIFY(!other.readSong());
}

void TestSongFolder::removingFollowsNoLink()
{
    const SongFolder folder(m_songs, m_song.id);
    QVERIFY(folder.writeSong(m_song));
    const QString outside = m_home->path(QStringLiteral("outside"));
    QVERIFY(QDir().mkpath(outside));
    put(outside + QStringLiteral("/precious.txt"));
    QVERIFY(QFile::link(outside, folder.path() + QStringLiteral("/stems")));
    QVERIFY(folder.remove());
    QVERIFY(!QFileInfo::exists(folder.path()));
    QVERIFY(QFile::exists(outside + QStringLiteral("/precious.txt")));

    QVERIFY(QFile::link(outside, folder.path()));
    QVERIFY(folder.remove());
    QVERIFY(QFile::exists(outside + QStringLiteral("/precious.txt")));
}

RIFFDESK_TEST(tst_songfolder, test::runTest<TestSongFolder>);
#include "tst_songfolder.moc"
