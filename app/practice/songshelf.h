#pragma once

#include "base/result.h"
#include "songrenderer.h"
#include "taskstore.h"

#include <condition_variable>
#include <mutex>
#include <optional>

namespace riffdesk {

/// Knows how every song is made and keeps the files made of them: what is not there (any more) is composed
/// anew, to the same bytes. Thread-safe; one song is made at a time, and beside it one preview: further
/// callers wait in the order in which they came.
class SongShelf
{
public:
    enum class Kind { Audio, Cover, Stems, Wav, Video, Preview };

    /// `store` must outlive it. Media go to `folder`/media (the oldest are dropped over 300 MB), uploads to
    /// `folder`/files (kept). `mostSeconds` as in Recipe.
    SongShelf(const TaskStore& store, const QString& folder, double mostSeconds = 0);

    Result<void> open();
    void stop(); ///< threads that compose or wait return Cancelled soon

    /// The arrangement of a song or an upload; none when there is no finished one of that id.
    [[nodiscard]] std::optional<Arrangement> arrangementOf(const QString& audioId) const;
    /// What a task that makes a song will make; none when its source is missing.
    [[nodiscard]] std::optional<Arrangement> arrangementOf(const PracticeTask& task) const;
    /// The path of a song's file, made if it is not there. Input when there is no such song.
    [[nodiscard]] Result<QString> file(const QString& audioId, Kind kind);
    /// The same for a file that is there; none when it would have to be made.
    [[nodiscard]] std::optional<QString> existing(const QString& audioId, Kind kind) const;
    [[nodiscard]] QString
    uploadPath(const QString& fileName) const; ///< where a file that was sent to us lies
    [[nodiscard]] const std::atomic<bool>& stopping() const { return m_stopping; }

    static QString addressOf(const QString& audioId, Kind kind); ///< "/media/…"
    struct Named
    {
        QString audioId;
        Kind kind;
    };
    [[nodiscard]] static std::optional<Named>
    named(const QString& fileName); ///< back from the address' last part
    static const char* contentType(Kind kind);

private:
    [[nodiscard]] QString mediaPath(const QString& audioId, Kind kind) const;
    [[nodiscard]] Result<void> make(const PracticeTask& maker, const Arrangement& song, Kind kind,
                                    const QString& path) const;
    void dropOldest(const QString& except) const;

    const TaskStore& m_store;
    MoodTable m_table = MoodTable::builtIn();
    QString m_folder;
    double m_mostSeconds;
    std::atomic<bool> m_stopping = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    /// A queue of callers; both numbers are guarded by m_mutex.
    struct Queue
    {
        quint64 tickets = 0; ///< handed out
        quint64 turn = 0; ///< the ticket whose file is being made
    };
    Queue m_songs;
    Queue m_previews;
};

/// The music a request asks for, every default filled in. `lyric` and `seed` as the task settled them.
[[nodiscard]] Recipe recipeOf(const PracticeTask& task);

/// A number as clients send it: a number, or a text that is one; none when absent, null or false.
[[nodiscard]] std::optional<double> numberIn(const QJsonObject& request, const QString& key);
/// A text, with "\n" that came as two characters made a newline; a number as its digits; else empty.
[[nodiscard]] QString textIn(const QJsonObject& request, const QString& key);

} // namespace riffdesk
