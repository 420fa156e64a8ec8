#include "api/proxychoice.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QUrl>

#include <optional>

namespace riffdesk::proxychoice {

namespace {

constexpr QLatin1String systemChoice("system");
constexpr QLatin1String noneChoice("none");

std::optional<QNetworkProxy> ownProxy(const QString& choice)
{
    const QUrl url(choice, QUrl::StrictMode);
    const bool isSocks = url.scheme() == QLatin1String("socks5");
    const bool isPlain =
        url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
    if (!isPlain || url.host().isEmpty() || url.port() <= 0
        || (!isSocks && url.scheme() != QLatin1String("http")))
        return {};
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         static_cast<quint16>(url.port()));
}

/// As it can be used for what goes over a tunnel.
QNetworkProxy tunnel(QNetworkProxy proxy)
{
    if (proxy.type() == QNetworkProxy::DefaultProxy)
        proxy = QNetworkProxy::NoProxy;
    if (proxy.type() == QNetworkProxy::HttpCachingProxy)
        proxy.setType(QNetworkProxy::HttpProxy);
    return proxy;
}

} // namespace

Result<void> check(const QString& choice)
{
    if (choice == systemChoice || choice == noneChoice || ownProxy(choice))
        return {};
    return Error{
        Error::Category::Input,
        QCoreApplication::translate("ProxyChoice", "This is not the address of a proxy."),
        QCoreApplication::translate("ProxyChoice", "Enter its name and port, such as proxy.example:8080.")};
}

void apply(const QString& choice)
{
    const auto own = ownProxy(choice);
    const bool isSystem = !own && choice != noneChoice;
    QNetworkProxyFactory::setUseSystemConfiguration(isSystem);
    if (!isSystem)
        QNetworkProxy::setApplicationProxy(own.value_or(QNetworkProxy::NoProxy));
}

BackgroundTask find(const QUrl& address, std::function<void(const QNetworkProxy&)> done)
{
    if (!QNetworkProxyFactory::usesSystemConfiguration()) {
        done(tunnel(QNetworkProxy::applicationProxy()));
        return {};
    }
    return background::run(
        background::Pool::Io,
        [query = QNetworkProxyQuery(address)](const CancelToken&) {
            return tunnel(QNetworkProxyFactory::systemProxyForQuery(query).value(0));
        },
        [done = std::move(done)](const QNetworkProxy& proxy) { done(proxy); });
}

} // namespace riffdesk::proxychoice
