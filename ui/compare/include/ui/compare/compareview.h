#pragma once

#include "base/background.h"
#include "base/error.h"
#include "compare/blindchoice.h"
#include "compare/soundpath.h"
#include "compare/splice.h"
#include "library/song.h"
#include "ui/compare/lanetexts.h"

#include <QList>
#include <QPair>
#include <QStringList>
#include <QVector>
#include <QWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace riffdesk {

class Catalogue;
class CompBar;
class CompareLane;
class ElidedLabel;
class Library;
class PairChanges;
class Playback;
class ToneLabel;

/// Two to nine songs under each other, or in a grid where they come of a sweep, played in step and heard in
/// turn, all as loud as the softest over the time that all of them last, or over what is looped. Blind, it
/// does not tell which is which until one is chosen. Of two it is told what changed from the first to the
/// second, and only what is new can be put into the first; of those that run together the best of each can
/// be put together. GUI thread; compares in others. The references outlive it.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostSongs = 9; ///< a key each

    CompareView(Library& library, Playback& playback, const Catalogue& catalogue, QWidget* parent = nullptr);
    ~CompareView() override;

    void open(const QStringList& ids); ///< the audio of all is there
    void close(); ///< plays the song that is heard as usual again
    [[nodiscard]] QString firstSong() const;
    [[nodiscard]] QString heardSong() const;
    [[nodiscard]] bool isBlind() const; ///< which song is which is hidden
    void choose(); ///< what is heard, while it is blind; shows which it is
    [[nodiscard]] static QList<QPair<QString, QString>> shortcuts(); ///< what it does, its key
    void setKeeping(bool isKeeping); ///< the song that was asked for is being made
    [[nodiscard]] QWidget* compBar() const; ///< at the bottom, while the best is put together

Q_SIGNALS:
    void closeRequested();
    void failed(const riffdesk::Error& error);
    void heardChanged(); ///< also whether it is blind
    void menuRequested(const QString& songId, const QPoint& place); ///< of the screen
    /// `files`: of both, for the path of the plan.
    void spliceRequested(const riffdesk::Song& parent, const riffdesk::Song& edit,
                         const riffdesk::SplicePlan& plan, const QStringList& files);
    /// `made`: what MixSong needs of the song that is asked for, `source` what it is made of first; `files`:
    /// for the path.
    void compRequested(const riffdesk::Song& made, const riffdesk::Song& source,
                       const riffdesk::SoundPath& path, const QStringList& files);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHead(QVBoxLayout* column);
    void buildLanes();
    void showPair();
    void setBlind(bool isBlind);
    void setComping(bool isComping);
    [[nodiscard]] bool isComping() const; ///< and they run together
    void showComp();
    [[nodiscard]] double lengthOf(int lane) const;
    void matchLoudness();
    void setGains(const QVector<std::optional<double>>& loudness);
    void hear(int number);
    void listen();
    void leave();
    void pressOrChoose();
    [[nodiscard]] bool isOn() const;
    void showHeard();
    void showState();
    void showPosition(double seconds);
    void fitDuration();
    void showBands();

    Library& m_library;
    Playback& m_playback;
    const Catalogue& m_catalogue;
    QVector<Song> m_songs;
    QStringList m_files;
    LaneTexts m_texts;
    QVector<double> m_gains; ///< dB, at most 0: to the softest
    QString m_carrier; ///< the song that the player takes the others for stems of
    int m_heard = 0; ///< of m_songs
    std::optional<BlindChoice> m_blind; ///< of these songs, once it was wished
    BackgroundTask m_measuring;
    bool m_isOn = false; ///< the songs are what is played in step
    ElidedLabel* m_title;
    QPushButton* m_compButton;
    QPushButton* m_blindButton;
    ToneLabel* m_choice; ///< what was chosen
    QWidget* m_elsewhere; ///< another song is on
    QVector<CompareLane*> m_lanes; ///< by number
    QVBoxLayout* m_column;
    CompBar* m_comp;
    PairChanges* m_pair;
};

} // namespace riffdesk
