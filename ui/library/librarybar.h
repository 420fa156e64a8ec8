#pragma once

#include "library/songquery.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace riffdesk {

class FlowLayout;
class ToneLabel;

/// What of the library is shown: the filters and words of the search as chips, how many songs there are, in
/// which order and groups, and what was not understood. A click on a chip, or Backspace on it, takes it away.
/// In the trash, what empties it.
class LibraryBar : public QWidget
{
    Q_OBJECT

public:
    /// `titleOf` gives the title of a song by its id, or nothing: chips show it instead.
    explicit LibraryBar(std::function<QString(const QString& id)> titleOf, QWidget* parent = nullptr);

    /// `canSave`: it is no collection that is there already.
    void setQuery(const SongQuery& query, bool canSave);
    void setCount(int songs, bool isWhole); ///< not known yet while the result is not whole
    void setTrashBytes(qint64 bytes); ///< -1: not known; shown in the trash only
    void setReadOnly(bool readOnly);
    void setTogether(bool together) { m_isTogether = together; } ///< takes are one card
    [[nodiscard]] QToolButton* collectionsButton() const { return m_collections; } ///< checkable

Q_SIGNALS:
    void queryChosen(const riffdesk::SongQuery& query);
    void orderChosen(riffdesk::SongQuery::Order order);
    void groupingChosen(riffdesk::SongQuery::Grouping grouping);
    void togetherChosen(bool together);
    void saveRequested();
    void emptyTrashRequested();
    void restoreAllRequested();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addChip(const SongQuery::Part& part);
    void showTrash();
    void showOrder();
    void placeChips();
    void fillOrders(QMenu* menu);

    std::function<QString(const QString& id)> m_titleOf;
    SongQuery m_query;
    qint64 m_trashBytes = -1;
    int m_count = -1;
    bool m_isReadOnly = false;
    bool m_isTogether = false;
    QToolButton* m_collections;
    QWidget* m_chipsBox;
    FlowLayout* m_chips;
    QHBoxLayout* m_row = nullptr;
    QVBoxLayout* m_column = nullptr;
    QVector<QPushButton*> m_buttons; ///< one for each part of the query
    QLabel* m_countLabel;
    QPushButton* m_order;
    ToneLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_restore;
    QPushButton* m_empty;
};

} // namespace riffdesk
