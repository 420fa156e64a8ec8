#include "lyrics/lyricsfile.h"
#include "lyrics/textbytes.h"
#include "lyrics/timedlyrics.h"

#include <cstddef>
#include <cstdint>

// Text, .lrc and .srt dropped on the editor: the bytes may be of any encoding, or of none.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace riffdesk;
    const auto text =
        textbytes::decode(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!text)
        return 0;
    for (const auto& timed : {TimedLyrics::fromLrc(*text), TimedLyrics::fromSrt(*text)}) {
        double last = 0;
        for (const TimedLyrics::Line& line : timed ? timed->lines : QVector<TimedLyrics::Line>()) {
            if (!(line.seconds >= last)) // what following the playhead relies on
                __builtin_trap();
            last = line.seconds;
        }
    }
    const QString clean = LyricsFile::cleaned(*text);
    if (LyricsFile::cleaned(clean) != clean || clean.contains(QLatin1String("\n\n\n")))
        __builtin_trap();
    return 0;
}
