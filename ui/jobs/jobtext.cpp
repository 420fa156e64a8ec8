#include "jobtext.h"

#include "api/catalogue.h"
#include "base/plaintext.h"
#include "ui/widgets/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace riffdesk::jobtext {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(JobText)
};

const Action* actionOf(const QString& id)
{
    static const Catalogue catalogue = Catalogue::builtIn();
    return catalogue.action(id);
}

Action::Yield yieldOf(const Job& job)
{
    const Action* const action = actionOf(job.action);
    return action ? action->yield : Action::Yield::Song;
}

QString readyText(const Job& job)
{
    switch (yieldOf(job)) {
    case Action::Yield::Stems:
        return Texts::tr("Its stems are ready.");
    case Action::Yield::Wav:
        return Texts::tr("Its lossless WAV is here.");
    case Action::Yield::Video:
        return Texts::tr("Its video is here.");
    case Action::Yield::Song:
        break;
    }
    return Texts::tr("Ready.");
}

QString actionLabel(const QString& id)
{
    if (const Action* action = actionOf(id))
        return Catalogue::translated(action->label);
    QString label = id; // an action of the user's own catalogue
    label.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!label.isEmpty())
        label[0] = label.at(0).toUpper();
    return label;
}

QString retrying(const Job& job, const QString& otherwise)
{
    return job.error ? Texts::tr("%1 Retrying automatically; nothing is lost.").arg(job.error->sentence())
                     : otherwise;
}

} // namespace

QString title(const Job& job)
{
    QString what = actionLabel(job.action);
    const QJsonValue start = job.request.value(QLatin1String("replace_section_start"));
    const QJsonValue end = job.request.value(QLatin1String("replace_section_end"));
    const QJsonValue from = job.request.value(QLatin1String("continue_at"));
    if (start.isDouble() && end.isDouble())
        what = Texts::tr("Replace %1–%2")
                   .arg(timetext::clock(start.toDouble()), timetext::clock(end.toDouble()));
    else if (from.isDouble())
        what = Texts::tr("Extend from %1").arg(timetext::clock(from.toDouble()));
    return job.title.isEmpty() ? what : QString(what % QStringLiteral(" · ") % plaintext::line(job.title));
}

bool canBeUndone(const Job& job, const QDateTime& now)
{
    return job.state == Job::State::Draft && job.sendAt.isValid() && job.sendAt > now;
}

bool makesFile(const Job& job)
{
    const Action* const action = actionOf(job.action);
    return action && action->makesFile();
}

bool isHeldBack(const Job& job)
{
    return job.state == Job::State::Draft && job.held && !job.sendAt.isValid();
}

QString status(const Job& job, const QDateTime& now)
{
    switch (job.state) {
    case Job::State::Draft:
        if (canBeUndone(job, now))
            return Texts::tr("Sent in %1 s; until then it can be undone.")
                .arg(QLocale().toString((now.msecsTo(job.sendAt) + 999) / 1000));
        if (isHeldBack(job))
            return Texts::tr("Not sent: Riffdesk ended before the time to undo it was over.");
        if (job.waits)
            return Texts::tr("Waiting until its service is connected: enter its token in Settings.");
        return retrying(job, Texts::tr("Waiting for its turn."));
    case Job::State::Submitting:
        return retrying(job, Texts::tr("Sending…"));
    case Job::State::Running:
        if (job.error)
            return retrying(job, {});
        if (makesFile(job))
            return Texts::tr("The service is making it. You can go on working; it is saved when done.");
        if (job.progress >= 0)
            return Texts::tr("Composing, %1 %. You can go on working; it is saved when done.")
                .arg(QLocale().toString(qBound(0, int(job.progress * 100), 100)));
        return Texts::tr("Composing. You can go on working; it is saved when done.");
    case Job::State::Fetching:
        if (job.waits)
            return Texts::tr("It is made. This network is metered: its file waits for another one.");
        return retrying(job, makesFile(job) ? Texts::tr("Saving the file…") : Texts::tr("Saving the audio…"));
    case Job::State::Done:
        return job.songIds.size() > 1
                   ? Texts::tr("%Ln songs are ready.", "at least two", static_cast<int>(job.songIds.size()))
                   : readyText(job);
    case Job::State::Cancelled:
        return Texts::tr("Cancelled.");
    case Job::State::Unknown:
        return job.searched ? Texts::tr(
                   "The service may have taken the request, and its history does not tell. If you "
                   "send it again and it did arrive, you pay twice.")
                            : Texts::tr("Looking for it in the service's history…");
    case Job::State::Unfetched:
        return Texts::tr("It is made, but its file could not be fetched.");
    case Job::State::Failed:
        return Texts::tr("It failed, and the service did not say why.");
    }
    return {};
}

QString steadyStatus(const Job& job, const QDateTime& now)
{
    if (canBeUndone(job, now))
        return Texts::tr("Sent in a few seconds; until then it can be undone.");
    Job uncounted = job;
    uncounted.progress = -1;
    return status(uncounted, now);
}

QString mishap(const Job& job)
{
    if (job.state == Job::State::Unfetched && job.error)
        return Texts::tr("%1 %2", "one sentence, then another").arg(status(job, {}), job.error->sentence());
    if (job.error)
        return job.error->sentence();
    return job.state == Job::State::Unknown ? Texts::tr("The connection broke after sending.")
                                            : status(job, {});
}

QString charge(const Job& job)
{
    if (job.state == Job::State::Unfetched)
        return Texts::tr("charged");
    if (!job.error)
        return {};
    return job.accepted() == ApiError::Accepted::No ? Texts::tr("not charged")
                                                    : Texts::tr("may have been charged");
}

QString retryLabel(const Job& job)
{
    return job.accepted() != ApiError::Accepted::No ? Texts::tr("Try again (pays again)")
                                                    : Texts::tr("Try again");
}

bool worthRetrying(const Job& job)
{
    if (!job.error)
        return true;
    switch (job.error->category) {
    case ApiError::Category::Moderation:
    case ApiError::Category::BadRequest:
        return false;
    default:
        return true;
    }
}

bool mayBeCharged(const Job& job)
{
    return job.state == Job::State::Submitting || job.state == Job::State::Running;
}

QDateTime startedAt(const Job& job)
{
    switch (job.state) {
    case Job::State::Submitting:
    case Job::State::Running:
    case Job::State::Fetching:
        return job.submittedAt.isValid() ? job.submittedAt : job.createdAt;
    default:
        return {};
    }
}

} // namespace riffdesk::jobtext
