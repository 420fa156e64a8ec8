#pragma once

#include <atomic>
#include <memory>

namespace riffdesk {

/// A request to stop, shared by all copies of a token: one side cancels, the work polls. It cannot be taken
/// back. Any thread.
class CancelToken
{
public:
    void cancel() const { m_flag->store(true); }
    [[nodiscard]] bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag = std::make_shared<std::atomic_bool>(false);
};

} // namespace riffdesk
