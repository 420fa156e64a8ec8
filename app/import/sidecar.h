#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace riffdesk {

/// What stands beside an audio file under its name: how exports of song services say what a song is. Read
/// leniently, from files of unknown origin.
struct Sidecar
{
    static constexpr qint64 mostBytes = 4 * 1024 * 1024; ///< of a file
    static constexpr qsizetype mostCharacters = 100'000; ///< of a text

    QString title;
    QString artist;
    QString lyrics;
    QString prompt;
    QString style;
    QString model;
    QString seed;
    QDateTime createdAt; ///< UTC; invalid when not told
    QString picture; ///< path of a picture of that name; only of(), which does not look into it

    /// From the .json, .txt, .lrc and picture files beside that audio file. What cannot be read is left out;
    /// links are not followed.
    [[nodiscard]] static Sidecar of(const QString& audioPath);
    /// From an object, at any of the keys under which the services keep such things; empty for anything else.
    [[nodiscard]] static Sidecar fromJson(const QByteArray& bytes);

    friend bool operator==(const Sidecar&, const Sidecar&) = default;
};

} // namespace riffdesk
