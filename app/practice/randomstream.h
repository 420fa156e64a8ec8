#pragma once

#include <QString>

#include <cstdint>

namespace riffdesk {

/// A seed made of two others. Order matters.
[[nodiscard]] constexpr std::uint64_t mixedSeed(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t z = a + 0x9e3779b97f4a7c15ULL * (b + 1);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

/// FNV-1a over the text's UTF-16 units: the same on every machine, unlike qHash.
[[nodiscard]] inline std::uint64_t seedOfText(QStringView text)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const QChar c : text) {
        hash = (hash ^ (c.unicode() & 0xffU)) * 0x100000001b3ULL;
        hash = (hash ^ (static_cast<unsigned>(c.unicode()) >> 8U)) * 0x100000001b3ULL;
    }
    return hash;
}

/// SplitMix64. Our own, because the standard distributions differ between libraries and the same seed must
/// give the same song everywhere.
class RandomStream
{
public:
    explicit RandomStream(std::uint64_t seed) : m_state(seed) { }

    std::uint64_t next() { return mixedSeed(m_state, m_step++); }
    double unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; } ///< [0, 1)
    double between(double low, double high) { return low + (high - low) * unit(); }
    int below(int count) ///< 0 … count-1; 0 when count is not positive
    {
        return count > 0 ? static_cast<int>(next() % static_cast<std::uint64_t>(count)) : 0;
    }
    bool chance(double probability) { return unit() < probability; }
    template <typename List> auto pick(const List& list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }

private:
    std::uint64_t m_state;
    std::uint64_t m_step = 0;
};

} // namespace riffdesk
