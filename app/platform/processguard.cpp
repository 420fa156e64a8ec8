#include "platform/processguard.h"

#include <QtGlobal>

#include <cstdlib>
#include <cstring>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace riffdesk::processguard {

void forbidDumps()
{
#ifdef NDEBUG // a developer wants both
#ifdef Q_OS_UNIX
    constexpr rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
#endif
}

QByteArray takeSecret(const char* variable)
{
    const QByteArray value = qgetenv(variable).trimmed();
#ifdef Q_OS_UNIX
    // The system shows the environment a process was started with for as long as it lies there.
    if (char* const given = std::getenv(variable))
        std::memset(given, 0, std::strlen(given));
#endif
    qunsetenv(variable);
    return value;
}

} // namespace riffdesk::processguard
