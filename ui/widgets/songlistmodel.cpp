#include "ui/widgets/songlistmodel.h"

#include "library/edits.h"
#include "library/library.h"
#include "library/songtext.h"
#include "ui/widgets/stars.h"
#include "ui/widgets/timetext.h"

#include <QLocale>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace riffdesk {

namespace {
constexpr int refreshDelayMs = 60; ///< several changes at once become one question
}

SongListModel::SongListModel(Library& library, QObject* parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_search(library)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelayMs);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        // A first page on its way will hold the change; a next page is asked for again behind the refreshed
        // rows.
        startRequest(m_request == Request::FirstPage || m_total < 0 ? Request::FirstPage : Request::Refresh);
    });
    connect(&m_search, &SongSearch::answered, this, &SongListModel::accept);
    connect(&m_search, &SongSearch::failed, this, &SongListModel::refuse);
    connect(&library, &Library::songAdded, this, &SongListModel::onAdded);
    connect(&library, &Library::songsChanged, this, [this](const QStringList& ids) {
        for (const QString& id : ids)
            onChanged(id);
    });
    connect(&library, &Library::songsRemoved, this, &SongListModel::onRemoved);
    connect(&library, &Library::songsRestored, this, &SongListModel::refreshSoon);
}

SongListModel::~SongListModel() = default;

void SongListModel::setQuery(const SongQuery& query)
{
    m_query = query;
    startRequest(Request::FirstPage);
}

const SongSummary* SongListModel::song(int row) const
{
    return row >= 0 && row < m_songs.size() ? &m_songs.at(row) : nullptr;
}

int SongListModel::rowOf(const QString& songId) const
{
    if (!m_ids.contains(songId))
        return -1;
    const auto found =
        std::find_if(m_songs.cbegin(), m_songs.cend(), [&](const SongSummary& s) { return s.id == songId; });
    return int(found - m_songs.cbegin());
}

void SongListModel::setPlaying(const QString& songId, bool playing)
{
    const int before = rowOf(m_playingId);
    m_playingId = songId;
    m_playing = playing;
    const int now = rowOf(m_playingId);
    const QList<int> roles{PlayingRole, Qt::AccessibleTextRole};
    if (before >= 0)
        Q_EMIT dataChanged(index(before), index(before), roles);
    if (now >= 0 && now != before)
        Q_EMIT dataChanged(index(now), index(now), roles);
}

int SongListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_songs.size());
}

QVariant SongListModel::data(const QModelIndex& index, int role) const
{
    const SongSummary* song =
        index.isValid() && !index.parent().isValid() ? this->song(index.row()) : nullptr;
    if (song == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return songtext::title(*song);
    case Qt::AccessibleTextRole:
        return accessibleText(*song);
    case Qt::AccessibleDescriptionRole:
        return song->model;
    case IdRole:
        return song->id;
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
        return int(song->id != m_playingId ? Playing::No : m_playing ? Playing::Yes : Playing::Paused);
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
    default:
        return {};
    }
}

QString SongListModel::accessibleText(const SongSummary& song) const
{
    QStringList parts{songtext::title(song)};
    if (song.isNew)
        parts << tr("new", "a song that was not heard yet");
    if (song.id == m_playingId && m_playing)
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
    names.insert({{IdRole, "songId"},
                  {WhatRole, "what"},
                  {WhichRole, "which"},
                  {TakeRole, "take"},
                  {NewRole, "new"},
                  {ModelRole, "model"},
                  {DurationRole, "duration"},
                  {CreatedRole, "created"},
                  {RatingRole, "rating"},
                  {MediaRole, "media"},
                  {CoverRole, "cover"},
                  {PlayingRole, "playing"},
                  {StyleRole, "style"},
                  {SourceRole, "source"},
                  {FlagRole, "flag"},
                  {TagsRole, "tags"},
                  {PlaysRole, "plays"},
                  {LastPlayedRole, "lastPlayed"}});
    return names;
}

bool SongListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_request == Request::Nothing && m_songs.size() < m_total;
}

void SongListModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        startRequest(Request::NextPage);
}

QStringList SongListModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list"), QString::fromLatin1(songMimeType)};
}

