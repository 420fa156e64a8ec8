#include "songdelegate.h"

#include "library/song.h"
#include "librarygeometry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/covercache.h"
#include "ui/widgets/coverlabel.h"
#include "ui/widgets/songlistmodel.h"
#include "ui/widgets/stars.h"
#include "ui/widgets/subtitleline.h"
#include "ui/widgets/tabularlabel.h"
#include "ui/widgets/textfont.h"
#include "ui/widgets/timetext.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace riffdesk {

namespace {

constexpr int largeRowCover = 40;
constexpr int rowCover = 24;
constexpr int textGap = 8; ///< cover to title
constexpr int lineGap = 4;
constexpr int playSide = 48; ///< of the mark on a card's cover
constexpr int dotSide = 8; ///< of the mark of a new song
constexpr int flagSize = 16;
constexpr int leastTag = 24; ///< of a tag's name
constexpr int leastSubtitle = 48; ///< beside a title; less is no word any more
constexpr float shapeTone = 0.6F; ///< of what is not read yet
constexpr float takesTone = 0.08F; ///< under those that are unfolded
constexpr int arrowSide = 8;
constexpr int badgePadding = 6;
constexpr float matchTone = 0.3F; ///< below what the search matches

using Role = Theme::Role;

QString takesText(int takes)
{
    return SongDelegate::tr("%Ln takes", "at least two", takes);
}

QFont strong(const QStyleOptionViewItem& option)
{
    return textFont(option.font, Theme::smallText, QFont::DemiBold);
}

QFont plain(const QStyleOptionViewItem& option)
{
    return textFont(option.font, Theme::smallText);
}

/// Lays a tone under what matches, which costs a layout of the text.
void drawMarked(QPainter* painter, const QRect& area, const QFont& font, const QString& text,
                Qt::Alignment visual, Qt::LayoutDirection direction, const QColor& tone,
                const QVector<TextMatcher::Match>& matches)
{
    QTextLayout layout(text, font, painter->device());
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QVector<QTextLayout::FormatRange> marks;
    for (const TextMatcher::Match& match : matches) {
        QTextCharFormat format;
        format.setBackground(tone);
        marks.append({int(match.from), int(match.length), format});
    }
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    const qreal rest = area.width() - line.naturalTextWidth();
    // The line itself stands at the side its words begin at.
    const bool isAtRight = visual.testFlag(Qt::AlignRight);
    const qreal shift = isAtRight == (direction == Qt::RightToLeft) ? 0 : isAtRight ? rest : -rest;
    layout.draw(painter, {area.left() + shift, area.top() + (area.height() - line.height()) / 2});
}

/// The triangle or the two bars that say what a click does, in white: it lies on a darkened picture.
void drawMark(QPainter* painter, const QRect& area, bool pause, qreal side)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Qt::white);
    const QPointF centre = QRectF(area).center();
    if (pause) {
        const qreal bar = side * 0.26;
        for (const qreal x : {centre.x() - side * 0.36, centre.x() + side * 0.36 - bar})
            painter->drawRoundedRect(QRectF(x, centre.y() - side / 2, bar, side), 1.5, 1.5);
    } else {
        const QPointF points[] = {{centre.x() - side * 0.32, centre.y() - side / 2},
                                  {centre.x() - side * 0.32, centre.y() + side / 2},
                                  {centre.x() + side * 0.52, centre.y()}};
        painter->drawPolygon(points, 3);
    }
    painter->restore();
}

void drawBadge(QPainter* painter, const QRect& cover, const QFont& font, const QString& text)
{
    const QFontMetrics metrics(font);
    const int width = TabularLabel::width(metrics, text) + 12;
    const int height = metrics.height() + 4;
    const QRect badge(cover.right() + 1 - 6 - width, cover.bottom() + 1 - 6 - height, width, height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(16, 17, 20, 205));
    painter->drawRoundedRect(badge, 4, 4);
    painter->setPen(Qt::white);
    painter->setFont(font);
    TabularLabel::draw(painter, badge, Qt::AlignHCenter, text);
    painter->restore();
}

} // namespace

