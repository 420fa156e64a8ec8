#include "platform/singleinstance.h"

#include "storage/filefault.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <sys/types.h>

#include <cerrno>
#include <csignal>
#endif

namespace riffdesk {

namespace {

constexpr int answerMs = 500;
constexpr qint64 mostWishBytes = 1 << 20; ///< more is cut off, and then no wish
constexpr int unfinishedMs =
    500; ///< far longer than an owner needs to write its number into the lock it made

/// Whether another process of that number may be there.
bool mayRun(qint64 process)
{
#ifdef Q_OS_UNIX
    return process > 0 && process != QCoreApplication::applicationPid()
           && (::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM);
#else
    return process != QCoreApplication::applicationPid();
#endif
}

Error inUse(qint64 process, const QString& host)
{
    const auto sentence = [&] {
        if (process <= 0)
            return QCoreApplication::translate("SingleInstance", "Another Riffdesk has this library open.");
        if (host.isEmpty())
            return QCoreApplication::translate("SingleInstance",
                                               "Another Riffdesk (process %1) has this library open.")
                .arg(process);
        return QCoreApplication::translate(
                   "SingleInstance", "Riffdesk on the computer “%1” (process %2) has this library open.")
            .arg(host)
            .arg(process);
    };
    return Error{
        Error::Category::Database, sentence(),
        QCoreApplication::translate("SingleInstance", "Close it first; two at once could pay twice.")};
}

} // namespace

QString SingleInstance::serverName(const QString& dataDir)
{
    const QByteArray hash =
        QCryptographicHash::hash(QDir(dataDir).canonicalPath().toUtf8(), QCryptographicHash::Sha1);
    return QLatin1String("riffdesk-") + QString::fromLatin1(hash.toHex().left(16));
}

SingleInstance::SingleInstance(const QString& dataDir, QObject* parent)
    : QObject(parent)
    , m_dataDir(dataDir)
    , m_lock(std::make_unique<QLockFile>(dataDir + QLatin1String("/library.lock")))
    , m_serverName(serverName(dataDir))
{
    m_lock->setStaleLockTime(0); // only a dead owner makes it stale, never its age
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection())
            receive(*socket);
    });
}

SingleInstance::~SingleInstance() = default;

Result<void> SingleInstance::lock()
{
    if (!QFileInfo::exists(m_dataDir)) {
        if (const auto problem = filefault::folderProblem(m_dataDir))
            return *problem;
    }
    if (!m_lock->tryLock(0)) {
        if (const auto problem = whyNot(); !problem)
            return problem;
    }
    qint64 process = 0;
    QString host;
    QString program;
    if (m_lock->getLockInfo(&process, &host, &program) && process == QCoreApplication::applicationPid())
        return {};
    // It was taken for an unfinished one before our number was in it. Letting it go would remove the other's.
    static_cast<void>(m_lock.release());
    return inUse(process, {});
}

Result<void> SingleInstance::whyNot()
{
    qint64 process = 0;
    QString host;
    QString program;
    if (m_lock->error() == QLockFile::LockFailedError) {
        bool isKnown = m_lock->getLockInfo(&process, &host, &program);
        if (!isKnown) {
            // Its owner is just making it, or was killed at that: who lives holds the file's native lock,
            // with which it cannot be removed.
            if (m_lock->tryLock(unfinishedMs))
                return {};
            isKnown = m_lock->getLockInfo(&process, &host, &program);
            if (!isKnown && m_lock->removeStaleLockFile() && m_lock->tryLock(0))
                return {};
        }
        const bool isHere = host.isEmpty() || host == QSysInfo::machineHostName();
        if (!isKnown || !isHere || mayRun(process))
            return inUse(process, isHere ? QString() : host);
        // QLockFile takes such a lock away by itself, unless this process has got the number of the one that
        // is gone.
        if (m_lock->removeStaleLockFile() && m_lock->tryLock(0))
            return {};
    }
    if (const auto problem = filefault::folderProblem(m_dataDir))
        return *problem;
    const QString file = m_dataDir + QLatin1String("/library.lock");
    if (process == 0)
        return filefault::writing(file);
    if (QFileInfo(file).isWritable())
        return inUse(process, {}); // by this process
    return Error{
        Error::Category::File,
        QCoreApplication::translate("SingleInstance",
                                    "The lock of a Riffdesk that is gone (process %1) cannot be taken away.")
            .arg(process),
        QCoreApplication::translate("SingleInstance", "Remove the file “%1”.")
            .arg(QDir::toNativeSeparators(file))};
}

void SingleInstance::listen()
{
    if (m_server.isListening())
        return;
    QLocalServer::removeServer(m_serverName); // left by a process that was killed; we hold the lock
    m_server.listen(m_serverName);
}

/// Another process of the same user; it can ask for nothing that a start of the program could not.
void SingleInstance::receive(QLocalSocket& socket)
{
    socket.setReadBufferSize(mostWishBytes);
    const auto end = [this, &socket] {
        QStringList wishes;
        const QJsonArray words = QJsonDocument::fromJson(socket.readAll()).array();
        for (const QJsonValue& word : words)
            wishes.append(word.toString());
        socket.deleteLater();
        Q_EMIT asked(wishes);
    };
    if (socket.state() == QLocalSocket::UnconnectedState)
        return end(); // it was quick
    connect(&socket, &QLocalSocket::disconnected, this, end);
    connect(&socket, &QLocalSocket::readyRead, this, [&socket] {
        if (socket.bytesAvailable() >= mostWishBytes)
            socket.abort(); // which forgets them
    });
}

bool SingleInstance::askOther(const QStringList& wishes) const
{
    // It waits before there is a window, so no window is blocked.
    QLocalSocket socket;
    socket.connectToServer(m_serverName);
    if (!socket.waitForConnected(answerMs))
        return false;
    socket.write(QJsonDocument(QJsonArray::fromStringList(wishes)).toJson(QJsonDocument::Compact));
    socket.disconnectFromServer(); // once it is written
    return socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(answerMs);
}

} // namespace riffdesk
