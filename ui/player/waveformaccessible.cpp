#include "waveformaccessible.h"

#include "ui/player/waveformview.h"

namespace riffdesk {

WaveformAccessible::WaveformAccessible(WaveformView* view) : QAccessibleWidget(view, QAccessible::Slider) { }

void WaveformAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory([](const QString&, QObject* object) -> QAccessibleInterface* {
            auto* waveform = qobject_cast<WaveformView*>(object);
            return waveform != nullptr ? new WaveformAccessible(waveform) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(once)
}

WaveformView* WaveformAccessible::view() const
{
    return static_cast<WaveformView*>(widget());
}

QString WaveformAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? view()->positionText() : QAccessibleWidget::text(kind);
}

void* WaveformAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QVariant WaveformAccessible::currentValue() const
{
    return view()->position();
}

void WaveformAccessible::setCurrentValue(const QVariant& value)
{
    view()->seek(value.toDouble());
}

QVariant WaveformAccessible::maximumValue() const
{
    return view()->duration();
}

QVariant WaveformAccessible::minimumValue() const
{
    return 0.0;
}

QVariant WaveformAccessible::minimumStepSize() const
{
    return WaveformView::stepSeconds;
}

} // namespace riffdesk
