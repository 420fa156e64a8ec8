#include "lyrics/lyricsfile.h"

#include "documenttext.h"
#include "lyrics/textbytes.h"
#include "rtftext.h"
#include "storage/filefault.h"
#include "storage/zipreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringTokenizer>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr qsizetype maxEmptyLines = 2; ///< at either end of what goes among other words
constexpr qint64 maxPartBytes = 256'000; ///< of a document's parts that say something about it

Error unknownKind()
{
    return {Error::Category::Input,
            QCoreApplication::translate("Lyrics", "Lyrics cannot be read from this kind of file."),
            QCoreApplication::translate("Lyrics", "Use one of these: %1.")
                .arg(QLocale().createSeparatedList(LyricsFile::suffixes()))};
}

Error tooLarge(qint64 most)
{
    return {Error::Category::Input,
            QCoreApplication::translate("Lyrics", "The file is larger than lyrics can be (%1).")
                .arg(QLocale().formattedDataSize(most, 0, QLocale::DataSizeSIFormat)),
            QCoreApplication::translate("Lyrics", "Check that it is the right file.")};
}

Error empty()
{
    return {Error::Category::Input, QCoreApplication::translate("Lyrics", "There are no words in this file."),
            QCoreApplication::translate("Lyrics", "Check that it is the right file.")};
}

Error notADocument(const QString& suffix)
{
    return {Error::Category::Input,
            QCoreApplication::translate("Lyrics",
                                        "This is no %1 document, it is damaged, or it is far too large.")
                .arg(suffix.toUpper()),
            QCoreApplication::translate("Lyrics", "Save the lyrics as a plain text file and try again.")};
}

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return filefault::reading(path);
    QByteArray bytes = file.read(LyricsFile::maxBytes + 1); // it may have grown since it was measured
    if (bytes.size() > LyricsFile::maxBytes)
        return tooLarge(LyricsFile::maxBytes);
    return bytes;
}

/// The words of a .docx or .odt.
Result<QString> archivedWords(const QString& path, bool isWord)
{
    QString part = QStringLiteral("content.xml");
    if (isWord) {
        const auto relationships = ZipReader::readFile(path, QStringLiteral("_rels/.rels"), maxPartBytes);
        part = docxMainPart(relationships.valueOr({}));
    }
    const auto xml = ZipReader::readFile(path, part, LyricsFile::maxXmlBytes);
    if (!xml)
        return notADocument(isWord ? QStringLiteral("docx") : QStringLiteral("odt"));
    return isWord ? docxText(*xml) : odtText(*xml);
}

/// The kind of text that it is, whatever its name says: a suffix.
QString kindOf(const QString& text, const QString& suffix)
{
    if (suffix == QLatin1String("lrc") || suffix == QLatin1String("srt"))
        return suffix;
    if (TimedLyrics::isLrc(text))
        return QStringLiteral("lrc");
    return TimedLyrics::isSrt(text) ? QStringLiteral("srt") : QStringLiteral("txt");
}

/// Takes the times and the title out of its text.
Result<void> readTimes(LyricsFile& lyrics, const QString& kind)
{
    Result<TimedLyrics> timed =
        kind == QLatin1String("lrc") ? TimedLyrics::fromLrc(lyrics.text) : TimedLyrics::fromSrt(lyrics.text);
    if (timed) {
        lyrics.text = timed->toText();
        lyrics.title = timed->title;
        lyrics.timed = std::move(timed).value();
        return {};
    }
    TitledLyrics words;
    if (kind == QLatin1String("lrc"))
        words = TimedLyrics::untimedLrc(lyrics.text);
    if (words.lyrics.isEmpty())
        return timed.error();
    lyrics.text = words.lyrics;
    lyrics.title = words.title;
    return {};
}

/// Cleans the text and refuses none and too much.
Result<LyricsFile> checked(LyricsFile lyrics)
{
    lyrics.text = LyricsFile::cleaned(lyrics.text);
    if (lyrics.text.isEmpty())
        return empty();
    if (lyrics.text.size() > LyricsFile::maxCharacters) {
        return Error{
            Error::Category::Input,
            QCoreApplication::translate("Lyrics", "The text is longer than lyrics can be (%L1 characters).")
                .arg(LyricsFile::maxCharacters),
            QCoreApplication::translate("Lyrics", "Check that it is the right file.")};
    }
    return lyrics;
}

