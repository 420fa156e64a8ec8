#include "ui/widgets/songdrag.h"

#include "ui/widgets/songlistmodel.h"

#include <QDrag>
#include <QMimeData>
#include <QWidget>

namespace riffdesk {

QMimeData* SongDrag::makeData() const
{
    auto* data = new QMimeData;
    if (region)
        data->setData(QLatin1String(regionMimeType), ids.value(0).toUtf8());
    else if (ids.isEmpty())
        data->setData(QLatin1String(SongListModel::selectionMimeType), QByteArray::number(count));
    else
        data->setData(QLatin1String(SongListModel::songMimeType), ids.join(QLatin1Char('\n')).toUtf8());
    return data;
}

void carryOut(const SongDrag& drag, const SongDragger& dragger)
{
    if (dragger)
        return dragger(drag);
    if (drag.region)
        return;
    auto* started = new QDrag(drag.source); // goes by itself when the drag is over
    started->setMimeData(drag.makeData());
    started->setPixmap(drag.picture);
    started->setHotSpot(QRect({}, drag.picture.deviceIndependentSize().toSize()).center());
    started->exec(Qt::CopyAction);
}

} // namespace riffdesk
