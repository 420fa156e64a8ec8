#include "ui/widgets/songdrag.h"

#include "ui/theme/theme.h"
#include "ui/widgets/songlistmodel.h"

#include <QDrag>
#include <QMimeData>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace riffdesk {

QMimeData* SongDrag::makeData() const
{
    auto* data = new QMimeData;
    if (region || !stems.isEmpty())
        data->setData(QLatin1String(partMimeType), ids.value(0).toUtf8());
    else if (ids.isEmpty())
        data->setData(QLatin1String(SongListModel::selectionMimeType), QByteArray::number(count));
    else
        data->setData(QLatin1String(SongListModel::songMimeType), ids.join(QLatin1Char('\n')).toUtf8());
    return data;
}

QPixmap dragPicture(const QWidget& source, const QPixmap& outline, const QString& words)
{
    constexpr QSize most(220, 40);
    constexpr int textHeight = 20;
    const int outlineWidth = std::min(outline.deviceIndependentSize().toSize().width(), most.width());
    const int wide = std::max(outlineWidth, source.fontMetrics().horizontalAdvance(words) + 2 * Theme::grid);
    const QSize size(wide, most.height() + textHeight);
    QPixmap picture(size * source.devicePixelRatioF());
    picture.setDevicePixelRatio(source.devicePixelRatioF());
    picture.fill(Qt::transparent);
    const Theme& theme = Theme::of(&source);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Theme::Role::Raised));
    painter.drawRoundedRect(QRect({}, size), Theme::radius, Theme::radius);
    painter.drawPixmap(QRect(0, textHeight, wide, most.height()).adjusted(2, 0, -2, -2), outline);
    painter.setFont(source.font());
    painter.setPen(theme.color(Theme::Role::Text));
    painter.drawText(QRect(0, 0, wide, textHeight), Qt::AlignCenter, words);
    return picture;
}

void carryOut(const SongDrag& drag, const SongDragger& dragger)
{
    if (dragger)
        return dragger(drag);
    if (drag.region || !drag.stems.isEmpty())
        return;
    auto* started = new QDrag(drag.source); // goes by itself when the drag is over
    started->setMimeData(drag.makeData());
    started->setPixmap(drag.picture);
    started->setHotSpot(QRect({}, drag.picture.deviceIndependentSize().toSize()).center());
    started->exec(Qt::CopyAction);
}

} // namespace riffdesk