void SongDelegate::drawText(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                            const QFont& font, const QColor& color, const QString& text,
                            Qt::Alignment alignment) const
{
    if (area.width() <= 0)
        return;
    painter->setFont(font);
    painter->setPen(color);
    const auto visual = QStyle::visualAlignment(option.direction, alignment | Qt::AlignVCenter);
    const bool isRightToLeft = text.isRightToLeft();
    const QFontMetrics metrics(font); // eliding costs several times what measuring does
    const bool fits = metrics.horizontalAdvance(text) <= area.width();
    const QString shown = fits ? text : metrics.elidedText(text, Qt::ElideRight, area.width());
    if (const auto matches = m_matcher.matches(shown); !matches.isEmpty()) {
        QColor tone = Theme::of(option.palette).color(Role::Accent);
        tone.setAlphaF(matchTone);
        drawMarked(painter, area, font, shown, visual, isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight,
                   tone, matches);
        return;
    }
    // Not clipped: letters that the font has not come from another one, whose line may be higher.
    painter->drawText(area,
                      int(visual) | (isRightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight)
                          | Qt::TextSingleLine | Qt::TextDontClip,
                      shown);
}

SongDelegate::SongDelegate(CoverCache& covers, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_covers(covers)
{ }

void SongDelegate::setCells(const QVector<SongCell>& cells)
{
    m_cells = cells;
    m_titleCell = -1;
    m_hasDate = false;
    m_hasFlag = false;
    for (int i = 0; i < cells.size(); ++i) {
        if (cells.at(i).column->paint == SongColumn::Paint::Title)
            m_titleCell = i;
        m_hasDate = m_hasDate || cells.at(i).column->paint == SongColumn::Paint::Date;
        m_hasFlag = m_hasFlag || cells.at(i).column->paint == SongColumn::Paint::Flag;
    }
}

int SongDelegate::coverSide() const
{
    return m_shape == Shape::Card ? m_coverSide : m_isLarge ? largeRowCover : rowCover;
}

QSize SongDelegate::cardSize(const QFont& font) const
{
    const int line = QFontMetrics(textFont(font, Theme::smallText)).height();
    return {m_coverSide + 2 * cardPadding,
            cardPadding + m_coverSide + textGap + 3 * line + 2 * lineGap + cardPadding + 2};
}

int SongDelegate::headingHeight(const QFont& font) const
{
    return QFontMetrics(textFont(font, Theme::smallText)).height() + 2 * textGap;
}

QSize SongDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return m_shape == Shape::Row ? QSize(option.rect.width(), rowHeight()) : cardSize(option.font);
}

QRect SongDelegate::cellRect(const QRect& item, Qt::LayoutDirection direction, const SongCell& cell) const
{
    return QStyle::visualRect(direction, item,
                              QRect(item.left() + cell.left, item.top(), cell.width, item.height()));
}

QRect SongDelegate::titleCell(const QRect& item, Qt::LayoutDirection direction) const
{
    return m_titleCell < 0 ? item : cellRect(item, direction, m_cells.at(m_titleCell));
}

QRect SongDelegate::coverRect(const QRect& item, Qt::LayoutDirection direction) const
{
    if (m_shape == Shape::Card)
        return {item.left() + cardPadding, item.top() + cardPadding, m_coverSide, m_coverSide};
    const QRect cell = titleCell(item, direction);
    const QRect cover(cell.left() + cardPadding, item.top() + (item.height() - coverSide()) / 2, coverSide(),
                      coverSide());
    return QStyle::visualRect(direction, cell, cover);
}

QRect SongDelegate::playArea(const QRect& item, Qt::LayoutDirection direction) const
{
    const QRect cover = coverRect(item, direction);
    if (m_shape == Shape::Row)
        return cover;
    QRect mark(0, 0, playSide, playSide);
    mark.moveCenter(cover.center());
    return mark;
}

void SongDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    painter->save();
    paintSurface(painter, option, index);
    if (!index.data(Qt::DisplayRole).isValid()) {
        paintBlank(painter, option);
        painter->restore();
        return;
    }
    paintCover(painter, option, index);
    if (m_shape == Shape::Card)
        paintCard(painter, option, index);
    else
        paintRow(painter, option, index);
    paintTakes(painter, option, index);
    painter->restore();
}

