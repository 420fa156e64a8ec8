#pragma once

#include "base/result.h"
#include "lyrics/lyricsfile.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace riffdesk {

/// Reads lyrics from files in a background thread. GUI thread.
class LyricsReader : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<LyricsFile>&)>;
    static constexpr qsizetype maxFiles = 16;

    using QObject::QObject;
    /// The text of all of them, an empty line between, and the first title; times and name only of a file
    /// alone. Of several it is a guess where one is. `encoding`, a name of textencoding, is used for those
    /// whose own is guessed or does not hold. The first that cannot be read refuses all. `done` comes later
    /// in this thread, or never when this goes first.
    void read(const QStringList& paths, const Done& done, const QString& encoding = {});
};

} // namespace riffdesk
