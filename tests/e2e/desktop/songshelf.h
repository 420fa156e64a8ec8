#pragma once

#include "library/library.h"
#include "library/songfolder.h"
#include "platform/settings.h"
#include "playback/playbackmemory.h"
#include "storage/database.h"
#include "support/tone.h"
#include "unit/library/samplesong.h"

#include <QTemporaryDir>

namespace riffdesk::test {

/// A data folder with two songs of 30 seconds, of which the first was on at 5 s when the program was closed.
class SongShelf
{
public:
    static constexpr double seconds = 30;

    /// False when it could not be made.
    [[nodiscard]] bool fill()
    {
        auto database = Database::open(m_dir.filePath(QStringLiteral("library.db")));
        if (!database)
            return false;
        Library library(**database, m_dir.filePath(QStringLiteral("songs")));
        const QString wav = m_dir.filePath(QStringLiteral("tone.wav"));
        const QString m4a = m_dir.filePath(QStringLiteral("tone.m4a"));
        if (!writeWav(wav, sine(seconds, 440, 0.5), 48'000, 2)
            || !encode(wav, m4a, {QStringLiteral("-c:a"), QStringLiteral("aac")}))
            return false;
        for (const int number : {1, 2}) {
            const auto song = library.add(sampleSong(number));
            if (!song)
                return false;
            const SongFolder folder(library.songsDir(), song->id);
            const bool kept = folder.make() && QFile::copy(m4a, folder.file(QStringLiteral("audio.m4a")))
                              && writeBytes(folder.file(QStringLiteral("cover.jpg")), "a picture");
            if (!kept
                || !library.setMedia(song->id, Song::Media::Ready, QStringLiteral("audio.m4a"),
                                     QStringLiteral("cover.jpg")))
                return false;
            m_ids.append(song->id);
        }
        Settings settings(m_dir.filePath(QStringLiteral("settings.ini")));
        PlaybackMemory memory(settings);
        PlayQueue queue;
        queue.set(m_ids, m_ids.first(), 1);
        memory.keep(queue);
        memory.keep(PlaybackMemory::Place{m_ids.first(), 5});
        return true;
    }

    [[nodiscard]] QString dataDir() const { return m_dir.path(); }
    [[nodiscard]] const QStringList& ids() const { return m_ids; }

private:
    QTemporaryDir m_dir;
    QStringList m_ids;
};

} // namespace riffdesk::test
