#include "oneshotbody.h"

#include <algorithm>

namespace riffdesk {

OneShotBody::OneShotBody(QByteArray body, std::function<bool()> beforeSend, QObject* parent)
    : QIODevice(parent)
    , m_body(std::move(body))
    , m_beforeSend(std::move(beforeSend))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneShotBody::OneShotBody(QByteArray head, std::unique_ptr<QIODevice> file, qint64 fileBytes, QByteArray tail,
                         QObject* parent)
    : QIODevice(parent)
    , m_body(std::move(head))
    , m_file(std::move(file))
    , m_fileBytes(fileBytes)
    , m_tail(std::move(tail))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return size() - m_taken + QIODevice::bytesAvailable();
}

/// From the part that is next, up to its end.
qint64 OneShotBody::readPart(char* data, qint64 maxSize)
{
    const qint64 fileEnd = m_body.size() + m_fileBytes;
    if (m_taken >= m_body.size() && m_taken < fileEnd)
        return m_file->read(data, std::min(maxSize, fileEnd - m_taken));
    const QByteArray& bytes = m_taken < m_body.size() ? m_body : m_tail;
    const qint64 at = m_taken < m_body.size() ? m_taken : m_taken - fileEnd;
    const qint64 count = std::min(maxSize, bytes.size() - at);
    std::copy_n(bytes.constData() + at, count, data);
    return count;
}

qint64 OneShotBody::readData(char* data, qint64 maxSize)
{
    const qint64 left = size() - m_taken;
    if (left == 0 || m_refused)
        return -1;
    if (m_beforeSend && maxSize > 0) {
        m_refused = !m_beforeSend();
        m_beforeSend = nullptr;
        if (m_refused) {
            Q_EMIT refused();
            return -1;
        }
    }
    const qint64 count = readPart(data, std::min(maxSize, left));
    if (count <= 0 && maxSize > 0)
        return -1; // the file has become shorter
    m_taken += count;
    Q_EMIT moved(m_taken);
    if (m_taken == size())
        Q_EMIT taken();
    return count;
}

} // namespace riffdesk
