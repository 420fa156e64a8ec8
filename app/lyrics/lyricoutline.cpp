#include "lyrics/lyricoutline.h"

#include "lyrics/lyricsheet.h"

#include <algorithm>

namespace riffdesk {

namespace {

/// "[tag]", or empty when that would not be read as a tag again.
QString tagLine(const QString& tag)
{
    const QString line = QLatin1Char('[') + tag.simplified() + QLatin1Char(']');
    return LyricSheet::tagOf(line).isEmpty() ? QString() : line;
}

qsizetype commonPrefix(QStringView a, QStringView b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype n = 0;
    while (n < most && a[n] == b[n])
        ++n;
    // never between the halves of one character
    return n > 0 && a[n - 1].isHighSurrogate() ? n - 1 : n;
}

qsizetype commonSuffix(QStringView a, QStringView b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype n = 0;
    while (n < most && a[a.size() - 1 - n] == b[b.size() - 1 - n])
        ++n;
    return n > 0 && a[a.size() - n].isLowSurrogate() ? n - 1 : n;
}

/// Newlines that part `text` from what stands at this end of it: two make an empty line.
QString gapBeside(QStringView text, bool atEnd)
{
    if (text.trimmed().isEmpty())
        return {};
    int newlines = 0;
    for (qsizetype i = 0; i < text.size() && newlines < 2; ++i) {
        const QChar c = atEnd ? text.at(text.size() - 1 - i) : text.at(i);
        if (!c.isSpace())
            break;
        newlines += c == QLatin1Char('\n') ? 1 : 0;
    }
    return QString(2 - newlines, QLatin1Char('\n'));
}

} // namespace

LyricOutline LyricOutline::fromText(const QString& text)
{
    LyricOutline outline;
    outline.m_text = text;
    const QStringView all(text);
    for (qsizetype start = 0; start <= all.size();) {
        qsizetype stop = all.indexOf(u'\n', start);
        if (stop < 0)
            stop = all.size();
        const QStringView line = all.mid(start, stop - start);
        const bool blank = line.trimmed().isEmpty();
        const QString tag = LyricSheet::tagOf(line);
        if (!tag.isEmpty() || (!blank && outline.m_sections.isEmpty()))
            outline.m_sections.append({tag, 0, start, start});
        if (!blank) {
            Section& section = outline.m_sections.last();
            section.lineCount += tag.isEmpty() ? 1 : 0;
            section.end = stop;
        }
        start = stop + 1;
    }
    return outline;
}

int LyricOutline::sectionAt(qsizetype position) const
{
    const auto after =
        std::upper_bound(m_sections.cbegin(), m_sections.cend(), position,
                         [](qsizetype place, const Section& section) { return place < section.begin; });
    return static_cast<int>(after - m_sections.cbegin()) - 1;
}

QString LyricOutline::body(int section) const
{
    const Section& each = m_sections.at(section);
    return m_text.mid(each.begin, each.end - each.begin);
}

LyricOutline::Edit LyricOutline::between(qsizetype begin, qsizetype end, const QString& replacement,
                                         qsizetype caret) const
{
    const QStringView old = QStringView(m_text).mid(begin, end - begin);
    const QStringView fresh(replacement);
    const qsizetype head = commonPrefix(old, fresh);
    const qsizetype tail = commonSuffix(old.mid(head), fresh.mid(head));
    return {begin + head, old.size() - head - tail, fresh.mid(head, fresh.size() - head - tail).toString(),
            caret};
}

std::optional<LyricOutline::Edit> LyricOutline::move(int from, int to) const
{
    if (!has(from) || !has(to) || from == to || m_sections.at(from).tag.isEmpty()
        || m_sections.at(to).tag.isEmpty())
        return {};
    const int low = std::min(from, to);
    const int high = std::max(from, to);
    QVector<int> order;
    for (int i = low; i <= high; ++i)
        order.append(i);
    order.move(from - low, to - low);
    QString turned;
    qsizetype caret = 0;
    for (int i = low; i <= high; ++i) {
        if (order.at(i - low) == from)
            caret = m_sections.at(low).begin + turned.size();
        turned += body(order.at(i - low));
        if (i < high)
            turned += QStringView(m_text).mid(m_sections.at(i).end,
                                              m_sections.at(i + 1).begin - m_sections.at(i).end);
    }
    const Edit edit = between(m_sections.at(low).begin, m_sections.at(high).end, turned, caret);
    if (edit.removed == 0 && edit.inserted.isEmpty())
        return {}; // two alike
    return edit;
}

std::optional<LyricOutline::Edit> LyricOutline::duplicate(int section) const
{
    if (!has(section) || m_sections.at(section).tag.isEmpty())
        return {};
    const Section& each = m_sections.at(section);
    const QString gap = has(section + 1) ? m_text.mid(each.end, m_sections.at(section + 1).begin - each.end)
                                         : QStringLiteral("\n\n");
    return Edit{each.end, 0, gap + body(section), each.end + gap.size()};
}

std::optional<LyricOutline::Edit> LyricOutline::rename(int section, const QString& tag) const
{
    const QString line = tagLine(tag);
    if (!has(section) || line.isEmpty())
        return {};
    const Section& each = m_sections.at(section);
    if (each.tag.isEmpty()) {
        const QString first = line + QLatin1Char('\n');
        return Edit{each.begin, 0, first, each.begin + line.size()};
    }
    if (tag.simplified() == each.tag)
        return {};
    qsizetype stop = m_text.indexOf(QLatin1Char('\n'), each.begin);
    if (stop < 0)
        stop = m_text.size();
    return between(each.begin, stop, line, each.begin + line.size());
}

std::optional<LyricOutline::Edit> LyricOutline::remove(int section) const
{
    if (!has(section))
        return {};
    const Section& each = m_sections.at(section);
    if (has(section + 1)) // with the empty lines behind it
        return Edit{each.begin, m_sections.at(section + 1).begin - each.begin, {}, each.begin};
    const qsizetype begin = section > 0 ? m_sections.at(section - 1).end : each.begin;
    return Edit{begin, m_text.size() - begin, {}, begin};
}

std::optional<LyricOutline::Edit> LyricOutline::insert(int before, const QString& tag) const
{
    const QString line = tagLine(tag);
    if (line.isEmpty() || before < 0 || before > m_sections.size())
        return {};
    if (m_sections.isEmpty())
        return Edit{0, m_text.size(), line + QLatin1Char('\n'), line.size() + 1};
    if (before < m_sections.size()) {
        const qsizetype place = m_sections.at(before).begin;
        return Edit{place, 0, line + QLatin1String("\n\n\n"), place + line.size() + 1};
    }
    const qsizetype place = m_sections.constLast().end; // what is blank behind it goes
    const QString behind = QLatin1String("\n\n") + line + QLatin1Char('\n');
    return Edit{place, m_text.size() - place, behind, place + behind.size()};
}

LyricOutline::Edit LyricOutline::replace(const QString& text, qsizetype position, qsizetype removed,
                                         const QString& sections)
{
    const QString above = gapBeside(QStringView(text).left(position), true) + sections;
    const QString below = gapBeside(QStringView(text).mid(position + removed), false);
    return {position, removed, above + below, position + above.size()};
}

QStringList LyricOutline::suggestions() const
{
    static const QString verse = QStringLiteral("Verse");
    static const QStringList common{
        QStringLiteral("Chorus"), QStringLiteral("Pre-Chorus"), QStringLiteral("Bridge"),
        QStringLiteral("Intro"),  QStringLiteral("Outro"),      QStringLiteral("Instrumental"),
        QStringLiteral("Hook"),   QStringLiteral("Solo"),       QStringLiteral("Break")};
    int highest = 0;
    for (const Section& section : m_sections) {
        if (!section.tag.startsWith(verse, Qt::CaseInsensitive))
            continue;
        const QString rest = section.tag.mid(verse.size()).trimmed();
        bool numbered = false;
        const int number = rest.toInt(&numbered);
        if (rest.isEmpty() || (numbered && number > 0 && number < 1000))
            highest = std::max({highest, numbered ? number : 1});
    }
    QStringList tags{highest == 0 ? verse : verse + QLatin1Char(' ') + QString::number(highest + 1)};
    tags += common;
    for (const Section& section : m_sections) {
        if (!section.tag.isEmpty() && !tags.contains(section.tag, Qt::CaseInsensitive))
            tags.append(section.tag);
    }
    return tags;
}

} // namespace riffdesk
