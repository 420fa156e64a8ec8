#include "library/edits.h"
#include "library/songfolder.h"
#include "samplesong.h"
#include "storage/database.h"
#include "support/testprogram.h"
#include "tests/support/edited.h"
#include "tests/support/testhome.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <map>
#include <set>
#include <thread>

using namespace riffdesk;
using riffdesk::test::sampleSong;

namespace {

/// What a library holds, as plainly as can be: what edits are checked against.
struct PlainLibrary
{
    struct PlainSong
    {
        int rating = 0;
        int flag = 0;
        QString title;
        QString notes;
        StemMix stemMix;
        bool isTrashed = false;
        bool isNew = false;
        std::set<QString> tags; // by their names in small letters, as all names here

        friend bool operator==(const PlainSong&, const PlainSong&) = default;
    };
    std::map<SongNumber, PlainSong> songs;
    std::map<QString, QString> tags; // colours by name
    std::map<QString, SongNumbers> playlists;

    /// Qt 6.4 compares empty lists of numbers by memcmp of null pointers, which a sanitizer reports.
    friend bool operator==(const PlainLibrary& a, const PlainLibrary& b)
    {
        const auto isSame = [](const auto& one, const auto& other) {
            return one.first == other.first
                   && std::equal(one.second.cbegin(), one.second.cend(), other.second.cbegin(),
                                 other.second.cend());
        };
        return a.songs == b.songs && a.tags == b.tags
               && std::equal(a.playlists.begin(), a.playlists.end(), b.playlists.begin(), b.playlists.end(),
                             isSame);
    }
};

PlainLibrary plain(const Library& library, const QStringList& ids)
{
    PlainLibrary plain;
    for (const SongTag& tag : library.tags())
        plain.tags[tag.name] = tag.color;
    for (const QString& name : library.playlists())
        plain.playlists[name] = {};
    std::map<QString, std::map<double, SongNumber>> places;
    for (const QString& id : ids) {
        const Song song = library.song(id).value_or(Song());
        PlainLibrary::PlainSong one{song.rating,  int(song.flag),           song.title, song.notes,
                                    song.stemMix, song.trashedAt.isValid(), song.isNew, {}};
        for (const SongTag& tag : song.tags)
            one.tags.insert(tag.name);
        for (const PlaylistPlace& place : song.playlists)
            places[place.playlist][place.position] = library.number(id);
        plain.songs[library.number(id)] = one;
    }
    for (const auto& [name, songs] : places)
        for (const auto& [position, song] : songs)
            plain.playlists[name].append(song);
    return plain;
}

/// Random edits, each with what it does to a plain library.
class Chance
{
public:
    Chance(quint32 seed, SongNumbers songs) : m_random(seed), m_songs(std::move(songs)) { }

    SongEdit edit(PlainLibrary& plain)
    {
        const SongNumbers songs = some();
        const auto all = [&](const auto& change) {
            for (const SongNumber song : songs)
                change(plain.songs[song]);
        };
        const QString tag = name();
        const QString list = name();
        switch (below(15)) {
        case 0: {
            const int rating = below(6);
            all([&](auto& song) { song.rating = rating; });
            return SongEdit::rate(songs, rating);
        }
        case 1: {
            const int flag = below(3);
            all([&](auto& song) { song.flag = flag; });
            return SongEdit::flag(songs, Song::Flag(flag));
        }
        case 2: {
            const QString title = QStringLiteral("Title %1").arg(below(3));
            plain.songs[songs.first()].title = title;
            return SongEdit::rename(songs.first(), title);
        }
        case 3: {
            const QString notes = QStringLiteral("notes %1").arg(below(3));
            all([&](auto& song) { song.notes = notes; });
            return SongEdit::setNotes(songs, notes);
        }
        case 4:
            all([](auto& song) { song.isTrashed = true; });
            return SongEdit::trash(songs);
        case 5:
            all([](auto& song) { song.isTrashed = false; });
            return SongEdit::restore(songs);
        case 6:
            all([](auto& song) { song.isNew = false; });
            return SongEdit::markHeard(songs);
        case 7: {
            const bool isNew = plain.tags.try_emplace(tag).second;
            all([&](auto& song) { song.tags.insert(tag); });
            return SongEdit::addTag(songs, isNew ? tag : tag.toUpper()); // one that is there keeps its name
        }
        case 8:
            all([&](auto& song) { song.tags.erase(tag); });
            return SongEdit::removeTag(songs, tag);
        case 9: {
            const QString color = QStringLiteral("#00000%1").arg(below(4));
            plain.tags[tag] = color;
            return SongEdit::makeTag({tag, color});
        }
        case 10: {
            const QString to = name();
            if (!plain.tags.contains(tag))
                return SongEdit::deleteTag(tag);
            if (below(2) == 0) {
                forget(plain, tag, QString());
                return SongEdit::deleteTag(tag);
            }
            forget(plain, tag, to);
            return SongEdit::renameTag(tag, to);
        }
        case 11: {
            const SongNumber before = below(2) == 0 ? 0 : m_songs.at(below(int(m_songs.size())));
            place(plain.playlists[list], songs, before);
            return SongEdit::addToPlaylist(list, songs, before);
        }
        case 12:
            if (plain.playlists.contains(list))
                take(plain.playlists[list], songs);
            return SongEdit::removeFromPlaylist(list, songs);
        case 13: {
            StemMix& mix = plain.songs[songs.first()].stemMix;
            mix = {{QStringLiteral("stems/bass.wav"), double(below(3)), 0.5, below(2) == 0, false}};
            return SongEdit::mixStems(songs.first(), mix);
        }
        default: {
            const QString to = name();
            if (!plain.playlists.contains(list) || plain.playlists.contains(to) || below(2) == 0) {
                plain.playlists.erase(list);
                return SongEdit::deletePlaylist(list);
            }
            plain.playlists[to] = plain.playlists[list];
            plain.playlists.erase(list);
            return SongEdit::renamePlaylist(list, to);
        }
        }
    }

