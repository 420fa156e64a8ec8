#pragma once

#include "lyrics/spellchecker.h"

#include <QObject>
#include <QTextCursor>
#include <QTimer>

class QTextBlock;

namespace riffdesk {

class LyricsEditor;
class LyricsHighlighter;

/// Marks what is misspelt in an editor. Only lines that are in sight are judged, beside the GUI; a word that
/// is being typed is not marked before the caret leaves it.
class SpellMarks : public QObject
{
    Q_OBJECT

public:
    /// Before the highlighter, which paints the marks.
    explicit SpellMarks(LyricsEditor* editor);
    void setHighlighter(LyricsHighlighter* highlighter);

    [[nodiscard]] SpellChecker& checker() const { return *m_checker; }
    /// With the misspelt word selected that `place` is in or at; no selection where there is none.
    [[nodiscard]] QTextCursor wordAt(const QTextCursor& place) const;
    /// As one step of undo, unless the word has changed since.
    void replace(QTextCursor word, const QString& was, const QString& by);

    /// While the user's keys change the text.
    void setTyping(bool typing) { m_typing = typing; }
    void look(); ///< at what is in sight now, a moment later

Q_SIGNALS:
    void problem(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QVector<TextSpan> shownIn(const QTextBlock& block) const;
    void noteChange(int from, int removed, int added);
    void followCaret();
    void leaveWord();
    void check();
    void take(const QVector<SpellChecker::Judged>& lines);
    void forget();

    LyricsEditor* m_editor;
    LyricsHighlighter* m_highlighter = nullptr;
    SpellChecker* m_checker;
    QTimer m_later;
    QTextCursor m_typed; ///< where the word ends that is being typed; null when none is
    bool m_changing = false; ///< the text
    quint64 m_tickets = 0;
    bool m_typing = false;
    bool m_asked = false;
};

} // namespace riffdesk
