#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace riffdesk {

/// Takes the results that a service posts, on one secret path, and believes nothing in them: all that is read
/// is which task they name, and only a task that is awaited is told of. In a thread of its own; every method
/// but the constructor's `received` is called from the thread that made it.
///
/// Answers 200 to a result of an awaited task, 404 to anything that is not a POST to the path or names
/// another task, 413 to more than 16 MB, 400 to what is not a JSON object, 429 to more than it wants to hear.
class CallbackListener
{
public:
    struct Options
    {
        QByteArray path; ///< one segment, without slashes; secret
        quint16 port = 0; ///< 0: any free one
        bool localNetwork = false; ///< false: only this computer can connect
        std::chrono::milliseconds idleTimeout{5'000}; ///< with a client that stands still
        std::chrono::milliseconds wholeConnection{20'000};
        int burst = 30; ///< posts to the path that are heard in a row …
        double perSecond = 3; ///< … and then this many a second
    };
    using Received = std::function<void(const QString& taskId)>;

    /// `received` is called once for each result of an awaited task, from the listener's thread.
    CallbackListener(Options options, Received received);
    CallbackListener(const CallbackListener&) = delete;
    CallbackListener& operator=(const CallbackListener&) = delete;
    ~CallbackListener(); ///< stops

    Result<void> start(); ///< an error when the port cannot be had
    /// Returns at once, whatever its clients do; nothing is received after it.
    void stop();
    [[nodiscard]] quint16 port() const; ///< 0 while it does not listen

    void await(const QString& taskId);
    void remove(const QString& taskId);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
