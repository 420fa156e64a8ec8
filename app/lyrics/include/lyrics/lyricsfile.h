#pragma once

#include "base/result.h"
#include "lyrics/timedlyrics.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace riffdesk {

/// Lyrics read from an untrusted file.
struct LyricsFile
{
    static constexpr qint64 maxBytes = 4'000'000; ///< of a text file
    static constexpr qint64 maxDocumentBytes = 32'000'000; ///< of a .docx or .odt, which may hold pictures
    static constexpr qint64 maxXmlBytes = 8'000'000; ///< of the words in one, unpacked
    static constexpr qsizetype maxCharacters = 100'000; ///< of lyrics

    QString text; ///< plain newlines, no empty lines at either end
    QString title; ///< from the file's own facts about it, or empty
    QString fileName; ///< without folders; empty: text of no file, or of several
    std::optional<TimedLyrics> timed; ///< of .lrc and .srt
    QString encoding; ///< a name of textencoding, or empty: the file is in what it says
    bool isEncodingGuess = false; ///< the text may be wrong: say so, and offer to read it again in another

    /// Another encoding may read it better.
    [[nodiscard]] bool isUncertain() const
    {
        return isEncodingGuess || (hasLostCharacters() && !encoding.isEmpty());
    }
    /// U+FFFD is in the text, which stands for what could not be read or was lost before.
    [[nodiscard]] bool hasLostCharacters() const { return text.contains(QChar::ReplacementCharacter); }

    /// By its suffix: txt, md, lrc, srt, rtf, docx, odt; a file without one, and what only is named .txt, by
    /// what is in it. `encoding`, a name of textencoding, is used in place of a guess, except for documents
    /// in XML. Blocks for well under a second; a larger file is refused without being read.
    static Result<LyricsFile> read(const QString& path, const QString& encoding = {});
    /// Of a file with this suffix, or none; no .docx or .odt.
    static Result<LyricsFile> fromBytes(const QByteArray& bytes, const QString& suffix,
                                        const QString& encoding = {});
    [[nodiscard]] static const QStringList& suffixes();

    /// Text from a clipboard or a browser: newlines of every kind and the literal characters "\n" as
    /// newlines, no trailing spaces, at most one empty line in a row.
    [[nodiscard]] static QString cleaned(const QString& pasted);
    /// The same for a place among other words: what stands in one line stays as it is, and empty lines at
    /// either end stay, at most two: they separate sections.
    [[nodiscard]] static QString cleanedWithin(const QString& pasted);
};

} // namespace riffdesk
