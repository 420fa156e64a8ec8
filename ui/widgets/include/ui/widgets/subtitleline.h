#pragma once

#include <QFontMetrics>
#include <QString>

namespace riffdesk {

/// A song's subtitle in `width` pixels: what it is gives way first, which one it is tells songs apart and
/// stays as long as it fits.
[[nodiscard]] inline QString elidedSubtitle(const QString& what, const QString& which,
                                            const QFontMetrics& metrics, int width)
{
    constexpr int leastWhat = 48; // less is no word any more
    if (what.isEmpty() || which.isEmpty())
        return metrics.elidedText(what + which, Qt::ElideRight, width);
    const QString tail = QStringLiteral(" · ") + which;
    const int room = width - metrics.horizontalAdvance(tail);
    if (metrics.horizontalAdvance(what) <= room)
        return what + tail;
    return room >= leastWhat ? metrics.elidedText(what, Qt::ElideRight, room) + tail
                             : metrics.elidedText(which, Qt::ElideRight, width);
}

} // namespace riffdesk
