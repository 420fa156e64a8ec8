#pragma once

#include <QObject>

namespace riffdesk {

/// What is known of the network: whether it is there, and whether it costs by what is fetched. Until watch()
/// has found a system that knows (NetworkManager, GLib), it is there and costs nothing. GUI thread.
class NetworkState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void watch(); ///< from now on, what the system says
    void set(bool offline, bool metered); ///< as watch() does; for tests
    [[nodiscard]] bool isOffline() const { return m_offline; } ///< certainly
    [[nodiscard]] bool isMetered() const { return m_metered; }

Q_SIGNALS:
    void changed();

private:
    bool m_offline = false;
    bool m_metered = false;
};

} // namespace riffdesk
