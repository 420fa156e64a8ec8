#pragma once

#include <QString>

namespace riffdesk::test {

/// Where a file of tests/fixtures lies.
inline QString fixture(const char* name)
{
    return QStringLiteral(RIFFDESK_FIXTURES "/") + QLatin1String(name);
}

} // namespace riffdesk::test
