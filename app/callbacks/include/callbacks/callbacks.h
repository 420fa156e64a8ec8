#pragma once

#include "base/error.h"
#include "base/result.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace riffdesk {

class CallbackListener;
class JobQueue;
class Settings;
struct Job;

/// Receiving results, for people with a tunnel: keeps what they chose, listens while it is switched on, and
/// makes the job queue look a task up at once when its result is posted. The song itself always comes through
/// the queue; what was posted is never used. Nothing listens before start(). GUI thread; settings and queue
/// outlive it.
class Callbacks : public QObject
{
    Q_OBJECT

public:
    static constexpr quint16 lowestPort = 1024;

    Callbacks(Settings& settings, JobQueue& queue, QObject* parent = nullptr);
    ~Callbacks() override;

    void start(); ///< listens, if it is switched on; from then on every change holds at once

    [[nodiscard]] bool isOn() const; ///< as set by the user
    void setOn(bool on);
    /// The one to point a tunnel to; 0 until it listened once. It stays the same over restarts.
    [[nodiscard]] quint16 port() const;
    void setPort(quint16 port); ///< lowestPort … 65535
    [[nodiscard]] bool isOpenToNetwork() const; ///< else only this computer can connect
    void setOpenToNetwork(bool open);
    [[nodiscard]] QString publicAddress() const; ///< normalised; empty: there is none
    /// What leads here from outside. Refused (Input) and not kept when it is no such address; empty is none.
    Result<void> setPublicAddress(const QString& typed);
    void renewPath(); ///< requests under way still name the old one: their songs come by look-up only

    [[nodiscard]] bool isListening() const;
    [[nodiscard]] std::optional<Error> problem() const; ///< why it does not, though it should
    [[nodiscard]] QUrl localAddress() const; ///< to point a tunnel to; empty while it does not listen
    /// What new requests give as their callback address; empty while it does not listen or no public address
    /// is known.
    [[nodiscard]] QString address() const;
    [[nodiscard]] QDateTime lastReceived() const; ///< UTC, of this run; invalid: nothing came yet

Q_SIGNALS:
    void changed(); ///< anything of the above
    void received(const QString& taskId); ///< a result of this running task was posted

private:
    void restart();
    void watch(const Job& job);
    void take(const QString& taskId);

    Settings& m_settings;
    JobQueue& m_queue;
    QHash<QString, QString> m_awaited; ///< tasks by job
    std::optional<Error> m_problem;
    QDateTime m_lastReceived;
    bool m_started = false;
    std::unique_ptr<CallbackListener> m_listener; ///< null while it does not listen
};

} // namespace riffdesk
