#pragma once

#include "api/catalogue.h"
#include "form/form.h"
#include "form/formfacts.h"
#include "form/formproblems.h"

#include <QHash>
#include <QVector>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLayout;
class QPushButton;
class QVBoxLayout;

namespace riffdesk {

class FormField;
class Library;
class SongField;

/// The fields themselves: one per parameter of the catalogue, of which those are shown that the form's action
/// allows, in its order. Shows a form and tells what the user makes of it.
class RequestForm : public QWidget
{
    Q_OBJECT

public:
    RequestForm(const Catalogue& catalogue, Library& library, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    void setForm(const Form& form, const FormFacts& facts);
    /// Where the rows do not fit into this height, the lyrics grow until its end lies between two of them.
    void fitRows(int height);
    /// The places of the fields, from the top; those beside each other are one.
    [[nodiscard]] QVector<QRect> rows() const;
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
    void unfolded(QWidget* part); ///< by the user, who wants to see it

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] FormField* makeField(const Parameter& parameter);
    void buildTop();
    void buildFields();
    void buildAdvanced();
    void arrange();
    /// Whether these may share a row as wide as the form is now.
    [[nodiscard]] bool fitsBeside(const QVector<FormField*>& row) const;
    [[nodiscard]] static QLayout* layoutOf(const QVector<FormField*>& row, int columns);
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
    QPushButton* m_advancedToggle = nullptr;
    QWidget* m_advanced = nullptr;
    QVBoxLayout* m_column;
    QHBoxLayout* m_top = nullptr;
    QVBoxLayout* m_main = nullptr;
    QVBoxLayout* m_advancedColumn = nullptr;
    QHash<QString, FormField*> m_fields;
    QVector<QVector<FormField*>> m_rows; ///< that are shown; several fields of a row stand beside each other
    QVector<bool> m_isBeside; ///< by row; else below each other, for want of width
};

} // namespace riffdesk
