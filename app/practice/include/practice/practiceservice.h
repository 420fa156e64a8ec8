#pragma once

#include "api/catalogue.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>

namespace riffdesk {

/// The Producer API on this machine: the same endpoints, shapes, delays, progress and errors as REFERENCE.md,
/// with music it composes itself. Listens on 127.0.0.1 only, in threads of its own; every method may be
/// called from the thread that made it. Tasks it has accepted are kept in `stateDir` before they are
/// acknowledged, so that a service that was killed goes on with them when it is started again on the same
/// folder.
class PracticeService
{
public:
    struct Options
    {
        quint16 port = 0; ///< 0: any free one
        QByteArray token; ///< empty: a random one
        std::chrono::milliseconds delay{4'000}; ///< how long a task takes at least; progress moves meanwhile
        /// Seconds that a new song has at most, and that an extension adds at most, for tests and quick
        /// trials. 0: one to three minutes, as the words ask. Songs in `stateDir` keep their length only with
        /// the same value.
        double songSeconds = 0;
        QString stateDir; ///< empty: nothing is kept beyond this process (a temporary folder)
        Catalogue catalogue = Catalogue::builtIn();
    };

    explicit PracticeService(Options options);
    ~PracticeService();
    PracticeService(const PracticeService&) = delete;
    PracticeService& operator=(const PracticeService&) = delete;

    Result<void> start(); ///< File when the port is taken or the folder cannot be written
    void stop(); ///< within a second, whatever clients do

    [[nodiscard]] QUrl baseUrl() const; ///< empty before start()
    [[nodiscard]] QByteArray token() const;
    [[nodiscard]] int paidRequests() const; ///< how many paid POSTs were accepted since start(); for tests

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
