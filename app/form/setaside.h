#pragma once

#include <QString>

namespace riffdesk {

/// Renames a file that does not hold, so that nothing is lost and nothing writes over it: ".broken" is put
/// behind its name, with a number where there is one already. Its name now; empty when it could not be
/// renamed.
QString setAside(const QString& path);

} // namespace riffdesk
