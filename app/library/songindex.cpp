#include "library/songindex.h"

#include "library/library.h"
#include "rowchanges.h"
#include "songindexworker.h"
#include "songrows.h"
#include "storage/database.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace riffdesk {

namespace {

constexpr int keptSummaries = 4000;
constexpr int blockBefore = 50; ///< rows whose summaries come along with one that is asked for
constexpr int blockAfter = 100;
constexpr int mostWanted = 200; ///< rows that are read for: of more, those that were asked for last
constexpr int fewIds = 300; ///< are read at once
constexpr qsizetype mostRanges = 200; ///< of rows that change one after the other; more are a reset

} // namespace

SongIndex::SongIndex(Library& library, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_summaries(keptSummaries)
{
    m_asking.setSingleShot(true);
    m_asking.setInterval(0);
    connect(&m_asking, &QTimer::timeout, this, &SongIndex::askForWanted);
    m_updating.setSingleShot(true); // several changes at once become one question
    m_updating.setInterval(0);
    connect(&m_updating, &QTimer::timeout, this, &SongIndex::update);
    connect(&library, &Library::songAdded, this, [this](const QString& id) { noteChanged({id}); });
    connect(&library, &Library::songsChanged, this, &SongIndex::noteChanged);
    connect(&library, &Library::songsRemoved, this, &SongIndex::noteChanged);
    connect(&library, &Library::songsRestored, this, &SongIndex::noteChanged);
}

SongIndex::~SongIndex()
{
    if (m_worker) {
        m_worker->setWanted(m_ticket + 1);
        m_thread.quit();
        m_thread.wait();
    }
}

void SongIndex::start()
{
    if (m_worker)
        return;
    m_worker = new SongIndexWorker(m_library.m_database.path());
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SongIndexWorker::first, this, &SongIndex::onFirst);
    connect(m_worker, &SongIndexWorker::whole, this, &SongIndex::onWhole);
    connect(m_worker, &SongIndexWorker::updated, this, &SongIndex::onUpdated);
    connect(m_worker, &SongIndexWorker::summariesRead, this, [this](const QVector<SongSummary>& summaries) {
        m_isReading = false;
        keep(summaries);
        tellChanged(summaries);
        if (!m_wanted.isEmpty())
            m_asking.start();
    });
    connect(m_worker, &SongIndexWorker::failed, this, &SongIndex::onFailed);
    connect(m_worker, &SongIndexWorker::idsRead, this, [this](quint64 request, const QStringList& ids) {
        if (const auto take = m_takers.take(request))
            take(ids);
    });
    connect(m_worker, &SongIndexWorker::undecidedRead, this,
            [this](quint64 request, const SongNumbers& songs) {
                if (const auto take = m_undecidedTakers.take(request))
                    take(songs);
            });
    connect(m_worker, &SongIndexWorker::titlesRead, this, [this](quint64 request, const SongNumbers& songs) {
        if (request == m_titleRequest)
            m_titleTaker(songs);
    });
    m_thread.setObjectName(QStringLiteral("song index"));
    m_thread.start();
}

void SongIndex::setQuery(const SongQuery& query)
{
    start();
    m_query = query;
    m_isAsked = true;
    m_isUpdating = false;
    m_changed.unite(std::exchange(m_updatingWith, {})); // the rows will be new, but not the summaries
    m_worker->setWanted(++m_ticket);
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, ticket = m_ticket, query, together = bringsTogether()] {
                                  worker->query(ticket, query, together);
                              });
}

void SongIndex::setTogether(bool together)
{
    if (std::exchange(m_isTogether, together) != together && m_ticket > 0)
        setQuery(m_query);
}

bool SongIndex::bringsTogether() const
{
    const bool isArranged = m_query.order() == SongQuery::Order::Playlist && !m_query.playlist().isEmpty();
    return m_isTogether && !isArranged && !m_query.isOfTrash();
}

