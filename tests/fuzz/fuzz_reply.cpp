#include "api/reply.h"

#include <cstddef>
#include <cstdint>

// Any bytes at all may come from a service: no reader may crash, hang or take more memory than its bounds.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace riffdesk;
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    (void)replies::audios(body);
    (void)replies::lyrics(body);
    (void)replies::upload(body);
    const auto tasks = replies::tasks(body);
    if (tasks) {
        for (const TaskReply& task : tasks->tasks) {
            // What the job machine relies on.
            if (task.result.songs.isEmpty() == (task.state == TaskReply::State::Succeeded)
                || task.error.has_value() != (task.state == TaskReply::State::Failed) || task.progress > 1)
                __builtin_trap();
        }
    }
    for (const int status : {200, 400, 403, 500}) {
        if (apiErrorFromAnswer(status, body, body.left(40)).message.size() > 300)
            __builtin_trap();
    }
    return 0;
}
