#include "pictures/picture.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>

// A cover as a service sends it: JPEG, PNG, WebP or AVIF.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace riffdesk;
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cover"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        __builtin_trap();
    file.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size));
    file.close();

    const QImage whole = picture::read(path, {});
    if (qint64(whole.width()) * whole.height() > picture::mostPixels)
        __builtin_trap();
    const QImage small = picture::read(path, QSize(64, 64));
    if (small.width() > 64 * picture::mostAspect || small.height() > 64 * picture::mostAspect)
        __builtin_trap();
    return 0;
}
