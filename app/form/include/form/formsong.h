#pragma once

#include "base/timerange.h"
#include "form/form.h"
#include "form/formfacts.h"
#include "library/song.h"

#include <optional>

namespace riffdesk {

struct Action;

/// What the form replaces: a stretch of a song of the library.
struct FormSection
{
    QString songId; ///< empty: the form does something else
    std::optional<TimeRange> range; ///< nothing while its times make no stretch

    friend bool operator==(const FormSection&, const FormSection&) = default;
};

/// The first action that works on a song of the library; null: the catalogue has none.
[[nodiscard]] const Action* firstActionForSongs(const Catalogue& catalogue);

/// Uses the song as the source of this action and fills in what follows from it. The form as it was when
/// there is no such action.
[[nodiscard]] Form withSong(Form form, const Catalogue& catalogue, const Song& song, const QString& action);
/// Whether the form does this with this song of the library already: then what has been written is kept.
[[nodiscard]] bool isSetFor(const Form& form, const FormFacts& facts, const QString& action,
                            const QString& songId);
/// The stretch that is replaced; its end not beyond that of the song.
[[nodiscard]] Form withSection(Form form, const Catalogue& catalogue, const FormFacts& facts,
                               const TimeRange& range);
/// The place that the song goes on from; the same holds.
[[nodiscard]] Form withContinueAt(Form form, const Catalogue& catalogue, const FormFacts& facts,
                                  double seconds);
/// The words that the service heard in a recording take the place of what is written, or what they replaced
/// comes back.
[[nodiscard]] Form withLyricsOfRecording(Form form, const Catalogue& catalogue, const QString& heard);

/// These lyrics in place of what is written, sung in any case; nothing as the title leaves it as it is.
[[nodiscard]] Form withWords(Form form, const Catalogue& catalogue, const QString& lyrics,
                             const std::optional<QString>& title);

[[nodiscard]] FormSection sectionOf(const Form& form, const FormFacts& facts);
/// Where the form goes on from, in seconds.
[[nodiscard]] std::optional<double> continueAtOf(const Form& form, const Catalogue& catalogue);

} // namespace riffdesk
