#pragma once

#include "base/background.h"
#include "base/canceltoken.h"
#include "base/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QTemporaryDir;

namespace riffdesk {

/// Work on the library as a whole, in another thread, while it is closed: what the studio handed out before
/// may not be used again. Afterwards the library is open, as far as it can be. One at a time. GUI thread.
class LibraryWork : public QObject
{
    Q_OBJECT

public:
    /// How the studio is opened and closed around it.
    struct Host
    {
        std::function<void()> close;
        std::function<Result<void>()> open;
        std::function<QString()> folder; ///< of the library
        std::function<void(const QString&)> setFolder; ///< the next open() is there
        /// Keeps in the settings that it is there. An error: they cannot be written.
        std::function<Result<void>(const QString&)> keepFolder;
    };
    explicit LibraryWork(Host host, QObject* parent = nullptr);
    ~LibraryWork() override; ///< waits for what writes

    /// Gets a sentence on what was done. An error: the library is as it was, or, where it is not open, the
    /// error says why.
    using Done = std::function<void(const Result<QString>&)>;

    /// Whether opening it would first bring its database to this version, which takes seconds for 100,000
    /// songs.
    /// One that is read only is copied for that.
    [[nodiscard]] bool isUpdateDue(bool isReadOnly = false) const;
    /// Does that; it is not open afterwards. Cannot be cancelled.
    void update(bool isReadOnly, std::function<void()> done);
    [[nodiscard]] std::shared_ptr<QTemporaryDir>
    takeCopy(); ///< that update() has made; null where it has made none
    /// Makes the database anew (rebuild::run()).
    void rebuild(Done done);

    /// Why it cannot be moved to this folder, as far as that can be told at once.
    [[nodiscard]] std::optional<Error> moveProblem(const QString& folder) const;
    /// Moves it (librarymove::copy()): the settings name the new folder once the library is whole and open
    /// there, then the old one goes. Killed before that, it is where it was.
    void move(const QString& folder, Done done);

    /// The work ends soon with Error::Category::Cancelled, unless it is past the point where it could.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);

private:
    void moved(const QString& from, const QString& to, const Done& done);
    void moveFailed(const QString& from, const QString& to, const Error& error, const Done& done);
    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] std::function<void(int, int)> reporter(); ///< to be called in the other thread

    const Host m_host;
    CancelToken m_cancel;
    std::shared_ptr<QTemporaryDir> m_copy;
    BackgroundTask m_task;
};

} // namespace riffdesk
