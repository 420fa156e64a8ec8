#include "library/edits.h"

#include "library/library.h"

#include <utility>

namespace riffdesk {

Edits::Edits(Library& library, QObject* parent) : QObject(parent), m_library(library) { }

void Edits::apply(const SongEdit& edit)
{
    put(Kind::Apply, edit);
}

void Edits::undo()
{
    if (canUndo())
        put(Kind::Undo);
}

void Edits::redo()
{
    if (canRedo())
        put(Kind::Redo);
}

QString Edits::undoName() const
{
    return m_undo.isEmpty() ? QString() : m_undo.constLast().edit.name;
}

QString Edits::redoName() const
{
    return m_redo.isEmpty() ? QString() : m_redo.constLast().edit.name;
}

void Edits::put(Kind kind, const SongEdit& edit)
{
    m_orders.enqueue({kind, edit});
    startNext();
}

void Edits::startNext()
{
    m_waitingUndo = m_waitingRedo = 0;
    for (const Order& order : std::as_const(m_orders)) {
        m_waitingUndo += order.kind == Kind::Undo ? -1 : 1;
        m_waitingRedo += order.kind == Kind::Undo ? 1 : order.kind == Kind::Redo ? -1 : 0;
    }
    if (m_isBusy || m_orders.isEmpty())
        return;
    const Order order = m_orders.constFirst();
    Step step{order.edit, 0};
    if (order.kind == Kind::Undo || order.kind == Kind::Redo) {
        QVector<Step>& from = order.kind == Kind::Undo ? m_undo : m_redo;
        if (from.isEmpty()) { // what was to be taken back has failed
            m_orders.dequeue();
            startNext();
            return;
        }
        step = from.constLast();
    }
    m_isBusy = true;
    m_library.applySoon(step.edit, this, [this, kind = order.kind, step](const Result<SongEdit>& inverse) {
        finish(kind, step, inverse);
    });
}

void Edits::finish(Kind kind, const Step& step, const Result<SongEdit>& inverse)
{
    m_isBusy = false;
    m_orders.dequeue();
    const bool isSomething = inverse && !inverse->steps.isEmpty();
    // What the disk refuses can be tried again; what is against what is there now never works.
    const bool isOver = inverse || inverse.error().category == Error::Category::Input;
    if (isOver && kind == Kind::Undo)
        m_undo.removeLast();
    if (isOver && kind == Kind::Redo)
        m_redo.removeLast();
    int made = 0;
    if (isSomething) {
        switch (kind) {
        case Kind::Apply:
            made = ++m_lastStep;
            m_undo.append({*inverse, made});
            m_redo.clear();
            break;
        case Kind::Undo:
            m_redo.append({*inverse, step.number});
            break;
        case Kind::Redo:
            m_undo.append({*inverse, step.number});
            break;
        }
        if (m_undo.size() > most)
            m_undo.removeFirst();
    }
    // A step whose songs are all gone takes back nothing: the one before it is meant.
    if (inverse && !isSomething && kind == Kind::Undo && !m_undo.isEmpty())
        m_orders.prepend({Kind::Undo, {}});
    if (inverse && !isSomething && kind == Kind::Redo && !m_redo.isEmpty())
        m_orders.prepend({Kind::Redo, {}});
    startNext();
    Q_EMIT changed();
    if (!inverse)
        Q_EMIT failed(inverse.error());
    else if (made > 0)
        Q_EMIT applied(step.edit, made);
}

} // namespace riffdesk
