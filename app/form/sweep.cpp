#include "form/sweep.h"

#include "base/numbertext.h"
#include "form/form.h"
#include "form/takes.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

using SweptKind = Parameter::Kind;

const QString modelName = QStringLiteral("model");
const QString seedName = QStringLiteral("seed");
const QString axisKey = QStringLiteral("key");
const QString axisValues = QStringLiteral("values");

struct SweepTexts
{
    Q_DECLARE_TR_FUNCTIONS(Sweep)
};

QString sweptLabel(const Parameter& parameter)
{
    return Catalogue::translated(parameter.label);
}

/// As fine as the form has it.
QVariant asFineAsTheForm(const Parameter& parameter, const Catalogue& catalogue, double number)
{
    Form form;
    form.set(catalogue, parameter.key, number);
    return form.value(parameter);
}

bool isSweepValue(const Parameter& parameter, const QVariant& value)
{
    if (parameter.kind == SweptKind::Slider)
        return value.typeId() == QMetaType::Double && value.toDouble() >= parameter.minimum
               && value.toDouble() <= parameter.maximum;
    return value.typeId() == QMetaType::QString
           && std::any_of(parameter.choices.cbegin(), parameter.choices.cend(),
                          [&](const Parameter::ChoiceValue& each) { return each.value == value.toString(); });
}

Error sweepError(const QString& message, const QString& nextStep)
{
    return Error{Error::Category::Input, message, nextStep};
}

/// For people, also where it cannot be swept.
QString axisLabel(const Sweep::Axis& axis, const Catalogue& catalogue)
{
    if (const auto parameter = sweptParameter(axis.key, catalogue))
        return sweptLabel(*parameter);
    const Parameter* const row = catalogue.parameter(axis.key);
    return row ? sweptLabel(*row) : axis.key;
}

/// numberFromText() with a sign, which some languages write between marks of direction.
std::optional<double> signedNumberFromText(const QString& text)
{
    QString plain = text;
    plain.removeIf([](QChar c) { return c == QChar(0x200E) || c == QChar(0x200F) || c == QChar(0x061C); });
    const bool isNegative = plain.startsWith(QLatin1Char('-')) || plain.startsWith(QChar(0x2212));
    const std::optional<double> number = numberFromText(QStringView(plain).mid(isNegative ? 1 : 0));
    return number && isNegative ? std::optional(0 - *number) : number; // no negative zero
}

Result<void> checkSweepAxis(const Sweep::Axis& axis, const QVector<Parameter>& possible,
                            const Catalogue& catalogue)
{
    const auto found = std::find_if(possible.cbegin(), possible.cend(),
                                    [&](const Parameter& each) { return each.key == axis.key; });
    if (found == possible.cend())
        return sweepError(SweepTexts::tr("What the sweep changes (%1) is no part of this song.")
                              .arg(axisLabel(axis, catalogue)),
                          SweepTexts::tr("Change the sweep, or choose a number of takes."));
    const Parameter& parameter = *found;
    if (axis.values.size() < Sweep::leastValues || axis.values.size() > Sweep::mostValues)
        return sweepError(SweepTexts::tr("“%1” takes %2 to %3 values.")
                              .arg(sweptLabel(parameter), QLocale().toString(Sweep::leastValues),
                                   QLocale().toString(Sweep::mostValues)),
                          parameter.kind == SweptKind::Slider
                              ? SweepTexts::tr("Write them one after the other.")
                              : SweepTexts::tr("Tick those that you want."));
    for (qsizetype i = 0; i < axis.values.size(); ++i) {
        const QVariant& value = axis.values.at(i);
        if (!isSweepValue(parameter, value))
            return sweepError(SweepTexts::tr("“%1” cannot be %2.")
                                  .arg(sweptLabel(parameter), sweptValueText(parameter, value)),
                              parameter.kind == SweptKind::Slider
                                  ? SweepTexts::tr("Give numbers from %1 to %2.")
                                        .arg(sweptValueText(parameter, parameter.minimum),
                                             sweptValueText(parameter, parameter.maximum))
                                  : SweepTexts::tr("Choose another value."));
        if (axis.values.indexOf(value) != i)
            return sweepError(SweepTexts::tr("%1 stands there twice.").arg(sweptValueText(parameter, value)),
                              SweepTexts::tr("Take one of them out."));
    }
    return {};
}

} // namespace

int Sweep::cells() const
{
    int count = 1;
    for (const Axis& axis : axes)
        count *= static_cast<int>(axis.values.size());
    return count;
}

QJsonArray Sweep::toJson() const
{
    QJsonArray json;
    for (const Axis& axis : axes)
        json.append(QJsonObject{{axisKey, axis.key}, {axisValues, QJsonArray::fromVariantList(axis.values)}});
    return json;
}

