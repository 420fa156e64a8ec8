#pragma once

#include "base/background.h"
#include "library/song.h"
#include "stems/mixrender.h"

#include <QObject>
#include <QString>

#include <memory>

namespace riffdesk {

class Library;

/// Makes a song's stems, mixed as the song tells, or any other sound that is made of it, into a file or into
/// a song of the library whose source the song is: free of charge, and with its words, cover and times. GUI
/// thread; works in others. One at a time; destroying it stops, and nothing is left but what the next one
/// removes after a kill.
class MixSong : public QObject
{
    Q_OBJECT

public:
    explicit MixSong(Library& library, QObject* parent = nullptr); ///< the library outlives it
    ~MixSong() override;

    /// The stems of a song, absolute, in the order of its files.
    [[nodiscard]] static QStringList stems(const Library& library, const QString& songId);

    enum class Into { Song, File };
    void start(const Song& song, const StemMix& mix, const QString& title, Into into);
    /// `made` tells the action, the recipe and what else is its own; what it takes over from `source` is set
    /// here.
    void start(const Song& source, Song made, const SoundWriter& write, Into into);
    void cancel(); ///< without waiting; a song that is being put into its place comes all the same
    [[nodiscard]] bool isRunning() const { return m_render != nullptr; }

Q_SIGNALS:
    void progressed(double share);
    /// The new song's id. `gain`: dB that it was turned down by so as not to clip, or 0.
    void songReady(const QString& id, double gain);
    /// A file with the song to tag it as; it goes when this object does, or starts anew.
    void fileReady(const QString& path, const riffdesk::Song& song);
    void failed(const riffdesk::Error& error);

private:
    void keep(const MixRender::Mix& mix);
    void stop();
    void discard();

    Library& m_library;
    Song m_song; ///< the new one
    QString m_sourceId;
    bool m_isTimed = false; ///< the source's times are its own
    Into m_into = Into::Song;
    QString m_folder; ///< where the mix is written; empty: none
    std::unique_ptr<MixRender> m_render;
    BackgroundTask m_keeping;
    bool m_isAdding = false; ///< its row is being written
    std::shared_ptr<QString> m_placed; ///< the folder that m_keeping has put among the songs
};

} // namespace riffdesk
