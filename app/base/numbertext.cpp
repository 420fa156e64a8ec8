#include "base/numbertext.h"

#include <QList>
#include <QString>

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

} // namespace riffdesk
