#include "lyrics/documenttext.h"

#include <cstddef>
#include <cstdint>

// The XML within a .docx or .odt dropped on the editor; the first byte says which.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace riffdesk;
    if (size == 0)
        return 0;
    const QByteArray xml(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    const auto text = data[0] % 2 == 0 ? docxText(xml) : odtText(xml);
    if (text && !text->isValidUtf16())
        __builtin_trap();
    if (!docxMainPart(xml).isValidUtf16())
        __builtin_trap();
    return 0;
}
