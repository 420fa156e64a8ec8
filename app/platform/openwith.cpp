#include "platform/openwith.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace riffdesk::openwith {

bool hasProgram(const QString& path)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !QMimeDatabase().mimeTypesForFileName(QFileInfo(path).fileName()).isEmpty();
#else
    Q_UNUSED(path)
    return true;
#endif
}

} // namespace riffdesk::openwith
