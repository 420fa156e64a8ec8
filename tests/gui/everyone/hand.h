#pragma once

#include <QString>
#include <QStringList>

namespace riffdesk::test {

inline constexpr int lookMs = 5'000; ///< for what comes by itself, such as a dialog

/// Drives the window by one kind of input, and finds controls by their names. Each call returns why it
/// failed, or an empty text.
class Hand
{
public:
    Hand() = default;
    virtual ~Hand() = default;
    Hand(const Hand&) = delete;
    Hand& operator=(const Hand&) = delete;

    /// Replaces what stands in a field.
    [[nodiscard]] virtual QString write(const QString& field, const QString& text) = 0;
    [[nodiscard]] virtual QString press(const QString& button) = 0;
    /// A button that pays, which Space does not press.
    [[nodiscard]] virtual QString pay(const QString& button) = 0;
    /// An entry of the menu that a button opens.
    [[nodiscard]] virtual QString chooseFrom(const QString& button, const QString& entry) = 0;
    /// "Song", "Use as source", "Cover": an entry of the window's menus, without mnemonic and dots.
    [[nodiscard]] virtual QString choose(const QStringList& path) = 0;
    /// Of the library, so many rows from the first; the others are not selected then.
    [[nodiscard]] virtual QString selectSong(int row) = 0;
    [[nodiscard]] virtual QString selectAllSongs() = 0;
    /// Asks for the song.
    [[nodiscard]] virtual QString create() = 0;
};

} // namespace riffdesk::test
