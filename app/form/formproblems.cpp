#include "form/formproblems.h"

#include "api/catalogue.h"
#include "api/endpoint.h"
#include "form/formkeys.h"
#include "form/formrequest.h"
#include "library/song.h"

#include <QCoreApplication>

namespace riffdesk {

namespace {

struct ProblemTexts
{
    Q_DECLARE_TR_FUNCTIONS(FormProblems)
};

QString songRefusal(const FormSource& source, const QString& service)
{
    if (!source.song)
        return {};
    if (source.song->service == importedService())
        return ProblemTexts::tr(
            "This song was imported from a file, which no service has. Choose an action that "
            "works on uploads, and upload the file.");
    if (!source.song->hasServiceId)
        return ProblemTexts::tr("The service gave no name for this song, so it cannot be used as a source.");
    if (!service.isEmpty() && source.song->service != service)
        return ProblemTexts::tr(
            "This song was made by another service. Choose one that was made here, or switch the service.");
    return {};
}

QString recordingRefusal(const FormSource& source, const QString& service)
{
    if (!source.recording || service.isEmpty() || source.recording->service == service)
        return {};
    return ProblemTexts::tr(
        "This recording was uploaded to another service. Upload it here too, or switch the service.");
}

QString waitingFor(const Form& form, const FormFacts& facts)
{
    if (form.isUploading())
        return ProblemTexts::tr("The recording is still on its way to the service.");
    const bool isAddress = UploadSource::looksLikeAddress(form.text(formkeys::source));
    if (facts.canUpload && isAddress)
        return ProblemTexts::tr("Press Use, so that the service fetches the recording from its address.");
    return {};
}

} // namespace

QVector<FormProblem> problemsOf(const Form& form, const Catalogue& catalogue, const FormFacts& facts)
{
    using Shown = FormProblem::Shown;
    QVector<FormProblem> found;
    for (const Parameter& each : catalogue.parameters()) {
        if (each.kind != Parameter::Kind::Song || !form.isShown(catalogue, each.key))
            continue;
        const FormSource source = facts.sources.value(form.text(each.key));
        const bool isUpload = each.key == formkeys::source && form.worksOnUploads(catalogue);
        const QString refusal =
            isUpload ? recordingRefusal(source, facts.service) : songRefusal(source, facts.service);
        if (const QString waiting = isUpload ? waitingFor(form, facts) : QString(); !waiting.isEmpty())
            found.append({each.key, waiting, Shown::AtCreate});
        else if (!refusal.isEmpty())
            found.append({each.key, refusal, Shown::AtOnce});
    }
    for (const FieldProblem& each : requestOf(form, catalogue).problems(catalogue))
        found.append({each.key, each.message, Shown::WhenLeft});
    if (const auto fine = checkSweep(form, catalogue); !fine)
        found.append({QStringLiteral("sweep"), fine.error().text(), Shown::AtCreate});
    return found;
}

QString costOf(const Form& form, const Catalogue& catalogue, const FormFacts& facts)
{
    const int requests = form.songs(catalogue);
    if (facts.service == Endpoint::practiceId())
        return form.sweep.isOn()
                   ? ProblemTexts::tr("%1. Practice costs nothing.").arg(sweptNames(form.sweep, catalogue))
                   : ProblemTexts::tr("Practice costs nothing.");
    if (form.sweep.isOn())
        //: what is changed from song to song: "Weirdness × Model: 6 paid requests."
        return ProblemTexts::tr("%1: %Ln paid requests.", "at least two", requests)
            .arg(sweptNames(form.sweep, catalogue));
    return requests == 1 ? ProblemTexts::tr("1 paid request.")
                         : ProblemTexts::tr("%Ln paid requests.", "at least two", requests);
}

} // namespace riffdesk
