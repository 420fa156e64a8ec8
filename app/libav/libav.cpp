#include "libav/libav.h"

#include <QLibrary>
#include <QString>

#include <mutex>

namespace riffdesk::libav {

void (*find(const char* name))()
{
    // The first brings all others but the scaler. They stay loaded: what they handed out may live until the
    // end.
    static std::mutex oneAtATime; // a QLibrary is not for several threads
    const std::scoped_lock lock(oneAtATime);
    static QLibrary formats(QStringLiteral("avformat"), LIBAVFORMAT_VERSION_MAJOR);
    static QLibrary scaler(QStringLiteral("swscale"), LIBSWSCALE_VERSION_MAJOR);
    static const bool isQuiet = [] {
        const QFunctionPointer set = formats.resolve("av_log_set_level");
        if (set)
            reinterpret_cast<decltype(&::av_log_set_level)>(set)(AV_LOG_FATAL);
        return set != nullptr;
    }();
    for (QLibrary* library : {&formats, &scaler}) {
        if (const QFunctionPointer found = library->resolve(name); isQuiet && found)
            return found;
    }
    qFatal("libav is not installed as this program needs it: %s", qPrintable(formats.errorString()));
}

} // namespace riffdesk::libav
