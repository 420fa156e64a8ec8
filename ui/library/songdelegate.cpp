#include "songdelegate.h"

#include "library/song.h"
#include "ui/theme/theme.h"
#include "ui/widgets/covercache.h"
#include "ui/widgets/coverlabel.h"
#include "ui/widgets/songlistmodel.h"
#include "ui/widgets/stars.h"
#include "ui/widgets/subtitleline.h"
#include "ui/widgets/tabularlabel.h"
#include "ui/widgets/textfont.h"
#include "ui/widgets/timetext.h"

#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace riffdesk {

namespace {

constexpr int rowCoverSide = 40;
constexpr int starHeight = 12;
constexpr int textGap = 8; ///< cover to title
constexpr int lineGap = 4;
constexpr int cardGap = 10; ///< below a card
constexpr int playSide = 48; ///< of the mark on a card's cover
constexpr int dotSide = 8; ///< of the mark of a new song
constexpr int columnGap = 16;
constexpr int leastTitle = 200; ///< beside the date
constexpr int roomyTitle = 320; ///< beside the model

using Role = Theme::Role;

QFont strong(const QStyleOptionViewItem& option)
{
    return textFont(option.font, Theme::smallText, QFont::DemiBold);
}

QFont plain(const QStyleOptionViewItem& option)
{
    return textFont(option.font, Theme::smallText);
}

void drawText(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area, const QFont& font,
              const QColor& color, const QString& text, Qt::Alignment alignment = Qt::AlignLeft,
              Qt::TextElideMode elide = Qt::ElideRight)
{
    if (area.width() <= 0)
        return;
    painter->setFont(font);
    painter->setPen(color);
    const auto visual = QStyle::visualAlignment(option.direction, alignment | Qt::AlignVCenter);
    const int runs = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    // Not clipped: letters that the font has not come from another one, whose line may be higher.
    painter->drawText(area, int(visual) | runs | Qt::TextSingleLine | Qt::TextDontClip,
                      QFontMetrics(font).elidedText(text, elide, area.width()));
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

SongDelegate::SongDelegate(CoverCache& covers, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_covers(covers)
{ }

int SongDelegate::coverSide() const
{
    return m_shape == Shape::Row ? rowCoverSide : m_coverSide;
}

int SongDelegate::cardHeight(const QFont& font) const
{
    const int line = QFontMetrics(textFont(font, Theme::smallText)).height();
    return cardPadding + m_coverSide + textGap + 3 * line + 2 * lineGap + cardPadding + 2 + cardGap;
}

QSize SongDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    if (m_shape == Shape::Row)
        return {option.rect.width(), rowHeight};
    return {m_coverSide + 2 * cardPadding, cardHeight(option.font)};
}

QRect SongDelegate::cardRect(const QRect& item, Qt::LayoutDirection direction) const
{
    if (m_shape == Shape::Row)
        return item.adjusted(0, 1, 0, -1);
    const QRect card(item.left(), item.top(), m_coverSide + 2 * cardPadding, item.height() - cardGap);
    return QStyle::visualRect(direction, item, card);
}

QRect SongDelegate::coverRect(const QRect& item, Qt::LayoutDirection direction) const
{
    const QRect card = cardRect(item, direction);
    if (m_shape == Shape::Card)
        return {card.left() + cardPadding, card.top() + cardPadding, m_coverSide, m_coverSide};
    const QRect cover(item.left() + cardPadding, item.top() + (item.height() - rowCoverSide) / 2,
                      rowCoverSide, rowCoverSide);
    return QStyle::visualRect(direction, item, cover);
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
    paintSurface(painter, option, cardRect(option.rect, option.direction));
    paintCover(painter, option, index);
    if (m_shape == Shape::Card)
        paintCard(painter, option, index);
    else
        paintRow(painter, option, index);
    painter->restore();
}

void SongDelegate::paintSurface(QPainter* painter, const QStyleOptionViewItem& option,
                                const QRect& area) const
{
    const Theme& theme = Theme::of(option.palette);
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
        drawMark(painter, cover, playing == SongListModel::Playing::Yes, m_shape == Shape::Card ? 20 : 13);
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

SongDelegate::Columns SongDelegate::columns(const QRect& row, const QFont& font,
                                            Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(textFont(font, Theme::smallText));
    const int start = row.left() + cardPadding + rowCoverSide + 12;
    int right = row.right() + 1 - 12;
    Columns columns;
    const auto add = [&](QRect& column, int width) {
        column = QStyle::visualRect(direction, row, QRect(right - width, row.top(), width, row.height()));
        right -= width + columnGap;
    };
    const QLocale locale;
    const int date =
        metrics.horizontalAdvance(locale.toString(QDate(2028, 12, 28), QLocale::ShortFormat)) + 4;
    const int stars = stars::size(starHeight).width();
    const int length = TabularLabel::width(metrics, QStringLiteral("0:00:00"));
    const int model = metrics.horizontalAdvance(QStringLiteral("FUZZ-2.0 Raw0"));
    if (right - start - stars - length - date - 3 * columnGap >= leastTitle)
        add(columns.date, date);
    add(columns.length, length);
    add(columns.rating, stars);
    if (right - start - model - columnGap >= roomyTitle)
        add(columns.model, model);
    columns.title = QStyle::visualRect(direction, row, QRect(start, row.top(), right - start, row.height()));
    return columns;
}

/// A title without a second line stands in the middle of the two.
QRect SongDelegate::titleRect(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = QFontMetrics(strong(option)).height();
    const int both = 2 * line + lineGap;
    QRect area;
    if (m_shape == Shape::Card) {
        const QRect cover = coverRect(option.rect, option.direction);
        area = QRect(cover.left(), cover.bottom() + 1 + textGap, cover.width(), both);
    } else {
        area = columns(option.rect, option.font, option.direction).title;
        area = QRect(area.left(), area.center().y() + 1 - both / 2, area.width(), both);
    }
    const bool alone = index.data(SongListModel::WhatRole).toString().isEmpty()
                       && index.data(whichRole(option)).toString().isEmpty();
    return alone ? QRect(area.left(), area.top() + (both - line) / 2, area.width(), line)
                 : QRect(area.left(), area.top(), area.width(), line);
}

int SongDelegate::whichRole(const QStyleOptionViewItem& option) const
{
    const bool hasDate =
        m_shape == Shape::Row && !columns(option.rect, option.font, option.direction).date.isEmpty();
    return hasDate ? SongListModel::TakeRole : SongListModel::WhichRole;
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
    drawText(painter, option, words, strong(option), theme.color(Role::Text), option.text);
    const QString subtitle =
        elidedSubtitle(index.data(SongListModel::WhatRole).toString(),
                       index.data(whichRole(option)).toString(), QFontMetrics(plain(option)), line.width());
    drawText(painter, option, line.translated(0, line.height() + lineGap), plain(option),
             theme.color(Role::Dim), subtitle);
}

void SongDelegate::paintStars(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                              const QRect& area) const
{
    const Theme& theme = Theme::of(option.palette);
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                            stars::size(starHeight), area);
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
    const Theme& theme = Theme::of(option.palette);
    const Columns place = columns(option.rect, option.font, option.direction);
    paintTitle(painter, option, index);
    if (!place.rating.isEmpty())
        paintStars(painter, option, index, place.rating);
    if (!place.length.isEmpty()) {
        const double seconds = index.data(SongListModel::DurationRole).toDouble();
        painter->setFont(plain(option));
        painter->setPen(theme.color(Role::Dim));
        TabularLabel::draw(painter, place.length, QStyle::visualAlignment(option.direction, Qt::AlignRight),
                           seconds > 0 ? timetext::clock(seconds) : QStringLiteral("–"));
    }
    const QDateTime created = index.data(SongListModel::CreatedRole).toDateTime().toLocalTime();
    drawText(painter, option, place.date, plain(option), theme.color(Role::Dim),
             QLocale().toString(created.date(), QLocale::ShortFormat), Qt::AlignRight);
    drawText(painter, option, place.model, plain(option), theme.color(Role::Dim),
             index.data(SongListModel::ModelRole).toString());
}

bool SongDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonDblClick)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const bool onMark = playArea(option.rect, option.direction).contains(mouse->position().toPoint());
    const bool secondRelease = std::exchange(m_doubleClicked, event->type() == QEvent::MouseButtonDblClick);
    // On the mark the first click has played it; elsewhere only a double click does.
    if (event->type() == QEvent::MouseButtonDblClick ? !onMark : onMark && !secondRelease) {
        Q_EMIT playClicked(index);
        return true;
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

QWidget* SongDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("renameEdit"));
    editor->setAccessibleName(tr("Title"));
    editor->setMaxLength(200);
    return editor;
}

void SongDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    QRect area = titleRect(option, index);
    const int height = editor->sizeHint().height();
    area.setTop(area.center().y() - height / 2);
    area.setHeight(height);
    editor->setGeometry(area.adjusted(-4, 0, 4, 0).intersected(option.rect));
}

} // namespace riffdesk
