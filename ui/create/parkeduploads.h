#pragma once

#include "referenceedit.h"

#include <QHash>
#include <QObject>
#include <QPair>

namespace riffdesk {

class RequestForm;

/// The uploads of drafts that are not shown. They go on; each is shown again with its draft, and what it
/// becomes meanwhile is told for that draft and no other. The form outlives this.
class ParkedUploads : public QObject
{
    Q_OBJECT

public:
    explicit ParkedUploads(RequestForm& form, QObject* parent = nullptr);

    [[nodiscard]] bool anyInForm() const; ///< the draft in the form is uploading
    void park(const QString& draftId); ///< takes them out of the form
    void resume(const QString& draftId); ///< puts them back into it

Q_SIGNALS:
    void finished(const QString& draftId, const QString& key, const QString& audioId);

private:
    using Place = QPair<QString, QString>; ///< draft and field

    RequestForm& m_form;
    QHash<Place, ReferenceEdit::OnItsWay> m_parked;
};

} // namespace riffdesk
