#include "lyrics/textencoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <iterator>

namespace riffdesk::textencoding {

namespace {

/// One encoding: its name as ICU, through QStringDecoder, has it.
struct Row
{
    const char* name;
    const char* family; ///< of languages
    const char* shown; ///< what tells it from others of the family
    const char* aliases; ///< that differ in more than case and signs; also encodings that it includes
    std::array<int, 3> codePages;
};

constexpr Row rows[] = {
    {"UTF-8", QT_TRANSLATE_NOOP("Lyrics", "Unicode"), "UTF-8", "", {65001}},
    {"windows-1252",
     QT_TRANSLATE_NOOP("Lyrics", "Western European"),
     "Windows-1252",
     "cp1252 iso88591 latin1 ansi ascii usascii",
     {1252, 28591, 20127}},
    {"ISO-8859-15",
     QT_TRANSLATE_NOOP("Lyrics", "Western European"),
     "ISO 8859-15",
     "latin9 iso88593",
     {28605}},
    {"macintosh", QT_TRANSLATE_NOOP("Lyrics", "Western European"), "Mac", "macroman xmacroman", {10000}},
    {"IBM850", QT_TRANSLATE_NOOP("Lyrics", "Western European"), "DOS 850", "cp850", {850}},
    {"IBM437", QT_TRANSLATE_NOOP("Lyrics", "Western European"), "DOS 437", "cp437", {437}},
    {"windows-1250",
     QT_TRANSLATE_NOOP("Lyrics", "Central European"),
     "Windows-1250",
     "cp1250 iso885916",
     {1250}},
    {"ISO-8859-2", QT_TRANSLATE_NOOP("Lyrics", "Central European"), "ISO 8859-2", "latin2", {28592}},
    {"x-mac-centraleurroman",
     QT_TRANSLATE_NOOP("Lyrics", "Central European"),
     "Mac",
     "maccentraleurope macce",
     {10029, 10082, 10010}},
    {"IBM852", QT_TRANSLATE_NOOP("Lyrics", "Central European"), "DOS 852", "cp852", {852}},
    {"windows-1251", QT_TRANSLATE_NOOP("Lyrics", "Cyrillic"), "Windows-1251", "cp1251", {1251}},
    {"KOI8-U", QT_TRANSLATE_NOOP("Lyrics", "Cyrillic"), "KOI8", "koi8 koi8r", {21866, 20866}},
    {"ISO-8859-5", QT_TRANSLATE_NOOP("Lyrics", "Cyrillic"), "ISO 8859-5", "", {28595}},
    {"x-mac-cyrillic", QT_TRANSLATE_NOOP("Lyrics", "Cyrillic"), "Mac", "maccyrillic", {10007, 10017}},
    {"IBM866", QT_TRANSLATE_NOOP("Lyrics", "Cyrillic"), "DOS 866", "cp866", {866}},
    {"IBM855", QT_TRANSLATE_NOOP("Lyrics", "Cyrillic"), "DOS 855", "cp855", {855}},
    {"windows-1253", QT_TRANSLATE_NOOP("Lyrics", "Greek"), "Windows-1253", "cp1253", {1253}},
    {"ISO-8859-7", QT_TRANSLATE_NOOP("Lyrics", "Greek"), "ISO 8859-7", "", {28597}},
    {"x-mac-greek", QT_TRANSLATE_NOOP("Lyrics", "Greek"), "Mac", "macgreek", {10006}},
    {"windows-1254",
     QT_TRANSLATE_NOOP("Lyrics", "Turkish"),
     "Windows-1254",
     "cp1254 iso88599 latin5",
     {1254, 28599}},
    {"x-mac-turkish", QT_TRANSLATE_NOOP("Lyrics", "Turkish"), "Mac", "macturkish", {10081}},
    {"windows-1255",
     QT_TRANSLATE_NOOP("Lyrics", "Hebrew"),
     "Windows-1255",
     "cp1255 iso88598 iso88598i",
     {1255, 28598, 38598}},
    {"windows-1256", QT_TRANSLATE_NOOP("Lyrics", "Arabic"), "Windows-1256", "cp1256", {1256}},
    {"ISO-8859-6", QT_TRANSLATE_NOOP("Lyrics", "Arabic"), "ISO 8859-6", "", {28596}},
    {"windows-1257",
     QT_TRANSLATE_NOOP("Lyrics", "Baltic"),
     "Windows-1257",
     "cp1257 iso885913 iso88594 iso885910",
     {1257, 28603, 28594}},
    {"windows-1258", QT_TRANSLATE_NOOP("Lyrics", "Vietnamese"), "Windows-1258", "cp1258", {1258}},
    {"windows-874",
     QT_TRANSLATE_NOOP("Lyrics", "Thai"),
     "Windows-874",
     "cp874 tis620 iso885911",
     {874, 10021}},
    {"GB18030",
     QT_TRANSLATE_NOOP("Lyrics", "Chinese"),
     "GB 18030",
     "gbk gb2312 gb cp936 windows936 euccn",
     {936, 10008, 54936}},
    {"Big5", QT_TRANSLATE_NOOP("Lyrics", "Traditional Chinese"), "Big5", "cp950 windows950", {950, 10002}},
    {"Shift_JIS",
     QT_TRANSLATE_NOOP("Lyrics", "Japanese"),
     "Shift-JIS",
     "sjis cp932 windows932 windows31j",
     {932, 10001}},
    {"EUC-JP", QT_TRANSLATE_NOOP("Lyrics", "Japanese"), "EUC-JP", "", {51932, 20932}},
    {"ISO-2022-JP", QT_TRANSLATE_NOOP("Lyrics", "Japanese"), "ISO 2022-JP", "jis", {50220, 50221, 50222}},
    {"windows-949",
     QT_TRANSLATE_NOOP("Lyrics", "Korean"),
     "EUC-KR",
     "cp949 euckr uhc ksc5601",
     {949, 10003, 51949}},
};

constexpr char western[] = "windows-1252"; ///< read without ICU

// 0x80 … 0x9f; nothing is at the five places that hold U+FFFD.
constexpr std::array<char16_t, 32> westernRow{0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                              0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd,
                                              0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                              0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

constexpr QChar substitute(0x1a); ///< what ICU writes for a single byte that stands for nothing

QString fromWestern(const QByteArray& bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = uchar(byte);
        text.append(code >= 0x80 && code < 0xa0 ? westernRow[code - 0x80U] : char16_t(code));
    }
    return text;
}

/// For comparing names: small letters and digits alone.
QByteArray bare(const QByteArray& name)
{
    QByteArray letters;
    for (const char c : name.toLower()) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            letters += c;
    }
    return letters;
}

bool isReadable(const Row& row)
{
    return QByteArray(row.name) == western || QStringDecoder(row.name).isValid();
}

/// Through ICU where Qt has it. `hasError` is set for what does not fit.
QString fromBytes(const QByteArray& bytes, const QString& name, bool& hasError)
{
    if (name == QLatin1String(western)) {
        QString text = fromWestern(bytes);
        hasError = text.contains(QChar::ReplacementCharacter);
        return text;
    }
    // Stateless: a torn last character is an error.
    QStringDecoder decoder(name.toLatin1().constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid()) {
        hasError = true;
        return {};
    }
    QString text = decoder.decode(bytes);
    const bool isUnicode = name.startsWith(QLatin1String("UTF"));
    const bool substituted = !isUnicode
                             && (text.contains(QChar::ReplacementCharacter)
                                 || (text.contains(substitute) && !bytes.contains('\x1a')));
    hasError = decoder.hasError() || substituted || !text.isValidUtf16(); // Qt 6.4 lets half a pair through
    return text;
}

} // namespace

