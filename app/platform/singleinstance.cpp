#include "platform/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace riffdesk {

namespace {

constexpr int answerMs = 500;

QString serverNameFor(const QString& dataDir)
{
    const QByteArray hash =
        QCryptographicHash::hash(QDir(dataDir).canonicalPath().toUtf8(), QCryptographicHash::Sha1);
    return QLatin1String("riffdesk-") + QString::fromLatin1(hash.toHex().left(16));
}

} // namespace

SingleInstance::SingleInstance(const QString& dataDir, QObject* parent)
    : QObject(parent)
    , m_lock(dataDir + QLatin1String("/library.lock"))
    , m_serverName(serverNameFor(dataDir))
{
    m_lock.setStaleLockTime(0); // only a dead owner makes it stale, never its age
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection()) {
            socket->deleteLater();
            Q_EMIT raiseRequested();
        }
    });
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::tryLock()
{
    return m_lock.tryLock(0);
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_serverName); // left by a process that was killed; we hold the lock
    m_server.listen(m_serverName);
}

bool SingleInstance::raiseOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_serverName);
    return socket.waitForConnected(answerMs); // before there is a window, so no window is blocked
}

} // namespace riffdesk
