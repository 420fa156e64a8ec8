#pragma once

#include <QtGlobal>

#include <initializer_list>
#include <random>

namespace riffdesk::test {

/// Draws that are the same on every machine: what std:: makes of the generator's numbers is not.
class Dice
{
public:
    Dice(quint64 seed, quint64 which, quint64 number = 0)
    {
        constexpr int wordBits = 32;
        std::seed_seq words{quint32(seed), quint32(seed >> wordBits), quint32(which), quint32(number)};
        m_random.seed(words);
    }

    int below(int count) { return static_cast<int>(m_random() % quint64(count)); }
    bool percent(int chance) { return below(100) < chance; }
    template <typename T> T oneOf(std::initializer_list<T> choices)
    {
        return *(choices.begin() + below(static_cast<int>(choices.size())));
    }

private:
    std::mt19937_64 m_random;
};

} // namespace riffdesk::test
