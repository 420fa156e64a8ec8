#pragma once

#include "api/endpoint.h"

#include <QRandomGenerator>
#include <QString>

#include <functional>
#include <optional>

namespace riffdesk {

class Catalogue;
class JobRows;
class Library;
class ProducerClient;

/// How patient the queue is. The defaults are for people; tests are in a hurry.
struct JobOptions
{
    int maxSubmits = 4; ///< requests on their way at once
    int pollYoungMs = 3'000; ///< first look-ups; grows to pollOldMs, with jitter
    int pollOldMs = 15'000;
    int retryBaseMs = 2'000; ///< first pause before a free request is tried again; doubles to a minute
    bool waitForNetwork = true; ///< false: a request that could not leave at all has failed at once
    int missingLookUps = 10; ///< a task the service does not know is believed lost after so many look-ups …
    int missingAfterMs = 120'000; ///< … over at least this time
    int historyTries = 3; ///< searches of the history before the user is asked
    int historyPauseMs = 5'000; ///< between them: a service may list late
    int maxFetches = 4; ///< jobs whose files are fetched at once
    int downloadTries =
        8; ///< before a file is called missing; a lost network does not count while it is waited for
    int coverTries = 3; ///< a song is whole without its cover
};

/// What the parts of the queue share. All references outlive them.
struct JobContext
{
    using EndpointOf = std::function<std::optional<Endpoint>(const QString& serviceId)>;

    JobRows& jobs;
    Library& library;
    ProducerClient& client;
    const Catalogue& catalogue;
    EndpointOf endpointOf;
    JobOptions options;
    QRandomGenerator random;
};

} // namespace riffdesk
