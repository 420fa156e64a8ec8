#include "ui/lyrics/lyricseditor.h"

#include "base/textchange.h"
#include "counts.h"
#include "droppedlyrics.h"
#include "lyrics/lyricsfile.h"
#include "lyrics/lyricsheet.h"
#include "lyrics/lyricsreader.h"
#include "lyricshighlighter.h"
#include "lyricsmargin.h"
#include "spellingmenu.h"
#include "tagcompleter.h"
#include "ui/lyrics/spellmarks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/undomenu.h"

#include <QAbstractItemView>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

namespace riffdesk {

using Kind = LyricsHighlighter::Kind;

LyricsEditor::LyricsEditor(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_spelling(new SpellMarks(this))
    , m_margin(new LyricsMargin(this))
    , m_reader(new LyricsReader(this))
    , m_completer(new TagCompleter(this))
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_spelling->setHighlighter(new LyricsHighlighter(this));
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &LyricsEditor::insertTag);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    // The count beside a section's tag changes with lines far from it.
    connect(this, &QPlainTextEdit::blockCountChanged, viewport(), qOverload<>(&QWidget::update));
    connect(m_spelling, &SpellMarks::problem, this, &LyricsEditor::problem);
    arrangeMargin();
}

LyricsEditor::~LyricsEditor() = default;

bool LyricsEditor::isBlank() const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (LyricsHighlighter::kindOf(block) != Kind::Blank)
            return false;
    }
    return true;
}

LyricOutline LyricsEditor::outline() const
{
    return LyricOutline::fromText(toPlainText());
}

void LyricsEditor::setText(const QString& text)
{
    const QString now = toPlainText();
    const bool untouched = now.isEmpty() && !document()->isUndoAvailable() && !document()->isRedoAvailable();
    if (text == now)
        return;
    if (untouched) {
        setPlainText(text);
        return;
    }
    const TextChange change = TextChange::between(now, text);
    const bool anew = change.removed == now.size();
    apply({change.position, change.removed, change.inserted,
           anew ? 0 : change.position + change.inserted.size()});
}

void LyricsEditor::apply(const LyricOutline::Edit& edit)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(static_cast<int>(edit.position));
    cursor.setPosition(static_cast<int>(edit.position + edit.removed), QTextCursor::KeepAnchor);
    cursor.insertText(edit.inserted);
    cursor.endEditBlock();
    cursor.setPosition(
        static_cast<int>(qBound(qsizetype(0), edit.caret, qsizetype(document()->characterCount()) - 1)));
    setTextCursor(cursor);
}

void LyricsEditor::insertSection(const QString& tag)
{
    const LyricOutline now = outline();
    const auto edit = now.insert(now.sectionAt(textCursor().position()) + 1, tag);
    if (!edit)
        return;
    apply(*edit);
    setFocus(Qt::OtherFocusReason);
}

void LyricsEditor::moveSection(int steps)
{
    const LyricOutline now = outline();
    const int from = now.sectionAt(textCursor().position());
    if (const auto edit = now.move(from, from + steps))
        apply(*edit);
}

void LyricsEditor::goTo(qsizetype position)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(
        static_cast<int>(qBound(qsizetype(0), position, qsizetype(document()->characterCount()) - 1)));
    cursor.movePosition(QTextCursor::EndOfBlock);
    setTextCursor(cursor);
    // The scroll bar counts lines as they are wrapped.
    verticalScrollBar()->setValue(cursor.block().firstLineNumber());
}

bool LyricsEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        for (const auto known : {QKeySequence::Find, QKeySequence::Replace, QKeySequence::FindNext,
                                 QKeySequence::FindPrevious}) {
            if (key->matches(known)) { // here they mean these words, not the library
                event->accept();
                return true;
            }
        }
    }
    return QPlainTextEdit::event(event);
}

bool LyricsEditor::focusNextPrevChild(bool next)
{
    return !m_completer->isOpen() && QPlainTextEdit::focusNextPrevChild(next); // there Tab takes a tag
}

void LyricsEditor::keyPressEvent(QKeyEvent* event)
{
    static constexpr int ofTheList[] = {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab, Qt::Key_Backtab,
                                        Qt::Key_Escape};
    if (m_completer->isOpen()
        && std::find(std::begin(ofTheList), std::end(ofTheList), event->key()) != std::end(ofTheList)) {
        event->ignore(); // the list asks here first
        return;
    }
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->matches(QKeySequence::Find) || event->matches(QKeySequence::Replace)) {
        Q_EMIT findRequested(event->matches(QKeySequence::Replace));
        return;
    }
    if (event->matches(QKeySequence::FindNext) || event->matches(QKeySequence::FindPrevious)) {
        Q_EMIT findAgainRequested(event->matches(QKeySequence::FindPrevious));
        return;
    }
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveSection(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (event->matches(QKeySequence::InsertLineSeparator)) {
        textCursor().insertBlock(); // not U+2028 within a line
        ensureCursorVisible();
        return;
    }
    m_spelling->setTyping(!event->modifiers().testFlag(Qt::ControlModifier));
    QPlainTextEdit::keyPressEvent(event);
    m_spelling->setTyping(false);
    offerTags(event->text() == QLatin1String("["));
}

