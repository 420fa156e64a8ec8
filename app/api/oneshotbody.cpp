#include "api/oneshotbody.h"

#include <algorithm>

namespace riffdesk {

OneShotBody::OneShotBody(QByteArray body, std::function<bool()> mayLeave, QObject* parent)
    : QIODevice(parent)
    , m_body(std::move(body))
    , m_mayLeave(std::move(mayLeave))
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
    if (left == 0 || m_refused)
        return -1;
    if (m_mayLeave && maxSize > 0) {
        m_refused = !m_mayLeave();
        m_mayLeave = nullptr;
        if (m_refused) {
            Q_EMIT refused();
            return -1;
        }
    }
    const auto count = std::min<qint64>(maxSize, left);
    std::copy_n(m_body.constData() + m_taken, count, data);
    m_taken += count;
    if (m_taken == m_body.size())
        Q_EMIT taken();
    return count;
}

} // namespace riffdesk
