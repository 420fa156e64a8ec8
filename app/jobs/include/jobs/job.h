#pragma once

#include "api/apierror.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace riffdesk {

/// A task of the service's history that a job could have made.
struct JobCandidate
{
    QString taskId;
    QString action;
    QString title; ///< what it was asked for: title, prompt or first line
    QDateTime createdAt; ///< UTC, by the service's clock

    friend bool operator==(const JobCandidate&, const JobCandidate&) = default;
};

/// One thing asked of the service, from the press of Create to the song on disk. A plain record, the same as
/// its row.
struct Job
{
    enum class State {
        Draft, ///< written down, waits for its turn; nothing has left the machine
        Submitting, ///< the body of its one request is about to leave or on its way
        Running, ///< the service has it, under taskId
        Fetching, ///< done there; songs are in the library, files are coming
        Done,
        Failed,
        Cancelled,
        Unfetched, ///< made and charged, but not all of it could be fetched; it can be at any later time
        Unknown, ///< it may have been accepted and charged; nothing is sent again before the user decides
    };

    QString id; ///< a UUID of ours
    QString service; ///< Endpoint::id
    State state = State::Draft;
    QString action;
    int take = 0; ///< 1, 2, … of those asked for at once; 0: it is the only one
    QString press; ///< names the press of Create: the same for all jobs that were asked for at once
    QString title; ///< what to call it in lists before it has a song: title, prompt or first line
    QJsonObject request; ///< the body; no token, no async
    QString taskId;
    QString traceId;
    double progress = -1; ///< 0 … 1, -1 when not known
    QDateTime createdAt; ///< UTC
    QDateTime submittedAt; ///< UTC, when its request was about to leave
    QDateTime finishedAt; ///< UTC
    QDateTime sortAt; ///< order among waiting drafts
    bool held = false; ///< Draft only: not sent before sendAt or, without that, before the user says so
    QDateTime sendAt; ///< UTC; when a held draft goes by itself. Only of this run, not kept.
    /// Draft: until its service is connected. Fetching: until the network is not metered, or fetchAgain().
    /// Not kept.
    bool waits = false;
    int attempts = 0; ///< look-ups and downloads that failed in a row; never paid requests
    bool searched = false; ///< Unknown only: the history was asked and could not tell; the user must decide
    QVector<JobCandidate> candidates; ///< Unknown and searched only: the nearest tasks in time. Not kept.
    QStringList songIds; ///< ours; for stems and files of a song: the song they belong to
    QString fileUrl; ///< where stems, or the file of a song, can be fetched, as told last; else empty
    std::optional<ApiError> error; ///< the last one; set in Failed, Unfetched and Unknown, may be set while
                                   ///< retrying
    bool dismissed = false; ///< over and no longer shown

    [[nodiscard]] bool isOver() const
    {
        return state == State::Done || state == State::Failed || state == State::Cancelled
               || state == State::Unfetched;
    }
    /// Whether the service took the request, whatever became of it afterwards.
    [[nodiscard]] ApiError::Accepted accepted() const;
    friend bool operator==(const Job&, const Job&) = default;
};

[[nodiscard]] QString toString(Job::State state); ///< "draft", "submitting", …
[[nodiscard]] std::optional<Job::State> jobStateFromString(const QString& word);

} // namespace riffdesk

Q_DECLARE_METATYPE(riffdesk::Job)
