#include "collectionsmodel.h"

#include "library/edits.h"
#include "library/library.h"
#include "library/songquery.h"
#include "ui/theme/theme.h"
#include "ui/widgets/songlistmodel.h"

#include <QMimeData>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr int settleMs = 200;

QString filterText(const char* key, const QString& name)
{
    SongQuery::Part part;
    part.kind = SongQuery::Part::Kind::Filter;
    part.key = QLatin1String(key);
    part.value = name;
    return part.text();
}

QString iconOf(CollectionsModel::Kind kind)
{
    using Kind = CollectionsModel::Kind;
    switch (kind) {
    case Kind::All:
        return QStringLiteral("note");
    case Kind::Unheard:
        return QStringLiteral("dot");
    case Kind::Kept:
        return QStringLiteral("check");
    case Kind::Rejected:
        return QStringLiteral("close");
    case Kind::Playlist:
        return QStringLiteral("queue");
    case Kind::Tag:
        return QStringLiteral("tag");
    case Kind::Search:
        return QStringLiteral("search");
    case Kind::Trash:
        return QStringLiteral("trash");
    case Kind::Heading:
        break;
    }
    return {};
}

} // namespace

CollectionsModel::CollectionsModel(Library& library, QObject* parent)
    : QAbstractListModel(parent)
    , m_library(library)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMs);
    connect(&m_soon, &QTimer::timeout, this, &CollectionsModel::read);
    connect(&library, &Library::namesChanged, this, &CollectionsModel::read);
    connect(&library, &Library::songAdded, this, &CollectionsModel::readSoon);
    connect(&library, &Library::songsChanged, this, &CollectionsModel::readSoon);
    connect(&library, &Library::songsRemoved, this, &CollectionsModel::readSoon);
    connect(&library, &Library::songsRestored, this, &CollectionsModel::readSoon);
    show({});
}

QString CollectionsModel::queryOf(Kind kind, const QString& name)
{
    switch (kind) {
    case Kind::Unheard:
        return QStringLiteral("is:unheard");
    case Kind::Kept:
        return QStringLiteral("is:kept");
    case Kind::Rejected:
        return QStringLiteral("is:rejected");
    case Kind::Trash:
        return QStringLiteral("is:trashed");
    case Kind::Playlist:
        return filterText("playlist", name);
    case Kind::Tag:
        return filterText("tag", name);
    case Kind::All:
    case Kind::Heading:
    case Kind::Search:
        break;
    }
    return {};
}

void CollectionsModel::setActive(bool active)
{
    m_isActive = active;
    if (active)
        read();
}

void CollectionsModel::readSoon()
{
    if (m_isActive && !m_soon.isActive())
        m_soon.start();
}

void CollectionsModel::read()
{
    m_soon.stop();
    if (!m_isActive)
        return;
    m_reading = m_library.readCollections([this](const Result<Collections>& collections) {
        if (collections)
            show(*collections);
        else
            Q_EMIT failed(collections.error());
    });
}

void CollectionsModel::show(const Collections& collections)
{
    QVector<Row> rows{
        {Kind::All, tr("All songs"), {}, collections.all, {}},
        {Kind::Unheard,
         tr("New", "songs that were not heard yet"),
         queryOf(Kind::Unheard),
         collections.unheard,
         {}},
        {Kind::Kept, tr("Kept", "songs"), queryOf(Kind::Kept), collections.kept, {}},
        {Kind::Rejected, tr("Rejected", "songs"), queryOf(Kind::Rejected), collections.rejected, {}}};
    const auto add = [&rows](Kind kind, const QString& heading, const auto& all, const auto& row) {
        if (all.isEmpty())
            return;
        rows.append({Kind::Heading, heading, {}, -1, {}});
        for (const auto& one : all)
            rows.append(row(kind, one));
    };
    const auto named = [](Kind kind, const Collections::Named& one) {
        return Row{kind, one.name, queryOf(kind, one.name), one.count, one.color};
    };
    add(Kind::Playlist, tr("Playlists"), collections.playlists, named);
    add(Kind::Tag, tr("Tags"), collections.tags, named);
    add(Kind::Search, tr("Saved searches"), collections.searches,
        [](Kind kind, const Collections::SavedSearch& one) {
            return Row{kind, one.name, one.query, -1, {}};
        });
    rows.append({Kind::Heading, {}, {}, -1, {}});
    rows.append({Kind::Trash, tr("Trash"), queryOf(Kind::Trash), collections.trashed, {}});

    const auto isSame = [](const Row& a, const Row& b) { return a.kind == b.kind && a.text == b.text; };
    if (std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(), isSame)) {
        for (int row = 0; row < rows.size(); ++row) {
            if (std::exchange(m_rows[row], rows.at(row)) != rows.at(row))
                Q_EMIT dataChanged(index(row), index(row));
        }
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    Q_EMIT refreshed();
}

