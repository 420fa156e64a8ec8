#include "api/requesttext.h"

#include "api/producerclient.h"

#include <QJsonDocument>

namespace riffdesk::requesttext {

namespace {

QString quoted(QString text)
{
    text.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

QString trimmedJson(const QJsonObject& body, QJsonDocument::JsonFormat format)
{
    return QString::fromUtf8(QJsonDocument(ProducerClient::asynchronous(body)).toJson(format)).trimmed();
}

} // namespace

QString json(const QJsonObject& body)
{
    return trimmedJson(body, QJsonDocument::Indented);
}

QString curl(const QUrl& baseUrl, const QJsonObject& body)
{
    QString base = baseUrl.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    return QLatin1String("curl -X POST ") + quoted(base + QLatin1String(ProducerClient::audiosPath))
           + QLatin1String(" \\\n  -H \"Authorization: Bearer $ACEDATACLOUD_API_TOKEN\""
                           " \\\n  -H 'Content-Type: application/json' \\\n  -d ")
           + quoted(trimmedJson(body, QJsonDocument::Compact));
}

} // namespace riffdesk::requesttext
