#pragma once

#include "base/background.h"
#include "lyrics/spellingwords.h"

#include <QObject>
#include <QQueue>
#include <QStringList>

#include <functional>
#include <memory>

namespace riffdesk {

class Speller;

/// Checks spelling in background threads: every call is answered later by a signal, in the order of the
/// calls. No dictionary is listed or loaded before loadLanguages(). GUI thread.
class SpellChecker : public QObject
{
    Q_OBJECT

public:
    struct Line
    {
        quint64 id = 0; ///< returned with the result
        QString text;
    };
    struct CheckedLine
    {
        quint64 id = 0;
        QVector<TextSpan> wrong;
    };
    static const QString off; ///< a choice: "off"

    explicit SpellChecker(QObject* parent = nullptr);
    ~SpellChecker() override;

    /// The file of the user's own words; before loadLanguages().
    void setOwnWords(const QString& path) { m_ownWords = path; }
    /// The code of a dictionary, `off`, or nothing for the one of the desktop's language.
    [[nodiscard]] QString choice() const { return m_choice; }
    void choose(const QString& choice);

    void loadLanguages(); ///< lists the installed dictionaries; languagesLoaded() follows
    [[nodiscard]] bool hasLoadedLanguages() const { return m_hasLoaded; }
    /// Codes of the dictionaries, sorted; see spellinglanguages.
    [[nodiscard]] const QStringList& languages() const { return m_languages; }
    /// The dictionary in use; empty before loadLanguages(), when it is off, there is none, or it could not be
    /// loaded.
    [[nodiscard]] QString language() const { return m_language; }

    void check(const QVector<Line>& lines); ///< without a language everything is right
    void suggest(const QString& word);
    void add(const QString& word); ///< to the user's own
    void ignore(const QString& word); ///< until the program ends

Q_SIGNALS:
    void languagesLoaded();
    void choiceChanged(const QString& choice);
    void changed(); ///< the results so far are out of date
    void checked(const QVector<riffdesk::SpellChecker::CheckedLine>& lines);
    void suggested(const QString& word, const QStringList& words);
    void problem(const QString& sentence);

private:
    using Answer = std::function<void()>; ///< runs in the GUI thread
    using Work = std::function<Answer(Speller&)>;

    void post(const Work& work);
    void next();
    [[nodiscard]] QString chosenLanguage() const;
    void useLanguage();

    QString m_ownWords;
    QString m_choice;
    bool m_loading = false;
    bool m_hasLoaded = false;
    QString m_language;
    QStringList m_languages;
    std::shared_ptr<Speller> m_speller; ///< used by the background thread while it works
    QQueue<Work> m_queue;
    BackgroundTask m_working;
};

} // namespace riffdesk
