#include "lyrics/textbytes.h"

#include "encodingguess.h"
#include "lyrics/textencoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace riffdesk::textbytes {

namespace {

constexpr qsizetype sampleBytes = 4096;
constexpr qsizetype readForEachLost = 3; ///< characters beyond ASCII: fewer, and it is another encoding
constexpr qsizetype charactersASpace = 40; ///< at most, in text of any language with its newlines

Error notText()
{
    return {Error::Category::Input,
            QCoreApplication::translate("Lyrics", "This file holds no text that can be read."),
            QCoreApplication::translate("Lyrics", "Save the lyrics as a plain text file and try again.")};
}

Error otherEncoding(const QString& encoding)
{
    return {Error::Category::Input,
            QCoreApplication::translate("Lyrics", "This text cannot be read as %1.")
                .arg(textencoding::label(encoding)),
            QCoreApplication::translate("Lyrics", "Choose another encoding.")};
}

std::optional<QString> decoded(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless); // a torn last character is an error
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || !text.isValidUtf16()) // Qt 6.4 lets half a surrogate pair through
        return std::nullopt;
    return text;
}

/// U+FFFD for what cannot be read; nothing when that is much of what is not ASCII.
std::optional<QString> mostlyDecoded(const QByteArray& bytes, const QString& encoding)
{
    const QString text = textencoding::decodeLossy(bytes, encoding);
    const qsizetype lost = text.count(QChar::ReplacementCharacter);
    const auto beyondAscii =
        std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x80; });
    return beyondAscii - lost >= readForEachLost * lost ? std::optional(text) : std::nullopt;
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

/// Whether every character is one and spaces and newlines are as frequent as in words.
bool looksLikeWords(const QString& text)
{
    qsizetype spaces = 0;
    for (const QChar c : text) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse)
            return false;
        spaces += c == QLatin1Char(' ') || c == QLatin1Char('\n') ? 1 : 0;
    }
    return spaces * charactersASpace >= text.size();
}

/// Other scripts in UTF-16 without a mark: only spaces, newlines and digits have a byte that is 0.
std::optional<DecodedText> sparseUtf16(const QByteArray& bytes)
{
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        if (const auto text = decoded(bytes, encoding); text && looksLikeWords(*text))
            return DecodedText{*text, QLatin1String(QStringConverter::nameForEncoding(encoding)), false};
    }
    return std::nullopt;
}

std::optional<DecodedText> recognised(const QByteArray& bytes)
{
    std::optional<QStringConverter::Encoding> unicode = QStringConverter::encodingForData(bytes);
    if (!unicode)
        unicode = utf16WithoutMark(bytes);
    if (!unicode && bytes.contains('\0'))
        return sparseUtf16(bytes);
    const bool isUtf8 = !unicode || unicode == QStringConverter::Utf8;
    const QString name =
        QLatin1String(QStringConverter::nameForEncoding(unicode.value_or(QStringConverter::Utf8)));
    // Seven bits only, but with the escapes that Japanese mail has.
    if (!unicode && (bytes.contains("\x1b$") || bytes.contains("\x1b("))) {
        const QString mail = QStringLiteral("ISO-2022-JP");
        if (auto text = textencoding::decode(bytes, mail))
            return DecodedText{*std::move(text), mail, true};
    }
    if (auto text = decoded(bytes, unicode.value_or(QStringConverter::Utf8)))
        return DecodedText{*std::move(text), name, false};
    if (auto text = isUtf8 ? mostlyDecoded(bytes, name) : std::nullopt)
        return DecodedText{*std::move(text), name, !unicode};
    return unicode ? std::nullopt : guessEncoding(bytes);
}

} // namespace

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t');
}

QString plain(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const char16_t newline : {u'\r', u'\f', u'\v', u'\x85', u'\u2028', u'\u2029'})
        text.replace(QChar(newline), QLatin1Char('\n'));
    for (const char16_t space : {u'\u00a0', u'\u202f', u'\u2007'})
        text.replace(QChar(space), QLatin1Char(' '));
    text.replace(QChar(u'\u2011'), QLatin1Char('-'));
    for (const char16_t nothing : {u'\ufeff', u'\u00ad', u'\u200b'})
        text.remove(QChar(nothing));
    if (!text.isValidUtf16())
        text = QString::fromUtf8(text.toUtf8());
    return text;
}

Result<DecodedText> decode(const QByteArray& bytes, const QString& encoding)
{
    std::optional<DecodedText> read;
    if (encoding.isEmpty())
        read = recognised(bytes);
    else if (auto text = mostlyDecoded(bytes, encoding))
        read = DecodedText{*std::move(text), encoding, false};
    const Error fault = encoding.isEmpty() ? notText() : otherEncoding(encoding);
    if (!read)
        return fault;
    read->text = plain(std::move(read->text));
    if (std::any_of(read->text.cbegin(), read->text.cend(), isControl))
        return fault;
    return *std::move(read);
}

} // namespace riffdesk::textbytes
