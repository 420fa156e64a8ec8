#include "speller.h"

#include "storage/atomicfile.h"
#include "storage/filefault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <enchant.h>

#include <algorithm>
#include <tuple>

namespace riffdesk {

namespace {

constexpr qint64 maxOwnBytes = qint64(1) << 20;

QString withStraightApostrophes(const QString& word)
{
    QString plain = word;
    plain.replace(QChar(u'\u2019'), QLatin1String("'")).replace(QChar(u'\u02bc'), QLatin1String("'"));
    return plain.normalized(QString::NormalizationForm_C);
}

bool isOwnWord(const QString& word)
{
    return !word.isEmpty() && word.size() <= spellingwords::maxLength
           && std::all_of(word.cbegin(), word.cend(), [](QChar c) {
                  return c.isPrint() && !c.isSpace() && c != QChar::ReplacementCharacter;
              });
}

bool hasWord(EnchantDict* dictionary, const QString& word)
{
    const QByteArray bytes = word.toUtf8();
    return enchant_dict_check(dictionary, bytes.constData(), bytes.size()) <= 0; // below 0: cannot tell
}

QStringList suggestionsOf(EnchantDict* dictionary, const QString& word)
{
    const QByteArray bytes = word.toUtf8();
    size_t count = 0;
    char** list = enchant_dict_suggest(dictionary, bytes.constData(), bytes.size(), &count);
    QStringList found;
    for (size_t i = 0; i < count; ++i)
        found.append(QString::fromUtf8(list[i]));
    if (list)
        enchant_dict_free_string_list(dictionary, list);
    return found;
}

/// Enchant loads damaged dictionaries without an error; they then hold no word. One that holds words has, or
/// can suggest something for, a day of the week.
bool holdsWords(EnchantDict* dictionary, const QString& code)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::C) // days unknown
        return true;
    QStringList days;
    for (int day = 1; day <= 7; ++day)
        days.append(locale.standaloneDayName(day));
    return std::any_of(days.cbegin(), days.cend(),
                       [dictionary](const QString& day) { return hasWord(dictionary, day); })
           || std::any_of(days.cbegin(), days.cend(), [dictionary](const QString& day) {
                  return !suggestionsOf(dictionary, day).isEmpty();
              });
}

/// Enchant upper-cases what follows the language ("sr_Latn_RS" is sought as "sr_LATN_RS"), and would load
/// another of that language.
bool canBeRequested(const QString& code, const QStringList& codes)
{
    const QString language = code.section(QLatin1Char('_'), 0, 0);
    const QString rest = code.mid(language.size());
    return rest == rest.toUpper() || std::none_of(codes.cbegin(), codes.cend(), [&](const QString& each) {
               return each != code && each.section(QLatin1Char('_'), 0, 0) == language;
           });
}

} // namespace

void Speller::BrokerFree::operator()(EnchantBroker* broker) const
{
    enchant_broker_free(broker);
}

Speller::Speller() = default;

Speller::~Speller()
{
    clearLanguage();
    setOwnWords({});
}

EnchantBroker* Speller::broker()
{
    if (!m_broker)
        m_broker.reset(enchant_broker_init());
    return m_broker.get();
}

QStringList Speller::languages()
{
    QStringList all;
    enchant_broker_list_dicts(
        broker(),
        [](const char* code, const char*, const char*, const char*, void* list) {
            static_cast<QStringList*>(list)->append(QString::fromUtf8(code));
        },
        &all);
    QStringList usable;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(usable),
                 [&all](const QString& code) { return canBeRequested(code, all); });
    usable.sort();
    return usable;
}

void Speller::setOwnWords(const QString& path)
{
    if (path == m_ownPath)
        return;
    if (m_ownWords)
        enchant_broker_free_dict(broker(), std::exchange(m_ownWords, nullptr));
    m_ownPath = path;
    if (!path.isEmpty() && QFileInfo::exists(path))
        std::ignore = openOwnWords(); // add() says what is wrong with the file
}

