#include "references/uploadsource.h"

#include "api/endpoint.h"
#include "library/references.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace riffdesk {

namespace {

constexpr int longestAddress = 2000;

Error refused(const QString& message)
{
    return {
        Error::Category::Input, message,
        QCoreApplication::translate("UploadSource", "Paste the address of the audio file itself, such as %1.")
            .arg(QLatin1String("https://example.com/song.mp3"))};
}

} // namespace

UploadSource UploadSource::fromFile(const QString& path)
{
    const QFileInfo info(path);
    UploadSource source;
    source.path = info.absoluteFilePath();
    source.name = References::cleanName(info.completeBaseName());
    return source;
}

UploadSource UploadSource::fromAddress(const QUrl& address)
{
    UploadSource source;
    source.address = address;
    source.name = References::cleanName(QFileInfo(address.path()).completeBaseName());
    if (source.name.isEmpty())
        source.name = address.host();
    return source;
}

Result<QUrl> UploadSource::checkedAddress(const QString& typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return refused(QCoreApplication::translate("UploadSource", "There is no address."));
    if (text.size() > longestAddress)
        return refused(QCoreApplication::translate("UploadSource", "The address is too long."));
    if (!text.contains(QLatin1String("://")))
        text.prepend(QLatin1String("https://"));
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid()) // people paste names with spaces and umlauts
        url = QUrl(text, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0)
        return refused(QCoreApplication::translate("UploadSource", "This is not a web address."));
    if (!url.userInfo().isEmpty())
        return refused(QCoreApplication::translate(
            "UploadSource", "The address must not hold a user name or password: the service would see it."));
    if (!Endpoint::isSafe(url))
        return refused(QCoreApplication::translate("UploadSource", "The address must start with https://."));
    return url.adjusted(QUrl::RemoveFragment);
}

bool UploadSource::looksLikeAddress(const QString& typed)
{
    const QString text = typed.trimmed();
    return text.contains(QLatin1Char('/')) || text.contains(QLatin1Char(':'))
           || text.startsWith(QLatin1String("www."), Qt::CaseInsensitive);
}

} // namespace riffdesk
