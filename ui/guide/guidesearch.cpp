#include "guidesearch.h"

#include "ui/guide/guide.h"

#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr qsizetype before = 12; // characters of a snippet ahead of the word
constexpr qsizetype snippetLength = 110;

QString plain(const QString& markdown)
{
    static const QRegularExpression part(QStringLiteral(" *\\{#[\\w-]+\\}"));
    QTextDocument document;
    document.setMarkdown(QString(markdown).remove(part));
    return document.toPlainText().remove(QChar::ObjectReplacementCharacter).simplified();
}

bool hasAll(const QString& text, const QStringList& words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString snippet(const QString& text, const QStringList& words)
{
    qsizetype first = -1;
    for (const QString& word : words) {
        const qsizetype place = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (place >= 0 && (first < 0 || place < first))
            first = place;
    }
    qsizetype from = std::max<qsizetype>(0, first - before);
    if (from > 0) // with a whole word
        from = text.indexOf(QLatin1Char(' '), from) + 1;
    QString cut = text.mid(from, snippetLength);
    if (from > 0)
        cut.prepend(QChar(0x2026));
    return cut;
}

} // namespace

GuideSearch::GuideSearch(const Guide& guide) : m_guide(guide) { }

QStringList GuideSearch::words(const QString& query)
{
    return query.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QVector<GuideHit> GuideSearch::find(const QString& query)
{
    const QStringList wanted = words(query);
    if (wanted.isEmpty())
        return {};
    QVector<GuideHit> inTitle;
    QVector<GuideHit> others;
    for (const GuidePage& page : m_guide.pages()) {
        QString& text = m_texts[page.id];
        if (text.isEmpty())
            text = plain(m_guide.text(page.id));
        const QString keywords = page.keywords.join(QLatin1Char(' '));
        if (hasAll(page.title + QLatin1Char(' ') + keywords + QLatin1Char(' ') + text, wanted))
            (hasAll(page.title, wanted) ? inTitle : others).append({page.id, snippet(text, wanted)});
    }
    return inTitle + others;
}

} // namespace riffdesk
