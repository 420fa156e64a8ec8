#include "form/formwarnings.h"

#include "api/catalogue.h"
#include "api/songrequest.h"
#include "base/textlength.h"
#include "base/timerange.h"
#include "form/formkeys.h"
#include "form/formrequest.h"
#include "lyrics/lyricsheet.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace riffdesk {

namespace {

constexpr double usualSection = 10; ///< seconds; what a section that lay outside becomes

struct WarningTexts
{
    Q_DECLARE_TR_FUNCTIONS(FormWarnings)
};

/// What a rule looks at.
struct WarningCheck
{
    const Form& form;
    const SongRequest request; ///< of the form
    const Catalogue& catalogue;
    const Action& action;
    const FormFacts& facts;

    [[nodiscard]] bool sends(const QString& key) const { return request.has(key); }
};
using Warning = std::optional<FormWarning>;
using TextFix = QString (*)(const QString&);

/// What is known of the source, whatever kind the action wants.
struct CheckedSource
{
    enum class Kind { Unknown, Song, Upload } kind = Kind::Unknown;
    double seconds = 0;
    bool isFinished = true;
};

CheckedSource sourceOf(const WarningCheck& check)
{
    if (!check.sends(formkeys::source))
        return {};
    const bool wantsUpload = check.action.source == Action::Source::Upload;
    const FormSource known = check.facts.sources.value(check.request.text(formkeys::source));
    // First: stems of an upload stand in the library as a song of the upload's id.
    if (known.recording && known.recording->service == check.facts.service)
        return {CheckedSource::Kind::Upload, known.recording->seconds, true};
    if (known.song && (!wantsUpload || known.song->service == check.facts.service))
        return {CheckedSource::Kind::Song, known.song->seconds, known.song->isFinished};
    return {wantsUpload ? CheckedSource::Kind::Upload : CheckedSource::Kind::Unknown, 0, true};
}

/// One about the text of a parameter, mended by a function of the text.
FormWarning textWarning(const WarningCheck& check, const QString& key, const QString& message,
                        const QString& fixLabel, const std::function<QString(const QString&)>& mended)
{
    return {key, message, fixLabel, [&catalogue = check.catalogue, key, mended](const Form& form) {
                Form fixed = form;
                fixed.set(catalogue, key, mended(form.text(key)));
                return fixed;
            }};
}

Warning sourceOfTheOtherKind(const WarningCheck& check)
{
    using Kind = CheckedSource::Kind;
    const Kind kind = sourceOf(check).kind;
    const bool wantsUpload = check.action.source == Action::Source::Upload;
    if (!(check.action.source == Action::Source::Song && kind == Kind::Upload)
        && !(wantsUpload && kind == Kind::Song))
        return std::nullopt;
    const QString message =
        wantsUpload
            ? WarningTexts::tr("The source is a song of the service, but this action works on uploads.")
            : WarningTexts::tr("The source is an upload, but this action works on songs of the service.");
    const QVector<Action>& all = check.catalogue.actions();
    const auto other = std::find_if(all.cbegin(), all.cend(), [&](const Action& each) {
        return wantsUpload ? each.id == check.action.plainAction : each.plainAction == check.action.id;
    });
    if (other == all.cend())
        return FormWarning{QStringLiteral("action"), message, {}, {}};
    return FormWarning{QStringLiteral("action"), message,
                       WarningTexts::tr("Switch to “%1”").arg(Catalogue::translated(other->label)),
                       [&catalogue = check.catalogue, id = other->id](const Form& form) {
                           Form fixed = form;
                           fixed.setAction(catalogue, id);
                           fixed.set(catalogue, formkeys::source, form.values.value(formkeys::source));
                           return fixed;
                       }};
}

Warning sourceUnfinished(const WarningCheck& check)
{
    if (sourceOf(check).isFinished)
        return std::nullopt;
    return FormWarning{
        formkeys::source,
        WarningTexts::tr("The source song is not finished yet; the service would refuse it. Wait for it, or "
                         "choose another."),
        {},
        {}};
}

Form withTimesWithin(const Form& form, const Catalogue& catalogue, double length)
{
    Form fixed = form;
    for (const QString& key : {formkeys::continueAt, formkeys::sectionStart, formkeys::sectionEnd}) {
        if (form.isShown(catalogue, key) && form.values.value(key).toDouble() > length)
            fixed.set(catalogue, key, length);
    }
    const double end = fixed.values.value(formkeys::sectionEnd).toDouble();
    if (form.isShown(catalogue, formkeys::sectionStart)
        && fixed.values.value(formkeys::sectionStart).toDouble() >= end)
        fixed.set(catalogue, formkeys::sectionStart, std::max(0.0, end - usualSection));
    return fixed;
}

Warning timesOutside(const WarningCheck& check)
{
    const double length = lastHundredth(sourceOf(check).seconds);
    if (length <= 0)
        return std::nullopt;
    for (const QString& key : {formkeys::continueAt, formkeys::sectionStart, formkeys::sectionEnd}) {
        if (!check.sends(key) || check.request.number(key) <= length)
            continue;
        return FormWarning{key,
                           WarningTexts::tr("The source song ends before that: it is %1 s long.")
                               .arg(QLocale().toString(length, 'f', 2)),
                           WarningTexts::tr("Stay within the song"),
                           [&catalogue = check.catalogue, length](const Form& form) {
                               return withTimesWithin(form, catalogue, length);
                           }};
    }
    return std::nullopt;
}

Warning longPrompt(const WarningCheck& check)
{
    const Parameter* const prompt = check.catalogue.parameter(formkeys::prompt);
    const qsizetype length = characterCount(check.request.text(formkeys::prompt));
    if (!prompt || prompt->advisedLength <= 0 || length <= prompt->advisedLength)
        return std::nullopt;
    FormWarning warning =
        textWarning(check, formkeys::prompt,
                    WarningTexts::tr("This has %1 characters; the service may read no more than %2.")
                        .arg(QLocale().toString(length), QLocale().toString(prompt->advisedLength)),
                    WarningTexts::tr("Shorten"),
                    [most = prompt->advisedLength](const QString& text) { return shortened(text, most); });
    if (prompt->maxLength <= 0 || length <= prompt->maxLength)
        warning.keepLabel = WarningTexts::tr("Send as it is");
    return warning;
}

QString withoutLost(const QString& text)
{
    return QString(text).remove(QChar::ReplacementCharacter);
}

Warning lostCharacters(const WarningCheck& check)
{
    for (const QString& key : {formkeys::prompt, formkeys::lyric, formkeys::title}) {
        const qsizetype lost = check.request.text(key).count(QChar::ReplacementCharacter);
        if (lost == 0)
            continue;
        const QString where = Catalogue::translated(check.catalogue.parameter(key)->label);
        return textWarning(check, key,
                           WarningTexts::tr("%1: where a %2 stands, a letter was lost.",
                                            "label of a field; the sign that stands for a lost letter")
                               .arg(where, QChar(QChar::ReplacementCharacter)),
                           WarningTexts::tr("Remove the sign"), withoutLost);
    }
    return std::nullopt;
}

QString withLineBreaks(const QString& lyrics)
{
    QString mended = lyrics;
    mended.replace(QLatin1String("\\r\\n"), QLatin1String("\n"));
    mended.replace(QLatin1String("\\n"), QLatin1String("\n"));
    return mended;
}

Warning writtenNewlines(const WarningCheck& check)
{
    if (!check.request.text(formkeys::lyric).contains(QLatin1String("\\n")))
        return std::nullopt;
    return textWarning(check, formkeys::lyric,
                       WarningTexts::tr("The lyrics hold the characters “\\n” instead of line breaks."),
                       WarningTexts::tr("Make them line breaks"), withLineBreaks);
}

/// Nothing to sing in it, and no part that is played.
bool isSilent(const LyricSheet::Section& section)
{
    static const QRegularExpression played(
        QStringLiteral("\\b(intro|outro|instrumental|interlude|solo|break|drop|build|fade|"
                       "silence|riff|guitar|piano|drum)"),
        QRegularExpression::CaseInsensitiveOption);
    return section.lines.isEmpty() && !section.tag.contains(played);
}

QString withoutSilentSections(const QString& lyrics)
{
    QVector<LyricSheet::Section> kept;
    for (const LyricSheet sheet = LyricSheet::fromText(lyrics); const auto& section : sheet.sections()) {
        if (!isSilent(section))
            kept.append(section);
    }
    return LyricSheet(kept).toText();
}

Warning emptySections(const WarningCheck& check)
{
    QStringList names;
    const LyricSheet sheet = LyricSheet::fromText(check.request.text(formkeys::lyric));
    for (const LyricSheet::Section& section : sheet.sections()) {
        if (isSilent(section))
            names.append(section.tag);
    }
    if (!check.sends(formkeys::lyric) || names.isEmpty())
        return std::nullopt;
    return textWarning(
        check, formkeys::lyric, WarningTexts::tr("[%1] has no lines.").arg(names.first().left(40)),
        names.size() == 1 ? WarningTexts::tr("Remove it") : WarningTexts::tr("Remove all that are empty"),
        withoutSilentSections);
}

struct Undoubled
{
    QVector<LyricSheet::Section> kept;
    QString doubled; ///< the last one that was left out; empty: none
};

/// The same section twice in a row is a slip of the hand; a chorus that comes back later is not.
Undoubled undoubled(const QString& lyrics)
{
    Undoubled result;
    const LyricSheet sheet = LyricSheet::fromText(lyrics);
    for (const LyricSheet::Section& section : sheet.sections()) {
        if (!result.kept.isEmpty() && section == result.kept.constLast() && !section.lines.isEmpty())
            result.doubled = section.tag.isEmpty() ? section.lines.first() : section.tag;
        else
            result.kept.append(section);
    }
    return result;
}

Warning doubledSections(const WarningCheck& check)
{
    const QString doubled = undoubled(check.request.text(formkeys::lyric)).doubled;
    if (doubled.isEmpty())
        return std::nullopt;
    return textWarning(
        check, formkeys::lyric,
        WarningTexts::tr("[%1] appears twice in a row with the same words.").arg(doubled.left(40)),
        WarningTexts::tr("Keep one"),
        [](const QString& lyrics) { return LyricSheet(undoubled(lyrics).kept).toText(); });
}

/// A new warning is a function above and its name here.
constexpr std::array warningRules{&sourceOfTheOtherKind, &sourceUnfinished, &timesOutside,  &longPrompt,
                                  &lostCharacters,       &writtenNewlines,  &emptySections, &doubledSections};

} // namespace

QVector<FormWarning> warningsOf(const Form& form, const Catalogue& catalogue, const FormFacts& facts)
{
    QVector<FormWarning> warnings;
    const Action* const action = catalogue.action(form.action);
    if (!action)
        return warnings;
    const WarningCheck check{form, requestOf(form, catalogue), catalogue, *action, facts};
    const qsizetype problems = check.request.problems(catalogue).size();
    const auto helps = [&](const FormWarning& warning) {
        return warning.fix && requestOf(warning.fix(form), catalogue).problems(catalogue).size() < problems;
    };
    for (const auto rule : warningRules) {
        Warning warning = rule(check);
        if (warning && (problems == 0 || helps(*warning)))
            warnings.append(*std::move(warning));
    }
    return warnings;
}

} // namespace riffdesk
