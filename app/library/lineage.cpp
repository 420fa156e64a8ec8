#include "library/lineage.h"

#include "base/plaintext.h"
#include "family.h"
#include "library/library.h"
#include "library/songtext.h"
#include "libraryreading.h"
#include "songrow.h"
#include "storage/database.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlRecord>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {

constexpr int otherColumns = 3; // of titles of what else went into a song, of which one is there at most

/// A song of a family as it was read.
struct FamilyRow
{
    Lineage::Node node;
    QString service;
    QString remoteId;
    QString parentId;
    QString parentRemoteId;
    bool hasParent = false; ///< its parent has a row
    bool isImported = false;
    QString origin; ///< words of its parent
    QString upload; ///< name of the recording that it was made from
    int parent = -1; ///< index of a row, or beyond them of a node without one
};

// What each row is asked for behind the columns of its summary.
const auto familyColumns = QLatin1String(
    ", trashed_at IS NOT NULL AS is_trashed, service, remote_id, parent_id, parent_remote_id, "
    "EXISTS (SELECT 1 FROM songs AS p WHERE p.id = songs.parent_id) OR (parent_id = '' AND EXISTS "
    "(SELECT 1 FROM songs AS p WHERE p.service = songs.service AND p.remote_id = songs.parent_remote_id)), "
    "EXISTS (SELECT 1 FROM imported_files WHERE song = songs.number), substr(origin, 1, 200), "
    "(SELECT name FROM reference_uploads AS r WHERE r.service = songs.service AND r.remote_id = "
    "songs.parent_remote_id), "
    "CASE WHEN json_valid(request) THEN json_extract(request, '$.replace_section_start', "
    "'$.replace_section_end', '$.splice_start', '$.splice_end', '$.continue_at') END, "
    "(SELECT iif(title <> '', title, stand_in) FROM songs AS o WHERE o.id = "
    "iif(json_valid(songs.request), json_extract(songs.request, '$.splice_edit'), NULL)), "
    "(SELECT group_concat(name, ', ') FROM (SELECT iif(o.title <> '', o.title, o.stand_in) AS name FROM "
    "json_each(iif(json_valid(songs.request), songs.request, '{}'), '$.comp_takes') AS take JOIN songs AS o "
    "ON o.id = take.value WHERE o.id <> songs.parent_id ORDER BY take.key LIMIT 6)), "
    "(SELECT iif(title <> '', title, stand_in) FROM songs AS o WHERE o.service = songs.service AND "
    "o.remote_id = iif(json_valid(songs.request), json_extract(songs.request, '$.swap_audio_id'), NULL))");

FamilyRow familyRow(const QSqlQuery& answer, int column)
{
    const auto next = [&] { return answer.value(column++); };
    const auto text = [&] { return next().toString(); };
    FamilyRow row;
    row.node.song = songrow::summary(answer);
    row.node.state = next().toBool() ? Lineage::State::Trashed : Lineage::State::Here;
    row.service = text();
    row.remoteId = text();
    row.parentId = text();
    row.parentRemoteId = text();
    row.hasParent = next().toBool();
    row.isImported = next().toBool();
    row.origin = text();
    row.upload = text();
    const QJsonArray times = QJsonDocument::fromJson(text().toUtf8()).array();
    const auto seconds = [&times](int at) {
        return times.at(at).isDouble() ? std::optional(times.at(at).toDouble()) : std::nullopt;
    };
    for (int at = 0; at < times.size() && !row.node.from; at += 2) {
        row.node.from = seconds(at);
        row.node.to = seconds(at + 1);
    }
    for (int i = 0; i < otherColumns; ++i) {
        if (const QString title = plaintext::line(text()); row.node.other.isEmpty())
            row.node.other = title;
    }
    return row;
}

QString remoteKey(const QString& service, const QString& remoteId)
{
    return service + QLatin1Char('\n') + remoteId;
}

