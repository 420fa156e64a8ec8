#include "parkeduploads.h"

#include "references/upload.h"
#include "requestform.h"
#include "songfield.h"

#include <algorithm>

namespace riffdesk {

ParkedUploads::ParkedUploads(RequestForm& form, QObject* parent) : QObject(parent), m_form(form) { }

bool ParkedUploads::anyInForm() const
{
    const QList<SongField*> fields = m_form.songFields();
    return std::any_of(fields.cbegin(), fields.cend(),
                       [](const SongField* field) { return field->isUploading(); });
}

void ParkedUploads::park(const QString& draftId)
{
    for (SongField* field : m_form.songFields()) {
        const std::optional<ReferenceEdit::OnItsWay> parked = field->park();
        if (!parked)
            continue;
        const Place place(draftId, field->key());
        m_parked.insert(place, *parked);
        Upload* upload = parked->upload;
        connect(upload, &Upload::finished, this,
                [this, place, upload](const Result<Reference, UploadFault>& result) {
                    ReferenceEdit::OnItsWay ended = m_parked.take(place);
                    if (result) {
                        Q_EMIT finished(place.first, place.second, result->remoteId);
                        return;
                    }
                    ended.left = upload->remaining();
                    ended.fault = result.error();
                    ended.upload.clear();
                    m_parked.insert(place, ended);
                });
    }
}

void ParkedUploads::resume(const QString& draftId)
{
    for (SongField* field : m_form.songFields()) {
        const Place place(draftId, field->key());
        if (!m_parked.contains(place))
            continue;
        const ReferenceEdit::OnItsWay parked = m_parked.take(place);
        if (parked.upload)
            parked.upload->disconnect(this);
        if (field->takesUploads())
            field->resume(parked);
    }
}

} // namespace riffdesk
