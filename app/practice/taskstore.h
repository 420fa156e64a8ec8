#pragma once

#include "base/result.h"
#include "practicetask.h"
#include "songplan.h"

#include <QHash>
#include <QVector>

#include <mutex>
#include <optional>

namespace riffdesk {

/// Every task, in memory and as one file each under `folder`. Thread-safe; hands out copies.
class TaskStore
{
public:
    /// Makes the folder and reads what is in it. Files that are not tasks are left alone.
    Result<void> open(const QString& folder);
    /// Writes it, then keeps it: when this has returned, a killed service will find it again.
    Result<void> put(const PracticeTask& task);

    [[nodiscard]] std::optional<PracticeTask> find(const QString& id) const;
    /// The finished task whose song or upload this is.
    [[nodiscard]] std::optional<PracticeTask> makerOf(const QString& audioId) const;
    [[nodiscard]] QVector<PracticeTask> all() const; ///< newest first

private:
    mutable std::mutex m_mutex;
    QString m_folder;
    QHash<QString, PracticeTask> m_tasks;
    QHash<QString, QString> m_makers; ///< audio id → task id
};

} // namespace riffdesk
