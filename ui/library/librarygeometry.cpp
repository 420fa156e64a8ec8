#include "librarygeometry.h"

#include <algorithm>

namespace riffdesk {

LibraryGeometry::LibraryGeometry()
{
    build();
}

void LibraryGeometry::setCell(const Cell& cell)
{
    m_cell = cell;
    build();
}

void LibraryGeometry::setRows(int rows)
{
    m_rows = rows;
    build();
}

void LibraryGeometry::setGroups(const QVector<LibraryGroup>& groups)
{
    m_groups = groups;
    build();
}

void LibraryGeometry::insertRows(int first, int count)
{
    for (LibraryGroup& group : m_groups)
        if (group.firstRow >= first && group.firstRow > 0)
            group.firstRow += count;
    setRows(m_rows + count);
}

void LibraryGeometry::removeRows(int first, int count)
{
    for (LibraryGroup& group : m_groups)
        group.firstRow -= std::clamp(group.firstRow - first, 0, count);
    setRows(m_rows - count);
}

void LibraryGeometry::build()
{
    m_sections.clear();
    if (m_groups.isEmpty() || m_groups.constFirst().firstRow > 0)
        m_sections.append(Section());
    for (const LibraryGroup& group : std::as_const(m_groups))
        m_sections.append({std::min(group.firstRow, m_rows), 0, 0, true});
    int line = 0;
    int top = 0;
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        Section& section = m_sections[i];
        section.firstLine = line;
        section.top = top;
        const int end = i + 1 < m_sections.size() ? m_sections.at(i + 1).firstRow : m_rows;
        const int lines = (end - section.firstRow + m_cell.columns - 1) / m_cell.columns;
        line += lines;
        top = linesTop(section) + lines * m_cell.step.height();
    }
    m_lines = line;
    m_height = top;
}

/// The last section that begins at or before `value`.
const LibraryGeometry::Section& LibraryGeometry::sectionOf(int Section::*place, int value) const
{
    const auto after =
        std::upper_bound(m_sections.cbegin(), m_sections.cend(), value,
                         [place](int wanted, const Section& section) { return wanted < section.*place; });
    return after == m_sections.cbegin() ? m_sections.constFirst() : *std::prev(after);
}

int LibraryGeometry::rowsOf(const Section& section) const
{
    return (&section == &m_sections.constLast() ? m_rows : (&section + 1)->firstRow) - section.firstRow;
}

int LibraryGeometry::linesTop(const Section& section) const
{
    return section.top + (section.hasHeading ? m_cell.headingHeight : 0);
}

int LibraryGeometry::height() const
{
    return m_height;
}

int LibraryGeometry::lines() const
{
    return m_lines;
}

QRect LibraryGeometry::rect(int row) const
{
    const Section& section = sectionOf(&Section::firstRow, row);
    const int place = row - section.firstRow;
    return {QPoint(place % m_cell.columns * m_cell.step.width(),
                   linesTop(section) + place / m_cell.columns * m_cell.step.height()),
            m_cell.size};
}

int LibraryGeometry::lineOf(int row) const
{
    const Section& section = sectionOf(&Section::firstRow, row);
    return section.firstLine + (row - section.firstRow) / m_cell.columns;
}

int LibraryGeometry::columnOf(int row) const
{
    return (row - sectionOf(&Section::firstRow, row).firstRow) % m_cell.columns;
}

int LibraryGeometry::rowOf(int line, int column) const
{
    const Section& section = sectionOf(&Section::firstLine, line);
    const int place = (line - section.firstLine) * m_cell.columns + std::min(column, m_cell.columns - 1);
    return section.firstRow + std::min(place, rowsOf(section) - 1);
}

int LibraryGeometry::lineTop(int line) const
{
    const Section& section = sectionOf(&Section::firstLine, line);
    return linesTop(section) + (line - section.firstLine) * m_cell.step.height();
}

int LibraryGeometry::lineAt(int y) const
{
    const Section& section = sectionOf(&Section::top, y);
    const int below = std::max(0, y - linesTop(section)) / m_cell.step.height();
    return std::min(section.firstLine + below, lines() - 1);
}

std::pair<int, int> LibraryGeometry::linesBetween(int top, int bottom) const
{
    if (m_rows <= 0 || bottom < 0 || top >= m_height || bottom < top)
        return {0, -1};
    const int last = lineAt(bottom);
    return {lineAt(std::max(0, top)), lineTop(last) > bottom ? last - 1 : last};
}

std::pair<int, int> LibraryGeometry::rowsBetween(int top, int bottom) const
{
    const auto [first, last] = linesBetween(top, bottom);
    return last < first ? std::pair(0, -1) : std::pair(rowOf(first, 0), rowOf(last, m_cell.columns - 1));
}

int LibraryGeometry::rowAt(const QPoint& point) const
{
    if (m_rows <= 0 || point.y() < 0 || point.y() >= m_height || point.x() < 0)
        return -1;
    const int column = point.x() / m_cell.step.width();
    if (column >= m_cell.columns)
        return -1;
    const int row = rowOf(lineAt(point.y()), column);
    return rect(row).contains(point) ? row : -1;
}

int LibraryGeometry::headingTop(int group) const
{
    return m_sections.at(group + m_sections.size() - m_groups.size()).top;
}

int LibraryGeometry::groupAt(int y) const
{
    return int(&sectionOf(&Section::top, y) - m_sections.constData() - (m_sections.size() - m_groups.size()));
}

} // namespace riffdesk
