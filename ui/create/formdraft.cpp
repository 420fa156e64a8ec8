#include "ui/create/formdraft.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace riffdesk {

namespace {
constexpr qsizetype maxBytes = 1 << 20;
}

QByteArray FormDraft::toJson() const
{
    QJsonObject kept;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        kept.insert(it.key(), QJsonValue::fromVariant(it.value()));
    const QJsonObject whole{
        {QStringLiteral("action"), action},         {QStringLiteral("model"), model},
        {QStringLiteral("takes"), takes},           {QStringLiteral("writing"), writing},
        {QStringLiteral("advanced"), advanced},     {QStringLiteral("values"), kept},
        {QStringLiteral("seedLocked"), seedLocked},
    };
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

FormDraft FormDraft::fromJson(const QByteArray& json)
{
    FormDraft draft;
    if (json.isEmpty() || json.size() > maxBytes)
        return draft;
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    draft.action = whole.value(QLatin1String("action")).toString();
    draft.model = whole.value(QLatin1String("model")).toString();
    draft.takes = whole.value(QLatin1String("takes")).toInt(1);
    draft.writing = whole.value(QLatin1String("writing")).toBool();
    draft.advanced = whole.value(QLatin1String("advanced")).toBool();
    draft.seedLocked = whole.value(QLatin1String("seedLocked")).toBool();
    const QJsonObject values = whole.value(QLatin1String("values")).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.value().isString() || it.value().isBool() || it.value().isDouble())
            draft.values.insert(it.key(), it.value().toVariant());
    }
    return draft;
}

} // namespace riffdesk
