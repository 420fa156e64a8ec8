#pragma once

#include "formfield.h"

class QCheckBox;

namespace riffdesk {

class FlagField : public FormField
{
    Q_OBJECT

public:
    FlagField(const Parameter& parameter, QWidget* parent);
    [[nodiscard]] QVariant value() const override;

protected:
    void setValue(const QVariant& value) override;

private:
    QCheckBox* m_check;
};

} // namespace riffdesk
