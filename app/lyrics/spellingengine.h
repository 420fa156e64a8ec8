#pragma once

#include "base/result.h"
#include "lyrics/spellingdictionary.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace riffdesk {

/// One dictionary, loaded. Every call but isBuilt() may take long (loading 150 ms, suggestions more): not for
/// the GUI thread. Any thread, but one at a time.
class SpellingEngine
{
public:
    ~SpellingEngine();

    /// Whether this build can check spelling at all.
    [[nodiscard]] static bool isBuilt();
    /// Refused, with a sentence: files that are damaged, far too large, or in an unknown encoding.
    [[nodiscard]] static Result<std::unique_ptr<SpellingEngine>> load(const SpellingDictionary& dictionary);

    /// Words with characters that the dictionary cannot write count as known.
    [[nodiscard]] bool knows(const QString& word) const;
    [[nodiscard]] QStringList suggestions(const QString& word, int most) const;
    void add(const QString& word); ///< until this goes

private:
    class Private;
    explicit SpellingEngine(std::unique_ptr<Private> own);
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
