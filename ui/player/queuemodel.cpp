#include "queuemodel.h"

#include "library/library.h"
#include "library/songtext.h"
#include "playback/playback.h"
#include "ui/widgets/songlistmodel.h"
#include "ui/widgets/timetext.h"

#include <QScopedValueRollback>

namespace riffdesk {

QueueModel::QueueModel(Playback& playback, Library& library, QObject* parent)
    : QAbstractListModel(parent)
    , m_playback(playback)
    , m_library(library)
    , m_ids(coming())
{
    connect(&m_playback, &Playback::queueChanged, this, &QueueModel::refresh);
    connect(&m_playback, &Playback::songChanged, this, &QueueModel::refresh);
    connect(&m_playback, &Playback::modesChanged, this, &QueueModel::refresh);
    connect(&m_library, &Library::songsChanged, this, [this](const QStringList& ids) {
        for (const QString& id : ids)
            m_summaries.remove(id);
        if (!m_ids.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1));
    });
}

QStringList QueueModel::coming() const
{
    const PlayQueue& queue = m_playback.queue();
    const QString first = queue.current().isEmpty() ? queue.next(true) : queue.current();
    const QStringList ids = queue.ids();
    const auto at = first.isEmpty() ? -1 : ids.indexOf(first);
    return at < 0 ? QStringList() : ids.mid(at, mostShown);
}

void QueueModel::refresh()
{
    QStringList ids = coming();
    if (m_changing || ids == m_ids)
        return;
    // Mostly the song before has ended, or some were added behind: then nothing jumps in the view.
    if (const auto gone = ids.isEmpty() ? -1 : m_ids.indexOf(ids.first()); gone > 0) {
        beginRemoveRows({}, 0, int(gone) - 1);
        m_ids.remove(0, gone);
        endRemoveRows();
        Q_EMIT dataChanged(index(0), index(0));
    }
    if (ids.size() > m_ids.size() && ids.mid(0, m_ids.size()) == m_ids) {
        beginInsertRows({}, int(m_ids.size()), int(ids.size()) - 1);
        m_ids = ids;
        endInsertRows();
    }
    if (ids == m_ids)
        return;
    beginResetModel();
    m_ids = std::move(ids);
    endResetModel();
}

QString QueueModel::idAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_ids.size() ? m_ids.at(index.row()) : QString();
}

bool QueueModel::isOn(const QModelIndex& index) const
{
    return index.isValid() && index.row() == 0 && idAt(index) == m_playback.songId();
}

const SongSummary& QueueModel::summary(const QString& id) const
{
    auto found = m_summaries.constFind(id);
    if (found == m_summaries.constEnd())
        found = m_summaries.insert(id, m_library.summary(id).value_or(SongSummary()));
    return *found;
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    const QString id = idAt(index);
    if (id.isEmpty())
        return {};
    const SongSummary& song = summary(id);
    const QString title = songtext::title(song);
    songtext::Subtitle about = songtext::subtitle(song);
    if (isOn(index))
        about.what = tr("on now", "the song that is playing");
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::AccessibleTextRole:
        return QString(title + QStringLiteral(", ") + timetext::clock(song.durationSeconds)
                       + QStringLiteral(", ") + about.text());
    case SongListModel::IdRole:
        return id;
    case SongListModel::WhatRole:
        return about.what;
    case SongListModel::WhichRole:
        return about.which;
    case SongListModel::DurationRole:
        return song.durationSeconds;
    case SongListModel::CoverRole:
        return m_library.coverPath(song);
    default:
        return {};
    }
}

Qt::ItemFlags QueueModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows
    const Qt::ItemFlags every = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isOn(index) ? every : every | Qt::ItemIsDragEnabled;
}

bool QueueModel::removeRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > m_ids.size() || isOn(index(row)))
        return false;
    const QScopedValueRollback changing(m_changing, true);
    beginRemoveRows({}, row, row + count - 1);
    m_playback.dequeue(m_ids.mid(row, count));
    m_ids.remove(row, count);
    endRemoveRows();
    return true;
}

bool QueueModel::moveRows(const QModelIndex& sourceParent, int row, int count,
                          const QModelIndex& targetParent, int target)
{
    if (sourceParent.isValid() || targetParent.isValid() || row < 0 || count < 1 || row + count > m_ids.size()
        || isOn(index(row)) || isOn(index(target)))
        return false;
    if (!beginMoveRows({}, row, row + count - 1, {}, target))
        return false;
    const QScopedValueRollback changing(m_changing, true);
    const QStringList moved = m_ids.mid(row, count);
    m_ids.remove(row, count);
    const int place = target > row ? target - count : target;
    for (int i = 0; i < count; ++i)
        m_ids.insert(place + i, moved.at(i));
    m_playback.playNext(isOn(index(0)) ? m_ids.mid(1) : m_ids); // all that are shown, in their new order
    endMoveRows();
    return true;
}

} // namespace riffdesk
