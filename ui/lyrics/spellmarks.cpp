#include "ui/lyrics/spellmarks.h"

#include "ui/lyrics/lyricseditor.h"
#include "ui/lyrics/lyricshighlighter.h"

#include <QEvent>
#include <QHash>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr int delayMs = 40;
constexpr qsizetype mostLines = 200; ///< asked for at once

/// What is known of a line. Lines without are to be judged.
class Judgement : public QTextBlockUserData
{
public:
    bool current = false;
    quint64 ticket = 0; ///< of the question that is on its way
    QVector<TextSpan> wrong;
};

Judgement* judgementOf(const QTextBlock& block)
{
    return static_cast<Judgement*>(block.userData()); // nobody else puts any there
}

} // namespace

SpellMarks::SpellMarks(LyricsEditor* editor)
    : QObject(editor)
    , m_editor(editor)
    , m_checker(new SpellChecker(this))
{
    m_later.setSingleShot(true);
    m_later.setInterval(delayMs);
    connect(&m_later, &QTimer::timeout, this, &SpellMarks::check);
    connect(editor->document(), &QTextDocument::contentsChange, this, &SpellMarks::noteChange);
    connect(editor->document(), &QTextDocument::contentsChanged, this, [this] { m_changing = false; });
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &SpellMarks::followCaret);
    connect(editor->verticalScrollBar(), &QScrollBar::valueChanged, this, &SpellMarks::look);
    connect(editor->verticalScrollBar(), &QScrollBar::rangeChanged, this, &SpellMarks::look);
    connect(m_checker, &SpellChecker::changed, this, &SpellMarks::forget);
    connect(m_checker, &SpellChecker::checked, this, &SpellMarks::take);
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
    const Judgement* judgement = judgementOf(block);
    if (!judgement)
        return {};
    QVector<TextSpan> shown = judgement->wrong;
    if (!m_typed.isNull() && m_typed.block() == block) {
        const int at = m_typed.positionInBlock();
        shown.removeIf([at](const TextSpan& span) { return span.start <= at && at <= span.end(); });
    }
    return shown;
}

void SpellMarks::noteChange(int from, int removed, int added)
{
    const QTextBlock first = m_editor->document()->findBlock(from);
    for (QTextBlock block = first; block.isValid() && block.position() <= from + added;
         block = block.next()) {
        Judgement* judgement = judgementOf(block);
        if (!judgement)
            continue;
        judgement->current = false;
        judgement->ticket = 0;
        const int at = from - block.position();
        const int size = block.length() - 1;
        QVector<TextSpan> kept; // what is still there; until the answer comes nothing else is known
        for (TextSpan span : std::as_const(judgement->wrong)) {
            if (block == first && span.end() >= at) {
                if (span.start <= at + removed)
                    continue;
                span.start += added - removed;
            }
            if (span.end() <= size)
                kept.append(span);
        }
        judgement->wrong = kept;
    }
    m_changing = true; // the caret, if need be, follows before it is done
    if (m_typing)
        m_typed = m_editor->textCursor();
    look();
}

void SpellMarks::followCaret()
{
    if (!m_changing) {
        leaveWord();
    } else if (!m_typed.isNull()) {
        const QTextBlock before = m_typed.block();
        m_typed = m_editor->textCursor();
        if (m_highlighter && before != m_typed.block())
            m_highlighter->underline(before);
    }
}

void SpellMarks::leaveWord()
{
    if (m_typed.isNull())
        return;
    const QTextBlock block = m_typed.block();
    m_typed = QTextCursor();
    if (m_highlighter && judgementOf(block) && !judgementOf(block)->wrong.isEmpty())
        m_highlighter->underline(block);
}

bool SpellMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        leaveWord();
    else if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        look();
    return QObject::eventFilter(watched, event);
}

void SpellMarks::look()
{
    if (!m_later.isActive())
        m_later.start();
}

void SpellMarks::check()
{
    if (m_asked || !m_highlighter || !m_editor->isVisible() || m_checker->choice() == SpellChecker::off)
        return;
    QVector<SpellChecker::Line> lines;
    m_editor->forVisibleLines(m_editor->viewport()->rect(), [&](const QTextBlock& block, const QRectF&) {
        Judgement* judgement = judgementOf(block);
        if ((judgement && judgement->current) || lines.size() == mostLines
            || LyricsHighlighter::kindOf(block) != LyricsHighlighter::Kind::Words)
            return;
        if (!judgement) {
            judgement = new Judgement;
            QTextBlock(block).setUserData(judgement); // takes it over
        }
        judgement->ticket = ++m_tickets;
        lines.append({judgement->ticket, block.text()});
    });
    if (lines.isEmpty())
        return;
    if (!m_checker->hasLookedUp()) {
        m_checker->lookUp(); // and again when it has one
    } else if (!m_checker->language().isEmpty()) {
        m_asked = true;
        m_checker->check(lines);
    }
}

void SpellMarks::take(const QVector<SpellChecker::Judged>& lines)
{
    m_asked = false;
    QHash<quint64, QVector<TextSpan>> answers;
    for (const SpellChecker::Judged& line : lines)
        answers.insert(line.ticket, line.wrong);
    for (QTextBlock block = m_editor->document()->begin(); block.isValid(); block = block.next()) {
        Judgement* judgement = judgementOf(block);
        if (!judgement)
            continue;
        const auto answer = answers.constFind(judgement->ticket);
        if (answer == answers.cend()) // changed meanwhile: asked again
            continue;
        judgement->current = true;
        judgement->ticket = 0;
        if (judgement->wrong == *answer)
            continue;
        judgement->wrong = *answer;
        m_highlighter->underline(block);
    }
    look();
}

void SpellMarks::forget()
{
    const bool off = m_checker->language().isEmpty();
    for (QTextBlock block = m_editor->document()->begin(); block.isValid(); block = block.next()) {
        Judgement* judgement = judgementOf(block);
        if (!judgement)
            continue;
        judgement->current = false;
        judgement->ticket = 0;
        if (off && !judgement->wrong.isEmpty()) {
            judgement->wrong.clear();
            m_highlighter->underline(block);
        }
    }
    look();
}

QTextCursor SpellMarks::wordAt(const QTextCursor& place) const
{
    QTextCursor word(place);
    word.clearSelection();
    const Judgement* judgement = judgementOf(place.block());
    const int at = place.positionInBlock();
    if (!judgement)
        return word;
    for (const TextSpan& span : judgement->wrong) {
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
