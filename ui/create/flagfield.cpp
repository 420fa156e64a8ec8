#include "flagfield.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace riffdesk {

FlagField::FlagField(const Parameter& parameter, QWidget* parent)
    : FormField(parameter, parent)
    , m_check(new QCheckBox(Catalogue::translated(parameter.label), this))
{
    column()->addWidget(m_check);
    setControl(m_check, QStringLiteral("Check"));
    setLabelVisible(false); // the box carries its own
    setValue({});
    connect(m_check, &QCheckBox::toggled, this, &FormField::edited);
}

QVariant FlagField::value() const
{
    return m_check->isChecked();
}

void FlagField::setValue(const QVariant& value)
{
    m_check->setChecked(value.isValid() ? value.toBool() : parameter().defaultValue.toBool());
}

} // namespace riffdesk
