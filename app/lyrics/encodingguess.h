#pragma once

#include "lyrics/textbytes.h"

#include <QByteArray>

#include <optional>

namespace riffdesk {

/// Text in an encoding that is not Unicode and that nothing names, read as what it most likely is: what
/// uchardet says, where the text that comes of it looks like one. Nothing when it looks like text in none.
/// Any thread; well under a second for 4 MB.
[[nodiscard]] std::optional<DecodedText> guessEncoding(const QByteArray& bytes);

} // namespace riffdesk
