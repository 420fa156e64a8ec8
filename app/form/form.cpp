#include "form/form.h"

#include "api/boundedjson.h"
#include "api/catalogue.h"
#include "api/songrequest.h"
#include "form/formkeys.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

using Kind = Parameter::Kind;

constexpr qint64 mostFormBytes = 1 << 20;
constexpr qsizetype longestFormName = 60;
constexpr int secondsDecimals = 2; // the service's places are hundredths
constexpr int mostDecimals = 4;

/// The first line that is no section tag, without what cannot be seen.
QString openingWords(const QString& text)
{
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = text.indexOf(QLatin1Char('\n'), from);
        to = to < 0 ? text.size() : to;
        QString line;
        for (const QChar c : QStringView(text).mid(from, std::min(to - from, 4 * longestFormName)))
            line += c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
                        ? QLatin1Char(' ')
                        : c;
        line = line.simplified().left(longestFormName);
        if (!line.isEmpty() && line.back().isHighSurrogate())
            line.chop(1);
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('[')))
            return line;
        from = to + 1;
    }
    return {};
}

/// What was two fields in older forms and is one now.
QString joined(const QString& prompt, const QString& style)
{
    if (prompt.isEmpty() || style.contains(prompt))
        return style;
    return style.isEmpty() || prompt.contains(style) ? prompt : prompt + QLatin1String(", ") + style;
}

QVariant defaultOf(const Parameter& parameter)
{
    if (parameter.kind == Kind::Flag)
        return parameter.defaultValue.toBool();
    if (parameter.kind == Kind::Slider)
        return parameter.defaultValue.toDouble(parameter.minimum);
    return {};
}

QVariant boundedNumber(const Parameter& parameter, double number)
{
    if (!std::isfinite(number))
        return {};
    const double step = parameter.step > 0 ? parameter.step : 0.01;
    const int decimals =
        parameter.kind == Kind::Seconds
            ? secondsDecimals
            : std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, mostDecimals);
    const double within = std::clamp(number, parameter.minimum, parameter.maximum);
    return QString::number(within, 'f', decimals).toDouble();
}

/// As a form holds it; invalid when it is of a wrong type or as in a new form.
QVariant heldValue(const Parameter& parameter, const QVariant& value)
{
    QVariant held;
    if (parameter.kind == Kind::Flag) {
        if (value.typeId() == QMetaType::Bool)
            held = value;
    } else if (parameter.kind == Kind::Seconds || parameter.kind == Kind::Slider) {
        if (value.typeId() == QMetaType::Double)
            held = boundedNumber(parameter, value.toDouble());
    } else if (value.typeId() == QMetaType::QString && !value.toString().isEmpty()) {
        held = value;
    }
    return held == defaultOf(parameter) ? QVariant() : held;
}

} // namespace

Form Form::fresh(const Catalogue& catalogue)
{
    Form form;
    form.action = catalogue.actions().constFirst().id;
    form.model = catalogue.defaultModel();
    return form;
}

Form Form::normalized(const Catalogue& catalogue) const
{
    Form form = *this;
    if (!catalogue.action(action))
        form.action = catalogue.actions().constFirst().id;
    if (!catalogue.models().contains(model))
        form.model = catalogue.defaultModel();
    form.takes = std::clamp(takes, 1, mostTakes);
    form.sweep = sweep.normalized(catalogue);
    form.values.clear();
    for (const Parameter& parameter : catalogue.parameters()) {
        const QVariant held = heldValue(parameter, values.value(parameter.key));
        if (held.isValid() && !parameter.derived)
            form.values.insert(parameter.key, held);
        else if (held.isValid() && parameter.key == formkeys::style)
            form.values.insert(formkeys::prompt, joined(form.text(formkeys::prompt), held.toString()));
    }
    return form;
}

QVariant Form::value(const Parameter& parameter) const
{
    const QVariant held = values.value(parameter.key);
    return held.isValid() ? held : defaultOf(parameter);
}

void Form::set(const Catalogue& catalogue, const QString& key, const QVariant& value)
{
    const Parameter* const parameter = catalogue.parameter(key);
    if (!parameter || parameter->derived)
        return;
    const QVariant held = heldValue(*parameter, value);
    if (held.isValid())
        values.insert(key, held);
    else
        values.remove(key);
    if (key == formkeys::source) {
        upload.reset();
        replacedLyrics.clear();
    }
}

bool Form::setAction(const Catalogue& catalogue, const QString& id)
{
    if (!catalogue.action(id))
        return false;
    if (id == action)
        return true;
    const bool before = worksOnUploads(catalogue);
    action = id;
    takes = 1;
    sweep = {};
    if (worksOnUploads(catalogue) == before)
        return true;
    const QString source = text(formkeys::source);
    values.remove(formkeys::source);
    if (!otherSource.isEmpty())
        values.insert(formkeys::source, otherSource);
    otherSource = source;
    return true;
}

