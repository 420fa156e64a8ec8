#pragma once

#include "presets/preset.h"
#include "references/uploadsource.h"

#include <QObject>

#include <optional>

class QDropEvent;
class QMimeData;

namespace riffdesk {

class Catalogue;
class Library;
class RequestForm;
class SongField;

/// What can be dropped anywhere on the form: songs of the library, presets and recipes as files and audio
/// files; while the action works on a recording, also addresses. All outlive this.
class FormDrops : public QObject
{
    Q_OBJECT

public:
    FormDrops(RequestForm& form, const Catalogue& catalogue, Library& library, QObject* parent = nullptr);

    [[nodiscard]] bool takes(const QMimeData* data) const;
    void drop(QDropEvent* event); ///< accepts it when it brought something

Q_SIGNALS:
    void uploadBegan(riffdesk::SongField* field); ///< it is to be seen
    /// The action works on no song: another one has to be chosen for it.
    void sourceDropped(const QString& songId);
    /// The action works on no recording: another one has to be chosen for it.
    void recordingDropped(const riffdesk::UploadSource& recording);
    void presetDropped(const riffdesk::Preset& preset);
    void refused(const QString& sentence);

protected:
    /// Fields that take text would take the file's address for one.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A recording, while the action works on one.
    [[nodiscard]] std::optional<UploadSource> recording(const QMimeData* data) const;

    /// An audio file, while the action works on something else and one that works on recordings is there.
    [[nodiscard]] std::optional<UploadSource> strayRecording(const QMimeData* data) const;
    [[nodiscard]] static QString presetFile(const QMimeData* data); ///< its path; empty: none
    void takePreset(const QString& path);

    RequestForm& m_form;
    const Catalogue& m_catalogue;
    Library& m_library;
};

} // namespace riffdesk
