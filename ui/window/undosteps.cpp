#include "undosteps.h"

#include <utility>

namespace riffdesk {

int UndoSteps::add(const QString& name, std::function<void()> back)
{
    m_steps.append({++m_last, name, std::move(back)});
    if (m_steps.size() > most)
        m_steps.removeFirst();
    Q_EMIT changed();
    return m_last;
}

void UndoSteps::drop(int step)
{
    const qsizetype at = indexOf(step);
    if (at < 0)
        return;
    m_steps.removeAt(at);
    Q_EMIT changed();
}

void UndoSteps::undo()
{
    if (!m_steps.isEmpty())
        undo(m_steps.constLast().number);
}

void UndoSteps::undo(int step)
{
    const qsizetype at = indexOf(step);
    if (at < 0)
        return;
    const Step taken = m_steps.takeAt(at); // removed before it runs: it may add or remove others
    Q_EMIT changed();
    taken.back();
}

bool UndoSteps::contains(int step) const
{
    return indexOf(step) >= 0;
}

QString UndoSteps::nextName() const
{
    return m_steps.isEmpty() ? QString() : m_steps.constLast().name;
}

qsizetype UndoSteps::indexOf(int step) const
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (m_steps.at(i).number == step)
            return i;
    }
    return -1;
}

} // namespace riffdesk
