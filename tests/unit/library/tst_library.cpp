#include "foundsongs.h"
#include "library/applyedit.h"
#include "library/library.h"
#include "library/rebuild.h"
#include "library/songfolder.h"
#include "samplesong.h"
#include "storage/database.h"
#include "storage/migration.h"
#include "support/testprogram.h"
#include "tests/support/edited.h"
#include "tests/support/testhome.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <limits>

using namespace riffdesk;
using riffdesk::test::sampleSong;

class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSongIsKeptWhole();
    void theIdIsOurs();
    void aSongWithoutAnIdIsRefused();
    void aSecondDeliveryChangesNothing();
    void aSecondDeliveryCompletes();
    void whatTheUserSetStays();
    void aNewAddressWakesAMissingSong();
    void unsafeFileNamesAreDropped();
    void findsByEitherId();
    void pendingMediaIsListedOldestFirst();
    void mediaIsSet();
    void mediaNamesAreChecked();
    void stemsAndDuration();
    void loudnessStaysWithTheAudio();
    void titlesAreChecked();
    void ratingsAreChecked();
    void unknownSongsAreRefused();
    void trashAndRestore();
    void emptyingTheTrashRemovesFilesForGood();
    void aFileThatCannotBeWrittenStaysDue();
    void aKilledChangeIsWrittenByTheNextStart();
    void manyAreRatedAndWrittenBehindTheCall();
    void pathsAreAbsolute();
    void anUntitledSongGoesByItsWords();
    void anEditGoesByItsParent();
    void anEditIsFoundByItsParentsWords();
    void takesSurviveARebuild();
    void newIsOverOnceHeard();
    void anOlderLibraryIsTakenOver();

private:
    [[nodiscard]] SongFolder folder(const Song& song) const { return {m_library->songsDir(), song.id}; }
    /// What its song.json says.
    [[nodiscard]] Result<Song> written(const Song& song) const
    {
        const auto done = m_library->writeFiles();
        return done ? folder(song).readSong() : Result<Song>(done.error());
    }
    static void put(const QString& path)
    {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        QCOMPARE(file.write("x"), 1);
    }
    Song add(const Song& song)
    {
        const auto added = m_library->add(song);
        return added ? *added : Song();
    }
    /// Makes the database anew from the folders.
    bool rebuilt()
    {
        const QString path = m_database->path();
        const QString songs = m_library->songsDir();
        m_library.reset();
        m_database.reset();
        const bool done = QFile::remove(path) && rebuild::run(path, songs);
        if (auto opened = Database::open(path))
            m_database = std::move(opened).value();
        m_library = std::make_unique<Library>(*m_database, songs);
        return done;
    }

    std::unique_ptr<test::TestHome> m_home;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
};

void TestLibrary::init()
{
    m_home = std::make_unique<test::TestHome>();
    auto opened = Database::open(m_home->path(QStringLiteral("library.db")));
    QVERIFY(opened);
    m_database = std::move(opened).value();
    m_library = std::make_unique<Library>(*m_database, m_home->path(QStringLiteral("songs")));
}

void TestLibrary::cleanup()
{
    m_library.reset();
    m_database.reset();
}

void TestLibrary::aSongIsKeptWhole()
{
    QVERIFY(QDir(m_library->songsDir()).exists());
    QSignalSpy added(m_library.get(), &Library::songAdded);
    const Song song = sampleSong();
    const auto kept = m_library->add(song);
    QVERIFY(kept);
    QVERIFY(*kept == song);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.at(0).at(0).toString(), song.id);
    QVERIFY(m_library->song(song.id) == song);
    const auto described = written(song);
    QVERIFY(described);
    QVERIFY(*described == song);
    QCOMPARE(m_library->count(), 1);

    const auto summary = m_library->summary(song.id);
    QVERIFY(summary);
    SongSummary expected;
    expected.number = summary->number;
    QVERIFY(expected.number > 0);
    expected.id = song.id;
    expected.title = song.title;
    expected.style = song.style;
    expected.model = song.model;
    expected.action = song.action;
    expected.takeOf = expected.number; // the first of its press
    expected.durationSeconds = song.durationSeconds;
    expected.createdAt = song.createdAt;
    expected.flag = song.flag;
    expected.playCount = song.playCount;
    expected.lastPlayedAt = song.lastPlayedAt;
    expected.tags = song.tags;
    QVERIFY(*summary == expected);
}

