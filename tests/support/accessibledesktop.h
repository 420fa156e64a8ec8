#pragma once

#include "support/privatebus.h"

#include <QProcess>

namespace riffdesk::test {

/// A display and a session bus of this test's own, with accessibility as if a screen reader ran: Qt sends its
/// events only then, and of the platforms on Linux only X11 has the bridge. Make it before the application.
class AccessibleDesktop
{
public:
    AccessibleDesktop()
    {
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1600x1000x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp")},
                       QIODevice::ReadOnly);
        while (!m_server.canReadLine() && m_server.waitForReadyRead()) { }
        qputenv("DISPLAY", ':' + m_server.readLine().trimmed());
        // Qt waits until the accessibility bus is there; a call has the session bus start it.
        QProcess::execute(QStringLiteral("dbus-send"),
                          {QStringLiteral("--session"), QStringLiteral("--print-reply=literal"),
                           QStringLiteral("--dest=org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                           QStringLiteral("org.a11y.Bus.GetAddress")});
        qputenv("QT_QPA_PLATFORM", "xcb");
        qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
        qputenv("PULSE_SERVER", "unix:/nonexistent");
    }

    ~AccessibleDesktop()
    {
        m_server.kill();
        m_server.waitForFinished();
    }
    AccessibleDesktop(const AccessibleDesktop&) = delete;
    AccessibleDesktop& operator=(const AccessibleDesktop&) = delete;

private:
    PrivateBus m_session;
    QProcess m_server;
};

} // namespace riffdesk::test
