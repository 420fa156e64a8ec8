#include "linetimes.h"

#include "lyrics/lyricsheet.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace riffdesk::linetimes {

namespace {

constexpr qsizetype maxLines = 2'000;
constexpr double pastTheEnd = 0.5; ///< seconds that rounding may be off

/// Letters and digits of a line, for comparing. Empty for tags.
QString soundOf(const QString& line)
{
    if (!LyricSheet::tagOf(line).isEmpty())
        return {};
    QString sound;
    sound.reserve(line.size());
    for (const QChar c : line) {
        if (c.isLetterOrNumber())
            sound += c.toCaseFolded();
    }
    return sound;
}

struct Sung
{
    QString sound;
    qsizetype at = 0; ///< which line
};

QVector<Sung> sungIn(const QStringList& lines)
{
    QVector<Sung> sung;
    for (qsizetype i = 0; i < lines.size() && sung.size() < maxLines; ++i) {
        if (const QString sound = soundOf(lines.at(i)); !sound.isEmpty())
            sung.append({sound, i});
    }
    return sung;
}

QVector<Sung> sungIn(const TimedLyrics& timed, double latest)
{
    QVector<Sung> sung;
    for (qsizetype i = 0; i < timed.lines.size() && sung.size() < maxLines; ++i) {
        const TimedLyrics::Line& line = timed.lines.at(i);
        if (!std::isfinite(line.seconds) || line.seconds < 0 || (latest > 0 && line.seconds > latest))
            continue;
        if (const QString sound = soundOf(line.text); !sound.isEmpty())
            sung.append({sound, i});
    }
    return sung;
}

bool isEnough(qsizetype found, qsizetype all)
{
    return all > 0 && found * 100 >= all * minPercent;
}

} // namespace

bool mightMatch(const QStringList& lines, const TimedLyrics& timed)
{
    QSet<QString> known;
    for (const Sung& each : sungIn(timed, 0))
        known.insert(each.sound);
    const QVector<Sung> sung = sungIn(lines);
    const auto found = std::count_if(sung.cbegin(), sung.cend(),
                                     [&](const Sung& each) { return known.contains(each.sound); });
    return isEnough(found, sung.size());
}

Result<QVector<double>> align(const QStringList& lines, const TimedLyrics& timed, double songSeconds)
{
    const QVector<Sung> ours = sungIn(lines);
    const QVector<Sung> theirs = sungIn(timed, songSeconds > 0 ? songSeconds + pastTheEnd : 0);
    // The longest common sequence: a line left out or added on either side shifts nothing.
    const qsizetype columns = theirs.size() + 1;
    QVector<quint16> common((ours.size() + 1) * columns, 0);
    for (qsizetype i = ours.size() - 1; i >= 0; --i) {
        for (qsizetype j = theirs.size() - 1; j >= 0; --j) {
            common[i * columns + j] =
                ours.at(i).sound == theirs.at(j).sound
                    ? quint16(common.at((i + 1) * columns + j + 1) + 1)
                    : std::max(common.at((i + 1) * columns + j), common.at(i * columns + j + 1));
        }
    }
    const int found = common.first();
    if (!isEnough(found, ours.size())) {
        return Error{Error::Category::Input,
                     QCoreApplication::translate("SongTimes",
                                                 "The file has other words than this song: %1 of %2 lines "
                                                 "were found within its length.")
                         .arg(found)
                         .arg(ours.size()),
                     QCoreApplication::translate("SongTimes", "Check that it is the right file.")};
    }
    QVector<double> times(lines.size(), untimed);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < ours.size() && j < theirs.size()) {
        if (ours.at(i).sound == theirs.at(j).sound) {
            times[ours.at(i++).at] = timed.lines.at(theirs.at(j++).at).seconds;
        } else if (common.at((i + 1) * columns + j) >= common.at(i * columns + j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
    return times;
}

} // namespace riffdesk::linetimes
