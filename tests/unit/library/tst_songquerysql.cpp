// What the database finds for a query, against the same worked out song by song.

#include "library/library.h"
#include "library/organising.h"
#include "library/songquerysql.h"
#include "library/songrow.h"
#include "samplesong.h"
#include "storage/database.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"

#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace riffdesk;

namespace {

const QDate today(2026, 11, 29);

struct StoredSong
{
    SongNumber number = 0;
    Song song;
    QString titleKey;
};

template <typename T> const T& oneOf(QRandomGenerator& random, const QVector<T>& values)
{
    return values.at(random.bounded(int(values.size())));
}

const QVector<QString>& vocabulary()
{
    static const QVector<QString> words{
        QStringLiteral("sea"),    QStringLiteral("seaside"), QStringLiteral("Café"),
        QStringLiteral("cafe"),   QStringLiteral("Möwe"),    QStringLiteral("gull"),
        QStringLiteral("gulls"),  QStringLiteral("rain"),    QStringLiteral("lo-fi"),
        QStringLiteral("by"),     QStringLiteral("the"),     QStringLiteral("夜に"),
        QStringLiteral("rainy"),  QStringLiteral("harbour"), QStringLiteral("🎸"),
        QStringLiteral("(live)"), QStringLiteral("abc123"),  QStringLiteral("2026"),
    };
    return words;
}

QString someWords(QRandomGenerator& random, int most)
{
    QStringList words;
    for (int i = random.bounded(most + 1); i > 0; --i)
        words.append(oneOf(random, vocabulary()));
    return words.join(QLatin1Char(' '));
}

const QVector<QString>& tagNames()
{
    static const QVector<QString> names{QStringLiteral("Demo"), QStringLiteral("lo-fi beats"),
                                        QStringLiteral("Café"), QStringLiteral("for the sea")};
    return names;
}

Song someSong(QRandomGenerator& random, int number)
{
    Song song;
    song.service = QStringLiteral("practice");
    song.remoteId = QStringLiteral("%1-remote-%2").arg(random.bounded(1 << 20), 6, 16).arg(number);
    song.remoteId.replace(QLatin1Char(' '), QLatin1Char('a'));
    song.id = songIdOf(song.service, song.remoteId);
    song.title = someWords(random, 3);
    song.style = someWords(random, 2);
    song.prompt = someWords(random, 4);
    song.lyrics = random.bounded(3) == 0 ? QString() : someWords(random, 6);
    song.notes = random.bounded(3) == 0 ? someWords(random, 2) : QString();
    song.model = oneOf<QString>(
        random, {QStringLiteral("FUZZ-2.0"), QStringLiteral("fuzz-1.1"), QStringLiteral("Bark"), QString()});
    song.action = oneOf<QString>(random, {QStringLiteral("generate"), QStringLiteral("cover")});
    song.rating = random.bounded(6);
    song.flag = Song::Flag(random.bounded(3));
    song.isNew = random.bounded(2) == 0;
    song.hasStems = random.bounded(4) == 0;
    song.media = Song::Media(random.bounded(3));
    song.coverFile = random.bounded(2) == 0 ? QStringLiteral("cover.jpg") : QString();
    song.durationSeconds = random.bounded(5) * 30;
    song.playCount = random.bounded(4);
    if (song.playCount > 0)
        song.lastPlayedAt = today.addDays(-random.bounded(5)).startOfDay(Qt::UTC);
    song.createdAt = today.addDays(-random.bounded(400)).startOfDay().toUTC();
    song.addedAt = song.createdAt;
    if (random.bounded(5) == 0)
        song.trashedAt = song.createdAt;
    for (const QString& name : tagNames()) {
        if (random.bounded(4) == 0)
            song.tags.append({name, QString()});
    }
    if (random.bounded(3) == 0)
        song.playlists.append({QStringLiteral("Road"), double(random.bounded(20))});
    return song;
}

QString fold(const QString& text)
{
    return songrow::titleKey(text);
}

QStringList tokens(const QString& text)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}]+"));
    static QHash<QString, QStringList> known;
    auto found = known.find(text);
    if (found == known.end())
        found = known.insert(text, fold(text).split(gap, Qt::SkipEmptyParts));
    return *found;
}

