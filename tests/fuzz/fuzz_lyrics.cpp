#include "lyrics/documenttext.h"
#include "lyrics/lyricsfile.h"
#include "lyrics/rtftext.h"
#include "lyrics/textbytes.h"
#include "lyrics/timedlyrics.h"

#include <cstddef>
#include <cstdint>

// Any bytes at all may be in a file that is dropped on the editor. The first byte picks the reader.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace riffdesk;
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    switch (data[0] % 4) {
    case 0: {
        const auto text = textbytes::decode(bytes);
        if (!text)
            return 0;
        for (const auto& timed : {TimedLyrics::fromLrc(*text), TimedLyrics::fromSrt(*text)}) {
            double last = 0;
            for (const TimedLyrics::Line& line : timed ? timed->lines : QVector<TimedLyrics::Line>()) {
                if (!(line.seconds >= last))
                    __builtin_trap();
                last = line.seconds;
            }
        }
        const QString clean = LyricsFile::cleaned(*text);
        if (LyricsFile::cleaned(clean) != clean || clean.contains(QLatin1String("\n\n\n")))
            __builtin_trap();
        return 0;
    }
    case 1:
        (void)rtfText(bytes);
        return 0;
    case 2:
        (void)docxText(bytes);
        return 0;
    default:
        (void)odtText(bytes);
        return 0;
    }
}
