#pragma once

#include "ui/widgets/accessible.h"

#include <QWidget>

namespace riffdesk {

/// How far something is, as a thin bar. Unlike QProgressBar it sends no event at every per cent, which a
/// screen reader would speak; the value is there to be read.
class ProgressLine : public QWidget, public Accessible, private QAccessibleValueInterface
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);

    void setShare(double share); ///< 0 … 1; what is not known is 0
    [[nodiscard]] double share() const { return m_share; }
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QString accessibleText(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessibleValueInterface* accessibleValue() override { return this; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant&) override { }
    [[nodiscard]] QVariant maximumValue() const override { return 100; }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

    double m_share = 0;
};

} // namespace riffdesk
