#pragma once

#include "form/form.h"
#include "form/formfacts.h"

#include <QString>
#include <QVector>

#include <functional>

namespace riffdesk {

/// Something that may be sent but is probably not what was meant.
struct FormWarning
{
    QString key; ///< the parameter it is about, or "action"
    QString message; ///< one translated sentence
    QString fixLabel; ///< what a button that mends it says; empty when only the user can
    std::function<Form(const Form&)> fix; ///< null without a label; the catalogue outlives it
    QString keepLabel = {}; ///< what a button says that leaves the form as it is; empty: a cross does
};

/// What to tell the user before a request costs money, in the order of the form. While something keeps the
/// form from being sent, only what helps with that. A rule is a row of the table in the source.
[[nodiscard]] QVector<FormWarning> warningsOf(const Form& form, const Catalogue& catalogue,
                                              const FormFacts& facts);

} // namespace riffdesk
