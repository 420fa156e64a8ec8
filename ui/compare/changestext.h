#pragma once

#include "compare/songchanges.h"

#include <QString>

namespace riffdesk {

class Catalogue;
class Theme;

/// What two songs were asked for, side by side, as rich text: the parameters that differ, in the order of the
/// form, then all lines of the words with those that differ marked by sign and colour. What comes from
/// outside stands in it as plain text.
[[nodiscard]] QString changesText(const SongChanges& changes, const Catalogue& catalogue, const Theme& theme,
                                  Qt::LayoutDirection direction, const QString& before, const QString& after);

} // namespace riffdesk