int CollectionsModel::rowOf(const QString& query) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind != Kind::Heading && m_rows.at(row).query == query)
            return row;
    }
    return -1;
}

int CollectionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CollectionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.text;
    case Qt::DecorationRole:
        return row.kind == Kind::Heading ? QVariant() : Theme::icon(iconOf(row.kind), Theme::Role::Dim);
    case Qt::AccessibleTextRole:
        return row.count < 0 ? row.text
                             : tr("%1, %Ln songs", "name of a collection", row.count).arg(row.text);
    case Qt::ToolTipRole:
        return row.kind == Kind::Search ? row.query : QVariant();
    case KindRole:
        return int(row.kind);
    case QueryRole:
        return row.query;
    case CountRole:
        return row.count;
    case ColorRole:
        return row.color;
    default:
        return {};
    }
}

bool CollectionsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const Row row = m_rows.at(index.row());
    const QString name = value.toString().trimmed();
    if (name.isEmpty() || name == row.text)
        return false;
    if (row.kind == Kind::Tag)
        m_library.edits().apply(SongEdit::renameTag(row.text, name));
    else if (row.kind == Kind::Playlist)
        m_library.edits().apply(SongEdit::renamePlaylist(row.text, name));
    else if (const auto saved = m_library.saveSearch(name, row.query); !saved)
        Q_EMIT failed(saved.error());
    else if (const auto removed = m_library.removeSearch(row.text); !removed)
        Q_EMIT failed(removed.error());
    return true;
}

Qt::ItemFlags CollectionsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows.at(index.row()).kind == Kind::Heading)
        return Qt::ItemNeverHasChildren;
    const Kind kind = m_rows.at(index.row()).kind;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_library.isReadOnly())
        return flags;
    if (kind == Kind::Playlist || kind == Kind::Tag || kind == Kind::Search)
        flags |= Qt::ItemIsEditable;
    if (kind != Kind::All && kind != Kind::Unheard && kind != Kind::Search)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList CollectionsModel::mimeTypes() const
{
    return {QString::fromLatin1(SongListModel::songMimeType),
            QString::fromLatin1(SongListModel::selectionMimeType)};
}

bool CollectionsModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int,
                                       const QModelIndex& parent) const
{
    const QStringList types = mimeTypes();
    return parent.isValid() && (flags(parent) & Qt::ItemIsDropEnabled)
           && std::any_of(types.cbegin(), types.cend(),
                          [data](const QString& type) { return data->hasFormat(type); });
}

bool CollectionsModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                    const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const Row target = m_rows.at(parent.row());
    if (data->hasFormat(QString::fromLatin1(SongListModel::selectionMimeType))) {
        Q_EMIT selectionDropped([this, target](const SongNumbers& songs) { sortUnder(target, songs); });
        return true;
    }
    const QString ids = QString::fromUtf8(data->data(QString::fromLatin1(SongListModel::songMimeType)));
    sortUnder(target, m_library.numbers(ids.split(QLatin1Char('\n'), Qt::SkipEmptyParts)));
    return true;
}

void CollectionsModel::sortUnder(const Row& row, const SongNumbers& songs)
{
    Edits& edits = m_library.edits();
    switch (row.kind) {
    case Kind::Playlist:
        edits.apply(SongEdit::addToPlaylist(row.text, songs));
        break;
    case Kind::Tag:
        edits.apply(SongEdit::addTag(songs, row.text));
        break;
    case Kind::Kept:
        edits.apply(SongEdit::flag(songs, Song::Flag::Kept));
        break;
    case Kind::Rejected:
        edits.apply(SongEdit::flag(songs, Song::Flag::Rejected));
        break;
    case Kind::Trash:
        edits.apply(SongEdit::trash(songs));
        break;
    case Kind::All: // take no drops
    case Kind::Unheard:
    case Kind::Heading:
    case Kind::Search:
        break;
    }
}

} // namespace riffdesk
