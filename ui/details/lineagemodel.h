#pragma once

#include "library/lineage.h"

#include <QAbstractItemModel>
#include <QVector>

namespace riffdesk {

class Library;

/// A family of songs for views, with the roles of SongListModel where they have one: WhatRole is how it was
/// made of its parent, WhichRole take and day.
class LineageModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole + 100, ///< int, a Lineage::State
        ShownRole, ///< bool, it is the song that the family is shown for
    };

    explicit LineageModel(const Library& library, QObject* parent = nullptr); ///< it outlives this

    void setLineage(Lineage lineage);
    void setShown(const QString& songId); ///< which song the family is shown for
    [[nodiscard]] const Lineage& lineage() const { return m_lineage; }
    /// The node of a row; the index must be valid.
    [[nodiscard]] const Lineage::Node& node(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& songId) const; ///< invalid where it is not there
    [[nodiscard]] int depth() const { return m_depth; } ///< of the deepest one; a root has 0

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QModelIndex indexAt(int node) const;
    [[nodiscard]] QString title(const Lineage::Node& node) const;
    [[nodiscard]] QString how(const Lineage::Node& node) const;
    [[nodiscard]] QString description(const Lineage::Node& node) const;

    const Library& m_library;
    Lineage m_lineage;
    QString m_shown;
    QVector<QVector<int>> m_children; ///< nodes below each node; the last one's are the roots
    QVector<int> m_rows; ///< of each node below its parent
    QVector<int> m_levels; ///< of each node; a root's is 0
    int m_depth = 0;
};

} // namespace riffdesk
