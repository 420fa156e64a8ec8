#pragma once

#include "library/song.h"
#include "ui/widgets/songdrag.h"

#include <QTimer>
#include <QVector>
#include <QWidget>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace riffdesk {

class DragGrip;
class ElidedLabel;
class EmptyState;
class Library;
class Playback;
class StemLane;
class ToneLabel;

/// The stems of one song, a lane each, heard in step while it is shown: gain, pan, mute and solo. What is
/// changed is heard at once, and kept with the song as an edit once the hand has let go. The references
/// outlive it.
class StemMixer : public QWidget
{
    Q_OBJECT

public:
    StemMixer(Library& library, Playback& playback, QWidget* parent = nullptr);
    ~StemMixer() override;

    /// Takes the song's stems into its lanes and has them played: from where the song is, if it is on, else
    /// from its start.
    void open(const QString& songId);
    void close(); ///< what is on is heard as a whole again
    void setTasks(QMenu* menu); ///< what else can be done with the stems
    void setDragger(SongDragger dragger) { m_dragger = std::move(dragger); }
    [[nodiscard]] QString songId() const { return m_song.id; } ///< empty: closed
    [[nodiscard]] const Song& song() const { return m_song; }
    [[nodiscard]] const StemMix& mix() const { return m_mix; }

Q_SIGNALS:
    void closeRequested();
    void saveRequested(); ///< the mix as a new song
    void exportRequested(); ///< into a file
    void copyRequested(const QStringList& stems); ///< as files

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHead(QVBoxLayout* column);
    void buildLanes();
    void drag(const QStringList& stems, const QString& words);
    [[nodiscard]] QStringList focusedStems() const; ///< all, where no lane has the focus
    void setMix(const StemMix& mix, bool isOver);
    void keep();
    void follow();
    void showMix();
    void showState();
    void showPosition(double seconds);
    [[nodiscard]] bool isOn() const; ///< these stems are what is played
    [[nodiscard]] bool isDragged() const; ///< a slider is held
    void listen();
    void fitDuration();

    Library& m_library;
    Playback& m_playback;
    Song m_song;
    StemMix m_mix;
    QStringList m_files; ///< absolute, as m_mix
    QVector<StemLane*> m_lanes;
    SongDragger m_dragger;
    DragGrip* m_grip; ///< of all stems
    ElidedLabel* m_title;
    QPushButton* m_karaoke;
    QPushButton* m_reset;
    QPushButton* m_save;
    QPushButton* m_export;
    QPushButton* m_more;
    QWidget* m_elsewhere; ///< while another song is on
    EmptyState* m_empty; ///< in place of lanes
    QVBoxLayout* m_column; ///< of the lanes
    QTimer m_keeping;
};

} // namespace riffdesk
