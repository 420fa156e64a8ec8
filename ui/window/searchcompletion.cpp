#include "searchcompletion.h"

#include "api/catalogue.h"
#include "library/library.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace riffdesk {

namespace {

constexpr qsizetype fewestLetters = 2; ///< before filters are offered: one begins too many words
constexpr int mostOffers = 12;

/// Where the word before the cursor begins; blanks between quotes belong to it.
qsizetype beginOfWord(const QString& text, qsizetype cursor)
{
    qsizetype begin = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        if (text.at(i) == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (text.at(i).isSpace() && !isQuoted)
            begin = i + 1;
    }
    return begin;
}

} // namespace

QStringList SearchCompletion::names(SongQuery::Filter::Values values, const Library& library,
                                    const Catalogue& catalogue)
{
    using Values = SongQuery::Filter::Values;
    QStringList names;
    if (values == Values::Tags) {
        for (const SongTag& tag : library.tags())
            names << tag.name;
    } else if (values == Values::Playlists) {
        names = library.playlists();
    } else if (values == Values::Models) {
        names = catalogue.models();
    } else if (values == Values::Actions) {
        for (const Action& action : catalogue.actions())
            names << action.id;
    }
    return names;
}

SearchCompletion::SearchCompletion(QLineEdit& field, Names names)
    : QObject(&field)
    , m_field(field)
    , m_names(std::move(names))
    , m_filters(SongQuery::filters())
    , m_completer(new QCompleter(&m_words, this))
{
    m_completer->setWidget(&field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostOffers);
    m_completer->popup()->setObjectName(QStringLiteral("searchOffers"));
    m_completer->popup()->setItemDelegate(new RowDelegate(m_completer->popup()));
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &SearchCompletion::fillIn);
    connect(&field, &QLineEdit::textEdited, this, &SearchCompletion::offer);
}

QStringList SearchCompletion::offers(const QString& text, qsizetype cursor, qsizetype& from) const
{
    from = beginOfWord(text, cursor);
    QString word = text.mid(from, cursor - from);
    const QString sign = word.startsWith(QLatin1Char('-')) ? QStringLiteral("-") : QString();
    word.remove(0, sign.size());
    QStringList found;
    const qsizetype colon = word.indexOf(QLatin1Char(':'));
    for (const SongQuery::Filter& filter : m_filters) {
        if (colon < 0) {
            if (word.size() >= fewestLetters && filter.key.startsWith(word, Qt::CaseInsensitive))
                found << sign + filter.key + QLatin1Char(':');
            continue;
        }
        if (filter.key.compare(word.left(colon), Qt::CaseInsensitive) != 0)
            continue;
        QString begun = word.mid(colon + 1);
        if (begun.startsWith(QLatin1Char('"')))
            begun.remove(0, 1);
        const QStringList names =
            filter.values == SongQuery::Filter::Values::Listed ? filter.examples : m_names(filter.values);
        for (const QString& name : names) {
            if (!name.startsWith(begun, Qt::CaseInsensitive) || name.size() == begun.size())
                continue;
            SongQuery::Part part;
            part.kind = SongQuery::Part::Kind::Filter;
            part.excluded = !sign.isEmpty();
            part.key = filter.key;
            part.value = name;
            found << part.text();
        }
    }
    return found.mid(0, mostOffers);
}

void SearchCompletion::offer()
{
    qsizetype from = 0;
    const QStringList found = offers(m_field.text(), m_field.cursorPosition(), from);
    if (found.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_words.setStringList(found);
    m_completer->setCompletionPrefix({});
    m_completer->complete();
    m_completer->popup()->setCurrentIndex({}); // Return means the songs until one is chosen
}

void SearchCompletion::fillIn(const QString& word)
{
    const QString text = m_field.text();
    const qsizetype cursor = m_field.cursorPosition();
    const qsizetype from = beginOfWord(text, cursor);
    const bool isWhole = !word.endsWith(QLatin1Char(':'));
    const QString space = isWhole && cursor == text.size() ? QStringLiteral(" ") : QString();
    m_field.setText(text.left(from) + word + space + text.mid(cursor));
    m_field.setCursorPosition(static_cast<int>(from + word.size() + space.size()));
    if (!isWhole)
        offer();
}

} // namespace riffdesk
