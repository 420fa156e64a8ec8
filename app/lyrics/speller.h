#pragma once

#include "base/result.h"
#include "lyrics/spellingwords.h"

#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

struct str_enchant_broker;
struct str_enchant_dict;

namespace riffdesk {

/// Checks lyrics with one of Enchant's dictionaries and the user's own words. Loading takes about 150 ms,
/// suggestions may take longer: not for the GUI thread. Any thread, but one at a time.
class Speller
{
public:
    static constexpr int maxSuggestions = 6;

    Speller();
    ~Speller();

    /// The codes of the installed dictionaries, sorted. Reads folders.
    [[nodiscard]] QStringList languages();
    /// `path`: where added words are kept, one a line, in UTF-8; empty keeps them for this run only.
    void setOwnWords(const QString& path);
    /// Refused, with a sentence: a dictionary that is not there, damaged, or in an unknown encoding. What one
    /// of `alike` knows, its language as another region spells it, is right too; suggestions come from the
    /// first.
    Result<void> setLanguage(const QString& code, const QStringList& alike = {});
    void clearLanguage(); ///< everything is right then

    [[nodiscard]] QVector<TextSpan> wrong(const QString& line) const;
    /// At most maxSuggestions, the user's own words first, with the apostrophes of the word.
    [[nodiscard]] QStringList suggestions(const QString& word) const;
    /// The word is right from here on, even when it cannot be saved, which the error says.
    Result<void> add(const QString& word);
    void ignore(const QString& word) { m_ignored.insert(word); }

private:
    [[nodiscard]] str_enchant_broker* broker();
    Result<void> openOwnWords();
    [[nodiscard]] bool isRight(const spellingwords::Word& word) const;
    [[nodiscard]] bool isKnown(const QString& form) const;

    struct BrokerFree
    {
        void operator()(str_enchant_broker* broker) const;
    };
    std::unique_ptr<str_enchant_broker, BrokerFree> m_broker; ///< owns the dictionaries
    str_enchant_dict* m_dictionary = nullptr;
    std::vector<str_enchant_dict*> m_alike;
    str_enchant_dict* m_ownWords = nullptr; ///< null while there is no file
    QString m_code;
    QChar::Script m_script = QChar::Script_Latin;
    QString m_ownPath;
    QSet<QString> m_ignored; ///< also words that could not be saved
};

} // namespace riffdesk
