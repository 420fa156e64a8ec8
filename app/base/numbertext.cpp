#include "base/numbertext.h"

#include <QList>
#include <QString>

#include <cmath>

namespace riffdesk {

std::optional<double> numberFromText(QStringView text)
{
    constexpr char32_t arabicDecimal = 0x066B;
    QString plain;
    const auto typed = text.trimmed().toUcs4(); // some scripts have their digits beyond the first plane
    for (const char32_t c : typed) {
        if (c == U'.' || c == U',' || c == arabicDecimal)
            plain += QLatin1Char('.');
        else if (QChar::isDigit(c))
            plain += QChar(u'0' + QChar::digitValue(c));
        else
            return std::nullopt;
    }
    bool ok = false;
    const double number = plain.toDouble(&ok); // refuses a second point
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<double> secondsFromText(QStringView text)
{
    const QList<QStringView> parts = text.trimmed().split(u':');
    if (parts.size() > 3)
        return std::nullopt;
    double seconds = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const std::optional<double> number = numberFromText(parts.at(i));
        const bool isLast = i == parts.size() - 1;
        if (!number || (!isLast && *number != std::floor(*number)) || (i > 0 && *number >= 60))
            return std::nullopt;
        seconds = seconds * 60 + *number;
    }
    return seconds;
}

} // namespace riffdesk
