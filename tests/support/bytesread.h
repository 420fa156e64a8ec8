#pragma once

#include <QFile>

namespace riffdesk::test {

/// Bytes that this process has read from files, pipes and sockets so far: how much work a hostile file was
/// able to cause, which does not depend on how busy the machine is. 0 where the system does not count them.
inline qint64 bytesRead()
{
    QFile file(QStringLiteral("/proc/self/io"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("rchar:"))
            return line.mid(6).trimmed().toLongLong();
    }
    return 0;
}

} // namespace riffdesk::test
