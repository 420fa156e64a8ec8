#pragma once

#include "base/result.h"
#include "library/song.h"
#include "library/songquery.h"

#include <QObject>
#include <QStringList>
#include <QThread>
#include <QVector>

#include <limits>

namespace riffdesk {

class Library;

/// Looks songs up in a thread of its own, so that typing never waits. A newer question drops older ones that
/// are not answered yet, but further pages of the same query stay: each view has a SongSearch of its own. The
/// thread and its read-only connection are made with the first question.
class SongSearch : public QObject
{
    Q_OBJECT

public:
    struct Page
    {
        quint64 ticket = 0; ///< of the question it answers
        int offset = 0;
        QVector<SongSummary> songs;
        int total = -1; ///< songs that match in all, told with offset 0, else -1
    };
    static constexpr int pageSize = 200;
    static constexpr int mostIds = 100'000;

    explicit SongSearch(const Library& library, QObject* parent = nullptr);
    /// The same by the path of its database, which is open for writing elsewhere.
    explicit SongSearch(QString databasePath, QObject* parent = nullptr);
    ~SongSearch() override;

    /// Asks for songs from `offset`; the answer comes as answered() or failed(), unless it is dropped for a
    /// newer question: another query, or the same from offset 0. Returns the ticket, counted up from 1.
    quint64 ask(const SongQuery& query, int offset = 0, int limit = pageSize);

    /// Asks for the ids of all songs that match, at most mostIds; the answer comes as idsAnswered() or
    /// failed(). Drops what is not answered yet.
    quint64 askIds(const SongQuery& query);

    /// The same on the calling thread, with a connection of the caller's; for the command line and tests.
    static Result<Page> run(class Database& database, const SongQuery& query, int offset, int limit);
    static Result<QStringList> ids(Database& database, const SongQuery& query,
                                   int limit = std::numeric_limits<int>::max());
    /// Songs outside the trash of any service but this one.
    static Result<int> countKept(Database& database, const QString& exceptService);

Q_SIGNALS:
    void answered(const riffdesk::SongSearch::Page& page);
    void idsAnswered(quint64 ticket, const QStringList& ids);
    void failed(quint64 ticket, const riffdesk::Error& error);

private:
    class Worker;
    quint64 put(const SongQuery& query, int offset, int limit, bool onlyIds);
    [[nodiscard]] bool isWanted(quint64 ticket) const { return ticket >= m_firstWanted; }

    QString m_databasePath;
    QThread m_thread;
    Worker* m_worker = nullptr; ///< lives in m_thread and goes with it
    SongQuery m_query; ///< of the newest question
    quint64 m_firstWanted = 1; ///< older tickets were dropped
    quint64 m_ticket = 0;
};

} // namespace riffdesk
