#include "keptconnection.h"

#include <utility>

namespace riffdesk {

namespace {
bool isSameServer(const WebAddress& one, const WebAddress& other)
{
    return one.secure == other.secure && one.host == other.host && one.port == other.port;
}
} // namespace

QSslSocket* KeptConnection::take(const WebAddress& address)
{
    if (!m_socket || !isSameServer(address, m_address))
        return nullptr;
    QSslSocket* const socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    if (socket->state() == QAbstractSocket::ConnectedState && socket->bytesAvailable() == 0)
        return socket;
    socket->deleteLater();
    return nullptr;
}

void KeptConnection::keep(const WebAddress& address, QSslSocket* socket)
{
    delete m_socket;
    m_address = address;
    m_socket = socket;
    socket->setParent(this);
    const auto drop = [socket] { socket->deleteLater(); };
    connect(socket, &QAbstractSocket::disconnected, this, drop);
    connect(socket, &QIODevice::readyRead, this, drop);
}

} // namespace riffdesk
