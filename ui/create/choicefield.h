#pragma once

#include "formfield.h"

namespace riffdesk {

class SegmentedControl;

/// A few values side by side of which one holds.
class ChoiceField : public FormField
{
    Q_OBJECT

public:
    ChoiceField(const Parameter& parameter, QWidget* parent);
    [[nodiscard]] QVariant value() const override;

protected:
    void setValue(const QVariant& value) override;

private:
    void add(const QString& value, const QString& words);

    SegmentedControl* m_switch;
    QStringList m_values; ///< by segment
};

} // namespace riffdesk
