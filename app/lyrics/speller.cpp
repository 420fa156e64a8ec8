#include "lyrics/speller.h"

#include "storage/atomicfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr qint64 mostOwnBytes = qint64(1) << 20;
constexpr qsizetype mostRemembered = 20'000;

QString straight(const QString& word)
{
    QString plain = word;
    plain.replace(QChar(u'\u2019'), QLatin1String("'")).replace(QChar(u'\u02bc'), QLatin1String("'"));
    return plain.normalized(QString::NormalizationForm_C);
}

bool isOwnWord(const QString& word)
{
    return !word.isEmpty() && word.size() <= spellingwords::longest
           && std::all_of(word.cbegin(), word.cend(), [](QChar c) {
                  return c.isPrint() && !c.isSpace() && c != QChar::ReplacementCharacter;
              });
}

/// In order, each once. None where no file is.
Result<QStringList> ownWordsIn(const QString& path)
{
    if (!QFileInfo::exists(path))
        return QStringList();
    const Result<QByteArray> bytes = atomicfile::read(path, mostOwnBytes);
    if (!bytes)
        return bytes.error();
    QStringList words;
    const QStringList lines = QString::fromUtf8(*bytes).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (const QString word = straight(line.trimmed()); isOwnWord(word))
            words.append(word);
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words.mid(0, Speller::mostOwnWords);
}

QString uncapitalised(QString word)
{
    word[0] = word.at(0).toLower();
    return word;
}

} // namespace

void Speller::setOwnWords(const QString& path)
{
    if (path == m_ownPath)
        return;
    m_ownPath = path;
    m_own = ownWordsIn(path).valueOr({}); // what cannot be read is not written over, see add()
    m_ownSet = QSet<QString>(m_own.cbegin(), m_own.cend());
}

Result<void> Speller::setDictionary(const SpellingDictionary& dictionary)
{
    clearDictionary();
    auto engine = SpellingEngine::load(dictionary);
    if (!engine)
        return engine.error();
    m_engine = std::move(*engine);
    m_code = dictionary.code;
    m_script = spellingwords::scriptOf(dictionary.code);
    for (const QString& word : std::as_const(m_own))
        m_engine->add(word); // so that it is also suggested
    return {};
}

void Speller::clearDictionary()
{
    m_engine.reset(); // before another one takes its room
    m_known.clear();
}

QVector<TextSpan> Speller::wrong(const QString& line)
{
    QVector<TextSpan> found;
    if (!m_engine)
        return found;
    const auto words = spellingwords::of(line, m_script);
    for (const spellingwords::Word& word : words) {
        if (!isRight(word))
            found.append(word.span);
    }
    return found;
}

bool Speller::isRight(const spellingwords::Word& word)
{
    for (const QString& form : word.forms) {
        if (isKnown(form))
            return true;
        const QString dropped = QStringLiteral("in'"); // "runnin'" is sung for "running"
        if (form.endsWith(dropped) && m_code.startsWith(QLatin1String("en"))
            && isKnown(form.chopped(1) + QLatin1Char('g')))
            return true;
    }
    return spellingwords::isDrawnOut(word.forms.constLast());
}

bool Speller::isKnown(const QString& form)
{
    if (m_ignored.contains(form) || m_ownSet.contains(form) || m_ownSet.contains(uncapitalised(form)))
        return true;
    const auto remembered = m_known.constFind(form);
    if (remembered != m_known.cend())
        return *remembered;
    if (m_known.size() >= mostRemembered)
        m_known.clear();
    const bool known = m_engine->knows(form);
    m_known.insert(form, known);
    return known;
}

QStringList Speller::suggestions(const QString& word) const
{
    if (!m_engine || !isOwnWord(word))
        return {};
    QStringList found = m_engine->suggestions(straight(word), mostSuggestions);
    if (word.contains(u'\u2019')) {
        for (QString& each : found)
            each.replace(QLatin1Char('\''), QChar(u'\u2019'));
    }
    return found;
}

Result<void> Speller::add(const QString& word)
{
    const QString plain = straight(word);
    if (!isOwnWord(plain) || m_ownSet.contains(plain))
        return {};
    m_ownSet.insert(plain);
    m_own.append(plain);
    if (m_engine)
        m_engine->add(plain);
    if (m_ownPath.isEmpty())
        return {};
    Result<QStringList> kept = ownWordsIn(m_ownPath); // another window may have added some
    if (!kept)
        return kept.error();
    if (kept->size() >= mostOwnWords)
        return Error{
            Error::Category::Input,
            QCoreApplication::translate("Lyrics", "Your dictionary is full (%L1 words).").arg(mostOwnWords),
            QCoreApplication::translate("Lyrics", "The word is known until you quit.")};
    kept->append(plain);
    std::sort(kept->begin(), kept->end());
    return atomicfile::write(m_ownPath, kept->join(QLatin1Char('\n')).append(QLatin1Char('\n')).toUtf8());
}

} // namespace riffdesk
