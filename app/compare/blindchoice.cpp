#include "compare/blindchoice.h"

#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

namespace riffdesk {

BlindChoice::BlindChoice(int songs) : m_order(songs), m_times(songs, 0)
{
    std::iota(m_order.begin(), m_order.end(), 0);
}

void BlindChoice::shuffle(QRandomGenerator& random)
{
    std::shuffle(m_order.begin(), m_order.end(), random);
    m_isHidden = true;
}

void BlindChoice::choose(int song)
{
    if (!m_isHidden)
        return;
    ++m_times[song];
    m_isHidden = false;
}

void BlindChoice::show()
{
    m_isHidden = false;
}

int BlindChoice::rounds() const
{
    return std::accumulate(m_times.cbegin(), m_times.cend(), 0);
}

} // namespace riffdesk
