#include "songfilters.h"

#include "family.h"
#include "organising.h"
#include "songrow.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace riffdesk {

namespace {

using Values = SongQuery::Filter::Values;

/// Of a test of short columns, all of which the index songs_light has, or that another index answers.
SqlCondition byRow(const QString& test, const QVariantList& values = {})
{
    return {test, QStringLiteral("SELECT number FROM songs WHERE ") + test, values};
}

std::optional<QString> readName(const QString& typed)
{
    return typed.simplified();
}

/// The beginning of a column of ASCII words, without regard to case.
SqlCondition beginsWith(const char* column, QString value)
{
    for (const char* sign : {"\\", "%", "_"})
        value.replace(QLatin1String(sign), QLatin1String("\\") + QLatin1String(sign));
    value += QLatin1Char('%');
    return byRow(QStringLiteral("%1 LIKE ? ESCAPE '\\'").arg(QLatin1String(column)), {value});
}

struct Range
{
    int lowest = 0;
    int highest = 5;
};

std::optional<Range> ratingRange(const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("^([0-5])\\.\\.([0-5])$"));
    static const QRegularExpression compared(QStringLiteral("^(|=|>=|>|<=|<)([0-5])$"));
    if (const auto match = between.match(typed); match.hasMatch())
        return Range{match.captured(1).toInt(), match.captured(2).toInt()};
    const auto match = compared.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const QString sign = match.captured(1);
    const int stars = match.captured(2).toInt();
    if (sign == QLatin1String(">="))
        return Range{stars, 5};
    if (sign == QLatin1String(">"))
        return Range{stars + 1, 5};
    if (sign == QLatin1String("<="))
        return Range{0, stars};
    if (sign == QLatin1String("<"))
        return Range{0, stars - 1};
    return Range{stars, stars};
}

/// Values that are each a condition of their own.
struct Choice
{
    QLatin1String value;
    const char* test;
    const char* set = nullptr; ///< where it is not found out by the test
};

const std::vector<Choice>& states()
{
    static const std::vector<Choice> all{
        {QLatin1String("kept"), "flag = 1"},
        {QLatin1String("rejected"), "flag = 2"},
        {QLatin1String("unheard"), "is_new = 1"},
        {QLatin1String("trashed"), "trashed_at IS NOT NULL"},
        {QLatin1String("missing"), "media = 'missing'"},
        {QLatin1String("rated"), "rating > 0"},
        {QLatin1String("tagged"), "EXISTS (SELECT 1 FROM song_tags WHERE song = songs.number)",
         "SELECT DISTINCT song FROM song_tags"},
    };
    return all;
}

const std::vector<Choice>& possessions()
{
    static const std::vector<Choice> all{
        {QLatin1String("stems"), "has_stems = 1"},
        {QLatin1String("lyrics"), "lyrics <> ''",
         "SELECT number FROM songs WHERE number NOT IN (SELECT number FROM songs WHERE lyrics = '')"},
        {QLatin1String("cover"), "cover_file <> ''"},
        {QLatin1String("notes"), "notes <> ''"},
    };
    return all;
}

const Choice* choiceOf(const std::vector<Choice>& choices, const QString& value)
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const Choice& choice) {
        return value.compare(choice.value, Qt::CaseInsensitive) == 0;
    });
    return found == choices.end() ? nullptr : &*found;
}

template <const std::vector<Choice>& (*choices)()> std::optional<QString> readChoice(const QString& typed)
{
    const Choice* choice = choiceOf(choices(), typed);
    return choice != nullptr ? std::optional<QString>(choice->value) : std::nullopt;
}

template <const std::vector<Choice>& (*choices)()>
SqlCondition compileChoice(const QString& value, const QDate& /*today*/)
{
    const Choice* choice = choiceOf(choices(), value);
    const SqlCondition condition = byRow(QLatin1String(choice->test));
    return {condition.test, choice->set != nullptr ? QLatin1String(choice->set) : condition.set, {}};
}

std::vector<const char*> examplesOf(const std::vector<Choice>& choices)
{
    std::vector<const char*> examples;
    for (const Choice& choice : choices)
        examples.push_back(choice.value.data());
    return examples;
}

