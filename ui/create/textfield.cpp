#include "textfield.h"

#include "fieldtexts.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace riffdesk {

TextField::TextField(const Parameter& parameter, QWidget* parent)
    : FormField(parameter, parent)
    , m_edit(new QLineEdit(this))
{
    // No maximum here: a paste that is too long is told, not cut off in silence.
    m_edit->setPlaceholderText(fieldtexts::placeholder(parameter.key));
    column()->addWidget(m_edit);
    setControl(m_edit, QStringLiteral("Edit"));
    setHelp(fieldtexts::help(parameter.key));
    connect(m_edit, &QLineEdit::textChanged, this, &FormField::edited);
}

QVariant TextField::value() const
{
    return m_edit->text().isEmpty() ? QVariant() : QVariant(m_edit->text());
}

void TextField::setValue(const QVariant& value)
{
    m_edit->setText(value.toString());
    m_edit->setCursorPosition(0); // shows how a long text begins
}

} // namespace riffdesk
