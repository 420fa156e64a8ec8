#pragma once

#include "audio/player.h"
#include "playback/playback.h"
#include "tests/gui/library/librarybench.h"

#include <memory>

namespace riffdesk::test {

/// A library that can be played, as the studio has it.
class PlaybackBench : public LibraryBench
{
public:
    PlaybackBench() { start(); }

    /// What a new start of the program finds.
    void start()
    {
        m_playback.reset();
        m_player = std::make_unique<Player>();
        m_playback = std::make_unique<Playback>(*m_player, library, settings);
    }
    [[nodiscard]] Player& player() { return *m_player; }
    [[nodiscard]] Playback& playback() { return *m_playback; }

    /// A song with a tone of `seconds`; empty when that failed.
    QString addPlayable(int number, int seconds, const QString& title = {})
    {
        const QString id = add(number, title);
        return addMedia(id, seconds) ? id : QString();
    }

private:
    std::unique_ptr<Player> m_player;
    std::unique_ptr<Playback> m_playback;
};

} // namespace riffdesk::test
