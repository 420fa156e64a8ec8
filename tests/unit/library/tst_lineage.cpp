#include "library/family.h"
#include "library/library.h"
#include "library/songquerysql.h"
#include "library/songrow.h"
#include "samplesong.h"
#include "storage/database.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

#include <algorithm>
#include <numeric>

using namespace riffdesk;

namespace {

/// A song that tells nothing of a parent, and is a take of no other.
Song familySong(int number, const QString& service = QStringLiteral("practice"))
{
    Song song = test::sampleSong(number);
    song.service = service;
    song.id = songIdOf(service, song.remoteId);
    song.parentId.clear();
    song.parentRemoteId.clear();
    song.tags.clear();
    song.playlists.clear();
    return song;
}

void makeFrom(Song& song, const Song& parent, bool byId = true)
{
    song.parentId = byId ? parent.id : QString();
    song.parentRemoteId = parent.remoteId;
}

/// Title, parent's title, and the state where it is not here: a line a node, in order.
QStringList linesOf(const Lineage& lineage)
{
    QStringList lines;
    for (const Lineage::Node& node : lineage.nodes) {
        QString line = node.song.title;
        if (node.parent >= 0)
            line += QLatin1String(" < ") + lineage.nodes.at(node.parent).song.title;
        if (node.state != Lineage::State::Here)
            line += QLatin1Char(' ') + toString(node.state);
        lines.append(line);
    }
    return lines;
}

QStringList expected(const char* lines)
{
    return QString::fromLatin1(lines).split(QLatin1Char('|'));
}

} // namespace

class TestLineage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aForestIsWalkedAsAPlainWalkDoes_data();
    void aForestIsWalkedAsAPlainWalkDoes();
    void partsAndSecondSongsAreOnTheEdges();
    void whatIsGoneIsNamed();
    void anUploadIsNamed();
    void ringsAreOpened();
    void ofManyTheNearestAreRead();
    void aLongLineIsFollowed();
    void theFamilyIsFoundFromIndexes();

private:
    void add(const Song& song) const { QVERIFY(m_library->add(song).ok()); }
    /// Their rows alone.
    void addRows(const QVector<Song>& songs) const
    {
        QVERIFY(m_database->transaction([&]() -> Result<void> {
            Result<void> added;
            for (qsizetype i = 0; added && i < songs.size(); ++i)
                added = songrow::insert(*m_database, songs.at(i));
            return added;
        }));
    }
    [[nodiscard]] Lineage read(const QString& id, int most = Lineage::mostSongs) const
    {
        return readLineage(*m_database, id, most).value();
    }
    /// Ids that the filter finds.
    [[nodiscard]] QSet<QString> filtered(const QString& value) const
    {
        const SongQuery query(QStringLiteral("family:\"%1\"").arg(value));
        const auto sql = SongQuerySql::compile(*m_database, query);
        QSet<QString> ids;
        const SongNumbers found = sql.value().all(*m_database).value();
        for (const SongNumber number : found)
            ids.insert(m_library->summary(number)->id);
        return ids;
    }

    std::unique_ptr<test::TestHome> m_home;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
};

void TestLineage::init()
{
    m_home = std::make_unique<test::TestHome>();
    m_database = Database::open(m_home->path(QStringLiteral("library.db"))).value();
    m_library = std::make_unique<Library>(*m_database, m_home->path(QStringLiteral("songs")));
}

void TestLineage::cleanup()
{
    m_library.reset();
    m_database.reset();
    m_home.reset();
}

