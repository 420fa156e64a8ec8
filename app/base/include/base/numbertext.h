#pragma once

#include <QStringView>

#include <optional>

namespace riffdesk {

/// A number as people write it in any language: digits of any script, a point or a comma (or U+066B) before
/// the fraction, ".4" and "4." included. Nothing for exponents, grouping signs, negative numbers or anything
/// else.
[[nodiscard]] std::optional<double> numberFromText(QStringView text);

/// Seconds as people write a place in a song: such a number, with minutes and hours before it or not ("62.4",
/// "1:02,4", "1:00:01"). Nothing for anything else.
[[nodiscard]] std::optional<double> secondsFromText(QStringView text);

} // namespace riffdesk