/// Unfolded takes stand on a ground of their own.
void SongDelegate::paintSurface(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const QRect area = m_shape == Shape::Row ? option.rect.adjusted(0, 1, 0, -1) : option.rect;
    if (index.data(SongListModel::UnfoldedRole).toBool()) {
        QColor tone = theme.color(Role::Accent);
        tone.setAlphaF(takesTone);
        painter->fillRect(m_shape == Shape::Row ? option.rect : option.rect.adjusted(-1, 0, 1, 0), tone);
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || hovered) {
        QColor tone = theme.color(Role::Hover);
        if (!selected)
            tone.setAlphaF(0.5F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tone);
        painter->drawRoundedRect(area, Theme::radius, Theme::radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.color(Role::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
    }
}

void SongDelegate::paintCover(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const QRect cover = coverRect(option.rect, option.direction);
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QPixmap pixmap =
        m_covers.cover(index.data(SongListModel::CoverRole).toString(), cover.width(), ratio);
    const auto playing = SongListModel::Playing(index.data(SongListModel::PlayingRole).toInt());
    const auto media = Song::Media(index.data(SongListModel::MediaRole).toInt());
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && media == Song::Media::Ready;
    const bool marked = playing != SongListModel::Playing::No || hovered;
    if (!pixmap.isNull()) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(cover, pixmap);
    } else if (!marked) { // its note would stand behind the mark
        CoverLabel::paintCover(painter, cover, {}, option.widget);
    }
    if (marked) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor(12, 13, 16, playing != SongListModel::Playing::No ? 140 : 100));
        painter->drawRoundedRect(cover, Theme::coverRadius, Theme::coverRadius);
        drawMark(painter, cover, playing == SongListModel::Playing::Yes,
                 m_shape == Shape::Card ? 20
                 : m_isLarge            ? 13
                                        : 10);
    }
    if (m_shape == Shape::Row)
        return;
    const double seconds = index.data(SongListModel::DurationRole).toDouble();
    if (media == Song::Media::Pending)
        drawBadge(painter, cover, plain(option), tr("on its way", "the audio of a song"));
    else if (media == Song::Media::Missing)
        drawBadge(painter, cover, plain(option), tr("audio missing"));
    else if (seconds > 0)
        drawBadge(painter, cover, plain(option), timetext::clock(seconds));
}

QRect SongDelegate::takesArea(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int takes = index.data(SongListModel::TakesRole).toInt();
    if (takes < 2)
        return {};
    const QFontMetrics metrics(plain(option));
    const QSize size(metrics.horizontalAdvance(takesText(takes)) + textGap + arrowSide + 2 * badgePadding,
                     metrics.height() + 4);
    if (m_shape == Shape::Card) {
        const QRect cover = coverRect(option.rect, option.direction);
        return QStyle::visualRect(option.direction, cover, QRect(cover.topLeft() + QPoint(6, 6), size));
    }
    const QRect cell = titleCell(option.rect, option.direction);
    return QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, size,
                               cell.adjusted(SongColumn::margin, 0, -SongColumn::margin, 0));
}

/// How many there are, with an arrow that says what a click does; folded ones look like a pile.
void SongDelegate::paintTakes(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const QRect badge = takesArea(option, index);
    if (badge.isEmpty())
        return;
    const Theme& theme = Theme::of(option.palette);
    const bool isCard = m_shape == Shape::Card;
    const bool isUnfolded = index.data(SongListModel::UnfoldedRole).toBool();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (isCard && !isUnfolded) {
        const QRect cover = coverRect(option.rect, option.direction);
        for (const int step : {1, 2}) {
            QColor tone = theme.color(Role::Dim);
            tone.setAlphaF(step == 1 ? 0.7F : 0.35F);
            painter->setBrush(tone);
            painter->drawRoundedRect(
                QRectF(cover.left() + step * 6, cover.top() - step * 3, cover.width() - step * 12, 2), 1, 1);
        }
    }
    painter->setBrush(isCard ? QColor(16, 17, 20, 205) : theme.color(Role::Hover));
    painter->drawRoundedRect(badge, 4, 4);
    const QColor ink = isCard ? QColor(Qt::white) : theme.color(Role::Text);
    const QRect words = badge.adjusted(badgePadding, 0, -badgePadding, 0);
    painter->setFont(plain(option));
    painter->setPen(ink);
    painter->drawText(words, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      takesText(index.data(SongListModel::TakesRole).toInt()));
    const QRectF arrow = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                             {arrowSide, arrowSide / 2}, words);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    const QPointF points[] = {isUnfolded ? arrow.bottomLeft() : arrow.topLeft(),
                              isUnfolded ? arrow.bottomRight() : arrow.topRight(),
                              {arrow.center().x(), isUnfolded ? arrow.top() : arrow.bottom()}};
    painter->drawPolygon(points, 3);
}