void TestLineage::aForestIsWalkedAsAPlainWalkDoes_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestLineage::aForestIsWalkedAsAPlainWalkDoes()
{
    QFETCH(int, seed);
    constexpr int count = 150;
    QRandomGenerator random(quint32(seed) * 7919U);
    QVector<Song> songs;
    QVector<int> parents; // of each; below zero one of three that were never here, but for -9: none
    for (int i = 0; i < count; ++i) {
        Song song =
            familySong(i + 1, random.bounded(4) == 0 ? QStringLiteral("other") : QStringLiteral("practice"));
        int parent = -9;
        if (random.bounded(10) == 0) {
            parent = -1 - random.bounded(3);
            song.parentRemoteId = QStringLiteral("never-%1").arg(-parent);
        } else if (i > 0 && random.bounded(5) > 0) {
            parent = random.bounded(i);
            // Only within a service does the service's name tell which song is meant.
            const bool isSame = songs.at(parent).service == song.service;
            makeFrom(song, songs.at(parent), !isSame || random.bounded(2) == 0);
        }
        if (random.bounded(8) == 0)
            song.trashedAt = song.addedAt.addDays(1);
        songs.append(song);
        parents.append(parent);
    }
    QVector<int> order(count); // also children before their parents
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), random);
    QVector<Song> mixed;
    for (const int i : std::as_const(order))
        mixed.append(songs.at(i));
    addRows(mixed);

    const auto keyOf = [&](int at, const QString& service) {
        return at >= 0 ? songs.at(at).id : songIdOf(service, QStringLiteral("never-%1").arg(-at));
    };
    for (int tried = 0; tried < 25; ++tried) {
        const int chosen = random.bounded(count);
        QString root = songs.at(chosen).id;
        for (int at = chosen; at >= 0 && parents.at(at) != -9; at = parents.at(at))
            root = keyOf(parents.at(at), songs.at(at).service);
        QHash<QString, QString> expected; // each one's parent
        QVector<QString> waiting{root};
        expected.insert(root, {});
        while (!waiting.isEmpty()) {
            const QString parent = waiting.takeFirst();
            for (int i = 0; i < count; ++i) {
                if (parents.at(i) != -9 && keyOf(parents.at(i), songs.at(i).service) == parent) {
                    expected.insert(songs.at(i).id, parent);
                    waiting.append(songs.at(i).id);
                }
            }
        }

        const Lineage lineage = read(songs.at(chosen).id);
        QHash<QString, QString> found;
        QSet<QString> inSight;
        for (qsizetype i = 0; i < lineage.nodes.size(); ++i) {
            const Lineage::Node& node = lineage.nodes.at(i);
            QVERIFY(node.parent < i);
            found.insert(node.song.id, node.parent < 0 ? QString() : lineage.nodes.at(node.parent).song.id);
            const auto known = std::find_if(songs.cbegin(), songs.cend(),
                                            [&](const Song& song) { return song.id == node.song.id; });
            const auto state = known == songs.cend()        ? Lineage::State::Elsewhere
                               : known->trashedAt.isValid() ? Lineage::State::Trashed
                                                            : Lineage::State::Here;
            QCOMPARE(toString(node.state), toString(state));
            if (state == Lineage::State::Here)
                inSight.insert(node.song.id);
        }
        QCOMPARE(found.size(), lineage.nodes.size());
        QCOMPARE(found, expected);
        QVERIFY(!lineage.isCut);
        QCOMPARE(filtered(songs.at(chosen).id), inSight);
    }
}

