#pragma once

#include "songcolumns.h"

#include <QByteArray>
#include <QWidget>

class QMenu;
class QToolButton;

namespace riffdesk {

/// The names of the table's columns, over it: dragged to another place or another width, clicked to sort, and
/// chosen in a menu, which the button beside them opens, too. The title takes the room that the others leave
/// until it is given a width of its own.
class LibraryHeader : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryHeader(QWidget* parent = nullptr);
    ~LibraryHeader() override;

    void setOrder(SongQuery::Order order); ///< marks its column
    void setRowWidth(int width); ///< of the rows below, in device independent pixels
    void setOffset(int offset); ///< as far as the rows are scrolled sideways

    [[nodiscard]] QVector<SongCell> cells() const; ///< those that are shown, as they stand
    [[nodiscard]] int tableWidth() const; ///< with the room at both ends
    [[nodiscard]] bool hasLargeRows() const { return m_hasLargeRows; }

    /// What was chosen: columns by name, so that it holds when there are others one day.
    [[nodiscard]] QByteArray state() const;
    void restore(const QByteArray& state); ///< nothing or nonsense: as it was made
    void resetColumns();

Q_SIGNALS:
    void orderChosen(riffdesk::SongQuery::Order order);
    void columnsChanged(); ///< what cells(), tableWidth() or hasLargeRows() say
    void stateChosen(); ///< by the user: state() is worth keeping

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    class Sections;

    void fitTitle();
    void fillMenu(QMenu* menu);
    void showMenu(const QPoint& place);
    void setColumnShown(int column, bool shown);
    void chooseOrder(int column, Qt::SortOrder order);
    void showOrder();
    void tellChoice();

    Sections* m_sections;
    QToolButton* m_button;
    QVector<int> m_widths; ///< of all columns, also of those that are hidden
    SongQuery::Order m_order = SongQuery::Order::Newest;
    int m_rowWidth = 0;
    bool m_isTitleFitted = true;
    bool m_hasLargeRows = false;
    bool m_isArranging = false; ///< sections move and change by our own hand
};

} // namespace riffdesk
