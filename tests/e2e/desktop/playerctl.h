#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace riffdesk::test {

/// What playerctl says, as read at a terminal: its output or its error.
inline QString playerctl(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("playerctl"), QStringList{QStringLiteral("--player=riffdesk")} + arguments);
    if (!process.waitForFinished())
        process.kill();
    return QString::fromUtf8(process.readAll()).trimmed();
}

inline QString playerctl(const char* command, const char* value = nullptr)
{
    QStringList arguments{QLatin1String(command)};
    if (value)
        arguments.append(QLatin1String(value));
    return playerctl(arguments);
}

inline double playerctlPosition()
{
    return playerctl("position").toDouble();
}

inline QString playerctlMetadata(const char* key)
{
    return playerctl(QStringList{QStringLiteral("metadata"), QLatin1String(key)});
}

} // namespace riffdesk::test
