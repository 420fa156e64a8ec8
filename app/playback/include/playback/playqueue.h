#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace riffdesk {

/// The songs that are played one after the other, and which of them is on. A plain value: knows ids, neither
/// sound nor library. An id is in it at most once.
class PlayQueue
{
public:
    enum class Repeat { Off, All, One };

    /// These songs from now on; `current` (added in front when it is not among them) is on. With shuffle the
    /// others are drawn in an order that `seed` fixes, the current one first.
    void set(const QStringList& ids, const QString& current, quint32 seed);
    /// As it was: the songs as given() and as ids(). False, and nothing is changed, when they are not the
    /// same songs, each once.
    bool set(const QStringList& given, const QStringList& order, const QString& current, bool shuffled);
    void append(const QStringList& ids); ///< at the end; those already in it are left where they are
    void playNext(const QStringList& ids); ///< right after the current one, in this order; moved if in it
    void remove(const QStringList& ids); ///< removing the current one leaves the queue between two songs
    void clear();

    [[nodiscard]] QString current() const; ///< empty: none
    bool setCurrent(const QString& id); ///< false: not in it
    /// What follows, in playing order. `byUser`: the Next button, which repeat-one does not hold back. Empty
    /// at the end.
    [[nodiscard]] QString next(bool byUser) const;
    [[nodiscard]] QString previous() const;
    [[nodiscard]] QStringList ids() const { return m_order; } ///< in playing order
    [[nodiscard]] QStringList given() const { return m_ids; } ///< in the order without shuffle
    [[nodiscard]] qsizetype size() const { return m_order.size(); }

    [[nodiscard]] bool shuffled() const { return m_shuffled; }
    /// Off: the order of set() and append() again, the current song stays on.
    void setShuffled(bool shuffled, quint32 seed);
    [[nodiscard]] Repeat repeat() const { return m_repeat; }
    void setRepeat(Repeat repeat) { m_repeat = repeat; }

private:
    void shuffle(quint32 seed);

    QStringList m_ids; ///< as given
    QStringList m_order; ///< as played
    qsizetype m_at = -1; ///< in m_order; -1: before the first
    bool m_between = false; ///< behind the song m_at, the current one was removed
    bool m_shuffled = false;
    Repeat m_repeat = Repeat::Off;
};

} // namespace riffdesk
