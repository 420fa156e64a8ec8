#include "platform/soundserver.h"

#include <utility>

namespace riffdesk {

namespace {

// Qt finds a server again that was away for a moment, and the Player looks for devices every 2 s: until both
// have had their turn, a server that answers may still be heard without us.
constexpr int answersWanted = 4;

} // namespace

SoundServer::SoundServer(QObject* parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &SoundServer::look);
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        m_socket.abort();
        if (!m_timer.isActive() || ++m_answers < answersWanted)
            return;
        stop();
        Q_EMIT appeared();
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { m_answers = 0; });
}

SoundServer::~SoundServer()
{
    m_socket.disconnect(this); // closing it must not speak to a half of us
}

void SoundServer::start()
{
    if (m_timer.isActive() || socketPath().isEmpty())
        return;
    m_answers = 0;
    m_timer.start(m_interval);
}

void SoundServer::stop()
{
    m_timer.stop();
    m_socket.abort();
}

void SoundServer::setInterval(std::chrono::milliseconds interval)
{
    m_interval = interval;
}

QString SoundServer::socketPath()
{
#ifdef Q_OS_LINUX
    const QString server = qEnvironmentVariable("PULSE_SERVER").trimmed();
    if (server.startsWith(QLatin1String("unix:/")))
        return server.mid(5);
    if (!server.isEmpty())
        return server.startsWith(QLatin1Char('/')) ? server : QString();
    for (const auto& [variable, socket] :
         {std::pair("PULSE_RUNTIME_PATH", "/native"), std::pair("XDG_RUNTIME_DIR", "/pulse/native")}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return qEnvironmentVariable(variable) + QLatin1String(socket);
    }
#endif
    return {};
}

void SoundServer::look()
{
    // A dead server leaves its socket behind: only one that accepts is alive.
    if (m_socket.state() == QLocalSocket::UnconnectedState)
        m_socket.connectToServer(socketPath());
}

} // namespace riffdesk
