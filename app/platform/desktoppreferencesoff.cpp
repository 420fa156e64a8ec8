#include "platform/desktoppreferences.h"

// DesktopPreferences in a build without D-Bus: the portal cannot be read.

namespace riffdesk {

class DesktopPreferences::Private
{ };

DesktopPreferences::DesktopPreferences(QObject* parent) : QObject(parent) { }

DesktopPreferences::~DesktopPreferences() = default;

bool DesktopPreferences::isCalm() const
{
    return false;
}

std::optional<bool> DesktopPreferences::isDark() const
{
    return std::nullopt;
}

} // namespace riffdesk
