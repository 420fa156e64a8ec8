#pragma once

#include "ui/create/formfield.h"

class QLineEdit;

namespace riffdesk {

/// The seed and a die that throws one.
class SeedField : public FormField
{
    Q_OBJECT

public:
    SeedField(const Parameter& parameter, QWidget* parent);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;

private:
    QLineEdit* m_edit;
};

} // namespace riffdesk
