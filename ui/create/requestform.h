#pragma once

#include "api/catalogue.h"
#include "form/form.h"
#include "form/formfacts.h"
#include "form/formproblems.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace riffdesk {

class FormField;
class Library;
class SegmentedControl;
class SongField;

/// The fields themselves: one per parameter of the catalogue, of which those are shown that the form's action
/// allows, in its order. Shows a form and tells what the user makes of it.
class RequestForm : public QWidget
{
    Q_OBJECT

public:
    RequestForm(const Catalogue& catalogue, Library& library, QWidget* parent = nullptr);

    void setForm(const Form& form, const FormFacts& facts);
    void clearTouched(); ///< another form begins
    /// Beside the fields, as far as the user has left them.
    void showProblems(const QVector<FormProblem>& problems);
    /// The user asked for the song: every field that is shown speaks up.
    void touchAll();

    [[nodiscard]] FormField* field(const QString& key) const; ///< null: no such parameter
    [[nodiscard]] QList<FormField*> fields() const; ///< in the catalogue's order
    [[nodiscard]] QList<SongField*> songFields() const;

Q_SIGNALS:
    void edited(const riffdesk::Form& form); ///< what is shown, with one change
    void fieldTouched(); ///< one that was changed has been left

private:
    [[nodiscard]] FormField* makeField(const Parameter& parameter);
    void buildTop();
    void buildFields();
    void buildBottom();
    void arrange();
    void showAdvanced();
    /// Tells a change, unless it is setForm()'s.
    template <typename Change> void edit(const Change& change);

    const Catalogue& m_catalogue;
    Library& m_library;
    Form m_form; ///< that is shown
    bool m_showing = false; ///< setForm() is at work
    QComboBox* m_action = nullptr;
    QComboBox* m_model = nullptr;
    QWidget* m_modelBox = nullptr;
    SegmentedControl* m_mode = nullptr;
    QSpinBox* m_takes = nullptr;
    QWidget* m_takesBox = nullptr;
    QPushButton* m_advancedToggle = nullptr;
    QWidget* m_advanced = nullptr;
    QWidget* m_bottom = nullptr;
    QVBoxLayout* m_column;
    QVBoxLayout* m_main = nullptr;
    QVBoxLayout* m_advancedColumn = nullptr;
    QHash<QString, FormField*> m_fields;
};

} // namespace riffdesk
