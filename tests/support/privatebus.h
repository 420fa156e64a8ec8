#pragma once

#include <QProcess>

namespace riffdesk::test {

/// A session bus of this test's own, so that tests which run at the same time do not meet on one. The process
/// and those it starts use it; make it before anything speaks to the bus. Gone with the object.
class PrivateBus
{
public:
    PrivateBus()
    {
        m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address=1"), QStringLiteral("--nopidfile")},
                       QIODevice::ReadOnly);
        while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead()) { }
        m_address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
    }

    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    [[nodiscard]] QByteArray address() const { return m_address; } ///< empty: it could not be started

private:
    QProcess m_daemon;
    QByteArray m_address;
};

} // namespace riffdesk::test
