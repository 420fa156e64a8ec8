#pragma once

#include "form/form.h"
#include "form/sweep.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace riffdesk {

/// One axis of a sweep: what is changed, and its values, which are typed or ticked as its kind has it.
class SweepRow : public QWidget
{
    Q_OBJECT

public:
    /// The catalogue outlives this. `name` is what the names of its controls begin with.
    SweepRow(const Form& form, const Catalogue& catalogue, const QString& label, const QString& name,
             QWidget* parent);

    void addNothing(); ///< it can be left out; chosen until setAxis()
    void setAxis(const Sweep::Axis& axis);
    /// Nothing when it is left out; an error when what is typed cannot be read.
    [[nodiscard]] Result<std::optional<Sweep::Axis>> axis() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const Parameter* parameter() const; ///< null: left out
    void chooseParameter();
    void showValues(const QVariantList& values);
    void showChoices(const Parameter& parameter, const QVariantList& ticked);

    const Form m_form;
    const Catalogue& m_catalogue;
    const QVector<Parameter> m_possible;
    const QString m_name;
    QComboBox* m_what;
    QWidget* m_right; ///< values and their label
    QLabel* m_label;
    QLineEdit* m_numbers;
    QWidget* m_choices;
    QVector<QCheckBox*> m_boxes; ///< a choice each
};

} // namespace riffdesk
