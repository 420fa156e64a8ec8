#include "compare/songchanges.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {

using LineKind = LineChange::Kind;

constexpr size_t mostCompared = 10'000'000; // pairs: 20 MB for a moment

/// For each of `before` the index of the one of `after` that it stays as, -1 for none: as many as can be, in
/// order. Of too many, those that both begin with.
template <typename Item>
std::vector<int> keptItems(const std::vector<Item>& before, const std::vector<Item>& after)
{
    std::vector<int> kept(before.size(), -1);
    if (before.size() * after.size() > mostCompared) {
        for (size_t i = 0; i < std::min(before.size(), after.size()) && before[i] == after[i]; ++i)
            kept[i] = int(i);
        return kept;
    }
    const size_t width = after.size() + 1;
    std::vector<quint16> longest((before.size() + 1) * width, 0); // from here to both ends
    for (size_t i = before.size(); i-- > 0;) {
        for (size_t k = after.size(); k-- > 0;) {
            longest[i * width + k] = before[i] == after[k]
                                         ? quint16(longest[(i + 1) * width + k + 1] + 1)
                                         : std::max(longest[(i + 1) * width + k], longest[i * width + k + 1]);
        }
    }
    for (size_t i = 0, k = 0; i < before.size() && k < after.size();) {
        if (before[i] == after[k]) {
            kept[i] = int(k);
            ++i;
            ++k;
        } else if (longest[(i + 1) * width + k] >= longest[i * width + k + 1]) {
            ++i;
        } else {
            ++k;
        }
    }
    return kept;
}

std::vector<QString> wordsOf(const QString& line, QVector<LineChange::Part>& places)
{
    std::vector<QString> words;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = at;
        while (end < line.size() && !line.at(end).isSpace())
            ++end;
        if (end > at) {
            words.push_back(line.mid(at, end - at));
            places.append({at, end - at});
        }
        at = end + 1;
    }
    return words;
}

LineChange changedLine(const QString& before, const QString& after)
{
    LineChange change{LineKind::Changed, before, after, {}, {}};
    QVector<LineChange::Part> places[2];
    const std::vector<QString> old = wordsOf(before, places[0]);
    const std::vector<QString> renewed = wordsOf(after, places[1]);
    const std::vector<int> kept = keptItems(old, renewed);
    QSet<int> stayed;
    for (size_t i = 0; i < old.size(); ++i) {
        if (kept[i] < 0)
            change.removed.append(places[0].at(qsizetype(i)));
        else
            stayed.insert(kept[i]);
    }
    for (int k = 0; k < int(renewed.size()); ++k) {
        if (!stayed.contains(k))
            change.added.append(places[1].at(k));
    }
    return change;
}

/// What stands between two lines that stayed: the first of the old beside the first of the new, and so on.
void appendChanged(QVector<LineChange>& changes, const QStringList& before, const QStringList& after)
{
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
        if (i >= after.size())
            changes.append({LineKind::Removed, before.at(i), {}, {}, {}});
        else if (i >= before.size())
            changes.append({LineKind::Added, {}, after.at(i), {}, {}});
        else
            changes.append(changedLine(before.at(i), after.at(i)));
    }
}

QStringList linesOf(const QString& text)
{
    if (text.isEmpty())
        return {};
    QStringList lines = text.split(QLatin1Char('\n'));
    while (!lines.isEmpty() && lines.constLast().trimmed().isEmpty())
        lines.removeLast();
    return lines;
}

/// What tells where the request goes and what it works on is no property of the song.
bool isOfTheSong(const QString& key)
{
    static const QSet<QString> others{QStringLiteral("audio_id"),      QStringLiteral("callback_url"),
                                      QStringLiteral("lyric"),         QStringLiteral("audio_url"),
                                      QStringLiteral("splice_parent"), QStringLiteral("splice_edit")};
    return !others.contains(key);
}

QJsonObject parametersOf(const Song& song)
{
    QJsonObject all;
    for (auto it = song.request.begin(); it != song.request.end(); ++it) {
        if (isOfTheSong(it.key()) && it.value() != QJsonValue(QString()))
            all.insert(it.key(), it.value());
    }
    const std::pair<QString, QString> known[] = {
        {QStringLiteral("action"), song.action}, {QStringLiteral("model"), song.model},
        {QStringLiteral("prompt"), song.prompt}, {QStringLiteral("seed"), song.seed},
        {QStringLiteral("style"), song.style},   {QStringLiteral("title"), song.title}};
    for (const auto& [key, value] : known) {
        if (!value.isEmpty())
            all.insert(key, value);
    }
    return all;
}

} // namespace

QVector<LineChange> LineChange::between(const QString& before, const QString& after)
{
    const QStringList old = linesOf(before);
    const QStringList renewed = linesOf(after);
    const std::vector<int> kept = keptItems(std::vector<QString>(old.begin(), old.end()),
                                            std::vector<QString>(renewed.begin(), renewed.end()));
    QVector<LineChange> changes;
    qsizetype from = 0; // of both: what is not told yet
    qsizetype to = 0;
    for (qsizetype i = 0; i < old.size(); ++i) {
        if (kept[size_t(i)] < 0)
            continue;
        const auto stayed = qsizetype(kept[size_t(i)]);
        appendChanged(changes, old.mid(from, i - from), renewed.mid(to, stayed - to));
        changes.append({LineKind::Same, old.at(i), renewed.at(stayed), {}, {}});
        from = i + 1;
        to = stayed + 1;
    }
    appendChanged(changes, old.mid(from), renewed.mid(to));
    return changes;
}

SongChanges SongChanges::between(const Song& parent, const Song& edit)
{
    SongChanges changes;
    const QJsonObject before = parametersOf(parent);
    const QJsonObject after = parametersOf(edit);
    QStringList keys = before.keys() + after.keys();
    keys.sort();
    keys.removeDuplicates();
    for (const QString& key : std::as_const(keys)) {
        if (before.value(key) != after.value(key))
            changes.parameters.append({key, before.value(key), after.value(key)});
    }
    changes.lyrics = LineChange::between(parent.lyrics, edit.lyrics);
    return changes;
}

bool SongChanges::areLyricsSame() const
{
    return std::all_of(lyrics.cbegin(), lyrics.cend(),
                       [](const LineChange& line) { return line.kind == LineChange::Kind::Same; });
}

std::optional<TimeRange> SongChanges::askedRange(const Song& edit)
{
    const auto seconds = [&edit](const char* key) {
        return edit.request.value(QLatin1String(key)).toDouble(-1);
    };
    const TimeRange section{seconds("replace_section_start"), seconds("replace_section_end")};
    if (section.start >= 0 && section.end > section.start)
        return section;
    const double from = seconds("continue_at");
    if (from >= 0 && from < edit.durationSeconds)
        return TimeRange{from, edit.durationSeconds};
    return std::nullopt;
}

} // namespace riffdesk
