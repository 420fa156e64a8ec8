#include "lyrics/lyricstitle.h"

#include "lyrics/lyricsfile.h"
#include "lyrics/lyricsheet.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace riffdesk {

namespace {

constexpr qsizetype mostTitleCharacters = 100;

/// Letters and digits alone, for names whose spaces became underscores or hyphens.
QString bareWords(const QString& text)
{
    QString bare;
    const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            bare += c;
    }
    return bare;
}

/// The title may have a track number or an artist before it, and "lyrics" behind it.
bool isNameOf(const QString& title, const QString& fileName)
{
    const QString bare = bareWords(title);
    if (bare.isEmpty())
        return false;
    static const QRegularExpression number(QStringLiteral("^\\d{1,3}[ ._-]+"));
    static const QRegularExpression lyrics(QStringLiteral("[ ._-]*\\(?lyrics?\\)?$"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString name = QFileInfo(fileName).completeBaseName();
    if (bareWords(name) == bare)
        return true;
    name.remove(number).remove(lyrics);
    const QString behindArtist = name.section(QLatin1String(" - "), 1);
    return bareWords(name) == bare || bareWords(behindArtist) == bare;
}

bool isBracketed(QStringView line)
{
    static const QString openers = QStringLiteral("[({<（【");
    return !LyricSheet::tagOf(line).isEmpty() || openers.contains(line.front());
}

/// Whether it has two lines of words without an empty line between them.
bool hasStanza(QStringView text)
{
    static const QRegularExpression lines(QStringLiteral("[^\\n]\\n[^\\n]"));
    return lines.match(text).hasMatch();
}

} // namespace

TitledLyrics splitTitle(const QString& lyrics, const QString& fileName)
{
    const qsizetype end = lyrics.indexOf(QLatin1Char('\n'));
    if (end <= 0)
        return {{}, lyrics};
    const QStringView line = QStringView(lyrics).left(end).trimmed();
    const QStringView below = QStringView(lyrics).mid(end + 1);
    const QStringView words = below.trimmed();
    if (line.isEmpty() || line.size() > mostTitleCharacters || isBracketed(line) || words.isEmpty())
        return {{}, lyrics};
    static const QRegularExpression heading(QStringLiteral("^#{1,6}\\s+")); // of Markdown
    const QString title = line.toString().remove(heading);
    const bool apart = below.front() == QLatin1Char('\n') && hasStanza(words);
    if (!apart && !isNameOf(title, fileName))
        return {{}, lyrics};
    return {title, words.toString()};
}

TitledLyrics titledLyrics(const LyricsFile& file, const QString& title)
{
    TitledLyrics words{file.title.simplified(), file.text};
    if (file.timed)
        return words;
    const TitledLyrics split = splitTitle(file.text, file.fileName);
    if (split.title.isEmpty())
        return words;
    const QString now = title.simplified();
    const bool isFree = now.isEmpty() || now.compare(split.title.simplified(), Qt::CaseInsensitive) == 0;
    return {split.title, isFree ? split.lyrics : file.text};
}

} // namespace riffdesk
