#pragma once

#include "base/timerange.h"
#include "formfield.h"
#include "library/song.h"

#include <optional>

namespace riffdesk {

class Chip;
class CoverLabel;
class FormUploads;
class Library;
class ReferenceEdit;
class References;
class SongPicker;
class SourceWaveform;

/// A song of the library, chosen from a searchable popup and shown as a chip; or, as the source of an upload
/// action, a recording of the user's own, uploaded here or given by the id of its upload.
class SongField : public FormField
{
    Q_OBJECT

public:
    SongField(const Parameter& parameter, Library& library, QWidget* parent);

    /// What makes recordings more than a line for ids. Both outlive this.
    void setUploads(References& references, FormUploads& uploads);

    [[nodiscard]] QVariant value() const override; ///< the service's audio_id, or what was typed for it
    void showForm(const Form& form, const Catalogue& catalogue, const FormFacts& facts) override;

Q_SIGNALS:
    void uploadWanted(const riffdesk::UploadSource& recording);
    void uploadRefused(const riffdesk::UploadFault& fault); ///< the address cannot be one
    void lyricsWanted(const QString& heard); ///< those of the recording, or back what they replaced

protected:
    void setValue(const QVariant& value) override;

private:
    void choose(const QString& songId); ///< empty for none
    void setSong(const QString& audioId, const QString& songId, std::optional<TimeRange> section);
    void showControl();
    void showSong();
    void openPicker();

    Library& m_library;
    bool m_isUpload = false; ///< a recording is wanted
    QString m_id; ///< audio_id of the song
    QString m_shownId; ///< the one that is shown
    std::optional<Song> m_song; ///< if the library knows it
    QString m_note; ///< which stretch of it is replaced
    Chip* m_button;
    CoverLabel* m_cover;
    SourceWaveform* m_waveform;
    ReferenceEdit* m_reference;
    SongPicker* m_picker = nullptr;
};

} // namespace riffdesk
