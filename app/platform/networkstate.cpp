#include "platform/networkstate.h"

#include <QNetworkInformation>

namespace riffdesk {

void NetworkState::watch()
{
    using Feature = QNetworkInformation::Feature;
    if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::Metered)
        && !QNetworkInformation::loadBackendByFeatures(Feature::Reachability))
        return;
    // Qt's only one, which lives as long as the application: there is no other way to it.
    const auto* const system = QNetworkInformation::instance();
    const auto look = [this, system] {
        // Without a way out of this network much may still be reached: a service of one's own.
        set(system->reachability() == QNetworkInformation::Reachability::Disconnected, system->isMetered());
    };
    connect(system, &QNetworkInformation::reachabilityChanged, this, look);
    connect(system, &QNetworkInformation::isMeteredChanged, this, look);
    look();
}

void NetworkState::set(bool offline, bool metered)
{
    if (offline == m_offline && metered == m_metered)
        return;
    m_offline = offline;
    m_metered = metered;
    Q_EMIT changed();
}

} // namespace riffdesk
