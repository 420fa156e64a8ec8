#include "ui/widgets/songlistmodel.h"

#include "library/edits.h"
#include "library/library.h"
#include "library/songtext.h"
#include "ui/widgets/songdrag.h"
#include "ui/widgets/stars.h"
#include "ui/widgets/timetext.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <iterator>
#include <utility>

namespace riffdesk {

SongListModel::SongListModel(Library& library, QObject* parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_songs(library)
{
    connect(&m_songs, &SongIndex::aboutToReset, this, [this] { beginResetModel(); });
    connect(&m_songs, &SongIndex::reset, this, [this] { endResetModel(); });
    connect(&m_songs, &SongIndex::aboutToRemove, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(&m_songs, &SongIndex::removed, this, [this] { endRemoveRows(); });
    connect(&m_songs, &SongIndex::aboutToInsert, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&m_songs, &SongIndex::inserted, this, [this] { endInsertRows(); });
    connect(&m_songs, &SongIndex::changed, this,
            [this](int first, int last) { Q_EMIT dataChanged(index(first), index(last)); });
}

SongListModel::~SongListModel() = default;

void SongListModel::setPlaying(const QString& songId, bool playing)
{
    const QString before = std::exchange(m_playingId, songId);
    m_playing = playing;
    m_playingSong = songId.isEmpty() ? 0 : m_library.number(songId);
    for (const QString& id : before == songId ? QStringList{songId} : QStringList{before, songId}) {
        if (const int row = id.isEmpty() ? -1 : m_songs.rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {PlayingRole, Qt::AccessibleTextRole});
    }
}

QString SongListModel::groupTitle(const SongGroup& group) const
{
    if (group.day.isValid()) {
        const QDate today = QDate::currentDate();
        return group.day == today               ? tr("Today")
               : group.day == today.addDays(-1) ? tr("Yesterday")
                                                : QLocale().toString(group.day, QLocale::LongFormat);
    }
    if (!group.name.isEmpty())
        return group.name;
    return m_songs.query().grouping() == SongQuery::Grouping::Source ? tr("Without a source song")
                                                                     : tr("In no playlist");
}

/// Under which heading it stands, which only the eye sees, and the model.
QString SongListModel::accessibleDescription(int row, const SongSummary& song) const
{
    const QVector<SongGroup>& groups = m_songs.groups();
    const auto next = std::upper_bound(groups.cbegin(), groups.cend(), row,
                                       [](int at, const SongGroup& group) { return at < group.firstRow; });
    if (next == groups.cbegin())
        return song.model;
    const QString title = groupTitle(*std::prev(next));
    return song.model.isEmpty() ? title : title + QLatin1String(", ") + song.model;
}

int SongListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_songs.size();
}

QVariant SongListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == IdRole)
        return m_songs.id(index.row());
    const SongSummary* song = this->song(index.row());
    if (song == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return songtext::title(*song);
    case Qt::AccessibleTextRole:
        return accessibleText(index.row(), *song);
    case Qt::AccessibleDescriptionRole:
        return accessibleDescription(index.row(), *song);
    case WhatRole:
        return songtext::subtitle(*song).what;
    case WhichRole:
        return songtext::subtitle(*song).which;
    case TakeRole:
        return songtext::subtitle(*song, songtext::Date::Left).which;
    case NewRole:
        return song->isNew;
    case ModelRole:
        return song->model;
    case DurationRole:
        return song->durationSeconds;
    case CreatedRole:
        return song->createdAt;
    case RatingRole:
        return song->rating;
    case MediaRole:
        return int(song->media);
    case CoverRole:
        return m_library.coverPath(*song);
    case PlayingRole:
        return int(!isPlaying(index.row()) ? Playing::No : m_playing ? Playing::Yes : Playing::Paused);
    case StyleRole:
        return song->style;
    case SourceRole:
        return song->parentTitle;
    case FlagRole:
        return int(song->flag);
    case TagsRole:
        return QVariant::fromValue(song->tags);
    case PlaysRole:
        return song->playCount;
    case LastPlayedRole:
        return song->lastPlayedAt;
    case TakesRole: {
        const SongIndex::Takes takes = m_songs.takes(index.row());
        return takes.count > 1 && (takes.isFolded || takes.take == 0) ? takes.count : 0;
    }
    case UnfoldedRole: {
        const SongIndex::Takes takes = m_songs.takes(index.row());
        return takes.count > 1 && !takes.isFolded;
    }
    default:
        return {};
    }
}

QString SongListModel::accessibleText(int row, const SongSummary& song) const
{
    QStringList parts{songtext::title(song)};
    if (const SongIndex::Takes takes = m_songs.takes(row); takes.isFolded)
        parts << tr("%Ln takes", "at least two", takes.count);
    if (song.isNew)
        parts << tr("new", "a song that was not heard yet");
    if (isPlaying(row) && m_playing)
        parts << tr("playing");
    if (song.durationSeconds > 0)
        parts << timetext::clock(song.durationSeconds);
    parts << songtext::subtitle(song).text();
    parts.removeAll(QString());
    parts << stars::text(song.rating);
    if (song.media == Song::Media::Pending)
        parts << tr("audio on its way");
    else if (song.media == Song::Media::Missing)
        parts << tr("audio missing");
    return QLocale().createSeparatedList(parts);
}

bool SongListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const SongSummary* song = this->song(index.row());
    if (song == nullptr || role != Qt::EditRole)
        return false;
    const QString title = value.toString().trimmed();
    if (title == songtext::title(*song))
        return true; // also the one an untitled song goes by
    m_library.edits().apply(SongEdit::rename(song->number, title));
    return true;
}

Qt::ItemFlags SongListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags renaming = m_library.isReadOnly() ? Qt::NoItemFlags : Qt::ItemIsEditable;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
           | renaming;
}

QHash<int, QByteArray> SongListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "songId"},         {WhatRole, "what"},        {WhichRole, "which"},
                  {TakeRole, "take"},         {NewRole, "new"},          {ModelRole, "model"},
                  {DurationRole, "duration"}, {CreatedRole, "created"},  {RatingRole, "rating"},
                  {MediaRole, "media"},       {CoverRole, "cover"},      {PlayingRole, "playing"},
                  {StyleRole, "style"},       {SourceRole, "source"},    {FlagRole, "flag"},
                  {TagsRole, "tags"},         {PlaysRole, "plays"},      {LastPlayedRole, "lastPlayed"},
                  {TakesRole, "takes"},       {UnfoldedRole, "unfolded"}});
    return names;
}

QStringList SongListModel::mimeTypes() const
{
    return {QString::fromLatin1(songMimeType)};
}

QMimeData* SongListModel::mimeData(const QModelIndexList& indexes) const
{
    SongNumbers songs;
    for (const QModelIndex& index : indexes.mid(0, SongDrag::mostNamed))
        songs << m_songs.songs(index.row(), index.row());
    SongDrag drag;
    for (const SongSummary& song : m_songs.summaries(songs)) // at once, what is not here yet
        drag.ids << song.id;
    drag.count = int(drag.ids.size());
    return drag.ids.isEmpty() ? nullptr : drag.makeData();
}

} // namespace riffdesk
