#include "form/formhistory.h"

#include "base/textchange.h"

namespace riffdesk {

namespace {

/// Names what goes on as long as this is said again: text that comes, text that goes, or numbers that slide,
/// each with its parameters. Empty for what is a step by itself.
QString runOf(const Form& before, const Form& after)
{
    Form others = before;
    others.values = after.values;
    if (others != after)
        return {};
    QStringList keys;
    bool slides = true;
    for (const QVariantMap* values : {&before.values, &after.values}) {
        for (auto each = values->cbegin(); each != values->cend(); ++each) {
            if (before.values.value(each.key()) == after.values.value(each.key())
                || keys.contains(each.key()))
                continue;
            keys.append(each.key());
            slides = slides && each->typeId() == QMetaType::Double;
        }
    }
    if (slides || keys.size() != 1)
        return slides ? keys.join(QLatin1Char(' ')) : QString();
    const QString key = keys.first();
    const QVariant now = after.values.value(key);
    const QVariant was = before.values.value(key);
    if ((now.isValid() ? now : was).typeId() != QMetaType::QString)
        return {};
    const TextChange change = TextChange::between(was.toString(), now.toString());
    const bool inserting = change.removed == 0;
    const QString letter = inserting ? change.inserted : was.toString().mid(change.position, change.removed);
    if ((!inserting && !change.inserted.isEmpty()) || letter.toUcs4().size() != 1)
        return {};
    return key + (inserting ? QLatin1Char('+') : QLatin1Char('-'));
}

/// A letter after a space or at the beginning of a line.
bool beginsWord(const Form& before, const Form& after, const QString& run)
{
    if (!run.endsWith(QLatin1Char('+')))
        return false;
    const QString was = before.text(run.chopped(1));
    const TextChange change = TextChange::between(was, after.text(run.chopped(1)));
    return change.position > 0 && was.at(change.position - 1).isSpace() && !change.inserted.at(0).isSpace();
}

} // namespace

void FormHistory::record(const Form& before, const Form& after)
{
    Form folded = before;
    folded.advanced = after.advanced;
    if (folded == after)
        return;
    m_forward.clear();
    const QString run = runOf(before, after);
    const bool continuesRun = !run.isEmpty() && run == m_open && !beginsWord(before, after, run);
    m_open = run;
    if (continuesRun && !m_back.isEmpty())
        return;
    if (m_back.size() == mostSteps)
        m_back.removeFirst();
    m_back.append(before);
}

Form FormHistory::step(QVector<Form>& from, QVector<Form>& to, const Form& now)
{
    to.append(now);
    Form back = from.takeLast();
    back.advanced = now.advanced;
    return back;
}

Form FormHistory::undo(const Form& now)
{
    m_open.clear();
    return step(m_back, m_forward, now);
}

Form FormHistory::redo(const Form& now)
{
    m_open.clear();
    return step(m_forward, m_back, now);
}

void FormHistory::update(const std::function<Form(const Form&)>& edit)
{
    for (QVector<Form>* forms : {&m_back, &m_forward}) {
        for (Form& each : *forms)
            each = edit(each);
    }
}

} // namespace riffdesk