    int below(int end) { return m_random.bounded(end); }

private:
    SongNumbers some()
    {
        SongNumbers songs = m_songs;
        std::shuffle(songs.begin(), songs.end(), m_random);
        return songs.mid(0, 1 + below(int(songs.size())));
    }

    QString name()
    {
        return QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}.at(
            below(3));
    }

    static void take(SongNumbers& list, const SongNumbers& songs)
    {
        list.erase(
            std::remove_if(list.begin(), list.end(), [&](SongNumber song) { return songs.contains(song); }),
            list.end());
    }

    static void place(SongNumbers& list, const SongNumbers& songs, SongNumber before)
    {
        const bool isMarked = list.contains(before) && songs.contains(before);
        if (isMarked) // keeps the place of one that moves itself
            list.insert(list.indexOf(before), 0);
        take(list, songs);
        const qsizetype at = list.indexOf(isMarked ? 0 : before);
        for (qsizetype i = 0; i < songs.size(); ++i)
            list.insert(at < 0 ? list.size() : at + i, songs.at(i));
        list.removeOne(0);
    }

    static void forget(PlainLibrary& plain, const QString& tag, const QString& to)
    {
        if (to == tag)
            return;
        for (auto& [number, song] : plain.songs) {
            if (song.tags.erase(tag) > 0 && !to.isEmpty())
                song.tags.insert(to);
        }
        const QString color = plain.tags[tag];
        plain.tags.erase(tag);
        if (!to.isEmpty())
            plain.tags.try_emplace(to, color);
    }

    QRandomGenerator m_random;
    SongNumbers m_songs;
};

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anythingCanBeTakenBack_data();
    void anythingCanBeTakenBack();
    void ordersKeepTheirOrder();
    void whatCannotBeKeptChangesNothing();
    void aStepWhoseSongsAreGoneIsPassedOver();
    void namesForTheMenu();
    void nothingWaitsForTheDisk();
    void namesAreCleanAndOne();
    void aDeliveryKeepsWhatIsBeingEdited();