void TestLibrary::theIdIsOurs()
{
    Song song = sampleSong();
    song.id = QStringLiteral("../../outside");
    song.createdAt = {};
    song.addedAt = {};
    song.durationSeconds = std::numeric_limits<double>::quiet_NaN();
    song.rating = 77;
    const Song kept = add(song);
    QCOMPARE(kept.id, songIdOf(song.service, song.remoteId));
    QVERIFY(kept.addedAt.isValid());
    QCOMPARE(kept.createdAt, kept.addedAt);
    QCOMPARE(kept.durationSeconds, 0.0);
    QCOMPARE(kept.rating, 5);
    QVERIFY(m_library->song(kept.id) == kept);
}

void TestLibrary::aSongWithoutAnIdIsRefused()
{
    Song song = sampleSong();
    song.remoteId.clear();
    const auto kept = m_library->add(song);
    QVERIFY(!kept);
    QCOMPARE(toString(kept.error().category), toString(Error::Category::Input));
    song = sampleSong();
    song.service.clear();
    QVERIFY(!m_library->add(song));
    QCOMPARE(m_library->count(), 0);
    QVERIFY(QDir(m_library->songsDir()).isEmpty());
}

void TestLibrary::aSecondDeliveryChangesNothing()
{
    const Song song = add(sampleSong());
    QSignalSpy added(m_library.get(), &Library::songAdded);
    QSignalSpy changed(m_library.get(), &Library::songsChanged);
    Song again = sampleSong();
    again.addedAt = song.addedAt.addSecs(60); // the program's clock has moved on
    again.createdAt = song.createdAt.addSecs(60);
    QVERIFY(add(again) == song);
    QVERIFY(m_library->song(song.id) == song);
    QCOMPARE(m_library->count(), 1);
    QCOMPARE(added.size() + changed.size(), 0);
}

void TestLibrary::aSecondDeliveryCompletes()
{
    Song early = sampleSong();
    early.lyrics.clear();
    early.durationSeconds = 0;
    early.reply = {};
    add(early);
    Song late = sampleSong();
    late.title.clear();
    late.style.clear();
    late.parentId.clear();
    late.request = {};
    QSignalSpy changed(m_library.get(), &Library::songsChanged);
    const Song both = add(late);
    QVERIFY(both == sampleSong());
    QVERIFY(m_library->song(both.id) == both);
    QVERIFY(*written(both) == both);
    QCOMPARE(changed.size(), 1);
}

void TestLibrary::whatTheUserSetStays()
{
    const Song song = add(sampleSong());
    QVERIFY(test::rename(*m_library, song.id, QStringLiteral("Mine")));
    QVERIFY(test::rate(*m_library, song.id, 3));
    put(folder(song).file(QStringLiteral("audio.m4a")));
    QVERIFY(m_library->setMedia(song.id, Song::Media::Ready, QStringLiteral("audio.m4a"), QString()));
    QVERIFY(test::trash(*m_library, {song.id}));
    Song again = sampleSong();
    again.title = QStringLiteral("The service's new title");
    again.style = QStringLiteral("new style");
    const Song kept = add(again);
    QCOMPARE(kept.title, QStringLiteral("Mine"));
    QCOMPARE(kept.rating, 3);
    QVERIFY(kept.trashedAt.isValid());
    QCOMPARE(toString(kept.media), QStringLiteral("ready"));
    QCOMPARE(kept.audioFile, QStringLiteral("audio.m4a"));
    QCOMPARE(kept.style, QStringLiteral("new style"));
    QVERIFY(m_library->song(song.id) == kept);
}

