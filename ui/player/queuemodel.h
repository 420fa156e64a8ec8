#pragma once

#include "library/song.h"

#include <QAbstractListModel>
#include <QHash>
#include <QStringList>

namespace riffdesk {

class Library;
class Playback;

/// The song that is on and those that come after it, in playing order; with the roles of SongListModel that
/// lists of songs need. Rows can be moved and taken out, the first one, which is on, cannot. The references
/// outlive it.
class QueueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int mostShown = 200;

    QueueModel(Playback& playback, Library& library, QObject* parent = nullptr);

    [[nodiscard]] QString idAt(const QModelIndex& index) const;
    [[nodiscard]] bool isOn(const QModelIndex& index) const; ///< it is the song that is playing

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;
    bool moveRows(const QModelIndex& sourceParent, int row, int count, const QModelIndex& targetParent,
                  int target) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

private:
    void refresh();
    [[nodiscard]] QStringList coming() const;
    [[nodiscard]] const SongSummary& summary(const QString& id) const;

    Playback& m_playback;
    Library& m_library;
    QStringList m_ids;
    mutable QHash<QString, SongSummary> m_summaries; ///< of those that were looked at
    bool m_changing = false; ///< the queue changes by what is done here
};

} // namespace riffdesk
