#include "platform/soundserver.h"

#include <QFileInfo>

#include <chrono>

namespace riffdesk {

using namespace std::chrono_literals;

SoundServer::SoundServer(QObject* parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &SoundServer::look);
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        if (!m_timer.isActive())
            return;
        stop();
        Q_EMIT appeared();
    });
}

SoundServer::~SoundServer()
{
    m_socket.disconnect(this); // closing it must not speak to a half of us
}

void SoundServer::start()
{
    if (m_timer.isActive() || socketPath().isEmpty())
        return;
    m_timer.start(0s); // nothing is told from within start()
}

void SoundServer::stop()
{
    m_timer.stop();
    m_socket.abort();
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
    m_timer.setInterval(2s);
    // A dead server leaves its socket behind: only one that accepts is alive.
    if (m_socket.state() == QLocalSocket::UnconnectedState && QFileInfo::exists(socketPath()))
        m_socket.connectToServer(socketPath());
}

} // namespace riffdesk