const QStringList& names()
{
    static const QStringList readable = [] {
        QStringList all;
        for (const Row& row : rows) {
            if (isReadable(row))
                all.append(QLatin1String(row.name));
        }
        return all;
    }();
    return readable;
}

QString label(const QString& name)
{
    const auto row = std::find_if(std::begin(rows), std::end(rows),
                                  [&](const Row& each) { return name == QLatin1String(each.name); });
    if (row == std::end(rows))
        return name;
    return QCoreApplication::translate("Lyrics", "%1 (%2)", "languages, encoding: “Greek (ISO 8859-7)”")
        .arg(QCoreApplication::translate("Lyrics", row->family), QLatin1String(row->shown));
}

QString find(const QString& alias)
{
    const QByteArray wanted = bare(alias.toLatin1());
    if (wanted.isEmpty())
        return {};
    for (const Row& row : rows) {
        const bool named = bare(row.name) == wanted || QByteArray(row.aliases).split(' ').contains(wanted);
        if (named && isReadable(row))
            return QLatin1String(row.name);
    }
    return {};
}

QString ofCodePage(int page)
{
    for (const Row& row : rows) {
        const bool has =
            page > 0 && std::find(row.codePages.cbegin(), row.codePages.cend(), page) != row.codePages.cend();
        if (has && isReadable(row))
            return QLatin1String(row.name);
    }
    return {};
}

std::optional<QString> decode(const QByteArray& bytes, const QString& name)
{
    bool hasError = false;
    QString text = fromBytes(bytes, name, hasError);
    return hasError ? std::nullopt : std::optional(std::move(text));
}

QString decodeLossy(const QByteArray& bytes, const QString& name)
{
    bool hasError = false;
    QString text = fromBytes(bytes, name, hasError);
    if (hasError && !bytes.contains(char(substitute.toLatin1())))
        text.replace(substitute, QChar::ReplacementCharacter);
    if (hasError
        && !text.contains(QChar::ReplacementCharacter)) // ICU writes nothing for a torn last character
        text += QChar::ReplacementCharacter;
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

} // namespace riffdesk::textencoding
