#pragma once

#include "api/catalogue.h"
#include "form/form.h"
#include "form/formfacts.h"

#include <QVariant>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace riffdesk {

class RequiredMark;
class ToneLabel;

/// One parameter in the form: label above, editor, a grey line of help, and what is wrong with it in the same
/// place.
class FormField : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] const Parameter& parameter() const { return m_parameter; }
    [[nodiscard]] const QString& key() const { return m_parameter.key; }

    /// What the field holds, of the type SongRequest wants; invalid when nothing is given.
    [[nodiscard]] virtual QVariant value() const = 0;
    /// Shows its part of the form; what is shown already is left alone, with its cursor.
    virtual void showForm(const Form& form, const Catalogue& catalogue, const FormFacts& facts);
    /// Puts what the field holds into the form.
    virtual void writeTo(Form& form, const Catalogue& catalogue) const;

    /// Whether the user has changed it and left it, or asked for the song: only then its problem is shown.
    [[nodiscard]] bool isTouched() const { return m_touched; }
    void setTouched(bool touched);
    void showProblem(const QString& sentence); ///< empty: nothing is wrong
    [[nodiscard]] QString problem() const;

    /// Marks the field: without a value here the form cannot be sent.
    void setRequired(bool required);
    [[nodiscard]] bool isRequired() const { return m_required; }

    /// "Lyrics strength" → "lyricsStrength" + kind: the names that DESIGN lists.
    [[nodiscard]] static QString nameOf(const Parameter& parameter, const QString& kind);

    /// What the label speaks for. Not a focus proxy: Tab would take the field for it, and leave out what
    /// stands in the row of the label.
    [[nodiscard]] QWidget* control() const { return m_control; }

Q_SIGNALS:
    void edited(); ///< the value changed, by the user or by showForm()
    void touched(); ///< the user left it changed

protected:
    explicit FormField(const Parameter& parameter, QWidget* parent);

    /// Invalid: nothing, or the default where there is one.
    virtual void setValue(const QVariant& value) = 0;

    /// The row of the label; parts added to it stand at its end.
    [[nodiscard]] QHBoxLayout* head() const { return m_head; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// Makes `control` what the label speaks for: buddy, accessible name, leaving it counts as touching.
    void setControl(QWidget* control, const QString& kind);
    void setHelp(const QString& sentence); ///< empty: none
    void setLabelVisible(bool visible);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void describe(); ///< tells a screen reader what is seen around the control

    Parameter m_parameter;
    QVariant m_shown; ///< what showForm() has shown: the control may hold it in another spelling
    QLabel* m_label;
    RequiredMark* m_mark;
    QHBoxLayout* m_head;
    QVBoxLayout* m_column;
    ToneLabel* m_help = nullptr;
    QWidget* m_problemRow = nullptr;
    ToneLabel* m_problem = nullptr;
    QWidget* m_control = nullptr;
    bool m_required = false;
    bool m_edited = false;
    bool m_touched = false;
};

} // namespace riffdesk
