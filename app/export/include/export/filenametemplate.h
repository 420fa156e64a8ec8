#pragma once

#include "base/result.h"
#include "library/song.h"

#include <QString>
#include <QVector>

namespace riffdesk {

/// What a name can be made of.
struct NameValues
{
    const Song& song;
    QString artist;
    QString album;
    QString playlist;
    int number = 0; ///< of the song among those that are exported, from 1; 0: none
    int count = 0; ///< of songs
};

/// Turns "{title} - {model}" and the like into a file name that every system takes. Where a field has no
/// value, what joins it to others goes with it.
class FileNameTemplate
{
public:
    struct Field
    {
        const char* word; ///< as it stands between braces
        const char* label;
        [[nodiscard]] QString labelText() const; ///< translated
    };
    [[nodiscard]] static QVector<Field> fields();

    static QString standard() { return QStringLiteral("{title}"); }
    /// Input error for an unknown field or an unclosed brace. "/" makes folders.
    static Result<FileNameTemplate> parse(const QString& text);

    /// Relative path without suffix: no part is empty, ".", "..", reserved on Windows, over 120 UTF-8 bytes,
    /// or holds control characters or any of <>:"/\|?* .
    [[nodiscard]] QString fill(const NameValues& values) const;

    /// One name made safe in the same way; "Untitled" when nothing is left. `end` is put behind it, whole.
    static QString safeName(const QString& name, const QString& end = {});

private:
    QString m_text;
};

} // namespace riffdesk
