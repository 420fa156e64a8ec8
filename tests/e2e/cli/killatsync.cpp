// Preloaded into the program by tst_kill: SIGKILL right after the call number RIFFDESK_KILL_AT_SYNC that
// makes something durable. So a test can end the program at each of these moments, and at no other.
#include <dlfcn.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdlib>

namespace {

using Sync = int (*)(int);

int callThenKill(const char* name, int file)
{
    static std::atomic_int left = [] {
        const char* number = std::getenv("RIFFDESK_KILL_AT_SYNC");
        return number ? std::atoi(number) : 0;
    }();
    const int result = reinterpret_cast<Sync>(dlsym(RTLD_NEXT, name))(file);
    if (left.fetch_sub(1) == 1)
        kill(getpid(), SIGKILL);
    return result;
}

} // namespace

extern "C" int fsync(int file)
{
    return callThenKill("fsync", file);
}

extern "C" int fdatasync(int file)
{
    return callThenKill("fdatasync", file);
}
