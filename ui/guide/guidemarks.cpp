#include "guidemarks.h"

#include "ui/theme/theme.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {
constexpr int edge = 3 * Theme::grid; ///< a mark so near to it is brought further in
}

GuideMarks::GuideMarks(QTextEdit& text) : m_text(text) { }

void GuideMarks::setWords(const QStringList& words)
{
    m_words = words;
    update();
}

void GuideMarks::update()
{
    QColor ground = Theme::of(&m_text).color(Theme::Role::Accent);
    ground.setAlphaF(0.3F);
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString& word : std::as_const(m_words)) {
        for (QTextCursor at = m_text.document()->find(word, 0); !at.isNull();
             at = m_text.document()->find(word, at)) {
            QTextEdit::ExtraSelection each;
            each.cursor = at;
            each.format.setBackground(ground);
            marks.append(each);
        }
    }
    std::sort(marks.begin(), marks.end(),
              [](const QTextEdit::ExtraSelection& a, const QTextEdit::ExtraSelection& b) {
                  return a.cursor.selectionStart() < b.cursor.selectionStart();
              });
    m_text.setExtraSelections(marks);
}

void GuideMarks::start(bool atEnd)
{
    m_text.moveCursor(atEnd ? QTextCursor::End : QTextCursor::Start);
}

bool GuideMarks::next(bool backwards)
{
    const int here = backwards ? m_text.textCursor().selectionStart() : m_text.textCursor().selectionEnd();
    const bool isAtStart = !m_text.textCursor().hasSelection() && m_text.textCursor().atStart();
    const QList<QTextEdit::ExtraSelection> marks = m_text.extraSelections();
    const auto go = [this](const QTextEdit::ExtraSelection& mark) {
        m_text.setTextCursor(mark.cursor);
        const int y = m_text.cursorRect().center().y();
        if (y < edge || y > m_text.viewport()->height() - edge)
            m_text.verticalScrollBar()->setValue(m_text.verticalScrollBar()->value() + y
                                                 - m_text.viewport()->height() / 3);
        return true;
    };
    if (backwards) {
        for (auto each = marks.crbegin(); each != marks.crend(); ++each)
            if (each->cursor.selectionEnd() <= here && !isAtStart)
                return go(*each);
        return false;
    }
    for (const QTextEdit::ExtraSelection& each : marks)
        if (each.cursor.selectionStart() >= here)
            return go(each);
    return false;
}

} // namespace riffdesk
