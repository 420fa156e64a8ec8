#include "api/preflight.h"

#include "api/catalogue.h"
#include "base/timerange.h"
#include "lyrics/lyricsheet.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace riffdesk {

namespace {

const QString lyricKey = QStringLiteral("lyric");
const QString promptKey = QStringLiteral("prompt");
const QString instrumentalKey = QStringLiteral("instrumental");
const QString sourceKey = QStringLiteral("audio_id");
const QString startKey = QStringLiteral("replace_section_start");
const QString endKey = QStringLiteral("replace_section_end");
const QString continueKey = QStringLiteral("continue_at");
constexpr double usualSection = 10; ///< seconds; what a section that lay outside becomes

struct Check
{
    const SongRequest& request;
    const Catalogue& catalogue;
    const Action& action;
    const PreflightSource& source;

    [[nodiscard]] bool sends(const QString& key) const { return action.uses(key) && request.has(key); }
};
using Warning = std::optional<PreflightWarning>;

struct Preflight
{
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

PreflightWarning withLyrics(const Check& check, const QString& message, const QString& fixLabel,
                            const QString& lyrics)
{
    SongRequest fixed = check.request;
    fixed.set(lyricKey, lyrics);
    return {lyricKey, message, fixLabel, fixed};
}

Warning sourceOfTheOtherKind(const Check& check)
{
    const bool wantsUpload = check.action.source == Action::Source::Upload;
    const bool wrong =
        (check.action.source == Action::Source::Song && check.source.kind == PreflightSource::Kind::Upload)
        || (wantsUpload && check.source.kind == PreflightSource::Kind::Song);
    if (!wrong)
        return std::nullopt;
    const QString message =
        wantsUpload
            ? Preflight::tr("The source is a song of the service, but this action works on uploads.")
            : Preflight::tr("The source is an upload, but this action works on songs of the service.");
    const QVector<Action>& all = check.catalogue.actions();
    const auto other = std::find_if(all.cbegin(), all.cend(), [&](const Action& each) {
        return wantsUpload ? each.id == check.action.plainAction : each.plainAction == check.action.id;
    });
    if (other == all.cend())
        return PreflightWarning{QStringLiteral("action"), message, {}, {}};
    SongRequest fixed = check.request;
    fixed.setAction(other->id);
    return PreflightWarning{QStringLiteral("action"), message,
                            Preflight::tr("Switch to “%1”").arg(Catalogue::translated(other->label)), fixed};
}

Warning sourceUnfinished(const Check& check)
{
    if (check.source.finished || !check.sends(sourceKey))
        return std::nullopt;
    return PreflightWarning{
        sourceKey,
        Preflight::tr("The source song is not finished yet; the service would refuse it. Wait for it, or "
                      "choose another."),
        {},
        {}};
}

Warning timesOutside(const Check& check)
{
    const double length = lastHundredth(check.source.seconds);
    if (length <= 0)
        return std::nullopt;
    SongRequest fixed = check.request;
    QString outside;
    for (const QString& key : {continueKey, startKey, endKey}) {
        if (!check.sends(key) || check.request.number(key) <= length)
            continue;
        outside = outside.isEmpty() ? key : outside;
        fixed.set(key, length);
    }
    if (outside.isEmpty())
        return std::nullopt;
    if (check.sends(startKey) && fixed.number(startKey) >= fixed.number(endKey))
        fixed.set(startKey, std::max(0.0, fixed.number(endKey) - usualSection));
    return PreflightWarning{
        outside, Preflight::tr("The source song ends before that: it is %1 s long.").arg(length, 0, 'f', 2),
        Preflight::tr("Stay within the song"), fixed};
}

Warning longPrompt(const Check& check)
{
    const Parameter* prompt = check.catalogue.parameter(promptKey);
    const QString text = check.request.text(promptKey);
    if (!prompt || prompt->maxLength <= 0 || text.size() <= prompt->maxLength || !check.sends(promptKey))
        return std::nullopt;
    QString shorter = text.left(prompt->maxLength + 1);
    static const QRegularExpression lastWord(QStringLiteral("[\\s,;.]+[^\\s,;.]*$"));
    const qsizetype cut = shorter.lastIndexOf(lastWord);
    shorter = shorter.left(cut > 0 ? cut : prompt->maxLength);
    SongRequest fixed = check.request;
    fixed.set(promptKey, shorter);
    return PreflightWarning{promptKey,
                            Preflight::tr("The prompt has %1 characters; the service reads %2.")
                                .arg(text.size())
                                .arg(prompt->maxLength),
                            Preflight::tr("Shorten to whole words"), fixed};
}

Warning sungInstrumental(const Check& check)
{
    if (!check.sends(lyricKey) || !check.action.uses(instrumentalKey) || !check.request.flag(instrumentalKey))
        return std::nullopt;
    SongRequest fixed = check.request;
    fixed.set(instrumentalKey, false);
    return PreflightWarning{lyricKey, Preflight::tr("Instrumental is on: these lyrics would not be sung."),
                            Preflight::tr("Sing them"), fixed};
}

Warning writtenNewlines(const Check& check)
{
    const QString lyrics = check.request.text(lyricKey);
    if (!check.sends(lyricKey) || !lyrics.contains(QLatin1String("\\n")))
        return std::nullopt;
    QString mended = lyrics;
    mended.replace(QLatin1String("\\r\\n"), QLatin1String("\n"));
    mended.replace(QLatin1String("\\n"), QLatin1String("\n"));
    return withLyrics(check, Preflight::tr("The lyrics hold the characters “\\n” instead of line breaks."),
                      Preflight::tr("Make them line breaks"), mended);
}

/// An instrumental part is meant to be empty.
bool isPlayed(const QString& tag)
{
    static const QRegularExpression played(
        QStringLiteral("\\b(intro|outro|instrumental|interlude|solo|break|drop|build|fade|"
                       "silence|riff|guitar|piano|drum)"),
        QRegularExpression::CaseInsensitiveOption);
    return tag.contains(played);
}

Warning emptySections(const Check& check)
{
    if (!check.sends(lyricKey))
        return std::nullopt;
    QStringList names;
    QVector<LyricSheet::Section> kept;
    const LyricSheet sheet = LyricSheet::fromText(check.request.text(lyricKey));
    for (const LyricSheet::Section& section : sheet.sections()) {
        if (section.lines.isEmpty() && !isPlayed(section.tag)) {
            names.append(section.tag);
            continue;
        }
        kept.append(section);
    }
    if (names.isEmpty())
        return std::nullopt;
    return withLyrics(check, Preflight::tr("[%1] has no lines.").arg(names.first().left(40)),
                      names.size() == 1 ? Preflight::tr("Remove it")
                                        : Preflight::tr("Remove all that are empty"),
                      LyricSheet(kept).toText());
}

/// The same section twice in a row is a slip of the hand; a chorus that comes back later is not.
Warning doubledSections(const Check& check)
{
    if (!check.sends(lyricKey))
        return std::nullopt;
    QString doubled;
    QVector<LyricSheet::Section> kept;
    LyricSheet::Section last;
    const LyricSheet sheet = LyricSheet::fromText(check.request.text(lyricKey));
    for (const LyricSheet::Section& section : sheet.sections()) {
        if (!kept.isEmpty() && section == last && !section.lines.isEmpty()) {
            doubled = section.tag.isEmpty() ? section.lines.first() : section.tag;
            continue;
        }
        last = section;
        kept.append(section);
    }
    if (doubled.isEmpty())
        return std::nullopt;
    return withLyrics(check,
                      Preflight::tr("[%1] stands there twice in a row, word for word.").arg(doubled.left(40)),
                      Preflight::tr("Keep one"), LyricSheet(kept).toText());
}

constexpr std::array rules{&sourceOfTheOtherKind, &sourceUnfinished, &timesOutside,  &longPrompt,
                           &sungInstrumental,     &writtenNewlines,  &emptySections, &doubledSections};

} // namespace

QVector<PreflightWarning> preflight(const SongRequest& request, const Catalogue& catalogue,
                                    const PreflightSource& source)
{
    QVector<PreflightWarning> warnings;
    const Action* const action = catalogue.action(request.action());
    if (!action)
        return warnings;
    const Check check{request, catalogue, *action, source};
    for (const auto rule : rules) {
        if (Warning warning = rule(check))
            warnings.append(*std::move(warning));
    }
    return warnings;
}

} // namespace riffdesk
