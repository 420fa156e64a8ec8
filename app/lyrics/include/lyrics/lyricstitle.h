#pragma once

#include <QString>

namespace riffdesk {

struct LyricsFile;

/// Lyrics with the title that stood above them. A value.
struct TitledLyrics
{
    QString title; ///< one line; empty when there is none above the words
    QString lyrics; ///< without it and the empty lines below it
    friend bool operator==(const TitledLyrics&, const TitledLyrics&) = default;
};

/// Takes off a first line that is not sung: one that is no section tag and either has an empty line below it
/// or is the name of the file ("Leaving Home" in "03 - leaving_home.txt"; empty for text without a file). Not
/// taken: the only line, a line in brackets of any kind, one of over 100 characters, and the first of a text
/// in which every line has an empty line below it. `lyrics` as LyricsFile gives them.
[[nodiscard]] TitledLyrics splitTitle(const QString& lyrics, const QString& fileName);

/// The title that a file has for its song, be it a first line that is not sung or what the file says of
/// itself, and its words. That line is taken off them when the song has no title yet or this very one; it
/// stays while another `title` has its place, so that nothing is lost. Lines with times are all sung.
[[nodiscard]] TitledLyrics titledLyrics(const LyricsFile& file, const QString& title);

} // namespace riffdesk
