#pragma once

#include "support/tone.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace riffdesk::test {

/// While this is there, ffmpeg waits before it begins, until it is let go.
class HeldEncoder
{
public:
    HeldEncoder() : m_path(qgetenv("PATH"))
    {
        const QByteArray real = QFile::encodeName(QStandardPaths::findExecutable(QStringLiteral("ffmpeg")));
        const QString script = m_folder.filePath(QStringLiteral("ffmpeg"));
        // Where it is not let go before its folder has gone, it goes on as well.
        writeBytes(script,
                   "#!/bin/sh\ncd '" + QFile::encodeName(m_folder.path())
                       + "'\n: > begun\nwhile [ -e begun ] && [ ! -e now ]; do sleep 0.05; done\ncd /\nexec '"
                       + real + "' \"$@\"\n");
        QFile::setPermissions(script, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", QFile::encodeName(m_folder.path()) + ':' + m_path);
    }
    ~HeldEncoder()
    {
        letGo();
        qputenv("PATH", m_path);
    }
    HeldEncoder(const HeldEncoder&) = delete;
    HeldEncoder& operator=(const HeldEncoder&) = delete;

    [[nodiscard]] bool isWaiting() const { return QFile::exists(begun()) && !QFile::exists(mark()); }
    void letGo() const { writeBytes(mark(), "now"); }

private:
    [[nodiscard]] QString begun() const { return m_folder.filePath(QStringLiteral("begun")); }
    [[nodiscard]] QString mark() const { return m_folder.filePath(QStringLiteral("now")); }

    QTemporaryDir m_folder;
    const QByteArray m_path;
};

} // namespace riffdesk::test
