#include "form/preset.h"

#include "api/boundedjson.h"
#include "api/catalogue.h"
#include "storage/atomicfile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr int presetVersion = 1;
const QString presetKindKey = QStringLiteral("riffdesk");
const QString presetWord = QStringLiteral("preset");
const QString recipeWord = QStringLiteral("recipe");
const QString presetVersionKey = QStringLiteral("version");
const QString nameKey = QStringLiteral("name");
const QString takesKey = QStringLiteral("takes");
const QString requestKey = QStringLiteral("request");
const QString hiddenKey = QStringLiteral("hidden");
const QString titleKey = QStringLiteral("title"); ///< of a song.json
const QString promptKey = QStringLiteral("prompt");
const QString lyricKey = QStringLiteral("lyric");
constexpr qsizetype longestFileName = 60;

struct PresetTexts
{
    Q_DECLARE_TR_FUNCTIONS(Preset)
};

Error refused(const QString& why)
{
    return {Error::Category::Input, PresetTexts::tr("This is not a preset that can be used. %1").arg(why),
            PresetTexts::tr("Choose another file.")};
}

/// The texts that a file says the mode hides; not what the request shows.
QVariantMap hiddenOf(const QJsonObject& json, const SongRequest& request)
{
    QVariantMap hidden;
    for (const QString& key : {promptKey, lyricKey}) {
        const QString text = json.value(key).toString();
        if (!text.isEmpty() && !request.has(key))
            hidden.insert(key, text);
    }
    return hidden;
}

} // namespace

QString Preset::cleanName(const QString& name)
{
    QString clean;
    for (const QChar c : name.left(16 * longestName))
        clean += c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
                     ? QLatin1Char(' ')
                     : c;
    clean = clean.simplified().left(longestName);
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    return clean.trimmed();
}

QByteArray Preset::toJson(const Catalogue& catalogue, Kind kind) const
{
    QJsonObject whole{{presetKindKey, kind == Kind::Preset ? presetWord : recipeWord},
                      {presetVersionKey, presetVersion},
                      {nameKey, name},
                      {takesKey, takes},
                      {requestKey, request.toJson(catalogue)}};
    if (!hidden.isEmpty())
        whole.insert(hiddenKey, QJsonObject::fromVariantMap(hidden));
    return QJsonDocument(whole).toJson();
}

Result<Preset> Preset::fromJson(const Catalogue& catalogue, const QByteArray& json)
{
    const BoundedJson parsed = BoundedJson::parse(json, mostBytes);
    if (!parsed.ok())
        return refused(parsed.sentence());
    const QJsonObject whole = parsed.document.object();
    const QJsonValue kind = whole.value(presetKindKey);
    // The library's own description of a song has a number there.
    const bool ofSong = kind.isDouble() && whole.value(requestKey).isObject();
    if (!ofSong && kind.toString() != presetWord && kind.toString() != recipeWord)
        return refused(PresetTexts::tr("It holds something else."));
    if (!ofSong && whole.value(presetVersionKey).toInt() != presetVersion)
        return refused(PresetTexts::tr("It was made by another version of the program."));
    Preset preset;
    preset.name = cleanName(whole.value(ofSong ? titleKey : nameKey).toString());
    if (preset.name.isEmpty() && ofSong)
        preset.name = PresetTexts::tr("Recipe");
    if (preset.name.isEmpty())
        return refused(PresetTexts::tr("It has no name."));
    preset.takes = std::clamp(whole.value(takesKey).toInt(1), 1, mostTakes);
    preset.request = SongRequest::fromJson(catalogue, whole.value(requestKey).toObject());
    if (!catalogue.action(preset.request.action()))
        return refused(PresetTexts::tr("It is for an action that is not known here."));
    preset.hidden = hiddenOf(whole.value(hiddenKey).toObject(), preset.request);
    return preset;
}

Result<Preset> Preset::fromFile(const Catalogue& catalogue, const QString& path)
{
    const Result<QByteArray> bytes = atomicfile::read(path, mostBytes);
    if (!bytes)
        return bytes.error();
    return fromJson(catalogue, bytes.value());
}

bool Preset::isFileName(const QString& path)
{
    return path.endsWith(QLatin1String(".riffdesk"), Qt::CaseInsensitive)
           || path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

QString Preset::fileName() const
{
    QString plain;
    for (const QChar c : cleanName(name).left(longestFileName)) {
        const bool kept =
            c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || QStringView(u" -_()'").contains(c);
        plain += kept ? c : QLatin1Char('_');
    }
    plain = plain.trimmed();
    if (!plain.isEmpty() && plain.back().isHighSurrogate())
        plain.chop(1);
    return (plain.isEmpty() ? presetWord : plain) + QLatin1Char('.') + QLatin1String(suffix);
}

} // namespace riffdesk
