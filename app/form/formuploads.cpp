#include "form/formuploads.h"

#include "form/formkeys.h"
#include "references/uploader.h"

namespace riffdesk {

namespace {

/// Into the place of recordings, which is the other one while the action works on something else.
void setRecording(Form& form, const Catalogue& catalogue, const QString& text)
{
    if (form.worksOnUploads(catalogue))
        form.set(catalogue, formkeys::source, text);
    else
        form.otherSource = text;
    form.upload.reset();
}

} // namespace

Form withUpload(Form form, const Catalogue& catalogue, int number, const UploadSource& recording)
{
    const QString typed = recording.path.isEmpty() ? form.text(formkeys::source) : QString();
    form.set(catalogue, formkeys::source, {});
    form.upload = FormUpload{number, recording, typed, {}};
    return form;
}

Form withUploadDone(Form form, const Catalogue& catalogue, int number, const QString& audioId)
{
    if (form.upload && form.upload->number == number)
        setRecording(form, catalogue, audioId);
    return form;
}

Form withUploadFailed(Form form, const Catalogue& catalogue, int number, const UploadSource& left,
                      const UploadFault& fault)
{
    if (!form.upload || form.upload->number != number)
        return form;
    const QString typed = form.upload->typed;
    setRecording(form, catalogue, typed); // an address can be corrected
    if (fault.kind != UploadFault::Kind::Cancelled)
        form.upload = FormUpload{0, left, typed, fault};
    return form;
}

Form withUploadRefused(Form form, const UploadFault& fault)
{
    form.upload = FormUpload{0, {}, {}, fault};
    return form;
}

FormUploads::FormUploads(Uploader& uploader, QObject* parent) : QObject(parent), m_uploader(uploader) { }

FormUploads::~FormUploads()
{
    for (const QPointer<Upload>& each : std::as_const(m_running)) {
        if (!each)
            continue;
        each->disconnect(this);
        each->cancel();
    }
}

int FormUploads::start(const QString& service, const UploadSource& recording)
{
    const int number = ++m_last;
    Upload* const upload = m_uploader.start(service, recording);
    m_running.insert(number, upload);
    connect(upload, &Upload::finished, this,
            [this, number](const Result<Reference, UploadFault>& result) { onFinished(number, result); });
    return number;
}

Upload* FormUploads::upload(int number) const
{
    return m_running.value(number);
}

void FormUploads::onFinished(int number, const Result<Reference, UploadFault>& result)
{
    const QPointer<Upload> upload = m_running.take(number);
    if (result)
        Q_EMIT done(number, *result);
    else
        Q_EMIT failed(number, upload ? upload->remaining() : UploadSource(), result.error());
}

} // namespace riffdesk
