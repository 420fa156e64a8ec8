#include "windowcreating.h"

#include "api/apierror.h"
#include "api/endpoint.h"
#include "form/preset.h"
#include "form/sweep.h"
#include "jobs/jobqueue.h"
#include "jobs/repeatedrequest.h"
#include "library/library.h"
#include "platform/settings.h"
#include "studio/studio.h"
#include "ui/create/createpanel.h"
#include "ui/widgets/windowshortcut.h"
#include "windowactions.h"

#include <QAction>

#include <algorithm>

namespace riffdesk {

namespace {
constexpr int recentRequests = 50; ///< for one that is the same
} // namespace

WindowCreating::WindowCreating(Studio& studio, CreatePanel& form, QObject* parent)
    : QObject(parent)
    , m_studio(studio)
    , m_form(form)
{
    connect(&form, &CreatePanel::createRequested, this, &WindowCreating::create);
    connect(&studio.jobs(), &JobQueue::jobChanged, this, &WindowCreating::dropSent);
    if (auto* add = form.findChild<QAction*>(QStringLiteral("addDraftAction")))
        followShortcut(&form, QStringLiteral("newSongAction"), add, [add](const QList<QKeySequence>& keys) {
            const QString key =
                keys.isEmpty() ? QString() : keys.constLast().toString(QKeySequence::NativeText);
            add->setToolTip(key.isEmpty() ? add->text()
                                          : WindowActions::tr("%1 (%2)", "what a button does (its shortcut)")
                                                .arg(add->text(), key));
        });
}

void WindowCreating::create(const SongRequest& request, int takes, bool sameSeed, const Sweep& sweep)
{
    const QString service = m_studio.serviceId();
    if (!m_studio.endpoint(service)) {
        m_form.showProblem(
            tr("This service is not connected. Enter your token in the settings, then create again."));
        Q_EMIT notConnected();
        return;
    }
    if (asksAgain(cellsOf(request, sweep), takes))
        return;
    const Result<QStringList> added =
        m_studio.jobs().addHeld(service, requestsOf(request, sweep, takes, sameSeed, m_studio.catalogue()),
                                1000 * m_studio.settings().sendDelay());
    if (!added) {
        m_form.showError(added.error());
        return;
    }
    m_asked = {}; // the answer was for these: the same once more is asked about again
    m_form.markSent();
    offerUndo(added.value());
}

/// Pressing Create once more for the same is the answer.
bool WindowCreating::asksAgain(const QVector<SongRequest>& cells, int takes)
{
    QVector<QJsonObject> bodies;
    for (const SongRequest& each : cells)
        bodies.append(each.toJson(m_studio.catalogue()));
    const Question question{whyAsk(bodies, takes), m_studio.serviceId(), bodies, takes};
    if (question.sentence.isEmpty() || question == m_asked)
        return false;
    m_asked = question;
    m_form.showQuestion(question.sentence);
    return true;
}

/// A repeat does not hide what it costs.
QString WindowCreating::whyAsk(const QVector<QJsonObject>& cells, int takes) const
{
    const QString cost = costQuestion(takes * static_cast<int>(cells.size()));
    const QVector<Job> latest = m_studio.jobs().latestJobs(recentRequests);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    int repeats = 0;
    bool areStems = false;
    for (const QJsonObject& each : cells) {
        const auto repeat = findRepeatedRequest(each, m_studio.serviceId(), latest, m_studio.library(), now);
        repeats += repeat ? 1 : 0;
        areStems = areStems || (repeat && repeat->kind == RepeatedRequest::Kind::SecondStems);
    }
    if (repeats == 0)
        return cost;
    const bool areAll = repeats == cells.size();
    const QString repeated =
        areStems       ? tr("The stems of this song are here or on their way.")
        : areAll       ? tr("You asked for the same a moment ago.")
        : repeats == 1 ? tr("One of these songs was asked for a moment ago.")
                       : tr("%Ln of these songs were asked for a moment ago.", "at least two", repeats);
    if (!cost.isEmpty())
        return repeated + QLatin1Char(' ') + cost;
    return repeated + QLatin1Char(' ')
           + (areStems ? tr("Press Create again to ask for them once more.")
              : areAll ? tr("Press Create again to make another.")
                       : tr("Press Create again to make them all."));
}

/// Empty: it costs nothing, or so little that it need not be asked about.
QString WindowCreating::costQuestion(int songs) const
{
    if (m_studio.serviceId() == Endpoint::practiceId())
        return {};
    const int perCreate = m_studio.settings().askAbovePerCreate();
    if (perCreate > 0 && songs > perCreate)
        return tr("That is %Ln paid requests at once. Press Create again to ask for them.", "at least two",
                  songs);
    const int perDay = m_studio.settings().askAbovePerDay();
    const int today = m_studio.jobs().paidSince(QDate::currentDate().startOfDay()) + songs;
    return perDay > 0 && today > perDay
               ? tr("That makes %Ln paid requests today. Press Create again to go on.", "at least two", today)
               : QString();
}

void WindowCreating::offerUndo(const QStringList& jobIds)
{
    const int takes = static_cast<int>(jobIds.size());
    if (m_studio.settings().sendDelay() == 0)
        return;
    m_held.append(jobIds);
    Q_EMIT heldChanged();
    Q_EMIT messageReady(
        takes == 1 ? tr("Asked for 1 song") : tr("%Ln takes asked for", "at least two", takes), true);
}

void WindowCreating::dropSent()
{
    if (m_held.removeIf([this](const QStringList& jobs) { return areAllSent(jobs); }) > 0)
        Q_EMIT heldChanged();
}

QString WindowCreating::undoName() const
{
    if (m_held.isEmpty())
        return {};
    const int takes = static_cast<int>(m_held.constLast().size());
    return takes == 1 ? tr("Create") : tr("Create %Ln takes", "at least two", takes);
}

void WindowCreating::undo()
{
    if (m_held.isEmpty())
        return;
    const QStringList jobIds = m_held.takeLast();
    Q_EMIT heldChanged();
    cancelUnsent(jobIds);
}

bool WindowCreating::areAllSent(const QStringList& jobIds) const
{
    return std::none_of(jobIds.cbegin(), jobIds.cend(), [this](const QString& id) {
        const std::optional<Job> job = m_studio.jobs().job(id);
        return job && job->state == Job::State::Draft;
    });
}

/// What has not been sent yet is not asked for after all.
void WindowCreating::cancelUnsent(const QStringList& jobIds)
{
    const Result<int> sent = m_studio.jobs().takeBack(jobIds);
    if (!sent)
        return m_form.showError(sent.error());
    if (*sent > 0) {
        Q_EMIT messageReady(
            *sent == 1 ? tr("1 take is with the service already and goes on")
                       : tr("%Ln takes are with the service already and go on", "at least two", *sent),
            false);
    }
}

QStringList WindowCreating::openPresets(const QStringList& paths)
{
    QStringList others = paths;
    const auto isPreset = [](const QString& path) { return Preset::isFileName(path); };
    if (others.removeIf(isPreset) == 0)
        return others;
    Q_EMIT formFilled(); // where a problem is shown, too
    for (const QString& path : paths) {
        if (isPreset(path))
            m_form.openPreset(path);
    }
    return others;
}

void WindowCreating::loadRecipe(const QString& songId)
{
    const std::optional<Song> song = m_studio.library().song(songId);
    if (!song || song->request.isEmpty())
        return;
    m_form.setRequest(SongRequest::fromJson(m_studio.catalogue(), song->request));
    Q_EMIT formFilled();
}

void WindowCreating::editJob(const QString& jobId)
{
    const std::optional<Job> job = m_studio.jobs().job(jobId);
    if (!job)
        return;
    m_form.setRequest(SongRequest::fromJson(m_studio.catalogue(), job->request));
    Q_EMIT formFilled();
    if (job->error)
        m_form.showError(*job->error);
}

void WindowCreating::useAsSource(const QString& songId, const QString& action)
{
    if (songId.isEmpty())
        return;
    m_form.useAsSource(songId, action);
    Q_EMIT formFilled();
}

} // namespace riffdesk
