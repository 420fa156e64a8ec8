#include "ui/create/lyricshighlighter.h"

#include "lyrics/lyricsheet.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPlainTextEdit>

namespace riffdesk {

LyricsHighlighter::LyricsHighlighter(QPlainTextEdit* edit)
    : QSyntaxHighlighter(edit->document())
    , m_edit(edit)
{
    edit->installEventFilter(this);
}

void LyricsHighlighter::highlightBlock(const QString& text)
{
    if (LyricSheet::tagOf(text).isEmpty())
        return;
    QTextCharFormat format;
    format.setForeground(Theme::of(m_edit).color(Theme::Role::Region));
    format.setFontWeight(QFont::DemiBold);
    setFormat(0, static_cast<int>(text.length()), format);
}

bool LyricsHighlighter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::PaletteChange)
        rehighlight();
    return QSyntaxHighlighter::eventFilter(watched, event);
}

} // namespace riffdesk
