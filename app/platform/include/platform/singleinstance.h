#pragma once

#include "base/result.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>

namespace riffdesk {

/// One process a library: two would both take up its jobs, and pay twice. The lock goes with the process,
/// however it ends. A second start of the studio asks the first to show itself. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// Nothing is locked before lock().
    explicit SingleInstance(const QString& dataDir, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Makes this process the library's owner. Database error: another one is, and its process is named. File
    /// or DiskFull: why no lock can be written there. A lock whose process is gone is taken over.
    Result<void> lock();
    void listen(); ///< from here on raiseRequested() may come; needs the lock
    /// Asks the process that has the lock to come to the front; at most half a second. False without
    /// an answer.
    [[nodiscard]] bool raiseOther() const;

Q_SIGNALS:
    void raiseRequested();

private:
    [[nodiscard]] Result<void> whyNot();

    const QString m_dataDir;
    std::unique_ptr<QLockFile> m_lock;
    QString m_serverName;
    QLocalServer m_server;
};

} // namespace riffdesk
