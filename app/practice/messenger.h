#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <mutex>

class QNetworkAccessManager;

namespace riffdesk {

/// What the Practice service itself asks of the network, in a thread of its own: the callback POSTs and the
/// downloads of files to upload. Never carries the token. Methods may be called from any thread.
class Messenger
{
public:
    Messenger();
    Messenger(const Messenger&) = delete;
    Messenger& operator=(const Messenger&) = delete;
    ~Messenger(); ///< whatever is under way is dropped

    /// POSTs JSON, once, giving up after ten seconds. The answer is not used.
    void post(const QUrl& url, const QByteArray& json);
    /// Fetches a file of at most `mostBytes` to `path`; waits for it, so never from the GUI thread.
    Result<void> fetch(const QUrl& url, const QString& path, qint64 mostBytes,
                       const std::atomic<bool>& cancel);

private:
    QNetworkAccessManager* network(); ///< made, and the thread started, when first asked for

    std::mutex m_mutex;
    QThread m_thread;
    QNetworkAccessManager* m_network = nullptr; ///< lives in m_thread, which deletes it; guarded by m_mutex
};

} // namespace riffdesk
