#include "formcheck.h"

#include "api/catalogue.h"
#include "api/endpoint.h"
#include "createfooter.h"
#include "formfield.h"
#include "formkeys.h"
#include "requestform.h"
#include "songfield.h"

namespace riffdesk {

FormCheck::FormCheck(RequestForm& form, const Catalogue& catalogue, CreateFooter& footer)
    : m_form(form)
    , m_catalogue(catalogue)
    , m_footer(footer)
{ }

QVector<FieldProblem> FormCheck::problems() const
{
    QVector<FieldProblem> found = m_form.request().problems(m_catalogue);
    for (const SongField* song : m_form.songFields()) {
        const QString refusal = song->refusal().isEmpty() ? song->waiting() : song->refusal();
        if (m_form.isShown(song->key()) && !refusal.isEmpty())
            found.prepend({song->key(), refusal});
    }
    return found;
}

void FormCheck::show()
{
    const QVector<FieldProblem> found = problems();
    const Action* action = m_catalogue.action(m_form.action());
    for (SongField* song : m_form.songFields())
        song->setLyricsWanted(action && action->uses(formkeys::lyric));
    showBesideFields(found);
    m_footer.setReady(found.isEmpty(), found.isEmpty() ? readyLine() : found.first().message);
    m_footer.setTakes(m_form.takes());
}

void FormCheck::showBesideFields(const QVector<FieldProblem>& found)
{
    for (FormField* field : m_form.fields()) {
        QString sentence;
        for (const FieldProblem& each : found) {
            if (each.key == field->key()) {
                // A song of the wrong service is told at once: nothing the user still types can make it
                // right.
                const auto* song = qobject_cast<const SongField*>(field);
                const bool waits = song && !song->waiting().isEmpty(); // nothing is wrong with it
                if (!waits && (field->isTouched() || (song && !song->refusal().isEmpty())))
                    sentence = each.message;
                break;
            }
        }
        field->showProblem(sentence);
    }
}

FormField* FormCheck::showAll()
{
    for (FormField* field : m_form.fields())
        field->setTouched(m_form.isShown(field->key()));
    show();
    const QVector<FieldProblem> found = problems();
    FormField* field = found.isEmpty() ? nullptr : m_form.field(found.first().key);
    if (field && field->parameter().advanced)
        m_form.unfoldAdvanced();
    return field;
}

QString FormCheck::readyLine() const
{
    const int takes = m_form.takes();
    if (m_service == Endpoint::practiceId())
        return tr("Practice costs nothing. Ctrl+Return creates.");
    return takes == 1 ? tr("1 paid request. Ctrl+Return creates.")
                      : tr("%n paid requests. Ctrl+Return creates.", "at least two", takes);
}

} // namespace riffdesk
