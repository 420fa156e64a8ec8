#pragma once

#include "library/songsearch.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace riffdesk {

/// The names of the list's columns, over them. A click on one sorts by it, a second one the other way round.
class LibraryHeader : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryHeader(QWidget* parent = nullptr);

    void setOrder(SongQuery::Order order); ///< marks its column
    void setRowWidth(int width); ///< of the rows below, in device independent pixels

Q_SIGNALS:
    void orderChosen(riffdesk::SongQuery::Order order);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Column
    {
        QPushButton* button;
        SongQuery::Order first; ///< what a click chooses
        SongQuery::Order second; ///< what the next one chooses
        bool isAscending; ///< the first
    };

    QPushButton* addColumn(const char* objectName, const QString& name, SongQuery::Order first,
                           SongQuery::Order second, bool isAscending);
    void placeColumns();

    QList<Column> m_columns;
    QPushButton* m_title;
    QLabel* m_model; ///< no order goes by it
    QPushButton* m_rating;
    QPushButton* m_length;
    QPushButton* m_date;
    SongQuery::Order m_order = SongQuery::Order::Newest;
    int m_rowWidth = 0;
};

} // namespace riffdesk
