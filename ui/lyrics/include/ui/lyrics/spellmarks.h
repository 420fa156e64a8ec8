#pragma once

#include "lyrics/spellchecker.h"

#include <QObject>
#include <QTextCursor>
#include <QTimer>

class QTextBlock;

namespace riffdesk {

class LyricsEditor;
class LyricsHighlighter;

/// Underlines misspelt words in an editor. Only visible lines are checked, in the background; a word that is
/// being typed is not marked before the caret leaves it.
class SpellMarks : public QObject
{
    Q_OBJECT

public:
    /// Before the highlighter, which paints the marks.
    explicit SpellMarks(LyricsEditor* editor);
    void setHighlighter(LyricsHighlighter* highlighter);

    [[nodiscard]] SpellChecker& checker() const { return *m_checker; }
    /// Selects the misspelt word at `place`; no selection where there is none.
    [[nodiscard]] QTextCursor wordAt(const QTextCursor& place) const;
    /// As one step of undo, unless the word has changed since.
    void replace(QTextCursor word, const QString& was, const QString& by);

    /// While the user's keys change the text.
    void setTyping(bool typing) { m_typing = typing; }
    void scheduleCheck(); ///< of the visible lines, after a short delay

Q_SIGNALS:
    void problem(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QVector<TextSpan> shownIn(const QTextBlock& block) const;
    void handleChange(int from, int removed, int added);
    void followCaret();
    void finishWord();
    void check();
    void applyResults(const QVector<SpellChecker::CheckedLine>& lines);
    void invalidate();

    LyricsEditor* m_editor;
    LyricsHighlighter* m_highlighter = nullptr;
    SpellChecker* m_checker;
    QTimer m_timer;
    QTextCursor m_typed; ///< end of the word that is being typed; null for none
    bool m_changing = false; ///< the text
    quint64 m_lastId = 0;
    bool m_typing = false;
    bool m_checking = false;
};

} // namespace riffdesk
