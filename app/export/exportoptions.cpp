#include "export/exportoptions.h"

#include "base/plaintext.h"
#include "export/filenametemplate.h"
#include "storage/atomicfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

constexpr qint64 mostProfileBytes = 1'000'000;
constexpr qsizetype longestOption = 1000;

struct TextOption
{
    const char* word;
    QString ExportOptions::*value;
};
constexpr TextOption textOptions[]{
    {"format", &ExportOptions::format}, {"template", &ExportOptions::nameTemplate},
    {"artist", &ExportOptions::artist}, {"album-artist", &ExportOptions::albumArtist},
    {"album", &ExportOptions::album},   {"copyright", &ExportOptions::copyright},
};

struct SwitchOption
{
    const char* word;
    bool ExportOptions::*value;
};
constexpr SwitchOption switchOptions[]{
    {"trim-silence", &ExportOptions::trimsSilence},
    {"replace", &ExportOptions::replacesFiles},
    {"repeat", &ExportOptions::repeats},
    {"catalogue", &ExportOptions::writesCatalogue},
};

struct NumberOption
{
    const char* word;
    double ExportOptions::*value;
    double least; ///< besides 0
    double most;
};
constexpr NumberOption numberOptions[]{
    {"length", &ExportOptions::length, 1, ExportOptions::longest}, // before the fades, which it sets
    {"fade-in", &ExportOptions::fadeIn, 0, ExportOptions::longestFade},
    {"fade-out", &ExportOptions::fadeOut, 0, ExportOptions::longestFade},
};

const QString loudnessOption = QStringLiteral("lufs");

Error outOfRange(double least, double most)
{
    return {Error::Category::Input,
            QCoreApplication::translate("Export", "It takes a number from %1 to %2.").arg(least).arg(most),
            {}};
}

QVector<ExportProfile> builtInProfiles()
{
    ExportOptions streaming;
    streaming.format = QStringLiteral("flac-24");
    streaming.loudness = -14;
    streaming.trimsSilence = true;
    ExportOptions video;
    video.format = QStringLiteral("wav-48k"); // what editing programs work at
    video.loudness = -14; // what video sites turn louder sound down to
    ExportOptions archive;
    archive.nameTemplate = QStringLiteral("{date} {title}");
    archive.writesCatalogue = true;
    return {
        {QCoreApplication::translate("Export", "Streaming −14 LUFS"), streaming, true,
         QStringLiteral("streaming")},
        {QCoreApplication::translate("Export", "Video"), video, true, QStringLiteral("video")},
        {QCoreApplication::translate("Export", "Archive"), archive, true, QStringLiteral("archive")},
    };
}

} // namespace

const ExportFormat& ExportOptions::formatRow() const
{
    const ExportFormat* row = ExportFormat::find(format);
    return row ? *row : ExportFormat::original();
}

bool ExportOptions::changesSound() const
{
    return loudness || trimsSilence || fadeIn > 0 || fadeOut > 0 || length > 0;
}

ExportOptions ExportOptions::withoutSoundChanges() const
{
    ExportOptions options = *this;
    options.loudness.reset();
    options.trimsSilence = false;
    options.fadeIn = options.fadeOut = options.length = 0;
    return options;
}

QStringList ExportOptions::words()
{
    QStringList words{loudnessOption};
    for (const TextOption& each : textOptions)
        words << QLatin1String(each.word);
    for (const NumberOption& each : numberOptions)
        words << QLatin1String(each.word);
    for (const SwitchOption& each : switchOptions)
        words << QLatin1String(each.word);
    return words;
}

Result<void> ExportOptions::set(const QString& word, const QString& text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (word == loudnessOption) {
        if (!isNumber || !(number >= quietest && number <= loudest))
            return outOfRange(quietest, loudest);
        loudness = number;
    }
    for (const TextOption& each : textOptions) {
        if (word == QLatin1String(each.word))
            this->*each.value = text;
    }
    for (const SwitchOption& each : switchOptions)
        this->*each.value = this->*each.value || word == QLatin1String(each.word);
    for (const NumberOption& each : numberOptions) {
        if (word != QLatin1String(each.word))
            continue;
        if (!isNumber || !(number >= each.least && number <= each.most))
            return outOfRange(each.least, each.most);
        this->*each.value = number;
        if (each.value == &ExportOptions::length)
            fadeOut = usualFade;
    }
    if (const ExportFormat* row = ExportFormat::find(format); row) {
        format = row->name();
        return {};
    }
    return Error{Error::Category::Input,
                 QCoreApplication::translate("Export", "It takes one of these: %1.")
                     .arg(ExportFormat::words().join(QLatin1String(", "))),
                 {}};
}

