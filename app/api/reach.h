#pragma once

#include <QHostAddress>
#include <QList>

namespace riffdesk {

/// From where an address can be reached; what a service may make us ask depends on where it is itself.
enum class Reach {
    Public,
    Private, ///< this network: RFC 1918, carrier NAT and VPNs (100.64/10), unique local IPv6
    LinkLocal, ///< also where clouds keep the secrets of a machine (169.254.169.254)
    Loopback, ///< this machine
    Unusable, ///< unspecified, multicast, reserved: no file is there
};

/// IPv4 inside of IPv6 (mapped, NAT64, 6to4) is judged as the IPv4 address.
[[nodiscard]] Reach reachOf(const QHostAddress& address);
/// Public as soon as one of them is, or when there is none.
[[nodiscard]] Reach reachOf(const QList<QHostAddress>& addresses);

/// Whether a file may be fetched from there for a service that is here. Public places always; this machine
/// only for a service on this machine; a private network for services on this machine or on a private
/// network; link-local only among themselves. Without TLS, only from this machine.
[[nodiscard]] bool mayFetch(Reach file, bool secure, Reach service);

} // namespace riffdesk