bool hasTokens(const QString& text, const QStringList& wanted, bool isBeginning)
{
    const QStringList words = tokens(text);
    for (qsizetype at = 0; at + wanted.size() <= words.size(); ++at) {
        bool isHere = true;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const bool last = i + 1 == wanted.size();
            isHere &= last && isBeginning ? words.at(at + i).startsWith(wanted.at(i))
                                          : words.at(at + i) == wanted.at(i);
        }
        if (isHere)
            return true;
    }
    return false;
}

bool textMatches(const SongQuery::Part& part, const Song& song, bool takePunctuation, bool& counts)
{
    const QStringList wanted = tokens(part.value);
    const bool guitar = part.value.contains(QStringLiteral("🎸"));
    const QStringList texts{song.title, song.style, song.prompt, song.lyrics, song.model, song.notes};
    const auto contains = [&](const QString& sign) {
        return std::any_of(texts.begin(), texts.end(), [&](const QString& t) { return t.contains(sign); });
    };
    if (wanted.isEmpty() && !guitar) {
        counts = takePunctuation;
        return contains(part.value);
    }
    bool matches = true;
    if (!wanted.isEmpty()) {
        const bool isBeginning = part.kind != SongQuery::Part::Kind::Phrase;
        matches = std::any_of(texts.begin(), texts.end(),
                              [&](const QString& text) { return hasTokens(text, wanted, isBeginning); });
    }
    if (guitar)
        return matches && contains(QStringLiteral("🎸"));
    if (part.kind != SongQuery::Part::Kind::Word)
        return matches;
    const auto blanks = [](QString text) { return text.replace(QLatin1Char('-'), QLatin1Char(' ')); };
    for (const SongTag& tag : song.tags)
        matches |= blanks(QStringLiteral(" ") + fold(tag.name))
                       .contains(blanks(QStringLiteral(" ") + fold(part.value)));
    const QString id = part.value.toLower();
    static const QRegularExpression form(QStringLiteral("^[0-9a-f-]{6,}$"));
    if (form.match(id).hasMatch() && id.contains(QRegularExpression(QStringLiteral("\\d"))))
        matches |= song.id.startsWith(id) || song.remoteId.startsWith(id);
    return matches;
}

bool filterMatches(const SongQuery::Part& part, const Song& song, const QVector<StoredSong>& all)
{
    const QString& value = part.value;
    const auto named = [&](const QString& name) { return fold(name) == fold(value); };
    if (part.is("model"))
        return song.model.startsWith(value, Qt::CaseInsensitive);
    if (part.is("action"))
        return song.action.startsWith(value);
    if (part.is("rating"))
        return value == QLatin1String(">=3")    ? song.rating >= 3
               : value == QLatin1String("<2")   ? song.rating < 2
               : value == QLatin1String("2..4") ? song.rating >= 2 && song.rating <= 4
                                                : song.rating == value.toInt();
    if (part.is("tag"))
        return std::any_of(song.tags.begin(), song.tags.end(),
                           [&](const SongTag& t) { return named(t.name); });
    if (part.is("playlist"))
        return std::any_of(song.playlists.begin(), song.playlists.end(),
                           [&](const PlaylistPlace& place) { return named(place.playlist); });
    if (part.is("is")) {
        return value == QLatin1String("kept")       ? song.flag == Song::Flag::Kept
               : value == QLatin1String("rejected") ? song.flag == Song::Flag::Rejected
               : value == QLatin1String("unheard")  ? song.isNew
               : value == QLatin1String("trashed")  ? song.trashedAt.isValid()
               : value == QLatin1String("missing")  ? song.media == Song::Media::Missing
               : value == QLatin1String("rated")    ? song.rating > 0
                                                    : !song.tags.isEmpty();
    }
    if (part.is("has")) {
        return value == QLatin1String("stems")    ? song.hasStems
               : value == QLatin1String("lyrics") ? !song.lyrics.isEmpty()
               : value == QLatin1String("cover")  ? !song.coverFile.isEmpty()
                                                  : !song.notes.isEmpty();
    }
    const QDateTime moment = (value == QLatin1String("2026")        ? QDate(2026, 1, 1)
                              : value == QLatin1String("2026-11")   ? QDate(2026, 11, 1)
                              : value == QLatin1String("yesterday") ? today.addDays(-1)
                                                                    : today.addDays(-70))
                                 .startOfDay();
    if (part.is("after"))
        return song.createdAt >= moment;
    if (part.is("before"))
        return song.createdAt < moment;
    const double seconds = value == QLatin1String("1:30") ? 90 : value == QLatin1String("1m") ? 60 : 30;
    if (part.is("longer"))
        return song.durationSeconds > seconds;
    if (part.is("shorter"))
        return song.durationSeconds < seconds;
    if (song.parentId.isEmpty())
        return false;
    if (song.parentId == value || song.parentRemoteId == value)
        return true;
    const auto parent = std::find_if(all.begin(), all.end(),
                                     [&](const StoredSong& other) { return other.song.id == song.parentId; });
    if (parent == all.end())
        return false;
    const QStringList words = value.split(QLatin1Char(' '));
    return parent->song.remoteId == value
           || (!parent->song.trashedAt.isValid() && parent->titleKey.startsWith(fold(value)))
           || std::all_of(words.begin(), words.end(), [&](const QString& word) {
                  return hasTokens(parent->song.title, tokens(word), true);
              });
}

