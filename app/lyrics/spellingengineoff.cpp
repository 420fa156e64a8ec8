// This build has no spell check.
#include "lyrics/spellingengine.h"

#include <QCoreApplication>

namespace riffdesk {

class SpellingEngine::Private
{ };

SpellingEngine::SpellingEngine(std::unique_ptr<Private> own) : d(std::move(own)) { }

SpellingEngine::~SpellingEngine() = default;

bool SpellingEngine::isBuilt()
{
    return false;
}

Result<std::unique_ptr<SpellingEngine>> SpellingEngine::load(const SpellingDictionary& dictionary)
{
    Q_UNUSED(dictionary)
    return Error{Error::Category::Input,
                 QCoreApplication::translate("Lyrics", "This build of Riffdesk has no spell check."),
                 {}};
}

bool SpellingEngine::knows(const QString& word) const
{
    Q_UNUSED(word)
    return true;
}

QStringList SpellingEngine::suggestions(const QString& word, int most) const
{
    Q_UNUSED(word)
    Q_UNUSED(most)
    return {};
}

void SpellingEngine::add(const QString& word)
{
    Q_UNUSED(word)
}

} // namespace riffdesk
