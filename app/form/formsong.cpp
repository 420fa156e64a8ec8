#include "form/formsong.h"

#include "api/catalogue.h"
#include "base/textlength.h"
#include "form/formkeys.h"

#include <algorithm>

namespace riffdesk {

namespace {

/// Cut at a word to what the parameter takes.
QString fitting(const Catalogue& catalogue, const QString& key, const QString& text)
{
    const Parameter* const parameter = catalogue.parameter(key);
    const int most = !parameter                     ? 0
                     : parameter->advisedLength > 0 ? parameter->advisedLength
                                                    : parameter->maxLength;
    return most > 0 ? shortened(text, most) : text;
}

/// Rounded to hundredths it could lie beyond the end.
double withinSong(const Form& form, const FormFacts& facts, double seconds)
{
    const FormSource source = facts.sources.value(form.text(formkeys::source));
    const double length = source.song ? source.song->seconds : 0;
    return length > 0 ? std::min(seconds, lastHundredth(length)) : seconds;
}

} // namespace

const Action* firstActionForSongs(const Catalogue& catalogue)
{
    const QVector<Action>& all = catalogue.actions();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [](const Action& each) { return each.source == Action::Source::Song; });
    return found == all.cend() ? nullptr : &*found;
}

Form withSong(Form form, const Catalogue& catalogue, const Song& song, const QString& action)
{
    if (!form.setAction(catalogue, action))
        return form;
    const auto fill = [&](const QString& key, const QVariant& value) { form.set(catalogue, key, value); };
    const auto fillText = [&](const QString& key, const QString& text) {
        form.set(catalogue, key, fitting(catalogue, key, text));
    };
    form.setModel(catalogue, song.model);
    fill(formkeys::source, serviceIdOf(song));
    const bool hasWords = !song.lyrics.trimmed().isEmpty();
    fillText(formkeys::title, song.title);
    fillText(formkeys::prompt, song.prompt.isEmpty() ? song.style : song.prompt);
    fillText(formkeys::lyric, song.lyrics);
    fill(formkeys::instrumental, !hasWords && song.request.value(formkeys::instrumental).toBool());
    const double end = lastHundredth(song.durationSeconds);
    fill(formkeys::continueAt, end > 0 ? QVariant(end) : QVariant());
    fill(formkeys::sectionStart, {});
    fill(formkeys::sectionEnd, end > 0 ? QVariant(end) : QVariant());
    return form;
}

bool isSetFor(const Form& form, const FormFacts& facts, const QString& action, const QString& songId)
{
    const FormSource source = facts.sources.value(form.text(formkeys::source));
    return form.action == action && source.song && source.song->id == songId;
}

Form withSection(Form form, const Catalogue& catalogue, const FormFacts& facts, const TimeRange& range)
{
    const double end = withinSong(form, facts, range.end);
    form.set(catalogue, formkeys::sectionStart, range.start);
    form.set(catalogue, formkeys::sectionEnd, end);
    return form;
}

Form withContinueAt(Form form, const Catalogue& catalogue, const FormFacts& facts, double seconds)
{
    form.set(catalogue, formkeys::continueAt, withinSong(form, facts, seconds));
    return form;
}

Form withLyricsOfRecording(Form form, const Catalogue& catalogue, const QString& heard)
{
    const QString before = form.text(formkeys::lyric);
    const QString lyrics = form.replacedLyrics.isEmpty() ? heard : form.replacedLyrics;
    form.set(catalogue, formkeys::instrumental, false);
    form.set(catalogue, formkeys::lyric, lyrics);
    form.replacedLyrics = before.trimmed().isEmpty() || before == heard ? QString() : before;
    return form;
}

Form withWords(Form form, const Catalogue& catalogue, const QString& lyrics,
               const std::optional<QString>& title)
{
    form.set(catalogue, formkeys::instrumental, false);
    form.set(catalogue, formkeys::lyric, lyrics);
    if (title)
        form.set(catalogue, formkeys::title, *title);
    return form;
}

FormSection sectionOf(const Form& form, const FormFacts& facts)
{
    const FormSource source = facts.sources.value(form.text(formkeys::source));
    if (form.action != formkeys::replaceAction || !source.song)
        return {};
    const QVariant start = form.values.value(formkeys::sectionStart);
    const QVariant end = form.values.value(formkeys::sectionEnd);
    if (!start.isValid() || !end.isValid() || start.toDouble() >= end.toDouble())
        return {source.song->id, std::nullopt};
    return {source.song->id, TimeRange{start.toDouble(), end.toDouble()}};
}

std::optional<double> continueAtOf(const Form& form, const Catalogue& catalogue)
{
    const QVariant place = form.values.value(formkeys::continueAt);
    if (!form.isShown(catalogue, formkeys::continueAt) || !place.isValid())
        return std::nullopt;
    return place.toDouble();
}

} // namespace riffdesk
