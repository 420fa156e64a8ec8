#include "formfiller.h"

#include "createbench.h"

namespace riffdesk::test {

namespace {

enum class How { Type, Slide, Tick, Pick };

/// How a person gives a parameter, in the order of the form.
struct Step
{
    const char* key;
    const char* label;
    How how;
    double least = 0; ///< of a slider
};

constexpr Step steps[] = {
    {"audio_id", "Source song", How::Pick},
    {"continue_at", "Continue at", How::Type},
    {"replace_section_start", "Section start", How::Type},
    {"replace_section_end", "Section end", How::Type},
    {"prompt", "Prompt", How::Type},
    {"lyric", "Lyrics", How::Type},
    {"instrumental", "Instrumental", How::Tick},
    {"title", "Title", How::Type},
    {"cover_strength", "Cover strength", How::Slide, 0.2},
    {"weirdness", "Weirdness", How::Slide},
    {"lyrics_strength", "Lyrics strength", How::Slide},
    {"sound_strength", "Sound strength", How::Slide, 0.2},
    {"seed", "Seed", How::Type},
    {"style", "Style", How::Type},
    {"style_negative", "Style to avoid", How::Type},
    {"vocal_gender", "Vocal gender", How::Type},
    {"lyric_prompt", "Lyric prompt", How::Type},
    {"swap_audio_id", "Second song", How::Pick},
    {"callback_url", "Callback address", How::Type},
};
constexpr const char* advanced[] = {"style",        "style_negative", "vocal_gender",
                                    "lyric_prompt", "swap_audio_id",  "callback_url"};

/// The words of the action's box, as they stand there in English.
const QHash<QString, QString> actionNames{
    {QStringLiteral("generate"), QStringLiteral("Generate")},
    {QStringLiteral("cover"), QStringLiteral("Cover")},
    {QStringLiteral("extend"), QStringLiteral("Extend")},
    {QStringLiteral("variation"), QStringLiteral("Variation")},
    {QStringLiteral("replace_section"), QStringLiteral("Replace section")},
    {QStringLiteral("swap_vocals"), QStringLiteral("Swap vocals")},
    {QStringLiteral("swap_instrumentals"), QStringLiteral("Swap instrumentals")},
    {QStringLiteral("stems"), QStringLiteral("Stems")},
    {QStringLiteral("upload_cover"), QStringLiteral("Cover an upload")},
    {QStringLiteral("upload_extend"), QStringLiteral("Extend an upload")},
    {QStringLiteral("upload_replace_section"), QStringLiteral("Replace section of an upload")},
};

/// The guide's songs, under titles to search for.
const QHash<QString, QString> songTitles{
    {QStringLiteral("38d3b9e2-0dfb-4338-b2a7-15e45656ed32"), QStringLiteral("Woke up")},
    {QStringLiteral("d9ebc609-fb65-4a23-b914-c074747af6a4"), QStringLiteral("Extended")},
    {QStringLiteral("a54609c6-13e2-4176-be0f-4d7eebc68e1f"), QStringLiteral("Mended")},
    {QStringLiteral("c14ca458-cd5a-4700-83d4-5249e15f2707"), QStringLiteral("Varied")},
};

bool give(const FormFiller& form, const Step& step, const QJsonValue& value, bool upload)
{
    const QString label = QLatin1String(step.label);
    switch (step.how) {
    case How::Tick:
        return form.tick(label, value.toBool());
    case How::Slide:
        return form.slide(label, value.toDouble(), step.least);
    case How::Pick:
        return upload ? form.type(label, value.toString())
                      : form.pick(label, songTitles.value(value.toString()));
    case How::Type:
        break;
    }
    return form.type(label, value.toVariant().toString());
}

} // namespace

bool FormFiller::fill(const QJsonObject& given) const
{
    const QString action = given.value(QLatin1String("action")).toString();
    if (!choose(QStringLiteral("Action"), actionNames.value(action)))
        return false;
    const QString model = given.value(QLatin1String("model")).toString();
    if (!model.isEmpty() && !choose(QStringLiteral("Model"), model))
        return false;
    if (given.value(QLatin1String("custom")).toBool() && !click(QStringLiteral("Write")))
        return false;
    const bool more = std::any_of(std::begin(advanced), std::end(advanced),
                                  [&](const char* key) { return given.contains(QLatin1String(key)); });
    if (more && !click(QStringLiteral("Advanced")))
        return false;
    for (const Step& step : steps) {
        const QJsonValue value = given.value(QLatin1String(step.key));
        const bool upload = action.startsWith(QLatin1String("upload_"))
                            && QLatin1String(step.key) == QLatin1String("audio_id");
        if (!value.isUndefined() && !give(*this, step, value, upload)) {
            qWarning("%s cannot be given", step.label);
            return false;
        }
    }
    return true;
}

void addGuideSongs(const CreateBench& bench)
{
    for (auto song = songTitles.begin(); song != songTitles.end(); ++song) {
        Song row;
        row.service = Endpoint::practiceId();
        row.remoteId = song.key();
        row.id = songIdOf(row.service, row.remoteId);
        row.title = song.value();
        row.durationSeconds = 174;
        row.media = Song::Media::Ready;
        row.createdAt = row.addedAt = QDateTime::currentDateTimeUtc();
        if (!bench.library->add(row))
            qFatal("the library takes no song");
    }
}

} // namespace riffdesk::test
