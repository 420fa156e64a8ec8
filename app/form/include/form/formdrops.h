#pragma once

#include "form/form.h"
#include "form/formfacts.h"
#include "library/song.h"

#include <functional>
#include <optional>

class QMimeData;

namespace riffdesk {

class Catalogue;
struct Action;

/// What is dropped on the form, and what the form is then.
struct FormDrop
{
    const Form& form;
    const Catalogue& catalogue;
    const FormFacts& facts;
    std::function<std::optional<Song>(const QString& id)> song; ///< of the library
};

/// What a drop does to the form.
struct FormEdit
{
    std::function<Form(const Form&)> apply; ///< null: the form stays
    bool isFilledIn = false; ///< apply in a draft of its own, unless nothing would be lost
    std::optional<UploadSource> upload; ///< a recording to be sent as the source
    std::optional<UploadSource> offered; ///< a recording that the action chosen has no use for
    QStringList lyricFiles; ///< to be read for its lyrics
    QString words; ///< for its lyrics
};

/// One kind of thing that can be dropped on the form.
struct DropReader
{
    bool (*takes)(const QMimeData& data, const FormDrop& drop);
    Result<FormEdit> (*read)(const QMimeData& data, const FormDrop& drop); ///< of what it takes
    bool isFile; ///< taken from fields of text, too, which would take its address for words
    bool isLyrics = false; ///< the field of the lyrics takes it, too, at a place of the user's choice
};

/// The one that takes it; null: none. A new kind is a row of the table in the source.
[[nodiscard]] const DropReader* dropReader(const QMimeData& data, const FormDrop& drop);

/// A local file, or an address from a browser; nothing for anything else. Of several, the one that is named
/// like audio; with `audioOnly` only such.
[[nodiscard]] std::optional<UploadSource> droppedRecording(const QMimeData& data, bool audioOnly);

/// The upload action that does with a recording what `chosen` does with a song, else the first one of the
/// catalogue; null when there is none.
[[nodiscard]] const Action* uploadActionFor(const Catalogue& catalogue, const QString& chosen);

} // namespace riffdesk
