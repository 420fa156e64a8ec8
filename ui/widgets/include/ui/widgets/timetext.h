#pragma once

#include <QLocale>
#include <QString>

#include <algorithm>
#include <cmath>

/// In the digits and with the decimal sign of the locale.
namespace riffdesk::timetext {

/// As "04": two digits at least.
[[nodiscard]] inline QString twoDigits(int number)
{
    const QString digits = QLocale().toString(number);
    return number < 10 ? QLocale().zeroDigit() + digits : digits;
}

/// Whole seconds as people read them: "0:07", "3:01", "1:02:03". Rounded down; what is no time is "0:00".
[[nodiscard]] inline QString clock(double seconds)
{
    constexpr double longest = 1e7; // far beyond any song, well inside an int
    const int whole = std::isfinite(seconds) && seconds > 0 ? int(std::min(seconds, longest)) : 0;
    const QChar colon = QLatin1Char(':');
    const QString last = twoDigits(whole % 60);
    if (whole < 3600)
        return QLocale().toString(whole / 60) + colon + last;
    return QLocale().toString(whole / 3600) + colon + twoDigits(whole / 60 % 60) + colon + last;
}

/// The same with tenths: "1:08.2".
[[nodiscard]] inline QString precise(double seconds)
{
    constexpr double longest = 1e7;
    const double sane = std::isfinite(seconds) && seconds > 0 ? std::min(seconds, longest) : 0;
    // The nudge keeps 0.3 (0.29999… in binary) from reading as 0.2.
    const int tenths = int(std::floor(sane * 10 + 1e-6));
    const int fullSeconds = tenths / 10;
    return clock(fullSeconds) + QLocale().decimalPoint() + QLocale().toString(tenths % 10);
}

/// With hundredths, as a section's edges are given: "1:02.40". Rounded to the nearest.
[[nodiscard]] inline QString fine(double seconds)
{
    constexpr double longest = 1e7;
    const double sane = std::isfinite(seconds) && seconds > 0 ? std::min(seconds, longest) : 0;
    const auto hundredths = qint64(std::llround(sane * 100));
    const qint64 whole = hundredths / 100;
    return clock(double(whole)) + QLocale().decimalPoint() + twoDigits(int(hundredths % 100));
}

} // namespace riffdesk::timetext
