#include "form/draft.h"

#include "api/boundedjson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr int draftVersion = 1;
constexpr int idLength = 32;
const QString draftKindKey = QStringLiteral("riffdesk");
const QString draftWord = QStringLiteral("draft");
const QString draftVersionKey = QStringLiteral("version");
const QString replaceableKey = QStringLiteral("settled");
const QString formKey = QStringLiteral("form");

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Draft)
};

} // namespace

QString Draft::newId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

bool Draft::isId(const QString& id)
{
    return id.size() == idLength && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
               return (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
                      || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
           });
}

Result<QByteArray> Draft::toBytes() const
{
    const QByteArray bytes = QJsonDocument(QJsonObject{{draftKindKey, draftWord},
                                                       {draftVersionKey, draftVersion},
                                                       {replaceableKey, replaceable},
                                                       {formKey, form.toJson()}})
                                 .toJson(QJsonDocument::Compact);
    if (bytes.size() > mostBytes)
        return Error{Error::Category::Input, Texts::tr("The draft is too long to be kept."),
                     Texts::tr("Shorten the lyrics.")};
    return bytes;
}

Result<Draft> Draft::fromBytes(const QString& id, const QByteArray& bytes)
{
    const BoundedJson parsed = BoundedJson::parse(bytes, mostBytes);
    const QJsonObject whole = parsed.document.object();
    const bool ours = whole.value(draftKindKey).toString() == draftWord
                      && whole.value(draftVersionKey).toInt() == draftVersion;
    if (!parsed.ok() || !ours || !whole.value(formKey).isObject())
        return Error{Error::Category::File, Texts::tr("The file of a draft does not hold one."),
                     Texts::tr("It was set aside.")};
    return Draft{id, Form::fromJson(whole.value(formKey).toObject()), whole.value(replaceableKey).toBool()};
}

} // namespace riffdesk
