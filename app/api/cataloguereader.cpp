#include "cataloguereader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace riffdesk {

namespace {
constexpr int maxNameLength = 200;
constexpr int maxTextLength = 1'000'000;
constexpr int maxChoices = 6; ///< they stand side by side

template <typename T> struct Named
{
    const char* name;
    T value;
};

template <typename T, size_t N>
bool readNamed(const std::array<Named<T>, N>& names, const QJsonObject& row, const char* key, T& value)
{
    const QString word = row.value(QLatin1String(key)).toString();
    for (const Named<T>& named : names) {
        if (word == QLatin1String(named.name)) {
            value = named.value;
            return true;
        }
    }
    return false;
}

using Kind = Parameter::Kind;
constexpr std::array<Named<Kind>, 9> kinds{{
    {"text", Kind::Text},
    {"lyrics", Kind::Lyrics},
    {"flag", Kind::Flag},
    {"choice", Kind::Choice},
    {"song", Kind::Song},
    {"seconds", Kind::Seconds},
    {"slider", Kind::Slider},
    {"seed", Kind::Seed},
    {"address", Kind::Address},
}};
constexpr std::array<Named<Parameter::Send>, 3> sends{{
    {"always", Parameter::Send::Always},
    {"shown", Parameter::Send::Shown},
    {"filled", Parameter::Send::Filled},
}};
constexpr std::array<Named<Action::Source>, 3> sources{{
    {"none", Action::Source::None},
    {"song", Action::Source::Song},
    {"upload", Action::Source::Upload},
}};
constexpr std::array<Named<Action::Yield>, 4> yields{{
    {"song", Action::Yield::Song},
    {"stems", Action::Yield::Stems},
    {"wav", Action::Yield::Wav},
    {"video", Action::Yield::Video},
}};

// These fields of the request are not parameters: a row of that name would overwrite them.
bool isReserved(const QString& key)
{
    return key == QLatin1String("action") || key == QLatin1String("model") || key == QLatin1String("async");
}
} // namespace

bool CatalogueReader::fail(const QString& message)
{
    m_error.category = Error::Category::Input;
    m_error.message = message;
    m_error.nextStep = QCoreApplication::translate(
        "CatalogueReader", "Correct the catalogue file, or remove it to use the built-in table.");
    return false;
}

bool CatalogueReader::checkName(const QString& name, const QString& row)
{
    if (name.trimmed().isEmpty())
        return fail(QCoreApplication::translate("CatalogueReader", "%1 has no name.").arg(row));
    const bool clean = std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.isPrint(); });
    if (name.size() > maxNameLength || !clean)
        return fail(QCoreApplication::translate("CatalogueReader",
                                                "%1 has a name that is too long or cannot be shown.")
                        .arg(row));
    return true;
}

const Parameter* CatalogueReader::parameter(const QString& key) const
{
    const auto row = std::find_if(parameters.cbegin(), parameters.cend(),
                                  [&](const Parameter& one) { return one.key == key; });
    return row == parameters.cend() ? nullptr : &*row;
}

bool CatalogueReader::readModels(const QJsonArray& rows)
{
    if (rows.isEmpty())
        return fail(QCoreApplication::translate("CatalogueReader", "The table names no model."));
    for (const QJsonValue& row : rows) {
        const QString id = row.toObject().value(QLatin1String("id")).toString();
        if (!checkName(id, QCoreApplication::translate("CatalogueReader", "Model %1").arg(models.size() + 1)))
            return false;
        if (models.contains(id))
            return fail(QCoreApplication::translate("CatalogueReader", "Model “%1” is there twice.").arg(id));
        models.append(id);
        if (row.toObject().value(QLatin1String("default")).toBool()) {
            if (!defaultModel.isEmpty())
                return fail(QCoreApplication::translate("CatalogueReader", "Model “%1” is a second default.")
                                .arg(id));
            defaultModel = id;
        }
    }
    if (defaultModel.isEmpty())
        defaultModel = models.first();
    return true;
}

bool CatalogueReader::readParameters(const QJsonArray& rows)
{
    for (const QJsonValue& row : rows) {
        if (!readParameter(row.toObject()))
            return false;
    }
    for (const Parameter& one : parameters) {
        if (one.greaterThan.isEmpty())
            continue;
        const Parameter* const other = parameter(one.greaterThan);
        if (!other || other == &one || !other->isNumeric() || !one.isNumeric())
            return fail(
                QCoreApplication::translate("CatalogueReader", "Parameter “%1” cannot be compared with “%2”.")
                    .arg(one.key, one.greaterThan));
    }
    return true;
}

