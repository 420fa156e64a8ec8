#include "base/textchange.h"

#include <algorithm>
#include <iterator>

namespace riffdesk {

TextChange TextChange::between(const QString& before, const QString& after)
{
    const auto differs = std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend());
    qsizetype head = std::distance(before.cbegin(), differs.first);
    if (head > 0 && before.at(head - 1).isHighSurrogate())
        --head;
    const qsizetype most = std::min(before.size(), after.size()) - head;
    qsizetype tail = 0;
    while (tail < most && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    if (tail > 0 && before.at(before.size() - tail).isLowSurrogate())
        --tail;
    return {head, before.size() - head - tail, after.mid(head, after.size() - head - tail)};
}

} // namespace riffdesk
