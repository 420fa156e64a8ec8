#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace riffdesk {

/// A recording of the user's own that a service has taken, to be used as a source by its upload actions. The
/// file itself is not kept.
struct Reference
{
    QString id; ///< ours: made of the next two
    QString service; ///< the endpoint's id
    QString remoteId; ///< the audio_id that the service gave
    QString name; ///< as the user sees it
    QString lyrics; ///< what the service heard, may be empty
    double durationSeconds = 0; ///< 0: not known
    QDateTime createdAt; ///< UTC, whole milliseconds
    QString audioUrl; ///< where the service had it from, may be empty and may be gone

    friend bool operator==(const Reference&, const Reference&) = default;
};

} // namespace riffdesk

Q_DECLARE_METATYPE(riffdesk::Reference)
