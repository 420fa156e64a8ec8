#pragma once

#include <QStringView>

#include <optional>

namespace riffdesk {

/// A number as people write it in any language: digits of any script, a point or a comma (or U+066B) before
/// the fraction, ".4" and "4." included. Nothing for exponents, grouping signs, negative numbers or anything
/// else.
[[nodiscard]] std::optional<double> numberFromText(QStringView text);

} // namespace riffdesk