void TestLibrary::aNewAddressWakesAMissingSong()
{
    const Song song = add(sampleSong());
    QVERIFY(m_library->setMedia(song.id, Song::Media::Missing, QString(), QString()));
    QCOMPARE(toString(add(sampleSong()).media), QStringLiteral("missing"));
    Song again = sampleSong();
    again.audioUrl += QStringLiteral("?fresh");
    QCOMPARE(toString(add(again).media), QStringLiteral("pending"));
}

void TestLibrary::unsafeFileNamesAreDropped()
{
    Song song = sampleSong();
    song.audioFile = QStringLiteral("../../x.m4a");
    song.coverFile = QStringLiteral("/etc/passwd");
    const Song kept = add(song);
    QVERIFY(kept.audioFile.isEmpty());
    QVERIFY(kept.coverFile.isEmpty());
}

void TestLibrary::findsByEitherId()
{
    Song other = sampleSong();
    other.service = QStringLiteral("acedata");
    other.createdAt = other.createdAt.addSecs(5);
    const Song older = add(sampleSong());
    const Song newer = add(other);
    QVERIFY(older.id != newer.id);
    QCOMPARE(m_library->find(older.id)->id, older.id);
    QCOMPARE(m_library->find(older.remoteId)->id, newer.id);
    QVERIFY(test::trash(*m_library, {newer.id}));
    QCOMPARE(m_library->find(older.remoteId)->id, older.id);
    QVERIFY(!m_library->find(QStringLiteral("unknown")));
    QVERIFY(!m_library->song(older.remoteId));
}

void TestLibrary::pendingMediaIsListedOldestFirst()
{
    const Song two = add(sampleSong(2));
    const Song one = add(sampleSong(1));
    const Song ready = add(sampleSong(3));
    const Song trashed = add(sampleSong(4));
    QVERIFY(m_library->setMedia(ready.id, Song::Media::Ready, QStringLiteral("audio.m4a"), QString()));
    QVERIFY(test::trash(*m_library, {trashed.id}));
    QCOMPARE(m_library->pendingMedia(), (QStringList{one.id, two.id}));
}

void TestLibrary::mediaIsSet()
{
    const Song song = add(sampleSong());
    QSignalSpy changed(m_library.get(), &Library::songsChanged);
    put(folder(song).file(QStringLiteral("cover.jpg")));
    QVERIFY(m_library->setMedia(song.id, Song::Media::Pending, QString(), QStringLiteral("cover.jpg")));
    put(folder(song).file(QStringLiteral("audio.m4a")));
    QVERIFY(m_library->setMedia(song.id, Song::Media::Ready, QStringLiteral("audio.m4a"), QString()));
    QCOMPARE(changed.size(), 2);
    auto kept = m_library->song(song.id);
    QCOMPARE(kept->audioFile, QStringLiteral("audio.m4a"));
    QCOMPARE(kept->coverFile, QStringLiteral("cover.jpg")); // an empty name keeps what is there
    QVERIFY(*written(song) == *kept);

    QVERIFY(m_library->setMedia(song.id, Song::Media::Ready, QStringLiteral("audio.m4a"), QString()));
    QCOMPARE(changed.size(), 2); // nothing new to tell

    QVERIFY(QFile::remove(folder(song).file(QStringLiteral("audio.m4a"))));
    QVERIFY(m_library->setMedia(song.id, Song::Media::Missing, QString(), QString()));
    kept = m_library->song(song.id);
    QVERIFY(kept->audioFile.isEmpty());
    QVERIFY(m_library->audioPath(*kept).isEmpty());
    QCOMPARE(kept->coverFile, QStringLiteral("cover.jpg"));
}

