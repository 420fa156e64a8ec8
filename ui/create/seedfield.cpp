#include "seedfield.h"

#include "fieldtexts.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QToolButton>

namespace riffdesk {

namespace {
constexpr int leastWidth = 64; ///< beside a slider; longer seeds scroll
} // namespace

SeedField::SeedField(const Parameter& parameter, QWidget* parent)
    : FormField(parameter, parent)
    , m_edit(new QLineEdit(this))
    , m_lock(new QToolButton(this))
{
    m_edit->setPlaceholderText(fieldtexts::placeholder(parameter.key));
    auto* die = new QToolButton(this);
    die->setObjectName(QStringLiteral("seedDice"));
    die->setIcon(Theme::icon(QStringLiteral("dice"), Theme::Role::Dim));
    die->setFocusPolicy(Qt::TabFocus);
    die->setToolTip(tr("Pick a random seed; the same seed and form give the same song"));
    die->setAccessibleName(tr("New random seed"));
    m_edit->setMinimumWidth(leastWidth);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_edit, 1);
    row->addWidget(die);
    row->addWidget(m_lock);
    m_lock->setObjectName(QStringLiteral("seedLock"));
    m_lock->setCheckable(true);
    m_lock->setFocusPolicy(Qt::TabFocus);
    m_lock->setAccessibleName(tr("Lock the seed"));
    column()->addLayout(row);
    setControl(m_edit, QStringLiteral("Edit"));
    setTabOrder(m_edit, die);
    setTabOrder(die, m_lock);
    connect(m_edit, &QLineEdit::textChanged, this, &FormField::edited);
    connect(die, &QToolButton::clicked, this, &SeedField::randomizeSeed);
    connect(m_lock, &QToolButton::toggled, this, [this] {
        showLock();
        Q_EMIT edited();
    });
    connect(m_lock, &QToolButton::clicked, this, [this](bool locked) {
        if (locked && m_edit->text().trimmed().isEmpty())
            randomizeSeed(); // there is none to keep
    });
    showLock();
}

void SeedField::randomizeSeed()
{
    m_edit->setText(QString::number(QRandomGenerator::global()->generate()));
}

void SeedField::showLock()
{
    const bool locked = m_lock->isChecked();
    m_lock->setIcon(Theme::icon(QStringLiteral("lock"), locked ? Theme::Role::Accent : Theme::Role::Dim));
    m_lock->setToolTip(locked ? tr("Locked: every take and the next request get this seed")
                              : tr("The seed is used once, further takes get seeds of their own. Lock it to "
                                   "keep it."));
}

void SeedField::showForm(const Form& form, const Catalogue& catalogue, const FormFacts& facts)
{
    FormField::showForm(form, catalogue, facts);
    m_lock->setChecked(form.seedLocked);
}

void SeedField::writeTo(Form& form, const Catalogue& catalogue) const
{
    FormField::writeTo(form, catalogue);
    form.seedLocked = m_lock->isChecked();
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
