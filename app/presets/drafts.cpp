#include "presets/drafts.h"

#include "storage/atomicfile.h"

#include <QDir>

#include <algorithm>

namespace riffdesk {

Drafts::Drafts(const QString& folder, QObject* parent) : Drafts(folder, atomicfile::write, parent) { }

Drafts::Drafts(const QString& folder, FileKeeper::Write write, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
{
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
    if (m_open.isEmpty())
        m_open.append(Draft{Draft::newId(), {}, false});
}

Drafts::~Drafts() = default;

int Drafts::indexOf(const QString& id) const
{
    const auto found =
        std::find_if(m_open.cbegin(), m_open.cend(), [&](const Draft& each) { return each.id == id; });
    return found == m_open.cend() ? -1 : int(found - m_open.cbegin());
}

void Drafts::write(const FormDraft& form)
{
    Draft& draft = m_open[m_current];
    if (draft.form == form)
        return;
    draft.form = form;
    draft.settled = false;
    save(draft);
    if (m_new) { // now there is something to keep
        m_new = false;
        saveList();
    }
    Q_EMIT draftChanged(m_current);
}

void Drafts::settle()
{
    Draft& draft = m_open[m_current];
    if (draft.settled)
        return;
    draft.settled = true;
    save(draft);
}

void Drafts::fillIn(const QString& id, const QString& key, const QVariant& value)
{
    for (QVector<Draft>* list : {&m_open, &m_closed}) {
        for (Draft& each : *list) {
            if (each.id != id)
                continue;
            each.form.values.insert(key, value);
            each.settled = false;
            save(each);
            if (list == &m_open)
                Q_EMIT draftChanged(indexOf(id));
            return;
        }
    }
}

bool Drafts::add(const FormDraft& form)
{
    if (isFull())
        return false;
    m_open.insert(++m_current, Draft{Draft::newId(), form, false});
    save(m_open.at(m_current));
    saveList();
    Q_EMIT listChanged();
    return true;
}

void Drafts::choose(int index)
{
    if (index == m_current || index < 0 || index >= count())
        return;
    m_current = index;
    saveList();
    Q_EMIT listChanged();
}

void Drafts::move(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= count() || to >= count())
        return;
    const QString id = shown().id;
    m_open.move(from, to);
    m_current = indexOf(id);
    saveList();
    Q_EMIT listChanged();
}

void Drafts::close(int index, bool keep, const FormDraft& blank)
{
    if (index < 0 || index >= count())
        return;
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
        m_open.append(Draft{Draft::newId(), blank, false});
        m_current = 0;
        save(m_open.first());
    }
    saveList();
    for (const QString& id : std::as_const(gone)) {
        if (m_keeper)
            m_keeper->remove(m_folder.draftPath(id));
    }
    Q_EMIT listChanged();
}

bool Drafts::reopen()
{
    if (!canReopen())
        return false;
    m_open.insert(++m_current, m_closed.takeFirst());
    saveList();
    Q_EMIT listChanged();
    return true;
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
