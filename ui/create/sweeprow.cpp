#include "sweeprow.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {
constexpr int whatWidth = 160;
constexpr int boxColumns = 3;

QVBoxLayout* labelledColumn(QLabel* label)
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    Theme::setDim(label);
    column->addWidget(label);
    return column;
}
} // namespace

SweepRow::SweepRow(const Form& form, const Catalogue& catalogue, const QString& label, const QString& name,
                   QWidget* parent)
    : QWidget(parent)
    , m_form(form)
    , m_catalogue(catalogue)
    , m_possible(sweepable(form, catalogue))
    , m_name(name)
    , m_what(new QComboBox(this))
    , m_right(new QWidget(this))
    , m_label(new QLabel(m_right))
    , m_numbers(new QLineEdit(m_right))
    , m_choices(new QWidget(m_right))
{
    auto* heading = new QLabel(label, this);
    heading->setBuddy(m_what);
    m_what->setObjectName(name + QStringLiteral("Combo"));
    m_what->setAccessibleName(label);
    m_what->setFixedWidth(whatWidth);
    for (const Parameter& each : m_possible)
        m_what->addItem(Catalogue::translated(each.label), each.key);
    m_numbers->setObjectName(name + QStringLiteral("Edit"));
    m_choices->setObjectName(name + QStringLiteral("Choices"));

    auto* left = labelledColumn(heading);
    left->addWidget(m_what);
    left->addStretch();
    auto* right = labelledColumn(m_label);
    m_right->setLayout(right);
    right->addWidget(m_numbers);
    right->addWidget(m_choices);
    right->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Theme::grid);
    row->addLayout(left);
    row->addWidget(m_right, 1);
    row->addStretch(); // where there are no values
    connect(m_what, &QComboBox::currentIndexChanged, this, &SweepRow::chooseParameter);
    connect(m_numbers, &QLineEdit::textChanged, this, &SweepRow::changed);
    chooseParameter();
}

void SweepRow::addNothing()
{
    m_what->insertItem(0, tr("Nothing", "what a sweep changes"), QString());
    m_what->setCurrentIndex(0);
}

void SweepRow::setAxis(const Sweep::Axis& axis)
{
    const int index = m_what->findData(axis.key);
    if (index < 0)
        return;
    m_what->setCurrentIndex(index);
    showValues(axis.values);
}

const Parameter* SweepRow::parameter() const
{
    const QString key = m_what->currentData().toString();
    const auto found = std::find_if(m_possible.cbegin(), m_possible.cend(),
                                    [&](const Parameter& each) { return each.key == key; });
    return found == m_possible.cend() ? nullptr : &*found;
}

void SweepRow::chooseParameter()
{
    const Parameter* const chosen = parameter();
    m_right->setVisible(chosen);
    showValues(chosen ? suggestedValues(m_form, m_catalogue, *chosen) : QVariantList());
}

void SweepRow::showValues(const QVariantList& values)
{
    const Parameter* const chosen = parameter();
    const bool isSlider = chosen && chosen->kind == Parameter::Kind::Slider;
    m_numbers->setVisible(isSlider);
    m_choices->setVisible(!isSlider);
    {
        const QSignalBlocker quiet(m_numbers);
        m_numbers->setText(isSlider ? sweptValuesText(*chosen, values) : QString());
    }
    //: the ends of a slider
    m_label->setText(isSlider ? tr("Values from %1 to %2")
                                    .arg(sweptValueText(*chosen, chosen->minimum),
                                         sweptValueText(*chosen, chosen->maximum))
                              : tr("Values"));
    m_label->setBuddy(isSlider ? m_numbers : nullptr);
    m_numbers->setAccessibleName(m_label->text());
    showChoices(chosen && !isSlider ? *chosen : Parameter(), values);
    Q_EMIT changed();
}

void SweepRow::showChoices(const Parameter& parameter, const QVariantList& ticked)
{
    for (QCheckBox* box : std::exchange(m_boxes, {}))
        delete box;
    delete m_choices->layout();
    auto* grid = new QGridLayout(m_choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::grid);
    grid->setVerticalSpacing(Theme::grid / 2);
    QWidget* before = m_what;
    for (const Parameter::ChoiceValue& each : parameter.choices) {
        const int number = static_cast<int>(m_boxes.size());
        auto* box = new QCheckBox(Catalogue::translated(each.label), m_choices);
        box->setObjectName(m_name + QStringLiteral("Choice%1").arg(number));
        box->setChecked(ticked.contains(QVariant(each.value)));
        grid->addWidget(box, number / boxColumns, number % boxColumns);
        box->show();
        connect(box, &QCheckBox::toggled, this, &SweepRow::changed);
        setTabOrder(before, box);
        before = box;
        m_boxes.append(box);
    }
    for (int column = 0; column < boxColumns; ++column)
        grid->setColumnStretch(column, 1);
}

Result<std::optional<Sweep::Axis>> SweepRow::axis() const
{
    const Parameter* const chosen = parameter();
    if (!chosen)
        return std::optional<Sweep::Axis>();
    Sweep::Axis axis{chosen->key, {}};
    if (chosen->kind == Parameter::Kind::Slider) {
        const Result<QVariantList> numbers = numbersFromText(m_numbers->text(), m_catalogue, *chosen);
        if (!numbers)
            return numbers.error();
        axis.values = *numbers;
    }
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            axis.values.append(chosen->choices.at(i).value);
    }
    return std::optional(axis);
}

} // namespace riffdesk