void TestLibrary::mediaNamesAreChecked()
{
    const Song song = add(sampleSong());
    const auto set = m_library->setMedia(song.id, Song::Media::Ready, QStringLiteral("../a.m4a"), QString());
    QVERIFY(!set);
    QCOMPARE(toString(set.error().category), toString(Error::Category::Input));
    QVERIFY(m_library->song(song.id) == song);
}

void TestLibrary::stemsAndDuration()
{
    const Song song = add(sampleSong());
    QVERIFY(m_library->setHasStems(song.id, true));
    QVERIFY(m_library->setDuration(song.id, 61.5));
    QVERIFY(m_library->summary(song.id)->hasStems);
    QCOMPARE(m_library->summary(song.id)->durationSeconds, 61.5);
    QVERIFY(!m_library->setDuration(song.id, std::numeric_limits<double>::infinity()));
    QVERIFY(!m_library->setDuration(song.id, -1));
    QCOMPARE(m_library->song(song.id)->durationSeconds, 61.5);
}

void TestLibrary::loudnessStaysWithTheAudio()
{
    Song fresh = sampleSong();
    fresh.loudness.reset();
    fresh.truePeak.reset();
    const Song song = add(fresh);
    QVERIFY(!m_library->song(song.id)->loudness);
    const auto ready = [&](const QString& audio) {
        put(folder(song).file(audio));
        return m_library->setMedia(song.id, Song::Media::Ready, audio, QString()).ok();
    };
    QVERIFY(ready(QStringLiteral("audio.m4a")));
    QSignalSpy changed(m_library.get(), &Library::songsChanged);
    QVERIFY(m_library->setLoudness(song.id, -9.75, -0.5));
    QCOMPARE(changed.size(), 1);
    const auto known = [&] {
        const Song row = m_library->song(song.id).value_or(Song());
        const auto described = written(song);
        return row.loudness == -9.75 && row.truePeak == -0.5 && described && described->loudness == -9.75
               && described->truePeak == -0.5;
    };
    QVERIFY(known());
    for (const double bad : {qQNaN(), qInf(), -qInf()}) {
        QVERIFY(!m_library->setLoudness(song.id, bad, -1));
        QVERIFY(!m_library->setLoudness(song.id, -10, bad));
    }
    // A cover, a rating and the same song delivered again leave the sound as it is.
    QVERIFY(m_library->setMedia(song.id, Song::Media::Ready, {}, QStringLiteral("cover.jpg")));
    QVERIFY(test::rate(*m_library, song.id, 4));
    add(fresh);
    QVERIFY(known());
    // Other audio is another loudness.
    QVERIFY(m_library->setMedia(song.id, Song::Media::Pending, {}, {}));
    QVERIFY(!m_library->song(song.id)->loudness && !m_library->song(song.id)->truePeak);
    QVERIFY(!written(song)->loudness);
    QVERIFY(ready(QStringLiteral("audio.m4a")));
    QVERIFY(m_library->setLoudness(song.id, -9.75, -0.5));
    QVERIFY(ready(QStringLiteral("audio.wav")));
    QVERIFY(!m_library->song(song.id)->loudness);
}

void TestLibrary::titlesAreChecked()
{
    const Song song = add(sampleSong());
    QVERIFY(test::rename(*m_library, song.id, QStringLiteral("  Zwei\nZeilen ")));
    QCOMPARE(m_library->song(song.id)->title, QStringLiteral("Zwei Zeilen"));
    QCOMPARE(written(song)->title, QStringLiteral("Zwei Zeilen"));
    QVERIFY(written(song)->titleByUser);
    QVERIFY(!test::rename(*m_library, song.id, QStringLiteral(" \t ")));
    QVERIFY(!test::rename(*m_library, song.id, QString(501, QLatin1Char('x'))));
    QCOMPARE(m_library->song(song.id)->title, QStringLiteral("Zwei Zeilen"));
}