/// The first day of what is meant.
std::optional<QDate> dayOf(const QString& typed, const QDate& today)
{
    if (typed == QLatin1String("today"))
        return today;
    if (typed == QLatin1String("yesterday"))
        return today.addDays(-1);
    static const QRegularExpression ago(QStringLiteral("^(\\d{1,4})([dwmy])$"));
    if (const auto match = ago.match(typed); match.hasMatch()) {
        const int count = match.captured(1).toInt();
        const QChar unit = match.captured(2).at(0);
        const QDate day = unit == u'd'   ? today.addDays(-count)
                          : unit == u'w' ? today.addDays(-7 * count)
                          : unit == u'm' ? today.addMonths(-count)
                                         : today.addYears(-count);
        return day.isValid() && day.year() > 0 ? day : QDate(1, 1, 1);
    }
    static const QRegularExpression date(QStringLiteral("^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"));
    const auto match = date.match(typed);
    const auto number = [&](int group) {
        return match.captured(group).isEmpty() ? 1 : match.captured(group).toInt();
    };
    const QDate day(number(1), number(2), number(3));
    return match.hasMatch() && day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QString> readDay(const QString& typed)
{
    const QString lower = typed.toLower();
    return dayOf(lower, QDate(2000, 1, 1)) ? std::optional(lower) : std::nullopt;
}

/// A day, or the moment of a day at which something began.
std::optional<QDateTime> momentOf(const QString& typed, const QDate& today)
{
    if (const auto day = dayOf(typed, today))
        return day->startOfDay();
    const QDateTime moment = QDateTime::fromString(typed.toUpper(), Qt::ISODate);
    return moment.isValid() && moment.date().year() > 0 ? std::optional(moment) : std::nullopt;
}

std::optional<QString> readMoment(const QString& typed)
{
    return momentOf(typed.toLower(), QDate(2000, 1, 1)) ? std::optional(typed.toLower()) : std::nullopt;
}

SqlCondition addedAfter(const QString& value, const QDate& today)
{
    const QDateTime moment = momentOf(value, today).value_or(today.startOfDay());
    return byRow(QStringLiteral("added_at >= ?"), {moment.toMSecsSinceEpoch()});
}

SqlCondition createdAt(const char* sign, const QString& value, const QDate& today)
{
    const QDateTime moment = dayOf(value, today).value_or(today).startOfDay();
    return byRow(QStringLiteral("created_at %1 ?").arg(QLatin1String(sign)), {moment.toMSecsSinceEpoch()});
}

std::optional<double> secondsOf(const QString& typed)
{
    static const QRegularExpression clock(QStringLiteral("^(?:(\\d{1,4}):)?(\\d{1,4}):([0-5]\\d)$"));
    static const QRegularExpression amount(QStringLiteral("^(\\d{1,6}(?:\\.\\d{1,3})?)([smh]?)$"));
    if (const auto match = clock.match(typed); match.hasMatch()) {
        return match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60
               + match.captured(3).toDouble();
    }
    const auto match = amount.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    return match.captured(1).toDouble()
           * (unit == QLatin1String("h")   ? 3600
              : unit == QLatin1String("m") ? 60
                                           : 1);
}

SqlCondition compareLength(const char* sign, const QString& value)
{
    return byRow(QStringLiteral("duration %1 ?").arg(QLatin1String(sign)), {secondsOf(value).value_or(0)});
}

std::optional<QString> readLength(const QString& typed)
{
    const QString lower = typed.toLower();
    return secondsOf(lower) ? std::optional(lower) : std::nullopt;
}

SqlCondition compileTag(const QString& value, const QDate& /*today*/)
{
    return {QStringLiteral("EXISTS (SELECT 1 FROM song_tags WHERE song = songs.number "
                           "AND tag = (SELECT number FROM tags WHERE key = ?))"),
            QStringLiteral("SELECT song FROM song_tags WHERE tag = (SELECT number FROM tags WHERE key = ?)"),
            {organising::key(value)}};
}

SqlCondition compilePlaylist(const QString& value, const QDate& /*today*/)
{
    return {QStringLiteral("EXISTS (SELECT 1 FROM playlist_songs WHERE song = songs.number "
                           "AND playlist = (SELECT number FROM playlists WHERE key = ?))"),
            QStringLiteral("SELECT song FROM playlist_songs "
                           "WHERE playlist = (SELECT number FROM playlists WHERE key = ?)"),
            {organising::key(value)}};
}

/// Songs whose source has that id, here or at its service, or a title with these words or this beginning.
SqlCondition compileSource(const QString& value, const QDate& /*today*/)
{
    const QString key = songrow::titleKey(value);
    // "<> ''" is the condition of the index of the sources.
    return byRow(
        QStringLiteral(
            "parent_id <> '' AND (parent_remote_id = ? OR parent_id IN "
            "(SELECT ? UNION SELECT id FROM songs WHERE remote_id = ? UNION SELECT id FROM songs WHERE "
            "number IN "
            "(SELECT rowid FROM songs_fts WHERE songs_fts MATCH ?) UNION "
            "SELECT id FROM songs WHERE trashed_at IS NULL AND title_key >= ? AND title_key < ?))"),
        {value, value, value, QStringLiteral("title : (%1)").arg(ftsWords(value)), key, beyond(key)});
}

/// Relatives of songs that have that id, here or at their service, or that title; also of one that is gone.
SqlCondition compileFamily(const QString& value, const QDate& /*today*/)
{
    const QString seeds = QStringLiteral(
        "SELECT id, service, remote_id FROM songs WHERE id = ? UNION "
        "SELECT id, service, remote_id FROM songs WHERE remote_id = ? UNION "
        "SELECT id, service, remote_id FROM songs WHERE trashed_at IS NULL AND title_key = ? UNION "
        "SELECT ?, '', ''");
    const QString test = QStringLiteral("songs.id IN (%1SELECT id FROM family)").arg(withFamily(seeds));
    return byRow(test, {value, value, songrow::titleKey(value), value});
}

std::vector<SongFilter> makeFilters()
{
    const auto row = [](const char* key, Values values, std::vector<const char*> examples,
                        const char* sentence, auto read, auto compile) {
        return SongFilter{QLatin1String(key), values, std::move(examples), sentence, read, compile};
    };
    const auto readRating = [](const QString& typed) {
        return ratingRange(typed) ? std::optional(typed) : std::nullopt;
    };
    const auto compileRating = [](const QString& value, const QDate&) {
        const Range range = ratingRange(value).value_or(Range());
        return byRow(QStringLiteral("rating BETWEEN ? AND ?"), {range.lowest, range.highest});
    };
    const std::vector<const char*> days{"today", "yesterday", "7d", "3w", "6m", "1y"};
    const std::vector<const char*> lengths{"90", "1:30", "2m"};
    return {
        row("model", Values::Models, {},
            QT_TRANSLATE_NOOP("SongQuery", "“model:” takes the beginning of a model's name."), readName,
            [](const QString& value, const QDate&) { return beginsWith("model", value); }),
        row("action", Values::Actions, {},
            QT_TRANSLATE_NOOP("SongQuery", "“action:” takes what made the song, as in action:cover."),
            readName, [](const QString& value, const QDate&) { return beginsWith("action", value); }),
        row("rating", Values::Listed, {">=3", "5", "<2", "2..4"},
            QT_TRANSLATE_NOOP("SongQuery", "“rating:” takes 0 to 5, as in rating:>=3 or rating:2..4."),
            readRating, compileRating),
        row("tag", Values::Tags, {},
            QT_TRANSLATE_NOOP("SongQuery", "“tag:” takes a tag's name, as in tag:demo or tag:\"two words\"."),
            readName, compileTag),
        row("playlist", Values::Playlists, {},
            QT_TRANSLATE_NOOP("SongQuery",
                              "“playlist:” takes a playlist's name, as in playlist:\"two words\"."),
            readName, compilePlaylist),
        row("is", Values::Listed, examplesOf(states()),
            QT_TRANSLATE_NOOP("SongQuery",
                              "“is:” takes kept, rejected, unheard, trashed, missing, rated or tagged."),
            readChoice<states>, compileChoice<states>),
        row("has", Values::Listed, examplesOf(possessions()),
            QT_TRANSLATE_NOOP("SongQuery", "“has:” takes stems, lyrics, cover or notes."),
            readChoice<possessions>, compileChoice<possessions>),
        row("after", Values::Listed, days,
            QT_TRANSLATE_NOOP("SongQuery", "“after:” takes a date such as 2026, 2026-11, 2026-11-05, today, "
                                           "yesterday, 7d, 3w, 6m or 1y."),
            readDay, [](const QString& value, const QDate& today) { return createdAt(">=", value, today); }),
        row("before", Values::Listed, days,
            QT_TRANSLATE_NOOP("SongQuery", "“before:” takes a date such as 2026, 2026-11, 2026-11-05, today, "
                                           "yesterday, 7d, 3w, 6m or 1y."),
            readDay, [](const QString& value, const QDate& today) { return createdAt("<", value, today); }),
        row("added", Values::Listed, days,
            QT_TRANSLATE_NOOP("SongQuery", "“added:” takes a date as “after:” does, or a moment such as "
                                           "2026-11-05T18:30:00: what came into the library since then."),
            readMoment, addedAfter),
        row("longer", Values::Listed, lengths,
            QT_TRANSLATE_NOOP("SongQuery", "“longer:” takes a length such as 90, 1:30 or 2m."), readLength,
            [](const QString& value, const QDate&) { return compareLength(">", value); }),
        row("shorter", Values::Listed, lengths,
            QT_TRANSLATE_NOOP("SongQuery", "“shorter:” takes a length such as 90, 1:30 or 2m."), readLength,
            [](const QString& value, const QDate&) { return compareLength("<", value); }),
        row("from", Values::Songs, {},
            QT_TRANSLATE_NOOP("SongQuery", "“from:” takes the id or the title of the song it was made from."),
            readName, compileSource),
        row("family", Values::Songs, {},
            QT_TRANSLATE_NOOP("SongQuery",
                              "“family:” takes the id or the title of a song: what it comes from, "
                              "and all that was made from these."),
            readName, compileFamily),
    };
}

} // namespace

QString beyond(const QString& beginning)
{
    return beginning + QString::fromUcs4(U"\U0010ffff", 1);
}

QString ftsPhrase(QString phrase)
{
    return QLatin1Char('"') + phrase.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString ftsWords(const QString& words)
{
    QStringList phrases;
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        phrases.append(ftsPhrase(word) + QLatin1Char('*'));
    return phrases.join(QLatin1Char(' '));
}

const std::vector<SongFilter>& songFilters()
{
    static const std::vector<SongFilter> all = makeFilters();
    return all;
}

const SongFilter* songFilter(const QString& key)
{
    const auto& all = songFilters();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const SongFilter& filter) { return filter.key == key; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace riffdesk