QVector<StoredSong> plainResult(const SongQuery& query, const QVector<StoredSong>& all)
{
    using Order = SongQuery::Order;
    QVector<StoredSong> found;
    bool hasWords = false;
    for (const SongQuery::Part& part : query.parts()) {
        hasWords |= part.kind != SongQuery::Part::Kind::Filter
                    && (!tokens(part.value).isEmpty() || part.value.contains(QStringLiteral("🎸")));
    }
    for (const StoredSong& stored : all) {
        bool isIn = stored.song.trashedAt.isValid() == query.isOfTrash();
        for (const SongQuery::Part& part : query.parts()) {
            bool counts = true;
            const bool matches = part.kind == SongQuery::Part::Kind::Filter
                                     ? filterMatches(part, stored.song, all)
                                     : textMatches(part, stored.song, !hasWords, counts);
            isIn = isIn && (!counts || matches != part.excluded);
        }
        if (isIn)
            found.append(stored);
    }
    const Order order =
        query.order() == Order::Playlist && query.playlist().isEmpty() ? Order::Newest : query.order();
    const auto position = [&](const Song& song) {
        return song.playlists.isEmpty() ? 0 : song.playlists.first().position;
    };
    const auto played = [](const Song& song) {
        return song.lastPlayedAt.isValid() ? song.lastPlayedAt.toMSecsSinceEpoch() : 0;
    };
    const auto isLess = [&](const StoredSong& a, const StoredSong& b) {
        const auto by = [&](const auto& keyA, const auto& keyB) {
            return std::pair(keyA, a.number) < std::pair(keyB, b.number);
        };
        switch (order) {
        case Order::Title:
        case Order::TitleReversed:
            return by(a.titleKey.toUtf8(), b.titleKey.toUtf8());
        case Order::Longest:
        case Order::Shortest:
            return by(a.song.durationSeconds, b.song.durationSeconds);
        case Order::Rating:
        case Order::LowestRated:
            return by(std::pair(a.song.rating, a.song.createdAt), std::pair(b.song.rating, b.song.createdAt));
        case Order::LastPlayed:
            return by(std::pair(played(a.song), a.song.createdAt),
                      std::pair(played(b.song), b.song.createdAt));
        case Order::MostPlayed:
            return by(std::pair(a.song.playCount, a.song.createdAt),
                      std::pair(b.song.playCount, b.song.createdAt));
        case Order::Playlist:
            return by(position(a.song), position(b.song));
        default:
            return by(a.song.createdAt, b.song.createdAt);
        }
    };
    const bool isUp = order == Order::Oldest || order == Order::Title || order == Order::Shortest
                      || order == Order::LowestRated || order == Order::Playlist;
    std::sort(found.begin(), found.end(),
              [&](const StoredSong& a, const StoredSong& b) { return isUp ? isLess(a, b) : isLess(b, a); });
    return found;
}

