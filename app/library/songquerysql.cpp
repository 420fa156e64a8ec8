#include "songquerysql.h"

#include "songrow.h"
#include "storage/database.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace riffdesk {

namespace {

using Part = SongQuery::Part;

constexpr int firstTested = 150; ///< songs of the order, before those of …
constexpr int moreTested = 450; ///< … are tried
constexpr int fewSongs = 2000; ///< are ordered by themselves, more in the order of all

struct OrderRow
{
    SongQuery::Order order;
    bool isDescending;
    const char* columns; ///< each order but for Playlist has an index of them
};

constexpr OrderRow orders[] = {
    {SongQuery::Order::Newest, true, "created_at"},
    {SongQuery::Order::Oldest, false, "created_at"},
    {SongQuery::Order::Title, false, "title_key"},
    {SongQuery::Order::TitleReversed, true, "title_key"},
    {SongQuery::Order::Longest, true, "duration"},
    {SongQuery::Order::Shortest, false, "duration"},
    {SongQuery::Order::Rating, true, "rating created_at"},
    {SongQuery::Order::LowestRated, false, "rating created_at"},
    {SongQuery::Order::LastPlayed, true, "ifnull(last_played_at,0) created_at"},
    {SongQuery::Order::MostPlayed, true, "play_count created_at"},
    {SongQuery::Order::Playlist, false, "position"},
};

bool hasLetter(const QString& text)
{
    const auto points = text.toUcs4();
    return std::any_of(points.begin(), points.end(),
                       [](char32_t point) { return QChar::isLetterOrNumber(point); });
}

/// Emoji, notes, arrows and the like, which FTS5 takes for gaps between words; also those that are younger
/// than Qt's tables of characters.
bool isSymbol(char32_t point)
{
    constexpr char32_t firstSymbol = 0x2000; // below, signs are punctuation of everyday writing
    const auto category = QChar::category(point);
    return point >= firstSymbol
           && (category == QChar::Symbol_Other || category == QChar::Symbol_Math
               || category == QChar::Symbol_Modifier || category == QChar::Other_NotAssigned);
}

/// The symbols of a word as a reader sees them, skin tones and joined ones in one piece.
QStringList symbolsOf(const QString& word)
{
    QStringList symbols;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary()) {
        QString symbol = word.mid(from, to - from);
        if (symbol.endsWith(QChar(0xfe0f))) // "as a picture": the same symbol is also written without
            symbol.chop(1);
        const auto points = symbol.toUcs4();
        if (!points.isEmpty() && isSymbol(points.first()))
            symbols.append(symbol);
    }
    return symbols;
}

/// FTS5 works out all songs of a beginning for which it has no index before it tests one.
bool isQuickBeginning(const QString& word)
{
    constexpr int indexed = 3; // characters, as in the schema
    const auto points = word.toUcs4();
    int letters = 0;
    for (auto point = points.crbegin(); point != points.crend(); ++point) {
        if (QChar::isLetterOrNumber(*point))
            ++letters;
        else if (letters > 0)
            break;
    }
    return letters <= indexed;
}

bool mayBeId(const QString& word)
{
    static const QRegularExpression id(QStringLiteral("^(?=.*\\d)[0-9a-f-]{6,}$"),
                                       QRegularExpression::CaseInsensitiveOption);
    return id.match(word).hasMatch();
}

SqlCondition matches(const QString& expression)
{
    return {
        QStringLiteral("EXISTS (SELECT 1 FROM songs_fts WHERE songs_fts MATCH ? AND rowid = songs.number)"),
        QStringLiteral("SELECT rowid FROM songs_fts WHERE songs_fts MATCH ?"),
        {expression}};
}

SqlCondition contains(const QString& sign)
{
    const QString test =
        QStringLiteral("instr(title || char(10) || style || char(10) || prompt || char(10) || lyrics "
                       "|| char(10) || origin || char(10) || notes, ?) > 0");
    return {test, QStringLiteral("SELECT number FROM songs WHERE ") + test, {sign}};
}

