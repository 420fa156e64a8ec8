#pragma once

#include <QString>
#include <QStringList>

/// What a word that is typed into the search is made of, as the index of the library's texts takes it.
namespace riffdesk::searchwords {

[[nodiscard]] bool hasLetter(const QString& text);
/// The symbols of a word as a reader sees them, skin tones and joined ones in one piece.
[[nodiscard]] QStringList symbolsOf(const QString& word);
/// FTS5 works out all songs of a beginning for which it has no index before it tests one.
[[nodiscard]] bool isQuickBeginning(const QString& word);
/// Whether it may be an id, here or at a service, or the beginning of one.
[[nodiscard]] bool mayBeId(const QString& word);

} // namespace riffdesk::searchwords