bool isOlder(const SongSummary& one, const SongSummary& other)
{
    return std::pair(one.createdAt, one.number) < std::pair(other.createdAt, other.number);
}

/// Puts the rows of a family in order.
class FamilyTree
{
public:
    explicit FamilyTree(QVector<FamilyRow> rows) : m_rows(std::move(rows)) { }

    [[nodiscard]] QVector<Lineage::Node> nodes()
    {
        findParents();
        openRings();
        QVector<QVector<int>> children(m_rows.size());
        QVector<int> waiting;
        for (int row = 0; row < m_rows.size(); ++row) {
            const int parent = m_rows.at(row).parent;
            (parent < 0 ? waiting : children[parent]).append(row);
        }
        const auto youngestFirst = [this](QVector<int>& rows) {
            std::sort(rows.begin(), rows.end(), [this](int one, int other) {
                return isOlder(m_rows.at(other).node.song, m_rows.at(one).node.song);
            });
        };
        youngestFirst(waiting);
        QVector<Lineage::Node> nodes;
        QVector<int> places(m_rows.size());
        while (!waiting.isEmpty()) {
            const int row = waiting.takeLast();
            Lineage::Node node = m_rows.at(row).node;
            const int parent = m_rows.at(row).parent;
            node.parent = parent < 0 ? -1 : places.at(parent);
            places[row] = int(nodes.size());
            nodes.append(std::move(node));
            youngestFirst(children[row]);
            waiting += children.at(row);
        }
        return nodes;
    }

private:
    void findParents()
    {
        QHash<QString, int> byId;
        QHash<QString, int> byRemoteId;
        for (int row = 0; row < m_rows.size(); ++row) {
            byId.insert(m_rows.at(row).node.song.id, row);
            byRemoteId.insert(remoteKey(m_rows.at(row).service, m_rows.at(row).remoteId), row);
        }
        const auto songs = int(m_rows.size());
        for (int i = 0; i < songs; ++i) {
            FamilyRow row = m_rows.at(i);
            if (row.parentId.isEmpty() && row.parentRemoteId.isEmpty())
                continue;
            const bool isById = !row.parentId.isEmpty();
            const QString id = isById ? row.parentId : songIdOf(row.service, row.parentRemoteId);
            int parent = isById ? -1 : byRemoteId.value(remoteKey(row.service, row.parentRemoteId), -1);
            if (parent < 0)
                parent = byId.value(id, -1);
            if (parent < 0 && row.hasParent)
                continue; // it was left out of a large family
            if (parent < 0) {
                parent = int(m_rows.size());
                byId.insert(id, parent);
                FamilyRow missing;
                missing.node.song.id = id;
                missing.node.state = Lineage::State::Elsewhere;
                m_rows.append(missing);
            }
            if (parent >= songs)
                addKnown(m_rows[parent].node, row);
            m_rows[i].parent = parent == i ? -1 : parent;
        }
    }

    /// What a song tells of a parent that has no row.
    static void addKnown(Lineage::Node& missing, const FamilyRow& child)
    {
        if (missing.song.title.isEmpty())
            missing.song.title =
                songtext::standIn({child.origin.section(QLatin1Char('\n'), 0, 0), {}, {}, {}});
        if (!child.upload.isEmpty()) {
            missing.state = Lineage::State::Upload;
            missing.song.title = plaintext::line(child.upload);
        } else if (missing.state == Lineage::State::Elsewhere && !child.parentId.isEmpty()
                   && !child.isImported) { // what a service makes names only a parent that is here
            missing.state = Lineage::State::Removed;
        }
    }

    /// Songs that come from each other by a damaged file: the oldest of them comes first.
    void openRings()
    {
        QVector<int> seenBy(m_rows.size(), -1);
        for (int start = 0; start < m_rows.size(); ++start) {
            int row = start;
            for (; row >= 0 && seenBy.at(row) < 0; row = m_rows.at(row).parent)
                seenBy[row] = start;
            if (row < 0 || seenBy.at(row) != start)
                continue;
            int oldest = row;
            for (int next = m_rows.at(row).parent; next != row; next = m_rows.at(next).parent) {
                if (isOlder(m_rows.at(next).node.song, m_rows.at(oldest).node.song))
                    oldest = next;
            }
            m_rows[oldest].parent = -1;
        }
    }

