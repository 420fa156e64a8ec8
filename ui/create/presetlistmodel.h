#pragma once

#include "form/presetstore.h"

#include <QStringListModel>
#include <QTemporaryDir>

namespace riffdesk {

/// The presets by name; each can be dragged out as a file. The store outlives this.
class PresetListModel : public QStringListModel
{
    Q_OBJECT

public:
    PresetListModel(const PresetStore& store, const Catalogue& catalogue, QObject* parent = nullptr);

    void refresh();
    [[nodiscard]] QString at(int row) const { return stringList().value(row); }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    /// Files of their own, that go with the model.
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    const PresetStore& m_store;
    const Catalogue& m_catalogue;
    QTemporaryDir m_folder;
};

} // namespace riffdesk