void Form::setModel(const Catalogue& catalogue, const QString& id)
{
    if (catalogue.models().contains(id))
        model = id;
}

bool Form::isShown(const Catalogue& catalogue, const QString& key) const
{
    const Action* const row = catalogue.action(action);
    const Parameter* const parameter = catalogue.parameter(key);
    if (!row || !parameter || parameter->derived || !row->uses(key))
        return false;
    const bool isInstrumental =
        row->uses(formkeys::instrumental) && values.value(formkeys::instrumental).toBool();
    return !(parameter->sung && isInstrumental);
}

bool Form::worksOnUploads(const Catalogue& catalogue) const
{
    const Action* const row = catalogue.action(action);
    return row && row->source == Action::Source::Upload;
}

int Form::songs(const Catalogue& catalogue) const
{
    const Action* const row = catalogue.action(action);
    return row && row->yield == Action::Yield::Song ? takes * sweep.cells() : 1;
}

QSet<QString> Form::required(const Catalogue& catalogue) const
{
    QSet<QString> keys;
    const Action* const row = catalogue.action(action);
    if (!row)
        return keys;
    // What a request that holds nothing but its switches would be refused for.
    SongRequest bare(row->id, row->usesModel ? catalogue.defaultModel() : QString());
    if (isShown(catalogue, formkeys::lyric))
        bare.set(formkeys::lyric, text(formkeys::lyric));
    bare.derive(catalogue);
    for (const FieldProblem& each : bare.problems(catalogue)) {
        if (isShown(catalogue, each.key))
            keys.insert(each.key);
    }
    return keys;
}

QString Form::keyToFill(const Catalogue& catalogue) const
{
    const QSet<QString> open = required(catalogue);
    const Action* const row = catalogue.action(action);
    QString words;
    for (const QString& key : row ? row->allows : QStringList()) {
        if (!isShown(catalogue, key))
            continue;
        if (open.contains(key) && !values.contains(key))
            return key;
        if (words.isEmpty() && catalogue.parameter(key)->kind == Parameter::Kind::Text)
            words = key;
    }
    return words;
}

bool Form::isBlank(const Catalogue& catalogue) const
{
    return normalized(catalogue).values.isEmpty() && otherSource.isEmpty() && !isUploading();
}

QString Form::name(const Catalogue& catalogue) const
{
    for (const QString& key : {formkeys::title, formkeys::prompt, formkeys::lyric}) {
        const QString words = openingWords(text(key));
        if (!words.isEmpty())
            return words;
    }
    const Action* const known = catalogue.action(action);
    return known ? Catalogue::translated(known->label) : QCoreApplication::translate("Form", "Draft");
}

QJsonObject Form::toJson() const
{
    QJsonObject kept;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        kept.insert(it.key(), QJsonValue::fromVariant(it.value()));
    QJsonObject json{
        {QStringLiteral("action"), action}, {QStringLiteral("model"), model},
        {QStringLiteral("takes"), takes},   {QStringLiteral("advanced"), advanced},
        {QStringLiteral("values"), kept},   {QStringLiteral("seedLocked"), seedLocked},
    };
    if (sweep.isOn())
        json.insert(QStringLiteral("sweep"), sweep.toJson());
    if (!otherSource.isEmpty())
        json.insert(QStringLiteral("otherSource"), otherSource);
    return json;
}

Form Form::fromJson(const QJsonObject& json)
{
    Form form;
    form.action = json.value(QLatin1String("action")).toString().left(longestKey);
    form.model = json.value(QLatin1String("model")).toString().left(longestKey);
    form.takes = std::clamp(json.value(QLatin1String("takes")).toInt(1), 1, mostTakes);
    form.sweep = Sweep::fromJson(json.value(QLatin1String("sweep")).toArray());
    form.advanced = json.value(QLatin1String("advanced")).toBool();
    form.seedLocked = json.value(QLatin1String("seedLocked")).toBool();
    form.otherSource = json.value(QLatin1String("otherSource")).toString();
    const QJsonObject values = json.value(QLatin1String("values")).toObject();
    for (auto it = values.begin(); it != values.end() && form.values.size() < mostValues; ++it) {
        if (it.key().size() > longestKey)
            continue;
        if (it.value().isDouble()) // toVariant() would make an integer of a whole number
            form.values.insert(it.key(), it.value().toDouble());
        else if (it.value().isString() || it.value().isBool())
            form.values.insert(it.key(), it.value().toVariant());
    }
    return form;
}

Form Form::fromBytes(const QByteArray& json)
{
    return fromJson(BoundedJson::parse(json, mostFormBytes).document.object());
}

} // namespace riffdesk