void LyricsEditor::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPoint place = byMouse ? viewport()->mapFromGlobal(event->globalPos()) : cursorRect().bottomLeft();
    QMenu* menu = createStandardContextMenu();
    if (m_undo && m_redo)
        undomenu::replace(*menu, *m_undo, *m_redo);
    const QTextCursor word = m_spelling->wordAt(byMouse ? cursorForPosition(place) : textCursor());
    if (word.hasSelection()) {
        const QList<QAction*> own = menu->actions();
        for (QAction* each : own)
            menu->removeAction(each);
        spellingmenu::addSuggestions(menu, *m_spelling, word); // before the others
        menu->addActions(own);
    }
    menu->addSeparator();
    menu->addMenu(spellingmenu::languages(m_spelling->checker(), menu));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(viewport()->mapToGlobal(place));
    event->accept();
}

void LyricsEditor::inputMethodEvent(QInputMethodEvent* event)
{
    m_spelling->setTyping(true);
    QPlainTextEdit::inputMethodEvent(event);
    m_spelling->setTyping(false);
    offerTags(event->commitString() == QLatin1String("["));
}

void LyricsEditor::offerTags(bool open)
{
    if (!open && !m_completer->isOpen())
        return;
    const QTextCursor caret = textCursor();
    const QString line = caret.block().text();
    const QString before = line.left(caret.positionInBlock()).trimmed();
    const QString behind = line.mid(caret.positionInBlock()).trimmed();
    if (caret.hasSelection() || !before.startsWith(QLatin1Char('[')) || before.contains(QLatin1Char(']'))
        || !behind.isEmpty()) {
        m_completer->close();
        return;
    }
    if (open)
        m_completer->setTags(outline().suggestions());
    m_completer->offer(before.mid(1), cursorRect().translated(viewport()->pos()));
}

void LyricsEditor::insertTag(const QString& tag)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(QLatin1Char('[') + tag + QLatin1Char(']'));
    const QTextBlock next = cursor.block().next();
    if (next.isValid() && LyricsHighlighter::kindOf(next) == Kind::Blank)
        cursor.movePosition(QTextCursor::NextBlock);
    else
        cursor.insertBlock();
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void LyricsEditor::setSyllablesShown(bool shown)
{
    if (shown == m_syllables)
        return;
    m_syllables = shown;
    arrangeMargin();
    viewport()->update();
    Q_EMIT syllablesShownChanged(shown);
}

void LyricsEditor::arrangeMargin()
{
    const int width = m_syllables ? m_margin->wantedWidth() : 0;
    m_margin->setVisible(m_syllables);
    setViewportMargins(isRightToLeft() ? width : 0, 0, isRightToLeft() ? 0 : width, 0);
    placeMargin();
}

void LyricsEditor::placeMargin()
{
    const QRect text = viewport()->geometry();
    const int width = m_syllables ? m_margin->wantedWidth() : 0;
    m_margin->setGeometry(isRightToLeft() ? text.left() - width : text.right() + 1, text.top(), width,
                          text.height());
}

void LyricsEditor::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void LyricsEditor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrangeMargin();
}

void LyricsEditor::forVisibleLines(const QRect& area,
                                   const std::function<void(const QTextBlock&, const QRectF&)>& each) const
{
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > area.bottom())
            break;
        if (place.bottom() >= area.top() && block.layout()->lineCount() > 0)
            each(block, QRectF(place.topLeft(), QSizeF(place.width(), block.layout()->lineAt(0).height())));
    }
}

QString LyricsEditor::lineCountOf(const QTextBlock& tag) const
{
    int lines = 0;
    for (QTextBlock block = tag.next(); block.isValid(); block = block.next()) {
        const Kind kind = LyricsHighlighter::kindOf(block);
        if (kind == Kind::Tag)
            break;
        lines += kind == Kind::Words ? 1 : 0;
    }
    return lines == 0 ? QString() : counts::lines(lines);
}

void LyricsEditor::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    if (!m_syllables)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::of(this).color(Theme::Role::Dim));
    forVisibleLines(event->rect(), [&](const QTextBlock& block, const QRectF& first) {
        if (LyricsHighlighter::kindOf(block) != Kind::Tag)
            return;
        const QString count = lineCountOf(block);
        const QTextLine line = block.layout()->lineAt(block.layout()->lineCount() - 1);
        const QRectF words = line.naturalTextRect().translated(first.topLeft());
        const double width = painter.fontMetrics().horizontalAdvance(count);
        const double gap = Theme::grid;
        const bool mirrored = block.textDirection() == Qt::RightToLeft;
        const double left = mirrored ? words.left() - gap - width : words.right() + gap;
        if (left >= 0 && left + width <= viewport()->width())
            painter.drawText(QRectF(left, words.top(), width + 1, words.height()),
                             Qt::AlignVCenter | Qt::AlignLeft, count);
    });
}

