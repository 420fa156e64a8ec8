#include "library/songquery.h"

#include "songfilters.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {

constexpr QChar quote = u'"';

QString quoted(QString text)
{
    return quote + text.replace(quote, QLatin1String("\"\"")) + quote;
}

bool hasBlankOrQuote(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace() || c == quote; });
}

/// Reads a typed text from its beginning to its end.
class TypedText
{
public:
    explicit TypedText(QString text) : m_text(std::move(text)) { }

    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool isAt(QChar c) const { return !isAtEnd() && m_text.at(m_at) == c; }
    [[nodiscard]] QStringView rest() const { return QStringView(m_text).mid(m_at); }
    void skip(qsizetype count) { m_at += count; }
    void skipBlanks()
    {
        while (!isAtEnd() && m_text.at(m_at).isSpace())
            ++m_at;
    }
    QString word()
    {
        const qsizetype from = m_at;
        while (!isAtEnd() && !m_text.at(m_at).isSpace())
            ++m_at;
        return m_text.mid(from, m_at - from);
    }
    /// From behind the opening quote to behind the closing one; "" stands for a quote. `isClosed` tells
    /// whether there was one.
    QString quotedText(bool& isClosed)
    {
        QString text;
        isClosed = false;
        while (!isAtEnd() && !isClosed) {
            const QChar c = m_text.at(m_at++);
            if (c != quote)
                text += c;
            else if (isAt(quote))
                text += m_text.at(m_at++);
            else
                isClosed = true;
        }
        return text.simplified();
    }

private:
    QString m_text;
    qsizetype m_at = 0;
};

/// The filter that a text begins with, and behind which of its characters the colon stands.
const SongFilter* filterAt(QStringView text, qsizetype& behind)
{
    qsizetype colon = 0;
    while (colon < text.size() && text.at(colon).unicode() < 128 && text.at(colon).isLetter())
        ++colon;
    if (colon == 0 || colon >= text.size() || text.at(colon) != u':')
        return nullptr;
    behind = colon + 1;
    return songFilter(text.left(colon).toString().toLower());
}

QString sentenceOf(const SongFilter& filter)
{
    return QCoreApplication::translate("SongQuery", filter.sentence);
}

const std::pair<const char*, SongQuery::Order> orderNames[] = {
    {"newest", SongQuery::Order::Newest},    {"oldest", SongQuery::Order::Oldest},
    {"title", SongQuery::Order::Title},      {"rating", SongQuery::Order::Rating},
    {"length", SongQuery::Order::Longest},   {"played", SongQuery::Order::LastPlayed},
    {"plays", SongQuery::Order::MostPlayed},
};

} // namespace

QString SongQuery::Part::text() const
{
    QString text = excluded ? QStringLiteral("-") : QString();
    switch (kind) {
    case Kind::Word:
        return text + value;
    case Kind::Phrase:
        return text + quoted(value);
    case Kind::OpenPhrase:
        text += quoted(value);
        text.chop(1);
        return text;
    case Kind::Filter:
        return text + key + QLatin1Char(':') + (hasBlankOrQuote(value) ? quoted(value) : value);
    }
    return {};
}

QVector<SongQuery::Filter> SongQuery::filters()
{
    QVector<Filter> all;
    for (const SongFilter& filter : songFilters()) {
        QStringList examples;
        for (const char* example : filter.examples)
            examples.append(QLatin1String(example));
        all.append({filter.key, filter.values, examples, sentenceOf(filter)});
    }
    return all;
}

