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

class Database;
class Library;

/// The songs that a query finds, for what needs no rows: the playing queue and the command line. Asked in a
/// thread of its own, which is made with the first question, as its read-only connection is.
class SongSearch : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostIds = 100'000; ///< that play one after the other

    explicit SongSearch(const Library& library, QObject* parent = nullptr);
    /// The same by the path of its database, which is open for writing elsewhere.
    explicit SongSearch(QString databasePath, QObject* parent = nullptr);
    ~SongSearch() override;

    /// Asks for the ids of all songs that match, at most mostIds; the answer comes as idsAnswered() or
    /// failed(). Drops what is not answered yet.
    quint64 askIds(const SongQuery& query);

    /// The same on the calling thread, with a connection of the caller's; for the command line and tests.
    static Result<QStringList> ids(Database& database, const SongQuery& query,
                                   int limit = std::numeric_limits<int>::max());
    /// Of songs outside the trash whose ids begin so, those that came last first: quick also in large
    /// libraries.
    static Result<QStringList> newestIds(Database& database, const QString& begin, int limit);
    /// Songs outside the trash of any service but this one; imported ones are of none.
    static Result<int> countKept(Database& database, const QString& exceptService);

Q_SIGNALS:
    void idsAnswered(quint64 ticket, const QStringList& ids);
    void failed(quint64 ticket, const riffdesk::Error& error);

private:
    class Worker;
    QString m_databasePath;
    QThread m_thread;
    Worker* m_worker = nullptr; ///< lives in m_thread and goes with it
    quint64 m_ticket = 0; ///< of the newest question
};

} // namespace riffdesk
