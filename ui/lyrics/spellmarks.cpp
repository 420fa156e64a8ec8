#include "ui/lyrics/spellmarks.h"

#include "lyricshighlighter.h"
#include "ui/lyrics/lyricseditor.h"

#include <QEvent>
#include <QHash>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr int delayMs = 40;
constexpr qsizetype maxLines = 200; ///< checked at once

/// The result of the last check of a line. Lines without one are unchecked.
class LineState : public QTextBlockUserData
{
public:
    bool current = false;
    quint64 id = 0; ///< of the check that is running; 0: none
    QVector<TextSpan> wrong;
};

LineState* stateOf(const QTextBlock& block)
{
    return static_cast<LineState*>(block.userData()); // the only user data in lyrics
}

} // namespace

SpellMarks::SpellMarks(LyricsEditor* editor)
    : QObject(editor)
    , m_editor(editor)
    , m_checker(new SpellChecker(this))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &SpellMarks::check);
    connect(editor->document(), &QTextDocument::contentsChange, this, &SpellMarks::handleChange);
    connect(editor->document(), &QTextDocument::contentsChanged, this, [this] { m_changing = false; });
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &SpellMarks::followCaret);
    connect(editor->verticalScrollBar(), &QScrollBar::valueChanged, this, &SpellMarks::scheduleCheck);
    connect(editor->verticalScrollBar(), &QScrollBar::rangeChanged, this, &SpellMarks::scheduleCheck);
    connect(m_checker, &SpellChecker::changed, this, &SpellMarks::invalidate);
    connect(m_checker, &SpellChecker::checked, this, &SpellMarks::applyResults);
    connect(m_checker, &SpellChecker::problem, this, &SpellMarks::problem);
    editor->installEventFilter(this);
}

void SpellMarks::setHighlighter(LyricsHighlighter* highlighter)
{
    m_highlighter = highlighter;
    highlighter->setMisspelt([this](const QTextBlock& block) { return shownIn(block); });
}

QVector<TextSpan> SpellMarks::shownIn(const QTextBlock& block) const
{
    const LineState* state = stateOf(block);
    if (!state)
        return {};
    QVector<TextSpan> shown = state->wrong;
    if (!m_typed.isNull() && m_typed.block() == block) {
        const int at = m_typed.positionInBlock();
        shown.removeIf([at](const TextSpan& span) { return span.start <= at && at <= span.end(); });
    }
    return shown;
}

void SpellMarks::handleChange(int from, int removed, int added)
{
    const QTextBlock first = m_editor->document()->findBlock(from);
    for (QTextBlock block = first; block.isValid() && block.position() <= from + added;
         block = block.next()) {
        LineState* state = stateOf(block);
        if (!state)
            continue;
        state->current = false;
        state->id = 0;
        const int at = from - block.position();
        const int size = block.length() - 1;
        QVector<TextSpan> kept; // marks outside of the change stay until the next result
        for (TextSpan span : std::as_const(state->wrong)) {
            if (block == first && span.end() >= at) {
                if (span.start <= at + removed)
                    continue;
                span.start += added - removed;
            }
            if (span.end() <= size)
                kept.append(span);
        }
        state->wrong = kept;
    }
    m_changing = true; // cursorPositionChanged may come before contentsChanged
    if (m_typing)
        m_typed = m_editor->textCursor();
    scheduleCheck();
}

void SpellMarks::followCaret()
{
    if (!m_changing) {
        finishWord();
    } else if (!m_typed.isNull()) {
        const QTextBlock before = m_typed.block();
        m_typed = m_editor->textCursor();
        if (m_highlighter && before != m_typed.block())
            m_highlighter->underline(before);
    }
}

void SpellMarks::finishWord()
{
    if (m_typed.isNull())
        return;
    const QTextBlock block = m_typed.block();
    m_typed = QTextCursor();
    if (m_highlighter && stateOf(block) && !stateOf(block)->wrong.isEmpty())
        m_highlighter->underline(block);
}

bool SpellMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        finishWord();
    else if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        scheduleCheck();
    return QObject::eventFilter(watched, event);
}

void SpellMarks::scheduleCheck()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void SpellMarks::check()
{
    if (m_checking || !m_highlighter || !m_editor->isVisible() || m_checker->choice() == SpellChecker::off)
        return;
    QVector<SpellChecker::Line> lines;
    m_editor->forVisibleLines(m_editor->viewport()->rect(), [&](const QTextBlock& block, const QRectF&) {
        LineState* state = stateOf(block);
        if ((state && state->current) || lines.size() == maxLines
            || LyricsHighlighter::kindOf(block) != LyricsHighlighter::Kind::Words)
            return;
        if (!state) {
            state = new LineState;
            QTextBlock(block).setUserData(state); // takes it over
        }
        state->id = ++m_lastId;
        lines.append({state->id, block.text()});
    });
    if (lines.isEmpty())
        return;
    if (!m_checker->hasLoadedLanguages()) {
        m_checker->loadLanguages(); // changed() follows when it has a language
    } else if (!m_checker->language().isEmpty()) {
        m_checking = true;
        m_checker->check(lines);
    }
}

void SpellMarks::applyResults(const QVector<SpellChecker::CheckedLine>& lines)
{
    m_checking = false;
    QHash<quint64, QVector<TextSpan>> answers;
    for (const SpellChecker::CheckedLine& line : lines)
        answers.insert(line.id, line.wrong);
    for (QTextBlock block = m_editor->document()->begin(); block.isValid(); block = block.next()) {
        LineState* state = stateOf(block);
        if (!state)
            continue;
        const auto answer = answers.constFind(state->id);
        if (answer == answers.cend()) // changed meanwhile: checked again
            continue;
        state->current = true;
        state->id = 0;
        if (state->wrong == *answer)
            continue;
        state->wrong = *answer;
        m_highlighter->underline(block);
    }
    scheduleCheck();
}

void SpellMarks::invalidate()
{
    const bool off = m_checker->language().isEmpty();
    for (QTextBlock block = m_editor->document()->begin(); block.isValid(); block = block.next()) {
        LineState* state = stateOf(block);
        if (!state)
            continue;
        state->current = false;
        state->id = 0;
        if (off && !state->wrong.isEmpty()) {
            state->wrong.clear();
            m_highlighter->underline(block);
        }
    }
    scheduleCheck();
}

QTextCursor SpellMarks::wordAt(const QTextCursor& place) const
{
    QTextCursor word(place);
    word.clearSelection();
    const LineState* state = stateOf(place.block());
    const int at = place.positionInBlock();
    if (!state)
        return word;
    for (const TextSpan& span : state->wrong) {
        if (span.start <= at && at <= span.end()) {
            word.setPosition(place.block().position() + span.start);
            word.setPosition(place.block().position() + span.end(), QTextCursor::KeepAnchor);
            break;
        }
    }
    return word;
}

void SpellMarks::replace(QTextCursor word, const QString& was, const QString& by)
{
    if (word.selectedText() != was)
        return;
    word.insertText(by);
    m_editor->setTextCursor(word);
}

} // namespace riffdesk