bool CatalogueReader::readParameter(const QJsonObject& row)
{
    Parameter one;
    one.key = row.value(QLatin1String("key")).toString();
    one.label = row.value(QLatin1String("label")).toString();
    if (!checkName(one.key,
                   QCoreApplication::translate("CatalogueReader", "Parameter %1").arg(parameters.size() + 1)))
        return false;
    if (!checkName(
            one.label,
            QCoreApplication::translate("CatalogueReader", "The label of parameter “%1”").arg(one.key)))
        return false;
    if (parameter(one.key) || isReserved(one.key))
        return fail(QCoreApplication::translate("CatalogueReader",
                                                "Parameter “%1” is there twice or has a reserved name.")
                        .arg(one.key));
    if (!readNamed(kinds, row, "kind", one.kind))
        return fail(QCoreApplication::translate("CatalogueReader", "Parameter “%1” has an unknown kind.")
                        .arg(one.key));
    if (row.contains(QLatin1String("send")) && !readNamed(sends, row, "send", one.send))
        return fail(QCoreApplication::translate("CatalogueReader",
                                                "Parameter “%1” has an unknown rule for when it is sent.")
                        .arg(one.key));
    one.greaterThan = row.value(QLatin1String("greaterThan")).toString();
    one.advanced = row.value(QLatin1String("advanced")).toBool();
    one.sung = row.value(QLatin1String("sung")).toBool();
    one.derived = row.value(QLatin1String("derived")).toBool() || one.key == QLatin1String("custom");
    if (!readRange(row, one) || !readDefault(row, one) || !readChoices(row, one))
        return false;
    parameters.append(one);
    return true;
}

bool CatalogueReader::readChoices(const QJsonObject& row, Parameter& one)
{
    const QJsonArray rows = row.value(QLatin1String("choices")).toArray();
    for (const QJsonValue& each : rows) {
        const QString label = each.toObject().value(QLatin1String("label")).toString();
        if (!checkName(
                label,
                QCoreApplication::translate("CatalogueReader", "A choice of parameter “%1”").arg(one.key)))
            return false;
        one.choices.append(
            {each.toObject().value(QLatin1String("value")).toString().left(maxNameLength), label});
    }
    if (one.kind == Kind::Choice && (one.choices.size() < 2 || one.choices.size() > maxChoices))
        return fail(
            QCoreApplication::translate("CatalogueReader", "Parameter “%1” needs between 2 and %2 choices.")
                .arg(one.key)
                .arg(maxChoices));
    return true;
}

bool CatalogueReader::readRange(const QJsonObject& row, Parameter& one)
{
    const double length = row.value(QLatin1String("maxLength")).toDouble(0);
    if (!(length >= 0 && length <= maxTextLength) || length != std::floor(length))
        return fail(
            QCoreApplication::translate("CatalogueReader", "Parameter “%1” has a length that cannot be.")
                .arg(one.key));
    one.maxLength = static_cast<int>(length);
    one.advisedLength = std::clamp(row.value(QLatin1String("advisedLength")).toInt(0), 0, maxTextLength);
    if (!one.isNumeric())
        return true;
    const QJsonValue minimum = row.value(QLatin1String("min"));
    const QJsonValue maximum = row.value(QLatin1String("max"));
    one.minimum = minimum.toDouble();
    one.maximum = maximum.toDouble();
    one.step = row.value(QLatin1String("step")).toDouble(0.01);
    const bool finite = std::isfinite(one.minimum) && std::isfinite(one.maximum) && std::isfinite(one.step);
    if (!minimum.isDouble() || !maximum.isDouble() || !finite || one.minimum >= one.maximum || one.step <= 0)
        return fail(
            QCoreApplication::translate("CatalogueReader", "Parameter “%1” has a range that cannot be.")
                .arg(one.key));
    return true;
}

bool CatalogueReader::readDefault(const QJsonObject& row, Parameter& one)
{
    const QJsonValue value = row.value(QLatin1String("default"));
    one.defaultValue = QJsonValue(QJsonValue::Undefined);
    bool holds = value.isUndefined();
    if (one.kind == Kind::Flag) {
        holds = holds || value.isBool();
        one.defaultValue = value.toBool();
    } else if (one.kind == Kind::Slider) {
        const double number = value.toDouble(one.minimum);
        holds = (holds || value.isDouble()) && number >= one.minimum && number <= one.maximum;
        one.defaultValue = number;
    }
    // Only these two show a value before the user has set one.
    if (one.send == Parameter::Send::Shown && one.defaultValue.isUndefined())
        return fail(QCoreApplication::translate("CatalogueReader",
                                                "Parameter “%1” cannot be sent as shown: it has no default.")
                        .arg(one.key));
    if (one.send == Parameter::Send::Always && one.isNumeric())
        return fail(QCoreApplication::translate("CatalogueReader",
                                                "Parameter “%1” is a number and cannot be sent empty.")
                        .arg(one.key));
    return holds
           || fail(QCoreApplication::translate("CatalogueReader",
                                               "Parameter “%1” has a default that does not hold.")
                       .arg(one.key));
}

