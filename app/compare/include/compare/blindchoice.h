#pragma once

#include <QVector>

class QRandomGenerator;

namespace riffdesk {

/// Songs under numbers that tell nothing about them, until one is chosen; and how often each was. Songs and
/// numbers count from 0.
class BlindChoice
{
public:
    explicit BlindChoice(int songs);

    void shuffle(QRandomGenerator& random); ///< and hides; what was chosen before stays counted
    void choose(int song); ///< counts it, and shows all; nothing while they are shown
    void show(); ///< without a choice

    [[nodiscard]] bool isHidden() const { return m_isHidden; }
    [[nodiscard]] int songOf(int number) const { return m_isHidden ? m_order.at(number) : number; }
    [[nodiscard]] int numberOf(int song) const { return m_isHidden ? int(m_order.indexOf(song)) : song; }
    [[nodiscard]] int rounds() const; ///< that ended with a choice
    [[nodiscard]] int times(int song) const { return m_times.at(song); } ///< it was chosen

private:
    QVector<int> m_order; ///< the song of each number
    QVector<int> m_times;
    bool m_isHidden = false;
};

} // namespace riffdesk
