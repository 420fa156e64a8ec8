#pragma once

#include "songplan.h"
#include "synth.h"

#include <memory>
#include <vector>

namespace riffdesk {

/// Gives an arrangement's audio from its start, in blocks, so that no song is ever held as a whole (about 1
/// MB for each layer that sounds). Layers are painted one over the other: outside of a layer the samples
/// beneath are untouched, inside of it the first and last 25 ms cross over. Deterministic; one thread at a
/// time, any thread.
class SongRenderer
{
public:
    /// At most `limitSeconds` are made (0: all). `table` and `cancel` must outlive it.
    SongRenderer(const MoodTable& table, Arrangement song, const std::atomic<bool>& cancel,
                 double limitSeconds = 0);
    ~SongRenderer();

    /// The next practiceBlock frames, fewer at the end, then none. Errors: Cancelled, and Media when an
    /// uploaded recording cannot be read.
    [[nodiscard]] Result<StemAudio> next();

private:
    class Layer;

    const std::atomic<bool>& m_cancel;
    std::vector<std::unique_ptr<Layer>> m_layers; ///< bottom first
    std::size_t m_frame = 0;
    std::size_t m_total; ///< frames
};

} // namespace riffdesk
