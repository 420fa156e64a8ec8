#include "choicefield.h"

#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace riffdesk {

ChoiceField::ChoiceField(const Parameter& parameter, QWidget* parent)
    : FormField(parameter, parent)
    , m_switch(new SegmentedControl(this))
{
    for (const Parameter::ChoiceValue& each : parameter.choices)
        add(each.value, Catalogue::translated(each.label));
    column()->addWidget(m_switch);
    setControl(m_switch, QStringLiteral("Switch"));
    connect(m_switch, &SegmentedControl::currentIndexChanged, this, &FormField::edited);
}

void ChoiceField::add(const QString& value, const QString& words)
{
    const int index = m_switch->addSegment(words);
    m_switch->segment(index)->setObjectName(nameOf(parameter(), QStringLiteral("Choice"))
                                            + QString::number(index));
    m_values.append(value);
}

QVariant ChoiceField::value() const
{
    const QString chosen = m_values.value(m_switch->currentIndex());
    return chosen.isEmpty() ? QVariant() : QVariant(chosen);
}

/// One that is not offered comes from a recipe of another client: it is shown and sent as it is.
void ChoiceField::setValue(const QVariant& value)
{
    const QString wanted = value.toString();
    if (!m_values.contains(wanted))
        add(wanted, wanted);
    m_switch->setCurrentIndex(static_cast<int>(m_values.indexOf(wanted)));
}

} // namespace riffdesk
