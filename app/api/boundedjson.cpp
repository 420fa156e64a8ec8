#include "api/boundedjson.h"

#include <QCoreApplication>
#include <QJsonParseError>

namespace riffdesk {

namespace {
constexpr int maxDepth = 64;
constexpr qint64 maxValues = 1'000'000;

// A single pass over the bytes: the parser recurses and builds a tree, this does neither.
bool isShallowAndSmall(const QByteArray& bytes)
{
    int depth = 0;
    qint64 values = 0;
    bool inString = false;
    bool escaped = false;
    for (const char c : bytes) {
        if (inString) {
            if (escaped)
                escaped = false;
            else if (c == '\\')
                escaped = true;
            else if (c == '"')
                inString = false;
            continue;
        }
        if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++values;
            if (++depth > maxDepth)
                return false;
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == ',') {
            ++values;
        }
        if (values > maxValues)
            return false;
    }
    return true;
}
} // namespace

BoundedJson BoundedJson::parse(const QByteArray& bytes, qint64 maxBytes)
{
    BoundedJson json;
    if (bytes.size() > maxBytes) {
        json.fault = Fault::TooLarge;
    } else if (!isShallowAndSmall(bytes)) {
        json.fault = Fault::TooDeep;
    } else {
        QJsonParseError error;
        json.document = QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError || json.document.isNull()) {
            json.document = {};
            json.fault = Fault::NotJson;
        }
    }
    return json;
}

QString BoundedJson::sentence() const
{
    switch (fault) {
    case Fault::TooLarge:
        return QCoreApplication::translate("BoundedJson", "It is too large.");
    case Fault::TooDeep:
        return QCoreApplication::translate("BoundedJson",
                                           "It is nested too deeply or holds too many values.");
    case Fault::NotJson:
        return QCoreApplication::translate("BoundedJson", "It is not JSON.");
    case Fault::None:
        break;
    }
    return {};
}

} // namespace riffdesk
