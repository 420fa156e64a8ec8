#include "ui/create/seedfield.h"

#include "ui/create/fieldtexts.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QToolButton>

namespace riffdesk {

SeedField::SeedField(const Parameter& parameter, QWidget* parent)
    : FormField(parameter, parent)
    , m_edit(new QLineEdit(this))
{
    m_edit->setPlaceholderText(fieldtexts::placeholder(parameter.key));
    auto* die = new QToolButton(this);
    die->setObjectName(QStringLiteral("seedDice"));
    die->setIcon(Theme::icon(QStringLiteral("dice"), Theme::Role::Dim));
    die->setFocusPolicy(Qt::TabFocus);
    die->setToolTip(tr("Throw a seed; the same seed and form give the same song"));
    die->setAccessibleName(tr("Throw a seed"));
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_edit, 1);
    row->addWidget(die);
    column()->addLayout(row);
    setControl(m_edit, QStringLiteral("Edit"));
    connect(m_edit, &QLineEdit::textChanged, this, &FormField::edited);
    connect(die, &QToolButton::clicked, this,
            [this] { m_edit->setText(QString::number(QRandomGenerator::global()->generate())); });
}

QVariant SeedField::value() const
{
    const QString seed = m_edit->text().trimmed();
    return seed.isEmpty() ? QVariant() : QVariant(seed);
}

void SeedField::setValue(const QVariant& value)
{
    m_edit->setText(value.toString());
}

} // namespace riffdesk
