#include "audiotags/songrecipe.h"

#include "api/boundedjson.h"
#include "api/jsonvalues.h"

#include <QJsonDocument>

namespace riffdesk {

namespace {
constexpr int longestName = 200;
constexpr int longestStyle = 100'000;
} // namespace

QString SongRecipe::textOf(const Song& song)
{
    QJsonObject request = song.request;
    request.remove(QStringLiteral("callback_url"));
    QJsonObject recipe{
        {QStringLiteral("service"), song.service}, {QStringLiteral("audio_id"), serviceIdOf(song)},
        {QStringLiteral("action"), song.action},   {QStringLiteral("model"), song.model},
        {QStringLiteral("seed"), song.seed},       {QStringLiteral("parent_audio_id"), song.parentRemoteId},
        {QStringLiteral("style"), song.style},     {QStringLiteral("request"), request},
    };
    if (song.createdAt.isValid())
        recipe.insert(QStringLiteral("created_at"), song.createdAt.toUTC().toString(Qt::ISODateWithMs));
    return QString::fromUtf8(QJsonDocument(recipe).toJson(QJsonDocument::Compact));
}

std::optional<SongRecipe> SongRecipe::fromText(const QString& text)
{
    if (text.isEmpty() || text.size() > mostBytes)
        return std::nullopt;
    const BoundedJson parsed = BoundedJson::parse(text.toUtf8(), mostBytes);
    if (!parsed.ok() || !parsed.document.isObject())
        return std::nullopt;
    const QJsonObject json = parsed.document.object();
    SongRecipe recipe;
    recipe.service = jsonvalues::id(json, "service");
    recipe.audioId = jsonvalues::id(json, "audio_id");
    recipe.action = jsonvalues::id(json, "action");
    recipe.model = jsonvalues::text(json, "model", longestName).simplified();
    recipe.seed = jsonvalues::id(json, "seed");
    recipe.parentAudioId = jsonvalues::id(json, "parent_audio_id");
    recipe.style = jsonvalues::text(json, "style", longestStyle);
    recipe.createdAt = jsonvalues::moment(json, "created_at");
    recipe.request = json.value(QStringLiteral("request")).toObject();
    const bool isNothing = recipe.audioId.isEmpty() && recipe.request.isEmpty();
    return recipe.service.isEmpty() || isNothing ? std::nullopt : std::optional(recipe);
}

} // namespace riffdesk