QString someQuery(QRandomGenerator& random, const QVector<StoredSong>& all)
{
    static const QVector<QString> filters{
        QStringLiteral("model:fuzz"),        QStringLiteral("model:FUZZ-2"),
        QStringLiteral("model:f%"),          QStringLiteral("action:co"),
        QStringLiteral("rating:3"),          QStringLiteral("rating:>=3"),
        QStringLiteral("rating:<2"),         QStringLiteral("rating:2..4"),
        QStringLiteral("tag:demo"),          QStringLiteral("tag:\"LO-FI beats\""),
        QStringLiteral("tag:cafe"),          QStringLiteral("tag:none"),
        QStringLiteral("playlist:road"),     QStringLiteral("playlist:none"),
        QStringLiteral("is:kept"),           QStringLiteral("is:rejected"),
        QStringLiteral("is:unheard"),        QStringLiteral("is:trashed"),
        QStringLiteral("is:missing"),        QStringLiteral("is:rated"),
        QStringLiteral("is:tagged"),         QStringLiteral("has:stems"),
        QStringLiteral("has:lyrics"),        QStringLiteral("has:cover"),
        QStringLiteral("has:notes"),         QStringLiteral("after:2026"),
        QStringLiteral("before:2026-11"),    QStringLiteral("after:yesterday"),
        QStringLiteral("before:10w"),        QStringLiteral("longer:1:30"),
        QStringLiteral("shorter:1m"),        QStringLiteral("longer:30"),
        QStringLiteral("from:\"sea gull\""), QStringLiteral("from:caf"),
    };
    QStringList parts;
    for (int i = random.bounded(4); i >= 0; --i) {
        QString part;
        switch (random.bounded(6)) {
        case 0:
        case 1:
            part = oneOf(random, vocabulary());
            part = part.left(1 + random.bounded(int(part.size())));
            if (part.endsWith(QChar(0xd83c))) // half of the guitar
                part = QStringLiteral("🎸");
            break;
        case 2:
            part = QLatin1Char('"') + someWords(random, 2) + QLatin1Char('"');
            break;
        case 3: {
            const Song& song = oneOf(random, all).song;
            part = (random.bounded(2) == 0 ? song.id : song.remoteId).left(6 + random.bounded(4));
            if (random.bounded(2) == 0)
                part = QStringLiteral("from:") + (random.bounded(2) == 0 ? song.id : song.remoteId);
            break;
        }
        default:
            part = oneOf(random, filters);
        }
        parts.append(random.bounded(4) == 0 ? QString(QLatin1Char('-') + part) : part);
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestSongQuerySql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatEachSongSays_data();
    void findsWhatEachSongSays();
    void theFirstSongsAreThoseOfTheWhole();
    void whatIsKeptGoesWhenTheDatabaseChanges();
    void shortColumnsAreReadFromAnIndex();

private:
    [[nodiscard]] SongQuerySql compiled(const SongQuery& query)
    {
        return SongQuerySql::compile(*m_database, query, today).value();
    }

    test::TestHome m_home;
    std::unique_ptr<Database> m_database;
    QVector<StoredSong> m_songs;
};

void TestSongQuerySql::initTestCase()
{
    m_database = Database::open(m_home.path(QStringLiteral("library.db"))).value();
    QRandomGenerator random(3);
    QVERIFY(m_database->transaction([&]() -> Result<void> {
        for (int i = 0; i < 700; ++i) {
            Song song = someSong(random, i);
            if (i > 0 && random.bounded(3) == 0) {
                const Song& parent = oneOf(random, m_songs).song;
                song.parentId = parent.id;
                song.parentRemoteId = random.bounded(2) == 0 ? parent.remoteId : QString();
            }
            if (auto done = songrow::insert(*m_database, song); !done)
                return done;
            if (auto done = organising::add(*m_database, song); !done)
                return done;
            m_songs.append({SongNumber(i + 1), song, fold(song.title)});
        }
        return {};
    }));
}

void TestSongQuerySql::findsWhatEachSongSays_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestSongQuerySql::findsWhatEachSongSays()
{
    QFETCH(int, seed);
    QRandomGenerator random{quint32(seed)};
    SongQueryCache kept;
    int matched = 0;
    for (int round = 0; round < 150; ++round) {
        const SongQuery query(someQuery(random, m_songs), SongQuery::Order(random.bounded(11)));
        const SongQuerySql sql = compiled(query);
        SongNumbers expected;
        for (const StoredSong& song : plainResult(query, m_songs))
            expected.append(song.number);
        const QByteArray text = query.text().toUtf8();
        const char* about = text.constData();
        const auto all = sql.all(*m_database);
        QVERIFY2(all, about);
        QVERIFY2(*all == expected, about);
        const auto again = sql.all(*m_database, &kept);
        QVERIFY2(again && *again == expected, about);
        matched += expected.isEmpty() ? 0 : 1;

        // As it is typed: with what is known of the query before its last letter, and of all songs.
        SongQueryCache typed;
        for (const QString& earlier : {QString(), query.text().chopped(1)})
            QVERIFY2(compiled(SongQuery(earlier, query.order())).all(*m_database, &typed), about);
        for (const SongQueryCache& known : {kept, typed}) {
            for (const int limit : {20, 2000}) {
                SongQueryCache cache = known;
                const auto first = sql.first(*m_database, limit, &cache);
                QVERIFY2(first, about);
                QVERIFY2(!*first || **first == expected.mid(0, limit), about);
            }
        }

        for (const bool areScattered : {true, false}) {
            QSet<SongNumber> some;
            const int lowest = random.bounded(700);
            for (int i = 0; i < 30; ++i)
                some.insert(SongNumber(areScattered ? random.bounded(800) : lowest + i));
            const auto among = sql.among(*m_database, some.values());
            QVERIFY2(among, about);
            SongNumbers wanted = expected;
            wanted.removeIf([&some](SongNumber number) { return !some.contains(number); });
            QVERIFY2(QSet<SongNumber>(among->cbegin(), among->cend())
                         == QSet<SongNumber>(wanted.cbegin(), wanted.cend()),
                     about);
            QVERIFY2(among->size() == wanted.size(), about);
        }

        std::optional<QVariantList> before;
        for (const SongNumber number : expected.mid(0, 40)) {
            const auto key = sql.key(*m_database, number);
            QVERIFY2(key && *key, about);
            QVERIFY2(!before || sql.isBefore(*before, **key), about);
            QVERIFY2(!before || !sql.isBefore(**key, *before), about);
            before = **key;
        }
    }
    QVERIFY2(matched > 30, qPrintable(QString::number(matched)));
}

void TestSongQuerySql::theFirstSongsAreThoseOfTheWhole()
{
    for (const char* typed : {"", "s", "rating:>=3", "-sea", "is:trashed", "playlist:road"}) {
        const SongQuerySql sql = compiled(SongQuery(QString::fromLatin1(typed), SongQuery::Order::Playlist));
        const auto first = sql.first(*m_database, 25);
        QVERIFY(first && *first);
        QCOMPARE(**first, sql.all(*m_database)->mid(0, 25));
        QCOMPARE((*first)->size(), 25);
    }
    const auto none = compiled(SongQuery(QStringLiteral("zebra"))).first(*m_database, 25);
    QVERIFY(none && *none);
    QVERIFY((*none)->isEmpty()); // all songs are few enough to be tested
}

void TestSongQuerySql::whatIsKeptGoesWhenTheDatabaseChanges()
{
    const QString path = m_home.path(QStringLiteral("other.db"));
    const auto writing = Database::open(path).value();
    const auto reading = Database::open(path, Database::Access::ReadOnly).value();
    QRandomGenerator random(4);
    constexpr int enough = 600; // for their order to be kept
    int songs = 0;
    const auto add = [&](int count) -> Result<void> {
        return writing->transaction([&]() -> Result<void> {
            for (const int end = songs + count; songs < end;) {
                Song song = someSong(random, ++songs);
                song.title = QStringLiteral("Harbour");
                song.trashedAt = {};
                if (auto done = songrow::insert(*writing, song); !done)
                    return done;
            }
            return {};
        });
    };
    QVERIFY(add(enough));
    for (const char* typed : {"harbour", "-zebra", ""}) {
        SongQueryCache kept;
        for (int time = 1; time <= 3; ++time) {
            const auto sql = SongQuerySql::compile(*reading, SongQuery(QString::fromLatin1(typed)), today);
            QVERIFY(sql);
            QCOMPARE(sql->all(*reading, &kept)->size(), songs);
            QVERIFY(!kept.order.isEmpty());
            QVERIFY(add(1));
        }
    }
}

/// Reading the songs through takes ten times as long: a column that a filter asks for is missing in
/// songs_light.
void TestSongQuerySql::shortColumnsAreReadFromAnIndex()
{
    for (const SongFilter& filter : songFilters()) {
        for (const char* example :
             {"kept", "unheard", "missing", "rated", "stems", "lyrics", "cover", "notes", "3", "2026", "x"}) {
            const std::optional<QString> value = filter.read(QString::fromLatin1(example));
            if (!value)
                continue;
            const SqlCondition condition = filter.compile(*value, today);
            const auto plan =
                m_database->all(QStringLiteral("EXPLAIN QUERY PLAN ") + condition.set, condition.values,
                                [](const QSqlQuery& row) { return row.value(3).toString(); });
            QVERIFY(plan);
            for (const QString& step : *plan)
                QVERIFY2(step != QLatin1String("SCAN songs"),
                         qPrintable(filter.key + QLatin1Char(':') + *value));
        }
    }
}

RIFFDESK_TEST(tst_songquerysql, test::runTest<TestSongQuerySql>);
#include "tst_songquerysql.moc"
