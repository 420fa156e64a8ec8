#pragma once

#include <QFrame>

class QLabel;
class QListView;

namespace riffdesk {

class CoverCache;
class Library;
class Playback;
class QueueModel;

/// What is played next, over the button it was asked from: double click or Return plays a song, Delete takes
/// it out, dragging or Alt with the arrows moves it. Deletes itself when closed. The references outlive it.
class QueuePopup : public QFrame
{
    Q_OBJECT

public:
    QueuePopup(Playback& playback, Library& library, QWidget* parent);

    void openAt(const QWidget* anchor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void play(const QModelIndex& index);
    void remove();
    void move(int by);
    void showState();
    [[nodiscard]] int wantedHeight() const;

    Playback& m_playback;
    CoverCache* m_covers;
    QueueModel* m_model;
    QListView* m_list;
    QLabel* m_empty;
};

} // namespace riffdesk