void TestLibrary::ratingsAreChecked()
{
    const Song song = add(sampleSong());
    QVERIFY(test::rate(*m_library, song.id, 5));
    QVERIFY(!test::rate(*m_library, song.id, 6));
    QVERIFY(!test::rate(*m_library, song.id, -1));
    QCOMPARE(m_library->song(song.id)->rating, 5);
    QCOMPARE(written(song)->rating, 5);
}

void TestLibrary::unknownSongsAreRefused()
{
    const QString id = songIdOf(QStringLiteral("no"), QStringLiteral("body"));
    QSignalSpy changed(m_library.get(), &Library::songsChanged);
    QVERIFY(!m_library->setHasStems(id, true));
    QVERIFY(!m_library->setMedia(id, Song::Media::Ready, QString(), QString()));
    QVERIFY(!m_library->summary(id));
    QVERIFY(m_library->numbers({id}).isEmpty());
    const auto rated = m_library->apply(SongEdit::rate({4711}, 3)); // gone since it was chosen
    QVERIFY(rated && rated->steps.isEmpty());
    QCOMPARE(changed.size(), 0);
    QVERIFY(QDir(m_library->songsDir()).isEmpty());
}

void TestLibrary::trashAndRestore()
{
    const Song one = add(sampleSong(1));
    const Song two = add(sampleSong(2));
    QSignalSpy removed(m_library.get(), &Library::songsRemoved);
    QSignalSpy restored(m_library.get(), &Library::songsRestored);
    QVERIFY(test::trash(*m_library, {one.id}));
    QVERIFY(test::trash(*m_library, {one.id, two.id})); // the first is there already
    QCOMPARE(removed.size(), 2);
    QCOMPARE(removed.at(1).at(0).toStringList(), QStringList{two.id});
    QCOMPARE(m_library->count(), 0);
    QVERIFY(m_library->song(one.id)->trashedAt.isValid());
    QVERIFY(written(one)->trashedAt.isValid());
    QVERIFY(test::restore(*m_library, {one.id}));
    QCOMPARE(restored.at(0).at(0).toStringList(), QStringList{one.id});
    QVERIFY(m_library->song(one.id) == one);
    QVERIFY(*written(one) == one);
    QCOMPARE(m_library->count(), 1);
}

void TestLibrary::emptyingTheTrashRemovesFilesForGood()
{
    const Song one = add(sampleSong(1));
    const Song two = add(sampleSong(2));
    put(folder(one).file(QStringLiteral("audio.m4a")));
    QVERIFY(test::trash(*m_library, {one.id}));
    QVERIFY(folder(one).has(QStringLiteral("audio.m4a")));
    QVERIFY(m_library->emptyTrash());
    QVERIFY(!m_library->song(one.id));
    QVERIFY(!QFileInfo::exists(folder(one).path()));
    QVERIFY(m_library->song(two.id) == two);
    QVERIFY(QFileInfo::exists(folder(two).path()));
    QVERIFY(m_library->emptyTrash());
}

void TestLibrary::aFileThatCannotBeWrittenStaysDue()
{
    const Song song = add(sampleSong());
    const Song other = add(sampleSong(2));
    QVERIFY(m_library->writeFiles());
    QVERIFY(folder(song).remove());
    put(folder(song).path()); // a file stands where the folder should be
    QSignalSpy told(m_library.get(), &Library::fileNotWritten);
    QVERIFY(test::rename(*m_library, song.id, QStringLiteral("Kept")));
    QVERIFY(test::rename(*m_library, other.id, QStringLiteral("Not held up")));
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(toString(told.at(0).at(0).value<Error>().category), toString(Error::Category::File));
    QCOMPARE(m_library->song(song.id)->title, QStringLiteral("Kept"));
    QVERIFY(!m_library->writeFiles());
    QCOMPARE(folder(other).readSong()->title, QStringLiteral("Not held up"));
    QVERIFY(QFile::remove(folder(song).path()));
    QVERIFY(m_library->writeFiles());
    QCOMPARE(folder(song).readSong()->title, QStringLiteral("Kept"));
}

