#include "threadpriority.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace riffdesk {

void lowerThreadPriority()
{
#ifdef Q_OS_LINUX
    constexpr int nice = 10;
    setpriority(PRIO_PROCESS, 0, nice); // on Linux, 0 is the calling thread alone
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace riffdesk
