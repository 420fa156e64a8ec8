#pragma once

#include <QString>

namespace riffdesk::counts {

[[nodiscard]] QString lines(int count); ///< "1 line", "4 lines"
[[nodiscard]] QString sections(int count); ///< "1 section", "4 sections"

} // namespace riffdesk::counts
