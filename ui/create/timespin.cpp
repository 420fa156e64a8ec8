#include "timespin.h"

namespace riffdesk {

TimeSpin::TimeSpin(double minimum, double maximum, double step, QWidget* parent)
    : QDoubleSpinBox(parent)
    , m_least(minimum)
{
    setDecimals(2);
    setRange(minimum - step, maximum); // the value below the range stands for "not given"
    setSingleStep(step);
    setSpecialValueText(QStringLiteral(" ")); // Qt takes an empty text for "no special value"
    setSuffix(tr(" s", "seconds, after a number"));
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

double TimeSpin::secondsFrom(const QString& text)
{
    double seconds = 0;
    const QStringList parts = text.trimmed().split(QLatin1Char(':'));
    if (parts.size() > 3)
        return -1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString part = parts.at(i);
        part.replace(QLatin1Char(','), QLatin1Char('.'));
        bool ok = false;
        const double number = part.toDouble(&ok);
        const bool plain = part.indexOf(QLatin1Char('e'), 0, Qt::CaseInsensitive) < 0 && number >= 0;
        const bool last = i == parts.size() - 1;
        if (!ok || !plain || (!last && part.contains(QLatin1Char('.'))) || (i > 0 && number >= 60))
            return -1;
        seconds = seconds * 60 + number;
    }
    return seconds;
}

QString TimeSpin::bare(const QString& text) const
{
    QString result = text.trimmed();
    const QString unit = suffix().trimmed();
    if (!unit.isEmpty() && result.endsWith(unit))
        result.chop(unit.size());
    return result.trimmed();
}

QString TimeSpin::textFromValue(double value) const
{
    return locale().toString(value, 'f', decimals());
}

double TimeSpin::valueFromText(const QString& text) const
{
    const double seconds = secondsFrom(bare(text));
    return seconds < 0 ? minimum() : qBound(m_least, seconds, maximum());
}

QValidator::State TimeSpin::validate(QString& text, int& position) const
{
    Q_UNUSED(position)
    const QString typed = bare(text);
    if (typed.isEmpty())
        return QValidator::Acceptable;
    for (const QChar c : typed) {
        if (!c.isDigit() && c != QLatin1Char(':') && c != QLatin1Char('.') && c != QLatin1Char(','))
            return QValidator::Invalid;
    }
    const double seconds = secondsFrom(typed);
    return seconds < 0 || seconds > maximum() ? QValidator::Intermediate : QValidator::Acceptable;
}

void TimeSpin::stepBy(int steps)
{
    if (!hasValue())
        setValue(m_least);
    else if (value() + steps * singleStep() >= m_least - 1e-9)
        QDoubleSpinBox::stepBy(steps);
}

} // namespace riffdesk
