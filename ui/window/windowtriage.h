#pragma once

#include "base/background.h"
#include "library/song.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <map>
#include <optional>

class QShortcut;
class QVBoxLayout;

namespace riffdesk {

class LibraryPanel;
class Studio;
class Toast;
class TriageBar;
class WindowActions;
class WindowEditing;
class WindowMixing;

/// Going through songs by ear, with single keys: the arrows step from one to the next, which plays at once,
/// and a song that is kept or rejected is followed by the next one that is neither. The selected songs, or
/// all that are shown where fewer than two are selected, as they stood at the beginning. The references
/// outlive it.
class WindowTriage : public QObject
{
    Q_OBJECT

public:
    enum class Begin { SamePosition, SameSection, MostEnergetic, Start }; ///< where the next song begins

    struct Parts
    {
        Studio& studio;
        WindowActions& actions;
        LibraryPanel& library;
        WindowEditing& editing;
        WindowMixing& mixing;
        Toast& toast;
    };

    /// Puts its bar above the last widget of the column.
    WindowTriage(const Parts& parts, QVBoxLayout& column, QObject* parent = nullptr);
    ~WindowTriage() override;

    [[nodiscard]] bool isActive() const { return !m_songs.isEmpty(); }

private:
    void connectAll();
    void addKey(const QList<int>& keys, const std::function<void()>& act);
    void fillBeginMenu();
    void start();
    void leave();
    void count();
    void step(int places);
    void play(int place);
    void follow();
    void moveOn();
    void onSongsChanged(const QStringList& ids);
    void compare(const SongNumbers& songs);
    void setBegin(Begin begin);
    void prepareNeighbours();
    void measure(const SongSummary& song);
    void showState();
    [[nodiscard]] int firstPlace() const;
    [[nodiscard]] int nextUndecided() const; ///< -1: none but where we are
    [[nodiscard]] int placeOf(SongNumber song) const { return m_places.value(song, -1); }
    [[nodiscard]] double beginOf(const SongSummary& song) const;
    [[nodiscard]] double samePosition(const SongSummary& song) const;
    [[nodiscard]] std::optional<double> sameSection(const SongSummary& song) const;

    const Parts m;
    TriageBar* m_bar;
    QList<QShortcut*> m_keys; ///< only while it is active
    SongNumbers m_songs;
    QVector<int> m_places; ///< by number, -1 for none
    QSet<SongNumber> m_undecided;
    QHash<SongNumber, Song::Flag> m_asked; ///< what is on its way to the disk
    bool m_isCounted = false; ///< m_undecided is known
    int m_place = 0;
    quint64 m_round = 0; ///< counts beginnings: answers to earlier ones come too late
    Begin m_begin = Begin::SamePosition;
    bool m_hasPlayed = false; ///< one of the songs
    double m_preparedAt = 0; ///< seconds of the song that is on
    QHash<QString, double> m_loudest; ///< seconds, by song
    std::map<QString, BackgroundTask> m_measuring;
    QString m_waiting; ///< the song that is on and goes where it is loudest once that is known
};

} // namespace riffdesk
