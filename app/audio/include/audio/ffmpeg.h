#pragma once

#include "base/result.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace riffdesk {

/// One run of the `ffmpeg` program, without a shell, with progress and cancel. GUI thread or any thread with
/// an event loop. Emits finished exactly once unless destroyed first; destroying it kills the process.
class Ffmpeg : public QObject
{
    Q_OBJECT

public:
    explicit Ffmpeg(QObject* parent = nullptr);
    ~Ffmpeg() override;

    /// Where the program is, or an empty text when it is not installed.
    static QString program();

    /// Runs `ffmpeg -nostdin -hide_banner -loglevel error -nostats -progress pipe:1 …arguments`, once in the
    /// life of this object. `durationSeconds` turns its clock into a share. finished comes after start has
    /// returned.
    void start(const QStringList& arguments, double durationSeconds);
    /// Kills it; finished says Cancelled. What it has written so far is the caller's to remove.
    void cancel();

Q_SIGNALS:
    void progressed(double share); ///< 0 … 1
    void finished(const riffdesk::Result<void>& result);

private:
    void readProgress();
    void readWords();
    [[nodiscard]] Error missing() const;
    [[nodiscard]] bool hasFailedToWrite() const;
    [[nodiscard]] Error failure() const;
    void end(const Result<void>& result);

    QProcess* m_process; ///< a child, until it has to outlive this in order to be killed without waiting
    QByteArray m_line;
    QByteArray m_lastWords; ///< the end of what it said on standard error, at most 4 kB
    double m_durationSeconds = 0;
    bool m_cancelled = false;
    bool m_ended = false;
};

} // namespace riffdesk
