#pragma once

#include "storm.h"
#include "stormservice.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace riffdesk::test {

/// When a process is killed: at the earlier of these. Nothing: it lives.
struct Kill
{
    int request = 0; ///< so many requests of its own have come to the service, …
    int afterMs = 0; ///< … and so long ago; without them since its start
    [[nodiscard]] explicit operator bool() const { return request > 0 || afterMs > 0; }
};

struct Ended
{
    bool killed = false;
    bool stuck = false; ///< did not end in time
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/// The program, run at a service on a bad day with a library of its own, with some of its processes killed.
class StormRuns
{
protected:
    /// The exit codes of the README.
    enum ExitCode {
        Success = 0,
        BadRequest = 2,
        Refused = 3,
        NotReached = 4,
        OutcomeUnknown = 5,
        Unfetched = 6
    };

    explicit StormRuns(quint64 seed) : m_seed(seed), m_service(seed), m_dice(seed, 100) { }
    Ended run(const QStringList& words, Kill kill = {});
    [[nodiscard]] QByteArray runWell(const QStringList& words);
    Kill drawKill(int percent);
    void runInBetween(); ///< what a user may do between two requests, or not
    QJsonArray tidyUp(); ///< returns the jobs that are left
    void breach(int StormAccount::*count, const QString& what);
    StormAccount finish();

    const quint64 m_seed;
    StormService m_service;
    Dice m_dice;
    QTemporaryDir m_data;
    QByteArray m_log;
    StormAccount m_account;
};

} // namespace riffdesk::test
