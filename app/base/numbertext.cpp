#include "base/numbertext.h"

#include <QString>

namespace riffdesk {

std::optional<double> numberFromText(QStringView text)
{
    constexpr QChar arabicDecimal(0x066B);
    QString plain;
    for (const QChar c : text.trimmed()) {
        if (c == QLatin1Char('.') || c == QLatin1Char(',') || c == arabicDecimal)
            plain += QLatin1Char('.');
        else if (c.digitValue() >= 0 && c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else
            return std::nullopt;
    }
    bool ok = false;
    const double number = plain.toDouble(&ok); // refuses a second point
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace riffdesk
