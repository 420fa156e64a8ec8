#include "lyrics/lyricsheet.h"

#include <QStringList>

namespace riffdesk {

namespace {

constexpr qsizetype maxTag =
    200; ///< characters between the brackets; more is a line that happens to have some

/// One kind of newline. The service writes some lyrics with the two characters backslash and n.
QStringList linesOf(QString text)
{
    text.replace(QLatin1String("\\r\\n"), QLatin1String("\n"));
    text.replace(QLatin1String("\\n"), QLatin1String("\n"));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    text.remove(QChar::ByteOrderMark);
    return text.split(QLatin1Char('\n'));
}

bool isBlank(const QString& line)
{
    return QStringView(line).trimmed().isEmpty();
}

} // namespace

QString LyricSheet::tagOf(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.size() < 3 || text.front() != QLatin1Char('[') || text.back() != QLatin1Char(']')) {
        return {};
    }
    // The first bracket must be the one that the last closes: "[a] and [b]" is a sung line.
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('[')) {
            ++depth;
        } else if (text[i] == QLatin1Char(']') && --depth == 0 && i + 1 < text.size()) {
            return {};
        }
    }
    const QStringView tag = text.mid(1, text.size() - 2).trimmed();
    return depth == 0 && tag.size() <= maxTag ? tag.toString() : QString();
}

LyricSheet LyricSheet::fromText(const QString& text)
{
    LyricSheet sheet;
    Section section;
    const auto close = [&] {
        while (!section.lines.isEmpty() && isBlank(section.lines.constLast())) {
            section.lines.removeLast();
        }
        if (!section.tag.isEmpty() || !section.lines.isEmpty()) {
            sheet.m_sections.append(section);
        }
    };
    for (const QString& line : linesOf(text)) {
        if (const QString tag = tagOf(line); !tag.isEmpty()) {
            close();
            section = Section{tag, {}};
        } else if (!section.lines.isEmpty() || !isBlank(line)) { // a section does not begin with empty lines
            section.lines.append(isBlank(line) ? QString() : line);
        }
    }
    close();
    return sheet;
}

QString LyricSheet::toText() const
{
    QStringList parts;
    for (const Section& section : m_sections) {
        QStringList lines;
        if (!section.tag.isEmpty()) {
            lines.append(QLatin1Char('[') + section.tag + QLatin1Char(']'));
        }
        lines += section.lines;
        parts.append(lines.join(QLatin1Char('\n')));
    }
    return parts.join(QLatin1String("\n\n"));
}

} // namespace riffdesk
