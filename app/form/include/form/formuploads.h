#pragma once

#include "form/form.h"
#include "library/reference.h"
#include "references/upload.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace riffdesk {

class Uploader;

/// The form sends this recording and waits for it: what was chosen before is gone.
[[nodiscard]] Form withUpload(Form form, const Catalogue& catalogue, int number,
                              const UploadSource& recording);
/// It has arrived under this audio_id, or has failed. The form as it was when it waits for another one.
[[nodiscard]] Form withUploadDone(Form form, const Catalogue& catalogue, int number, const QString& audioId);
[[nodiscard]] Form withUploadFailed(Form form, const Catalogue& catalogue, int number,
                                    const UploadSource& left, const UploadFault& fault);
/// An address could not even be tried.
[[nodiscard]] Form withUploadRefused(Form form, const UploadFault& fault);

/// The uploads of all drafts by number, so that a form can name one. GUI thread. Destroying it cancels them.
class FormUploads : public QObject
{
    Q_OBJECT

public:
    explicit FormUploads(Uploader& uploader, QObject* parent = nullptr); ///< it outlives this
    ~FormUploads() override;

    /// Nothing happens before the event loop runs again. Returns its number.
    int start(const QString& service, const UploadSource& recording);
    [[nodiscard]] Upload* upload(int number) const; ///< null: over

Q_SIGNALS:
    void done(int number, const riffdesk::Reference& reference);
    void failed(int number, const riffdesk::UploadSource& left, const riffdesk::UploadFault& fault);

private:
    void onFinished(int number, const Result<Reference, UploadFault>& result);

    Uploader& m_uploader;
    QHash<int, QPointer<Upload>> m_running;
    int m_last = 0;
};

} // namespace riffdesk
