#include "export/filenametemplate.h"

#include <QStringList>

#include <cstddef>
#include <cstdint>

// A template, and on the lines after it what a song has for its fields: what comes out is a safe file name.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace riffdesk;
    const QStringList lines =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size))
            .split(QLatin1Char('\n'));
    const auto parsed = FileNameTemplate::parse(lines.value(0));
    if (!parsed)
        return 0;
    Song song;
    song.id = lines.value(1);
    song.title = lines.value(2);
    song.model = lines.value(3);
    song.action = lines.value(4);
    song.style = lines.value(5);
    song.seed = lines.value(6);
    const QString path = parsed->fill({song, lines.value(7), lines.value(8), lines.value(9), 3, 12});
    for (const QString& part : path.split(QLatin1Char('/'))) {
        const bool isEmpty = part.isEmpty() || part == QLatin1String(".") || part == QLatin1String("..");
        const bool isUnsafe = std::any_of(part.cbegin(), part.cend(), [](QChar c) {
            return c.unicode() < 0x20 || QStringView(u"<>:\"\\|?*").contains(c);
        });
        if (isEmpty || isUnsafe || part.toUtf8().size() > 120)
            __builtin_trap();
    }
    return 0;
}