int SongIndex::rowOf(SongNumber song) const
{
    if (!m_rowOfIsValid) {
        m_rowOfIsValid = true;
        m_rowOf.fill(-1);
        const auto set = [this](qsizetype number, int row) {
            if (number >= m_rowOf.size())
                m_rowOf.resize(std::max(number + 1, m_rowOf.size() * 3 / 2), -1);
            m_rowOf[number] = row;
        };
        int row = 0;
        for (int at = 0; at < int(m_firsts.isEmpty() ? 0 : m_found.songs.size()); ++at) {
            if (at >= m_firsts.value(row + 1, std::numeric_limits<int>::max()))
                ++row;
            set(m_found.songs.at(at), row);
        }
        for (int each = 0; each < int(m_firsts.isEmpty() ? m_rows.size() : 0); ++each)
            set(m_rows.at(each), each);
    }
    return m_rowOf.value(song, -1);
}

int SongIndex::songCount(int firstRow, int lastRow) const
{
    if (m_firsts.isEmpty())
        return lastRow - firstRow + 1;
    return m_firsts.value(lastRow + 1, songCount()) - m_firsts.value(firstRow);
}

SongNumbers SongIndex::songs(int firstRow, int lastRow) const
{
    return m_firsts.isEmpty() ? m_rows.mid(firstRow, lastRow - firstRow + 1)
                              : m_found.songs.mid(m_firsts.value(firstRow), songCount(firstRow, lastRow));
}

/// The card with that one of m_found.songs.
int SongIndex::cardAt(int song) const
{
    const QVector<SongCard>& cards = m_found.cards;
    const auto after = std::upper_bound(cards.cbegin(), cards.cend(), song,
                                        [](int at, const SongCard& card) { return at < card.first; });
    return int(after - cards.cbegin()) - 1;
}

SongIndex::Takes SongIndex::takes(int row) const
{
    if (m_firsts.isEmpty() || row < 0 || row >= m_firsts.size())
        return {};
    const int first = m_firsts.at(row);
    const int card = cardAt(first);
    if (card < 0)
        return {};
    const SongCard& held = m_found.cards.at(card);
    const int end = card + 1 < m_found.cards.size() ? m_found.cards.at(card + 1).first : songCount();
    return {held.takeOf, end - held.first, first - held.first, songCount(row, row) > 1};
}

void SongIndex::setUnfolded(SongNumber takeOf, bool unfolded)
{
    if (unfolded == m_unfolded.contains(takeOf))
        return;
    if (unfolded)
        m_unfolded.insert(takeOf);
    else
        m_unfolded.remove(takeOf);
    setFound(m_found);
    for (const SongCard& card : std::as_const(m_found.cards)) { // under several headings it may be several
        if (card.takeOf != takeOf)
            continue;
        const int row = rowOf(m_found.songs.at(card.first));
        Q_EMIT changed(row, row + (unfolded ? takes(row).count - 1 : 0));
    }
}

void SongIndex::reveal(SongNumber song)
{
    if (const Takes takes = this->takes(rowOf(song)); takes.isFolded)
        setUnfolded(takes.of, true);
}

/// What stands where now. `anew`: what stood there before does not count.
void SongIndex::setFound(const FoundSongs& found, bool anew)
{
    const FoundSongs kept = found; // may be m_found
    SongNumbers rows = kept.songs;
    QVector<int> firsts;
    if (!kept.cards.isEmpty()) {
        rows.clear();
        rows.reserve(kept.songs.size());
        firsts.reserve(kept.songs.size());
        for (qsizetype i = 0; i < kept.cards.size(); ++i) {
            const SongCard& card = kept.cards.at(i);
            const int end = i + 1 < kept.cards.size() ? kept.cards.at(i + 1).first : int(kept.songs.size());
            if (end - card.first == 1 || !m_unfolded.contains(card.takeOf)) {
                rows.append(card.face);
                firsts.append(card.first);
                continue;
            }
            for (int at = card.first; at < end; ++at) {
                rows.append(kept.songs.at(at));
                firsts.append(at);
            }
        }
    }
    const bool areFewer = kept.songs.size() < m_found.songs.size();
    m_firsts.clear(); // while rows come and go each is one song
    const QVector<RowChange> changes = anew ? QVector<RowChange>() : rowChanges(m_rows, rows);
    const bool isReset = anew || changes.size() > mostRanges;
    if (isReset)
        Q_EMIT aboutToReset();
    else
        apply(rows, changes);
    m_rows = rows;
    m_firsts = firsts;
    m_found = kept;
    m_rowOfIsValid = false;
    if (isReset) {
        m_groups.clear();
        Q_EMIT reset();
    }
    if (!anew)
        setGroups(); // come with the whole result
    if (areFewer && !m_firsts.isEmpty() && !isReset)
        Q_EMIT changed(0, size() - 1); // how many takes there are
}

