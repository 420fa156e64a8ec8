#include "decodeahead.h"

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {

/// In which order the pages of a source are needed: from the playhead on, round the loop or the song.
class PlayOrder
{
public:
    PlayOrder(const Mixer::Wants& wants, qint64 pages)
        : m_count(std::max<qint64>(1, pages))
        , m_here(pageOf(wants.frame))
    {
        if (wants.loop) {
            const qint64 first = pageOf(wants.loop->first);
            const qint64 last = pageOf(wants.loop->second - 1);
            if (first <= m_here && m_here <= last) {
                m_first = first;
                m_last = last;
                return;
            }
        }
        m_last = m_count - 1;
    }

    /// 0 is needed first.
    [[nodiscard]] qint64 rank(qint64 page) const
    {
        if (page >= m_here && page <= m_last)
            return page - m_here;
        if (page >= m_first && page < m_here)
            return m_last - m_here + 1 + page - m_first;
        if (page > m_last)
            return page - m_first;
        return m_count - m_first + page;
    }

private:
    [[nodiscard]] qint64 pageOf(qint64 frame) const
    {
        return std::clamp<qint64>(frame / Source::pageFrames, 0, m_count - 1);
    }

    qint64 m_count;
    qint64 m_here;
    qint64 m_first = 0;
    qint64 m_last = 0;
};

qint64 budgetPages(qint64 bytes, qint64 least, size_t sources)
{
    return std::max(bytes / std::max<qint64>(1, qint64(sources)), least) / Source::pageBytes;
}

void evictPages(Source& source, const PlayOrder& order, qint64 budget)
{
    if (source.pagesHeld() <= budget)
        return;
    std::vector<qint64> held = source.heldPages();
    std::sort(held.begin(), held.end(), [&](qint64 a, qint64 b) { return order.rank(a) < order.rank(b); });
    std::for_each(held.begin() + budget, held.end(), [&](qint64 page) { source.drop(page); });
}

} // namespace

DecodeAhead::~DecodeAhead()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = true;
        for (const Mixer::Sources* const list : {&m_sources, &m_next}) {
            for (const std::shared_ptr<Source>& source : *list)
                source->cancel();
        }
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void DecodeAhead::start(Mixer& mixer)
{
    m_mixer = &mixer;
    m_thread = std::thread([this] { run(); });
}

void DecodeAhead::setSources(Mixer::Sources sources, Mixer::Sources next, quint32 nextSong)
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto leave = [&](const Mixer::Sources& old) {
            for (const std::shared_ptr<Source>& source : old) {
                if (std::find(sources.begin(), sources.end(), source) == sources.end()
                    && std::find(next.begin(), next.end(), source) == next.end())
                    source->cancel();
            }
        };
        leave(m_sources);
        leave(m_next);
        m_sources = std::move(sources);
        m_next = std::move(next);
        m_nextSong = nextSong;
        m_awake = true;
    }
    m_changed.notify_one();
}

void DecodeAhead::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_awake = true;
    }
    m_changed.notify_one();
}

bool DecodeAhead::decodeOne(const Mixer::Sources& sources, const Mixer::Wants& wants,
                            const Mixer::Sources& next, quint32 nextSong)
{
    if (nextSong != 0 && wants.song == nextSong)
        return decodeOne(next, wants, sources); // though it is not heard yet
    const auto decodeFirst = [](const Mixer::Sources& of, const Mixer::Wants& from, qint64 budget) {
        Source* neediest = nullptr;
        qint64 neededPage = 0;
        qint64 neededRank = budget;
        for (const std::shared_ptr<Source>& source : of) {
            const qint64 pages = source->pageCount();
            const PlayOrder order(from, pages);
            evictPages(*source, order, budget);
            if (source->cancelled() || source->failed() || source->pagesHeld() >= pages)
                continue;
            for (qint64 page = 0; page < pages; ++page) {
                const qint64 rank = order.rank(page);
                if (rank < neededRank && !source->has(page)) {
                    neediest = source.get();
                    neededPage = page;
                    neededRank = rank;
                }
            }
        }
        if (!neediest)
            return false;
        neediest->decode(neededPage);
        evictPages(*neediest, PlayOrder(from, neediest->pageCount()), budget);
        return true;
    };
    return decodeFirst(sources, wants, budgetPages(budgetBytes, smallestBudgetBytes, sources.size()))
           || decodeFirst(next, {}, budgetPages(nextBudgetBytes, 2 * Source::pageBytes, next.size()));
}

void DecodeAhead::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_stop || m_awake; });
        if (m_stop)
            return;
        m_awake = false;
        Mixer::Sources sources = m_sources;
        Mixer::Sources next = m_next;
        const quint32 nextSong = m_nextSong;
        lock.unlock();
        const bool more = decodeOne(sources, m_mixer->wants(), next, nextSong);
        sources.clear();
        next.clear();
        m_mixer->takeRetired(); // closed here, where there is time for it
        lock.lock();
        m_awake = m_awake || more;
    }
}

} // namespace riffdesk
