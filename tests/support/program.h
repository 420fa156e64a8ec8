#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace riffdesk::test {

/// Runs the built program as a user would: no display, no session bus, no sound server.
struct ProgramRun
{
    int exitCode = -1; ///< -1 when it crashed or did not end in time
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QJsonObject errorObject() const
    {
        return QJsonDocument::fromJson(errors.trimmed().split('\n').last()).object();
    }
};

inline QProcessEnvironment bareEnvironment(const QByteArray& token = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "PULSE_SERVER"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    if (!token.isEmpty())
        environment.insert(QStringLiteral("ACEDATACLOUD_API_TOKEN"), QString::fromUtf8(token));
    return environment;
}

/// `input` is a file for its standard input.
inline ProgramRun runProgram(const QStringList& arguments, const QByteArray& token = {},
                             int timeoutMs = 90'000, const QString& input = {})
{
    QProcess process;
    if (!input.isEmpty())
        process.setStandardInputFile(input);
    process.setProcessEnvironment(bareEnvironment(token));
    process.start(QStringLiteral(RIFFDESK_PROGRAM), arguments);
    ProgramRun run;
    const bool ended = process.waitForFinished(timeoutMs);
    if (!ended)
        process.kill();
    process.waitForFinished(5'000);
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    if (ended && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    return run;
}

/// Runs another tool (ffprobe, ffmpeg) and gives both its outputs.
inline QByteArray toolOutput(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return process.readAll();
}

} // namespace riffdesk::test
