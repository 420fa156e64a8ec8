#pragma once

#include "api/webaddress.h"

#include <QObject>
#include <QPointer>
#include <QSslSocket>

namespace riffdesk {

/// The connection that the last request went over, for the next one to the same server. Closed by the server,
/// or with anything to read on it, it is not used again.
class KeptConnection : public QObject
{
public:
    using QObject::QObject;

    /// Null when there is none. The caller's from now on.
    [[nodiscard]] QSslSocket* take(const WebAddress& address);
    void keep(const WebAddress& address, QSslSocket* socket);

private:
    WebAddress m_address;
    QPointer<QSslSocket> m_socket; ///< a child while it is kept
};

} // namespace riffdesk
