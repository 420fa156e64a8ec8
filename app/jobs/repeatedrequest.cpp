#include "jobs/repeatedrequest.h"

#include "library/library.h"

namespace riffdesk {

namespace {

constexpr qint64 soonSeconds = 60;
const QString stemsAction = QStringLiteral("stems");

bool isSame(QJsonObject one, QJsonObject other)
{
    const QString seed = QStringLiteral("seed");
    const QString address = QStringLiteral("callback_url"); // where the answer goes says nothing of the song
    if (!one.contains(seed) || !other.contains(seed)) {
        one.remove(seed);
        other.remove(seed);
    }
    one.remove(address);
    other.remove(address);
    return one == other;
}

} // namespace

std::optional<RepeatedRequest> findRepeatedRequest(const QJsonObject& request, const QString& service,
                                                   const QVector<Job>& jobs, const Library& library,
                                                   const QDateTime& now)
{
    const QString source = request.value(QLatin1String("audio_id")).toString();
    const bool isStems = request.value(QLatin1String("action")).toString() == stemsAction;
    const std::optional<Song> song = isStems ? library.song(songIdOf(service, source)) : std::nullopt;
    if (song && song->hasStems)
        return RepeatedRequest{RepeatedRequest::Kind::SecondStems, 0};
    for (const Job& job : jobs) {
        if (job.service != service || job.state == Job::State::Failed || job.state == Job::State::Cancelled)
            continue;
        const bool isOnItsWay = job.state != Job::State::Done;
        if (isStems && isOnItsWay && job.action == stemsAction
            && job.request.value(QLatin1String("audio_id")).toString() == source)
            return RepeatedRequest{RepeatedRequest::Kind::SecondStems, 0};
        const qint64 ago = job.createdAt.secsTo(now);
        if (ago >= 0 && ago < soonSeconds && isSame(job.request, request))
            return RepeatedRequest{RepeatedRequest::Kind::SameRequest, ago};
    }
    return std::nullopt;
}

} // namespace riffdesk
