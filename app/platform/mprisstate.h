#pragma once

#include "platform/mpris.h"

#include <QDBusObjectPath>
#include <QVariantMap>

namespace riffdesk {

/// What Mpris was told, and how MPRIS words it. A value; every number in it is finite and in its range.
struct MprisState
{
    std::optional<Mpris::Track> track;
    Mpris::Status status = Mpris::Status::Stopped;
    Mpris::Can can;
    Mpris::Loop loop = Mpris::Loop::None;
    bool shuffle = false;
    double volume = 1;
    std::function<double()> positionSource;

    [[nodiscard]] QString statusWord() const;
    [[nodiscard]] QString loopWord() const;
    [[nodiscard]] static std::optional<Mpris::Loop> loopFromWord(const QString& word);
    [[nodiscard]] QVariantMap metadata() const;
    [[nodiscard]] QDBusObjectPath trackPath() const; ///< NoTrack when there is none
    [[nodiscard]] double length() const; ///< seconds, 0 when it is not known
    [[nodiscard]] double position() const; ///< seconds, within the track
    /// Every property of the Player interface that a PropertiesChanged may tell.
    [[nodiscard]] QVariantMap properties() const;
};

/// Seconds as the bus has them.
[[nodiscard]] qlonglong toMicroseconds(double seconds);

} // namespace riffdesk
