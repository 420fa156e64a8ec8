#pragma once

#include "base/result.h"
#include "library/song.h"
#include "library/songcards.h"
#include "library/songquery.h"
#include "songtakes.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>
#include <optional>

namespace riffdesk {

class Database;
struct SongQueryCache;

/// Reads for a SongIndex, in its thread; each question is answered by one signal, or two for a query.
class SongIndexWorker : public QObject
{
    Q_OBJECT

public:
    static constexpr int firstSongs = 100;
    static constexpr int fewChanges = 300; ///< are tested; for more the query is asked anew

    explicit SongIndexWorker(QString databasePath);
    ~SongIndexWorker() override;

    /// Questions about older queries need no answer any more. From any thread.
    void setWanted(quint64 ticket) { m_wanted = ticket; }

    /// `together`: with cards of takes.
    void query(quint64 ticket, const SongQuery& query, bool together);
    /// The result when these songs have changed, from what it was, in order. `shown`: songs whose summaries
    /// are held.
    void update(quint64 ticket, const SongQuery& query, bool together, const SongNumbers& ordered,
                const QStringList& ids, const SongNumbers& shown);
    void summaries(const SongNumbers& songs);
    void ids(quint64 request, const SongNumbers& songs);
    void undecided(quint64 request, const SongNumbers& songs);
    /// Songs whose titles begin so, as titles are sorted; in no order.
    void titles(quint64 request, const QString& beginning);

Q_SIGNALS:
    void first(quint64 ticket, const riffdesk::FoundSongs& found,
               const QVector<riffdesk::SongSummary>& summaries);
    void whole(quint64 ticket, const riffdesk::FoundSongs& found);
    void updated(quint64 ticket, const riffdesk::FoundSongs& found,
                 const QVector<riffdesk::SongSummary>& summaries);
    void summariesRead(const QVector<riffdesk::SongSummary>& summaries);
    void idsRead(quint64 request, const QStringList& ids);
    void undecidedRead(quint64 request, const riffdesk::SongNumbers& songs);
    void titlesRead(quint64 request, const riffdesk::SongNumbers& songs);
    void failed(quint64 ticket, const riffdesk::Error& error);

private:
    Result<Database*> database();
    Result<void> answerQuery(quint64 ticket, const SongQuery& query, bool together);
    Result<void> answerUpdate(quint64 ticket, const SongQuery& query, bool together,
                              const SongNumbers& ordered, const QStringList& ids, const SongNumbers& shown);
    Result<FoundSongs> arranged(const SongQuery& query, bool together, SongNumbers songs);

    const QString m_databasePath;
    std::unique_ptr<Database> m_database; ///< made and closed in the thread
    const std::unique_ptr<SongQueryCache> m_cache;
    SongTakes m_takes;
    std::atomic<quint64> m_wanted = 0;
};

} // namespace riffdesk
