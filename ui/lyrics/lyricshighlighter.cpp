#include "ui/lyrics/lyricshighlighter.h"

#include "lyrics/lyricsheet.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace riffdesk {

namespace {

LyricsHighlighter::Kind kindOfText(const QString& text)
{
    if (QStringView(text).trimmed().isEmpty())
        return LyricsHighlighter::Kind::Blank;
    return LyricSheet::tagOf(text).isEmpty() ? LyricsHighlighter::Kind::Words : LyricsHighlighter::Kind::Tag;
}

} // namespace

LyricsHighlighter::LyricsHighlighter(QPlainTextEdit* edit)
    : QSyntaxHighlighter(edit->document())
    , m_edit(edit)
{
    edit->installEventFilter(this);
}

LyricsHighlighter::Kind LyricsHighlighter::kindOf(const QTextBlock& block)
{
    const int state = block.userState(); // -1 until it has been highlighted
    return state < 0 ? kindOfText(block.text()) : static_cast<Kind>(state);
}

void LyricsHighlighter::highlightBlock(const QString& text)
{
    const Kind kind = kindOfText(text);
    setCurrentBlockState(static_cast<int>(kind));
    if (kind != Kind::Tag)
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
