#include "library/songjson.h"

#include <cstddef>
#include <cstdint>

// A song.json that the library is rebuilt from: whatever can be read can be written, and reads as the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace riffdesk;
    const auto song =
        songjson::fromJson(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!song)
        return 0;
    const QByteArray written = songjson::toJson(song.value());
    const auto again = songjson::fromJson(written);
    if (!again || songjson::toJson(again.value()) != written)
        __builtin_trap();
    return 0;
}
