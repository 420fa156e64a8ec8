#include "api/endpoint.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace riffdesk {

namespace {
constexpr int longestAddress = 2000;

Error refused(const QString& message)
{
    return {Error::Category::Input, message,
            QCoreApplication::translate("Endpoint", "Type an address such as %1.")
                .arg(Endpoint::defaultUrl().toString())};
}
} // namespace

bool Endpoint::isLoopback(const QUrl& url)
{
    const QString host = url.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

bool Endpoint::isSafe(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == QLatin1String("https")
           || (url.scheme() == QLatin1String("http") && isLoopback(url));
}

Endpoint Endpoint::forFiles() const
{
    Endpoint files = *this;
    if (baseUrl.host().compare(defaultUrl().host(), Qt::CaseInsensitive) == 0
        && baseUrl.scheme() == defaultUrl().scheme())
        files.baseUrl = QUrl(QStringLiteral("https://platform.acedata.cloud"));
    return files;
}

Result<QUrl> Endpoint::checkedUrl(const QString& typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return refused(QCoreApplication::translate("Endpoint", "There is no address."));
    if (text.size() > longestAddress)
        return refused(QCoreApplication::translate("Endpoint", "The address is too long."));
    if (!text.contains(QLatin1String("://"))) {
        const bool here = isLoopback(QUrl(QLatin1String("http://") + text));
        text.prepend(QLatin1String(here ? "http://" : "https://"));
    }
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0)
        return refused(QCoreApplication::translate("Endpoint", "This is not a web address."));
    const bool secure = url.scheme() == QLatin1String("https");
    if (!secure && url.scheme() != QLatin1String("http"))
        return refused(QCoreApplication::translate("Endpoint", "The address must start with https://."));
    if (!secure && !isLoopback(url))
        return refused(QCoreApplication::translate(
            "Endpoint", "The address must start with https://: over http:// anyone could read the token."));
    if (!url.userInfo().isEmpty())
        return refused(
            QCoreApplication::translate("Endpoint", "The address must not hold a user name or password."));
    if (url.hasQuery() || url.hasFragment())
        return refused(QCoreApplication::translate("Endpoint", "The address must not hold “?” or “#”."));
    if (url.port() == (secure ? 443 : 80))
        url.setPort(-1);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url.adjusted(QUrl::NormalizePathSegments);
}

QString Endpoint::idOf(const QUrl& checkedUrl)
{
    return checkedUrl.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
}

} // namespace riffdesk
