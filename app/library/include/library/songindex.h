#pragma once

#include "base/result.h"
#include "library/song.h"
#include "library/songcards.h"
#include "library/songquery.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <functional>

namespace riffdesk {

class Library;
class SongIndexWorker;
struct RowChange;

/// The whole result of a query in order: a few bytes a song, and what lists show of the songs around those
/// that are asked for. Each song is a row, or, where takes are brought together, each card of takes is one
/// until it is unfolded. Follows the library by removing and inserting rows, so that a view keeps its place
/// and its selection. GUI thread; the database is read in a thread of its own, which begins with the first
/// query.
class SongIndex : public QObject
{
    Q_OBJECT

public:
    explicit SongIndex(Library& library, QObject* parent = nullptr); ///< the library outlives this
    ~SongIndex() override;

    /// Asks; loaded() and then completed(), or failed(), follow. The rows stay until then.
    void setQuery(const SongQuery& query);
    [[nodiscard]] const SongQuery& query() const { return m_query; }
    /// Whether takes of one press are brought together: not at first, and never in a playlist that is
    /// arranged by hand, or in the trash. Asks anew.
    void setTogether(bool together);
    [[nodiscard]] bool isTogether() const { return m_isTogether; }

    /// The first rows of a new query are there before the rest is.
    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] int songCount() const { return int(songs().size()); } ///< in all rows
    [[nodiscard]] bool isLoaded() const { return m_state != State::Nothing; } ///< an answer has come
    /// The rows are the whole result, with all that has happened in the library.
    [[nodiscard]] bool isUpToDate() const
    {
        return isWhole() && !m_isAsked && !m_isUpdating && m_changed.isEmpty();
    }
    [[nodiscard]] bool isWhole() const { return m_state == State::Whole; } ///< the rows are the whole result

    [[nodiscard]] const SongNumbers& songs() const ///< of all rows
    {
        return m_firsts.isEmpty() ? m_rows : m_found.songs;
    }
    [[nodiscard]] SongNumbers songs(int firstRow, int lastRow) const;
    [[nodiscard]] int songCount(int firstRow, int lastRow) const;
    /// Of the whole result, in their order; none unless the query groups. Of rows, with their songs counted.
    [[nodiscard]] const QVector<SongGroup>& groups() const { return m_groups; }
    /// The song of a row, of a folded card the one that is shown; 0 where there is no such row.
    [[nodiscard]] SongNumber at(int row) const { return m_rows.value(row); }
    [[nodiscard]] int rowOf(SongNumber song) const; ///< -1 where it is in none of the rows

    /// The card that a row is, or is one of; its takes count from 0.
    struct Takes
    {
        SongNumber of = 0; ///< as SongSummary::takeOf
        int count = 0; ///< less than 2: the song stands by itself
        int take = 0; ///< which of them the row is
        bool isFolded = false; ///< the row is all of them
    };
    [[nodiscard]] Takes takes(int row) const;
    void setUnfolded(SongNumber takeOf, bool unfolded); ///< stays so for later queries
    void reveal(SongNumber song); ///< unfolds the card that it is in
    [[nodiscard]] int rowOf(const QString& id) const;

    /// Null where it is not here yet: then it is asked for, and summariesLoaded() tells. Until the next
    /// event.
    [[nodiscard]] const SongSummary* summary(int row) const;
    [[nodiscard]] QString id(int row) const; ///< reads the database where it is not here
    /// Of a few dozen songs: read where they are not here.
    [[nodiscard]] QVector<SongSummary> summaries(const SongNumbers& songs) const;
    [[nodiscard]] QVector<int>
    rowsOf(const QStringList& ids) const; ///< rising, each once, without those that are not among them
    /// Ids of songs in their order, given once they are read; at once for a few hundred. What is gone is left
    /// out.
    void withIds(const SongNumbers& songs, const std::function<void(const QStringList&)>& take);
    /// Gives those of these songs that are neither kept nor rejected, the same way.
    void withUndecided(const SongNumbers& songs, const std::function<void(const SongNumbers&)>& take);
    /// Gives the next row from `from` on, round the end, whose title begins so: -1 where there is none. Only
    /// the newest question is answered.
    void findTitle(const QString& beginning, int from, const std::function<void(int row)>& take);

Q_SIGNALS:
    void aboutToReset();
    void reset();
    void aboutToRemove(int first, int last);
    void removed();
    void aboutToInsert(int first, int last);
    void inserted();
    void changed(int first, int last); ///< what is shown of these rows
    void loaded(); ///< the first rows of a query are there
    void groupsChanged(); ///< after the rows
    void completed(); ///< the rows are the whole result: of a new query, or after a change in the library
    void failed(const riffdesk::Error& error);

private:
    enum class State { Nothing, First, Whole };

    void start();
    void onFirst(quint64 ticket, const FoundSongs& found, const QVector<SongSummary>& summaries);
    void onWhole(quint64 ticket, const FoundSongs& found);
    void onUpdated(quint64 ticket, const FoundSongs& found, const QVector<SongSummary>& summaries);
    void setFound(const FoundSongs& found, bool anew = false);
    void setGroups();
    [[nodiscard]] bool bringsTogether() const;
    [[nodiscard]] int cardAt(int song) const;
    void tellChanged(const QVector<SongSummary>& summaries);
    void onFailed(quint64 ticket, const Error& error);
    void apply(const SongNumbers& rows, const QVector<RowChange>& changes);
    void keep(const QVector<SongSummary>& summaries);
    void noteChanged(const QStringList& ids);
    void update();
    void askForWanted();

    Library& m_library;
    QThread m_thread;
    SongIndexWorker* m_worker = nullptr; ///< lives in m_thread and goes with it
    SongQuery m_query;
    quint64 m_ticket = 0; ///< of the newest query
    State m_state = State::Nothing;
    bool m_isAsked = false; ///< the newest query is not answered yet
    FoundSongs m_found;
    bool m_isTogether = false;
    QSet<SongNumber> m_unfolded; ///< cards, by SongCard::takeOf
    SongNumbers m_rows; ///< the song of each
    QVector<int> m_firsts; ///< of each row, its first song; empty where each row is one song
    QVector<SongGroup> m_groups;
    mutable QVector<int> m_rowOf; ///< by number, -1 for none
    mutable bool m_rowOfIsValid = false;
    mutable QCache<SongNumber, SongSummary> m_summaries;
    mutable QVector<int> m_wanted; ///< rows whose summaries were asked for, the newest last
    bool m_isReading = false; ///< summaries
    mutable QTimer m_asking;
    QTimer m_updating;
    QSet<QString> m_updatingWith; ///< changed songs that a question is about
    bool m_isUpdating = false;
    quint64 m_request = 0; ///< for ids, undecided songs or titles, the last
    QHash<quint64, std::function<void(const QStringList&)>> m_takers; ///< of ids, by their request
    QHash<quint64, std::function<void(const SongNumbers&)>> m_undecidedTakers;
    quint64 m_titleRequest = 0; ///< the newest
    std::function<void(const SongNumbers&)> m_titleTaker;
    QSet<QString> m_changed; ///< songs that the rows do not follow yet
};

} // namespace riffdesk
