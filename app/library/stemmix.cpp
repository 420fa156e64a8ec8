#include "library/stemmix.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace riffdesk::stemmix {

namespace {

constexpr qsizetype mostStems = 64;

double bounded(const QJsonValue& value, double least, double most)
{
    const double number = value.toDouble(0);
    return std::isfinite(number) ? std::clamp(number, least, most) : 0;
}

bool isStem(const QString& file)
{
    return file.startsWith(QLatin1String("stems/")) && file.size() > 6 && file.size() < 256
           && file.indexOf(QLatin1Char('/'), 6) < 0;
}

float amplitude(double gain)
{
    return gain <= lowestGain ? 0.0F : float(std::pow(10.0, std::min(gain, highestGain) / 20));
}

} // namespace

StemMix forFiles(const StemMix& kept, const QStringList& files)
{
    StemMix mix;
    for (const QString& file : files) {
        const auto known = std::find_if(kept.cbegin(), kept.cend(),
                                        [&file](const StemLevel& stem) { return stem.file == file; });
        mix.append(known == kept.cend() ? StemLevel{file, 0, 0, false, false} : *known);
    }
    return mix;
}

QVector<StereoGain> gains(const StemMix& mix)
{
    const bool anySolo =
        std::any_of(mix.cbegin(), mix.cend(), [](const StemLevel& stem) { return stem.isSolo; });
    QVector<StereoGain> all;
    for (const StemLevel& stem : mix) {
        const float gain = stem.isMuted || (anySolo && !stem.isSolo) ? 0.0F : amplitude(stem.gain);
        all.append(StereoGain(gain * float(std::min(1.0, 1.0 - stem.pan)),
                              gain * float(std::min(1.0, 1.0 + stem.pan))));
    }
    return all;
}

bool isNeutral(const StemMix& mix)
{
    const QVector<StereoGain> all = gains(mix);
    return std::all_of(all.cbegin(), all.cend(), [](const StereoGain& gain) { return gain == StereoGain{}; });
}

QString nameOf(const QString& file)
{
    QString name = QFileInfo(file).completeBaseName();
    name.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

bool isVocals(const QString& file)
{
    // The service does not tell which names it gives; Practice sings its melody.
    static const QStringList words{QStringLiteral("vocal"), QStringLiteral("voice"),
                                   QStringLiteral("cappella"), QStringLiteral("acapella"),
                                   QStringLiteral("melody")};
    const QString name = QFileInfo(file).completeBaseName();
    return std::any_of(words.cbegin(), words.cend(),
                       [&name](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
}

bool isKaraoke(const StemMix& mix)
{
    bool any = false;
    for (const StemLevel& stem : mix) {
        if (!isVocals(stem.file))
            continue;
        any = true;
        if (!stem.isMuted)
            return false;
    }
    return any;
}

StemMix karaoke(StemMix mix, bool on)
{
    for (StemLevel& stem : mix) {
        if (isVocals(stem.file))
            stem.isMuted = on;
    }
    return mix;
}

QJsonArray toJson(const StemMix& mix)
{
    QJsonArray array;
    for (const StemLevel& stem : mix)
        array.append(QJsonObject{{QStringLiteral("file"), stem.file},
                                 {QStringLiteral("gain"), stem.gain},
                                 {QStringLiteral("pan"), stem.pan},
                                 {QStringLiteral("muted"), stem.isMuted},
                                 {QStringLiteral("solo"), stem.isSolo}});
    return array;
}

StemMix fromJson(const QJsonArray& array)
{
    StemMix mix;
    for (const QJsonValue& value : array) {
        const QJsonObject stem = value.toObject();
        const QString file = stem.value(QLatin1String("file")).toString();
        if (!isStem(file) || mix.size() == mostStems)
            continue;
        mix.append({file, bounded(stem.value(QLatin1String("gain")), lowestGain, highestGain),
                    bounded(stem.value(QLatin1String("pan")), -1, 1),
                    stem.value(QLatin1String("muted")).toBool(), stem.value(QLatin1String("solo")).toBool()});
    }
    return mix;
}

QString toText(const StemMix& mix)
{
    return mix.isEmpty() ? QString()
                         : QString::fromUtf8(QJsonDocument(toJson(mix)).toJson(QJsonDocument::Compact));
}

StemMix fromText(const QString& text)
{
    return fromJson(QJsonDocument::fromJson(text.toUtf8()).array());
}

} // namespace riffdesk::stemmix
