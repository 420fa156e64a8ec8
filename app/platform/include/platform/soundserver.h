#pragma once

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace riffdesk {

/// Looks for a sound server that this process cannot use. Qt 6.4 looks for one at its start, and once more 3
/// s after losing it; to be heard through one that comes up later the program must be started again. To be
/// used only while the Player is silent: a server that goes on answering then is such a one. Linux
/// (PulseAudio, and PipeWire which answers in its place); elsewhere it never finds one. GUI thread, never
/// blocks.
class SoundServer : public QObject
{
    Q_OBJECT

public:
    explicit SoundServer(QObject* parent = nullptr);
    ~SoundServer() override;

    void start(); ///< looks from now on; off at first
    void stop();
    void setInterval(std::chrono::milliseconds interval); ///< between two looks; 2 s at first
    /// Where the server listens; empty when that is not on this machine.
    [[nodiscard]] static QString socketPath();

Q_SIGNALS:
    void appeared(); ///< one has answered four times in a row. Once; start() looks again

private:
    void look();

    QTimer m_timer;
    QLocalSocket m_socket;
    std::chrono::milliseconds m_interval{2'000};
    int m_answers = 0; ///< in a row
};

} // namespace riffdesk
