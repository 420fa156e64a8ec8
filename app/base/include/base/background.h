#pragma once

#include "base/canceltoken.h"
#include "base/error.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>

class QObject;

namespace riffdesk {

class BackgroundTask;

/// Work beside the thread that asks for it, in pools of threads that cannot fill each other.
namespace background {

enum class Pool {
    Io, ///< waits for the disk: flushing, unpacking, reading small files
    Decode, ///< opens what is about to be heard, and nothing else
    Cpu, ///< computes what is about to be seen: waveforms, covers, spelling
    Idle, ///< what can wait, one at a time and at low priority: loudness
};

/// How many tasks of a pool run at once.
[[nodiscard]] int threadCount(Pool pool);

/// Runs `work(const CancelToken&) -> T` in a thread of the pool, then `done(T&&)` from the event loop of the
/// calling thread. The returned task decides about both: without it nothing is delivered. Tasks of a pool
/// start in the order of these calls. The work must not refer to anything that may be gone before it ends; an
/// exception that leaves it becomes Error::Category::Internal where T can hold an Error, else a T{}.
template <typename Work, typename Done> [[nodiscard]] BackgroundTask run(Pool pool, Work work, Done done);

} // namespace background

/// A handle on what background::run() started. Destroying it, or assigning another, cancels: the work sees
/// that in its token, work that has not begun is left out, and `done` is never called. `done` itself may
/// destroy or replace the task. Belongs to the thread that called run().
class [[nodiscard]] BackgroundTask
{
public:
    class Job;

    BackgroundTask();
    BackgroundTask(BackgroundTask&& other) noexcept;
    BackgroundTask& operator=(BackgroundTask&& other) noexcept;
    ~BackgroundTask();

    /// Until `done` is called or cancel().
    [[nodiscard]] bool isRunning() const;
    void cancel();
    /// Also blocks until the work has left its thread: for work that writes files.
    void cancelAndWait();
    /// Gives the task to `owner`, of the same thread, whose destruction cancels it.
    void setOwner(QObject* owner) &&;

private:
    class Receiver;
    template <typename Work, typename Done>
    friend BackgroundTask background::run(background::Pool pool, Work work, Done done);

    BackgroundTask(background::Pool pool, std::shared_ptr<Job> job);

    std::unique_ptr<Receiver> m_receiver;
};

/// The part of a task that its threads share.
class BackgroundTask::Job
{
public:
    Job() = default;
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;
    virtual ~Job() = default;

protected:
    virtual void work(const CancelToken& token) = 0; ///< in the pool
    virtual void deliver() = 0; ///< in the caller's thread; may destroy the task
    virtual void dropDone() = 0; ///< in the caller's thread

private:
    friend class BackgroundTask;
    friend class BackgroundTask::Receiver;
    enum class State { Waiting, Working, Ended };

    void execute();
    void detach();
    void waitUntilEnded();

    const CancelToken m_token{};
    std::mutex m_mutex;
    std::condition_variable m_ended;
    // Guarded by the mutex.
    State m_state = State::Waiting;
    Receiver* m_receiver = nullptr;
};

namespace background {

/// What an exception that left the work becomes.
[[nodiscard]] Error unexpectedError();

template <typename T, typename Work, typename Done> class JobOf final : public BackgroundTask::Job
{
    static_assert(std::is_constructible_v<T, Error> || std::is_default_constructible_v<T>);

public:
    JobOf(Work work, Done done) : m_work(std::move(work)), m_done(std::move(done)) { }

protected:
    void work(const CancelToken& token) override
    {
        try {
            m_result.emplace((*m_work)(token));
        } catch (...) {
            if constexpr (std::is_constructible_v<T, Error>)
                m_result.emplace(unexpectedError());
            else
                m_result.emplace();
        }
        m_work.reset(); // closes its files here rather than in the caller's thread
    }
    void deliver() override
    {
        Done done = std::move(*m_done);
        m_done.reset();
        done(std::move(*m_result));
    }
    void dropDone() override { m_done.reset(); }

private:
    std::optional<Work> m_work;
    std::optional<Done> m_done;
    std::optional<T> m_result;
};

template <typename Work, typename Done> BackgroundTask run(Pool pool, Work work, Done done)
{
    using T = std::decay_t<std::invoke_result_t<Work&, const CancelToken&>>;
    return {pool, std::make_shared<JobOf<T, Work, Done>>(std::move(work), std::move(done))};
}

} // namespace background

} // namespace riffdesk