Sweep Sweep::fromJson(const QJsonArray& json)
{
    Sweep sweep;
    for (qsizetype i = 0; i < std::min<qsizetype>(json.size(), mostAxes); ++i) {
        const QJsonObject object = json.at(i).toObject();
        Axis axis{object.value(axisKey).toString(), {}};
        const QJsonArray values = object.value(axisValues).toArray();
        for (const QJsonValue value : values) {
            if (axis.values.size() == mostValues)
                break;
            if (value.isDouble()) // toVariant() would make an integer of a whole number
                axis.values.append(value.toDouble());
            else if (value.isString() && value.toString().size() <= Form::longestKey)
                axis.values.append(value.toString());
        }
        if (!axis.key.isEmpty() && axis.key.size() <= Form::longestKey && axis.values.size() >= leastValues)
            sweep.axes.append(axis);
    }
    return sweep;
}

Sweep Sweep::normalized(const Catalogue& catalogue) const
{
    Sweep sweep;
    for (const Axis& axis : axes) {
        const std::optional<Parameter> parameter = sweptParameter(axis.key, catalogue);
        const bool isDouble = std::any_of(sweep.axes.cbegin(), sweep.axes.cend(),
                                          [&](const Axis& other) { return other.key == axis.key; });
        if (!parameter || isDouble || sweep.axes.size() == mostAxes)
            continue;
        Axis kept{axis.key, {}};
        for (const QVariant& value : axis.values) {
            const bool isNumber = parameter->kind == SweptKind::Slider && isSweepValue(*parameter, value);
            const QVariant held = isNumber ? asFineAsTheForm(*parameter, catalogue, value.toDouble()) : value;
            if (isSweepValue(*parameter, held) && !kept.values.contains(held)
                && kept.values.size() < mostValues)
                kept.values.append(held);
        }
        if (kept.values.size() >= leastValues)
            sweep.axes.append(kept);
    }
    return sweep;
}

std::optional<Parameter> sweptParameter(const QString& key, const Catalogue& catalogue)
{
    if (key == modelName) {
        Parameter model;
        model.key = modelName;
        model.label = QString::fromLatin1(QT_TRANSLATE_NOOP("Catalogue", "Model"));
        model.kind = SweptKind::Choice;
        for (const QString& each : catalogue.models())
            model.choices.append({each, each});
        return model;
    }
    const Parameter* const row = catalogue.parameter(key);
    const bool isSweepable =
        row && !row->derived && (row->kind == SweptKind::Slider || row->kind == SweptKind::Choice);
    return isSweepable ? std::optional(*row) : std::nullopt;
}

QVector<Parameter> sweepable(const Form& form, const Catalogue& catalogue)
{
    QVector<Parameter> found;
    const Action* const action = catalogue.action(form.action);
    if (!action || action->yield != Action::Yield::Song)
        return found;
    for (const QString& key : action->allows) {
        const auto parameter = sweptParameter(key, catalogue);
        if (parameter && form.isShown(catalogue, key)
            && (parameter->kind == SweptKind::Slider || parameter->choices.size() >= Sweep::leastValues))
            found.append(*parameter);
    }
    // What moves by degrees before what is one thing or the other.
    std::stable_sort(found.begin(), found.end(), [](const Parameter& one, const Parameter& other) {
        return one.kind == SweptKind::Slider && other.kind != SweptKind::Slider;
    });
    if (action->usesModel && catalogue.models().size() >= Sweep::leastValues)
        found.append(*sweptParameter(modelName, catalogue));
    return found;
}

QVariantList suggestedValues(const Form& form, const Catalogue& catalogue, const Parameter& parameter)
{
    QVariantList values;
    const auto add = [&values](const QVariant& value) {
        if (!values.contains(value) && values.size() < 3)
            values.append(value);
    };
    if (parameter.kind == SweptKind::Slider) {
        const double range = parameter.maximum - parameter.minimum;
        const double tick = std::pow(10, std::ceil(std::log10(range))) / 10; // round numbers where there are
        for (const double share : {0.2, 0.5, 0.8})
            add(asFineAsTheForm(parameter, catalogue,
                                std::round((parameter.minimum + share * range) / tick) * tick));
        if (values.size() < Sweep::leastValues)
            values = {parameter.minimum, parameter.maximum};
        return values;
    }
    const QString current = parameter.key == modelName ? form.model : form.text(parameter.key);
    QStringList chosen{current};
    for (const Parameter::ChoiceValue& each : parameter.choices) {
        if (chosen.size() < Sweep::leastValues && !chosen.contains(each.value) && !each.value.isEmpty())
            chosen.append(each.value);
    }
    for (const Parameter::ChoiceValue& each : parameter.choices) {
        if (chosen.contains(each.value))
            add(each.value);
    }
    return values;
}

