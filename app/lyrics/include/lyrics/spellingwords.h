#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVector>

namespace riffdesk {

/// A stretch of a line, in UTF-16 units. A value.
struct TextSpan
{
    int start = 0;
    int length = 0;
    [[nodiscard]] int end() const { return start + length; }
    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// Which parts of lyrics are words that a dictionary can judge.
namespace spellingwords {

struct Word
{
    TextSpan span; ///< without apostrophes at its ends
    /// Spellings to check, the most likely first: with the apostrophes at its ends, which may be quotes.
    QStringList forms;
};

/// The words of a line. Not among them: section tags and other text in brackets, addresses, words with
/// digits, single letters, ABBREVIATIONS, and words of another script than `script`.
[[nodiscard]] QVector<Word> split(const QString& line, QChar::Script script);

/// Three of a letter in a row, as in "sooooo".
[[nodiscard]] bool isStretched(const QString& word);

/// The script a language is written in; Latin when unknown.
[[nodiscard]] QChar::Script scriptOf(const QString& code);

constexpr int maxLength = 64; ///< a longer one is no word

} // namespace spellingwords

} // namespace riffdesk
