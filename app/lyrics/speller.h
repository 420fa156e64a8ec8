#pragma once

#include "base/result.h"
#include "lyrics/spellingengine.h"
#include "lyrics/spellingwords.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace riffdesk {

/// Judges lyrics by one dictionary and the user's own words. As slow as SpellingEngine: any thread, but one
/// at a time, and not the GUI's.
class Speller
{
public:
    static constexpr int mostSuggestions = 6;
    static constexpr int mostOwnWords = 10'000;

    /// `ownWords`: where added words are kept, one a line, in UTF-8; empty keeps them for this run only. What
    /// is not a word in there is passed over.
    void setOwnWords(const QString& path);
    Result<void> setDictionary(const SpellingDictionary& dictionary);
    void clearDictionary(); ///< everything is right then
    [[nodiscard]] QVector<TextSpan> wrong(const QString& line);
    /// At most mostSuggestions, with the apostrophes of the word.
    [[nodiscard]] QStringList suggestions(const QString& word) const;
    /// Known from here on, even when it cannot be kept, which the error says.
    Result<void> add(const QString& word);
    void ignore(const QString& word) { m_ignored.insert(word); }

private:
    [[nodiscard]] bool isRight(const spellingwords::Word& word);
    [[nodiscard]] bool isKnown(const QString& form);

    std::unique_ptr<SpellingEngine> m_engine;
    QString m_code;
    QChar::Script m_script = QChar::Script_Latin;
    QString m_ownPath;
    QStringList m_own;
    QSet<QString> m_ownSet;
    QSet<QString> m_ignored;
    QHash<QString, bool> m_known; ///< what the dictionary said; lyrics repeat themselves
};

} // namespace riffdesk
