#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

namespace riffdesk {

/// One process a library: two would both take up its jobs, and pay twice. The lock goes with the process,
/// however it ends. A second start of the studio asks the first to show itself. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `dataDir` exists. Nothing is locked before tryLock().
    explicit SingleInstance(const QString& dataDir, QObject* parent = nullptr);
    ~SingleInstance() override;

    [[nodiscard]] bool tryLock(); ///< true when this process now owns the library
    void listen(); ///< from here on raiseRequested() may come; needs the lock
    /// Asks the process that has the lock to come to the front; at most half a second. False without
    /// an answer.
    [[nodiscard]] bool raiseOther() const;

Q_SIGNALS:
    void raiseRequested();

private:
    QLockFile m_lock;
    QString m_serverName;
    QLocalServer m_server;
};

} // namespace riffdesk