int SongIndex::rowOf(const QString& id) const
{
    const QVector<int> rows = rowsOf({id});
    return rows.isEmpty() ? -1 : rows.first();
}

QVector<int> SongIndex::rowsOf(const QStringList& ids) const
{
    QVector<int> rows;
    const SongNumbers songs = songrows::numbers(m_library.m_database, ids).valueOr({});
    for (const SongNumber song : songs) {
        if (const int row = rowOf(song); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

const SongSummary* SongIndex::summary(int row) const
{
    if (row < 0 || row >= size())
        return nullptr;
    const SongSummary* known = m_summaries.object(m_rows.at(row));
    if (!known) {
        m_wanted.append(row);
        if (!m_asking.isActive())
            m_asking.start();
    }
    return known;
}

QVector<SongSummary> SongIndex::summaries(const SongNumbers& songs) const
{
    SongNumbers missing;
    for (const SongNumber song : songs) {
        if (!m_summaries.contains(song))
            missing.append(song);
    }
    QHash<SongNumber, SongSummary> read;
    const auto summaries = songrows::summaries(m_library.m_database, missing).valueOr({});
    for (const SongSummary& song : summaries)
        read.insert(song.number, song);
    QVector<SongSummary> found;
    for (const SongNumber song : songs) {
        if (const SongSummary* known = m_summaries.object(song))
            found.append(*known);
        else if (const auto each = read.constFind(song); each != read.cend())
            found.append(*each);
    }
    return found;
}

QString SongIndex::id(int row) const
{
    if (row < 0 || row >= size())
        return {};
    if (const SongSummary* known = m_summaries.object(m_rows.at(row)))
        return known->id;
    return songrows::ids(m_library.m_database, {m_rows.at(row)}).valueOr({}).value(0);
}

void SongIndex::withIds(const SongNumbers& songs, const std::function<void(const QStringList&)>& take)
{
    if (songs.size() <= fewIds) {
        take(songrows::ids(m_library.m_database, songs).valueOr({}));
        return;
    }
    start();
    m_takers.insert(++m_request, take);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, request = m_request, songs] { worker->ids(request, songs); });
}

void SongIndex::withUndecided(const SongNumbers& songs, const std::function<void(const SongNumbers&)>& take)
{
    if (songs.size() <= fewIds) {
        take(songrows::undecided(m_library.m_database, songs).valueOr({}));
        return;
    }
    start();
    m_undecidedTakers.insert(++m_request, take);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, request = m_request, songs] { worker->undecided(request, songs); });
}

void SongIndex::findTitle(const QString& beginning, int from, const std::function<void(int row)>& take)
{
    start();
    m_titleRequest = ++m_request;
    m_titleTaker = [this, from, take](const SongNumbers& songs) {
        const auto distance = [this, from](int row) {
            return row >= from ? row - from : row - from + size();
        };
        int nearest = -1;
        for (const SongNumber song : songs) {
            const int row = rowOf(song);
            if (row >= 0 && (nearest < 0 || distance(row) < distance(nearest)))
                nearest = row;
        }
        take(nearest);
    };
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, request = m_titleRequest, beginning] {
        worker->titles(request, beginning);
    });
}

void SongIndex::onFirst(quint64 ticket, const FoundSongs& found, const QVector<SongSummary>& summaries)
{
    if (ticket != m_ticket)
        return;
    keep(summaries);
    m_state = State::First;
    setFound(found, true);
    Q_EMIT loaded();
}

void SongIndex::onWhole(quint64 ticket, const FoundSongs& found)
{
    if (ticket != m_ticket)
        return;
    m_isAsked = false;
    m_state = State::Whole;
    setFound(found);
    if (!m_changed.isEmpty())
        m_updating.start();
    else
        Q_EMIT completed();
}

