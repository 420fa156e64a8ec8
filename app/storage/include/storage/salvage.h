#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>

namespace riffdesk {

/// Reads what can still be read of a database that is damaged. One connection of its own, for one thread; the
/// file is left as it is.
class Salvage
{
public:
    using Row = QVariantMap; ///< by the names of the columns

    /// Nothing when not even its list of tables can be read, or without a file.
    static std::unique_ptr<Salvage> open(const QString& path);
    ~Salvage();
    Salvage(const Salvage&) = delete;
    Salvage& operator=(const Salvage&) = delete;

    /// Each row of the table that can be read, in the order of its column `number`, which is its INTEGER
    /// PRIMARY KEY. What it reads may be damaged itself: the caller checks it. None of a table that is not
    /// there.
    void rows(const QString& table, const std::function<void(const Row&)>& each) const;

private:
    explicit Salvage(const QString& path);

    QString m_connectionName;
    QSqlDatabase m_database;
};

} // namespace riffdesk
