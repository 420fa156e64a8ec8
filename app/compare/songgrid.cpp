#include "compare/songgrid.h"

#include "api/catalogue.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace riffdesk {

namespace {

using ParameterKind = Parameter::Kind;

const QString modelOfRequest = QStringLiteral("model");

QJsonValue askedValue(const Song& song, const QString& key)
{
    const QJsonValue value = song.request.value(key);
    return value == QJsonValue(QString()) ? QJsonValue(QJsonValue::Undefined) : value;
}

/// Whether a sweep goes through its values: they are short. Words and places may differ between takes that
/// were asked for one after the other.
bool isSwept(const QString& key, const Catalogue& catalogue)
{
    const Parameter* const parameter = catalogue.parameter(key);
    return key == modelOfRequest
           || (parameter
               && (parameter->kind == ParameterKind::Slider || parameter->kind == ParameterKind::Choice));
}

/// Which of the values that are offered it is; what is not offered after those that are.
int rankOf(const QString& key, const QJsonValue& value, const Catalogue& catalogue)
{
    const QString text = value.toString();
    if (key == modelOfRequest)
        return catalogue.models().contains(text) ? int(catalogue.models().indexOf(text))
                                                 : int(catalogue.models().size());
    const Parameter* const parameter = catalogue.parameter(key);
    const auto choices = parameter ? parameter->choices : QVector<Parameter::ChoiceValue>();
    return int(std::find_if(choices.cbegin(), choices.cend(),
                            [&](const Parameter::ChoiceValue& each) { return each.value == text; })
               - choices.cbegin());
}

SongGrid::Axis axisOf(const QString& key, const QVector<Song>& songs, const Catalogue& catalogue)
{
    SongGrid::Axis axis{key, {}};
    for (const Song& song : songs) {
        if (const QJsonValue value = askedValue(song, key); !axis.values.contains(value))
            axis.values.append(value);
    }
    std::stable_sort(axis.values.begin(), axis.values.end(),
                     [&](const QJsonValue& one, const QJsonValue& other) {
                         if (one.isDouble() && other.isDouble())
                             return one.toDouble() < other.toDouble();
                         return rankOf(key, one, catalogue) < rankOf(key, other, catalogue);
                     });
    return axis;
}

/// The one that changes from one song to the next while the other stays: they were asked for row by row.
bool isAcross(const QString& key, const QString& other, QVector<Song> songs)
{
    std::stable_sort(songs.begin(), songs.end(),
                     [](const Song& one, const Song& next) { return one.take < next.take; });
    for (qsizetype i = 1; i < songs.size(); ++i) {
        const bool changes = askedValue(songs.at(i), key) != askedValue(songs.at(i - 1), key);
        if (changes != (askedValue(songs.at(i), other) != askedValue(songs.at(i - 1), other)))
            return changes;
    }
    return true;
}

} // namespace

QStringList SongGrid::differing(const QVector<Song>& songs, const Catalogue& catalogue)
{
    QStringList keys;
    const bool areTogether =
        songs.size() > 1 && std::all_of(songs.cbegin(), songs.cend(), [&](const Song& song) {
            return !song.press.isEmpty() && song.press == songs.constFirst().press;
        });
    if (!areTogether)
        return keys;
    const auto add = [&](const QString& key) {
        const QJsonValue first = askedValue(songs.constFirst(), key);
        if (std::any_of(songs.cbegin(), songs.cend(),
                        [&](const Song& song) { return askedValue(song, key) != first; }))
            keys.append(key);
    };
    for (const Parameter& each : catalogue.parameters()) {
        if (each.kind != ParameterKind::Seed && each.kind != ParameterKind::Address && !each.derived)
            add(each.key);
    }
    add(modelOfRequest);
    return keys;
}

std::optional<SongGrid> SongGrid::of(const QVector<Song>& songs, const Catalogue& catalogue)
{
    const QStringList keys = differing(songs, catalogue);
    if (keys.isEmpty() || keys.size() > 2
        || !std::all_of(keys.cbegin(), keys.cend(),
                        [&](const QString& key) { return isSwept(key, catalogue); }))
        return std::nullopt;
    SongGrid grid;
    if (keys.size() == 1) { // below each other, as the outlines have room then
        grid.down = axisOf(keys.first(), songs, catalogue);
    } else {
        const bool firstIsAcross = isAcross(keys.first(), keys.last(), songs);
        grid.across = axisOf(firstIsAcross ? keys.first() : keys.last(), songs, catalogue);
        grid.down = axisOf(firstIsAcross ? keys.last() : keys.first(), songs, catalogue);
        if (grid.across.values.size() > mostColumns)
            std::swap(grid.across, grid.down);
        if (grid.across.values.size() > mostColumns)
            return std::nullopt;
    }
    for (const Song& song : songs) {
        const auto column = grid.across.values.indexOf(askedValue(song, grid.across.key));
        grid.places.append(
            {int(grid.down.values.indexOf(askedValue(song, grid.down.key))), std::max(0, int(column))});
    }
    return grid;
}

QVector<Song> SongGrid::ordered(const QVector<Song>& songs) const
{
    QVector<int> order(songs.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int one, int other) {
        const Place& place = places.at(one);
        const Place& next = places.at(other);
        return std::tuple(place.row, place.column, songs.at(one).take)
               < std::tuple(next.row, next.column, songs.at(other).take);
    });
    QVector<Song> sorted;
    for (const int each : std::as_const(order))
        sorted.append(songs.at(each));
    return sorted;
}

QString SongGrid::words(const QString& key, const QJsonValue& value, const Catalogue& catalogue)
{
    const Parameter* const parameter = catalogue.parameter(key);
    if (!parameter)
        return value.toString();
    const QString label = Catalogue::translated(parameter->label);
    if (value.isDouble())
        //: what was asked for and its number: "Weirdness 0.2"
        return QCoreApplication::translate("SongGrid", "%1 %2")
            .arg(label, QLocale().toString(value.toDouble(), 'g', 6));
    QString text = value.isBool() ? (value.toBool() ? QCoreApplication::translate("SongGrid", "yes")
                                                    : QCoreApplication::translate("SongGrid", "no"))
                                  : value.toString();
    for (const Parameter::ChoiceValue& each : parameter->choices) {
        if (each.value == value.toString())
            text = Catalogue::translated(each.label);
    }
    //: what was asked for and its value: "Vocals: Female"
    return QCoreApplication::translate("SongGrid", "%1: %2").arg(label, text);
}

QStringList SongGrid::words(const Song& song, const QStringList& keys, const Catalogue& catalogue)
{
    QStringList all;
    for (const QString& key : keys)
        all.append(words(key, askedValue(song, key), catalogue));
    return all;
}

} // namespace riffdesk