void SongIndex::onUpdated(quint64 ticket, const FoundSongs& found, const QVector<SongSummary>& summaries)
{
    if (ticket != m_ticket)
        return;
    m_isUpdating = false;
    m_updatingWith.clear();
    keep(summaries);
    setFound(found);
    tellChanged(summaries);
    if (!m_changed.isEmpty())
        m_updating.start();
    else
        Q_EMIT completed();
}

void SongIndex::tellChanged(const QVector<SongSummary>& summaries)
{
    QVector<int> rows;
    for (const SongSummary& song : summaries) {
        if (const int row = rowOf(song.number); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const int first = rows.at(i);
        while (i + 1 < rows.size() && rows.at(i + 1) <= rows.at(i) + 1)
            ++i;
        Q_EMIT changed(first, rows.at(i));
    }
}

void SongIndex::onFailed(quint64 ticket, const Error& error)
{
    if (ticket != m_ticket)
        return;
    m_isAsked = false;
    m_isUpdating = false;
    m_changed.unite(std::exchange(m_updatingWith, {})); // the rows do not follow them yet
    Q_EMIT failed(error);
}

/// Headings are known by songs, and told by rows.
void SongIndex::setGroups()
{
    if (m_groups.isEmpty() && m_found.groups.isEmpty())
        return;
    m_groups = m_found.groups;
    if (!m_firsts.isEmpty()) {
        for (SongGroup& group : m_groups)
            group.firstRow =
                int(std::lower_bound(m_firsts.cbegin(), m_firsts.cend(), group.firstRow) - m_firsts.cbegin());
    }
    Q_EMIT groupsChanged();
}

void SongIndex::apply(const SongNumbers& rows, const QVector<RowChange>& changes)
{
    for (const RowChange& change : changes) {
        const int last = change.row + change.count - 1;
        m_rowOfIsValid = false;
        if (change.isRemoval) {
            Q_EMIT aboutToRemove(change.row, last);
            m_rows.remove(change.row, change.count);
            m_rowOfIsValid = false;
            Q_EMIT removed();
        } else {
            Q_EMIT aboutToInsert(change.row, last);
            m_rows.insert(change.row, change.count, 0);
            std::copy_n(rows.cbegin() + change.row, change.count, m_rows.begin() + change.row);
            m_rowOfIsValid = false;
            Q_EMIT inserted();
        }
    }
}

void SongIndex::keep(const QVector<SongSummary>& summaries)
{
    for (const SongSummary& song : summaries)
        m_summaries.insert(song.number, new SongSummary(song));
}

void SongIndex::noteChanged(const QStringList& ids)
{
    if (m_ticket == 0)
        return; // nothing was asked for yet
    for (const QString& id : ids)
        m_changed.insert(id);
    if (!m_isAsked && !m_isUpdating && !m_updating.isActive())
        m_updating.start();
}

void SongIndex::update()
{
    if (m_isAsked || m_isUpdating || m_changed.isEmpty())
        return;
    if (m_state != State::Whole) { // the query has failed
        setQuery(m_query);
        return;
    }
    m_isUpdating = true;
    m_updatingWith = std::exchange(m_changed, {});
    const QStringList ids(m_updatingWith.cbegin(), m_updatingWith.cend());
    const QList<SongNumber> shown = m_summaries.keys();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, ticket = m_ticket, query = m_query,
                                         together = bringsTogether(), ordered = m_found.ordered, ids, shown] {
        worker->update(ticket, query, together, ordered, ids, shown);
    });
}

void SongIndex::askForWanted()
{
    if (m_isReading)
        return;
    QVector<int> rows = std::exchange(m_wanted, {});
    rows.remove(0, std::max<qsizetype>(0, rows.size() - mostWanted));
    std::sort(rows.begin(), rows.end());
    SongNumbers songs;
    int next = 0;
    for (const int wanted : std::as_const(rows)) {
        if (wanted < next)
            continue; // comes along with one before
        const int end = std::min(size(), wanted + blockAfter);
        for (next = std::max(next, wanted - blockBefore); next < end; ++next) {
            if (!m_summaries.contains(m_rows.at(next)))
                songs.append(m_rows.at(next));
        }
    }
    if (songs.isEmpty())
        return;
    m_isReading = true;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, songs] { worker->summaries(songs); });
}

} // namespace riffdesk
