#include "rhymes.h"

#include "moods.h"
#include "randomstream.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace riffdesk {
namespace {

QJsonObject words()
{
    QFile file(QStringLiteral(":/practice/rhymes.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList texts(const QJsonValue& list)
{
    QStringList found;
    for (const QJsonValue& text : list.toArray())
        found.append(text.toString());
    return found;
}

QString capitalised(const QString& word)
{
    return word.isEmpty() ? word : QString(word.at(0).toUpper() + word.mid(1));
}

QString titleCase(const QString& text)
{
    static const QStringList small{QStringLiteral("a"),    QStringLiteral("an"),   QStringLiteral("the"),
                                   QStringLiteral("of"),   QStringLiteral("for"),  QStringLiteral("in"),
                                   QStringLiteral("on"),   QStringLiteral("at"),   QStringLiteral("to"),
                                   QStringLiteral("by"),   QStringLiteral("and"),  QStringLiteral("or"),
                                   QStringLiteral("with"), QStringLiteral("from"), QStringLiteral("but")};
    QStringList parts = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int i = 0; i < parts.size(); ++i) {
        QString& word = parts[i];
        if (i > 0 && i < parts.size() - 1 && small.contains(word.toLower()))
            word = word.toLower();
        else
            word = capitalised(word);
    }
    return parts.join(QLatin1Char(' '));
}

/// Verses in couplets, each couplet of one rhyme.
class Poet
{
public:
    Poet(const QString& prompt, std::uint64_t seed) : m_words(words()), m_random(mixedSeed(seed, 81))
    {
        const QStringList unsung = texts(m_words.value(QLatin1String("unsung")));
        const QStringList all = promptWords(prompt);
        for (const QString& word : all) {
            static const QRegularExpression digit(QStringLiteral("\\d"));
            if (!unsung.contains(word) && !word.contains(digit) && !m_topics.contains(word)
                && m_topics.size() < 8)
                m_topics.append(word);
        }
        if (m_topics.isEmpty())
            m_topics = texts(m_words.value(QLatin1String("topics")));
    }

    QStringList verse(int couplets, const char* kind)
    {
        QStringList out;
        const QStringList lines = texts(m_words.value(QLatin1String(kind)));
        const QJsonArray rhymes = m_words.value(QLatin1String("rhymes")).toArray();
        for (int couplet = 0; couplet < couplets; ++couplet) {
            const QStringList ends = texts(rhymes.at(m_random.below(static_cast<int>(rhymes.size()))));
            const int first = m_random.below(static_cast<int>(ends.size()));
            const int second = (first + 1 + m_random.below(static_cast<int>(ends.size()) - 1))
                               % static_cast<int>(ends.size());
            const int pattern = m_random.below(static_cast<int>(lines.size()));
            const int other = (pattern + 1 + m_random.below(static_cast<int>(lines.size()) - 1))
                              % static_cast<int>(lines.size());
            out << line(lines.at(pattern), ends.at(first)) << line(lines.at(other), ends.at(second));
        }
        return out;
    }

private:
    QString line(QString pattern, const QString& end)
    {
        const QString topic = m_topics.at(m_next++ % m_topics.size());
        pattern.replace(QLatin1String("{topic}"), topic);
        pattern.replace(QLatin1String("{Topic}"), capitalised(topic));
        pattern.replace(QLatin1String("{end}"), end);
        return pattern;
    }

    QJsonObject m_words;
    RandomStream m_random;
    QStringList m_topics;
    qsizetype m_next = 0;
};

} // namespace

QString titleFor(const QString& prompt, const QString& lyrics)
{
    QString text = prompt.simplified();
    text.remove(QRegularExpression(QStringLiteral("practice:(error|fail)=\\S*")));
    if (text.trimmed().isEmpty()) {
        const QStringList lines = lyrics.split(QLatin1Char('\n'));
        for (const QString& line : lines) {
            if (!line.trimmed().isEmpty() && !line.trimmed().startsWith(QLatin1Char('['))) {
                text = line.simplified();
                break;
            }
        }
    }
    // The first thought is enough of a name.
    text = text.section(QRegularExpression(QStringLiteral("[,.;:!?()\\n]")), 0, 0, QString::SectionSkipEmpty)
               .simplified();
    QStringList parts = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.size() > 7)
        parts = parts.mid(0, 6);
    static const QStringList dangling{QStringLiteral("a"),  QStringLiteral("an"),  QStringLiteral("the"),
                                      QStringLiteral("of"), QStringLiteral("for"), QStringLiteral("in"),
                                      QStringLiteral("on"), QStringLiteral("and"), QStringLiteral("with"),
                                      QStringLiteral("to")};
    while (parts.size() > 1 && dangling.contains(parts.last().toLower()))
        parts.removeLast();
    const QString title = titleCase(parts.join(QLatin1Char(' '))).left(80);
    return title.isEmpty() ? QStringLiteral("Practice Piece") : title;
}

QString writtenLyrics(const QString& prompt, std::uint64_t seed)
{
    Poet poet(prompt, seed);
    const QString first = poet.verse(2, "lines").join(QLatin1Char('\n'));
    const QString chorus = poet.verse(2, "hooks").join(QLatin1Char('\n'));
    const QString second = poet.verse(2, "lines").join(QLatin1Char('\n'));
    const QString bridge = poet.verse(1, "lines").join(QLatin1Char('\n'));
    return QStringLiteral("[Verse 1]\n%1\n\n[Chorus]\n%2\n\n[Verse "
                          "2]\n%3\n\n[Chorus]\n%2\n\n[Bridge]\n%4\n\n[Chorus]\n%2")
        .arg(first, chorus, second, bridge);
}

} // namespace riffdesk
