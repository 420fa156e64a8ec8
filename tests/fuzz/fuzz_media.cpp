#include "audio/mediafile.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <cstddef>
#include <cstdint>

// An audio file of any container that is played, as a service or the user gives it: opened, decoded, sought.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace riffdesk;
    constexpr int mostFrames = 200;
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("audio"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        __builtin_trap();
    file.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size));
    file.close();

    auto media = MediaFile::open(path, {}, MediaFile::Care::Strict);
    if (!media)
        return 0;
    if ((*media)->rate() <= 0 || !std::isfinite((*media)->durationSeconds())
        || (*media)->durationSeconds() < 0)
        __builtin_trap();
    const auto decode = [&] {
        for (int i = 0; i < mostFrames && (*media)->next() == MediaFile::Step::Frame; ++i) {
            if ((*media)->frame().nb_samples <= 0)
                __builtin_trap();
        }
    };
    decode();
    if ((*media)->seekBefore((*media)->rate() / 10) || (*media)->rewind())
        decode();
    return 0;
}
