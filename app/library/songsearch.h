#pragma once

#include "base/result.h"
#include "library/song.h"

#include <QObject>
#include <QVector>

#include <memory>

namespace riffdesk {

/// What the library shows.
struct SongQuery
{
    enum class Order { Newest, Oldest, Title, Longest, Rating };
    QString words; ///< as typed; each word matches the beginning of a word in title, lyrics, prompt, style, model
    Order order = Order::Newest;
    bool trash = false;
    friend bool operator==(const SongQuery&, const SongQuery&) = default;
};

/// Looks songs up in a thread of its own, so that typing never waits. A newer question drops the older one.
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

    /// `databasePath` is the path of a database that is open for writing elsewhere.
    explicit SongSearch(QString databasePath, QObject* parent = nullptr);
    ~SongSearch() override;

    /// Asks for songs from `offset`; the answer comes as answered() or failed(). Returns the ticket.
    quint64 ask(const SongQuery& query, int offset = 0, int limit = pageSize);

    /// The same on the calling thread, with a connection of the caller's; for the command line and tests.
    static Result<Page> run(class Database& database, const SongQuery& query, int offset, int limit);

Q_SIGNALS:
    void answered(const riffdesk::SongSearch::Page& page);
    void failed(quint64 ticket, const riffdesk::Error& error);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
    quint64 m_ticket = 0;
};

} // namespace riffdesk
