#include "fieldtexts.h"

#include <QCoreApplication>

namespace riffdesk::fieldtexts {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FieldTexts)
};

/// The words of the first step that the value does not exceed.
struct Step
{
    double upTo;
    const char* words;
};

template <size_t count> QString wordsFor(const Step (&steps)[count], double value)
{
    for (const Step& step : steps) {
        if (value <= step.upTo + 1e-9)
            return Texts::tr(step.words);
    }
    return {};
}

constexpr Step weirdness[] = {
    {0.15, QT_TRANSLATE_NOOP("FieldTexts", "As most would do it")},
    {0.4, QT_TRANSLATE_NOOP("FieldTexts", "Close to what you know")},
    {0.55, QT_TRANSLATE_NOOP("FieldTexts", "A few surprises")},
    {0.7, QT_TRANSLATE_NOOP("FieldTexts", "A little off the beaten track")},
    {0.85, QT_TRANSLATE_NOOP("FieldTexts", "Takes risks")},
    {1, QT_TRANSLATE_NOOP("FieldTexts", "Anything may happen")},
};
constexpr Step lyricsStrength[] = {
    {0.2, QT_TRANSLATE_NOOP("FieldTexts", "Takes the words as a hint")},
    {0.5, QT_TRANSLATE_NOOP("FieldTexts", "Sings the words freely")},
    {0.85, QT_TRANSLATE_NOOP("FieldTexts", "Sings most of the words as written")},
    {1, QT_TRANSLATE_NOOP("FieldTexts", "Sings every word as written")},
};
constexpr Step soundStrength[] = {
    {0.35, QT_TRANSLATE_NOOP("FieldTexts", "Takes your style as a hint")},
    {0.6, QT_TRANSLATE_NOOP("FieldTexts", "Takes your style loosely")},
    {0.85, QT_TRANSLATE_NOOP("FieldTexts", "Follows your style")},
    {1, QT_TRANSLATE_NOOP("FieldTexts", "Follows your style closely")},
};
constexpr Step coverStrength[] = {
    {0.4, QT_TRANSLATE_NOOP("FieldTexts", "Only a memory of the original")},
    {0.7, QT_TRANSLATE_NOOP("FieldTexts", "The original, retold")},
    {0.9, QT_TRANSLATE_NOOP("FieldTexts", "Stays near the original")},
    {1, QT_TRANSLATE_NOOP("FieldTexts", "Keeps as much of the original as it can")},
};

} // namespace

QString sliderWords(const QString& key, double value)
{
    if (key == QLatin1String("weirdness"))
        return wordsFor(weirdness, value);
    if (key == QLatin1String("lyrics_strength"))
        return wordsFor(lyricsStrength, value);
    if (key == QLatin1String("sound_strength"))
        return wordsFor(soundStrength, value);
    if (key == QLatin1String("cover_strength"))
        return wordsFor(coverStrength, value);
    return {};
}

QString help(const QString& key)
{
    if (key == QLatin1String("callback_url"))
        return Texts::tr("The service also posts the finished song to this public address.");
    if (key == QLatin1String("style_negative"))
        return Texts::tr("What the song should not sound like.");
    if (key == QLatin1String("lyric_prompt"))
        return Texts::tr("What the lyrics should be about.");
    if (key == QLatin1String("swap_audio_id"))
        return Texts::tr("The song to take the other part from.");
    return {};
}

QString placeholder(const QString& key)
{
    if (key == QLatin1String("prompt"))
        return Texts::tr("A song for Christmas, choir and sleigh bells");
    if (key == QLatin1String("lyric"))
        return Texts::tr(
            "Empty: the service writes them\n\n[Verse]\nThe first line",
            "lyrics, with an example; the words in brackets stay English, the service reads them");
    if (key == QLatin1String("title"))
        return Texts::tr("The service finds one");
    if (key == QLatin1String("seed"))
        return Texts::tr("Random");
    if (key == QLatin1String("callback_url"))
        return QStringLiteral("https://");
    return {};
}

} // namespace riffdesk::fieldtexts
