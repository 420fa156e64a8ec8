#pragma once

#include "base/result.h"
#include "library/song.h"

#include <QString>

namespace riffdesk {

/// Turns "{title} - {model}" and the like into a file name that every system takes. Fields: title, model,
/// action, style, seed, date (yyyy-MM-dd), id, bpm-free: no field of it needs the audio.
class FileNameTemplate
{
public:
    static QString standard() { return QStringLiteral("{title}"); }
    /// Input error for an unknown field or an unclosed brace. "/" makes folders.
    static Result<FileNameTemplate> parse(const QString& text);

    /// Relative path without suffix: no part is empty, ".", "..", reserved on Windows, over 120 UTF-8 bytes,
    /// or holds control characters or any of <>:"/\|?* .
    [[nodiscard]] QString fill(const Song& song) const;

    /// One name made safe in the same way; "Untitled" when nothing is left.
    static QString safeName(const QString& name);

private:
    QString m_text;
};

/// `path` itself if nothing is there, else "name (2).ext", "name (3).ext" …
[[nodiscard]] QString freePath(const QString& path);

} // namespace riffdesk
