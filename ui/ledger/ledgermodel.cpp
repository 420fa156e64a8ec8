#include "ledgermodel.h"

#include "api/catalogue.h"

#include <QLocale>

#include <algorithm>

namespace riffdesk {

namespace {

QString outcomeWords(PaidRequest::Outcome outcome)
{
    switch (outcome) {
    case PaidRequest::Outcome::Open:
        return LedgerModel::tr("under way");
    case PaidRequest::Outcome::Done:
        return LedgerModel::tr("done");
    case PaidRequest::Outcome::Failed:
        return LedgerModel::tr("failed at the service");
    case PaidRequest::Outcome::Refused:
        return LedgerModel::tr("not taken, not charged");
    case PaidRequest::Outcome::Unfetched:
        return LedgerModel::tr("made, a file is missing");
    case PaidRequest::Outcome::Cancelled:
        return LedgerModel::tr("cancelled, may be charged");
    case PaidRequest::Outcome::Unknown:
        break;
    }
    return LedgerModel::tr("unknown, may be charged");
}

QString actionWords(const QString& id)
{
    if (id == Ledger::lyricsAction())
        return LedgerModel::tr("Lyrics");
    if (id == Ledger::uploadAction())
        return LedgerModel::tr("Upload");
    static const Catalogue catalogue = Catalogue::builtIn();
    const Action* action = catalogue.action(id);
    return action ? Catalogue::translated(action->label) : id;
}

QString whatWords(const PaidRequest& request)
{
    const QString action = actionWords(request.action);
    const QString asked =
        request.title.isEmpty() ? request.request.value(QLatin1String("prompt")).toString() : request.title;
    return asked.isEmpty() ? action : QString(action % QStringLiteral(" · ") % asked.simplified());
}

} // namespace

void LedgerModel::setRequests(const QVector<PaidRequest>& requests)
{
    m_all = requests;
    std::reverse(m_all.begin(), m_all.end());
    show();
}

void LedgerModel::setFilter(const QString& words)
{
    m_filter = words;
    show();
}

void LedgerModel::show()
{
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_shown),
                 [this](const PaidRequest& request) { return request.contains(m_filter); });
    endResetModel();
}

int LedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LedgerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaidRequest& request = m_shown.at(index.row());
    if (role == Qt::ToolTipRole) {
        const QString told = data(index, Qt::DisplayRole).toString();
        return index.column() == Outcome && !request.message.isEmpty() ? QVariant(request.message)
                                                                       : QVariant(told);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Sent:
        return QLocale().toString(request.sentAt.toLocalTime(), QLocale::ShortFormat);
    case What:
        return whatWords(request);
    case Model:
        return request.request.value(QLatin1String("model")).toString();
    case Outcome:
        return outcomeWords(request.outcome);
    default:
        return request.taskId;
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sent:
        return tr("Sent");
    case What:
        return tr("Request");
    case Model:
        return tr("Model");
    case Outcome:
        return tr("Outcome");
    default:
        return tr("Task id");
    }
}

} // namespace riffdesk