Result<QVariantList> numbersFromText(const QString& text, const Catalogue& catalogue,
                                     const Parameter& parameter)
{
    static const QRegularExpression between(QStringLiteral("[;\\s\\x{061B}]+"));
    QVariantList numbers;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (QString part : parts) {
        while (part.endsWith(QLatin1Char(',')) || part.endsWith(QChar(0x060C)))
            part.chop(1);
        if (part.isEmpty())
            continue;
        // "0,2" is one number wherever the form takes it for one; "0.2,0.5" cannot be.
        const QStringList single =
            signedNumberFromText(part) ? QStringList(part) : part.split(QLatin1Char(','));
        for (const QString& each : single) {
            const std::optional<double> number = signedNumberFromText(each);
            if (!number)
                return sweepError(SweepTexts::tr("“%1” is no number.").arg(each.left(20)),
                                  SweepTexts::tr("Write numbers with spaces between them."));
            const bool isIn = *number >= parameter.minimum && *number <= parameter.maximum;
            numbers.append(isIn ? asFineAsTheForm(parameter, catalogue, *number) : QVariant(*number));
        }
    }
    return numbers;
}

Result<void> checkSweep(const Form& form, const Catalogue& catalogue)
{
    const Sweep& sweep = form.sweep;
    const QVector<Parameter> possible = sweepable(form, catalogue);
    for (qsizetype i = 0; i < sweep.axes.size(); ++i) {
        const Sweep::Axis& axis = sweep.axes.at(i);
        if (auto fine = checkSweepAxis(axis, possible, catalogue); !fine)
            return fine;
        if (i > 0 && axis.key == sweep.axes.constFirst().key)
            return sweepError(SweepTexts::tr("The same is changed twice."),
                              SweepTexts::tr("Choose something else for one of them."));
    }
    const int songs = sweep.cells() * form.takes;
    if (sweep.isOn() && songs > Sweep::mostSongs)
        return sweepError(SweepTexts::tr("That would be %L1 songs; at most %L2 can be asked for at once.")
                              .arg(songs)
                              .arg(Sweep::mostSongs),
                          SweepTexts::tr("Take values out, or make fewer takes of each."));
    return {};
}

QVector<SongRequest> cellsOf(const SongRequest& request, const Sweep& sweep)
{
    QVector<SongRequest> cells{request};
    for (auto axis = sweep.axes.crbegin(); axis != sweep.axes.crend(); ++axis) { // the first changes fastest
        QVector<SongRequest> finer;
        for (const SongRequest& each : std::as_const(cells)) {
            for (const QVariant& value : axis->values) {
                SongRequest cell = each;
                if (axis->key == modelName)
                    cell.setModel(value.toString());
                else
                    cell.set(axis->key, value);
                finer.append(cell);
            }
        }
        cells = finer;
    }
    return cells;
}

QVector<SongRequest> requestsOf(const SongRequest& request, const Sweep& sweep, int takes, bool sameSeed,
                                const Catalogue& catalogue)
{
    SongRequest seeded = request;
    const Action* const action = catalogue.action(request.action());
    if (sweep.isOn() && action && action->uses(seedName) && !request.has(seedName))
        seeded.set(seedName, QString::number(QRandomGenerator::global()->generate()));
    const QVector<SongRequest> seeds = takesOf(seeded, takes, sameSeed);
    QVector<SongRequest> all;
    const QVector<SongRequest> cells = cellsOf(seeded, sweep);
    for (const SongRequest& cell : cells) {
        for (const SongRequest& take : seeds) {
            SongRequest each = cell;
            if (take.has(seedName))
                each.set(seedName, take.text(seedName));
            all.append(each);
        }
    }
    return all;
}

QString sweptValueText(const Parameter& parameter, const QVariant& value)
{
    if (value.typeId() == QMetaType::Double) {
        QLocale locale;
        locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator); // is read for a comma
        return locale.toString(value.toDouble(), 'g', 10);
    }
    for (const Parameter::ChoiceValue& each : parameter.choices) {
        if (each.value == value.toString())
            return Catalogue::translated(each.label);
    }
    return value.toString();
}

QString sweptValuesText(const Parameter& parameter, const QVariantList& values)
{
    QStringList texts;
    for (const QVariant& value : values)
        texts.append(sweptValueText(parameter, value));
    return texts.join(QStringLiteral("; "));
}

QString sweptNames(const Sweep& sweep, const Catalogue& catalogue)
{
    QStringList names;
    for (const Sweep::Axis& axis : sweep.axes)
        names.append(axisLabel(axis, catalogue));
    return names.join(QStringLiteral(" × "));
}

QString sweptLines(const Sweep& sweep, const Catalogue& catalogue)
{
    QStringList lines;
    for (const Sweep::Axis& axis : sweep.axes) {
        if (const auto parameter = sweptParameter(axis.key, catalogue))
            //: what is changed from song to song, its values
            lines.append(SweepTexts::tr("%1: %2").arg(sweptLabel(*parameter),
                                                      sweptValuesText(*parameter, axis.values)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace riffdesk
