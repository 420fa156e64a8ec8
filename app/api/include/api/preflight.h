#pragma once

#include "api/songrequest.h"

#include <QString>
#include <QVector>

#include <optional>

namespace riffdesk {

class Catalogue;

/// What is known about the song or upload a request names as its source.
struct PreflightSource
{
    double seconds = 0; ///< its length; 0: not known
    bool finished = true; ///< its audio is there; the service refuses to work on anything less
    enum class Kind { Unknown, Song, Upload } kind = Kind::Unknown;
};

/// Something that may be sent but is probably not what was meant.
struct PreflightWarning
{
    QString key; ///< the parameter it is about, or "action"
    QString message; ///< one translated sentence
    QString fixLabel; ///< what a button that mends it says; empty when only the user can
    SongRequest fixed; ///< the request, mended in this one point; meaningful with fixLabel
};

/// What to tell the user before a request costs money, in the order of the form. A pure function; a request
/// that must not be sent at all is SongRequest::problems()' business.
[[nodiscard]] QVector<PreflightWarning> preflight(const SongRequest& request, const Catalogue& catalogue,
                                                  const PreflightSource& source);

} // namespace riffdesk