bool LyricsEditor::isOwnDrag(const QDropEvent* event) const
{
    return event->source() == viewport() || event->source() == this;
}

void LyricsEditor::dragEnterEvent(QDragEnterEvent* event)
{
    QPlainTextEdit::dragEnterEvent(event);
    if (event->isAccepted() && !isOwnDrag(event)) { // a file that is "moved" here would be deleted there
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void LyricsEditor::dragMoveEvent(QDragMoveEvent* event)
{
    QPlainTextEdit::dragMoveEvent(event);
    if (event->isAccepted() && !isOwnDrag(event)) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void LyricsEditor::dropEvent(QDropEvent* event)
{
    const bool own = isOwnDrag(event);
    m_dropReplacesAll = !own && (event->modifiers().testFlag(Qt::ControlModifier) || isBlank());
    QPlainTextEdit::dropEvent(event);
    m_dropReplacesAll = false;
    if (event->isAccepted() && !own) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        setFocus(Qt::MouseFocusReason);
    }
}

bool LyricsEditor::canInsertFromMimeData(const QMimeData* source) const
{
    if (m_songLyrics && !droppedlyrics::songs(*source).isEmpty())
        return true;
    if (source->hasUrls() && !droppedlyrics::files(*source).isEmpty())
        return true;
    const QList<QUrl> urls = source->urls();
    const bool local =
        std::any_of(urls.cbegin(), urls.cend(), [](const QUrl& url) { return url.isLocalFile(); });
    return source->hasText() && !local; // the text beside a file is its name
}

void LyricsEditor::insertFromMimeData(const QMimeData* source)
{
    const bool all = m_dropReplacesAll;
    if (const QStringList songs = droppedlyrics::songs(*source); m_songLyrics && !songs.isEmpty()) {
        QStringList texts;
        for (const QString& id : songs) {
            if (const QString words = LyricsFile::cleaned(m_songLyrics(id)); !words.isEmpty())
                texts.append(words);
        }
        if (texts.isEmpty())
            Q_EMIT problem(tr("This song has no lyrics."));
        else
            insertLyrics(textCursor(), texts.join(QLatin1String("\n\n")), all, true);
        return;
    }
    if (const QStringList files = droppedlyrics::files(*source); !files.isEmpty()) {
        insertFiles(files, all);
        return;
    }
    if (all && m_wholeLyrics)
        insertWhole(source->text());
    else
        insertLyrics(textCursor(), LyricsFile::cleanedWithin(source->text()), all, false);
}

void LyricsEditor::insertWhole(const QString& text)
{
    LyricsFile lyrics;
    lyrics.text = LyricsFile::cleaned(text);
    if (lyrics.text.size() > LyricsFile::maxCharacters)
        Q_EMIT problem(tooLong());
    else if (!lyrics.text.isEmpty() && m_wholeLyrics)
        m_wholeLyrics(lyrics, {});
    else if (!lyrics.text.isEmpty())
        insertLyrics(textCursor(), lyrics.text, true, false);
}

void LyricsEditor::insertFiles(const QStringList& paths, bool replaceAll)
{
    const QTextCursor place = textCursor(); // moves along with what is typed meanwhile
    m_reader->read(paths, [this, paths, place, replaceAll](const Result<LyricsFile>& file) {
        if (!file)
            Q_EMIT problem(file.error().text());
        else if (replaceAll && m_wholeLyrics)
            m_wholeLyrics(*file, paths);
        else if (insertLyrics(place, file->text, replaceAll, true))
            Q_EMIT fileInserted(*file, paths);
    });
}

QString LyricsEditor::tooLong()
{
    return tr("The text is longer than lyrics can be (%L1 characters).").arg(LyricsFile::maxCharacters);
}

bool LyricsEditor::insertLyrics(QTextCursor place, const QString& text, bool replaceAll, bool ownLines)
{
    const qsizetype kept = replaceAll ? 0 : document()->characterCount();
    if (kept + text.size() > LyricsFile::maxCharacters) {
        Q_EMIT problem(tooLong());
        return false;
    }
    place.beginEditBlock();
    if (replaceAll)
        place.select(QTextCursor::Document);
    place.removeSelectedText();
    const bool behindWords =
        !QStringView(place.block().text()).left(place.positionInBlock()).trimmed().isEmpty();
    const bool beforeWords =
        !QStringView(place.block().text()).mid(place.positionInBlock()).trimmed().isEmpty();
    if (ownLines && behindWords)
        place.insertBlock();
    place.insertText(text);
    if (ownLines && beforeWords)
        place.insertBlock();
    place.endEditBlock();
    setTextCursor(place);
    ensureCursorVisible();
    return true;
}

} // namespace riffdesk
