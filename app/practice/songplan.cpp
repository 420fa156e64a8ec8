#include "songplan.h"

#include "randomstream.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace riffdesk {
namespace {

using Kind = SongSection::Kind;
constexpr double ringSeconds = 3; // what the last chord and the reverb need
constexpr double longestExtended = 400;

bool asksFor(const QString& text, const QRegularExpression& expression, QRegularExpressionMatch& match)
{
    match = expression.match(text);
    return match.hasMatch();
}

/// Drops what `strength` does not reach: at 1 the words decide everything, at 0.2 little is left of them.
Mood softened(const Mood& neutral, Mood mood, double strength, std::uint64_t seed)
{
    RandomStream random(mixedSeed(seed, 21));
    const auto keep = [&](double reach) { return random.between(0, reach) < strength; };
    const double blend = std::clamp(strength / 0.7, 0.0, 1.0);
    mood.tempoLow = neutral.tempoLow + (mood.tempoLow - neutral.tempoLow) * blend;
    mood.tempoHigh = neutral.tempoHigh + (mood.tempoHigh - neutral.tempoHigh) * blend;
    mood.space = std::clamp(mood.space * (0.5 + 0.7 * strength), 0.0, 0.9);
    mood.drive = std::clamp(neutral.drive + (mood.drive - neutral.drive) * (0.3 + strength), 0.15, 1.0);
    if (mood.beats == neutral.beats) {
        if (!keep(0.7))
            mood.drums = neutral.drums;
        if (!keep(0.6))
            mood.comp = neutral.comp;
    }
    if (!keep(0.7))
        mood.chords = neutral.chords;
    if (!keep(0.7))
        mood.lead = neutral.lead;
    return mood;
}

void obeyExplicitWords(const QString& prompt, SongPlan& plan)
{
    static const QRegularExpression bpm(QStringLiteral("(\\d{2,3})\\s*bpm"),
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression key(
        QStringLiteral("\\b(?:in|key of)\\s+([A-G])([#b♯♭]?)\\s*(major|minor)?\\b"));
    QRegularExpressionMatch match;
    if (asksFor(prompt, bpm, match))
        plan.tempo = std::clamp(match.captured(1).toDouble(), 50.0, 200.0);
    if (asksFor(prompt, key, match)) {
        static constexpr int steps[] = {9, 11, 0, 2, 4, 5, 7}; // A … G
        int note = steps[match.captured(1).at(0).unicode() - u'A'];
        const QString accidental = match.captured(2);
        note += accidental.isEmpty()                                                      ? 0
                : (accidental == QLatin1String("#") || accidental == QStringLiteral("♯")) ? 1
                                                                                          : -1;
        plan.tonic = 55 + (note + 12 - 7) % 12;
        if (!match.captured(3).isEmpty())
            plan.mood.scale = match.captured(3);
    }
}

std::uint64_t seedOf(const Recipe& recipe)
{
    const std::uint64_t words = seedOfText(recipe.prompt.simplified().toLower());
    return mixedSeed(seedOfText(recipe.seed), mixedSeed(words, seedOfText(recipe.action)));
}

/// Leaves the first bars that are sung, as many as fit into `seconds` with the last chord's ring.
void shorten(SongPlan& plan, double seconds)
{
    int left =
        std::max(2, static_cast<int>((seconds - ringSeconds) / plan.barSeconds())); // the last one closes
    QVector<SongSection> form;
    for (SongSection section : std::as_const(plan.form)) {
        if (left == 0 || section.kind == SongSection::Kind::Intro)
            continue;
        section.bars = std::min(section.bars, left);
        left -= section.bars;
        form.append(section);
    }
    plan.form = form;
}

SongPlan freshPlan(const MoodTable& table, const Recipe& recipe)
{
    const std::uint64_t seed = seedOf(recipe);
    RandomStream random(mixedSeed(seed, 1));
    SongPlan plan;
    plan.mood = softened(table.neutral(), table.moodOf(recipe.prompt), recipe.soundStrength, seed);
    plan.tempo = std::round(random.between(plan.mood.tempoLow, plan.mood.tempoHigh));
    plan.tonic = 55 + random.below(12);
    plan.weirdness = recipe.weirdness;
    plan.lyricsStrength = recipe.lyricsStrength;
    plan.instrumental = recipe.instrumental;
    obeyExplicitWords(recipe.prompt, plan);
    plan.tuneSeed = mixedSeed(seed, 2);
    plan.harmonySeed = mixedSeed(seed, 3);
    plan.grooveSeed = mixedSeed(seed, 4);
    plan.soundSeed = mixedSeed(seed, 5);
    plan.form = formOf(recipe.instrumental ? QString() : recipe.lyrics, seed, plan.barSeconds());
    if (recipe.mostSeconds > 0)
        shorten(plan, recipe.mostSeconds);
    return plan;
}

/// New words for sections that have been composed already: their lines are dealt out in order.
void singInstead(const QString& lyrics, std::uint64_t seed, SongPlan& plan)
{
    QVector<int> lines;
    for (const SongSection& section : formOf(lyrics, seed, plan.barSeconds()))
        lines += section.syllables;
    if (lines.isEmpty())
        return;
    qsizetype next = 0;
    for (SongSection& section : plan.form) {
        if (section.kind == SongSection::Kind::Intro || section.kind == SongSection::Kind::Outro)
            continue;
        section.syllables.clear();
        for (int line = 0; line < section.bars / 2; ++line)
            section.syllables.append(lines.at(next++ % lines.size()));
    }
}

QString otherLead(const Recipe& recipe, const QString& lead, std::uint64_t seed)
{
    const QString gender = recipe.vocalGender.toLower();
    if (gender.startsWith(QLatin1Char('f')))
        return lead == QLatin1String("voice") ? QStringLiteral("flute") : QStringLiteral("voice");
    if (gender.startsWith(QLatin1Char('m')))
        return lead == QLatin1String("lowvoice") ? QStringLiteral("sax") : QStringLiteral("lowvoice");
    QStringList leads{QStringLiteral("voice"), QStringLiteral("lowvoice"), QStringLiteral("flute"),
                      QStringLiteral("sax"),   QStringLiteral("violin"),   QStringLiteral("trumpet"),
                      QStringLiteral("bell"),  QStringLiteral("saw")};
    leads.removeAll(lead);
    return RandomStream(mixedSeed(seed, 31)).pick(leads);
}

/// Another band for the same song. Its metre stays the song's own.
Mood otherBand(const MoodTable& table, const Recipe& recipe, const SongPlan& plan, std::uint64_t seed)
{
    static const QStringList bands{
        QStringLiteral("acoustic"), QStringLiteral("synthwave"), QStringLiteral("jazz"),
        QStringLiteral("rock"),     QStringLiteral("lofi"),      QStringLiteral("orchestral"),
        QStringLiteral("techno"),   QStringLiteral("reggae"),    QStringLiteral("latin")};
    RandomStream random(mixedSeed(seed, 41));
    Mood band = table.moodOf(recipe.prompt);
    if (!table.matches(recipe.prompt)) {
        do {
            band = table.moodOf(random.pick(bands));
        } while (band.drums == plan.mood.drums || band.chords == plan.mood.chords);
    }
    if (band.beats != plan.mood.beats) {
        band.beats = plan.mood.beats;
        band.drums = plan.mood.drums;
        band.bass = plan.mood.bass;
        band.comp = plan.mood.comp;
    }
    band.scale = plan.mood.scale;
    return band;
}

SongPlan edited(const MoodTable& table, const Recipe& recipe, SongPlan plan)
{
    const std::uint64_t seed = seedOf(recipe);
    plan.weirdness = recipe.weirdness;
    plan.lyricsStrength = recipe.lyricsStrength;
    if (!recipe.lyrics.isEmpty() && !recipe.instrumental)
        singInstead(recipe.lyrics, seed, plan);
    if (recipe.action == QLatin1String("variation")) {
        plan.tuneSeed = mixedSeed(plan.tuneSeed, seed);
        plan.soundSeed = mixedSeed(plan.soundSeed, seed);
    } else if (recipe.action == QLatin1String("cover")) {
        plan.mood = otherBand(table, recipe, plan, seed);
        plan.grooveSeed = mixedSeed(plan.grooveSeed, seed);
        plan.soundSeed = mixedSeed(plan.soundSeed, seed);
        plan.tuneDrift = std::max(plan.tuneDrift, 1 - recipe.coverStrength);
        if (recipe.coverStrength < 0.5)
            plan.harmonySeed = mixedSeed(plan.harmonySeed, seed);
    } else if (recipe.action == QLatin1String("swap_vocals")) {
        plan.mood.lead = otherLead(recipe, plan.mood.lead, seed);
    } else if (recipe.action == QLatin1String("swap_instrumentals")) {
        const QString lead = plan.mood.lead;
        plan.mood = otherBand(table, recipe, plan, seed);
        plan.mood.lead = lead;
        plan.grooveSeed = mixedSeed(plan.grooveSeed, seed);
    } else if (recipe.action == QLatin1String("replace_section")) {
        if (table.matches(recipe.prompt))
            plan.mood = otherBand(table, recipe, plan, seed);
        plan.tuneSeed = mixedSeed(plan.tuneSeed, seed);
        plan.harmonySeed = mixedSeed(plan.harmonySeed, seed);
        plan.grooveSeed = mixedSeed(plan.grooveSeed, seed);
    }
    plan.instrumental = plan.instrumental || recipe.instrumental;
    return plan;
}

/// The layer that is heard at a moment, or the first.
const SongLayer& layerAt(const Arrangement& source, double second)
{
    for (auto layer = source.layers.crbegin(); layer != source.layers.crend(); ++layer) {
        if (second >= layer->at && second < layer->at + layer->length)
            return *layer;
    }
    return source.layers.first();
}

SongPlan planOver(const MoodTable& table, const Recipe& recipe, const SongLayer& layer)
{
    if (layer.plan)
        return *layer.plan;
    Recipe fresh = recipe;
    fresh.action = QStringLiteral("generate"); // nothing is known of a recording but its length
    return freshPlan(table, fresh);
}

Arrangement extended(const MoodTable& table, const Recipe& recipe, Arrangement song)
{
    const double at = recipe.continueAt < 0 ? song.seconds : std::min(recipe.continueAt, song.seconds);
    SongPlan plan = planOver(table, recipe, layerAt(song, std::max(0.0, at - 0.05)));
    const std::uint64_t seed = seedOf(recipe);
    plan.weirdness = recipe.weirdness;
    plan.lyricsStrength = recipe.lyricsStrength;
    plan.tuneSeed = mixedSeed(plan.tuneSeed, seed);
    if (table.matches(recipe.prompt))
        plan.mood = otherBand(table, recipe, plan, seed);
    const double bar = plan.barSeconds();
    if (recipe.lyrics.isEmpty() || recipe.instrumental) {
        plan.form = {{Kind::Verse, 8, {}}, {Kind::Chorus, 8, {}}, {Kind::Outro, 4, {}}};
    } else {
        plan.form = formOf(recipe.lyrics, seed, bar);
        if (plan.form.size() > 1)
            plan.form.removeFirst();
    }
    // However early it continues, an extended song is longer than its source.
    const double wanted = song.seconds - at + 15;
    while (plan.seconds() < wanted)
        plan.form.insert(plan.form.size() - 1, {Kind::Chorus, 8, {}});
    const double most = recipe.mostSeconds > 0 ? song.seconds - at + recipe.mostSeconds
                                               : std::max(10.0, longestExtended - at);
    const double length = std::min(plan.seconds(), most);
    song.layers.append({plan, {}, 1, at, 0, length});
    song.seconds = at + length;
    return song;
}

} // namespace

double SongPlan::seconds() const
{
    int bars = 0;
    for (const SongSection& section : form)
        bars += section.bars;
    return bars * barSeconds() + ringSeconds;
}

Arrangement arranged(const MoodTable& table, const Recipe& recipe, const Arrangement& source)
{
    if (recipe.action == QLatin1String("generate") || source.layers.isEmpty()) {
        const SongPlan plan = freshPlan(table, recipe);
        const double seconds =
            recipe.mostSeconds > 0 ? std::min(plan.seconds(), recipe.mostSeconds) : plan.seconds();
        return {{{plan, {}, 1, 0, 0, seconds}}, seconds};
    }
    if (recipe.action == QLatin1String("extend"))
        return extended(table, recipe, source);

    Arrangement song = source;
    if (recipe.action == QLatin1String("replace_section")) {
        const double start = std::clamp(recipe.sectionStart, 0.0, song.seconds);
        const double end = std::clamp(recipe.sectionEnd, start, song.seconds);
        const SongLayer& under = layerAt(song, start);
        SongPlan plan = edited(table, recipe, planOver(table, recipe, under));
        while (plan.seconds() < under.from + (end - under.at) + 1)
            plan.form.insert(std::max<qsizetype>(0, plan.form.size() - 1), {Kind::Verse, 8, {}});
        song.layers.append({plan, {}, 1, start, under.from + (start - under.at), end - start});
        return song;
    }
    for (SongLayer& layer : song.layers) {
        SongPlan plan = edited(table, recipe, planOver(table, recipe, layer));
        while (plan.seconds() < layer.from + layer.length)
            plan.form.insert(std::max<qsizetype>(0, plan.form.size() - 1), {Kind::Chorus, 8, {}});
        layer.plan = plan;
        // Over a recording the new band plays along; the closer the cover, the more of the recording stays.
        if (!layer.recording.isEmpty())
            layer.recordingGain =
                recipe.action == QLatin1String("cover") ? 0.25 + 0.5 * recipe.coverStrength : 0.6;
    }
    return song;
}

} // namespace riffdesk
