#pragma once

#include "api/songrequest.h"
#include "form/form.h"
#include "form/formfacts.h"
#include "form/preset.h"

namespace riffdesk {

/// What the form shows, as a request; defaults included, as the service's own may differ.
[[nodiscard]] SongRequest requestOf(const Form& form, const Catalogue& catalogue);
/// What Create sends: that, with the listener's callback address where the form names none.
[[nodiscard]] SongRequest requestToSend(const Form& form, const Catalogue& catalogue, const FormFacts& facts);
/// The form after its request was sent: an unlocked seed has been used, and the next time one song is made.
[[nodiscard]] Form afterSending(Form form, const Catalogue& catalogue);

/// Asks for the same, e.g. a song's recipe or a failed job: what the request does not name is as in a new
/// form, an address that the listener gave to it is dropped. The lock stays. The form as it was when there is
/// no such action.
[[nodiscard]] Form withRequest(Form form, const Catalogue& catalogue, const FormFacts& facts,
                               const SongRequest& request);

/// The form as a preset, with the lyrics that an instrumental song hides. `name` may be what a draft is
/// called.
[[nodiscard]] Preset presetOf(const Form& form, const Catalogue& catalogue, const QString& name);
[[nodiscard]] Form withPreset(Form form, const Catalogue& catalogue, const FormFacts& facts,
                              const Preset& preset);

} // namespace riffdesk
