#include "form/formrequest.h"

#include "api/catalogue.h"
#include "form/formkeys.h"

#include <algorithm>

namespace riffdesk {

namespace {

/// The id of a recording that is there already, not the address it may be fetched from.
bool isSendable(const Form& form, const Catalogue& catalogue, const QString& key, const QVariant& value)
{
    if (key != formkeys::source || !form.worksOnUploads(catalogue))
        return true;
    return !form.isUploading() && !UploadSource::looksLikeAddress(value.toString());
}

} // namespace

SongRequest requestOf(const Form& form, const Catalogue& catalogue)
{
    const Action* const action = catalogue.action(form.action);
    if (!action)
        return SongRequest(form.action, form.model);
    SongRequest request(action->id, action->usesModel ? form.model : QString());
    for (const QString& key : action->allows) {
        const Parameter* const parameter = catalogue.parameter(key);
        if (parameter && form.isShown(catalogue, key)) {
            const QVariant value = form.value(*parameter);
            if (value.isValid() && isSendable(form, catalogue, key, value))
                request.set(key, value);
        }
    }
    request.derive(catalogue);
    return request;
}

SongRequest requestToSend(const Form& form, const Catalogue& catalogue, const FormFacts& facts)
{
    SongRequest request = requestOf(form, catalogue);
    const Action* const action = catalogue.action(request.action());
    if (!facts.callbackAddress.isEmpty() && action && action->uses(formkeys::callback)
        && !request.has(formkeys::callback))
        request.set(formkeys::callback, facts.callbackAddress);
    return request;
}

Form afterSending(Form form, const Catalogue& catalogue)
{
    form.takes = 1;
    form.sweep = {};
    if (form.seedLocked)
        return form;
    for (const Parameter& each : catalogue.parameters()) {
        if (each.kind == Parameter::Kind::Seed && form.isShown(catalogue, each.key))
            form.set(catalogue, each.key, {});
    }
    return form;
}

Form withRequest(Form form, const Catalogue& catalogue, const FormFacts& facts, const SongRequest& request)
{
    if (!form.setAction(catalogue, request.action()))
        return form;
    form.setModel(catalogue, request.model());
    form.sweep = {};
    form.values.clear();
    form.otherSource.clear();
    const QString address = request.text(formkeys::callback);
    const bool ofListener =
        !facts.callbackBase.isEmpty() && address.section(QLatin1Char('/'), 0, -2) == facts.callbackBase;
    for (const Parameter& each : catalogue.parameters()) {
        if (ofListener && each.key == formkeys::callback)
            continue;
        const QVariant value = request.values().value(each.key);
        if (each.derived && value.isValid())
            form.values.insert(each.key, value); // normalized() gives it a place
        else
            form.set(catalogue, each.key, value);
        form.advanced = form.advanced || (each.advanced && request.has(each.key));
    }
    return form.normalized(catalogue);
}

Preset presetOf(const Form& form, const Catalogue& catalogue, const QString& name)
{
    Preset preset{
        Preset::cleanName(name), requestOf(form, catalogue), std::min(form.takes, form.songs(catalogue)), {}};
    const Action* const action = catalogue.action(form.action);
    for (const QString& key : {formkeys::prompt, formkeys::lyric}) {
        if (action && action->uses(key) && !form.isShown(catalogue, key) && form.values.contains(key))
            preset.hidden.insert(key, form.values.value(key));
    }
    return preset;
}

Form withPreset(Form form, const Catalogue& catalogue, const FormFacts& facts, const Preset& preset)
{
    form = withRequest(std::move(form), catalogue, facts, preset.request);
    for (auto it = preset.hidden.cbegin(); it != preset.hidden.cend(); ++it) {
        // Presets of older versions hide a prompt beside lyrics, where a style may stand now.
        const bool isTaken = it.key() == formkeys::prompt && !form.text(it.key()).isEmpty();
        form.values.insert(isTaken ? formkeys::style : it.key(), it.value());
    }
    form = form.normalized(catalogue);
    form.takes = std::clamp(preset.takes, 1, Form::mostTakes);
    return form;
}

} // namespace riffdesk