/// Either or both; sets are SELECTs joined by words of SQL that group from the left.
SqlCondition either(const SqlCondition& a, const SqlCondition& b)
{
    return {QStringLiteral("(%1 OR %2)").arg(a.test, b.test), a.set + QLatin1String(" UNION ") + b.set,
            a.values + b.values};
}

SqlCondition both(const SqlCondition& a, const SqlCondition& b)
{
    return {QStringLiteral("(%1 AND %2)").arg(a.test, b.test), a.set + QLatin1String(" INTERSECT ") + b.set,
            a.values + b.values};
}

QString listOf(const SongNumbers& numbers)
{
    QString list;
    for (const SongNumber number : numbers)
        list += QString::number(number) + QLatin1Char(',');
    list.chop(1);
    return list;
}

/// Of a SELECT whose one column is numbers. As one text: SQLite and Qt need a multiple of the time for as
/// many rows.
template <typename Take>
Result<void> readNumbers(Database& database, const QString& select, const QVariantList& values, Take take)
{
    const auto text =
        database.first(QStringLiteral("WITH found (n) AS (%1) SELECT group_concat(n) FROM found").arg(select),
                       values, songrow::text);
    if (!text)
        return text.error();
    SongNumber number = 0;
    const QString list = text->value_or(QString());
    for (const QChar c : list) {
        if (c == u',') {
            take(number);
            number = 0;
        } else {
            number = number * 10 + SongNumber(c.unicode() - u'0');
        }
    }
    if (!list.isEmpty())
        take(number);
    return {};
}

Result<QBitArray> setOf(Database& database, const SqlCondition& condition, qsizetype size)
{
    QBitArray set(size);
    const auto done = readNumbers(database, condition.set, condition.values, [&set](SongNumber number) {
        if (qsizetype(number) < set.size())
            set.setBit(number);
    });
    if (!done)
        return done.error();
    return set;
}

} // namespace

SongQuerySql::SongQuerySql(const SongQuery& query)
    : m_playlist(query.order() == SongQuery::Order::Playlist ? songrow::titleKey(query.playlist())
                                                             : QString())
    , m_from(m_playlist.isEmpty()
                 ? QStringLiteral("songs")
                 : QStringLiteral("playlist_songs AS place CROSS JOIN songs ON songs.number = place.song "
                                  "AND place.playlist = (SELECT number FROM playlists WHERE key = ?)"))
    , m_ofTrash(query.isOfTrash())
{
    const bool isPlaceless = query.order() == SongQuery::Order::Playlist && m_playlist.isEmpty();
    const SongQuery::Order order = isPlaceless ? SongQuery::Order::Newest : query.order();
    const auto* row = std::find_if(std::begin(orders), std::end(orders),
                                   [order](const OrderRow& candidate) { return candidate.order == order; });
    m_isDescending = row->isDescending;
    m_orderColumns = QString::fromLatin1(row->columns).split(QLatin1Char(' '));
    // The order of songs that are otherwise equal is the same each time.
    m_orderColumns.append(QStringLiteral("songs.number"));
}

Result<SongQuerySql> SongQuerySql::compile(Database& database, const SongQuery& query, const QDate& today)
{
    SongQuerySql compiled(query);
    bool hasWords = false;
    for (const Part& part : query.parts()) {
        if (part.kind == Part::Kind::Filter) {
            const SongFilter* filter = songFilter(part.key);
            compiled.m_terms.append({filter->compile(part.value, today), part.excluded, true});
        }
        hasWords |=
            part.kind != Part::Kind::Filter && (hasLetter(part.value) || !symbolsOf(part.value).isEmpty());
    }
    for (const Part& part : query.parts()) {
        if (part.kind == Part::Kind::Filter)
            continue;
        if (auto added = compiled.addText(database, part, !hasWords); !added)
            return added.error();
    }
    return compiled;
}