/// What is on the disk when a process is killed between a row and its song.json, taken up by the next.
void TestLibrary::aKilledChangeIsWrittenByTheNextStart()
{
    const Song kept = add(sampleSong(1));
    const Song rated = add(sampleSong(2));
    QVERIFY(m_library->writeFiles());
    const QString killed = m_home->path(QStringLiteral("killed"));
    QVERIFY(QDir().mkpath(killed + QStringLiteral("/songs/") + rated.id));
    const SongNumbers number{m_library->number(rated.id)};
    m_library.reset(); // and with it what writes the files
    QVERIFY(applyEdit(*m_database, SongEdit::rate(number, 5)));
    for (const char* suffix : {"", "-wal"}) {
        const QString name = QStringLiteral("/library.db") + QLatin1String(suffix);
        QVERIFY(QFile::copy(m_home->path(name.mid(1)), killed + name));
    }
    QVERIFY(QFile::copy(
        m_home->path(QStringLiteral("songs/%1/song.json").arg(rated.id)),
        SongFolder(killed + QStringLiteral("/songs"), rated.id).file(QStringLiteral("song.json"))));
    auto opened = Database::open(killed + QStringLiteral("/library.db"));
    QVERIFY(opened);
    {
        Library next(**opened, killed + QStringLiteral("/songs"));
        QCOMPARE(SongFolder(next.songsDir(), rated.id).readSong()->rating, 0); // only the lock's owner writes
        next.startWritingFiles();
        const auto rating = [&] {
            return SongFolder(next.songsDir(), rated.id).readSong().valueOr({}).rating;
        };
        QTRY_COMPARE(rating(), 5);
        QVERIFY(!SongFolder(next.songsDir(), kept.id).readSong()); // it was not due
    }
}

void TestLibrary::manyAreRatedAndWrittenBehindTheCall()
{
    QStringList ids;
    for (int number = 1; number <= 100; ++number)
        ids << add(sampleSong(number)).id;
    QVERIFY(m_library->writeFiles());
    QSignalSpy changed(m_library.get(), &Library::songsChanged);
    QVERIFY(test::rate(*m_library, ids + QStringList{QStringLiteral("unknown")}, 4));
    QCOMPARE(changed.size(), 1); // told at once
    QCOMPARE(changed.at(0).at(0).toStringList().size(), 100);
    QVERIFY(test::rate(*m_library, ids, 3)); // while they are being written
    m_library.reset(); // finishes
    for (const QString& id : ids)
        QCOMPARE(SongFolder(m_home->path(QStringLiteral("songs")), id).readSong()->rating, 3);
}

void TestLibrary::pathsAreAbsolute()
{
    Song song = add(sampleSong());
    QVERIFY(m_library->audioPath(song).isEmpty());
    QVERIFY(m_library->coverPath(song).isEmpty());
    QVERIFY(m_library->setMedia(song.id, Song::Media::Ready, QStringLiteral("audio.m4a"),
                                QStringLiteral("cover.jpg")));
    const auto summary = m_library->summary(song.id);
    QCOMPARE(m_library->audioPath(*summary), m_home->path(QStringLiteral("songs/%1/audio.m4a").arg(song.id)));
    QCOMPARE(m_library->coverPath(*summary), m_home->path(QStringLiteral("songs/%1/cover.jpg").arg(song.id)));
    SongSummary hostile = *summary;
    hostile.audioFile = QStringLiteral("../x");
    QVERIFY(m_library->audioPath(hostile).isEmpty());
}

