#pragma once

#include <QRect>
#include <QString>
#include <QVector>

#include <utility>

namespace riffdesk {

/// Rows of the library that stand under a heading of their own.
struct LibraryGroup
{
    int firstRow = 0; ///< the group reaches to the next one's first row, the last one to the end
    QString title;
    int count = 0; ///< songs, as the heading says it
};

/// Where the rows of the library and the headings of their groups stand, by arithmetic: nothing here takes
/// longer for more rows. Rows fill lines of `columns`, each group begins a new line. Coordinates are those of
/// the whole content, left to right.
class LibraryGeometry
{
public:
    struct Cell
    {
        int columns = 1;
        QSize step{1, 1}; ///< from one row to the next, across and down
        QSize size{1, 1}; ///< of a row itself, not larger than the step
        int headingHeight = 1;
        friend bool operator==(const Cell&, const Cell&) = default;
    };

    LibraryGeometry();
    void setCell(const Cell& cell);
    [[nodiscard]] const Cell& cell() const { return m_cell; }
    void setRows(int rows);
    [[nodiscard]] int rows() const { return m_rows; }
    /// In order of their first rows. Rows before the first group have no heading.
    void setGroups(const QVector<LibraryGroup>& groups);
    [[nodiscard]] const QVector<LibraryGroup>& groups() const { return m_groups; }
    /// Groups behind the rows keep theirs; rows that come at the place of a heading belong to the group
    /// above.
    void insertRows(int first, int count);
    void removeRows(int first, int count);

    [[nodiscard]] int height() const;
    [[nodiscard]] int lines() const;
    [[nodiscard]] QRect rect(int row) const;
    [[nodiscard]] int rowAt(const QPoint& point) const; ///< -1 beside all rows
    [[nodiscard]] int lineOf(int row) const;
    [[nodiscard]] int columnOf(int row) const;
    [[nodiscard]] int rowOf(int line, int column) const; ///< the line's last one where it is shorter
    [[nodiscard]] int lineTop(int line) const;
    /// The line at y, the next one where a heading stands there, the last one below all; -1 without rows.
    [[nodiscard]] int lineAt(int y) const;
    /// First and last line that meet top … bottom; last < first for none.
    [[nodiscard]] std::pair<int, int> linesBetween(int top, int bottom) const;
    [[nodiscard]] std::pair<int, int> rowsBetween(int top, int bottom) const; ///< the same in rows

    [[nodiscard]] int headingTop(int group) const;
    [[nodiscard]] int groupAt(int y) const; ///< the one that y stands in or under; -1 above the first

private:
    struct Section
    {
        int firstRow = 0;
        int firstLine = 0;
        int top = 0; ///< of its heading
        bool hasHeading = false;
    };

    void build();
    [[nodiscard]] const Section& sectionOf(int Section::*place, int value) const;
    [[nodiscard]] int rowsOf(const Section& section) const;
    [[nodiscard]] int linesTop(const Section& section) const;

    Cell m_cell;
    int m_rows = 0;
    QVector<LibraryGroup> m_groups;
    QVector<Section> m_sections; ///< at least one
    int m_height = 0;
    int m_lines = 0;
};

} // namespace riffdesk
