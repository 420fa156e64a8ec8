#include "ui/lyrics/lyricsfolding.h"

#include "ui/lyrics/lyricshighlighter.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

#include <algorithm>

namespace riffdesk {

namespace {

bool isTag(const QTextBlock& block)
{
    return LyricsHighlighter::kindOf(block) == LyricsHighlighter::Kind::Tag;
}

bool isBelowTag(const QTextBlock& block)
{
    return block.isValid() && !isTag(block);
}

} // namespace

const QKeySequence LyricsFolding::foldKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_BracketLeft);
const QKeySequence LyricsFolding::unfoldKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_BracketRight);

LyricsFolding::LyricsFolding(QPlainTextEdit* edit) : QObject(edit), m_edit(edit)
{
    connect(edit->document(), &QTextDocument::contentsChange, this,
            [this](int from, int, int added) { noteChange(from, added); });
    connect(edit->document(), &QTextDocument::contentsChanged, this, &LyricsFolding::settle);
    connect(edit, &QPlainTextEdit::cursorPositionChanged, this, &LyricsFolding::followCaret);
}

QTextBlock LyricsFolding::tagOf(QTextBlock block)
{
    while (isBelowTag(block))
        block = block.previous();
    return block;
}

bool LyricsFolding::canFold(const QTextBlock& tag)
{
    if (!tag.isValid() || !isTag(tag))
        return false;
    QTextBlock block = tag.next();
    while (LyricsHighlighter::kindOf(block) == LyricsHighlighter::Kind::Blank && block.isValid())
        block = block.next();
    return isBelowTag(block);
}

bool LyricsFolding::isFolded(const QTextBlock& tag)
{
    return canFold(tag) && !tag.next().isVisible();
}

bool LyricsFolding::isAnyOpen() const
{
    const auto all = sections();
    return std::any_of(all.cbegin(), all.cend(),
                       [](const Section& each) { return each.hidden == 0 && canFold(each.tag); });
}

void LyricsFolding::setFolded(const QTextBlock& tag, bool folded)
{
    if (!canFold(tag) || isFolded(tag) == folded)
        return;
    show(tag, !folded);
    afterFolding();
}

void LyricsFolding::setAllFolded(bool folded)
{
    const auto all = sections();
    for (const Section& each : all) {
        if (canFold(each.tag))
            show(each.tag, !folded);
    }
    afterFolding();
    m_edit->ensureCursorVisible();
}

void LyricsFolding::afterFolding()
{
    remember();
    leaveFold(false);
    QTextCursor caret = m_edit->textCursor();
    if (!m_edit->document()->findBlock(caret.anchor()).isVisible()) { // nobody sees what typing would replace
        caret.clearSelection();
        m_edit->setTextCursor(caret);
    }
    Q_EMIT changed();
}

QVector<LyricsFolding::Section> LyricsFolding::sections() const
{
    QVector<Section> all;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next()) {
        if (isTag(block)) {
            all.append({block, 0, 0, false});
        } else if (!all.isEmpty()) {
            Section& section = all.last();
            ++section.lines;
            section.hidden += block.isVisible() ? 0 : 1;
            section.touched =
                section.touched
                || (LyricsHighlighter::kindOf(block) == LyricsHighlighter::Kind::Words
                    && block.position() <= m_changedTo && block.position() + block.length() > m_changedFrom);
        }
    }
    return all;
}

QString LyricsFolding::textOf(const QTextBlock& tag)
{
    QString text = tag.text();
    for (QTextBlock block = tag.next(); isBelowTag(block); block = block.next()) {
        if (LyricsHighlighter::kindOf(block) == LyricsHighlighter::Kind::Words)
            text += QLatin1Char('\n') + block.text();
    }
    return text;
}

void LyricsFolding::show(const QTextBlock& tag, bool shown)
{
    QTextBlock last = tag;
    for (QTextBlock block = tag.next(); isBelowTag(block); block = block.next()) {
        block.setVisible(shown);
        last = block;
    }
    m_edit->document()->markContentsDirty(tag.position(), last.position() + last.length() - tag.position());
}

void LyricsFolding::remember()
{
    m_folded.clear();
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next()) {
        if (isFolded(block))
            m_folded.append(textOf(block));
    }
}

