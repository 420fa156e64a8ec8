#include "playback/playqueue.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace riffdesk {

namespace {

/// Each id once, where it comes first; no empty ones. Queues may be long: a list that is all right already is
/// not copied.
QStringList distinct(const QStringList& ids)
{
    QSet<QStringView> seen{QStringView()};
    seen.reserve(ids.size() + 1);
    for (const QString& id : ids)
        seen.insert(id);
    if (seen.size() == ids.size() + 1)
        return ids;
    QStringList kept;
    seen = {QStringView()};
    for (const QString& id : ids) {
        const qsizetype before = seen.size();
        seen.insert(id);
        if (seen.size() > before)
            kept.append(id);
    }
    return kept;
}

QStringList without(const QStringList& ids, const QSet<QString>& left)
{
    QStringList kept;
    kept.reserve(ids.size());
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(kept),
                 [&](const QString& id) { return !left.contains(id); });
    return kept;
}

QSet<QString> setOf(const QStringList& ids)
{
    return {ids.begin(), ids.end()};
}

void insertAt(QStringList& ids, qsizetype at, const QStringList& more)
{
    QStringList whole = ids.mid(0, at);
    whole += more;
    whole += ids.mid(at);
    ids = whole;
}

/// Drawn by hand: what the standard's shuffle makes of a seed differs between libraries.
void draw(QStringList& ids, qsizetype first, quint32 seed)
{
    QRandomGenerator random(seed);
    for (qsizetype i = ids.size() - 1; i > first; --i)
        ids.swapItemsAt(i, first + qsizetype(random.bounded(qint64(i - first + 1))));
}

} // namespace

void PlayQueue::set(const QStringList& ids, const QString& current, quint32 seed)
{
    m_ids = distinct(ids);
    m_at = m_ids.indexOf(current);
    if (m_at < 0 && !current.isEmpty()) {
        m_ids.prepend(current);
        m_at = 0;
    }
    m_order = m_ids;
    m_between = false;
    if (m_shuffled)
        shuffle(seed);
}

bool PlayQueue::set(const QStringList& given, const QStringList& order, const QString& current, bool shuffled)
{
    if (given.size() != order.size() || distinct(given).size() != given.size()
        || setOf(given) != setOf(order))
        return false;
    m_ids = given;
    m_order = order;
    m_at = m_order.indexOf(current);
    m_between = false;
    m_shuffled = shuffled;
    return true;
}

void PlayQueue::append(const QStringList& ids)
{
    const QStringList fresh = without(distinct(ids), setOf(m_ids));
    m_ids += fresh;
    m_order += fresh;
}

void PlayQueue::playNext(const QStringList& ids)
{
    QStringList moved = distinct(ids);
    moved.removeAll(current());
    if (moved.isEmpty())
        return;
    const QSet<QString> leaving = setOf(moved);
    // Where we are is remembered by name while places shift; the song before a gap may itself be moved.
    QString anchor;
    for (qsizetype i = m_at; i >= 0 && anchor.isEmpty(); --i) {
        if (!leaving.contains(m_order.at(i)))
            anchor = m_order.at(i);
    }
    for (QStringList* list : {&m_ids, &m_order}) {
        *list = without(*list, leaving);
        insertAt(*list, list->indexOf(anchor) + 1, moved);
    }
    m_at = m_order.indexOf(anchor);
    m_between = m_between && m_at >= 0; // before the first song is no gap
}

void PlayQueue::remove(const QStringList& ids)
{
    if (ids.isEmpty())
        return;
    const QSet<QString> leaving = setOf(ids);
    const qsizetype upTo = m_at + 1;
    const auto gone = std::count_if(m_order.begin(), m_order.begin() + upTo,
                                    [&](const QString& id) { return leaving.contains(id); });
    m_between = m_between || leaving.contains(current());
    m_at -= gone;
    m_ids = without(m_ids, leaving);
    m_order = without(m_order, leaving);
    m_between = m_between && m_at >= 0;
}

void PlayQueue::clear()
{
    m_ids.clear();
    m_order.clear();
    m_at = -1;
    m_between = false;
}

QString PlayQueue::current() const
{
    return m_at < 0 || m_between ? QString() : m_order.at(m_at);
}

bool PlayQueue::setCurrent(const QString& id)
{
    // Mostly it is a neighbour: a walk along a long queue does not search it at every step.
    qsizetype at = -1;
    for (const qsizetype near : {m_at + 1, m_at, m_at - 1}) {
        if (at < 0 && near >= 0 && near < m_order.size() && m_order.at(near) == id)
            at = near;
    }
    if (at < 0)
        at = m_order.indexOf(id);
    if (at < 0)
        return false;
    m_at = at;
    m_between = false;
    return true;
}

QString PlayQueue::next(bool byUser) const
{
    if (m_repeat == Repeat::One && !byUser && !current().isEmpty())
        return current();
    if (m_at + 1 < m_order.size())
        return m_order.at(m_at + 1);
    return m_repeat == Repeat::All && !m_order.isEmpty() ? m_order.first() : QString();
}

QString PlayQueue::previous() const
{
    const qsizetype before = m_between ? m_at : m_at - 1;
    if (before >= 0)
        return m_order.at(before);
    return m_repeat == Repeat::All && !m_order.isEmpty() ? m_order.last() : QString();
}

void PlayQueue::setShuffled(bool shuffled, quint32 seed)
{
    if (m_shuffled == shuffled)
        return;
    m_shuffled = shuffled;
    if (shuffled) {
        shuffle(seed);
        return;
    }
    const QString here = m_at < 0 ? QString() : m_order.at(m_at);
    m_order = m_ids;
    m_at = m_order.indexOf(here);
}

void PlayQueue::shuffle(quint32 seed)
{
    const QString first = current();
    m_between = false;
    m_at = first.isEmpty() ? -1 : 0;
    if (!first.isEmpty())
        m_order.move(m_order.indexOf(first), 0);
    draw(m_order, m_at + 1, seed);
}

} // namespace riffdesk
