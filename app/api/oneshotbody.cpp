#include "api/oneshotbody.h"

#include <algorithm>

namespace riffdesk {

OneShotBody::OneShotBody(QByteArray body, QObject* parent) : QIODevice(parent), m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_body.size() - m_taken + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char* data, qint64 maxSize)
{
    const qsizetype left = m_body.size() - m_taken;
    if (left == 0)
        return -1;
    const auto count = std::min<qint64>(maxSize, left);
    std::copy_n(m_body.constData() + m_taken, count, data);
    m_taken += count;
    if (m_taken == m_body.size())
        Q_EMIT taken();
    return count;
}

} // namespace riffdesk
