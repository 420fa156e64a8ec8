#pragma once

#include "api/preflight.h"

#include <QObject>
#include <QTimer>

namespace riffdesk {

class Library;
class PreflightRows;
class References;
class RequestForm;

/// Looks the form over once its changes rest, shows in the rows what is probably not meant, and mends what
/// the user wants mended. Never stands in the way of Create. All references outlive it.
class FormPreflight : public QObject
{
    Q_OBJECT

public:
    FormPreflight(RequestForm& form, const Catalogue& catalogue, Library& library, PreflightRows& rows,
                  QObject* parent);

    /// Tells uploads from songs; outlives this.
    void setReferences(const References& references) { m_references = &references; }
    void setService(const QString& serviceId) { m_service = serviceId; }
    void later(); ///< the form changed
    void now();

Q_SIGNALS:
    void mending(bool begins); ///< true before the form is changed, false when it is whole again

private:
    [[nodiscard]] PreflightSource source() const;
    void mend(const SongRequest& wish);

    RequestForm& m_form;
    const Catalogue& m_catalogue;
    Library& m_library;
    const References* m_references = nullptr;
    PreflightRows& m_rows;
    QString m_service;
    QTimer m_timer;
};

} // namespace riffdesk
