#include "presetlistmodel.h"

#include <QFile>
#include <QMimeData>
#include <QUrl>

namespace riffdesk {

PresetListModel::PresetListModel(const PresetStore& store, const Catalogue& catalogue, QObject* parent)
    : QStringListModel(parent)
    , m_store(store)
    , m_catalogue(catalogue)
{
    refresh();
}

void PresetListModel::refresh()
{
    setStringList(m_store.names());
}

Qt::ItemFlags PresetListModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
                           : Qt::NoItemFlags;
}

QStringList PresetListModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list")};
}

QMimeData* PresetListModel::mimeData(const QModelIndexList& indexes) const
{
    QList<QUrl> urls;
    for (const QModelIndex& index : indexes) {
        const Result<Preset> preset = m_store.load(at(index.row()));
        if (!preset)
            continue;
        QFile file(m_folder.filePath(preset->fileName()));
        const QByteArray bytes = preset->toJson(m_catalogue);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
            urls.append(QUrl::fromLocalFile(file.fileName()));
    }
    if (urls.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setUrls(urls);
    return data;
}

} // namespace riffdesk
