#include "presets/preset.h"

#include "api/boundedjson.h"
#include "api/catalogue.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr int version = 1;
const QString kindKey = QStringLiteral("riffdesk");
const QString kindWord = QStringLiteral("preset");
const QString versionKey = QStringLiteral("version");
const QString nameKey = QStringLiteral("name");
const QString takesKey = QStringLiteral("takes");
const QString requestKey = QStringLiteral("request");

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Preset)
};

Error refused(const QString& why)
{
    return {Error::Category::Input, Texts::tr("This is not a preset that can be used. %1").arg(why),
            Texts::tr("Choose another file.")};
}

} // namespace

QString Preset::cleanName(const QString& name)
{
    QString clean;
    for (const QChar c : name.left(16 * longestName))
        clean += c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
                     ? QLatin1Char(' ')
                     : c;
    clean = clean.simplified().left(longestName);
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    return clean.trimmed();
}

QByteArray Preset::toJson(const Catalogue& catalogue) const
{
    return QJsonDocument(QJsonObject{{kindKey, kindWord},
                                     {versionKey, version},
                                     {nameKey, name},
                                     {takesKey, takes},
                                     {requestKey, request.toJson(catalogue)}})
        .toJson();
}

Result<Preset> Preset::fromJson(const Catalogue& catalogue, const QByteArray& json)
{
    const BoundedJson parsed = BoundedJson::parse(json, mostBytes);
    if (!parsed.ok())
        return refused(parsed.sentence());
    const QJsonObject whole = parsed.document.object();
    if (whole.value(kindKey).toString() != kindWord)
        return refused(Texts::tr("It holds something else."));
    if (whole.value(versionKey).toInt() != version)
        return refused(Texts::tr("It was made by another version of the program."));
    Preset preset;
    preset.name = cleanName(whole.value(nameKey).toString());
    if (preset.name.isEmpty())
        return refused(Texts::tr("It has no name."));
    preset.takes = std::clamp(whole.value(takesKey).toInt(1), 1, mostTakes);
    preset.request = SongRequest::fromJson(catalogue, whole.value(requestKey).toObject());
    if (!catalogue.action(preset.request.action()))
        return refused(Texts::tr("It is for an action that is not known here."));
    return preset;
}

} // namespace riffdesk
