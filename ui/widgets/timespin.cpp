#include "ui/widgets/timespin.h"

#include "base/numbertext.h"
#include "ui/widgets/timetext.h"

namespace riffdesk {

TimeSpin::TimeSpin(double minimum, double maximum, double step, QWidget* parent)
    : QDoubleSpinBox(parent)
    , m_least(minimum)
{
    setDecimals(2);
    setRange(minimum - step, maximum); // the value below the range stands for "not given"
    setSingleStep(step);
    setSpecialValueText(QStringLiteral(" ")); // Qt takes an empty text for "no special value"
    setKeyboardTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    clearTime();
}

bool TimeSpin::hasValue() const
{
    return value() >= m_least - 1e-9;
}

void TimeSpin::clearTime()
{
    setValue(minimum());
}

QString TimeSpin::bare(const QString& text) const
{
    QString result = text.trimmed();
    const QString unit = tr(" s", "seconds, after a number").trimmed();
    if (result.endsWith(unit))
        result.chop(unit.size());
    return result.trimmed();
}

QString TimeSpin::textFromValue(double value) const
{
    return timetext::fine(value);
}

double TimeSpin::valueFromText(const QString& text) const
{
    const std::optional<double> seconds = secondsFromText(bare(text));
    return seconds ? qBound(m_least, *seconds, maximum()) : minimum();
}

QValidator::State TimeSpin::validate(QString& text, int& position) const
{
    Q_UNUSED(position)
    const QString typed = bare(text);
    if (typed.isEmpty())
        return QValidator::Acceptable;
    for (const QChar c : typed) {
        if (c != QLatin1Char(':') && !numberFromText(QString(QString(c) + QLatin1Char('0'))))
            return QValidator::Invalid;
    }
    const std::optional<double> seconds = secondsFromText(typed);
    return seconds && *seconds <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

void TimeSpin::stepBy(int steps)
{
    if (!hasValue())
        setValue(m_least);
    else if (value() + steps * singleStep() >= m_least - 1e-9)
        QDoubleSpinBox::stepBy(steps);
}

} // namespace riffdesk
