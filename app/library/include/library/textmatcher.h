#pragma once

#include "library/songquery.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace riffdesk {

/// Finds in a text what a query's words and phrases match there, as the search does: without case and
/// accents, words by their beginnings, phrases whole. What the query leaves out and its filters mark nothing.
class TextMatcher
{
public:
    struct Match
    {
        qsizetype from = 0; ///< UTF-16 units of the text
        qsizetype length = 0;

        friend bool operator==(const Match&, const Match&) = default;
    };

    TextMatcher() = default; ///< matches nothing
    explicit TextMatcher(const SongQuery& query);

    [[nodiscard]] bool isEmpty() const { return m_phrases.isEmpty(); }
    /// Rising, none meets another.
    [[nodiscard]] QVector<Match> matches(const QString& text) const;

    friend bool operator==(const TextMatcher&, const TextMatcher&) = default;

private:
    struct Phrase
    {
        QStringList words; ///< folded
        bool isBeginning = true; ///< the last word matches what begins with it

        friend bool operator==(const Phrase&, const Phrase&) = default;
    };

    QVector<Phrase> m_phrases;
};

} // namespace riffdesk