/// Where the title stands: a line of its own above a second one, in the middle of the two when there is
/// nothing to say in that, or the whole line of a low row.
QRect SongDelegate::titleRect(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = QFontMetrics(strong(option)).height();
    const int both = 2 * line + lineGap;
    const QRect cover = coverRect(option.rect, option.direction);
    const bool isAlone = index.data(SongListModel::WhatRole).toString().isEmpty()
                         && index.data(whichRole()).toString().isEmpty();
    if (m_shape == Shape::Row) {
        const QRect cell = titleCell(option.rect, option.direction);
        const int start = cardPadding + cover.width() + (m_isLarge ? textGap + lineGap : textGap);
        const int height = m_isLarge ? both : line;
        const QRect badge = takesArea(option, index);
        const int taken = badge.isEmpty() ? 0 : badge.width() + textGap;
        const QRect words(cell.left() + start, cell.center().y() + 1 - height / 2,
                          cell.width() - start - SongColumn::margin - taken, height);
        const QRect area = QStyle::visualRect(option.direction, cell, words);
        if (!m_isLarge)
            return area;
        return {area.left(), area.top() + (isAlone ? (both - line) / 2 : 0), area.width(), line};
    }
    const QRect area(cover.left(), cover.bottom() + 1 + textGap, cover.width(), both);
    return {area.left(), area.top() + (isAlone ? (both - line) / 2 : 0), area.width(), line};
}

/// Rows with a column for the date do not say it twice, and low ones have no room for it.
int SongDelegate::whichRole() const
{
    return m_shape == Shape::Row && (m_hasDate || !m_isLarge) ? SongListModel::TakeRole
                                                              : SongListModel::WhichRole;
}

void SongDelegate::paintTitle(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const QRect line = titleRect(option, index);
    QRect words = line;
    if (index.data(SongListModel::NewRole).toBool()) {
        QRect dot(line.left(), 0, dotSide, dotSide);
        dot.moveCenter({dot.center().x(), line.center().y()});
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Role::Accent));
        painter->drawEllipse(QStyle::visualRect(option.direction, line, dot));
        words = QStyle::visualRect(option.direction, line, line.adjusted(dotSide + 6, 0, 0, 0));
    }
    const auto flag = Song::Flag(index.data(SongListModel::FlagRole).toInt());
    if (flag != Song::Flag::None && (m_shape == Shape::Card || !m_hasFlag)) {
        paintFlag(painter, option, flag, words);
        words = QStyle::visualRect(option.direction, words, words.adjusted(flagSize + lineGap, 0, 0, 0));
    }
    drawText(painter, option, words, strong(option),
             theme.color(flag == Song::Flag::Rejected ? Role::Dim : Role::Text), option.text);
    QRect rest = line.translated(0, line.height() + lineGap);
    if (m_shape == Shape::Row && !m_isLarge) { // on the same line, where there is room
        const int taken = QFontMetrics(strong(option)).horizontalAdvance(option.text) + textGap + lineGap;
        rest = QStyle::visualRect(option.direction, words, words.adjusted(taken, 0, 0, 0));
        if (rest.width() < leastSubtitle)
            return;
    }
    drawText(painter, option, rest, plain(option), theme.color(Role::Dim),
             elidedSubtitle(index.data(SongListModel::WhatRole).toString(),
                            index.data(whichRole()).toString(), QFontMetrics(plain(option)), rest.width()));
}

void SongDelegate::paintStars(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                              const QRect& area) const
{
    const Theme& theme = Theme::of(option.palette);
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                            stars::size(SongColumn::starHeight), area);
    stars::paint(painter, place, index.data(SongListModel::RatingRole).toInt(), theme.color(Role::Accent),
                 theme.color(Role::WaveformUnplayed), option.direction);
}

void SongDelegate::paintCard(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    paintTitle(painter, option, index);
    const QRect cover = coverRect(option.rect, option.direction);
    const int line = QFontMetrics(plain(option)).height();
    paintStars(painter, option, index,
               QRect(cover.left(), cover.bottom() + 1 + textGap + 2 * (line + lineGap), cover.width(), line));
}

void SongDelegate::paintRow(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    for (const SongCell& cell : m_cells) {
        const QRect area = cellRect(option.rect, option.direction, cell);
        paintCell(painter, option, index, *cell.column,
                  area.adjusted(SongColumn::margin, 0, -SongColumn::margin, 0));
    }
}

