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

namespace riffdesk {

namespace {

constexpr qint64 maxTitleBytes = 256'000; ///< of a document's metadata

Error unknownKind()
{
    return {Error::Category::Input,
            QCoreApplication::translate("Lyrics", "Lyrics cannot be read from this kind of file."),
            QCoreApplication::translate("Lyrics", "Use one of these: %1.")
                .arg(LyricsFile::suffixes().join(QLatin1String(", ")))};
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

Result<QString> wordsOf(const QString& path, const QString& suffix)
{
    if (suffix == QLatin1String("docx") || suffix == QLatin1String("odt")) {
        const bool word = suffix == QLatin1String("docx");
        const auto xml = ZipReader::readFile(
            path, word ? QStringLiteral("word/document.xml") : QStringLiteral("content.xml"),
            LyricsFile::maxXmlBytes);
        if (!xml)
            return notADocument(suffix);
        return word ? docxText(*xml) : odtText(*xml);
    }
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    return suffix == QLatin1String("rtf") ? rtfText(*bytes) : textbytes::decode(*bytes);
}

QString titleOf(const QString& document, bool word)
{
    const auto xml = ZipReader::readFile(
        document, word ? QStringLiteral("docProps/core.xml") : QStringLiteral("meta.xml"), maxTitleBytes);
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

Result<LyricsFile> LyricsFile::read(const QString& path)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().toLower();
    if (!suffixes().contains(suffix))
        return unknownKind();
    if (!info.isFile()) // neither a folder nor a pipe that never ends
        return filefault::reading(path);
    const bool archive = suffix == QLatin1String("docx") || suffix == QLatin1String("odt");
    if (const qint64 most = archive ? maxDocumentBytes : maxBytes; info.size() > most)
        return tooLarge(most);

    const Result<QString> words = wordsOf(path, suffix);
    if (!words)
        return words.error();
    LyricsFile lyrics;
    lyrics.text = *words;
    if (archive)
        lyrics.title = titleOf(path, suffix == QLatin1String("docx"));
    if (suffix == QLatin1String("lrc") || suffix == QLatin1String("srt")) {
        Result<TimedLyrics> timed =
            suffix == QLatin1String("lrc") ? TimedLyrics::fromLrc(*words) : TimedLyrics::fromSrt(*words);
        if (!timed)
            return timed.error();
        lyrics.text = timed->toText();
        lyrics.title = timed->title;
        lyrics.timed = std::move(timed).value();
    }
    lyrics.text = cleaned(lyrics.text);
    if (lyrics.text.isEmpty())
        return empty();
    if (lyrics.text.size() > maxCharacters) {
        return Error{
            Error::Category::Input,
            QCoreApplication::translate("Lyrics", "The text is longer than lyrics can be (%L1 characters).")
                .arg(maxCharacters),
            QCoreApplication::translate("Lyrics", "Check that it is the right file.")};
    }
    return lyrics;
}

QString LyricsFile::cleaned(const QString& pasted)
{
    QString text = textbytes::plain(pasted);
    text.replace(QLatin1String("\\r\\n"), QLatin1String("\n"));
    text.replace(QLatin1String("\\n"), QLatin1String("\n"));
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

} // namespace riffdesk
