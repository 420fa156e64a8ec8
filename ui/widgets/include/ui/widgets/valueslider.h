#pragma once

#include "ui/widgets/accessible.h"

#include <QSlider>

#include <functional>

namespace riffdesk {

/// A slider over numbers that are not whole: a screen reader gets the number that a position stands for, not
/// the count of steps.
class ValueSlider : public QSlider, public Accessible, private QAccessibleValueInterface
{
    Q_OBJECT

public:
    using ToText = std::function<QString(double)>;

    /// Position 0 stands for `least`, each further one for `step` more; `toText` gives a number as it is
    /// read.
    ValueSlider(double least, double step, ToText toText, QWidget* parent);

    [[nodiscard]] QString accessibleText(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessibleValueInterface* accessibleValue() override { return this; }

private:
    [[nodiscard]] double numberAt(int position) const { return m_least + position * m_step; }
    [[nodiscard]] QVariant currentValue() const override { return numberAt(value()); }
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override { return numberAt(maximum()); }
    [[nodiscard]] QVariant minimumValue() const override { return numberAt(minimum()); }
    [[nodiscard]] QVariant minimumStepSize() const override { return m_step; }

    double m_least;
    double m_step;
    ToText m_toText;
};

} // namespace riffdesk
