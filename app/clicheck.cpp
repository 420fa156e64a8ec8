#include "cli.h"
#include "cliprint.h"
#include "jobs/jobqueue.h"
#include "studio/librarycheck.h"
#include "studio/studio.h"

#include <QJsonArray>

#include <algorithm>

namespace riffdesk {

namespace {
constexpr qsizetype mostPrinted = 100; ///< without --json
}

void Cli::check()
{
    if (!openStudio(Access::Jobs))
        return;
    m_studio->jobs().setOptions(impatient());
    m_check = std::make_unique<LibraryCheck>(*m_studio);
    connect(m_check.get(), &LibraryCheck::progressed, this,
            [this](int done, int total) { noteProgress(tr("%L1 of %L2 songs"), done, total); });
    connect(m_check.get(), &LibraryCheck::finished, this, &Cli::checked);
    m_check->start();
}

/// The result is printed once it is known what could be fetched.
void Cli::checked(const Result<verify::Report>& report)
{
    if (!report)
        return fail(LocalFault, report.error());
    const bool isFetching = std::any_of(report->findings.cbegin(), report->findings.cend(),
                                        [](const verify::Finding& each) { return each.isFetching; });
    if (!isFetching)
        return printChecked(*report);
    JobQueue& queue = m_studio->jobs();
    connect(&queue, &JobQueue::jobEnded, this, [this](const Job& job) {
        m_unfetched += job.state == Job::State::Done ? 0 : 1;
        if (!m_line.json)
            cliprint::note(cliprint::oneLine(job));
    });
    connect(
        &queue, &JobQueue::idle, this,
        [this, found = *report] {
            if (m_studio->jobs().isIdle())
                printChecked(found);
        },
        Qt::QueuedConnection);
    if (queue.isIdle())
        printChecked(*report);
}

void Cli::printChecked(const verify::Report& report)
{
    const bool isWrong = report.databaseFault
                         || std::any_of(report.findings.cbegin(), report.findings.cend(),
                                        [](const verify::Finding& each) { return !each.canFetch; });
    const bool isLeft =
        m_unfetched > 0
        || std::any_of(report.findings.cbegin(), report.findings.cend(),
                       [](const verify::Finding& each) { return each.canFetch && !each.isFetching; });
    if (m_line.json) {
        QJsonArray findings;
        for (const verify::Finding& each : report.findings) {
            findings.append(QJsonObject{{QStringLiteral("songId"), each.songId},
                                        {QStringLiteral("title"), each.title},
                                        {QStringLiteral("file"), each.file},
                                        {QStringLiteral("problem"), verify::toString(each.problem)},
                                        {QStringLiteral("fetching"), each.isFetching},
                                        {QStringLiteral("message"), verify::sentence(each)},
                                        {QStringLiteral("nextStep"), verify::nextStep(each)}});
        }
        QJsonObject object{
            {QStringLiteral("songs"), report.songs},       {QStringLiteral("files"), report.files},
            {QStringLiteral("bytes"), report.bytes},       {QStringLiteral("recorded"), report.recorded},
            {QStringLiteral("problems"), report.problems}, {QStringLiteral("unfetched"), m_unfetched},
            {QStringLiteral("findings"), findings}};
        if (report.databaseFault)
            object.insert(QStringLiteral("database"), report.databaseFault->text());
        cliprint::json(object);
    } else {
        for (const verify::Finding& each : report.findings.mid(0, mostPrinted))
            cliprint::line(
                QStringList{each.songId, each.title, verify::sentence(each), verify::nextStep(each)}.join(
                    QLatin1String("  ")));
        if (report.problems > mostPrinted)
            cliprint::line(tr("…and %Ln more; --json lists them.", "things found",
                              report.problems - static_cast<int>(mostPrinted)));
        cliprint::line(verify::summary(report));
    }
    end(isWrong ? LocalFault : isLeft ? Unfetched : Success);
}

} // namespace riffdesk
