#pragma once

#include "ledger/ledger.h"

#include <QAbstractTableModel>

namespace riffdesk {

/// Paid requests, the latest first; those that hold all words of a filter.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Sent, What, Model, Outcome, Task, columns };

    using QAbstractTableModel::QAbstractTableModel;
    void setRequests(const QVector<PaidRequest>& requests); ///< in the order of the ledger
    void setFilter(const QString& words);
    [[nodiscard]] const QVector<PaidRequest>& shown() const { return m_shown; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void show();

    QVector<PaidRequest> m_all; ///< the latest first
    QVector<PaidRequest> m_shown;
    QString m_filter;
};

} // namespace riffdesk