/// Signs that are no symbols count only where they stand alone: beside words they separate.
Result<void> SongQuerySql::addText(Database& database, const Part& part, bool takePunctuation)
{
    std::optional<SqlCondition> condition;
    bool isQuick = true;
    if (hasLetter(part.value)) {
        const bool isBeginning = part.kind != Part::Kind::Phrase;
        condition = matches(ftsPhrase(part.value) + (isBeginning ? QLatin1String("*") : QLatin1String()));
        isQuick = !isBeginning || isQuickBeginning(part.value);
    }
    QStringList signs = symbolsOf(part.value).mid(0, SongQuery::mostWords);
    if (!condition && signs.isEmpty() && takePunctuation)
        signs.append(part.value);
    for (const QString& sign : std::as_const(signs))
        condition = condition ? both(*condition, contains(sign)) : contains(sign);
    if (!condition)
        return {};
    if (part.kind == Part::Kind::Word && signs.isEmpty()) {
        QString word = songrow::titleKey(part.value);
        word.replace(QLatin1Char('-'), QLatin1Char(' '));
        const auto tags = database.all(
            QStringLiteral(
                "SELECT number FROM tags WHERE instr(' ' || replace(key, '-', ' '), ' ' || ?) > 0"),
            {word}, songrow::text);
        if (!tags)
            return tags.error();
        if (!tags->isEmpty()) {
            const QString list = QStringList(tags->cbegin(), tags->cend()).join(QLatin1Char(','));
            condition = either(
                *condition,
                {QStringLiteral("EXISTS (SELECT 1 FROM song_tags WHERE song = songs.number AND tag IN (%1))")
                     .arg(list),
                 QStringLiteral("SELECT song FROM song_tags WHERE tag IN (%1)").arg(list),
                 {}});
        }
        if (mayBeId(part.value)) {
            const QString id = part.value.toLower();
            for (const char* column : {"id", "remote_id"}) {
                const QString test = QStringLiteral("(%1 >= ? AND %1 < ?)").arg(QLatin1String(column));
                condition = either(
                    *condition,
                    {test, QStringLiteral("SELECT number FROM songs WHERE ") + test, {id, beyond(id)}});
            }
        }
    }
    m_terms.append({*condition, part.excluded, isQuick});
    return {};
}

Result<QBitArray> SongQuerySql::matching(Database& database, bool onlySlow) const
{
    const auto highest = database.first(QStringLiteral("SELECT max(number) FROM songs"), {}, songrow::text);
    if (!highest)
        return highest.error();
    QBitArray found(highest->value_or(QString()).toLongLong() + 1, true);
    for (const Term& term : m_terms) {
        if (onlySlow && term.isQuickTest)
            continue;
        auto set = setOf(database, term.condition, found.size());
        if (!set)
            return set.error();
        found &= term.excluded ? ~*set : *set;
    }
    return found;
}

/// At most `limit`, all for -1.
Result<SongNumbers> SongQuerySql::ordered(Database& database, const QString& condition, int limit) const
{
    const QString direction = m_isDescending ? QStringLiteral(" DESC") : QString();
    QVariantList values;
    if (!m_playlist.isEmpty())
        values.append(m_playlist);
    values.append(limit);
    SongNumbers numbers;
    const auto done = readNumbers(
        database,
        QStringLiteral("SELECT songs.number FROM %1 WHERE %2 ORDER BY %3%4 LIMIT ?")
            .arg(m_from, condition, m_orderColumns.join(direction + QLatin1String(", ")), direction),
        values, [&numbers](SongNumber number) { numbers.append(number); });
    if (!done)
        return done.error();
    return numbers;
}

QString SongQuerySql::scope() const
{
    return m_ofTrash ? QStringLiteral("trashed_at IS NOT NULL") : QStringLiteral("trashed_at IS NULL");
}

Result<std::optional<SongNumbers>> SongQuerySql::first(Database& database, int limit) const
{
    using Songs = SongNumbers;
    const bool isQuick =
        std::all_of(m_terms.cbegin(), m_terms.cend(), [](const Term& term) { return term.isQuickTest; });
    if (!isQuick)
        return std::optional<Songs>();
    Songs found;
    int tested = 0;
    for (const int more : {qMax(limit, firstTested), moreTested}) {
        const auto songs = ordered(database, scope(), tested + more);
        if (!songs)
            return songs.error();
        const Songs next = songs->mid(tested);
        tested += int(next.size());
        auto matching = among(database, next);
        if (!matching)
            return matching.error();
        std::sort(matching->begin(), matching->end());
        for (const SongNumber song : next) {
            if (std::binary_search(matching->cbegin(), matching->cend(), song))
                found.append(song);
            if (found.size() == limit)
                return std::optional(found);
        }
        if (next.size() < more) // all there are
            return std::optional(found);
    }
    return std::optional<Songs>();
}

