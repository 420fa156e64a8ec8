#include "lyrics/spellchecker.h"

#include "lyrics/spellinglanguages.h"
#include "speller.h"

#include <QLocale>

namespace riffdesk {

const QString SpellChecker::off = QStringLiteral("off");

SpellChecker::SpellChecker(QObject* parent) : QObject(parent), m_speller(std::make_shared<Speller>()) { }

SpellChecker::~SpellChecker() = default;

void SpellChecker::post(const Work& work)
{
    m_queue.enqueue(work);
    if (!m_working.isRunning())
        next();
}

void SpellChecker::next()
{
    if (m_queue.isEmpty())
        return;
    m_working = background::run(
        background::Pool::Cpu,
        [speller = m_speller, work = m_queue.dequeue()](const CancelToken&) { return work(*speller); },
        [this](const Answer& answer) {
            if (answer)
                answer();
            if (!m_working.isRunning())
                next();
        });
}

void SpellChecker::loadLanguages()
{
    if (m_loading)
        return;
    m_loading = true;
    post([this](Speller& speller) -> Answer {
        return [this, found = speller.languages()] {
            m_languages = found;
            m_hasLoaded = true;
            useLanguage();
            Q_EMIT languagesLoaded();
        };
    });
}

void SpellChecker::choose(const QString& choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    if (m_hasLoaded)
        useLanguage();
    Q_EMIT choiceChanged(choice);
}

QString SpellChecker::chosenLanguage() const
{
    if (m_choice == off)
        return {};
    if (m_choice.isEmpty())
        return spellinglanguages::bestFor(QLocale().uiLanguages(), m_languages);
    return m_languages.contains(m_choice) ? m_choice : QString();
}

void SpellChecker::useLanguage()
{
    const QString code = chosenLanguage();
    if (code == m_language)
        return;
    m_language = code;
    // Who has not named a region may write as any of them does: "colour" is English too.
    const QStringList alike =
        m_choice.isEmpty() ? spellinglanguages::othersOf(code, m_languages) : QStringList();
    post([this, code, alike, ownWords = m_ownWords](Speller& speller) -> Answer {
        if (code.isEmpty()) {
            speller.clearLanguage();
            return {};
        }
        speller.setOwnWords(ownWords);
        const Result<void> loaded = speller.setLanguage(code, alike);
        if (loaded)
            return {};
        return [this, code, sentence = loaded.error().text()] {
            if (code == m_language)
                m_language.clear();
            Q_EMIT problem(sentence);
        };
    });
    Q_EMIT changed();
}

void SpellChecker::check(const QVector<Line>& lines)
{
    post([this, lines](Speller& speller) -> Answer {
        QVector<CheckedLine> checkedLines;
        checkedLines.reserve(lines.size());
        for (const Line& line : lines)
            checkedLines.append({line.id, speller.wrong(line.text)});
        return [this, checkedLines] { Q_EMIT checked(checkedLines); };
    });
}

void SpellChecker::suggest(const QString& word)
{
    post([this, word](Speller& speller) -> Answer {
        return [this, word, words = speller.suggestions(word)] { Q_EMIT suggested(word, words); };
    });
}

void SpellChecker::add(const QString& word)
{
    post([this, word](Speller& speller) -> Answer {
        const Result<void> added = speller.add(word);
        return [this, sentence = added ? QString() : added.error().text()] {
            Q_EMIT changed();
            if (!sentence.isEmpty())
                Q_EMIT problem(sentence);
        };
    });
}

void SpellChecker::ignore(const QString& word)
{
    post([this, word](Speller& speller) -> Answer {
        speller.ignore(word);
        return [this] { Q_EMIT changed(); };
    });
}

} // namespace riffdesk
