#pragma once

#include "formfield.h"

class QLineEdit;
class QToolButton;

namespace riffdesk {

/// The seed, a die that throws one, and a lock: locked, every take and the next request get it too; else it
/// is used once.
class SeedField : public FormField
{
    Q_OBJECT

public:
    SeedField(const Parameter& parameter, QWidget* parent);
    [[nodiscard]] QVariant value() const override;
    void showForm(const Form& form, const Catalogue& catalogue, const FormFacts& facts) override;
    void writeTo(Form& form, const Catalogue& catalogue) const override;

protected:
    void setValue(const QVariant& value) override;

private:
    void randomizeSeed();
    void showLock();

    QLineEdit* m_edit;
    QToolButton* m_lock;
};

} // namespace riffdesk