QJsonObject ExportOptions::toJson() const
{
    const ExportOptions usual;
    QJsonObject json;
    for (const TextOption& each : textOptions) {
        if (this->*each.value != usual.*each.value)
            json.insert(QLatin1String(each.word), this->*each.value);
    }
    for (const SwitchOption& each : switchOptions) {
        if (this->*each.value)
            json.insert(QLatin1String(each.word), true);
    }
    for (const NumberOption& each : numberOptions) {
        if (this->*each.value > 0)
            json.insert(QLatin1String(each.word), this->*each.value);
    }
    if (loudness)
        json.insert(loudnessOption, *loudness);
    return json;
}

ExportOptions ExportOptions::fromJson(const QJsonObject& json)
{
    ExportOptions options;
    for (const TextOption& each : textOptions) {
        if (json.contains(QLatin1String(each.word)))
            options.*each.value = json.value(QLatin1String(each.word)).toString().left(longestOption);
    }
    options.format = options.formatRow().name();
    if (!FileNameTemplate::parse(options.nameTemplate))
        options.nameTemplate = FileNameTemplate::standard();
    for (const SwitchOption& each : switchOptions)
        options.*each.value = json.value(QLatin1String(each.word)).toBool();
    for (const NumberOption& each : numberOptions) {
        const double number = json.value(QLatin1String(each.word)).toDouble();
        options.*each.value = number > 0 && number <= each.most ? number : 0;
    }
    const double target = json.value(loudnessOption).toDouble();
    if (target >= quietest && target <= loudest)
        options.loudness = target;
    return options;
}

ExportProfiles::ExportProfiles(const QString& folder)
    : m_file(folder + QLatin1String("/export-profiles.json"))
{ }

QVector<ExportProfile> ExportProfiles::own() const
{
    QVector<ExportProfile> profiles;
    if (!QFileInfo::exists(m_file))
        return profiles;
    const auto bytes = atomicfile::read(m_file, mostProfileBytes);
    const QJsonArray rows =
        bytes ? QJsonDocument::fromJson(*bytes).object().value(QLatin1String("profiles")).toArray()
              : QJsonArray();
    for (const QJsonValue row : rows) {
        const QString name =
            plaintext::line(row.toObject().value(QLatin1String("name")).toString()).left(longestName);
        if (!name.isEmpty() && profiles.size() < most)
            profiles.append({name, ExportOptions::fromJson(row.toObject()), false, {}});
    }
    return profiles;
}

QVector<ExportProfile> ExportProfiles::all() const
{
    return builtInProfiles() + own();
}

std::optional<ExportProfile> ExportProfiles::find(const QString& name) const
{
    const QVector<ExportProfile> profiles = all();
    const auto found = std::find_if(profiles.cbegin(), profiles.cend(), [&name](const ExportProfile& each) {
        return name.compare(each.name, Qt::CaseInsensitive) == 0
               || (!each.word.isEmpty() && name.compare(each.word, Qt::CaseInsensitive) == 0);
    });
    return found == profiles.cend() ? std::nullopt : std::optional(*found);
}

Result<void> ExportProfiles::write(const QVector<ExportProfile>& profiles) const
{
    QJsonArray rows;
    for (const ExportProfile& each : profiles) {
        QJsonObject row = each.options.toJson();
        row.insert(QStringLiteral("name"), each.name);
        rows.append(row);
    }
    return atomicfile::write(m_file, QJsonDocument(QJsonObject{{QStringLiteral("profiles"), rows}}).toJson());
}

Result<void> ExportProfiles::save(const QString& name, const ExportOptions& options)
{
    const QString clean = plaintext::line(name).left(longestName);
    const auto known = find(clean);
    if (clean.isEmpty() || (known && known->isBuiltIn)) {
        return Error{Error::Category::Input,
                     clean.isEmpty()
                         ? QCoreApplication::translate("Export", "A profile needs a name.")
                         : QCoreApplication::translate("Export", "“%1” is a profile of Riffdesk.").arg(clean),
                     QCoreApplication::translate("Export", "Choose another name.")};
    }
    QVector<ExportProfile> profiles = own();
    profiles.removeIf(
        [&clean](const ExportProfile& each) { return each.name.compare(clean, Qt::CaseInsensitive) == 0; });
    if (profiles.size() >= most) {
        return Error{Error::Category::Input,
                     QCoreApplication::translate("Export", "There are too many profiles."),
                     QCoreApplication::translate("Export", "Remove one first.")};
    }
    profiles.append({clean, options, false, {}});
    std::sort(profiles.begin(), profiles.end(), [](const ExportProfile& a, const ExportProfile& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return write(profiles);
}

Result<void> ExportProfiles::remove(const QString& name)
{
    QVector<ExportProfile> profiles = own();
    profiles.removeIf(
        [&name](const ExportProfile& each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    return write(profiles);
}

} // namespace riffdesk
