#include "base/background.h"

#include "threadpriority.h"

#include <QCoreApplication>
#include <QEvent>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <deque>
#include <functional>

namespace riffdesk {

using background::Pool;

namespace {

// Threads come with the work and go after half a minute without any. A flush or a song on a disk that hangs
// holds its thread, so there are more of these than cores.
constexpr int ioThreads = 4;
constexpr int decodeThreads = 4;
constexpr int leastCpuThreads = 4; ///< covers do not wait for two waveforms on two cores

/// Lends tasks the threads of a QThreadPool. They wait here rather than in Qt's queue so that what the caller
/// wrote is ordered before the work by a mutex that thread sanitizers see.
class TaskPool
{
public:
    void setThreadCount(int count) { m_threads.setMaxThreadCount(count); }
    [[nodiscard]] int threadCount() const { return m_threads.maxThreadCount(); }
    void start(std::function<void()> task)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_waiting.push_back(std::move(task));
        }
        m_threads.start([this] { runNext(); });
    }
    void waitForDone() { m_threads.waitForDone(); }

private:
    void runNext()
    {
        std::unique_lock lock(m_mutex);
        const std::function<void()> task = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        task();
    }

    QThreadPool m_threads;
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_waiting;
};

/// The threads belong to the process, like those of QThreadPool::globalInstance(): nothing can be set or
/// asked but how many there are, so that handing them down by reference through every widget that shows a
/// cover would decouple nothing.
class TaskPools
{
public:
    static TaskPool& of(Pool pool)
    {
        static TaskPools all;
        return all.m_pools.at(size_t(pool));
    }

private:
    TaskPools()
    {
        m_pools.at(size_t(Pool::Io)).setThreadCount(ioThreads);
        m_pools.at(size_t(Pool::Decode)).setThreadCount(decodeThreads);
        m_pools.at(size_t(Pool::Cpu)).setThreadCount(std::max(leastCpuThreads, QThread::idealThreadCount()));
        m_pools.at(size_t(Pool::Idle)).setThreadCount(1);
        // Work may translate or use image plugins, so it ends before the application object does.
        qAddPostRoutine([] {
            for (const Pool pool : {Pool::Io, Pool::Decode, Pool::Cpu, Pool::Idle})
                of(pool).waitForDone();
        });
    }

    std::array<TaskPool, 4> m_pools;
};

} // namespace

/// Lives in the caller's thread and is where the end of the work arrives; destroying it cancels.
class BackgroundTask::Receiver : public QObject
{
public:
    explicit Receiver(std::shared_ptr<Job> job) : m_job(std::move(job)) { m_job->m_receiver = this; }
    ~Receiver() override
    {
        if (!m_job)
            return;
        m_job->m_token.cancel();
        m_job->detach();
        m_job->dropDone();
    }

    [[nodiscard]] const std::shared_ptr<Job>& job() const { return m_job; }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        if (parent()) // kept with an owner
            deleteLater();
        const std::shared_ptr<Job> job = std::move(m_job);
        job->detach();
        job->deliver(); // `this` may be gone now
        return true;
    }

private:
    std::shared_ptr<Job> m_job; ///< null once delivered
};

void BackgroundTask::Job::execute()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_token.isCancelled()) {
            m_state = State::Ended;
            return;
        }
        m_state = State::Working;
    }
    work(m_token);
    const std::scoped_lock lock(m_mutex);
    m_state = State::Ended;
    if (m_receiver)
        QCoreApplication::postEvent(m_receiver, new QEvent(QEvent::User));
    m_ended.notify_all();
}

void BackgroundTask::Job::detach()
{
    const std::scoped_lock lock(m_mutex);
    m_receiver = nullptr;
}

void BackgroundTask::Job::waitUntilEnded()
{
    std::unique_lock lock(m_mutex);
    m_ended.wait(lock, [this] { return m_state != State::Working; });
}

BackgroundTask::BackgroundTask() = default;
BackgroundTask::BackgroundTask(BackgroundTask&& other) noexcept = default;
BackgroundTask& BackgroundTask::operator=(BackgroundTask&& other) noexcept = default;
BackgroundTask::~BackgroundTask() = default;

BackgroundTask::BackgroundTask(Pool pool, std::shared_ptr<Job> job)
    : m_receiver(std::make_unique<Receiver>(job))
{
    TaskPools::of(pool).start([pool, job = std::move(job)] {
        if (pool == Pool::Idle)
            lowerThreadPriority();
        job->execute();
    });
}

bool BackgroundTask::isRunning() const
{
    return m_receiver && m_receiver->job();
}

void BackgroundTask::cancel()
{
    m_receiver.reset();
}

void BackgroundTask::cancelAndWait()
{
    const std::shared_ptr<Job> job = m_receiver ? m_receiver->job() : nullptr;
    m_receiver.reset();
    if (job)
        job->waitUntilEnded();
}

void BackgroundTask::setOwner(QObject* owner) &&
{
    if (isRunning())
        m_receiver.release()->setParent(owner);
}

int background::threadCount(Pool pool)
{
    return TaskPools::of(pool).threadCount();
}

Error background::unexpectedError()
{
    return {
        Error::Category::Internal,
        QCoreApplication::translate("Background",
                                    "This did not work for a reason that Riffdesk does not know."),
        QCoreApplication::translate("Background", "Start Riffdesk again. If it stays, please report it.")};
}

} // namespace riffdesk
