#pragma once

#include "base/background.h"

#include <QSemaphore>

#include <memory>
#include <vector>

namespace riffdesk::test {

/// Occupies every thread of a pool until it is destroyed. The constructor returns when no thread is free.
class HeldPool
{
public:
    explicit HeldPool(background::Pool pool)
    {
        const int threads = background::threadCount(pool);
        for (int i = 0; i < threads; ++i) {
            m_tasks.push_back(background::run(
                pool,
                [gate = m_gate](const CancelToken&) {
                    gate->started.release();
                    gate->released.acquire();
                    return true;
                },
                [](bool) {}));
        }
        m_gate->started.acquire(threads);
    }
    HeldPool(const HeldPool&) = delete;
    HeldPool& operator=(const HeldPool&) = delete;
    ~HeldPool() { m_gate->released.release(int(m_tasks.size())); }

private:
    struct Gate
    {
        QSemaphore started;
        QSemaphore released;
    };
    const std::shared_ptr<Gate> m_gate = std::make_shared<Gate>();
    std::vector<BackgroundTask> m_tasks;
};

} // namespace riffdesk::test
