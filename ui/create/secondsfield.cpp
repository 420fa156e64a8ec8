#include "secondsfield.h"

#include "ui/widgets/timespin.h"

#include <QVBoxLayout>

namespace riffdesk {

SecondsField::SecondsField(const Parameter& parameter, QWidget* parent)
    : FormField(parameter, parent)
    , m_spin(new TimeSpin(parameter.minimum, parameter.maximum, parameter.step > 0 ? parameter.step : 0.01,
                          this))
{
    m_spin->setToolTip(tr("Seconds, or minutes and seconds such as 1:02.4"));
    column()->addWidget(m_spin);
    setControl(m_spin, QStringLiteral("Spin"));
    connect(m_spin, &TimeSpin::valueChanged, this, &FormField::edited);
}

QVariant SecondsField::value() const
{
    return m_spin->hasValue() ? QVariant(m_spin->value()) : QVariant();
}

void SecondsField::setValue(const QVariant& value)
{
    if (value.isValid())
        m_spin->setValue(value.toDouble());
    else
        m_spin->clearTime();
}

} // namespace riffdesk