private:
    void open();
    void waitUntilDone() { QTRY_VERIFY_WITH_TIMEOUT(!m_library->edits().isBusy(), 30'000); }

    std::unique_ptr<test::TestHome> m_home;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
    QStringList m_ids;
    SongNumbers m_songs;
};

void TestEdits::init()
{
    m_home = std::make_unique<test::TestHome>();
    open();
    m_ids.clear();
    for (int number = 1; number <= 8; ++number) {
        Song song = sampleSong(number);
        song.tags.clear();
        song.playlists.clear();
        song.flag = Song::Flag::None;
        song.isNew = number % 2 == 0;
        song.parentId.clear();
        const auto added = m_library->add(song);
        QVERIFY(added);
        m_ids << added->id;
    }
    m_songs = m_library->numbers(m_ids);
}

void TestEdits::cleanup()
{
    m_library.reset();
    m_database.reset();
}

void TestEdits::open()
{
    auto opened = Database::open(m_home->path(QStringLiteral("library.db")));
    QVERIFY(opened);
    m_database = std::move(opened).value();
    m_library = std::make_unique<Library>(*m_database, m_home->path(QStringLiteral("songs")));
}

void TestEdits::anythingCanBeTakenBack_data()
{
    QTest::addColumn<quint32>("seed");
    const int seeds = qMax(1, qEnvironmentVariableIntValue("RIFFDESK_EDIT_SEEDS"));
    for (int seed = 1; seed <= 3 + seeds; ++seed)
        QTest::addRow("seed %d", seed) << quint32(seed);
}

/// Random edits, undo and redo, against a plain library that keeps a copy of itself for each step.
void TestEdits::anythingCanBeTakenBack()
{
    QFETCH(quint32, seed);
    Chance chance(seed, m_songs);
    Edits& edits = m_library->edits();
    QSignalSpy failed(&edits, &Edits::failed);
    PlainLibrary now = plain(*m_library, m_ids);
    std::vector<PlainLibrary> back;
    std::vector<PlainLibrary> forth;
    for (int step = 0; step < 120; ++step) {
        const int what = chance.below(4);
        if (what == 0 && !back.empty()) {
            forth.push_back(now);
            now = back.back();
            back.pop_back();
            edits.undo();
        } else if (what == 1 && !forth.empty()) {
            back.push_back(now);
            now = forth.back();
            forth.pop_back();
            edits.redo();
        } else {
            PlainLibrary next = now;
            edits.apply(chance.edit(next));
            if (next != now) { // else there is nothing to take back
                back.push_back(now);
                forth.clear();
                now = next;
            }
        }
        if (chance.below(3) == 0) // else several are on their way at once
            continue;
        waitUntilDone();
        QVERIFY2(plain(*m_library, m_ids) == now, qPrintable(QStringLiteral("step %1, undo %2, redo %3")
                                                                 .arg(step)
                                                                 .arg(edits.undoName(), edits.redoName())));
        QCOMPARE(edits.canUndo(), !back.empty());
        QCOMPARE(edits.canRedo(), !forth.empty());
    }
    waitUntilDone();
    QCOMPARE(failed.size(), 0);

    // The folders say the same, but for what is not heard yet.
    QVERIFY(m_library->writeFiles());
    for (const QString& id : std::as_const(m_ids)) {
        Song described = SongFolder(m_library->songsDir(), id).readSong().valueOr({});
        const Song kept = *m_library->song(id);
        described.isNew = kept.isNew;
        described.standIn = kept.standIn;
        QVERIFY(described == kept);
    }
}

void TestEdits::ordersKeepTheirOrder()
{
    Edits& edits = m_library->edits();
    for (int rating = 1; rating <= 5; ++rating)
        edits.apply(SongEdit::rate(m_songs, rating));
    edits.undo();
    edits.undo();
    edits.redo();
    QVERIFY(edits.canUndo()); // counts what is on its way
    QCOMPARE(m_library->song(m_ids.first())->rating, 0); // and nothing was waited for
    waitUntilDone();
    QCOMPARE(m_library->song(m_ids.first())->rating, 4);
    for (int i = 0; i < 4; ++i)
        edits.undo();
    QVERIFY(!edits.canUndo());
    edits.undo();
    waitUntilDone();
    QCOMPARE(m_library->song(m_ids.first())->rating, 0);
}

void TestEdits::whatCannotBeKeptChangesNothing()
{
    Edits& edits = m_library->edits();
    QSignalSpy failed(&edits, &Edits::failed);
    QSignalSpy changed(m_library.get(), &Library::songsChanged);
    edits.apply(SongEdit::rate(m_songs, 6));
    edits.apply(
        {QStringLiteral("two steps"),
         {SongEdit::SetField{SongEdit::Field::Rating, 5, m_songs}, SongEdit::SetTag{{}, true, m_songs}}});
    waitUntilDone();
    QCOMPARE(failed.size(), 2);
    QVERIFY(!failed.at(0).at(0).value<Error>().nextStep.isEmpty());
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_library->song(m_ids.first())->rating, 0);
    QVERIFY(!edits.canUndo());

    // A name that was taken meanwhile: the step goes, others can still be taken back.
    edits.apply(SongEdit::makePlaylist(QStringLiteral("a")));
    edits.apply(SongEdit::renamePlaylist(QStringLiteral("a"), QStringLiteral("b")));
    waitUntilDone();
    QVERIFY(m_library->apply(SongEdit::makePlaylist(QStringLiteral("A"))));
    edits.undo();
    waitUntilDone();
    QCOMPARE(failed.size(), 3);
    QVERIFY(failed.at(2).at(0).value<Error>().message.contains(QStringLiteral("a")));
    edits.undo();
    waitUntilDone();
    QCOMPARE(failed.size(), 3);
}

void TestEdits::aStepWhoseSongsAreGoneIsPassedOver()
{
    Edits& edits = m_library->edits();
    edits.apply(SongEdit::rate(m_songs.mid(1), 3));
    edits.apply(SongEdit::trash({m_songs.first()}));
    waitUntilDone();
    QVERIFY(m_library->emptyTrash());
    QVERIFY(!m_library->song(m_ids.first()));
    edits.undo();
    waitUntilDone();
    QCOMPARE(m_library->song(m_ids.last())->rating, 0);
    QVERIFY(!edits.canUndo());
    // Its number is not given again.
    const auto another = m_library->add(sampleSong(99));
    QVERIFY(another);
    QVERIFY(!m_songs.contains(m_library->number(another->id)));
}