void TestLineage::partsAndSecondSongsAreOnTheEdges()
{
    const Song root = familySong(1);
    Song edit = familySong(2);
    makeFrom(edit, root);
    edit.action = QStringLiteral("replace_section");
    edit.request = {{QStringLiteral("replace_section_start"), 40},
                    {QStringLiteral("replace_section_end"), 55.5}};
    Song longer = familySong(3);
    makeFrom(longer, edit);
    longer.action = QStringLiteral("extend");
    longer.request = {{QStringLiteral("continue_at"), 61.25}};
    Song splice = familySong(4);
    makeFrom(splice, root);
    splice.action = QStringLiteral("splice");
    splice.request = {{QStringLiteral("splice_edit"), edit.id},
                      {QStringLiteral("splice_start"), 41},
                      {QStringLiteral("splice_end"), 54}};
    Song swap = familySong(5);
    makeFrom(swap, root);
    swap.request = {{QStringLiteral("swap_audio_id"), longer.remoteId}};
    Song comp = familySong(6);
    makeFrom(comp, root);
    comp.request = {{QStringLiteral("comp_takes"), QJsonArray{edit.id, root.id, longer.id}}};
    for (const Song& song : {root, edit, longer, splice, swap, comp})
        add(song);
    const Lineage lineage = read(splice.id);
    QCOMPARE(linesOf(lineage), expected("Song 1|Song 2 < Song 1|Song 3 < Song 2|Song 4 < Song 1|"
                                        "Song 5 < Song 1|Song 6 < Song 1"));
    const auto& nodes = lineage.nodes;
    QVERIFY(!nodes.at(0).from && !nodes.at(0).to && nodes.at(0).other.isEmpty());
    QVERIFY(nodes.at(1).from == 40 && nodes.at(1).to == 55.5);
    QVERIFY(nodes.at(2).from == 61.25 && !nodes.at(2).to);
    QVERIFY(nodes.at(3).from == 41 && nodes.at(3).to == 54);
    QCOMPARE(nodes.at(3).other, QStringLiteral("Song 2"));
    QCOMPARE(nodes.at(4).other, QStringLiteral("Song 3"));
    QCOMPARE(nodes.at(5).other, QStringLiteral("Song 2, Song 3"));
    QCOMPARE(nodes.at(1).song.model, QStringLiteral("FUZZ-2.0"));

    QVERIFY(m_database->run(QStringLiteral("UPDATE songs SET request = 'no JSON'")).ok());
    QCOMPARE(linesOf(read(splice.id)), linesOf(lineage));
    QVERIFY(read(QStringLiteral("unknown")).nodes.isEmpty());
}

void TestLineage::whatIsGoneIsNamed()
{
    Song parent = familySong(1);
    parent.title = QStringLiteral("Harbour lights");
    Song child = familySong(2);
    makeFrom(child, parent);
    child.prompt.clear(); // found by its parent's words, which it keeps
    Song other = familySong(3);
    makeFrom(other, parent, false);
    other.prompt.clear();
    for (const Song& song : {parent, child, other})
        add(song);
    QVERIFY(m_library->apply(SongEdit::trash({m_library->number(parent.id)})).ok());
    QCOMPARE(linesOf(read(child.id)),
             expected("Harbour lights trashed|Song 2 < Harbour lights|Song 3 < Harbour lights"));
    QCOMPARE(filtered(QStringLiteral("harbour LIGHTS")), QSet<QString>()); // of the trash it has no name
    QVERIFY(m_library->emptyTrash().ok());
    const Lineage lineage = read(other.id);
    QCOMPARE(linesOf(lineage),
             expected("Harbour lights removed|Song 2 < Harbour lights|Song 3 < Harbour lights"));
    QCOMPARE(lineage.nodes.at(0).song.id, parent.id);
    QCOMPARE(lineage.nodes.at(0).song.number, SongNumber(0));
    QCOMPARE(filtered(child.id), QSet<QString>({child.id, other.id}));
}

void TestLineage::anUploadIsNamed()
{
    QVERIFY(
        m_database
            ->run(QStringLiteral("INSERT INTO reference_uploads (id, service, remote_id, name, created_at) "
                                 "VALUES ('r', 'practice', 'up', 'My humming', 1)"))
            .ok());
    Song cover = familySong(1);
    cover.parentRemoteId = QStringLiteral("up");
    Song stray = familySong(2);
    stray.parentRemoteId = QStringLiteral("down");
    add(cover);
    add(stray);
    QCOMPARE(linesOf(read(cover.id)), expected("My humming upload|Song 1 < My humming"));
    QCOMPARE(linesOf(read(stray.id)), expected(" elsewhere|Song 2 < "));
}

