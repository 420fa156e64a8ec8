#pragma once

#include <QByteArray>

namespace riffdesk {

/// The manual page riffdesk(1), as troff with man macros, from the table of the command line. In English as
/// long as nothing translates; the same program gives the same bytes.
[[nodiscard]] QByteArray manPage();

} // namespace riffdesk
