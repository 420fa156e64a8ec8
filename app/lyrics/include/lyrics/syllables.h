#pragma once

#include <QStringView>

namespace riffdesk::syllables {

/// About how many syllables are sung in a line, for telling whether two lines scan alike; a guess from
/// spelling, not a dictionary. English: groups of vowels, less those that are silent, with the words of songs
/// that break the rules listed. A line with accented letters is taken for another Latin language: groups of
/// vowels. Cyrillic: each vowel; Greek: groups. Chinese, Japanese and Korean: one a character (small kana
/// that melt into the one before them are not counted). Digits count one each. Scripts whose spelling does
/// not show it (Arabic, Hebrew, Thai, Devanagari …): 0, which means nothing is known. A section tag has 0.
[[nodiscard]] int count(QStringView line);

} // namespace riffdesk::syllables
