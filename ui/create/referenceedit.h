#pragma once

#include "library/reference.h"
#include "references/upload.h"
#include "references/uploadfault.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QMimeData;
class QPushButton;

namespace riffdesk {

class DropZone;
class ElidedLabel;
class ReferencePicker;
class ReferenceProgress;
class References;
class ToneLabel;
class Uploader;

/// The recording that an upload action works on: dropped, chosen, given by its public address, picked from
/// what was uploaded before, or the id of an upload, typed. Shows the upload on its way and then what it
/// became. Without setUploads() only ids can be typed.
class ReferenceEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ReferenceEdit(const QString& namePrefix, QWidget* parent = nullptr);
    ~ReferenceEdit() override; ///< cancels what is on its way

    void setUploads(References& references, Uploader& uploader); ///< both outlive this
    void setService(const QString& serviceId);
    /// Whether the form has a place for the lyrics that the service heard.
    void setLyricsWanted(bool wanted);

    [[nodiscard]] QLineEdit* line() const { return m_line; } ///< for an id or an address
    [[nodiscard]] QPushButton* chip() const { return m_chip; } ///< what is chosen
    /// What the keyboard should go to now.
    [[nodiscard]] QWidget* control() const;

    [[nodiscard]] QString remoteId() const; ///< the service's audio_id; empty for none
    void setRemoteId(const QString& id); ///< ends an upload that is on its way
    /// What the form has to wait for, in one sentence; empty when nothing is on its way.
    [[nodiscard]] QString waiting() const;
    /// Why what is there cannot be used, in one sentence; empty when it can.
    [[nodiscard]] QString refusal() const;

    /// An upload on its way, taken along when the form shows another draft meanwhile.
    struct OnItsWay
    {
        QPointer<Upload> upload; ///< null: it has ended
        UploadSource left; ///< what "Try again" would do
        QString typed; ///< the address it began with
        UploadFault fault; ///< how it has ended, if badly
    };
    /// Lets go of the upload, which goes on; nothing when there is none. Then nothing is chosen.
    [[nodiscard]] std::optional<OnItsWay> park();
    [[nodiscard]] bool isUploading() const { return m_upload; }
    /// Takes it up again: shows its progress or how it has ended, in place of what is there.
    void resume(const OnItsWay& parked);

    void send(const UploadSource& source); ///< a file or a checked address; replaces what is there
    /// The lyrics have taken the place of these: the button now brings them back.
    void setReplacedLyrics(const QString& lyrics);

    /// What a drop brings: a local file, or an address from a browser; nothing for anything else. With
    /// `audioOnly` only files that are named like audio.
    [[nodiscard]] static std::optional<UploadSource> dropped(const QMimeData* data, bool audioOnly);

Q_SIGNALS:
    void edited();
    void controlChanged(); ///< another widget stands for the field now
    void lyricsOffered(const QString& lyrics); ///< the user wants these in the form

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
    void follow(Upload* upload);
    void useTyped(); ///< an address is sent, an id that the list knows becomes a chip
    void pick(const std::optional<Reference>& reference);
    void tellFault(const UploadFault& fault);
    void offerLyrics();
    void onListChanged();
    [[nodiscard]] bool canUpload() const { return m_uploader != nullptr; }

    References* m_references = nullptr;
    Uploader* m_uploader = nullptr;
    QString m_service;
    std::optional<Reference> m_chosen;
    QPointer<Upload> m_upload;
    UploadSource m_left; ///< what "Try again" would do
    UploadFault m_fault; ///< of the last upload; empty message: none
    QString m_typed; ///< the address that is on its way
    QString m_replacedLyrics;
    bool m_lyricsWanted = false;

    DropZone* m_zone = nullptr;
    QWidget* m_lineRow = nullptr;
    QLineEdit* m_line = nullptr;
    QPushButton* m_use = nullptr;
    QPushButton* m_list = nullptr;
    ReferenceProgress* m_progress = nullptr;
    QPushButton* m_chip = nullptr;
    ElidedLabel* m_name = nullptr;
    ElidedLabel* m_detail = nullptr;
    QPushButton* m_lyrics = nullptr;
    QWidget* m_problemRow = nullptr;
    ToneLabel* m_problem = nullptr;
    QPushButton* m_again = nullptr;
    ReferencePicker* m_picker = nullptr;
};

} // namespace riffdesk
