#pragma once

#include "form/form.h"
#include "library/reference.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace riffdesk {

class Chip;
class DropZone;
class FormUploads;
class ReferencePicker;
class ReferenceProgress;
class References;
class ToneLabel;
class WhyButton;

/// The recording that an upload action works on: dropped, chosen, given by its public address, picked from
/// what was uploaded before, or the id of an upload, typed. Shows what the form says of it, an upload on its
/// way too, and tells what the user wants. Without setUploads() only ids can be typed.
class ReferenceEdit : public QWidget
{
    Q_OBJECT

public:
    struct State
    {
        QString text; ///< an audio_id, or an address that is typed
        QString reference; ///< our id of the recording; empty: not in the list
        std::optional<FormUpload> upload;
        bool lyricsWanted = false; ///< the form has a place for the lyrics that the service heard
        QString replacedLyrics; ///< what those have replaced

        friend bool operator==(const State&, const State&) = default;
    };

    explicit ReferenceEdit(const QString& namePrefix, QWidget* parent = nullptr);

    void setUploads(References& references, FormUploads& uploads); ///< both outlive this
    void setService(const QString& serviceId) { m_service = serviceId; }
    void show(const State& state);

    [[nodiscard]] QString value() const; ///< trimmed; empty for none
    [[nodiscard]] QLineEdit* line() const { return m_line; } ///< for an id or an address
    [[nodiscard]] Chip* chip() const { return m_chip; } ///< what is chosen
    /// What the keyboard should go to now.
    [[nodiscard]] QWidget* control() const;

Q_SIGNALS:
    void edited(); ///< value()
    void controlChanged(); ///< another widget stands for the field now
    void uploadWanted(const riffdesk::UploadSource& recording); ///< in place of what is there
    void uploadRefused(const riffdesk::UploadFault& fault); ///< what was typed is no address to fetch from
    void lyricsWanted(const QString& heard);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildZone(const QString& prefix);
    void buildChip(const QString& prefix);
    void buildProblem();
    void showState();
    void chooseFile();
    void openPicker();
    void choose(const QString& audioId);
    void useTyped(); ///< an address is sent, an id that the list knows becomes a chip
    void loadReference();
    [[nodiscard]] bool canUpload() const { return m_uploads != nullptr; }

    References* m_references = nullptr;
    FormUploads* m_uploads = nullptr;
    QString m_service;
    State m_state;
    std::optional<Reference> m_known; ///< the recording, if the list knows it
    bool m_typing = false; ///< what is in the line may be half an id: no chip yet

    DropZone* m_zone = nullptr;
    QWidget* m_lineRow = nullptr;
    QLineEdit* m_line = nullptr;
    QPushButton* m_use = nullptr;
    QPushButton* m_list = nullptr;
    ReferenceProgress* m_progress = nullptr;
    Chip* m_chip = nullptr;
    QPushButton* m_lyrics = nullptr;
    QWidget* m_problemRow = nullptr;
    ToneLabel* m_problem = nullptr;
    QPushButton* m_again = nullptr;
    WhyButton* m_why = nullptr;
    ReferencePicker* m_picker = nullptr;
};

} // namespace riffdesk
