#pragma once

#include <QListView>

class QMenu;

namespace riffdesk {

class LyricsEditor;
class LyricsOutlineModel;

/// The sections of the lyrics as a list: a click goes there, a drag or Alt+Up and Alt+Down move, a double
/// click or F2 renames, Ctrl+D duplicates, Delete removes. The
/// editor outlives it.
class LyricsOutline : public QListView
{
    Q_OBJECT

public:
    explicit LyricsOutline(LyricsEditor* editor, QWidget* parent = nullptr);

    [[nodiscard]] LyricsOutlineModel& sections() const { return *m_sections; }
    /// The menu of the tags there are to insert, made anew each time it opens. Owned by `parent`.
    [[nodiscard]] QMenu* insertMenu(QWidget* parent);
    void duplicateCurrent();
    void removeCurrent();
    void moveCurrent(int steps);
    static constexpr int rowHeight = 32;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    void followCaret();
    void goTo(const QModelIndex& index);
    void select(int row);

    LyricsEditor* m_editor;
    LyricsOutlineModel* m_sections;
};

} // namespace riffdesk