void TestLibrary::anUntitledSongGoesByItsWords()
{
    Song song = sampleSong();
    song.title.clear();
    song.parentId.clear();
    QCOMPARE(add(song).standIn, QStringLiteral("a song about the sea"));
    QCOMPARE(m_library->summary(song.id)->standIn, QStringLiteral("a song about the sea"));
    Song other = sampleSong(2);
    other.title = QStringLiteral("A song");
    add(other);
    const auto sorted = test::foundSongs(*m_database, SongQuery({}, SongQuery::Order::Title));
    QCOMPARE(sorted->at(1).id, song.id); // sorted by what it is called
    QVERIFY(test::rename(*m_library, song.id, QStringLiteral("Zebra")));
    QCOMPARE(m_library->song(song.id)->standIn, QString());
    const auto renamed = test::foundSongs(*m_database, SongQuery({}, SongQuery::Order::TitleReversed));
    QCOMPARE(renamed->at(0).id, song.id);
}

void TestLibrary::anEditGoesByItsParent()
{
    Song edit = sampleSong(2);
    edit.title.clear();
    edit.prompt.clear();
    edit.parentId = sampleSong(1).id;
    Song editOfIt = edit;
    editOfIt.remoteId = QStringLiteral("remote-3");
    editOfIt.id = songIdOf(editOfIt.service, editOfIt.remoteId);
    editOfIt.parentId = edit.id;
    add(editOfIt); // the order in which they come does not matter
    add(edit);
    const Song parent = add(sampleSong(1));
    QCOMPARE(m_library->summary(edit.id)->standIn, QStringLiteral("Song 1"));
    QCOMPARE(m_library->summary(edit.id)->parentTitle, QStringLiteral("Song 1"));
    QCOMPARE(m_library->song(editOfIt.id)->standIn, QStringLiteral("Song 1"));

    QSignalSpy changed(m_library.get(), &Library::songsChanged);
    QVERIFY(test::rename(*m_library, parent.id, QStringLiteral("Harbour")));
    QCOMPARE(m_library->summary(edit.id)->standIn, QStringLiteral("Harbour"));
    QCOMPARE(m_library->summary(editOfIt.id)->standIn, QStringLiteral("Harbour"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toStringList().size(), 3);
    QVERIFY(rebuilt());
    QCOMPARE(m_library->summary(editOfIt.id)->standIn, QStringLiteral("Harbour"));
    QCOMPARE(m_library->summary(editOfIt.id)->parentTitle, QStringLiteral("Harbour"));

    // A parent that goes for good leaves the name behind, also where texts change later.
    QVERIFY(test::trash(*m_library, {parent.id}));
    QVERIFY(m_library->emptyTrash());
    edit.style = QStringLiteral("waltz");
    add(edit);
    QCOMPARE(m_library->summary(edit.id)->standIn, QStringLiteral("Harbour"));
    QCOMPARE(m_library->summary(edit.id)->parentTitle, QString());
}

void TestLibrary::anEditIsFoundByItsParentsWords()
{
    const auto found = [this](const char* words) {
        const auto page = test::foundSongs(*m_database, SongQuery(QString::fromUtf8(words)));
        QStringList titles;
        for (const SongSummary& song : *page)
            titles.append(song.title);
        titles.sort();
        return titles;
    };
    const Song parent = add(sampleSong(1));
    Song edit = sampleSong(2);
    edit.title = QStringLiteral("Longer");
    edit.prompt.clear();
    edit.lyrics.clear();
    edit.parentId = parent.id;
    add(edit);
    Song own = sampleSong(3);
    own.title = QStringLiteral("Waltz");
    own.prompt = QStringLiteral("as a waltz");
    own.lyrics.clear();
    own.parentId = parent.id;
    add(own);
    const QStringList both{QStringLiteral("Longer"), QStringLiteral("Song 1")};
    QCOMPARE(found("song 1"), both);
    QCOMPARE(found("möwen"), both);
    QCOMPARE(found("sea longer"), QStringList{QStringLiteral("Longer")});
    QVERIFY(test::rename(*m_library, parent.id, QStringLiteral("Harbour ♫")));
    QCOMPARE(found("harb"), (QStringList{QStringLiteral("Harbour ♫"), QStringLiteral("Longer")}));
    QCOMPARE(found("♫"), (QStringList{QStringLiteral("Harbour ♫"), QStringLiteral("Longer")}));
    QCOMPARE(found("song 1"), QStringList());
    QVERIFY(rebuilt());
    QCOMPARE(found("harb"), (QStringList{QStringLiteral("Harbour ♫"), QStringLiteral("Longer")}));
    QVERIFY(m_database->run(
        QStringLiteral("INSERT INTO songs_fts (songs_fts, rank) VALUES ('integrity-check', 1)")));
}

void TestLibrary::takesSurviveARebuild()
{
    Song song = sampleSong();
    song.take = 2;
    add(song);
    song.take = 0; // a later delivery that does not tell
    QCOMPARE(add(song).take, 2);
    QVERIFY(rebuilt());
    QCOMPARE(m_library->summary(song.id)->take, 2);
}

void TestLibrary::newIsOverOnceHeard()
{
    Song song = sampleSong();
    song.isNew = true;
    add(song);
    QVERIFY(test::rate(*m_library, song.id, 3));
    QVERIFY(m_library->summary(song.id)->isNew);
    QSignalSpy changed(m_library.get(), &Library::songsChanged);
    QVERIFY(m_library->apply(SongEdit::markHeard(m_library->numbers({song.id, QStringLiteral("nowhere")}))));
    QVERIFY(!m_library->summary(song.id)->isNew);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_library->apply(SongEdit::markHeard({m_library->number(song.id)})));
    QCOMPARE(changed.size(), 1);
    add(song); // delivered again
    QVERIFY(!m_library->summary(song.id)->isNew);
}

