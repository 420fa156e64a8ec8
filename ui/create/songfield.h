#pragma once

#include "base/timerange.h"
#include "formfield.h"
#include "library/song.h"
#include "referenceedit.h"

#include <optional>

class QPushButton;

namespace riffdesk {

class CoverLabel;
class ElidedLabel;
class Library;
class References;
class SongPicker;
class SourceWaveform;
class Uploader;

/// A song of the library, chosen from a searchable popup and shown as a chip; or a recording of the user's
/// own, uploaded here or given by the id of its upload.
class SongField : public FormField
{
    Q_OBJECT

public:
    enum class Mode { Choose, Upload };

    SongField(const Parameter& parameter, Library& library, QWidget* parent);

    void setMode(Mode mode);
    [[nodiscard]] bool hasUploads() const { return m_uploads; } ///< in Mode::Upload it takes recordings
    [[nodiscard]] bool takesUploads() const { return m_uploads && m_mode == Mode::Upload; }
    void setDatabasePath(const QString& path) { m_databasePath = path; }
    /// What makes Mode::Upload more than a line for ids. Both outlive this.
    void setUploads(References& references, Uploader& uploader);
    void setLyricsWanted(bool wanted); ///< the form has a place for the lyrics of a recording
    void upload(const UploadSource& source); ///< in Mode::Upload; replaces what is there
    /// See ReferenceEdit: an upload on its way belongs to a draft, not to the field.
    [[nodiscard]] std::optional<ReferenceEdit::OnItsWay> park() { return m_reference->park(); }
    void resume(const ReferenceEdit::OnItsWay& parked) { m_reference->resume(parked); }
    [[nodiscard]] bool isUploading() const { return m_reference->isUploading(); }
    void setReplacedLyrics(const QString& lyrics); ///< what lyricsOffered() replaced, for its undo
    /// Only songs of this service can be sent to it; empty: any.
    void setService(const QString& serviceId);

    void setSong(const QString& songId); ///< ours; empty for none
    [[nodiscard]] const std::optional<Song>& song() const { return m_song; }
    /// Why the chosen song cannot be used, in one sentence; empty when it can.
    [[nodiscard]] QString refusal() const;
    /// What the form has to wait for, in one sentence; empty when nothing is on its way.
    [[nodiscard]] QString waiting() const;

    /// What the line below the title says instead of length and style; empty: those.
    void setDetail(const QString& text);
    /// What of the song is marked on its outline: a section, or the place it goes on from; in seconds.
    void setMarks(std::optional<TimeRange> section, std::optional<double> place);

    [[nodiscard]] QVariant value() const override; ///< the service's audio_id
    void setValue(const QVariant& value) override;

Q_SIGNALS:
    void lyricsOffered(const QString& lyrics); ///< the user wants these in the form

private:
    void showControl();
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
    SourceWaveform* m_waveform;
    QWidget* m_clear;
    ReferenceEdit* m_reference;
    bool m_uploads = false;
    SongPicker* m_picker = nullptr;
};

} // namespace riffdesk
