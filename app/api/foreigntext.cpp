#include "foreigntext.h"

#include <QRegularExpression>

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

QByteArray without(QByteArray text, const QByteArray& secret)
{
    if (secret.size() < shortestSecret)
        return text;
    text.replace(secret, "***");
    const QByteArray encoded = secret.toPercentEncoding();
    if (encoded != secret)
        text.replace(encoded, "***");
    return text;
}

} // namespace riffdesk::foreigntext
