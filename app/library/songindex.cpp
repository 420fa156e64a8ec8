#include "library/songindex.h"

#include "library/library.h"
#include "songindexworker.h"
#include "songrows.h"
#include "storage/database.h"

#include <algorithm>
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
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, ticket = m_ticket, query] { worker->query(ticket, query); });
}

int SongIndex::rowOf(SongNumber song) const
{
    if (!m_rowsAreValid) {
        m_rowsAreValid = true;
        m_rows.fill(-1);
        for (qsizetype row = 0; row < m_songs.size(); ++row) {
            const qsizetype number = m_songs.at(row);
            if (number >= m_rows.size())
                m_rows.resize(std::max(number + 1, m_rows.size() * 3 / 2), -1);
            m_rows[number] = int(row);
        }
    }
    return m_rows.value(song, -1);
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
    return rows;
}

const SongSummary* SongIndex::summary(int row) const
{
    if (row < 0 || row >= size())
        return nullptr;
    const SongSummary* known = m_summaries.object(m_songs.at(row));
    if (!known) {
        m_wanted.append(row);
        if (!m_asking.isActive())
            m_asking.start();
    }
    return known;
}

QVector<SongSummary> SongIndex::summaries(const QVector<int>& rows) const
{
    SongNumbers missing;
    for (const int row : rows) {
        if (!m_summaries.contains(at(row)))
            missing.append(at(row));
    }
    QHash<SongNumber, SongSummary> read;
    const auto songs = songrows::summaries(m_library.m_database, missing).valueOr({});
    for (const SongSummary& song : songs)
        read.insert(song.number, song);
    QVector<SongSummary> found;
    for (const int row : rows) {
        if (const SongSummary* known = m_summaries.object(at(row)))
            found.append(*known);
        else if (const auto song = read.constFind(at(row)); song != read.cend())
            found.append(*song);
    }
    return found;
}

QString SongIndex::id(int row) const
{
    if (row < 0 || row >= size())
        return {};
    if (const SongSummary* known = m_summaries.object(m_songs.at(row)))
        return known->id;
    return songrows::ids(m_library.m_database, {m_songs.at(row)}).valueOr({}).value(0);
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

void SongIndex::onFirst(quint64 ticket, const SongNumbers& songs, const QVector<SongSummary>& summaries)
{
    if (ticket != m_ticket)
        return;
    keep(summaries);
    m_state = State::First;
    setRows(songs);
    Q_EMIT loaded();
}

void SongIndex::onWhole(quint64 ticket, const SongNumbers& songs, const QVector<SongGroup>& groups)
{
    if (ticket != m_ticket)
        return;
    m_isAsked = false;
    m_state = State::Whole;
    apply(songs, rowChanges(m_songs, songs));
    setGroups(groups);
    if (!m_changed.isEmpty())
        m_updating.start();
    else
        Q_EMIT completed();
}

void SongIndex::onUpdated(quint64 ticket, const SongNumbers& songs, const QVector<SongGroup>& groups,
                          const QVector<RowChange>& changes, const QVector<SongSummary>& summaries)
{
    if (ticket != m_ticket)
        return;
    m_isUpdating = false;
    m_updatingWith.clear();
    keep(summaries);
    apply(songs, changes);
    setGroups(groups);
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

void SongIndex::setRows(const SongNumbers& songs)
{
    Q_EMIT aboutToReset();
    m_songs = songs;
    m_groups.clear(); // come with the whole result
    m_rowsAreValid = false;
    Q_EMIT reset();
}

void SongIndex::setGroups(const QVector<SongGroup>& groups)
{
    if (m_groups.isEmpty() && groups.isEmpty())
        return;
    m_groups = groups;
    Q_EMIT groupsChanged();
}

void SongIndex::apply(const SongNumbers& songs, const QVector<RowChange>& changes)
{
    if (changes.size() > mostRanges) {
        setRows(songs);
        return;
    }
    for (const RowChange& change : changes) {
        const int last = change.row + change.count - 1;
        m_rowsAreValid = false;
        if (change.isRemoval) {
            Q_EMIT aboutToRemove(change.row, last);
            m_songs.remove(change.row, change.count);
            m_rowsAreValid = false;
            Q_EMIT removed();
        } else {
            Q_EMIT aboutToInsert(change.row, last);
            m_songs.insert(change.row, change.count, 0);
            std::copy_n(songs.cbegin() + change.row, change.count, m_songs.begin() + change.row);
            m_rowsAreValid = false;
            Q_EMIT inserted();
        }
    }
    m_songs = songs; // shares its memory with the worker's answer
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
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, ticket = m_ticket, query = m_query, rows = m_songs, ids,
                               shown] { worker->update(ticket, query, rows, ids, shown); });
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
            if (!m_summaries.contains(m_songs.at(next)))
                songs.append(m_songs.at(next));
        }
    }
    if (songs.isEmpty())
        return;
    m_isReading = true;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, songs] { worker->summaries(songs); });
}

} // namespace riffdesk
