#pragma once

#include "collectionsmodel.h"

#include <QListView>

class QMenu;

namespace riffdesk {

class Library;

/// The list beside the library: playlists, tags, saved searches and the like; a click shows the songs of one.
/// Songs are dropped on a row to be sorted there, F2 renames, Delete deletes, the menu has the rest.
class CollectionsView : public QListView
{
    Q_OBJECT

public:
    explicit CollectionsView(Library& library, QWidget* parent = nullptr); ///< the library outlives this

    /// What is shown now: its row is marked, none where it is no row's.
    void setQuery(const QString& query);
    [[nodiscard]] CollectionsModel& collections() { return m_model; }

Q_SIGNALS:
    void queryChosen(const QString& query, bool isPlaylist);
    void saveSearchRequested();
    void noticed(const QString& sentence); ///< what saving or opening a playlist came to

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void showRow();
    void fillMenu(QMenu& menu, const QModelIndex& row);
    void addNew(CollectionsModel::Kind kind);
    void remove(const QModelIndex& row);
    void savePlaylist(const QString& name);
    void openPlaylist();
    [[nodiscard]] QString freeName(CollectionsModel::Kind kind, const QString& word) const;

    Library& m_library;
    CollectionsModel m_model;
    QString m_query;
    QString m_toRename; ///< search of a row that was just made
    BackgroundTask m_filing; ///< a playlist is being saved or opened
    bool m_isShowing = false; ///< the row is marked, not chosen
};

} // namespace riffdesk
