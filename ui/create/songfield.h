#pragma once

#include "library/song.h"
#include "ui/create/formfield.h"

#include <optional>

class QLineEdit;
class QPushButton;

namespace riffdesk {

class CoverLabel;
class ElidedLabel;
class Library;
class SongPicker;

/// A song of the library, chosen from a searchable popup and shown as a chip; or the id of an upload, typed.
class SongField : public FormField
{
    Q_OBJECT

public:
    enum class Mode { Choose, Type };

    SongField(const Parameter& parameter, Library& library, QWidget* parent);

    void setMode(Mode mode);
    void setDatabasePath(const QString& path) { m_databasePath = path; }
    /// Only songs of this service can be sent to it; empty: any.
    void setService(const QString& serviceId);

    void setSong(const QString& songId); ///< ours; empty for none
    [[nodiscard]] const std::optional<Song>& song() const { return m_song; }
    /// Why the chosen song cannot be used, in one sentence; empty when it can.
    [[nodiscard]] QString refusal() const;

    /// What the line below the title says instead of length and style; empty: those.
    void setDetail(const QString& text);

    [[nodiscard]] QVariant value() const override; ///< the service's audio_id
    void setValue(const QVariant& value) override;

private:
    void showChoice();
    void openPicker();

    Library& m_library;
    QString m_databasePath;
    QString m_service;
    Mode m_mode = Mode::Choose;
    std::optional<Song> m_song;
    QString m_note; ///< of setDetail()
    QString m_foreignId; ///< an audio_id that the library does not know
    QPushButton* m_button;
    CoverLabel* m_cover;
    ElidedLabel* m_title;
    ElidedLabel* m_detail;
    QWidget* m_clear;
    QLineEdit* m_edit;
    SongPicker* m_picker = nullptr;
};

} // namespace riffdesk