void TestLibrary::anOlderLibraryIsTakenOver()
{
    const QString path = m_home->path(QStringLiteral("old.db"));
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
        old.setDatabaseName(path);
        QVERIFY(old.open());
        QSqlQuery query(old);
        const QStringList scripts = migration::shippedScripts().mid(0, 3);
        for (const QString& script : scripts)
            for (const QString& statement : migration::statements(script))
                QVERIFY2(query.exec(statement), qPrintable(statement));
        QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = 3")));
        const auto insert = [&](const QString& values) {
            QVERIFY2(
                query.exec(QStringLiteral("INSERT INTO songs (number, id, service, remote_id, title, prompt, "
                                          "lyrics, parent_id, task_id, created_at, added_at, rating) "
                                          "VALUES (%1, 0, 0, 4)")
                               .arg(values)),
                qPrintable(values));
        };
        insert(QStringLiteral("7, 'p', 's', 'r1', 'Parent', 'about gulls', '', '', 't1'"));
        insert(QStringLiteral("8, 'c', 's', 'r2', '', '', '', 'p', 't2'"));
        insert(QStringLiteral("9, 'd', 's', 'r3', 'Untitled', 'two of a kind', '', '', 't2'"));
        old.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("old"));

    const auto opened = Database::open(path);
    QVERIFY(opened);
    const Library library(**opened, m_home->path(QStringLiteral("oldsongs")));
    const auto parent = library.summary(QStringLiteral("p"));
    QCOMPARE(parent->rating, 4);
    QVERIFY(!parent->isNew); // what is there was there before
    QCOMPARE(parent->take, 0);
    QCOMPARE(library.summary(QStringLiteral("c"))->standIn, QStringLiteral("Parent"));
    QCOMPARE(library.summary(QStringLiteral("c"))->take, 1);
    QCOMPARE(library.summary(QStringLiteral("d"))->title, QString());
    QCOMPARE(library.summary(QStringLiteral("d"))->standIn, QStringLiteral("two of a kind"));
    QCOMPARE(library.summary(QStringLiteral("d"))->take, 2);
    const auto found = test::foundSongs(**opened, SongQuery(QStringLiteral("gulls")));
    QCOMPARE(found->size(), 2);
}

RIFFDESK_TEST(tst_library, test::runTest<TestLibrary>);

#include "tst_library.moc"
