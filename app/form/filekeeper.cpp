#include "form/filekeeper.h"

#include "storage/atomicfile.h"
#include "storage/filefault.h"

#include <QFile>

namespace riffdesk {

FileKeeper::FileKeeper(QObject* parent) : FileKeeper(atomicfile::write, parent) { }

FileKeeper::FileKeeper(Write write, QObject* parent) : QObject(parent), m_write(std::move(write)) { }

FileKeeper::~FileKeeper()
{
    {
        const std::lock_guard lock(m_mutex);
        requeueFailed();
        m_ends = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void FileKeeper::keep(const QString& path, const Content& content)
{
    enqueue(path, content);
}

void FileKeeper::remove(const QString& path)
{
    enqueue(path, {});
}

void FileKeeper::enqueue(const QString& path, const Content& content)
{
    {
        const std::lock_guard lock(m_mutex);
        m_failed.remove(path);
        requeueFailed();
        if (!m_waiting.contains(path))
            m_order.push_back(path);
        m_waiting.insert(path, content);
    }
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    m_wake.notify_one();
}

void FileKeeper::requeueFailed()
{
    for (auto it = m_failed.cbegin(); it != m_failed.cend(); ++it) {
        if (!m_waiting.contains(it.key())) {
            m_order.push_back(it.key());
            m_waiting.insert(it.key(), it.value());
        }
    }
    m_failed.clear();
}

void FileKeeper::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ends || !m_order.empty(); });
        if (m_order.empty())
            return;
        const QString path = m_order.front();
        m_order.pop_front();
        const Content content = m_waiting.take(path);
        lock.unlock();
        const Result<void> result = execute(path, content);
        report(result);
        lock.lock();
        if (!result && !m_waiting.contains(path))
            m_failed.insert(path, content);
    }
}

Result<void> FileKeeper::execute(const QString& path, const Content& content) const
{
    if (!content) {
        if (QFile::exists(path) && !QFile::remove(path))
            return filefault::writing(path);
        return {};
    }
    const Result<QByteArray> bytes = content();
    if (!bytes)
        return bytes.error();
    return m_write(path, bytes.value());
}

void FileKeeper::report(const Result<void>& result)
{
    if (result) {
        m_failureReported = false;
        return;
    }
    if (std::exchange(m_failureReported, true))
        return;
    QMetaObject::invokeMethod(
        this, [this, sentence = result.error().text()] { Q_EMIT failed(sentence); }, Qt::QueuedConnection);
}

} // namespace riffdesk
