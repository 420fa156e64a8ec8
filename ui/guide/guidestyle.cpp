#include "guidestyle.h"

#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <vector>

namespace riffdesk {

namespace {

constexpr int partText = 17; ///< pixels of a heading within the page
constexpr double lineHeightPercent = 135;

QTextCursor wholeBlock(const QTextBlock& block)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    return cursor;
}

void styleHeading(const QTextBlock& block, double zoom)
{
    static const QRegularExpression ending(QStringLiteral("\\s*\\{#([\\w-]+)\\}$"));
    const bool isTitle = block.blockFormat().headingLevel() == 1;
    QFont font = block.document()->defaultFont();
    font.setPixelSize(int((isTitle ? Theme::titleText : partText) * zoom));
    font.setWeight(QFont::DemiBold);
    QTextCharFormat format; // instead of the Markdown's, which has a size relative to the usual one
    format.setFont(font);
    if (const auto part = ending.match(block.text()); part.hasMatch()) {
        QTextCursor name(block);
        name.setPosition(block.position() + int(part.capturedStart()));
        name.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        name.removeSelectedText();
        format.setAnchor(true);
        format.setAnchorNames({part.captured(1)});
    }
    QTextCursor text = wholeBlock(block);
    text.setCharFormat(format);
    text.setBlockCharFormat(format);
    QTextBlockFormat place;
    place.setTopMargin(isTitle ? 0 : 3 * Theme::grid * zoom);
    place.setBottomMargin(Theme::grid * zoom);
    text.mergeBlockFormat(place);
}

void styleCode(const QTextBlock& block, const Theme& theme, double zoom)
{
    const auto isCode = [](const QTextBlock& other) {
        return other.isValid() && other.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
    };
    QTextBlockFormat place;
    place.setBackground(theme.color(Theme::Role::Raised));
    place.setTopMargin(isCode(block.previous()) ? 0 : Theme::grid * zoom);
    place.setBottomMargin(isCode(block.next()) ? 0 : Theme::grid * zoom);
    place.setNonBreakableLines(false); // long commands wrap
    QTextCharFormat format;
    format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    format.setProperty(QTextFormat::FontPixelSize, int(Theme::smallText * zoom));
    QTextCursor text = wholeBlock(block);
    text.mergeCharFormat(format);
    text.mergeBlockFormat(place);
}

void styleParagraph(const QTextBlock& block, double zoom)
{
    QTextBlockFormat place;
    if (!block.text().contains(QChar::ObjectReplacementCharacter)) // a picture would have room above
        place.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    place.setTopMargin(0);
    const bool inList = block.textList() && block.next().textList() == block.textList();
    place.setBottomMargin((inList ? Theme::grid / 2.0 : 1.25 * Theme::grid) * zoom);
    wholeBlock(block).mergeBlockFormat(place);
}

void styleTable(QTextTable& table, const Theme& theme, double zoom)
{
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(theme.color(Theme::Role::WaveformUnplayed));
    format.setBorder(1);
    format.setCellSpacing(0);
    format.setCellPadding(Theme::grid / 2.0 * zoom);
    format.setBottomMargin(2 * Theme::grid * zoom);
    table.setFormat(format);
}

} // namespace

void styleGuidePage(QTextDocument& page, const Theme& theme, double zoom)
{
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            styleHeading(block, zoom);
        else if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence))
            styleCode(block, theme, zoom);
        else if (!QTextCursor(block).currentTable())
            styleParagraph(block, zoom);
    }
    const auto frames = page.rootFrame()->childFrames();
    for (QTextFrame* frame : frames)
        if (auto* table = qobject_cast<QTextTable*>(frame))
            styleTable(*table, theme, zoom);
}

void nameGuidePictures(QTextDocument& page, const QString& tail)
{
    std::vector<int> places;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next())
        for (auto each = block.begin(); !each.atEnd(); ++each)
            if (each.fragment().charFormat().isImageFormat())
                places.push_back(each.fragment().position());
    for (const int place : places) {
        QTextCursor picture(&page);
        picture.setPosition(place);
        picture.setPosition(place + 1, QTextCursor::KeepAnchor);
        QTextImageFormat format = picture.charFormat().toImageFormat();
        format.setName(format.name().section(QLatin1Char('?'), 0, 0) + QLatin1Char('?') + tail);
        picture.setCharFormat(format);
    }
}

} // namespace riffdesk
