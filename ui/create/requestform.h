#pragma once

#include "api/catalogue.h"
#include "api/songrequest.h"
#include "presets/formdraft.h"
#include "presets/preset.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace riffdesk {

class FormField;
class Library;
class LyricsField;
class SeedField;
class SegmentedControl;
class SongField;

/// The fields themselves: one per parameter of the catalogue, of which those are shown that the chosen action
/// allows, in its order. What is shown is what request() holds.
class RequestForm : public QWidget
{
    Q_OBJECT

public:
    RequestForm(const Catalogue& catalogue, Library& library, QWidget* parent = nullptr);

    [[nodiscard]] QString action() const;
    bool setAction(const QString& id); ///< false: there is no such action
    void setModel(const QString& model); ///< unknown ones are left alone
    [[nodiscard]] bool isWriting() const;
    void setWriting(bool writing);
    void setTakes(int takes);
    [[nodiscard]] int takes() const; ///< 1 for actions that yield no song

    [[nodiscard]] SeedField* seedField() const; ///< null: the catalogue has none

    [[nodiscard]] SongRequest request() const;
    void setRequest(const SongRequest& request);
    /// The form as a preset, with the texts that the mode hides. `name` may be what a draft is called.
    [[nodiscard]] Preset preset(const QString& name) const;
    void setPreset(const Preset& preset);
    [[nodiscard]] FormDraft draft() const;
    /// Not to be undone in the fields: what was there before belongs to another draft.
    void setDraft(const FormDraft& draft);

    [[nodiscard]] FormField* field(const QString& key) const; ///< null: no such parameter
    [[nodiscard]] SongField* songField(const QString& key) const; ///< null: none, or not a song
    [[nodiscard]] QList<SongField*> songFields() const;
    /// Whether the parameter takes part in the request as the form stands.
    [[nodiscard]] bool isShown(const QString& key) const;
    [[nodiscard]] QList<FormField*> fields() const; ///< in the catalogue's order
    void unfoldAdvanced();

Q_SIGNALS:
    void changed();
    void fieldTouched();

private:
    [[nodiscard]] FormField* makeField(const Parameter& parameter);
    [[nodiscard]] const Action& current() const;
    void buildTop();
    void buildFields();
    void buildBottom();
    void arrange();
    void showAdvanced();
    void onEdited();

    const Catalogue& m_catalogue;
    Library& m_library;
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