void LyricsFolding::noteChange(int from, int added)
{
    // A wider range than need be only means that sections are compared that did not change.
    m_changedFrom = m_changedFrom < 0 ? from : std::min(m_changedFrom, from);
    m_changedTo = std::max(m_changedTo, from + added);
}

void LyricsFolding::settle()
{
    if (m_changedFrom < 0)
        return;
    if (m_folded.isEmpty()) {
        m_changedFrom = m_changedTo = -1;
        return;
    }
    const auto all = sections();
    m_changedFrom = m_changedTo = -1;
    QTextDocument* document = m_edit->document();
    const auto reveal = [document](QTextBlock line) {
        line.setVisible(true);
        document->markContentsDirty(line.position(), line.length() + 1);
    };
    for (QTextBlock line = document->begin(); isBelowTag(line); line = line.next()) {
        if (!line.isVisible()) // its tag is gone
            reveal(line);
    }
    const QStringList before = m_folded;
    QStringList known = m_folded;
    for (const Section& each : all) {
        if (!each.tag.isVisible()) // it was a line of a folded one
            reveal(each.tag);
        const bool whole = each.hidden > 0 && each.hidden == each.lines;
        const bool folded = canFold(each.tag) && (each.touched ? known.removeOne(textOf(each.tag)) : whole);
        if (folded ? !whole : each.hidden > 0)
            show(each.tag, !folded);
    }
    remember();
    if (m_folded != before)
        Q_EMIT changed();
    QMetaObject::invokeMethod(this, &LyricsFolding::followCaret, Qt::QueuedConnection);
}

void LyricsFolding::followCaret()
{
    if (m_steered || m_changedFrom >= 0)
        return;
    const bool edited = m_edit->document()->revision() != m_revision;
    m_revision = m_edit->document()->revision();
    const QTextCursor caret = m_edit->textCursor();
    if (caret.block().isVisible())
        return;
    const QTextBlock other = m_edit->document()->findBlock(caret.anchor());
    if (caret.hasSelection() && caret.atEnd() && other.isVisible())
        return; // everything down to the end is selected
    if (edited) // by undo, and it is as it was when it was folded
        leaveFold(false);
    else
        setFolded(tagOf(caret.block()), false);
}

void LyricsFolding::leaveFold(bool forwards)
{
    QTextCursor caret = m_edit->textCursor();
    QTextBlock block = caret.block();
    if (block.isVisible())
        return;
    const bool selecting = caret.hasSelection() && m_edit->document()->findBlock(caret.anchor()).isVisible();
    const auto mode = selecting ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor;
    while (forwards && block.isValid() && !block.isVisible())
        block = block.next();
    if (forwards && block.isValid()) {
        caret.setPosition(block.position(), mode);
    } else if (forwards && selecting) {
        caret.movePosition(QTextCursor::End, mode);
    } else {
        const QTextBlock tag = tagOf(caret.block());
        caret.setPosition(tag.position() + tag.length() - 1, mode);
    }
    m_edit->setTextCursor(caret);
}

bool LyricsFolding::isKey(const QKeyEvent& event)
{
    // Shift makes braces of them on some keyboards.
    return (event.modifiers() & ~Qt::KeypadModifier) == (Qt::ControlModifier | Qt::ShiftModifier)
           && (event.key() == Qt::Key_BracketLeft || event.key() == Qt::Key_BraceLeft
               || event.key() == Qt::Key_BracketRight || event.key() == Qt::Key_BraceRight);
}

bool LyricsFolding::takeKey(const QKeyEvent& event)
{
    if (!isKey(event))
        return false;
    const bool fold = event.key() == Qt::Key_BracketLeft || event.key() == Qt::Key_BraceLeft;
    setFolded(tagOf(m_edit->textCursor().block()), fold);
    return true;
}

LyricsFolding::Steering::Steering(LyricsFolding& folding)
    : m_folding(folding)
    , m_from(folding.m_edit->textCursor().position())
    , m_revision(folding.m_edit->document()->revision())
{
    folding.m_steered = true;
}

LyricsFolding::Steering::~Steering()
{
    m_folding.m_steered = false;
    const QTextCursor caret = m_folding.m_edit->textCursor();
    if (m_folding.m_edit->document()->revision() == m_revision && !caret.block().isVisible()
        && !(caret.hasSelection() && caret.atEnd()))
        m_folding.leaveFold(caret.position() > m_from);
    m_folding.followCaret();
}

} // namespace riffdesk