void SongDelegate::paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                             const SongColumn& column, const QRect& area) const
{
    const QColor tone = Theme::of(option.palette).color(Role::Dim);
    const QVariant value = index.data(column.role);
    switch (column.paint) {
    case SongColumn::Paint::Title:
        paintTitle(painter, option, index);
        return;
    case SongColumn::Paint::Stars:
        paintStars(painter, option, index, area);
        return;
    case SongColumn::Paint::Clock:
    case SongColumn::Paint::Number: {
        const bool isClock = column.paint == SongColumn::Paint::Clock;
        const double number = value.toDouble();
        painter->setFont(plain(option));
        painter->setPen(tone);
        TabularLabel::draw(painter, area, QStyle::visualAlignment(option.direction, column.alignment()),
                           number <= 0 ? QStringLiteral("–")
                           : isClock   ? timetext::clock(number)
                                       : QLocale().toString(value.toInt()));
        return;
    }
    case SongColumn::Paint::Date: {
        const QDateTime moment = value.toDateTime();
        drawText(painter, option, area, plain(option), tone,
                 moment.isValid() ? QLocale().toString(moment.toLocalTime().date(), QLocale::ShortFormat)
                                  : QStringLiteral("–"),
                 column.alignment());
        return;
    }
    case SongColumn::Paint::Flag:
        paintFlag(painter, option, Song::Flag(value.toInt()), area);
        return;
    case SongColumn::Paint::Tags:
        paintTags(painter, option, value.value<QVector<SongTag>>(), area);
        return;
    case SongColumn::Paint::Text:
        drawText(painter, option, area, plain(option), tone, value.toString(), column.alignment());
        return;
    }
}

void SongDelegate::paintFlag(QPainter* painter, const QStyleOptionViewItem& option, Song::Flag flag,
                             const QRect& area) const
{
    if (flag == Song::Flag::None)
        return;
    const bool isKept = flag == Song::Flag::Kept;
    const QRect place =
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {flagSize, flagSize}, area);
    Theme::icon(isKept ? QStringLiteral("check") : QStringLiteral("close"), isKept ? Role::Ok : Role::Danger)
        .paint(painter, place);
}

/// A dot of each tag's colour and its name, one after the other as far as there is room.
void SongDelegate::paintTags(QPainter* painter, const QStyleOptionViewItem& option,
                             const QVector<SongTag>& tags, const QRect& area) const
{
    const Theme& theme = Theme::of(option.palette);
    const QFontMetrics metrics(plain(option));
    int start = 0;
    for (const SongTag& tag : tags) {
        const int room = area.width() - start - dotSide - lineGap;
        if (room < leastTag)
            return;
        const QRect dot(area.left() + start, area.center().y() + 1 - dotSide / 2, dotSide, dotSide);
        const QRect name(dot.right() + 1 + lineGap, area.top(), room, area.height());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tag.color.isEmpty() ? theme.color(Role::WaveformUnplayed) : QColor(tag.color));
        painter->drawEllipse(QStyle::visualRect(option.direction, area, dot));
        drawText(painter, option, QStyle::visualRect(option.direction, area, name), plain(option),
                 theme.color(Role::Dim), tag.name);
        start += dotSide + lineGap + metrics.horizontalAdvance(tag.name) + textGap;
    }
}

/// What will stand here, as plain shapes.
void SongDelegate::paintBlank(QPainter* painter, const QStyleOptionViewItem& option) const
{
    QColor tone = Theme::of(option.palette).color(Role::Hover);
    tone.setAlphaF(shapeTone);
    const QRect cover = coverRect(option.rect, option.direction);
    const int line = QFontMetrics(plain(option)).height();
    const int height = line / 2;
    QRect words = m_shape == Shape::Card
                      ? QRect(cover.left(), cover.bottom() + 1 + textGap + (line - height) / 2,
                              cover.width() * 2 / 3, height)
                      : QRect(0, option.rect.center().y() - height / 2,
                              qMin(160, titleCell(option.rect, option.direction).width() / 2), height);
    if (m_shape == Shape::Row)
        words.moveLeft(option.direction == Qt::RightToLeft ? cover.left() - textGap - words.width()
                                                           : cover.right() + 1 + textGap);
    else
        words = QStyle::visualRect(option.direction, cover, words);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone);
    painter->drawRoundedRect(cover, Theme::coverRadius, Theme::coverRadius);
    painter->drawRoundedRect(words, height / 2.0, height / 2.0);
}

void SongDelegate::paintHeading(QPainter* painter, const QStyleOptionViewItem& option,
                                const LibraryGroup& group) const
{
    const Theme& theme = Theme::of(option.palette);
    painter->fillRect(option.rect, theme.color(Role::Panel));
    const QRect area = option.rect.adjusted(cardPadding, 0, -cardPadding, 0);
    drawText(painter, option, area, strong(option), theme.color(Role::Text), group.title);
    const int taken = QFontMetrics(strong(option)).horizontalAdvance(group.title) + textGap;
    drawText(painter, option, QStyle::visualRect(option.direction, area, area.adjusted(taken, 0, 0, 0)),
             plain(option), theme.color(Role::Dim), QLocale().toString(group.count));
}

} // namespace riffdesk
