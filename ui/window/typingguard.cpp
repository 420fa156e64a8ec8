#include "typingguard.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>

namespace riffdesk {

TypingGuard::TypingGuard(QList<QAction*> actions, QSet<QAction*> steering)
    : m_actions(std::move(actions))
    , m_steering(std::move(steering))
{ }

bool TypingGuard::isCharacter(const QKeyEvent& key)
{
    const bool plain = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return plain && !key.text().isEmpty() && key.text().at(0).isPrint();
}

QAction* TypingGuard::actionOf(const QKeyEvent& key) const
{
    const QKeySequence pressed(key.key() | int(key.modifiers() & Qt::ShiftModifier));
    const auto found = std::find_if(m_actions.cbegin(), m_actions.cend(), [&](const QAction* each) {
        return each->isEnabled() && each->shortcuts().contains(pressed);
    });
    return found == m_actions.cend() ? nullptr : *found;
}

bool TypingGuard::isRecent(const QElapsedTimer& since)
{
    return since.isValid() && since.elapsed() < momentMs;
}

void TypingGuard::noteWord()
{
    m_sinceLetter.start();
    m_sinceIdleLetter.start();
    m_last = nullptr;
}

bool TypingGuard::mayAct(const QKeyEvent& key)
{
    const bool isMoving = key.key() >= Qt::Key_Home && key.key() <= Qt::Key_PageDown; // arrows and their like
    if (key.key() == Qt::Key_Escape || isMoving) { // the word, if it was one, is over
        m_sinceLetter.invalidate();
        m_sinceIdleLetter.invalidate();
    }
    if (!isCharacter(key))
        return true;
    if (key.isAutoRepeat())
        return !isRecent(m_sinceIdleLetter);
    QAction* const action = actionOf(key);
    const bool isAgain = action && action == m_last; // switched off again
    const bool acts =
        action && (isAgain || !isRecent(m_steering.contains(action) ? m_sinceIdleLetter : m_sinceLetter));
    const bool isDigit = key.text().at(0).isDigit(); // one rating may follow another
    if (key.key() != Qt::Key_Space && !(acts && isDigit))
        m_sinceLetter.start();
    if (!acts)
        m_sinceIdleLetter.start();
    m_last = acts ? action : nullptr;
    return acts || !action;
}

} // namespace riffdesk
