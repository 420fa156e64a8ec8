#include "presets/formdraft.h"

#include "api/boundedjson.h"
#include "api/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr qint64 mostSettingsBytes = 1 << 20;
constexpr qsizetype longestName = 60;

/// The first line that is no section tag, without what cannot be seen.
QString opening(const QString& text)
{
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = text.indexOf(QLatin1Char('\n'), from);
        to = to < 0 ? text.size() : to;
        QString line;
        for (const QChar c : QStringView(text).mid(from, std::min(to - from, 4 * longestName)))
            line += c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
                        ? QLatin1Char(' ')
                        : c;
        line = line.simplified().left(longestName);
        if (!line.isEmpty() && line.back().isHighSurrogate())
            line.chop(1);
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('[')))
            return line;
        from = to + 1;
    }
    return {};
}

} // namespace

QJsonObject FormDraft::toJson() const
{
    QJsonObject kept;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        kept.insert(it.key(), QJsonValue::fromVariant(it.value()));
    return {
        {QStringLiteral("action"), action},         {QStringLiteral("model"), model},
        {QStringLiteral("takes"), takes},           {QStringLiteral("writing"), writing},
        {QStringLiteral("advanced"), advanced},     {QStringLiteral("values"), kept},
        {QStringLiteral("seedLocked"), seedLocked},
    };
}

FormDraft FormDraft::fromJson(const QJsonObject& json)
{
    FormDraft draft;
    draft.action = json.value(QLatin1String("action")).toString().left(longestKey);
    draft.model = json.value(QLatin1String("model")).toString().left(longestKey);
    draft.takes = std::clamp(json.value(QLatin1String("takes")).toInt(1), 1, mostTakes);
    draft.writing = json.value(QLatin1String("writing")).toBool();
    draft.advanced = json.value(QLatin1String("advanced")).toBool();
    draft.seedLocked = json.value(QLatin1String("seedLocked")).toBool();
    const QJsonObject values = json.value(QLatin1String("values")).toObject();
    for (auto it = values.begin(); it != values.end() && draft.values.size() < mostValues; ++it) {
        const bool fits = it.key().size() <= longestKey;
        if (fits && (it.value().isString() || it.value().isBool() || it.value().isDouble()))
            draft.values.insert(it.key(), it.value().toVariant());
    }
    return draft;
}

FormDraft FormDraft::fromBytes(const QByteArray& json)
{
    return fromJson(BoundedJson::parse(json, mostSettingsBytes).document.object());
}

QString FormDraft::name(const Catalogue& catalogue) const
{
    const QString prompt = QStringLiteral("prompt");
    const QString lyric = QStringLiteral("lyric");
    for (const QString& key : {QStringLiteral("title"), writing ? lyric : prompt, writing ? prompt : lyric}) {
        const QString words = opening(values.value(key).toString());
        if (!words.isEmpty())
            return words;
    }
    const Action* known = catalogue.action(action);
    return known ? Catalogue::translated(known->label) : QCoreApplication::translate("FormDraft", "Draft");
}

} // namespace riffdesk
