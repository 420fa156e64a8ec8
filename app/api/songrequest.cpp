#include "api/songrequest.h"

#include "api/catalogue.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace riffdesk {

namespace {
using Kind = Parameter::Kind;

const QString promptKey = QStringLiteral("prompt");
const QString styleKey = QStringLiteral("style");
const QString lyricKey = QStringLiteral("lyric");
const QString customKey = QStringLiteral("custom");
const QString instrumentalKey = QStringLiteral("instrumental");

/// The value as JSON if it is of the parameter's kind and there is something to send.
std::optional<QJsonValue> sendable(const Parameter& parameter, const QVariant& value)
{
    if (parameter.kind == Kind::Flag)
        return value.typeId() == QMetaType::Bool ? std::optional<QJsonValue>(value.toBool()) : std::nullopt;
    if (parameter.isNumeric()) {
        const bool holds = value.typeId() == QMetaType::Double && std::isfinite(value.toDouble());
        return holds ? std::optional<QJsonValue>(value.toDouble()) : std::nullopt;
    }
    const bool holds = value.typeId() == QMetaType::QString && !value.toString().isEmpty();
    return holds ? std::optional<QJsonValue>(value.toString()) : std::nullopt;
}

std::optional<bool> flagFromText(const QString& text)
{
    const QString word = text.trimmed().toLower();
    for (const char* yes : {"true", "1", "yes", "on"}) {
        if (word == QLatin1String(yes))
            return true;
    }
    for (const char* no : {"false", "0", "no", "off"}) {
        if (word == QLatin1String(no))
            return false;
    }
    return std::nullopt;
}

/// A stored value as this class holds it; invalid where the kind does not fit.
QVariant fromStored(const Parameter& parameter, const QJsonValue& value)
{
    if (parameter.kind == Kind::Flag)
        return value.isBool() ? QVariant(value.toBool()) : QVariant();
    if (parameter.isNumeric())
        return value.isDouble() ? QVariant(value.toDouble()) : QVariant();
    if (parameter.kind == Kind::Seed && value.isDouble()) // other clients send it as a number
        return QString::number(value.toInteger());
    return value.isString() && !value.toString().isEmpty() ? QVariant(value.toString()) : QVariant();
}
} // namespace

SongRequest::SongRequest(QString action, QString model)
    : m_action(std::move(action))
    , m_model(std::move(model))
{ }

void SongRequest::set(const QString& key, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Float:
        m_values.insert(key, value.toDouble());
        break;
    case QMetaType::UnknownType:
        m_values.remove(key);
        break;
    default:
        m_values.insert(key, value);
    }
}

bool SongRequest::has(const QString& key) const
{
    const auto value = m_values.constFind(key);
    return value != m_values.constEnd()
           && (value->typeId() != QMetaType::QString || !value->toString().isEmpty());
}

QString SongRequest::text(const QString& key) const
{
    const QVariant value = m_values.value(key);
    return value.typeId() == QMetaType::QString ? value.toString() : QString();
}

double SongRequest::number(const QString& key, double fallback) const
{
    const QVariant value = m_values.value(key);
    return value.typeId() == QMetaType::Double ? value.toDouble() : fallback;
}

bool SongRequest::flag(const QString& key) const
{
    const QVariant value = m_values.value(key);
    return value.typeId() == QMetaType::Bool && value.toBool();
}

Result<void> SongRequest::setFromText(const Catalogue& catalogue, const QString& key, const QString& value)
{
    const Parameter* const parameter = catalogue.parameter(key);
    if (!parameter) {
        QStringList known;
        for (const Parameter& one : catalogue.parameters())
            known.append(one.key);
        return Error{
            Error::Category::Input,
            QCoreApplication::translate("SongRequest", "There is no parameter “%1”.").arg(key.left(50)),
            QCoreApplication::translate("SongRequest", "Use one of: %1.")
                .arg(known.join(QStringLiteral(", ")))};
    }
    if (parameter->kind == Kind::Flag) {
        const auto flag = flagFromText(value);
        if (!flag)
            return Error{Error::Category::Input,
                         QCoreApplication::translate("SongRequest", "“%1” is either true or false.").arg(key),
                         QCoreApplication::translate("SongRequest", "Write %1=true or %1=false.").arg(key)};
        set(key, *flag);
    } else if (parameter->isNumeric()) {
        bool isNumber = false;
        const double number = value.trimmed().toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number))
            return Error{Error::Category::Input,
                         QCoreApplication::translate("SongRequest", "“%1” is a number.").arg(key),
                         QCoreApplication::translate("SongRequest", "Write it with a point, such as %1=%2.")
                             .arg(key, QString::number((parameter->minimum + parameter->maximum) / 2))};
        set(key, number);
    } else if (value.isEmpty()) {
        unset(key);
    } else {
        set(key, value);
    }
    return {};
}

void SongRequest::derive(const Catalogue& catalogue)
{
    const Action* const action = catalogue.action(m_action);
    if (!action)
        return;
    const auto uses = [&](const QString& key) { return action->uses(key) && catalogue.parameter(key); };
    if (uses(instrumentalKey) && flag(instrumentalKey))
        unset(lyricKey);
    const bool sings = uses(lyricKey) && !text(lyricKey).trimmed().isEmpty();
    if (uses(customKey) && !has(customKey))
        set(customKey, sings);
    if (sings && uses(styleKey) && catalogue.parameter(styleKey)->derived && !has(styleKey) && has(promptKey))
        set(styleKey, text(promptKey));
}

QJsonObject SongRequest::toJson(const Catalogue& catalogue) const
{
    QJsonObject json;
    const Action* const action = catalogue.action(m_action);
    const bool isFile = action && action->makesFile(); // its endpoint says what it is
    if (!isFile)
        json.insert(QStringLiteral("action"), m_action);
    if (!action)
        return json;
    if (action->usesModel && !m_model.isEmpty())
        json.insert(QStringLiteral("model"), m_model);
    for (const Parameter& parameter : catalogue.parameters()) {
        const auto value = action->uses(parameter.key) ? sendable(parameter, m_values.value(parameter.key))
                                                       : std::optional<QJsonValue>();
        if (value)
            json.insert(parameter.key, *value);
        else if (parameter.send == Parameter::Send::Always && !isFile)
            json.insert(parameter.key,
                        parameter.kind == Kind::Flag ? parameter.defaultValue : QJsonValue(QString()));
        else if (parameter.send == Parameter::Send::Shown && action->uses(parameter.key))
            json.insert(parameter.key, parameter.defaultValue);
    }
    return json;
}

SongRequest SongRequest::fromJson(const Catalogue& catalogue, const QJsonObject& json)
{
    SongRequest request(json.value(QLatin1String("action")).toString(),
                        json.value(QLatin1String("model")).toString());
    for (const Parameter& parameter : catalogue.parameters()) {
        const QVariant value = fromStored(parameter, json.value(parameter.key));
        if (value.isValid())
            request.set(parameter.key, value);
    }
    return request;
}

} // namespace riffdesk