void TestLineage::ringsAreOpened()
{
    Song one = familySong(1);
    Song two = familySong(2);
    Song three = familySong(3);
    Song self = familySong(4);
    makeFrom(one, three);
    makeFrom(two, one);
    makeFrom(three, two);
    makeFrom(self, self);
    for (const Song& song : {one, two, three, self})
        add(song);
    for (const Song& song : {one, two, three}) {
        QCOMPARE(linesOf(read(song.id)), expected("Song 1|Song 2 < Song 1|Song 3 < Song 2"));
        QCOMPARE(filtered(song.id).size(), 3);
    }
    QCOMPARE(linesOf(read(self.id)), expected("Song 4"));
}

/// Those that it comes from, then the nearest of those that were made from these.
void TestLineage::ofManyTheNearestAreRead()
{
    QVector<Song> songs{familySong(1)};
    for (int i = 2; i <= 60; ++i) {
        Song song = familySong(i);
        makeFrom(song, songs.at(i <= 30 ? 0 : i - 31));
        songs.append(song);
    }
    addRows(songs);
    const Lineage lineage = read(songs.at(59).id, 20);
    QVERIFY(lineage.isCut);
    QVERIFY(lineage.nodes.size() > 20 && lineage.nodes.size() < 30);
    for (const int at : {0, 29, 59})
        QVERIFY(lineage.indexOf(songs.at(at).id) >= 0);
    QCOMPARE(lineage.nodes.constFirst().song.id, songs.constFirst().id);
    QVERIFY(!read(songs.at(59).id, 60).isCut);
    QVERIFY(read(songs.at(59).id, 59).isCut);
}

/// Also where what it comes from is more than is read: then it begins in the middle, without a lost parent.
void TestLineage::aLongLineIsFollowed()
{
    QVector<Song> songs{familySong(1)};
    for (int i = 2; i <= 120; ++i) {
        Song song = familySong(i);
        makeFrom(song, songs.constLast());
        songs.append(song);
    }
    addRows(songs);
    QCOMPARE(read(songs.at(60).id).nodes.size(), 120);
    const Lineage lineage = read(songs.constLast().id, 20);
    QVERIFY(lineage.isCut);
    QVERIFY(std::all_of(lineage.nodes.cbegin(), lineage.nodes.cend(),
                        [](const auto& node) { return node.isSong(); }));
    QCOMPARE(lineage.nodes.constLast().song.id, songs.constLast().id);
    QCOMPARE(lineage.nodes.constFirst().parent, -1);
    for (int i = 1; i < lineage.nodes.size(); ++i)
        QCOMPARE(lineage.nodes.at(i).parent, i - 1);
}

void TestLineage::theFamilyIsFoundFromIndexes()
{
    const auto plan = m_database->all(
        QStringLiteral("EXPLAIN QUERY PLAN ")
            + withFamily(QStringLiteral("SELECT id, service, remote_id FROM songs WHERE id = ?"))
            + QStringLiteral("SELECT number FROM songs WHERE id IN (SELECT id FROM family)"),
        {QStringLiteral("x")}, [](const QSqlQuery& row) { return row.value(3).toString(); });
    QVERIFY(plan.ok());
    const QString text = plan->join(QLatin1Char('\n'));
    QVERIFY2(text.contains(QLatin1String("songs_parent "))
                 && text.contains(QLatin1String("songs_parent_remote ")),
             qPrintable(text));
    for (const QString& step : *plan) // only what was found before is read through
        QVERIFY2(!step.startsWith(QLatin1String("SCAN songs")) && !step.startsWith(QLatin1String("SCAN s"))
                     && !step.startsWith(QLatin1String("SCAN p")),
                 qPrintable(text));
}

RIFFDESK_TEST(tst_lineage, test::runTest<TestLineage>);

#include "tst_lineage.moc"
