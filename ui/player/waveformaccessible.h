#pragma once

#include <QAccessibleWidget>

namespace riffdesk {

class WaveformView;

/// The waveform to a screen reader: a slider in seconds whose value reads "1:08.2 of 2:33".
class WaveformAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit WaveformAccessible(WaveformView* view);

    /// Makes it known to Qt; any number of times.
    static void install();

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override;

private:
    [[nodiscard]] WaveformView* view() const;
};

} // namespace riffdesk
