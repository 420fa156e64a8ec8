#include "api/jsonvalues.h"

#include "api/webaddress.h"

#include <algorithm>
#include <cmath>

namespace riffdesk::jsonvalues {

namespace {
constexpr int maxIdLength = 200;
constexpr int maxUrlLength = 8192;
constexpr double lastUnixSecond = 253'402'300'799.0; // 9999-12-31T23:59:59Z

QString numberAsText(double value)
{
    return value == std::floor(value) && std::abs(value) < 1e18 ? QString::number(value, 'f', 0)
                                                                : QString::number(value, 'g', 17);
}
} // namespace

QString text(const QJsonObject& object, const char* key, int maxLength)
{
    const QJsonValue value = object.value(QLatin1String(key));
    QString result;
    if (value.isString()) {
        result = value.toString();
    } else if (value.isDouble()) {
        // Seeds can exceed what a double holds exactly.
        const QVariant variant = value.toVariant();
        result =
            variant.typeId() == QMetaType::LongLong ? variant.toString() : numberAsText(value.toDouble());
    }
    return result.size() <= maxLength ? result : QString();
}

QString lines(const QJsonObject& object, const char* key, int maxLength)
{
    QString result = text(object, key, maxLength);
    result.replace(QLatin1String("\\r\\n"), QLatin1String("\n"));
    result.replace(QLatin1String("\\n"), QLatin1String("\n"));
    result.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    result.remove(QChar(0));
    return result;
}

QString id(const QJsonObject& object, const char* key)
{
    const QString result = text(object, key, maxIdLength);
    const bool clean =
        std::all_of(result.cbegin(), result.cend(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
    return clean ? result : QString();
}

QUrl url(const QJsonObject& object, const char* key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (!value.isString() || value.toString().size() > maxUrlLength)
        return {};
    const QUrl result(value.toString().trimmed());
    const bool web = result.scheme() == QLatin1String("https") || result.scheme() == QLatin1String("http");
    return result.isValid() && web && !result.host().isEmpty() && result.userInfo().isEmpty() ? result
                                                                                              : QUrl();
}

QString address(const QJsonObject& object, const char* key)
{
    const QString text = object.value(QLatin1String(key)).toString().trimmed();
    return WebAddress::parse(text) ? text : QString();
}

double number(const QJsonObject& object, const char* key, double maximum)
{
    const QJsonValue value = object.value(QLatin1String(key));
    bool isNumber = value.isDouble();
    const double result = isNumber ? value.toDouble() : value.toString().trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(result) && result >= 0 && result <= maximum ? result : 0;
}

QDateTime moment(const QJsonObject& object, const char* key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    bool isNumber = false;
    value.toString().toDouble(&isNumber);
    if (value.isDouble() || isNumber) {
        const double seconds = number(object, key, lastUnixSecond);
        return seconds > 0 ? QDateTime::fromMSecsSinceEpoch(std::llround(seconds * 1000), Qt::UTC)
                           : QDateTime();
    }
    QDateTime result = QDateTime::fromString(value.toString().left(64), Qt::ISODateWithMs);
    if (result.isValid() && result.timeSpec() == Qt::LocalTime)
        result.setTimeSpec(Qt::UTC); // the service's clock, not this machine's
    return result.toUTC();
}

double progress(const QJsonObject& object)
{
    const QJsonValue value = object.value(QLatin1String("progress"));
    QString written = value.toString().trimmed();
    const bool percent = written.endsWith(QLatin1Char('%'));
    if (percent)
        written.chop(1);
    bool isNumber = value.isDouble();
    double result = isNumber ? value.toDouble() : written.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(result) || result < 0)
        return -1;
    if (percent || result > 1)
        result /= 100;
    return std::min(result, 1.0);
}

} // namespace riffdesk::jsonvalues
