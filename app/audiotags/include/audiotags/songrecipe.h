#pragma once

#include "library/song.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace riffdesk {

/// How a song was made, as an exported file carries it beside its other tags: enough to make it again, and to
/// know it again.
struct SongRecipe
{
    QString service;
    QString audioId; ///< by which that service knows it
    QString action;
    QString model;
    QString seed;
    QString parentAudioId;
    QString style; ///< whole, where the tag had no room for it
    QDateTime createdAt; ///< UTC; invalid when not told
    QJsonObject request;

    /// JSON in one line. Without the callback address, which is the user's own.
    [[nodiscard]] static QString textOf(const Song& song);
    /// From a file of unknown origin; nothing for what is no recipe, or larger than mostBytes.
    [[nodiscard]] static std::optional<SongRecipe> fromText(const QString& text);
    static constexpr qsizetype mostBytes = 1024 * 1024;

    friend bool operator==(const SongRecipe&, const SongRecipe&) = default;
};

} // namespace riffdesk