SongQuery::SongQuery(const QString& typed, Order order) : m_order(order)
{
    QString text = typed.left(mostCharacters);
    text.remove(QChar(u'\0'));
    TypedText reader(text);
    int words = 0;
    int filters = 0;
    qsizetype characters = 0; // of text(), which is to be read again
    const auto tooLong = [] {
        return QCoreApplication::translate("SongQuery", "A search takes %1 characters at most.")
            .arg(mostCharacters);
    };
    const auto refuse = [&](qsizetype from, const QString& sentence) {
        m_problems.append({from, reader.at() - from, sentence});
    };
    const auto add = [&](qsizetype from, Part part) {
        const bool isFilter = part.kind == Part::Kind::Filter;
        if (isFilter ? filters == mostFilters : words == mostWords) {
            refuse(from, isFilter
                             ? QCoreApplication::translate("SongQuery", "A search takes %1 filters at most.")
                                   .arg(mostFilters)
                             : QCoreApplication::translate("SongQuery", "A search takes %1 words at most.")
                                   .arg(mostWords));
            return;
        }
        characters += part.text().size() + 1;
        if (characters > mostCharacters + 1) {
            refuse(from, tooLong());
            return;
        }
        ++(isFilter ? filters : words);
        m_parts.append(std::move(part));
    };
    for (reader.skipBlanks(); !reader.isAtEnd(); reader.skipBlanks()) {
        const qsizetype from = reader.at();
        Part part;
        // A dash before what can be looked for; others are signs like any.
        if (reader.isAt(u'-') && reader.rest().size() > 1) {
            const QChar next = reader.rest().at(1);
            part.excluded = next == quote || next.isLetterOrNumber() || next.isSurrogate()
                            || next.category() == QChar::Symbol_Other;
        }
        reader.skip(part.excluded ? 1 : 0);
        bool isClosed = true;
        if (reader.isAt(quote)) {
            reader.skip(1);
            part.value = reader.quotedText(isClosed);
            part.kind = isClosed ? Part::Kind::Phrase : Part::Kind::OpenPhrase;
            if (!part.value.isEmpty())
                add(from, std::move(part));
            continue;
        }
        qsizetype behind = 0;
        const SongFilter* filter = filterAt(reader.rest(), behind);
        if (filter == nullptr) {
            part.value = reader.word();
            add(from, std::move(part));
            continue;
        }
        reader.skip(behind);
        const bool isQuoted = reader.isAt(quote);
        reader.skip(isQuoted ? 1 : 0);
        const QString value = (isQuoted ? reader.quotedText(isClosed) : reader.word()).trimmed();
        const std::optional<QString> understood = value.isEmpty() ? std::nullopt : filter->read(value);
        if (!understood) {
            refuse(from, sentenceOf(*filter));
            continue;
        }
        part.kind = Part::Kind::Filter;
        part.key = filter->key;
        part.value = *understood;
        add(from, std::move(part));
    }
    if (typed.size() > mostCharacters) {
        m_problems.append({mostCharacters, typed.size() - mostCharacters, tooLong()});
    }
}

QString SongQuery::text() const
{
    QStringList texts;
    for (const Part& part : m_parts)
        texts.append(part.text());
    return texts.join(QLatin1Char(' '));
}

SongQuery SongQuery::without(const Part& part) const
{
    SongQuery query = *this;
    query.m_problems.clear(); // their places are those of another text
    query.m_parts.removeOne(part);
    return query;
}

SongQuery SongQuery::ordered(Order order) const
{
    SongQuery query = *this;
    query.m_order = order;
    return query;
}

QString SongQuery::playlist() const
{
    QString name;
    for (const Part& part : m_parts) {
        if (!part.is("playlist") || part.excluded)
            continue;
        if (!name.isEmpty())
            return {};
        name = part.value;
    }
    return name;
}

bool SongQuery::isOfTrash() const
{
    return std::any_of(m_parts.cbegin(), m_parts.cend(), [](const Part& part) {
        return part.is("is") && part.value == QLatin1String("trashed") && !part.excluded;
    });
}

QStringList songOrderNames()
{
    QStringList names;
    for (const auto& [name, order] : orderNames)
        names.append(QLatin1String(name));
    return names;
}

std::optional<SongQuery::Order> songOrderFromString(const QString& name)
{
    for (const auto& [known, order] : orderNames) {
        if (name == QLatin1String(known))
            return order;
    }
    return std::nullopt;
}

} // namespace riffdesk
