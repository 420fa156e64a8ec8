#pragma once

#include "form/form.h"
#include "form/formfacts.h"

#include <QString>
#include <QVector>

namespace riffdesk {

/// Something that keeps the form from being sent.
struct FormProblem
{
    enum class Shown {
        WhenLeft, ///< beside the field once the user has left it or asked for the song
        AtOnce, ///< beside the field: nothing that is still to be typed can make it right
        AtCreate, ///< only beside the Create button: nothing is wrong, it takes time
    };

    QString key; ///< the parameter's, or "action" or "model"
    QString message; ///< one translated sentence
    Shown shown = Shown::WhenLeft;

    friend bool operator==(const FormProblem&, const FormProblem&) = default;
};

/// All of them: first those of chosen songs and recordings, then those of the request in the order of the
/// form. Empty when the form can be sent.
[[nodiscard]] QVector<FormProblem> problemsOf(const Form& form, const Catalogue& catalogue,
                                              const FormFacts& facts);

/// What stands beside Create when nothing is wrong: what it costs.
[[nodiscard]] QString costOf(const Form& form, const Catalogue& catalogue, const FormFacts& facts);

} // namespace riffdesk
