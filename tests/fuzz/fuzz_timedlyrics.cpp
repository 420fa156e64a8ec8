#include "lyrics/lyricsfile.h"
#include "lyrics/lyricstitle.h"
#include "lyrics/textbytes.h"
#include "lyrics/textencoding.h"
#include "lyrics/timedlyrics.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace {

void check(bool holds)
{
    if (!holds)
        __builtin_trap();
}

} // namespace

// Text, .lrc and .srt dropped on the editor: the bytes may be of any encoding, or of none.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace riffdesk;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    // An encoding that a person chose.
    const QStringList& names = textencoding::names();
    const auto chosen = textbytes::decode(bytes, names.at(size > 0 ? data[0] % names.size() : 0));
    const auto text = textbytes::decode(bytes);
    for (const auto& read : {chosen, text}) {
        check(!read || read->text.isValidUtf16());
        check(!read || std::none_of(read->text.cbegin(), read->text.cend(), textbytes::isControl));
    }
    if (!text)
        return 0;
    for (const auto& timed : {TimedLyrics::fromLrc(text->text), TimedLyrics::fromSrt(text->text)}) {
        double last = 0;
        for (const TimedLyrics::Line& line : timed ? timed->lines : QVector<TimedLyrics::Line>()) {
            check(line.seconds >= last); // what following the playhead relies on
            last = line.seconds;
        }
        if (timed) { // as the library keeps it
            const auto again = TimedLyrics::fromLrc(timed->toLrc());
            check(again && again->lines.size() == timed->lines.size());
        }
    }
    const QString clean = LyricsFile::cleaned(text->text);
    check(LyricsFile::cleaned(clean) == clean && !clean.contains(QLatin1String("\n\n\n")));
    const TitledLyrics split = splitTitle(clean, QStringLiteral("a.txt"));
    check(clean.contains(split.title) && clean.endsWith(split.lyrics.trimmed()));
    return 0;
}
