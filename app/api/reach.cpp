#include "reach.h"

#include <algorithm>
#include <array>

namespace riffdesk {

namespace {
struct Block
{
    const char* address;
    int bits;
    Reach reach;
};

constexpr std::array blocks{
    Block{"0.0.0.0", 8, Reach::Unusable},       Block{"10.0.0.0", 8, Reach::Private},
    Block{"100.64.0.0", 10, Reach::Private},    Block{"127.0.0.0", 8, Reach::Loopback},
    Block{"169.254.0.0", 16, Reach::LinkLocal}, Block{"172.16.0.0", 12, Reach::Private},
    Block{"192.0.0.0", 24, Reach::Unusable},    Block{"192.168.0.0", 16, Reach::Private},
    Block{"198.18.0.0", 15, Reach::Private},    Block{"224.0.0.0", 3, Reach::Unusable},
    Block{"::1", 128, Reach::Loopback},         Block{"::", 96, Reach::Unusable},
    Block{"64:ff9b:1::", 48, Reach::Private},   Block{"fc00::", 7, Reach::Private},
    Block{"fe80::", 10, Reach::LinkLocal},      Block{"fec0::", 10, Reach::Private},
    Block{"ff00::", 8, Reach::Unusable},
};

/// The IPv4 address that an IPv6 one stands for, or a null one.
QHostAddress embedded(const QHostAddress& address)
{
    bool isIpv4 = false;
    const quint32 mapped = address.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QHostAddress(mapped);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const auto at = [&](int first) {
        return QHostAddress(quint32(bytes[first]) << 24 | quint32(bytes[first + 1]) << 16
                            | quint32(bytes[first + 2]) << 8 | quint32(bytes[first + 3]));
    };
    if (address.isInSubnet(QHostAddress(QStringLiteral("64:ff9b::")), 96))
        return at(12);
    if (address.isInSubnet(QHostAddress(QStringLiteral("2002::")), 16))
        return at(2);
    return {};
}
} // namespace

Reach reachOf(const QHostAddress& address)
{
    if (address.isNull())
        return Reach::Unusable;
    const QHostAddress inside = embedded(address);
    QHostAddress real = inside.isNull() ? address : inside;
    real.setScopeId({});
    const auto* const found = std::find_if(blocks.begin(), blocks.end(), [&](const Block& block) {
        return real.isInSubnet(QHostAddress(QString::fromLatin1(block.address)), block.bits);
    });
    return found == blocks.end() ? Reach::Public : found->reach;
}

Reach reachOf(const QList<QHostAddress>& addresses)
{
    Reach reach = addresses.isEmpty() ? Reach::Public : Reach::Unusable;
    for (const QHostAddress& address : addresses)
        reach = std::min(reach, reachOf(address));
    return reach;
}

bool mayFetch(Reach file, bool secure, Reach service)
{
    if (!secure)
        return file == Reach::Loopback && service == Reach::Loopback;
    switch (file) {
    case Reach::Public:
        return true;
    case Reach::Private:
        return service == Reach::Private || service == Reach::Loopback;
    case Reach::LinkLocal:
    case Reach::Loopback:
        return service == file;
    case Reach::Unusable:
        break;
    }
    return false;
}

} // namespace riffdesk
