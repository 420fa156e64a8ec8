#include "referencemodel.h"

#include "library/references.h"
#include "ui/widgets/timetext.h"

#include <QLocale>

#include <algorithm>

namespace riffdesk {

ReferenceModel::ReferenceModel(References& references, QObject* parent)
    : QAbstractListModel(parent)
    , m_references(references)
{
    connect(&references, &References::added, this, &ReferenceModel::load);
    connect(&references, &References::removed, this, &ReferenceModel::load);
    connect(&references, &References::changed, this, &ReferenceModel::onChanged);
}

void ReferenceModel::setService(const QString& service)
{
    m_service = service;
    load();
}

void ReferenceModel::setWords(const QString& words)
{
    m_words = words.simplified();
    show();
}

void ReferenceModel::load()
{
    m_all = m_references.list(m_service);
    show();
}

void ReferenceModel::show()
{
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_shown), [this](const Reference& each) {
        return m_words.isEmpty() || each.name.contains(m_words, Qt::CaseInsensitive)
               || each.lyrics.contains(m_words, Qt::CaseInsensitive);
    });
    endResetModel();
}

/// A row that is renamed stays where it is, and stays the current one.
void ReferenceModel::onChanged(const QString& id)
{
    const std::optional<Reference> fresh = m_references.reference(id);
    if (!fresh)
        return;
    const auto same = [&](const Reference& each) { return each.id == id; };
    if (const auto known = std::find_if(m_all.begin(), m_all.end(), same); known != m_all.end())
        *known = *fresh;
    if (const auto shown = std::find_if(m_shown.begin(), m_shown.end(), same); shown != m_shown.end()) {
        *shown = *fresh;
        const QModelIndex place = index(int(shown - m_shown.begin()));
        Q_EMIT dataChanged(place, place);
    }
}

int ReferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ReferenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Reference& reference = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return reference.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "name of a recording, its length and day").arg(reference.name, detail(reference));
    case IdRole:
        return reference.id;
    case DetailRole:
        return detail(reference);
    default:
        return {};
    }
}

Qt::ItemFlags ReferenceModel::flags(const QModelIndex& index) const
{
    return index.isValid()
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren
               : Qt::NoItemFlags;
}

bool ReferenceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    return m_references.rename(m_shown.at(index.row()).id, value.toString()).ok();
}

QString ReferenceModel::detail(const Reference& reference)
{
    const QString day = QLocale().toString(reference.createdAt.toLocalTime().date(), QLocale::ShortFormat);
    if (!(reference.durationSeconds > 0))
        return day;
    return timetext::clock(reference.durationSeconds) + QStringLiteral(" · ") + day;
}

} // namespace riffdesk
