#include "lyrics/rtftext.h"

#include <cstddef>
#include <cstdint>

// A Rich Text file dropped on the editor.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace riffdesk;
    const auto text = rtfText(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (text && !text->text.isValidUtf16())
        __builtin_trap();
    return 0;
}
