#include "publicaddress.h"

#include "api/endpoint.h"

#include <QCoreApplication>

namespace riffdesk::publicaddress {

Result<QUrl> checked(const QString& typed)
{
    const auto url = Endpoint::checkedUrl(typed);
    if (url)
        return *url;
    Error error = url.error();
    const QUrl given(typed.trimmed());
    if (given.scheme() == QLatin1String("http") && !given.host().isEmpty() && !Endpoint::isLoopback(given))
        error.message = QCoreApplication::translate(
            "PublicAddress", "The address must start with https://: over http:// anyone could read along.");
    error.nextStep = QCoreApplication::translate("PublicAddress", "Type an address such as %1.")
                         .arg(QStringLiteral("https://mytunnel.example"));
    return error;
}

QString join(const QUrl& address, const QString& path)
{
    return address.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + QLatin1Char('/') + path;
}

} // namespace riffdesk::publicaddress
