#include "lineagemodel.h"

#include "library/library.h"
#include "library/songtext.h"
#include "ui/widgets/songlistmodel.h"
#include "ui/widgets/timetext.h"

#include <QLocale>

#include <cmath>
#include <utility>

namespace riffdesk {

namespace {

/// "0:40", or "0:40.5" where it does not fall on a second.
QString clockText(double seconds)
{
    const bool isWhole = std::abs(seconds - std::round(seconds)) < 0.05;
    return isWhole ? timetext::clock(std::round(seconds)) : timetext::precise(seconds);
}

} // namespace

LineageModel::LineageModel(const Library& library, QObject* parent)
    : QAbstractItemModel(parent)
    , m_library(library)
    , m_children(1)
{ }

void LineageModel::setLineage(Lineage lineage)
{
    if (lineage == m_lineage)
        return;
    bool isSameTree = lineage.nodes.size() == m_lineage.nodes.size();
    for (qsizetype i = 0; isSameTree && i < lineage.nodes.size(); ++i) {
        const Lineage::Node& now = lineage.nodes.at(i);
        const Lineage::Node& before = m_lineage.nodes.at(i);
        isSameTree = now.parent == before.parent && now.song.id == before.song.id;
    }
    if (isSameTree) {
        const Lineage before = std::exchange(m_lineage, std::move(lineage));
        for (int i = 0; i < int(before.nodes.size()); ++i) {
            if (before.nodes.at(i) != m_lineage.nodes.at(i))
                Q_EMIT dataChanged(indexAt(i), indexAt(i));
        }
        return;
    }
    beginResetModel();
    m_lineage = std::move(lineage);
    const auto count = int(m_lineage.nodes.size());
    m_children = QVector<QVector<int>>(count + 1);
    m_rows.resize(count);
    m_levels.resize(count);
    m_depth = 0;
    for (int i = 0; i < count; ++i) {
        const int parent = m_lineage.nodes.at(i).parent;
        QVector<int>& row = m_children[parent < 0 ? count : parent];
        m_rows[i] = int(row.size());
        row.append(i);
        m_levels[i] = parent < 0 ? 0 : m_levels.at(parent) + 1;
        m_depth = qMax(m_depth, m_levels.at(i));
    }
    endResetModel();
}

void LineageModel::setShown(const QString& songId)
{
    const QString before = std::exchange(m_shown, songId);
    for (const QString& id : {before, songId}) {
        if (const QModelIndex at = before == songId ? QModelIndex() : indexOf(id); at.isValid())
            Q_EMIT dataChanged(at, at);
    }
}

const Lineage::Node& LineageModel::node(const QModelIndex& index) const
{
    return m_lineage.nodes.at(qsizetype(index.internalId()));
}

QModelIndex LineageModel::indexOf(const QString& songId) const
{
    return indexAt(m_lineage.indexOf(songId));
}

QModelIndex LineageModel::indexAt(int node) const
{
    return node < 0 ? QModelIndex() : createIndex(m_rows.at(node), 0, quintptr(node));
}

QModelIndex LineageModel::index(int row, int column, const QModelIndex& parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    const qsizetype above = parent.isValid() ? qsizetype(parent.internalId()) : m_children.size() - 1;
    return createIndex(row, 0, quintptr(m_children.at(above).at(row)));
}

QModelIndex LineageModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexAt(node(child).parent) : QModelIndex();
}

int LineageModel::rowCount(const QModelIndex& parent) const
{
    return int(
        m_children.at(parent.isValid() ? qsizetype(parent.internalId()) : m_children.size() - 1).size());
}

int LineageModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 1;
}

/// Never seen, but told by screen readers.
QVariant LineageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return role == Qt::DisplayRole && orientation == Qt::Horizontal
               ? tr("Song")
               : QAbstractItemModel::headerData(section, orientation, role);
}

QVariant LineageModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Lineage::Node& node = this->node(index);
    switch (role) {
    case Qt::DisplayRole:
        return title(node);
    case Qt::ToolTipRole:
        return QString(title(node) + QLatin1Char('\n') + description(node));
    case Qt::AccessibleTextRole: {
        QStringList parts{title(node)};
        if (node.song.id == m_shown)
            parts << tr("the song that is shown");
        parts << description(node);
        return QLocale().createSeparatedList(parts);
    }
    case Qt::AccessibleDescriptionRole: // Qt tells of a row only whether it is folded
        return tr("level %1", "in a tree, from 1").arg(m_levels.at(qsizetype(index.internalId())) + 1);
    case SongListModel::IdRole:
        return node.song.id;
    case SongListModel::WhatRole:
        return how(node);
    case SongListModel::WhichRole:
        return node.isSong() ? songtext::subtitle(node.song).which : QString();
    case SongListModel::ModelRole:
        return node.song.model;
    case SongListModel::CoverRole:
        return node.isSong() ? m_library.coverPath(node.song) : QString();
    case StateRole:
        return int(node.state);
    case ShownRole:
        return node.song.id == m_shown;
    default:
        return {};
    }
}

QString LineageModel::title(const Lineage::Node& node) const
{
    if (node.isSong() || !node.song.title.isEmpty())
        return songtext::title(node.song);
    return tr("Unknown song", "one that is not in the library, and of which no title is known");
}

/// Where it is, unless it is here, and what was done to its parent; of one without a parent the words that it
/// was made of.
QString LineageModel::how(const Lineage::Node& node) const
{
    switch (node.state) {
    case Lineage::State::Removed:
        return tr("Removed for good");
    case Lineage::State::Elsewhere:
        return tr("Never in this library");
    case Lineage::State::Upload:
        return tr("Your recording");
    case Lineage::State::Here:
    case Lineage::State::Trashed:
        break;
    }
    SongSummary alone = node.song;
    alone.parentTitle.clear(); // it stands above
    QString text = songtext::subtitle(alone).what;
    if (node.from && node.to)
        text = tr("%1 %2–%3", "what was done, and from when to when")
                   .arg(text, clockText(*node.from), clockText(*node.to));
    else if (node.from)
        text = tr("%1 at %2", "what was done, and when in the song").arg(text, clockText(*node.from));
    if (!node.other.isEmpty())
        text =
            tr("%1, with “%2”", "what was done, and the second song that went into it").arg(text, node.other);
    if (node.state == Lineage::State::Trashed)
        text = text.isEmpty() ? tr("In the trash") : tr("In the trash") + QStringLiteral(" · ") + text;
    return text;
}

QString LineageModel::description(const Lineage::Node& node) const
{
    QStringList parts{how(node), node.isSong() ? songtext::subtitle(node.song).which : QString(),
                      node.song.model};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace riffdesk
