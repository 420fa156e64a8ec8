#include "numberspin.h"

#include "base/numbertext.h"

namespace riffdesk {

NumberSpin::NumberSpin(QWidget* parent) : QDoubleSpinBox(parent)
{
    setKeyboardTracking(true);
}

QString NumberSpin::textFromValue(double value) const
{
    return locale().toString(value, 'f', decimals());
}

double NumberSpin::valueFromText(const QString& text) const
{
    return qBound(minimum(), numberFromText(text).value_or(value()), maximum());
}

QValidator::State NumberSpin::validate(QString& text, int& position) const
{
    const QString typed = text.trimmed();
    const std::optional<double> number = numberFromText(typed);
    if (number && *number > maximum()) {
        text = textFromValue(maximum());
        position = static_cast<int>(text.size());
    }
    if (number)
        return *number < minimum() ? QValidator::Intermediate : QValidator::Acceptable;
    const bool isBegun =
        typed.isEmpty() || (typed.size() == 1 && numberFromText(QString(typed + QLatin1Char('0'))));
    return isBegun ? QValidator::Intermediate : QValidator::Invalid;
}

/// What is less than the range has, or not yet a number.
void NumberSpin::fixup(QString& text) const
{
    text = textFromValue(valueFromText(text));
}

} // namespace riffdesk
