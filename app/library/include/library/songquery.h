#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace riffdesk {

/// What is looked for in the library and how it is ordered, read from what a person types:
///
/// - a word matches the beginning of a word in title, lyrics, prompt, style, model or notes, for a song
/// without
///   a prompt in its parent's words, and in the names of its tags; one that may be an id also the beginning
///   of the song's ids
/// - "a phrase" matches these words one after the other
/// - key:value is a filter, see filters()
/// - -word, -"a phrase" and -key:value leave out what they match
///
/// All of them must hold. Songs in the trash match only with is:trashed.
class SongQuery
{
public:
    enum class Order {
        Newest,
        Oldest,
        Title,
        TitleReversed,
        Longest,
        Shortest,
        Rating,
        LowestRated,
        LastPlayed,
        MostPlayed,
        Playlist, ///< as arranged by hand; Newest unless there is exactly one playlist: filter
    };

    /// What the songs of a result stand together by, each group in the order of the query.
    enum class Grouping { None, Day, Source, Playlist };

    struct Part
    {
        enum class Kind {
            Word,
            Phrase,
            OpenPhrase, ///< its closing quote is not typed yet: the last word is a beginning
            Filter,
        };
        Kind kind = Kind::Word;
        bool excluded = false;
        QString key; ///< of a filter
        QString value;

        [[nodiscard]] QString text() const; ///< as it is typed
        [[nodiscard]] bool is(const char* filter) const { return key == QLatin1String(filter); }
        friend bool operator==(const Part&, const Part&) = default;
    };

    /// What of the text was not understood; it is left out of the query.
    struct Problem
    {
        qsizetype from = 0;
        qsizetype length = 0;
        QString sentence; ///< says what is allowed

        friend bool operator==(const Problem&, const Problem&) = default;
    };

    /// A kind of filter, for help and completion.
    struct Filter
    {
        enum class Values { Listed, Tags, Playlists, Models, Actions, Songs };
        QString key;
        Values values = Values::Listed;
        QStringList examples; ///< Listed: what can follow, or how it looks
        QString sentence; ///< what it takes
    };
    [[nodiscard]] static QVector<Filter> filters();

    static constexpr qsizetype mostCharacters = 1000;
    static constexpr int mostWords = 16; ///< and phrases
    static constexpr int mostFilters = 16;

    SongQuery() = default; ///< all songs outside the trash
    explicit SongQuery(const QString& text, Order order = Order::Newest);

    [[nodiscard]] const QVector<Part>& parts() const { return m_parts; }
    [[nodiscard]] const QVector<Problem>& problems() const { return m_problems; }
    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); } ///< matches all outside the trash
    /// Text that reads as the same query, without problems.
    [[nodiscard]] QString text() const;
    [[nodiscard]] SongQuery without(const Part& part) const;

    [[nodiscard]] Order order() const { return m_order; }
    void setOrder(Order order) { m_order = order; }
    [[nodiscard]] SongQuery ordered(Order order) const;
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping) { m_grouping = grouping; }
    /// The name of the only playlist: filter, or empty.
    [[nodiscard]] QString playlist() const;
    [[nodiscard]] bool isOfTrash() const; ///< matches songs of the trash only

    /// Equal queries match the same songs in the same order; problems are no part of it.
    friend bool operator==(const SongQuery& a, const SongQuery& b)
    {
        return a.m_order == b.m_order && a.m_grouping == b.m_grouping && a.m_parts == b.m_parts;
    }

private:
    QVector<Part> m_parts;
    QVector<Problem> m_problems;
    Order m_order = Order::Newest;
    Grouping m_grouping = Grouping::None;
};

/// The names of orders on the command line.
[[nodiscard]] QStringList songOrderNames();
[[nodiscard]] std::optional<SongQuery::Order> songOrderFromString(const QString& name);

} // namespace riffdesk