QMimeData* SongListModel::mimeData(const QModelIndexList& indexes) const
{
    QList<QUrl> files;
    QStringList ids;
    for (const QModelIndex& index : indexes) {
        const SongSummary* song = this->song(index.row());
        if (song == nullptr)
            continue;
        ids << song->id;
        const QString path = m_library.audioPath(*song);
        if (!path.isEmpty())
            files << QUrl::fromLocalFile(path);
    }
    if (ids.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    if (!files.isEmpty())
        data->setUrls(files);
    data->setData(QString::fromLatin1(songMimeType), ids.join(QLatin1Char('\n')).toUtf8());
    return data;
}

bool SongListModel::followsInserts() const
{
    return m_query == SongQuery();
}

void SongListModel::startRequest(Request what)
{
    if (what != Request::NextPage)
        m_refresh.stop(); // this question answers it
    m_request = what;
    const int known = int(m_songs.size());
    if (what == Request::NextPage)
        m_ticket = m_search.ask(m_query, known);
    else
        m_ticket = m_search.ask(
            m_query, 0, what == Request::Refresh ? qMax(known, SongSearch::pageSize) : SongSearch::pageSize);
}

void SongListModel::accept(const SongSearch::Page& page)
{
    if (page.ticket != m_ticket)
        return;
    const Request asked = std::exchange(m_request, Request::Nothing);
    switch (asked) {
    case Request::Nothing:
        return;
    case Request::FirstPage:
        replaceAll(page.songs);
        break;
    case Request::Refresh:
        merge(page.songs);
        break;
    case Request::NextPage:
        append(page.songs);
        if (page.songs.isEmpty())
            setTotal(int(m_songs.size())); // the rows went while we asked: nothing more is there
        return;
    }
    setTotal(qMax(page.total, int(m_songs.size())));
    if (asked == Request::FirstPage)
        Q_EMIT loaded();
    else
        Q_EMIT refreshed();
}

void SongListModel::refuse(quint64 ticket, const Error& error)
{
    if (ticket != m_ticket)
        return;
    m_request = Request::Nothing;
    Q_EMIT failed(error);
}

void SongListModel::replaceAll(const QVector<SongSummary>& songs)
{
    beginResetModel();
    m_songs = songs;
    m_ids.clear();
    for (const SongSummary& song : songs)
        m_ids.insert(song.id);
    endResetModel();
}

void SongListModel::append(const QVector<SongSummary>& songs)
{
    QVector<SongSummary> fresh;
    fresh.reserve(songs.size());
    for (const SongSummary& song : songs) {
        if (m_ids.contains(song.id))
            continue;
        m_ids.insert(song.id);
        fresh << song;
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, int(m_songs.size()), int(m_songs.size() + fresh.size()) - 1);
    m_songs << fresh;
    endInsertRows();
}

void SongListModel::removeRowRange(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row)
        m_ids.remove(m_songs.at(row).id);
    m_songs.remove(first, last - first + 1);
    endRemoveRows();
}

void SongListModel::merge(const QVector<SongSummary>& songs)
{
    QHash<QString, int> wanted; // id → place in the new list
    for (int i = 0; i < songs.size(); ++i)
        wanted.insert(songs.at(i).id, i);
    // What has gone, and what stands before something it should stand behind, leaves; the rest keeps its
    // order.
    int highest = -1;
    QVector<bool> keep(m_songs.size());
    for (int row = 0; row < m_songs.size(); ++row) {
        const int place = wanted.value(m_songs.at(row).id, -1);
        keep[row] = place > highest;
        highest = qMax(highest, place);
    }
    for (int last = int(m_songs.size()) - 1; last >= 0; --last) {
        if (keep.at(last))
            continue;
        int first = last;
        while (first > 0 && !keep.at(first - 1))
            --first;
        removeRowRange(first, last);
        last = first;
    }
    for (int row = 0; row < songs.size();) {
        const SongSummary& song = songs.at(row);
        if (row < m_songs.size() && m_songs.at(row).id == song.id) {
            if (m_songs.at(row) != song) {
                m_songs[row] = song;
                Q_EMIT dataChanged(index(row), index(row));
            }
            ++row;
            continue;
        }
        int end = row;
        while (end < songs.size() && !m_ids.contains(songs.at(end).id))
            ++end;
        Q_ASSERT(end > row);
        beginInsertRows({}, row, end - 1);
        m_songs.insert(row, end - row, SongSummary());
        for (int i = row; i < end; ++i) {
            m_songs[i] = songs.at(i);
            m_ids.insert(songs.at(i).id);
        }
        endInsertRows();
        row = end;
    }
}

void SongListModel::setTotal(int total)
{
    if (total == m_total)
        return;
    m_total = total;
    Q_EMIT totalChanged(total);
}

void SongListModel::refreshSoon()
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

void SongListModel::onAdded(const QString& id)
{
    if (m_ids.contains(id)) {
        onChanged(id);
        return;
    }
    const std::optional<SongSummary> song = followsInserts() ? m_library.summary(id) : std::nullopt;
    if (!song || m_total < 0 || m_request != Request::Nothing) {
        refreshSoon();
        return;
    }
    const auto place = std::find_if(m_songs.cbegin(), m_songs.cend(), [&](const SongSummary& other) {
        return other.createdAt <= song->createdAt;
    });
    const int row = int(place - m_songs.cbegin());
    if (row == m_songs.size() && row < m_total) { // it belongs among the pages that are not here yet
        setTotal(m_total + 1);
        return;
    }
    beginInsertRows({}, row, row);
    m_songs.insert(row, *song);
    m_ids.insert(id);
    endInsertRows();
    setTotal(m_total + 1);
}

void SongListModel::onChanged(const QString& id)
{
    const int row = rowOf(id);
    if (row < 0 || !followsInserts())
        refreshSoon(); // it may match now, match no longer, or stand elsewhere
    if (row < 0)
        return;
    const std::optional<SongSummary> song = m_library.summary(id);
    if (!song || *song == m_songs.at(row))
        return;
    if (song->createdAt != m_songs.at(row).createdAt)
        refreshSoon();
    m_songs[row] = *song;
    Q_EMIT dataChanged(index(row), index(row));
}

void SongListModel::onRemoved(const QStringList& ids)
{
    bool unknown = m_query.isOfTrash();
    int gone = 0;
    for (const QString& id : ids) {
        const int row = rowOf(id);
        if (row < 0) {
            unknown = true;
            continue;
        }
        if (m_query.isOfTrash())
            continue; // what comes into the trash and what leaves it for good look the same: ask
        removeRowRange(row, row);
        ++gone;
    }
    if (gone > 0 && m_total >= 0)
        setTotal(m_total - gone);
    if (unknown || m_request != Request::Nothing)
        refreshSoon();
}

} // namespace riffdesk