QString withNewlines(const QString& pasted)
{
    QString text = textbytes::plain(pasted);
    text.replace(QLatin1String("\\r\\n"), QLatin1String("\n"));
    text.replace(QLatin1String("\\n"), QLatin1String("\n"));
    return text;
}

QString titleOf(const QString& document, bool word)
{
    const auto xml = ZipReader::readFile(
        document, word ? QStringLiteral("docProps/core.xml") : QStringLiteral("meta.xml"), maxPartBytes);
    return xml ? documentTitle(*xml) : QString();
}

} // namespace

const QStringList& LyricsFile::suffixes()
{
    static const QStringList known{QStringLiteral("txt"), QStringLiteral("md"),  QStringLiteral("lrc"),
                                   QStringLiteral("srt"), QStringLiteral("rtf"), QStringLiteral("docx"),
                                   QStringLiteral("odt")};
    return known;
}

Result<LyricsFile> LyricsFile::read(const QString& path, const QString& encoding)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().toLower();
    if (!suffix.isEmpty() && !suffixes().contains(suffix))
        return unknownKind();
    if (!info.isFile()) // neither a folder nor a pipe that never ends
        return filefault::reading(path);
    const bool isWord = suffix == QLatin1String("docx");
    const bool isArchive = isWord || suffix == QLatin1String("odt");
    if (const qint64 most = isArchive ? maxDocumentBytes : maxBytes; info.size() > most)
        return tooLarge(most);
    if (!isArchive) {
        const auto bytes = bytesOf(path);
        auto file = bytes ? fromBytes(*bytes, suffix, encoding) : Result<LyricsFile>(bytes.error());
        if (file)
            file->fileName = info.fileName();
        return file;
    }
    const auto words = archivedWords(path, isWord);
    if (!words)
        return words.error();
    LyricsFile lyrics;
    lyrics.text = *words;
    lyrics.title = titleOf(path, isWord);
    lyrics.fileName = info.fileName();
    return checked(lyrics);
}

Result<LyricsFile> LyricsFile::fromBytes(const QByteArray& bytes, const QString& suffix,
                                         const QString& encoding)
{
    if (bytes.size() > maxBytes)
        return tooLarge(maxBytes);
    const bool isRtf = suffix == QLatin1String("rtf") || bytes.startsWith("{\\rtf");
    const auto decoded = isRtf ? rtfText(bytes, encoding) : textbytes::decode(bytes, encoding);
    if (!decoded)
        return decoded.error();
    LyricsFile lyrics;
    lyrics.text = decoded->text;
    lyrics.encoding = decoded->encoding;
    lyrics.isEncodingGuess = decoded->isGuess;
    if (const QString kind = isRtf ? suffix : kindOf(decoded->text, suffix);
        kind == QLatin1String("lrc") || kind == QLatin1String("srt")) {
        if (const auto read = readTimes(lyrics, kind); !read)
            return read.error();
    }
    return checked(std::move(lyrics));
}

QString LyricsFile::cleaned(const QString& pasted)
{
    const QString text = withNewlines(pasted);
    QString clean;
    clean.reserve(text.size());
    bool first = true;
    int gaps = 0;
    for (QStringView line : qTokenize(text, u'\n')) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        if (line.isEmpty()) {
            ++gaps;
            continue;
        }
        if (!first)
            clean += QString(gaps > 0 ? 2 : 1, QLatin1Char('\n'));
        clean += line;
        first = false;
        gaps = 0;
    }
    return clean;
}

QString LyricsFile::cleanedWithin(const QString& pasted)
{
    const QString lines = withNewlines(pasted);
    if (!lines.contains(QLatin1Char('\n')))
        return lines;
    const auto isNewline = [](QChar c) { return c == QLatin1Char('\n'); };
    const auto isWord = [](QChar c) { return !c.isSpace(); };
    const auto gap = [](auto newlines) {
        return QString(std::min<qsizetype>(newlines, maxEmptyLines), QLatin1Char('\n'));
    };
    const auto first = std::find_if(lines.cbegin(), lines.cend(), isWord);
    const QString above = gap(std::count_if(lines.cbegin(), first, isNewline));
    if (first == lines.cend())
        return above;
    const auto last = std::find_if(lines.crbegin(), lines.crend(), isWord);
    return above + cleaned(lines) + gap(std::count_if(lines.crbegin(), last, isNewline));
}

} // namespace riffdesk
