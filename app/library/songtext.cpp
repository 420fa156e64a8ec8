#include "library/songtext.h"

#include "base/plaintext.h"
#include "base/textlength.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace riffdesk::songtext {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SongText)
};

const QString separator = QStringLiteral(" · ");

/// The first line that is more than a section's tag, cut between words.
QString firstWords(const QString& text)
{
    static const QRegularExpression tag(QStringLiteral("^\\s*\\[[^\\]]*\\]"));
    constexpr qsizetype farEnough = 2000;
    const QStringList lines = text.left(farEnough).split(QLatin1Char('\n'));
    for (QString line : lines) {
        line = plaintext::line(line.remove(tag));
        if (!line.isEmpty())
            return shortened(line, longestStandIn);
    }
    return {};
}

QString knownTitleOf(const QString& title, const QString& standIn)
{
    return plaintext::line(title.isEmpty() ? standIn : title);
}

QString titleOf(const QString& title, const QString& standIn)
{
    const QString known = knownTitleOf(title, standIn);
    return known.isEmpty() ? Texts::tr("Untitled", "a song of which nothing else is known") : known;
}

struct Kind
{
    const char* action;
    const char* alone; ///< where the source is not in the library
    const char* of; ///< with the source's title
};

// clang-format off
constexpr Kind kinds[] = {
    {"cover", QT_TRANSLATE_NOOP("SongText", "Cover"), QT_TRANSLATE_NOOP("SongText", "Cover of %1")},
    {"extend", QT_TRANSLATE_NOOP("SongText", "Extended"), QT_TRANSLATE_NOOP("SongText", "Extended from %1")},
    {"variation", QT_TRANSLATE_NOOP("SongText", "Variation"), QT_TRANSLATE_NOOP("SongText", "Variation of %1")},
    {"replace_section", QT_TRANSLATE_NOOP("SongText", "New section"), QT_TRANSLATE_NOOP("SongText", "New section in %1")},
    {"swap_vocals", QT_TRANSLATE_NOOP("SongText", "New vocals"), QT_TRANSLATE_NOOP("SongText", "New vocals on %1")},
    {"swap_instrumentals", QT_TRANSLATE_NOOP("SongText", "New instruments"), QT_TRANSLATE_NOOP("SongText", "New instruments under %1")},
    {"mix", QT_TRANSLATE_NOOP("SongText", "Mix of stems"), QT_TRANSLATE_NOOP("SongText", "Mix of %1")},
    {"comp", QT_TRANSLATE_NOOP("SongText", "Comp of takes"), QT_TRANSLATE_NOOP("SongText", "Comp of %1")},
    {"splice", QT_TRANSLATE_NOOP("SongText", "Splice"), QT_TRANSLATE_NOOP("SongText", "Splice of %1")},
    {"stems", QT_TRANSLATE_NOOP("SongText", "Stems"), QT_TRANSLATE_NOOP("SongText", "Stems of %1")},
    {"upload_cover", QT_TRANSLATE_NOOP("SongText", "Cover of an upload"), QT_TRANSLATE_NOOP("SongText", "Cover of %1")},
    {"upload_extend", QT_TRANSLATE_NOOP("SongText", "Extended from an upload"), QT_TRANSLATE_NOOP("SongText", "Extended from %1")},
    {"upload_replace_section", QT_TRANSLATE_NOOP("SongText", "New section in an upload"), QT_TRANSLATE_NOOP("SongText", "New section in %1")},
};
// clang-format on

constexpr QLatin1String localActions[] = {QLatin1String("mix"), QLatin1String("splice"),
                                          QLatin1String("comp")};

constexpr std::pair<const char*, const char*> localParameters[] = {
    {"splice_start", QT_TRANSLATE_NOOP("SongText", "Spliced from")},
    {"splice_end", QT_TRANSLATE_NOOP("SongText", "Spliced to")},
    {"splice_crossfade", QT_TRANSLATE_NOOP("SongText", "Crossfade")},
    {"comp_takes", QT_TRANSLATE_NOOP("SongText", "Takes")},
    {"comp_turns", QT_TRANSLATE_NOOP("SongText", "Pieces")},
    {"comp_crossfade", QT_TRANSLATE_NOOP("SongText", "Crossfade")},
};

QString whatOf(const SongSummary& song)
{
    for (const Kind& kind : kinds) {
        if (song.action == QLatin1String(kind.action))
            return song.parentTitle.isEmpty() ? QCoreApplication::translate("SongText", kind.alone)
                                              : QCoreApplication::translate("SongText", kind.of)
                                                    .arg(plaintext::line(song.parentTitle));
    }
    // Made from scratch. A song that is called by these words need not say them twice.
    static const QRegularExpression toTheNextWords(QStringLiteral("^[\\s\\p{P}]+"));
    QString words = plaintext::line(song.style);
    if (words.startsWith(title(song), Qt::CaseInsensitive))
        words = words.mid(title(song).size()).remove(toTheNextWords);
    return words;
}

/// Day and month out of a locale's long date: what stands from the one to the other, with the short month.
QString dayFormat(const QLocale& locale)
{
    static const QRegularExpression dayAndMonth(
        QStringLiteral("(?<!d)d{1,2}(?!d).*?M+\\p{L}?|M+.*?(?<!d)d{1,2}(?!d)[.\\p{Lo}]?"));
    const QString format = locale.dateFormat(QLocale::LongFormat);
    QString found = dayAndMonth.match(format).captured();
    // A year between them, or a part of a literal: none that is short.
    if (found.contains(QLatin1String("yy")) || found.count(QLatin1Char('\'')) % 2 != 0)
        found.clear();
    return found.replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
}

} // namespace

QString localAction(const QString& action)
{
    if (std::find(std::begin(localActions), std::end(localActions), action) == std::end(localActions))
        return {};
    const auto* kind = std::find_if(std::begin(kinds), std::end(kinds), [&action](const Kind& each) {
        return action == QLatin1String(each.action);
    });
    return QCoreApplication::translate("SongText", kind->alone);
}

QString localParameter(const QString& key)
{
    for (const auto& [known, name] : localParameters) {
        if (key == QLatin1String(known))
            return QCoreApplication::translate("SongText", name);
    }
    return {};
}

QString title(const Song& song)
{
    return titleOf(song.title, song.standIn);
}

QString title(const SongSummary& song)
{
    return titleOf(song.title, song.standIn);
}

QString knownTitle(const Song& song)
{
    return knownTitleOf(song.title, song.standIn);
}

QString standIn(const Words& words)
{
    for (const QString& found : {firstWords(words.prompt), plaintext::line(words.parentTitle),
                                 firstWords(words.lyrics), firstWords(words.style)}) {
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString Subtitle::text() const
{
    return what.isEmpty() || which.isEmpty() ? QString(what + which) : QString(what + separator + which);
}

QString take(int number)
{
    return Texts::tr("take %1", "the number of a song among those of one job").arg(number);
}

Subtitle subtitle(const SongSummary& song, Date date)
{
    QStringList which;
    if (song.take > 0)
        which << take(song.take);
    if (date == Date::Shown && song.createdAt.isValid())
        which << day(song.createdAt);
    return {whatOf(song), which.join(separator)};
}

QString day(const QDateTime& time)
{
    if (!time.isValid())
        return {};
    const QLocale locale;
    const QDate date = time.toLocalTime().date();
    const QString format = date.year() == QDate::currentDate().year() ? dayFormat(locale) : QString();
    return format.isEmpty() ? locale.toString(date, QLocale::ShortFormat) : locale.toString(date, format);
}

} // namespace riffdesk::songtext