Result<void> Speller::openOwnWords()
{
    if (!QFileInfo::exists(m_ownPath))
        atomicfile::makeFolder(QFileInfo(m_ownPath).absolutePath());
    else if (const auto bytes = atomicfile::read(m_ownPath, maxOwnBytes); !bytes)
        return bytes.error();
    if (!m_ownWords) // makes the file
        m_ownWords = enchant_broker_request_pwl_dict(broker(), m_ownPath.toUtf8().constData());
    if (!m_ownWords)
        return filefault::writing(m_ownPath);
    return {};
}

Result<void> Speller::setLanguage(const QString& code, const QStringList& alike)
{
    clearLanguage(); // before another one takes its room
    m_dictionary = enchant_broker_request_dict(broker(), code.toUtf8().constData());
    if (!m_dictionary || !holdsWords(m_dictionary, code)) {
        clearLanguage();
        return Error{
            Error::Category::File,
            QCoreApplication::translate("Lyrics", "The dictionary “%1” is damaged and cannot check spelling.")
                .arg(code),
            QCoreApplication::translate("Lyrics", "Install it again, or choose another language.")};
    }
    for (const QString& each : alike) {
        if (EnchantDict* other = enchant_broker_request_dict(broker(), each.toUtf8().constData()))
            m_alike.push_back(other);
    }
    m_code = code;
    m_script = spellingwords::scriptOf(code);
    return {};
}

void Speller::clearLanguage()
{
    if (m_dictionary)
        enchant_broker_free_dict(broker(), std::exchange(m_dictionary, nullptr));
    for (EnchantDict* each : std::exchange(m_alike, {}))
        enchant_broker_free_dict(broker(), each);
}

QVector<TextSpan> Speller::wrong(const QString& line) const
{
    QVector<TextSpan> found;
    if (!m_dictionary)
        return found;
    const auto words = spellingwords::split(line, m_script);
    for (const spellingwords::Word& word : words) {
        if (!isRight(word))
            found.append(word.span);
    }
    return found;
}

bool Speller::isRight(const spellingwords::Word& word) const
{
    for (const QString& form : word.forms) {
        if (isKnown(form))
            return true;
        const QString dropped = QStringLiteral("in'"); // "runnin'" is sung for "running"
        if (form.endsWith(dropped) && m_code.startsWith(QLatin1String("en"))
            && isKnown(form.chopped(1) + QLatin1Char('g')))
            return true;
    }
    return spellingwords::isStretched(word.forms.constLast());
}

bool Speller::isKnown(const QString& form) const
{
    return m_ignored.contains(form) || (m_ownWords && hasWord(m_ownWords, form))
           || hasWord(m_dictionary, form)
           || std::any_of(m_alike.cbegin(), m_alike.cend(),
                          [&form](EnchantDict* each) { return hasWord(each, form); });
}

QStringList Speller::suggestions(const QString& word) const
{
    if (!m_dictionary || !isOwnWord(word))
        return {};
    const QString plain = withStraightApostrophes(word);
    QStringList found = m_ownWords ? suggestionsOf(m_ownWords, plain) : QStringList();
    found += suggestionsOf(m_dictionary, plain);
    found.removeDuplicates();
    found = found.mid(0, maxSuggestions);
    if (word.contains(u'\u2019'))
        found.replaceInStrings(QStringLiteral("'"), QString(QChar(u'\u2019')));
    return found;
}

Result<void> Speller::add(const QString& word)
{
    const QString plain = withStraightApostrophes(word);
    if (!isOwnWord(plain) || (m_ownWords && hasWord(m_ownWords, plain)))
        return {};
    m_ignored.insert(plain);
    if (m_ownPath.isEmpty())
        return {};
    if (auto opened = openOwnWords(); !opened)
        return opened;
    const qint64 before = QFileInfo(m_ownPath).size();
    const QByteArray bytes = plain.toUtf8();
    enchant_dict_add(m_ownWords, bytes.constData(), bytes.size());
    if (QFileInfo(m_ownPath).size() < before + bytes.size())
        return filefault::writing(m_ownPath); // Enchant does not say
    return {};
}

} // namespace riffdesk
