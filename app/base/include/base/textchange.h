#pragma once

#include <QString>

namespace riffdesk {

/// The one stretch in which two texts differ: from `position` on, `removed` characters of the old text gave
/// way to `inserted`. Empty when they are equal. A pair of surrogates is never parted.
struct TextChange
{
    qsizetype position = 0;
    qsizetype removed = 0;
    QString inserted;

    static TextChange between(const QString& before, const QString& after);
};

} // namespace riffdesk
