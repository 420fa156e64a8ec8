#pragma once

#include "formfield.h"

class QToolButton;

namespace riffdesk {

class NumberSpin;
class ValueSlider;

/// A slider with its number beside the label, a tick at the default, and a way back to it. Narrow enough for
/// two in a row: its value in words is its tooltip and what a screen reader says.
class SliderField : public FormField
{
    Q_OBJECT

public:
    SliderField(const Parameter& parameter, QWidget* parent);
    [[nodiscard]] QVariant value() const override;
    void reset() { setValue({}); }

protected:
    void setValue(const QVariant& value) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(double value);

    ValueSlider* m_slider;
    NumberSpin* m_number;
    QToolButton* m_reset;
};

} // namespace riffdesk
