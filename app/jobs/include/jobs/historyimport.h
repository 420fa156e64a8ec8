#pragma once

#include "api/apierror.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace riffdesk {

/// How far it is to bring what the history of a service has and the library has not. A value.
struct HistoryImport
{
    static constexpr int mostFailures = 1000; ///< that are listed

    QString service;
    int tasks = 0; ///< of the history, looked at so far
    int lost = 0; ///< of those, whose songs were not all here
    int songs = 0; ///< that are here now
    int failed = 0; ///< tasks
    QStringList failures; ///< a sentence each, of the first ones
    bool isOver = false;
    bool isStopped = false; ///< by the user
    /// What it came to, or how far it is: a few sentences that name the first failures.
    [[nodiscard]] QString text() const;

    std::optional<ApiError> error; ///< the history could not be read to its end; it goes on at the next start
};

} // namespace riffdesk

Q_DECLARE_METATYPE(riffdesk::HistoryImport)
