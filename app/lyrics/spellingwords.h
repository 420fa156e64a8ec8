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
    /// What it may stand for, the likeliest first: with the apostrophes at its ends, which may be quotes.
    QStringList forms;
};

/// The words of a line. Not among them: section tags and whatever is in brackets, addresses, words with
/// digits, single letters, ABBREVIATIONS, and words of another script than `script`.
[[nodiscard]] QVector<Word> of(const QString& line, QChar::Script script);

/// Drawn out, as it is sung: "sooooo". Three of a letter in a row.
[[nodiscard]] bool isDrawnOut(const QString& word);

/// The script a language is written in; Latin when that is not known.
[[nodiscard]] QChar::Script scriptOf(const QString& code);

constexpr int longest = 64; ///< a longer one is no word

} // namespace spellingwords

} // namespace riffdesk
