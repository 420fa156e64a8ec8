#pragma once

#include "base/result.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QLocalSocket;

namespace riffdesk {

/// One process a library: two would both take up its jobs, and pay twice. The lock goes with the process,
/// however it ends. A second start of the studio hands
/// what it was asked for to the first. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static QString serverName(const QString& dataDir); ///< where askOther() finds it
    /// Nothing is locked before lock().
    explicit SingleInstance(const QString& dataDir, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Makes this process the library's owner. Database error: another one is, and its process is named. File
    /// or DiskFull: why no lock can be written there. A lock whose process is gone is taken over.
    Result<void> lock();
    void listen(); ///< from here on asked() may come; needs the lock
    /// Hands these wishes (CommandLine::wishes) to the process that has the lock; at most a second. False
    /// where it does not take them.
    [[nodiscard]] bool askOther(const QStringList& wishes) const;

Q_SIGNALS:
    void asked(const QStringList& wishes); ///< by another start; none: to come to the front

private:
    [[nodiscard]] Result<void> whyNot();
    void receive(QLocalSocket& socket);

    const QString m_dataDir;
    std::unique_ptr<QLockFile> m_lock;
    QString m_serverName;
    QLocalServer m_server;
};

} // namespace riffdesk
