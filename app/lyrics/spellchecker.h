#pragma once

#include "lyrics/spellingwords.h"

#include <QObject>
#include <QQueue>
#include <QStringList>

#include <functional>
#include <memory>

namespace riffdesk {

class Speller;

/// Checks spelling beside the GUI: what is asked is answered later by a signal, in the order it was asked.
/// Nothing is looked for or loaded before lookUp(). GUI thread.
class SpellChecker : public QObject
{
    Q_OBJECT

public:
    struct Line
    {
        quint64 ticket = 0; ///< comes back with the answer
        QString text;
    };
    struct Judged
    {
        quint64 ticket = 0;
        QVector<TextSpan> wrong;
    };
    static const QString off; ///< a choice: "off"

    explicit SpellChecker(QObject* parent = nullptr);
    ~SpellChecker() override;

    /// Where the user's own words are; before lookUp().
    void setOwnWords(const QString& path) { m_ownWords = path; }
    /// The code of a dictionary, `off`, or nothing for the one of the desktop's language.
    [[nodiscard]] QString choice() const { return m_choice; }
    void choose(const QString& choice);

    void lookUp(); ///< for the installed dictionaries; lookedUp() tells
    [[nodiscard]] bool hasLookedUp() const { return m_hasLookedUp; }
    /// Codes of the dictionaries, sorted; see spellinglanguages.
    [[nodiscard]] const QStringList& languages() const { return m_languages; }
    /// The dictionary in use; empty before lookUp(), when it is off, there is none, or it could not be
    /// loaded.
    [[nodiscard]] QString language() const { return m_language; }

    void check(const QVector<Line>& lines); ///< without a language everything is right
    void suggest(const QString& word);
    void add(const QString& word); ///< to the user's own
    void ignore(const QString& word); ///< until the program ends

Q_SIGNALS:
    void lookedUp();
    void choiceChanged(const QString& choice);
    void changed(); ///< what was judged so far holds no longer
    void checked(const QVector<riffdesk::SpellChecker::Judged>& lines);
    void suggested(const QString& word, const QStringList& words);
    void problem(const QString& sentence);

private:
    using Answer = std::function<void()>; ///< told in the GUI thread
    using Work = std::function<Answer(Speller&)>;

    void post(const Work& work);
    void next();
    [[nodiscard]] QString wanted() const;
    void useLanguage();

    QString m_ownWords;
    QString m_choice;
    bool m_lookingUp = false;
    bool m_hasLookedUp = false;
    bool m_busy = false;
    QString m_language;
    QStringList m_languages;
    std::shared_ptr<Speller> m_speller; ///< the work's while m_busy
    QQueue<Work> m_queue;
};

} // namespace riffdesk
