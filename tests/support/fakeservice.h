#pragma once

#include "api/endpoint.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>
#include <memory>

namespace riffdesk::test {

/// A Producer service that does what the test says: real HTTP on 127.0.0.1 in threads of its own, tasks,
/// history and media (with ranges), and a count of every request that costs. Every method may be called from
/// the test's thread.
class FakeService
{
public:
    /// What one /producer/audios, wav or videos does. Taken means: it counts, and there is a task.
    enum class Submit {
        Task, ///< taken; answers with the task's id at once
        Full, ///< taken; ignores `async` and answers completely
        FullWithoutTask, ///< the same, telling no task id
        Hold, ///< taken; the answer (a task id) comes with releaseSubmits()
        Drop, ///< taken; the connection is cut in the middle of the answer
        DropUntaken, ///< the connection is cut and nothing was taken
    };

    FakeService();
    ~FakeService();
    FakeService(const FakeService&) = delete;
    FakeService& operator=(const FakeService&) = delete;

    void stop(); ///< requests get no answer any more
    void restart(); ///< on another port, with the same tasks
    [[nodiscard]] Endpoint endpoint() const; ///< id "fake"

    // The script of the submits: taken one after the other, then Task for ever.
    void nextSubmit(Submit kind, int times = 1);
    void nextSubmitAnswer(int status, const QByteArray& body, const QByteArray& retryAfter = {});
    void releaseSubmits();

    // Tasks.
    void setLooksUntilDone(int looks); ///< answered as running so often before it is done; default 1
    void setTasksFrozen(bool frozen); ///< running for ever
    void setTaskError(const QByteArray& code); ///< tasks end in this error; empty: in a song
    void setTasksForgotten(bool forgotten); ///< look-ups find nothing
    void setBadTask(int number); ///< an answer that holds the n-th task (from 1) cannot be read; 0 for none
    void nextLookUpAnswer(int status, const QByteArray& body, const QByteArray& retryAfter = {});
    void setHistoryStatus(int status); ///< 200: answers with the history (the default)
    void setHistoryEmpty(bool empty);
    void setClockAhead(int seconds); ///< of this machine's; its answers tell the time
    /// Puts a task into the history that was not submitted by this program. Returns its id.
    QString addForeignTask(const QJsonObject& request, double secondsAgo,
                           const QString& type = QStringLiteral("audios"));
    void setSongsPerTask(int count);
    void setEqualIds(bool equal); ///< the songs of all tasks go by one id

    // Media.
    void expireMedia(); ///< addresses told so far answer 410; look-ups tell fresh ones
    void setMediaStatus(int status); ///< 200: as usual
    void setCoverStatus(int status);
    void setCover(const QByteArray& picture); ///< of every song; by default none that can be decoded
    void setFiles(const QByteArray& wav, const QByteArray& video); ///< that every song has, when asked for
    /// Serves what this makes of each audio or zip file; `n` counts those requests from 0. In its thread.
    using MediaChange = std::function<QByteArray(const QByteArray& whole, int n)>;
    void setMediaChange(const MediaChange& change);
    void setToldSeconds(double seconds); ///< the length of a song by its reply; default 61.5, which is true
    void setMediaFrozen(bool frozen); ///< half of the file comes, then the connection is cut

    [[nodiscard]] int paid() const; ///< accepted requests that cost
    [[nodiscard]] int submits() const; ///< requests that cost, of any outcome
    [[nodiscard]] int mostSubmitsAtOnce() const;
    [[nodiscard]] QStringList prompts() const; ///< of the submits, in their order
    [[nodiscard]] QVector<QByteArray> bodies() const; ///< of the submits, as they came over the wire
    [[nodiscard]] QVector<int> lookUps() const; ///< how many ids each look-up asked for
    [[nodiscard]] int mostLookUpsAtOnce() const;
    [[nodiscard]] int historyCalls() const;
    [[nodiscard]] int mediaRequests() const;
    [[nodiscard]] int resumedMedia() const; ///< requests for a later part of a file
    [[nodiscard]] bool mediaSawToken() const;
    [[nodiscard]] QStringList taskIds() const;
    [[nodiscard]] static QByteArray audioOf(const QString& songId); ///< the bytes it serves for a song

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk::test
