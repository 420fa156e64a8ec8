#pragma once

#include "messenger.h"
#include "songshelf.h"

#include <QHash>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace riffdesk {

/// Works accepted tasks off, one after the other: a thread composes, another one ends each task when its time
/// has come and sends its callback. A task takes at least the delay, counted from when it was accepted, also
/// over a restart.
class Workshop
{
public:
    /// `store` and `shelf` must outlive it.
    Workshop(TaskStore& store, SongShelf& shelf, std::chrono::milliseconds delay);
    ~Workshop();
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;

    void start(const QString& ownOrigin); ///< goes on with what the store holds unfinished
    void stop(); ///< within a fraction of a second; unfinished tasks stay unfinished

    Result<void> accept(const PracticeTask& task); ///< on disk when it returns without an error
    /// Calls back once the task is over, from any thread; never when the workshop stops first.
    void whenFinished(const QString& taskId, std::function<void(const PracticeTask&)> done);
    /// Calls back with the path of a song's file, which is made if need be, from any thread; never when the
    /// workshop stops first.
    void provide(const QString& audioId, SongShelf::Kind kind,
                 std::function<void(const Result<QString>&)> done);
    [[nodiscard]] double progressOf(const PracticeTask& task) const; ///< 0 … 0.99

private:
    void work();
    void help();
    void conclude();
    void compose(PracticeTask& task);
    void makeSong(PracticeTask& task);
    void fetchUpload(PracticeTask& task);
    [[nodiscard]] double dueAt(const PracticeTask& task) const; ///< Unix seconds
    void finish(PracticeTask task);

    TaskStore& m_store;
    SongShelf& m_shelf;
    std::chrono::milliseconds m_delay;
    QString m_ownOrigin;
    std::unique_ptr<Messenger> m_messenger;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QString> m_queue;
    std::vector<PracticeTask> m_composed; ///< done, but not due yet
    QMultiHash<QString, std::function<void(const PracticeTask&)>> m_waiting; ///< by the task's id
    std::deque<std::function<void()>> m_fileRequests; ///< files to be made beside the tasks
    bool m_helping = false;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
    std::thread m_helper; ///< makes what is wished for, and ends when nothing is left
};

[[nodiscard]] double unixNow(); ///< seconds

} // namespace riffdesk
