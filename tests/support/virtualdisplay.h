#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>

#include <csignal>
#endif

namespace riffdesk::test {

/// An X server without a screen, of this test's own. Make it before the application.
class VirtualDisplay
{
public:
    explicit VirtualDisplay(const char* size = "1600x1000x24")
    {
        m_server.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_LINUX
        // A test that dies must not leave a server behind, which ctest would wait for.
        m_server.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QString::fromLatin1(size), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp")},
                       QIODevice::ReadOnly);
        while (!m_server.canReadLine() && m_server.waitForReadyRead()) { }
        qputenv("DISPLAY", ':' + m_server.readLine().trimmed());
        qputenv("QT_QPA_PLATFORM", "xcb");
    }
    ~VirtualDisplay()
    {
        m_server.kill();
        m_server.waitForFinished();
    }
    VirtualDisplay(const VirtualDisplay&) = delete;
    VirtualDisplay& operator=(const VirtualDisplay&) = delete;

    [[nodiscard]] bool isThere() const
    {
        return m_server.state() == QProcess::Running;
    }

private:
    QProcess m_server;
};

} // namespace riffdesk::test
