#pragma once

#include <QString>

#include <algorithm>
#include <cmath>

namespace riffdesk::timetext {

/// Whole seconds as people read them: "0:07", "3:01", "1:02:03". Rounded down; what is no time is "0:00".
[[nodiscard]] inline QString clock(double seconds)
{
    constexpr double longest = 1e7; // far beyond any song, well inside an int
    const int whole = std::isfinite(seconds) && seconds > 0 ? int(std::min(seconds, longest)) : 0;
    const QChar zero = QLatin1Char('0');
    if (whole < 3600)
        return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, zero);
    return QStringLiteral("%1:%2:%3")
        .arg(whole / 3600)
        .arg(whole / 60 % 60, 2, 10, zero)
        .arg(whole % 60, 2, 10, zero);
}

/// The same with tenths: "1:08.2".
[[nodiscard]] inline QString precise(double seconds)
{
    constexpr double longest = 1e7;
    const double sane = std::isfinite(seconds) && seconds > 0 ? std::min(seconds, longest) : 0;
    // The nudge keeps 0.3 (0.29999… in binary) from reading as 0.2.
    const int tenths = int(std::floor(sane * 10 + 1e-6));
    const int fullSeconds = tenths / 10;
    return QStringLiteral("%1.%2").arg(clock(fullSeconds)).arg(tenths % 10);
}

/// With hundredths, as a section's edges are given: "1:02.40". Rounded to the nearest.
[[nodiscard]] inline QString fine(double seconds)
{
    constexpr double longest = 1e7;
    const double sane = std::isfinite(seconds) && seconds > 0 ? std::min(seconds, longest) : 0;
    const auto hundredths = qint64(std::llround(sane * 100));
    const qint64 whole = hundredths / 100;
    return QStringLiteral("%1.%2").arg(clock(double(whole))).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

} // namespace riffdesk::timetext