bool CatalogueReader::readActions(const QJsonArray& rows)
{
    if (rows.isEmpty())
        return fail(QCoreApplication::translate("CatalogueReader", "The table names no action."));
    for (const QJsonValue& row : rows) {
        if (!readAction(row.toObject(), actions))
            return false;
    }
    for (const Action& one : actions) {
        const bool known = std::any_of(actions.cbegin(), actions.cend(), [&](const Action& other) {
            return other.id == one.plainAction && other.id != one.id;
        });
        if (!one.plainAction.isEmpty() && !known)
            return fail(
                QCoreApplication::translate("CatalogueReader", "Action “%1” falls back to an unknown action.")
                    .arg(one.id));
    }
    return true;
}

bool CatalogueReader::readFiles(const QJsonArray& rows)
{
    return std::all_of(rows.cbegin(), rows.cend(),
                       [this](const QJsonValue& row) { return readAction(row.toObject(), files); });
}

bool CatalogueReader::readAction(const QJsonObject& row, QVector<Action>& rows)
{
    Action one;
    one.id = row.value(QLatin1String("id")).toString();
    one.label = row.value(QLatin1String("label")).toString();
    if (!checkName(one.id,
                   QCoreApplication::translate("CatalogueReader", "Action %1").arg(actions.size() + 1)))
        return false;
    if (!checkName(one.label,
                   QCoreApplication::translate("CatalogueReader", "The label of action “%1”").arg(one.id)))
        return false;
    const auto isTaken = [&](const Action& other) { return other.id == one.id; };
    if (std::any_of(actions.cbegin(), actions.cend(), isTaken)
        || std::any_of(files.cbegin(), files.cend(), isTaken))
        return fail(
            QCoreApplication::translate("CatalogueReader", "Action “%1” is there twice.").arg(one.id));
    if (!readNamed(sources, row, "source", one.source))
        return fail(
            QCoreApplication::translate("CatalogueReader", "Action “%1” has an unknown source.").arg(one.id));
    if (!readNamed(yields, row, "result", one.yield))
        return fail(
            QCoreApplication::translate("CatalogueReader", "Action “%1” has an unknown result.").arg(one.id));
    // What the form asks for is made as songs are; a file has an endpoint of its own.
    if (one.makesFile() != (&rows == &files))
        return fail(
            QCoreApplication::translate("CatalogueReader", "Action “%1” has a result of another table.")
                .arg(one.id));
    if (one.makesFile()) {
        one.endpoint = row.value(QLatin1String("endpoint")).toString();
        static const QRegularExpression word(QStringLiteral("^[a-z0-9_-]{1,40}$"));
        if (!word.match(one.endpoint).hasMatch() || one.endpoint == Action::songs())
            return fail(
                QCoreApplication::translate("CatalogueReader", "Action “%1” has no endpoint of its own.")
                    .arg(one.id));
    }
    one.price = row.value(QLatin1String("price")).toString().simplified().left(maxNameLength);
    one.usesModel = row.value(QLatin1String("usesModel")).toBool(true);
    one.plainAction = row.value(QLatin1String("plainAction")).toString();
    if (!readKeys(row, "needs", one.id, one.needs) || !readKeys(row, "needsOneOf", one.id, one.needsOneOf)
        || !readKeys(row, "allows", one.id, one.allows))
        return false;
    const QStringList needed = one.needs + one.needsOneOf;
    for (const QString& key : needed) {
        if (!one.uses(key))
            return fail(QCoreApplication::translate("CatalogueReader",
                                                    "Action “%1” needs “%2”, but does not allow it.")
                            .arg(one.id, key));
    }
    rows.append(one);
    return true;
}

bool CatalogueReader::readKeys(const QJsonObject& row, const char* list, const QString& action,
                               QStringList& keys)
{
    const QJsonValue value = row.value(QLatin1String(list));
    if (!value.isUndefined() && !value.isArray())
        return fail(
            QCoreApplication::translate("CatalogueReader", "Action “%1” has a “%2” that is not a list.")
                .arg(action, QLatin1String(list)));
    const QJsonArray names = value.toArray();
    for (const QJsonValue& name : names) {
        const QString key = name.toString();
        if (!parameter(key))
            return fail(QCoreApplication::translate("CatalogueReader",
                                                    "Action “%1” names “%2”, but no parameter does.")
                            .arg(action, key.left(50)));
        if (keys.contains(key))
            return fail(QCoreApplication::translate("CatalogueReader", "Action “%1” names “%2” twice.")
                            .arg(action, key));
        keys.append(key);
    }
    return true;
}

} // namespace riffdesk