    QVector<FamilyRow> m_rows;
};

} // namespace

int Lineage::indexOf(const QString& id) const
{
    const auto found =
        std::find_if(nodes.cbegin(), nodes.cend(), [&id](const Node& node) { return node.song.id == id; });
    return found == nodes.cend() ? -1 : int(found - nodes.cbegin());
}

QString toString(Lineage::State state)
{
    switch (state) {
    case Lineage::State::Here:
        return QStringLiteral("here");
    case Lineage::State::Trashed:
        return QStringLiteral("trashed");
    case Lineage::State::Removed:
        return QStringLiteral("removed");
    case Lineage::State::Elsewhere:
        return QStringLiteral("elsewhere");
    case Lineage::State::Upload:
        return QStringLiteral("upload");
    }
    return {};
}

QString withFamily(const QString& seeds, int most)
{
    // UNION leaves out what is there already, which also ends a ring. "<> ''" are the conditions of indexes.
    // A parent without a row, of which only the service's name is known, has an empty id.
    return QStringLiteral(
               "WITH RECURSIVE origins (id, service, remote) AS (%1 UNION "
               "SELECT ifnull(p.id, s.parent_id), ifnull(p.service, s.service), "
               "ifnull(p.remote_id, s.parent_remote_id) "
               "FROM origins AS o CROSS JOIN songs AS s ON s.id = o.id LEFT JOIN songs AS p ON p.id = "
               "iif(s.parent_id <> '', s.parent_id, "
               "(SELECT id FROM songs WHERE service = s.service AND remote_id = s.parent_remote_id)) "
               "WHERE (s.parent_id <> '' OR s.parent_remote_id <> '') LIMIT %2), "
               "family (id, service, remote) AS (SELECT id, service, remote FROM origins UNION "
               "SELECT s.id, s.service, s.remote_id FROM family AS f CROSS JOIN songs AS s "
               "ON s.parent_id = f.id AND s.parent_id <> '' UNION "
               "SELECT s.id, s.service, s.remote_id FROM family AS f CROSS JOIN songs AS s "
               "ON s.service = f.service AND s.parent_remote_id = f.remote "
               "AND s.parent_remote_id <> '' AND (s.parent_id = '' OR f.id = '') LIMIT %2) ")
        .arg(seeds)
        .arg(most);
}

Result<Lineage> readLineage(Database& database, const QString& songId, int most)
{
    constexpr int parentsWithoutRow = 8; // far more than one family has
    int column = -1;
    auto rows =
        database.all(withFamily(QStringLiteral("SELECT id, service, remote_id FROM songs WHERE id = ?"),
                                most + parentsWithoutRow)
                         + QStringLiteral("SELECT %1%2 FROM songs WHERE id IN (SELECT id FROM family)")
                               .arg(songrow::summaryColumns(), familyColumns),
                     {songId}, [&column](const QSqlQuery& row) {
                         if (column < 0)
                             column = row.record().indexOf(QStringLiteral("is_trashed"));
                         return familyRow(row, column);
                     });
    if (!rows)
        return rows.error();
    Lineage lineage;
    lineage.isCut = rows->size() > most;
    lineage.nodes = FamilyTree(std::move(*rows)).nodes();
    return lineage;
}

BackgroundTask Library::readLineage(const QString& songId,
                                    std::function<void(const Result<Lineage>&)> done) const
{
    return read<Lineage>(
        background::Pool::Io,
        [songId](Database& database, const QString&, const CancelToken&) {
            return riffdesk::readLineage(database, songId);
        },
        std::move(done));
}

} // namespace riffdesk
