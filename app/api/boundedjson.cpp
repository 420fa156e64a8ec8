#include "api/boundedjson.h"

#include <QCoreApplication>
#include <QJsonParseError>

#include <algorithm>
#include <cmath>
#include <limits>

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

constexpr int exactDigits = 15; ///< of a whole number, in a double

bool isOfWord(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '+'
           || c == '.';
}

/// What stands for a number or a word that is no string.
QByteArray mended(const QByteArray& word)
{
    if (word == "true" || word == "false" || word == "null")
        return word;
    bool isNumber = false;
    const double value = word.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return QByteArrayLiteral("null");
    const bool isWhole = word.indexOf('.') < 0 && word.indexOf('e') < 0 && word.indexOf('E') < 0;
    return isWhole && word.size() > exactDigits ? QByteArray('"' + word + '"') : word;
}

/// Linear, and at most a little longer than what it is given.
QByteArray mendedReply(const QByteArray& bytes)
{
    const QByteArray text = QString::fromUtf8(bytes).toUtf8(); // what is no UTF-8 becomes U+FFFD
    QByteArray result;
    result.reserve(text.size());
    qsizetype comma = -1; // the last one, when only space has come since
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        const char c = text.at(at++);
        if (c == '"') {
            while (at < text.size() && text.at(at) != '"')
                at += text.at(at) == '\\' ? 2 : 1;
            at = std::min(at + 1, text.size());
        } else if (isOfWord(c)) {
            while (at < text.size() && isOfWord(text.at(at)))
                ++at;
            result += mended(text.mid(begin, at - begin));
            comma = -1;
            continue;
        } else if ((c == '}' || c == ']') && comma >= 0) {
            result.remove(comma, 1);
        }
        if (c == ',')
            comma = result.size();
        else if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            comma = -1;
        result.append(text.constData() + begin, at - begin);
    }
    return result;
}
} // namespace

BoundedJson BoundedJson::parseReply(const QByteArray& bytes, qint64 maxBytes)
{
    BoundedJson json;
    if (bytes.size() > maxBytes)
        json.fault = Fault::TooLarge;
    else if (!isShallowAndSmall(bytes))
        json.fault = Fault::TooDeep;
    else
        json = parse(mendedReply(bytes), std::numeric_limits<qint64>::max());
    return json;
}

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
