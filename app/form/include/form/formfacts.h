#pragma once

#include "base/timerange.h"

#include <QHash>
#include <QString>

#include <optional>

namespace riffdesk {

/// What is known about the song or the recording that an audio_id names.
struct FormSource
{
    struct LibrarySong
    {
        QString id; ///< ours
        QString service; ///< that made it
        bool hasServiceId = true; ///< the service told a name by which it can be asked to work on it
        bool isFinished = true; ///< the service refuses to work on anything less
        double seconds = 0; ///< 0: not known

        friend bool operator==(const LibrarySong&, const LibrarySong&) = default;
    };
    struct Recording ///< of the References list
    {
        QString id; ///< ours
        QString service; ///< that has it
        double seconds = 0; ///< 0: not known

        friend bool operator==(const Recording&, const Recording&) = default;
    };

    std::optional<LibrarySong> song;
    std::optional<Recording> recording;

    friend bool operator==(const FormSource&, const FormSource&) = default;
};

/// What the form's meaning depends on besides the form and the catalogue. A value.
struct FormFacts
{
    QString service; ///< Endpoint::id the request goes to; empty: not known yet
    QString callbackAddress; ///< sent where the form names none; empty: nothing is
    QString callbackBase; ///< addresses right below it were given so to earlier requests
    bool canUpload = false; ///< recordings can be sent from here; else only ids of uploads can be typed
    QHash<QString, FormSource> sources; ///< by audio_id; ids that are not known may be left out
};

} // namespace riffdesk
