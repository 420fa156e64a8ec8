#include "lyricspage.h"

#include "lyrics/lyricsheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/textfont.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QUrl>

#include <algorithm>

namespace riffdesk {

namespace {
constexpr int lineHeightPercent = 135;
constexpr int sectionGap = 14;
constexpr int handsOffMs = 5'000; ///< as long the reader's own place stays
constexpr float matchTone = 0.3F; ///< below what the search matches
constexpr double early = 0.1; ///< seconds: a line is read before it is sung

QString timedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("lrc") || suffix == QLatin1String("srt") ? path : QString();
}
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
    new FocusRing(this);
}

void LyricsPage::setLyrics(const QString& lyrics)
{
    m_lyrics = lyrics;
    m_moments.clear();
    m_marked = -1;
    write();
    findMatches();
}

void LyricsPage::setMatcher(const TextMatcher& matcher)
{
    if (matcher == m_matcher)
        return;
    m_matcher = matcher;
    findMatches();
}

/// The first one comes into sight, unless the song's own line is to be.
void LyricsPage::findMatches()
{
    m_matches.clear();
    QTextEdit::ExtraSelection match;
    QColor tone = Theme::of(this).color(Theme::Role::Accent);
    tone.setAlphaF(matchTone);
    match.format.setBackground(tone);
    for (QTextBlock block = document()->begin(); block.isValid() && !m_matcher.isEmpty();
         block = block.next()) {
        for (const TextMatcher::Match& found : m_matcher.matches(block.text())) {
            match.cursor = QTextCursor(block);
            match.cursor.setPosition(block.position() + int(found.from));
            match.cursor.setPosition(block.position() + int(found.from + found.length),
                                     QTextCursor::KeepAnchor);
            m_matches.append(match);
        }
    }
    showMarks();
    if (m_matches.isEmpty() || m_marked >= 0)
        return;
    const QRect line = cursorRect(m_matches.constFirst().cursor);
    if (!viewport()->rect().contains(line))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + line.center().y()
                                      - viewport()->height() / 3);
}

void LyricsPage::setTimes(const QVector<double>& times)
{
    m_moments.clear();
    for (qsizetype line = 0; line < std::min(times.size(), m_lines.size()); ++line) {
        if (times.at(line) >= 0)
            m_moments.append({times.at(line), int(line)});
    }
    m_marked = -1;
    mark();
}

void LyricsPage::setPosition(std::optional<double> seconds)
{
    m_position = seconds;
    mark();
}

int LyricsPage::lineAt(double seconds) const
{
    const auto next = std::upper_bound(m_moments.cbegin(), m_moments.cend(), seconds + early,
                                       [](double at, const Moment& moment) { return at < moment.seconds; });
    return next == m_moments.cbegin() ? -1 : std::prev(next)->line;
}

void LyricsPage::mark()
{
    const int line = m_position && !m_moments.isEmpty() ? lineAt(*m_position) : -1;
    viewport()->setMouseTracking(m_position && !m_moments.isEmpty());
    if (line == m_marked)
        return;
    m_marked = line;
    showMarks();
    scrollToMarked();
}

void LyricsPage::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_marked >= 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(m_marked));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.format.setBackground(Theme::of(this).color(Theme::Role::Hover));
        marks.append(mark);
        QTextEdit::ExtraSelection words; // the colour goes with what is selected, the ground with the line
        words.cursor = mark.cursor;
        words.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        words.format.setForeground(Theme::of(this).color(Theme::Role::Accent));
        marks.append(words);
    }
    setExtraSelections(marks + m_matches);
}

void LyricsPage::scrollToMarked()
{
    if (m_marked < 0 || (m_sinceHand.isValid() && m_sinceHand.elapsed() < handsOffMs)
        || textCursor().hasSelection())
        return;
    const QRect line = cursorRect(QTextCursor(document()->findBlockByNumber(m_marked)));
    const int height = viewport()->height();
    if (line.top() >= height / 6 && line.bottom() <= height * 2 / 3)
        return;
    QScrollBar* bar = verticalScrollBar();
    bar->setValue(bar->value() + line.center().y() - height * 2 / 5);
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

    m_lines.clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock(); // laid out once, not line by line
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
        m_lines.append(text);
        first = false;
    };
    for (const LyricSheet::Section& section : sections) {
        if (!section.tag.isEmpty())
            write(QLatin1Char('[') % section.tag % QLatin1Char(']'), tag, sectionGap);
        for (const QString& words : section.lines)
            write(words, line, 0);
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

void LyricsPage::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        write();
        findMatches();
        m_marked = -1;
        mark();
    }
}

std::optional<double> LyricsPage::timeUnder(const QPoint& point) const
{
    if (!m_position)
        return std::nullopt;
    const int line = cursorForPosition(point).blockNumber();
    const auto at = std::find_if(m_moments.cbegin(), m_moments.cend(),
                                 [line](const Moment& moment) { return moment.line == line; });
    return at == m_moments.cend() ? std::nullopt : std::optional(at->seconds);
}

void LyricsPage::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->pos();
    QTextBrowser::mousePressEvent(event);
}

void LyricsPage::mouseMoveEvent(QMouseEvent* event)
{
    QTextBrowser::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton && m_position)
        viewport()->setCursor(timeUnder(event->pos()) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void LyricsPage::mouseReleaseEvent(QMouseEvent* event)
{
    QTextBrowser::mouseReleaseEvent(event);
    const bool click = event->button() == Qt::LeftButton && !textCursor().hasSelection()
                       && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (!click)
        return;
    if (const auto seconds = timeUnder(event->pos()))
        Q_EMIT lineChosen(*seconds);
}

void LyricsPage::wheelEvent(QWheelEvent* event)
{
    m_sinceHand.start();
    QTextBrowser::wheelEvent(event);
}

void LyricsPage::keyPressEvent(QKeyEvent* event)
{
    m_sinceHand.start();
    QTextBrowser::keyPressEvent(event);
}

void LyricsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (timedFile(event->mimeData()).isEmpty()) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction); // a file that is "moved" here would be deleted there
    event->accept();
}

void LyricsPage::dragMoveEvent(QDragMoveEvent* event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void LyricsPage::dropEvent(QDropEvent* event)
{
    const QString path = timedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT fileDropped(path);
}

} // namespace riffdesk
