#include "ui/widgets/valueslider.h"

#include <cmath>
#include <utility>

namespace riffdesk {

ValueSlider::ValueSlider(double least, double step, ToText toText, QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
    , Accessible(QAccessible::Slider)
    , m_least(least)
    , m_step(step)
    , m_toText(std::move(toText))
{ }

QString ValueSlider::accessibleText(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? m_toText(numberAt(value())) : QString();
}

void ValueSlider::setCurrentValue(const QVariant& value)
{
    setValue(static_cast<int>(std::lround((value.toDouble() - m_least) / m_step)));
}

} // namespace riffdesk
