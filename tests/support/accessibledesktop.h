#pragma once

#include "support/privatebus.h"
#include "support/virtualdisplay.h"

#include <QProcess>

namespace riffdesk::test {

/// A display and a session bus of this test's own, with accessibility as if a screen reader ran: Qt sends its
/// events only then, and of the platforms on Linux only X11 has the bridge. Make it before the application.
class AccessibleDesktop
{
public:
    AccessibleDesktop()
    {
        // Qt waits until the accessibility bus is there; a call has the session bus start it.
        QProcess::execute(QStringLiteral("dbus-send"),
                          {QStringLiteral("--session"), QStringLiteral("--print-reply=literal"),
                           QStringLiteral("--dest=org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                           QStringLiteral("org.a11y.Bus.GetAddress")});
        qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
        qputenv("PULSE_SERVER", "unix:/nonexistent");
    }

    AccessibleDesktop(const AccessibleDesktop&) = delete;
    AccessibleDesktop& operator=(const AccessibleDesktop&) = delete;

private:
    PrivateBus m_session;
    VirtualDisplay m_display;
};

} // namespace riffdesk::test
