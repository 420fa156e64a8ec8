#include "submission.h"

#include "randomstream.h"
#include "rhymes.h"
#include "workshop.h"

#include <QRandomGenerator>
#include <QUuid>

namespace riffdesk {
namespace {

using Outcome = std::variant<PracticeTask, Refusal>;

constexpr double roundingSeconds = 0.5; // what a client's rounding may overshoot a song's end by

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool given(const QJsonObject& request, const QString& key)
{
    const QJsonValue value = request.value(key);
    return value.isDouble() || value.isObject() || value.isArray() || value.toBool()
           || !value.toString().trimmed().isEmpty();
}

Refusal wrong(const QString& message)
{
    return Refusal::badRequest(message);
}

std::optional<Refusal> problemWith(const Parameter& parameter, const QJsonObject& request)
{
    const QString& key = parameter.key;
    if (!given(request, key))
        return std::nullopt;
    const QJsonValue value = request.value(key);
    switch (parameter.kind) {
    case Parameter::Kind::Seconds:
    case Parameter::Kind::Slider: {
        const auto number = numberIn(request, key);
        if (!number)
            return wrong(QStringLiteral("%1 must be a number").arg(key));
        if (!(*number >= parameter.minimum && *number <= parameter.maximum))
            return wrong(QStringLiteral("%1 must be between %2 and %3")
                             .arg(key)
                             .arg(parameter.minimum)
                             .arg(parameter.maximum));
        break;
    }
    case Parameter::Kind::Flag:
        if (!value.isBool() && !value.isDouble())
            return wrong(QStringLiteral("%1 must be true or false").arg(key));
        break;
    case Parameter::Kind::Text:
    case Parameter::Kind::Choice:
    case Parameter::Kind::Lyrics:
    case Parameter::Kind::Song:
    case Parameter::Kind::Seed:
    case Parameter::Kind::Address:
        if (!value.isString() && !value.isDouble())
            return wrong(QStringLiteral("%1 must be a text").arg(key));
        if (parameter.maxLength > 0 && value.toString().size() > parameter.maxLength)
            return wrong(
                QStringLiteral("%1 must be at most %2 characters long").arg(key).arg(parameter.maxLength));
        break;
    }
    return std::nullopt;
}

/// What the provider's own client may leave out: where to continue, and where a section ends.
bool mayBeMissing(const QString& key)
{
    return key == QLatin1String("continue_at") || key == QLatin1String("replace_section_end");
}

std::optional<Refusal> problemWith(const Action& action, const QJsonObject& request,
                                   const Catalogue& catalogue)
{
    const QString model = textIn(request, QStringLiteral("model"));
    if (action.usesModel && !model.isEmpty() && !catalogue.models().contains(model))
        return wrong(
            QStringLiteral("model must be one of: %1").arg(catalogue.models().join(QLatin1String(", "))));
    for (const Parameter& parameter : catalogue.parameters()) {
        if (!action.uses(parameter.key))
            continue;
        if (auto problem = problemWith(parameter, request))
            return problem;
    }
    for (const QString& key : action.needs) {
        // Zero is a time, and numbers pass given(); so only what is truly absent fails here.
        if (!given(request, key) && !mayBeMissing(key))
            return wrong(QStringLiteral("%1 is required").arg(key));
    }
    bool hasOne = action.needsOneOf.isEmpty();
    for (const QString& key : action.needsOneOf)
        hasOne = hasOne || given(request, key);
    if (!hasOne)
        return wrong(
            QStringLiteral("one of these is required: %1").arg(action.needsOneOf.join(QLatin1String(", "))));
    return std::nullopt;
}

std::optional<Refusal> problemWithTimes(const QJsonObject& request, const Action& action, double seconds)
{
    const auto at = numberIn(request, QStringLiteral("continue_at"));
    if (action.uses(QStringLiteral("continue_at")) && at && *at > seconds + roundingSeconds)
        return wrong(QStringLiteral("continue_at is past the end of the song"));
    if (!action.uses(QStringLiteral("replace_section_start")))
        return std::nullopt;
    const double start = numberIn(request, QStringLiteral("replace_section_start")).value_or(0);
    const double end = numberIn(request, QStringLiteral("replace_section_end")).value_or(seconds);
    if (start >= end)
        return wrong(QStringLiteral("replace_section_start must be before replace_section_end"));
    if (start >= seconds || end > seconds + roundingSeconds)
        return wrong(QStringLiteral("the section is past the end of the song"));
    return std::nullopt;
}

Outcome readAudios(PracticeTask task, const Catalogue& catalogue, const TaskStore& store,
                   const SongShelf& shelf)
{
    const QJsonObject& request = task.request;
    const QString actionId = textIn(request, QStringLiteral("action"));
    const Action* action = catalogue.action(actionId);
    if (!action)
        return wrong(QStringLiteral("action is missing or unknown"));
    if (auto problem = problemWith(*action, request, catalogue))
        return *problem;

    QString sourceTitle;
    QString sourceLyric;
    if (action->source != Action::Source::None) {
        const QString audioId = textIn(request, QStringLiteral("audio_id"));
        const auto maker = store.makerOf(audioId);
        const auto song = shelf.arrangementOf(audioId);
        if (!maker || !song)
            return wrong(QStringLiteral("audio_id not found"));
        if (auto problem = problemWithTimes(request, *action, song->seconds))
            return *problem;
        sourceTitle = maker->title;
        sourceLyric = maker->lyric;
    }
    if (action->yield == Action::Yield::Stems) {
        task.title = sourceTitle;
        return task;
    }

    const QString prompt = textIn(request, QStringLiteral("prompt"));
    const QString lyric = textIn(request, QStringLiteral("lyric"));
    const bool custom = request.value(QStringLiteral("custom")).toBool();
    task.model = textIn(request, QStringLiteral("model"));
    if (task.model.isEmpty())
        task.model = catalogue.defaultModel();
    task.songId = newId();
    task.imageId = newId();
    task.seed = given(request, QStringLiteral("seed"))
                    ? textIn(request, QStringLiteral("seed"))
                    : QString::number(QRandomGenerator::global()->generate());
    if (request.value(QStringLiteral("instrumental")).toBool())
        task.lyric = QStringLiteral("[Instrumental]");
    else if (action->source == Action::Source::None
             && (lyric.trimmed().isEmpty() || (!custom && !prompt.trimmed().isEmpty())))
        task.lyric = writtenLyrics(prompt, seedOfText(task.seed));
    else
        task.lyric = lyric.trimmed().isEmpty() ? sourceLyric : lyric;
    task.title = textIn(request, QStringLiteral("title")).simplified();
    if (task.title.isEmpty())
        task.title = sourceTitle.isEmpty() ? titleFor(prompt, task.lyric) : sourceTitle;
    return task;
}

} // namespace

std::variant<PracticeTask, Refusal> readSubmission(const QString& type, const QJsonObject& request,
                                                   const QString& origin, const Catalogue& catalogue,
                                                   const TaskStore& store, const SongShelf& shelf)
{
    if (const auto wanted = requestedRefusal(request, "error"))
        return *wanted;
    PracticeTask task;
    task.id = newId();
    task.traceId = newId();
    task.type = type;
    task.request = request;
    task.origin = origin;
    task.createdAt = unixNow();
    if (type == QLatin1String("audios"))
        return readAudios(task, catalogue, store, shelf);
    if (type == QLatin1String("lyrics")) {
        if (!given(request, QStringLiteral("prompt")))
            return wrong(QStringLiteral("prompt is required"));
        return task;
    }
    if (type == QLatin1String("upload")) {
        const QUrl url(textIn(request, QStringLiteral("audio_url")));
        if (!url.isValid() || url.host().isEmpty()
            || (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")))
            return wrong(QStringLiteral("audio_url must be an http or https address"));
        task.songId = newId();
        return task;
    }
    const QString audioId = textIn(request, QStringLiteral("audio_id"));
    const auto maker = store.makerOf(audioId);
    if (!maker || !shelf.arrangementOf(audioId))
        return wrong(QStringLiteral("audio_id not found"));
    task.title = maker->title;
    return task;
}

} // namespace riffdesk