void TestEdits::namesForTheMenu()
{
    Edits& edits = m_library->edits();
    QSignalSpy applied(&edits, &Edits::applied);
    edits.apply(SongEdit::trash({m_songs.first()}));
    waitUntilDone();
    QCOMPARE(edits.undoName(), QStringLiteral("Move to trash"));
    QVERIFY(edits.redoName().isEmpty());
    QCOMPARE(applied.size(), 1);
    const int step = applied.at(0).at(1).toInt();
    QVERIFY(edits.isNext(step));
    edits.apply(SongEdit::addTag(m_songs, QStringLiteral("live")));
    waitUntilDone();
    QCOMPARE(edits.undoName(), QStringLiteral("Tag as “live” (8 songs)"));
    QVERIFY(!edits.isNext(step));
    edits.undo();
    waitUntilDone();
    QCOMPARE(edits.redoName(), QStringLiteral("Tag as “live” (8 songs)"));
    QVERIFY(edits.isNext(step));
    edits.apply(SongEdit::rate(m_songs, 0)); // they are: nothing to take back, and redo stays
    waitUntilDone();
    QCOMPARE(edits.undoName(), QStringLiteral("Move to trash"));
    QVERIFY(edits.canRedo());
}

/// While another writes to the database, calls return at once; the edits are kept when it is done.
void TestEdits::nothingWaitsForTheDisk()
{
    auto other = Database::open(m_home->path(QStringLiteral("library.db")), Database::Access::Beside);
    QVERIFY(other);
    Edits& edits = m_library->edits();
    QSignalSpy applied(&edits, &Edits::applied);
    const auto held = (*other)->transaction([&]() -> Result<void> {
        edits.apply(SongEdit::rate(m_songs, 5));
        edits.apply(SongEdit::trash(m_songs));
        QCoreApplication::processEvents(); // as the window goes on meanwhile
        return {};
    });
    QVERIFY(held);
    QCOMPARE(applied.size(), 0);
    waitUntilDone();
    QCOMPARE(applied.size(), 2);
    QCOMPARE(m_library->count(), 0);

    // What was asked for before the end is done.
    edits.undo();
    m_library.reset();
    m_database.reset();
    open();
    QCOMPARE(m_library->count(), 8);
}

void TestEdits::namesAreCleanAndOne()
{
    QVERIFY(m_library->apply(SongEdit::addTag(m_songs, QStringLiteral(" Élan\n vital "))));
    QVERIFY(m_library->apply(SongEdit::addTag({m_songs.first()}, QStringLiteral("elan vital"))));
    QCOMPARE(m_library->tags().size(), 1);
    QCOMPARE(m_library->tags().first().name, QStringLiteral("Élan vital"));
    QVERIFY(!m_library->apply(SongEdit::addTag(m_songs, QStringLiteral(" \n"))));
    QVERIFY(!m_library->apply(SongEdit::renameTag(QStringLiteral("none"), QStringLiteral("x"))));
    QVERIFY(m_library->apply(SongEdit::makePlaylist(QStringLiteral("Road"))));
    QVERIFY(m_library->apply(SongEdit::makePlaylist(QStringLiteral("ROAD"), m_songs)));
    QCOMPARE(m_library->playlists(), QStringList{QStringLiteral("Road")});
    QCOMPARE(m_library->song(m_ids.first())->playlists.size(), 1);
}

/// A song that is delivered once more while another thread is about to keep an edit of it.
void TestEdits::aDeliveryKeepsWhatIsBeingEdited()
{
    std::atomic<bool> isHeld = false;
    std::thread editing([&] {
        auto other = Database::open(m_home->path(QStringLiteral("library.db")), Database::Access::Beside);
        const auto edited = (*other)->transaction([&]() -> Result<void> {
            const auto rated = (*other)->run(QStringLiteral("UPDATE songs SET rating = 3"));
            isHeld = true;
            // Long enough for the other to have begun: a delivery that reads first would be found out.
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            return rated ? Result<void>() : Result<void>(rated.error());
        });
        if (!edited)
            qFatal("cannot be edited");
    });
    while (!isHeld)
        std::this_thread::yield();
    Song again = sampleSong(1);
    again.lyrics = QStringLiteral("other words");
    const auto delivered = m_library->add(again);
    editing.join();
    QVERIFY(delivered);
    QCOMPARE(m_library->song(again.id)->rating, 3);
    QCOMPARE(m_library->song(again.id)->lyrics, again.lyrics);
}

RIFFDESK_TEST(tst_edits, test::runTest<TestEdits>);

#include "tst_edits.moc"
