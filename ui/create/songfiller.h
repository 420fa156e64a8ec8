#pragma once

#include "api/catalogue.h"
#include "base/timerange.h"
#include "library/song.h"

#include <QString>

#include <optional>

namespace riffdesk {

class Library;
class RequestForm;

/// Fills the form from a song of the library ("Use as source"). All outlive this.
class SongFiller
{
public:
    SongFiller(RequestForm& form, const Catalogue& catalogue, Library& library);

    [[nodiscard]] bool canUse(const QString& songId, const QString& action) const; ///< both are there
    /// Chooses the action with the song as its source and fills in what follows from the song; leaves the
    /// form as it was when there is no such song or action.
    void use(const QString& songId, const QString& action);
    /// Whether the form already does this with the song: then what has been written is kept.
    [[nodiscard]] bool isSetFor(const QString& action, const QString& songId) const;
    void setSection(const TimeRange& range);
    void setContinueAt(double seconds);
    /// The first action that works on a song of the library; null: the catalogue has none.
    [[nodiscard]] const Action* firstForSongs() const;

private:
    void fillFrom(const Song& song, const Action& action);
    [[nodiscard]] double withinSong(double seconds) const;
    void fill(const QString& key, const QVariant& value);
    void fillText(const QString& key, const QString& text); ///< cut at a word to what the field takes

    RequestForm& m_form;
    const Catalogue& m_catalogue;
    Library& m_library;
};

} // namespace riffdesk
