#include "lyrics/textbytes.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace riffdesk::textbytes {

namespace {

constexpr qsizetype sampleBytes = 4096;

// 0x80 … 0x9f; the five places that are not assigned stay the control characters they are in Latin-1.
constexpr std::array<char16_t, 32> windowsRow{0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                              0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
                                              0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                              0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

Error notText()
{
    return {Error::Category::Input,
            QCoreApplication::translate("Lyrics", "This file holds no text that can be read."),
            QCoreApplication::translate("Lyrics", "Save the lyrics as a plain text file and try again.")};
}

std::optional<QString> decoded(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless); // a torn last character is an error
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || !text.isValidUtf16()) // Qt 6.4 lets half a surrogate pair through
        return std::nullopt;
    return text;
}

/// UTF-16 without a mark: in any European text every other byte is 0.
std::optional<QStringConverter::Encoding> utf16WithoutMark(const QByteArray& bytes)
{
    const qsizetype count = std::min(bytes.size(), sampleBytes) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < count; i += 2) {
        even += bytes.at(i) == 0 ? 1 : 0;
        odd += bytes.at(i + 1) == 0 ? 1 : 0;
    }
    if (even == 0 && odd * 4 > count)
        return QStringConverter::Utf16LE;
    if (odd == 0 && even * 4 > count)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

std::optional<QString> decodedByEncoding(const QByteArray& bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return decoded(bytes, *marked);
    if (const auto wide = utf16WithoutMark(bytes))
        return decoded(bytes, *wide);
    if (auto utf8 = decoded(bytes, QStringConverter::Utf8))
        return utf8;
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes)
        text.append(fromWindows1252(uchar(byte)));
    return text;
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t');
}

} // namespace

QChar fromWindows1252(uchar byte)
{
    if (byte >= 0x80 && byte < 0xa0)
        return QChar(windowsRow[byte - 0x80U]);
    return QLatin1Char(char(byte));
}

QString plain(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const char16_t newline : {u'\r', u'\f', u'\v', u'\x85', u'\u2028', u'\u2029'})
        text.replace(QChar(newline), QLatin1Char('\n'));
    for (const char16_t space : {u'\u00a0', u'\u202f', u'\u2007'})
        text.replace(QChar(space), QLatin1Char(' '));
    for (const char16_t nothing : {u'\ufeff', u'\u00ad', u'\u200b'})
        text.remove(QChar(nothing));
    if (!text.isValidUtf16())
        text = QString::fromUtf8(text.toUtf8());
    return text;
}

Result<QString> decode(const QByteArray& bytes)
{
    std::optional<QString> text = decodedByEncoding(bytes);
    if (!text)
        return notText();
    QString clean = plain(*std::move(text));
    if (std::any_of(clean.cbegin(), clean.cend(), isControl))
        return notText();
    return clean;
}

} // namespace riffdesk::textbytes
