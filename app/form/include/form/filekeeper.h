#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace riffdesk {

/// Writes small files in a thread of its own, so that a slow disk does not block the GUI thread: of each file
/// the latest content wins, whole or not at all. What could not be written is tried again with the next file
/// and when this is destroyed, which waits for everything. GUI thread.
class FileKeeper : public QObject
{
    Q_OBJECT

public:
    /// Makes the bytes, in the writing thread; an error is told like one of the disk.
    using Content = std::function<Result<QByteArray>()>;
    using Write = std::function<Result<void>(const QString& path, const QByteArray& content)>;

    explicit FileKeeper(QObject* parent = nullptr);
    /// `write` runs in the writing thread and outlives this.
    explicit FileKeeper(Write write, QObject* parent = nullptr);
    ~FileKeeper() override;

    void keep(const QString& path, const Content& content);
    void remove(const QString& path); ///< nothing there is fine

Q_SIGNALS:
    /// In a sentence, once until something could be written again.
    void failed(const QString& sentence);

private:
    void enqueue(const QString& path, const Content& content);
    void requeueFailed();
    void run();
    [[nodiscard]] Result<void> execute(const QString& path, const Content& content) const;
    void report(const Result<void>& result);

    const Write m_write;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    // Guarded by the mutex. An empty content removes the file.
    std::deque<QString> m_order;
    QHash<QString, Content> m_waiting;
    QHash<QString, Content> m_failed;
    bool m_ends = false;
    bool m_failureReported = false; ///< of the writing thread
    std::thread m_thread; ///< started with the first file
};

} // namespace riffdesk
