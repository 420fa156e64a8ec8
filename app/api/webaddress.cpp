#include "api/webaddress.h"

#include <QUrl>

#include <algorithm>

namespace riffdesk {

namespace {
constexpr qsizetype longestWebAddress = 8192;
constexpr int httpPort = 80;
constexpr int httpsPort = 443;

QByteArray sendable(const QByteArray& bytes)
{
    QByteArray result;
    for (const char c : bytes) {
        if (c > ' ' && c < '\x7F')
            result += c;
        else
            result += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return result;
}
} // namespace

std::optional<WebAddress> WebAddress::parse(const QString& text)
{
    const QString whole = text.trimmed();
    const auto schemeEnd = whole.indexOf(QLatin1String("://"));
    if (whole.size() > longestWebAddress || schemeEnd < 0)
        return std::nullopt;
    const auto authorityAt = schemeEnd + 3;
    const auto isPathStart = [](QChar c) {
        return c == QLatin1Char('/') || c == QLatin1Char('?') || c == QLatin1Char('#');
    };
    const auto authorityEnd =
        std::find_if(whole.cbegin() + authorityAt, whole.cend(), isPathStart) - whole.cbegin();
    const QUrl origin(whole.left(authorityEnd), QUrl::StrictMode);
    WebAddress address;
    address.secure = origin.scheme() == QLatin1String("https");
    address.host = origin.host(QUrl::FullyEncoded);
    if (!origin.isValid() || address.host.isEmpty() || !origin.userInfo().isEmpty() || origin.port() == 0
        || (!address.secure && origin.scheme() != QLatin1String("http")))
        return std::nullopt;
    address.port = static_cast<quint16>(origin.port(address.secure ? httpsPort : httpPort));
    const auto fragment = whole.indexOf(QLatin1Char('#'), authorityEnd);
    address.target = sendable(whole.mid(authorityEnd, fragment < 0 ? -1 : fragment - authorityEnd).toUtf8());
    if (!address.target.startsWith('/'))
        address.target.prepend('/');
    return address;
}

std::optional<WebAddress> WebAddress::resolved(const QByteArray& location) const
{
    const QByteArray there = location.trimmed();
    if (there.isEmpty() || there.size() > longestWebAddress)
        return std::nullopt;
    const auto colon = there.indexOf(':');
    const auto firstOther =
        std::find_if(there.cbegin(), there.cend(), [](char c) { return c == '/' || c == '?' || c == '#'; })
        - there.cbegin();
    if (colon >= 0 && colon < firstOther)
        return parse(QString::fromUtf8(there));
    if (there.startsWith("//"))
        return parse(QLatin1String(secure ? "https:" : "http:") + QString::fromUtf8(there));
    WebAddress next = *this;
    const QByteArray wanted = sendable(there.split('#').first());
    const QByteArray path = target.split('?').first();
    if (wanted.startsWith('/')) {
        next.target = wanted;
    } else if (wanted.startsWith('?') || wanted.isEmpty()) {
        next.target = (wanted.isEmpty() ? target : path + wanted);
    } else { // beside this one; here dot segments must go, and QUrl sees to that
        const QUrl base = QUrl::fromEncoded(text());
        return parse(QString::fromLatin1(base.resolved(QUrl::fromEncoded(wanted)).toEncoded()));
    }
    return next;
}

QByteArray WebAddress::hostHeader() const
{
    QByteArray name = host.toLatin1();
    if (name.contains(':'))
        name = '[' + name + ']';
    return port == (secure ? httpsPort : httpPort) ? name : name + ':' + QByteArray::number(port);
}

QByteArray WebAddress::text() const
{
    return (secure ? "https://" : "http://") + hostHeader() + target;
}

} // namespace riffdesk
