#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace riffdesk::test {

/// A block of a Reaper project: "<NAME words", lines of words, blocks in it, ">".
struct RppBlock
{
    QStringList words;
    QVector<QStringList> lines;
    QVector<RppBlock> blocks;

    /// The words behind the first one of the first line that begins with it; empty without such a line.
    [[nodiscard]] QStringList line(const char* name) const
    {
        for (const QStringList& each : lines) {
            if (each.first() == QLatin1String(name))
                return each.mid(1);
        }
        return {};
    }
    [[nodiscard]] QVector<QStringList> all(const char* name) const
    {
        QVector<QStringList> found;
        for (const QStringList& each : lines) {
            if (each.first() == QLatin1String(name))
                found.append(each.mid(1));
        }
        return found;
    }
    [[nodiscard]] QVector<RppBlock> children(const char* name) const
    {
        QVector<RppBlock> found;
        for (const RppBlock& each : blocks) {
            if (each.words.first() == QLatin1String(name))
                found.append(each);
        }
        return found;
    }
};

/// The words of a line: one that begins with " ' or ` goes to the next of its kind, others to the next space.
/// Nothing where a quote is open at the end, or something follows a closing one.
inline std::optional<QStringList> rppWords(const QString& line)
{
    QStringList words;
    qsizetype at = 0;
    while (at < line.size()) {
        const QChar c = line.at(at);
        if (c == QLatin1Char(' ') || c == QLatin1Char('\t')) {
            ++at;
            continue;
        }
        const bool isQuoted = c == QLatin1Char('"') || c == QLatin1Char('\'') || c == QLatin1Char('`');
        const qsizetype from = isQuoted ? at + 1 : at;
        qsizetype to = line.indexOf(isQuoted ? c : QLatin1Char(' '), from);
        if (isQuoted && (to < 0 || (to + 1 < line.size() && line.at(to + 1) != QLatin1Char(' '))))
            return std::nullopt;
        to = to < 0 ? line.size() : to;
        words << line.mid(from, to - from);
        at = to + 1;
    }
    return words;
}

/// Nothing where it is not one block and nothing else.
inline std::optional<RppBlock> rppParsed(const QByteArray& bytes)
{
    QVector<RppBlock> open;
    std::optional<RppBlock> whole;
    for (const QByteArray& raw : bytes.split('\n')) {
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.isEmpty())
            continue;
        if (whole)
            return std::nullopt;
        if (line == QLatin1String(">")) {
            if (open.isEmpty())
                return std::nullopt;
            RppBlock closed = open.takeLast();
            if (open.isEmpty())
                whole = closed;
            else
                open.last().blocks.append(closed);
            continue;
        }
        const bool opens = line.startsWith(QLatin1Char('<'));
        const auto words = rppWords(opens ? line.mid(1) : line);
        if (!words || words->isEmpty() || (!opens && open.isEmpty()))
            return std::nullopt;
        if (opens)
            open.append({*words, {}, {}});
        else
            open.last().lines.append(*words);
    }
    return open.isEmpty() ? whole : std::nullopt;
}

} // namespace riffdesk::test
