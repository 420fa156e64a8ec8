#include "foreigntext.h"

#include <QByteArrayList>
#include <QRegularExpression>

#include <optional>

namespace riffdesk::foreigntext {

namespace {
// More than this is never needed to find the 300 characters that are shown.
constexpr qsizetype readAtMost = 64 * 1024;
constexpr int shortestSecret = 8;

QString withoutControls(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            clean += QLatin1Char(' ');
            break;
        case QChar::Other_Format: // bidirectional overrides can make a line read as something else
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
            break;
        default:
            clean += c;
        }
    }
    return clean.simplified();
}

/// One character of a text as a reader of it may see it.
struct Seen
{
    char32_t character = 0;
    qsizetype size = 1; ///< in bytes, as it is written
};

qsizetype lengthWhile(const QByteArray& text, qsizetype from, qsizetype most, bool (*fits)(char))
{
    qsizetype length = 0;
    while (length < most && from + length < text.size() && fits(text.at(from + length)))
        ++length;
    return length;
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isBackslash(char c)
{
    return c == '\\';
}

/// The hexadecimal number of 1 to `most` digits at `from`, and the `before` + digits + `after` bytes it
/// takes.
std::optional<Seen> numberSeen(const QByteArray& text, qsizetype from, qsizetype least, qsizetype most,
                               qsizetype before, qsizetype after = 0)
{
    const qsizetype digits = lengthWhile(text, from, most, isHexDigit);
    if (digits < least)
        return std::nullopt;
    return Seen{static_cast<char32_t>(text.mid(from, digits).toUInt(nullptr, 16)), before + digits + after};
}

/// The character at `at`, be it plain, escaped for JSON (also twice), for an address or for HTML.
Seen seenAt(const QByteArray& text, qsizetype at)
{
    const char c = text.at(at);
    std::optional<Seen> seen;
    if (c == '\\') {
        const qsizetype slashes = lengthWhile(text, at, 8, isBackslash);
        const char escaped = at + slashes < text.size() ? text.at(at + slashes) : '\0';
        if (escaped == '/')
            return {U'/', slashes + 1};
        if (escaped == 'u')
            seen = numberSeen(text, at + slashes + 1, 4, 4, slashes + 1);
    } else if (c == '%') {
        seen = numberSeen(text, at + 1, 2, 2, 1);
    } else if (c == '&' && text.mid(at, 5) == "&amp;") {
        return {U'&', 5};
    } else if (c == '&' && text.mid(at + 1, 1) == "#") {
        const bool hex = text.mid(at + 2, 1).toLower() == "x";
        const qsizetype start = at + (hex ? 3 : 2);
        const qsizetype digits = lengthWhile(text, start, 7, isHexDigit);
        if (digits > 0 && start + digits < text.size() && text.at(start + digits) == ';')
            return {static_cast<char32_t>(text.mid(start, digits).toUInt(nullptr, hex ? 16 : 10)),
                    start + digits + 1 - at};
    } else if (static_cast<uchar>(c) >= 0x80) {
        const qsizetype size = static_cast<uchar>(c) >= 0xf0 ? 4 : static_cast<uchar>(c) >= 0xe0 ? 3 : 2;
        const QString whole = QString::fromUtf8(text.mid(at, size));
        return {whole.size() == 1 ? char32_t(whole.front().unicode()) : U'\xfffd', size};
    }
    return seen.value_or(Seen{static_cast<uchar>(c), 1});
}

/// Removed by line(), so that what stands on its two sides comes together.
bool isRemoved(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return character >= 0x80
           && (category == QChar::Other_Format || category == QChar::Other_PrivateUse
               || category == QChar::Other_NotAssigned);
}

/// Where `secret`, if it begins at `at`, ends; else -1.
qsizetype endOf(const QByteArray& secret, const QByteArray& text, qsizetype at)
{
    for (qsizetype matched = 0; matched < secret.size();) {
        if (at >= text.size())
            return -1;
        const Seen seen = seenAt(text, at);
        at += seen.size;
        if (seen.character == static_cast<uchar>(secret.at(matched)))
            ++matched;
        else if (matched == 0 || !isRemoved(seen.character))
            return -1;
    }
    return at;
}

qsizetype endOfAny(const QByteArrayList& secrets, const QByteArray& text, qsizetype at)
{
    const char c = text.at(at);
    const bool coded = c == '\\' || c == '%' || c == '&';
    for (const QByteArray& secret : secrets) {
        if (coded || c == secret.front()) {
            if (const qsizetype end = endOf(secret, text, at); end >= 0)
                return end;
        }
    }
    return -1;
}

/// Whether a backslash that is none itself stands before `at`.
bool isEscaped(const QByteArray& text, qsizetype at)
{
    qsizetype first = at;
    while (first > 0 && isBackslash(text.at(first - 1)))
        --first;
    return (at - first) % 2 == 1;
}

/// The secret as it is, in hexadecimal, and as base64 has it at each place of a longer text.
QByteArrayList formsOf(const QByteArray& secret)
{
    QByteArrayList forms{secret, secret.toHex(), secret.toHex().toUpper()};
    for (qsizetype before = 0; before < 3; ++before) {
        const QByteArray whole =
            QByteArray(QByteArray(before, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
        // Only the characters that the bits of the secret alone decide.
        const qsizetype from = (before * 8 + 5) / 6;
        const qsizetype to = (before + secret.size()) * 8 / 6;
        const QByteArray own = whole.mid(from, to - from);
        forms.append(own);
        if (QByteArray url = own; url.replace('+', '-').replace('/', '_') != own)
            forms.append(url);
    }
    return forms;
}
} // namespace

QString line(const QString& text, int maxLength)
{
    static const QRegularExpression bearer(QStringLiteral("\\b(bearer|authorization|token|api[_-]?key)\\b(["
                                                          "\\s:=\"']+(?:bearer\\s+)?)[A-Za-z0-9._~+/=-]{8,}"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString clean = withoutControls(text.left(readAtMost));
    clean.replace(bearer, QStringLiteral("\\1\\2***"));
    if (clean.size() > maxLength) {
        clean.truncate(maxLength - 1);
        if (!clean.isEmpty() && clean.back().isHighSurrogate())
            clean.chop(1);
        clean += QChar(0x2026);
    }
    return clean;
}

QString firstLineOfPage(const QByteArray& body)
{
    static const QRegularExpression hidden(
        QStringLiteral("<(script|style|!--)[^<]*(?:<(?!/(script|style))[^<]*)*(?:</(script|style)[^>]*>|$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(QStringLiteral("<[^<>]*>"));
    QString text = QString::fromUtf8(body.left(readAtMost));
    text.replace(hidden, QStringLiteral("\n"));
    text.replace(tag, QStringLiteral("\n"));
    text.replace(QLatin1String("&amp;"), QLatin1String("&"));
    text.replace(QLatin1String("&nbsp;"), QLatin1String(" "));
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString& one : lines) {
        const QString clean = line(one);
        if (!clean.isEmpty())
            return clean;
    }
    return {};
}

QByteArray without(const QByteArray& text, const QByteArray& secret)
{
    if (secret.size() < shortestSecret)
        return text;
    const QByteArrayList forms = formsOf(secret);
    QByteArray clean;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = endOfAny(forms, text, at);
        if (end < 0) {
            ++at;
            continue;
        }
        // The letter of an escape such as \n may look like the first of the secret: the two go together.
        clean += QByteArrayView(text).sliced(copied, (isEscaped(text, at) ? at - 1 : at) - copied);
        clean += "***";
        at = copied = end;
    }
    return copied == 0 ? text : clean + text.mid(copied);
}

} // namespace riffdesk::foreigntext
