#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace riffdesk {

class CoverCache;
class Library;
class SongListModel;

/// A popup that finds a song of the library: type, arrows, Return.
class SongPicker : public QFrame
{
    Q_OBJECT

public:
    /// `databasePath` is searched in a thread of its own. The library outlives this.
    SongPicker(Library& library, const QString& databasePath, QWidget* parent);
    ~SongPicker() override;

    /// Opens below `anchor`, or above where there is no room.
    void openAt(const QWidget* anchor);

Q_SIGNALS:
    void chosen(const QString& songId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void showState();

    CoverCache* m_covers;
    SongListModel* m_model;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_empty;
};

} // namespace riffdesk
