#include "audio/decodeahead.h"

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

qint64 budgetPages(size_t sources)
{
    const qint64 share = DecodeAhead::budgetBytes / std::max<qint64>(1, qint64(sources));
    return std::max(share, DecodeAhead::smallestBudgetBytes) / Source::pageBytes;
}

void makeRoom(Source& source, const PlayOrder& order, qint64 budget)
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
        for (const std::shared_ptr<Source>& source : m_sources)
            source->cancel();
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

void DecodeAhead::setSources(Mixer::Sources sources)
{
    {
        const std::scoped_lock lock(m_mutex);
        for (const std::shared_ptr<Source>& source : m_sources) {
            if (std::find(sources.begin(), sources.end(), source) == sources.end())
                source->cancel();
        }
        m_sources = std::move(sources);
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

bool DecodeAhead::decodeOne(const Mixer::Sources& sources, const Mixer::Wants& wants)
{
    const qint64 budget = budgetPages(sources.size());
    Source* neediest = nullptr;
    qint64 neededPage = 0;
    qint64 neededRank = budget;
    for (const std::shared_ptr<Source>& source : sources) {
        if (source->cancelled())
            continue;
        const qint64 pages = source->pageCount();
        if (source->pagesHeld() >= pages)
            continue;
        const PlayOrder order(wants, pages);
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
    makeRoom(*neediest, PlayOrder(wants, neediest->pageCount()), budget);
    return true;
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
        lock.unlock();
        const bool more = decodeOne(sources, m_mixer->wants());
        sources.clear();
        m_mixer->takeRetired(); // closed here, where there is time for it
        lock.lock();
        m_awake = m_awake || more;
    }
}

} // namespace riffdesk
