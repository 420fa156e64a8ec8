#pragma once

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace riffdesk {

/// Looks for a sound server that has come up since the program started. Qt's sound only knows the server it
/// met at its start, so to be heard through a later one the program must be started again. To be used only
/// while the Player is silent: a server that answers then is one that this process cannot use. Linux
/// (PulseAudio, and PipeWire which answers in its place); elsewhere it never finds one. GUI thread, never
/// blocks.
class SoundServer : public QObject
{
    Q_OBJECT

public:
    explicit SoundServer(QObject* parent = nullptr);
    ~SoundServer() override;

    void start(); ///< looks now and then every 2 seconds; off at first
    void stop();
    /// Where the server listens; empty when that is not on this machine.
    [[nodiscard]] static QString socketPath();

Q_SIGNALS:
    void appeared(); ///< one answers. Once; start() looks again

private:
    void look();

    QTimer m_timer;
    QLocalSocket m_socket;
};

} // namespace riffdesk
