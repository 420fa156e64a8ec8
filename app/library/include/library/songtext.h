#pragma once

#include "library/song.h"

#include <QString>

namespace riffdesk::songtext {

/// The longest title that is made of other words, in characters.
inline constexpr qsizetype longestStandIn = 48;

/// What a song is called wherever it is shown: its title, else its stand-in, else "Untitled". One line.
[[nodiscard]] QString title(const Song& song);
[[nodiscard]] QString title(const SongSummary& song);
/// The same, but empty when nothing is known.
[[nodiscard]] QString knownTitle(const Song& song);

/// What a song, or a job, without a title is called: the first words of its prompt; an edit that has none
/// goes by the title of what it was made from, else by the first words of its lyrics or its style. May be
/// empty.
struct Words
{
    QString prompt;
    QString lyrics;
    QString style;
    QString parentTitle; ///< empty without a parent that is known
};
[[nodiscard]] QString standIn(const Words& words);

/// What a song is and which one: "Cover of Leaving Home" and "take 2 · 21 Nov". Where there is little room,
/// the first is cut, for the second tells songs apart. Each may be empty. For people, in their language.
struct Subtitle
{
    QString what; ///< the kind of edit and its source; of a song made from scratch the words it was made of
    QString which; ///< take and date

    [[nodiscard]] QString text() const;
};
enum class Date { Shown, Left }; ///< Left: it stands elsewhere on the same line
[[nodiscard]] Subtitle subtitle(const SongSummary& song, Date date = Date::Shown);

[[nodiscard]] QString take(int number); ///< "take 2"

/// The action of a song that was put together here, of others and without a service: "Splice"; empty for any
/// other. For people, in their language.
[[nodiscard]] QString localAction(const QString& action);
/// The same for a parameter of its recipe that people understand: "Crossfade".
[[nodiscard]] QString localParameter(const QString& key);

/// "21 Nov" as the user's locale orders it, in local time; a day of another year as its short date. Empty for
/// a time that is not valid.
[[nodiscard]] QString day(const QDateTime& time);

} // namespace riffdesk::songtext
