#include "form/drafts.h"

#include "api/catalogue.h"
#include "storage/atomicfile.h"

#include <QDir>

#include <algorithm>

namespace riffdesk {

namespace {
// Counted from the first key, not from the last: typing without a pause loses no more than this.
constexpr int saveDelayMs = 700;
constexpr int pauseMs = 1000; ///< after which going on is another step of undo
} // namespace

Drafts::Drafts(const Catalogue& catalogue, const QString& folder, QObject* parent)
    : Drafts(catalogue, folder, atomicfile::write, parent)
{ }

Drafts::Drafts(const Catalogue& catalogue, const QString& folder, FileKeeper::Write write, QObject* parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_folder(folder)
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveDelayMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &Drafts::saveNow);
    m_stepTimer.setSingleShot(true);
    m_stepTimer.setInterval(pauseMs);
    connect(&m_stepTimer, &QTimer::timeout, this, [this] { m_histories[shown().id].endStep(); });
    if (!folder.isEmpty()) {
        DraftFolder::Kept kept = m_folder.read();
        m_open = std::move(kept.open);
        m_closed = std::move(kept.closed);
        m_current = kept.current;
        m_new = m_open.isEmpty() && m_closed.isEmpty() && kept.setAside.isEmpty();
        if (!kept.setAside.isEmpty())
            m_trouble = tr("Files of your drafts could not be read and were set aside, with names in "
                           "“.broken”, in %1.")
                            .arg(QDir::toNativeSeparators(folder));
        m_keeper = std::make_unique<FileKeeper>(std::move(write));
        connect(m_keeper.get(), &FileKeeper::failed, this, &Drafts::failed);
    }
    for (QVector<Draft>* list : {&m_open, &m_closed}) {
        for (Draft& each : *list)
            each.form = each.form.normalized(catalogue);
    }
    if (m_open.isEmpty())
        m_open.append(Draft{Draft::newId(), Form::fresh(catalogue), false});
}

Drafts::~Drafts()
{
    saveNow();
}

int Drafts::indexOf(const QString& id) const
{
    const auto found =
        std::find_if(m_open.cbegin(), m_open.cend(), [&](const Draft& each) { return each.id == id; });
    return found == m_open.cend() ? -1 : int(found - m_open.cbegin());
}

bool Drafts::importOlder(const QByteArray& older)
{
    if (m_new && !older.isEmpty()) {
        write(Form::fromBytes(older).normalized(m_catalogue));
        return false;
    }
    return !older.isEmpty();
}

bool Drafts::updateOne(Draft& draft, const std::function<Form(const Form&)>& edit)
{
    const Form form = edit(draft.form);
    if (form == draft.form)
        return false;
    draft.form = form;
    draft.replaceable = false;
    return true;
}

void Drafts::write(const Form& form)
{
    if (form == this->form())
        return;
    m_histories[shown().id].record(this->form(), form);
    m_stepTimer.start();
    writeShown(form);
}

void Drafts::undo()
{
    if (canUndo())
        writeShown(m_histories[shown().id].undo(form()));
}

void Drafts::redo()
{
    if (canRedo())
        writeShown(m_histories[shown().id].redo(form()));
}

void Drafts::writeShown(const Form& form)
{
    if (!updateOne(m_open[m_current], [&form](const Form&) { return form; }))
        return;
    m_isUnsaved = true;
    if (!m_saveTimer.isActive())
        m_saveTimer.start();
    Q_EMIT draftChanged(m_current);
}

void Drafts::update(const std::function<Form(const Form&)>& edit)
{
    for (FormHistory& each : m_histories)
        each.update(edit);
    QStringList changed;
    for (QVector<Draft>* list : {&m_open, &m_closed}) {
        for (Draft& each : *list) {
            if (!updateOne(each, edit))
                continue;
            save(each);
            changed.append(each.id);
        }
    }
    for (const QString& id : std::as_const(changed)) {
        if (const int index = indexOf(id); index >= 0)
            Q_EMIT draftChanged(index);
    }
}

void Drafts::saveNow()
{
    m_saveTimer.stop();
    if (!m_isUnsaved)
        return;
    m_isUnsaved = false;
    save(shown());
    if (m_new) { // now there is something to keep
        m_new = false;
        saveList();
    }
}

