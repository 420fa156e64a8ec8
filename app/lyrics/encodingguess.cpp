#include "encodingguess.h"

#include "lyrics/textencoding.h"

#include <QStringList>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <memory>

namespace riffdesk {

namespace {

constexpr qsizetype sampleSize = 64 * 1024; ///< bytes or characters that a guess looks at
constexpr int charactersAnOddity = 50; ///< that a text may have for each place that looks wrong
constexpr char16_t firstEastAsian = 0x2e80;
constexpr int percentCommon = 60; ///< of Chinese characters

struct DetectorFree
{
    void operator()(uchardet* detector) const { uchardet_delete(detector); }
};

QByteArray detected(const QByteArray& bytes)
{
    const std::unique_ptr<uchardet, DetectorFree> detector(uchardet_new());
    const auto size = size_t(std::min(bytes.size(), sampleSize));
    if (!detector || uchardet_handle_data(detector.get(), bytes.constData(), size) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

/// Encodings that few files are in, but that uchardet finds in a line or two of Western European text.
bool isRare(const QString& encoding)
{
    return encoding == QLatin1String("IBM852") || encoding == QLatin1String("IBM855")
           || encoding == QLatin1String("x-mac-centraleurroman");
}

bool isLetter(QChar c)
{
    return c.isLetter() || c.isMark();
}

bool isQuoteOrDash(QChar c)
{
    static const QString signs = QStringLiteral("’‘“”„‚«»‹›ʼ…·•¡¿°´׳״");
    return c.category() == QChar::Punctuation_Dash || signs.contains(c);
}

/// Signs that stand within words and capitals behind small letters tell of a wrong encoding.
bool looksLikeText(const QString& text)
{
    int beyondAscii = 0;
    int oddities = 0;
    const qsizetype count = std::min(text.size(), sampleSize);
    for (qsizetype i = 0; i < count; ++i) {
        const QChar c = text.at(i);
        const QChar before = i > 0 ? text.at(i - 1) : QChar(u' ');
        const QChar after = i + 1 < text.size() ? text.at(i + 1) : QChar(u' ');
        const bool small = before.category() == QChar::Letter_Lowercase;
        if ((c.unicode() >= 0x80 || before.unicode() >= 0x80) && small
            && c.category() == QChar::Letter_Uppercase)
            ++oddities;
        if (c.unicode() < 0x80)
            continue;
        ++beyondAscii;
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Other_NotAssigned:
        case QChar::Other_PrivateUse:
            return false;
        default:
            break;
        }
        const bool within = isLetter(before) && isLetter(after) && before.unicode() < firstEastAsian
                            && after.unicode() < firstEastAsian;
        if (within && (c.isSymbol() || c.isPunct() || c.isNumber()) && !isQuoteOrDash(c))
            ++oddities;
    }
    return oddities * charactersAnOddity <= beyondAscii;
}

/// Nothing but letters and the signs that letters are written with.
bool hasOnlyLetters(const QString& text)
{
    return std::all_of(text.cbegin(), text.cbegin() + std::min(text.size(), sampleSize), [](QChar c) {
        return c.unicode() < 0x80 || (isLetter(c) && c.unicode() < firstEastAsian) || isQuoteOrDash(c);
    });
}

/// Of two-byte characters, whether most are of those that are sorted by how common they are: the lead bytes
/// from `first` to `last` hold them.
bool isCommonChinese(const QByteArray& bytes, uchar first, uchar last)
{
    qsizetype all = 0;
    qsizetype common = 0;
    for (qsizetype i = 0; i + 1 < std::min(bytes.size(), sampleSize); ++i) {
        const auto lead = uchar(bytes.at(i));
        if (lead < 0x80)
            continue;
        ++all;
        ++i; // the character's second byte
        common += lead >= first && lead <= last ? 1 : 0;
    }
    return all > 0 && common * 100 >= all * percentCommon;
}

bool hasControls(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), textbytes::isControl);
}

std::optional<QString> readAs(const QByteArray& bytes, const QString& encoding)
{
    auto text = textencoding::decode(bytes, encoding);
    if (text && hasControls(textbytes::plain(*text)))
        text.reset();
    return text;
}

} // namespace

std::optional<DecodedText> guessEncoding(const QByteArray& bytes)
{
    const QByteArray charset = detected(bytes);
    if (charset.startsWith("UTF"))
        return std::nullopt; // the caller has tried Unicode: it is damaged beyond reading
    const QString western = QStringLiteral("windows-1252");
    const QString likely = textencoding::find(QString::fromLatin1(charset));
    QStringList candidates{likely, western};
    if (isRare(likely))
        candidates.swapItemsAt(0, 1);
    candidates.removeAll(QString());

    for (const QString& encoding : std::as_const(candidates)) {
        const auto text = readAs(bytes, encoding);
        if (!text || !looksLikeText(*text))
            continue;
        // The more common name for what is the same in both.
        const bool same = encoding != western && textencoding::decode(bytes, western) == text;
        return DecodedText{*text, same ? western : encoding, true};
    }
    for (const char* name : {"ISO-8859-15", "macintosh", "IBM850"}) {
        const QString encoding = QLatin1String(name);
        if (const auto text = readAs(bytes, encoding); text && looksLikeText(*text) && hasOnlyLetters(*text))
            return DecodedText{*text, encoding, true};
    }
    // A line or two of Chinese are too few for uchardet.
    if (isCommonChinese(bytes, 0xb0, 0xd7)) {
        if (const auto text = readAs(bytes, QStringLiteral("GB18030")); text && looksLikeText(*text))
            return DecodedText{*text, QStringLiteral("GB18030"), true};
    }
    if (isCommonChinese(bytes, 0xa4, 0xc6)) {
        if (const auto text = readAs(bytes, QStringLiteral("Big5")); text && looksLikeText(*text))
            return DecodedText{*text, QStringLiteral("Big5"), true};
    }
    for (const QString& encoding : std::as_const(candidates)) {
        if (const auto text = readAs(bytes, encoding))
            return DecodedText{*text, encoding, true};
    }
    return std::nullopt;
}

} // namespace riffdesk
