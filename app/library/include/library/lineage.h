#pragma once

#include "library/song.h"

#include <QVector>

#include <optional>

namespace riffdesk {

/// A family of songs as a tree: all that one song comes from, and all that was made from any of these. What
/// is no longer here, or never was, has a node where a song names it.
struct Lineage
{
    enum class State {
        Here,
        Trashed,
        Removed, ///< was here, and was removed for good
        Elsewhere, ///< was never here
        Upload, ///< a recording of the user's own, which the service has
    };
    struct Node
    {
        SongSummary song; ///< where it is not here, its id, and what its title may have been; number 0
        State state = State::Here;
        int parent = -1; ///< index of the node that it was made from, always before it; -1: none
        /// Which part of the parent was changed, or where it was continued, in seconds.
        std::optional<double> from;
        std::optional<double> to;
        QString other; ///< title of the second song that went into it: a splice's edit; may be empty

        [[nodiscard]] bool isSong() const { return state == State::Here || state == State::Trashed; }
        friend bool operator==(const Node&, const Node&) = default;
    };

    /// Of a larger family, about as many of the nearest are read.
    static constexpr int mostSongs = 2000;

    QVector<Node> nodes; ///< each one followed by what was made from it, the oldest first
    bool isCut = false; ///< there are more

    [[nodiscard]] int indexOf(const QString& id) const; ///< -1 where it is not among them

    friend bool operator==(const Lineage&, const Lineage&) = default;
};

[[nodiscard]] QString toString(Lineage::State state);

} // namespace riffdesk
