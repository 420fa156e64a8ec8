#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QSet>

class QAction;
class QKeyEvent;

namespace riffdesk {

/// Keeps a word that is typed where there is no text field from being a row of commands: a shortcut of one
/// character that changes something is off for a moment after any other letter, and one that only steers the
/// player after a letter that did nothing.
class TypingGuard
{
public:
    static constexpr int momentMs = 600; ///< people type faster than that, and press keys apart more slowly

    /// `actions` outlive this; those of `steering` change nothing but what is heard.
    TypingGuard(QList<QAction*> actions, QSet<QAction*> steering);

    /// Writes something where there is a text field.
    [[nodiscard]] static bool isCharacter(const QKeyEvent& key);
    /// Whether a key that no text field has taken may be a shortcut now. Call for each, once.
    bool mayAct(const QKeyEvent& key);
    void noteWord(); ///< the letter before was no shortcut after all

private:
    [[nodiscard]] QAction* actionOf(const QKeyEvent& key) const;
    [[nodiscard]] static bool isRecent(const QElapsedTimer& since);

    QList<QAction*> m_actions;
    QSet<QAction*> m_steering;
    QElapsedTimer m_sinceLetter;
    QElapsedTimer m_sinceIdleLetter; ///< that did nothing
    QAction* m_last = nullptr; ///< of the latest letter; null: it did nothing
};

} // namespace riffdesk
