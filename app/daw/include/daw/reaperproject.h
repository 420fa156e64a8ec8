#pragma once

#include "daw/dawsession.h"

#include <QByteArray>

/// Reaper's project file: lines of words, and blocks "<NAME … >" in each other.
namespace riffdesk::reaperproject {

[[nodiscard]] QByteArray text(const DawSession& session);

/// A text as one word of a line. There is no escape: it stands between quotes of the kind it has none of, and
/// one that has all three loses the third.
[[nodiscard]] QByteArray quoted(const QString& text);

} // namespace riffdesk::reaperproject
