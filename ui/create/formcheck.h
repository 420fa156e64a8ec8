#pragma once

#include "api/songrequest.h"

#include <QCoreApplication>
#include <QString>

namespace riffdesk {

class Catalogue;
class CreateFooter;
class FormField;
class RequestForm;

/// Says beside each field what is wrong with it, and in the footer whether Create can be pressed. All outlive
/// this.
class FormCheck
{
    Q_DECLARE_TR_FUNCTIONS(riffdesk::FormCheck)

public:
    FormCheck(RequestForm& form, const Catalogue& catalogue, CreateFooter& footer);

    void setService(const QString& serviceId) { m_service = serviceId; } ///< what a request costs there
    /// Everything that keeps the form from being sent, that of chosen songs first.
    [[nodiscard]] QVector<FieldProblem> problems() const;
    void show();
    /// As when Create is pressed: every field shown speaks up. The field of the first problem, unfolded; null
    /// when there is none or it is of no field.
    [[nodiscard]] FormField* showAll();

private:
    void showBesideFields(const QVector<FieldProblem>& found);
    [[nodiscard]] QString readyLine() const;

    RequestForm& m_form;
    const Catalogue& m_catalogue;
    CreateFooter& m_footer;
    QString m_service;
};

} // namespace riffdesk