Result<SongNumbers> SongQuerySql::all(Database& database) const
{
    if (m_terms.isEmpty())
        return ordered(database, scope(), -1);
    const auto matching = this->matching(database, false);
    if (!matching)
        return matching.error();
    const qsizetype count = matching->count(true);
    if (count <= fewSongs) {
        SongNumbers few;
        for (qsizetype number = 0; number < matching->size() && few.size() < count; ++number) {
            if (matching->testBit(number))
                few.append(SongNumber(number));
        }
        return ordered(database, QStringLiteral("%1 AND +songs.number IN (%2)").arg(scope(), listOf(few)),
                       -1);
    }
    auto songs = ordered(database, scope(), -1);
    if (songs) {
        songs->removeIf([&](SongNumber number) {
            return qsizetype(number) >= matching->size() || !matching->testBit(number);
        });
    }
    return songs;
}

Result<SongNumbers> SongQuerySql::among(Database& database, const SongNumbers& songs) const
{
    QString condition = QStringLiteral("songs.number IN (%1) AND %2").arg(listOf(songs), scope());
    QVariantList values;
    bool hasSlow = false;
    for (const Term& term : m_terms) {
        hasSlow |= !term.isQuickTest;
        if (!term.isQuickTest)
            continue;
        condition += (term.excluded ? QLatin1String(" AND NOT ") : QLatin1String(" AND ")) + QLatin1Char('(')
                     + term.condition.test + QLatin1Char(')');
        values += term.condition.values;
    }
    SongNumbers found;
    const auto done =
        readNumbers(database, QStringLiteral("SELECT songs.number FROM songs WHERE ") + condition, values,
                    [&found](SongNumber number) { found.append(number); });
    if (!done)
        return done.error();
    if (hasSlow && !found.isEmpty()) {
        const auto matching = this->matching(database, true);
        if (!matching)
            return matching.error();
        found.removeIf([&](SongNumber number) {
            return qsizetype(number) >= matching->size() || !matching->testBit(number);
        });
    }
    return found;
}

Result<std::optional<QVariantList>> SongQuerySql::key(Database& database, SongNumber song) const
{
    QVariantList values;
    if (!m_playlist.isEmpty())
        values.append(m_playlist);
    values.append(song);
    return database.first(QStringLiteral("SELECT %1 FROM %2 WHERE songs.number = ?")
                              .arg(m_orderColumns.join(QLatin1String(", ")), m_from),
                          values, [this](const QSqlQuery& row) {
                              QVariantList key;
                              for (int column = 0; column < m_orderColumns.size(); ++column)
                                  key.append(row.value(column));
                              return key;
                          });
}

bool SongQuerySql::isBefore(const QVariantList& key, const QVariantList& other) const
{
    // SQLite compares texts by the bytes of their UTF-8.
    const auto compare = [](const QVariant& a, const QVariant& b) {
        if (a.userType() == QMetaType::QString)
            return a.toString().toUtf8().compare(b.toString().toUtf8());
        if (a.userType() == QMetaType::Double || b.userType() == QMetaType::Double)
            return a.toDouble() < b.toDouble() ? -1 : a.toDouble() > b.toDouble() ? 1 : 0;
        return a.toLongLong() < b.toLongLong() ? -1 : a.toLongLong() > b.toLongLong() ? 1 : 0;
    };
    for (qsizetype column = 0; column < key.size() && column < other.size(); ++column) {
        const int order = compare(key.at(column), other.at(column));
        if (order != 0)
            return m_isDescending ? order > 0 : order < 0;
    }
    return false;
}

} // namespace riffdesk
