#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QKeySequence;
class QLineEdit;
class QListView;
class QModelIndex;
class QPushButton;
class QVBoxLayout;

namespace riffdesk {

class ToneLabel;

/// A popup that finds one of many: a line to search with, a list below it, a sentence where the list is
/// empty. Arrows move in the list while the line has the focus, Return takes.
class PickerPopup : public QFrame
{
    Q_OBJECT

public:
    static constexpr int mostHeight = 380;

    /// How rows look in any popup: on its surface, no frame, not edited by a click.
    static void setUpList(QListView& list);

    /// Opens below `anchor`, or above where there is no room.
    void openAt(const QWidget* anchor);
    void openOver(const QWidget* panel); ///< in its middle

protected:
    struct Names
    {
        QString title; ///< of the whole, for screen readers
        QString search; ///< object name of the line
        QString placeholder; ///< what it searches
        QString searchTitle;
        QString list; ///< object name of the list
        QString listTitle;
    };

    PickerPopup(const QString& name, const Names& names, QWidget* parent);

    [[nodiscard]] QLineEdit* searchLine() const { return m_search; }
    [[nodiscard]] QListView* list() const { return m_list; }
    /// A button below the list with this text; its key, if any, works in the list, which has the action in
    /// its menu too.
    QAction* addTool(const QString& name, const QString& text, const QKeySequence& key = {});
    /// Takes back what a tool did, at the other end of the row of tools; hidden at first.
    QPushButton* addUndo(const QString& name);
    /// Instead of the list; empty: the list.
    void setEmptyText(const QString& sentence);
    void selectRow(int row); ///< or the nearest there is

    virtual void take(const QModelIndex& index) = 0; ///< may be invalid
    virtual void prepare() = 0; ///< it is about to open, with nothing searched for
    /// Another key in the line or the list; true when it meant something.
    virtual bool keyPressed(int key);
    /// Of the whole when there is room: that of the rows.
    [[nodiscard]] virtual int wantedHeight() const;
    [[nodiscard]] virtual int leastWidth() const;

    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void begin(); ///< with nothing searched for
    void openIn(const QRect& place);
    QHBoxLayout* toolRow(); ///< the tools, a stretch, undo

    QLineEdit* m_search;
    QListView* m_list;
    ToneLabel* m_empty;
    QVBoxLayout* m_column;
    QHBoxLayout* m_tools = nullptr; ///< null: there are none
};

} // namespace riffdesk
