#pragma once

#include "delivery.h"
#include "fetcher.h"
#include "jobrows.h"
#include "jobs/jobqueue.h"
#include "library/library.h"
#include "losttasks.h"
#include "poller.h"
#include "reconciler.h"
#include "submitter.h"

#include <QSet>
#include <QTimer>

namespace riffdesk {

class JobQueue::Private
{
public:
    Private(JobQueue& queue, Database& database, Library& songs, ProducerClient& client,
            const Catalogue& catalogue, EndpointOf endpointOf)
        : q(queue)
        , rows(database)
        , library(songs)
        , context{rows,
                  songs,
                  client,
                  catalogue,
                  std::move(endpointOf),
                  {},
                  QRandomGenerator::securelySeeded()}
        , submitter(context)
        , poller(context)
        , reconciler(context)
        , fetcher(context)
        , lostTasks(context, database)
        , loaded(rows.load())
    { }

    JobQueue& q;
    // Order matters: the workers go before what they work on.
    JobRows rows;
    Library& library;
    JobContext context;
    Submitter submitter;
    Poller poller;
    Reconciler reconciler;
    Fetcher fetcher;
    LostTasks lostTasks;
    QTimer poke; ///< whatever changes, the workers look again, from the event loop and once for many changes
    Result<void> loaded;
    bool wasIdle = true;

    QSet<QString>
        stranded; ///< jobs that an earlier run left on their way and whose rows cannot be written yet
    QTimer strandTimer;
    int strandFailures = 0;

    void strand();
    [[nodiscard]] bool canGoOn(const Job& job) const;
    [[nodiscard]] QStringList missingSongs(const Job& job) const;
    void expectSongs(const QStringList& songIds);
    void markSongsMissing(const Job& job);
    Result<QStringList> add(const QString& serviceId, const QVector<SongRequest>& requests, int holdMs);
    Result<void> fetchAnew(const Song& song, const QString& action, const QJsonObject& request);
};

} // namespace riffdesk
