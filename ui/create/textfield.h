#pragma once

#include "formfield.h"

class QLineEdit;

namespace riffdesk {

/// One line of text or an address.
class TextField : public FormField
{
    Q_OBJECT

public:
    TextField(const Parameter& parameter, QWidget* parent);
    [[nodiscard]] QVariant value() const override;

protected:
    void setValue(const QVariant& value) override;

private:
    QLineEdit* m_edit;
};

} // namespace riffdesk