void Drafts::finishShown()
{
    saveNow();
    if (!m_stepTimer.isActive())
        return;
    m_stepTimer.stop();
    m_histories[shown().id].endStep();
}

void Drafts::markReplaceable()
{
    saveNow();
    Draft& draft = m_open[m_current];
    if (draft.replaceable)
        return;
    draft.replaceable = true;
    save(draft);
}

bool Drafts::ensureReplaceable()
{
    const Draft& draft = shown();
    if (draft.form.isBlank(m_catalogue) || (draft.replaceable && !draft.form.isUploading()))
        return true;
    if (add())
        return true;
    Q_EMIT failed(tooMany());
    return false;
}

QString Drafts::tooMany()
{
    return tr("There are %1 drafts already. Close one that you no longer need.").arg(mostOpen);
}

Form Drafts::blank() const
{
    Form blank = Form::fresh(m_catalogue);
    blank.setModel(m_catalogue, form().model);
    blank.advanced = form().advanced;
    return blank;
}

bool Drafts::add(const Form& form)
{
    if (isFull())
        return false;
    finishShown();
    const QString before = shown().id;
    m_open.insert(++m_current, Draft{Draft::newId(), form, false});
    save(shown());
    emitListChanges(before);
    closeLeft(before);
    return true;
}

bool Drafts::add()
{
    return add(blank());
}

void Drafts::choose(int index)
{
    if (index == m_current || index < 0 || index >= count())
        return;
    finishShown();
    const QString before = shown().id;
    m_current = index;
    emitListChanges(before);
    closeLeft(before);
}

void Drafts::closeLeft(const QString& id)
{
    const int index = indexOf(id);
    if (index >= 0 && index != m_current && at(index).form.isBlank(m_catalogue))
        close(index);
}

void Drafts::step(int by)
{
    choose((m_current + by + count()) % count());
}

void Drafts::move(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= count() || to >= count())
        return;
    const QString id = shown().id;
    m_open.move(from, to);
    m_current = indexOf(id);
    emitListChanges(id);
}

void Drafts::close(int index)
{
    if (index < 0 || index >= count())
        return;
    const bool keep = !at(index).form.isBlank(m_catalogue);
    if (count() == 1 && !keep)
        return;
    finishShown();
    const QString before = shown().id;
    const Form fresh = blank();
    const Draft closed = m_open.takeAt(index);
    if (keep)
        m_closed.prepend(closed);
    QStringList gone;
    if (!keep)
        gone.append(closed.id);
    while (m_closed.size() > DraftFolder::mostClosed)
        gone.append(m_closed.takeLast().id);
    if (index < m_current || m_current == count())
        --m_current;
    if (m_open.isEmpty()) {
        m_open.append(Draft{Draft::newId(), fresh, false});
        m_current = 0;
        save(m_open.first());
    }
    emitListChanges(before);
    for (const QString& id : std::as_const(gone)) {
        m_histories.remove(id);
        if (m_keeper)
            m_keeper->remove(m_folder.draftPath(id));
    }
}

void Drafts::closeOthers(int index)
{
    if (index < 0 || index >= count())
        return;
    const QString kept = at(index).id;
    choose(index);
    for (int i = count() - 1; i >= 0; --i) {
        if (at(i).id != kept)
            close(i);
    }
}

bool Drafts::reopen()
{
    if (!canReopen())
        return false;
    finishShown();
    const QString before = shown().id;
    m_open.insert(++m_current, m_closed.takeFirst());
    emitListChanges(before);
    closeLeft(before);
    return true;
}

void Drafts::emitListChanges(const QString& shownBefore)
{
    saveList();
    Q_EMIT listChanged();
    if (shown().id != shownBefore)
        Q_EMIT shownChanged();
}

void Drafts::save(const Draft& draft)
{
    if (m_keeper)
        m_keeper->keep(m_folder.draftPath(draft.id), [draft] { return draft.toBytes(); });
}

void Drafts::saveList()
{
    if (!m_keeper)
        return;
    QStringList open;
    QStringList closed;
    for (const Draft& each : std::as_const(m_open))
        open.append(each.id);
    for (const Draft& each : std::as_const(m_closed))
        closed.append(each.id);
    m_keeper->keep(m_folder.listPath(), [open, current = shown().id, closed]() -> Result<QByteArray> {
        return DraftFolder::listBytes(open, current, closed);
    });
}

} // namespace riffdesk
