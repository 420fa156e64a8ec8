#include "lyricshighlighter.h"

#include "lyrics/lyricsheet.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

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
    QTextCharFormat format;
    if (kind == Kind::Tag) {
        format.setForeground(Theme::of(m_edit).color(Theme::Role::Region));
        format.setFontWeight(QFont::DemiBold);
        setFormat(0, static_cast<int>(text.length()), format);
    } else if (kind == Kind::Words) {
        const QVector<TextSpan> spans = misspeltIn(currentBlock());
        for (const TextSpan& span : spans)
            setFormat(span.start, span.length, underlined());
    }
}

QVector<TextSpan> LyricsHighlighter::misspeltIn(const QTextBlock& block) const
{
    return m_misspelt ? m_misspelt(block) : QVector<TextSpan>();
}

QTextCharFormat LyricsHighlighter::underlined() const
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    format.setUnderlineColor(Theme::of(m_edit).color(Theme::Role::Danger));
    return format;
}

void LyricsHighlighter::underline(const QTextBlock& block)
{
    QTextLayout* layout = block.layout();
    if (kindOf(block) != Kind::Words
        || !layout->preeditAreaText().isEmpty()) // highlighted when the input method commits
        return;
    QVector<QTextLayout::FormatRange> ranges;
    const QVector<TextSpan> spans = misspeltIn(block);
    for (const TextSpan& span : spans) {
        QTextLayout::FormatRange range;
        range.start = span.start;
        range.length = span.length;
        range.format = underlined();
        ranges.append(range);
    }
    layout->setFormats(ranges);
    document()->markContentsDirty(block.position(), block.length());
}

bool LyricsHighlighter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::PaletteChange)
        rehighlight();
    return QSyntaxHighlighter::eventFilter(watched, event);
}

} // namespace riffdesk
