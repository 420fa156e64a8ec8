#include "ui/details/lyricspage.h"

#include "lyrics/lyricsheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textfont.h"

#include <QEvent>
#include <QTextBlockFormat>
#include <QTextCursor>

namespace riffdesk {

namespace {
constexpr int lineHeightPercent = 135;
constexpr int sectionGap = 14;
} // namespace

LyricsPage::LyricsPage(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("lyricsView"));
    setAccessibleName(tr("Lyrics"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
}

void LyricsPage::setLyrics(const QString& lyrics)
{
    m_lyrics = lyrics;
    write();
}

void LyricsPage::write()
{
    clear();
    const Theme& theme = Theme::of(this);
    QTextCharFormat tag;
    tag.setFont(textFont(font(), Theme::smallText));
    tag.setForeground(theme.color(Theme::Role::Region));
    QTextCharFormat line;
    line.setFont(textFont(font(), Theme::bodyText));
    line.setForeground(theme.color(Theme::Role::Text));
    QTextBlockFormat block;
    block.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);

    if (isRightToLeft()) // at the leading side, whatever language the song is in
        block.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);

    QTextCursor cursor(document());
    const QVector<LyricSheet::Section> sections = LyricSheet::fromText(m_lyrics).sections();
    bool first = true;
    const auto write = [&](const QString& text, const QTextCharFormat& format, int gap) {
        block.setTopMargin(first ? 0 : gap);
        if (first)
            cursor.setBlockFormat(block);
        else
            cursor.insertBlock(block);
        cursor.setCharFormat(format);
        cursor.insertText(text, format);
        first = false;
    };
    for (const LyricSheet::Section& section : sections) {
        if (!section.tag.isEmpty())
            write(QLatin1Char('[') % section.tag % QLatin1Char(']'), tag, sectionGap);
        for (const QString& words : section.lines)
            write(words, line, 0);
    }
    moveCursor(QTextCursor::Start);
}

void LyricsPage::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

} // namespace riffdesk
